"""Four more clicks: a desert, a forest, a coast and fields, each with the tiles that look most like it."""

from __future__ import annotations

from pathlib import Path

from canvas import INK, QUERY, QUIET, WIDTH, Canvas
from world import CREDIT, World

PLACES = (
    (23.0, 22.0, "Sahara"),
    (-62.0, -5.0, "Amazon"),
    (-122.3, 37.7, "Coast of California"),
    (86.0, 28.3, "Himalaya"),
)
"""The four that ``benchmarks/world.py`` reports on."""
COUNT = 7
MARGIN = 20
SIDE = 128
PITCH = 158
CAPTION = 44
ROW = SIDE + CAPTION + 10


def draw(world: World, path: Path) -> None:
    """Write the picture: a row for each place, the click at its left."""
    canvas = Canvas(MARGIN + 26 + ROW * len(PLACES) + 22)
    canvas.text((MARGIN, MARGIN - 4), "You click here", 17, INK, bold=True)
    first = WIDTH - MARGIN - (COUNT - 1) * (PITCH - 10) - SIDE
    canvas.text((first, MARGIN - 4), "The tiles that look most like it, wherever they are", 17, INK, bold=True)
    for line, (longitude, latitude, name) in enumerate(PLACES):
        row, answer = world.look_alikes(longitude, latitude, COUNT, None)
        rows = [int(found) for found in answer.rows]
        top = MARGIN + 26 + line * ROW
        canvas.paste(world.thumbnails([row], SIDE)[0], MARGIN + 5, top + 5)
        canvas.frame(MARGIN + 5, top + 5, SIDE, QUERY, 5, dark=False)
        canvas.text((MARGIN, top + SIDE + 14), name, 15, INK, bold=True)
        for place, (picture, country) in enumerate(zip(world.thumbnails(rows, SIDE), world.countries(rows))):
            x = first + place * (PITCH - 10)
            canvas.paste(picture, x, top + 5)
            canvas.text((x, top + SIDE + 8), country, 14, INK)
            canvas.text((x, top + SIDE + 26), f"{answer.distance_km[place]:,.0f} km away", 12, QUIET)
    words = f"The {COUNT} nearest of {len(world.embeddings):,} tiles, nothing left out. {CREDIT}"
    canvas.text((WIDTH - MARGIN, canvas.image.height - 10), words, 13, QUIET, anchor="rd")
    canvas.save(path)
