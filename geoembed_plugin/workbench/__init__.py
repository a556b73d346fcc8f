"""From labels to a map: what a person says of tiles, the map that follows at once, and which tile to ask for next."""

from __future__ import annotations

from ..bundle import register

register()
