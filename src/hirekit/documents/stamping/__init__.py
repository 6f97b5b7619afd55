"""Packets by the hundred: masters laid out once, and the words of each packet set into them."""
