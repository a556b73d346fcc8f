"""How sources are cut into tiles: one frozen record, checked before anything is opened."""

from __future__ import annotations

import math
import os
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from trainer.contract import InputError

LARGEST_TILE = 4096
SMALLEST_BLOCK, LARGEST_BLOCK = 1e-6, 1e9


@dataclass(frozen=True)
class CutOptions:
    """How sources become tiles.

    Attributes:
        size: Side of a tile in pixels.
        stride: Pixels from one tile to the next; None means ``size`` (no overlap).
        resolution: Ground metres a pixel; None keeps the source's own pixels.
        bands: Numbers of the bands to use, from 1; None means all but alpha.
        extent: (min x, min y, max x, max y): only tiles whose centre lies within.
        extent_crs: CRS of ``extent``; None means the source's own.
        polygons: A vector file: only tiles whose centre lies in one of its polygons.
        only: A CSV with the columns ``row`` and ``col`` (and ``source`` where there are several): exactly these
            tiles, whatever else would drop them.
        min_valid: Smallest fraction of pixels with data.
        information_threshold: Tiles below it (compressed bytes a pixel) are left out; ``auto`` proposes one
            from a sample of the source.
        information: How a tile's compressed bytes a pixel are found: ``estimated`` from the entropy of its filtered
            pixels, or ``compressed``, by really compressing some of its rows, which takes ten times as long.
        scaling: (low, high) a band, which become 0 and 255; None measures percentiles, and keeps 8-bit as it is.
        percentiles: Which percentiles become 0 and 255 where ``scaling`` is measured.
        borders: Whether a uniform border (white, grey or black from the raster's edge inwards) of a raster that
            declares no nodata value counts as no data.
        stack: The sources are co-registered rasters whose bands belong together.
        zoom: Zoom level of a folder {z}/{x}/{y}; None means the deepest.
        block: Side of the blocks that splits are made of, in degrees of latitude for geographic sources and
            metres otherwise; None chooses one.
        splits: Shares of train, validation and test.
        seed: Which blocks go to which split.
        workers: Reading threads; changes nothing in the result.
    """

    size: int = 64
    stride: int | None = None
    resolution: float | None = None
    bands: tuple[int, ...] | None = None
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str | None = None
    polygons: Path | None = None
    only: Path | None = None
    min_valid: float = 0.5
    information_threshold: float | Literal["auto"] | None = None
    information: Literal["estimated", "compressed"] = "estimated"
    scaling: tuple[tuple[float, float], ...] | None = None
    percentiles: tuple[float, float] = (1.0, 99.0)
    borders: bool = True
    stack: bool = False
    zoom: int | None = None
    block: float | None = None
    splits: tuple[float, float, float] = (0.8, 0.1, 0.1)
    seed: int = 0
    workers: int = 0

    def __post_init__(self) -> None:
        """Refuse what cannot be meant.

        Raises:
            InputError: an option is out of its range; the line names it.
        """
        _require(1 <= self.size <= LARGEST_TILE, f"--size {self.size}", f"a tile is 1 to {LARGEST_TILE} pixels wide")
        _require(self.stride is None or self.stride >= 1, f"--stride {self.stride}", "give at least 1 pixel")
        _require(
            self.resolution is None or 0 < self.resolution < math.inf,
            f"--resolution {self.resolution}",
            "give metres above 0",
        )
        _require(
            self.bands is None or (len(self.bands) > 0 and min(self.bands) >= 1),
            f"--bands {self.bands}",
            "give band numbers from 1, such as 1,2,3",
        )
        if self.extent is not None:
            x0, y0, x1, y1 = self.extent
            _require(
                -math.inf < x0 < x1 < math.inf and -math.inf < y0 < y1 < math.inf,
                f"--extent {x0},{y0},{x1},{y1}",
                "give min x,min y,max x,max y",
            )
        _require(0.0 <= self.min_valid <= 1.0, f"--min-valid {self.min_valid}", "give a fraction from 0 to 1")
        low, high = self.percentiles
        _require(0.0 <= low < high <= 100.0, f"percentiles {low}, {high}", "give two from 0 to 100, the lower first")
        _require(
            self.block is None or SMALLEST_BLOCK <= self.block <= LARGEST_BLOCK,
            f"--block {self.block}",
            f"give a length from {SMALLEST_BLOCK:g} to {LARGEST_BLOCK:g}",
        )
        _require(
            min(self.splits) >= 0 and abs(sum(self.splits) - 1.0) < 1e-6,
            f"--split {','.join(map(str, self.splits))}",
            "give three shares that sum to 1, such as 0.8,0.1,0.1",
        )
        _require(
            self.scaling is None or all(low < high for low, high in self.scaling),
            f"scaling {self.scaling}",
            "give low,high a band, the lower first",
        )
        _require(
            self.information_threshold in (None, "auto") or float(self.information_threshold or 0.0) >= 0.0,
            f"--information-threshold {self.information_threshold}",
            "give compressed bytes a pixel, or auto",
        )
        _require(
            self.information in ("estimated", "compressed"),
            f"--information {self.information}",
            "give estimated or compressed",
        )
        _require(self.workers >= 0, f"--workers {self.workers}", "give a number of threads, or 0 for one a core")

    @property
    def step(self) -> int:
        """Pixels from one tile to the next."""
        return self.size if self.stride is None else self.stride

    @property
    def threads(self) -> int:
        """Reading threads to use."""
        return self.workers or min(os.cpu_count() or 2, 16)

    def as_json(self) -> dict[str, Any]:
        """What decides over the result, for the manifest: everything but ``workers``; paths as text."""
        record = {key: value for key, value in asdict(self).items() if key != "workers"}
        return {key: _plain(value) for key, value in record.items()}


def _require(holds: bool, found: str, wanted: str) -> None:
    if not holds:
        raise InputError(f"{found}: {wanted}.", "See `python -m trainer tiles --help`.", "bad-option")


def _plain(value: Any) -> Any:
    if isinstance(value, Path):
        return str(value)
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
