"""Cut an image into tiles, or learn from tiles of it that were cut earlier; a part of the window Learn."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from .. import places
from ..jobs.background import Background
from ..layers.folder_records import Manifest, manifest_of, tiles_in
from ..project.chain import Found, Kind, look
from ..project.earlier_results import RUNS, OfImage, noted
from ..texts.numbers import whole
from ..texts.translation import tr
from .framing import FORGOTTEN

MAP = "map"
CUT_ANEW = 2
"""Entries before those of tile sets."""


class CutChoice(QComboBox):
    """The image, or the map as it looks, is cut anew; the others are tile sets, found beside the interface."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedCut")
        self.setProperty(FORGOTTEN, True)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem(tr("cut the image into tiles"), "")
        self.addItem(tr("draw the map as it looks, and cut that into tiles"), MAP)
        self.setToolTip(tr("Cut anew, or learn once more from tiles of the image that were cut earlier"))
        self.background = Background("cut", self)
        self._image: Optional[OfImage] = None

    def folder(self) -> Optional[Path]:
        """The tile set that is learned from; None where something is cut."""
        return Path(self.currentData()) if self.currentData() not in ("", MAP) else None

    def is_map(self) -> bool:
        """Whether the map is drawn and cut."""
        return bool(self.currentData() == MAP)

    def choose(self, folder: Optional[Path]) -> None:
        """Learn from a tile set; cut anew where None."""
        data = "" if folder is None else str(folder)
        if self.findData(data) < 0:
            self._offer(Path(data))
        self.setCurrentIndex(self.findData(data))

    def missing(self) -> str:
        """Why nothing can be learned from what is chosen; empty where it can."""
        folder = self.folder()
        if folder is None or manifest_of(folder) is not None:
            return ""
        return tr("{folder} holds no tiles.").format(folder=folder)

    def look_for(self, layer: Optional[QgsRasterLayer]) -> None:
        """Offer the tile sets of an image; those of the one before go, and what was chosen of it."""
        image = self._image = None if layer is None else OfImage.shown_by(layer)
        if self.folder() is not None:
            self.setCurrentIndex(0)
        while self.count() > CUT_ANEW:
            self.removeItem(CUT_ANEW)
        if image is not None:
            below, known = places.results_folder(), [Path(path) for path in noted(RUNS)]
            self.background.do(
                lambda: look(below, known, image), lambda found: self._found(image, found), lambda _error: None
            )

    def is_of(self, layer: Optional[QgsRasterLayer]) -> bool:
        """Whether what is offered is of that image."""
        return self._image == (None if layer is None else OfImage.shown_by(layer))

    def _found(self, image: OfImage, found: Found) -> None:
        for made in found.made:
            if image == self._image and made.kind == Kind.TILES and self.findData(str(made.folder)) < 0:
                self._offer(made.folder)

    def _offer(self, folder: Path) -> None:
        manifest = manifest_of(folder) or Manifest()
        text = tr("{count} tiles of {size} pixels in {folder}").format(
            count=whole(tiles_in(folder)), size=whole(manifest.size), folder=f"{folder.parent.name}/{folder.name}"
        )
        self.addItem(text, str(folder))
        self.setItemData(self.count() - 1, str(folder), Qt.ItemDataRole.ToolTipRole)
