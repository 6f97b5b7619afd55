"""How much a ranking hangs on its weights: one moved, all drawn at random, and what each moves in fact."""
