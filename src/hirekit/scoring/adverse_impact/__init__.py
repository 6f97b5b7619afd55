"""What stages and rules do to groups: aggregates out, never who is in them."""
