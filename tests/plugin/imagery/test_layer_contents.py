"""What a layer holds is known again after a copy or an opening, and not after an edit, whatever file it lies in."""

from __future__ import annotations

import importlib
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsRasterLayer, QgsVectorFileWriter, QgsVectorLayer

from tests.plugin.conftest import write_geotiff

pytestmark = pytest.mark.qgis


@pytest.fixture
def of(plugin: Any) -> Any:
    """The content of a layer, read anew."""
    contents = importlib.import_module("geoembed_plugin.imagery.layer_contents").Contents
    return lambda layer: contents().of(layer)


def points(places: list[str]) -> QgsVectorLayer:
    layer = QgsVectorLayer("Point?crs=EPSG:3857&field=name:string", "points", "memory")
    for wkt in places:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([wkt])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    return layer


def stored(layer: QgsVectorLayer, path: Path, driver: str) -> QgsVectorLayer:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), layer.transformContext(), options)
    return QgsVectorLayer(str(path), "stored", "ogr")


@pytest.mark.parametrize(
    ("name", "driver"), [("a.gpkg", "GPKG"), ("a.shp", "ESRI Shapefile"), ("a.geojson", "GeoJSON"), ("", "")]
)
def test_an_edit_is_seen(of: Any, tmp_path: Path, name: str, driver: str) -> None:
    layer = points(["POINT(1 1)", "POINT(2 2)"])
    layer = stored(layer, tmp_path / name, driver) if name else layer
    before = of(layer)
    assert before and of(layer.clone()) == before
    first = next(layer.getFeatures()).id()
    place = layer.fields().indexOf("name")
    assert layer.dataProvider().changeAttributeValues({first: {place: "another"}})
    assert of(layer) != before


def test_features_in_another_order_are_the_same(of: Any) -> None:
    places = ["POINT(1 1)", "POINT(2 2)", "POINT(2 2)"]
    assert of(points(places)) == of(points(places[::-1])) != of(points(places[:2]))


def test_who_opened_a_geopackage_changes_nothing(of: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg"
    layer = stored(points(["POINT(1 1)"]), path, "GPKG")
    before, header = of(layer), path.read_bytes()[:100]
    for mode in ("wal", "delete"):
        with closing(sqlite3.connect(path)) as connection:
            connection.execute(f"pragma journal_mode = {mode}")
    assert path.read_bytes()[:100] != header and of(layer) == before


def test_of_a_raster_the_pixels_count(of: Any, tmp_path: Path) -> None:
    pixels = np.zeros((3, 16, 16), np.uint8)
    one = QgsRasterLayer(str(write_geotiff(tmp_path / "a.tif", pixels, 10)), "a")
    before = of(one)
    pixels[0, 3, 3] = 1
    other = QgsRasterLayer(str(write_geotiff(tmp_path / "b.tif", pixels, 10)), "b")
    assert before and of(other) != before


def test_what_no_map_shows_is_no_other_look(qgis_application: Any) -> None:
    """Newer versions of QGIS give the profile of each layer a colour by lot: maps of such a layer never went on."""
    look_of = importlib.import_module("geoembed_plugin.imagery.layer_contents").look_of
    layer = QgsVectorLayer("Point?crs=EPSG:3857", "x", "memory")
    profile = '<elevation band="1"><symbol color="{}"/></elevation>'
    style = '<qgis>{}<elevation zscale="1"/><renderer width="1" type="{}"/></qgis>'
    one, other = (look_of(layer, style.format(profile.format(colour), "a")) for colour in ("red", "blue"))
    assert one == other == look_of(layer, style.format("", "a")) != look_of(layer, style.format("", "b"))
