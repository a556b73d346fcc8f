"""Batches of views of places: small views first, and places as often as the recipe asks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from trainer.contract import InputError
from trainer.encoders.device_pixels import TilePixels
from trainer.encoders.place_batches import PlaceBatches
from trainer.encoders.recipe import CONTRASTIVE, Recipe, ViewOptions


def test_views_are_small_at_first(tmp_path, tile_set_maker):
    tiles = tile_set_maker(tmp_path / "tiles", size=32)
    pixels, mean, std = TilePixels.of(tiles, torch.device("cpu")), np.zeros(3, np.float32), np.ones(3, np.float32)

    def sides(**changed):
        recipe = Recipe(places=4, **changed)
        batches = PlaceBatches(tiles, np.arange(30), pixels, mean, std, recipe)
        return [batches.at(5, 0, 1, share).images.shape[2] for share in (0.0, 0.69, 0.7, 1.0)]

    assert sides() == [16, 16, 24, 24]
    assert sides(early_share=0.0) == [24, 24, 24, 24]
    assert sides(view=replace(CONTRASTIVE.view, crop=0.5), early_crop=1.0) == [16, 16, 16, 16], (
        "they never become smaller"
    )


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


STILL = ViewOptions(crop=1.0, shift=0.0, flips=False, quarter_turns=False, blur_share=0.0, jitter_share=0.0)


def test_other_dates_of_a_place_are_its_views_and_show_the_same_ground(write_raster, noise, cut, tmp_path):
    """The second date is brighter by 40 and its grid lies 16 pixels lower: its view is moved back to the place."""
    scene = noise(192, 192) // 2
    first = write_raster(scene[:128], "a.tif", transform=(500000.0, 10.0, 0.0, 5400000.0, 0.0, -10.0))
    second = write_raster(scene[16:144] + 40, "b.tif", transform=(500000.0, 10.0, 0.0, 5399840.0, 0.0, -10.0))
    tiles = cut([first, second], tmp_path / "set", size=64)
    pixels, mean, std = TilePixels.of(tiles, torch.device("cpu")), np.zeros(3, np.float32), np.ones(3, np.float32)
    rows = np.arange(len(tiles))
    recipe = Recipe(places=12, views=3, view=STILL, early_share=0.0, dates=True)
    batches = PlaceBatches(tiles, rows, pixels, mean, std, recipe)
    images = batches.at(0, 0, 1, 1.0).images.numpy().reshape(12, 3, 3, 64, 64)
    for place, row in enumerate(batches.sampler.at(0)):
        own = tiles.images[row].transpose(2, 0, 1).astype(np.float32)
        np.testing.assert_array_equal(images[place, 0], own)
        brighter = 40 if tiles.table["source"][row] == 0 else -40
        above = tiles.table["source"][row] == 0 and tiles.table["row"][row] == 0
        below = tiles.table["source"][row] == 1 and tiles.table["row"][row] == 1
        # At the edge of the other date the view stays within its tile, 16 pixels away.
        there, here = (slice(0, 48), slice(16, 64)) if above else (slice(16, 64), slice(0, 48))
        if not (above or below):
            there = here = slice(0, 64)
        for view in (1, 2):
            np.testing.assert_array_equal(images[place, view][:, there] - brighter, own[:, here])
    plain = PlaceBatches(tiles, rows, pixels, mean, std, replace(recipe, dates=False)).at(0, 0, 1, 1.0).images.numpy()
    same = plain.reshape(12, 3, 3, 64, 64)
    np.testing.assert_array_equal(same[:, 0], same[:, 1])


def test_a_tile_set_without_a_second_date_is_refused_where_dates_are_asked_for(tmp_path, tile_set_maker):
    tiles = tile_set_maker(tmp_path / "tiles", size=32)
    pixels, mean, std = TilePixels.of(tiles, torch.device("cpu")), np.zeros(3, np.float32), np.ones(3, np.float32)
    with pytest.raises(InputError, match="in two of its sources"):
        PlaceBatches(tiles, np.arange(30), pixels, mean, std, Recipe(places=4, dates=True))


def test_a_view_is_of_each_other_date_equally_often_and_by_the_step_alone(write_raster, noise, cut, tmp_path):
    paths = [write_raster(np.full((64, 64, 3), 10 * n, np.uint8) + noise(64, 64) % 4, f"{n}.tif") for n in range(1, 5)]
    tiles = cut(paths, tmp_path / "set", size=64, borders=False)
    pixels, mean, std = TilePixels.of(tiles, torch.device("cpu")), np.zeros(3, np.float32), np.ones(3, np.float32)
    recipe = Recipe(places=4, view=STILL, early_share=0.0, dates=True)
    batches = PlaceBatches(tiles, np.arange(4), pixels, mean, std, recipe)
    seen = np.zeros((5, 5))
    for step in range(200):
        images = batches.at(step, 0, 1, 1.0).images.numpy().reshape(4, 2, -1).mean(axis=2)
        for own, other in np.rint(images / 10).astype(int):
            seen[own, other] += 1
    assert (np.diag(seen) == 0).all()
    assert seen[seen > 0].min() > 40  # of 200 views each, of three other dates
    again = batches.at(7, 0, 1, 1.0).images
    assert torch.equal(again, PlaceBatches(tiles, np.arange(4), pixels, mean, std, recipe).at(7, 0, 1, 1.0).images)


def test_with_several_resolutions_the_views_of_a_step_show_the_same_ground_in_fewer_pixels(tmp_path, tile_set_maker):
    """All of a step, in however many parts, are of one resolution; the last steps' are not all of the tiles' own."""
    tiles = tile_set_maker(tmp_path / "tiles", size=64)
    pixels, mean, std = TilePixels.of(tiles, torch.device("cpu")), np.zeros(3, np.float32), np.ones(3, np.float32)
    rows = np.arange(len(tiles))
    recipe = Recipe(places=4, view=STILL, early_share=0.0)
    plain = PlaceBatches(tiles, rows, pixels, mean, std, recipe)
    several = PlaceBatches(tiles, rows, pixels, mean, std, replace(recipe, coarsest=0.5))
    sides = [several.at(step, 0, 1, 1.0).images.shape[2] for step in range(40)]
    assert set(sides) == {32, 40, 48, 56, 64}
    assert [several.at(step, 1, 2, 1.0).images.shape[2] for step in range(10)] == sides[:10]
    halved = several.at(sides.index(32), 0, 1, 1.0).images
    whole = plain.at(sides.index(32), 0, 1, 1.0).images
    mean_of_four = torch.nn.functional.avg_pool2d(whole, 2)
    assert torch.abs(halved - mean_of_four).mean() < 0.2 * torch.abs(whole - whole.mean()).mean(), "other ground"
    torchvision = PlaceBatches(
        tiles, rows, pixels, mean, std, replace(recipe, coarsest=0.1, backbone="mobilenet_v3_small")
    )
    assert min(torchvision.at(step, 0, 1, 1.0).images.shape[2] for step in range(40)) == 32, "what it can take"
