"""Every head there is: a new one is a file of its own and an entry here.

Light to import: lists of heads (of the command line, of windows) are made of it; what learns is loaded when asked for.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from trainer.contract import InputError

if TYPE_CHECKING:
    from trainer.geolocation.heads.head_protocol import Head


@dataclass(frozen=True)
class HeadEntry:
    """A head as it is offered.

    Attributes:
        name: What it is called in commands and in the records of runs.
        help: What it learns, in a few words.
        module: Of this room.
        class_name: The :class:`trainer.geolocation.heads.head_protocol.Head` in it.
    """

    name: str
    help: str
    module: str
    class_name: str

    def load(self) -> type[Head]:
        """Its class."""
        module = importlib.import_module(f"{__package__}.{self.module}")
        return cast("type[Head]", getattr(module, self.class_name))


_ENTRIES = (
    HeadEntry("grid", "cells of equal size in a region", "grid_head", "GridHead"),
    HeadEntry("s2", "cells that are smaller where there are more pictures, for the whole world", "s2_head", "S2Head"),
    HeadEntry("regression", "x and y in a projected CRS, for a small site", "regression_head", "RegressionHead"),
    HeadEntry("regression3d", "a point on the sphere, without a CRS", "regression3d_head", "Regression3dHead"),
    HeadEntry("hybrid", "a cell of a grid, and where in it", "hybrid_head", "HybridHead"),
    HeadEntry(
        "retrieval", "nothing is learned: the training places most alike vote", "retrieval_head", "RetrievalHead"
    ),
)
HEADS = {entry.name: entry for entry in _ENTRIES}


def head_class(name: str) -> type[Head]:
    """The class of a head.

    Raises:
        InputError: there is no such head.
    """
    if name not in HEADS:
        raise InputError(f"'{name}' is no head.", f"Use one of {', '.join(HEADS)}.", "usage")
    return HEADS[name].load()
