"""Several embeddings folders that one encoder made, searched together; driven with mouse and keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from trainer.contract import EmbeddingFiles
from trainer.results.embedding_manifest import EmbeddingManifest

LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def three(driver: Any, make_embeddings: Any, places: Any) -> Any:
    """Folders "west" and "east" side by side, of one run, and "foreign" of another; "west" is chosen."""
    driver.plugin.dock.setMinimumWidth(420)
    east = type(places.utm)(places.utm.epsg, places.utm.x + 16 * 16 * 10, places.utm.y, places.utm.pixel)
    folders = {
        "foreign": make_embeddings(name="foreign", run="/runs/b"),
        "east": make_embeddings(east, name="east", run="/runs/a"),
        "west": make_embeddings(name="west", run="/runs/a"),
    }
    for folder in folders.values():
        driver.open(folder)
    driver.look(32633, QgsRectangle(500_000, 4_998_720, 505_120, 5_000_000))
    return folders


def tick(driver: Any, name: str) -> None:
    """Open the list and click on a folder's row of it."""
    choice = driver.plugin.dock.widget().also.choice
    click_row(driver, choice, [choice.itemText(place) for place in range(choice.count())].index(name))


def click_row(driver: Any, choice: Any, row: int) -> None:
    choice.showPopup()
    view = choice.view()
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(choice.model().index(row, 0)).center())
    choice.hidePopup()
    driver.settle()


def names(driver: Any) -> list[str]:
    """The folder of each tile found."""
    found = driver.session.found
    return [found.searcher(place).embeddings.folder.name for place in range(len(found))]


def click_in(driver: Any, folder: Path, row: int, keys: Any = NONE) -> None:
    tile = np.load(folder / "tiles.npy")[row]
    driver.click_at(float(tile["longitude"]), float(tile["latitude"]), keys)


def test_the_tiles_of_two_folders_are_ranked_together(driver: Any, three: Any) -> None:
    click_in(driver, three["west"], 37)
    alone = driver.session.found
    assert set(names(driver)) == {"west"}
    tick(driver, "east")
    found, panel = driver.session.found, driver.plugin.dock.widget()
    assert panel.also.choice.checkedItems() == ["east"] and driver.session.marks[0].row == 37, "the question stays"
    assert set(names(driver)) == {"west", "east"} and len(found) == 20
    assert (np.diff(found.answer.similarity) <= 0).all(), "best first, whichever folder it is of"
    rows = found.answer.rows.tolist()
    assert ("east", 37) in list(zip(names(driver), rows)), "its twin next door is the most alike"
    assert ("west", 37) not in list(zip(names(driver), rows)), "the example itself is not answered"
    least = found.answer.similarity.min()
    kept = alone.answer.rows[alone.answer.similarity > least].tolist()
    assert set(kept) <= {row for name, row in zip(names(driver), rows) if name == "west"}
    assert "256" in panel.status.text(), "the tiles of both are counted"

    extents = [found.boxes[place] for place in range(20) if names(driver)[place] == "east"]
    assert min(box[0] for box in extents) >= 502_560, "an outline lies on its own source"
    assert driver.search.highlights.outlines_shown() == 20
    place = names(driver).index("east")
    assert panel.model.index(place).data(Qt.ItemDataRole.ToolTipRole).find("east: east.tif") > 0
    told = panel.model.index(place).data()
    assert told.endswith(" · east"), "a row names its folder"
    driver.wait(lambda: panel.model.index(place).data(Qt.ItemDataRole.DecorationRole) is not None, what="its thumbnail")
    tick(driver, "east")
    assert driver.found() == alone.answer.rows.tolist() and set(names(driver)) == {"west"}
    assert "west" not in panel.model.index(0).data(), "with one folder there is nothing to tell apart"


def test_folders_of_one_name_are_told_apart_by_what_is_above_them(
    driver: Any, make_embeddings: Any, tmp_path: Path
) -> None:
    for town in ("Graz", "Maribor"):
        (tmp_path / town).mkdir()
        driver.open(make_embeddings(name=f"{town}/embeddings", run="/runs/a"))
    panel = driver.plugin.dock.widget()
    assert panel.folders.choice.currentText() == "embeddings (Maribor)"
    assert [panel.also.choice.itemText(place) for place in range(panel.also.choice.count())] == ["embeddings (Graz)"]
    tick(driver, "embeddings (Graz)")
    driver.session.set_filters(overlapping=True)  # both lie on the same ground
    driver.look_at(driver.session.folders.folder, 32633)
    driver.click(37)
    told = {panel.model.index(row).data().split(" · ")[-1] for row in range(20)}
    assert told == {"embeddings (Graz)", "embeddings (Maribor)"}


def test_sources_that_were_ticked_are_of_their_folders(driver: Any, make_embeddings: Any) -> None:
    """Two rasters of the same names in another folder begin unticked: the search does not leave any out either."""
    for name in ("one", "other"):
        driver.open(two_sources(make_embeddings(name=name)))
    filters = driver.plugin.dock.widget().filters
    filters.setCollapsed(False)
    sources = filters.sources
    click_row(driver, sources, 0)
    assert driver.session.sources is not None and sources.checkedItems() == ["upper.tif"]
    driver.open(driver.session.folders.others()[0][0])
    assert driver.session.sources is None and sources.checkedItems() == []


def test_an_encoder_is_told_by_itself_and_not_by_where_its_run_lay(driver: Any, make_embeddings: Any) -> None:
    """The run was moved between "before" and "after"; later another was made where it had been."""
    made = {"other": ("/runs/a", "2" * 64), "before": ("/runs/a", "1" * 64), "after": ("/archive/a", "1" * 64)}
    for name, (run, encoder) in made.items():
        folder = make_embeddings(name=name, run=run)
        replace(EmbeddingManifest.load(folder), encoder=encoder).save(folder)
        driver.open(folder)
    told = {folder.name: obstacle for folder, obstacle in driver.session.folders.others()}
    assert told["before"] == "" and "Another encoder" in told["other"]
    tick(driver, "before")
    driver.session.set_filters(overlapping=True)  # both lie on the same ground
    driver.look_at(driver.session.folders.folder, 32633)
    driver.click(37)
    assert set(names(driver)) == {"before", "after"}
    for name, encoder in (("quick", "4" * 64), ("look", "5" * 64)):
        folder = make_embeddings(name=name, run=f"/{name}/{EmbeddingFiles.ENCODER}")
        replace(EmbeddingManifest.load(folder), encoder=encoder).save(folder)
        driver.open(folder)
    told = {folder.name: obstacle for folder, obstacle in driver.session.folders.others()}
    assert "quick looks of the starter" in told["quick"] and "/look/fitted-starter" in told["quick"]
    assert "Another encoder" in told["before"], "which learned"


def test_a_folder_of_another_encoder_is_greyed_and_says_why(driver: Any, three: Any) -> None:
    choice = driver.plugin.dock.widget().also.choice
    row = choice.findText("foreign")
    assert not choice.model().index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled
    assert "encoder" in choice.itemData(row, Qt.ItemDataRole.ToolTipRole)
    assert choice.model().index(choice.findText("east"), 0).flags() & Qt.ItemFlag.ItemIsEnabled
    click_in(driver, three["west"], 37)
    tick(driver, "foreign")
    assert choice.checkedItems() == [] and set(names(driver)) == {"west"}
    choice.selectAllOptions()
    driver.settle()
    assert choice.checkedItems() == ["east"] and set(names(driver)) == {"west", "east"}


def test_embeddings_made_elsewhere_are_not_searched_with_others(driver: Any, make_embeddings: Any) -> None:
    driver.open(make_embeddings(name="imported"))
    driver.open(make_embeddings(name="imported, too"))
    choice = driver.plugin.dock.widget().also.choice
    assert choice.isVisible() and not choice.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsEnabled
    assert "made elsewhere" in choice.itemData(0, Qt.ItemDataRole.ToolTipRole)


def test_with_one_folder_there_is_no_such_choice(driver: Any, make_embeddings: Any) -> None:
    driver.open(make_embeddings())
    assert not driver.plugin.dock.widget().also.isVisible()


def test_examples_of_both_folders_make_one_question(driver: Any, three: Any) -> None:
    tick(driver, "east")
    click_in(driver, three["west"], 0)
    click_in(driver, three["east"], 1, SHIFT)
    assert driver.session.folders.folder == three["west"], "the chosen folder stays: both are searched"
    assert [(mark.searcher.embeddings.folder.name, mark.row) for mark in driver.session.marks] == [
        ("west", 0),
        ("east", 1),
    ]
    found = driver.session.found
    looks = {(int(tile["column"]) + int(tile["row"])) % 4 for tile in found.tiles}
    assert looks == {0, 1}
    answered = list(zip(names(driver), found.answer.rows.tolist()))
    assert ("west", 0) not in answered and ("east", 1) not in answered
    assert ("east", 0) in answered and ("west", 1) in answered, "only the examples are left out, not their twins"
    driver.plugin.dock.widget().tools.between.trigger()
    driver.settle()
    found = driver.session.found
    ends = [(names(driver)[place], int(found.answer.rows[place])) for place in (0, -1)]
    assert found.between and {row for _name, row in ends} == {0, 1} and len(found) == 10


def test_a_tile_found_in_the_other_folder_can_be_searched_for(driver: Any, three: Any) -> None:
    tick(driver, "east")
    click_in(driver, three["west"], 37)
    place = names(driver).index("east")
    row = int(driver.session.found.answer.rows[place])
    driver.plugin.dock.widget().list.wanted.emit([place], "new")
    driver.settle()
    (mark,) = driver.session.marks
    assert (mark.searcher.embeddings.folder, mark.row) == (three["east"], row)
    box = driver.search.visit(0).boundingBox()
    assert box.width() > 0


def test_the_filters_hold_for_all_folders(driver: Any, three: Any) -> None:
    tick(driver, "east")
    click_in(driver, three["west"], 37)
    filters = driver.plugin.dock.widget().filters
    filters.setCollapsed(False)
    assert [filters.sources.itemText(place) for place in range(2)] == ["west: west.tif", "east: east.tif"]
    click_row(driver, filters.sources, 1)
    assert set(names(driver)) == {"east"} and len(driver.session.found) == 20
    tick(driver, "east")
    assert set(names(driver)) == {"west"}, "sources of a folder that is not searched any more do not hold"
    tick(driver, "east")
    filters.away.setValue(2.0)
    driver.settle()
    assert driver.session.found.answer.distance_km.min() > 2.0 and "east" in names(driver)


def test_what_is_made_of_the_answer_covers_both(driver: Any, three: Any) -> None:
    tick(driver, "east")
    click_in(driver, three["west"], 37)
    found, tools = driver.session.found, driver.plugin.dock.widget().tools
    tools.save.trigger()
    driver.wait(lambda: layers("search"), what="the saved tiles")
    (layer,) = layers("search")
    saved = sorted((feature["rank"], feature["source"]) for feature in layer.getFeatures())
    assert [source for _rank, source in saved] == [found.source_name(place) for place in range(20)]
    rightmost = max(feature.geometry().boundingBox().xMaximum() for feature in layer.getFeatures())
    assert rightmost == pytest.approx(found.boxes[:, 2].max())
    tools.heat_map.trigger()
    driver.wait(lambda: len(layers("similarity")) == 2, what="a heat map a folder")
    assert {layer.extent().xMinimum() for layer in layers("similarity")} == {500_000, 502_560}
    looks = {layer.renderer().shader().rasterShaderFunction().maximumValue() for layer in layers("similarity")}
    assert len(looks) == 1, "one ramp for both"


def test_another_choice_keeps_the_ticks_only_where_the_vectors_compare(
    driver: Any, three: Any, make_embeddings: Any
) -> None:
    tick(driver, "east")
    panel = driver.plugin.dock.widget()
    driver.open(make_embeddings(name="north", run="/runs/a"))
    assert panel.also.choice.checkedItems() == ["east"] and len(driver.session.searchers) == 2
    panel.folders.choice.setFocus()
    while panel.folders.choice.currentText() != "foreign":
        before = panel.folders.choice.currentIndex()
        QTest.keyClick(panel.folders.choice, Qt.Key.Key_Up)
        driver.settle()
        assert panel.folders.choice.currentIndex() < before, "foreign is not in the list"
    assert driver.session.searchers == (driver.session.searcher,) and panel.also.choice.checkedItems() == []
    rows = range(panel.also.choice.count())
    assert not any(panel.also.choice.model().index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled for row in rows)


def test_a_folder_made_anew_while_it_is_searched_too(driver: Any, three: Any) -> None:
    tick(driver, "east")
    click_in(driver, three["west"], 37)
    vectors = np.load(three["east"] / "embeddings.npy")
    np.save(three["east"] / "anew.npy", vectors[::-1])
    (three["east"] / "anew.npy").replace(three["east"] / "embeddings.npy")
    click_in(driver, three["west"], 37)
    assert driver.refusals[-1].code == "made-anew" and driver.session.found is None
    click_in(driver, three["west"], 37)
    assert set(names(driver)) == {"west", "east"} and len(driver.refusals) == 1
    (three["east"] / "embeddings.npy").unlink()
    click_in(driver, three["west"], 37)
    click_in(driver, three["west"], 37)
    assert set(names(driver)) == {"west"}, "a folder that went away is let go of"
    assert driver.plugin.dock.widget().also.choice.findText("east") < 0


def two_sources(folder: Path) -> Path:
    """The lower half of the tiles is said to be of another source."""
    table, manifest = np.load(folder / "tiles.npy"), EmbeddingManifest.load(folder)
    table["source"] = table["row"] >= 4
    np.save(folder / "tiles.npy", table)
    (grid,) = manifest.sources
    replace(manifest, sources=[replace(grid, name="upper.tif"), replace(grid, name="lower.tif")]).save(folder)
    return folder


def layers(kind: str) -> list[Any]:
    everything = QgsProject.instance().mapLayers().values()
    return [layer for layer in everything if layer.customProperty("geoembed/kind") == kind]
