"""One HTML page that holds everything it shows: no script, no font, no picture from elsewhere."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Optional

from trainer.contract import InputError
from trainer.files.records import RecordError, made, read_object
from trainer.messages import as_text, say
from trainer.report.queries import figure
from trainer.report.wording import spoken, told
from trainer.results.embedding_set import EmbeddingSet

STYLE = """
:root { color-scheme: light dark; --ink: #222; --soft: #5a5a5a; --paper: #fff; --rule: #ddd; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8e8; --soft: #aaa; --paper: #17191b; --rule: #3a3d40; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 66rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.7rem; margin: 0 0 .3rem; }
h2 { font-size: 1.2rem; margin: 2.6rem 0 .3rem; }
p { margin: .3rem 0 .8rem; max-width: 46rem; }
.soft, figcaption, footer { color: var(--soft); font-size: .92rem; }
figure { margin: 0; }
figure img { display: block; width: 100%; height: auto; background: #fff; padding: .6rem; border-radius: 6px;
  border: 1px solid var(--rule); }
table { border-collapse: collapse; margin: .8rem 0; }
th, td { text-align: left; padding: .25rem 1.2rem .25rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
nav a { margin-right: 1rem; white-space: nowrap; color: inherit; }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: .8rem; overflow-wrap: anywhere; }
@media print { body { font-size: 10.5pt; } main { max-width: none; padding: 0; } nav { display: none; }
  section, figure { break-inside: avoid; } h2 { break-after: avoid; } }
""".strip()


@dataclass(frozen=True)
class Section:
    """A figure with what one sees in it.

    Attributes:
        key: Name of the section's PNG and anchor.
        title: Heading.
        sentence: In plain language, what the figure shows and how to read it.
        alternative: What is in the picture, for those who do not see it.
        png: The picture; empty for a section of text alone.
    """

    key: str
    title: str
    sentence: str
    alternative: str = ""
    png: bytes = b""


@dataclass(frozen=True)
class DataTable:
    """A table: the first column names, the others are figures."""

    title: str
    header: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]
    note: str = ""


def page(
    title: str,
    subtitle: str,
    facts: Sequence[tuple[str, str]],
    sections: Sequence[Section],
    tables: Sequence[DataTable] = (),
    footer: Sequence[str] = (),
) -> str:
    """The whole page as HTML."""
    links = "".join(f'<a href="#{escape(section.key)}">{escape(section.title)}</a> ' for section in sections)
    fact_lines = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{escape(value)}</td></tr>' for name, value in facts
    )
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{spoken()}"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">",
        f"<title>{escape(title)}</title><style>{STYLE}</style></head><body><main>",
        f'<header><h1>{escape(title)}</h1><p class="soft">{escape(subtitle)}</p></header>',
        f'<nav aria-label="{escape(told(say("report.figures", "Figures")), quote=True)}">{links}</nav>',
        f"<table><caption hidden>{escape(told(say('report.about', 'About this embedding')))}</caption>",
        f"{fact_lines}</table>",
        *(_table(table) for table in tables),
        *(_section(section) for section in sections),
        f"<footer>{''.join(f'<p>{escape(line)}</p>' for line in footer)}</footer>",
        "</main></body></html>\n",
    ]
    return "\n".join(parts)


def _section(section: Section) -> str:
    heading = f'<section id="{escape(section.key)}"><h2>{escape(section.title)}</h2><p>{escape(section.sentence)}</p>'
    if not section.png:
        return heading + "</section>"
    source = "data:image/png;base64," + base64.b64encode(section.png).decode("ascii")
    return f'{heading}<figure><img alt="{escape(section.alternative, quote=True)}" src="{source}"></figure></section>'


def _table(table: DataTable) -> str:
    head = "".join(f'<th scope="col"{_number(place)}>{escape(name)}</th>' for place, name in enumerate(table.header))
    lines = "".join(
        f'<tr><th scope="row">{escape(line[0])}</th>'
        + "".join(f'<td class="number">{escape(value)}</td>' for value in line[1:])
        + "</tr>"
        for line in table.lines
    )
    note = f"<p>{escape(table.note)}</p>" if table.note else ""
    body = f"<table><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>"
    return f"<section><h2>{escape(table.title)}</h2>{note}{body}</section>"


def _number(place: int) -> str:
    return ' class="number"' if place else ""


def facts(embeddings: EmbeddingSet, sources: str) -> list[tuple[str, str]]:
    """What is known of how the embeddings were made: pairs of words, the first column names."""
    manifest = embeddings.manifest
    tiles = say("report.count", "{count:,}", count=len(embeddings))
    found = [
        (say("report.fact-sources", "Sources"), as_text(sources)),
        (say("report.fact-tiles", "Tiles"), tiles),
    ]
    if manifest.size:
        tile = say(
            "report.tile-of-pixels",
            "{size} × {size} pixels, every {stride} pixels",
            size=manifest.size,
            stride=manifest.stride,
        )
        if manifest.ground_resolution:
            tile = say(
                "report.tile-on-the-ground",
                "{size} × {size} pixels, {ground:,.4g} m a pixel, every {stride} pixels",
                size=manifest.size,
                ground=manifest.ground_resolution,
                stride=manifest.stride,
            )
        found.append((say("report.fact-tile", "Tile"), tile))
    if manifest.bands:
        bands = ", ".join(manifest.bands[:12]) + (" …" if len(manifest.bands) > 12 else "")
        found.append((say("report.fact-bands", "Bands"), as_text(bands)))
    vectors = say(
        "report.dimensions", "{dimension} dimensions, {kind}", dimension=manifest.dimension, kind=manifest.vectors
    )
    found.append((say("report.fact-embedding", "Embedding"), vectors))
    model = manifest.model
    if model.backbone:
        how = as_text(f"{model.backbone}, {model.method}")
        if model.minutes:
            how = say("report.learned-for", "{how}, {minutes:.1f} minutes", how=how, minutes=model.minutes)
        found.append((say("report.fact-encoder", "Encoder"), how))
    return [(told(name), told(value)) for name, value in found]


# ---------------------------------------------------------------------------------------------
# What `evaluate --json` wrote, as tables
# ---------------------------------------------------------------------------------------------
NAMES = {
    "embedding": say("report.this-embedding", "this embedding"),
    "image_statistics": say("report.image-statistics", "image statistics (no learning)"),
    "pixel_pca": say("report.pixel-pca", "PCA of pixels"),
    "random_encoder": say("report.untrained", "the same network, untrained"),
    "imagenet": say("report.imagenet", "ImageNet weights"),
    "majority": say("report.commonest", "always the commonest class"),
}
WAYS = {
    "image": say("evaluation.image-alone", "the image alone"),
    "location": say("evaluation.location-alone", "the location alone"),
    "both": say("evaluation.both", "both"),
}
STEADY = {
    "resampled_66": say("report.resampled", "resampled to 66 % and back"),
    "brighter_10": say("report.brighter", "10 % brighter"),
    "shifted_quarter": say("report.shifted", "shifted by a quarter tile"),
    "jpeg_50": say("report.jpeg", "JPEG at quality 50"),
    "quarter_turn": say("report.turned", "quarter turn"),
}
"""Of :data:`trainer.evaluation.robustness.CHANGES`, as the page calls them."""


def evaluation_tables(path: Path) -> tuple[DataTable, ...]:
    """Accuracy beside the baselines, and robustness where it was measured.

    Raises:
        InputError: the file is missing or is no evaluation.
    """
    try:
        found = made(_Evaluation, read_object(path))
        place = found.with_location or {}
        added = tuple((told(WAYS[way]), _three(made(_Accuracy, place.get(way)).accuracy)) for way in WAYS if place)
    except (OSError, RecordError) as error:
        hint = say("report.give-evaluation", "Give a file that `python -m trainer evaluate … --json FILE` wrote.")
        raise InputError(
            say("report.no-evaluation", "{path} is no evaluation: {error}.", path=path, error=error),
            hint,
            "no-evaluation",
        ) from error
    scores = {"embedding": found.embedding, **found.baselines}
    lines = [
        (told(NAMES.get(key, NAMES["embedding"])), _three(score.knn), _three(score.linear_probe))
        for key, score in scores.items()
    ]
    note = say(
        "report.good-words",
        "Share of {tiles:,} tiles of {classes} classes that are given their own class ({labels}), by neighbours and by "
        "a linear probe from other spatial folds.",
        tiles=found.tiles,
        classes=found.classes,
        labels=found.labels,
    )
    columns = ("", "k-NN", told(say("report.linear-probe", "linear probe")))
    tables = [DataTable(told(say("report.good", "How good it is")), columns, tuple(lines), told(note))]
    robust = found.robustness
    steady = tuple((told(name), _three(robust[key])) for key, name in STEADY.items() if key in robust)
    if steady:
        note = say(
            "report.steady-words",
            "How often a tile is still found first among all tiles after a small change to its picture.",
        )
        header = (told(say("report.change", "change")), told(say("report.found-again", "found again")))
        tables.append(DataTable(told(say("report.steady", "How steady it is")), header, steady, told(note)))
    if added:
        note = say(
            "report.adds-words",
            "Share of the same tiles that a classification head tells right on the same folds, by what it is given.",
        )
        header = ("", told(say("report.told-right", "told right")))
        tables.append(DataTable(told(say("report.adds", "What the place adds")), header, added, told(note)))
    return tuple(tables)


def _three(share: float) -> str:
    return told(figure(share))


@dataclass(frozen=True)
class _Score:
    knn: float
    linear_probe: float


@dataclass(frozen=True)
class _Accuracy:
    accuracy: float


@dataclass(frozen=True)
class _Evaluation:
    """What the page shows of the JSON that ``evaluate`` writes."""

    embedding: _Score
    baselines: dict[str, _Score]
    robustness: dict[str, float]
    tiles: int
    classes: int
    labels: str = "labels"
    with_location: Optional[dict[str, Any]] = None
