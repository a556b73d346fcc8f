"""Results in a person's hands: how large they are and what goes with them; renamed, put into the trash, deleted."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsDataProvider, QgsProject
from qgis.PyQt.QtCore import QFile, QStandardPaths

from trainer.contract import InputError
from trainer.files.result_folders import EMBEDDINGS, RUN, TILE_SET

from ..jobs import queue
from ..layers.groups import FOLDER
from ..texts.translation import tr
from .chain import Kind, Made
from .earlier_results import forget

OWN = {Kind.TILES: TILE_SET, Kind.RUN: RUN, Kind.EMBEDDINGS: EMBEDDINGS}
BESIDE = ("evaluation", "report", "search", "similarity")
"""Beginnings of names that GeoEmbed itself writes beside embeddings."""
FORBIDDEN = set('<>:"/\\|?*')


@dataclass(frozen=True)
class Contents:
    """What goes with a folder: bytes of all files, and names of those that GeoEmbed did not make."""

    size: int
    foreign: tuple[str, ...]


def contents_of(made: Made) -> Contents:
    """Count a folder's bytes. Any thread."""
    size, foreign = 0, []
    for place, folders, files in os.walk(made.folder):
        for name in files:
            try:
                size += (Path(place) / name).lstat().st_size
            except OSError:
                continue
        if Path(place) == made.folder:
            own = OWN[made.kind]
            foreign = [name for name in [*folders, *files] if not own.owns(name) and not name.startswith(BESIDE)]
    return Contents(size, tuple(sorted(foreign)))


def rename(folder: Path, name: str) -> Path:
    """Give a folder another name; layers of the project follow. Main thread.

    Raises:
        InputError: the name cannot be one, is taken, the folder is in use, or the system refuses.
    """
    name = name.strip()
    if not name or name in (".", "..") or FORBIDDEN & set(name) or not name.isprintable():
        text = tr("{name} cannot be the name of a folder.").format(name=name or "''")
        raise InputError(text, tr("Use letters, digits, spaces, hyphens."), "bad-name")
    target = folder.with_name(name)
    if target == folder:
        return folder
    _refuse_in_use(folder)
    if target.exists():
        raise InputError(tr("{folder} is there already.").format(folder=target), tr("Choose another name."), "taken")
    try:
        folder.rename(target)
    except OSError as error:
        raise _refused(folder, error) from error
    _lead_layers(folder, target)
    forget(folder, target)
    return target


def let_go(folder: Path) -> None:
    """Take a folder's layers out of the project, so that nothing holds its files. Main thread.

    Raises:
        InputError: a job works in the folder.
    """
    _refuse_in_use(folder)
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers_in(folder)])


def into_the_trash(folder: Path) -> bool:
    """Whether the system's trash took it; nothing is changed otherwise. Any thread."""
    data = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericDataLocation)
    try:  # the trash lies in it on Linux; where it is not there, Qt takes the working folder for the trash
        Path(data).mkdir(parents=True, exist_ok=True)
    except OSError:
        return False
    moved = QFile.moveToTrash(str(folder))
    return bool(moved[0] if isinstance(moved, tuple) else moved) and not folder.exists()


def delete(folder: Path) -> None:
    """Remove it for good. Any thread.

    Raises:
        InputError: something of it could not be removed.
    """
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise _refused(folder, error) from error


def layers_in(folder: Path) -> list[Any]:
    """The layers of the project whose files lie in a folder."""
    return [layer for layer in QgsProject.instance().mapLayers().values() if _inside(layer, folder)]


def _inside(layer: Any, folder: Path) -> bool:
    return layer.providerType() in {"ogr", "gdal"} and folder in Path(layer.source().split("|")[0]).parents


def _lead_layers(folder: Path, target: Path) -> None:
    for layer in layers_in(folder):
        path, bar, rest = layer.source().partition("|")
        moved = str(target / Path(path).relative_to(folder))
        layer.setDataSource(
            f"{moved}{bar}{rest}", layer.name(), layer.providerType(), QgsDataProvider.ProviderOptions()
        )
        known = Path(str(layer.customProperty(FOLDER) or ""))
        if known == folder or folder in known.parents:
            layer.setCustomProperty(FOLDER, str(target / known.relative_to(folder)))


def _refuse_in_use(folder: Path) -> None:
    for handle in queue.queue().active():
        if any(Path(word) == folder or folder in Path(word).parents for word in handle.command):
            text = tr("{job} works in {folder}.").format(job=handle.title, folder=folder)
            raise InputError(text, tr("Wait for its end, or stop it in Jobs."), "in-use")


def _refused(folder: Path, error: OSError) -> InputError:
    text = tr("{folder} cannot be changed: {error}.").format(folder=folder, error=error.strerror or error)
    return InputError(text, tr("Is it open in another program, or not yours to change?"), "refused")
