"""A classification as GIS data: rasters, polygons of tiles of one class that touch, and points where to label next."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.atomic import write_text
from trainer.contract import ClassificationFiles, InputError
from trainer.embeddings.tile_pictures import TilePixels
from trainer.geography.positions import WGS84
from trainer.messages import say
from trainer.reporting import Reporter
from trainer.results.embedding_manifest import Cluster
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.footprints import layer_crs
from trainer.results.geopackage import Layer, Rows, write_layers
from trainer.results.palette import distinct_colours, hex_colour
from trainer.results.styles import cluster_raster_style, cluster_tile_style, field_style, style
from trainer.results.tile_raster import TileValues, raster_path, write_tile_raster

Announce = Callable[[str, Path], None]
Integers = npt.NDArray[np.int64]

LAYER = "classes"
_COLUMNS = {"class": int, "name": str, "tiles": int, "area_ha": float, "probability": float, "thumbnail": bytes}
NEXT = "next"
"""Layer of the points."""
_NEXT_COLUMNS = {"class": str, "place": int, "taken_for": str, "probability": float, "tile": int}
SIDE = 64
"""Pixels of a picture."""
_POINT = struct.Struct("<BIdd")
MOST_PICTURES = 2_000
"""Polygons that have one, the largest."""


@dataclass(frozen=True)
class ClassMap:
    """A class for each of N tiles.

    Attributes:
        names: (K,) of the classes, numbered from 1.
        codes: (N,) uint8, 1…K; 0 for tiles of none of them.
        shares: (N, K) float32 probabilities.
        hectares: (N,) of each tile's pixel on the ground.
        rest: Name of the class that is all else, and is not drawn; "" for none.
    """

    names: tuple[str, ...]
    codes: npt.NDArray[np.uint8]
    shares: npt.NDArray[np.float32]
    hectares: npt.NDArray[np.float64]
    rest: str = ""

    def drawn(self) -> ClassMap:
        """The same without a class for the tiles of the rest."""
        if not self.rest:
            return self
        number = self.names.index(self.rest) + 1
        return replace(self, codes=np.where(self.codes == number, 0, self.codes).astype(np.uint8))

    @property
    def entries(self) -> tuple[Cluster, ...]:
        """Number, name, colour and tiles of each class; they are drawn as clusters are."""
        tiles = np.bincount(self.codes, minlength=len(self.names) + 1)[1:]
        colours = distinct_colours(len(self.names))
        return tuple(
            Cluster(number, name, hex_colour(colour), int(count), -1)
            for number, (name, colour, count) in enumerate(zip(self.names, colours, tiles), start=1)
        )

    def mapped_hectares(self) -> npt.NDArray[np.float64]:
        """(K,) hectares of each class as mapped."""
        known = np.nan_to_num(self.hectares)
        return np.asarray(np.bincount(self.codes, weights=known, minlength=len(self.names) + 1)[1:], np.float64)


def write_class_map(
    folder: Path, embeddings: EmbeddingSet, found: ClassMap, announce: Announce, reporter: Reporter
) -> None:
    """Write the rasters of each source with their styles, and the layer of polygons.

    Args:
        folder: Where to.
        embeddings: The tiles.
        found: Their classes.
        announce: Called with the kind and the name of each file.
        reporter: Told where there are no pictures for the polygons.

    Raises:
        OSError: it cannot be written there.
    """
    entries, found = found.entries, found.drawn()
    probability_style = field_style(1, (0.0, 1.0))
    for number in _placed_sources(embeddings):
        path = raster_path(folder / ClassificationFiles.PROBABILITIES, number)
        values = TileValues(found.shares, names=found.names, nodata=float("nan"))
        write_tile_raster(path, embeddings, values, source=number)
        write_text(path.with_suffix(".qml"), probability_style)
        announce("probability-raster", path)
        path = raster_path(folder / ClassificationFiles.CLASSES, number)
        values = TileValues(
            found.codes,
            names=["class"],
            nodata=0,
            colour_table=[(0, 0, 0), *(entry.rgb for entry in entries)],
            category_names=["no data", *found.names],
        )
        write_tile_raster(path, embeddings, values, source=number)
        write_text(path.with_suffix(".qml"), cluster_raster_style(entries))
        announce("class-raster", path)
    path = folder / ClassificationFiles.LAYER
    _write_polygons(path, embeddings, found, entries, reporter)
    announce("class-layer", path)


def _placed_sources(embeddings: EmbeddingSet) -> list[int]:
    """Numbers of the sources with a CRS that have tiles."""
    known = set(np.unique(embeddings.table["source"]).tolist())
    return [n for n, grid in enumerate(embeddings.manifest.sources) if grid.crs_wkt and n in known]


def write_next(path: Path, embeddings: EmbeddingSet, found: ClassMap, rows: Integers) -> None:
    """Write points in the middle of the tiles whose label would help most, with a class to be filled in.

    Args:
        path: The GeoPackage.
        embeddings: The tiles.
        found: Their classes.
        rows: (n,) rows of the table, the best first.

    Raises:
        OSError: it cannot be written there.
    """
    codes = found.codes[rows].astype(np.int64)
    named = np.array(["", *found.names], object)[codes]
    columns = [
        [None] * len(rows),
        list(range(1, len(rows) + 1)),
        named.tolist(),
        found.shares[rows].max(axis=1).round(4).tolist(),
        embeddings.table["id"][rows].tolist(),
    ]
    where = embeddings.positions
    shapes = [_POINT.pack(1, 1, x, y) for x, y in zip(where.longitude[rows].tolist(), where.latitude[rows].tolist())]
    dressed = ("Next", style("unstyled_points"))
    write_layers(path, [Layer(NEXT, _NEXT_COLUMNS, [Rows(columns, shapes)], len(rows), "Point", WGS84, dressed)])


def _write_polygons(
    path: Path, embeddings: EmbeddingSet, found: ClassMap, entries: Sequence[Cluster], reporter: Reporter
) -> None:
    crs_wkt = layer_crs(embeddings.manifest.sources)
    pixels: TilePixels | None = None
    try:
        pixels = TilePixels.open(embeddings)
    except InputError as error:
        reporter.warn(say("classification.no-pictures", "The areas have no pictures: {why}", why=error.message))
    parts = [_polygons(embeddings, found, number, crs_wkt, pixels) for number in _placed_sources(embeddings)]
    layer = Layer(
        LAYER,
        _COLUMNS,
        parts,
        sum(len(part.shapes) for part in parts),
        "MultiPolygon",
        crs_wkt,
        ("Classes", cluster_tile_style(entries, "class")),
    )
    write_layers(path, [layer])


def _polygons(embeddings: EmbeddingSet, found: ClassMap, number: int, crs_wkt: str, pixels: TilePixels | None) -> Rows:
    """Polygons of a source: tiles of one class that touch along a side are one."""
    rows = np.flatnonzero((embeddings.table["source"] == number) & (found.codes > 0))
    line, column = embeddings.table["row"][rows].astype(np.int64), embeddings.table["column"][rows].astype(np.int64)
    top, left = int(line.min(initial=0)), int(column.min(initial=0))
    group = _groups(line - top, column - left, found.codes[rows])
    count = int(group.max(initial=0))
    tiles = np.bincount(group, minlength=count + 1)[1:]
    hectares = np.bincount(group, weights=np.nan_to_num(found.hectares[rows]), minlength=count + 1)[1:]
    own = found.shares[rows, found.codes[rows].astype(np.int64) - 1]
    share = np.bincount(group, weights=own, minlength=count + 1)[1:] / np.maximum(tiles, 1)
    codes = np.zeros(count + 1, np.int64)
    codes[group] = found.codes[rows]
    shapes = _outlines(embeddings, number, line, column, group, crs_wkt)
    names = [found.names[code - 1] for code in codes[1:].tolist()]
    surest = np.zeros(count + 1, np.int64)
    order = np.argsort(own, kind="stable")
    surest[group[order]] = rows[order]  # the last that is written, and so the surest, stays
    columns = [
        codes[1:].tolist(),
        names,
        tiles.tolist(),
        hectares.round(4).tolist(),
        share.round(4).tolist(),
        _pictures(pixels, surest[1:], tiles),
    ]
    return Rows(columns, shapes)


def _pictures(pixels: TilePixels | None, rows: Integers, tiles: Integers) -> list[bytes | None]:
    """A JPEG of each polygon's surest tile; None for all but the largest ones."""
    from PIL import Image

    from trainer.report.figures import Thumbnails

    found: list[bytes | None] = [None] * len(rows)
    if pixels is None:
        return found
    shown = np.sort(np.argsort(-tiles, kind="stable")[:MOST_PICTURES])
    for place, picture in zip(shown.tolist(), Thumbnails(pixels, np.zeros((0, 3), np.uint8)).of(rows[shown], SIDE)):
        stream = io.BytesIO()
        Image.fromarray(picture).save(stream, "JPEG", quality=80)
        found[place] = stream.getvalue()
    return found


def _groups(line: Integers, column: Integers, codes: npt.NDArray[np.uint8]) -> Integers:
    """(n,) the number, from 1, of the group of tiles of one class that each tile belongs to."""
    from scipy.ndimage import label

    grid = np.zeros((int(line.max(initial=0)) + 1, int(column.max(initial=0)) + 1), np.uint8)
    grid[line, column] = codes
    groups, begun = np.zeros(grid.shape, np.int32), 0
    for code in np.unique(codes):
        numbered, count = label(grid == code)
        groups[numbered > 0] = numbered[numbered > 0] + begun
        begun += count
    return groups[line, column].astype(np.int64)


def _outlines(
    embeddings: EmbeddingSet, number: int, line: Integers, column: Integers, group: Integers, crs_wkt: str
) -> list[bytes | None]:
    """WKB of each group's MultiPolygon in the layer's CRS, in the order of their numbers."""
    import shapely

    from trainer.gdal_library import gdal, ogr
    from trainer.geography.positions import spatial_reference
    from trainer.geography.regions import transformed

    grid = embeddings.manifest.sources[number]
    top, left = int(line.min(initial=0)), int(column.min(initial=0))
    cells = np.zeros((int(line.max(initial=0)) - top + 1, int(column.max(initial=0)) - left + 1), np.int32)
    cells[line - top, column - left] = group
    raster = gdal.GetDriverByName("MEM").Create("", cells.shape[1], cells.shape[0], 1, gdal.GDT_Int32)
    margin = (grid.size - grid.stride) / 2  # as in the rasters: a pixel is a stride, centred on its tile
    raster.SetGeoTransform(
        (
            grid.origin_x + (margin + left * grid.stride) * grid.pixel_x,
            grid.stride * grid.pixel_x,
            0.0,
            grid.origin_y + (margin + top * grid.stride) * grid.pixel_y,
            0.0,
            grid.stride * grid.pixel_y,
        )
    )
    band = raster.GetRasterBand(1)
    band.WriteArray(cells)
    memory = ogr.GetDriverByName("Memory").CreateDataSource("groups")
    layer = memory.CreateLayer("groups", spatial_reference(grid.crs_wkt), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("group", ogr.OFTInteger))
    gdal.Polygonize(band, band, layer, 0)
    shapes: list[bytes | None] = [None] * int(group.max(initial=0))
    for feature in layer:
        shape = shapely.from_wkb(bytes(feature.GetGeometryRef().ExportToWkb()))
        if grid.crs_wkt != crs_wkt:
            shape = transformed(shape, grid.crs_wkt, crs_wkt)
        whole = shapely.multipolygons([part for part in shapely.get_parts(shape) if part.geom_type == "Polygon"])
        shapes[feature.GetField(0) - 1] = None if whole.is_empty else whole.wkb
    return shapes
