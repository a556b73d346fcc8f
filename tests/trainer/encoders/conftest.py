"""The small tile set, and its maker for tests that want another."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

_PATH = Path(__file__).with_name("small_tile_set.py")
_SPEC = importlib.util.spec_from_file_location("small_tile_set", _PATH)
assert _SPEC is not None and _SPEC.loader is not None
_MODULE = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_MODULE)


@pytest.fixture(scope="session")
def tile_set_maker():
    return _MODULE.make_tile_set


@pytest.fixture
def tiles(tmp_path):
    return _MODULE.make_tile_set(tmp_path / "tiles")
