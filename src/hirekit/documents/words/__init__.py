"""What documents say and how: the texts of a language, its days, figures and plurals."""
