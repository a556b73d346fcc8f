"""What was made before: proposed for its own image, and never replaced without a question that says what is lost."""

from __future__ import annotations

import importlib
import json
import os
import shutil
from pathlib import Path
from typing import Any, Callable

import pytest
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QLabel, QTableWidget

from tests.plugin.conftest import answer

pytestmark = [pytest.mark.qgis, pytest.mark.slow]


@pytest.fixture
def earlier(learned: Path, home: Path) -> Callable[..., Path]:
    """Puts a run of an image, finished at some time, among the results."""

    def make(name: str, image: Path, when: int) -> Path:
        folder = home / "results" / name
        shutil.copytree(learned, folder)
        manifest = folder / "tiles" / "manifest.json"
        record = json.loads(manifest.read_text(encoding="utf-8"))
        record["sources"][0].update(name=image.name, path=str(image))
        manifest.write_text(json.dumps(record), encoding="utf-8")
        configuration = folder / "run" / "config.json"
        record = json.loads(configuration.read_text(encoding="utf-8"))
        record["tiles"] = str(folder / "tiles")
        configuration.write_text(json.dumps(record), encoding="utf-8")
        os.utime(folder / "run" / "model.json", (when, when))
        return folder / "run"

    return make


def test_the_newest_run_of_the_layer_is_preselected(
    person: Any, iface: Any, layer: Any, earlier: Any, tmp_path: Path
) -> None:
    image, other = Path(layer.source()), Path(shutil.copy(layer.source(), tmp_path / "other.tif"))
    earlier("first", image, 1_000)
    newest = earlier("second", image, 2_000)
    of_other = earlier("third", other, 3_000)
    window = person.open("embed")
    assert window.run_folder.filePath() == str(newest), "of this image, and not the newest of all"
    window.close()
    beside = QgsRasterLayer(str(other), "other")
    QgsProject.instance().addMapLayer(beside)
    iface.setActiveLayer(beside)
    assert person.open("embed").run_folder.filePath() == str(of_other)
    unknown = QgsRasterLayer(str(shutil.copy(other, tmp_path / "unknown.tif")), "unknown")
    QgsProject.instance().addMapLayer(unknown)
    iface.setActiveLayer(layer)
    window.propose(layer)
    assert window.run_folder.filePath() == str(newest), "an open window follows the layer that is chosen"
    window.run_folder.setFilePath(str(of_other))
    window.propose(layer)
    assert window.run_folder.filePath() == str(of_other), "what the person chose stays"


def test_embedding_again_takes_a_new_name_and_replacing_asks_first(
    person: Any, layer: Any, earlier: Any, trainer_command: Any
) -> None:
    run = earlier("a place", Path(layer.source()), 1_000)
    first, second = run.parent / "embeddings", run.parent / "embeddings_2"
    trainer_command("embed", run, run.parent / "tiles", "--out", first, "--device", "cpu")
    trainer_command("cluster", first, "-k", 2)
    before = {path: path.read_bytes() for path in first.iterdir()}
    window = person.open("embed")
    person.press(window, "geoembedStart")
    person.wait_for_jobs(lambda: window.strip.handle.state.over, "embedding")
    assert (second / "manifest.json").is_file()
    assert {path: path.read_bytes() for path in first.iterdir()} == before, "what was there is as it was"
    assert window.strip.handle.title == "Embedding a place"

    window.out.setFilePath(str(first))
    jobs = len(person.jobs.handles)
    told = answer("Cancel", lambda: person.press(window, "geoembedStart"))
    assert "49 tiles" in told and "2 clusters" in told and "embeddings_3" in told
    assert len(person.jobs.handles) == jobs and (first / "clusters.tif").is_file()
    answer("Keep it, use a new name", lambda: person.press(window, "geoembedStart"))
    assert str(run.parent / "embeddings_3") in person.jobs.handles[-1].command
    person.wait_for_jobs(lambda: window.strip.handle.state.over, "embedding")
    assert window.out.filePath() == "", "the next one gets a name of its own again"
    window.out.setFilePath(str(first))
    answer("Replace it", lambda: person.press(window, "geoembedStart"))
    assert str(first) in person.jobs.handles[-1].command
    person.wait_for_jobs(lambda: window.strip.handle.state.over, "embedding")
    assert not (first / "clusters.tif").is_file(), "as it was said"


def test_learning_into_a_folder_with_a_run_asks_first(person: Any, layer: Any, earlier: Any) -> None:
    run = earlier("a place", Path(layer.source()), 1_000)
    window = person.open("learn")
    window.tiles.size.setValue(32)
    window.out.setFilePath(str(run.parent))
    told = answer("Cancel", lambda: person.press(window, "geoembedStart"))
    assert "learned for" in told and "a place_2" in told
    assert not person.jobs.handles


def test_clusters_made_anew_ask_first_and_can_be_taken_back(
    person: Any, plugin: Any, four_looks: Path, tmp_path: Path, wait: Any
) -> None:
    folder = Path(shutil.copytree(four_looks, tmp_path / "emb"))
    layers = importlib.import_module("geoembed_plugin.layers")
    layers.rename_clusters(folder, {1: "Meadow"})
    before = layers.read_clusters(folder)
    window = person.open("clusters")
    window.folder.setFilePath(str(folder))
    window.count.setValue(2)
    told = answer("Cancel", lambda: person.press(window, "geoembedStart"))
    assert "elsewhere has 4 clusters" in told and not person.jobs.handles
    answer("Replace it", lambda: person.press(window, "geoembedStart"))
    table = window.findChild(QTableWidget, "geoembedClusterTable")
    person.wait_for_jobs(lambda: table.rowCount() == 2, "the clusters")
    assert person.jobs.handles[-1].title == "Clusters of elsewhere"
    person.press(window, "geoembedUndo")
    wait(lambda: layers.read_clusters(folder) == before, what="the clusters of before")
    assert window.findChild(QLabel, "geoembedEstimate") is not None
    QgsProject.instance().clear()
