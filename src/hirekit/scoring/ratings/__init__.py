"""Which ratings count, and their way into columns: from cards, data frames and JSON lines."""
