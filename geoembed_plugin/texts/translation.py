"""What a person reads goes through :func:`tr`; the translations are ``resources/i18n/geoembed_<language>.ts``.

The files are Qt's own and are read as they are: nothing has to be compiled, and no binary is in the package. They
are looked up in a dictionary rather than by a ``QTranslator``, which Qt would ask for every text of all of QGIS.
"""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QLocale, QSettings

from ..bundle import resource

CONTEXT = "GeoEmbed"
"""The one translation context of the plugin."""
_messages: Optional[dict[str, str]] = None


def tr(text: str) -> str:
    """``text`` in the person's language; a literal, so that it is found for translation."""
    return translated(text)


def later(text: str) -> str:
    """``text`` as it is; a literal, so that it is found for translation, which :func:`translated` does when shown."""
    return text


def translated(text: str) -> str:
    """A text that :func:`later` marked, in the person's language."""
    global _messages
    if _messages is None:
        _messages = read_messages(language())
    return _messages.get(text, text)


def forget_language() -> None:
    """Look at QGIS' language anew at the next :func:`tr`."""
    global _messages
    _messages = None


def language() -> str:
    """Two letters: the language of QGIS, which is the system's unless another was chosen in the options."""
    settings = QSettings()
    chosen = str(settings.value("locale/userLocale", "") or "")
    if not chosen or not settings.value("locale/overrideFlag", False, type=bool):
        chosen = QLocale.system().name()
    return chosen[:2].lower()


def help_page(name: str) -> Path:
    """``NAME.html`` of ``resources/help``: the person's language if its folder has the page, English otherwise."""
    page = resource(f"help/{language()}/{name}.html")
    return page if page.is_file() else resource(f"help/{name}.html")


def read_messages(name: str) -> dict[str, str]:
    """Source text to finished translation; empty for English and for a language that is not there."""
    path = resource(f"i18n/geoembed_{name}.ts")
    if not path.is_file():
        return {}
    from xml.etree import ElementTree  # nosec B405  # see below

    found = {}  # the file came with the plugin, so that a parser for hostile XML is not needed
    for message in ElementTree.parse(path).iter("message"):  # nosec B314  # a file of the plugin's own
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.text and translation.get("type") is None:
            found[source] = translation.text
    return found
