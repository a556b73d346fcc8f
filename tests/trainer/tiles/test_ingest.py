"""A tile set is made whole or not at all, and goes on where it stopped, byte for byte."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from trainer.atomic import partial_path
from trainer.contract import CancelledError, InputError, TileSetFiles
from trainer.files.tile_table import TABLE_DTYPE
from trainer.gdal_library import gdal
from trainer.imagery.options import CutOptions
from trainer.reporting import Reporter
from trainer.tiles.cutting import TileBatch
from trainer.tiles.ingest import JOURNAL, Journal, make_tile_set

CHECKOUT = Path(__file__).resolve().parents[3]


def test_a_folder_with_other_things_is_never_replaced(tmp_path, noise, write_raster, cut):
    (tmp_path / "home").mkdir()
    (tmp_path / "home" / "letter.txt").write_text("dear")
    with pytest.raises(InputError, match="is not a tile set"):
        cut(write_raster(noise(64, 64)), tmp_path / "home")
    assert (tmp_path / "home" / "letter.txt").read_text() == "dear"


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
from test_ingest import StopsAfter
from trainer.tiles import ingest
from trainer.tiles.ingest import make_tile_set
from trainer.imagery.options import CutOptions
ingest.VOUCH_SECONDS = 0.0  # every window is vouched for at once
make_tile_set([Path({source!r})], Path({out!r}), CutOptions(size=32, workers=2), StopsAfter({steps}, kill=True))
"""


@pytest.mark.parametrize("steps", [1, 3])
def test_a_killed_ingest_goes_on_and_gives_the_same_bytes(tmp_path, noise, write_raster, steps, cut):
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


def test_other_options_start_again(tmp_path, noise, write_raster, monkeypatch, cut):
    monkeypatch.setattr("trainer.tiles.ingest.VOUCH_SECONDS", 0.0)  # every window is vouched for at once
    source = write_raster(noise(1500, 700))
    out = tmp_path / "set"
    with pytest.raises(CancelledError):
        make_tile_set([source], out, CutOptions(size=32), StopsAfter(2))
    assert not out.exists()
    tiles = cut(source, out, size=64)
    assert tiles.images.shape[1:] == (64, 64, 3)
    assert bytes_of(out) == bytes_of(cut(source, tmp_path / "whole", size=64).folder)


def test_a_changed_source_starts_again(tmp_path, noise, write_raster, monkeypatch, cut):
    monkeypatch.setattr("trainer.tiles.ingest.VOUCH_SECONDS", 0.0)  # every window is vouched for at once
    source = write_raster(noise(1500, 700))
    out = tmp_path / "set"
    with pytest.raises(CancelledError):
        make_tile_set([source], out, CutOptions(size=32), StopsAfter(2))
    write_raster(noise(1500, 700, seed=5))
    tiles = cut(source, out, size=32)
    np.testing.assert_array_equal(tiles.images[0], noise(1500, 700, seed=5)[:32, :32])


def test_the_same_call_twice_does_nothing_and_another_replaces(tmp_path, noise, write_raster, cut):
    source = write_raster(noise(128, 128))
    out = tmp_path / "set"
    cut(source, out, size=64)
    first = (out / TileSetFiles.MANIFEST).stat().st_ino
    cut(source, out, size=64)
    assert (out / TileSetFiles.MANIFEST).stat().st_ino == first
    assert len(cut(source, out, size=32)) == 16


def test_workers_do_not_change_a_byte(tmp_path, noise, write_raster, cut):
    source = write_raster(noise(900, 500))
    one, many = (cut(source, tmp_path / str(n), size=32, workers=n) for n in (1, 5))
    assert bytes_of(one.folder) == bytes_of(many.folder)


def test_a_window_that_fails_is_the_error_of_those_that_wait_for_it(tmp_path):
    """An earlier window that is slower than a damaged one was told as a cancel, with no word of the file."""
    journal = Journal(tmp_path / "set", {}, (1, 1, 1))
    failed = threading.Event()

    def slow():
        failed.wait()
        return TileBatch(np.zeros((0, 1, 1, 1), np.uint8), np.zeros(0, TABLE_DTYPE))

    def damaged():
        raise InputError("image.tif cannot be read at columns 0 to 64")

    with ThreadPoolExecutor(2) as pool:
        first = pool.submit(journal.store, 0, slow)
        second = pool.submit(journal.store, 1, damaged)
        assert isinstance(second.exception(), InputError)
        failed.set()
        with pytest.raises(InputError, match=r"image\.tif cannot be read"):
            first.result()
    journal.close()


def test_a_damaged_block_is_named_however_many_threads_read(tmp_path, noise, write_raster):
    source = write_raster(noise(512, 512), creation=("TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", "COMPRESS=DEFLATE"))
    dataset = gdal.Open(str(source))
    block = dataset.GetRasterBand(1).GetMetadataItem("BLOCK_OFFSET_3_3", "TIFF")
    dataset = None
    data = bytearray(source.read_bytes())
    data[int(block) : int(block) + 200] = b"\xff" * 200
    source.write_bytes(data)
    for workers in (1, 2, 4):
        with pytest.raises(InputError, match=r"image\.tif cannot be read at columns"):
            make_tile_set([source], tmp_path / "set", CutOptions(size=64, workers=workers), Reporter())
