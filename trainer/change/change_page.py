"""The page about what changed: how sure it is, where it lies, and pictures of the strongest before and after."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from matplotlib.figure import Figure

from trainer import __version__
from trainer.change.found_changes import COURSES, FoundChanges
from trainer.embeddings.tile_pictures import TilePixels
from trainer.files.own_files import MAKER
from trainer.report.figures import Thumbnails
from trainer.report.maps import INK, draw_tiles, map_frame
from trainer.report.page import DataTable, Section, page
from trainer.report.report import as_png
from trainer.reporting import SILENT, Reporter
from trainer.results.palette import MAGMA, blend

Integers = npt.NDArray[np.int64]

SHOWN = 50
COLUMNS = 10
SIDE = 96
WIDTH_INCHES = 10.0
UNSEEN = (205, 205, 200)
"""The colour of tiles that are not there at every date."""


def change_page(found: FoundChanges, pixels: Sequence[TilePixels | None], reporter: Reporter = SILENT) -> str:
    """The whole page as HTML."""
    ground = found.ground
    dates = ground.dates
    facts = [
        ("Dates", ", ".join(dates)),
        ("Tiles", f"{len(ground):,}"),
        ("Pictures", found.aligned_text()),
        ("Compared", found.compared_text()),
        ("Changed", f"{int(found.overall.changed.sum()):,} tiles; {found.null_text()}"),
    ]
    white = sum(1 for place in np.flatnonzero(found.overall.changed).tolist() if found.white.get(place))
    if white:
        facts.append(("Clouds, snow", f"{white:,} of the changed tiles are white at one date alone"))
    sections = [_map(found), _distribution(found)]
    reporter.raise_if_cancelled()
    first, last = pixels[0], pixels[-1]
    if first is not None and last is not None:
        order = found.strongest(SHOWN)
        sections.append(
            Section(
                "strongest",
                f"The {len(order)} strongest, {dates[0]} above and {dates[-1]} below",
                "One tile of each place, the strongest first; the number is how far it goes beyond the limit. Look at "
                "them: what the encoder takes for a change need not be one that matters to you.",
                f"{len(order)} pairs of tiles, before and after.",
                pairs_of_tiles(found, order, first, last, [_caption(found, place) for place in order.tolist()]),
            )
        )
        if found.like is not None:
            order = found.apart(np.argsort(-found.like, kind="stable"), 20)
            captions = [f"{found.like[place]:.2f}" for place in order.tolist()]
            sections.append(
                Section(
                    "alike",
                    "What changed like the examples",
                    "The most alike first; 1 is the same change.",
                    f"{len(order)} pairs of tiles, before and after.",
                    pairs_of_tiles(found, order, first, last, captions),
                )
            )
        order = found.most_unusual(20)
        sections.append(
            Section(
                "unusual",
                f"Unusual places, {dates[0]} above and {dates[-1]} below",
                "They look like few others: the number says how much emptier it is around them, among all looks, than "
                "around their nearest. Rare things, and faults of the picture, come first.",
                f"{len(order)} pairs of tiles.",
                pairs_of_tiles(found, order, first, last, [f"{found.unusual[place]:.2f}" for place in order.tolist()]),
            )
        )
    footer = [f"Made by {MAKER} {__version__} from {', '.join(one.folder.resolve().name for one in ground.sets)}."]
    title = f"What changed, {dates[0]} to {dates[-1]}"
    subtitle = "What differs everywhere (season, light, sensor) is taken out; what is left beyond the limit is shown."
    return page(title, subtitle, facts, sections, _tables(found), footer)


def _tables(found: FoundChanges) -> list[DataTable]:
    if len(found.steps) < 2:
        return []
    dates = found.ground.dates
    steps = tuple(
        (f"{dates[place]} to {dates[place + 1]}", f"{int(step.changed.sum()):,}")
        for place, step in enumerate(found.steps)
    )
    course, _ = found.courses()
    courses = tuple((name, f"{int((course == number).sum()):,}") for number, name in enumerate(COURSES))
    return [
        DataTable("From date to date", ("", "tiles that changed"), steps),
        DataTable("How places went over the dates", ("", "tiles"), courses),
    ]


def _caption(found: FoundChanges, place: int) -> str:
    white = found.white.get(place, 0)
    return f"{found.overall.strength[place]:.1f}" + (
        "" if not white else " white above" if white < 0 else " white below"
    )


def _map(found: FoundChanges) -> Section:
    first = found.ground.sets[0]
    strength = np.minimum(found.overall.strength, 2.0) / 2.0
    ramp = np.array([blend(MAGMA, step / 255) for step in range(256)], np.uint8)
    colours = np.full((len(first), 3), UNSEEN, np.uint8)
    colours[found.ground.rows[:, 0]] = ramp[np.round(255 * strength).astype(np.int64)]
    frame = map_frame(first)
    height = min(8.0 * frame.aspect, 9.0)
    figure = Figure(figsize=(WIDTH_INCHES, max(height, 1.5) + 0.6), dpi=130, layout="constrained")
    axes = figure.add_subplot()
    draw_tiles(axes, first, colours, frame)
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import ListedColormap, Normalize

    bar = figure.colorbar(ScalarMappable(Normalize(0, 2), ListedColormap(ramp / 255.0)), ax=axes, shrink=0.6)
    bar.set_label("change (1: the limit; 2 and more)", fontsize=8, color=INK)
    return Section(
        "map",
        "Where it changed",
        "Each tile by how far it differs from what was expected: dark as usual, from orange on more than the limit.",
        "Map of the change of each tile.",
        as_png(figure),
    )


def _distribution(found: FoundChanges) -> Section:
    strength = np.maximum(found.overall.strength, 1e-3)
    figure = Figure(figsize=(WIDTH_INCHES, 2.8), dpi=130, layout="constrained")
    axes = figure.add_subplot()
    edges = np.geomspace(0.99 * float(strength.min()), 1.01 * float(strength.max()), 80)
    axes.hist(strength, bins=edges.tolist(), color="#8a8a86")
    axes.axvline(1.0, color="#d55e00", linewidth=1.5)
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel("change (1: the limit)", fontsize=9, color=INK)
    axes.set_ylabel("tiles", fontsize=9, color=INK)
    return Section(
        "distribution",
        "How much is usual",
        f"Most tiles make the heap at the left: so much they differ without any change. Right of the line "
        f"{found.overall.limit:.2%} of those would lie by chance.",
        "Histogram of the change of all tiles, with the limit.",
        as_png(figure),
    )


def pairs_of_tiles(
    found: FoundChanges, order: Integers, first: TilePixels, last: TilePixels, captions: Sequence[str]
) -> bytes:
    """Tiles before above those after, ten to a line."""
    blank = np.zeros((0, 3), np.uint8)
    rows = found.ground.rows[order]
    above = Thumbnails(first, blank).of(rows[:, 0], SIDE)
    below = Thumbnails(last, blank).of(rows[:, -1], SIDE)
    lines = -(-len(order) // COLUMNS)
    cell = WIDTH_INCHES / COLUMNS
    figure = Figure(figsize=(WIDTH_INCHES, lines * (2 * cell + 0.25)), dpi=130)
    for place in range(len(order)):
        line, column = divmod(place, COLUMNS)
        axes = figure.add_axes(
            ((column + 0.03) / COLUMNS, 1 - (line + 0.985) / lines + 0.2 / figure.get_figheight(), 0.94 / COLUMNS,
             (2 * cell) * 0.97 / figure.get_figheight())
        )  # fmt: skip
        gap = np.full((2, SIDE, 3), 255, np.uint8)
        axes.imshow(np.concatenate([above[place], gap, below[place]]), interpolation="antialiased", aspect="auto")
        axes.set_xticks([])
        axes.set_yticks([])
        for spine in axes.spines.values():
            spine.set_visible(False)
        axes.set_xlabel(captions[place], fontsize=7, color=INK, labelpad=2)
    return as_png(figure)
