"""Windows. Each has a function ``show(plugin)`` that an :class:`~..shell.Entry` names."""

from __future__ import annotations

from ..bundle import register

register()
