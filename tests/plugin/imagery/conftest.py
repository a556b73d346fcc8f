"""Layers that are no files: map tiles of a folder and of a local server, a WMS of a local server, a virtual raster."""

from __future__ import annotations

import http.server
import importlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Optional
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
from osgeo import gdal, osr

try:
    from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsRectangle
except ImportError:
    collect_ignore_glob = ["*"]

ZOOM = 5
COLUMNS, ROWS = range(16, 20), range(10, 14)
"""The tiles that there are: four by four, from Greenwich eastwards."""
PIXEL = 2 * np.pi * 6378137 / 256 / 2**ZOOM
EDGE = np.pi * 6378137
WIDTH = 256 * len(COLUMNS)


def box(left: float = 0, top: float = 0, right: float = WIDTH, bottom: float = WIDTH) -> Any:
    """A rectangle in metres of Web Mercator, from pixels of the tiles that there are."""
    x, y = COLUMNS[0] * 256 * PIXEL - EDGE, EDGE - ROWS[0] * 256 * PIXEL
    return QgsRectangle(x + left * PIXEL, y - bottom * PIXEL, x + right * PIXEL, y - top * PIXEL)


@pytest.fixture
def area() -> Callable[..., Any]:
    """:func:`box`, for tests."""
    return box


@pytest.fixture(scope="session")
def pixels() -> np.ndarray:
    """(3, 1024, 1024) of the whole picture; the right half is brighter."""
    drawn = np.random.default_rng(1).integers(0, 60, (3, WIDTH, WIDTH), dtype=np.uint8)
    drawn[0, :, WIDTH // 2 :] += 150
    return drawn


@pytest.fixture(scope="session")
def in_place() -> Callable[[np.ndarray, np.ndarray], bool]:
    """Whether fetched pixels (3, H, W) are the picture's, from its corner on, as far as QGIS lets them.

    QGIS 3.22 places map tiles pixel by pixel. Newer ones draw each up to a pixel larger on every side, so that no gap
    can be seen between them (``destinationRect`` of their WMS provider): there each pixel is one of those around it.
    """

    def compare(found: np.ndarray, picture: np.ndarray) -> bool:
        height, width = found.shape[1:]
        if Qgis.QGIS_VERSION_INT < 32300:
            return np.array_equal(found, picture[:, :height, :width])
        framed = np.pad(picture, ((0, 0), (1, 1), (1, 1)), "edge")
        around = np.lib.stride_tricks.sliding_window_view(framed, (3, 3), (1, 2))[:, :height, :width]
        return bool((around == found[..., None, None]).all(axis=0).any(axis=(-2, -1)).all())

    return compare


@pytest.fixture(scope="session")
def tile_folder(tmp_path_factory: pytest.TempPathFactory, pixels: np.ndarray) -> Path:
    """``{z}/{x}/{y}.png`` of zoom level 5."""
    root = tmp_path_factory.mktemp("map tiles")
    for i, column in enumerate(COLUMNS):
        for j, row in enumerate(ROWS):
            path = root / str(ZOOM) / str(column) / f"{row}.png"
            path.parent.mkdir(parents=True, exist_ok=True)
            write_png(path, pixels[:, j * 256 : (j + 1) * 256, i * 256 : (i + 1) * 256])
    return root


def write_png(path: Path, pixels: np.ndarray) -> None:
    memory = gdal.GetDriverByName("MEM").Create("", pixels.shape[2], pixels.shape[1], len(pixels))
    memory.WriteArray(pixels)
    gdal.GetDriverByName("PNG").CreateCopy(str(path), memory)
    path.with_name(path.name + ".aux.xml").unlink(missing_ok=True)


def shown(address: str, provider: str, name: str) -> Any:
    layer = QgsRasterLayer(address, name, provider)
    assert layer.isValid(), layer.error().message()
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture(autouse=True)
def empty_project(qgis_application: Any) -> Iterator[None]:
    yield
    QgsProject.instance().clear()


@pytest.fixture
def map_tiles(tile_folder: Path) -> Any:
    """The tiles of the folder as an XYZ layer."""
    address = tile_folder.as_uri() + "/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    return shown(f"type=xyz&url={address}&zmin=0&zmax={ZOOM}", "wms", "Map of tiles")


@pytest.fixture
def virtual_raster(tmp_path: Path) -> Any:
    """Values that QGIS itself computes, of a raster of 10 m: column + 1000 × row, doubled."""
    path = tmp_path / "values.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 96, 64, 1, gdal.GDT_Float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform([500000, 10, 0, 5000000, 0, -10])
    dataset.WriteArray(np.add.outer(1000 * np.arange(64), np.arange(96)).astype(np.float32))
    dataset.FlushCache()
    parts = {
        "crs": "EPSG:32633",
        "extent": "500000,4999360,500960,5000000",
        "width": "96",
        "height": "64",
        "formula": '"values@1" * 2',
        "values:uri": str(path),
        "values:provider": "gdal",
    }
    return shown("?" + "&".join(f"{name}={value}" for name, value in parts.items()), "virtualraster", "Twice")


@dataclass
class MapServer:
    """A map server on this machine. Where ``closed``, it takes requests and does not answer them."""

    address: str = ""
    asked: list[str] = field(default_factory=list)
    open: threading.Event = field(default_factory=threading.Event)
    missing: bool = False


CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>A map</Title></Service>
<Capability><Request>
<GetCapabilities><Format>text/xml</Format><DCPType><HTTP><Get>
<OnlineResource xlink:href="{address}/wms?"/></Get></HTTP></DCPType></GetCapabilities>
<GetMap><Format>image/png</Format><DCPType><HTTP><Get>
<OnlineResource xlink:href="{address}/wms?"/></Get></HTTP></DCPType></GetMap>
</Request>
<Layer><Title>A map</Title><CRS>EPSG:3857</CRS>
<EX_GeographicBoundingBox><westBoundLongitude>0</westBoundLongitude><eastBoundLongitude>45</eastBoundLongitude>
<southBoundLatitude>21</southBoundLatitude><northBoundLatitude>56</northBoundLatitude></EX_GeographicBoundingBox>
<BoundingBox CRS="EPSG:3857" minx="0" miny="2504688" maxx="5009377" maxy="7514065"/>
<Layer><Name>land</Name><Title>Land</Title><CRS>EPSG:3857</CRS></Layer></Layer></Capability></WMS_Capabilities>"""


Answering = Callable[[str, dict[str, str]], Optional[tuple[str, bytes]]]
"""A path and the words of its query (names in lower case) → type and body; None: there is no such thing."""


@pytest.fixture
def serving() -> Iterator[Callable[[Answering], str]]:
    """Starts servers in threads of this very process, and gives their addresses."""
    running = []

    def start(answering: Answering) -> str:
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                words = parse_qs(urlsplit(self.path).query)
                answer = answering(self.path, {name.lower(): values[0] for name, values in words.items()})
                if answer is None:
                    self.send_error(404)
                    return
                kind, body = answer
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_ignored: Any) -> None:
                pass

        served = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        served.daemon_threads = True
        threading.Thread(target=served.serve_forever, daemon=True).start()
        running.append(served)
        return f"http://127.0.0.1:{served.server_address[1]}"

    yield start
    for served in running:
        served.shutdown()
        served.server_close()


@pytest.fixture
def draw(pixels: np.ndarray, tmp_path: Path) -> Callable[[str, int, int], bytes]:
    """The picture as a server draws it: a PNG of its nearest pixels, of "left,bottom,right,top" and so many pixels."""

    def drawn(bounds: str, width: int, height: int) -> bytes:
        left, bottom, right, top = (float(number) for number in bounds.split(","))
        whole = box()
        x = (left + (np.arange(width) + 0.5) / width * (right - left) - whole.xMinimum()) / PIXEL
        y = (whole.yMaximum() - (top - (np.arange(height) + 0.5) / height * (top - bottom))) / PIXEL
        path = tmp_path / f"answer{threading.get_ident()}.png"
        inside = pixels[:, np.clip(y, 0, WIDTH - 1).astype(int)][:, :, np.clip(x, 0, WIDTH - 1).astype(int)]
        write_png(path, inside)
        return path.read_bytes()

    return drawn


@pytest.fixture
def server(
    tile_folder: Path, draw: Callable[[str, int, int], bytes], serving: Callable[[Answering], str]
) -> Iterator[MapServer]:
    """Answers ``/{z}/{x}/{y}.png`` and ``/wms?``."""
    state = MapServer()
    state.open.set()

    def answer(path: str, words: dict[str, str]) -> Optional[tuple[str, bytes]]:
        state.asked.append(path)
        state.open.wait()
        if words.get("request", "").lower() == "getcapabilities":
            return "text/xml", CAPABILITIES.format(address=state.address).encode()
        if words.get("request", "").lower() == "getmap":
            return "image/png", draw(words["bbox"], int(words["width"]), int(words["height"]))
        tile = tile_folder / path.lstrip("/")
        return None if state.missing or not tile.is_file() else ("image/png", tile.read_bytes())

    state.address = serving(answer)
    yield state
    state.open.set()


@pytest.fixture
def served_tiles(server: MapServer) -> Any:
    """The same tiles from a server."""
    address = server.address + "/%7Bz%7D/%7Bx%7D/%7By%7D.png"
    return shown(f"type=xyz&url={address}&zmin=0&zmax={ZOOM}", "wms", "Served tiles")


@pytest.fixture
def wms(server: MapServer) -> Any:
    """The same picture from a WMS."""
    address = f"crs=EPSG:3857&format=image/png&layers=land&styles=&url={server.address}/wms?"
    return shown(address, "wms", "A WMS")


@pytest.fixture
def room(jobs: Any) -> Iterator[Any]:
    """The modules under test."""
    names = ("imagery.layer_pictures", "imagery.picture_writing", "imagery.pixel_grid", "jobs.conversation")
    found = {name.split(".")[-1]: importlib.import_module(f"geoembed_plugin.{name}") for name in names}
    yield SimpleNamespace(**found)
    found["picture_writing"].shutdown()


@pytest.fixture
def fetched(room: Any, wait: Any) -> Callable[..., Any]:
    """Fetches a layer for real, as it is asked for, and gives its picture; nothing half-made is left."""

    def fetch(layer: Any, *wanted: Any) -> Any:
        picture = room.layer_pictures.plan(layer, *wanted)
        assert picture.refusal() == "" and not picture.fetched
        work = room.picture_writing.PictureWork(room.picture_writing.order(picture, layer)).start()
        wait(lambda: work.state.over, what="the picture")
        assert work.state is room.conversation.JobState.DONE, work.failure
        assert picture.fetched and not list(picture.path.parent.glob(".partial-*"))
        return picture

    return fetch
