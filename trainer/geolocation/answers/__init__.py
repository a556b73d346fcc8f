"""Where pictures were taken, as records, files and maps."""
