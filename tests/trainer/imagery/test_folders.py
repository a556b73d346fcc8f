"""Folders of chips, their names in little memory and in the right order."""

from __future__ import annotations

import os

import numpy as np
import pytest
from PIL import Image

from trainer.contract import InputError
from trainer.imagery.opening import reopen
from trainer.tiles.place_pixels import PixelReader, read_image


def test_chips_are_fitted_and_have_no_position(tmp_path, noise, cut):
    folder = tmp_path / "chips" / "deeper"
    folder.mkdir(parents=True)
    Image.fromarray(noise(64, 64)).save(folder / "b.png")
    Image.fromarray(noise(120, 200, seed=1)).save(folder.parent / "a.jpg")
    Image.fromarray(noise(64, 64, bands=1, seed=2)[:, :, 0]).save(folder / "c.png")
    tiles = cut(tmp_path / "chips", tmp_path / "set", size=64, stride=16)
    assert tiles.images.shape == (3, 64, 64, 3)
    np.testing.assert_array_equal(tiles.images[1], noise(64, 64))
    assert np.isnan(tiles.table["longitude"]).all()
    assert np.isnan(tiles.table["x"]).all()
    assert not tiles.manifest.has_positions
    assert len(np.unique(tiles.table["block"])) == 3
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)
    np.testing.assert_array_equal(read_image(folder.parent / "a.jpg", 64), tiles.images[0])


def test_pictures_whose_names_are_not_utf8_are_cut(tmp_path, noise, cut_and_heard):
    folder = tmp_path / "chips"
    folder.mkdir()
    Image.fromarray(noise(64, 64)).save(folder / "a.png")
    try:
        (folder / "a.png").rename(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.png"))
    except OSError:
        pytest.skip("this file system takes no such names")
    assert len(cut_and_heard(folder, tmp_path / "set")[0]) == 1


def test_a_broken_picture_in_a_folder_is_named(tmp_path, noise, cut):
    folder = tmp_path / "chips"
    folder.mkdir()
    Image.fromarray(noise(64, 64)).save(folder / "a.png")
    (folder / "b.png").write_bytes((folder / "a.png").read_bytes()[:2000])
    with pytest.raises(InputError, match=r"b\.png"):
        cut(folder, tmp_path / "set")


def test_a_folder_of_chips_that_has_changed_is_told(tmp_path, noise, cut):
    """The i-th tile would be another picture than it was: wrong in silence."""
    for name in ("a", "b", "c"):
        Image.fromarray(noise(40, 40)).save(tmp_path / f"{name}.png")
    tiles = cut(tmp_path, tmp_path.with_name("set"), size=32)
    grid = tiles.manifest.sources[0]
    assert len(reopen(grid).files) == 3
    (tmp_path / "a.png").unlink()
    with pytest.raises(InputError, match="holds 2 pictures, 3 when its tiles were cut"):
        reopen(grid)


def test_jpeg_2000_in_a_folder_counts(tmp_path, noise, cut):
    for name in ("a.png", "b.jp2"):
        Image.fromarray(noise(40, 40)).save(tmp_path / name)
    assert len(cut(tmp_path, tmp_path.with_name("set"), size=32)) == 2


def test_pictures_of_12_bits_are_brought_to_8_alike_and_it_is_told(tmp_path, cut_and_heard):
    folder = tmp_path / "chips"
    folder.mkdir()
    grey = np.arange(64 * 64, dtype=np.uint16).reshape(64, 64)
    Image.fromarray(grey).save(folder / "bright.png")
    Image.fromarray(grey // 8).save(folder / "dark.png")
    tiles, warnings = cut_and_heard(folder, tmp_path / "set", size=64)
    assert any("0 to 4095 of their values become 0 to 255" in warning for warning in warnings)
    for place, values in enumerate((grey, grey // 8)):
        np.testing.assert_allclose(tiles.images[place][:, :, 0], values * (255 / 4095), atol=0.51)
