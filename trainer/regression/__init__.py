"""A value instead of a class: from tiles with a measured number to a map of it, with intervals."""
