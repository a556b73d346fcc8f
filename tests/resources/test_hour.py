"""The first hour, driven in the real QGIS: every station has its picture, of the size of the screen."""

from __future__ import annotations

import ast
import importlib
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

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
    assert isinstance(names, ast.Dict)
    return [str(ast.literal_eval(key)) for key in names.keys if key is not None]


@pytest.fixture
def story() -> Iterator[Any]:
    """What the README tells of it."""
    sys.path.insert(0, str(SCREENSHOTS))
    yield importlib.import_module("hour_story")
    sys.path.remove(str(SCREENSHOTS))


def test_the_first_ten_minutes_are_the_script_s_text_and_pictures(story: Any) -> None:
    assert [told.station for told in story.STORY] == stations()
    readme = (CHECKOUT / "README.md").read_text(encoding="utf-8")
    assert f"{story.BEGIN}\n{story.in_markdown()}\n{story.END}" in readme, "make_hour.py --readme writes it"
    driver = (SCREENSHOTS / "hour.py").read_text(encoding="utf-8")
    for told in story.STORY:
        if told.picture:
            assert f'picture("{told.picture}")' in driver, "the script makes it"
            path = CHECKOUT / story.PICTURES / f"hour_{told.picture}.png"
            assert path.stat().st_size < story.LARGEST_BYTES, path.name
            assert Image.open(path).width == story.WIDTH


def test_text_and_small_pictures_are_put_between_the_marks(story: Any, tmp_path: Path) -> None:
    (tmp_path / story.PICTURES).mkdir(parents=True)
    (tmp_path / "README.md").write_text(f"before\n{story.BEGIN}\nold\n{story.END}\nafter\n", encoding="utf-8")
    made = tmp_path / "hour"
    made.mkdir()
    shown = [told.picture for told in story.STORY if told.picture]
    for number, name in enumerate(shown, 1):
        Image.new("RGB", (1366, 768), (number, 90, 200)).save(made / f"{number:02}_{name}.png")
    story.write_readme(made, tmp_path)
    text = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert text == f"before\n{story.BEGIN}\n{story.in_markdown()}\n{story.END}\nafter\n"
    assert Image.open(tmp_path / story.PICTURES / f"hour_{shown[0]}.png").convert("RGB").getpixel((5, 5)) == (
        1,
        90,
        200,
    )


def test_the_page_of_the_script_tells_its_stations() -> None:
    told = ast.get_docstring(ast.parse((SCREENSHOTS / "make_hour.py").read_text(encoding="utf-8"))) or ""
    listed = re.search(r"drives QGIS by ``hour.py``: (.*?)\.", told, re.DOTALL)
    assert listed is not None
    words = [word.strip() for word in " ".join(listed.group(1).split()).split(",")]
    assert [word.replace(" ", "_").replace("-", "_") for word in words] == stations()


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
