"""Layers of an ArcGIS MapServer on this machine: one that draws what it is asked for, and one with a cache of tiles."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle

pytestmark = pytest.mark.qgis

SERVICE = "/arcgis/rest/services/Land/MapServer"
LEVEL, SERVED = 5, 256
EDGE = np.pi * 6378137
RESOLUTION = 2 * EDGE / SERVED / 2**LEVEL
DEGREES = 0.01


@dataclass
class ArcGis:
    """What the service says of itself, and what it was asked."""

    description: dict[str, Any]
    address: str = ""
    asked: list[dict[str, str]] = field(default_factory=list)
    paths: list[str] = field(default_factory=list)
    tiles: list[str] = field(default_factory=list)
    refuses: bool = False

    def in_degrees(self) -> None:
        """Serve the same picture with its corner at 10° east and 65° north, a hundredth of a degree a pixel."""
        self.description["fullExtent"] = extent_of(QgsRectangle(10, 65 - 1024 * DEGREES, 10 + 1024 * DEGREES, 65), 4326)

    def as_drawn(self, bounds: list[float], area: Any) -> list[float]:
        """Bounds in what the service is in → metres of Web Mercator, in which the picture is drawn."""
        if self.description["fullExtent"]["spatialReference"]["wkid"] == 3857:
            return bounds
        scale, x, y = RESOLUTION / DEGREES, area().xMinimum(), area().yMaximum()
        left, bottom, right, top = bounds
        return [x + (left - 10) * scale, y + (bottom - 65) * scale, x + (right - 10) * scale, y + (top - 65) * scale]

    def layer(self, number: str = "") -> Any:
        """As QGIS' own provider shows it; of the whole service, or of one of its layers."""
        address = f"format='PNG32' layer='{number}' url='{self.address}{SERVICE}'"
        layer = QgsRasterLayer(address, "Land", "arcgismapserver")
        assert layer.isValid(), layer.error().message()
        QgsProject.instance().addMapLayer(layer)
        return layer


def extent_of(rectangle: Any, wkid: int) -> dict[str, Any]:
    names = {"xmin": "xMinimum", "ymin": "yMinimum", "xmax": "xMaximum", "ymax": "yMaximum"}
    sides: dict[str, Any] = {name: getattr(rectangle, side)() for name, side in names.items()}
    return {**sides, "spatialReference": {"wkid": wkid}}


def fitted(bounds: list[float], width: int, height: int) -> list[float]:
    """What ArcGIS draws: the middle stays, and the extent grows until it has the shape of the image."""
    left, bottom, right, top = bounds
    pixel = max((right - left) / width, (top - bottom) / height)
    x, y = (left + right) / 2, (bottom + top) / 2
    across, down = pixel * width / 2, pixel * height / 2
    return [x - across, y - down, x + across, y + down]


@pytest.fixture
def arcgis(
    area: Any, draw: Callable[[str, int, int], bytes], tile_folder: Path, serving: Callable[[Any], str]
) -> ArcGis:
    """A service in Web Mercator, without a cache of tiles."""
    about = extent_of(area(), 3857)
    state = ArcGis({"mapName": "Land", "layers": [{"id": 0, "name": "Land"}], "singleFusedMapCache": False,
                    "maxImageWidth": 4096, "maxImageHeight": 4096, "fullExtent": about})  # fmt: skip

    def answer(path: str, words: dict[str, str]) -> Optional[tuple[str, bytes]]:
        if path.startswith((f"{SERVICE}/export?", f"{SERVICE}/exportImage?")):
            state.asked.append(words)
            state.paths.append(path)
            if state.refuses:
                return "application/json", b'{"error": {"code": 500, "message": "Error exporting map"}}'
            width, height = (int(number) for number in words["size"].split(","))
            asked = [float(number) for number in words["bbox"].split(",")]
            drawn = state.as_drawn(fitted(asked, width, height), area)
            return "image/png", draw(",".join(map(repr, drawn)), width, height)
        if tile := re.fullmatch(rf"{SERVICE}/tile/(\d+)/(-?\d+)/(-?\d+)", path):
            level, row, column = tile.groups()
            state.tiles.append(f"{level}/{row}/{column}")
            file = tile_folder / level / column / f"{row}.png"
            return ("image/png", file.read_bytes()) if file.is_file() else None
        if words.get("f") == "json":
            layer = {"id": 0, "name": "Land", "type": "Raster Layer", "extent": state.description["fullExtent"]}
            return "application/json", json.dumps(layer if f"{SERVICE}/0" in path else state.description).encode()
        return None

    state.address = serving(answer)
    return state


def ground_metres(layer: Any, room: Any, part: Any, pixels: float = 1) -> float:
    """Of so many pixels of the picture that is served, in the middle of a part of it."""
    side = pixels * RESOLUTION
    return float(room.pixel_grid.ground_side(layer.crs(), part.center(), side, side))


@pytest.mark.parametrize(("number", "most"), [("", 4096), ("0", 2048), ("", 1024), ("0", 1000), ("", 300)])
def test_what_a_service_draws_lies_in_place(
    room: Any, fetched: Any, arcgis: ArcGis, area: Any, pixels: np.ndarray, number: str, most: int
) -> None:
    """However much it draws at once: QGIS itself puts parts that are too large together wrongly."""
    arcgis.description.update(maxImageWidth=most, maxImageHeight=most + 100)
    layer = arcgis.layer(number)
    assert not room.layer_pictures.is_file(layer)
    dataset = gdal.Open(str(fetched(layer, area(), ground_metres(layer, room, area())).path))
    values = dataset.ReadAsArray()
    assert values.shape == (4, 1024, 1024) and (values[3] == 255).all()
    assert np.array_equal(values[:3], pixels)
    corner = (area().xMinimum(), RESOLUTION, 0, area().yMaximum(), 0, -RESOLUTION)
    assert dataset.GetGeoTransform() == pytest.approx(corner)
    assert {words["layers"] for words in arcgis.asked} == {f"show:{number}"}


def test_an_image_service_is_asked_in_its_own_words(
    room: Any, fetched: Any, arcgis: ArcGis, area: Any, pixels: np.ndarray
) -> None:
    arcgis.description.update(serviceDataType="esriImageServiceDataTypeRGB", maxImageWidth=4100, maxImageHeight=4100)
    layer = arcgis.layer()
    dataset = gdal.Open(str(fetched(layer, area(), ground_metres(layer, room, area())).path))
    assert np.array_equal(dataset.ReadAsArray()[:3], pixels)
    assert all(path.startswith(f"{SERVICE}/exportImage?") for path in arcgis.paths)


def test_a_part_of_it_at_a_coarser_resolution(
    room: Any, fetched: Any, arcgis: ArcGis, area: Any, pixels: np.ndarray
) -> None:
    layer = arcgis.layer("0")
    part = area(99, 300, 699, 900)
    dataset = gdal.Open(str(fetched(layer, part, ground_metres(layer, room, part, 3)).path))
    assert np.array_equal(dataset.ReadAsArray()[:3], pixels[:, 301:900:3, 100:699:3])
    assert dataset.GetGeoTransform()[0] == pytest.approx(part.xMinimum())


def test_degrees_are_square_as_arcgis_draws_them(
    room: Any, fetched: Any, arcgis: ArcGis, area: Any, pixels: np.ndarray
) -> None:
    """Where a degree of longitude is half one of latitude: the server would widen what is not of the image's shape."""
    arcgis.in_degrees()
    layer = arcgis.layer("0")
    assert layer.crs().authid() == "EPSG:4326"
    metres = room.pixel_grid.ground_side(layer.crs(), layer.extent().center(), DEGREES, DEGREES)
    dataset = gdal.Open(str(fetched(layer, None, metres).path))
    assert np.array_equal(dataset.ReadAsArray()[:3], pixels)
    assert dataset.GetGeoTransform() == pytest.approx((10, DEGREES, 0, 65, 0, -DEGREES))
    again = room.layer_pictures.plan(layer, None, 1.004 * metres)
    assert again.fetched, "what the trainer tells of the tiles as ground metres asks for the same pixels"


def test_a_cache_of_tiles_is_taken_pixel_by_pixel(
    room: Any, fetched: Any, arcgis: ArcGis, area: Any, pixels: np.ndarray, in_place: Any
) -> None:
    levels = [{"level": level, "resolution": 2 * EDGE / SERVED / 2**level, "scale": 1} for level in range(LEVEL + 1)]
    about = {"rows": SERVED, "cols": SERVED, "origin": {"x": -EDGE, "y": EDGE}, "lods": levels}
    arcgis.description.update(singleFusedMapCache=True, tileInfo=about)
    layer = arcgis.layer()
    assert room.layer_pictures.proposed_metres(layer, area(), 1.0) == pytest.approx(ground_metres(layer, room, area()))
    for part, expected in ((area(), pixels), (area(256, 128, 768, 640), pixels[:, 128:640, 256:768])):
        dataset = gdal.Open(str(fetched(layer, part, ground_metres(layer, room, part)).path))
        values = dataset.ReadAsArray()
        assert values.shape == (4, *expected.shape[1:]) and (values[3] == 255).all()
        assert in_place(values[:3], expected)
        Path(dataset.GetDescription()).unlink()
    assert "5/10/16" in arcgis.tiles and not arcgis.asked


def test_a_server_that_answers_with_an_error_is_a_failure_and_leaves_nothing(
    room: Any, wait: Any, arcgis: ArcGis, area: Any
) -> None:
    layer = arcgis.layer("0")
    arcgis.refuses = True
    picture = room.layer_pictures.plan(layer, area(), ground_metres(layer, room, area()))
    work = room.picture_writing.PictureWork(room.picture_writing.order(picture, layer)).start()
    wait(lambda: work.state.over, what="the end")
    assert work.state is room.conversation.JobState.FAILED and "Land" in str(work.failure)
    assert not picture.fetched and not list(picture.path.parent.glob(".partial-*"))
