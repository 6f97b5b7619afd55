"""What interviewers bring to their ratings: severity and habits, and scores with severity given back."""
