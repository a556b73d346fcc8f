"""Sources become tile sets: reading rasters, laying grids, measuring information, splitting in blocks."""
