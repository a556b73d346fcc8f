"""A multi-band raster of embeddings made elsewhere as an embeddings folder: each pixel, or cell of pixels, is a tile.

Read window by window, so that memory does not grow with the raster. A pixel without data in any band is
left out; a cell of N × N pixels is the mean of its valid pixels, brought to length one.
"""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.embeddings.folder import announce, complete_folder
from trainer.embeddings.options import ImportOptions, Outputs
from trainer.embeddings.staging import Staging
from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
from trainer.gdal_library import message_of
from trainer.geography import crs
from trainer.imagery.rasters import GdalRaster
from trainer.imagery.sources import NO_CRS
from trainer.imagery.validity import find_fill
from trainer.messages import say
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_manifest import EmbeddingManifest, ModelRecord

WINDOW_BYTES = 32 << 20
LARGE = 5_000_000
"""From this many tiles on, the layer takes more than a gigabyte: the person is told how to do without."""

Floats = npt.NDArray[np.float32]


def import_raster(
    raster: Path, out: Path, options: ImportOptions, outputs: Outputs, reporter: Reporter = SILENT
) -> int:
    """Make an embeddings folder of a raster.

    Args:
        raster: A file that GDAL reads, or a layer of one by GDAL's name of it, of two or more bands, north-up, with
            a CRS and a position.
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
    reporter.warn_of(source.remarks)
    _warn_of_images(source, reporter)
    if outputs.layer and grid.columns * grid.rows >= LARGE:
        hint = say(
            "embeddings.leave-layer-out-or-coarsen", "--no-layer leaves it out; --cell 4 makes sixteen pixels one tile."
        )
        reporter.warn(
            say(
                "embeddings.layer-will-be-large",
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
                "Reading {name}: {width} × {height} pixels, number of bands: {bands}",
                name=raster.name,
                bands=source.bands,
                width=source.width,
                height=source.height,
            ),
        )
        windows = source.windows()
        for position in range(staging.position, len(windows)):
            reporter.progress(position, len(windows), "windows")
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
            pixels=grid.path,
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
                "embeddings.looks-like-a-picture",
                "{name} has {bands} unsigned bands: it looks like a picture, not like embeddings.",
                name=source.path.name,
                bands=source.bands,
            ),
            say(
                "embeddings.train-to-embed-a-picture",
                "To embed a picture, train an encoder and use `python -m trainer embed`.",
            ),
        )


class _EmbeddingRaster:
    """An opened raster and the cells that are laid over it."""

    def __init__(self, path: Path, options: ImportOptions) -> None:
        self.path, self._options = path, options
        self._source = _open(path)
        self.width, self.height = self._source.width, self._source.height
        self.band_names, self.bands = list(self._source.bands), len(self._source.bands)
        self.unsigned = self._source.dtype.kind == "u"
        self.remarks = list(self._source.remarks)
        self._fill = find_fill(GdalRaster(str(path), self._source.bands[:1]))
        if self._fill is not None:
            self.remarks.append(
                (
                    say(
                        "embeddings.undeclared-nodata",
                        "{path}: {share:.0f} % of it are {value:g}, which nothing declares: counted as no data.",
                        path=path,
                        share=100 * self._fill.share,
                        value=self._fill.value,
                    ),
                    say(
                        "embeddings.declare-what-is-none",
                        "If it is not, declare what is no data (gdal_edit.py -a_nodata … FILE).",
                    ),
                )
            )
        linear = np.array(self._source.linear or [(1.0, 0.0)] * self.bands, np.float32)
        self._scale, self._offset = linear[:, 0], linear[:, 1]
        if options.scale is not None:
            self._scale, self._offset = np.full(self.bands, options.scale, np.float32), np.zeros(self.bands, np.float32)
        self._crs, self._affine = self._source.crs_wkt, self._source.affine

    def grid(self) -> SourceGrid:
        """One tile a cell; cells at the right and lower edge may reach beyond the raster."""
        cell = self._options.cell
        return SourceGrid(
            name=self.path.name,
            path=str(self.path.resolve()) if self.path.exists() else str(self.path),
            crs_wkt=self._crs,
            origin_x=self._affine.origin_x,
            origin_y=self._affine.origin_y,
            pixel_x=self._affine.pixel_x,
            pixel_y=self._affine.pixel_y,
            size=cell,
            stride=cell,
            columns=-(-self.width // cell),
            rows=-(-self.height // cell),
            fingerprint=self._source.fingerprint(),
            kind="embedding-raster",
        )

    def ground_resolution(self) -> float:
        """Metres a pixel; for degrees, along the meridian."""
        pixel = abs(self._affine.pixel_y)
        return pixel * 111_195.0 if crs.is_geographic(self._crs) else pixel * crs.metres_per_unit(self._crs)

    def windows(self) -> list[tuple[int, int, int, int]]:
        """(x, y, width, height) in pixels, of whole cells, a block of the file high where that fits memory."""
        cell = self._options.cell
        pixels = max(WINDOW_BYTES // (4 * self.bands), cell * cell)
        height = min(-(-max(self._source.block[1], 1) // cell) * cell, max(int(pixels**0.5) // cell, 1) * cell)
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
        values, valid = self._components(x, y, width, height)
        columns, rows = -(-width // cell), -(-height // cell)
        sums, counts = _pooled(values, valid, cell, columns, rows)
        lengths = np.linalg.norm(sums, axis=0)
        kept = (counts > 0) & (counts >= self._options.min_valid * cell * cell) & (lengths > 1e-12)
        row, column = np.nonzero(kept)
        table = np.zeros(len(row), TABLE_DTYPE)
        table["column"], table["row"] = column + x // cell, row + y // cell
        table["x"] = self._affine.origin_x + (table["column"] + 0.5) * cell * self._affine.pixel_x
        table["y"] = self._affine.origin_y + (table["row"] + 0.5) * cell * self._affine.pixel_y
        table["longitude"], table["latitude"] = crs.to_longitude_latitude(table["x"], table["y"], self._crs)
        table["valid"] = counts[kept] / (cell * cell)
        table["information"] = table["entropy"] = np.nan
        return (sums[:, kept] / lengths[kept]).T, table

    def _components(self, x: int, y: int, width: int, height: int) -> tuple[Floats, npt.NDArray[np.bool_]]:
        """Components (B, h, w), nought where not valid, and which pixels (h, w) have data in every band."""
        pixels, declared = self._source.read(x, y, width, height)
        valid = np.ones((height, width), np.bool_) if declared is None else declared
        absent = None if self._fill is None else self._fill.within(pixels, x, y)
        if absent is not None:
            valid = valid & ~absent
        stored = np.ascontiguousarray(np.moveaxis(pixels, 2, 0)).astype(np.float32)
        if self._options.quantisation == "alphaearth":
            share = stored / np.float32(127.5)
            values = np.sign(share) * share**2
        else:
            with np.errstate(invalid="ignore", over="ignore"):  # where there is no data there may be any number
                values = stored * self._scale[:, None, None] + self._offset[:, None, None]
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
def _open(path: Path) -> GdalRaster:
    try:
        source = GdalRaster(str(path), complete=True)
        source.read(source.width - 1, source.height - 1, 1, 1)
    except InputError as error:
        raise _refusal(path, error) from error
    if len(source.bands) < 2 or source.has_palette:
        raise InputError(
            say(
                "embeddings.one-band-is-no-embedding",
                "{path} has one band; an embedding has a band a dimension, two or more.",
                path=path,
            ),
            say(
                "embeddings.use-embed-for-imagery",
                "To embed imagery, use `python -m trainer embed RUN RASTER --out FOLDER`.",
            ),
            "one-band",
        )
    if not source.crs_wkt and source.without_place == NO_CRS:
        hint = say("embeddings.assign-crs", "Assign one: gdal_edit.py -a_srs EPSG:… FILE")
        raise InputError(
            say("any.no-crs", "{path} has no coordinate reference system.", path=path), hint, "raster-without-crs"
        )
    if not source.crs_wkt:
        raise InputError(
            say(
                "embeddings.has-no-place",
                "{path} has {without_place}: where its pixels are is unknown.",
                path=path,
                without_place=source.without_place,
            ),
            say("embeddings.georeference-it-first", "Georeference it first (gdal_edit.py -a_srs … -a_ullr … FILE)."),
            "raster-without-place",
        )
    if source.resampled:
        raise InputError(
            say("embeddings.raster-rotated", "{path} is rotated.", path=path),
            say("embeddings.make-north-up-first-gdalwarp", "Make it north-up first: gdalwarp IN OUT"),
            "rotated",
        )
    return source


def _refusal(path: Path, error: InputError) -> InputError:
    """Why a raster cannot be opened, as a person says it who has embeddings in mind."""
    if error.code == "no-such-file":
        return InputError(
            say("embeddings.no-such-file", "{path} does not exist.", path=path),
            say("any.check-path", "Check the path."),
            "missing",
        )
    if error.code == "complex-raster":
        return InputError(
            say("any.holds-complex-numbers", "{path} holds complex numbers.", path=path),
            say("embeddings.give-real-valued-bands", "Give real-valued bands."),
            "complex",
        )
    if error.code in {"not-a-raster", "unreadable-raster"} and error.__cause__ is not None:
        return InputError(
            say(
                "embeddings.cannot-read-raster",
                "{path} cannot be read as a raster: {reason}.",
                path=path,
                reason=message_of(error.__cause__),
            ),
            say(
                "embeddings.give-geotiff-another-raster-gdal",
                "Give a GeoTIFF or another raster that GDAL reads, complete and undamaged.",
            ),
            "not-a-raster",
        )
    return error
