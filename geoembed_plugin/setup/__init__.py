"""Making the environment that runs the trainer: a plan, the installer that carries it out, what pip says meanwhile."""

from __future__ import annotations

from ..bundle import register

register()
