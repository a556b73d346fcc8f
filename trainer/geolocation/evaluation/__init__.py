"""How far off answers are."""
