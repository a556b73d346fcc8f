"""What a person reads goes through :func:`tr`; the translations are ``resources/i18n/geoembed_<language>.ts``.

The files are Qt's own and are read as they are: nothing has to be compiled, and no binary is in the package. They
are looked up in a dictionary rather than by a ``QTranslator``, which Qt would ask for every text of all of QGIS.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QLocale, QSettings

from ..bundle import resource


@dataclass(frozen=True)
class Catalogue:
    """The finished translations of a language.

    Attributes:
        texts: Of the plugin's own texts, by their English words.
        coded: Of the trainer's sentences, by code: the English template that was translated, and its translation.
    """

    texts: dict[str, str] = field(default_factory=dict)
    coded: dict[str, tuple[str, str]] = field(default_factory=dict)


_catalogue: Optional[Catalogue] = None


def tr(text: str) -> str:
    """``text`` in the person's language; a literal, so that it is found for translation."""
    return translated(text)


def later(text: str) -> str:
    """``text`` as it is; a literal, so that it is found for translation, which :func:`translated` does when shown."""
    return text


def translated(text: str) -> str:
    """A text that :func:`later` marked, in the person's language."""
    return _of_language().texts.get(text, text)


def translated_code(code: str, template: str) -> str:
    """The template of a trainer's sentence in the person's language; as given where that has other words by now."""
    source, translation = _of_language().coded.get(code, ("", ""))
    return translation if source == template else template


def _of_language() -> Catalogue:
    global _catalogue
    if _catalogue is None:
        _catalogue = read_catalogue(language())
    return _catalogue


def forget_language() -> None:
    """Look at QGIS' language anew at the next :func:`tr`."""
    global _catalogue
    _catalogue = None


def language() -> str:
    """Two letters: the language of QGIS, which is the system's unless another was chosen in the options."""
    settings = QSettings()
    chosen = str(settings.value("locale/userLocale", "") or "")
    if not chosen or str(settings.value("locale/overrideFlag", "")).lower() not in {"true", "1"}:
        chosen = QLocale.system().name()
    return chosen[:2].lower()


def help_page(name: str) -> Path:
    """``NAME.html`` of ``resources/help``: the person's language if its folder has the page, English otherwise."""
    page = resource(f"help/{language()}/{name}.html")
    return page if page.is_file() else resource(f"help/{name}.html")


def read_catalogue(name: str) -> Catalogue:
    """The finished translations of a language; none for English and for a language that is not there."""
    path = resource(f"i18n/geoembed_{name}.ts")
    if not path.is_file():
        return Catalogue()
    from xml.etree import ElementTree  # nosec B405  # see below

    found = Catalogue()  # the file came with the plugin, so that a parser for hostile XML is not needed
    for message in ElementTree.parse(path).iter("message"):  # nosec B314  # a file of the plugin's own
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.text and translation.get("type") is None:
            code = message.get("id")
            if code is None:
                found.texts[source] = translation.text
            else:
                found.coded[code] = (source, translation.text)
    return found
