"""Click-to-search: what is asked, in which folders, and what is found."""

from __future__ import annotations

from ..bundle import register

register()
