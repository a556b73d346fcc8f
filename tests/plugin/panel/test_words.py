"""Words in the panel: a field where the encoder has a text tower, asked of a real worker; troubles told."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolButton

from tests.plugin.conftest import run_trainer

pytest.importorskip("onnx", reason="the graphs are made here")
pytest.importorskip("onnxruntime")

from tests.trainer.encoders.clip_towers import image_tower, text_tower, write_json

RETURN, SHIFT, CONTROL = Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def clip(make_embeddings: Any, tmp_path: Path) -> Path:
    """Embeddings of a raster of red, green, blue and yellow tiles by the image half, beside which lies the other."""
    from geoembed_plugin.jobs import interpreter

    interpreter.choose(Path(sys.executable))
    raster = make_embeddings(name="source").parent / "source.tif"
    folder = tmp_path / "clip é"
    folder.mkdir()
    image_tower(folder / "vision_model.onnx")
    text_tower(folder / "text_model.onnx")
    assert (folder / "tokenizer.json").is_file() or write_json(folder / "tokenizer.json")
    run_trainer("embed", "--encoder", folder / "vision_model.onnx", raster, "--out", folder / "emb")
    return folder


def looks(driver: Any) -> set[int]:
    """Which of the four looks the tiles have that were found."""
    tiles = driver.session.found.tiles
    return {int(tile["column"] + tile["row"]) % 4 for tile in tiles}


def ask(driver: Any, field: Any, words: str, keys: Any = Qt.KeyboardModifier.NoModifier) -> None:
    field.setText(words)
    before = driver.session.marks
    QTest.keyClick(field, RETURN, keys)
    driver.wait(
        lambda: driver.refusals or (driver.session.marks != before and not driver.session.busy), what=f"'{words}'"
    )


@pytest.mark.slow
def test_words_find_tiles_with_the_tower_that_the_embeddings_name(
    driver: Any, clip: Path, make_embeddings: Any
) -> None:
    driver.open(clip / "emb")
    driver.session.set_filters(k=8)
    panel = driver.plugin.dock.widget()
    row = panel.words
    assert not row.isHidden()
    ask(driver, row.field, "a red field")
    assert not driver.refusals
    assert looks(driver) == {0} and [mark.label for mark in driver.session.marks] == ["“a red field”"]
    assert panel.examples.item(0).toolTip() == "Example: “a red field”"
    ask(driver, row.field, "green", SHIFT)
    ask(driver, row.field, "blue", CONTROL)
    assert [(mark.label, mark.like) for mark in driver.session.marks] == [
        ("“a red field”", True),
        ("“green”", True),
        ("“blue”", False),
    ]
    driver.session.undo()
    assert len(driver.session.marks) == 2

    ask(driver, row.field, "grey")  # of which the tower knows nothing
    assert driver.refusals.pop().cause.endswith("wanted are tokens, and a vector of 3 numbers.")
    assert "blue" in QgsSettings().value("geoembed/search/words").split("\n")[1], "what was asked is offered again"
    driver.open(make_embeddings(name="ours"))
    assert row.isHidden(), "words mean nothing to an encoder of ours"
    assert not panel.tools.words.isEnabled()


@pytest.mark.slow
def test_a_tower_that_lies_elsewhere_is_named_in_the_panel_once(driver: Any, clip: Path, person: Any) -> None:
    elsewhere = clip / "towers"
    elsewhere.mkdir()
    shutil.copy(clip / "tokenizer.json", elsewhere / "tokenizer.json")
    (clip / "text_model.onnx").rename(elsewhere / "words.onnx")
    shutil.rmtree(clip / "emb")
    run_trainer("embed", "--encoder", clip / "vision_model.onnx", clip.parent / "source.tif", "--out", clip / "emb")
    driver.open(clip / "emb")
    panel = driver.plugin.dock.widget()
    row = panel.words
    assert row.isHidden() and panel.tools.words.isEnabled()
    button = panel.findChild(QToolButton, "geoembedPicture")
    person.name_file(clip / "vision_model.onnx", lambda: person.choose(button, panel.tools.words.text()))
    assert not row.isHidden()
    ask(driver, row.field, "blue")
    assert "is no text tower for these embeddings" in driver.refusals.pop().cause
    menu = panel.findChild(QToolButton, "geoembedWordsMenu")
    person.name_file(elsewhere / "words.onnx", lambda: person.choose(menu, "Another text tower…"))
    ask(driver, row.field, "blue")
    assert not driver.refusals and looks(driver) == {2}
