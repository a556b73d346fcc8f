"""From a geotagged set to a run."""
