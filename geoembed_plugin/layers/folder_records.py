"""What QGIS shows of the records in result folders, and beside pictures; who opens a folder reads it wholly."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional, TypeVar

from trainer.contract import EmbeddingFiles, RunFiles
from trainer.files.records import RecordError, made, read_object

Record = TypeVar("Record")


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
    """Of a tile set or of embeddings; both have files of the same name."""

    sources: list[Image] = field(default_factory=list)
    count: int = 0
    clusters: Optional[Clusters] = None


@dataclass(frozen=True)
class Card:
    """Of a run that is finished; metres a pixel and minutes where they are known."""

    backbone: str = ""
    dimension: int = 0
    size: int = 64
    ground_resolution: Optional[float] = None
    minutes: Optional[float] = None


@dataclass(frozen=True)
class Settings:
    """Of a run: the tile set that it learns from."""

    tiles: str = ""


@dataclass(frozen=True)
class PictureNote:
    """Beside a picture that was fetched: the layer's name and the digest of where it came from."""

    layer: str = ""
    source: str = ""


def manifest_of(folder: Path) -> Optional[Manifest]:
    """A folder's manifest; None where it has none, or none that is one."""
    return _read(Manifest, folder / EmbeddingFiles.MANIFEST)


def card_of(run: Path) -> Optional[Card]:
    """A run's card; None where it has none, or none that is one."""
    return _read(Card, run / RunFiles.CARD)


def learned_from(run: Path) -> str:
    """The tile set that a run learns from, or learned from; "" where nothing says."""
    settings = _read(Settings, run / RunFiles.CONFIGURATION)
    return "" if settings is None else settings.tiles


def picture_note(picture: Path) -> PictureNote:
    """What stands beside a picture."""
    return _read(PictureNote, picture.with_suffix(".json")) or PictureNote()


def _read(kind: type[Record], path: Path) -> Optional[Record]:
    try:
        return made(kind, read_object(path))
    except (OSError, RecordError):
        return None
