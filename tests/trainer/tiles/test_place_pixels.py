"""Pixels of any place are prepared as the tiles were."""

from __future__ import annotations

import numpy as np
import pytest
from PIL import Image

from trainer.contract import InputError
from trainer.tiles.place_pixels import PixelReader, read_image


def test_the_reader_gives_the_tiles_again_and_zeros_beyond_the_edge(tmp_path, noise, write_raster, cut):
    pixels = noise(128, 192)
    tiles = cut(write_raster(pixels), tmp_path / "set", size=64)
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)
    x, y = float(tiles.table["x"][0]), float(tiles.table["y"][0])
    np.testing.assert_array_equal(reader.at(0, x + 100.0, y), pixels[:64, 10:74])
    corner = reader.at(0, x - 320.0, y + 320.0)
    assert corner[:32].max() == corner[:, :32].max() == 0
    np.testing.assert_array_equal(corner[32:, 32:], pixels[:32, :32])
    with pytest.raises(InputError, match="lies off"):
        reader.at(0, x + 1e6, y)


def test_read_image_gives_grey_and_refuses_other_bands(tmp_path, noise):
    Image.fromarray(noise(80, 100)).save(tmp_path / "a.png")
    assert read_image(tmp_path / "a.png", 32).shape == (32, 32, 3)
    assert read_image(tmp_path / "a.png", 32, ["band 1"]).shape == (32, 32, 1)
    with pytest.raises(InputError, match="4 bands"):
        read_image(tmp_path / "a.png", 32, 4)
    with pytest.raises(InputError, match="no picture"):
        read_image(tmp_path / "b.png", 32)
    (tmp_path / "text.png").write_text("hello")
    with pytest.raises(InputError, match="not a picture"):
        read_image(tmp_path / "text.png", 32)
