"""Which labelled tiles are held out together: blocks of land, since neighbours overlap and look alike."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from trainer.geography.blocks import FOLDS, METRES_A_DEGREE, deal, spatial_folds
from trainer.results.embedding_set import EmbeddingSet

Integers = npt.NDArray[np.int64]

TILES_A_SIDE = (4, 2, 1)
"""Of a block at least, the first with which there are as many folds as wanted."""


def label_folds(embeddings: EmbeddingSet, rows: Integers, seed: int = 0) -> tuple[Integers, str]:
    """Spatial folds of labelled tiles, in blocks of several tiles a side where there is room: tiles may overlap.

    Where all lie in one block, random folds, which is said.

    Args:
        embeddings: Whose tiles they are.
        rows: (n,) rows of the table.
        seed: Of random folds.

    Returns:
        (n,) fold numbers, and what was done, for the person.
    """
    table, manifest = embeddings.table[rows], embeddings.manifest
    tile = manifest.size * manifest.ground_resolution / METRES_A_DEGREE
    for side in TILES_A_SIDE:
        folds, told = spatial_folds(table["longitude"], table["latitude"], least_degrees=side * tile)
        if len(np.unique(folds)) == FOLDS:
            return folds, told
    if len(np.unique(folds)) > 1:
        return folds, told
    return deal(np.ones(len(rows), np.int64), FOLDS, seed), f"{FOLDS} random folds, because all lie in one block"
