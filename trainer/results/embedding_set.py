"""The embeddings folder as a reader sees it: vectors, table, manifest, positions. NumPy alone; runs in QGIS' Python."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from functools import cached_property
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from trainer.atomic import write_json
from trainer.contract import TILE_COLUMNS, EmbeddingFiles, InputError, SourceGrid
from trainer.geography.great_circle import EARTH_RADIUS_KM, unit_vectors

# ---------------------------------------------------------------------------------------------
# Where the tiles of a table are, as arrays that are quick to read
# ---------------------------------------------------------------------------------------------
Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

STRIDE_BITS = 24
MOST_STRIDES = 1 << STRIDE_BITS
"""A source has fewer columns and fewer rows of tiles than this."""


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


# ---------------------------------------------------------------------------------------------
# The embeddings folder as a reader sees it: vectors, table, manifest. NumPy alone; runs in QGIS' Python
# ---------------------------------------------------------------------------------------------
TABLE_DTYPE = np.dtype(list(TILE_COLUMNS))
FORMAT_VERSION = 1


@dataclass(frozen=True)
class EmbeddingManifest:
    """What an embeddings folder says of itself.

    ``vectors`` is ``float16``, ``float32`` or ``int8``; an int8 value times ``scale`` is the component.
    ``normalised`` tells whether rows have length one. ``run`` is where the run that made them lay then ("" for
    imports), ``encoder`` what its encoder is known by wherever it lies (see
    :func:`trainer.encoders.card.encoder_identity`; "" in folders that were made before there was one),
    ``pixels`` the tile set or raster that the tiles were cut from. ``index`` holds what was measured when
    the Annoy index was built: trees, recall@10, queries a second.
    """

    dimension: int
    count: int
    vectors: str
    sources: list[SourceGrid]
    scale: float = 1.0
    normalised: bool = True
    run: str = ""
    encoder: str = ""
    pixels: str = ""
    pixels_kind: str = ""
    size: int = 0
    stride: int = 0
    ground_resolution: float = 0.0
    bands: list[str] = field(default_factory=list)
    scaling: list[list[float]] = field(default_factory=list)
    model: dict[str, Any] = field(default_factory=dict)
    index: dict[str, Any] = field(default_factory=dict)
    clusters: dict[str, Any] = field(default_factory=dict)
    format_version: int = FORMAT_VERSION

    def same_encoder(self, other: EmbeddingManifest) -> bool:
        """Whether one encoder made both, so that their vectors can be compared."""
        if self.encoder and other.encoder:
            return self.encoder == other.encoder
        # One of them was made before encoders had an identity: the place of the run and its card have to do.
        return bool(self.run) and (self.run, self.model) == (other.run, other.model)

    def save(self, folder: Path) -> None:
        """Write the manifest, last of all."""
        write_json(folder / EmbeddingFiles.MANIFEST, asdict(self))

    @classmethod
    def load(cls, folder: Path) -> EmbeddingManifest:
        """Read the manifest.

        Raises:
            InputError: the folder holds no embeddings, or those of another version.
        """
        path = folder / EmbeddingFiles.MANIFEST
        try:
            record = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError as error:
            hint = "Make them with `python -m trainer embed RUN SOURCE --out FOLDER`."
            raise InputError(f"{folder} holds no embeddings: {path.name} is missing.", hint, "no-embeddings") from error
        except (OSError, ValueError) as error:
            raise InputError(f"{path} cannot be read: {error}.", "Make the embeddings again.", "damaged") from error
        if not isinstance(record, dict) or record.get("format_version") != FORMAT_VERSION or "vectors" not in record:
            raise InputError(f"{path} is not an embeddings manifest of format {FORMAT_VERSION}.", "Embed again.")
        known = {item.name for item in fields(cls)}
        values = {key: value for key, value in record.items() if key in known}
        values["sources"] = [SourceGrid.from_json(source) for source in values.get("sources", [])]
        return cls(**values)


@dataclass(frozen=True)
class EmbeddingSet:
    """Opened embeddings.

    Attributes:
        vectors: (N, D), memory-mapped, as stored; see :meth:`rows` for float32.
        table: N rows of :data:`trainer.contract.TILE_COLUMNS`, in the same order.
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
        try:
            vectors = np.load(folder / EmbeddingFiles.VECTORS, mmap_mode="r", allow_pickle=False)
            table = np.load(folder / EmbeddingFiles.TABLE, allow_pickle=False)
        except (OSError, ValueError) as error:
            raise InputError(f"{folder} is damaged: {error}.", "Embed again.", "damaged") from error
        expected = (len(table), manifest.dimension)
        if table.dtype != TABLE_DTYPE or vectors.shape != expected or str(vectors.dtype) != manifest.vectors:
            raise InputError(
                f"{folder} is damaged: vectors are {vectors.dtype} {vectors.shape}, expected {manifest.vectors} "
                f"{expected}.",
                "Embed again.",
                "damaged",
            )
        return cls(folder, manifest, vectors, table)

    def rows(self, selection: Any = slice(None)) -> npt.NDArray[np.float32]:
        """Vectors as float32, unit length where the manifest says so, for a slice or an array of row numbers."""
        block = np.asarray(self.vectors[selection], dtype=np.float32)
        if self.manifest.vectors == "int8":
            block = block * np.float32(self.manifest.scale)
        if self.manifest.normalised:
            block = block / np.maximum(np.linalg.norm(block, axis=-1, keepdims=True), np.float32(1e-12))
        return block
