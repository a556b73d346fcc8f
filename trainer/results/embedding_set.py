"""The embeddings folder as a reader sees it: vectors, table, manifest, positions. NumPy alone; runs in QGIS' Python."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from trainer.contract import EmbeddingFiles, InputError
from trainer.files.tile_table import STRIDE_BITS, read_tiles
from trainer.geography.great_circle import EARTH_RADIUS_KM, unit_vectors
from trainer.messages import say
from trainer.results.embedding_manifest import EmbeddingManifest

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


class Positions:
    """Columns of a tile table as contiguous arrays, which are read several times faster than the table's own."""

    def __init__(self, table: npt.NDArray[np.void]) -> None:
        self.ids = np.ascontiguousarray(table["id"])
        self.source = np.ascontiguousarray(table["source"])
        self.x: Floats = np.ascontiguousarray(table["x"])
        self.y: Floats = np.ascontiguousarray(table["y"])
        self.longitude: Floats = np.ascontiguousarray(table["longitude"])
        self.latitude: Floats = np.ascontiguousarray(table["latitude"])
        self._table = table

    def prepare(self) -> None:
        """Make what queries by place need now (1 M tiles: about 0.2 s), so that the first is as fast as the others."""
        _ = self.known, self.on_sphere, self._by_place

    @cached_property
    def known(self) -> bool:
        """Whether any tile knows where it is."""
        return bool(np.isfinite(self.longitude).any())

    def row_of(self, tile: int) -> Optional[int]:
        """Row of a tile id; None where there is none."""
        if 0 <= tile < len(self.ids) and self.ids[tile] == tile:  # as ids mostly are
            return tile
        found = np.flatnonzero(self.ids == tile)
        return int(found[0]) if len(found) else None

    def rows_at(self, source: int, columns: range, rows: range) -> Integers:
        """Row numbers, rising, of a source's tiles in some columns and rows of its grid."""
        keys, order = self._by_place
        across = np.arange(columns.start, columns.stop, dtype=np.int64)
        down = np.arange(rows.start, rows.stop, dtype=np.int64)
        wanted = (np.int64(source) << (2 * STRIDE_BITS)) + (down[:, None] << STRIDE_BITS) + across
        first, last = (np.searchsorted(keys, wanted.ravel(), side) for side in ("left", "right"))
        found = [order[start:stop] for start, stop in zip(first.tolist(), last.tolist()) if stop > start]
        return np.sort(np.concatenate(found)) if found else np.zeros(0, np.int64)

    @cached_property
    def _by_place(self) -> tuple[Integers, Integers]:
        """A number that tells source, row and column, sorted; and whose row of the table it is."""
        source, row, column = (self._table[name].astype(np.int64) for name in ("source", "row", "column"))
        keys = (source << (2 * STRIDE_BITS)) + (row << STRIDE_BITS) + column
        order = np.argsort(keys, kind="stable")
        return keys[order], order

    @cached_property
    def on_sphere(self) -> Floats:
        """(3, N) points on the unit sphere; NaN for tiles without a position."""
        return np.ascontiguousarray(unit_vectors(self.longitude, self.latitude).T)

    def chords(self, places: Floats) -> Floats:
        """(N,) squared length of the straight line through the unit sphere to the nearest of places (P, 2) in degrees.

        It grows with the great-circle distance and is five times quicker to have for a million tiles.
        """
        nearest = np.full(len(self.ids), np.inf)
        for x, y, z in unit_vectors(places[:, 0], places[:, 1]):
            chord = np.square(self.on_sphere[0] - x)
            chord += np.square(self.on_sphere[1] - y)
            chord += np.square(self.on_sphere[2] - z)
            np.minimum(nearest, chord, out=nearest)  # NaN stays NaN
        return nearest


def chord_of(km: float) -> float:
    """Squared chord of a great-circle distance, comparable with :meth:`Positions.chords`."""
    return float((2 * np.sin(min(max(km, 0.0) / EARTH_RADIUS_KM, np.pi) / 2)) ** 2)


@dataclass(frozen=True)
class EmbeddingSet:
    """Opened embeddings.

    Attributes:
        vectors: (N, D), memory-mapped, as stored; see :meth:`rows` for float32.
        table: N rows of :data:`trainer.files.tile_table.TABLE_DTYPE`, in the same order.
    """

    folder: Path
    manifest: EmbeddingManifest
    vectors: npt.NDArray[Any]
    table: npt.NDArray[np.void]

    def __len__(self) -> int:
        return len(self.table)

    @cached_property
    def positions(self) -> Positions:
        """The table's ids and positions as contiguous arrays, made at the first use."""
        return Positions(self.table)

    @classmethod
    def open(cls, folder: Path) -> EmbeddingSet:
        """Open a folder; no vector is read yet.

        Raises:
            InputError: the folder holds no embeddings, or its files do not fit each other.
        """
        manifest = EmbeddingManifest.load(folder)
        again = say("any.embed-again", "Embed again.")
        vectors, table = read_tiles(folder, EmbeddingFiles.VECTORS, EmbeddingFiles.TABLE, manifest.sources, again)
        expected = (len(table), manifest.dimension)
        if manifest.count != len(table) or vectors.shape != expected or str(vectors.dtype) != manifest.vectors:
            raise InputError(
                say(
                    "results.damaged-vectors-expected",
                    "{folder} is damaged: vectors are {found} {shape}, expected {kind} {expected}.",
                    folder=folder,
                    found=vectors.dtype,
                    shape=vectors.shape,
                    kind=manifest.vectors,
                    expected=expected,
                ),
                say("any.embed-again", "Embed again."),
                "damaged",
            )
        return cls(folder, manifest, vectors, table)

    def stored(self, selection: Any = slice(None)) -> npt.NDArray[np.float32]:
        """Vectors as float32, as they are stored (int8 without its scale), for a slice or an array of row numbers.

        Raises:
            InputError: one of them is not finite.
        """
        block = np.array(self.vectors[selection], dtype=np.float32)
        if not np.isfinite(block).all():
            raise InputError(
                say(
                    "results.vectors-not-finite",
                    "{folder} is damaged: not all of its vectors are finite numbers.",
                    folder=self.folder,
                ),
                say("any.embed-again", "Embed again."),
                "not-finite",
            )
        return block

    def rows(self, selection: Any = slice(None)) -> npt.NDArray[np.float32]:
        """Vectors as float32, unit length where the manifest says so, for a slice or an array of row numbers.

        Raises:
            InputError: one of them is not finite.
        """
        block = self.stored(selection)
        if self.manifest.vectors == "int8":
            block = block * np.float32(self.manifest.scale)
        if self.manifest.normalised:
            block = block / np.maximum(np.linalg.norm(block, axis=-1, keepdims=True), np.float32(1e-12))
        return block
