"""What a job is doing, in the person's language: the trainer tells its stages in English, with numbers in them.

A stage that is not in the table is shown as the trainer tells it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from qgis.PyQt.QtCore import QLocale

from .translation import language, later, tr, translated

NUMBER = re.compile(r"\d{1,3}(,\d{3})+")


STAGES = (
    # tiles
    later("Cutting up to {0} tiles of {1} pixels"),
    # encoders
    later("Preparing the encoder"),
    later("Learning from {0} tiles on {1}"),
    # embeddings
    later("Embedding up to {0} tiles on {1}"),
    later("Embedding up to {0} tiles on {1}, going on after {2}"),
    later("Principal components as colours"),
    later("Layer of {0} tiles"),
    later("Rasters of {0}"),
    later("Building the index: {0} tiles, {1} trees"),
    later("Reading {0}: {1} bands, {2} × {3} pixels"),
    later("Choosing the number of clusters"),
    later("Grouping {0} tiles into {1} clusters"),
    later("Searching {0} tiles"),
    # evaluation and report
    later("reading labels"),
    later("measuring the embedding"),
    later("measuring baselines on the same tiles"),
    later("what the place adds: {0}"),
    later("changing pictures and looking for them"),
    later("drawing figures"),
    # geolocation
    later("Reading {0} pictures"),
    later("Looking at {0} pictures"),
    later("Looking at changed training pictures"),
    later("Choosing cells from the training places"),
    later("Phase one: the head alone, {0} places"),
    later("Phase two: all layers"),
    later("Cross-fit {0} of {1}: a head without {2} of the places"),
    later("Choosing decoders and their radius on {0} held-out places"),
    later("Locating {0} places"),
    # fields
    later("Learning the field"),
    later("Predicting every point from its neighbours"),
    later("Drawing the field"),
    later("Measuring the baselines"),
    # the environment, the demo
    later("Examining this interpreter"),
    later("What it found, and where to look"),
    later("Making the synthetic sample: an imagined coast (no real place)"),
)
"""Every stage that the trainer can tell, with {0}, {1} … for what differs."""


def stage_text(label: str) -> str:
    """A stage's label as the person reads it."""
    return in_own_words(label, STAGES)


def in_own_words(said: str, texts: tuple[str, ...]) -> str:
    """What the trainer said, in the person's language: by the one of the texts that it is, else as it was said."""
    for pattern, text in _patterns(texts, language()):
        told = pattern.fullmatch(said)
        if told is not None:
            return text.format(*(_part(part) for part in told.groups()))
    return said


@lru_cache(maxsize=8)
def _patterns(texts: tuple[str, ...], _language: str) -> list[tuple[re.Pattern[str], str]]:
    """The longest first: what goes on after something is not what does not."""
    return [(_pattern(text), translated(text)) for text in sorted(texts, key=len, reverse=True)]


def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("(.+?)".join(re.escape(part) for part in re.split(r"\{\d\}", template)))


def _part(text: str) -> str:
    """A number in the person's digits; one of the few words that stand in a stage; else as it is."""
    if NUMBER.fullmatch(text):
        return QLocale().toString(int(text.replace(",", "")))
    return {"image": tr("the image alone"), "location": tr("the location alone"), "both": tr("both")}.get(text, text)
