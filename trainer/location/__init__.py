"""Learning over longitude and latitude: Embedding2d, location encoders, and location beside the image."""
