"""Click-to-search on the map: the tools, the outlines of what is found. It knows the search, and not the panel."""

from __future__ import annotations

from ..bundle import register

register()
