"""Learning over longitude and latitude: Embedding2d, quadtrees, location encoders, and location beside the image."""
