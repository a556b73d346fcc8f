"""The plot of what is learned: two phases of a geolocation run follow each other, and its error is drawn."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

pytestmark = pytest.mark.qgis


def test_the_second_phase_is_drawn_behind_the_first(qgis_application: Any) -> None:
    module = importlib.import_module("geoembed_plugin.dialogs.curves")
    plot = module.CurvesPlot(None, module.GEOLOCATION)
    loss, error = plot.curves
    for step in (10, 20, 30):
        plot.add(step, {"loss": 1.0 / step})
    plot.add(30, {"validation_km": 120.0})
    plot.begin_phase()
    plot.add(0, {"validation_km": 118.0})
    plot.add(10, {"loss": 0.01, "validation_km": 90.0, "learning_rate": 1e-4})
    assert loss.steps == [10, 20, 30, 40] and loss.values[-1] == 0.01
    assert error.steps == [30, 40] and error.values == [118.0, 90.0], "step 0 of the second is the end of the first"
    plot.resize(520, 150)
    picture = plot.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 1) for y in range(60, 130)}
    assert module.COLOURS["validation_km"] in colours, "the error's curve is painted"
    plot.clear()
    plot.add(5, {"loss": 2.0})
    assert loss.steps == [5]


def test_an_encoder_is_drawn_as_ever(qgis_application: Any) -> None:
    module = importlib.import_module("geoembed_plugin.dialogs.curves")
    plot = module.CurvesPlot()
    plot.add(1, {"loss": 1.0, "positive_distance": 0.4, "negative_distance": float("nan"), "validation_km": 3.0})
    assert [curve.name for curve in plot.curves if curve.values] == ["loss", "positive_distance"]
    assert plot.loss is plot.curves[0]


def test_panels_that_would_be_narrow_stand_one_below_the_other(qgis_application: Any) -> None:
    module = importlib.import_module("geoembed_plugin.dialogs.curves")
    plot = module.CurvesPlot()
    plot.resize(800, 150)
    plot.grab()
    low, (first, second) = plot.minimumHeight(), plot._boxes()
    assert first.top() == second.top() and second.left() > first.right()
    plot.resize(280, 150)
    plot.grab()
    first, second = plot._boxes()
    assert first.left() == second.left() and second.top() > first.bottom() and plot.minimumHeight() == 2 * low
