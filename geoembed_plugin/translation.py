"""What a person reads goes through :func:`tr`; the translations are ``resources/i18n/geoembed_<language>.qm``."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

from .bundle import resource

CONTEXT = "GeoEmbed"
"""The one translation context of the plugin."""


def tr(text: str) -> str:
    """``text`` in the person's language; a literal, so that it is found for translation."""
    return QCoreApplication.translate(CONTEXT, text)


def install_translator() -> Optional[QTranslator]:
    """Load the translation of QGIS' own language; None where it is English or there is none."""
    settings = QSettings()
    language = str(settings.value("locale/userLocale", "") or "")
    if settings.value("locale/overrideFlag", False, type=bool) is False or not language:
        language = QLocale.system().name()
    path = resource(f"i18n/geoembed_{language[:2]}.qm")
    translator = QTranslator()
    if not path.is_file() or not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator
