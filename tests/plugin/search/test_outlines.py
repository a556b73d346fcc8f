"""Outlines in the canvas' CRS against QGIS' own transformation, one by one."""

from __future__ import annotations

import importlib
import random
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsRectangle


@pytest.fixture
def outlines(qgis_application: Any) -> Any:
    return importlib.import_module("geoembed_plugin.search.outlines")


def wkt(epsg: int) -> str:
    crs = QgsCoordinateReferenceSystem.fromEpsgId(epsg)
    return crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)


@pytest.mark.parametrize("target", [3857, 4326, 3035, 32634])
def test_an_outline_is_where_qgis_puts_the_rectangle(outlines: Any, target: int) -> None:
    generator = random.Random(5)
    boxes = []
    for _ in range(50):
        x, y = generator.uniform(3e5, 7e5), generator.uniform(4.5e6, 6e6)
        boxes.append((x, y, x + 5000, y + 5000))
    crs = QgsCoordinateReferenceSystem.fromEpsgId(target)
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem.fromEpsgId(32633), crs, QgsProject.instance())
    for box, found in zip(boxes, outlines.outlines(np.array(boxes), [wkt(32633)] * len(boxes), crs)):
        expected = QgsGeometry.fromRect(QgsRectangle(*box))
        expected.transform(transform)
        assert found.isGeosValid()
        apart = found.symDifference(expected).area() / expected.area()
        assert apart < 1e-3, f"{box} is drawn elsewhere in EPSG:{target}"


def test_an_outline_is_in_place_after_the_thread_that_read_its_crs_has_ended(outlines: Any, wait: Any) -> None:
    """QGIS empties what a thread read when that ends; a CRS that was kept gave coordinates back unchanged."""
    reader = threading.Thread(target=outlines.crs_of, args=[wkt(32648)])
    reader.start()
    reader.join()  # which returns a moment before the thread is gone
    wait(lambda: not Path(f"/proc/self/task/{reader.native_id}").exists(), what="the end of the thread")
    degrees = QgsCoordinateReferenceSystem.fromEpsgId(4326)
    found = outlines.outline((500_000.0, 0.0, 501_000.0, 1_000.0), wkt(32648), degrees).boundingBox()
    assert found.xMinimum() == pytest.approx(105.0, abs=1e-6)
    assert found.yMaximum() == pytest.approx(0.00904, abs=1e-4)


def test_a_tile_over_the_antimeridian_is_drawn_in_two_parts(outlines: Any) -> None:
    degrees = QgsCoordinateReferenceSystem.fromEpsgId(4326)
    geometry = outlines.outline((805_000.0, 8_000_000.0, 830_000.0, 8_020_000.0), wkt(32760), degrees)
    parts = [QgsGeometry.fromPolygonXY(part).boundingBox() for part in geometry.asMultiPolygon()]
    assert len(parts) == 2
    assert sorted(round(box.width(), 2) > 0.01 for box in parts) == [True, True]
    assert max(box.xMaximum() for box in parts) > 179.99 and min(box.xMinimum() for box in parts) < -179.99
    assert sum(box.width() for box in parts) < 0.5


def test_what_has_no_place_there_is_empty_and_the_others_are_drawn(outlines: Any) -> None:
    north = QgsCoordinateReferenceSystem.fromEpsgId(3857)
    boxes = np.array([[10.0, 45.0, 11.0, 46.0], [np.nan] * 4, [12.0, 45.0, 13.0, 46.0]])
    found = outlines.outlines(boxes, [wkt(4326), wkt(4326), ""], north)
    assert [geometry.isEmpty() for geometry in found] == [False, True, True]


@pytest.mark.parametrize(
    ("x", "y", "epsg", "expected"),
    [(190.0, 10.0, 4326, (-170.0, 10.0)), (-180.0, 0.0, 4326, (-180.0, 0.0)), (0.0, 95.0, 4326, None)],
)
def test_a_click_becomes_a_position_on_earth(outlines: Any, x: float, y: float, epsg: int, expected: Any) -> None:
    from qgis.core import QgsPointXY

    assert outlines.to_degrees(QgsPointXY(x, y), QgsCoordinateReferenceSystem.fromEpsgId(epsg)) == expected


TURNS = {4326: 360.0, 3857: 40075016.6856, 3832: 40075016.6856}
OVER_THE_EDGE = [
    (4326, (179.0, -18.0, 181.0, -16.0)),
    (4326, (-181.0, -18.0, -179.0, -16.0)),
    (4326, (240.0, -18.0, 242.0, -16.0)),
    (4326, (539.0, -18.0, 540.0, -16.0)),
    (3857, (19_900_000.0, -2e6, 20_200_000.0, -1.8e6)),
    (3857, (20_100_000.0, -2e6, 20_300_000.0, -1.8e6)),
    (3857, (-20_200_000.0, -2e6, -19_900_000.0, -1.8e6)),
    (32760, (805_000.0, 8_000_000.0, 830_000.0, 8_020_000.0)),
    (32701, (170_000.0, 8_000_000.0, 200_000.0, 8_020_000.0)),
]


@pytest.mark.parametrize("target", TURNS)
@pytest.mark.parametrize(("source", "box"), OVER_THE_EDGE)
def test_no_outline_goes_round_the_world(outlines: Any, source: int, box: Any, target: int) -> None:
    """Its parts are together as wide as the tile, and lie where the tile lies on one turn or another."""
    geometry = outlines.outline(box, wkt(source), QgsCoordinateReferenceSystem.fromEpsgId(target))
    turn = TURNS[target]
    parts = [QgsGeometry.fromPolygonXY(part).boundingBox() for part in _parts(geometry)]
    assert 1 <= len(parts) <= 2
    unit = 1.0 if target == 4326 else 111319.49
    degrees_wide = (box[2] - box[0]) / {4326: 1.0, 3857: 111319.49}.get(source, 105_000.0)
    assert sum(part.width() for part in parts) == pytest.approx(degrees_wide * unit, rel=0.12)
    middle = {4326: (box[0] + box[2]) / 2, 3857: (box[0] + box[2]) / 2 / 111319.49, 32760: 180.0, 32701: 180.0}[source]
    seam = 150.0 if target == 3832 else 0.0
    for part in parts:
        away = (part.center().x() / unit + seam - middle + 180) % 360 - 180
        assert abs(away) <= degrees_wide + 0.2, f"{part.toString()} in turns of {turn:g}"


def _parts(geometry: QgsGeometry) -> list[Any]:
    return geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]


def test_boxes_of_several_crs_are_found_in_the_view(outlines: Any) -> None:
    boxes = np.array([[500_000.0, 5e6, 501_000, 5.001e6], [900_000, 5e6, 901_000, 5.001e6], [15.0, 45.1, 15.1, 45.2]])
    sources, wkts = np.array([0, 0, 1]), [wkt(32633), wkt(4326)]
    view = QgsRectangle(14.9, 45.0, 15.2, 45.3)
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    assert outlines.in_view(boxes, sources, wkts, view, degrees).tolist() == [0, 2]
    assert outlines.in_view(boxes[:0], sources[:0], wkts, view, degrees).tolist() == []
