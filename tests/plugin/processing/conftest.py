"""QGIS' own Processing, which keeps the desk that it was imported with."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import qgis.utils
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)


class Told(QgsProcessingFeedback):
    """Keeps what a person would read; QGIS tells so what was raised while the layers were looked at."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error: str, _fatal: bool = False) -> None:
        self.errors.append(error)


@pytest.fixture
def told() -> type[Told]:
    return Told


@pytest.fixture
def run_algorithm() -> Callable[..., dict[str, Any]]:
    """Runs an algorithm of the plugin in this thread: what it gave, and under ``layers`` what QGIS is to load."""

    def run(name: str, feedback: Any = None, **given: Any) -> dict[str, Any]:
        context, feedback = QgsProcessingContext(), feedback or Told()
        context.setProject(QgsProject.instance())
        algorithm = QgsApplication.processingRegistry().algorithmById(f"geoembed:{name}").create()
        found, fine = algorithm.run(given, context, feedback, {}, False)
        if not fine:
            raise QgsProcessingException("; ".join(feedback.errors))
        return {**found, "layers": list(context.layersToLoadOnCompletion())}

    return run


@pytest.fixture
def processing_at_the_desk(iface: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Lets ``processing`` be imported, on this test's desk and on no later one's."""
    monkeypatch.syspath_prepend(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    monkeypatch.setattr(qgis.utils, "iface", iface)
    for module in _with_a_desk():
        module.iface = iface  # type: ignore[attr-defined]
    yield
    for module in _with_a_desk():
        module.iface = None  # type: ignore[attr-defined]


def _with_a_desk() -> list[ModuleType]:
    return [
        module
        for name, module in sys.modules.items()
        if name.split(".")[0] == "processing" and isinstance(module, ModuleType) and "iface" in vars(module)
    ]
