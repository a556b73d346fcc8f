"""The real QGIS desktop program with the packaged plugin in a fresh profile, driven by ``desktop_session.py``."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

CHECKOUT = Path(__file__).resolve().parent.parent.parent
SESSION = Path(__file__).with_name("desktop_session.py")


@pytest.fixture
def raster(tmp_path: Path) -> Path:
    path = tmp_path / "a place.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 256, 256, 3, gdal.GDT_Byte)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform([500000, 10, 0, 5000000, 0, -10])
    dataset.WriteArray(np.random.default_rng(1).integers(0, 255, (3, 256, 256), dtype=np.uint8))
    dataset.FlushCache()
    return path


@pytest.mark.slow
@pytest.mark.qgis
def test_the_real_desktop_starts_drives_and_unloads_the_plugin(
    tmp_path: Path, raster: Path, four_looks: Path, write_settings: Any
) -> None:
    program, server = shutil.which("qgis"), shutil.which("xvfb-run")
    if program is None or server is None:
        pytest.skip("the qgis program and xvfb-run are needed")
    profiles = tmp_path / "profiles"
    plugins = profiles / "profiles" / "default" / "python" / "plugins"
    packaged = [sys.executable, str(CHECKOUT / "setup" / "package.py"), "--out", str(tmp_path)]
    subprocess.run(packaged, check=True, capture_output=True)
    package = next(tmp_path.glob("geoembed-*.zip"))
    with zipfile.ZipFile(package) as archive:
        archive.extractall(plugins)
    settings = profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    write_settings(settings, {"PythonPlugins/geoembed_plugin": "true", "geoembed/interpreter": sys.executable})
    report = tmp_path / "report.json"
    variables = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    variables.update(
        GEOEMBED_REPORT=str(report),
        GEOEMBED_RASTER=str(raster),
        GEOEMBED_TILES=str(tmp_path / "tiles"),
        GEOEMBED_ZIP=str(package),
        GEOEMBED_EMBEDDINGS=str(four_looks),
        GEOEMBED_HOME=str(tmp_path / "data folder"),
        PYTHONPATH="/usr/share/qgis/python",
    )
    command = [server, "-a", "-s", "-screen 0 1400x900x24", program, "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(profiles), "--code", str(SESSION)]
    with (tmp_path / "output.txt").open("w", encoding="utf-8") as output:
        process = subprocess.Popen(
            command, env=variables, stdout=output, stderr=subprocess.STDOUT, start_new_session=True
        )
        try:
            process.wait(900)
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()
    said = (tmp_path / "output.txt").read_text(encoding="utf-8", errors="replace")
    assert report.exists(), f"QGIS wrote no report; it said:\n{said[-3000:]}"
    found = json.loads(report.read_text(encoding="utf-8"))
    assert "exception" not in found, found["exception"]
    assert found["was_loaded"], "QGIS itself enabled the plugin"
    assert found["loaded"] == {"toolbars": 1, "docks": 2, "menus": 1, "providers": 1}
    assert "geoembedSetupAssistant" in found["assistant"]
    assert found["job"] == "done", found["failure"]
    assert found["marked"] == 9, "what was installed last runs, and not what was there before"
    assert all(kept == found["kept_ours"][0] for kept in found["kept_ours"]), "no menu and no action more each time"
    for clicked in found["clicked"]:
        assert clicked["example"] == clicked["wanted"], clicked
        assert clicked["found"] == clicked["listed"] == clicked["outlined"] == 20, clicked
        assert clicked["folder"] == "elsewhere", clicked  # as its image
    assert len(found["clicked"]) == 10
    assert found["unload_succeeded"] and not found["modules_left"]
    assert found["unloaded"] == {"toolbars": 0, "docks": 0, "menus": 0, "providers": 0}
    assert not found["sys_path_has_the_plugin"]
    print(f"longest time that the event loop did not come round: {found['longest_block_ms']} ms")
