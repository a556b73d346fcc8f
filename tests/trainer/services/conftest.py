"""The server on loopback, and the person's yes to ask it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from trainer.gdal_library import network

sys.path.insert(0, str(Path(__file__).parent))

from loopback import Server


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
