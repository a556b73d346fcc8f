"""Files that others wrote, and folders that a person has: read with every field checked, kept, followed nowhere."""
