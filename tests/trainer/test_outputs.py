"""What a person already has is not written over by a slip of the hand."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

import pytest

from trainer.cli.main import main
from trainer.cli.outputs import keep_what_is_there
from trainer.contract import InputError


def given(**values: object) -> argparse.Namespace:
    return argparse.Namespace(**values)


@pytest.fixture
def points(tmp_path: Path) -> Path:
    path = tmp_path / "wells.csv"
    path.write_text("lon,lat,nitrate\n")
    return path


def test_an_input_is_not_written_over(points: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["field", "train", str(points), "--value", "nitrate", "--out", str(points.with_suffix(".tif"))]
    assert main([*words, "--json", str(points)]) == 2
    assert f"error: --json {points} is an input of this command." in capsys.readouterr().err
    assert points.read_text() == "lon,lat,nitrate\n"
    assert main([*words, "--events", str(points)]) == 2
    assert points.read_text() == "lon,lat,nitrate\n", "events were appended to the measurements"


def test_an_input_is_known_by_any_of_its_names(points: Path, tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(points)
    os.link(points, tmp_path / "hard.csv")
    (tmp_path / "sub").mkdir()
    for name in ("link.csv", "hard.csv", "sub/../wells.csv"):
        with pytest.raises(InputError, match="is an input of this command"):
            keep_what_is_there(given(labels=f"{points}:nitrate", json=tmp_path / name))
    with pytest.raises(InputError, match="is an input"):
        keep_what_is_there(given(polygons=["a", [str(points)]], out=points))


@pytest.mark.parametrize(
    ("mark", "name"),
    [
        ("manifest.json", "tiles.gpkg"),
        ("manifest.json", "embedding.tif"),
        ("model.json", "encoder.pt"),
        ("manifest.json", "images.npy"),
    ],
)
def test_a_part_of_a_result_folder_is_not_written_over(tmp_path: Path, mark: str, name: str) -> None:
    for file in (mark, name):
        (tmp_path / file).write_text("whole")
    with pytest.raises(InputError, match="is a part of"):
        keep_what_is_there(given(out=tmp_path / name))


def test_two_outputs_are_two_files(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="--out and --json are both"):
        keep_what_is_there(given(out=tmp_path / "a", json=tmp_path / "a"))


def test_what_is_made_again_is_made_again(points: Path, tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text("{}")
    (tmp_path / "found.gpkg").write_text("an earlier answer")
    keep_what_is_there(given(embeddings=tmp_path, out=tmp_path / "found.gpkg", heatmap=tmp_path / "new.tif"))
    keep_what_is_there(given(points=points, out=tmp_path / "tiles.npy", events="-", json=True, figure=None))


def test_a_name_that_is_not_utf8_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    try:
        folder.mkdir()
    except OSError:
        pytest.skip("this file system takes no such names")
    events = tmp_path / "e.jsonl"
    code = main(["search", str(folder), "--tile", "0", "--out", str(folder / "a.csv"), "--events", str(events)])
    assert code == 2
    assert "error: " in capsys.readouterr().err
    assert "caf" in events.read_text(encoding="utf-8")


def test_a_link_stays_and_the_result_goes_where_it_leads(tmp_path: Path) -> None:
    for name in ("big disk", "elsewhere"):
        (tmp_path / name).mkdir()
    (tmp_path / "tiles").symlink_to(tmp_path / "big disk")
    (tmp_path / "found.csv").symlink_to(tmp_path / "elsewhere" / "found.csv")
    arguments = given(out=tmp_path / "tiles", json=tmp_path / "found.csv")
    keep_what_is_there(arguments)
    assert arguments.out == (tmp_path / "big disk").resolve()
    assert arguments.json == (tmp_path / "elsewhere" / "found.csv").resolve()


@pytest.mark.parametrize("out", [".", "", "/", "a/.."])
def test_an_output_without_a_name_is_refused(out: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tiles", "a.tif", "--out", out]) == 2
    assert "has no name of its own" in capsys.readouterr().err
