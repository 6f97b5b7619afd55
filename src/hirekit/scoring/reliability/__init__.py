"""How far ratings agree, with the coefficients of the field."""
