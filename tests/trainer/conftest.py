"""For every test of the trainer: it is not in QGIS' own process."""

from __future__ import annotations

import sys

import pytest


@pytest.fixture(autouse=True)
def _outside_qgis(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the plugin's tests are run by the same pytest, they have imported QGIS, and Annoy is not used beside it."""
    monkeypatch.delitem(sys.modules, "qgis", raising=False)
