"""Photos: files of a folder, read at the side that is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from trainer.geolocation.geotagged import Pixels
from trainer.tiles.pixels import read_image

PICTURE_SUFFIXES = {".jpg", ".jpeg", ".png", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".jp2"}


class FilePictures:
    """Photos: files that are scaled to what is wanted."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._paths = list(paths)
        self.names = [str(path) for path in paths]
        self.bands = ["red", "green", "blue"]
        self.native_side = 0
        self.upright = True

    def read(self, view: int, side: int) -> Pixels:
        """The middle square of a photo, its shorter side scaled to ``side``."""
        return read_image(self._paths[view], side)


def pictures_in(folder: Path) -> list[Path]:
    """The pictures that lie in a folder itself, by name."""
    return sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in PICTURE_SUFFIXES and path.is_file() and not path.name.startswith(".")
    )
