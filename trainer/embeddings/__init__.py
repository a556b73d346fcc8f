"""Embeddings: embed, quantise, write rasters and layers, cluster, report, evaluate."""
