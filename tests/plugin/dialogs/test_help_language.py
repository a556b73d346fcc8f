"""Help opens in the language of QGIS: from a window's button, from the menu and from Processing alike."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox

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


def test_button_menu_and_toolbox_lead_to_the_same_pages(
    speak: Callable[[str], None], person: Any, browser: Browser
) -> None:
    speak("de_DE")
    window = person.open("embed")
    buttons = window.findChild(QDialogButtonBox, "geoembedButtons")
    buttons.button(QDialogButtonBox.StandardButton.Help).click()
    window.plugin.actions["help"].trigger()
    assert browser.pages == [HELP / "de/embed.html", HELP / "de/index.html"]
    algorithm = importlib.import_module("geoembed_plugin.processing.embed").Embed()
    assert Path(QUrl(algorithm.helpUrl()).toLocalFile()) == browser.pages[0]
