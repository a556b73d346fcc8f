"""The project panel as a person uses it: the chain of an image, what leads on, and results renamed and deleted."""

from __future__ import annotations

import importlib
import json
import shutil
from pathlib import Path
from typing import Any, Callable

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QInputDialog, QLabel, QLineEdit, QScrollArea

from tests.plugin.conftest import answer, as_soon_as

pytestmark = pytest.mark.qgis

TILES = {"size": 32, "stride": 16, "bands": ["Band 1", "Band 2", "Band 3"], "ground_resolution": 10.0}


@pytest.fixture
def made(home: Path) -> Callable[..., Path]:
    """Writes the records of a tile set, a run and embeddings, which the panel reads, below the results."""

    def make(name: str, image: Path, *, run: bool = True, embeddings: bool = True, clusters: bool = False) -> Path:
        root = home / "results" / name
        sources = [{"name": image.name, "path": str(image)}]
        write(root / "tiles" / "manifest.json", {**TILES, "sources": sources})
        (root / "tiles" / "images.npy").write_bytes(b"0" * 1000)
        np.save(root / "tiles" / "tiles.npy", np.zeros(40))
        if run:
            card = {"backbone": "slim", "method": "contrastive", "dimension": 32, "steps": 1200, "minutes": 3.5}
            write(root / "run" / "config.json", {"tiles": str(root / "tiles"), "relative": "../tiles"})
            (root / "run" / "metrics.jsonl").write_text('{"step": 1, "loss": 5.0}\n{"step": 9, "loss": 1.25}\n{"st')
            write(root / "run" / "model.json", {**card, "size": 32, "ground_resolution": 10.0})
            (root / "run" / "encoder.pt").write_bytes(b"1")
        if embeddings:
            record = {**TILES, "sources": sources, "count": 40, "dimension": 32, "run": str(root / "run")}
            record["clusters"] = {"names": ["water", "forest"]} if clusters else {}
            write(root / "embeddings" / "manifest.json", record)
            (root / "embeddings" / "embeddings.npy").write_bytes(b"2")
        return root

    return make


def write(path: Path, record: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(record), encoding="utf-8")


@pytest.fixture
def panel(plugin: Any, layer: Any, wait: Any) -> Callable[[], Any]:
    """Opens the panel by the menu, and waits until the folders are read."""

    def open_it() -> Any:
        plugin.actions["project"].trigger()
        panel = plugin.project_dock.widget()
        panel.refresh()
        wait(lambda: not panel._background.busy, what="the folders to be read")
        return panel

    return open_it


def stages(panel: Any) -> list[str]:
    """What each tells, without its date, and with common spaces in its figures."""
    texts = [panel.findChild(QLabel, f"geoembedStage_{place}").text() for place in range(4)]
    return [text.replace("\N{NO-BREAK SPACE}", " ").partition(" · today")[0] for text in texts]


def rows(panel: Any) -> list[str]:
    return [panel.list.topLevelItem(row).text(0) for row in range(panel.list.topLevelItemCount())]


def select(panel: Any, ending: str) -> None:
    (row,) = [row for row, text in enumerate(rows(panel)) if text.endswith(ending)]
    panel.list.setCurrentItem(panel.list.topLevelItem(row))


def test_each_stage_tells_its_figures_and_next_leads_on(panel: Any, plugin: Any, layer: Any, made: Any) -> None:
    here = panel()
    assert stages(here) == ["not yet"] * 4
    here.stages.next.click()
    learn = plugin._windows["learn"]
    assert learn.isVisible() and learn.tiles.layer() == layer
    learn.close()

    root = made("a_place", Path(layer.source()), run=False, embeddings=False)
    here = panel()
    assert stages(here)[:2] == ["40 tiles · 32 pixels · 320 m", "not yet"]
    here.stages.next.click()
    assert learn.cut.currentData() == str(root / "tiles") and not learn.tiles.isEnabled(), "it learns from these"
    assert not learn.missing() and "40 tiles" in learn.estimate()
    learn.close()

    made("a_place", Path(layer.source()), embeddings=False)
    here = panel()
    assert stages(here)[1] == "32 numbers a tile · slim · 1,200 steps · 3 min 30 s · loss 1.25"
    here.stages.next.click()
    embed = plugin._windows["embed"]
    assert embed.isVisible() and embed.run_folder.filePath() == str(root / "run")
    embed.close()

    made("a_place", Path(layer.source()))
    here = panel()
    assert stages(here)[2:] == ["40 tiles · 32 numbers a tile", "not yet"]
    here.stages.next.click()
    assert plugin._windows["clusters"].folder.filePath() == str(root / "embeddings")
    plugin._windows["clusters"].close()

    made("a_place", Path(layer.source()), clusters=True)
    here = panel()
    assert stages(here)[3] == "2 clusters: water, forest"
    here.stages.next.click()
    assert plugin._windows["evaluate"].folder.filePath() == str(root / "embeddings")
    plugin._windows["evaluate"].close()
    write(root / "embeddings" / "evaluation.json", {})
    assert panel().stages.next.text() == "Next: Find look-alikes"


def test_the_panel_fits_a_low_screen_whatever_its_stages_say(
    panel: Any, plugin: Any, layer: Any, made: Any, wait: Any
) -> None:
    """QGIS' window cannot be lower than its docks: at 768 pixels it would outgrow the screen."""
    made("a_place", Path(layer.source()), clusters=True)
    shown = panel()
    for place in range(4):
        shown.stages._work[place].setText("making it: 9,999 of 9,999 steps, 59 min 59 s left, loss 0.123")
        shown.stages._work[place].show()
    shown.refusal.setText("There is a sentence of some length, which breaks into two lines or three.")
    shown.refusal.show()
    plugin.project_dock.setFloating(True)
    plugin.project_dock.resize(shown.minimumWidth(), 300)
    wait(lambda: plugin.project_dock.height() < 500, what="a low panel")
    area = shown.findChild(QScrollArea, "geoembedStageArea")
    assert area.verticalScrollBar().maximum() > 0
    plugin.project_dock.resize(500, 1000)
    wait(lambda: area.verticalScrollBar().maximum() == 0, what="the stages in full")
    assert area.geometry().bottom() < shown.list.y()


def test_again_opens_the_window_with_what_was_chosen_then(panel: Any, plugin: Any, layer: Any, made: Any) -> None:
    root = made("a_place", Path(layer.source()))
    panel().stages.again.emit(0)
    learn = plugin._windows["learn"]
    assert (learn.tiles.size.value(), learn.tiles.stride.value(), learn.cut.currentData()) == (32, 16, "")
    assert learn.recipe.dimension.currentData() == "32"
    panel().stages.again.emit(1)
    assert learn.cut.currentData() == str(root / "tiles")
    assert learn._places()[1] == root / "run_2", "beside the first"
    learn.close()


def test_results_are_found_in_a_new_project_by_their_image(
    panel: Any, layer: Any, made: Any, tmp_path: Path, wait: Any
) -> None:
    made("a_place", Path(layer.source()))
    made("other", tmp_path / "other.tif")
    here = panel()
    assert sorted(rows(here)) == ["Embedded: a_place/embeddings", "Learned: a_place/run", "Tiles: a_place/tiles"]
    path = layer.source()
    QgsProject.instance().clear()
    QgsProject.instance().addMapLayer(QgsRasterLayer(path, "the same image, called otherwise"))
    wait(lambda: not here._background.busy)
    assert len(rows(panel())) == 3
    here.all.setChecked(True)
    assert len(rows(panel())) == 6


def test_a_result_is_renamed_and_layers_follow(
    panel: Any, layer: Any, four_looks: Path, home: Path, wait: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    groups = importlib.import_module("geoembed_plugin.layers.groups")
    folder = Path(shutil.copytree(four_looks, home / "results" / "elsewhere" / "emb"))
    group = groups.load_embeddings(folder)
    drawn = group.findLayers()[0].layer()
    here = panel()
    here.all.setChecked(True)
    here = panel()
    select(here, "elsewhere/emb")

    def type_name(name: str) -> None:
        def fill() -> None:
            dialog = QApplication.activeModalWidget()
            dialog.findChild(QLineEdit).setText(name)
            QTest.keyClick(dialog.findChild(QLineEdit), Qt.Key.Key_Return)

        with as_soon_as(lambda: isinstance(QApplication.activeModalWidget(), QInputDialog), fill):
            here.buttons["Rename"].click()

    type_name("a/b")
    assert "cannot be the name" in here.refusal.text() and folder.is_dir()
    type_name("coast 2026")
    wait(lambda: not here._background.busy)
    assert "Embedded: elsewhere/coast 2026" in rows(here) and not folder.exists()
    assert drawn.isValid() and "coast 2026" in drawn.source()
    assert groups.open_folders() == [folder.with_name("coast 2026")]
    assert here.chosen().folder == folder.with_name("coast 2026"), "it stays selected"


def test_deleting_tells_what_is_lost_and_takes_the_layers_along(
    panel: Any, layer: Any, four_looks: Path, home: Path, wait: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))  # the trash of nobody
    groups = importlib.import_module("geoembed_plugin.layers.groups")
    folder = Path(shutil.copytree(four_looks, home / "results" / "elsewhere" / "emb"))
    (folder / "my notes.txt").write_text("mine")
    groups.load_embeddings(folder)
    here = panel()
    here.all.setChecked(True)
    here = panel()
    select(here, "elsewhere/emb")

    def delete() -> None:
        here.buttons["Delete"].click()
        wait(lambda: not here._background.busy)

    asked = answer("Cancel", delete)
    assert "120 tiles" in asked and "4 clusters" in asked and "It takes" in asked
    assert "my notes.txt" in asked and "Layers of the project" in asked
    assert folder.is_dir() and groups.open_folders() == [folder]
    answer("Move to the trash", delete)
    wait(lambda: not here._background.busy)
    assert not folder.exists() and not groups.open_folders()
    assert rows(here) == []
    assert (tmp_path / "share" / "Trash" / "files" / "emb" / "my notes.txt").is_file(), "it can be taken back"
    assert not Path("files").exists(), "and lies nowhere else"


def test_a_folder_that_is_gone_is_told_and_can_be_forgotten(panel: Any, plugin: Any, tmp_path: Path, wait: Any) -> None:
    earlier = importlib.import_module("geoembed_plugin.project.earlier_results")
    earlier.note(earlier.RUNS, tmp_path / "share" / "run")
    here = panel()
    assert rows(here) == ["share/run"]
    assert "cannot be reached" in here.list.topLevelItem(0).toolTip(0)
    here.list.setCurrentItem(here.list.topLevelItem(0))
    assert here.buttons["Delete"].text() == "Forget" and not here.buttons["Rename"].isEnabled()
    here.buttons["Delete"].click()
    wait(lambda: not here._background.busy)
    assert rows(here) == [] and not earlier.noted(earlier.RUNS)


def test_both_panels_share_their_place(panel: Any, plugin: Any, iface: Any) -> None:
    """Stacked, they would be taller than a laptop's screen, and the window with them."""
    panel()
    plugin.actions["panel"].trigger()
    assert plugin.project_dock in iface.window.tabifiedDockWidgets(plugin.dock)
    assert plugin.project_dock.widget().minimumSizeHint().height() < 600


def test_a_split_is_told_at_once(panel: Any, person: Any, four_looks: Path, home: Path, wait: Any) -> None:
    groups = importlib.import_module("geoembed_plugin.layers.groups")
    folder = Path(shutil.copytree(four_looks, home / "results" / "elsewhere" / "emb"))
    groups.load_embeddings(folder)
    here = panel()
    here.all.setChecked(True)
    here = panel()
    assert stages(here)[3].startswith("4 clusters")
    window = person.open("clusters")
    window.folder.setFilePath(str(folder))
    wait(lambda: window.table.rowCount() == 4)
    window.table.selectRow(1)
    window.split(2)
    wait(lambda: window.table.rowCount() == 5, what="the split")
    wait(lambda: stages(here)[3].startswith("5 clusters"), what="the panel to follow")
    person.press(window, "geoembedUndo")
    wait(lambda: stages(here)[3].startswith("4 clusters"), what="the panel to follow what was taken back")
    window.close()


def test_figures_move_while_it_learns_and_a_refusal_stays(
    panel: Any, person: Any, layer: Any, home: Path, trainer_command: Any, wait: Any
) -> None:
    pytest.importorskip("torch")
    root = home / "results" / "a place"
    trainer_command("tiles", layer.source(), "--out", root / "tiles", "--size", 32, "--stride", 16)
    here = panel()
    work, figures = (here.findChild(QLabel, f"geoembed{name}_1") for name in ("Work", "Stage"))
    assert figures.text() == "not yet" and work.isHidden()
    command = ["train", root / "tiles", "--out", root / "run", "--steps", 90, "--places", 16, "--device", "cpu"]
    job = person.jobs.submit(list(map(str, command)), "Learning a place")
    seen: list[str] = []
    job.metric.connect(lambda _step, _values: seen.append(work.text()))
    select(here, "a place/tiles")
    wait(lambda: "loss" in work.text(), what="a loss")
    assert figures.isHidden() and work.text().startswith("▸ ")
    here._refused(ValueError("In use."))
    moved = len(seen) + 2
    wait(lambda: (len(seen) >= moved or job.state.over) and not here._background.busy, what="progress")
    assert here.refusal.text() == "In use." and here.refusal.isVisible(), "progress does not wipe it away"
    wait(lambda: job.state.over, what="the end")
    wait(lambda: "numbers a tile" in figures.text(), what="the run")
    assert len(set(seen)) > 1 and work.isHidden() and figures.isVisible()
    here.list.clearSelection()
    assert here.refusal.isHidden()
