"""What a run of ``benchmarks/world.py`` left behind, opened for the pictures: embeddings, imagery, names of places."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from trainer.gdal_library import gdal, ogr
from trainer.geography import crs
from trainer.report.figures import as_rgb
from trainer.results.embedding_set import EmbeddingSet
from trainer.search.query import Answer, Filters, Query, search
from trainer.search.tile_lookup import row_at

Images = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float64]

CHECKOUT = Path(__file__).resolve().parent.parent.parent
DATA = Path(os.environ.get("GEOEMBED_DATA", CHECKOUT.parent / "shared" / "data")) / "world"
CREDIT = "Imagery: NASA Earth Observatory, Blue Marble Next Generation"
SOUTH, NORTH = -57.0, 74.5
"""Latitudes that the maps show: all land with tiles, without the polar stretch."""
OCEAN = (17, 27, 46)
DIMMED = 0.82
FINER = 3
"""The land is drawn so many times larger first, so that its coast comes out smooth."""
SHORT_NAMES = {
    "United States of America": "USA",
    "Democratic Republic of the Congo": "DR Congo",
    "Republic of the Congo": "Congo",
    "Papua New Guinea": "New Guinea",
    "Central African Republic": "Central Africa",
    "United Arab Emirates": "Emirates",
    "South Africa": "South Africa",
}


@dataclass(frozen=True)
class World:
    """One embeddings folder of the world image."""

    embeddings: EmbeddingSet
    raster: Path

    @classmethod
    def open(cls, folder: Path, raster: Path | None = None) -> World:
        """Open an embeddings folder and find the image that its tiles were cut from."""
        embeddings = EmbeddingSet.open(folder)
        named = Path(embeddings.manifest.sources[0].path)
        found = next((path for path in (raster, named, DATA / named.name) if path and path.is_file()), None)
        if found is None:
            raise SystemExit(f"error: {named} is not there; name the image with --raster")
        return cls(embeddings, found)

    def look_alikes(self, longitude: float, latitude: float, k: int, not_within_km: float | None) -> tuple[int, Answer]:
        """The row of the tile at a place, and the tiles that look most like it."""
        row = row_at(self.embeddings, longitude, latitude)
        query = Query.of_tiles(self.embeddings, (row,))
        return row, search(self.embeddings, query, k, Filters(not_within_km=not_within_km))

    def thumbnails(self, rows: list[int], side: int) -> Images:
        """(n, side, side, 3): the tiles as the encoder saw them, enlarged."""
        size, grid = self.embeddings.manifest.size, self.embeddings.manifest.sources[0]
        pictures = []
        for row in rows:
            record = self.embeddings.table[row]
            left, top = int(record["column"]) * grid.stride, int(record["row"]) * grid.stride
            pixels = self._read(left, top, size, size, (size, size))
            pictures.append(np.asarray(Image.fromarray(pixels).resize((side, side), Image.Resampling.BICUBIC)))
        return np.stack(pictures)

    def map_picture(self, width: int) -> Images:
        """(H, width, 3): the whole image from :data:`NORTH` to :data:`SOUTH`."""
        raster = self._opened
        top, bottom = self._map_rows
        height = round(width * (bottom - top) / raster.RasterXSize)
        return self._read(0, top, raster.RasterXSize, bottom - top, (width, height))

    def land_picture(self, width: int) -> Images:
        """(H, width, 3): the map a little dimmed, on an even ocean, so that what is drawn on it stands out."""
        picture = self.map_picture(width)
        share = self.land_share(width)[..., None]
        return np.asarray(picture * DIMMED * share + np.array(OCEAN) * (1 - share), np.uint8)

    def land_share(self, width: int) -> Floats:
        """(H, width): how much of each pixel of a map of this width is land (Natural Earth)."""
        raster, (top, bottom) = self._opened, self._map_rows
        left, across, _, upper, _, down = raster.GetGeoTransform()
        height = round(width * (bottom - top) / raster.RasterXSize)
        fine = (width * FINER, height * FINER)
        words = ["-f", "Memory", "-t_srs", raster.GetProjection(), "-clipsrc", "-180", "-84", "180", "84"]
        land = gdal.VectorTranslate("", str(DATA / "land.gpkg"), options=words)
        mask = gdal.GetDriverByName("MEM").Create("", *fine, 1, gdal.GDT_Byte)
        cell = across * raster.RasterXSize / fine[0]
        mask.SetGeoTransform((left, cell, 0, upper + top * down, 0, (bottom - top) * down / fine[1]))
        mask.SetProjection(raster.GetProjection())
        gdal.RasterizeLayer(mask, [1], land.GetLayer(0), burn_values=[1])
        parts = mask.ReadAsArray().reshape(height, FINER, width, FINER)
        return np.asarray(parts.mean(axis=(1, 3)), np.float64)

    def map_positions(self, rows: list[int], width: int) -> Floats:
        """(n, 2): the top left corner of each tile, in pixels of a map of this width."""
        grid, table = self.embeddings.manifest.sources[0], self.embeddings.table[rows]
        top, _ = self._map_rows
        corner = np.stack([table["column"], table["row"]], axis=1).astype(np.float64) * grid.stride - (0, top)
        return np.asarray(corner * width / self._opened.RasterXSize, np.float64)

    def tile_side(self, width: int) -> float:
        """How many pixels a tile measures on a map of this width."""
        return self.embeddings.manifest.size * width / self._opened.RasterXSize

    def on_map(self, raster: gdal.Dataset, pixels: Images, shape: tuple[int, int]) -> Images:
        """Pixels (h, w, C) of a raster in the image's CRS, taken to the pixels of a map of this shape (H, W)."""
        left, across, _, top, _, down = raster.GetGeoTransform()
        x0, cell, _, upper, _, _ = self._opened.GetGeoTransform()
        first, last = self._map_rows
        x = x0 + (np.arange(shape[1]) + 0.5) * cell * self._opened.RasterXSize / shape[1]
        y = upper - (first + (np.arange(shape[0]) + 0.5) * (last - first) / shape[0]) * cell
        column = ((x - left) / across).astype(int)
        row = ((y - top) / down).astype(int)
        inside = (row >= 0)[:, None] & (row < len(pixels))[:, None] & (column >= 0) & (column < pixels.shape[1])
        taken = pixels[np.clip(row, 0, len(pixels) - 1)][:, np.clip(column, 0, pixels.shape[1] - 1)]
        return np.asarray(taken * inside[..., None], np.uint8)

    def countries(self, rows: list[int]) -> list[str]:
        """The country at the middle of each tile; its coordinates where no country is."""
        source = ogr.Open(str(DATA / "countries.gpkg")) if (DATA / "countries.gpkg").is_file() else None
        names = []
        for row in rows:
            longitude, latitude = (float(self.embeddings.table[row][name]) for name in ("longitude", "latitude"))
            name = ""
            if source is not None:
                layer = source.GetLayer(0)
                layer.SetSpatialFilterRect(longitude - 0.5, latitude - 0.5, longitude + 0.5, latitude + 0.5)
                middle = ogr.CreateGeometryFromWkt(f"POINT ({longitude} {latitude})")
                near = min(layer, key=lambda feature: feature.GetGeometryRef().Distance(middle), default=None)
                name = "" if near is None else _country(near)
            names.append(name or f"{abs(latitude):.0f}°{'NS'[latitude < 0]} {abs(longitude):.0f}°{'EW'[longitude < 0]}")
        return names

    @cached_property
    def _opened(self) -> gdal.Dataset:
        return gdal.Open(str(self.raster))

    @cached_property
    def _map_rows(self) -> tuple[int, int]:
        _, y = crs.transform(np.zeros(2), np.array([NORTH, SOUTH]), crs.WGS84, self._opened.GetProjection())
        _, _, _, top, _, down = self._opened.GetGeoTransform()
        first, last = ((y - top) / down).round().astype(int)
        return int(first), int(last)

    def _read(self, left: int, top: int, width: int, height: int, size: tuple[int, int]) -> Images:
        bands = self._opened.ReadAsArray(
            left, top, width, height, buf_xsize=size[0], buf_ysize=size[1], resample_alg=gdal.GRIORA_Average
        )
        return as_rgb(np.moveaxis(np.atleast_3d(bands), 0, 2)[None])[0]


def _country(feature: ogr.Feature) -> str:
    fields = {feature.GetFieldDefnRef(index).GetName().lower(): index for index in range(feature.GetFieldCount())}
    index = next((fields[name] for name in ("name", "admin", "name_long") if name in fields), None)
    name = "" if index is None else feature.GetFieldAsString(index)
    return SHORT_NAMES.get(name, name)
