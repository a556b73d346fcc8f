"""What results are called: after the image, as the person calls it, and told apart where several are of one image."""

from __future__ import annotations

import importlib
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsRasterLayer

pytestmark = pytest.mark.qgis


@pytest.fixture
def names(qgis_application: Any) -> Any:
    QgsProject.instance().clear()
    yield importlib.import_module("geoembed_plugin.layers.names")
    QgsProject.instance().clear()


def folder_of(place: Path, *images: Path) -> Path:
    place.mkdir(parents=True)
    sources = [{"name": image.name, "path": str(image)} for image in images]
    (place / "manifest.json").write_text(json.dumps({"sources": sources}), encoding="utf-8")
    return place


def test_a_folder_is_called_as_its_image_is_in_the_project_or_on_the_disk(
    names: Any, tmp_path: Path, two_halves: Path
) -> None:
    image = Path(shutil.copy(two_halves, tmp_path / "rgb.v2.tif"))
    folder = folder_of(tmp_path / "results" / "embeddings", image)
    assert names.image_name(folder) == "rgb.v2"
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(image), "Cape Lookout 2018"))
    assert names.image_name(folder) == "Cape Lookout 2018"
    assert names.image_name(folder_of(tmp_path / "two", image, tmp_path / "b.tif")) == "Cape Lookout 2018 and 1 more"
    assert names.image_name(tmp_path / "nothing here") == "nothing here"


def test_a_picture_that_was_fetched_is_called_as_its_layer(names: Any, tmp_path: Path) -> None:
    picture = tmp_path / "osm_0123abcd.tif"
    picture.with_suffix(".json").write_text(json.dumps({"layer": "OpenStreetMap"}), encoding="utf-8")
    assert names.image_name(folder_of(tmp_path / "emb", picture)) == "OpenStreetMap"


def test_folders_of_one_image_are_told_apart_by_what_their_paths_have_of_their_own(names: Any, tmp_path: Path) -> None:
    cape, fields = tmp_path / "cape.tif", tmp_path / "fields.tif"
    one = folder_of(tmp_path / "cape" / "embeddings", cape)
    two = folder_of(tmp_path / "cape_2" / "embeddings", cape)
    again = folder_of(tmp_path / "cape_2" / "embeddings_2", cape)
    other = folder_of(tmp_path / "fields" / "embeddings", fields)
    assert list(names.titles([one, other]).values()) == ["cape", "fields"]
    assert list(names.titles([one, two, other]).values()) == ["cape (cape)", "cape (cape_2)", "fields"]
    assert list(names.titles([two, again]).values()) == ["cape (embeddings)", "cape (embeddings_2)"]
    assert len(set(names.titles([one, two, again]).values())) == 3


def test_a_title_is_a_file_name_on_every_system(names: Any) -> None:
    assert names.file_name('a/b: "c" (d)') == "a_b_ _c_ (d)"
    assert names.file_name("...") == "image"
