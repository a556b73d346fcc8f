"""What a raster's bands mean is read from their pixels where a tag cannot be right: alpha, nodata, signs, palettes."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.gdal_library import gdal
from trainer.imagery import warping
from trainer.imagery.rasters import GdalRaster
from trainer.tiles.place_pixels import PixelReader

TURNED = (500000.0, 8.0, 3.0, 5400000.0, 3.0, -8.0)


def truth_of(tiles, side: int) -> np.ndarray:
    """The tiles of a square tile set put together again."""
    size = tiles.manifest.size
    whole = np.zeros((side, side, tiles.images.shape[3]), np.uint8)
    for row, image in zip(tiles.table, tiles.images):
        y, x = int(row["row"]) * size, int(row["column"]) * size
        whole[y : y + size, x : x + size] = image
    return whole


def collar(side: int = 256) -> np.ndarray:
    y, x = np.mgrid[:side, :side]
    return np.abs(x - side // 2) + np.abs(y - side // 2) > side // 2


def changed(source, change):
    dataset = gdal.Open(str(source), gdal.GA_Update)
    change(dataset)
    dataset.FlushCache()
    return source


def test_near_infrared_that_is_called_alpha_is_a_band(tmp_path, noise, write_raster, cut_and_heard):
    pixels = noise(256, 256, bands=4)
    source = write_raster(pixels, alpha=True)
    assert gdal.Info(str(source), format="json")["bands"][3]["colorInterpretation"] == "Alpha"
    tiles, heard = cut_and_heard(source, tmp_path / "set", size=32)
    assert len(tiles) == 64
    np.testing.assert_array_equal(truth_of(tiles, 256), pixels)
    assert "band 4 is tagged as alpha and holds many values" in heard[0]
    masked, _ = cut_and_heard(source, tmp_path / "three", size=32, bands=(1, 2, 3))
    np.testing.assert_array_equal(truth_of(masked, 256), pixels[:, :, :3], "it masks nothing where it is not used")


def test_bands_that_are_named_are_bands_and_no_mask(tmp_path, noise, write_raster, cut_and_heard):
    """Whatever they hold: this alpha is a true one."""
    pixels = noise(256, 256, bands=4)
    pixels[:, :, 3] = np.where(collar(), 0, 255)
    source = write_raster(pixels, alpha=True)
    tiles, heard = cut_and_heard(source, tmp_path / "set", size=32, bands=(1, 2, 3, 4))
    np.testing.assert_array_equal(truth_of(tiles, 256), pixels)
    assert heard == []
    masked, _ = cut_and_heard(source, tmp_path / "masked", size=32, min_valid=1e-6)
    np.testing.assert_array_equal(truth_of(masked, 256), pixels[:, :, :3] * ~collar()[:, :, None])


@pytest.mark.parametrize("resolution", [None, 13.0])
def test_what_is_no_alpha_masks_nothing_in_a_warp(tmp_path, noise, write_raster, cut_and_heard, resolution):
    source = write_raster(noise(256, 256, bands=4), alpha=True)
    tiles, _ = cut_and_heard(source, tmp_path / "set", size=32, resolution=resolution, min_valid=0.0)
    inside = (tiles.table["column"] > 0) & (tiles.table["row"] > 0)
    assert tiles.images.shape[3] == 4
    assert (tiles.table["valid"][inside & (tiles.table["column"] < 5) & (tiles.table["row"] < 5)] == 1.0).all()


@pytest.mark.parametrize("kind", ["uint16", "float32"])
def test_alpha_of_any_type_and_place_masks(tmp_path, noise, write_raster, kind):
    """GDAL takes alpha for a mask only where it is the last of two or four bands of 8 or 16 bits."""
    pixels = noise(64, 64, bands=6).astype(kind)
    pixels[:, :, 5] = np.where(collar(64), 0, 1 if kind == "float32" else 65535)
    source = changed(
        write_raster(pixels), lambda dataset: dataset.GetRasterBand(6).SetColorInterpretation(gdal.GCI_AlphaBand)
    )
    window = GdalRaster(str(source)).read(0, 0, 64, 64)
    assert window.pixels.shape[2] == 5
    np.testing.assert_array_equal(window.valid, ~collar(64))


@pytest.mark.parametrize("kind, factor", [("uint8", 1), ("uint16", 40)])
def test_nodata_that_no_pixel_can_have_declares_nothing(tmp_path, noise, write_raster, cut_and_heard, kind, factor):
    """A black collar is found as it is without the tag."""
    pixels = noise(256, 256).astype(kind) * factor
    pixels[collar()] = 0
    tagged, heard = cut_and_heard(write_raster(pixels, nodata=-9999), tmp_path / "tagged", size=32)
    plain, _ = cut_and_heard(write_raster(pixels, name="plain.tif"), tmp_path / "plain", size=32)
    assert "50 % is a uniform border of value 0" in heard[0]
    np.testing.assert_array_equal(tagged.images, plain.images)
    np.testing.assert_array_equal(tagged.table["valid"], plain.table["valid"])


@pytest.mark.parametrize("resolution", [None, 10.1])
def test_bytes_with_a_sign_keep_the_order_of_their_values(tmp_path, noise, write_raster, cut, resolution):
    values = noise(256, 256).astype(np.int16) - 128
    if hasattr(gdal, "GDT_Int8"):
        source = write_raster(values.astype(np.int8), creation=("TILED=YES",))
    else:
        source = write_raster(values.astype(np.int8).view(np.uint8), creation=("TILED=YES", "PIXELTYPE=SIGNEDBYTE"))
    read = GdalRaster(str(source)).read(0, 0, 256, 256)
    np.testing.assert_array_equal(read.pixels, values)
    tiles = cut(source, tmp_path / "set", size=32, resolution=resolution)
    if resolution is None:
        assert np.corrcoef(truth_of(tiles, 256).ravel(), values.ravel())[0, 1] > 0.99
    else:  # beside each other, as a warp across the sign would not keep them
        as_words = cut(write_raster(values, name="words.tif"), tmp_path / "words", size=32, resolution=resolution)
        np.testing.assert_array_equal(tiles.images, as_words.images)


@pytest.mark.parametrize("kind", ["uint8", "uint16"])
@pytest.mark.parametrize("nodata", [None, 0, 3, 77])
def test_a_palette_is_its_colours_and_its_nodata_is_a_number_of_it(tmp_path, write_raster, kind, nodata):
    """Colour 0 is white and 2 is black: taken among the colours, nodata 0 would be the black ones."""
    colours = [(255, 255, 255), (200, 30, 40), (0, 0, 0), (10, 60, 250)]
    index = np.random.default_rng(0).integers(0, 4, (64, 64, 1)).astype(kind)
    window = GdalRaster(str(write_raster(index, colours=colours, nodata=nodata))).read(0, 0, 64, 64)
    valid = index[:, :, 0] != (-1 if nodata is None else nodata)
    assert window.pixels.dtype == np.uint8
    np.testing.assert_array_equal(window.pixels[valid], np.array(colours)[index[:, :, 0]][valid])
    np.testing.assert_array_equal(np.ones((64, 64), bool) if window.valid is None else window.valid, valid)


def test_a_mask_of_each_band_is_read(tmp_path, noise, write_raster):
    """In a VRT every band may have a mask of its own; whole numbers lack data where all of them say so."""
    pixels = noise(64, 64, bands=2)
    masks = np.full((64, 64, 2), 255, np.uint8)
    masks[:, :30, 0], masks[:, 20:, 1] = 0, 0
    image, mask = write_raster(pixels), write_raster(masks, name="mask.tif")
    dataset = gdal.Translate("", str(image), format="VRT")
    described = dataset.GetMetadata("xml:VRT")[0]
    for number in (1, 2):
        source = (
            f"<SimpleSource><SourceFilename>{mask}</SourceFilename><SourceBand>{number}</SourceBand></SimpleSource>"
        )
        band = f'<MaskBand><VRTRasterBand dataType="Byte">{source}</VRTRasterBand></MaskBand></VRTRasterBand>'
        head, tail = described.rsplit("</VRTRasterBand>", 1) if number == 2 else described.split("</VRTRasterBand>", 1)
        described = head + band + tail
    (tmp_path / "masked.vrt").write_text(described)
    valid = GdalRaster(str(tmp_path / "masked.vrt")).read(0, 0, 64, 64).valid
    np.testing.assert_array_equal(valid, masks.any(axis=2))


@pytest.mark.parametrize("kind", ["int16", "float32", "uint8"])
def test_what_lies_outside_of_a_rotated_raster_is_no_data(tmp_path, noise, write_raster, kind):
    """GDAL takes the alpha of a warp for a mask of bytes alone: outside, heights were 0 and valid."""
    pixels = noise(64, 64, bands=1).astype(kind)
    source = GdalRaster(str(write_raster(pixels, transform=(500000.0, 10.0, 6.0, 5400000.0, 6.0, -10.0))))
    window = source.read(0, 0, source.width, source.height)
    assert window.valid is not None
    assert not window.valid[0, 0]
    assert (window.pixels[window.valid] > 0).all()


@pytest.mark.parametrize("tagged", [True, False])
def test_a_band_of_many_values_is_the_mask_where_a_person_says_so(write_raster, noise, tagged):
    pixels = noise(128, 128, bands=4)
    pixels[8, 8, 3] = 255
    path = write_raster(pixels, alpha=tagged)
    plain = GdalRaster(str(path))
    assert len(plain.bands) == 4 and plain.read(0, 0, 128, 128).valid is None
    masked = GdalRaster(str(path), mask=4)
    assert len(masked.bands) == 3 and masked.declares_validity and not masked.remarks
    window = masked.read(0, 0, 128, 128)
    np.testing.assert_array_equal(window.pixels, pixels[:, :, :3])
    np.testing.assert_array_equal(window.valid, pixels[:, :, 3] >= 127.5)
    with pytest.raises(InputError, match="cannot be both a mask and used"):
        GdalRaster(str(path), [1, 4], mask=4)
    with pytest.raises(InputError, match="has no band 5"):
        GdalRaster(str(path), mask=5)


def test_an_alpha_of_254_and_255_is_all_data(write_raster, noise):
    pixels = noise(64, 64, bands=4)
    pixels[:, :, 3] = 254 + (pixels[:, :, 3] & 1)
    assert GdalRaster(str(write_raster(pixels, alpha=True)), mask=4).read(0, 0, 64, 64).valid.all()


@pytest.mark.parametrize(("kind", "top"), [("uint8", 255), ("uint16", 10000), ("int16", 90), ("float32", 1.0)])
@pytest.mark.parametrize("place", [0, 1, 3])
def test_a_mask_band_is_heeded_pixel_by_pixel_where_pixels_become_coarser(write_raster, kind, top, place):
    """Of two by two pixels the mean of those that have data, wherever the mask stands among the bands."""
    pixels = (np.random.default_rng(place).random((64, 64, 4)) * top).astype(kind)
    pixels[0, 0, place] = top
    path = str(write_raster(pixels))
    one = GdalRaster(path)
    seen = GdalRaster(path, None, warping.target_for(one.crs_wkt, one.affine, 64, 64, 20.0), mask=place + 1)
    window = seen.read(0, 0, 32, 32)
    by_four = pixels.reshape(32, 2, 32, 2, 4).swapaxes(1, 2).reshape(32, 32, 4, 4).astype(float)
    holds = by_four[:, :, :, place] >= top / 2
    others = np.delete(by_four, place, axis=3)
    with np.errstate(invalid="ignore"):
        mean = (others * holds[..., None]).sum(axis=2) / holds.sum(axis=2)[..., None]
    np.testing.assert_array_equal(window.valid, holds.any(axis=2))
    apart = np.abs(window.pixels.astype(float) - mean)[window.valid]
    assert apart.max() <= (1e-6 if kind == "float32" else 0.5 + 1e-9)


@pytest.mark.parametrize("resolution", [7.0, 15.0, 23.0])
def test_a_mask_band_is_seen_through_a_warp_as_the_files_own_mask_is(write_raster, noise, resolution):
    pixels = noise(96, 96, bands=4)
    pixels[0, 0, 3] = 255
    path, other = write_raster(pixels, transform=TURNED), write_raster(pixels[:, :, :3], "own.tif", transform=TURNED)
    dataset = gdal.Open(str(other), gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.where(pixels[:, :, 3] >= 127.5, 255, 0).astype(np.uint8))
    dataset = None
    for target in (None, resolution):
        one = GdalRaster(str(other))
        to = target and warping.target_for(one.crs_wkt, one.affine, one.width, one.height, target)
        window, own = (
            raster.read(0, 0, raster.width, raster.height)
            for raster in (GdalRaster(str(path), None, to, mask=4), GdalRaster(str(other), None, to))
        )
        np.testing.assert_array_equal(window.valid, own.valid)
        np.testing.assert_array_equal(window.pixels[window.valid], own.pixels[own.valid])
        assert 0.2 < window.valid.mean() < 0.8
    with pytest.raises(InputError, match="has a mask of its own, so --mask-band 3 is not for"):
        GdalRaster(str(other), None, to, mask=3)


def test_tiles_know_their_mask_band_when_they_are_read_again(write_raster, noise, tmp_path, cut):
    pixels = noise(256, 256, bands=4)
    pixels[:, :128, 3], pixels[:, 128:, 3] = 10, 255
    pixels[:128, :, 3] -= pixels[:128, :, 3] // 10
    path = write_raster(pixels)
    tiles = cut(path, tmp_path / "set", size=32, mask_band=4)
    east = tiles.table["x"] > 500000 + 1280
    assert east.all() and len(tiles) > 0 and tiles.manifest.sources[0].mask_band == 4
    assert tiles.images.shape[3] == 3
    again = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(again.tiles(tiles.table), tiles.images)
    coarse = cut(path, tmp_path / "coarse", size=32, mask_band=4, resolution=20.0)
    assert (coarse.table["x"] > 500000 + 1280).all() and coarse.manifest.sources[0].mask_band == 4
    again = PixelReader(coarse.manifest.sources, coarse.manifest.bands, coarse.manifest.scaling)
    np.testing.assert_array_equal(again.tiles(coarse.table), coarse.images)
    with pytest.raises(InputError, match="ambiguous"):
        cut(path, tmp_path / "stack", size=32, mask_band=4, stack=True)
