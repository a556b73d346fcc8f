"""What a run that learns shows: its curves in words, look-alikes as thumbnails, and the button that says: enough."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.PyQt.QtWidgets import QPushButton

from trainer.contract import LookAlikes

pytestmark = pytest.mark.qgis


@pytest.fixture
def tiles(tmp_path: Path) -> Path:
    """Ten tiles of 128 pixels and four bands; each has a colour of its own in three of them."""
    folder = tmp_path / "tiles"
    folder.mkdir()
    images = np.zeros((10, 128, 128, 4), np.uint8)
    images[..., 1:] = (np.arange(10)[:, None, None, None] * 10 + [50, 100, 150]).astype(np.uint8)
    np.save(folder / "images.npy", images)
    bands = {"bands": ["nir", "red", "green", "blue"], "size": 128}
    (folder / "manifest.json").write_text(json.dumps(bands), encoding="utf-8")
    return folder


@pytest.fixture
def watching(plugin: Any, iface: Any, tiles: Path) -> Any:
    module = importlib.import_module("geoembed_plugin.dialogs.watching")
    here = module.Watching(iface.window)
    here.clear(tiles)
    here.resize(900, 200)
    here.show()
    yield here
    here.stop()
    here.deleteLater()


def test_look_alikes_are_shown_and_what_is_new_is_framed(watching: Any, wait: Any) -> None:
    watching.take(LookAlikes(100, [0, 1, 2], [[3, 4], [5, 6], [7, 8]], 10))
    wait(lambda: len(watching.alike._pictures) == 9, what="the thumbnails")
    assert watching.news.text() == "At step 100: each example with its most alike among 10 tiles."
    assert not watching.when.isVisible()
    watching.take(LookAlikes(200, [0, 1, 2], [[3, 9], [5, 6], [7, 8]], 10))
    wait(lambda: 9 in watching.alike._pictures, what="the one thumbnail that is new")
    assert "1 of 6 are new since the look before" in watching.news.text()
    module = importlib.import_module("geoembed_plugin.dialogs.watching")
    picture = watching.alike.grab().toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    assert {module.EXAMPLE, module.NEW} <= seen
    watching.when.setValue(0)
    assert "step 100" in watching.news.text()
    watching.take(LookAlikes(300, [0, 1, 2], [[3, 9], [5, 6], [7, 8]], 10))
    assert "step 100" in watching.news.text(), "who looks back is left in peace"
    watching.when.setValue(2)
    assert "0 of 6 are new" in watching.news.text()


def test_thumbnails_have_the_colours_that_the_bands_name(watching: Any, wait: Any) -> None:
    watching.take(LookAlikes(1, [0], [[9]], 10))
    wait(lambda: len(watching.alike._pictures) == 2, what="the thumbnails")
    dark, bright = (watching.alike._pictures[row].pixelColor(5, 5) for row in (0, 9))
    assert bright.red() > dark.red() and bright.blue() > dark.blue(), "stretched alike"
    assert watching.alike._pictures[0].width() == 64


def test_a_tile_set_that_went_away_leaves_the_window_alone(watching: Any, tmp_path: Path, wait: Any) -> None:
    watching.clear(tmp_path / "gone")
    watching.take(LookAlikes(1, [0], [[9]], 10))
    wait(lambda: not watching.alike.background.busy)
    watching.alike.grab()
    assert not watching.alike._pictures


def test_curves_are_told_in_words(qgis_application: Any) -> None:
    module = importlib.import_module("geoembed_plugin.dialogs.curves")
    plot = module.CurvesPlot()
    assert plot.meaning() == ""
    for step in range(8):
        plot.add(step, {"loss": 5.0 - step / 10, "positive_distance": 0.4, "negative_distance": 1.2})
    text = "Two views of a place lie 0.4 apart, two places 1.2: 3 times as far."
    assert plot.meaning() == f"{text} It is too early to say whether it gets better."
    for step in range(8, 40):
        plot.add(step, {"loss": 5.0 - step / 10})
    assert plot.meaning() == f"{text} It is still getting better."
    for step in range(40, 140):
        plot.add(step, {"loss": 1.0})
    assert plot.meaning() == f"{text} It hardly changes any more."


@pytest.mark.slow
def test_good_enough_stops_and_keeps_a_whole_run(person: Any, layer: Any, tmp_path: Path) -> None:
    learn = person.open("learn")
    learn.tiles.size.setValue(32)
    learn.tiles.stride.setValue(16)
    learn.recipe.unit.setCurrentIndex(learn.recipe.unit.findData("STEPS"))
    learn.recipe.amount.setValue(100_000)
    learn.out.setFilePath(str(tmp_path / "out"))
    person.press(learn, "geoembedStart")
    enough = learn.findChild(QPushButton, "geoembedEnough")
    assert not enough.isVisible(), "cutting is not learning"
    person.wait_for_jobs(lambda: learn.curves.loss.values and enough.isVisible(), "the first point of the curve")
    assert learn.watching.words.text().startswith("Two views of a place")
    person.click(enough)
    assert not enough.isEnabled(), "once is enough"
    person.wait_for_jobs(lambda: learn.strip.handle.state.over, "what was learned to settle")
    assert learn.strip.handle.state.value == "done"
    card = json.loads((tmp_path / "out" / "run" / "model.json").read_text(encoding="utf-8"))
    assert 10 < card["steps"] < 100_000
    embed = person.open("embed")
    assert embed.run_folder.filePath() == str(tmp_path / "out" / "run"), "it is a run like any other"
