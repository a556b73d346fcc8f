"""The packaged plugin in a fresh profile: ``qgis_process.bin`` runs the whole chain on a tiny raster.

``qgis_process`` itself is a wrapper that Debian's QGIS 3.22 ships broken; the program behind it is called.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr

CHECKOUT = Path(__file__).resolve().parent.parent.parent.parent
Run = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("a place")


@pytest.fixture(scope="module")
def process(place: Path, write_settings: Any) -> Run:
    """Run one algorithm in a QGIS of its own; gives its results."""
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is needed")
    profile = place / "profile" / "profiles" / "default"
    packaged = [sys.executable, str(CHECKOUT / "setup" / "package.py"), "--out", str(place)]
    subprocess.run(packaged, check=True, capture_output=True)
    with zipfile.ZipFile(next(place.glob("geoembed-*.zip"))) as archive:
        archive.extractall(profile / "python" / "plugins")
    settings = profile / "QGIS" / "QGIS3.ini"
    write_settings(settings, {"PythonPlugins/geoembed_plugin": "true", "geoembed/interpreter": sys.executable})
    (place / "home").mkdir()
    variables = dict(
        os.environ,
        QGIS_CUSTOM_CONFIG_PATH=str(place / "profile"),
        HOME=str(place / "home"),
        GEOEMBED_HOME=str(place / "data folder"),
        QT_QPA_PLATFORM="offscreen",
        PYTHONPATH="/usr/share/qgis/python",
    )

    def run(algorithm: str, **parameters: Any) -> dict[str, Any]:
        words = [f"--{name}={value}" for name, value in parameters.items()]
        command = [program, "--json", "run", f"geoembed:{algorithm}", *words]
        ended = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=900, check=False)
        assert ended.returncode == 0, f"{' '.join(command)}\n{ended.stdout[-3000:]}\n{ended.stderr[-3000:]}"
        return dict(json.loads(ended.stdout[ended.stdout.index("{") :])["results"])

    return run


@pytest.mark.slow
@pytest.mark.qgis
def test_the_whole_chain_in_qgis_process(process: Run, two_halves: Path, place: Path) -> None:
    tiles = process("maketiles", INPUT=two_halves, SIZE=32, STRIDE=16, OUTPUT=place / "tiles")
    assert tiles["TILE_COUNT"] == 49
    compiled = {path.name.split(".")[0] for path in (place / "data folder" / "bytecode").rglob("*.pyc")}
    assert {"contract", "tileset"} <= compiled, "kept there, whatever QGIS' own Python was told of compiled modules"

    run = process("learn", TILES=place / "tiles", STEPS=2, PLACES=16, DEVICE="cpu", OUTPUT=place / "run")
    assert run["STEPS_DONE"] == 2

    embedded = process("embed", RUN=place / "run", FOLDER=place / "tiles", OUTPUT=place / "embeddings")
    assert embedded["TILE_COUNT"] == 49
    for output in ("LAYER", "RASTER", "COLOURS"):
        assert Path(embedded[output]).is_file(), f"{output} is a file that was made"

    clusters = process("cluster", EMBEDDINGS=place / "embeddings", CLUSTERS=2)
    assert clusters["CLUSTER_COUNT"] == 2
    assert gdal.Open(clusters["RASTER"]).ReadAsArray().max() == 2

    point = "500320,4999700 [EPSG:32633]"
    found = process("search", EMBEDDINGS=place / "embeddings", POINT=point, COUNT=5, OUTPUT=place / "found.gpkg")
    assert found["FOUND"] == 5
    source = ogr.Open(found["OUTPUT"])
    layer = source.GetLayer(0)
    assert layer.GetFeatureCount() == 5
    lefts = [feature.GetGeometryRef().GetEnvelope()[0] for feature in layer]
    assert all(left < 500640 for left in lefts), "what looks like the left half lies in it"

    heat = process("similarityraster", EMBEDDINGS=place / "embeddings", POINT=point, OUTPUT="TEMPORARY_OUTPUT")
    assert heat["OUTPUT"].endswith(".tif"), "a temporary output gets a file, which goes with this QGIS"

    imported = process("importembeddings", INPUT=embedded["RASTER"], OUTPUT=place / "imported")
    assert imported["TILE_COUNT"] == 49


@pytest.mark.slow
@pytest.mark.qgis
def test_wrong_input_is_one_line_and_a_failure(process: Run, place: Path) -> None:
    with pytest.raises(AssertionError, match="no embeddings") as told:
        process("cluster", EMBEDDINGS=place)
    assert "Traceback" not in str(told.value)
