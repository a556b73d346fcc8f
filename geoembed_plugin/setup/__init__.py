"""Making the environment that runs the trainer."""

from __future__ import annotations

from ..bundle import register

register()
