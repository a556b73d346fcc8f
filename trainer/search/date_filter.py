"""Which sources were taken when: the filter by date. A date may be a year, a month or a day."""

from __future__ import annotations

import re

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.messages import say
from trainer.results.embedding_set import EmbeddingSet

_DATE = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_DATES = re.compile(rf"{_DATE}(?:\.\.{_DATE})?")


def require_date(text: str) -> None:
    """Refuse what is neither a date nor ``FROM..TO``.

    Raises:
        InputError: it is none.
    """
    if not _DATES.fullmatch(text):
        raise InputError(
            say("search.no-date", "'{date}' is no date.", date=text[:40]),
            say("search.give-date", "Give a year, month or day (2018, 2018-06, 2018-06-21), or two: 2016..2018."),
            "bad-date",
        )


def taken_then(embeddings: EmbeddingSet, date: str) -> npt.NDArray[np.int64]:
    """The sources (numbers in the manifest) that are known to be of a date; 2018 holds 2018-06, not the reverse.

    Args:
        embeddings: An opened folder.
        date: As :func:`require_date` takes it.

    Raises:
        InputError: none is, or no date is known.
    """
    dates = [grid.date for grid in embeddings.manifest.sources]
    first, _, last = date.partition("..")
    begins, ends = _first_day(first), _last_day(last or first)
    found = [place for place, own in enumerate(dates) if own and begins <= _first_day(own) and _last_day(own) <= ends]
    if found:
        return np.array(found, np.int64)
    known = sorted({own for own in dates if own})
    if not known:
        raise InputError(
            say("search.dates-not-known", "{folder} does not know its dates.", folder=embeddings.folder),
            say("search.cut-with-dates", "Make tiles, or embed imagery, with --dates."),
            "no-dates",
        )
    raise InputError(
        say("search.nothing-of-that-date", "No tile is of {date}.", date=date),
        say("search.there-are-dates", "There are {dates}.", dates=", ".join(known[:12])),
        "nothing-left",
    )


def _first_day(date: str) -> str:
    return date + "0000-00-00"[len(date) :]


def _last_day(date: str) -> str:
    return date + "9999-99-99"[len(date) :]
