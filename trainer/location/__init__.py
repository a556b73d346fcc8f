"""Learning over longitude and latitude: Embedding2d, location encoders, fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from trainer.location.embedding2d import Embedding2d

__all__ = ["Embedding2d"]


def __getattr__(name: str) -> Any:
    """Import torch only when the layer is asked for."""
    if name == "Embedding2d":
        from trainer.location.embedding2d import Embedding2d

        return Embedding2d
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
