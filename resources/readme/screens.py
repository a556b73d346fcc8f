"""QGIS' own windows, as ``resources/screenshots/make_screenshots.py`` photographed them, made small for the README."""

from __future__ import annotations

from pathlib import Path

from canvas import save_small
from PIL import Image

WINDOWS = {"qgis_search": "search_coast"}
"""Picture of the README: the screenshot that it is made from."""


def draw(folder: Path, path: Path) -> None:
    """Write the picture that ``path`` is named after."""
    with Image.open(folder / f"{WINDOWS[path.stem]}.png") as picture:
        save_small(picture.convert("RGB"), path)
