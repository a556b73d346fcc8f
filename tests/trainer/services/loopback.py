"""A real server of map tiles on loopback, which fails, stalls, lies about lengths and sends HTML when it is told to."""

from __future__ import annotations

import io
import threading
import time
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
from PIL import Image

from trainer.imagery.options import CutOptions
from trainer.services.tile_client import Patience

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
