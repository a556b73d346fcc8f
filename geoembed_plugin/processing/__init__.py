"""The Processing provider "GeoEmbed", one file an algorithm; each runs its job by ``engine.blocking.run``."""

from __future__ import annotations

from ..bundle import register

register()
