"""Batches of views of places: small views first, and places as often as the recipe asks."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from trainer.encoders.device_pixels import TilePixels
from trainer.encoders.place_batches import PlaceBatches
from trainer.encoders.recipe import Recipe


def test_views_are_small_at_first(tmp_path, tile_set_maker):
    tiles = tile_set_maker(tmp_path / "tiles", size=32)
    pixels, mean, std = TilePixels.of(tiles, torch.device("cpu")), np.zeros(3, np.float32), np.ones(3, np.float32)

    def sides(**changed):
        recipe = Recipe(places=4, **changed)
        batches = PlaceBatches(tiles, np.arange(30), pixels, mean, std, recipe)
        return [batches.at(5, 0, 1, share).images.shape[2] for share in (0.0, 0.69, 0.7, 1.0)]

    assert sides() == [16, 16, 24, 24]
    assert sides(early_share=0.0) == [24, 24, 24, 24]
    assert sides(crop=0.5, early_crop=1.0) == [16, 16, 16, 16], "they never become smaller"


def test_balanced_sampling_draws_busy_tiles_as_often_as_plain_ones(tmp_path, tile_set_maker):
    """By what the tiles' information says, where the recipe asks for it; else each place once an epoch."""
    tiles = tile_set_maker(tmp_path / "tiles", size=32)
    tiles.table["information"][:] = np.where(np.arange(len(tiles)) < 25, 0.1, 0.9)
    pixels, mean, std = TilePixels.of(tiles, torch.device("cpu")), np.zeros(3, np.float32), np.ones(3, np.float32)

    def share_of_busy(sampling):
        batches = PlaceBatches(tiles, np.arange(30), pixels, mean, std, Recipe(places=4, sampling=sampling))
        return np.mean([batches.sampler.at(step) >= 25 for step in range(700)])

    assert share_of_busy("random") == pytest.approx(1 / 6, abs=0.03)
    assert share_of_busy("balanced") > 0.4
