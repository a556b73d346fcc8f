"""The one writer of rasters with one pixel a tile: embeddings, PCA colours, clusters, similarities.

Every raster is a Cloud Optimized GeoTIFF in the source's own CRS. A pixel is one stride wide and is
centred on its tile; a place without a tile is no data. Values are written window by window into a
temporary tiled GeoTIFF and translated by GDAL's COG driver, so memory does not grow with the raster.
NumPy and GDAL alone, Python 3.9: the search room writes its similarity rasters with it as well.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Callable, Optional, Union

import numpy as np
import numpy.typing as npt

from trainer.atomic import partial_path, remove, replacing, write_text
from trainer.contract import InputError
from trainer.files.tile_table import SourceGrid
from trainer.gdal_library import gdal_failures
from trainer.geography.positions import spatial_reference
from trainer.messages import say
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.palette import Colour

Rows = npt.NDArray[np.int64]
Values = Union[npt.NDArray[Any], Callable[[Rows], npt.NDArray[Any]]]

BLOCK = 128
"""Tile size of the GeoTIFF: 64 float32 bands of 128 × 128 pixels are 4 MiB, 512 × 512 would be 64."""
WINDOW_BYTES = 32 << 20
"""How much of the raster is in memory at once."""
MOST_TILES = 1 << 32
"""Of a raster: the Earth's land in tiles of 200 m. What claims more is damaged, and would fill the disk."""


@dataclass(frozen=True)
class TileValues:
    """What a raster holds of each tile.

    Attributes:
        values: ``(N,)`` or ``(N, B)``, in the table's order (memory-mapped is fine), or a function from
            row numbers ``(M,)`` to their values ``(M,)`` or ``(M, B)``, called window by window.
        names: B descriptions of the bands.
        nodata: Marks places without a tile (NaN for floats); written into the file.
        dtype: ``float32``, ``uint8``, ``int8``, ``uint16`` or ``int32``; default: that of ``values``, where
            float16 and float64 become float32. Needed where ``values`` is a function.
        scale: What a stored value is multiplied by to give the component (int8 embeddings).
        colour_table: RGB 0…255 of the values 0, 1, 2 … (one uint8 band).
        category_names: What the values 0, 1, 2 … are called; kept in ``<path>.aux.xml``, as GDAL does.
        colours: Whether the first three bands are red, green and blue.
    """

    values: Values
    names: Sequence[str]
    nodata: float
    dtype: Optional[npt.DTypeLike] = None
    scale: Optional[float] = None
    colour_table: Optional[Sequence[Colour]] = None
    category_names: Optional[Sequence[str]] = None
    colours: bool = False

    @property
    def stored(self) -> np.dtype[Any]:
        """The type of the pixels."""
        if self.dtype is not None:
            return np.dtype(self.dtype)
        if not isinstance(self.values, np.ndarray):
            raise TypeError("dtype is needed where values is a function")
        return np.dtype(np.float32 if self.values.dtype.kind == "f" else self.values.dtype)


def write_tile_raster(
    path: Path,
    embedding_set: EmbeddingSet,
    content: TileValues,
    source: int = 0,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Path:
    """Write one value or vector a tile as a COG with one pixel a tile, whole or not at all.

    Args:
        path: The GeoTIFF to write; an existing one is replaced when the new one is whole.
        embedding_set: Gives the tile table and the source grids.
        content: What is written.
        source: Which of the manifest's sources; a raster holds one (see :func:`raster_path`).
        progress: Called with (windows done, windows in all).

    Returns:
        ``path``.

    Raises:
        InputError: the source has no CRS (image chips), so there is nothing to lay a raster on; or its grid has more
            tiles than any imagery.
        OSError: it cannot be written there.
    """
    grid = embedding_set.manifest.sources[source]
    if not grid.crs_wkt:
        hint = say(
            "results.raster-needs-positions",
            "A raster needs tiles with positions; search and clusters work without one.",
        )
        raise InputError(
            say(
                "results.source-without-crs",
                "'{name}' has no coordinate reference system.",
                name=grid.name,
            ),
            hint,
            "no-positions",
        )
    rows = np.flatnonzero(embedding_set.table["source"] == source)
    layout = Layout(rows, embedding_set.table, grid, content)
    if layout.columns * layout.lines > MOST_TILES:
        raise InputError(
            say(
                "results.grid-is-too-large",
                "'{name}' claims a grid of {columns:,} × {rows:,} tiles, more than any imagery has.",
                name=grid.name,
                columns=layout.columns,
                rows=layout.lines,
            ),
            say("results.embed-source-again", "The folder is damaged: embed the source again."),
            "damaged",
        )
    with replacing(path) as temporary:
        draft = partial_path(temporary)
        try:
            with gdal_failures(path):
                _write_draft(draft, layout, content, progress)
                _translate(draft, temporary, layout)
        finally:
            remove(draft)
            remove(_sidecar(draft))
            remove(_sidecar(temporary))
    if content.category_names is None:
        remove(_sidecar(path))
    else:
        write_text(_sidecar(path), _categories_xml(content.category_names))
    return path


def write_at_once(path: Path, layout: Layout, content: TileValues) -> None:
    """Write a raster that is drawn a few times and thrown away: neither compressed nor with overviews.

    Args:
        path: A new file.
        layout: Of content of the same kind; kept from one raster to the next, as it takes longest.
        content: What is written.

    Raises:
        OSError: it cannot be written there.
    """
    with gdal_failures(path):
        _write_draft(path, layout, content, lambda _done, _total: None)


def raster_path(path: Path, source: int) -> Path:
    """Where the raster of the n-th source goes: ``embedding.tif`` of the first, then ``embedding_1.tif`` and so on."""
    return path if source == 0 else path.with_name(f"{path.stem}_{source}{path.suffix}")


# ---------------------------------------------------------------------------------------------
# Where each tile falls in the raster, window by window
# ---------------------------------------------------------------------------------------------
class Layout:
    """The raster's shape and, window by window, which rows of the table fall where."""

    def __init__(self, rows: Rows, table: npt.NDArray[np.void], grid: SourceGrid, content: TileValues) -> None:
        self.grid, self.bands, self.dtype, self.nodata = grid, len(content.names), content.stored, content.nodata
        line, column = table["row"][rows].astype(np.int64), table["column"][rows].astype(np.int64)
        self.columns = max(grid.columns, int(column.max(initial=-1)) + 1, 1)
        self.lines = max(grid.rows, int(line.max(initial=-1)) + 1, 1)
        width = BLOCK * max(1, WINDOW_BYTES // (BLOCK * BLOCK * self.bands * self.dtype.itemsize))
        self.window_columns = min(width, -(-self.columns // BLOCK) * BLOCK)
        across = -(-self.columns // self.window_columns)
        window = line // BLOCK * across + column // self.window_columns
        order = np.argsort(window, kind="stable")
        self._rows, self._line, self._column = rows[order], line[order], column[order]
        self._window, self._across = window[order], across
        self.windows = across * -(-self.lines // BLOCK)

    @cached_property
    def _edges(self) -> Rows:
        """Where each window's rows begin; not before it is asked for, as a damaged grid has millions of windows."""
        return np.searchsorted(self._window, np.arange(self.windows + 1))

    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """A pixel is a stride; where the stride is not the tile's size, pixels stay centred on their tiles."""
        grid = self.grid
        margin = (grid.size - grid.stride) / 2
        return (
            grid.origin_x + margin * grid.pixel_x,
            grid.stride * grid.pixel_x,
            0.0,
            grid.origin_y + margin * grid.pixel_y,
            0.0,
            grid.stride * grid.pixel_y,
        )

    def window(self, number: int, values: Values) -> Optional[tuple[int, int, npt.NDArray[Any]]]:
        """(x offset, y offset, array (B, h, w)) of a window; None where it holds no tile."""
        start, stop = int(self._edges[number]), int(self._edges[number + 1])
        if start == stop:
            return None
        x = number % self._across * self.window_columns
        y = number // self._across * BLOCK
        shape = (self.bands, min(BLOCK, self.lines - y), min(self.window_columns, self.columns - x))
        block = np.full(shape, self.nodata, self.dtype)
        rows = self._rows[start:stop]
        found = values(rows) if callable(values) else values[rows]
        block[:, self._line[start:stop] - y, self._column[start:stop] - x] = found.reshape(len(rows), self.bands).T
        return x, y, block


# ---------------------------------------------------------------------------------------------
# GDAL
# ---------------------------------------------------------------------------------------------
def _write_draft(path: Path, layout: Layout, content: TileValues, progress: Callable[[int, int], None]) -> None:
    from trainer.gdal_library import gdal

    kind, options = _gdal_type(gdal, layout.dtype)
    options += ["TILED=YES", f"BLOCKXSIZE={BLOCK}", f"BLOCKYSIZE={BLOCK}", "SPARSE_OK=TRUE", "BIGTIFF=IF_SAFER"]
    options += ["INTERLEAVE=PIXEL", "PHOTOMETRIC=RGB" if content.colours else "PHOTOMETRIC=MINISBLACK"]
    if content.colour_table is not None:
        options[-1] = "PHOTOMETRIC=PALETTE"
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), layout.columns, layout.lines, layout.bands, kind, options=options
    )
    if dataset is None:
        raise RuntimeError(gdal.GetLastErrorMsg() or f"cannot create {path}")
    dataset.SetSpatialRef(spatial_reference(layout.grid.crs_wkt))
    dataset.SetGeoTransform(layout.geotransform())
    for number, name in enumerate(content.names, start=1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(name)
        band.SetNoDataValue(float(layout.nodata))
        if content.scale is not None:
            band.SetScale(float(content.scale))
            band.SetOffset(0.0)
    if content.colour_table is not None:
        dataset.GetRasterBand(1).SetRasterColorTable(_gdal_colours(gdal, content.colour_table, layout.nodata))
    try:
        for number in range(layout.windows):
            found = layout.window(number, content.values)
            if found is not None:
                x, y, block = found
                if layout.dtype == np.int8 and kind == gdal.GDT_Byte:
                    block = block.view(np.uint8)
                dataset.WriteArray(block, x, y)
            progress(number + 1, layout.windows)
        dataset.FlushCache()
    finally:
        dataset = None  # closed also where an error holds on to this frame: Windows removes nothing that is open


def _gdal_type(gdal: Any, dtype: Any) -> tuple[int, list[str]]:
    """GDAL's pixel type. Signed bytes are a type of their own only from GDAL 3.7 on."""
    if dtype == np.int8:
        if hasattr(gdal, "GDT_Int8"):
            return int(gdal.GDT_Int8), []
        return int(gdal.GDT_Byte), ["PIXELTYPE=SIGNEDBYTE"]
    kinds = {"float32": "Float32", "uint8": "Byte", "uint16": "UInt16", "int32": "Int32"}
    return int(getattr(gdal, "GDT_" + kinds[str(dtype)])), []


def _gdal_colours(gdal: Any, colours: Sequence[Colour], nodata: float) -> Any:
    table = gdal.ColorTable()
    for value, (red, green, blue) in enumerate(colours):
        table.SetColorEntry(value, (red, green, blue, 255))
    if 0 <= nodata <= 255:
        table.SetColorEntry(int(nodata), (0, 0, 0, 0))
    return table


def _translate(draft: Path, target: Path, layout: Layout) -> None:
    """Draft to COG. Averages are only taken where they mean something and GDAL knows the sign of the values."""
    from trainer.gdal_library import gdal

    averaged = layout.dtype == np.float32 or (layout.dtype == np.uint8 and layout.bands == 3)
    options = [
        f"BLOCKSIZE={BLOCK}",
        "COMPRESS=DEFLATE",
        f"PREDICTOR={'YES' if layout.dtype == np.float32 or layout.bands == 3 else 'NO'}",
        f"RESAMPLING={'AVERAGE' if averaged else 'NEAREST'}",
        "BIGTIFF=IF_SAFER",
        "NUM_THREADS=ALL_CPUS",
    ]
    source = gdal.Open(str(draft))
    if source is None:
        raise RuntimeError(gdal.GetLastErrorMsg() or f"cannot read {draft}")
    copy = gdal.GetDriverByName("COG").CreateCopy(str(target), source, options=options)
    if copy is None:
        raise RuntimeError(gdal.GetLastErrorMsg() or f"cannot write {target}")
    copy.FlushCache()


# ---------------------------------------------------------------------------------------------
# Names of values
# ---------------------------------------------------------------------------------------------
def _sidecar(path: Path) -> Path:
    return path.with_name(path.name + ".aux.xml")


def _categories_xml(names: Sequence[str]) -> str:
    lines = "\n".join(f"      <Category>{html.escape(name, quote=False)}</Category>" for name in names)
    return (
        '<PAMDataset>\n  <PAMRasterBand band="1">\n    <CategoryNames>\n'
        f"{lines}\n    </CategoryNames>\n  </PAMRasterBand>\n</PAMDataset>\n"
    )
