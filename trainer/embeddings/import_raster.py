"""A multi-band raster of embeddings made elsewhere as an embeddings folder: each pixel, or cell of pixels, is a tile.

Read window by window, so that memory does not grow with the raster. A pixel without data in any band is
left out; a cell of N × N pixels is the mean of its valid pixels, brought to length one.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError, SourceGrid
from trainer.embeddings.folder import announce, complete_folder
from trainer.embeddings.options import ImportOptions, Outputs
from trainer.embeddings.staging import Staging
from trainer.gdal_library import gdal_failures
from trainer.geography import crs
from trainer.local_files import leaves_this_machine
from trainer.messages import say
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_set import EmbeddingManifest, ModelRecord
from trainer.tile_table import TABLE_DTYPE

WINDOW_BYTES = 32 << 20
LARGE = 5_000_000
"""From this many tiles on, the layer takes more than a gigabyte: the person is told how to do without."""

Floats = npt.NDArray[np.float32]


def import_raster(
    raster: Path, out: Path, options: ImportOptions, outputs: Outputs, reporter: Reporter = SILENT
) -> int:
    """Make an embeddings folder of a raster.

    Args:
        raster: A file that GDAL reads, of two or more bands, north-up, with a CRS.
        out: The folder to write; an embeddings folder that is there is replaced.
        options: How pixels become tiles.
        outputs: What is written beside the vectors.
        reporter: Hears of progress, and may stop the work, which goes on at the next call.

    Returns:
        The number of tiles.

    Raises:
        InputError: the raster is missing, damaged, without CRS, rotated, of one band, or without valid pixels.
    """
    source = _EmbeddingRaster(raster, options)
    grid = source.grid()
    _warn_of_images(source, reporter)
    if outputs.layer and grid.columns * grid.rows >= LARGE:
        hint = say(
            "embeddings.no-layer-leaves-out-cell", "--no-layer leaves it out; --cell 4 makes sixteen pixels one tile."
        )
        reporter.warn(
            say(
                "embeddings.gives-up-tiles-tiles-gpkg",
                "{name} gives up to {tiles:,} tiles: tiles.gpkg will be large.",
                name=raster.name,
                tiles=grid.columns * grid.rows,
            ),
            hint,
        )
    key = {"import": asdict(grid), "options": asdict(options), "outputs": asdict(outputs)}
    with Staging(out, source.bands, key) as staging:
        reporter.stage(
            "read",
            say(
                "embeddings.reading-bands-pixels",
                "Reading {name}: {bands} bands, {width} × {height} pixels",
                name=raster.name,
                bands=source.bands,
                width=source.width,
                height=source.height,
            ),
        )
        windows = source.windows()
        for position in range(staging.position, len(windows)):
            reporter.progress(position, len(windows), "windows")
            with gdal_failures(raster):
                vectors, table = source.tiles(*windows[position])
            staging.append(vectors, table, position + 1)
        reporter.progress(len(windows), len(windows), "windows")
        if staging.rows == 0:
            staging.discard()
            hint = say(
                "embeddings.check-nodata-value-gdalinfo-min", "Check its nodata value (gdalinfo) and --min-valid."
            )
            raise InputError(
                say("embeddings.has-no-valid-pixels", "{raster} has no valid pixels.", raster=raster),
                hint,
                "no-valid-pixels",
            )
        stored = staging.finish(outputs.vectors, renumber=True)
        manifest = EmbeddingManifest(
            dimension=source.bands,
            count=stored.count,
            vectors=stored.vectors,
            scale=stored.scale,
            sources=[grid],
            pixels=str(raster.resolve()),
            pixels_kind="embedding-raster",
            size=options.cell,
            stride=options.cell,
            ground_resolution=source.ground_resolution(),
            bands=source.band_names,
            model=ModelRecord({"imported_from": raster.name, "quantisation": options.quantisation}),
        )
        complete_folder(staging.folder, manifest, outputs, reporter)
        staging.publish()
    announce(out, reporter)
    return stored.count


def _warn_of_images(source: _EmbeddingRaster, reporter: Reporter) -> None:
    if source.unsigned and source.bands <= 4:
        reporter.warn(
            say(
                "embeddings.has-unsigned-bands-looks-like",
                "{name} has {bands} unsigned bands: it looks like a picture, not like embeddings.",
                name=source.path.name,
                bands=source.bands,
            ),
            say(
                "embeddings.embed-picture-train-encoder-use",
                "To embed a picture, train an encoder and use `python -m trainer embed`.",
            ),
        )


class _EmbeddingRaster:
    """An opened raster and the cells that are laid over it."""

    def __init__(self, path: Path, options: ImportOptions) -> None:
        self.path, self._options = path, options
        self._dataset = _open(path)
        self.width, self.height = int(self._dataset.RasterXSize), int(self._dataset.RasterYSize)
        self.bands = int(self._dataset.RasterCount)
        bands = [self._dataset.GetRasterBand(number) for number in range(1, self.bands + 1)]
        self.band_names = [band.GetDescription() or f"band {number}" for number, band in enumerate(bands, start=1)]
        first = bands[0]
        self._block_height = int(first.GetBlockSize()[1])
        self._signed_byte = first.GetMetadataItem("PIXELTYPE", "IMAGE_STRUCTURE") == "SIGNEDBYTE"
        self.unsigned = str(self._read(0, 0, 1, 1).dtype).startswith("uint")
        self._nodata = np.array([np.nan if (value := band.GetNoDataValue()) is None else value for band in bands])
        self._scale = np.array([band.GetScale() or 1.0 for band in bands], np.float32)
        self._offset = np.array([band.GetOffset() or 0.0 for band in bands], np.float32)
        if options.scale is not None:
            self._scale, self._offset = np.full(self.bands, options.scale, np.float32), np.zeros(self.bands, np.float32)
        self._crs = crs.wkt(self._dataset.GetSpatialRef().ExportToWkt(["FORMAT=WKT2_2019"]))
        self._transform = self._dataset.GetGeoTransform()

    def grid(self) -> SourceGrid:
        """One tile a cell; cells at the right and lower edge may reach beyond the raster."""
        from trainer.local_files import fingerprint_of

        cell = self._options.cell
        return SourceGrid(
            name=self.path.name,
            path=str(self.path.resolve()),
            crs_wkt=self._crs,
            origin_x=self._transform[0],
            origin_y=self._transform[3],
            pixel_x=self._transform[1],
            pixel_y=self._transform[5],
            size=cell,
            stride=cell,
            columns=-(-self.width // cell),
            rows=-(-self.height // cell),
            fingerprint=fingerprint_of([self.path]),
            kind="embedding-raster",
        )

    def ground_resolution(self) -> float:
        """Metres a pixel; for degrees, along the meridian."""
        pixel = abs(float(self._transform[5]))
        return pixel * 111_195.0 if crs.is_geographic(self._crs) else pixel * crs.metres_per_unit(self._crs)

    def windows(self) -> list[tuple[int, int, int, int]]:
        """(x, y, width, height) in pixels, of whole cells, a block of the file high where that fits memory."""
        cell = self._options.cell
        pixels = max(WINDOW_BYTES // (4 * self.bands), cell * cell)
        height = min(-(-max(self._block_height, 1) // cell) * cell, max(int(pixels**0.5) // cell, 1) * cell)
        width = max(pixels // height // cell, 1) * cell
        if width >= self.width:  # whole lines: take as many as fit
            width, height = self.width, max(pixels // self.width // cell, 1) * cell
        return [
            (x, y, min(width, self.width - x), min(height, self.height - y))
            for y in range(0, self.height, height)
            for x in range(0, self.width, width)
        ]

    def tiles(self, x: int, y: int, width: int, height: int) -> tuple[Floats, npt.NDArray[np.void]]:
        """Vectors (M, B) of length one and their rows of the table, of the cells of a window."""
        cell = self._options.cell
        values, valid = self._components(self._read(x, y, width, height))
        columns, rows = -(-width // cell), -(-height // cell)
        sums, counts = _pooled(values, valid, cell, columns, rows)
        lengths = np.linalg.norm(sums, axis=0)
        kept = (counts > 0) & (counts >= self._options.min_valid * cell * cell) & (lengths > 1e-12)
        row, column = np.nonzero(kept)
        table = np.zeros(len(row), TABLE_DTYPE)
        table["column"], table["row"] = column + x // cell, row + y // cell
        table["x"] = self._transform[0] + (table["column"] + 0.5) * cell * self._transform[1]
        table["y"] = self._transform[3] + (table["row"] + 0.5) * cell * self._transform[5]
        table["longitude"], table["latitude"] = crs.to_longitude_latitude(table["x"], table["y"], self._crs)
        table["valid"] = counts[kept] / (cell * cell)
        table["information"] = table["entropy"] = np.nan
        return (sums[:, kept] / lengths[kept]).T, table

    def _read(self, x: int, y: int, width: int, height: int) -> npt.NDArray[Any]:
        values = self._dataset.ReadAsArray(x, y, width, height)
        if values is None:
            raise RuntimeError(f"pixels {x},{y} to {x + width},{y + height} cannot be read")
        block: npt.NDArray[Any] = values.reshape(self.bands, height, width)
        return block.view(np.int8) if self._signed_byte and block.dtype == np.uint8 else block

    def _components(self, stored: npt.NDArray[Any]) -> tuple[Floats, npt.NDArray[np.bool_]]:
        """Components (B, h, w), nought where not valid, and which pixels (h, w) have data in every band."""
        nodata = self._nodata[:, None, None]
        if stored.dtype.kind == "f":
            nodata = nodata.astype(stored.dtype)  # −3.4e38 in a float32 raster is not quite that number as a double
        valid = np.isfinite(stored).all(axis=0) & ~(stored == nodata).any(axis=0)
        if self._options.quantisation == "alphaearth":
            share = stored.astype(np.float32) / np.float32(127.5)
            values = np.sign(share) * share**2
        else:
            values = stored.astype(np.float32) * self._scale[:, None, None] + self._offset[:, None, None]
        return np.where(valid, values, np.float32(0)), valid


def _pooled(
    values: Floats, valid: npt.NDArray[np.bool_], cell: int, columns: int, rows: int
) -> tuple[Floats, npt.NDArray[np.int64]]:
    """Sums (B, rows, columns) over cells, which have the direction of the means, and counts of valid pixels."""
    if cell == 1:
        return values, valid.astype(np.int64)
    across = np.arange(columns) * cell
    down = np.arange(rows) * cell
    sums = np.add.reduceat(np.add.reduceat(values, down, axis=1), across, axis=2)
    counts = np.add.reduceat(np.add.reduceat(valid.astype(np.int64), down, axis=0), across, axis=1)
    return sums, counts


# ---------------------------------------------------------------------------------------------
# What can be used
# ---------------------------------------------------------------------------------------------
def _open(path: Path) -> Any:
    from trainer.gdal_library import gdal, message_of, open_file

    if not path.exists() and not str(path).startswith("/vsi") and not leaves_this_machine(str(path)):
        raise InputError(
            say("embeddings.no-such-file", "{path} does not exist.", path=path),
            say("any.check-path", "Check the path."),
            "missing",
        )
    try:
        dataset = open_file(str(path), gdal.OF_RASTER)
        dataset.ReadAsArray(dataset.RasterXSize - 1, dataset.RasterYSize - 1, 1, 1)
    except (RuntimeError, AttributeError) as error:
        raise InputError(
            say(
                "embeddings.cannot-read-raster",
                "{path} cannot be read as a raster: {reason}.",
                path=path,
                reason=message_of(error),
            ),
            say(
                "embeddings.give-geotiff-another-raster-gdal",
                "Give a GeoTIFF or another raster that GDAL reads, complete and undamaged.",
            ),
            "not-a-raster",
        ) from error
    if dataset.RasterCount < 2:
        raise InputError(
            say(
                "embeddings.has-one-band-embedding",
                "{path} has one band; an embedding has a band a dimension, two or more.",
                path=path,
            ),
            say(
                "embeddings.embed-imagery-use-python-m",
                "To embed imagery, use `python -m trainer embed RUN RASTER --out FOLDER`.",
            ),
            "one-band",
        )
    if gdal.DataTypeIsComplex(dataset.GetRasterBand(1).DataType):
        raise InputError(
            say("any.holds-complex-numbers", "{path} holds complex numbers.", path=path),
            say("embeddings.give-real-valued-bands", "Give real-valued bands."),
            "complex",
        )
    if dataset.GetSpatialRef() is None:
        hint = say("embeddings.assign-one-gdal-edit-py", "Assign one: gdal_edit.py -a_srs EPSG:… FILE")
        raise InputError(
            say("any.no-crs", "{path} has no coordinate reference system.", path=path), hint, "raster-without-crs"
        )
    transform = dataset.GetGeoTransform()
    if transform[2] or transform[4]:
        raise InputError(
            say("embeddings.raster-rotated", "{path} is rotated.", path=path),
            say("embeddings.make-north-up-first-gdalwarp", "Make it north-up first: gdalwarp IN OUT"),
            "rotated",
        )
    return dataset
