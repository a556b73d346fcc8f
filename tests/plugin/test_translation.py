"""Everything that a person reads is there in German, French and Spanish, and says the same."""

from __future__ import annotations

import importlib
import importlib.util
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent.parent
_spec = importlib.util.spec_from_file_location("translations", CHECKOUT / "setup" / "translations.py")
assert _spec is not None and _spec.loader is not None
translations = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(translations)
PLACEHOLDER = re.compile(r"\{[^}]*\}")


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_every_text_has_a_finished_translation(language: str) -> None:
    found = translations.texts()
    finished = translations.read(CHECKOUT / "resources" / "i18n" / f"geoembed_{language}.ts")
    missing = [entry.source for entry in found if entry.key not in finished]
    assert not missing, f"python3 setup/translations.py adds these to geoembed_{language}.ts: {missing}"
    for text, translated in (finished[entry.key] for entry in found):
        assert Counter(PLACEHOLDER.findall(text)) == Counter(PLACEHOLDER.findall(translated)), (text, translated)
        assert text.startswith(" ") == translated.startswith(" "), (text, translated)
        assert text.endswith("…") == translated.endswith("…"), f"the dots tell that a window opens: {text!r}"


def test_no_text_is_hidden_from_translation() -> None:
    """Words of a window that do not go through ``tr``: a label, a tooltip, a title given as a plain literal."""
    import ast

    takes_text = {"setText", "setToolTip", "setWindowTitle", "setTitle", "setStatusTip", "setPlaceholderText", "addTab"}
    made_of_text = {"QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction"}
    for path in sorted((CHECKOUT / "geoembed_plugin").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in takes_text | made_of_text:
                for argument in node.args:
                    plain = isinstance(argument, ast.Constant) and isinstance(argument.value, str)
                    assert not plain or not re.search(r"[A-Za-z]{2}", argument.value), (
                        f"{path.name}:{node.lineno}: {argument.value!r} is not translated"
                    )


@pytest.mark.parametrize(
    ("locale", "word"),
    [("de_AT", "Einrichten…"), ("fr", "Installer…"), ("es_MX", "Preparar…"), ("en", "Set up…")],
)
def test_the_plugin_speaks_the_language_of_qgis(speak: Callable[[str], None], locale: str, word: str) -> None:
    speak(locale)
    assert importlib.import_module("geoembed_plugin.texts.translation").tr("Set up…") == word
