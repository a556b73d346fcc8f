"""Click-to-search: the map tool, the highlights on the canvas, the results dock with thumbnails."""

from __future__ import annotations

from ..bundle import register

register()
