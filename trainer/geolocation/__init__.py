"""Where is this? Geotagged sets, cells, heads, decoding, great-circle metrics."""
