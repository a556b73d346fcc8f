"""Progress in words."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from trainer.contract import Progress


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (Progress(1200, 16384, "tiles", rate=350.4, eta=42.0), "1,200 of 16,384 tiles, 350/s, 0:42 left"),
        (Progress(2.5, 12, "minutes", rate=0.0167, eta=570.0), "2.5 of 12 minutes, 9:30 left"),
        (Progress(0.4, 1.5, "minutes", eta=66.0), "0.4 of 1.5 minutes, 1:06 left"),
        (Progress(3, None, "pictures", rate=0.25), "3 pictures, 0.25/s"),
    ],
)
def test_how_much_how_quickly_and_how_long(qgis_application: Any, progress: Progress, text: str) -> None:
    from qgis.PyQt.QtCore import QLocale

    words = importlib.import_module("geoembed_plugin.texts.numbers")
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        assert words.progress_text("Cutting", progress) == f"Cutting: {text}"
    finally:
        QLocale.setDefault(before)
    assert words.progress_text("Cutting", None) == "Cutting"
