"""A real Chromium, without a window, and a picture that is dropped on a page in it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

QUIET = ("--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run")
SOON = 180_000
"""Milliseconds after which a page that does not answer has failed."""


def launched(engine: Any, *arguments: str) -> Iterator[Any]:
    chromium = shutil.which("chromium")
    if chromium is None:
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)("chromium is not installed (make setup-tests)")
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    opened = engine.chromium.launch(executable_path=chromium, args=[*arguments, *QUIET, *sandbox])
    yield opened
    opened.close()


def drop(tab: Any, path: Path) -> None:
    """Drop a picture on the page."""
    tab.evaluate(
        """bytes => {
            const held = new DataTransfer();
            held.items.add(new File([new Uint8Array(bytes)], 'a.png', {type: 'image/png'}));
            const told = {bubbles: true, cancelable: true, dataTransfer: held};
            document.getElementById('drop').dispatchEvent(new DragEvent('drop', told));
        }""",
        list(path.read_bytes()),
    )
