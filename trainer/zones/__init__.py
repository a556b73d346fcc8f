"""Polygons as zones of an embedding: its values in each, and for each the tiles that look like it."""
