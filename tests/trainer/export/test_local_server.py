"""A page is served to this machine alone, under its own name, and nothing beside it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from trainer.export.local_server import KINDS, LOOPBACK, PageServer


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PageServer]:
    page = tmp_path / "page"
    page.mkdir()
    (page / "index.html").write_text("<p>page", encoding="utf-8")
    (page / "runtime").mkdir()
    for ending in KINDS:
        (page / f"a{ending}").write_bytes(b"a")
    (tmp_path / "secret.txt").write_text("secret", encoding="utf-8")
    with PageServer(page) as made:
        threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield made
        made.shutdown()


def ask(server: PageServer, path: str, host: str | None = None, method: str = "GET") -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection(LOOPBACK, server.server_port, timeout=300)
    connection.putrequest(method, path, skip_host=True)
    connection.putheader("Host", host or f"{LOOPBACK}:{server.server_port}")
    connection.endheaders()
    answer = connection.getresponse()
    content = answer.read()
    connection.close()
    return answer, content


def test_files_come_as_what_they_are_and_may_compute_in_threads(server: PageServer) -> None:
    assert server.server_address[0] == "127.0.0.1"
    answer, content = ask(server, "/")
    assert (answer.status, content) == (200, b"<p>page")
    assert answer.headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert answer.headers["Cross-Origin-Embedder-Policy"] == "require-corp"
    for ending, kind in KINDS.items():
        assert ask(server, f"/a{ending}")[0].headers["Content-Type"] == kind
    assert ask(server, "/", method="HEAD")[1] == b""


@pytest.mark.parametrize("path", ["/../secret.txt", "/%2e%2e/secret.txt", "//secret.txt", "/runtime/", "/nothing"])
def test_nothing_beside_the_page_and_no_list_of_it_is_given(server: PageServer, path: str) -> None:
    answer, content = ask(server, path)
    assert answer.status == 404
    assert b"secret</" not in content
    assert content != b"secret"


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_another_sites_name_for_this_machine_is_refused(server: PageServer, method: str) -> None:
    assert ask(server, "/", "elsewhere.example", method)[0].status == 403
    assert ask(server, "/", f"localhost:{server.server_port}", method)[0].status == 200
