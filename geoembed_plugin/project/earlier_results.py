"""What was made before: the runs and embeddings of an image, newest first, and what a job would replace."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsRasterLayer, QgsSettings

from trainer.contract import EmbeddingFiles, RunFiles, TileSetFiles

from .. import places
from ..imagery import layer_pictures
from ..layers.folder_records import card_of, learned_from, manifest_of, picture_note
from ..layers.groups import folder_of, open_folders
from ..layers.names import images_of
from ..texts.numbers import whole
from ..texts.translation import tr

RUNS, EMBEDDINGS = "runs", "embeddings"
MOST = 50
"""So many places of a kind are kept in mind; those among the results are found without it."""


@dataclass(frozen=True)
class OfImage:
    """What a raster layer shows, as manifests tell of it; needs no layer, so that any thread can look.

    Attributes:
        path: Its file; None where it is none.
        served: Digest of where a layer that is no file comes from.
    """

    path: Optional[Path]
    served: str = ""

    @classmethod
    def shown_by(cls, layer: QgsRasterLayer) -> OfImage:
        """Of a layer. Main thread."""
        if layer_pictures.is_file(layer):
            return cls(Path(layer_pictures.file_of(layer)))
        return cls(None, hashlib.sha256(f"{layer.providerType()}\n{layer.source()}".encode()).hexdigest())

    def is_in(self, folder: Path) -> bool:
        """Whether a tile set, or embeddings, were cut from it, or from the picture that was fetched of it."""
        if not (folder / TileSetFiles.MANIFEST).is_file():
            return False
        return any(self.is_at(Path(path)) for _name, path in images_of(folder) if path)

    def is_at(self, path: Path) -> bool:
        """Whether a file is the image, or the picture that was fetched of it."""
        if self.path is not None:
            return path == self.path or _resolved(path) == _resolved(self.path)
        return picture_note(path).source == self.served


def note(kind: str, folder: Path | str) -> None:
    """A job has just made this: it is the newest, wherever the person put it."""
    known = [str(folder), *(path for path in noted(kind) if path != str(folder))]
    QgsSettings().setValue(f"geoembed/recent/{kind}", known[:MOST])


def forget(folder: Path, now: Optional[Path] = None) -> None:
    """A folder is gone, with all that lay in it, or is called ``now`` from now on."""
    for kind in (RUNS, EMBEDDINGS):
        kept: list[str] = []
        for path in noted(kind):
            inside = Path(path) == folder or folder in Path(path).parents
            if not inside:
                kept.append(path)
            elif now is not None:
                kept.append(str(now / Path(path).relative_to(folder)))
        QgsSettings().setValue(f"geoembed/recent/{kind}", kept)


def noted(kind: str) -> list[str]:
    """What was noted, the newest first."""
    value = QgsSettings().value(f"geoembed/recent/{kind}", [])
    return [str(path) for path in (value if isinstance(value, list) else [value]) if path]


def newest_run(layer: Any) -> str:
    """The newest encoder that learned from a raster layer; of no layer, the newest at all; "" where there is none."""
    runs = _newest_first(RUNS, RunFiles.CARD)
    if isinstance(layer, QgsRasterLayer):
        image = OfImage.shown_by(layer)
        own = [run for run in runs if image.is_in(Path(learned_from(run)))]
        runs = own or runs
    return str(runs[0]) if runs else ""


def newest_embeddings(layer: Any) -> str:
    """The embeddings that a layer draws, or the newest of an image; of no such layer the newest at all, or ""."""
    drawn = folder_of(layer)
    if drawn is not None:
        return str(drawn)
    found = _newest_first(EMBEDDINGS, EmbeddingFiles.MANIFEST)
    if isinstance(layer, QgsRasterLayer):
        image = OfImage.shown_by(layer)
        found = [folder for folder in found if image.is_in(folder)] or found
    return str(found[0]) if found else ""


def free_folder(folder: Path) -> Path:
    """The folder, with a number where it holds a result already; what was interrupted there goes on."""
    number, free = 2, folder
    while holds_result(free):
        number, free = number + 1, folder.with_name(f"{folder.name}_{number}")
    return free


def holds_result(folder: Path) -> bool:
    """Whether something was made there, whole."""
    return any((folder / name).is_file() for name in (EmbeddingFiles.MANIFEST, RunFiles.CARD))


def what_is_there(folder: Path) -> str:
    """What replacing a folder's content would lose, in a sentence; "" where nothing is there."""
    if (folder / RunFiles.CARD).is_file():
        card = card_of(folder)
        minutes = 0.0 if card is None else card.minutes or 0.0
        return tr("{folder} holds an encoder that learned for {minutes} min.").format(
            folder=folder, minutes=whole(max(1, minutes))
        )
    manifest = manifest_of(folder)
    if (folder / EmbeddingFiles.VECTORS).is_file():
        told = tr("{folder} holds the embeddings of {count} tiles.").format(
            folder=folder, count=whole(0 if manifest is None else manifest.count)
        )
        clusters = None if manifest is None else manifest.clusters
        if clusters is not None and clusters.names:
            told += " " + tr("Its {count} clusters, with their names and colours, would be lost.").format(
                count=whole(len(clusters.names))
            )
        if any(True for name in ("evaluation*.json", "report*.html") for _path in folder.glob(name)):
            told += " " + tr("Its evaluation and report would be lost, too.")
        return told
    return tr("{folder} holds tiles that were cut earlier.").format(folder=folder) if manifest is not None else ""


def lies_in_embeddings(run: Path) -> bool:
    """Whether it is the encoder of embeddings that were made without learning, which is a part of them."""
    return run.name == EmbeddingFiles.ENCODER and (run.parent / EmbeddingFiles.VECTORS).is_file()


# ---------------------------------------------------------------------------------------------
def _newest_first(kind: str, mark: str) -> list[Path]:
    """What was noted, what lies among the results, what is in the project; by when it was finished."""
    below = places.results_folder()
    found = {Path(path) for path in noted(kind)}
    found.update(path.parent for depth in ("*", "*/*") for path in below.glob(f"{depth}/{mark}"))
    found.update(open_folders() if kind == EMBEDDINGS else ())
    beside = EmbeddingFiles.VECTORS if kind == EMBEDDINGS else RunFiles.WEIGHTS
    whole_ones = [
        (_written(folder / mark), folder)
        for folder in found
        if (folder / beside).is_file() and not lies_in_embeddings(folder)
    ]
    return [folder for when, folder in sorted(whole_ones, reverse=True) if when]


def _written(path: Path) -> int:
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _resolved(path: Optional[Path]) -> Optional[Path]:
    try:
        return path.resolve() if path is not None else None
    except (OSError, RuntimeError):
        return path
