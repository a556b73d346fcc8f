"""Plain pictures become RGB pixels, or it is told why not."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from PIL import Image

from trainer.contract import InputError
from trainer.imagery.file_names import pictures_below
from trainer.imagery.pictures import decode
from trainer.tiles.place_pixels import read_image


def test_16_bit_grey_pictures_are_not_cut_off(tmp_path):
    Image.fromarray(np.full((32, 32), 257 * 100, np.uint16)).save(tmp_path / "deep.png")
    assert np.unique(read_image(tmp_path / "deep.png", 32)).tolist() == [100]


@pytest.mark.parametrize(
    ("values", "kind", "suffix"),
    [
        (lambda grey: grey * (4095 / 255), np.uint16, "png"),
        (lambda grey: grey * (4095 / 255), np.uint16, "tif"),
        (lambda grey: grey * 257, np.uint16, "png"),
        (lambda grey: grey, np.uint16, "png"),
        (lambda grey: grey / 255, np.float32, "tif"),
        (lambda grey: grey, np.float32, "tif"),
        (lambda grey: grey * 100 - 4000, np.float32, "tif"),
        (lambda grey: grey * 65536, np.int32, "tif"),
    ],
)
def test_a_picture_of_more_than_8_bits_keeps_its_greys(tmp_path, values, kind, suffix):
    grey = np.arange(256, dtype=np.float64).reshape(16, 16)
    Image.fromarray(np.round(values(grey), 6).astype(kind)).save(tmp_path / f"deep.{suffix}")
    pixels = decode(tmp_path / f"deep.{suffix}", None).pixels.astype(float)
    np.testing.assert_allclose(pixels, np.repeat(grey[:, :, None], 3, axis=2), atol=1.0)


def test_a_tiff_of_more_bands_than_pictures_have_is_told_as_such(tmp_path, noise, write_raster, capfd):
    source = write_raster(noise(32, 32, bands=13).astype(np.uint16), creation=())
    with pytest.raises(InputError) as caught:
        decode(source, None)
    assert "a TIFF of more bands or bits than pictures have" in str(caught.value)
    assert capfd.readouterr().err == ""


def test_photos_of_less_common_names_are_in_a_folder(tmp_path, noise):
    photo = Image.fromarray(noise(32, 32))
    photo.save(tmp_path / "a.mpo", format="MPO", save_all=True, append_images=[Image.fromarray(noise(32, 32, seed=1))])
    photo.save(tmp_path / "b.jfif", format="JPEG")
    photos = pictures_below(tmp_path)
    assert [photo.name for photo in photos] == ["a.mpo", "b.jfif"]
    first, second = (decode(photo, None).pixels for photo in photos)
    np.testing.assert_array_equal(first, second)  # the first of two eyes


def test_a_picture_of_too_many_pixels_is_told(tmp_path, noise, monkeypatch):
    Image.fromarray(noise(64, 64)).save(tmp_path / "huge.png")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1500)
    with pytest.raises(InputError, match=r"huge\.png has more than 3,000 pixels"):
        decode(tmp_path / "huge.png", 32)
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 3000)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert decode(tmp_path / "huge.png", 32).pixels.shape == (32, 32, 3)


def test_near_infrared_that_a_tiff_calls_alpha_hides_nothing(tmp_path):
    bands = np.random.default_rng(0).integers(0, 256, (40, 40, 4), np.uint8)
    Image.fromarray(bands, "RGBA").save(tmp_path / "nir.tif")
    pixels, valid = decode(tmp_path / "nir.tif", None)
    np.testing.assert_array_equal(pixels, bands[:, :, :3])
    assert valid is None
    bands[:, :20, 3], bands[:, 20:, 3] = 0, 255
    Image.fromarray(bands, "RGBA").save(tmp_path / "alpha.tif")
    pixels, valid = decode(tmp_path / "alpha.tif", None)
    np.testing.assert_array_equal(valid, bands[:, :, 3] == 255)
