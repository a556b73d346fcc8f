"""How much there is to see in a tile: measures, the threshold that they propose, and balanced drawing."""

from __future__ import annotations

import io
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from trainer.tiles.information import MEASURES, balanced_weights, compressed_size, propose_threshold, shannon_entropy
from trainer.tiles.tileset import TileSet


def png_size(image: np.ndarray) -> int:
    stream = io.BytesIO()
    Image.fromarray(image).save(stream, "PNG")
    return len(stream.getvalue())


def ranks(values: np.ndarray) -> np.ndarray:
    return np.argsort(np.argsort(values)).astype(float)


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_size_of_one_colour_is_nought_and_of_noise_the_bands(measure):
    flat = np.full((1, 64, 64, 3), 77, np.uint8)
    noise = np.random.default_rng(0).integers(0, 256, (1, 64, 64, 3)).astype(np.uint8)
    assert measure(flat)[0] < 0.15  # the first column has no left neighbour
    assert measure(noise)[0] == pytest.approx(3.0, abs=0.2)
    assert shannon_entropy(flat)[0] == 0.0
    assert 6.5 < shannon_entropy(noise)[0] < 8.0


def test_entropy_agrees_with_counting():
    images = np.random.default_rng(1).integers(0, 9, (5, 8, 8, 1)).astype(np.uint8)
    for image, found in zip(images, shannon_entropy(images)):
        shares = np.unique(image, return_counts=True)[1] / 64
        assert found == pytest.approx(-(shares * np.log2(shares)).sum(), abs=1e-5)


@pytest.mark.parametrize("bands", [1, 3])
def test_a_tile_has_the_same_information_whatever_lies_beside_it(bands):
    """Tiles of one colour in a row are measured once: the measure must not tell."""
    rng = np.random.default_rng(5)
    images = rng.integers(0, 256, (40, 16, 16, bands)).astype(np.uint8)
    for place in (0, 3, 4, 5, 9, 20, 21, 39):
        images[place] = rng.integers(0, 3, bands)
    images[5] = images[4]
    for measure in (*MEASURES.values(), shannon_entropy):
        alone = np.concatenate([measure(images[place : place + 1]) for place in range(40)])
        np.testing.assert_array_equal(measure(images), alone)


def test_no_tiles_have_no_information():
    nothing = np.zeros((0, 64, 64, 3), np.uint8)
    for measure in (*MEASURES.values(), shannon_entropy):
        assert measure(nothing).shape == (0,)


def test_compressed_size_is_deflate_s_of_the_sampled_rows():
    image = np.random.default_rng(2).integers(0, 9, (1, 16, 16, 1)).astype(np.uint8)  # so small that all rows count
    filtered = image[0].copy()
    filtered[:, 1:] -= image[0, :, :-1]
    deflate = zlib.compressobj(1, zlib.DEFLATED, -15)
    assert compressed_size(image)[0] * 256 == len(deflate.compress(filtered.tobytes()) + deflate.flush())


@pytest.mark.data
def test_tiles_are_ordered_as_a_png_would_order_them(tmp_path, data_folder):
    from trainer.imagery.options import CutOptions
    from trainer.reporting import SILENT
    from trainer.tiles.ingest import make_tile_set

    world = data_folder / "world"
    tiles: TileSet = make_tile_set(
        [world / "bluemarble.tif"], tmp_path / "set", CutOptions(only=world / "tiles_64.csv"), SILENT
    )
    some = np.arange(0, len(tiles), 5)
    sizes = np.array([png_size(tiles.images[place]) for place in some])
    assert np.corrcoef(ranks(sizes), ranks(tiles.table["information"][some]))[0, 1] > 0.95
    assert np.corrcoef(ranks(sizes), ranks(compressed_size(tiles.images[some])))[0, 1] > 0.97


def test_the_threshold_parts_two_heaps():
    rng = np.random.default_rng(0)
    values = np.concatenate([rng.normal(0.2, 0.05, 700), rng.normal(2.0, 0.2, 300)]).astype(np.float32)
    assert 0.4 < propose_threshold(values) < 1.5
    assert propose_threshold(np.full(10, 1.5, np.float32)) == 0.0
    assert propose_threshold(np.zeros(0, np.float32)) == 0.0


@settings(max_examples=60, deadline=None)
@given(
    values=st.lists(st.floats(0, 3, width=32), min_size=1, max_size=200),
    strength=st.floats(0, 2),
    bins=st.integers(1, 100),
)
def test_weights_are_probabilities(values, strength, bins):
    weights = balanced_weights(np.array(values, np.float32), bins=bins, strength=strength)
    assert weights.dtype == np.float64
    assert weights.sum() == pytest.approx(1.0)
    assert (weights > 0).all()


def test_every_level_comes_up_alike():
    values = np.concatenate([np.full(900, 0.1), np.full(100, 2.9)]).astype(np.float32)
    weights = balanced_weights(values)
    assert weights[:900].sum() == pytest.approx(0.5)
    np.testing.assert_allclose(balanced_weights(values, strength=0.0), 1e-3)


def test_no_tile_is_drawn_without_end():
    values = np.append(np.full(100_000, 0.1), 2.9).astype(np.float32)
    assert balanced_weights(values)[-1] * len(values) <= 20.0 + 1e-6


def test_weights_of_nothing_are_refused():
    with pytest.raises(ValueError, match="0 tiles"):
        balanced_weights(np.zeros(0, np.float32))
    with pytest.raises(ValueError, match="finite"):
        balanced_weights(np.array([1.0, np.nan], np.float32))
