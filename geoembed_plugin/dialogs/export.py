"""The window Export: that of the algorithm, which asks for all that there is to ask."""

from __future__ import annotations

from ..host import Host


def show(_plugin: Host) -> None:
    """Open it."""
    import processing

    processing.execAlgorithmDialog("geoembed:export", {})
