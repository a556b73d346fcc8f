"""The network of a head with its settings and its run folder, and what it says of pictures."""
