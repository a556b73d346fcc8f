"""How much there is to see in a sample of a raster's tiles, for the histogram: before anything is cut.

The measure is the trainer's own (``trainer.tiles.information``, which QGIS may not import): a PNG's Sub filter and
the entropy of what is left, in bytes a pixel. A test holds the two to the same figures.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsTask

from ..translation import tr

TILES = 400
LEAST_PIXELS, MOST_ROW_STEP = 256, 16
Box = tuple[float, float, float, float]


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
        from osgeo import gdal

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
