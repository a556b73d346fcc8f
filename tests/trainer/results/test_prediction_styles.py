"""Default styles of predictions: legends that a person reads, classes that do not fall together."""

from __future__ import annotations

from xml.etree import ElementTree

import numpy as np
import pytest

from trainer.results.styles import cell_style, error_style, style


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
