"""What a run that learns has learned by now: its curves, what they mean, and what it takes for alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from trainer.contract import LookAlikes, TileSetFiles
from trainer.files.arrays import read_array

from ..jobs.background import Background
from ..jobs.queue import JobHandle
from ..layers.folder_records import manifest_of
from ..texts.numbers import whole
from ..texts.translation import tr
from .curves import CurvesPlot

EXAMPLE, NEW = "#e69f00", "#56b4e9"
"""Frames of an example, and of what was not found the last time."""
BEST = 5
"""Look-alikes of an example."""
THUMBNAIL = 64
"""Pixels of a thumbnail, at most."""
GAMMA = 0.7
"""Brings out what is dark: water beside a beach."""
Colours = npt.NDArray[np.uint8]


class Watching(QWidget):
    """Two curves, a sentence on them, and three rows of tiles: an example and its look-alikes by the weights of now."""

    def __init__(self, parent: QWidget, columns: int = 2) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedWatching")
        self.curves = CurvesPlot(self)
        self.alike = LookAlikesPicture(self)
        self.words = QLabel(self)
        self.words.setObjectName("geoembedMeaning")
        self.words.setWordWrap(True)
        self.news = QLabel(self)
        self.news.setObjectName("geoembedNews")
        self.news.setWordWrap(True)
        self.when = QSlider(Qt.Orientation.Horizontal, self)
        self.when.setObjectName("geoembedWhen")
        self.when.setToolTip(tr("Back to what was taken for alike earlier, to see how it got better"))
        self.when.setAccessibleName(tr("Look-alikes at a step"))
        self.when.setRange(0, 0)
        self.when.valueChanged.connect(self._turned)
        self.when.hide()
        room = self.when.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # the window scrolls to all of it before there is any
        self.when.setSizePolicy(room)
        right = QVBoxLayout()
        right.addWidget(self.alike, 1)
        right.addWidget(self.when)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        below, beside = 2 * (2 - columns), columns - 1
        layout.addWidget(self.curves, 0, 0)
        layout.addLayout(right, below, beside)
        layout.addWidget(self.words, 1, 0)
        layout.addWidget(self.news, below + 1, beside)
        for column, share in zip(range(columns), (5, 3)):
            layout.setColumnStretch(column, share)
        for row in {0, below}:
            layout.setRowStretch(row, 1)
        line = self.fontMetrics().lineSpacing()
        for label, lines in ((self.words, 2), (self.news, 3)):
            label.setMinimumHeight(lines * line)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._looks: list[LookAlikes] = []
        self.clear(None)

    def clear(self, tiles: Optional[Path]) -> None:
        """Begin anew, with a tile set whose tiles are shown."""
        self.curves.clear()
        self.words.setText("")
        self._looks.clear()
        self.when.hide()
        self.news.setText("")
        self.alike.begin(tiles)

    def watch(self, handle: JobHandle) -> None:
        """Follow a job."""
        handle.metric.connect(self.add)
        handle.look_alikes.connect(self.take)

    def add(self, step: int, values: dict[str, Any]) -> None:
        """Figures at a step."""
        self.curves.add(step, values)
        self.words.setText(self.curves.meaning())

    def take(self, found: LookAlikes) -> None:
        """What is taken for alike now; shown at once, unless somebody looks at what was earlier."""
        at_the_end = self.when.value() == self.when.maximum()
        self._looks.append(found)
        self.when.setRange(0, len(self._looks) - 1)
        self.when.setVisible(len(self._looks) > 1)
        if at_the_end:
            self.when.setValue(self.when.maximum())
            self._turned()

    def stop(self) -> None:
        """Read no more tiles."""
        self.alike.background.close()

    def _turned(self, *_ignored: Any) -> None:
        if not self._looks:
            return
        place = self.when.value()
        now, before = self._looks[place], self._looks[place - 1] if place else None
        new = [
            set(nearest) - set(before.nearest[row] if before is not None and row < len(before.nearest) else nearest)
            for row, nearest in enumerate(now.nearest)
        ]
        text = tr("At step {step}: each example with its most alike among {count} tiles.").format(
            step=whole(now.step), count=whole(now.sample)
        )
        if before is not None:
            text += " " + tr("{new} of {all} are new since the look before.").format(
                new=whole(sum(map(len, new))), all=whole(sum(map(len, now.nearest)))
            )
        self.news.setText(text)
        self.alike.show_look(now, new)


class LookAlikesPicture(QLabel):
    """Rows of thumbnails, painted in the colours of the desktop's theme; tiles are read beside the interface."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedLookAlikes")
        self.setAccessibleName(tr("Examples and what is taken for alike"))
        self.setToolTip(tr("An example and what is most alike by now; framed in blue: new since the look before"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.background = Background("watching", self)
        self._tiles: Optional[Path] = None
        self._look: Optional[LookAlikes] = None
        self._new: list[set[int]] = []
        self._pictures: dict[int, QImage] = {}
        self._limits: Any = None

    def sizeHint(self) -> QSize:
        """Six thumbnails in a row, three rows."""
        return QSize(300, 150)

    def minimumSizeHint(self) -> QSize:
        """Of thumbnails in which something is seen."""
        return QSize(200, 120)

    def begin(self, tiles: Optional[Path]) -> None:
        """Nothing is shown yet."""
        self._tiles, self._look, self._limits = tiles, None, None
        self._pictures.clear()
        self.update()

    def show_look(self, look: LookAlikes, new: list[set[int]]) -> None:
        """Show these, as soon as their tiles were read."""
        self._look, self._new = look, new
        wanted = {*look.examples, *(row for nearest in look.nearest for row in nearest)} - set(self._pictures)
        folder, limits = self._tiles, self._limits
        if wanted and folder is not None:
            self.background.do(
                lambda: _read(folder, sorted(wanted), limits),
                lambda read: self._came(folder, read),
                lambda _error: None,
            )
        self.update()

    def _came(self, folder: Path, read: tuple[dict[int, Colours], Any]) -> None:
        if folder != self._tiles:
            return
        found, self._limits = read
        for row, pixels in found.items():
            height, width = pixels.shape[:2]
            data = pixels.tobytes()  # a name keeps it alive until it is copied
            self._pictures[row] = QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()
        self.update()

    def paintEvent(self, _event: Any) -> None:
        """Draw the rows."""
        painter = QPainter(self)
        palette = self.palette()
        if self._look is None:
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            text = tr("Here, about every minute: three tiles, and what is taken for alike by then")
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(QRectF(self.rect()).adjusted(8, 0, -8, 0), flags, text)
            painter.end()
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rows = len(self._look.examples)
        side = max(8.0, min((self.width() - 8) / (BEST + 1.25), (self.height() - 4) / max(rows, 1)))
        for row, (example, nearest) in enumerate(zip(self._look.examples, self._look.nearest)):
            new = self._new[row] if row < len(self._new) else set()
            self._cell(painter, QRectF(2, 2 + row * side, side - 4, side - 4), example, EXAMPLE)
            for place, tile in enumerate(nearest):
                x = 2 + (place + 1.25) * side
                self._cell(painter, QRectF(x, 2 + row * side, side - 4, side - 4), tile, NEW if tile in new else "")
        painter.end()

    def _cell(self, painter: QPainter, box: QRectF, tile: int, frame: str) -> None:
        picture = self._pictures.get(tile)
        if picture is None:
            painter.fillRect(box, self.palette().color(QPalette.ColorRole.Base))
        else:
            painter.drawImage(box, picture)
        if frame:
            painter.setPen(QPen(QColor(frame), 2.5))
            painter.drawRect(box)


def _read(folder: Path, rows: list[int], limits: Any) -> tuple[dict[int, Colours], Any]:
    """Tiles of a tile set as (H, W, 3) bytes, stretched alike; and the limits of the stretch, of the first that came.

    Raises:
        OSError: the tile set cannot be read.
        RecordError: it is damaged.
    """
    images = read_array(folder / TileSetFiles.IMAGES, memory_mapped=True)
    rows = [row for row in rows if 0 <= row < len(images)]
    coarse = max(1, images.shape[1] // THUMBNAIL)
    manifest = manifest_of(folder)
    names = [name.lower() for name in manifest.bands] if manifest is not None else []
    bands = [names.index(name) for name in ("red", "green", "blue")] if {"red", "green", "blue"} <= set(names) else []
    bands = bands or ([0, 1, 2] if images.shape[3] >= 3 else [0, 0, 0])
    pixels = np.stack([images[row][::coarse, ::coarse][..., bands] for row in rows]).astype(np.float32)
    if limits is None:
        seen = pixels.reshape(-1, 3)
        seen = seen[seen.max(axis=1) > 0] if seen.any() else seen
        limits = np.percentile(seen, (2, 98), axis=0)
    low, high = limits
    share = np.clip((pixels - low) / np.maximum(high - low, 1.0), 0.0, 1.0)
    bright = (255.0 * share**GAMMA).astype(np.uint8)
    return {row: np.ascontiguousarray(bright[place]) for place, row in enumerate(rows)}, limits
