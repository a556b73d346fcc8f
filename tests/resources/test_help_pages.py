"""The help pages: whole in every language, and naming what is on the screen as the windows themselves do."""

from __future__ import annotations

import importlib.util
import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent.parent
HELP = CHECKOUT / "resources" / "help"
LANGUAGES = ("de", "fr", "es")
NAMES = sorted(path.stem for path in HELP.glob("*.html"))
BLOCKS = {"nav", "h1", "h2", "h3", "p", "ul", "ol", "dl", "li", "dt", "dd"}
IN_LINE = {"a", "b", "em", "i", "code"}
ARROW = " ▸ "
QGIS = {
    "GeoEmbed": ("GeoEmbed", "GeoEmbed", "GeoEmbed"),
    "Raster": ("Raster", "Raster", "Ráster"),
    "Settings": ("Einstellungen", "Préférences", "Configuración"),
    "Options": ("Optionen", "Options", "Opciones"),
    "Network": ("Netzwerk", "Réseau", "Red"),
}
"""Words of QGIS' own menus and options, as its translations have them, in the order of :data:`LANGUAGES`."""

_spec = importlib.util.spec_from_file_location("translations", CHECKOUT / "setup" / "translations.py")
assert _spec is not None and _spec.loader is not None
translations = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(translations)

every_page = pytest.mark.parametrize("name", NAMES)
every_language = pytest.mark.parametrize("language", LANGUAGES)


@dataclass
class Page:
    """What a page holds, in its order; texts with single spaces.

    Attributes:
        language: Of the root element.
        title: Of the head.
        blocks: (tag, text) of each block; a list has the empty text, its items have theirs.
        texts: Tag of an element in a line (or of a heading) to the text of each.
        links: Where they lead.
        anchors: What can be led to.
    """

    language: str = ""
    title: str = ""
    blocks: list[tuple[str, str]] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=dict)
    links: list[str] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        """All that is read below the line of navigation."""
        return " ".join(text for tag, text in self.blocks if text and tag != "nav")


class PageReader(HTMLParser):
    """Fills a :class:`Page`."""

    def __init__(self) -> None:
        super().__init__()
        self.page = Page()
        self._open: list[tuple[str, list[str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = dict(attrs)
        if tag == "html":
            self.page.language = attributes.get("lang") or ""
        if tag == "a":
            self.page.links.append(attributes.get("href") or "")
        if attributes.get("id"):
            self.page.anchors.append(str(attributes["id"]))
        if tag in BLOCKS:
            self.page.blocks.append((tag, ""))
        if tag in BLOCKS | IN_LINE | {"title"}:
            self._open.append((tag, []))

    def handle_data(self, data: str) -> None:
        for _tag, parts in self._open:
            parts.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag not in BLOCKS | IN_LINE | {"title"}:
            return
        opened, parts = self._open.pop()
        assert opened == tag, f"<{opened}> is closed by </{tag}>"
        text = " ".join("".join(parts).split())
        if tag == "title":
            self.page.title = text
        elif tag in IN_LINE | {"h1", "h2", "h3"}:
            self.page.texts.setdefault(tag, []).append(text)
        if tag in BLOCKS - {"ul", "ol", "dl"}:
            place = max(at for at, block in enumerate(self.page.blocks) if block == (tag, ""))
            self.page.blocks[place] = (tag, text)


@cache
def page(name: str, language: str = "en") -> Page:
    reader = PageReader()
    folder = HELP if language == "en" else HELP / language
    reader.feed((folder / f"{name}.html").read_text(encoding="utf-8"))
    return reader.page


@cache
def on_screen(language: str) -> dict[str, str]:
    """A text of the windows, as it is read (no mark of a shortcut key), to its translation."""
    finished = translations.read(CHECKOUT / "resources" / "i18n" / f"geoembed_{language}.ts")
    current = [entry.source for entry in translations.texts()]
    return {text.replace("&", ""): finished[text][1].replace("&", "") for text in current if text in finished}


def translated(text: str, language: str) -> str | None:
    """A text of a page that the windows have, in a language; None for one that they do not have.

    What opens a window has dots at its end on the screen, which a page may leave out.
    """
    if ARROW in text:
        parts = [_menu_word(part, language) for part in text.split(ARROW)]
        return None if None in parts else ARROW.join(str(part) for part in parts)
    texts = on_screen(language)
    if text in texts:
        return texts[text]
    return texts[f"{text}…"].rstrip("…") if f"{text}…" in texts else None


def _menu_word(text: str, language: str) -> str | None:
    if text in QGIS:
        return QGIS[text][LANGUAGES.index(language)]
    return translated(text, language)


@every_language
def test_every_page_is_there_in_every_language(language: str) -> None:
    assert sorted(path.stem for path in (HELP / language).glob("*.html")) == NAMES
    assert len(NAMES) > 10


@every_page
def test_what_an_english_page_names_is_on_the_screen(name: str) -> None:
    gone = [text for text in page(name).texts.get("i", []) if translated(text, LANGUAGES[0]) is None]
    assert not gone, f"{name}.html names {gone} in <i>, which no window has: was a button renamed?"


@every_language
@every_page
def test_a_page_names_things_as_the_windows_do(name: str, language: str) -> None:
    english, other = page(name), page(name, language)
    wanted = Counter(translated(text, language) or text for text in english.texts.get("i", []))
    found = Counter(other.texts.get("i", []))
    assert found == wanted, f"not on the screen: {list(found - wanted)}; on it: {list(wanted - found)}"
    for tag in ("h1", "h2", "h3", "a", "b"):
        for source, text in zip(english.texts.get(tag, []), other.texts.get(tag, []), strict=True):
            assert text == (translated(source, language) or text), f"<{tag}> {source!r}"


@every_language
@every_page
def test_a_page_has_the_parts_of_the_english_one(name: str, language: str) -> None:
    english, other = page(name), page(name, language)
    assert [tag for tag, _text in other.blocks] == [tag for tag, _text in english.blocks]
    assert other.links == english.links
    assert other.anchors == english.anchors
    assert Counter(other.texts.get("code", [])) == Counter(english.texts.get("code", []))
    assert Counter(re.findall(r"\d+", other.words)) == Counter(re.findall(r"\d+", english.words)), "other figures"


@every_language
@every_page
def test_every_sentence_is_translated(name: str, language: str) -> None:
    for (_tag, source), (_same, text) in zip(page(name).blocks, page(name, language).blocks, strict=True):
        if len(source.split()) > 3:
            assert text != source, f"still English: {source}"
            assert 0.7 < len(text) / len(source) < 1.8, f"something is missing or too much: {text}"


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
@every_page
def test_the_head_says_what_it_is(name: str, language: str) -> None:
    this = page(name, language)
    (heading,) = this.texts["h1"]
    assert this.language == language
    assert this.title == ("GeoEmbed" if name == "index" else f"{heading} – GeoEmbed")


@pytest.mark.parametrize("language", ["en", *LANGUAGES])
@every_page
def test_links_lead_to_pages_of_the_same_language(name: str, language: str) -> None:
    for link in page(name, language).links:
        target, _hash, anchor = link.partition("#")
        assert target == "" or Path(target).name == target, f"{link} leaves the folder of its language"
        stem = Path(target).stem if target else name
        assert target in ("", f"{stem}.html") and stem in NAMES, f"{link}: no such page"
        assert not anchor or anchor in page(stem, language).anchors, f"{link}: no such anchor"


def test_the_readers_of_the_repository_and_of_the_plugin_get_the_same_words_on_responsible_use() -> None:
    text = (HELP / "responsible-use.md").read_text(encoding="utf-8")
    plain = re.sub(r"^(#+|-|\d+\.) ", "", text, flags=re.MULTILINE)
    assert " ".join(re.sub(r"[*`]", "", plain).split()) == page("responsible-use").words
