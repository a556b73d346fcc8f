"""Any raster layer as a file that the trainer can open: its own, or a picture that is fetched once and kept.

The trainer's GDAL opens files. What a server, a database or QGIS itself answers (WMS, WMTS, XYZ, WCS, ArcGIS,
PostGIS rasters, virtual rasters) is first written to a GeoTIFF below GeoEmbed's results. This module says what that
picture will be, before anything is fetched; :mod:`.picture_writing` fetches it. A picture that was fetched already is
found again by its layer, its pixels and the area that it covers, so that Embed takes the pixels that Learn took.
"""

from __future__ import annotations

import hashlib
import math
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
)

from trainer.atomic import write_json
from trainer.files.local_files import leaves_this_machine, share_of
from trainer.files.records import RecordError, made, read_object

from .. import places
from ..texts.numbers import size_text, whole
from ..texts.translation import tr
from .pixel_grid import PixelGrid, ground_side, metres_a_unit

PART = 1024
"""Pixels in a row and a column of what is asked of a provider at once, at most."""
ARCGIS = "arcgismapserver"
SERVED = 256
"""Side of a tile of a tiled service."""
MOST_PIXELS = 4_000_000_000
MOST_REQUESTS = 20_000
UNASKED = 4096
"""Side of a picture, at most, where nobody said how many ground metres a pixel is."""
ALIKE = 0.02
"""Pixels that differ by less are the same: those of a zoom level are taken as they are."""
FORMAT = 1
_PASSWORD = re.compile(r"\bpassword\s*=|://[^/@]*:[^/@]*@", re.IGNORECASE)
_RENDERED = (Qgis.DataType.ARGB32, Qgis.DataType.ARGB32_Premultiplied)


@dataclass(frozen=True)
class Picture:
    """A picture of (a part of) a layer: what it is before it is fetched, and where it lies then.

    Attributes:
        layer: The layer's name.
        source: Digest of the provider and its address, which may hold a password.
        rendered: Red, green, blue and transparency as a server draws them; otherwise the provider's own values.
        grid: Its pixels.
        bytes: On disk, at most.
        part: Pixels in a row and a column of what is asked of the provider at once.
        requests: Questions to the server.
        path: The GeoTIFF.
    """

    layer: str
    source: str
    rendered: bool
    grid: PixelGrid
    bytes: int
    part: int
    requests: int
    path: Path

    @property
    def fetched(self) -> bool:
        """Whether it lies there, whole."""
        return self.path.is_file()

    def refusal(self) -> str:
        """Why it is not to be fetched, in a line; empty where it can be."""
        grid, told = self.grid, {"layer": self.layer, "size": self._size(), "room": size_text(self.bytes)}
        if self.fetched:
            return ""
        if grid.columns < 1 or grid.rows < 1:
            return tr("{layer} has nothing in that area.").format(**told)
        if grid.columns * grid.rows > MOST_PIXELS or self.requests > MOST_REQUESTS:
            text = tr(
                "{layer} would become a picture of {size} pixels, from {requests} requests: choose a smaller extent, "
                "or more ground metres a pixel."
            )
            return text.format(**told, requests=whole(self.requests))
        free = free_space(self.path)
        if self.bytes > free:
            text = tr("The picture of {layer} may take {room} and {free} are free: choose a smaller extent.")
            return text.format(**told, free=size_text(free))
        return ""

    def text(self) -> str:
        """What will be fetched, or was, in a line."""
        told = {"layer": self.layer, "size": self._size(), "room": size_text(self.bytes)}
        if self.fetched:
            return tr("The picture of {layer} that was fetched earlier is used ({size} pixels, {file}).").format(
                **told, file=self.path.name
            )
        text = tr("First a picture of {layer} is fetched: {size} pixels, {requests} requests, up to {room} on disk.")
        return text.format(**told, requests=whole(self.requests))

    def _size(self) -> str:
        return f"{whole(self.grid.columns)} × {whole(self.grid.rows)}"

    def note(self) -> None:
        """Leave beside the picture what it is of, for the next one who asks.

        Raises:
            OSError: it cannot be written.
        """
        grid = self.grid
        record = {
            "format_version": FORMAT,
            "layer": self.layer,
            "source": self.source,
            "grid": [grid.left, grid.top, grid.pixel_x, grid.pixel_y, grid.columns, grid.rows],
        }
        write_json(self.path.with_suffix(".json"), record)


def is_file(layer: QgsRasterLayer) -> bool:
    """Whether the trainer's GDAL opens the layer's own source.

    One with a password is not for a command line; of one on a server a picture is fetched, as the person is told.
    """
    source = layer.source()
    confidential = "authcfg=" in source or _PASSWORD.search(source) is not None
    if layer.providerType() != "gdal" or confidential or source.startswith("/vsimem/"):
        return False
    file = file_of(layer)
    return not leaves_this_machine(file) or bool(share_of(file))


def file_of(layer: QgsRasterLayer) -> str:
    """What GDAL opens for a layer of which :func:`is_file` is true."""
    return layer.source().split("|", 1)[0]


def is_rendered(layer: QgsRasterLayer) -> bool:
    """Whether the provider gives coloured pictures (WMS, WMTS, XYZ, ArcGIS maps) and no values."""
    provider = layer.dataProvider()
    return provider is not None and provider.dataType(1) in _RENDERED


def plan(layer: QgsRasterLayer, within: Optional[QgsRectangle] = None, metres: Optional[float] = None) -> Picture:
    """The picture of a layer that :func:`is_file` refuses. Touches the layer: main thread only.

    Args:
        layer: A valid raster layer with a CRS.
        within: The part that is wanted, in the layer's CRS; all of it where None.
        metres: Ground metres a pixel; the layer's own pixels where None, or what makes a picture of middling size.
    """
    rendered = is_rendered(layer)
    provider = layer.dataProvider()
    grid = _wanted_grid(layer, within, metres)
    source = hashlib.sha256(f"{layer.providerType()}\n{layer.source()}".encode()).hexdigest()
    each = 4 if rendered else sum(_value_bytes(provider, band + 1) for band in range(provider.bandCount()))
    known = _kept(source, grid, _area(layer, within))
    path = known[1] if known else places.pictures_folder() / f"{_stem(layer.name())}_{_digest(source, grid)}.tif"
    grid = known[0] if known else grid
    part = _part(layer)
    requests = _requests(layer, grid, part)
    return Picture(layer.name(), source, rendered, grid, grid.columns * grid.rows * each, part, requests, path)


def own_pixels(layer: QgsRasterLayer) -> list[float]:
    """Sides of the pixels that a layer has of its own, in units of its CRS: one a zoom level, or one, or none."""
    if is_rendered(layer):
        return sorted(layer.dataProvider().nativeResolutions())
    return [layer.rasterUnitsPerPixelX()] if layer.width() else []


def zoom_level(layer: QgsRasterLayer, grid: PixelGrid) -> Optional[int]:
    """The zoom level whose pixels these are, for a tiled service in Web Mercator; None for others."""
    if not is_rendered(layer) or layer.crs().authid() != "EPSG:3857" or grid.pixel_x not in own_pixels(layer):
        return None
    return round(math.log2(2 * math.pi * 6378137 / SERVED / grid.pixel_x))


def proposed_metres(layer: QgsRasterLayer, within: Optional[QgsRectangle], view_metres: float) -> float:
    """Ground metres a pixel to begin with: the layer's own pixels; of several, those nearest the map's present ones.

    Args:
        layer: A layer that needs a picture.
        within: The part that is wanted, in the layer's CRS.
        view_metres: Ground metres of a pixel of the map canvas.
    """
    at = _area(layer, within).center()
    grounds = [ground_side(layer.crs(), at, side, _height(layer, side)) for side in own_pixels(layer)]
    return min(grounds, key=lambda ground: abs(math.log(ground / view_metres)), default=view_metres)


# ---------------------------------------------------------------------------------------------
def _area(layer: QgsRasterLayer, within: Optional[QgsRectangle]) -> QgsRectangle:
    whole = layer.extent()
    return whole if within is None else within.intersect(whole)


def _wanted_grid(layer: QgsRasterLayer, within: Optional[QgsRectangle], metres: Optional[float]) -> PixelGrid:
    """Whole pixels over the area, counted from the layer's corner, so that two areas share their pixels."""
    whole, area = layer.extent(), _area(layer, within)
    if area.isEmpty():
        return PixelGrid(layer.crs(), whole.xMinimum(), whole.yMaximum(), 1.0, 1.0, 0, 0)
    x, y = _sides(layer, area, metres)
    first, last = _span(area.xMinimum() - whole.xMinimum(), area.xMaximum() - whole.xMinimum(), x)
    top, bottom = _span(whole.yMaximum() - area.yMaximum(), whole.yMaximum() - area.yMinimum(), y)
    # A pixel whose middle lies beyond the layer would be empty, and black where nothing marks what is empty.
    last, bottom = min(last, _middles(whole.width(), x)), min(bottom, _middles(whole.height(), y))
    left, upper = whole.xMinimum() + first * x, whole.yMaximum() - top * y
    return PixelGrid(layer.crs(), left, upper, x, y, last - first, bottom - top)


def _span(first: float, last: float, side: float) -> tuple[int, int]:
    """Whole pixels that hold a stretch; a thousandth of a pixel is rounding."""
    return math.floor(first / side + 1e-3), math.ceil(last / side - 1e-3)


def _middles(length: float, side: float) -> int:
    """How many pixels have their middle within a length, and one at least."""
    return max(1, math.floor(length / side + 0.5))


def _sides(layer: QgsRasterLayer, area: QgsRectangle, metres: Optional[float]) -> tuple[float, float]:
    """Pixel sides in units of the CRS."""
    own = own_pixels(layer)
    least = max(area.width(), area.height()) / UNASKED
    if metres is None:
        if own and not is_rendered(layer):
            return own[0], _height(layer, own[0])
        side = next((side for side in own if side >= least), own[-1] if own else least)
        return side, side
    for side in own:
        if abs(metres / ground_side(layer.crs(), area.center(), side, _height(layer, side)) - 1) <= ALIKE:
            return side, _height(layer, side)
    across, down = metres_a_unit(layer.crs(), area.center())
    if layer.crs().isGeographic() and layer.providerType() != ARCGIS:
        return metres / across, metres / down
    side = metres / math.sqrt(across * down)  # ArcGIS widens what it draws where the pixels are not square
    return side, side


def _height(layer: QgsRasterLayer, side: float) -> float:
    """Height of a layer's own pixel of that width."""
    return side if is_rendered(layer) else layer.rasterUnitsPerPixelY()


def _part(layer: QgsRasterLayer) -> int:
    """What is asked for at once.

    Where it is as much as an ArcGIS server draws at once, QGIS asks for a last strip of no pixels; where it is more,
    QGIS puts the strips together upside down. What the server draws is told in its description alone.
    """
    if layer.providerType() != ARCGIS:
        return PART
    told = re.findall(r"maxImage(?:Width|Height)</td><td>(\d+)", layer.dataProvider().htmlMetadata())
    most = min((int(number) for number in told if int(number) > 1), default=PART + 1)
    return min(PART, most - 1)


def _requests(layer: QgsRasterLayer, grid: PixelGrid, part: int) -> int:
    """Served tiles that a tiled service is asked for; parts of the picture for the others."""
    own = own_pixels(layer) if is_rendered(layer) else []
    if not own:
        return math.ceil(grid.columns / part) * math.ceil(grid.rows / part)
    served = SERVED * min(own, key=lambda side: abs(math.log(side / grid.pixel_x)))
    whole, asked = layer.extent(), grid.extent
    columns = _span(asked.xMinimum() - whole.xMinimum(), asked.xMaximum() - whole.xMinimum(), served)
    rows = _span(whole.yMaximum() - asked.yMaximum(), whole.yMaximum() - asked.yMinimum(), served)
    return (columns[1] - columns[0]) * (rows[1] - rows[0])


def _value_bytes(provider: QgsRasterDataProvider, band: int) -> int:
    return int(provider.dataTypeSize(band))


def _stem(name: str) -> str:
    return re.sub(r"[^\w-]+", "_", name).strip("_")[:40] or "picture"


def _digest(source: str, grid: PixelGrid) -> str:
    told = f"{source} {grid.left!r} {grid.top!r} {grid.pixel_x!r} {grid.pixel_y!r} {grid.columns} {grid.rows}"
    return hashlib.sha256(told.encode()).hexdigest()[:10]


def _kept(source: str, wanted: PixelGrid, area: QgsRectangle) -> Optional[tuple[PixelGrid, Path]]:
    """The smallest picture of that source that was fetched, covers the area to half a pixel, and has such pixels."""
    margin = max(wanted.pixel_x, wanted.pixel_y) / 2
    found = []
    for of, grid, path in _notes(wanted.crs):
        alike = all(
            abs(mine / theirs - 1) <= ALIKE
            for mine, theirs in ((wanted.pixel_x, grid.pixel_x), (wanted.pixel_y, grid.pixel_y))
        )
        if of == source and alike and grid.extent.buffered(margin).contains(area):
            found.append((grid, path))
    return min(found, key=lambda pair: pair[0].columns * pair[0].rows, default=None)


@dataclass(frozen=True)
class _Note:
    """What stands beside a picture: what it was made of, and its grid."""

    source: str
    grid: tuple[float, float, float, float, int, int]
    format_version: int


def _notes(crs: QgsCoordinateReferenceSystem) -> Iterator[tuple[str, PixelGrid, Path]]:
    for note in sorted(places.pictures_folder().glob("*.json")):
        path = note.with_suffix(".tif")
        try:
            record = made(_Note, read_object(note))
            left, top, pixel_x, pixel_y, columns, rows = record.grid
        except (OSError, RecordError):
            continue  # not ours, or from a later version
        if record.format_version == FORMAT and path.is_file():
            yield record.source, PixelGrid(crs, left, top, pixel_x, pixel_y, columns, rows), path


def free_space(path: Path) -> int:
    """Bytes left where a file or folder is, or will be."""
    while not path.exists() and path != path.parent:
        path = path.parent
    try:
        return shutil.disk_usage(path).free
    except OSError:
        return 0
