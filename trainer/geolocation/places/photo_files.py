"""Photos as files: which there are in a folder, whichever way it is laid out, and their pixels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from trainer.geolocation.places.geotagged import Pixels
from trainer.imagery.pictures import IMAGE_SUFFIXES, decode_photo
from trainer.messages import Text, say

SPLIT_WORDS = {"train": 0, "training": 0, "val": 1, "valid": 1, "validation": 1, "test": 2}
ODD_PHOTOS = say("geolocation.odd-photos", "photos with something odd in their EXIF")
_INNER = ("images", "data")
"""Folders that only say that pictures are in them."""
_DEEPEST = 4


class FilePictures:
    """Photos: files that are scaled to what is wanted.

    Attributes:
        odd: What is odd about the photos that were read, by name; they are used all the same.
    """

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = list(paths)
        self.names = [str(path) for path in paths]
        self.bands = ["red", "green", "blue"]
        self.native_side = 0
        self.upright = True
        self.odd: dict[str, Text] = {}

    def read(self, view: int, side: int) -> Pixels:
        """The middle square of a photo, turned as its EXIF says, its shorter side scaled to ``side``.

        Raises:
            InputError: it cannot be read.
            MissingDependencyError: it can, but not by this interpreter.
        """
        (pixels, valid), exif = decode_photo(self._paths[view], side)
        if exif.odd:
            self.odd[self.names[view]] = exif.odd
        return np.asarray(pixels if valid is None else pixels * valid[:, :, None], np.uint8)


@dataclass(frozen=True)
class PhotoPlace:
    """The photos of one place.

    Attributes:
        name: Of the photo, or of the folder that holds several.
        views: The photos.
        split: ``train``, ``val`` or ``test``, as a folder above says; "" where none does.
    """

    name: str
    views: list[Path]
    split: str = ""


def pictures_in(folder: Path) -> list[Path]:
    """The pictures that lie in a folder itself, by name."""
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in IMAGE_SUFFIXES and path.is_file() and not path.name.startswith(".")
    )


def photo_folders(root: Path) -> list[tuple[Path, str]]:
    """Where a set's photos, or its folders of photos, may lie, and the split that this says.

    The folder itself, ``images`` in it, ``train``, ``val`` and ``test``, and ``images`` in these.
    """
    found = [(root, ""), *_inner(root, "")]
    for folder in _folders(root):
        if folder.name.lower() in SPLIT_WORDS:
            found += [(folder, folder.name.lower()), *_inner(folder, folder.name.lower())]
    return found


def photo_places(source: Path) -> list[PhotoPlace]:
    """A photo is a place; so is a folder of photos, its views. Two of one name are told apart by their folders."""
    if source.is_file():
        return [PhotoPlace(source.name, [source])]
    places: dict[str, PhotoPlace] = {}
    among = photo_folders(source)
    special = {folder for folder, _ in among}
    for parent, split in among:
        several = ((folder.name, pictures_in(folder)) for folder in _folders(parent) if folder not in special)
        for name, views in (*((path.name, [path]) for path in pictures_in(parent)), *several):
            if views:
                unique = name if name not in places else str((parent / name).relative_to(source))
                places[unique] = PhotoPlace(unique, views, split)
    return list(places.values())


def folders_of(source: Path, places: Iterable[PhotoPlace]) -> str:
    """In which folders of the source photos were found, with their number; "" where all lie in itself."""
    counts: dict[str, int] = {}
    for place in places:
        above = place.views[0].parent if len(place.views) == 1 else place.views[0].parent.parent
        name = "." if source.is_file() else above.relative_to(source).as_posix()
        counts[name] = counts.get(name, 0) + len(place.views)
    return "" if set(counts) <= {"."} else ", ".join(f"{name} ({count:,})" for name, count in counts.items())


def deeper_photos(folder: Path, depth: int = _DEEPEST) -> list[str]:
    """The nearest folders below one that hold photos or folders of photos, relative to it."""
    found: list[str] = []
    for below in _folders(folder) if depth else ():
        if photo_places(below):
            found.append(below.name)
        else:
            found += [f"{below.name}/{name}" for name in deeper_photos(below, depth - 1)]
    return found


def _inner(folder: Path, split: str) -> list[tuple[Path, str]]:
    return [(folder / name, split) for name in _INNER if (folder / name).is_dir()]


def _folders(folder: Path) -> Iterator[Path]:
    inside = folder.iterdir() if folder.is_dir() else ()
    return iter(sorted(path for path in inside if path.is_dir() and not path.name.startswith((".", "__"))))
