"""Makes ``resources/web/world.json``, the map of the page in a browser, from the world map that QGIS brings.

    /usr/bin/python3 setup/world_outline.py [/usr/share/qgis/resources/data/world_map.gpkg]

The map is Natural Earth's 1:10m countries (public domain, naturalearthdata.com), as QGIS simplified them. Here they are
simplified once more, border by border, so that what two countries share stays one line; needs NumPy and GDAL.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import numpy as np
import numpy.typing as npt
from osgeo import ogr

SOURCE = Path("/usr/share/qgis/resources/data/world_map.gpkg")
TARGET = Path(__file__).resolve().parent.parent / "resources" / "web" / "world.json"
STEP = 0.02
"""Degrees between the places that a vertex can have."""
TOLERANCE = 0.08
"""Degrees that a line may be off."""
SMALLEST = 0.04
"""Square degrees of the smallest island that is kept, but for the largest of a country."""
CREDIT = "Natural Earth (public domain), by way of QGIS' world map"
LARGEST_BYTES = 200_000

Point = tuple[int, int]
Floats = npt.NDArray[np.float64]


def main() -> int:
    """Write the map. Returns the exit code."""
    source = Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCE
    rings = read_rings(source)
    arcs, shapes = shared_lines(rings)
    record = {"credit": CREDIT, "step": STEP, "lines": [steps_of(arc) for arc in arcs], "land": shapes}
    text = json.dumps(record, separators=(",", ":")) + "\n"
    if len(text) > LARGEST_BYTES:
        print(f"error: {len(text):,} bytes are more than {LARGEST_BYTES:,}", file=sys.stderr)
        return 2
    TARGET.write_text(text, encoding="utf-8")
    print(f"{TARGET}: {len(rings):,} rings of {len(arcs):,} lines, {len(text):,} bytes")
    return 0


def read_rings(source: Path) -> list[list[Point]]:
    """The rings that are kept, as closed lists of whole numbers (1e-5 degrees)."""
    dataset = ogr.Open(str(source))
    kept: list[list[Point]] = []
    for feature in dataset.GetLayerByName("countries"):
        geometry = feature.GetGeometryRef()
        parts = [geometry.GetGeometryRef(part) for part in range(geometry.GetGeometryCount())]
        largest = max(part.GetArea() for part in parts)
        for part in parts:
            if part.GetArea() < min(SMALLEST, largest):
                continue
            for number in range(part.GetGeometryCount()):
                points = np.rint(np.array(part.GetGeometryRef(number).GetPoints())[:, :2] * 1e5).astype(int).tolist()
                ring = [tuple(point) for place, point in enumerate(points) if place == 0 or point != points[place - 1]]
                if len(ring) > 3:
                    kept.append(ring)
    return kept


def shared_lines(rings: list[list[Point]]) -> tuple[list[list[Point]], list[list[int]]]:
    """Cut rings where borders meet.

    Returns:
        The lines, simplified, in units of :data:`STEP`; of each ring the numbers of its lines, −1 − number backwards.
    """
    around: dict[Point, set[Point]] = {}
    for ring in rings:
        for one, other in zip(ring, ring[1:]):
            around.setdefault(one, set()).add(other)
            around.setdefault(other, set()).add(one)
    known: dict[tuple[Point, ...], int] = {}
    lines: list[list[Point]] = []
    shapes: list[list[int]] = []
    for ring in rings:
        open_ring = ring[:-1]
        meeting = [place for place, point in enumerate(open_ring) if len(around[point]) != 2]
        start = meeting[0] if meeting else open_ring.index(min(open_ring))
        turned = [*open_ring[start:], *open_ring[:start], open_ring[start]]
        ends = [place for place, point in enumerate(turned) if len(around[point]) != 2]
        ends = sorted({0, *ends, len(turned) - 1})
        shape = []
        for first, last in zip(ends, ends[1:]):
            line = tuple(turned[first : last + 1])
            forwards = min(line, line[::-1])
            if forwards not in known:
                known[forwards] = len(lines)
                lines.append(simplified(forwards))
            number = known[forwards]
            shape.append(number if line == forwards else -1 - number)
        shapes.append(shape)
    used = Counter(number if number >= 0 else -1 - number for shape in shapes for number in shape)
    assert max(used.values()) <= 2, "a border has two sides"
    return lines, [shape for shape in shapes if sum(len(lines[n if n >= 0 else -1 - n]) - 1 for n in shape) > 2]


def simplified(line: tuple[Point, ...]) -> list[Point]:
    """Fewer vertices, in units of :data:`STEP`: Douglas and Peucker's choice of them."""
    points = np.array(line, np.float64) * 1e-5
    keep = np.zeros(len(points), bool)
    keep[[0, -1]] = True
    waiting = [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        if last - first < 2:
            continue
        off = distances(points[first + 1 : last], points[first], points[last])
        farthest = int(off.argmax())
        if off[farthest] > TOLERANCE:
            keep[first + 1 + farthest] = True
            waiting += [(first, first + 1 + farthest), (first + 1 + farthest, last)]
    rounded = np.rint(points[keep] / STEP).astype(int).tolist()
    return [tuple(point) for place, point in enumerate(rounded) if place == 0 or point != rounded[place - 1]]


def distances(points: Floats, start: Floats, end: Floats) -> Floats:
    """Of points (n, 2) from a straight line, or from its one place where both ends are the same."""
    along = end - start
    length = float(np.hypot(*along))
    if length == 0:
        return np.asarray(np.hypot(*(points - start).T))
    return np.asarray(np.abs(np.cross(along, points - start)) / length)


def steps_of(line: list[Point]) -> list[int]:
    """The first vertex, then the way from each to the next, flat."""
    return np.diff(np.array(line), axis=0, prepend=0).astype(int).ravel().tolist()


if __name__ == "__main__":
    sys.exit(main())
