"""Outputs as layers: grouping, cluster styles, PCA colours, prediction styles."""

from __future__ import annotations

from ..bundle import register

register()
