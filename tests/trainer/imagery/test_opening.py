"""The registry of sources: a new kind is one entry in it, and one reader."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from trainer.files.local_files import fingerprint_of
from trainer.imagery import opening
from trainer.imagery.sources import NO_CRS, Affine, Window
from trainer.tiles.place_pixels import PixelReader


class ArrayFile:
    """A kind of source that the registry does not know: pixels (H, W, C) in a file of NumPy."""

    kind = "array"
    crs_wkt = ""
    without_place = NO_CRS
    affine = Affine(0.0, 0.0, 1.0, -1.0)
    block = (64, 64)
    stored_in_blocks = False
    declares_validity = False
    numbers: tuple[int, ...] = ()
    linear: tuple[tuple[float, float], ...] = ()
    remarks: tuple = ()

    def __init__(self, path: str) -> None:
        self.path = path
        self.files = [Path(path)]
        self._pixels = np.load(path, mmap_mode="r", allow_pickle=False)
        self.height, self.width, bands = self._pixels.shape
        self.bands = [f"band {number + 1}" for number in range(bands)]
        self.dtype = self._pixels.dtype

    def read(self, column, row, width, height):
        return Window(np.array(self._pixels[row : row + height, column : column + width]), None)

    def overview(self, longest, stored=False):
        step = -(-max(self.width, self.height) // longest)
        return Window(np.array(self._pixels[::step, ::step]), None)

    def edges(self, least):
        return []

    def holds_data(self, column, row, width, height):
        return True

    def fingerprint(self):
        return fingerprint_of(self.files)


def test_a_new_kind_of_source_is_one_entry(tmp_path, noise, cut, monkeypatch):
    entry = opening.Kind(
        "array",
        lambda path: path.endswith(".npy"),
        lambda path, _options: [ArrayFile(path)],
        lambda grid, _bands: ArrayFile(grid.path),
    )
    monkeypatch.setattr(opening, "KINDS", (entry, *opening.KINDS))
    pixels = noise(64, 96)
    np.save(tmp_path / "a.npy", pixels)
    tiles = cut(tmp_path / "a.npy", tmp_path / "tiles", size=32)
    assert tiles.manifest.sources[0].kind == "array"
    whole = pixels.reshape(2, 32, 3, 32, 3).swapaxes(1, 2).reshape(6, 32, 32, 3)
    np.testing.assert_array_equal(tiles.images, whole)
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)
