"""Map tiles from a real server on loopback that fails, stalls, lies about lengths and sends HTML."""

from __future__ import annotations

import email.utils
import io
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trainer import __version__
from trainer.contract import CancelledError, InputError
from trainer.gdal_library import network
from trainer.geography import crs
from trainer.imagery.options import CutOptions
from trainer.reporting import SILENT, Reporter
from trainer.services.tile_client import Patience
from trainer.services.tile_fetch import fetched
from trainer.tiles import stream
from trainer.tiles.ingest import make_tile_set

pytest.importorskip("httpx")
QUICK = Patience(attempts=4, first_wait=0.01, longest_wait=0.3, silence=0.6, whole=1.0, failures=3)
ZOOM, FIRST = 6, (33, 22)


def pixels_of(x: int, y: int) -> np.ndarray:
    return np.random.default_rng(1000 * x + y).integers(0, 255, (64, 64, 3), np.uint8)


def picture_of(x: int, y: int) -> bytes:
    stream_ = io.BytesIO()
    Image.fromarray(pixels_of(x, y)).save(stream_, "PNG")
    return stream_.getvalue()


class Server(ThreadingHTTPServer):
    """Answers ``/{z}/{x}/{y}.png``; ``faults`` says what goes wrong at the n-th request for a tile."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: Counter[str] = Counter()
        self.agents: set[str] = set()
        self.moments: list[float] = []
        self.at_once = self.most_at_once = 0
        self.lock = threading.Lock()
        self.faults: Callable[[str, int], str] = lambda _path, _n: ""
        self.documents: dict[str, bytes] = {}
        self.ending = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        server = self.server
        with server.lock:
            server.asked[self.path] += 1
            count = server.asked[self.path]
            server.agents.add(self.headers["User-Agent"])
            server.moments.append(time.monotonic())
            server.at_once += 1
            server.most_at_once = max(server.most_at_once, server.at_once)
        try:
            self._answer(server.faults(self.path, count))
        finally:
            with server.lock:
                server.at_once -= 1

    def _answer(self, fault: str) -> None:
        if self.path.split("?")[0] in self.server.documents:
            self._send(200, self.server.documents[self.path.split("?")[0]], "text/xml")
            return
        _, x, y = self.path.split(".png")[0].strip("/").split("/")[-3:]
        content = picture_of(int(x), int(y))
        if fault == "stall":
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content[:100])
            self.server.ending.wait(3)
            self.close_connection = True
        elif fault == "drip":
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            for place in range(0, len(content), 50):
                if self.server.ending.wait(0.1):
                    return
                try:
                    self.wfile.write(content[place : place + 50])
                except OSError:
                    return
        elif fault == "short":
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content[: len(content) // 2])
            self.close_connection = True
        elif fault == "cut":  # a length that is right, of a picture that is not whole
            self._send(200, content[: len(content) // 2], "image/png")
        elif fault == "html":
            self._send(200, b"<!doctype html><html>Please log in</html>", "text/html")
        elif fault == "vector":
            self._send(200, b"\x1a\x05water", "application/x-protobuf")
        elif fault == "drop":
            self.close_connection = True
        elif fault.startswith("later"):
            self._send(429, b"", "text/plain", {"Retry-After": fault.split(" ", 1)[1]})
        elif fault == "elsewhere":
            self._send(302, b"", "text/plain", {"Location": "https://tile.openstreetmap.org/0/0/0.png?key=secret"})
        elif fault == "slow":
            self.server.ending.wait(0.02)
            self._send(200, content, "image/png")
        elif fault:
            self._send(int(fault), b"", "text/plain")
        else:
            self._send(200, content, "image/png")

    def _send(self, status: int, content: bytes, kind: str, more: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Type": kind, "Content-Length": str(len(content)), **(more or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        if status != 204:
            self.wfile.write(content)


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    thread = threading.Thread(target=made.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield made
    made.ending.set()
    made.shutdown()
    made.server_close()


@pytest.fixture
def allowed() -> Iterator[None]:
    with network(True):
        yield


def extent(columns: int, rows: int) -> tuple[float, float, float, float]:
    """In EPSG:3857, a little within the outermost map tiles."""
    side = 2 * 20037508.342789244 / (1 << ZOOM)
    left, top = FIRST[0] * side - 20037508.342789244, 20037508.342789244 - FIRST[1] * side
    return left + 1, top - rows * side + 1, left + columns * side - 1, top - 1


def options(tmp_path: Path, columns: int = 4, rows: int = 3, **more: object) -> CutOptions:
    given: dict = {"zoom": ZOOM, "extent": extent(columns, rows), "extent_crs": "EPSG:3857", "size": 64,
                   "agree": "127.0.0.1", "attribution": "© the tester", "cache": tmp_path / "cache"}  # fmt: skip
    return CutOptions(**{**given, **more})


def template(server: Server) -> str:
    return f"{server.address}/{{z}}/{{x}}/{{y}}.png"


def tiles_of(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, **more: object):
    monkeypatch.setattr(stream, "fetched", lambda *given: fetched(*given, QUICK))
    return make_tile_set([template(server)], tmp_path / "set", options(tmp_path, **more), SILENT)


def test_every_tile_is_right_although_every_kind_of_fault_comes(server, allowed, tmp_path, monkeypatch):
    faults = ["", "500", "stall", "short", "cut", "html", "drop", "503", "later 0", "drip", "", "504"]
    order = {f"/{ZOOM}/{FIRST[0] + n // 3}/{FIRST[1] + n % 3}.png": fault for n, fault in enumerate(faults)}
    server.faults = lambda path, count: order[path] if count == 1 else ""
    found = tiles_of(server, tmp_path, monkeypatch)
    assert len(found) == 12
    for row, image in zip(found.table, found.images):
        np.testing.assert_array_equal(image, pixels_of(FIRST[0] + row["column"], FIRST[1] + row["row"]))
    assert all(server.asked[path] >= 2 for path, fault in order.items() if fault)
    assert server.agents == {f"GeoEmbed/{__version__} (+https://github.com/geoembed/geoembed)"}
    grid = found.manifest.sources[0]
    assert grid.attribution == "© the tester"
    assert grid.kind == "xyz"


def test_a_server_is_asked_over_two_connections(server, allowed, tmp_path):
    server.faults = lambda _path, _count: "slow"
    fetched([template(server)], options(tmp_path), SILENT, QUICK)
    assert server.most_at_once == 2


def test_tiles_that_a_server_does_not_have_are_told_and_have_no_data(server, allowed, tmp_path):
    server.faults = lambda path, _count: {"33/22": "404", "34/23": "204"}.get(path[3:8], "")
    heard: list[str] = []

    class Heard(Reporter):
        def warn(self, message, hint=""):
            heard.append(str(message))

    folder = fetched([template(server)], options(tmp_path), Heard(), QUICK)[0]
    assert heard == ["127.0.0.1 has no map tile at 2 of 12 places, which have no data."]
    assert len(list(Path(folder).rglob("*.png"))) == 10
    assert set(server.asked.values()) == {1}, "what is not there is not asked for again"
    fetched([template(server)], options(tmp_path), SILENT, QUICK)
    assert set(server.asked.values()) == {1}
    server.faults = lambda _path, _count: "404"
    with pytest.raises(InputError, match="has no map tiles there"):
        fetched([template(server)], options(tmp_path, cache=tmp_path / "other"), SILENT, QUICK)


def test_a_server_that_stops_is_one_line_and_the_same_command_goes_on(server, allowed, tmp_path):
    answered: list[str] = []

    def faults(path: str, _count: int) -> str:
        if len(answered) < 5:
            answered.append(path)
            return ""
        return "503"

    server.faults = faults
    with pytest.raises(InputError, match="7 of 12 map tiles did not come; the last because status 503") as caught:
        fetched([template(server)], options(tmp_path), SILENT, QUICK)
    assert "is kept in" in str(caught.value.hint)
    assert sum(server.asked.values()) < 12 + 6 * 4, "after three tiles in a row it is left alone"
    server.faults = lambda _path, _count: ""
    server.asked.clear()
    folder = Path(fetched([template(server)], options(tmp_path), SILENT, QUICK)[0])
    assert len(server.asked) == 7, "what came is not asked for again"
    for file in folder.rglob("*.png"):
        x, y = int(file.parent.name), int(file.stem)
        np.testing.assert_array_equal(np.asarray(Image.open(file)), pixels_of(x, y))


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("html", "it sent a page of HTML"),
        ("vector", "it sent what is no picture"),
        ("403", "status 403"),
        ("elsewhere", "it leads to https://tile.openstreetmap.org/0/0/0.png.key=… "),
    ],
)
def test_what_never_becomes_a_tile_is_told_with_its_reason(server, allowed, tmp_path, fault, reason):
    server.faults = lambda _path, _count: fault
    with pytest.raises(InputError, match=f"12 of 12 map tiles did not come; the last because {reason}") as caught:
        fetched([template(server)], options(tmp_path), SILENT, QUICK)
    assert "secret" not in str(caught.value)
    assert not list((tmp_path / "cache").rglob("*.png"))


@pytest.mark.parametrize("asks", ["1", "a date"])
def test_a_server_that_asks_to_wait_is_waited_for(server, allowed, tmp_path, asks):
    """By all threads, for as long as it asks, up to a limit."""
    moment: list[float] = []

    def faults(_path: str, _count: int) -> str:
        if moment:
            return ""
        moment.append(time.monotonic())
        date = email.utils.formatdate(time.time() + 100, usegmt=True)
        return f"later {date if asks == 'a date' else asks}"

    server.faults = faults
    fetched([template(server)], options(tmp_path), SILENT, QUICK)
    later = [at - moment[0] for at in server.moments]
    assert sum(at < 0.29 for at in later) <= 3  # those that were on their way
    assert len(later) == 13


def test_nothing_is_asked_before_the_person_agrees(server, allowed, tmp_path):
    address = template(server)
    for given, said in (
        ({"agree": None}, "12 map tiles of zoom 6 would be fetched from 127.0.0.1, whose terms of use must allow it"),
        ({"agree": "example.org"}, "whose terms of use must allow it"),
        ({"attribution": None}, "Nobody is credited"),
        ({"most_map_tiles": 11}, "12 map tiles of zoom 6, more than 11"),
        ({"zoom": None}, "an extent and a zoom are needed"),
        ({"extent": None}, "an extent and a zoom are needed"),
        ({"extent": (9.4, 47.0, 9.6, 47.3), "extent_crs": None}, "looks like degrees"),
    ):
        with pytest.raises(InputError, match=said):
            fetched([address], options(tmp_path, **given), SILENT, QUICK)
    with network(False), pytest.raises(InputError, match=r"lies on another machine.*--allow-network"):
        fetched([address], options(tmp_path), SILENT, QUICK)
    assert not server.asked


@pytest.mark.parametrize("host", ["tile.openstreetmap.org", "a.tile.openstreetmap.org", "TILE.OSM.ORG"])
def test_the_standard_tiles_of_openstreetmap_are_not_fetched_in_bulk(allowed, tmp_path, host):
    with pytest.raises(InputError, match="forbids to fetch many tiles"):
        fetched([f"https://{host}/{{z}}/{{x}}/{{y}}.png"], options(tmp_path, agree=host.lower()), SILENT, QUICK)
    with pytest.raises(InputError, match="forbids to fetch many tiles"):
        fetched([f"https://{host}/wmts?REQUEST=GetCapabilities"], options(tmp_path), SILENT, QUICK)


def test_addresses_that_cannot_be_meant_are_refused(allowed, tmp_path):
    for address, said in (
        ("https://{s}.example.org/{z}/{x}/{y}.png", "{s} is not known"),
        ("https://example.org/{z}/{x}.png", "has no {z}, {x} and {y}"),
    ):
        with pytest.raises(InputError, match=said):
            fetched([address], options(tmp_path), SILENT, QUICK)


def test_the_extent_may_be_given_in_degrees(server, allowed, tmp_path):
    x0, y0, x1, y1 = extent(4, 3)
    lon, lat = crs.transform(np.array([x0, x1]), np.array([y0, y1]), "EPSG:3857", crs.WGS84)
    given = (float(lon[0]), float(lat[0]), float(lon[1]), float(lat[1]))
    fetched([template(server)], options(tmp_path, extent=given, extent_crs="EPSG:4326"), SILENT, QUICK)
    assert len(server.asked) == 12


def test_rows_from_the_south_are_asked_for_as_the_service_counts_them(server, allowed, tmp_path):
    fetched([f"{server.address}/{{z}}/{{x}}/{{-y}}.png"], options(tmp_path, 1, 1), SILENT, QUICK)
    assert list(server.asked) == [f"/{ZOOM}/{FIRST[0]}/{(1 << ZOOM) - 1 - FIRST[1]}.png"]


def test_stopping_keeps_what_came(server, allowed, tmp_path):
    class Stopping(Reporter):
        def progress(self, done, total=None, unit=""):
            if done >= 3:
                raise CancelledError("stopped")

    with pytest.raises(CancelledError):
        fetched([template(server)], options(tmp_path), Stopping(), QUICK)
    came = len(list((tmp_path / "cache").rglob("*.png")))
    assert 3 <= came < 12
    server.asked.clear()
    fetched([template(server)], options(tmp_path), SILENT, QUICK)
    assert len(server.asked) == 12 - came


CAPABILITIES = """<?xml version="1.0"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
<ows:ServiceIdentification><ows:AccessConstraints>CC BY 4.0</ows:AccessConstraints></ows:ServiceIdentification>
<ows:ServiceProvider><ows:ProviderName>Office of Maps</ows:ProviderName></ows:ServiceProvider>
<ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP><ows:Get xlink:href="{kvp}?"/></ows:HTTP>
</ows:DCP></ows:Operation></ows:OperationsMetadata>
<Contents>
<Layer><ows:Identifier>relief</ows:Identifier><Style isDefault="true"><ows:Identifier>plain</ows:Identifier></Style>
<Format>image/png</Format><TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>{resource}</Layer>
<Layer><ows:Identifier>parcels</ows:Identifier><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>national</TileMatrixSet></TileMatrixSetLink></Layer>
<TileMatrixSet><ows:Identifier>national</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::2056</ows:SupportedCRS>
<TileMatrix><ows:Identifier>0</ows:Identifier><ScaleDenominator>14285714</ScaleDenominator>
<TopLeftCorner>2420000 1350000</TopLeftCorner><TileWidth>256</TileWidth></TileMatrix></TileMatrixSet>
<TileMatrixSet><ows:Identifier>web</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
<TileMatrix><ows:Identifier>L05</ows:Identifier><ScaleDenominator>17471320.750897</ScaleDenominator>
<TopLeftCorner>-20037508.3428 20037508.3428</TopLeftCorner><TileWidth>256</TileWidth></TileMatrix>
<TileMatrix><ows:Identifier>L06</ows:Identifier><ScaleDenominator>8735660.375448</ScaleDenominator>
<TopLeftCorner>-20037508.3428 20037508.3428</TopLeftCorner><TileWidth>256</TileWidth></TileMatrix></TileMatrixSet>
</Contents></Capabilities>"""


@pytest.fixture
def wmts(server):
    resource = (
        f'<ResourceURL format="image/png" resourceType="tile" template="{server.address}/{{Style}}/{{TileMatrix}}/'
        '{TileCol}/{TileRow}.png"/>'
    )
    text = CAPABILITIES.format(kvp=f"{server.address}/kvp", resource=resource)
    server.documents = {
        "/wmts.xml": text.encode(),
        "/kvp.xml": CAPABILITIES.format(kvp=f"{server.address}/kvp", resource="").encode(),
        "/page": b"<html>no service</html>",
    }
    return server


def test_the_layer_of_a_wmts_is_fetched_by_its_capabilities(wmts, allowed, tmp_path):
    given = options(tmp_path, layer="relief", attribution=None)
    folder = Path(fetched([f"{wmts.address}/wmts.xml"], given, SILENT, QUICK)[0])
    assert f"/plain/L06/{FIRST[0]}/{FIRST[1]}.png" in wmts.asked
    for file in folder.rglob("*.png"):
        np.testing.assert_array_equal(np.asarray(Image.open(file)), pixels_of(int(file.parent.name), int(file.stem)))
    assert len(list(folder.rglob("*.png"))) == 12
    assert "Office of Maps" in (folder / "service.json").read_text(encoding="utf-8")


def test_a_wmts_says_its_terms_before_anything_is_fetched(wmts, allowed, tmp_path):
    with pytest.raises(InputError, match=r"It says: CC BY 4\.0"):
        fetched([f"{wmts.address}/wmts.xml"], options(tmp_path, layer="relief", agree=None), SILENT, QUICK)
    assert list(wmts.asked) == ["/wmts.xml"]


def test_a_wmts_of_questions_is_asked_with_them(wmts, allowed, tmp_path):
    wmts.documents["/kvp"] = picture_of(1, 2)
    fetched([f"{wmts.address}/kvp.xml"], options(tmp_path, 1, 1, layer="relief"), SILENT, QUICK)
    asked = next(path for path in wmts.asked if path.startswith("/kvp?"))
    for word in ("REQUEST=GetTile", "LAYER=relief", "TILEMATRIXSET=web", "TILEMATRIX=L06",
                 f"TILECOL={FIRST[0]}", f"TILEROW={FIRST[1]}", "FORMAT=image/png", "STYLE=plain"):  # fmt: skip
        assert word in asked


def test_layers_and_grids_that_there_are_not_are_told(wmts, allowed, tmp_path):
    for name, given, said in (
        ("wmts.xml", {}, "has 2 layers. Name one with --layer: relief, parcels"),
        ("wmts.xml", {"layer": "roads"}, "has no layer roads"),
        ("wmts.xml", {"layer": "parcels"}, "parcels has no zoom 6 on the grid of web maps"),
        ("wmts.xml", {"layer": "relief", "zoom": 7}, "relief has no zoom 7 on the grid of web maps"),
        ("page", {"layer": "relief"}, "page is no WMTS"),
        ("wmts.xml?key=secret", {}, "key=… has 2 layers"),
    ):
        with pytest.raises(InputError, match=said) as caught:
            fetched([f"{wmts.address}/{name}"], options(tmp_path, **given), SILENT, QUICK)
        assert "secret" not in str(caught.value)
