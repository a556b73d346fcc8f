"""What a folder of results is called: after its image, as the person calls that, and not "embeddings" or "run".

NumPy-free and quick: only manifests are read, each once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer

from trainer.contract import EmbeddingFiles

from ..texts.translation import tr
from .folder_records import manifest_of, picture_note


def image_name(folder: Path | str) -> str:
    """The image that a folder (a tile set or embeddings) is of: its layer's name in the project, or its file's.

    The folder's own name where nothing tells what it is of.
    """
    folder = Path(folder)
    images = images_of(folder)
    if not images:
        return folder.name
    names = list(dict.fromkeys(_called(name, path) for name, path in images))
    if len(names) == 1:
        return names[0]
    return tr("{image} and {count} more").format(image=names[0], count=len(names) - 1)


def titles(folders: Iterable[Path]) -> dict[Path, str]:
    """Each folder's :func:`image_name`; with what tells its path from the others' where several are of one image."""
    paths = list(dict.fromkeys(folders))
    names = {path: image_name(path) for path in paths}
    found = {}
    for path in paths:
        same = [other for other in paths if names[other] == names[path]]
        found[path] = names[path] if len(same) == 1 else f"{names[path]} ({_told_apart(path, same)})"
    return found


def file_name(title: str) -> str:
    """A title as the name of a file on any system."""
    return re.sub(r'[<>:"/\\\\|?*\x00-\x1f]+', "_", title).strip(" .") or "image"


def images_of(folder: Path) -> list[tuple[str, str]]:
    """(name, path) of each image that a folder's manifest names; none where it has no manifest."""
    manifest = folder / EmbeddingFiles.MANIFEST  # a tile set's has the same name
    try:
        return list(_images(str(folder), manifest.stat().st_mtime_ns))
    except OSError:
        return []


@lru_cache(maxsize=256)
def _images(folder: str, _written: int) -> tuple[tuple[str, str], ...]:
    manifest = manifest_of(Path(folder))
    return () if manifest is None else tuple((one.name, one.path) for one in manifest.sources)


def _called(name: str, path: str) -> str:
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and path and layer.source().split("|")[0] == path:
            return str(layer.name())
    if path and (layer := picture_note(Path(path)).layer):  # a picture of a layer that is no file
        return layer
    return Path(name).stem if name and name == Path(path).name else name


def _told_apart(path: Path, same: list[Path]) -> str:
    """What of the path is its own: without the folders above and below that all of them have alike."""
    rows = [other.parts for other in same]
    while len({row[0] for row in rows}) == 1:
        rows = [row[1:] for row in rows]
    own = list(path.parts[len(path.parts) - len(rows[same.index(path)]) :])
    while len(own) > 1 and len({row[-1] for row in rows}) == 1 and min(map(len, rows)) > 1:
        rows = [row[:-1] for row in rows]
        own = own[:-1]
    return "/".join(own)
