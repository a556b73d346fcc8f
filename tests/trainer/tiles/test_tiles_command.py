"""The command `tiles`: what is wrong is one line, and nothing is left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from trainer.atomic import partial_path
from trainer.cli.main import main
from trainer.contract import InputError
from trainer.tiles.tileset import TileSet

CHECKOUT = Path(__file__).resolve().parents[3]


def trainer_tiles(*words: object, **environment: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "trainer", "tiles", *map(str, words)],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        check=False,
    )


def one_line_error(result: subprocess.CompletedProcess) -> str:
    """The error's line; everything else on standard error would be noise of a library."""
    assert result.returncode == 2, result.stderr
    lines = [line for line in result.stderr.splitlines() if not line.startswith(("Cutting up", "warning:"))]
    assert len(lines) == 1, result.stderr
    assert lines[0].startswith("error: ")
    return lines[0]


def assert_nothing_left(out: Path) -> None:
    assert not out.exists()
    assert not partial_path(out).exists()


def test_a_missing_file(tmp_path):
    error = one_line_error(trainer_tiles(tmp_path / "nowhere.tif", "--out", tmp_path / "set"))
    assert "nowhere.tif" in error
    assert_nothing_left(tmp_path / "set")


def test_a_text_file_named_tif(tmp_path):
    (tmp_path / "note.tif").write_text("this is no picture")
    error = one_line_error(trainer_tiles(tmp_path / "note.tif", "--out", tmp_path / "set"))
    assert "note.tif is not a raster" in error
    assert_nothing_left(tmp_path / "set")


def test_a_truncated_tiff_names_the_file_and_the_place(tmp_path, noise, write_raster):
    whole = write_raster(noise(512, 512))
    broken = tmp_path / "broken.tif"
    broken.write_bytes(whole.read_bytes()[: whole.stat().st_size * 6 // 10])
    error = one_line_error(trainer_tiles(broken, "--out", tmp_path / "set", "--size", 64))
    assert "broken.tif" in error
    assert "rows" in error or "not a raster" in error
    assert_nothing_left(tmp_path / "set")


def test_no_crs_is_a_warning_unless_an_option_needs_it(tmp_path, noise, write_raster, cut):
    source = write_raster(noise(128, 128), crs=None)
    result = trainer_tiles(source, "--out", tmp_path / "set")
    assert result.returncode == 0
    assert "has no CRS" in result.stderr
    tiles = TileSet.open(tmp_path / "set")
    assert tiles.table["x"].tolist() == [32.0, 96.0, 32.0, 96.0]
    assert np.isnan(tiles.table["latitude"]).all()
    for options in ({"resolution": 10.0}, {"extent": (0.0, 0.0, 1.0, 1.0), "extent_crs": "EPSG:4326"}):
        with pytest.raises(InputError, match="no CRS"):
            cut(source, tmp_path / "other", **options)


def test_an_unwritable_place(tmp_path, noise, write_raster):
    (tmp_path / "file").write_text("in the way")
    error = one_line_error(trainer_tiles(write_raster(noise(64, 64)), "--out", tmp_path / "file" / "set"))
    assert "file" in error


@pytest.fixture
def locked_folder(tmp_path, request):
    """A folder in which nothing can be written; for root that takes a file system of its own."""
    if os.name == "nt":
        pytest.skip("on Windows a folder has no bit that forbids to write")
    if os.geteuid() == 0:
        folder = request.getfixturevalue("small_disk")
        subprocess.run(["mount", "-o", "remount,ro", str(folder)], check=True)
        return folder
    folder = tmp_path / "disk"
    folder.mkdir(mode=0o500)
    return folder


def test_an_unwritable_folder(locked_folder, tmp_path, noise, write_raster):
    error = one_line_error(trainer_tiles(write_raster(noise(64, 64)), "--out", locked_folder / "set"))
    assert "disk" in error
    assert list(locked_folder.iterdir()) == []


def test_a_full_disk_is_said_and_goes_on_when_there_is_room(tmp_path, noise, write_raster, small_disk):
    source = write_raster(noise(2048, 1024))
    result = trainer_tiles(source, "--out", small_disk / "set")
    assert "disk is full" in one_line_error(result)
    assert not (small_disk / "set").exists()
    subprocess.run(["mount", "-o", "remount,size=32m", str(small_disk)], check=True)
    assert trainer_tiles(source, "--out", small_disk / "set").returncode == 0
    assert len(TileSet.open(small_disk / "set")) == 512


def test_paths_with_spaces_and_letters_of_all_kinds(tmp_path, noise, write_raster):
    source = write_raster(noise(64, 64), "Überblick küste 海岸.tif")
    out = tmp_path / "Kacheln für später"
    result = trainer_tiles(source, "--out", out)
    assert result.returncode == 0, result.stderr
    assert TileSet.open(out).manifest.sources[0].name == "Überblick küste 海岸.tif"


def test_archives_of_a_later_version_are_refused_by_name(tmp_path):
    (tmp_path / "map.pmtiles").write_bytes(b"PMTiles\x03")
    assert "PMTiles" in one_line_error(trainer_tiles(tmp_path / "map.pmtiles", "--out", tmp_path / "set"))
    (tmp_path / "empty").mkdir()
    assert "no pictures" in one_line_error(trainer_tiles(tmp_path / "empty", "--out", tmp_path / "set"))


@pytest.mark.data
def test_memory_does_not_grow_with_the_raster(tmp_path, data_folder):
    """648 million pixels in a process that may take 450 MB, of which the libraries are 100."""
    script = (
        "import sys; from pathlib import Path; from trainer.cli.main import main; code = main(sys.argv[1:]); "
        "peak = Path('/proc/self/status').read_text().split('VmHWM:')[1].split()[0]; "  # ru_maxrss knows the parent's
        "print(int(peak) // 1024); sys.exit(code)"
    )
    mask = data_folder / "world" / "land_mask.tif"
    result = subprocess.run(
        [
            sys.executable,
            "-c",
            script,
            "tiles",
            str(mask),
            "--out",
            str(tmp_path / "set"),
            "--size",
            "256",
            "--workers",
            "2",
        ],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert int(result.stdout.splitlines()[-1]) < 450


def test_the_command_says_what_it_made(tmp_path, noise, write_raster, capsys):
    code = main(
        [
            "tiles",
            str(write_raster(noise(256, 256))),
            "--out",
            str(tmp_path / "set"),
            "--split",
            "0.5,0.25,0.25",
            "--information-threshold",
            "auto",
            "--block",
            "640",
        ]
    )
    said = capsys.readouterr().out
    assert code == 0
    assert "proposed information threshold" in said
    assert "10 m a pixel" in said
