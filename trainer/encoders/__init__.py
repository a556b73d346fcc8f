"""Encoders: backbones, views, losses, the training loop, checkpoints."""
