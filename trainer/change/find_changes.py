"""From embeddings of several dates to what changed, a folder of its own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.change.alignment import Alignment, alignment
from trainer.change.clouds import SMALLEST_PIXEL, whiter
from trainer.change.expected import Changes, alike_changes, changes, differences
from trainer.change.found_changes import FoundChanges
from trainer.change.options import ChangeOptions
from trainer.change.pixel_differences import both_changes, pixel_differences
from trainer.change.same_ground import SameGround, open_dates, same_ground
from trainer.change.unusual import isolation
from trainer.contract import InputError
from trainer.embeddings.tile_pictures import TilePixels
from trainer.geography import crs
from trainer.messages import NOTHING, Text, say
from trainer.report.figures import as_rgb
from trainer.reporting import SILENT, Reporter
from trainer.search.tile_lookup import row_at

Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

ALIGNED_TILES = 64
OFF = 1.0
"""Pixels by which pictures may be off before a person is warned."""
LOOKED_AT = 2_000
"""Changed tiles whose pixels are looked at for clouds."""
SHOWN = 50
TURNED = 0.01
"""Part of a tile's side by which the pixels of two dates may part from its middle to that of its neighbour."""
PAIRS_LOOKED_AT = 16
"""Of sources of two dates, whose pixels are held to lie on each other."""


def find_changes(
    folders: Sequence[Path], options: ChangeOptions, reporter: Reporter = SILENT
) -> tuple[FoundChanges, tuple[TilePixels | None, ...]]:
    """Compare the dates.

    Args:
        folders: T embeddings folders.
        options: What is asked for.
        reporter: Told of the stages.

    Returns:
        What was found, and each date's pixels; None where these are gone.

    Raises:
        InputError: the embeddings cannot be compared, or an option does not suit them.
        CancelledError: the job was cancelled.
    """
    sets, dates = open_dates(folders, options.same_encoder)
    reporter.stage("match", say("change.matching", "finding the same ground at {count} dates", count=len(sets)))
    ground = same_ground(sets, dates, reporter)
    pixels, gone = _pixels(sets)
    reporter.stage("align", say("change.aligning", "checking that the pictures lie on each other"))
    aligned, why = _aligned(ground, pixels, gone, reporter)
    unchanged = None if options.unchanged is None else _inside(options.unchanged, ground, options.false_alarms)
    examples = tuple(dict.fromkeys(_example(text, ground) for text in options.like))
    reporter.stage("compare", say("change.comparing", "comparing {tiles:,} tiles", tiles=len(ground)))
    vectors = [one.rows(ground.rows[:, place]) for place, one in enumerate(sets)]
    last = len(sets) - 1

    alone = _embeddings_alone(options, ground, pixels, gone)

    def tell(done: int, total: int) -> None:
        reporter.progress(done, total, "tiles")

    def between(one: int, other: int) -> Changes:
        reporter.raise_if_cancelled()
        left = differences(vectors[one], vectors[other], ground.overlap(one, other), unchanged, options.seed)
        found = changes(left, options.false_alarms, unchanged)
        before, after = pixels[one], pixels[other]
        if alone or before is None or after is None:
            return found
        off = (aligned.down, aligned.right) if aligned and aligned.known and (one, other) == (0, last) else (0.0, 0.0)
        apart = pixel_differences(ground, (before, after), (one, other), off, unchanged, tell)
        return both_changes(found, apart, unchanged)

    steps = [between(place, place + 1) for place in range(last)]
    overall = steps[0] if last == 1 else between(0, last)
    reporter.stage("unusual", say("change.looking-for-unusual", "looking for unusual places"))
    isolated = isolation(vectors[last], tell)
    like = alike_changes(overall, np.array(examples, np.int64)) if examples else None
    found = FoundChanges(ground, overall, tuple(steps), isolated, like, examples, aligned, str(why), str(alone))
    found.white.update(_white(found, pixels, reporter))
    return found, pixels


def _pixels(sets: Sequence[object]) -> tuple[tuple[TilePixels | None, ...], Text]:
    """The pixels of each date, and why those of one are not there."""
    opened: list[TilePixels | None] = []
    gone = NOTHING
    for one in sets:
        try:
            opened.append(TilePixels.open(one))  # type: ignore[arg-type]
        except InputError as error:
            opened.append(None)
            gone = error.message
    return tuple(opened), gone


def _aligned(
    ground: SameGround, pixels: Sequence[TilePixels | None], gone: Text, reporter: Reporter
) -> tuple[Alignment | None, Text]:
    """How the last date lies on the first, by the tiles with most to see; a person is told where it does not."""
    first, last = pixels[0], pixels[-1]
    if first is None or last is None:
        reporter.warn(
            say("change.alignment-not-checked", "Whether the pictures lie on each other is not known: {why}.", why=gone)
        )
        return None, gone
    why = other_pixels(ground, -1)
    if why:
        return None, why
    overlap = ground.overlap(0, len(ground.sets) - 1)
    information = np.nan_to_num(ground.sets[0].table["information"][ground.rows[:, 0]].astype(np.float64))
    rank = np.argsort(np.argsort(information, kind="stable"), kind="stable") / len(ground)
    chosen = np.sort(np.argsort(-(np.round(overlap, 1) * 10 + rank), kind="stable")[:ALIGNED_TILES])
    before, after = first.images(ground.rows[chosen, 0]), last.images(ground.rows[chosen, -1])
    found = alignment(before, after, ground.down[chosen, -1], ground.right[chosen, -1])
    if found.known and found.pixels > OFF:
        reporter.warn(
            say(
                "change.not-aligned",
                "The pictures of {last} lie {pixels:.1f} pixels off those of {first} ({down:+.1f} down, {right:+.1f} "
                "to the right): edges may look changed.",
                last=ground.dates[-1],
                first=ground.dates[0],
                pixels=found.pixels,
                down=found.down,
                right=found.right,
            ),
            say("change.align-first", "Bring them onto each other first, in QGIS with the Georeferencer."),
        )
    return found, NOTHING


def other_pixels(ground: SameGround, place: int) -> Text:
    """Why the pixels of the first date and of another one do not lie on each other; nothing where they do.

    A tile's side to the right and down has to be as many pixels of the other date's to the right and down: pixels are
    of other sizes, of other directions (a south-up raster, a neighbouring UTM zone), or of other metres (Web Mercator).
    """
    one, other = ground.sets[0], ground.sets[place]
    mine, theirs = one.table[ground.rows[:, 0]], other.table[ground.rows[:, place]]
    _, some = np.unique(np.stack([mine["source"], theirs["source"]]), axis=1, return_index=True)
    for number in some[:PAIRS_LOOKED_AT].tolist():
        grid = one.manifest.sources[int(mine["source"][number])]
        there = other.manifest.sources[int(theirs["source"][number])]
        side = np.array([[0, 0], [grid.size, 0], [0, grid.size]])
        x, y = mine["x"][number] + side[:, 0] * grid.pixel_x, mine["y"][number] + side[:, 1] * grid.pixel_y
        if grid.crs_wkt != there.crs_wkt:
            x, y = crs.transform(x, y, grid.crs_wkt, there.crs_wkt)
        moved = np.stack([(x - x[0]) / there.pixel_x, (y - y[0]) / there.pixel_y], axis=1)
        if grid.size != there.size or not (np.abs(moved - side) <= TURNED * grid.size).all():
            return say("change.pixels-of-other-size", "their pixels are not of one size and direction")
    return NOTHING


def _embeddings_alone(
    options: ChangeOptions,
    ground: SameGround,
    pixels: Sequence[TilePixels | None],
    gone: Text,
) -> Text:
    """Why the pixels are not compared as well; nothing where they are."""
    if options.by != "both":
        return say("change.asked-for", "as was asked for")
    if None in pixels:
        return gone
    first = ground.sets[0]
    for place, other in enumerate(ground.sets[1:], start=1):
        if len(other.manifest.bands) != len(first.manifest.bands):
            return say("change.other-bands", "the dates have not the same bands")
        why = other_pixels(ground, place)
        if why:
            return why
    return NOTHING


def _inside(path: Path, ground: SameGround, limit: float) -> Flags:
    """(n,) tiles whose middle lies in one of some polygons.

    Raises:
        InputError: it cannot be read, or has too few tiles in it to tell so small a share.
    """
    import shapely

    from trainer.geography.regions import read_region

    where = ground.sets[0].positions
    rows = ground.rows[:, 0]
    found = shapely.contains_xy(read_region(path), where.longitude[rows], where.latitude[rows])
    if found.sum() * limit < 1:
        raise InputError(
            say(
                "change.too-few-unchanged",
                "{path} holds {count} of the tiles: too few to tell a share of {limit:g} false alarms.",
                path=path,
                count=int(found.sum()),
                limit=limit,
            ),
            say("change.more-unchanged", "Draw more of what did not change, or allow more --false-alarms."),
            "too-few-tiles",
        )
    return np.asarray(found, bool)


def _example(text: str, ground: SameGround) -> int:
    """The place among the n tiles of a position ``LON,LAT``.

    Raises:
        InputError: it is no position, or lies on no tile that is there at every date.
    """
    longitude, _, latitude = text.partition(",")
    try:
        position = float(longitude), float(latitude)
    except ValueError as error:
        raise InputError(
            say("change.no-position", "--like {text} is no position.", text=text.strip()),
            say("change.give-lon-lat", "Give LON,LAT, such as --like 15.97,45.81."),
            "usage",
        ) from error
    row = row_at(ground.sets[0], *position)
    place = int(np.searchsorted(ground.rows[:, 0], row))
    if place == len(ground) or ground.rows[place, 0] != row:
        raise InputError(
            say("change.example-not-at-every-date", "There is no tile at every date at {position}.", position=text),
            say("any.choose-place-imagery", "Choose a place on the imagery."),
            "no-tile-there",
        )
    return place


def _white(found: FoundChanges, pixels: Sequence[TilePixels | None], reporter: Reporter) -> dict[int, int]:
    """Which of the changed tiles are white at one date alone."""
    first, last = pixels[0], pixels[-1]
    manifest = found.ground.sets[0].manifest
    if first is None or last is None or len(manifest.bands) < 3 or manifest.ground_resolution < SMALLEST_PIXEL:
        return {}
    changed = int(found.overall.changed.sum())
    places = np.union1d(found.by_strength()[: min(changed, LOOKED_AT)], found.strongest(SHOWN))
    named: dict[int, int] = {}
    for part in first.batches(places):
        reporter.raise_if_cancelled()
        rows = found.ground.rows[part]
        signs = whiter(as_rgb(first.images(rows[:, 0])), as_rgb(last.images(rows[:, -1])))
        named.update((int(place), int(sign)) for place, sign in zip(part, signs) if sign)
    return named
