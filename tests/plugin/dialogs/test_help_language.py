"""Help opens in the language of QGIS: from a window's button, from the menu and from Processing alike."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox, QPushButton

pytestmark = pytest.mark.qgis
CHECKOUT = Path(__file__).resolve().parent.parent.parent.parent
HELP = CHECKOUT / "resources" / "help"


class Browser(QObject):
    """Stands where the browser would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[Path] = []

    @pyqtSlot(QUrl)
    def open(self, url: QUrl) -> None:
        """Note the page."""
        self.pages.append(Path(url.toLocalFile()))


@pytest.fixture
def browser() -> Iterator[Browser]:
    """Receives what is opened."""
    here = Browser()
    QDesktopServices.setUrlHandler("file", here.open)
    yield here
    QDesktopServices.unsetUrlHandler("file")


@pytest.mark.parametrize(
    ("locale", "page"),
    [
        ("de", "de/embed.html"),
        ("de_AT", "de/embed.html"),
        ("fr_CA", "fr/embed.html"),
        ("es_MX", "es/embed.html"),
        ("en_GB", "embed.html"),
        ("pt_BR", "embed.html"),
        ("C", "embed.html"),
    ],
)
def test_the_page_is_in_the_language_of_qgis_or_else_in_english(
    speak: Callable[[str], None], plugin: Any, locale: str, page: str
) -> None:
    speak(locale)
    assert importlib.import_module("geoembed_plugin.texts.translation").help_page("embed") == HELP / page


def test_a_page_that_a_language_lacks_is_shown_in_english(
    speak: Callable[[str], None], plugin: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    translation = importlib.import_module("geoembed_plugin.texts.translation")
    for name in ("help/index.html", "help/embed.html", "help/de/index.html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    monkeypatch.setattr(translation, "resource", lambda name: tmp_path / name)
    speak("de")
    assert translation.help_page("index") == tmp_path / "help/de/index.html"
    assert translation.help_page("embed") == tmp_path / "help/embed.html"


def test_button_menu_and_toolbox_lead_to_the_same_pages(speak: Callable[[str], None], person: Any) -> None:
    speak("de_DE")
    window = person.open("embed")
    buttons = window.findChild(QDialogButtonBox, "geoembedButtons")
    buttons.button(QDialogButtonBox.StandardButton.Help).click()
    page = window.plugin._windows["help"].page
    algorithm = importlib.import_module("geoembed_plugin.processing.embed").Embed()
    assert page.source() == QUrl(algorithm.helpUrl()) == QUrl.fromLocalFile(str(HELP / "de/embed.html"))
    window.plugin.actions["help"].trigger()
    assert page.source() == QUrl.fromLocalFile(str(HELP / "de/index.html"))


def test_the_help_needs_no_browser(person: Any) -> None:
    window = person.open("help")
    assert "GeoEmbed" in window.windowTitle()
    QTest.mouseClick(window.page.viewport(), Qt.MouseButton.LeftButton, pos=place_of_link(window.page, "embed.html"))
    assert window.windowTitle() == "Embed – GeoEmbed"
    assert "Every tile of an image" in window.page.toPlainText()
    assert "sans-serif" not in window.page.toPlainText()
    QTest.keyClick(window.page, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.page.source().fileName() == "index.html"


def test_all_links_of_the_help_lead_to_a_page(person: Any) -> None:
    page = person.open("help").page
    for path in sorted(HELP.rglob("*.html")):
        page.setSource(QUrl.fromLocalFile(str(path)))
        assert page.documentTitle()
        for link in links_of(page):
            if not link.startswith("http"):
                assert (path.parent / link.partition("#")[0]).is_file(), f"{path}: {link}"


def test_the_browser_gets_the_page_on_demand(person: Any, browser: Browser) -> None:
    window = person.open("help")
    window.findChild(QPushButton, "geoembedHelpOutside").click()
    assert browser.pages == [HELP / "index.html"]


def test_a_desktop_without_a_browser_is_told_the_path(
    person: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _address: False)
    messages = importlib.import_module("geoembed_plugin.texts.messages")
    messages.open_outside(tmp_path / "report.html")
    bar = person._plugin.iface.messageBar()
    assert str(tmp_path / "report.html") in bar.currentItem().text()
    bar.currentItem().findChild(QPushButton, "geoembedMessageButton").click()
    assert QGuiApplication.clipboard().text() == str(tmp_path / "report.html")


def links_of(page: Any) -> list[str]:
    """Addresses of a page's links."""
    return [fragment.charFormat().anchorHref() for fragment in fragments(page) if fragment.charFormat().isAnchor()]


def place_of_link(page: Any, address: str) -> Any:
    """Where to click for a link."""
    linked = next(one for one in fragments(page) if one.charFormat().anchorHref() == address)
    cursor = QTextCursor(page.document())
    cursor.setPosition(linked.position() + 1)
    page.setTextCursor(cursor)
    page.ensureCursorVisible()
    return page.cursorRect(cursor).center()


def fragments(page: Any) -> list[Any]:
    """Runs of text in one format."""
    found, block = [], page.document().begin()
    while block.isValid():
        inside = block.begin()
        while not inside.atEnd():
            found.append(inside.fragment())
            inside += 1
        block = block.next()
    return found
