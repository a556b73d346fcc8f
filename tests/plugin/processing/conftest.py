"""QGIS' own Processing, which keeps the desk that it was imported with."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import qgis.utils
from qgis.core import QgsApplication


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
