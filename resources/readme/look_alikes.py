"""The headline picture: a click on a map of the world, the tiles that look most alike, and what they look like."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from canvas import FOUND, INK, QUERY, QUIET, WIDTH, Canvas, font
from world import CREDIT, World

PLACE = (7.0, 61.0, "Norway's fjords")
ELSEWHERE_KM = 1000.0
"""Look-alikes nearer than this are left out: that the next valley looks alike is no news."""
COUNT = 12
IN_A_ROW = 6
MARGIN = 20
SIDE, LARGE = 128, 320
PITCH = 154
HEADING = 34
BADGE = 25


def draw(world: World, path: Path) -> None:
    """Write the picture."""
    longitude, latitude, name = PLACE
    row, answer = world.look_alikes(longitude, latitude, COUNT, ELSEWHERE_KM)
    rows = [int(found) for found in answer.rows]
    ground = world.land_picture(WIDTH)
    head = ground.shape[0]
    canvas = Canvas(head + MARGIN + HEADING + LARGE + 84)
    canvas.paste(ground, 0, 0)
    _mark(canvas, world, row, rows, name)
    top = head + MARGIN + HEADING
    canvas.paste(world.thumbnails([row], LARGE)[0], MARGIN, top)
    canvas.frame(MARGIN, top, LARGE, QUERY, 5, dark=False)
    canvas.text((MARGIN, top - HEADING), f"You click on {name}", 20, INK, bold=True)
    left = WIDTH - MARGIN - (IN_A_ROW - 1) * PITCH - SIDE
    for number, (picture, country) in enumerate(zip(world.thumbnails(rows, SIDE), world.countries(rows))):
        x = left + number % IN_A_ROW * PITCH
        y = top + number // IN_A_ROW * (LARGE - SIDE + 10) - 5
        canvas.paste(picture, x, y)
        _badge(canvas, x + BADGE / 2 + 4, y + BADGE / 2 + 4, number + 1)
        canvas.text((x, y + SIDE + 4), country, 15, INK)
        canvas.text((x, y + SIDE + 23), f"{answer.distance_km[number]:,.0f} km away", 13, QUIET)
    words = f"The {COUNT} of {len(world.embeddings):,} tiles that look most like it"
    canvas.text((left, top - HEADING), words, 20, INK, bold=True)
    left_out = f"Look-alikes within {ELSEWHERE_KM:,.0f} km are left out. {CREDIT}"
    canvas.text((WIDTH - MARGIN, canvas.image.height - 10), left_out, 13, QUIET, anchor="rd")
    canvas.save(path)


def _mark(canvas: Canvas, world: World, row: int, rows: list[int], name: str) -> None:
    """Outline the tiles on the map, with the numbers of the thumbnails beside them."""
    side = world.tile_side(WIDTH)
    places = world.map_positions([row, *rows], WIDTH)
    taken = [tuple(place + side / 2) for place in places]
    for number, (x, y) in reversed(list(enumerate(places))):
        if number:
            canvas.frame(x - 1, y - 1, side + 2, FOUND, 3)
    x, y = places[0]
    canvas.frame(x - 3, y - 3, side + 6, QUERY, 4)
    label = _label_spot(x + side / 2, y + side / 2, name, taken)
    canvas.text(label, name, 18, QUERY, bold=True, anchor="mm", halo=True)
    taken += [(label[0] + across, label[1]) for across in (-60, -30, 0, 30, 60)]
    for number, (x, y) in enumerate(places[1:], start=1):
        badge = _free_spot(x + side / 2, y + side / 2, side, taken)
        taken.append(badge)
        canvas.draw.line((x + side / 2, y + side / 2, *badge), fill=FOUND, width=1)
        canvas.frame(x - 1, y - 1, side + 2, FOUND, 3)
        _badge(canvas, *badge, number)


def _label_spot(x: float, y: float, name: str, taken: list[tuple[float, ...]]) -> tuple[float, float]:
    """The middle of a label beside the query: above, below, left or right, where no tile is near."""
    half = font(18, True).getlength(name) / 2
    spots = [(x, y - 26), (x, y + 28), (x - half - 18, y), (x + half + 18, y)]
    spots = [spot for spot in spots if half < spot[0] < WIDTH - half]

    def room(spot: tuple[float, float]) -> float:
        return min(
            np.hypot(max(abs(spot[0] - other[0]) - half, 0), spot[1] - other[1]) for other in taken if other != taken[0]
        )

    return max(spots, key=lambda spot: min(room(spot), 40))


def _free_spot(x: float, y: float, side: float, taken: list[tuple[float, ...]]) -> tuple[float, float]:
    """A place for a badge near a tile where no tile and no badge is."""
    best, most = (x, y), -np.inf
    for away in (side + 14, side + 28, side + 44, side + 64):
        for angle in np.arange(0, 2 * np.pi, np.pi / 8):
            spot = (x + away * np.cos(angle), y - away * np.sin(angle))
            if not BADGE < spot[0] < WIDTH - BADGE or spot[1] < BADGE:
                continue
            room = min(np.hypot(spot[0] - other[0], spot[1] - other[1]) for other in taken)
            worth = min(room, BADGE + 3) - away / 20
            if worth > most:
                best, most = spot, worth
    return best


def _badge(canvas: Canvas, x: float, y: float, number: int) -> None:
    """A number in a disc around a place."""
    half = BADGE / 2
    canvas.draw.ellipse((x - half, y - half, x + half, y + half), fill=FOUND, outline=(0, 0, 0))
    canvas.draw.text((x, y), str(number), fill=(0, 0, 0), font=font(15, True), anchor="mm")
