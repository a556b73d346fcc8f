"""The window "Geolocate": learning ends with how good it is, on places that were held out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QLabel

from trainer.contract import TileSetFiles
from trainer.files.tile_table import SPLITS

pytestmark = [pytest.mark.qgis, pytest.mark.slow]


def test_a_run_that_learns_draws_its_loss_and_its_error_over_both_phases(person: Any, tmp_path: Path) -> None:
    from geoembed_plugin.jobs.queue import JobHandle

    window = person.open("geolocate")
    window.tabs.setCurrentIndex(1)
    assert not window.curves.isVisible()
    handle = JobHandle(tmp_path, ["geolocate", "train"], "Learning", False, window)
    window.strip.follow(handle)
    handle.stage.emit("head", "Phase one")
    for step, values in ((10, {"loss": 3.0}), (20, {"loss": 2.0}), (20, {"validation_km": 120.0})):
        handle.metric.emit(step, values)
    handle.stage.emit("layers", "Phase two")
    handle.metric.emit(10, {"loss": 1.5, "validation_km": 80.0})
    loss, error = window.curves.curves
    assert window.curves.isVisible()
    assert (loss.steps, loss.values) == ([10, 20, 30], [3.0, 2.0, 1.5])
    assert (error.steps, error.values) == ([20, 30], [120.0, 80.0])


def test_learning_ends_with_its_accuracy_and_a_map_of_errors(
    person: Any, two_halves: Path, tmp_path: Path, trainer_command: Any
) -> None:
    trainer_command("tiles", two_halves, "--out", tmp_path / "tiles", "--size", 16, "--stride", 8)
    window = person.open("geolocate")
    window.tabs.setCurrentIndex(1)
    window.data.setFilePath(str(tmp_path / "tiles"))
    window.head.setCurrentIndex(window.head.findData("retrieval"))
    person.press(window, "geoembedStart")
    words = window.strip.findChild(QLabel, "geoembedJobWords")
    person.wait_for_jobs(lambda: words.text().startswith("Learned. Of "), "its accuracy")
    assert [handle.command[:2] for handle in person.jobs.handles] == [["geolocate", "train"], ["geolocate", "evaluate"]]
    assert "half are placed within" in words.text() and "the radius that is told" in words.text()
    errors = window.findChild(QLabel, "geoembedErrors")
    assert errors.isVisible() and errors.pixmap().width() >= 300
    assert (Path(window.run_folder.filePath()) / "errors.json").is_file()
    window.tabs.setCurrentIndex(0)
    window.images.setFilePath(str(tmp_path / "tiles"))
    person.press(window, "geoembedStart")
    person.wait_for_jobs(
        lambda: any("predictions.gpkg" in layer.source() for layer in QgsProject.instance().mapLayers().values()),
        "the layer of places",
    )


def test_learning_without_a_place_kept_for_a_test_is_no_failure(
    person: Any, two_halves: Path, tmp_path: Path, trainer_command: Any
) -> None:
    trainer_command("tiles", two_halves, "--out", tmp_path / "tiles", "--size", 16, "--stride", 8)
    table = np.load(tmp_path / "tiles" / TileSetFiles.TABLE)
    table["split"][table["split"] == SPLITS.index("test")] = SPLITS.index("validation")
    np.save(tmp_path / "tiles" / TileSetFiles.TABLE, table)
    window = person.open("geolocate")
    window.tabs.setCurrentIndex(1)
    window.data.setFilePath(str(tmp_path / "tiles"))
    window.head.setCurrentIndex(window.head.findData("retrieval"))
    person.press(window, "geoembedStart")
    words = window.strip.findChild(QLabel, "geoembedJobWords")
    person.wait_for_jobs(lambda: words.text().startswith("Learned. No place was kept for a test"), "the end")
    assert [handle.command[:2] for handle in person.jobs.handles] == [["geolocate", "train"]]
    assert Path(window.run_folder.filePath()).is_dir(), "what was learned is offered for placing pictures"
