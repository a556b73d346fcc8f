"""Brings ``resources/i18n/geoembed_*.ts`` up to date with the texts in the plugin; standard library only.

    python3 setup/translations.py            # add new texts as unfinished, drop those that are gone
    python3 setup/translations.py --check    # only say what is missing (exit code 1)

A translator then fills the unfinished entries, with Qt Linguist or any editor. Texts are the literals in ``tr(…)``
and ``later(…)``, and what QGIS calls an option of the trainer, ``label=`` and ``tip=`` of its declaration.
"""

from __future__ import annotations

import argparse
import ast
import sys
from pathlib import Path
from xml.etree import ElementTree

CHECKOUT = Path(__file__).resolve().parent.parent
PLUGIN = CHECKOUT / "geoembed_plugin"
TRAINER = CHECKOUT / "trainer"
FOLDER = CHECKOUT / "resources" / "i18n"
LANGUAGES = ("de", "fr", "es")
CONTEXT = "GeoEmbed"
MARKS = ("tr", "later")
"""The functions of :mod:`geoembed_plugin.texts.translation` whose argument is a text."""
DECLARED = ("label", "tip")
"""What QGIS shows of an option, a method or a head, where one of these declares it:"""
DECLARING = ("option", "Method", "HeadEntry")
"""Ends of the names of what declares such texts in the trainer."""


def main() -> int:
    """Update or check. Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing; exit code 1 where something is missing")
    arguments = parser.parse_args()
    found, lacking = texts(), 0
    for language in LANGUAGES:
        path = FOLDER / f"geoembed_{language}.ts"
        finished = read(path)
        missing = [text for text in found if text not in finished]
        lacking += len(missing)
        print(f"{language}: {len(found) - len(missing)} of {len(found)} finished")
        for text in missing if arguments.check else ():
            print(f"  {text}")
        if not arguments.check:
            write(path, language, found, finished)
    return int(bool(lacking) and arguments.check)


def texts(folder: Path = PLUGIN) -> dict[str, str]:
    """Every literal in ``tr(…)`` and ``later(…)``, in the order of the files, with the file that has it first.

    Raises:
        ValueError: the argument of one is no literal, so that nobody could translate it.
    """
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
                argument = node.args[0]
                if not isinstance(argument, ast.Constant) or not isinstance(argument.value, str):
                    raise ValueError(f"{path}:{node.lineno}: {node.func.id}() takes a literal")
                found.setdefault(argument.value, path.relative_to(folder.parent).as_posix())
    return {**found, **{text: file for text, file in declared_texts().items() if text not in found}}


def declared_texts(folder: Path = TRAINER) -> dict[str, str]:
    """Every label and tip of an option that the trainer declares, with the file that has it first.

    Raises:
        ValueError: one is no literal, so that nobody could translate it.
    """
    found: dict[str, str] = {}
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not ast.unparse(node.func).endswith(DECLARING):
                continue
            for keyword in node.keywords:
                if keyword.arg not in DECLARED or isinstance(keyword.value, ast.Name):  # passed on as it was given
                    continue
                if not isinstance(keyword.value, ast.Constant) or not isinstance(keyword.value.value, str):
                    raise ValueError(f"{path}:{node.lineno}: {keyword.arg}= takes a literal")
                found.setdefault(keyword.value.value, path.relative_to(folder.parent).as_posix())
    found.pop("", None)
    return found


def read(path: Path) -> dict[str, str]:
    """Source to finished translation."""
    if not path.is_file():
        return {}
    finished = {}
    for message in ElementTree.parse(path).iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.text and translation.get("type") is None:
            finished[source] = translation.text
    return finished


def write(path: Path, language: str, found: dict[str, str], finished: dict[str, str]) -> None:
    """Write a ``.ts`` as Qt's own tools do."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text, file in found.items():
        message = ElementTree.SubElement(context, "message")
        ElementTree.SubElement(message, "location", filename=f"../../{file}")
        ElementTree.SubElement(message, "source").text = text
        translation = ElementTree.SubElement(message, "translation")
        if text in finished:
            translation.text = finished[text]
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root, "    ")
    path.parent.mkdir(parents=True, exist_ok=True)
    body = ElementTree.tostring(root, "unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
