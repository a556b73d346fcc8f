"""Learned fields: values over the map from scattered points."""
