"""The embeddings folder as a reader sees it: vectors, table, manifest. NumPy alone; runs in QGIS' Python."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.atomic import write_json
from trainer.contract import TILE_COLUMNS, EmbeddingFiles, InputError, SourceGrid
from trainer.search.positions import Positions

TABLE_DTYPE = np.dtype(list(TILE_COLUMNS))
FORMAT_VERSION = 1


@dataclass(frozen=True)
class EmbeddingManifest:
    """What an embeddings folder says of itself.

    ``vectors`` is ``float16``, ``float32`` or ``int8``; an int8 value times ``scale`` is the component.
    ``normalised`` tells whether rows have length one. ``run`` is where the run that made them lay then ("" for
    imports), ``encoder`` what its encoder is known by wherever it lies (see
    :func:`trainer.encoders.identity.encoder_identity`; "" in folders that were made before there was one),
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
