"""For every test: where the real data is, one torch thread a worker, the locale, and properties that are not timed."""

from __future__ import annotations

import contextlib
import locale
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("OMP_NUM_THREADS", "1")

# What the system says of a full disk is compared in English; numbers stay as the machine writes them.
everything = os.environ.pop("LC_ALL", "")
for category in ("LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_COLLATE", "LC_MONETARY") if everything else ():
    os.environ[category] = everything
os.environ["LC_MESSAGES"] = "C"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

with contextlib.suppress(locale.Error):  # one that is named and not there
    locale.setlocale(locale.LC_ALL, "")  # as QGIS does: where a comma parts decimals, C's functions write one

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

CHECKOUT = Path(__file__).resolve().parent.parent


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Files with slow tests come first, so that no worker ends alone with one; else as they were dealt."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


@pytest.fixture(autouse=True)
def _denormal_numbers() -> Iterator[None]:
    """Training flushes them to nought for the whole process; hypothesis refuses to draw floats where that is so."""
    yield
    torch = sys.modules.get("torch")
    if torch is not None:
        torch.set_flush_denormal(False)


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The real data; its absence skips a test, and fails it where CI says that the data is there."""
    folder = Path(os.environ.get("GEOEMBED_DATA", CHECKOUT.parent / "shared" / "data"))
    if not folder.is_dir():
        message = f"the real data is not at {folder} (set GEOEMBED_DATA)"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    return folder
