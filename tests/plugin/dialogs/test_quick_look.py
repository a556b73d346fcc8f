"""A look into a new image without learning: the starter, in the windows Embed and Learn."""

from __future__ import annotations

import importlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject

pytestmark = [pytest.mark.qgis, pytest.mark.slow]


def test_where_nothing_was_learned_embed_alone_leads_to_the_first_click(person: Any, plugin: Any, layer: Any) -> None:
    earlier = importlib.import_module("geoembed_plugin.project.earlier_results")
    chain = importlib.import_module("geoembed_plugin.project.chain")
    window = person.open("embed")
    assert window.quick.isChecked() and not window.same.isEnabled()
    assert window.other.isChecked() and window.missing() == ""
    assert "64" in window._card.text()
    person.press(window, "geoembedStart")
    person.wait_for_jobs(lambda: window.strip.handle.state.over, "a quick look")
    command = window.strip.handle.command
    assert command[:2] == ["embed", "starter"]
    folder = Path(command[command.index("--out") + 1])
    made = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert made["count"] == 4 and made["run"] == str(folder / "fitted-starter")
    assert any(str(folder) in shown.source() for shown in QgsProject.instance().mapLayers().values())
    assert earlier.newest_run(layer) == "", "the encoder is a part of the embeddings, and no run of its own"
    found = chain.chain_of(chain.look(folder.parent, [], None))
    assert (found.tiles, found.run) == (None, None) and found.embeddings.folder == folder
    assert found.next_step == "clusters"


def test_what_was_learned_is_proposed_before_the_starter_and_either_can_be_chosen(
    person: Any, layer: Any, home: Path, learned: Path
) -> None:
    place = Path(shutil.copytree(learned, home / "results" / "a place"))
    window = person.open("embed")
    assert window.learned.isChecked() and window.run_folder.filePath() == str(place / "run")
    window.quick.setChecked(True)
    assert window.tiles.size.value() == 64 and window._run() == "starter"
    window.propose(layer)
    assert window.quick.isChecked(), "what the person chose stays"
    window.run_folder.setFilePath("")
    window.run_folder.setFilePath(str(place / "run"))
    assert window.learned.isChecked(), "who names a run means it"
    assert window._run() == str(place / "run") and window.tiles.size.value() == 32


def test_learning_begins_with_the_starter_where_the_network_is_its_own(person: Any, plugin: Any, layer: Any) -> None:
    window = person.open("learn")
    recipe = window.recipe
    assert recipe.parameters()["WEIGHTS"] == "starter"
    recipe.backbone.setCurrentIndex(recipe.backbone.findData("resnet18"))
    assert recipe.parameters()["WEIGHTS"] == "random" and not recipe.start.isEnabled()
    recipe.backbone.setCurrentIndex(recipe.backbone.findData("slim"))
    recipe.start.setCurrentIndex(recipe.start.findData("random"))
    assert recipe.parameters()["WEIGHTS"] == "random"
    window.close()
    other = type(window)(plugin)
    assert other.recipe.parameters()["WEIGHTS"] == "random", "it is remembered"
    other.deleteLater()
