"""Several images in the window Learn: a mosaic of two zones, bands that differ, composites, and odd sizes of tiles."""

from __future__ import annotations

import importlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QLabel

from tests.plugin.conftest import write_geotiff

pytestmark = pytest.mark.qgis


@pytest.fixture
def neighbour(tmp_path: Path) -> Path:
    """64 × 96 pixels in the next UTM zone."""
    pixels = np.random.default_rng(2).integers(0, 255, (3, 64, 96), dtype=np.uint8)
    path = write_geotiff(tmp_path / "neighbour.tif", pixels, 10)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32634)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetProjection(reference.ExportToWkt())
    del dataset
    return path


def said(window: Any, name: str) -> str:
    return str(window.findChild(QLabel, name).text())


def test_files_and_layers_join_the_first_image(person: Any, layer: Any, neighbour: Path, tmp_path: Path) -> None:
    window = person.open("learn")
    window.tiles.size.setValue(32)
    further = window.tiles.further
    assert window.tiles.count() == 16 and not further.list.isVisible()
    assert further.add_files([str(neighbour), str(tmp_path / "none.tif")]) == [str(tmp_path / "none.tif")]
    assert further.list.isVisible() and window.tiles.count() == 16 + 6, "two by three tiles more"
    further.add_files([str(neighbour)])
    assert len(further.sources()) == 1, "once is enough"
    other = QgsRasterLayer(str(neighbour), "the same as a layer")
    QgsProject.instance().addMapLayer(other)
    person.choose_from(lambda: QTest.mouseClick(further.add, Qt.MouseButton.LeftButton), "the same as a layer")
    assert window.tiles.count() == 16 + 12
    QgsProject.instance().removeMapLayer(other.id())
    assert window.tiles.count() == 16 + 6, "it went with its layer"
    further.list.setCurrentRow(0)
    QTest.keyClick(further.list, Qt.Key.Key_Delete)
    assert further.sources() == [] and window.tiles.count() == 16


def test_other_bands_are_told_before_the_start(person: Any, layer: Any, tmp_path: Path) -> None:
    window = person.open("learn")
    path = write_geotiff(tmp_path / "two bands.tif", np.ones((2, 64, 64), np.uint8), 10)
    window.tiles.further.add_files([str(path)])
    assert window.missing() == (
        "Images that are learned from together have the same bands; number of bands: two bands.tif 2, a place 3."
    )


@pytest.mark.slow
def test_a_mosaic_of_two_zones_is_cut_into_one_tile_set(
    person: Any, layer: Any, neighbour: Path, tmp_path: Path
) -> None:
    window = person.open("learn")
    window.tiles.size.setValue(32)
    window.tiles.further.add_files([str(neighbour)])
    window.findChild(QCheckBox, "geoembedKeepBorders").setChecked(True)
    window.out.setFilePath(str(tmp_path / "out"))
    person.press(window, "geoembedStart")
    person.wait_for_jobs(lambda: person.jobs.handles[0].state.over, "the tiles")
    command = person.jobs.handles[0].command
    assert command[1:3] == [layer.source(), str(neighbour)] and "--keep-borders" in command
    manifest = json.loads((tmp_path / "out" / "tiles" / "manifest.json").read_text(encoding="utf-8"))
    assert [Path(source["path"]).name for source in manifest["sources"]] == [Path(layer.source()).name, "neighbour.tif"]
    assert len(np.load(tmp_path / "out" / "tiles" / "tiles.npy")) == 22
    for handle in person.jobs.handles[1:]:
        handle.kill()


def test_a_composite_ticks_its_bands(person: Any, layer: Any, tmp_path: Path) -> None:
    window = person.open("learn")
    assert not window.tiles.band_choice.button.isVisible(), "three bands are a composite"
    path = write_geotiff(tmp_path / "four.tif", np.ones((4, 64, 64), np.uint8), 10)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number, name in enumerate(("blue", "green", "red", "nir"), start=1):
        dataset.GetRasterBand(number).SetDescription(name)
        dataset.GetRasterBand(number).SetColorInterpretation(gdal.GCI_Undefined)
    del dataset
    four = QgsRasterLayer(str(path), "four")
    QgsProject.instance().addMapLayer(four)
    window.tiles.combo.setLayer(four)
    choice = window.tiles.band_choice
    press = lambda: QTest.mouseClick(choice.button, Qt.MouseButton.LeftButton)  # noqa: E731
    person.choose_from(press, "False colour (near infrared): 4, 3, 2")
    assert sorted(window.tiles.bands()) == [2, 3, 4]
    person.choose_from(press, "Natural colour: 3, 2, 1")
    assert sorted(window.tiles.bands()) == [1, 2, 3]
    person.choose_from(press, "All bands")
    assert window.tiles.bands() == [] and window.tiles.band_count() == 3


def test_tiles_that_do_not_suit_the_eye_or_the_labels_are_told(person: Any, layer: Any, wait: Any) -> None:
    fields = QgsVectorLayer("Polygon?crs=EPSG:32633&field=class:string", "fields", "memory")
    feature = QgsFeature(fields.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_000, 4_999_000, 500_100, 4_999_100)))
    fields.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(fields)
    window = person.open("learn")
    wait(lambda: window.tiles.advice._sides, what="the polygons to be measured")
    window.tiles.size.setValue(16)
    assert "So few pixels" in said(window, "geoembedMetres")
    window.tiles.size.setValue(32)  # 320 m
    assert "The polygons of fields are 100 m wide as a rule: a tile holds several" in said(window, "geoembedMetres")
    module, advice = importlib.import_module("geoembed_plugin.dialogs.size_advice"), window.tiles.advice
    coarse = window.tiles.pixels()
    fine = replace(coarse, pixel_x=2.0, pixel_y=2.0, columns=640, rows=640)
    assert advice.text(50, fine) == "", "a tile of 100 m"
    finest = replace(fine, pixel_x=0.2, pixel_y=0.2, columns=6400, rows=6400)
    assert "a small part" in advice.text(50, finest)
    assert "So many pixels" in advice.text(module.MOST + 1, coarse)
    assert advice.text(32, replace(coarse, left=700_000.0)) == "", "polygons elsewhere say nothing"
