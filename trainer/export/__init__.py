"""Out of the trainer: a run as an ONNX file, with its cards."""
