"""Plain pictures become RGB pixels, or it is told why not."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from PIL import Image

from trainer.contract import InputError
from trainer.imagery.pictures import decode
from trainer.tiles.place_pixels import read_image


def test_16_bit_grey_pictures_are_not_cut_off(tmp_path):
    Image.fromarray(np.full((32, 32), 257 * 100, np.uint16)).save(tmp_path / "deep.png")
    assert np.unique(read_image(tmp_path / "deep.png", 32)).tolist() == [100]


def test_a_picture_of_too_many_pixels_is_told(tmp_path, noise, monkeypatch):
    Image.fromarray(noise(64, 64)).save(tmp_path / "huge.png")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1500)
    with pytest.raises(InputError, match=r"huge\.png has more than 3,000 pixels"):
        decode(tmp_path / "huge.png", 32)
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 3000)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert decode(tmp_path / "huge.png", 32).pixels.shape == (32, 32, 3)
