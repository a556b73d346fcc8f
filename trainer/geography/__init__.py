"""Where things are: coordinate reference systems, the great circle, spatial blocks, polygons, tables with positions."""
