"""What a person reads: translations, messages, causes, numbers."""

from __future__ import annotations

from ..bundle import register

register()
