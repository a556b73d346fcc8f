"""Every window in every language, in common and in large text, on a small laptop: nothing is cut or nameless."""

from __future__ import annotations

import importlib
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication
from qgis.gui import QgsCheckableComboBox, QgsColorButton, QgsExtentGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QIcon, QImage, QKeySequence, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSlider,
    QTabBar,
    QToolButton,
    QWidget,
)

ICONS = Path(__file__).resolve().parents[3] / "resources" / "icons"
LAPTOP = QSize(1366 - 60, 768 - 80)
WINDOWS = ("learn", "embed", "clusters", "workbench", "geolocate", "evaluate", "tour", "jobs", "setup")
CONTROLS = (QAbstractButton, QComboBox, QAbstractSpinBox, QAbstractItemView, QPlainTextEdit, QSlider, QgsFileWidget)
OTHERS = (QgsExtentGroupBox, QgsColorButton, QAbstractSpinBox, QComboBox, QgsFileWidget, QAbstractItemView)
"""What is inside of these is QGIS' or Qt's own."""


@pytest.fixture(params=["en", "de", "fr", "es"])
def language(request: pytest.FixtureRequest, home: Path, speak: Callable[[str], None]) -> str:
    """QGIS in that language."""
    speak(request.param)
    return str(request.param)


@pytest.fixture(params=[1.0, 1.5], ids=["common text", "large text"])
def text_size(request: pytest.FixtureRequest, qgis_application: Any) -> Iterator[float]:
    """The size of the desktop's text."""
    before = QFont(QApplication.font())
    larger = QFont(before)
    larger.setPointSizeF(9 * request.param)
    QApplication.setFont(larger)
    yield request.param
    QApplication.setFont(before)


@pytest.fixture
def laptop(jobs: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small screen, whatever the tests run on."""
    framing = importlib.import_module("geoembed_plugin.dialogs.framing")
    monkeypatch.setattr(framing, "screen", lambda: LAPTOP)


def parts(window: QWidget) -> Iterator[QWidget]:
    """What is seen in a window and made by us."""
    for widget in window.findChildren(QWidget):
        above = widget.parentWidget()
        while above is not None and not isinstance(above, OTHERS):
            above = above.parentWidget()
        if above is None and widget.isVisibleTo(window) and not widget.objectName().startswith("qt_"):
            yield widget


def cut(widget: QWidget) -> str:
    """The text that a widget has no room for; "" where it has."""
    metrics, room = widget.fontMetrics(), widget.width()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.text() if widget.heightForWidth(room) > widget.height() + 1 else ""
    if isinstance(widget, (QLabel, QCheckBox, QRadioButton)):
        return widget.text() if widget.sizeHint().width() > room + 1 else ""
    if isinstance(widget, QPushButton):
        return widget.text() if metrics.horizontalAdvance(widget.text()) > room else ""
    if isinstance(widget, QGroupBox):
        return widget.title() if metrics.horizontalAdvance(widget.title()) > room else ""
    if isinstance(widget, QgsFileWidget):
        line = widget.lineEdit()
        return line.placeholderText() if metrics.horizontalAdvance(line.placeholderText()) > line.width() else ""
    if isinstance(widget, QgsCheckableComboBox):
        return widget.defaultText() if metrics.horizontalAdvance(widget.defaultText()) > room - 20 else ""
    if isinstance(widget, QTabBar):
        needed = sum(widget.tabRect(place).width() for place in range(widget.count()))
        return widget.tabText(widget.count() - 1) if needed > room + 2 else ""
    return ""


def headers(window: QWidget) -> Iterator[tuple[str, int, int]]:
    """Text, its width and its room of every column."""
    for header in window.findChildren(QHeaderView):
        if header.orientation() == Qt.Orientation.Horizontal and header.isVisibleTo(window):
            for place in range(header.count()):
                text = str(header.model().headerData(place, Qt.Orientation.Horizontal))
                yield text, header.fontMetrics().horizontalAdvance(text), header.sectionSize(place)


def spoken(widget: QWidget, window: QWidget) -> str:
    """What a screen reader says of it: its own name or words, or those of the label that leads to it."""
    own = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    return own or next((label.text() for label in window.findChildren(QLabel) if label.buddy() is widget), "")


def test_on_a_laptop_every_text_has_its_room(
    language: str, text_size: float, laptop: None, person: Any, layer: Any
) -> None:
    for name in WINDOWS:
        window = person.open(name)
        if name == "learn":
            window.tiles.extent.setCollapsed(False)
        QApplication.processEvents()
        assert window.width() <= LAPTOP.width() and window.height() <= LAPTOP.height(), (name, window.size())
        for tabs in window.findChildren(QTabBar) or [None]:
            for place in range(tabs.count() if tabs is not None else 1):
                if tabs is not None:
                    tabs.setCurrentIndex(place)
                    QApplication.processEvents()
                lost = [(part.objectName(), cut(part)) for part in parts(window) if cut(part)]
                assert not lost, f"{name}: {lost}"
        for button in window.findChild(QgsExtentGroupBox).findChildren(QPushButton) if name == "learn" else ():
            assert not cut(button), f"QGIS' own button {button.text()!r} is cut"
        narrow = [text for text, needed, room in headers(window) if needed > room]
        assert not narrow, f"{name}: columns {narrow}"
        sideways = [
            area.objectName()
            for area in window.findChildren(QAbstractScrollArea)
            if area.isVisibleTo(window) and area.horizontalScrollBar().maximum() > 0
        ]
        assert not sideways, f"{name}: {sideways} scroll sideways"
        window.close()


def test_every_control_says_what_it_is_for_and_has_a_key_of_its_own(
    language: str, laptop: None, person: Any, plugin: Any, layer: Any
) -> None:
    plugin.actions["panel"].trigger()
    windows = [(name, person.open(name)) for name in WINDOWS] + [("panel", plugin.dock.widget())]
    for name, window in windows:
        keys: Counter[str] = Counter()
        for part in parts(window):
            keyed = isinstance(part, QAbstractButton) or (isinstance(part, QLabel) and part.buddy() is not None)
            key = QKeySequence.mnemonic(part.text()).toString() if keyed else ""
            keys[key] += bool(key)
            in_toolbar = isinstance(part, QToolButton) and "geoembed" not in part.objectName()
            if isinstance(part, CONTROLS) and not in_toolbar:
                assert part.toolTip(), f"{name}: {part.objectName()} has no tip"
                assert part.objectName(), f"{name}: {part.toolTip()!r} has no name"
                assert spoken(part, window), f"{name}: a screen reader has no word for {part.objectName()}"
        assert all(count < 2 for count in keys.values()), f"{name}: {keys}"
        if name == "panel":
            assert not +keys, f"the panel lies in QGIS' window, whose menus own Alt with a letter: {keys}"


@pytest.mark.parametrize(
    ("name", "order"),
    [
        ("learn", ["geoembedThreshold", "geoembedLook", "geoembedPropose", "geoembedHistogram", "geoembedMethod"]),
        ("clusters", ["geoembedClusterCount", "geoembedChoose", "geoembedClusterTable"]),
        ("evaluate", ["geoembedFindings", "geoembedOpenReport", "geoembedExportReport", "geoembedStart"]),
    ],
)
def test_the_tab_key_goes_as_the_eye_does(person: Any, layer: Any, name: str, order: list[str]) -> None:
    window = person.open(name)
    places, widget = [], window.nextInFocusChain()
    while widget is not window:
        places.append(widget.objectName())
        widget = widget.nextInFocusChain()
    assert [place for place in places if place in order] == order
    form = window.findChild(QScrollArea, "geoembedForm")
    assert form.focusPolicy() == Qt.FocusPolicy.NoFocus, "an empty stop on the way"


def test_every_icon_is_seen_on_light_and_on_dark(jobs: Any) -> None:
    inks = importlib.import_module("geoembed_plugin.theme_colours")
    for path in sorted(ICONS.glob("*.svg")):
        image = QImage(32, 32, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QIcon(str(path)).paint(painter, 0, 0, 32, 32)
        painter.end()
        drawn = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() > 128]
        for ground in ("#efefef", "#353535"):
            seen = sum(inks.contrast(colour, QColor(ground)) >= 1.8 for colour in drawn)
            assert drawn and seen >= len(drawn) / 4, f"{path.name} is lost on {ground}: {seen} of {len(drawn)} pixels"


@pytest.mark.parametrize("theme", ["default", "Night Mapping", "Blend of Gray"])
def test_plots_and_hints_can_be_read_in_every_theme_of_qgis(person: Any, layer: Any, theme: str) -> None:
    inks = importlib.import_module("geoembed_plugin.theme_colours")
    palette_before, sheet_before = QApplication.palette(), QApplication.instance().styleSheet()
    QgsApplication.setUITheme(theme)
    try:
        window = person.open("learn")
        QApplication.processEvents()
        ground = window.palette().color(QPalette.ColorRole.Window)
        for plot in (window.curves, window.histogram):
            palette = plot.palette()
            words, panel = palette.color(QPalette.ColorRole.WindowText), palette.color(QPalette.ColorRole.Base)
            for behind in (ground, panel if panel.alpha() else ground):
                assert inks.contrast(words, behind) >= 3.5, f"{words.name()} on {behind.name()}"
        entry = window.out.lineEdit().palette()
        words, behind = (entry.color(part) for part in (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base))
        assert inks.contrast(words, behind) >= 4.5, f"the hint {words.name()} on {behind.name()}"
        window.curves.setEnabled(False)  # some themes leave the grey of that in its palette
        QApplication.processEvents()
        words = QColor(inks.faint(window.curves).removeprefix("color: ").rstrip(";"))
        assert inks.contrast(words, ground) >= 4.5 or theme == "Blend of Gray", f"{words.name()} on {ground.name()}"
    finally:
        QgsApplication.setUITheme("default")  # which leaves the other theme's colours
        QApplication.setPalette(palette_before)
        QApplication.instance().setStyleSheet(sheet_before)


def test_what_is_wrong_can_be_read_in_light_and_in_dark(jobs: Any) -> None:
    inks = importlib.import_module("geoembed_plugin.theme_colours")
    for ground in ("#efefef", "#353535"):
        widget = QLabel()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(ground))
        widget.setPalette(palette)
        for colours in (inks.GOOD, inks.WRONG, inks.DOUBTFUL):
            colour = QColor(inks.ink(widget, colours).removeprefix("color: ").rstrip(";"))
            assert inks.contrast(colour, QColor(ground)) >= 4.5, f"{colour.name()} on {ground}"
        assert inks.ink(widget, ()) == ""
        palette.setColor(QPalette.ColorRole.WindowText, QColor("#ffffff" if ground == "#353535" else "#000000"))
        widget.setPalette(palette)
        colour = QColor(inks.faint(widget).removeprefix("color: ").rstrip(";"))
        assert 4.5 <= inks.contrast(colour, QColor(ground)) < 7, "what is not yet so is fainter, and read all the same"
    palette.setColor(QPalette.ColorRole.Window, QColor("#727272"))
    widget.setPalette(palette)
    assert inks.ink(widget, inks.WRONG) == "", "on middle grey neither red is read: the theme's own colour is"
