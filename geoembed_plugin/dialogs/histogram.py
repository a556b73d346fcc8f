"""How much there is to see in a sample of a raster's tiles, as a histogram with the threshold to drag.

The measure is the trainer's own (``trainer.tiles.information``, which QGIS may not import): a PNG's Sub filter and the
entropy of what is left, in bytes a pixel. A test holds the two to the same figures.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ..texts.numbers import decimal
from ..texts.translation import tr

TILES = 400
LEAST_PIXELS, MOST_ROW_STEP = 256, 16
Box = tuple[float, float, float, float]
BINS = 48
KEPT, LEFT_OUT, LINE = "#2a9d74", "#a0a0a0", "#c8442b"


class InformationSample(QgsTask):
    """Reads up to :data:`TILES` tiles, evenly spread over a box, by a GDAL handle of its own.

    Args:
        path: What GDAL opens.
        size: Side of a tile in pixels.
        bands: Numbers from 1; all but alpha where empty.
        box: (first column, first row, last column, last row) in pixels; all of the raster where None.
        then: Receives the values and a note, in the main thread.
    """

    def __init__(
        self, path: str, size: int, bands: list[int], box: Optional[Box], then: Callable[[list[float], str], None]
    ) -> None:
        super().__init__(tr("Looking at a sample of tiles"), QgsTask.Flag.CanCancel)
        self._path, self._size, self._bands, self._box, self._then = path, size, bands, box, then
        self._values: list[float] = []
        self._note = ""

    def run(self) -> bool:
        """Read and measure; never raises, touches no layer."""
        try:
            self._values = self._measure()
        except Exception as error:  # whatever GDAL or NumPy say is told, and nothing depends on it
            self._note = str(error)
            return False
        return True

    def finished(self, _well: bool) -> None:
        """Hand over."""
        self._then(self._values, self._note or tr("no tile fits in"))

    def _measure(self) -> list[float]:
        import numpy as np

        from trainer.gdal_library import gdal

        dataset = gdal.OpenEx(self._path, gdal.OF_RASTER)
        if dataset is None:
            raise OSError(gdal.GetLastErrorMsg())
        size = self._size
        left, top, right, bottom = self._box or (0, 0, dataset.RasterXSize, dataset.RasterYSize)
        left, top = max(0, int(left)), max(0, int(top))
        right, bottom = min(dataset.RasterXSize, int(right)), min(dataset.RasterYSize, int(bottom))
        columns, rows = (right - left) // size, (bottom - top) // size
        if columns < 1 or rows < 1:
            return []
        total = columns * rows
        alpha = gdal.GCI_AlphaBand
        bands = self._bands or [
            number
            for number in range(1, dataset.RasterCount + 1)
            if dataset.GetRasterBand(number).GetColorInterpretation() != alpha
        ]
        tiles = []
        for place in sorted({round(part) for part in np.linspace(0, total - 1, min(total, TILES))}):
            if self.isCanceled():
                return []
            row, column = divmod(place, columns)
            pixels = dataset.ReadAsArray(left + column * size, top + row * size, size, size, band_list=bands)
            tiles.append(pixels.reshape(len(bands), size, size).transpose(1, 2, 0))
            self.setProgress(100 * len(tiles) / min(total, TILES))
        return [float(value) for value in compressed_size(_as_bytes(np.stack(tiles)))]


def _as_bytes(images: Any) -> Any:
    """8-bit values as they are; others stretched from the first to the 99th percentile, as the trainer does."""
    import numpy as np

    if images.dtype == np.uint8:
        return images
    low, high = np.nanpercentile(images, (1, 99), axis=(0, 1, 2))
    stretched = (images - low) / np.maximum(high - low, 1e-12) * 255
    return np.nan_to_num(np.clip(stretched, 0, 255)).astype(np.uint8)


def compressed_size(images: Any) -> Any:
    """Bytes a pixel of (N, H, W, C) uint8 tiles, as ``trainer.tiles.information.compressed_size`` has them."""
    import numpy as np

    step = min(max(images.shape[1] * images.shape[2] // LEAST_PIXELS, 1), MOST_ROW_STEP)
    rows = images[:, step // 2 :: step]
    filtered = rows.copy()
    filtered[:, :, 1:] -= rows[:, :, :-1]
    sizes = []
    for tile in filtered:
        counts = np.bincount(tile.ravel(), minlength=256)
        share = counts[counts > 0] / tile.size
        sizes.append(-(share * np.log2(share)).sum() * images.shape[3] / 8)
    return np.maximum(np.array(sizes), 0.0)


def propose(values: list[float]) -> float:
    """Otsu's threshold of the sample; 0.0 where all are alike."""
    import numpy as np

    found = np.asarray(values, dtype=np.float64)
    if len(found) < 2 or found.max() - found.min() < 1e-6:
        return 0.0
    counts, edges = np.histogram(found, bins=256)
    middles = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)[:-1].astype(np.float64)
    above = len(found) - below
    low = np.cumsum(counts * middles)[:-1]
    high = (counts * middles).sum() - low
    between = below * above * (low / np.maximum(below, 1) - high / np.maximum(above, 1)) ** 2
    best = np.flatnonzero(between >= between.max() * (1 - 1e-12))
    return float(edges[1:-1][best].mean())


LEAST_KEPT, LEAST_SHARE = 300, 0.5
"""A proposal keeps so many tiles at least, which learning wants, and half of them."""


def propose_of(values: list[float], tiles: int) -> float:
    """:func:`propose`, lowered so far that enough of so many tiles are kept; 0.0 where none can be spared."""
    import numpy as np

    spared = min(1 - LEAST_SHARE, 1 - LEAST_KEPT / max(tiles, 1))
    if not values or spared <= 0:
        return 0.0
    ranked = np.sort(values)
    return min(propose(values), float(ranked[min(int(spared * len(ranked)), len(ranked) - 1)]))


class Histogram(QLabel):
    """Bars of a sample; what lies below the threshold is grey. A label for its colours, as :class:`.curves.CurvesPlot`.

    Signals:
        threshold_moved: The person dragged the line, or moved it with the arrow keys.
    """

    threshold_moved = pyqtSignal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedHistogram")
        self.setAccessibleName(tr("How much there is to see in the tiles"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(180, max(90, 5 * self.fontMetrics().height()))
        self._values: list[float] = []
        self._threshold = 0.0
        self._note = self.ask()

    @staticmethod
    def ask() -> str:
        """What stands there before anything was measured."""
        return tr("press 'Look' to measure a sample")

    def sizeHint(self) -> QSize:
        """Small."""
        return QSize(240, 100)

    def show_values(self, values: list[float], note: str = "") -> None:
        """Draw these; ``note`` stands in their place where there are none."""
        self._values, self._note = sorted(values), note
        self.update()

    def set_threshold(self, threshold: float) -> None:
        """Move the line."""
        self._threshold = threshold
        self.update()

    @property
    def left_out(self) -> float:
        """Share of the sample below the threshold."""
        below = sum(1 for value in self._values if value < self._threshold)
        return below / len(self._values) if self._values else 0.0

    def paintEvent(self, _event: Any) -> None:
        """Draw bars, line and ends of the scale."""
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a scale grows to the right in every language
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        box = self._box()
        painter.fillRect(box, self.palette().color(QPalette.ColorRole.Base))
        painter.setPen(ink)
        if not self._values:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._note)
            painter.end()
            return
        low, high = self._range()
        counts = [0] * BINS
        for value in self._values:
            counts[min(BINS - 1, int((value - low) / (high - low) * BINS))] += 1
        width = box.width() / BINS
        for place, count in enumerate(counts):
            kept = low + (place + 0.5) / BINS * (high - low) >= self._threshold
            height = count / max(counts) * box.height()
            bar = QRectF(box.left() + place * width, box.bottom() - height, max(1.0, width - 1), height)
            painter.fillRect(bar, QColor(KEPT if kept else LEFT_OUT))
        if self._threshold > 0:
            x = box.left() + (self._threshold - low) / (high - low) * box.width()
            painter.setPen(QPen(QColor(LINE), 2))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
        painter.setPen(ink)
        foot = QRectF(box.left(), box.bottom() + 1, box.width(), self.fontMetrics().height())
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft, decimal(low, 2))
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, decimal(high, 2))
        painter.drawText(foot, Qt.AlignmentFlag.AlignHCenter, tr("little to see … much to see"))
        painter.end()

    def mousePressEvent(self, event: Any) -> None:
        """Take the line to the mouse."""
        self._drag(event)

    def mouseMoveEvent(self, event: Any) -> None:
        """Drag the line."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event)

    def keyPressEvent(self, event: Any) -> None:
        """Left and right move the line by a bar."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step is None or not self._values:
            super().keyPressEvent(event)
            return
        low, high = self._range()
        self._move(self._threshold + step * (high - low) / BINS)

    def _drag(self, event: Any) -> None:
        if self._values:
            low, high = self._range()
            box = self._box()
            x = event.position().x() if hasattr(event, "position") else event.x()
            self._move(low + (x - box.left()) / box.width() * (high - low))

    def _move(self, threshold: float) -> None:
        low, high = self._range()
        self.set_threshold(0.0 if threshold <= low else min(high, threshold))
        self.threshold_moved.emit(self._threshold)

    def _range(self) -> tuple[float, float]:
        low, high = self._values[0], self._values[-1]
        return (low, high) if high > low else (low, low + 1e-3)

    def _box(self) -> QRectF:
        return QRectF(2, 2, self.width() - 4, self.height() - self.fontMetrics().height() - 6)
