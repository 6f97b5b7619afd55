"""How surely ratings place a candidate: variances, standard errors, and what they do not tell apart."""
