"""Click-to-search without map or panel: what is asked, in which folders, what is found, and what is made of it."""

from __future__ import annotations

from ..bundle import register

register()
