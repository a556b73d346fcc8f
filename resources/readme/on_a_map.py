"""The picture of a map: five clicks on OpenStreetMap, and the places that look most like them, by their channels."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from canvas import INK, QUERY, QUIET, WIDTH, Canvas
from PIL import Image

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent / "benchmarks"))

import osm_channels

RUN = "contrastive-channels"
MARGIN, GAP, LABEL = 20, 8, 128
HEADING, FOOT = 40, 34


def draw(folder: Path, path: Path) -> None:
    """Write the picture.

    Args:
        folder: What ``benchmarks/osm_channels.py`` wrote.
        path: The PNG.
    """
    answers = osm_channels.look_alikes(folder, RUN)
    count = osm_channels.FOUND + 1
    side = (WIDTH - 2 * MARGIN - LABEL - (count - 1) * GAP - 2 * GAP) // count
    canvas = Canvas(HEADING + len(answers) * (side + GAP) + FOOT)
    left = MARGIN + LABEL
    canvas.text((left, 10), "You click on", 18, INK, bold=True)
    canvas.text((left + side + 3 * GAP, 10), "and find, each a kilometre from the others", 18, INK, bold=True)
    for number, (shown, clicked, found) in enumerate(answers):
        top = HEADING + number * (side + GAP)
        for line, words in enumerate(shown.split(" with ")):
            canvas.text((MARGIN, top + side / 2 - 10 + 22 * line), f"with {words}" if line else words, 17, INK)
        for column, place in enumerate((clicked, *found)):
            x = left + column * (side + GAP) + (2 * GAP if column else 0)
            canvas.paste(_scaled(osm_channels.picture_of(folder, place, osm_channels.ZOOM), side), x, top)
            if not column:
                canvas.frame(x, top, side, QUERY, 3, dark=False)
    words = "208 m a tile, learned from 12 channels without labels. © OpenStreetMap contributors, ODbL"
    canvas.text((WIDTH - MARGIN, canvas.image.height - 10), words, 13, QUIET, anchor="rd")
    canvas.save(path)


def _scaled(picture: np.ndarray, side: int) -> np.ndarray:
    return np.asarray(Image.fromarray(picture).resize((side, side), Image.Resampling.LANCZOS))
