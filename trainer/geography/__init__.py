"""Where things are: CRS, longitudes that go round, the great circle, blocks, polygons, tables with positions."""
