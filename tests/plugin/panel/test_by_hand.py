"""The panel as a hand finds it: its buttons, menus, lists, drops and file dialogs, with real events."""

from __future__ import annotations

import importlib
import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsPointXY, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QToolBar, QToolButton

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def panel(driver: Any, make_embeddings: Any) -> Any:
    """The panel of a folder of 16 × 8 tiles, searched for the looks of tile 37."""
    driver.plugin.dock.setMinimumWidth(420)
    driver.open(make_embeddings())
    driver.look_at(driver.session.folders.folder, 32633)
    driver.click(37)
    return driver.plugin.dock.widget()


@pytest.fixture
def shown_as_layers(driver: Any, panel: Any, person: Any) -> Any:
    """The tile layer of that folder, which the menu of the folder's button shows."""
    add_tile_layer(driver.session.folders.folder)
    person.choose(panel.findChild(QToolButton, "geoembedOpen"), "Show it as layers")
    driver.settle()
    (layer,) = layers("tiles")
    return layer


def add_tile_layer(folder: Path) -> None:
    """The tile layer as the trainer writes it, with colours and two clusters."""
    from trainer.contract import EmbeddingFiles

    table = np.load(folder / EmbeddingFiles.TABLE)
    grid = json.loads((folder / EmbeddingFiles.MANIFEST).read_text(encoding="utf-8"))["sources"][0]
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / EmbeddingFiles.LAYER))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(grid["crs_wkt"])
    layer = source.CreateLayer("tiles", reference, ogr.wkbPolygon, options=["FID=fid"])
    for name, kind in (
        ("cluster", ogr.OFTInteger),
        ("cluster_name", ogr.OFTString),
        ("pca_red", ogr.OFTInteger),
        ("pca_green", ogr.OFTInteger),
        ("pca_blue", ogr.OFTInteger),
    ):
        layer.CreateField(ogr.FieldDefn(name, kind))
    half = grid["size"] * grid["pixel_x"] / 2
    for tile in table:
        x, y = float(tile["x"]), float(tile["y"])
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["cluster"], feature["cluster_name"] = 1 + int(tile["column"]) % 2, "Stripe"
        feature["pca_red"], feature["pca_green"], feature["pca_blue"] = int(tile["column"]) * 16, 90, 40
        corners = [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]
        ring = ", ".join(f"{a} {b}" for a, b in [*corners, corners[0]])
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)


def layers(kind: str) -> list[Any]:
    everything = QgsProject.instance().mapLayers().values()
    return [layer for layer in everything if layer.customProperty("geoembed/kind") == kind]


def button_of(panel: Any, action: Any) -> Any:
    """The button of the panel's tool bar that stands for an action."""
    return panel.findChild(QToolBar, "geoembedPanelToolbar").widgetForAction(action)


# -- examples ------------------------------------------------------------------------------------
def test_the_undo_button_and_its_keys_take_back_the_last_example(driver: Any, panel: Any, person: Any) -> None:
    first = driver.found()
    driver.click(38, SHIFT)
    driver.click(40, CTRL)
    assert panel.examples.count() == 3
    person.click(button_of(panel, panel.tools.undo))
    driver.settle()
    assert [mark.row for mark in driver.session.marks] == [37, 38] and panel.examples.count() == 2
    panel.list.setFocus()
    QApplication.setActiveWindow(driver.plugin.iface.mainWindow())  # also where no window manager would
    driver.wait(panel.list.hasFocus, what="the list to have the focus")
    QTest.keySequence(panel.list, "Ctrl+Z")
    driver.settle()
    assert [mark.row for mark in driver.session.marks] == [37] and driver.found() == first
    person.click(button_of(panel, panel.tools.start_over))
    driver.settle()
    assert driver.session.marks == () and panel.model.rowCount() == 0 and not panel.examples.isVisible()
    assert not panel.tools.start_over.isEnabled() and panel.tools.undo.isEnabled(), (
        "starting afresh can be taken back, too"
    )
    person.click(button_of(panel, panel.tools.undo))
    driver.settle()
    assert driver.found() == first


def test_a_row_offers_more_and_less_like_it_and_its_position(driver: Any, panel: Any, person: Any) -> None:
    def choose(row: int, text: str) -> None:
        at = panel.list.visualRect(panel.model.index(row)).center()
        person.choose_from(lambda: panel.list.customContextMenuRequested.emit(at), text)
        driver.settle()

    tile = driver.session.found.tiles[1]
    choose(1, "Copy position")
    assert QGuiApplication.clipboard().text() == f"{tile['latitude']:.6f}, {tile['longitude']:.6f}"
    more = driver.found()[0]
    choose(0, "More like this")
    assert [(mark.row, mark.like) for mark in driver.session.marks] == [(37, True), (more, True)]
    less = driver.found()[2]
    choose(2, "Less like this")
    assert (driver.session.marks[-1].row, driver.session.marks[-1].like) == (less, False)
    new = driver.found()[0]
    choose(0, "Search from here")
    assert [mark.row for mark in driver.session.marks] == [new]
    box = driver.session.found.boxes[0]
    choose(0, "Zoom to this tile")
    extent = driver.canvas.extent()
    middle = QgsPointXY((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    assert extent.contains(middle) and extent.height() < 8 * (box[3] - box[1])


def test_an_example_is_taken_away_with_a_right_click(driver: Any, panel: Any, person: Any) -> None:
    driver.click(38, SHIFT)
    at = panel.examples.visualItemRect(panel.examples.item(0)).center()
    person.choose_from(lambda: panel.examples.customContextMenuRequested.emit(at), "Take away")
    driver.settle()
    assert [mark.row for mark in driver.session.marks] == [38]


# -- where ---------------------------------------------------------------------------------------
def test_the_search_can_be_kept_to_one_of_several_sources(driver: Any, make_embeddings: Any) -> None:
    folder = make_embeddings()
    split_in_two(folder)
    driver.open(folder)
    driver.look_at(folder, 32633)
    driver.click(3)
    sources = driver.session.searcher.embeddings.table["source"]
    assert set(sources[driver.found()].tolist()) == {0, 1}
    filters = driver.plugin.dock.widget().filters
    filters.setCollapsed(False)
    assert filters.sources.isVisible() and filters.sources.count() == 2
    filters.sources.showPopup()
    view = filters.sources.view()
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(filters.sources.model().index(1, 0)).center())
    filters.sources.hidePopup()
    driver.settle()
    assert filters.sources.checkedItems() == ["east"]
    assert driver.session.marks[0].row == 3, "the example may lie in another source"
    assert driver.found() and set(sources[driver.found()].tolist()) == {1}


def test_a_box_of_filters_that_opens_offers_no_choice_where_there_is_none(panel: Any) -> None:
    panel.filters.setCollapsed(True)
    panel.filters.setCollapsed(False)
    assert panel.filters.where.isVisible() and not panel.filters.sources.isVisible()
    assert not panel.filters._form.labelForField(panel.filters.sources).isVisible()


def split_in_two(folder: Path) -> None:
    """Make two sources of the grid: its western and its eastern half."""
    from trainer.contract import EmbeddingFiles

    path = folder / EmbeddingFiles.MANIFEST
    manifest = json.loads(path.read_text(encoding="utf-8"))
    west = manifest["sources"][0]
    half = west["columns"] // 2
    east = {**west, "name": "east", "origin_x": west["origin_x"] + half * west["stride"] * west["pixel_x"]}
    manifest["sources"] = [{**west, "name": "west", "columns": half}, {**east, "columns": west["columns"] - half}]
    path.write_text(json.dumps(manifest), encoding="utf-8")
    table = np.load(folder / EmbeddingFiles.TABLE)
    in_the_east = table["column"] >= half
    table["source"][in_the_east] = 1
    table["column"][in_the_east] -= half
    np.save(folder / EmbeddingFiles.TABLE, table)


def test_the_search_can_be_kept_to_the_view(driver: Any, panel: Any) -> None:
    extent = driver.canvas.extent()
    extent.setXMaximum(extent.center().x())
    driver.canvas.setExtent(extent)
    seen = driver.canvas.extent()
    panel.filters.setCollapsed(False)
    panel.filters.where.setFocus()
    QTest.keyClick(panel.filters.where, Qt.Key.Key_Down)
    driver.settle()
    assert panel.filters.where.currentText() == "In the view, as it is now"
    tiles = driver.session.searcher.embeddings.table
    assert len(driver.found()) and (tiles["x"][driver.found()] < seen.xMaximum()).all()
    assert (tiles["x"] > seen.xMaximum()).any(), "the view shows a part of the map"
    QTest.keyClick(panel.filters.where, Qt.Key.Key_Up)
    driver.settle()
    assert driver.session.area is None


def test_a_polygon_given_up_leaves_the_search_as_it_was(driver: Any, panel: Any) -> None:
    before = driver.found()
    panel.filters.setCollapsed(False)
    panel.filters.where.setFocus()
    for _ in range(3):
        QTest.keyClick(panel.filters.where, Qt.Key.Key_Down)
    driver.settle()
    assert driver.canvas.mapTool() is not driver.search.tool
    QTest.mouseClick(driver.canvas.viewport(), LEFT, NONE, QPoint(20, 20))
    QTest.keyClick(driver.canvas, Qt.Key.Key_Escape)
    driver.settle()
    assert panel.filters.where.currentText() == "Everywhere" and driver.session.area is None
    assert driver.found() == before and driver.canvas.mapTool() is driver.search.tool


# -- the style menu --------------------------------------------------------------------------------
def test_each_entry_of_the_style_menu_paints_the_tiles(
    driver: Any, panel: Any, shown_as_layers: Any, person: Any
) -> None:
    from trainer.contract import EmbeddingFiles

    layer, button = shown_as_layers, panel.findChild(QToolButton, "geoembedStyle")
    driver.click(37)
    person.choose(button, "Style by look (PCA colours)")
    fill = layer.renderer().symbol().symbolLayer(0).dataDefinedProperties()
    assert any("pca_red" in fill.property(key).expressionString() for key in fill.propertyKeys())
    person.choose(button, "Style by similarity")
    driver.wait(lambda: layer.renderer().type() == "graduatedSymbol", what="the ramp")
    assert layer.renderer().classAttribute() == "similarity"
    scores = {feature.id(): feature["similarity"] for feature in layer.getFeatures()}
    assert max(scores, key=lambda fid: scores[fid]) == 38, "tile 37 is the most like itself; ids begin at 1"
    person.choose(button, "Style by cluster")
    assert driver.refusals[-1].code == "no-clusters" and "Clusters" in panel.status.text()
    manifest = driver.session.folders.folder / EmbeddingFiles.MANIFEST
    record = json.loads(manifest.read_text(encoding="utf-8"))
    record["clusters"] = {
        "k": 2,
        "names": ["Odd", "Even"],
        "colours": ["#e69f00", "#56b4e9"],
        "sizes": [64, 64],
        "medoids": [0, 1],
    }
    manifest.write_text(json.dumps(record), encoding="utf-8")
    person.choose(button, "Style by cluster")
    assert layer.renderer().type() == "categorizedSymbol"
    assert [category.label() for category in layer.renderer().categories()] == ["Odd", "Even"]


def test_a_click_on_the_style_button_itself_paints_by_similarity(
    driver: Any, panel: Any, shown_as_layers: Any, person: Any
) -> None:
    person.click(panel.findChild(QToolButton, "geoembedStyle"))
    driver.wait(lambda: shown_as_layers.renderer().type() == "graduatedSymbol", what="the ramp")


# -- what is made of an answer ---------------------------------------------------------------------
@pytest.mark.parametrize("suffix", [".gpkg", ".geojson", ".csv"])
def test_saved_under_a_name_of_ones_own(driver: Any, panel: Any, person: Any, tmp_path: Path, suffix: str) -> None:
    panel.slider.setValue(600)
    shown = panel.model.rowCount()
    assert 0 < shown < 20
    path = tmp_path / f"like the wood{suffix}"
    button = panel.findChild(QToolButton, "geoembedSave")
    person.name_file(path, lambda: person.choose(button, "Save as…"))
    driver.wait(lambda: layers("search"), what="the layer")
    (layer,) = layers("search")
    assert path.is_file() and layer.name() == "like the wood" and layer.featureCount() == shown
    assert not layer.crs().isGeographic() or suffix != ".gpkg", "a GeoPackage keeps the CRS of the tiles"


def test_the_heat_map_button_and_between(driver: Any, panel: Any, person: Any) -> None:
    person.click(button_of(panel, panel.tools.heat_map))
    driver.wait(lambda: layers("similarity"), what="the heat map")
    assert "37" in layers("similarity")[0].name() or "1037" in layers("similarity")[0].name()
    assert not button_of(panel, panel.tools.between).isEnabled()
    driver.click(38, SHIFT)
    person.click(button_of(panel, panel.tools.between))
    driver.settle()
    assert driver.session.found.between


# -- folders ---------------------------------------------------------------------------------------
def test_a_folder_is_opened_with_the_button_and_another_chosen_from_the_list(
    driver: Any, make_embeddings: Any, places: Any, person: Any
) -> None:
    here, there = make_embeddings(name="here"), make_embeddings(places.mercator, name="there")
    add_tile_layer(here)
    add_tile_layer(there)
    panel = driver.plugin.dock.widget()
    button = panel.findChild(QToolButton, "geoembedOpen")
    assert panel.folders.choice.currentText() == "No embeddings are open" and not panel.folders.choice.isEnabled()
    for folder in (here, there):
        person.name_file(folder, lambda: QTest.mouseClick(button, LEFT, NONE, QPoint(6, button.height() // 2)))
        driver.settle()
        assert driver.session.folders.folder == folder and panel.folders.choice.currentText() == folder.name
    assert len(layers("tiles")) == 2, "each is shown as layers, too"
    driver.session.ask_row(5)
    driver.settle()
    panel.folders.choice.setFocus()
    QTest.keyClick(panel.folders.choice, Qt.Key.Key_Up)
    driver.settle()
    assert driver.session.folders.folder == here and driver.session.marks == (), "examples are of one folder"


def test_a_click_finds_the_tiles_of_any_folder_that_the_project_shows(
    driver: Any, make_embeddings: Any, places: Any
) -> None:
    from geoembed_plugin.layers import load_embeddings

    here, there = make_embeddings(name="here"), make_embeddings(places.over_the_antimeridian, name="there")
    for folder in (here, there):
        add_tile_layer(folder)
        load_embeddings(folder)
    driver.settle()
    for folder, epsg in ((here, 32633), (there, 32760), (here, 32633)):
        driver.look_at(folder, epsg)
        tile = np.load(folder / "tiles.npy")[20]
        driver.click_at(float(tile["longitude"]), float(tile["latitude"]))
        assert not driver.refusals and driver.session.folders.folder == folder
        assert driver.session.marks[0].row == 20 and len(driver.found()) == 20


def test_a_folder_that_was_embedded_anew_is_read_anew(driver: Any, panel: Any) -> None:
    folder, before = driver.session.folders.folder, driver.found()
    vectors = np.load(folder / "embeddings.npy")
    np.save(folder / "anew.npy", np.random.default_rng(8).permutation(vectors))
    (folder / "anew.npy").replace(folder / "embeddings.npy")
    driver.click(37)
    assert driver.refusals[-1].code == "made-anew" and driver.found() == []
    driver.click(37)
    assert len(driver.found()) == 20 and driver.found() != before, "the new vectors are searched"
    assert len(driver.refusals) == 1


def test_an_area_is_let_go_of_with_its_image_and_stays_with_other_embeddings_of_it(
    driver: Any, panel: Any, make_embeddings: Any
) -> None:
    panel.filters.setCollapsed(False)
    panel.filters.where.setFocus()
    QTest.keyClick(panel.filters.where, Qt.Key.Key_Down)
    driver.settle()
    area, first = driver.session.area, driver.session.folders.folder
    assert area is not None
    again = first.with_name("again")
    shutil.copytree(first, again)
    driver.open(again)
    assert driver.session.area is area, "the same image"
    driver.open(make_embeddings(name="another image"))
    assert driver.session.area is None and panel.filters.where.currentText() == "Everywhere"
    assert driver.search.highlights._area is None, "nor is it seen"


def test_a_folder_that_was_moved_is_told_as_in_the_project_panel(driver: Any, panel: Any) -> None:
    from geoembed_plugin.layers import load_embeddings
    from trainer.contract import InputError

    folder = driver.session.folders.folder
    folder.rename(folder.with_name("moved"))
    driver.click(37)
    told = driver.refusals[-1]
    assert told.code == "folder-gone" and told.cause.startswith(f"{folder} cannot be reached: it was moved")
    with pytest.raises(InputError) as refused:
        load_embeddings(folder)
    assert refused.value.message == told.cause and "trainer" not in told.next_step


def test_a_folder_that_went_away_is_let_go_of(driver: Any, panel: Any) -> None:
    (driver.session.folders.folder / "embeddings.npy").unlink()
    driver.click(37)
    assert driver.session.folders.folder is None and driver.session.folders.known() == []
    assert panel.folders.choice.currentText() == "No embeddings are open"
    assert driver.refusals[-1].next_step


@pytest.mark.slow
def test_an_embedding_raster_made_elsewhere_is_imported_and_searched(driver: Any, person: Any, tmp_path: Path) -> None:
    path = tmp_path / "made elsewhere.tif"
    looks = np.add.outer(np.arange(12), np.arange(16)) % 4
    bands = np.eye(8)[looks] + 0.05 * np.random.default_rng(1).standard_normal((12, 16, 8))
    raster = gdal.GetDriverByName("GTiff").Create(str(path), 16, 12, 8, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    raster.SetProjection(reference.ExportToWkt())
    raster.SetGeoTransform([500_000, 100, 0, 5_000_000, 0, -100])
    raster.WriteArray(bands.transpose(2, 0, 1).astype(np.float32))
    raster = None
    panel = driver.plugin.dock.widget()
    button = panel.findChild(QToolButton, "geoembedOpen")
    person.name_file(path, lambda: person.choose(button, "Use an embedding raster made elsewhere…"))
    person.wait_for_jobs(lambda: driver.session.searcher is not None, "the import")
    driver.settle()
    assert driver.session.folders.folder.name == "made elsewhere" and len(driver.session.searcher.embeddings) == 192
    driver.look(32633, QgsRectangle(500_000, 4_998_800, 501_600, 5_000_000))
    driver.click(37)
    rows = driver.session.searcher.embeddings.table[driver.found()]
    assert set(((rows["row"] + rows["column"]) % 4).tolist()) == {(37 // 16 + 37 % 16) % 4}
    driver.wait(
        lambda: panel.model.index(0).data(Qt.ItemDataRole.DecorationRole) is not None,
        what="a picture of a pixel and what is around it",
    )


# -- without an environment --------------------------------------------------------------------------
@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """No environment, as on the first day after the zip was installed."""
    interpreter = importlib.import_module("geoembed_plugin.jobs.interpreter")
    monkeypatch.setattr(interpreter, "in_checkout", lambda: False)
    assert interpreter.current() is None


@pytest.mark.usefixtures("bare")
def test_without_any_environment_everything_but_the_encoder_works(
    driver: Any, panel: Any, shown_as_layers: Any, person: Any, iface: Any, tmp_path: Path
) -> None:
    driver.click(37)
    assert len(driver.found()) == 20 and driver.session.found.answer.engine == "exact"
    driver.click(38, SHIFT)
    person.click(button_of(panel, panel.tools.between))
    driver.settle()
    assert driver.session.found.between
    person.click(button_of(panel, panel.tools.heat_map))
    driver.wait(lambda: layers("similarity"), what="the heat map")
    person.click(panel.findChild(QToolButton, "geoembedSave"))
    driver.wait(lambda: layers("search"), what="the saved tiles")
    assert not driver.refusals

    before = driver.found()
    drop(panel.list.viewport(), a_picture(tmp_path))
    driver.settle()
    assert driver.refusals[-1].code == "not-set-up" and driver.found() == before
    buttons = iface.messageBar().currentItem().findChildren(QPushButton, "geoembedMessageButton")
    (set_up,) = [button for button in buttons if button.text() == "Set up…"]
    QTest.mouseClick(set_up, LEFT)
    assert driver.plugin._windows["setup"].isVisible(), "the way out is one click away"


@pytest.mark.usefixtures("bare")
def test_without_any_environment_a_window_says_so_before_it_starts(person: Any) -> None:
    for name in ("learn", "tour"):
        window = person.open(name)
        person.press(window, "geoembedStart")
        assert "Set up" in window.findChild(QLabel, "geoembedEstimate").text()
    assert not person.jobs.handles


# -- pictures dropped ----------------------------------------------------------------------------------
def a_picture(folder: Path) -> Path:
    path = folder / "a picture.png"
    memory = gdal.GetDriverByName("MEM").Create("", 16, 16, 3, gdal.GDT_Byte)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
    return path


def drop(widget: Any, path: Path, keys: Any = NONE) -> bool:
    """Drag a file from the file manager over a widget and let go; whether the widget (or one around it) took it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    middle, copy = widget.rect().center(), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(middle, copy, mime, LEFT, keys)
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(middle), copy, mime, LEFT, keys)
    QApplication.sendEvent(widget, event)
    return bool(event.isAccepted())


def test_only_pictures_can_be_dropped(driver: Any, panel: Any, tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("no picture", encoding="utf-8")
    assert not drop(panel.list.viewport(), text)
    assert not drop(panel.list.viewport(), tmp_path / "not there.png")
    assert drop(panel.list.viewport(), a_picture(tmp_path)), "over the list, in the middle of the panel"
    assert drop(panel.filters, a_picture(tmp_path)), "and anywhere else on it"


@pytest.mark.usefixtures("bare")
def test_a_picture_can_be_chosen_in_place_of_dropped(
    driver: Any, make_embeddings: Any, person: Any, tmp_path: Path
) -> None:
    panel = driver.plugin.dock.widget()
    driver.plugin.dock.setMinimumWidth(420)
    button = panel.findChild(QToolButton, "geoembedPicture")
    assert not button.isEnabled(), "there is nothing to search yet"
    driver.open(make_embeddings())
    (tmp_path / "pictures").mkdir()
    picture = a_picture(tmp_path / "pictures")
    assert not panel.tools.picture_also.isEnabled() and not panel.tools.picture_unlike.isEnabled()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus and button.accessibleName() + button.toolTip()
    person.name_file(picture, lambda: QTest.keyClick(button, Qt.Key.Key_Space))
    driver.settle()
    assert driver.refusals[-1].code == "not-set-up", "it reaches the encoder, as a drop does, and there is none here"

    shown: list[Any] = []

    def look(dialog: QFileDialog) -> None:
        shown.extend([Path(dialog.directory().absolutePath()), *dialog.nameFilters()])

    refused = len(driver.refusals)
    person.in_file_dialog(look, lambda: person.click(button))
    assert shown[0] == tmp_path / "pictures", "it begins where the last picture lay"
    assert "*.png" in shown[1] and "*.TIFF" in shown[1]
    driver.settle()
    assert len(driver.refusals) == refused and driver.session.marks == (), "nothing was chosen, nothing is asked"
    driver.look_at(driver.session.folders.folder, 32633)
    driver.click(37)
    assert panel.tools.picture_also.isEnabled() and panel.tools.picture_unlike.isEnabled()


def test_the_saved_layer_can_be_opened_by_others(driver: Any, panel: Any, person: Any) -> None:
    person.click(panel.findChild(QToolButton, "geoembedSave"))
    driver.wait(lambda: layers("search"), what="the layer")
    path = layers("search")[0].source().split("|")[0]
    again = QgsVectorLayer(path, "again", "ogr")
    assert again.isValid() and again.renderer().type() == "graduatedSymbol", "the style is in the file"
