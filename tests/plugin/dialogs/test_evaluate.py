"""The window "Evaluate and report" with labels of its own, from the layer to the page that is exported."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QPushButton, QSpinBox, QTableWidget, QTabWidget

pytestmark = [pytest.mark.qgis, pytest.mark.slow]
CHECKOUT = Path(__file__).resolve().parents[3]
COLUMNS, ROWS, SIDE = 24, 12, 16
COLOURS = np.array([[200, 60, 40], [40, 80, 200]], np.uint8)


@pytest.fixture
def striped(land: Path, tmp_path: Path) -> Path:
    """A copy of it that nothing was measured on."""
    return Path(shutil.copytree(land, tmp_path / "a striped land"))


@pytest.fixture(scope="module")
def land(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with red and blue stripes, two tiles wide, and what two steps of learning make of them."""
    root = tmp_path_factory.mktemp("a striped land")
    stripes = np.tile(np.arange(COLUMNS) // 2 % 2, (ROWS, 1))
    pixels = np.kron(COLOURS[stripes], np.ones((SIDE, SIDE, 1), np.uint8)).astype(np.int16)
    pixels += np.random.default_rng(2).integers(-20, 20, pixels.shape, np.int16)
    write(root / "image.tif", pixels.clip(0, 255).astype(np.uint8).transpose(2, 0, 1))
    write(root / "classes.tif", np.kron(stripes + 1, np.ones((SIDE, SIDE))).astype(np.uint8)[None])
    for words in (
        ["tiles", "image.tif", "--out", "tiles", "--size", str(SIDE)],
        ["train", "tiles", "--out", "run", "--backbone", "slim", "--steps", "2", "--dim", "16"],
        ["embed", "run", "tiles", "--out", "embeddings"],
    ):
        command = [sys.executable, "-m", "trainer", *words, "--quiet"]
        done = subprocess.run(command, cwd=root, env=environment(), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    return root


def environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(CHECKOUT)}


def write(path: Path, bands: np.ndarray) -> None:
    """Pixels (bands, H, W) of 10 m in UTM zone 33."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), COLUMNS * SIDE, ROWS * SIDE, len(bands), gdal.GDT_Byte)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform([500_000, 10, 0, 5_000_000, 0, -10])
    dataset.WriteArray(bands)
    dataset.FlushCache()


@pytest.fixture
def stripes(plugin: Any) -> Any:
    """The true classes as polygons in memory, which no trainer can read, beside a field that is none."""
    QgsProject.instance().clear()
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=number:integer&field=ground:string", "land cover", "memory")
    width = 2 * SIDE * 10
    for number in range(COLUMNS // 2):
        feature = QgsFeature(layer.fields())
        feature["number"], feature["ground"] = number, ("brick", "water")[number % 2]
        left = 500_000 + number * width
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(left, 4_990_000, left + width, 5_000_000)))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().clear()


def cells(table: Any) -> list[list[str]]:
    return [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]


def test_a_single_class_is_told_before_anything_starts(striped: Path, stripes: Any, person: Any, wait: Any) -> None:
    ids = [feature.id() for feature in stripes.getFeatures() if feature["ground"] == "water"]
    stripes.dataProvider().deleteFeatures(ids)
    window = person.open("evaluate")
    window.findChild(QgsFileWidget, "geoembedEmbeddings").setFilePath(str(striped / "embeddings"))
    window.findChild(QgsMapLayerComboBox, "geoembedLabels").setLayer(stripes)
    window.findChild(QgsFieldComboBox, "geoembedField").setField("ground")
    counts = window.findChild(QLabel, "geoembedLabelCounts")
    wait(lambda: "get a class" in counts.text() and "Counting" not in counts.text(), what="the count")
    person.press(window, "geoembedStart")
    assert "two classes" in window.findChild(QLabel, "geoembedEstimate").text() and not person.jobs.handles
    for feature in list(stripes.getFeatures()):
        moved = QgsGeometry(feature.geometry())
        moved.translate(0, 500_000)
        stripes.dataProvider().changeGeometryValues({feature.id(): moved})
    window.findChild(QSpinBox, "geoembedLeastLabelled").setValue(10)
    wait(lambda: "none of the" in counts.text(), what="why no tile gets a class")
    person.press(window, "geoembedStart")
    assert not person.jobs.handles, "what cannot be counted is not begun"


def test_labels_smaller_than_a_tile_lead_to_any_labelled_part(
    striped: Path, stripes: Any, person: Any, wait: Any
) -> None:
    for feature in list(stripes.getFeatures()):
        left = feature.geometry().boundingBox().xMinimum() + 20
        small = QgsRectangle(left, 4_999_000, left + 40, 4_999_040)
        stripes.dataProvider().changeGeometryValues({feature.id(): QgsGeometry.fromRect(small)})
    window = person.open("evaluate")
    window.findChild(QgsFileWidget, "geoembedEmbeddings").setFilePath(str(striped / "embeddings"))
    window.findChild(QgsMapLayerComboBox, "geoembedLabels").setLayer(stripes)
    window.findChild(QgsFieldComboBox, "geoembedField").setField("ground")
    way_out = window.findChild(QPushButton, "geoembedAnyPart")
    wait(way_out.isVisible, what="a way out, as half of no tile is labelled")
    assert way_out.text() == f"Take any labelled part: {COLUMNS // 2} tiles in 2 classes"
    person.press(window, "geoembedAnyPart")
    assert window.findChild(QSpinBox, "geoembedLeastLabelled").text() == "any part" and not way_out.isVisible()
    counts = window.findChild(QLabel, "geoembedLabelCounts")
    wait(lambda: "get a class" in counts.text() and "Counting" not in counts.text(), what="the count")
    each = COLUMNS // 4
    assert counts.text() == f"{COLUMNS // 2} of {COLUMNS * ROWS} tiles get a class: brick {each}, water {each}"
    assert not window.missing()


def test_labels_become_a_table_figures_and_a_page(
    striped: Path, stripes: Any, person: Any, wait: Any, tmp_path: Path
) -> None:
    window = person.open("evaluate")
    window.findChild(QgsFileWidget, "geoembedEmbeddings").setFilePath(str(striped / "embeddings"))
    window.findChild(QgsMapLayerComboBox, "geoembedLabels").setLayer(stripes)
    field = window.findChild(QgsFieldComboBox, "geoembedField")
    assert field.isEnabled() and field.count() == 2
    assert field.currentField() == "ground", "a class, and not the number that each has of its own"
    counts = window.findChild(QLabel, "geoembedLabelCounts")
    half = COLUMNS * ROWS // 2
    wait(lambda: f"{half}" in counts.text(), what="the count, before anything is measured")
    assert counts.text() == f"{2 * half} of {2 * half} tiles get a class: brick {half}, water {half}"
    field.setField("number")
    wait(lambda: "0 24" in counts.text(), what="the count of another field")
    field.setField("ground")
    person.press(window, "geoembedStart")
    person.wait_for_jobs(lambda: (striped / "embeddings" / "report.html").is_file(), "the report")
    person.wait_for_jobs(lambda: not window.strip.busy, "its end")
    assert [handle.command[0] for handle in person.jobs.handles] == ["evaluate", "report"]

    table = window.findChild(QTableWidget, "geoembedFigures")
    first, *others = cells(table)
    assert first[0] == "This embedding"
    assert all(float(figure.rstrip("%")) > 90 for figure in first[1:]), f"red and blue are told apart: {first}"
    record = json.loads((striped / "embeddings" / "evaluation.json").read_text(encoding="utf-8"))
    assert record["classes"] == 2 and record["tiles"] == COLUMNS * ROWS
    assert len(others) == len(record["baselines"]) + len(record["robustness"]) >= 4
    names = [row[0] for row in others]
    assert "the same network, untrained" in names and "found again after: a quarter turn" in names
    assert not [name for name in names if "_" in name], "each in words"

    tabs = window.findChild(QTabWidget, "geoembedFindings")
    QTest.mouseClick(tabs.tabBar(), Qt.MouseButton.LeftButton, pos=tabs.tabBar().tabRect(1).center())
    figures = [figure for figure in window.findChildren(QLabel, "geoembedFigure") if figure.isVisible()]
    assert len(figures) >= 3 and all(figure.pixmap().width() >= 300 for figure in figures)

    page = tmp_path / "an exported page.html"
    person.name_file(page, lambda: person.press(window, "geoembedExportReport"))
    text = page.read_text(encoding="utf-8")
    assert "data:image/png" in text and "href=" not in text.replace('href="#', ""), "the page stands alone"
    assert f"{record['embedding']['knn']:.3f}" in text and "untrained" in text, "the table is on the page"


def test_a_raster_of_classes_baselines_left_out_and_what_the_place_adds(
    striped: Path, plugin: Any, person: Any
) -> None:
    QgsProject.instance().clear()
    layer = QgsRasterLayer(str(striped / "classes.tif"), "classes")
    QgsProject.instance().addMapLayer(layer)
    for name in ("evaluation.json", "report.html"):
        (striped / "embeddings" / name).write_text("{}", encoding="utf-8")
    window = person.open("evaluate")
    window.findChild(QgsFileWidget, "geoembedEmbeddings").setFilePath(str(striped / "embeddings"))
    window.findChild(QgsMapLayerComboBox, "geoembedLabels").setLayer(layer)
    assert not window.findChild(QgsFieldComboBox, "geoembedField").isEnabled()
    baselines = window.findChild(QCheckBox, "geoembedBaselines")
    QTest.keyClick(baselines, Qt.Key.Key_Space)
    assert not baselines.isChecked()
    location = window.findChild(QCheckBox, "geoembedWithLocation")
    assert not location.isChecked(), "it takes time, so it is asked for"
    QTest.keyClick(location, Qt.Key.Key_Space)
    person.press(window, "geoembedStart")
    person.wait_for_jobs(lambda: len(person.jobs.handles) == 2, "the figures")
    rows = cells(window.findChild(QTableWidget, "geoembedFigures"))
    assert rows[0][0] == "This embedding" and float(rows[0][1].rstrip("%")) > 90
    record = json.loads((striped / "embeddings" / "evaluation_2.json").read_text(encoding="utf-8"))
    assert not record["baselines"] or len(record["baselines"]) == 1, record["baselines"]
    told = {row[0]: row[1:] for row in rows}
    for name, way in (("image alone", "image"), ("location alone", "location"), ("both", "both")):
        nearest, classifier = told[f"a classifier on {'' if way == 'both' else 'the '}{name}"]
        assert (
            nearest == "" and classifier == f"{100 * record['with_location'][way]['accuracy']:.1f}\N{NO-BREAK SPACE}%"
        )
    assert record["with_location"]["image"]["accuracy"] > 0.9, "red and blue are told apart"
    person.wait_for_jobs(lambda: not window.strip.busy, "the report")
    page = (striped / "embeddings" / "report_2.html").read_text(encoding="utf-8")
    assert "What the place adds" in page
    for name in ("evaluation.json", "report.html"):
        assert (striped / "embeddings" / name).read_text(encoding="utf-8") == "{}", "what was measured before stays"
    QgsProject.instance().clear()
