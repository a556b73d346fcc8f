"""Qt dialogs, one file each. Each has a function ``show(plugin)`` that an :class:`~..plugin.Entry` names."""

from __future__ import annotations

from ..bundle import register

register()
