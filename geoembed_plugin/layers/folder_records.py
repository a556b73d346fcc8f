"""What QGIS shows of the records in result folders, and beside pictures; who opens a folder reads it wholly."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional, TypeVar

from trainer.contract import EmbeddingFiles, RunFiles, TileSetFiles
from trainer.files.arrays import read_array
from trainer.files.local_files import candidates
from trainer.files.records import RecordError, made, parsed_object, read_object

Record = TypeVar("Record")
LAST_BYTES = 1 << 14
"""Of a file of metrics: some dozens of reports."""


@dataclass(frozen=True)
class Image:
    """A source in a manifest: its name and where it lay."""

    name: str = ""
    path: str = ""


@dataclass(frozen=True)
class Clusters:
    """Of a manifest of embeddings."""

    names: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Manifest:
    """Of a tile set or of embeddings; both have files of the same name.

    ``size`` and ``stride`` are pixels, ``ground_resolution`` metres a pixel; ``count``, ``run`` and ``dimension`` are
    of embeddings alone.
    """

    sources: list[Image] = field(default_factory=list)
    count: int = 0
    size: int = 0
    stride: int = 0
    bands: list[str] = field(default_factory=list)
    ground_resolution: Optional[float] = None
    dimension: int = 0
    run: str = ""
    relative: dict[str, Any] = field(default_factory=dict)
    clusters: Optional[Clusters] = None


@dataclass(frozen=True)
class Card:
    """Of a run that is finished; metres a pixel and minutes where they are known."""

    backbone: str = ""
    method: str = ""
    weights: str = ""
    dimension: int = 0
    steps: int = 0
    size: int = 64
    ground_resolution: Optional[float] = None
    minutes: Optional[float] = None


@dataclass(frozen=True)
class Settings:
    """Of a run: the tile set that it learns from, and where that lies as seen from the run."""

    tiles: str = ""
    relative: str = ""


@dataclass(frozen=True)
class PictureNote:
    """Beside a picture that was fetched: the layer's name and the digest of where it came from."""

    layer: str = ""
    source: str = ""


def manifest_of(folder: Path) -> Optional[Manifest]:
    """A folder's manifest; None where it has none, or none that is one."""
    return _read(Manifest, folder / EmbeddingFiles.MANIFEST)


def tiles_in(folder: Path) -> int:
    """How many tiles a tile set, or embeddings, have; 0 where their table cannot be read."""
    try:
        return len(read_array(folder / TileSetFiles.TABLE, memory_mapped=True))
    except (OSError, RecordError):
        return 0  # the trainer says what is wrong with it


def card_of(run: Path) -> Optional[Card]:
    """A run's card; None where it has none, or none that is one."""
    return _read(Card, run / RunFiles.CARD)


def learned_from(run: Path) -> str:
    """The tile set that a run learns from, or learned from; "" where nothing says."""
    settings = _read(Settings, run / RunFiles.CONFIGURATION)
    return "" if settings is None or not settings.tiles else candidates(settings.tiles, settings.relative, run)[0]


def made_with(embeddings: Path) -> str:
    """The run, or the ONNX file, that made embeddings, where it lies now; "" where nothing says."""
    manifest = manifest_of(embeddings)
    if manifest is None or not manifest.run:
        return ""
    return candidates(manifest.run, str(manifest.relative.get("run") or ""), embeddings)[0]


def last_loss(run: Path) -> Optional[float]:
    """The loss of the last report of a run; None where none is told."""
    try:
        with (run / RunFiles.METRICS).open("rb") as stream:
            stream.seek(max(0, stream.seek(0, 2) - LAST_BYTES))
            lines = stream.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return None
    for line in reversed(lines):
        try:
            loss = parsed_object(line).get("loss")
        except RecordError:
            continue
        if isinstance(loss, (int, float)):
            return float(loss)
    return None


def picture_note(picture: Path) -> PictureNote:
    """What stands beside a picture."""
    return _read(PictureNote, picture.with_suffix(".json")) or PictureNote()


def _read(kind: type[Record], path: Path) -> Optional[Record]:
    try:
        return made(kind, read_object(path))
    except (OSError, RecordError):
        return None
