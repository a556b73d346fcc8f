"""The report of an embeddings folder: figures and one page that explains them."""
