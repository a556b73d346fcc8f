"""Models for elsewhere: ONNX."""
