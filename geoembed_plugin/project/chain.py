"""What was made of images: tile sets, runs and embeddings, as their folders tell, and which follows from which.

Nothing here touches QGIS, so that any thread can look, also where a folder lies on a share that answers slowly.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Optional

from trainer.contract import EmbeddingFiles, RunFiles, TileSetFiles

from ..layers.folder_records import Card, Manifest, card_of, last_loss, learned_from, made_with, manifest_of, tiles_in
from .earlier_results import OfImage, lies_in_embeddings

MARKS = (TileSetFiles.MANIFEST, RunFiles.CARD)
"""A folder with one of these may be a result that is whole."""


class Kind(Enum):
    """What a folder holds, in the order in which things are made."""

    TILES = "tiles"
    RUN = "run"
    EMBEDDINGS = "embeddings"


@dataclass(frozen=True)
class Made:
    """A result that is whole.

    Attributes:
        kind: What it is.
        folder: Where it lies.
        when: When it was written, in seconds since 1970; naming clusters writes embeddings, too.
        origin: What it was made from: a run's tile set, the run of embeddings; None where nothing says.
        manifest: Of a tile set or of embeddings.
        tiles: How many these have.
        card: Of a run.
        loss: The last one of a run; None where it is not known.
        measured: Whether embeddings were evaluated.
    """

    kind: Kind
    folder: Path
    when: float
    origin: Optional[Path] = None
    manifest: Manifest = field(default_factory=Manifest)
    tiles: int = 0
    card: Card = field(default_factory=Card)
    loss: Optional[float] = None
    measured: bool = False

    @property
    def clusters(self) -> list[str]:
        """Names of the clusters of embeddings."""
        return [] if self.manifest.clusters is None else self.manifest.clusters.names


@dataclass(frozen=True)
class Found:
    """What :func:`look` has found.

    Attributes:
        made: The newest first.
        gone: Folders that were noted and cannot be reached: deleted, or on a share that is not connected.
    """

    made: tuple[Made, ...] = ()
    gone: tuple[Path, ...] = ()

    def of(self, folder: Optional[Path]) -> Optional[Made]:
        """What lies in a folder; None where nothing was found there."""
        return next((one for one in self.made if one.folder == folder), None)

    def made_from(self, origin: Made) -> list[Made]:
        """What was made directly from a result, the newest first."""
        return [one for one in self.made if one.origin == origin.folder]


@dataclass(frozen=True)
class Chain:
    """One way from tiles to clusters; what is not made yet, or not there any more, is None."""

    tiles: Optional[Made] = None
    run: Optional[Made] = None
    embeddings: Optional[Made] = None

    @property
    def next_step(self) -> str:
        """The window that leads on: ``learn``, ``embed``, ``clusters``, ``evaluate`` or ``search``."""
        if self.embeddings is not None:
            return "search" if self.embeddings.measured else "evaluate" if self.embeddings.clusters else "clusters"
        return "learn" if self.run is None else "embed"


def look(below: Path, noted: Iterable[Path], image: Optional[OfImage]) -> Found:
    """Look for results of an image (of any where None).

    Args:
        below: The folder of results.
        noted: Folders elsewhere that are known.
        image: What results are to be of.
    """
    noted = list(dict.fromkeys(map(_resolved, noted)))
    waiting = [*noted, *(_resolved(path.parent) for mark in MARKS for path in _below(below, mark))]
    found: dict[Path, Made] = {}
    while waiting:  # what a result was made from may lie anywhere
        folder = waiting.pop()
        made = None if folder in found else made_in(folder)
        if made is not None:
            found[folder] = made
            waiting += [made.origin] if made.origin is not None else []
    kept = [one for one in found.values() if image is None or _is_of(one, image)]
    gone = tuple(folder for folder in noted if not folder.is_dir())
    return Found(tuple(sorted(kept, key=lambda one: one.when, reverse=True)), gone)


def made_in(folder: Path) -> Optional[Made]:
    """What a folder holds, whole; None for anything else, an interrupted job among it."""
    try:
        if (folder / RunFiles.CARD).is_file():
            if lies_in_embeddings(folder):
                return None
            card = card_of(folder)
            if card is None or (folder / RunFiles.GEOLOCATION).is_file():
                return None
            tiles = learned_from(folder)
            when = (folder / RunFiles.CARD).stat().st_mtime
            origin = _resolved(Path(tiles)) if tiles else None
            return Made(Kind.RUN, folder, when, origin, card=card, loss=last_loss(folder))
        manifest = manifest_of(folder)
        if manifest is None:
            return None
        when = (folder / EmbeddingFiles.MANIFEST).stat().st_mtime
        if (folder / EmbeddingFiles.VECTORS).is_file():
            run = made_with(folder)
            measured = any(True for _path in folder.glob("evaluation*.json"))
            origin = _resolved(Path(run)) if run and not lies_in_embeddings(Path(run)) else None
            return Made(Kind.EMBEDDINGS, folder, when, origin, manifest, manifest.count, measured=measured)
        if (folder / TileSetFiles.IMAGES).is_file():
            return Made(Kind.TILES, folder, when, None, manifest, tiles_in(folder))
    except OSError:  # it went away meanwhile
        return None
    return None


def chain_of(found: Found, chosen: Optional[Made] = None) -> Chain:
    """The way on which a result lies; of the newest result where none is chosen."""
    here = chosen or next(iter(found.made), None)
    way: dict[Kind, Made] = {}
    above = here
    while above is not None and above.kind not in way:
        way[above.kind] = above
        above = found.of(above.origin)
    below = here
    while below is not None and (after := found.made_from(below)):
        below = after[0]
        way[below.kind] = below
    return Chain(way.get(Kind.TILES), way.get(Kind.RUN), way.get(Kind.EMBEDDINGS))


def _below(folder: Path, mark: str) -> list[Path]:
    try:
        return [path for depth in ("*", "*/*") for path in folder.glob(f"{depth}/{mark}")]
    except OSError:
        return []


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path


def _is_of(made: Made, image: OfImage) -> bool:
    """A run is of the image that it learned from."""
    folder = made.origin if made.kind == Kind.RUN else made.folder
    return folder is not None and image.is_in(folder)
