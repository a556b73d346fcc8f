"""Small extracts of OpenStreetMap, as the XML that GDAL's driver reads beside .osm.pbf."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest

Place = tuple[float, float]
"""0 to 1 from west to east and from south to north."""
Tags = dict[str, str]
SIDE = 0.02
"""Degrees of the square, whose south-western corner is at 10° E, 60° N."""


def _tagged(tags: Tags) -> str:
    return "".join(f"<tag k={quoteattr(key)} v={quoteattr(value)}/>" for key, value in tags.items())


def _square(x: float, y: float, side: float) -> list[Place]:
    return [(x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)]


@pytest.fixture(scope="session")
def write_osm() -> Callable[[Path, Sequence[tuple[Sequence[Place], Tags]], Sequence[tuple[Place, Tags]]], Path]:
    """Writes an extract of ways and points; a way that ends where it began is closed."""

    def write(path: Path, ways: Sequence[tuple[Sequence[Place], Tags]], points: Sequence[tuple[Place, Tags]]) -> Path:
        nodes: list[str] = []
        lines: list[str] = []

        def node(place: Place, tags: Tags) -> int:
            number = len(nodes) + 1
            longitude, latitude = 10 + SIDE * place[0], 60 + SIDE * place[1]
            nodes.append(f'<node id="{number}" lon="{longitude:.7f}" lat="{latitude:.7f}">{_tagged(tags)}</node>')
            return number

        for place, tags in points:
            node(place, tags)
        for number, (places, tags) in enumerate(ways, 1):
            known = {place: node(place, {}) for place in dict.fromkeys(places)}
            refs = "".join(f'<nd ref="{known[place]}"/>' for place in places)
            lines.append(f'<way id="{number}">{refs}{_tagged(tags)}</way>')
        bounds = f'<bounds minlon="10" minlat="60" maxlon="{10 + SIDE}" maxlat="{60 + SIDE}"/>'
        text = "\n".join(['<osm version="0.6">', bounds, *nodes, *lines, "</osm>"])
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture(scope="session")
def small_town(write_osm: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A motorway from west to east, a street, a brook, a wood with a house in it, a shop, a tree and a school."""
    ways = [
        ([(0.0, 0.5), (1.0, 0.5)], {"highway": "motorway", "name": "E 6"}),
        ([(0.5, 0.0), (0.5, 1.0)], {"highway": "residential"}),
        ([(0.2, 0.0), (0.2, 1.0)], {"waterway": "stream"}),
        (_square(0.6, 0.6, 0.3), {"landuse": "forest"}),
        (_square(0.7, 0.7, 0.05), {"building": "yes"}),
        (_square(0.6, 0.1, 0.2), {"building": "no", "amenity": "school"}),
    ]
    points = [((0.8, 0.3), {"shop": "bakery", "amenity": "cafe"}), ((0.3, 0.3), {"natural": "tree"})]
    return write_osm(tmp_path_factory.mktemp("town") / "small town.osm", ways, points)
