"""The command as a person types it."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest

from trainer.cli.main import main
from trainer.contract import ExitCode

from .conftest import mercator_grid


@pytest.fixture
def world(make_folder, clusters):
    return make_folder(clusters[:256], grids=[mercator_grid(columns=16, rows=16)])


def run(world, tmp_path, *words, out="found.csv"):
    path = tmp_path / out
    code = main(["search", str(world.folder), *words, "--out", str(path), "--quiet"])
    if code != ExitCode.DONE:
        return code, []
    with path.open(encoding="utf-8") as stream:
        return code, list(csv.DictReader(stream))


@pytest.mark.parametrize(
    "words", [("--at", "-60,-3"), ("--at=-60,-3",), ("--at", " -60.0 , -3 "), ("--like", "-60,-3")]
)
def test_a_position_that_begins_with_a_minus(world, tmp_path, words):
    code, found = run(world, tmp_path, *words, "-k", "5")
    assert code == ExitCode.DONE
    assert len(found) == 5
    assert [int(row["rank"]) for row in found] == [1, 2, 3, 4, 5]


def test_examples_counter_examples_and_filters(world, tmp_path):
    _, found = run(world, tmp_path, "--tile", "0", "--like", "1500", "--unlike", "2500", "-k", "120")
    looks = {int(row["id"]) // 1000 for row in found}
    assert looks == {0, 1}
    _, found = run(world, tmp_path, "--at", "10,10", "--within", "4000", "-k", "300")
    assert max(float(row["distance_km"]) for row in found) <= 4000
    polygon = tmp_path / "gebiet é.geojson"
    ring = [[-90, -60], [90, -60], [90, 60], [-90, 60], [-90, -60]]
    polygon.write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))
    _, found = run(world, tmp_path, "--tile", "0", "--polygon", str(polygon), "-k", "300")
    assert max(abs(float(row["longitude"])) for row in found) < 90
    assert len(found) == len({row["id"] for row in found})


def test_the_way_between_two_tiles(world, tmp_path):
    _, found = run(world, tmp_path, "--between", "0", "1500", "-k", "6")
    assert (found[0]["id"], found[-1]["id"]) == ("0", "1500")
    code, found = run(world, tmp_path, "--between", "-60,-3", "10,10", "-k", "4")
    assert code == ExitCode.DONE
    assert len(found) == 4


def test_the_heat_map_holds_every_tile(world, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    target = tmp_path / "heat.tif"
    assert main(["search", str(world.folder), "--tile", "170", "--heatmap", str(target), "--quiet"]) == ExitCode.DONE
    dataset = gdal.Open(str(target))
    values = dataset.ReadAsArray()
    assert values.shape == (16, 16)
    assert np.unravel_index(np.nanargmax(values), values.shape) == (1, 1)
    assert values[1, 1] == pytest.approx(1)
    assert (tmp_path / "heat.qml").read_text().count("<item") == 6


def test_the_best_are_printed(world, capsys):
    assert main(["search", str(world.folder), "--tile", "0", "-k", "12", "--quiet"]) == ExitCode.DONE
    printed = capsys.readouterr().out
    assert "similarity" in printed
    assert "… and 2 more" in printed


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ((), "Say what to look for"),
        (("--unlike", "0"), "Say what to look for"),
        (("--tile", "0", "--between", "0", "10"), "--between A B alone"),
        (("--at", "ten"), "no position"),
        (("--at", "10"), "no position"),
        (("--at", "10,89.9"), "No tile of"),
        (("--at", "10,99"), "no position on Earth"),
        (("--tile", "7"), "no tile 7"),
        (("--tile", "x"), "no tile id"),
        (("--image", "missing é.png"), "no picture"),
        (("--tile", "0", "-k", "0"), "-k is 0"),
        (("--tile", "0", "--polygon", "missing.geojson"), "cannot be read"),
        (("--at", "10,10", "--exactly"), "made elsewhere"),
        (("--tile", "0", "--heatmap", "a.png"), "GeoTIFF"),
    ],
)
def test_a_clear_line_for_wrong_input(world, tmp_path, capsys, words, part):
    code, _ = run(world, tmp_path, *words)
    error = capsys.readouterr().err
    assert code == ExitCode.INPUT, error
    assert part in error
    assert "Traceback" not in error
    assert not (tmp_path / "found.csv").exists()


def test_a_full_disk_is_told_and_leaves_nothing(world, tmp_path, capsys, monkeypatch):
    import errno

    from trainer import atomic

    def full(_descriptor):
        raise OSError(errno.ENOSPC, "No space left on device", "found.csv")

    monkeypatch.setattr(atomic.os, "fsync", full)
    code, _ = run(world, tmp_path, "--tile", "0")
    assert code == ExitCode.INPUT
    assert "disk is full" in capsys.readouterr().err
    assert not list(tmp_path.glob("*found*"))


def test_a_file_of_a_person_is_written_over_only_where_that_is_said(world, tmp_path, capsys):
    words = ("--tile", "0", "-k", "3", "--heatmap", str(tmp_path / "heat.tif"))
    assert run(world, tmp_path, *words)[0] == ExitCode.DONE == run(world, tmp_path, *words)[0], "an answer is replaced"
    answer, heat = tmp_path / "found.csv", tmp_path / "heat.tif"
    for path in (answer, heat):
        kept = path.read_bytes()
        path.write_bytes(b"mine")
        assert run(world, tmp_path, *words)[0] == ExitCode.INPUT and path.read_bytes() == b"mine"
        assert f"{path.name} is there already" in capsys.readouterr().err
        assert run(world, tmp_path, *words, "--replace")[0] == ExitCode.DONE and path.read_bytes() != b"mine"
        assert len(path.read_bytes()) == len(kept)
