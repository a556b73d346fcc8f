"""Pictures to search with, as files: dropped on the panel, or chosen in a file dialog."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..translation import tr

KINDS = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".webp", ".bmp")
LAST_FOLDER = "geoembed/search/last_picture_folder"


def picture_in(mime: Any) -> Optional[Path]:
    """The first picture among what is dropped; None where there is none."""
    for url in mime.urls() if mime.hasUrls() else []:
        path = Path(url.toLocalFile())
        if url.isLocalFile() and path.suffix.lower() in KINDS and path.is_file():
            return path
    return None


def ask_for_picture(parent: QWidget, title: str) -> Optional[Path]:
    """Let the person choose a picture, beginning where the last one lay; None where they chose none."""
    settings = QgsSettings()
    patterns = " ".join(f"*{suffix} *{suffix.upper()}" for suffix in KINDS)
    filters = f"{tr('Pictures')} ({patterns});;{tr('All files')} (*)"
    start = settings.value(LAST_FOLDER, str(Path.home()), type=str)
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, start, filters)
    if not chosen:
        return None
    settings.setValue(LAST_FOLDER, str(Path(chosen).parent))
    return Path(chosen)
