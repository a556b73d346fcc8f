"""Look-alike search over embeddings: exact, Annoy, and queries of several examples. NumPy alone; Python 3.9."""
