"""The interviewer packet, part by part: cover, front, spreads, notes and leaf."""
