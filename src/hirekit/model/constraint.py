"""A thing a question set must or should satisfy."""

Constraint = object
