"""Bad input ends in one clear line and leaves nothing half-written; a killed ingest goes on where it was."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trainer.atomic import partial_path
from trainer.cli.main import main
from trainer.contract import CancelledError, InputError, TileSetFiles
from trainer.gdal_library import gdal
from trainer.imagery.options import CutOptions
from trainer.reporting import SILENT, Reporter
from trainer.tiles.ingest import JOURNAL, make_tile_set
from trainer.tiles.tileset import TileSet

CHECKOUT = Path(__file__).resolve().parents[3]


def cut(source, out, **options) -> TileSet:
    return make_tile_set([source], out, CutOptions(**options), SILENT)


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


def test_a_truncated_jpeg_compressed_tiff_is_not_filled_with_grey(tmp_path, noise, write_raster):
    whole = write_raster(
        noise(512, 512),
        creation=("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", "COMPRESS=JPEG", "PHOTOMETRIC=YCBCR"),
    )
    data = whole.read_bytes()
    broken = tmp_path / "broken.tif"
    broken.write_bytes(data[: len(data) * 6 // 10])
    with pytest.raises(InputError, match=r"broken\.tif"):
        cut(broken, tmp_path / "set", size=64)
    assert_nothing_left(tmp_path / "set")


def test_no_crs_is_a_warning_unless_an_option_needs_it(tmp_path, noise, write_raster):
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


@pytest.mark.parametrize("kind", ["uint8", "float32", "uint16"])
def test_zero_valid_pixels(tmp_path, write_raster, kind):
    source = write_raster(np.zeros((128, 128, 1), kind), nodata=0)
    with pytest.raises(InputError) as caught:
        cut(source, tmp_path / "set")
    assert caught.value.code == "no-valid-pixels"
    assert "image.tif" in caught.value.message
    assert_nothing_left(tmp_path / "set")


def test_a_raster_smaller_than_a_tile(tmp_path, noise, write_raster):
    source = write_raster(noise(40, 100))
    with pytest.raises(InputError, match="100×40 pixels, smaller than one tile of 64") as caught:
        cut(source, tmp_path / "set")
    assert "--size 32" in caught.value.hint
    assert len(cut(source, tmp_path / "set", size=32)) == 3


def test_nan_and_infinity_are_no_data(tmp_path, write_raster):
    values = np.random.default_rng(0).normal(100.0, 20.0, (128, 128, 2)).astype(np.float32)
    values[:32, :64, 0] = np.nan
    values[64:, 64:, 1] = np.inf
    tiles = cut(write_raster(values), tmp_path / "set", size=64)
    assert tiles.table["valid"].tolist() == [0.5, 1.0, 1.0]
    assert tiles.images[0][:32].max() == 0
    assert tiles.images[0][32:].max() > 0
    assert np.isfinite(np.array(tiles.manifest.scaling)).all()


def test_nodata_of_floats_counts_in_any_band_and_of_bytes_in_all(tmp_path, noise, write_raster):
    values = noise(64, 64, bands=2).astype(np.float32)
    values[:16, :, 0] = -9999.0
    tiles = cut(write_raster(values, "float.tif", nodata=-9999.0), tmp_path / "float")
    assert tiles.table["valid"].tolist() == [0.75]
    assert tiles.manifest.scaling[0][0] >= 0.0
    pixels = noise(64, 64, bands=2)
    pixels[:16, :, 0] = 0
    pixels[:8, :, 1] = 0
    tiles = cut(write_raster(pixels, "byte.tif", nodata=0), tmp_path / "byte")
    assert tiles.table["valid"].tolist() == [0.875]


def test_16_bit_values_are_spread_between_percentiles(tmp_path, write_raster):
    values = np.random.default_rng(0).integers(1000, 3000, (128, 128, 1)).astype(np.uint16)
    values[0, 0] = 65535
    tiles = cut(write_raster(values), tmp_path / "set", size=64)
    low, high = tiles.manifest.scaling[0]
    assert 1000 <= low <= 1040
    assert 2960 <= high <= 3000
    expected = np.clip((values[:64, :64].astype(float) - low) / (high - low) * 255 + 0.5, 0, 255)
    assert np.abs(tiles.images[0].astype(int) - expected.astype(int)).max() <= 1
    given = cut(write_raster(values), tmp_path / "given", size=64, scaling=((0.0, 65535.0),))
    assert given.manifest.scaling == [[0.0, 65535.0]]
    assert given.images.max() == 255


def test_a_palette_becomes_its_colours(tmp_path, write_raster):
    colours = [(10, 20, 30, 255), (200, 100, 50, 255), (0, 0, 0, 0)]
    values = np.random.default_rng(0).integers(0, 2, (64, 64, 1)).astype(np.uint8)
    tiles = cut(write_raster(values, colours=colours[:2]), tmp_path / "set")
    np.testing.assert_array_equal(tiles.images[0], np.array(colours, np.uint8)[values[:, :, 0], :3])
    values[:16] = 2
    tiles = cut(write_raster(values, "clear.tif", colours=colours, nodata=2), tmp_path / "clear")  # 2 is see-through
    assert tiles.table["valid"].tolist() == [0.75]
    assert tiles.images.shape[3] == 3


def test_alpha_says_what_has_data(tmp_path, noise, write_raster):
    pixels = np.concatenate([noise(64, 128), np.full((64, 128, 1), 255, np.uint8)], axis=2)
    pixels[:, :48, 3] = 0
    tiles = cut(write_raster(pixels, alpha=True), tmp_path / "set", min_valid=0.2)
    assert tiles.images.shape[3] == 3
    assert tiles.table["valid"].tolist() == [0.25, 1.0]
    assert tiles.images[0][:, :48].max() == 0
    assert len(cut(write_raster(pixels, alpha=True), tmp_path / "strict", min_valid=0.5)) == 1


def test_a_mask_band_says_what_has_data(tmp_path, noise, write_raster):
    source = write_raster(noise(64, 128))
    dataset = gdal.Open(str(source), gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)  # a file image.tif.msk beside it
    mask = np.full((64, 128), 255, np.uint8)
    mask[:, :64] = 0
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(mask)
    del dataset
    assert cut(source, tmp_path / "set").table["column"].tolist() == [1]


@pytest.mark.parametrize("value", [255, 0, 128])
def test_a_uniform_border_without_nodata_is_no_data(tmp_path, noise, write_raster, value):
    pixels = noise(256, 256)
    pixels[:70] = value
    pixels[:, :40] = value
    pixels[150:160, 150:160] = value  # an island of the same value is a picture of something
    said: list[str] = []
    reporter = Reporter()
    reporter.warn = lambda message, hint="": said.append(message)  # type: ignore[method-assign]
    tiles = make_tile_set([write_raster(pixels)], tmp_path / "set", CutOptions(size=64, min_valid=0.0), reporter)
    assert "uniform border" in said[0]
    assert tiles.table["row"].min() == 1
    inside = tiles.table[(tiles.table["row"] == 2) & (tiles.table["column"] == 2)]
    assert inside["valid"].tolist() == [1.0]
    kept = make_tile_set(
        [write_raster(pixels)], tmp_path / "kept", CutOptions(size=64, min_valid=0.0, borders=False), SILENT
    )
    assert len(kept) == 16
    assert kept.table["valid"].min() == 1.0


def test_a_border_that_touches_no_corner_is_found(tmp_path, noise, write_raster):
    pixels = noise(1024, 512)
    pixels[400:480, 260:] = 255  # 80 pixels of the right edge: probes must not step over it
    tiles = cut(write_raster(pixels, creation=()), tmp_path / "set", min_valid=0.0)
    covered = tiles.table["valid"] < 1.0
    assert set(tiles.table["row"][covered].tolist()) == {6, 7}
    assert set(tiles.table["column"][covered].tolist()) == {4, 5, 6, 7}


def test_coloured_edges_and_declared_nodata_are_no_borders(tmp_path, noise, write_raster):
    sea = noise(256, 256)
    sea[:100] = (20, 60, 120)
    assert len(cut(write_raster(sea), tmp_path / "sea", size=64)) == 16
    declared = noise(256, 256)
    declared[:100] = 255
    assert len(cut(write_raster(declared, nodata=0), tmp_path / "declared", size=64)) == 16


def test_a_border_stays_no_data_when_warped(tmp_path, noise, write_raster):
    pixels = noise(256, 256)
    pixels[:, :128] = 255
    degrees = (10.0, 0.0002, 0.0, 50.0, 0.0, -0.0002)
    source = write_raster(pixels, crs=4326, transform=degrees)
    tiles = cut(source, tmp_path / "set", size=32, resolution=18.0)
    whole = cut(source, tmp_path / "whole", size=32, resolution=18.0, borders=False)
    assert 0.4 < len(tiles) / len(whole) < 0.6


@pytest.mark.data
def test_the_white_frame_of_cape_lookout_makes_no_tiles(tmp_path, data_folder):
    tiles = cut(data_folder / "cape_lookout" / "rgb.tif", tmp_path / "set", size=64, min_valid=0.0)
    white = (tiles.images == 255).all(axis=(1, 2, 3))
    assert not white.any()
    assert 0.65 < len(tiles) * float(tiles.table["valid"].mean()) / 1394 < 0.72  # 31 % of it is white


def test_an_unwritable_place(tmp_path, noise, write_raster):
    (tmp_path / "file").write_text("in the way")
    error = one_line_error(trainer_tiles(write_raster(noise(64, 64)), "--out", tmp_path / "file" / "set"))
    assert "file" in error


def test_a_folder_with_other_things_is_never_replaced(tmp_path, noise, write_raster):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "letter.txt").write_text("dear")
    with pytest.raises(InputError, match="is not a tile set"):
        cut(write_raster(noise(64, 64)), tmp_path / "home")
    assert (tmp_path / "home" / "letter.txt").read_text() == "dear"


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 2 MB; only root can make one."""
    mount = tmp_path / "disk"
    mount.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small file system")
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(mount)], check=False)
    if made.returncode != 0:
        pytest.skip("this machine does not let root mount a tmpfs")
    yield mount
    subprocess.run(["umount", str(mount)], check=True)


@pytest.fixture
def locked_folder(tmp_path, request):
    """A folder in which nothing can be written; for root that takes a file system of its own."""
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


def test_nothing_is_written_beside_the_source(tmp_path, write_raster):
    folder = tmp_path / "data"
    folder.mkdir()
    values = np.random.default_rng(0).normal(0, 1, (128, 128, 2)).astype(np.float32)
    source = write_raster(values)
    source = source.rename(folder / "image.tif")
    cut(source, tmp_path / "set", resolution=20.0, size=32)
    assert [file.name for file in folder.iterdir()] == ["image.tif"]


def test_archives_of_a_later_version_are_refused_by_name(tmp_path):
    (tmp_path / "map.pmtiles").write_bytes(b"PMTiles\x03")
    assert "PMTiles" in one_line_error(trainer_tiles(tmp_path / "map.pmtiles", "--out", tmp_path / "set"))
    (tmp_path / "empty").mkdir()
    assert "no pictures" in one_line_error(trainer_tiles(tmp_path / "empty", "--out", tmp_path / "set"))


def test_a_broken_picture_in_a_folder_is_named(tmp_path, noise):
    folder = tmp_path / "chips"
    folder.mkdir()
    Image.fromarray(noise(64, 64)).save(folder / "a.png")
    (folder / "b.png").write_bytes((folder / "a.png").read_bytes()[:2000])
    with pytest.raises(InputError, match=r"b\.png"):
        cut(folder, tmp_path / "set")


@pytest.mark.parametrize(
    "options",
    [
        {"size": 0},
        {"stride": 0},
        {"resolution": -1.0},
        {"extent": (1.0, 0.0, 0.0, 1.0)},
        {"min_valid": 2.0},
        {"splits": (0.5, 0.1, 0.1)},
        {"block": 0.0},
        {"bands": (0,)},
        {"scaling": ((1.0, 1.0),)},
        {"information_threshold": -1.0},
    ],
)
def test_options_that_cannot_be_meant(options):
    with pytest.raises(InputError, match="|".join(options).replace("_", ".").replace("splits", "split")):
        CutOptions(**options)


# ---------------------------------------------------------------------------------------------
# Interrupted, and going on
# ---------------------------------------------------------------------------------------------
class StopsAfter(Reporter):
    """Asks to stop, or kills the process, at the n-th step."""

    def __init__(self, steps: int, kill: bool = False) -> None:
        super().__init__()
        self._left = steps
        self._kill = kill

    def progress(self, done: float, total: float | None = None, unit: str = "") -> None:
        self._left -= 1
        if self._left == 0:
            if self._kill:
                os.kill(os.getpid(), signal.SIGKILL)
            self.cancel()
        super().progress(done, total, unit)


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())}


KILLED = """
import sys
from pathlib import Path
sys.path[:0] = [{checkout!r}, {here!r}]
from test_tiles_reliability import StopsAfter
from trainer.tiles import ingest
from trainer.tiles.ingest import make_tile_set
from trainer.imagery.options import CutOptions
ingest.VOUCH_SECONDS = 0.0  # every window is vouched for at once
make_tile_set([Path({source!r})], Path({out!r}), CutOptions(size=32, workers=2), StopsAfter({steps}, kill=True))
"""


@pytest.mark.parametrize("steps", [1, 3])
def test_a_killed_ingest_goes_on_and_gives_the_same_bytes(tmp_path, noise, write_raster, steps):
    source = write_raster(noise(1500, 700))
    whole = cut(source, tmp_path / "whole", size=32)
    out = tmp_path / "set"
    script = KILLED.format(
        checkout=str(CHECKOUT), here=str(Path(__file__).parent), source=str(source), out=str(out), steps=steps
    )
    killed = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, check=False)
    assert killed.returncode == -signal.SIGKILL
    partial = partial_path(out)
    assert len((partial / JOURNAL).read_bytes().splitlines()) == 1 + steps
    with (partial / TileSetFiles.IMAGES).open("ab") as stream:
        stream.write(b"half a tile that no line vouches for")
    with (partial / JOURNAL).open("ab") as stream:
        stream.write(b'{"tiles": 9')
    with (partial / TileSetFiles.IMAGES).open("rb") as kept:  # open, so that no new file can have its number
        cut(source, out, size=32)
        same = os.path.samestat(os.fstat(kept.fileno()), (out / TileSetFiles.IMAGES).stat())
    assert same, "it goes on rather than starting again"
    assert bytes_of(out) == bytes_of(whole.folder)
    assert not partial.exists()


def test_other_options_start_again(tmp_path, noise, write_raster, monkeypatch):
    monkeypatch.setattr("trainer.tiles.ingest.VOUCH_SECONDS", 0.0)  # every window is vouched for at once
    source = write_raster(noise(1500, 700))
    out = tmp_path / "set"
    with pytest.raises(CancelledError):
        make_tile_set([source], out, CutOptions(size=32), StopsAfter(2))
    assert not out.exists()
    tiles = cut(source, out, size=64)
    assert tiles.images.shape[1:] == (64, 64, 3)
    assert bytes_of(out) == bytes_of(cut(source, tmp_path / "whole", size=64).folder)


def test_a_changed_source_starts_again(tmp_path, noise, write_raster, monkeypatch):
    monkeypatch.setattr("trainer.tiles.ingest.VOUCH_SECONDS", 0.0)  # every window is vouched for at once
    source = write_raster(noise(1500, 700))
    out = tmp_path / "set"
    with pytest.raises(CancelledError):
        make_tile_set([source], out, CutOptions(size=32), StopsAfter(2))
    write_raster(noise(1500, 700, seed=5))
    tiles = cut(source, out, size=32)
    np.testing.assert_array_equal(tiles.images[0], noise(1500, 700, seed=5)[:32, :32])


def test_the_same_call_twice_does_nothing_and_another_replaces(tmp_path, noise, write_raster):
    source = write_raster(noise(128, 128))
    out = tmp_path / "set"
    cut(source, out, size=64)
    first = (out / TileSetFiles.MANIFEST).stat().st_ino
    cut(source, out, size=64)
    assert (out / TileSetFiles.MANIFEST).stat().st_ino == first
    assert len(cut(source, out, size=32)) == 16


def test_workers_do_not_change_a_byte(tmp_path, noise, write_raster):
    source = write_raster(noise(900, 500))
    one, many = (cut(source, tmp_path / str(n), size=32, workers=n) for n in (1, 5))
    assert bytes_of(one.folder) == bytes_of(many.folder)


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
