"""The debrief, part by part: evidence, scores, what they hang on, agreement."""
