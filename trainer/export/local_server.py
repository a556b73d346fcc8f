"""Serves the folder of a page to browsers of this machine alone."""

from __future__ import annotations

from functools import partial
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

LOOPBACK = "127.0.0.1"
HEADERS = {
    # A page that no other can look into may compute in several threads
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}
KINDS = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".jpg": "image/jpeg",
}
"""What the machine says of endings is not asked: Windows has it from whatever was installed last."""


class PageServer(ThreadingHTTPServer):
    """A page on loopback, at any free port.

    Args:
        folder: The page.
    """

    daemon_threads = True

    def __init__(self, folder: Path) -> None:
        super().__init__((LOOPBACK, 0), partial(_Handler, directory=str(folder)))
        self.timeout = 0.3

    @property
    def address(self) -> str:
        """What a browser opens."""
        return f"http://{LOOPBACK}:{self.server_port}/"

    def handle_error(self, _request: Any, _client_address: Any) -> None:
        """A browser that hangs up is no trouble."""


class _Handler(SimpleHTTPRequestHandler):
    extensions_map = {**KINDS, "": "application/octet-stream"}  # noqa: RUF012  # as the standard library has it
    server: PageServer

    def do_GET(self) -> None:
        """Send a file."""
        if self._is_asked_rightly():
            super().do_GET()

    def do_HEAD(self) -> None:
        """Send what is said of a file."""
        if self._is_asked_rightly():
            super().do_HEAD()

    def end_headers(self) -> None:
        """With what holds for the whole page."""
        for name, value in HEADERS.items():
            self.send_header(name, value)
        super().end_headers()

    def list_directory(self, _path: Any) -> None:
        """Nobody is shown what lies in a folder."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, *_: Any) -> None:
        """Nothing is kept of what was asked."""

    def _is_asked_rightly(self) -> bool:
        """Whether it is asked for under its own name: another site's name may lead to this machine, too."""
        if self.headers.get("Host") in {f"{name}:{self.server.server_port}" for name in (LOOPBACK, "localhost")}:
            return True
        self.send_error(HTTPStatus.FORBIDDEN)
        return False
