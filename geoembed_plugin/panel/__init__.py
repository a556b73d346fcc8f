"""The panel of click-to-search in its dock: folders, examples, tiles found, filters, tools."""

from __future__ import annotations

from ..bundle import register

register()
