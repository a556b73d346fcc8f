"""The project panel: what was made of an image, from tiles to clusters, and what comes next."""

from __future__ import annotations

from ..bundle import register

register()
