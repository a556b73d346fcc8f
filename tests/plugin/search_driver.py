"""Embeddings folders with a real raster behind them, and the plugin's search on a canvas that shows them."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

SIZE = 16
COLOURS = np.array([[200, 40, 30], [30, 160, 60], [40, 60, 200], [220, 200, 60]], np.uint8)
"""Four looks; tile (column, row) has look (column + row) % 4, so that each has its like all over the map."""


@dataclass(frozen=True)
class Place:
    """A grid to make a folder on: the CRS, the upper left corner, the size of a pixel."""

    epsg: int
    x: float
    y: float
    pixel: float


UTM = Place(32633, 500_000.0, 5_000_000.0, 10.0)
MERCATOR = Place(3857, -20_037_508.342789244, 5_009_377.085697312, 20_037_508.342789244 * 2 / (SIZE * 16))
OVER_THE_ANTIMERIDIAN = Place(32760, 780_000.0, 8_100_000.0, 2_000.0)


def wkt_of(epsg: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    return reference.ExportToWkt(["FORMAT=WKT2_2019"])


def vectors_of(looks: np.ndarray) -> np.ndarray:
    """A direction a look, and a little of each tile's own so that no two are equal."""
    generator = np.random.default_rng(3)
    vectors = np.eye(8)[looks] + 0.05 * generator.standard_normal((len(looks), 8))
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


@pytest.fixture
def make_embeddings(tmp_path: Path, qgis_application: Any) -> Callable[..., Path]:
    """Makes a folder of ``columns`` × ``rows`` tiles with the raster that it was cut from."""
    importlib.import_module("geoembed_plugin.layers")

    def make(
        place: Place = UTM,
        columns: int = 16,
        rows: int = 8,
        name: str = "emb é",
        copies: int = 1,
        run: str = "",
        stride: int = SIZE,
    ) -> Path:
        from trainer.contract import EmbeddingFiles
        from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
        from trainer.geography.positions import to_longitude_latitude
        from trainer.results.embedding_manifest import EmbeddingManifest, ModelRecord

        folder = tmp_path / name
        folder.mkdir()
        wkt = wkt_of(place.epsg)
        line, column = (part.ravel() for part in np.mgrid[0:rows, 0:columns])
        looks = (line + column) % 4
        picture = np.kron(COLOURS[looks].reshape(rows, columns, 3), np.ones((SIZE, SIZE, 1), np.uint8))
        raster = tmp_path / f"{name}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(raster), columns * SIZE, rows * SIZE, 3, gdal.GDT_Byte)
        dataset.SetProjection(wkt)
        dataset.SetGeoTransform([place.x, place.pixel, 0, place.y, 0, -place.pixel])
        dataset.WriteArray(picture.transpose(2, 0, 1))
        dataset = None
        grid = SourceGrid(
            raster.name, str(raster), wkt, place.x, place.y, place.pixel, -place.pixel, SIZE, stride, columns, rows
        )
        table = np.zeros(len(looks), TABLE_DTYPE)
        table["id"], table["column"], table["row"] = np.arange(len(looks)) + 1000, column, line
        table["x"] = place.x + (column * stride + SIZE / 2) * place.pixel
        table["y"] = place.y - (line * stride + SIZE / 2) * place.pixel
        table["longitude"], table["latitude"] = to_longitude_latitude(table["x"], table["y"], wkt)
        np.save(folder / EmbeddingFiles.TABLE, np.tile(table, copies))
        np.save(folder / EmbeddingFiles.VECTORS, np.tile(vectors_of(looks), (copies, 1)).astype(np.float16))
        model = ModelRecord({"backbone": "slim", "trained_on": [run]} if run else {})
        manifest = EmbeddingManifest(
            8, len(looks) * copies, "float16", [grid], size=SIZE, stride=stride, run=run, model=model
        )
        manifest.save(folder)
        return folder

    return make


@pytest.fixture
def places() -> Any:
    """Grids in different parts of the world."""
    return SimpleNamespace(utm=UTM, mercator=MERCATOR, over_the_antimeridian=OVER_THE_ANTIMERIDIAN)


class Driver:
    """A person at the map: looks somewhere, clicks, waits for the answer."""

    def __init__(self, plugin: Any, iface: Any, wait: Any) -> None:
        self.plugin, self.canvas, self.wait = plugin, iface.mapCanvas(), wait
        module = importlib.import_module("geoembed_plugin.canvas.click_search")
        self.search = module.of(plugin)
        self.session = self.search.session
        self.refusals: list[Any] = []
        self.session.refused.connect(self.refusals.append)

    def open(self, folder: Path) -> None:
        self.session.folders.open(folder)
        self.settle()
        assert self.session.folders.folder == folder, self.refusals

    def look(self, epsg: int, extent: QgsRectangle) -> None:
        """The project's CRS and what the canvas shows, in it."""
        crs = QgsCoordinateReferenceSystem.fromEpsgId(epsg)
        QgsProject.instance().setCrs(crs)
        self.canvas.setDestinationCrs(crs)
        self.canvas.setExtent(extent)
        self.canvas.refresh()

    def look_at(self, folder: Path, epsg: int) -> None:
        """Show the whole of a folder in this CRS."""
        from trainer.results.embedding_manifest import EmbeddingManifest

        grid = EmbeddingManifest.load(folder).sources[0]
        crs = QgsCoordinateReferenceSystem.fromWkt(grid.crs_wkt)
        box = QgsRectangle(
            grid.origin_x,
            grid.origin_y + grid.rows * SIZE * grid.pixel_y,
            grid.origin_x + grid.columns * SIZE * grid.pixel_x,
            grid.origin_y,
        )
        target = QgsCoordinateReferenceSystem.fromEpsgId(epsg)
        moved = QgsCoordinateTransform(crs, target, QgsProject.instance()).transformBoundingBox(box)
        self.look(epsg, moved)

    def pixel_of(self, longitude: float, latitude: float) -> QPoint:
        """Where a position is on the canvas."""
        crs = self.canvas.mapSettings().destinationCrs()
        transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem.fromEpsgId(4326), crs, QgsProject.instance())
        point = transform.transform(QgsPointXY(longitude, latitude))
        return self.canvas.getCoordinateTransform().transform(point).toQPointF().toPoint()

    def click(self, row: int, keys: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Click in the middle of a tile and wait for what comes of it."""
        tile = self.session.searcher.embeddings.table[row]
        self.click_at(float(tile["longitude"]), float(tile["latitude"]), keys)

    def click_at(self, longitude: float, latitude: float, keys: Any = Qt.KeyboardModifier.NoModifier) -> None:
        pixel = self.pixel_of(longitude, latitude)
        assert self.canvas.viewport().rect().contains(pixel), f"{pixel} is off the canvas"
        QTest.mouseClick(self.canvas.viewport(), Qt.MouseButton.LeftButton, keys, pixel)
        self.settle()

    def settle(self) -> None:
        self.wait(lambda: not self.session.busy, what="the search")

    def found(self) -> list[int]:
        return self.session.found.answer.rows.tolist() if self.session.found is not None else []


@pytest.fixture
def driver(plugin: Any, iface: Any, wait: Any) -> Any:
    """The search, with its tool taken by the toolbar's button."""
    QgsProject.instance().clear()
    plugin.actions["search"].trigger()
    assert plugin.dock.isVisible()
    yield Driver(plugin, iface, wait)
    QgsSettings().remove("geoembed/search")
    QgsProject.instance().clear()
