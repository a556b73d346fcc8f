"""Makes the synthetic sample: an imagined coast seen from above, and its true land cover.

No imagery can be shipped with GeoEmbed, so the demo runs on a place that does not exist: a coast at 10 m a
pixel in UTM zone 29 N, where in truth there is open Atlantic. Everything follows from one seed, and the
pixels are the same on every machine: noise is rounded to whole numbers as soon as it leaves the Fourier
transform, and everything after that is exact arithmetic.

    python resources/sample/make_sample.py --out FOLDER

writes ``synthetic_coast.tif`` (RGB), ``synthetic_land_cover.tif`` (classes with names and colours) and
``synthetic_places.geojson`` (villages and other places worth a click).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import fft, ndimage, sparse
from scipy.sparse import csgraph

SIZE = 2048
"""Pixels a side."""
METRES = 10.0
"""Ground size of a pixel."""
COARSE = 8
"""Pixels a side of the cells on which rivers and roads find their way."""
EPSG = 32629
ORIGIN = (300_000.0, 5_600_000.0)
"""Top left corner: easting and northing in metres."""

IMAGE_NAME = "synthetic_coast.tif"
LAND_COVER_NAME = "synthetic_land_cover.tif"
PLACES_NAME = "synthetic_places.geojson"

SEA, FRESH_WATER, BEACH, FOREST, FARMLAND, GRASSLAND, VILLAGE, ROAD, ROCK = range(1, 10)
CLASSES = {
    SEA: ("sea", (38, 84, 140)),
    FRESH_WATER: ("river and lake", (86, 160, 211)),
    BEACH: ("beach", (236, 217, 160)),
    FOREST: ("forest", (35, 98, 54)),
    FARMLAND: ("farmland", (214, 190, 92)),
    GRASSLAND: ("grassland", (150, 190, 110)),
    VILLAGE: ("village", (200, 60, 50)),
    ROAD: ("road", (90, 90, 90)),
    ROCK: ("bare rock", (165, 155, 150)),
}
"""Value in the land-cover raster to name and colour."""

Floats = npt.NDArray[np.float32]
Mask = npt.NDArray[np.bool_]
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Place:
    """A place worth a click: its class, the pixel's column and row, and for villages the radius in pixels."""

    name: str
    kind: int
    column: int
    row: int
    radius: int = 0


@dataclass(frozen=True)
class Sample:
    """The imagined coast: image (3, SIZE, SIZE), land cover (SIZE, SIZE), and places."""

    image: Bytes
    land_cover: Bytes
    places: list[Place]


def make_sample(seed: int = 7) -> Sample:
    """Imagine the coast; takes some ten seconds and the same seed gives the same pixels anywhere."""
    draw = np.random.Generator(np.random.PCG64(seed))
    height = _terrain(draw)
    slope = _slope(height)
    land, sea = height > 0, _joined_to_the_west(height <= 0)
    to_sea = ndimage.distance_transform_edt(~sea).astype(np.float32)
    offshore = ndimage.distance_transform_edt(~land).astype(np.float32)
    river = _rivers(draw, height)
    villages = _village_sites(draw, height, slope, river, to_sea)

    cover = np.full((SIZE, SIZE), GRASSLAND, np.uint8)
    patches = _noise(draw, 1.7)
    dry = _noise(draw, 2.4)
    lowland = (height < 0.42 + 0.06 * dry) & (slope < 0.95)
    cover[lowland & (patches < 0.85)] = FARMLAND
    wooded = (patches + 0.9 * (slope - 0.55) > 0.55) & (height < 0.74 + 0.06 * dry)
    cover[wooded] = FOREST
    hills = (height > 0.46) & (height < 0.74 + 0.06 * dry) & (patches > -0.45)
    cover[hills] = FOREST
    cover[(height > 0.84 + 0.07 * patches) | ((slope > 2.3) & (height > 0.45))] = ROCK
    road = _roads(draw, height, slope, river, villages)
    town, streets, houses = _villages(draw, villages, road, land)
    cover[town] = VILLAGE
    cover[road & land] = ROAD
    cover[(to_sea > 0) & (to_sea < 3.2 + 2.0 * patches) & (slope < 1.2)] = BEACH
    cover[(river & (cover != ROAD)) | ~land] = FRESH_WATER
    cover[sea] = SEA

    image = _paint(draw, cover, height, offshore, dry, streets, houses)
    return Sample(image, cover, _places(villages, cover))


# ---------------------------------------------------------------------------------------------
# Terrain
# ---------------------------------------------------------------------------------------------
def _noise(draw: np.random.Generator, exponent: float, largest: int = SIZE) -> Floats:
    """Fractal noise of mean 0 and deviation 1, rounded to 1/4096 so that it is the same on every machine.

    ``exponent`` is that of the amplitude's fall with frequency: 1 is rough, 2 smooth. Waves longer than
    ``largest`` pixels are left out.
    """
    rows, columns = fft.fftfreq(SIZE)[:, None], fft.rfftfreq(SIZE)[None, :]
    frequency = np.sqrt(rows * rows + columns * columns)
    frequency[0, 0] = 1.0
    shape = np.where(frequency * largest < 1, 0.0, frequency**-exponent)
    spectrum = fft.rfft2(draw.integers(-32_768, 32_768, (SIZE, SIZE)).astype(np.float64), workers=2)
    field = fft.irfft2(spectrum * shape, s=(SIZE, SIZE), workers=2)
    field -= field.mean()
    return (np.rint(field / field.std() * 4096) / 4096).astype(np.float32)


def _terrain(draw: np.random.Generator) -> Floats:
    """Height: under 0 is sea, above about 0.85 bare rock. The coast lies in the west, mountains in the east."""
    east = np.linspace(-1, 1, SIZE, dtype=np.float32)[None, :]
    south = np.linspace(-1, 1, SIZE, dtype=np.float32)[:, None]
    rough = _noise(draw, 1.95)
    ridges = 1 - np.abs(_noise(draw, 1.75))
    base = 0.22 + 0.34 * east + 0.10 * south * east + 0.18 * rough + 0.015 * _noise(draw, 1.3)
    mountain = np.clip((east + 0.25 * south + 0.12 * rough - 0.15) * 1.3, 0, 1)
    return np.asarray(base + 0.38 * mountain * ridges, np.float32)


def _joined_to_the_west(water: Mask) -> Mask:
    """The sea: water that reaches the western edge; what does not is a lake."""
    parts, _ = ndimage.label(water)
    return np.asarray(water & np.isin(parts, np.unique(parts[:, 0])))


def _slope(height: Floats) -> Floats:
    """Steepness over some 80 m, about 1 on hillsides."""
    smooth = ndimage.uniform_filter(height, 9)
    down, right = np.gradient(smooth)
    return np.asarray(np.sqrt(down * down + right * right) * 250, np.float32)


def _coarse(values: npt.NDArray[Any]) -> Floats:
    """Mean over cells of COARSE × COARSE pixels."""
    cells = SIZE // COARSE
    return np.asarray(values.reshape(cells, COARSE, cells, COARSE).mean((1, 3)), np.float32)


# ---------------------------------------------------------------------------------------------
# Rivers and roads: cheapest ways over coarse cells, then drawn as smooth lines
# ---------------------------------------------------------------------------------------------
def _graph(cost: Floats) -> sparse.csr_matrix:
    """Cells joined to their eight neighbours; a step costs its length times the mean cost of both ends."""
    cells = cost.shape[0]
    number = np.arange(cells * cells).reshape(cells, cells)
    starts, ends, weights = [], [], []
    for down, right, length in ((0, 1, 1.0), (1, 0, 1.0), (1, 1, 1.4142), (1, -1, 1.4142)):
        here = (slice(0, cells - down), slice(max(0, -right), cells - max(0, right)))
        there = (slice(down, cells), slice(max(0, right), cells + min(0, right)))
        starts.append(number[here].ravel())
        ends.append(number[there].ravel())
        weights.append(((cost[here] + cost[there]) * length / 2).ravel())
    ways = (np.concatenate(weights), (np.concatenate(starts), np.concatenate(ends)))
    return sparse.csr_matrix(ways, shape=(cells * cells,) * 2)


def _way(before: npt.NDArray[np.int32], end: int) -> npt.NDArray[np.float64]:
    """Centres (column, row), in pixels, of the cells from ``end`` back to where the search began."""
    cells = SIZE // COARSE
    steps = [end]
    while before[steps[-1]] >= 0:
        steps.append(int(before[steps[-1]]))
    rows, columns = np.divmod(np.array(steps), cells)
    return np.stack([columns, rows], 1) * COARSE + COARSE / 2.0


def _line(way: npt.NDArray[np.float64], smoothing: int) -> npt.NDArray[np.float64]:
    """A dense, smooth line through a way: four points a pixel."""
    places = np.arange(0, len(way) - 1, 1 / (4 * COARSE))
    dense = np.stack([np.interp(places, np.arange(len(way)), way[:, axis]) for axis in (0, 1)], 1)
    for _ in range(2):
        dense = ndimage.uniform_filter1d(dense, min(smoothing * 4 * COARSE, len(dense)), axis=0, mode="nearest")
    return dense


def _draw(
    lines: Sequence[tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]], warp: tuple[Floats, Floats]
) -> Mask:
    """Pixels within a half-width of lines; ``warp`` moves each pixel before it looks, which makes lines wind."""
    widths = np.zeros((SIZE, SIZE), np.float32)
    for line, half_width in lines:
        columns, rows = np.clip(np.rint(line).astype(int), 0, SIZE - 1).T
        np.maximum.at(widths, (rows, columns), half_width.astype(np.float32))
    distance, nearest = ndimage.distance_transform_edt(widths == 0, return_indices=True)
    near = (distance - widths[tuple(nearest)]).astype(np.float32)
    row, column = np.indices((SIZE, SIZE), dtype=np.float32)
    rows = np.clip(np.rint(row + warp[1]), 0, SIZE - 1).astype(np.int32)
    columns = np.clip(np.rint(column + warp[0]), 0, SIZE - 1).astype(np.int32)
    return np.asarray(near[rows, columns] < 0.5)


def _rivers(draw: np.random.Generator, height: Floats) -> Mask:
    """Rivers from the mountains by the lowest way to the sea; they widen downstream and share their lower course."""
    coarse = _coarse(height)
    cost = np.where(coarse < 0, 0.02, 0.25 + 6 * np.clip(coarse, 0, None)).astype(np.float32)
    mouth = int(np.argmin(np.where(np.arange(coarse.size).reshape(coarse.shape) % coarse.shape[1] < 4, coarse, 9.0)))
    _, before = csgraph.dijkstra(_graph(cost), directed=False, indices=mouth, return_predecessors=True)
    cells = coarse.shape[0]
    springs = [(0.10, 0.93), (0.30, 0.88), (0.52, 0.95), (0.86, 0.90)]
    lines = []
    for down, right in springs:
        line = _line(_way(before, int(down * cells) * cells + int(right * cells)), 5)
        share = np.linspace(0, 1, len(line))
        lines.append((line, 1.0 + 6.5 * share * share))
    return _draw(lines, (10 * _noise(draw, 2.6, 150), 10 * _noise(draw, 2.6, 150)))


def _roads(draw: np.random.Generator, height: Floats, slope: Floats, river: Mask, villages: list[Place]) -> Mask:
    """Each village is joined to the nearest that is already joined, around hills and water where that is cheaper."""
    cost = np.asarray(1 + 3 * _coarse(slope) + 12 * _coarse(river) + 40 * (_coarse(height) < 0.01), np.float32)
    cells = cost.shape[0]
    numbers = [place.row // COARSE * cells + place.column // COARSE for place in villages]
    apart = csgraph.dijkstra(_graph(cost), directed=False, indices=numbers)[:, numbers]
    links, joined = [(1, len(villages) - 1)], [0]
    while len(joined) < len(villages):
        others = [there for there in range(len(villages)) if there not in joined]
        _, start, end = min((float(apart[here, there]), here, there) for here in joined for there in others)
        links.append((start, end))
        joined.append(end)
    ends = [(numbers[start], numbers[end]) for start, end in links]
    ends += [(numbers[0], edge) for edge in ((cells // 3) * cells + cells - 1, cells * cells - cells // 2, cells // 2)]
    lines = []
    for start, end in ends:
        _, before = csgraph.dijkstra(_graph(cost), directed=False, indices=start, return_predecessors=True)
        way = _way(before, end)
        lines.append(_line(way, 3))
        columns, rows = (way.T // COARSE).astype(int)
        cost[rows, columns] = 0.2  # who comes later uses the road that is there
    wind = (2 * _noise(draw, 1.8), 2 * _noise(draw, 1.8))
    return _draw([(line, np.full(len(line), 0.6)) for line in lines], wind)


# ---------------------------------------------------------------------------------------------
# Parcels, villages
# ---------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class _Cells:
    """Voronoi cells of points jittered on a lattice: number of each pixel's cell, and how near its border is."""

    number: npt.NDArray[np.int32]
    border: Floats
    column: Floats
    row: Floats


def _voronoi(draw: np.random.Generator, spacing: int) -> _Cells:
    """Cells about ``spacing`` pixels wide; each pixel looks at the nine lattice points around it."""
    side = SIZE // spacing + 3
    jitter = draw.integers(0, spacing, (2, side, side)).astype(np.float32)
    pixel = np.arange(SIZE, dtype=np.int32)
    best = np.full((SIZE, SIZE), np.inf, np.float32)
    second, number = best.copy(), np.zeros((SIZE, SIZE), np.int32)
    for down in (-1, 0, 1):
        rows = pixel // spacing + 1 + down
        for right in (-1, 0, 1):
            columns = pixel // spacing + 1 + right
            away = np.zeros((SIZE, SIZE), np.float32)  # squared: whole numbers that float32 holds
            for part, corner in (
                (jitter[0], ((rows - 1) * spacing - pixel)[:, None]),
                (jitter[1], ((columns - 1) * spacing - pixel)[None, :]),
            ):
                along = part.take(rows, 0).take(columns, 1)
                along += corner.astype(np.float32)
                along *= along
                away += along
            nearer = away < best
            np.minimum(second, away, out=second)
            np.copyto(second, best, where=nearer)
            np.copyto(best, away, where=nearer)
            np.copyto(number, rows[:, None] * side + columns[None, :], where=nearer)
    row, column = np.indices((SIZE, SIZE), dtype=np.float32)
    return _Cells(number, np.sqrt(second) - np.sqrt(best), column, row)


def _village_sites(
    draw: np.random.Generator, height: Floats, slope: Floats, river: Mask, to_sea: Floats
) -> list[Place]:
    """One town at the coast and villages on gentle lowland, not too near each other."""
    candidates = draw.integers(90, SIZE - 90, (4000, 2))
    by_water = ndimage.binary_dilation(river[::4, ::4], iterations=14).repeat(4, 0).repeat(4, 1)
    chosen: list[Place] = []
    for row, column in candidates.tolist():
        coastal = to_sea[row, column] < 60
        gentle = slope[row, column] < 0.7 and 0.02 < height[row, column] < 0.36 and to_sea[row, column] > 18
        wanted = gentle and (coastal or by_water[row, column] or len(chosen) % 3 == 2)
        if not wanted or river[row, column] or (not chosen and not coastal):
            continue
        radius = 120 if not chosen else int(38 + (row * 7 + column * 13) % 34)
        if all((row - p.row) ** 2 + (column - p.column) ** 2 > (150 + radius + p.radius) ** 2 for p in chosen):
            name = "the town" if not chosen else f"village {len(chosen)}"
            chosen.append(Place(name, VILLAGE, column, row, radius))
        if len(chosen) == 18:
            break
    return chosen


def _villages(draw: np.random.Generator, villages: list[Place], road: Mask, land: Mask) -> tuple[Mask, Mask, Floats]:
    """Built-up area, streets in it, and how much roof there is in a pixel (0 garden … 1 roof)."""
    outline = 0.30 * _noise(draw, 1.5, 180)
    outline -= 0.55 / (1 + ndimage.distance_transform_edt(~road).astype(np.float32) / 9)
    blocks = _voronoi(draw, 13)
    built = np.zeros((SIZE, SIZE), bool)
    centre = np.full((SIZE, SIZE), 9.0, np.float32)
    for place in villages:
        reach = np.hypot(blocks.column - place.column, blocks.row - place.row) / place.radius
        built |= reach + outline < 0.85
        centre = np.minimum(centre, reach)
    built &= land
    streets = built & (blocks.border < 1.0)
    grain = ndimage.uniform_filter(draw.integers(0, 256, (SIZE, SIZE)).astype(np.float32), 2) / 256
    houses = np.clip((grain - 0.34 - 0.22 * np.clip(centre, 0, 1)) * 5, 0, 1)
    return built, streets, houses.astype(np.float32)


def _parcels(draw: np.random.Generator) -> tuple[npt.NDArray[np.int32], Mask, Floats]:
    """Crop of each pixel (0–6), hedges and tracks between fields, and the rows in which it was sown."""
    blocks = _voronoi(draw, 74)
    count = int(blocks.number.max()) + 1
    turns = draw.integers(0, 12, count)
    table = np.array([(16, 0), (15, 4), (14, 8), (11, 11), (8, 14), (4, 15)], np.float32) / 16
    cosine = np.concatenate([table[:, 0], -table[:, 1]])[turns].astype(np.float32)
    sine = np.concatenate([table[:, 1], table[:, 0]])[turns].astype(np.float32)
    width = draw.integers(9, 26, count).astype(np.float32)
    length = draw.integers(28, 70, count).astype(np.float32)
    number = blocks.number
    along = blocks.column * cosine[number] + blocks.row * sine[number]
    across = blocks.row * cosine[number] - blocks.column * sine[number]
    strip, field = np.floor(across / width[number]), np.floor(along / length[number])
    mixed = (number * 7919 + strip.astype(np.int32) * 104_729 + field.astype(np.int32) * 15_485_863) & 0x7FFFFFFF
    crop = ((mixed ^ (mixed >> 13)) * 1_274_126_177 >> 16) & 0x7FFF
    edge = (across - strip * width[number] < 0.9) | (along - field * length[number] < 0.9)
    rows = np.abs((across * 0.7) % 2 - 1)
    return (crop % 7).astype(np.int32), (blocks.border < 1.6) | edge, rows.astype(np.float32)


# ---------------------------------------------------------------------------------------------
# Colours, as Sentinel-2's true colour shows them
# ---------------------------------------------------------------------------------------------
CROPS = np.array(
    [(98, 118, 62), (66, 92, 48), (152, 142, 88), (168, 152, 104), (124, 104, 76), (120, 132, 70), (146, 132, 112)],
    np.float32,
)
LUSH, STRAW = (74, 96, 50), (160, 146, 96)
"""Meadows from wet to dry: the same colours as the crops, so that they differ by their patterns alone."""
AUTUMN = (122, 104, 62)
HAZE = (176, 188, 200)


def _paint(
    draw: np.random.Generator,
    cover: Bytes,
    height: Floats,
    offshore: Floats,
    dry: Floats,
    streets: Mask,
    houses: Floats,
) -> Bytes:
    """True colour of the land cover, lit from the south-east.

    As in real scenes, colour alone does not tell the classes: meadows and stands of trees turn with the season
    into the colours of crops, and thin haze and uneven light lie over the whole.
    """
    grain = draw.integers(-128, 128, (SIZE, SIZE)).astype(np.float32) / 128
    clumps = _noise(draw, 0.9)
    soil, stands = _noise(draw, 1.6), np.clip(_noise(draw, 1.6) * 2, -1, 1)
    image = np.zeros((3, SIZE, SIZE), np.float32)

    def fill(where: Mask, colour: Sequence[float], *changes: tuple[Floats, Sequence[float]]) -> None:
        for band in range(3):
            values = np.full(int(where.sum()), colour[band], np.float32)
            for field, weights in changes:
                values += field[where] * np.float32(weights[band])
            image[band][where] = values

    depth = np.clip(1 - offshore / (46 + 10 * soil), 0, 1)
    shallow = depth * depth * depth
    fill(cover == SEA, (15, 35, 62), (shallow, (38, 68, 58)), (clumps, (1.2, 1.6, 1.8)), (soil, (1.5, 2.5, 2.5)))
    fill(cover == FRESH_WATER, (42, 62, 66), (soil, (4, 4, 2)), (clumps, (1.5, 1.5, 1.5)))
    fill(cover == BEACH, (206, 190, 150), (clumps, (7, 7, 7)), (grain, (5, 5, 4)))
    turning = np.clip(_noise(draw, 1.5) - 0.3, 0, 1)
    fill(cover == FOREST, (38, 62, 39), (clumps, (7, 9, 6)), (stands, (6, 8, 1)), (grain, (5, 6, 4)))
    _blend(image, cover == FOREST, AUTUMN, turning * np.clip(0.75 + 0.25 * clumps, 0, 1))
    season = np.clip(0.5 + 0.3 * dry + 0.35 * soil, 0, 1)
    fill(cover == GRASSLAND, LUSH, (clumps, (5, 5, 4)))
    _blend(image, cover == GRASSLAND, STRAW, season)
    fill(cover == ROCK, (146, 138, 130), (soil, (14, 13, 12)), (clumps, (12, 12, 12)), (grain, (8, 8, 8)))
    fill(cover == ROAD, (158, 152, 144), (grain, (6, 6, 6)))

    crop, edge, rows = _parcels(draw)
    field = cover == FARMLAND
    for band in range(3):
        colours = CROPS[:, band][crop[field]] + 5 * soil[field] + 3 * clumps[field] + 6 * (rows[field] - 0.5)
        image[band][field] = colours
    fill(field & edge, (74, 88, 52), (clumps, (6, 7, 5)), (grain, (6, 6, 5)))

    gardens, roofs = (84, 98, 66), np.array([(176, 104, 82), (160, 140, 128), (196, 188, 180)], np.float32)
    village = cover == VILLAGE
    kind = ((soil * 3).astype(np.int32) + (grain * 2).astype(np.int32)) % 3
    for band in range(3):
        mix = houses[village]
        image[band][village] = gardens[band] * (1 - mix) + roofs[:, band][kind[village]] * mix + 8 * grain[village]
    fill(village & streets, (132, 130, 126), (grain, (8, 8, 8)))

    smooth = ndimage.uniform_filter(height, 5)
    down, right = np.gradient(smooth)
    light = np.clip(1 - 26 * (right + down), 0.55, 1.45)
    light[(cover == SEA) | (cover == FRESH_WATER)] = 1
    image *= light * (1 + np.clip(0.12 * _noise(draw, 2.5), -0.3, 0.3))
    _blend(image, np.ones_like(streets), HAZE, np.clip(0.16 + 0.13 * _noise(draw, 2.5), 0, 0.45))
    blur = ndimage.convolve1d(ndimage.convolve1d(image, [1, 4, 1], axis=1), [1, 4, 1], axis=2) / 36
    return np.clip(np.rint(blur * 1.12 + 6), 1, 255).astype(np.uint8)


def _blend(image: Floats, where: Mask, colour: Sequence[float], share: Floats) -> None:
    """Mix a colour into the image, in place; ``share`` is 0 … 1."""
    for band in range(3):
        image[band][where] += (np.float32(colour[band]) - image[band][where]) * share[where]


def _places(villages: list[Place], cover: Bytes) -> list[Place]:
    """The villages, and the middle of the widest stretch of each other class."""
    places = list(villages)
    for kind in (SEA, FOREST, FARMLAND, GRASSLAND, ROCK, BEACH, FRESH_WATER):
        inside = ndimage.distance_transform_edt(np.pad(cover == kind, 1))[1:-1, 1:-1]
        inside[:64] = inside[-64:] = inside[:, :64] = inside[:, -64:] = 0
        row, column = np.unravel_index(int(np.argmax(inside)), inside.shape)
        places.append(Place(f"the widest {CLASSES[kind][0]}", kind, int(column), int(row), int(inside[row, column])))
    return places


# ---------------------------------------------------------------------------------------------
# Files
# ---------------------------------------------------------------------------------------------
def write_sample(folder: Path, seed: int = 7) -> Sample:
    """Make the sample and write its three files into ``folder``."""
    sample = make_sample(seed)
    folder.mkdir(parents=True, exist_ok=True)
    _write_raster(folder / IMAGE_NAME, sample.image, "Synthetic: an imagined coast, no real place")
    _write_raster(folder / LAND_COVER_NAME, sample.land_cover[None], "Synthetic: the imagined coast's land cover")
    _write_places(folder / PLACES_NAME, sample.places)
    return sample


def _reference() -> Any:
    from osgeo import osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(EPSG)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def _write_raster(path: Path, bands: Bytes, description: str) -> None:
    from osgeo import gdal

    gdal.UseExceptions()
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", *(["PHOTOMETRIC=RGB"] if len(bands) == 3 else [])]
    temporary = path.with_name(f".partial-{path.name}")
    dataset = gdal.GetDriverByName("GTiff").Create(str(temporary), SIZE, SIZE, len(bands), gdal.GDT_Byte, options)
    dataset.SetProjection(_reference().ExportToWkt())
    dataset.SetGeoTransform((ORIGIN[0], METRES, 0.0, ORIGIN[1], 0.0, -METRES))
    dataset.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", description)
    if len(bands) == 1:
        band, colours = dataset.GetRasterBand(1), gdal.ColorTable()
        for value, (_, colour) in CLASSES.items():
            colours.SetColorEntry(value, (*colour, 255))
        band.SetColorTable(colours)
        band.SetNoDataValue(0)
        _write_names(path)
    for number, pixels in enumerate(bands, 1):  # last: newer GDAL takes no colours once pixels are there
        dataset.GetRasterBand(number).WriteArray(pixels)
    dataset = None
    temporary.replace(path)


def _write_names(path: Path) -> None:
    """The classes' names beside the raster, where GDAL looks; by hand, since GDAL may be set to write none."""
    lines = "".join(
        f"      <Category>{name}</Category>\n" for name in ["no data", *(name for name, _ in CLASSES.values())]
    )
    head, tail = '<PAMDataset>\n  <PAMRasterBand band="1">\n    <CategoryNames>\n', "    </CategoryNames>\n"
    text = f"{head}{lines}{tail}  </PAMRasterBand>\n</PAMDataset>\n"
    path.with_name(path.name + ".aux.xml").write_text(text, encoding="utf-8")


def _write_places(path: Path, places: list[Place]) -> None:
    from osgeo import osr

    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    transformation = osr.CoordinateTransformation(_reference(), degrees)
    features = []
    for place in places:
        x, y = ORIGIN[0] + (place.column + 0.5) * METRES, ORIGIN[1] - (place.row + 0.5) * METRES
        longitude, latitude, _ = transformation.TransformPoint(x, y)
        features.append(
            {
                "type": "Feature",
                "properties": {"name": place.name, "land_cover": CLASSES[place.kind][0], "synthetic": True},
                "geometry": {"type": "Point", "coordinates": [round(longitude, 6), round(latitude, 6)]},
            }
        )
    collection = {"type": "FeatureCollection", "name": "synthetic places", "features": features}
    path.write_text(json.dumps(collection, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Makes GeoEmbed's synthetic sample: an imagined coast.")
    parser.add_argument("--out", type=Path, required=True, help="folder for the three files")
    folder = parser.parse_args().out
    write_sample(folder)
    print(f"wrote {folder / IMAGE_NAME}, {folder / LAND_COVER_NAME} and {folder / PLACES_NAME} (synthetic)")


if __name__ == "__main__":
    main()
