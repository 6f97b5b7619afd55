"""From a PDF that came back to a scorecard: read without trust, refused where unsure."""
