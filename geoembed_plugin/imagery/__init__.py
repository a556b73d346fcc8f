"""Pictures of layers, wherever they lie, as files that the trainer can open."""

from __future__ import annotations

from ..bundle import register

register()
