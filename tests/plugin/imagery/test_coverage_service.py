"""A layer of a WCS 1.0.0 on this machine: its values are fetched as they are."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle

pytestmark = pytest.mark.qgis

COLUMNS, ROWS, PIXEL = 96, 64, 10
LEFT, TOP = 500_000, 5_000_000
RIGHT, BOTTOM = LEFT + COLUMNS * PIXEL, TOP - ROWS * PIXEL
VALUES = np.add.outer(1000 * np.arange(ROWS), np.arange(COLUMNS)).astype(np.float32)
"""column + 1000 × row."""

NAMESPACES = (
    'version="1.0.0" xmlns="http://www.opengis.net/wcs" xmlns:gml="http://www.opengis.net/gml" '
    'xmlns:xlink="http://www.w3.org/1999/xlink"'
)
ENVELOPE = """<lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84">
<gml:pos>15.0 45.147</gml:pos><gml:pos>15.0122 45.1529</gml:pos></lonLatEnvelope>"""
OPERATION = '<{name}><DCPType><HTTP><Get><OnlineResource xlink:href="{address}/wcs?"/></Get></HTTP></DCPType></{name}>'


def capabilities(address: str) -> bytes:
    """The answer to GetCapabilities."""
    names = ("GetCapabilities", "DescribeCoverage", "GetCoverage")
    requests = "".join(OPERATION.format(name=name, address=address) for name in names)
    text = f"""<?xml version="1.0" encoding="UTF-8"?>
<WCS_Capabilities {NAMESPACES}>
<Service><name>WCS</name><label>Values</label></Service>
<Capability><Request>{requests}</Request></Capability>
<ContentMetadata><CoverageOfferingBrief><name>heights</name><label>Heights</label>{ENVELOPE}</CoverageOfferingBrief>
</ContentMetadata></WCS_Capabilities>"""
    return text.encode()


def description() -> bytes:
    """The answer to DescribeCoverage."""
    text = f"""<?xml version="1.0" encoding="UTF-8"?>
<CoverageDescription {NAMESPACES}><CoverageOffering><name>heights</name><label>Heights</label>{ENVELOPE}
<domainSet><spatialDomain>
<gml:Envelope srsName="EPSG:32633"><gml:pos>{LEFT} {BOTTOM}</gml:pos><gml:pos>{RIGHT} {TOP}</gml:pos></gml:Envelope>
<gml:RectifiedGrid dimension="2">
<gml:limits><gml:GridEnvelope><gml:low>0 0</gml:low><gml:high>{COLUMNS - 1} {ROWS - 1}</gml:high></gml:GridEnvelope>
</gml:limits><gml:axisName>x</gml:axisName><gml:axisName>y</gml:axisName>
<gml:origin><gml:pos>{LEFT + PIXEL / 2} {TOP - PIXEL / 2}</gml:pos></gml:origin>
<gml:offsetVector>{PIXEL} 0</gml:offsetVector><gml:offsetVector>0 {-PIXEL}</gml:offsetVector>
</gml:RectifiedGrid></spatialDomain></domainSet>
<rangeSet><RangeSet><name>height</name><label>Height</label></RangeSet></rangeSet>
<supportedCRSs><requestResponseCRSs>EPSG:32633</requestResponseCRSs><nativeCRSs>EPSG:32633</nativeCRSs></supportedCRSs>
<supportedFormats><formats>GeoTIFF</formats></supportedFormats>
</CoverageOffering></CoverageDescription>"""
    return text.encode()


def coverage(words: dict[str, str], values: np.ndarray, path: Path) -> bytes:
    """The answer to GetCoverage: a GeoTIFF of the nearest values, written at ``path`` on the way."""
    left, bottom, right, top = (float(number) for number in words["bbox"].split(","))
    width, height = int(words["width"]), int(words["height"])
    x = (left + (np.arange(width) + 0.5) / width * (right - left) - LEFT) / PIXEL
    y = (TOP - (top - (np.arange(height) + 0.5) / height * (top - bottom))) / PIXEL
    columns, rows = np.floor(x).clip(0, COLUMNS - 1).astype(int), np.floor(y).clip(0, ROWS - 1).astype(int)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform([left, (right - left) / width, 0, top, 0, (bottom - top) / height])
    dataset.WriteArray(values[rows][:, columns])
    dataset = None  # written when it is closed
    return path.read_bytes()


@dataclass
class Coverages:
    """A server: what it holds, what it was asked, which coverages it fails to give, and which one it holds back."""

    values: np.ndarray
    address: str = ""
    asked: list[str] = field(default_factory=list)
    fails: range = range(0)
    held_back: int = 0
    go_on: threading.Event = field(default_factory=threading.Event)


@pytest.fixture
def server(tmp_path: Path, serving: Callable[[Any], str]) -> Iterator[Coverages]:
    """A server that answers."""
    state = Coverages(VALUES)

    def answer(path: str, words: dict[str, str]) -> Optional[tuple[str, bytes]]:
        request = words["request"].lower()
        if request == "getcapabilities":
            return "text/xml", capabilities(state.address)
        if request == "describecoverage":
            return "text/xml", description()
        state.asked.append(path)
        if len(state.asked) in state.fails:
            return None
        if len(state.asked) == state.held_back:
            state.go_on.wait()
        return "image/tiff", coverage(words, state.values, tmp_path / f"answer{threading.get_ident()}.tif")

    state.address = serving(answer)
    yield state
    state.go_on.set()


@pytest.fixture
def layer(server: Coverages, qgis_application: Any) -> Any:
    """The coverage, as QGIS' own WCS provider shows it."""
    address = f"url={server.address}/wcs?&identifier=heights&format=GeoTIFF&crs=EPSG:32633&version=1.0.0"
    layer = QgsRasterLayer(address, "Heights", "wcs")
    assert layer.isValid(), f"{layer.error().message()}"
    QgsProject.instance().addMapLayer(layer)
    yield layer
    QgsProject.instance().clear()


@pytest.mark.parametrize("part", [None, QgsRectangle(LEFT + 200, BOTTOM + 100, LEFT + 500, BOTTOM + 300)])
def test_the_values_of_a_coverage_are_fetched_as_they_are(
    room: Any, wait: Any, layer: Any, server: Coverages, part: Any
) -> None:
    assert not room.layer_pictures.is_file(layer) and not room.layer_pictures.is_rendered(layer)
    picture = room.layer_pictures.plan(layer, part)
    assert picture.refusal() == "" and picture.grid.pixel_x == PIXEL, "the coverage's own pixels"
    work = room.picture_writing.PictureWork(room.picture_writing.order(picture, layer)).start()
    wait(lambda: work.state.over, what="the picture")
    assert work.state is room.conversation.JobState.DONE, work.failure
    dataset = gdal.Open(str(picture.path))
    expected = VALUES if part is None else VALUES[34:54, 20:50]
    assert dataset.RasterCount == 1 and np.array_equal(dataset.ReadAsArray(), expected)
    assert dataset.GetGeoTransform()[:2] == ((LEFT if part is None else LEFT + 200), PIXEL)
    assert any("GetCoverage" in path for path in server.asked)


@pytest.fixture
def in_parts(room: Any, layer: Any, server: Coverages, monkeypatch: pytest.MonkeyPatch) -> Any:
    """A picture that takes six questions of 32 × 32 pixels, and the work of fetching it."""
    monkeypatch.setattr(room.layer_pictures, "PART", 32)
    picture = room.layer_pictures.plan(layer)
    assert picture.requests == 6
    server.asked.clear()
    return picture, room.picture_writing.PictureWork(room.picture_writing.order(picture, layer))


@pytest.mark.parametrize("fails", [range(3, 1000), range(3, 4)])
def test_a_server_that_fails_for_a_part_of_it_is_a_failure(
    room: Any, wait: Any, in_parts: Any, server: Coverages, fails: range
) -> None:
    """Down from the third part on, and for the third alone: QGIS' writer writes zeros and says nothing."""
    server.fails = fails
    picture, work = in_parts
    work.start()
    wait(lambda: work.state.over, what="the end")
    assert len(server.asked) > 6, "what came empty is asked for again"
    assert work.state is room.conversation.JobState.FAILED and "did not answer for all of Heights" in str(work.failure)
    assert not picture.fetched and not list(picture.path.parent.glob(".partial-*"))


def test_what_is_zero_may_be_so(room: Any, wait: Any, in_parts: Any, server: Coverages) -> None:
    server.values = VALUES.copy()
    server.values[32:, 32:64] = 0
    picture, work = in_parts
    work.start()
    wait(lambda: work.state.over, what="the end")
    assert work.state is room.conversation.JobState.DONE, work.failure
    assert np.array_equal(gdal.Open(str(picture.path)).ReadAsArray(), server.values)


def test_looking_at_it_can_be_cancelled(room: Any, wait: Any, in_parts: Any, server: Coverages) -> None:
    """Where there is nothing but zeros, as in heights of the sea, all of it is asked for once more."""
    server.values = np.zeros_like(VALUES)
    server.held_back = 7
    picture, work = in_parts
    work.start()
    wait(lambda: len(server.asked) == 7, what="the first part to be asked for again")
    work.cancel()
    server.go_on.set()
    wait(lambda: work.state.over, what="the end")
    assert work.state is room.conversation.JobState.CANCELLED, work.failure
    assert not picture.fetched and not list(picture.path.parent.glob(".partial-*"))
