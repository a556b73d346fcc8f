"""One cluster's colour is changed in the window, stays in every file, and each change can be taken back."""

from __future__ import annotations

import importlib
import shutil
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsColorButton
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QInputDialog, QPushButton

pytestmark = pytest.mark.qgis


@pytest.fixture
def folder(four_looks: Path, tmp_path: Path, plugin: Any) -> Any:
    """12 × 10 tiles in four clusters, in a folder with a space."""
    yield Path(shutil.copytree(four_looks, tmp_path / "my embeddings"))
    QgsProject.instance().clear()


@pytest.fixture
def window(plugin: Any, folder: Path) -> Any:
    plugin.actions["clusters"].trigger()
    window = plugin._windows["clusters"]
    window.folder.setFilePath(str(folder))
    return window


def colours(folder: Path) -> list[str]:
    layers = importlib.import_module("geoembed_plugin.layers")
    return [cluster.colour for cluster in layers.read_clusters(folder)]


def everything(folder: Path) -> tuple[Any, ...]:
    """Clusters as the manifest, the layer and the raster have them."""
    layers = importlib.import_module("geoembed_plugin.layers")
    tiles = QgsVectorLayer(f"{folder / 'tiles.gpkg'}|layername=tiles", "tiles", "ogr")
    rows = [(feature["cluster"], feature["cluster_name"]) for feature in tiles.getFeatures()]
    pixels = gdal.Open(str(folder / "clusters.tif")).ReadAsArray().tolist()
    return layers.read_clusters(folder), rows, pixels, drawn(folder)


def drawn(folder: Path) -> list[tuple[str, ...]]:
    """Number, colour and label of each entry of the style beside the raster."""
    entries = ElementTree.parse(folder / "clusters.qml").iter("paletteEntry")
    return [(entry.attrib["value"], entry.attrib["color"], entry.attrib["label"]) for entry in entries]


def undo(window: Any, wait: Any) -> None:
    button = window.findChild(QPushButton, "geoembedUndo")
    wait(button.isEnabled, what="something to take back")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_one_cluster_gets_another_colour_everywhere(window: Any, folder: Path, wait: Any) -> None:
    before = colours(folder)
    button = window.table.cellWidget(1, 0)
    assert isinstance(button, QgsColorButton) and button.color().name() == before[1]
    for shade in ("#102030", "#405060", "#708090"):
        button.setColor(QColor(shade))  # as it is dragged over the colour wheel
    expected = [before[0], "#708090", *before[2:]]
    wait(lambda: len(window._history) == 1, what="the change")
    assert colours(folder) == expected and window.table.cellWidget(1, 0).color().name() == "#708090"
    assert [colour for _number, colour, _label in drawn(folder)] == expected, "the QML beside the raster"
    dataset = gdal.Open(str(folder / "clusters.tif"))
    table = dataset.GetRasterBand(1).GetColorTable()
    assert table.GetColorEntry(2)[:3] == (0x70, 0x80, 0x90)
    tiles = QgsVectorLayer(f"{folder / 'tiles.gpkg'}|layername=tiles", "tiles", "ogr")
    tiles.loadDefaultStyle()
    assert [category.symbol().color().name() for category in tiles.renderer().categories()] == expected, "in the GPKG"
    undo(window, wait)
    wait(lambda: not window._history, what="the old colour; dragging was one change")
    assert colours(folder) == before


def test_names_merges_and_colours_are_taken_back_one_by_one(window: Any, folder: Path, wait: Any) -> None:
    states = [everything(folder)]
    window.table.item(2, 1).setText("Salt & sand")
    wait(lambda: len(window._history) == 1 and window._editor.isEnabled())
    states.append(everything(folder))
    window.table.selectRow(0)
    window.table.selectAll()
    QTest.mouseClick(window.findChild(QPushButton, "geoembedMerge"), Qt.MouseButton.LeftButton)
    wait(lambda: len(window._history) == 2 and window._editor.isEnabled())
    assert len(everything(folder)[0]) == 1 != len(states[1][0])
    for state in reversed(states):
        count = len(window._history)
        undo(window, wait)
        wait(lambda count=count: len(window._history) == count - 1 and window._editor.isEnabled())
        assert everything(folder) == state
    assert not window.findChild(QPushButton, "geoembedUndo").isEnabled()
    assert window.table.rowCount() == 4


def test_after_a_merge_the_merged_cluster_is_selected_and_no_stranger(window: Any, folder: Path, wait: Any) -> None:
    def selected() -> list[str]:
        return sorted({window.table.item(index.row(), 1).text() for index in window.table.selectedIndexes()})

    before = [window.table.item(row, 1).text() for row in range(4)]
    for row in (1, 2):
        for column in (0, 1, 2):
            window.table.item(row, column).setSelected(True)
    QTest.mouseClick(window.findChild(QPushButton, "geoembedMerge"), Qt.MouseButton.LeftButton)
    wait(lambda: window.table.rowCount() == 3 and window._editor.isEnabled(), what="merging")
    assert selected() == [before[1]], "and the last, which moved up, is not"
    window.table.item(1, 1).setText("Both")
    wait(lambda: len(window._history) == 2 and window._editor.isEnabled(), what="the new name")
    assert selected() == ["Both"], "a name changes nothing of what is selected"
    undo(window, wait)
    wait(lambda: len(window._history) == 1 and window._editor.isEnabled())
    assert selected() == []


def test_another_folder_has_nothing_to_take_back(window: Any, folder: Path, wait: Any, tmp_path: Path) -> None:
    window.table.item(0, 1).setText("Ice")
    wait(lambda: len(window._history) == 1 and window._editor.isEnabled())
    window.folder.setFilePath(str(tmp_path))
    assert not window.findChild(QPushButton, "geoembedUndo").isEnabled()


def test_a_row_shows_examples_share_and_hectares(window: Any, wait: Any) -> None:
    wait(lambda: window._facts is not None, what="the facts")
    wait(lambda: not window.table._thumbnails._asked, what="the pictures")
    shares = [float(window.table.item(row, 4).text().rstrip(" %")) for row in range(4)]
    assert sum(shares) == pytest.approx(100, abs=0.2)
    tiles = [int(window.table.item(row, 3).text()) for row in range(4)]
    hectares = [float(window.table.item(row, 5).text()) for row in range(4)]
    assert hectares == pytest.approx(tiles, rel=0.01)
    for row in range(4):
        picture = window.table.item(row, 2).icon().pixmap(window.table.iconSize()).toImage()
        middles = [picture.pixelColor(20 + 42 * place, 20) for place in range(3)]
        assert all(middle.alpha() == 255 for middle in middles), "three pictures side by side"


def test_the_row_under_the_mouse_is_shown_on_the_map(window: Any, plugin: Any, folder: Path, wait: Any) -> None:
    layers = importlib.import_module("geoembed_plugin.layers")
    search = importlib.import_module("geoembed_plugin.canvas.click_search").of(plugin)
    layers.load_embeddings(folder)
    search.canvas.setDestinationCrs(layers.tile_layers(folder)[0].crs())
    search.canvas.setExtent(layers.tile_layers(folder)[0].extent())
    wait(lambda: window._facts is not None, what="the facts")
    window.table.cellEntered.emit(1, 1)
    shown = search.highlights._group.asGeometry()
    tiles = int(window.table.item(1, 3).text())
    assert shown.area() == pytest.approx(tiles * 10_000, rel=0.01)
    assert search.highlights._group.strokeColor().name() == colours(folder)[1]
    QApplication.sendEvent(window.table, QEvent(QEvent.Type.Leave))
    assert search.highlights._group.asGeometry().isEmpty()


def test_a_cluster_is_split_and_made_whole_again(window: Any, folder: Path, wait: Any, monkeypatch: Any) -> None:
    before = everything(folder)
    assert not window._split.isEnabled()
    window.table.selectRow(2)
    monkeypatch.setattr(QInputDialog, "getInt", lambda *_asked: (3, True))
    QTest.mouseClick(window._split, Qt.MouseButton.LeftButton)
    wait(lambda: len(window._history) == 1 and window.table.rowCount() == 6, what="six clusters")
    names = [window.table.item(row, 1).text() for row in range(6)]
    assert names[2:] == ["Cluster 3", "Cluster 4", "Cluster 3 (2)", "Cluster 3 (3)"]
    assert window.table.selected() == [3]
    undo(window, wait)
    wait(lambda: not window._history, what="the change to be taken back")
    assert everything(folder) == before


def test_the_tree_is_cut_where_the_person_says(window: Any, folder: Path, wait: Any) -> None:
    from tests.plugin.conftest import as_soon_as
    from trainer.results.cluster_tree import cluster_tree, groups_of

    layers = importlib.import_module("geoembed_plugin.layers")
    clusters = layers.read_clusters(folder)
    expected = groups_of(clusters, cluster_tree(clusters), 2)

    def cut() -> None:
        tree = QApplication.activeModalWidget()
        picture = tree.tree
        joins = [picture._x(reach) for reach in picture._reach]
        between = QPoint(round((joins[1] + joins[2]) / 2), picture.height() // 2)
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, between)
        assert tree.count.value() == 2
        QTest.mouseClick(tree.findChild(QPushButton, "geoembedTreeMerge"), Qt.MouseButton.LeftButton)

    with as_soon_as(lambda: isinstance(QApplication.activeModalWidget(), QDialog), cut):
        QTest.mouseClick(window._tree, Qt.MouseButton.LeftButton)
    wait(lambda: len(window._history) == 1 and window.table.rowCount() == 2, what="two clusters")
    tiles = {one.number: one.tiles for one in clusters}
    assert sorted(one.tiles for one in layers.read_clusters(folder)) == sorted(
        sum(tiles[number] for number in group) for group in expected
    )
