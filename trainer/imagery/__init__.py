"""Reading pixels, whatever they lie in: rasters, stacks, tile folders, pictures; and the one way in to GDAL."""
