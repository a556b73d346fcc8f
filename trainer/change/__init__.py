"""What changed from one date to the next, and what is unusual, by embeddings of the same encoder."""
