"""Cells: the classes that a place can be in."""
