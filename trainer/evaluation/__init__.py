"""How good embeddings are: labels, accuracy on spatial folds, baselines, robustness."""
