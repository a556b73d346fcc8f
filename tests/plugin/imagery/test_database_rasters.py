"""Rasters in PostGIS, where a database for tests is named: their values are fetched as they are.

``GEOEMBED_POSTGIS="host=127.0.0.1 port=5432 user=me dbname=scratch"`` names one with the extension postgis_raster.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
)

from trainer.tiles.tileset import TileSet

DATABASE = os.environ.get("GEOEMBED_POSTGIS", "")
pytestmark = [
    pytest.mark.qgis,
    pytest.mark.skipif(not DATABASE, reason="GEOEMBED_POSTGIS names no database with postgis_raster"),
]

COLUMNS, ROWS, PIXEL = 300, 200, 10
LEFT, TOP, NO_DATA = 500_000, 5_000_000, -9999
HEIGHTS = np.add.outer(1000 * np.arange(ROWS), np.arange(COLUMNS)).astype(np.float32)[None]
"""column + 1000 × row."""
HEIGHTS[:, :50, :40] = NO_DATA
COLOURS = np.random.default_rng(0).integers(1, 256, (3, ROWS, COLUMNS), dtype=np.uint8)


def geotiff(values: np.ndarray, no_data: float | None) -> bytes:
    """Pixels as a file."""
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    path = "/vsimem/for the database.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(path, COLUMNS, ROWS, len(values), kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform([LEFT, PIXEL, 0, TOP, 0, -PIXEL])
    dataset.WriteArray(values)
    for band in range(len(values) if no_data is not None else 0):
        dataset.GetRasterBand(band + 1).SetNoDataValue(no_data)
    dataset = None  # written when it is closed
    written = gdal.VSIFOpenL(path, "rb")
    content = bytes(gdal.VSIFReadL(1, gdal.VSIStatL(path).size, written))
    gdal.VSIFCloseL(written)
    gdal.Unlink(path)
    return content


@pytest.fixture
def stored(qgis_application: Any) -> Iterator[Callable[..., Any]]:
    """Stores a raster as ``raster2pgsql -t 128x128 -C`` does, and shows it as QGIS' own provider does."""
    database = QgsProviderRegistry.instance().providerMetadata("postgres").createConnection(DATABASE, {})
    tables = []

    def store(values: np.ndarray, no_data: float | None = None) -> Any:
        table = f"geoembed_{secrets.token_hex(4)}"
        tables.append(table)
        database.executeSql(
            "SET postgis.gdal_enabled_drivers = 'GTiff'; "
            f"CREATE TABLE {table} (rid serial PRIMARY KEY, rast raster); "
            f"INSERT INTO {table} (rast) SELECT ST_Tile(ST_FromGDALRaster(decode('{geotiff(values, no_data).hex()}', "
            "'hex'), 32633), 128, 128);"
        )
        database.executeSql(f"SELECT AddRasterConstraints('{table}'::name, 'rast'::name)")
        layer = QgsRasterLayer(
            f'{DATABASE} sslmode=disable table="public"."{table}" (rast)', "Stored", "postgresraster"
        )
        assert layer.isValid(), layer.error().message()
        QgsProject.instance().addMapLayer(layer)
        return layer

    yield store
    QgsProject.instance().clear()
    for table in tables:
        database.executeSql(f"DROP TABLE {table}")


@pytest.mark.parametrize("part", [None, QgsRectangle(LEFT + 1100, TOP - 1600, LEFT + 2500, TOP - 900)])
def test_values_come_as_they_are_stored(room: Any, fetched: Any, stored: Any, part: Any) -> None:
    layer = stored(HEIGHTS, NO_DATA)
    assert not room.layer_pictures.is_file(layer) and not room.layer_pictures.is_rendered(layer)
    picture = fetched(layer, part)
    assert picture.grid.pixel_x == PIXEL, "the raster's own pixels"
    dataset = gdal.Open(str(picture.path))
    expected = HEIGHTS[0] if part is None else HEIGHTS[0, 90:160, 110:250]
    assert dataset.RasterCount == 1 and dataset.GetRasterBand(1).GetNoDataValue() == NO_DATA
    assert np.array_equal(dataset.ReadAsArray(), expected)
    left, top = (LEFT, TOP) if part is None else (part.xMinimum(), part.yMaximum())
    assert dataset.GetGeoTransform() == (left, PIXEL, 0, top, 0, -PIXEL)


def test_coarser_pixels_lie_in_place_and_none_beyond_the_edge(room: Any, fetched: Any, stored: Any) -> None:
    """Pixels nine times as wide: a 34th column and a 23rd row would have their middles beyond the raster, and be 0."""
    layer = stored(COLOURS)
    picture = fetched(layer, None, 9 * room.layer_pictures.plan(layer).grid.metres_across(1))
    dataset = gdal.Open(str(picture.path))
    assert np.allclose(dataset.GetGeoTransform(), (LEFT, 9 * PIXEL, 0, TOP, 0, -9 * PIXEL))
    assert np.array_equal(dataset.ReadAsArray(), COLOURS[:, 4::9, 4::9][:, :22, :33])


def test_a_database_that_gdal_opens_is_fetched_with_a_password_or_without(room: Any, fetched: Any, stored: Any) -> None:
    """The trainer asks no other machine, and a command line and a tile set would hold the password."""
    table = stored(COLOURS).source().split('"')[3]
    open_to_all = QgsRasterLayer(f"PG:{DATABASE} schema=public table={table} mode=2", "By GDAL")
    assert open_to_all.isValid() and not room.layer_pictures.is_file(open_to_all)
    layer = QgsRasterLayer(f"{open_to_all.source()} password=hidden", "By GDAL")
    assert layer.isValid() and not room.layer_pictures.is_file(layer)
    QgsProject.instance().addMapLayer(layer)
    picture = fetched(layer)
    assert np.array_equal(gdal.Open(str(picture.path)).ReadAsArray(), COLOURS)
    assert "hidden" not in picture.path.with_suffix(".json").read_text(encoding="utf-8")


def test_tiles_are_cut_of_it(plugin: Any, jobs: Any, room: Any, stored: Any, tmp_path: Path) -> None:
    layer = stored(COLOURS)
    context, told = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().algorithmById("geoembed:maketiles").create()
    given = {"INPUT": layer.id(), "SIZE": 50, "OUTPUT": str(tmp_path / "tiles")}
    results, fine = algorithm.run(given, context, told)
    assert fine and results["TILE_COUNT"] == 24, told.textLog()
    tiles = TileSet.open(tmp_path / "tiles")
    for tile, pixels in zip(tiles.table, tiles.images):
        row, column = 50 * int(tile["row"]), 50 * int(tile["column"])
        assert np.array_equal(pixels.transpose(2, 0, 1), COLOURS[:, row : row + 50, column : column + 50])
        assert (tile["x"], tile["y"]) == (LEFT + PIXEL * (column + 25), TOP - PIXEL * (row + 25))
