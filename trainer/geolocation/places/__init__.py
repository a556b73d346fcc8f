"""Places with a known position, and their pictures."""
