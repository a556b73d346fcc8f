"""Windows in a language that reads from right to left: mirrored, nothing cut; plots and maps stay as they are."""

from __future__ import annotations

import importlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QStandardItemModel
from qgis.PyQt.QtWidgets import QApplication, QFormLayout, QLabel, QStyleOptionViewItem

from tests.plugin.dialogs.test_appearance import LAPTOP, WINDOWS, cut, parts

pytestmark = pytest.mark.qgis
HEBREW = str.maketrans({chr(97 + place): chr(0x5D0 + place) for place in range(26)})
"""Letters for letters: words of the same length, without capitals."""
PICTURES = os.environ.get("GEOEMBED_RTL_PICTURES", "")


def pseudo(text: str) -> str:
    """A text in Hebrew letters; placeholders, marks of keys and HTML stay."""
    kept = re.split(r"(\{[^}]*\}|<[^>]*>|&)", text)
    return "".join(part if place % 2 else part.lower().translate(HEBREW) for place, part in enumerate(kept))


@pytest.fixture
def from_right_to_left(qgis_application: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """QGIS as it is in Hebrew or Arabic."""
    translation = importlib.import_module("geoembed_plugin.texts.translation")
    texts = importlib.import_module("geoembed_plugin.texts.translation").read_catalogue("de").texts
    catalogue = translation.Catalogue({source: pseudo(source) for source in texts})
    monkeypatch.setattr(translation, "_catalogue", catalogue)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_window_is_mirrored_and_nothing_is_cut(
    from_right_to_left: None, person: Any, layer: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    framing = importlib.import_module("geoembed_plugin.dialogs.framing")
    monkeypatch.setattr(framing, "screen", lambda: LAPTOP)
    looked_at = 0
    for name in WINDOWS:
        window = person.open(name)
        QApplication.processEvents()
        assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for form in window.findChildren(QFormLayout):
            for row in range(form.rowCount()):
                label, field = (form.itemAt(row, role) for role in (QFormLayout.LabelRole, QFormLayout.FieldRole))
                if label is None or field is None or label.isEmpty() or field.isEmpty():
                    continue
                here, there = label.geometry(), field.geometry()
                if form.parentWidget().isVisible() and here.top() < there.bottom():
                    looked_at += 1
                    assert here.left() > there.left(), f"{name}: row {row} is not mirrored"
        lost = [(part.objectName(), cut(part)) for part in parts(window) if cut(part)]
        assert not lost, f"{name}: {lost}"
        words = [part.text() for part in parts(window) if isinstance(part, QLabel) and part.text()]
        assert any("א" <= letter <= "ת" for text in words for letter in text), f"{name} speaks"
        if PICTURES:
            window.grab().save(str(Path(PICTURES) / f"{name}.png"))
        window.close()
    assert looked_at > 15, "rows of forms"


@pytest.mark.parametrize("direction", ["LeftToRight", "RightToLeft"])
def test_a_row_of_results_begins_where_one_begins_to_read(qgis_application: Any, direction: str) -> None:
    module = importlib.import_module("geoembed_plugin.panel.results_list")
    model = QStandardItemModel(1, 1)
    tile = QImage(48, 48, QImage.Format.Format_RGB32)
    tile.fill(QColor("#0000ff"))
    index = model.index(0, 0)
    for role, value in (
        (int(Qt.ItemDataRole.DecorationRole), tile),
        (int(module.FACTS), ("1", "0.98765", "1.2 km", "45.8° N, 15.9° E", "")),
        (int(module.SHARE), 0.25),
    ):
        model.setData(index, value, role)
    option = QStyleOptionViewItem()
    option.rect, option.direction = QRect(0, 0, 340, 80), getattr(Qt.LayoutDirection, direction)
    picture = QImage(340, 80, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ffffff"))
    painter = QPainter(picture)
    module.ResultsDelegate().paint(painter, option, index)
    painter.end()
    if PICTURES:
        picture.save(str(Path(PICTURES) / f"row_{direction}.png"))
    blue = [x for x in range(340) if picture.pixelColor(x, 40) == QColor("#0000ff")]
    likeness = module.colour_of(0.25)
    filled = [x for x in range(340) for y in range(80) if 60 < x < 280 and picture.pixelColor(x, y) == likeness]
    begins_left = direction == "LeftToRight"
    assert (max(blue) < 100) if begins_left else (min(blue) > 240), "the picture comes first"
    assert filled and len(set(filled)) < 60, "a quarter of the bar"
    assert (max(filled) < 230) if begins_left else (min(filled) > 110), "which is filled from where one begins"
