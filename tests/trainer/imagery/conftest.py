"""The generator of rasters, which lies beside these tests."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

_SPEC = importlib.util.spec_from_file_location("generated_rasters", Path(__file__).with_name("generated_rasters.py"))
assert _SPEC is not None and _SPEC.loader is not None
_MODULE = importlib.util.module_from_spec(_SPEC)
sys.modules["generated_rasters"] = _MODULE
_SPEC.loader.exec_module(_MODULE)


@pytest.fixture(scope="session")
def generate():
    """The raster of a number, written below a folder, with its truth."""
    return _MODULE.generate
