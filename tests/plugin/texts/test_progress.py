"""Progress in words."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from trainer.contract import Progress


@pytest.mark.parametrize(
    ("progress", "text"),
    [
        (
            Progress(1200, 16384, "tiles", rate=350.4, eta=42.0),
            "1,200 of 16,384 tiles, 350/\u2060s, 42 s left",
        ),
        (Progress(2.5, 12, "minutes", rate=0.0167, eta=570.0), "21\u00a0%, 9 min 30 s left"),
        (Progress(0.4, 1.5, "minutes", eta=66.0), "27\u00a0%, 1 min 6 s left"),
        (Progress(1200, 16384, "tiles", eta=4115.0), "1,200 of 16,384 tiles, 1 h 9 min left"),
        (Progress(3, None, "pictures", rate=0.25), "3 pictures, 0.25/\u2060s"),
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
    assert words.progress_text("drawing figures", None) == "Drawing figures", "it stands behind a full stop"
