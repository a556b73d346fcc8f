"""Learning over longitude and latitude: Embedding2d, location encoders, fields."""
