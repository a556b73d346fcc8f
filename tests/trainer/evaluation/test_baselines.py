"""Baselines: against figures that are easy to work out by hand."""

from __future__ import annotations

from urllib.error import URLError

import numpy as np
import pytest

from trainer.embeddings.tile_pictures import TilePixels
from trainer.encoders.inference import load_encoder
from trainer.evaluation.baselines import (
    HISTOGRAM_BINS,
    image_statistics,
    make_baselines,
    principal_components,
    small_pixels,
)
from trainer.results.embedding_set import EmbeddingSet


@pytest.mark.parametrize("bands", [1, 3, 5])
def test_image_statistics_agree_with_numpy_tile_by_tile(bands):
    images = np.random.default_rng(0).integers(0, 256, (4, 8, 6, bands), np.uint8)
    found = image_statistics(images)
    assert found.shape == (4, bands * (2 + HISTOGRAM_BINS))
    for row, image in zip(found, images):
        flat = image.reshape(-1, bands).astype(np.float64)
        histograms = [np.histogram(flat[:, band], HISTOGRAM_BINS, (0, 256))[0] / len(flat) for band in range(bands)]
        expected = np.concatenate([flat.mean(0), flat.std(0), *histograms])
        assert row == pytest.approx(expected, abs=1e-4)


def test_statistics_do_not_see_where_in_the_tile_a_colour_is():
    images = np.random.default_rng(0).integers(0, 256, (2, 8, 8, 3), np.uint8)
    assert np.allclose(image_statistics(images), image_statistics(images[:, ::-1, ::-1]), atol=1e-4)


def test_small_pixels_are_block_means_and_small_tiles_stay_as_they_are():
    images = np.arange(2 * 64 * 64 * 1, dtype=np.int64).reshape(2, 64, 64, 1).astype(np.uint8)
    assert small_pixels(images).shape == (2, 32 * 32)
    assert small_pixels(images)[1, 0] == images[1, :2, :2].mean()
    assert np.array_equal(small_pixels(images[:, :16, :16]).reshape(2, 16, 16), images[:, :16, :16, 0])


def test_principal_components_keep_distances_where_there_is_nothing_to_drop():
    rng = np.random.default_rng(0)
    flat = (rng.normal(size=(50, 3)) @ rng.normal(size=(3, 40))).astype(np.float32)
    scores = principal_components(flat, 5)
    assert scores.shape == (50, 5)
    between = np.linalg.norm(flat[:, None] - flat[None], axis=2)
    assert np.linalg.norm(scores[:, None] - scores[None], axis=2) == pytest.approx(between, rel=1e-3, abs=1e-3)


def test_every_baseline_is_made_or_its_absence_explained(pictured, tmp_path, monkeypatch):
    def fetch(*_words, **_options):
        raise AssertionError("nothing is fetched that nobody asked for")

    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    monkeypatch.setattr("torch.hub.load_state_dict_from_url", fetch)
    pixels = TilePixels.open(EmbeddingSet.open(pictured / "emb"))
    made = make_baselines(pixels, np.arange(48), load_encoder(pictured / "run", "cpu"))
    assert [baseline.key for baseline in made.made] == ["image_statistics", "pixel_pca", "random_encoder"]
    assert all(len(baseline.vectors) == 48 and np.isfinite(baseline.vectors).all() for baseline in made.made)
    assert list(made.skipped) == ["ImageNet weights"]
    assert "--imagenet" in made.skipped["ImageNet weights"]
    without = make_baselines(pixels, np.arange(48), None)
    assert [baseline.key for baseline in without.made] == ["image_statistics", "pixel_pca"]
    assert set(without.skipped) == {"random encoder", "ImageNet weights"}


def test_imagenet_weights_that_cannot_be_fetched_leave_one_baseline_out(pictured, tmp_path, monkeypatch):
    def offline(*_words, **_options):
        raise URLError("no route to host")

    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    monkeypatch.setattr("torch.hub.load_state_dict_from_url", offline)
    pixels = TilePixels.open(EmbeddingSet.open(pictured / "emb"))
    made = make_baselines(pixels, np.arange(48), load_encoder(pictured / "run", "cpu"), fetch=True)
    assert "no route to host" in made.skipped["ImageNet weights"]


def test_the_random_encoder_is_the_same_every_time(pictured):
    pixels = TilePixels.open(EmbeddingSet.open(pictured / "emb"))
    encoder = load_encoder(pictured / "run", "cpu")
    from trainer.evaluation.baselines import untrained_features

    images = pixels.images(np.arange(6))
    features = untrained_features(encoder).embed(images)
    assert np.array_equal(features, untrained_features(encoder).embed(images))
    assert len(features) == 6
    assert features.shape[1] > encoder.card.dimension, "the backbone's own features, before they are projected"
