"""Brings ``resources/i18n/geoembed_*.ts`` up to date with what a person reads; standard library only.

    python3 setup/translations.py            # add new texts as unfinished, drop those that are gone
    python3 setup/translations.py --check    # only say what is missing (exit code 1)

A translator then fills the unfinished entries, with Qt Linguist or any editor. Texts are the literals in ``tr(…)``
and ``later(…)`` of the plugin and what QGIS calls an option of the trainer (``label=`` and ``tip=`` of its
declaration), which are found again by their words; and those in ``say(code, …)`` of the trainer, found again by their
code (the ``id``). The former are always finished; a sentence of the trainer that is not is read in English.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

CHECKOUT = Path(__file__).resolve().parent.parent
PLUGIN = CHECKOUT / "geoembed_plugin"
TRAINER = CHECKOUT / "trainer"
FOLDER = CHECKOUT / "resources" / "i18n"
LANGUAGES = ("de", "fr", "es")
MARKS = ("tr", "later")
"""The functions of :mod:`geoembed_plugin.texts.translation` whose argument is a text."""
DECLARED = ("label", "tip")
"""What QGIS shows of an option, a method or a head, where one of these declares it:"""
CALLED = "called"
"""What QGIS calls the words that an option takes, in pairs; made from a registry, its entries have the label."""
DECLARING = ("option", "Method", "HeadEntry")
"""Ends of the names of what declares such texts in the trainer."""
SAYS = "say"
"""The function of :mod:`trainer.messages` whose first arguments are a code and a template."""


class Entry(NamedTuple):
    """A text to translate: its English words, the file that has it first, and its code (the trainer's) or ""."""

    source: str
    file: str
    code: str = ""

    @property
    def key(self) -> str:
        """What a translation is found again by."""
        return self.code or self.source


def main() -> int:
    """Update or check. Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing; exit code 1 where something is missing")
    arguments = parser.parse_args()
    own, said, lacking = texts(), sentences(), 0
    for language in LANGUAGES:
        path = FOLDER / f"geoembed_{language}.ts"
        finished = read(path)
        missing = [entry for entry in own if not is_finished(entry, finished)]
        missing_said = [entry for entry in said if not is_finished(entry, finished)]
        lacking += len(missing)
        print(f"{language}: {len(own) - len(missing)} of {len(own)} texts of the plugin are finished,", end=" ")
        print(f"{len(said) - len(missing_said)} of {len(said)} sentences of the trainer")
        for entry in [*missing, *missing_said] if arguments.check else ():
            print(f"  {entry.key}")
        if not arguments.check:
            write(path, language, [*own, *said], finished)
    return int(bool(lacking) and arguments.check)


def texts(folder: Path = PLUGIN) -> list[Entry]:
    """Every literal in ``tr(…)`` and ``later(…)``, in the order of the files; then what options are called.

    Raises:
        ValueError: the argument of one is no literal, so that nobody could translate it.
    """
    found: dict[str, Entry] = {}
    for where, file, call in _calls(folder):
        if isinstance(call.func, ast.Name) and call.func.id in MARKS:
            (text,) = _literals(where, call, 1)
            found.setdefault(text, Entry(text, file))
    for entry in declared_texts():
        found.setdefault(entry.source, entry)
    return list(found.values())


def declared_texts(folder: Path = TRAINER) -> list[Entry]:
    """Every label and tip of an option that the trainer declares, in the order of the files.

    Raises:
        ValueError: one is no literal, so that nobody could translate it.
    """
    found: dict[str, Entry] = {}
    for where, file, call in _calls(folder):
        for keyword in call.keywords if ast.unparse(call.func).endswith(DECLARING) else ():
            if keyword.arg == CALLED and isinstance(keyword.value, ast.Tuple):
                for pair in keyword.value.elts:
                    name = (
                        pair.elts[1].value
                        if isinstance(pair, ast.Tuple) and isinstance(pair.elts[1], ast.Constant)
                        else 0
                    )
                    if not isinstance(name, str):
                        raise ValueError(f"{where}: {CALLED}= takes pairs with a literal")
                    found.setdefault(name, Entry(name, file))
            if keyword.arg not in DECLARED or isinstance(keyword.value, ast.Name):  # passed on as it was given
                continue
            if not isinstance(keyword.value, ast.Constant) or not isinstance(keyword.value.value, str):
                raise ValueError(f"{where}: {keyword.arg}= takes a literal")
            found.setdefault(keyword.value.value, Entry(keyword.value.value, file))
    found.pop("", None)
    return list(found.values())


def sentences(folder: Path = TRAINER) -> list[Entry]:
    """Every code and template in ``say(code, template, …)``, in the order of the files.

    Raises:
        ValueError: one is no literal, or a code stands for two templates.
    """
    found: dict[str, Entry] = {}
    for where, file, call in _calls(folder):
        if not isinstance(call.func, ast.Name) or call.func.id != SAYS:
            continue
        code, template = _literals(where, call, 2)
        if found.setdefault(code, Entry(template, file, code)).source != template:
            raise ValueError(f"{where}: {code} already stands for {found[code].source!r}")
    return list(found.values())


def _calls(folder: Path) -> Iterator[tuple[str, str, ast.Call]]:
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield f"{path}:{node.lineno}", path.relative_to(folder.parent).as_posix(), node


def _literals(where: str, call: ast.Call, count: int) -> list[str]:
    found = [node.value for node in call.args[:count] if isinstance(node, ast.Constant)]
    literals = [value for value in found if isinstance(value, str)]
    if len(literals) < count:
        raise ValueError(f"{where}: {ast.unparse(call.func)}() takes {'a literal' if count == 1 else 'literals'}")
    return literals


def is_finished(entry: Entry, finished: dict[str, tuple[str, str]]) -> bool:
    """Whether an entry has a translation of the words that it has now."""
    return finished.get(entry.key, ("", ""))[0] == entry.source


def read(path: Path) -> dict[str, tuple[str, str]]:
    """Code, or source where it has none, to the source and its finished translation."""
    if not path.is_file():
        return {}
    finished = {}
    for message in ElementTree.parse(path).iter("message"):
        source, translation = message.findtext("source"), message.find("translation")
        if source and translation is not None and translation.text and translation.get("type") is None:
            finished[message.get("id") or source] = (source, translation.text)
    return finished


def write(path: Path, language: str, found: list[Entry], finished: dict[str, tuple[str, str]]) -> None:
    """Write a ``.ts`` as Qt's own tools do: the plugin's texts, then the trainer's sentences."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for name, entries in (
        ("GeoEmbed", [entry for entry in found if not entry.code]),
        ("trainer", [entry for entry in found if entry.code]),
    ):
        context = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(context, "name").text = name
        for entry in entries:
            message = ElementTree.SubElement(context, "message", {"id": entry.code} if entry.code else {})
            ElementTree.SubElement(message, "location", filename=f"../../{entry.file}")
            ElementTree.SubElement(message, "source").text = entry.source
            translation = ElementTree.SubElement(message, "translation")
            if is_finished(entry, finished):
                translation.text = finished[entry.key][1]
            else:
                translation.set("type", "unfinished")
    ElementTree.indent(root, "    ")
    path.parent.mkdir(parents=True, exist_ok=True)
    body = ElementTree.tostring(root, "unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
