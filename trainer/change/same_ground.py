"""Which tiles of embeddings of several dates show the same ground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.result_folders import same_file
from trainer.messages import say
from trainer.reporting import Reporter
from trainer.results.embedding_manifest import refuse_two_quick_looks
from trainer.results.embedding_set import EmbeddingSet
from trainer.tiles.same_places import same_places

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

LEAST_OVERLAP = 0.5
"""Share of its ground that a tile must have in common with that of another date."""
FEWEST = 20
"""Tiles from which it can be told what differs everywhere."""


@dataclass(frozen=True)
class SameGround:
    """Tiles that are there at every one of T dates.

    Attributes:
        sets: T embeddings, in the order of their dates.
        dates: What each is called: its date, or the name of its folder.
        rows: (n, T) rows of their tables; those of the first date rise.
        down: (n, T) pixels by which the middle of the first date's tile lies below that of another date's.
        right: (n, T) the same to the right.
    """

    sets: tuple[EmbeddingSet, ...]
    dates: tuple[str, ...]
    rows: Integers
    down: Floats
    right: Floats

    def __len__(self) -> int:
        return len(self.rows)

    def overlap(self, one: int, other: int) -> Floats:
        """(n,) share of a tile's ground at one date that its tile at another has, too."""
        size = self.sets[other].manifest.size or self.sets[other].manifest.sources[0].size
        apart = np.stack([self.down[:, other] - self.down[:, one], self.right[:, other] - self.right[:, one]])
        return np.asarray(np.prod(np.maximum(1 - np.abs(apart) / size, 0), axis=0))


def open_dates(folders: Sequence[Path], same_encoder: bool) -> tuple[tuple[EmbeddingSet, ...], tuple[str, ...]]:
    """Open the embeddings of several dates; in the order of these, where all are known.

    Args:
        folders: T of them.
        same_encoder: Whether a person says that one encoder made all.

    Returns:
        The embeddings, and what their dates are called.

    Raises:
        InputError: one stands there twice, has no positions, or is of another encoder than the first.
    """
    sets = [EmbeddingSet.open(folder) for folder in folders]
    for number, one in enumerate(sets):
        if any(same_file(one.folder, other.folder) for other in sets[:number]):
            raise InputError(
                say("change.twice", "{folder} stands there twice.", folder=one.folder),
                say("change.give-two-dates", "Give embeddings of two dates or more."),
                "usage",
            )
        if not one.positions.known:
            raise InputError(
                say("any.tiles-have-no-positions", "The tiles of {folder} have no positions.", folder=one.folder),
                say("change.embed-imagery-with-crs", "Dates are compared where they lie: embed imagery with a CRS."),
                "no-positions",
            )
        _require_same_encoder(sets[0], one, same_encoder)
    days = [_date_of(one) for one in sets]
    if all(days):
        order = sorted(range(len(sets)), key=lambda place: days[place])
        sets, days = [sets[place] for place in order], [days[place] for place in order]
    names = [day if day and days.count(day) == 1 else one.folder.resolve().name for one, day in zip(sets, days)]
    return tuple(sets), tuple(names)


def _date_of(embeddings: EmbeddingSet) -> str:
    """The date of the sources, from the first to the last; "" where one has none."""
    found = sorted({grid.date for grid in embeddings.manifest.sources})
    if not found or not all(found):
        return ""
    return found[0] if len(found) == 1 else f"{found[0]} – {found[-1]}"


def _require_same_encoder(first: EmbeddingSet, other: EmbeddingSet, taken_as_said: bool) -> None:
    one, two = first.manifest, other.manifest
    refuse_two_quick_looks(one, two, (str(first.folder), str(other.folder)), first.folder)
    untold = not (one.encoder or one.run) and not (two.encoder or two.run)
    if one.dimension == two.dimension and (first is other or one.same_encoder(two) or (untold and taken_as_said)):
        return
    what = say(
        "change.another-encoder",
        "{other} was made by another encoder than {first}: their vectors cannot be compared.",
        other=other.folder,
        first=first.folder,
    )
    hint = say("change.embed-all-with-one-run", "Embed all dates with the same run.")
    if untold and one.dimension == two.dimension:
        what = say(
            "change.encoder-not-known",
            "{first} and {other} do not say what made them, so nobody knows whether it was the same.",
            first=first.folder,
            other=other.folder,
        )
        hint = say("change.say-same-encoder", "If it was, say so with --same-encoder.")
    raise InputError(what, hint, "other-encoder")


def same_ground(sets: tuple[EmbeddingSet, ...], dates: tuple[str, ...], reporter: Reporter) -> SameGround:
    """For each tile of the first date those of the others that lie on it, the one with the most ground in common.

    Raises:
        InputError: a date does not overlap the first, or too few tiles are there at every date.
    """
    first, count = sets[0], len(sets[0])
    rows = np.full((count, len(sets)), -1, np.int64)
    down, right = np.zeros((count, len(sets))), np.zeros((count, len(sets)))
    rows[:, 0] = np.arange(count)
    for place, other in enumerate(sets[1:], start=1):
        rows[:, place], down[:, place], right[:, place] = _nearest(first, other)
        reporter.progress(place, len(sets) - 1, "dates")
        if (rows[:, place] < 0).all():
            raise InputError(
                say(
                    "change.no-overlap",
                    "No tile of {other} lies on one of {first}: they show different ground.",
                    other=other.folder,
                    first=first.folder,
                ),
                say(
                    "change.same-ground-and-size",
                    "Give dates of the same ground, with tiles of about the same size on it.",
                ),
                "no-overlap",
            )
    found = SameGround(sets, dates, rows, down, right)
    enough = (rows >= 0).all(axis=1)
    for earlier, later in _pairs(len(sets)):
        enough &= found.overlap(earlier, later) >= LEAST_OVERLAP
    kept = np.flatnonzero(enough)
    if len(kept) < FEWEST:
        raise InputError(
            say(
                "change.too-few-tiles",
                "{count} tiles are there at every date; {fewest} are needed to tell what differs everywhere.",
                count=len(kept),
                fewest=FEWEST,
            ),
            say("change.embed-more-ground", "Embed more ground, or with a smaller --stride."),
            "too-few-tiles",
        )
    if len(kept) < count:
        reporter.warn(
            say(
                "change.tiles-left-out",
                "{left:,} of {count:,} tiles of {folder} are left out: at another date there is none of which half "
                "lies on them.",
                left=count - len(kept),
                count=count,
                folder=first.folder,
            )
        )
    return SameGround(sets, dates, rows[kept], down[kept], right[kept])


def _pairs(count: int) -> list[tuple[int, int]]:
    """Dates that are compared: each with the next, and the first with the last."""
    return [*((place, place + 1) for place in range(count - 1)), *([(0, count - 1)] if count > 2 else [])]


def _nearest(first: EmbeddingSet, other: EmbeddingSet) -> tuple[Integers, Floats, Floats]:
    """(N,) the row of the other's tile with the most ground in common, −1 for none; and how far it is off."""
    table = np.concatenate([first.table, other.table])
    grids = [*first.manifest.sources, *other.manifest.sources]
    table["source"][len(first) :] += len(first.manifest.sources)
    order = np.argsort(table["source"], kind="stable")
    place = np.empty(len(order), np.int64)
    place[order] = np.arange(len(order))
    found = same_places(table[order], grids)
    mine = place[: len(first)]
    rows = np.where(found.rows[mine] >= 0, order[found.rows[mine]], -1)
    down, right = found.down[mine].astype(np.float64), found.right[mine].astype(np.float64)
    if not rows.shape[1]:
        return np.full(len(first), -1, np.int64), np.zeros(len(first)), np.zeros(len(first))
    away = np.where(rows >= len(first), np.abs(down) + np.abs(right), np.inf)
    best = away.argmin(axis=1)
    every = np.arange(len(first))
    known = np.isfinite(away[every, best])
    return np.where(known, rows[every, best] - len(first), -1), down[every, best], right[every, best]
