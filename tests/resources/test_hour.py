"""The first hour, driven in the real QGIS: every station has its picture, of the size of the screen."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

CHECKOUT = Path(__file__).resolve().parent.parent.parent
SCREENSHOTS = CHECKOUT / "resources" / "screenshots"


def stations() -> list[str]:
    """As the driver goes through them."""
    tree = ast.parse((SCREENSHOTS / "hour.py").read_text(encoding="utf-8"))
    (names,) = [
        node.value
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "STATIONS"
    ]
    return [node.id for node in ast.walk(names) if isinstance(node, ast.Name)]


def test_the_page_of_the_script_tells_its_stations() -> None:
    told = ast.get_docstring(ast.parse((SCREENSHOTS / "make_hour.py").read_text(encoding="utf-8"))) or ""
    listed = re.search(r"drives QGIS by ``hour.py``: (.*?)\.", told, re.DOTALL)
    assert listed is not None
    words = [word.strip() for word in " ".join(listed.group(1).split()).split(",")]
    assert [word.replace(" ", "_").replace("-", "_") for word in words] == [*stations(), "click"]


@pytest.mark.slow
@pytest.mark.data
@pytest.mark.qgis
@pytest.mark.skipif(not (shutil.which("qgis") and shutil.which("xvfb-run")), reason="needs QGIS' desktop and Xvfb")
def test_every_station_has_its_picture(tmp_path: Path, data_folder: Path) -> None:
    words = ["--out", str(tmp_path), "--data", str(data_folder), "--screens", "1366x768", "--themes", "default"]
    words += ["--steps", "20", "--python", sys.executable]
    done = subprocess.run(
        ["/usr/bin/python3", str(SCREENSHOTS / "make_hour.py"), *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    pictures = sorted((tmp_path / "1366x768_light").glob("*.png"))
    assert {path.stem.split("_", 1)[1] for path in pictures} >= set(stations())
    for path in pictures:
        assert Image.open(path).size == (1366, 768), path.name
