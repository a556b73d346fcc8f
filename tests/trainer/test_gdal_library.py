"""One way in to GDAL: who may import it, what it sets for whom, and that what GDAL only mutters is raised."""

from __future__ import annotations

import ast
import functools
import importlib.util
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from trainer.contract import InputError
from trainer.gdal_library import gdal, gdal_failures

CHECKOUT = Path(__file__).resolve().parents[2]
TRAINER = sorted((CHECKOUT / "trainer").rglob("*.py"))
SOURCES = sorted(path for room in ("trainer", "geoembed_plugin") for path in (CHECKOUT / room).rglob("*.py"))
MAY_IMPORT = {"trainer/gdal_library.py", "trainer/probes.py"}
"""The probe examines the bindings themselves, in a process of its own, and must tell missing ones from broken ones."""

STATE = """
import sys, types
from osgeo import gdal, ogr, osr
def state():
    parts = [part.GetUseExceptions() for part in (gdal, ogr, osr)]
    return [*parts, gdal.GetConfigOption("GTIFF_DIRECT_IO"), gdal.GetCacheMax()]
before = state()
"""


@functools.cache
def nodes_of(path: Path) -> list[ast.AST]:
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@pytest.fixture(scope="module", autouse=True)
def _trees_are_not_kept() -> Iterator[None]:
    yield
    nodes_of.cache_clear()


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(CHECKOUT).as_posix())
def test_nobody_else_imports_osgeo(path: Path) -> None:
    if path.relative_to(CHECKOUT).as_posix() in MAY_IMPORT:
        return
    for node in nodes_of(path):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        for name in names:
            assert name.split(".")[0] != "osgeo", f"{path}:{node.lineno}: import it from trainer.gdal_library"


def test_a_gdal_with_its_own_data_is_led_to_no_others(tmp_path: Path) -> None:
    """As that of the package index where QGIS names its own: here the distribution's stands in for it."""
    found = importlib.util.find_spec("osgeo")
    assert found is not None and found.origin is not None
    made, empty = tmp_path / "osgeo", tmp_path / "nothing"
    empty.mkdir()
    (made / "data" / "proj").mkdir(parents=True)
    (made / "data" / "proj" / "proj.db").touch()
    real = Path(found.origin)
    (made / "__init__.py").write_text(f"__path__.append({str(real.parent)!r})\nexec(open({str(real)!r}).read())\n")
    code = (
        "from trainer.gdal_library import osr\n"
        "there = osr.SpatialReference()\nthere.ImportFromEPSG(32633)\nprint(there.GetName())\n"
    )
    elsewhere = dict.fromkeys(("GDAL_DATA", "PROJ_DATA", "PROJ_LIB"), str(empty))
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **elsewhere, "PYTHONPATH": os.pathsep.join((str(tmp_path), str(CHECKOUT)))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.stdout.strip() == "WGS 84 / UTM zone 33N", ended.stderr


OPEN_THEIR_OWN_RESULTS = {
    "cli/demo.py",
    "imagery/bands.py",
    "fields/field_figure.py",
    "results/tile_raster.py",
    "gdal_library.py",
    "probes.py",
}


@pytest.mark.parametrize("path", TRAINER, ids=lambda path: path.relative_to(CHECKOUT).as_posix())
def test_what_others_name_is_opened_by_open_file(path: Path) -> None:
    """A file may lead to another machine: open_file looks first."""
    if path.relative_to(CHECKOUT / "trainer").as_posix() in OPEN_THEIR_OWN_RESULTS:
        return
    for node in nodes_of(path):
        called = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
        assert called not in {"gdal.Open", "gdal.OpenEx", "gdal.OpenShared", "ogr.Open"}, f"{path}:{node.lineno}"


def test_reading_the_module_loads_no_gdal() -> None:
    done = python("import sys, trainer.gdal_library; print(sorted({'osgeo', 'numpy'} & set(sys.modules)))")
    assert done.stdout.strip() == "[]", done.stderr


def test_the_trainers_own_process_is_set_once() -> None:
    code = STATE + (
        "from trainer.gdal_library import gdal\n"
        "assert state()[:4] == [1, 1, 1, 'YES'], state()\n"
        "gdal.SetCacheMax(1 << 20)\n"
        "from trainer.gdal_library import ogr, osr\n"
        "assert gdal.GetCacheMax() == 1 << 20"
    )
    done = python(code)
    assert done.returncode == 0, done.stderr


def test_in_qgis_process_nothing_is_set() -> None:
    """GDAL is QGIS' there, and other plugins'; errors of our own calls are exceptions all the same."""
    code = STATE + (
        "sys.modules['qgis'] = types.ModuleType('qgis')\n"
        "from pathlib import Path\n"
        "from trainer.gdal_library import gdal, ogr, osr, gdal_failures\n"
        "from trainer.contract import InputError\n"
        "try:\n"
        "    with gdal_failures(Path('no.tif')):\n"
        "        assert gdal.Open('no.tif') is None\n"
        "except InputError as error:\n"
        "    assert 'no.tif' in error.message\n"
        "else:\n"
        "    raise SystemExit('nothing was raised')\n"
        "assert state() == before, (before, state())"
    )
    done = python(code)
    assert done.returncode == 0, done.stderr or done.stdout


def test_an_interpreter_without_gdal_says_so() -> None:
    code = (
        "import sys\n"
        "sys.modules['osgeo'] = None\n"
        "from trainer.contract import MissingDependencyError\n"
        "try:\n"
        "    from trainer.gdal_library import gdal\n"
        "except MissingDependencyError as error:\n"
        "    print(error.code, '|', error.hint)"
    )
    done = python(code)
    assert done.stdout.startswith("missing-gdal | Install it"), done.stderr


def test_gdal_failures_become_exceptions(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no\.tif"), gdal_failures(tmp_path / "no.tif"):
        gdal.Open(str(tmp_path / "no.tif"))


@pytest.mark.parametrize("message", ["No space left on device", "database or disk is full"])
def test_a_full_disk_that_gdal_only_mutters_of_is_raised(tmp_path: Path, message: str) -> None:
    with pytest.raises(OSError, match="No space left"), gdal_failures(tmp_path / "a.gpkg"):
        gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, message)


def test_what_goes_on_with_nothing_is_told_by_what_gdal_said(tmp_path: Path) -> None:
    """On a full disk GDAL returns None where a layer was wanted, and the next call on it fails otherwise."""
    with pytest.raises(OSError, match="No space left"), gdal_failures(tmp_path / "a.gpkg"):
        gdal.Error(gdal.CE_Failure, gdal.CPLE_FileIO, "database or disk is full")
        raise TypeError("in method 'Layer_CreateField', argument 1 of type 'OGRLayerShadow *'")
    with pytest.raises(TypeError), gdal_failures(tmp_path / "a.gpkg"):
        raise TypeError("a bug, of which GDAL knows nothing")


WRITES_BESIDE = {"ComputeStatistics", "GetStatistics", "GetDefaultHistogram", "ComputeBandStats", "BuildOverviews"}
"""What GDAL keeps in .aux.xml or .ovr beside the raster that it is asked of."""


@pytest.mark.parametrize("path", TRAINER, ids=lambda path: path.relative_to(CHECKOUT).as_posix())
def test_nothing_is_asked_that_gdal_would_write_beside_a_source(path: Path) -> None:
    for node in nodes_of(path):
        if isinstance(node, ast.Attribute):
            assert node.attr not in WRITES_BESIDE, f"{path}:{node.lineno}: GDAL writes {node.attr} beside the raster"
