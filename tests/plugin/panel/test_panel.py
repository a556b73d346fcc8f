"""The panel: the list, keys, filters, what is made of an answer; with real files and a real worker."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QStyleOptionViewItem, QToolButton

from tests.plugin.conftest import answer, write_geotiff
from tests.plugin.search_driver import COLOURS, SIZE, UTM
from trainer.contract import EmbeddingFiles

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def panel(driver: Any, make_embeddings: Any) -> Any:
    """The panel of a folder of 16 × 8 tiles, searched for the looks of tile 37."""
    driver.open(make_embeddings())
    driver.look_at(driver.session.folders.folder, 32633)
    driver.click(37)
    return driver.plugin.dock.widget()


def pixels(image: Any) -> np.ndarray:
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    return np.array([middle.red(), middle.green(), middle.blue()])


def test_the_list_shows_rank_similarity_distance_and_a_picture_from_the_source(driver: Any, panel: Any) -> None:
    model, answer = panel.model, driver.session.found.answer
    driver.wait(lambda: model.index(0).data(Qt.ItemDataRole.DecorationRole) is not None, what="the thumbnail")
    picture = model.index(0).data(Qt.ItemDataRole.DecorationRole)
    assert np.abs(pixels(picture) - np.array([220, 200, 60])).max() <= 2, "tile 37 and its like are yellow"
    text = model.index(0).data()
    assert text.startswith("1 · ") and f"{answer.similarity[0]:.3f}" in text and " km" in text
    x, y = (part.removesuffix(" m") for part in text.split(" · ")[-1].split(", "))
    tile = driver.session.found.tiles[0]
    assert (int(x), int(y)) == (tile["x"], tile["y"]), "in the project's CRS, to a tenth of a tile of 160 m"


def test_pictures_of_a_source_that_is_gone_are_drawn_from_the_map(
    driver: Any, make_embeddings: Any, tmp_path: Path
) -> None:
    folder = make_embeddings(name="moved")
    (tmp_path / "moved.tif").rename(tmp_path / "elsewhere.tif")
    layer = QgsRasterLayer(str(tmp_path / "elsewhere.tif"), "elsewhere")
    QgsProject.instance().addMapLayer(layer)
    driver.canvas.setLayers([layer])
    driver.open(folder)
    driver.look_at(folder, 3857)
    model = driver.plugin.dock.widget().model
    for row in (37, 38, 37):  # pictures of the answer before that were not begun are asked for again
        driver.click(row)
        for place in range(8):
            model.index(place).data(Qt.ItemDataRole.DecorationRole)
    driver.wait(
        lambda: all(model.index(place).data(Qt.ItemDataRole.DecorationRole) is not None for place in range(8)),
        what="all the pictures",
    )
    picture = model.index(7).data(Qt.ItemDataRole.DecorationRole)
    assert np.abs(pixels(picture) - np.array([220, 200, 60])).max() <= 4, "tile 37 and its like are yellow"


def test_a_click_on_a_row_pans_there_and_arrow_keys_step(driver: Any, panel: Any) -> None:
    panel.grid.setChecked(False)
    for place, key in ((0, None), (1, Qt.Key.Key_Down), (2, Qt.Key.Key_Down), (1, Qt.Key.Key_Up)):
        if key is None:
            middle = panel.list.visualRect(panel.model.index(0)).center()
            QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
        else:
            QTest.keyClick(panel.list, key)
        box = driver.session.found.boxes[place]
        centre = driver.canvas.extent().center()
        assert abs(centre.x() - (box[0] + box[2]) / 2) < 1 and abs(centre.y() - (box[1] + box[3]) / 2) < 1, place
    assert driver.session.marks[0].row == 37, "looking at an answer does not ask anew"


def test_the_slider_hides_what_is_less_alike(driver: Any, panel: Any) -> None:
    panel.slider.setValue(500)
    least = driver.search.least_similarity
    expected = int((driver.session.found.answer.similarity >= least).sum())
    assert 0 < expected < 20
    assert panel.model.rowCount() == expected == driver.search.highlights.outlines_shown()
    panel.slider.setValue(0)
    assert panel.model.rowCount() == 20


def test_how_many_and_how_far_are_asked_at_once(driver: Any, panel: Any) -> None:
    panel.filters.count.setValue(5)
    driver.settle()
    assert len(driver.found()) == 5
    panel.filters.away.setValue(1.0)
    driver.settle()
    assert driver.session.found.answer.distance_km.min() > 1.0
    panel.filters.away.setValue(5000.0)
    driver.settle()
    assert driver.found() == [] and driver.refusals[-1].code == "nothing-left"


def test_no_answer_lies_on_another_until_the_switch_lets_them(driver: Any, make_embeddings: Any) -> None:
    folder = make_embeddings(name="overlapping", stride=8)
    driver.open(folder)
    driver.look_at(folder, 32633)
    driver.session.set_filters(k=6)
    tile = driver.session.searcher.embeddings.table[37]
    driver.click_at(float(tile["longitude"]), float(tile["latitude"]))
    panel = driver.plugin.dock.widget()

    def nearest_pair() -> float:
        boxes = driver.session.found.boxes
        middle = np.stack([boxes[:, 0] + boxes[:, 2], boxes[:, 1] + boxes[:, 3]], axis=1) / 2
        example = np.array([[tile["x"], tile["y"]]])
        away = np.abs(middle[:, None] - np.concatenate([middle, example])).max(axis=2)
        return float(away[~np.eye(len(middle), len(middle) + 1, dtype=bool)].min())

    assert len(driver.found()) == 6 and nearest_pair() >= 160, "a tile is 160 m wide"
    panel.filters.overlapping.setChecked(True)
    driver.settle()
    assert len(driver.found()) == 6 and nearest_pair() < 160
    panel.filters.overlapping.setChecked(False)
    driver.settle()
    assert nearest_pair() >= 160


def test_the_filters_are_remembered(driver: Any, panel: Any) -> None:
    from geoembed_plugin.search.session import SearchSession

    panel.filters.count.setValue(7)
    panel.filters.away.setValue(2.5)
    panel.tools.exactly.setChecked(True)
    other = SearchSession()
    assert (other.k, other.not_within_km, other.exactly) == (7, 2.5, True)
    other.close()


def test_the_search_can_be_kept_to_a_drawn_polygon(driver: Any, panel: Any) -> None:
    panel.filters.where.setCurrentIndex(3)
    panel.filters.where.activated.emit(3)
    extent = driver.canvas.extent()
    transform = driver.canvas.getCoordinateTransform()
    corners = [
        (extent.xMinimum(), 5_000_000),
        (501_280, 5_000_000),
        (501_280, 4_998_700),
        (extent.xMinimum(), 4_998_700),
    ]
    for x, y in corners:
        pixel = transform.transform(x, y).toQPointF().toPoint()
        QTest.mouseClick(driver.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pixel)
    QTest.keyClick(driver.canvas, Qt.Key.Key_Return)
    driver.settle()
    tiles = driver.session.searcher.embeddings.table[driver.found()]
    assert len(tiles) and (tiles["x"] < 501_280).all(), "only tiles of the western half"
    assert driver.canvas.mapTool() is driver.search.tool, "the tool that was there comes back"
    panel.filters.where.setCurrentIndex(0)
    panel.filters.where.activated.emit(0)
    driver.settle()
    assert (driver.session.searcher.embeddings.table[driver.found()]["x"] > 501_280).any()


def test_the_search_can_be_kept_to_the_selected_polygons_in_another_crs(driver: Any, panel: Any, iface: Any) -> None:
    tiles = driver.session.searcher.embeddings.table
    west = float(np.median(tiles["longitude"]))
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "areas", "memory")
    for box in (QgsRectangle(10, 40, west, 50), QgsRectangle(west, 40, 20, 50)):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(box))
        layer.dataProvider().addFeature(feature)
    iface.setActiveLayer(layer)
    layer.select(2)
    panel.filters.where.activated.emit(4)
    driver.settle()
    assert (tiles[driver.found()]["longitude"] > west).all()
    iface.setActiveLayer(None)
    panel.filters.where.activated.emit(4)
    assert driver.refusals[-1].code == "no-polygon" and driver.session.area is None


def test_between_two_examples(driver: Any, panel: Any) -> None:
    assert not panel.tools.between.isEnabled()
    driver.click(38, SHIFT)
    assert panel.tools.between.isEnabled()
    panel.tools.between.trigger()
    driver.settle()
    found = driver.session.found
    assert found.between and found.answer.rows[0] == 37 and found.answer.rows[-1] == 38
    assert len(set(found.answer.rows.tolist())) == len(found)


def test_saved_as_a_styled_layer_where_results_go(driver: Any, panel: Any, home: Path) -> None:
    panel.tools.save.trigger()
    driver.wait(lambda: layers("search"), what="the layer")
    (layer,) = layers("search")
    assert Path(layer.source().split("|")[0]).is_relative_to(home / "results")
    assert layer.featureCount() == 20 and layer.renderer().type() == "graduatedSymbol"
    ranks = {feature["rank"]: feature["similarity"] for feature in layer.getFeatures()}
    assert sorted(ranks) == list(range(1, 21)) and ranks[1] >= ranks[20]
    assert layer.crs().authid() == "EPSG:32633"


def test_the_heat_map_holds_the_similarity_of_every_tile(driver: Any, panel: Any) -> None:
    panel.tools.heat_map.trigger()
    driver.wait(lambda: layers("similarity"), what="the map")
    (layer,) = layers("similarity")
    assert layer.renderer().type() == "singlebandpseudocolor"
    values = gdal.Open(layer.source()).ReadAsArray()
    query = driver.session.question().query(driver.session.searcher)
    expected = driver.session.searcher.engine("exact").scores(query.like, query.unlike).reshape(8, 16)
    np.testing.assert_allclose(values, expected, atol=1e-6)
    box = layer.extent()
    assert (box.xMinimum(), box.yMaximum()) == (500_000.0, 5_000_000.0) and box.width() == 16 * 160


def test_an_example_can_be_taken_away_with_the_delete_key(driver: Any, panel: Any) -> None:
    driver.click(38, SHIFT)
    assert panel.examples.count() == 2
    panel.examples.setCurrentRow(0)
    QTest.keyClick(panel.examples, Qt.Key.Key_Delete)
    driver.settle()
    assert [mark.row for mark in driver.session.marks] == [38]


def test_more_and_less_like_a_tile_found(driver: Any, panel: Any) -> None:
    row = driver.found()[0]
    panel.list.wanted.emit([0], "more")
    driver.settle()
    assert [(mark.row, mark.like) for mark in driver.session.marks] == [(37, True), (row, True)]
    panel.list.wanted.emit([0], "less")
    driver.settle()
    assert [mark.like for mark in driver.session.marks] == [True, True, False]


def test_a_click_chooses_among_several_open_folders(driver: Any, make_embeddings: Any, places: Any) -> None:
    here, there = make_embeddings(name="here"), make_embeddings(places.over_the_antimeridian, name="there")
    driver.open(there)
    driver.open(here)
    assert driver.session.folders.known() == [there, here]
    panel = driver.plugin.dock.widget()
    assert panel.folders.choice.currentText() == "here"
    driver.look_at(there, 32760)
    tile = np.load(there / "tiles.npy")[20]
    driver.click_at(float(tile["longitude"]), float(tile["latitude"]))
    assert driver.session.folders.folder == there and driver.session.marks[0].row == 20
    assert panel.folders.choice.currentText() == "there"


def test_a_folder_that_is_none_is_refused_with_what_to_do(driver: Any, tmp_path: Path) -> None:
    driver.session.folders.open(tmp_path)
    driver.settle()
    assert driver.refusals[-1].code == "no-embeddings" and driver.refusals[-1].next_step
    assert driver.session.folders.known() == []


def test_a_layer_of_a_folder_in_the_project_opens_it(driver: Any, make_embeddings: Any) -> None:
    folder = make_embeddings()
    raster = gdal.Translate(str(folder / "pca.tif"), str(folder.parent / f"{folder.name}.tif"))
    assert raster is not None
    raster = None
    from geoembed_plugin.layers import load_embeddings

    load_embeddings(folder)
    driver.settle()
    assert driver.session.folders.folder == folder, driver.refusals
    QgsProject.instance().clear()
    driver.settle()
    assert driver.session.folders.folder is None, "its layers left the project"


# -- the worker ----------------------------------------------------------------------------------
def test_exactly_here_without_an_environment_says_so(driver: Any, panel: Any, monkeypatch: Any) -> None:
    from geoembed_plugin.jobs import interpreter
    from geoembed_plugin.texts import failures

    monkeypatch.setattr(interpreter, "obstacle", failures.not_set_up)
    panel.tools.exactly.setChecked(True)
    driver.click(90)
    assert driver.refusals[-1].code == "not-set-up"
    assert driver.session.marks[0].row == 37, "the search before stays"


@pytest.fixture(scope="module")
def embedded(tmp_path_factory: pytest.TempPathFactory, trainer_command: Any) -> Path:
    """A raster of four looks, a run of two steps, and what it makes of the raster. Copy it: a search writes there."""
    root = tmp_path_factory.mktemp("embedded")
    looks = np.add.outer(np.arange(8), np.arange(16)) % 4
    picture = np.kron(COLOURS[looks], np.ones((SIZE, SIZE, 1), np.uint8))
    raster = write_geotiff(root / "source.tif", picture.transpose(2, 0, 1), UTM.pixel)
    trainer_command("tiles", raster, "--out", root / "tiles", "--size", SIZE)
    words = ("--backbone", "slim", "--steps", 2, "--dim", 16)
    trainer_command("train", root / "tiles", "--out", root / "run", *words)
    trainer_command("embed", root / "run", raster, "--out", root / "embedded")
    return root


@pytest.fixture
def with_encoder(driver: Any, tmp_path: Path, embedded: Path) -> Any:
    """A folder whose encoder can embed afresh."""
    from geoembed_plugin.jobs import interpreter

    shutil.copytree(embedded, tmp_path, dirs_exist_ok=True)
    interpreter.choose(Path(sys.executable))
    driver.open(tmp_path / "embedded")
    driver.look_at(tmp_path / "embedded", 32633)
    return driver


@pytest.mark.slow
def test_exactly_here_and_pictures_are_embedded_by_the_worker(with_encoder: Any, person: Any, tmp_path: Path) -> None:
    driver = with_encoder
    panel = driver.plugin.dock.widget()
    panel.tools.exactly.setChecked(True)
    tile = driver.session.searcher.embeddings.table[20]
    driver.click_at(float(tile["longitude"]) + 0.0004, float(tile["latitude"]))
    driver.wait(lambda: driver.refusals or (driver.session.marks and not driver.session.busy), what="the worker")
    assert not driver.refusals
    mark = driver.session.marks[0]
    assert mark.row == -1 and mark.box is not None and len(driver.found()) == 20
    pid = driver.session.worker.pid
    assert pid

    picture = tmp_path / "a picture.png"
    gdal.Translate(str(picture), str(tmp_path / "source.tif"), format="PNG", srcWin=[16, 0, 16, 16])
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    panel.dropEvent(drop)
    driver.wait(lambda: driver.session.marks[0].image == picture and not driver.session.busy, what="the picture")
    assert len(driver.found()) == 20 and driver.session.worker.pid == pid, "one worker for both"
    dropped = driver.found()

    panel.tools.start_over.trigger()
    button = panel.findChild(QToolButton, "geoembedPicture")
    person.name_file(picture, lambda: QTest.keyClick(button, Qt.Key.Key_Space))
    driver.wait(lambda: driver.refusals or (driver.found() and not driver.session.busy), what="the chosen picture")
    assert not driver.refusals and driver.found() == dropped, "a drop and the button are one search"
    person.name_file(picture, lambda: person.choose(button, "Add a picture as an example…"))
    driver.wait(lambda: len(driver.session.marks) == 2 and not driver.session.busy, what="one more example")
    assert [mark.like for mark in driver.session.marks] == [True, True]
    person.name_file(picture, lambda: person.choose(button, "Add a picture as a counter-example…"))
    driver.wait(lambda: len(driver.session.marks) == 3 and not driver.session.busy, what="a counter-example")
    assert [mark.like for mark in driver.session.marks] == [True, True, False]

    folder = driver.session.folders.folder
    shutil.copy(folder / "embeddings.npy", folder / "anew.npy")
    (folder / "anew.npy").replace(folder / "embeddings.npy")
    driver.click_at(float(tile["longitude"]), float(tile["latitude"]))
    assert driver.refusals.pop().code == "made-anew"
    driver.wait(lambda: driver.session.searcher is not None and not driver.session.busy, what="it to be read anew")
    driver.click_at(float(tile["longitude"]), float(tile["latitude"]))
    driver.wait(lambda: driver.refusals or (driver.found() and not driver.session.busy), what="a worker of today")
    assert not driver.refusals and driver.session.worker.pid != pid, "the other knows the encoder of before"
    pid = driver.session.worker.pid

    other = tmp_path / "another folder"
    shutil.copytree(folder, other)
    driver.open(other)
    driver.click_at(float(tile["longitude"]) + 0.0004, float(tile["latitude"]))
    driver.wait(lambda: driver.refusals or (driver.found() and not driver.session.busy), what="a worker of its own")
    assert not driver.refusals and driver.session.marks[0].row == -1
    driver.wait(lambda: not Path(f"/proc/{pid}").exists(), what="the worker of the folder before to end")
    pid = driver.session.worker.pid
    driver.plugin.unload()
    driver.wait(lambda: not Path(f"/proc/{pid}").exists(), what="the worker to end with the plugin")


def layers(kind: str) -> list[Any]:
    everything = QgsProject.instance().mapLayers().values()
    return [layer for layer in everything if layer.customProperty("geoembed/kind") == kind]


def test_in_a_narrow_panel_a_position_gets_a_line_of_its_own(driver: Any, panel: Any) -> None:
    panel.grid.setChecked(False)
    index, heights = panel.model.index(0), []
    for width in (600, 150):
        panel.list.resize(width, 300)
        option = QStyleOptionViewItem()
        option.initFrom(panel.list)
        option.widget = panel.list
        heights.append(panel.list.itemDelegate().sizeHint(option, index).height())
    assert heights[1] > heights[0], "in one line with the distance it would be cut"


@pytest.mark.slow
def test_another_machine_is_asked_for_a_places_pixels_after_a_yes_and_not_before(
    with_encoder: Any, tmp_path: Path
) -> None:
    driver, far = with_encoder, Path(shutil.copytree(tmp_path / "embedded", tmp_path / "far"))
    record = json.loads((far / EmbeddingFiles.MANIFEST).read_text(encoding="utf-8"))
    record["sources"][0].update(path=f"/{tmp_path / 'source.tif'}", relative="")  # a share, as its name goes
    (far / EmbeddingFiles.MANIFEST).write_text(json.dumps(record), encoding="utf-8")
    driver.open(far)
    driver.plugin.dock.widget().tools.exactly.setChecked(True)
    tile = driver.session.searcher.embeddings.table[20]

    def click() -> None:
        driver.click_at(float(tile["longitude"]) + 0.0004, float(tile["latitude"]))
        driver.wait(lambda: asked or driver.session.marks, what="the question, or an answer without one")

    asked: list[str] = []
    driver.session.network_wanted.connect(lambda cause, _allowed: asked.append(cause))
    question = answer("No", lambda: (click(), driver.settle()))
    assert "lies on another machine" in question and "source.tif" in question
    assert driver.refusals[-1].code == "network-source" and "--" not in str(driver.refusals[-1])
    assert not driver.session.marks
    asked.clear()
    answer("Yes", lambda: (click(), driver.settle()))
    driver.wait(lambda: driver.session.marks and not driver.session.busy, what="the worker")
    assert driver.session.marks[0].row == -1 and len(driver.found()) == 20
    asked.clear()
    driver.session.clear()
    click()
    driver.wait(lambda: driver.session.marks and not driver.session.busy, what="the second place")
    assert not asked, "one yes is enough"
