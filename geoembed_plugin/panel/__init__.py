"""The panel of click-to-search: lists, thumbnails, filters."""

from __future__ import annotations

from ..bundle import register

register()
