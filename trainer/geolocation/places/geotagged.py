"""The geotagged set: places with a known position, and one or several pictures (views) of each."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.files.tile_table import SPLITS
from trainer.geography.blocks import geographic_blocks
from trainer.geography.tables import is_nowhere
from trainer.geolocation.options import SplitOptions
from trainer.messages import say
from trainer.reporting import Reporter
from trainer.tiles.splits import assign_splits

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Pixels = npt.NDArray[np.uint8]

NO_SPLIT = 255
SHOWN = 3


@dataclass(frozen=True)
class Problem:
    """Something that was left out, or that the person should look at.

    Attributes:
        kind: What it is, in a few words that are the same for all of a kind.
        where: A file, a line or an id.
        detail: More of it.
        left_out: Whether the place or picture takes no part.
    """

    kind: str
    where: str
    detail: str = ""
    left_out: bool = True


class Pictures(Protocol):
    """Where the pixels of views come from.

    Attributes:
        names: What each view is called (a path, or a tile's number).
        bands: Names of the bands.
        native_side: Side in pixels that they have by nature; 0 where they are scaled to what is wanted.
        upright: Whether up is up (photos), or any turn is as good (tiles).
    """

    names: list[str]
    bands: list[str]
    native_side: int
    upright: bool

    def read(self, view: int, side: int) -> Pixels:
        """One view as (side, side, C).

        Raises:
            InputError: it cannot be read.
        """
        ...


@dataclass(frozen=True)
class GeotaggedSet:
    """Places and their views.

    Attributes:
        source: What the set was read from.
        ids: Of the places, all different.
        longitude: Degrees (n,); NaN where a position is not known (prediction only).
        latitude: Degrees (n,).
        split: (n,) places in :data:`trainer.files.tile_table.SPLITS`, or :data:`NO_SPLIT`.
        weight: (n,) how often a place is drawn in training, 1 as a rule.
        view_place: (m,) the place of each view, ascending.
        view_picture: (m,) which of ``pictures`` each view is.
        pictures: The pixels.
        problems: What was found while reading.
        folders: In which folders of the source photos were found; "" where they lie in itself, or a table names them.
    """

    source: str
    ids: list[str]
    longitude: Floats
    latitude: Floats
    split: npt.NDArray[np.uint8]
    weight: Floats
    view_place: Integers
    view_picture: Integers
    pictures: Pictures
    problems: tuple[Problem, ...] = ()
    folders: str = ""

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def fingerprint(self) -> str:
        """Differs where another place takes part, or one is elsewhere or in another split."""
        digest = hashlib.sha256("\n".join(self.ids).encode())
        for values in (self.split, self.longitude, self.latitude, self.view_place):
            digest.update(np.ascontiguousarray(values).tobytes())
        return digest.hexdigest()[:16]

    @property
    def most_views(self) -> int:
        """Views of the place that has the most."""
        return int(np.bincount(self.view_place, minlength=1).max())

    def rows_in(self, split: str) -> Integers:
        """Rows of the places in a split."""
        return np.flatnonzero(self.split == SPLITS.index(split))

    def subset(self, rows: Integers) -> GeotaggedSet:
        """Some of the places, in the given order."""
        order = np.full(len(self), -1, np.int64)
        order[rows] = np.arange(len(rows))
        place = order[self.view_place]
        kept = np.flatnonzero(place >= 0)
        kept = kept[np.argsort(place[kept], kind="stable")]
        return replace(
            self,
            ids=[self.ids[row] for row in rows],
            longitude=self.longitude[rows],
            latitude=self.latitude[rows],
            split=self.split[rows],
            weight=self.weight[rows],
            view_place=place[kept],
            view_picture=self.view_picture[kept],
        )

    def without_views(self, broken: npt.NDArray[np.bool_], problems: Sequence[Problem]) -> GeotaggedSet:
        """Without the views (m,) that are broken, and without places that have no view left."""
        alive = np.bincount(self.view_place[~broken], minlength=len(self)) > 0
        lessened = replace(
            self,
            view_place=self.view_place[~broken],
            view_picture=self.view_picture[~broken],
            problems=(*self.problems, *problems),
        )
        return lessened if alive.all() else lessened.subset(np.flatnonzero(alive))


def split_places(places: GeotaggedSet, options: SplitOptions) -> GeotaggedSet:
    """Give a split to every place that has none, by what the place is called or where it lies, never by chance.

    Places at the same position always go to one split, and so do all views of a place. A place keeps its
    split when others are added to the set.

    Raises:
        InputError: no place is left to train on.
    """
    groups = _groups(places, options.block)
    if options.fraction < 1:
        chosen = _hash(groups, f"fraction {options.seed}") < options.fraction
        places, groups = places.subset(np.flatnonzero(chosen)), groups[chosen]
    open_ = np.ones(len(places), bool) if options.again else places.split == NO_SPLIT
    split = places.split.copy()
    if open_.any():
        table = np.zeros(int(open_.sum()), np.dtype([("block", "<i4")]))
        table["block"] = groups[open_]
        split[open_] = assign_splits(table, options.shares, options.seed)
    dealt = replace(places, split=split)
    if len(dealt.rows_in("train")) == 0:
        raise InputError(
            say(
                "geolocation.no-place-training-split",
                "No place of {source} is in the training split.",
                source=places.source,
            ),
            say(
                "geolocation.give-more-places",
                "Give more places, a larger --fraction, or other --shares.",
            ),
            "no-training-places",
        )
    return replace(dealt, problems=(*dealt.problems, *_straddling(dealt)))


def check_positions(
    ids: Sequence[str], longitude: Floats, latitude: Floats
) -> tuple[npt.NDArray[np.bool_], list[Problem]]:
    """Which positions can be used, and what is wrong with the others."""
    known = np.isfinite(longitude) & np.isfinite(latitude)
    inside = known & (np.abs(latitude) <= 90) & (longitude >= -180) & (longitude <= 360)
    problems = [
        Problem(say("geolocation.without-position", "without a position"), ids[row]) for row in np.flatnonzero(~known)
    ]
    for row in np.flatnonzero(known & ~inside):
        problems.append(
            Problem(
                say("geolocation.position-out-range", "position out of range"),
                ids[row],
                f"{latitude[row]:g}, {longitude[row]:g}",
            )
        )
    zero = inside & is_nowhere(longitude, latitude)
    problems += [
        Problem(say("geolocation.at-0-0", "at 0, 0, which cameras write when they have no fix"), ids[row])
        for row in np.flatnonzero(zero)
    ]
    return inside & ~zero, problems


def report_problems(problems: Sequence[Problem], reporter: Reporter) -> None:
    """Tell of each kind of problem once: how many, and the first few."""
    kinds: dict[tuple[str, bool], list[Problem]] = {}
    for problem in problems:
        kinds.setdefault((problem.kind, problem.left_out), []).append(problem)
    for (kind, left_out), found in kinds.items():
        shown = "; ".join(f"{item.where} {item.detail}".strip() for item in found[:SHOWN])
        if len(found) > SHOWN:
            shown = say(
                "geolocation.problems-and-more", "{shown} and {more:,} more", shown=shown, more=len(found) - SHOWN
            )
        told = say("geolocation.left-out", "left out") if left_out else say("geolocation.kept", "kept")
        reporter.warn(
            say(
                "geolocation.problems",
                "{count:,} {kind} ({told}): {shown}.",
                count=len(found),
                kind=kind,
                told=told,
                shown=shown,
            )
        )


def _groups(places: GeotaggedSet, block: float) -> Integers:
    """A number for places that must stay together: of the block, or of the exact position."""
    if block > 0:
        return geographic_blocks(places.longitude, places.latitude, block)
    keys = (
        f"{longitude:.7f} {latitude:.7f}"
        for longitude, latitude in zip(places.longitude.tolist(), places.latitude.tolist())
    )
    return np.array([zlib.crc32(key.encode()) >> 1 for key in keys], np.int64)


def _hash(groups: Integers, salt: str) -> Floats:
    """A number in 0…1 for each group."""
    return np.array([zlib.crc32(f"{salt} {group}".encode()) / 2**32 for group in groups.tolist()])


def _straddling(places: GeotaggedSet) -> list[Problem]:
    """Places of different splits at one position: the test would know the answer."""
    where = np.stack([places.longitude.round(7), places.latitude.round(7)], axis=1)
    _, first, group = np.unique(where, axis=0, return_index=True, return_inverse=True)
    group = np.ravel(group)
    other = np.flatnonzero(places.split != places.split[first[group]])
    return [
        Problem(
            say("geolocation.position-in-two-splits", "places at a position that another split has too"),
            places.ids[row],
            f"like {places.ids[first[group[row]]]}",
            left_out=False,
        )
        for row in other
    ]
