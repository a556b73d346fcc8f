"""Styles: templates that are filled, legends that a person reads, classes that do not fall together."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.results.embedding_manifest import Cluster
from trainer.results.styles import (
    cell_style,
    cluster_raster_style,
    cluster_tile_style,
    error_style,
    field_style,
    search_result_style,
    similarity_raster_style,
    similarity_tile_style,
    style,
    unstyled_cell_style,
)

CHECKOUT = Path(__file__).resolve().parents[3]
TEMPLATES = CHECKOUT / "resources" / "styles"
SIMILARITY = np.linspace(0, 1, 20).astype(np.float32)
FILLED = {
    "cluster_raster": lambda: cluster_raster_style(CLUSTERS),
    "cluster_tiles": lambda: cluster_tile_style(CLUSTERS),
    "field_raster": lambda: field_style(2, (3.0, 3.0)),
    "label_points": lambda: style(
        "label_points", attribute="class", classes=[{"name": 'Vines & "terraces"', "colour": "0,114,178,255"}]
    ),
    "pca_tiles": lambda: style("pca_tiles"),
    "photo_points": lambda: style("photo_points"),
    "prediction_cells": cell_style,
    "prediction_errors": lambda: error_style(np.array([1.0, 2.0, 30.0])),
    "prediction_points": lambda: style("prediction_points"),
    "prediction_truth": lambda: style("prediction_truth"),
    "search_results": lambda: search_result_style(SIMILARITY),
    "similarity_raster": lambda: similarity_raster_style((0.0, 1.0)),
    "similarity_tiles": lambda: similarity_tile_style(SIMILARITY),
    "tile_outlines": lambda: style("tile_outlines"),
    "unstyled_cells": lambda: unstyled_cell_style("p", [0.0, 0.5, 1.0]),
    "unstyled_lines": lambda: style("unstyled_lines"),
    "unstyled_points": lambda: style("unstyled_points"),
}
CLUSTERS = (Cluster(1, 'Vines & "terraces"', "#0072b2", 1, 0), Cluster(2, "<stones> $1", "#e69f00", 1, 0))


def test_every_template_is_used() -> None:
    assert sorted(path.stem for path in TEMPLATES.glob("*.qml")) == sorted(FILLED)


@pytest.mark.parametrize("name", sorted(FILLED))
def test_a_filled_template_is_qml_without_a_gap(name: str) -> None:
    qml = FILLED[name]()
    assert qml.startswith("<!DOCTYPE qgis")
    root = ElementTree.fromstring(qml.split("\n", 1)[1])
    assert root.tag == "qgis" and not any("each" in element.attrib for element in root.iter())
    texts = [text for element in root.iter() for text in element.attrib.values()]
    of_qgis = "$geometry"  # QGIS 3.22 has no @geometry yet
    assert not any("$" in text.replace(of_qgis, "") for text in texts if "stones" not in text)
    for layer in root.iter("layer"):
        options = [(one.get("name"), one.get("value")) for one in layer.findall("./Option/Option")]
        assert [(one.get("k"), one.get("v")) for one in layer.findall("prop")] == options, "QGIS 3.22 reads these"


def test_names_of_any_letters_come_through() -> None:
    root = ElementTree.fromstring(cluster_tile_style(CLUSTERS).split("\n", 1)[1])
    assert [item.get("label") for item in root.iter("category")] == [cluster.name for cluster in CLUSTERS]
    assert [item.get("value") for item in root.iter("category")] == ["1", "2"]


def test_a_template_wants_all_its_values_and_must_be_there() -> None:
    with pytest.raises(KeyError, match="high"):
        style("similarity_raster", low=0, stops=[])
    with pytest.raises(InputError, match="no_such"):
        style("no_such")


def test_they_are_found_where_the_zip_has_them(tmp_path: Path) -> None:
    plugin = tmp_path / "geoembed_plugin"
    shutil.copytree(CHECKOUT / "trainer", plugin / "bundle" / "trainer", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(TEMPLATES, plugin / "resources" / "styles")
    code = "from trainer.results.styles import style; print(style('pca_tiles'))"
    words = [sys.executable, "-c", code]
    done = subprocess.run(words, cwd=plugin / "bundle", capture_output=True, text=True, check=True)
    assert done.stdout.strip() == style("pca_tiles").strip()


def test_the_similarity_classes_hold_every_score() -> None:
    found = ranges(similarity_tile_style(SIMILARITY))
    assert len(found) == 12
    for score in np.round(SIMILARITY.astype(np.float64), 5):
        assert any(lower <= score <= upper for lower, upper, _ in found), score


def test_results_are_in_five_classes_that_hold_the_float_in_the_file() -> None:
    similarity = np.array([0.1, 0.30000001, 0.9], np.float32)
    found = ranges(search_result_style(similarity))
    assert len(found) == 5
    for value in similarity:
        assert any(lower <= round(float(value), 6) <= upper for lower, upper, _ in found)
    assert len(ranges(search_result_style(np.zeros(0, np.float32)))) == 5


def ranges(qml):
    root = ElementTree.fromstring(qml.split("\n", 1)[1])
    return [(float(item.get("lower")), float(item.get("upper")), item.get("label")) for item in root.iter("range")]


def symbols(qml):
    return len(list(ElementTree.fromstring(qml.split("\n", 1)[1]).iter("symbol")))


def test_errors_have_three_classes_in_whole_kilometres():
    qml = error_style(np.array([10.0, 200.0, 300.0, 1234.5, 6000.0, np.nan]))
    found = ranges(qml)
    assert len(found) == symbols(qml) == 3
    assert found[0][0] == 0 and found[-1][1] >= 6000
    assert found[-1][2].endswith("6,000 km") and "e+" not in "".join(label for _, _, label in found)


@pytest.mark.parametrize("errors", [[1244.0623], [0.0, 0.0], [5.0, 5.0, 5.0]])
def test_errors_that_are_all_alike_have_one_class(errors):
    qml = error_style(np.array(errors))
    assert len(ranges(qml)) == symbols(qml) == 1
    lower, upper, _ = ranges(qml)[0]
    assert lower == 0 and upper >= max(errors)


def test_small_errors_are_in_metres():
    assert ranges(error_style(np.array([0.01, 0.05, 0.4])))[-1][2].endswith("400 m")


def test_cells_are_in_per_cent_and_every_class_has_a_symbol():
    assert [label for _, _, label in ranges(cell_style())][-1] == "50 – 100 %"
    assert symbols(cell_style()) == len(ranges(cell_style()))


def test_points_say_their_radius_and_truth_has_a_symbol():
    assert "radius_km" in style("prediction_points") and symbols(style("prediction_truth")) == 1
