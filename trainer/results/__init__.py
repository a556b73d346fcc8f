"""The folders' formats: vectors, layers, rasters, styles, read and written. QGIS imports it: NumPy and GDAL alone."""
