"""Import, Field and Export in the menu open the window of their algorithm, filled with the active layer."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer

pytestmark = pytest.mark.qgis


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, Any]]]:
    """What QGIS' own plugin Processing, which only the desktop has, was asked to open."""
    asked: list[tuple[str, dict[str, Any]]] = []
    double = SimpleNamespace(execAlgorithmDialog=lambda name, preset: asked.append((name, preset)))
    monkeypatch.setitem(sys.modules, "processing", double)
    return asked


def test_each_opens_its_algorithm_with_the_active_layer(
    plugin: Any, iface: Any, layer: Any, opened: list[tuple[str, dict[str, Any]]]
) -> None:
    points = QgsVectorLayer("Point?crs=EPSG:4326&field=depth:double", "soundings", "memory")
    QgsProject.instance().addMapLayer(points)
    for active in (layer, points):
        iface.setActiveLayer(active)
        for name in ("import", "field", "export"):
            plugin.actions[name].trigger()
    assert opened == [
        ("geoembed:importembeddings", {"INPUT": layer.id()}),
        ("geoembed:learnfield", {}),
        ("geoembed:export", {}),
        ("geoembed:importembeddings", {}),
        ("geoembed:learnfield", {"POINTS": points.id()}),
        ("geoembed:export", {}),
    ]
    for name, preset in opened:
        algorithm = QgsApplication.processingRegistry().algorithmById(name)
        assert all(algorithm.parameterDefinition(parameter) is not None for parameter in preset)
