"""What is learned of positions, one head a way of saying where."""
