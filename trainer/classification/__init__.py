"""From labelled tiles to a checked map of classes: classifiers, accuracy on blocks, areas, files."""
