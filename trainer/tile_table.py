"""The tile table as an array, the same in tile sets and embeddings folders, and what no table or manifest may say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import SPLITS, TILE_COLUMNS, SourceGrid
from trainer.records import RecordError

TABLE_DTYPE = np.dtype(list(TILE_COLUMNS))


def check_table(table: npt.NDArray[Any], sources: Sequence[SourceGrid]) -> None:
    """Refuse a tile table whose rows cannot be.

    Raises:
        RecordError: it is no table of tiles, or a row is of a source or a split that there is not, or at no place.
    """
    if table.dtype != TABLE_DTYPE or table.ndim != 1:
        raise RecordError(f"the table of tiles is {str(table.dtype)[:60]} of shape {table.shape}")
    if len(table) and not 0 <= int(table["source"].min()) <= int(table["source"].max()) < len(sources):
        raise RecordError("the table has tiles of a source that the manifest does not name")
    if (table["split"] >= len(SPLITS)).any():
        raise RecordError("the table has tiles of no split")
    if any(np.isinf(table[name]).any() for name in ("x", "y", "longitude", "latitude")):
        raise RecordError("the table has tiles that are infinitely far away")


def check_scaling(scaling: Sequence[Sequence[float]]) -> None:
    """Refuse a scaling that is not (low, high) for each band: what becomes 0 and what 255.

    Low is above high where values fall with what is stored.

    Raises:
        RecordError: a band's is not.
    """
    for place, pair in enumerate(scaling):
        if len(pair) != 2 or pair[0] == pair[1]:
            raise RecordError(f"scaling[{place}] is not two different numbers")
