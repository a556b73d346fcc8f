"""Changes of pictures do what they say, and shifted tiles show what lies there on the ground."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal

from trainer.contract import InputError
from trainer.embeddings.tile_pictures import TilePixels
from trainer.evaluation.robustness import CHANGES, Searched, brighter, jpeg, quarter_turn, resampled, robustness
from trainer.results.embedding_set import EmbeddingSet


@pytest.fixture
def embeddings(pictured):
    return EmbeddingSet.open(pictured / "emb")


@pytest.fixture
def whole(pictured):
    return np.moveaxis(gdal.Open(str(pictured / "image.tif")).ReadAsArray(), 0, -1)


def test_brighter_is_a_tenth_more_and_ends_at_white():
    values = np.array([0, 10, 100, 231, 232, 255], np.uint8).reshape(1, 1, 6, 1)
    assert brighter(values).ravel().tolist() == [0, 11, 110, 254, 255, 255]


def test_resampling_blurs_and_keeps_size_and_mean():
    images = np.random.default_rng(0).integers(0, 256, (3, 64, 64, 3), np.uint8)
    back = resampled(images)
    assert back.shape == images.shape
    assert back.std() < 0.75 * images.std()
    assert abs(back.mean() - images.mean()) < 1.0
    plain = np.full((1, 33, 33, 2), 77, np.uint8)
    assert np.array_equal(resampled(plain), plain)


@pytest.mark.parametrize("bands", [1, 2, 3, 5])
def test_jpeg_loses_a_little_in_any_number_of_bands(bands):
    smooth = np.linspace(40, 200, 32 * 32).reshape(1, 32, 32, 1).repeat(bands, axis=3).astype(np.uint8)
    back = jpeg(smooth)
    assert back.shape == smooth.shape
    assert 0 < np.abs(back.astype(int) - smooth.astype(int)).mean() < 4


def test_four_quarter_turns_are_none():
    images = np.random.default_rng(0).integers(0, 256, (2, 8, 8, 3), np.uint8)
    turned = quarter_turn(images)
    assert not np.array_equal(turned, images)
    assert np.array_equal(quarter_turn(quarter_turn(quarter_turn(turned))), images)


def expected_shift(whole, table, row, step):
    x, y = int(table["column"][row]) * 32 + step, int(table["row"][row]) * 32
    return whole[y : y + 32, x : x + 32]


def test_shifted_tiles_come_from_the_raster(embeddings, whole):
    pixels = TilePixels.open(embeddings)
    shifted = pixels.shifted(np.arange(48))
    for row in range(48):
        step = -8 if embeddings.table["column"][row] == 7 else 8  # the last column has nothing to its right
        assert np.array_equal(shifted[row], expected_shift(whole, embeddings.table, row, step)), row


def test_without_the_raster_they_come_from_the_neighbouring_tiles(embeddings, whole):
    gone = [replace(grid, path="/nowhere.tif") for grid in embeddings.manifest.sources]
    pixels = TilePixels.open(replace(embeddings, manifest=replace(embeddings.manifest, sources=gone)))
    shifted = pixels.shifted(np.arange(48))
    for row in range(48):
        step = -8 if embeddings.table["column"][row] == 7 else 8
        assert np.array_equal(shifted[row], expected_shift(whole, embeddings.table, row, step)), row


def test_a_tile_alone_is_mirrored_at_its_edge(embeddings):
    gone = [replace(grid, path="/nowhere.tif") for grid in embeddings.manifest.sources]
    alone = embeddings.table[[9]]
    one = replace(embeddings, table=alone, manifest=replace(embeddings.manifest, sources=gone, count=1))
    pixels = TilePixels.open(one)
    image, shifted = pixels.images(np.array([0]))[0], pixels.shifted(np.array([0]))[0]
    assert np.array_equal(shifted[:, :24], image[:, 8:])
    assert np.array_equal(shifted[:, 24:], image[:, :-9:-1])


def test_pixels_of_raster_and_tile_set_are_the_same(embeddings, pictured):
    rows = np.array([5, 0, 47])
    other = replace(embeddings.manifest, pixels=str(pictured / "image.tif"), pixels_kind="raster")
    from_raster = TilePixels.open(replace(embeddings, manifest=other)).images(rows)
    assert np.array_equal(from_raster, TilePixels.open(embeddings).images(rows))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"pixels": ""}, "imported"),
        ({"pixels_kind": "embedding-raster"}, "imported"),
        ({"pixels": "/nowhere", "sources": []}, "is gone"),
    ],
)
def test_pixels_that_are_not_to_be_had_say_why(embeddings, change, said):
    with pytest.raises(InputError, match=said):
        TilePixels.open(replace(embeddings, manifest=replace(embeddings.manifest, **change)))


def test_recall_is_one_for_what_does_not_see_the_change_and_chance_for_what_sees_nothing(embeddings):
    pixels = TilePixels.open(embeddings)
    rows = np.arange(48)
    histograms = np.stack([np.bincount(image.ravel(), minlength=256) for image in pixels.images(rows)])

    def of_histogram(images):
        return np.stack([np.bincount(image.ravel(), minlength=256) for image in images]).astype(np.float32)

    found = robustness(
        {
            "histogram": Searched(histograms.astype(np.float32), of_histogram),
            "blind": Searched(np.eye(48, dtype=np.float32), lambda images: np.tile(np.eye(48)[7], (len(images), 1))),
        },
        pixels,
        rows,
    )
    assert set(found["histogram"]) == {change.key for change in CHANGES}
    assert found["histogram"]["quarter_turn"] == 1.0
    assert found["histogram"]["brighter_10"] < 1.0
    assert all(recall == pytest.approx(1 / 48) for recall in found["blind"].values())
