"""Views of pictures: changed in training by a generator alone, as they are otherwise."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from trainer.contract import InputError
from trainer.encoders.card import ModelCard
from trainer.encoders.device import choose_precision
from trainer.encoders.model import make_encoder
from trainer.geolocation.network.picture_views import (
    PHOTOS,
    TILES,
    PictureViews,
    features_of_views,
    generator,
    view_options,
)
from trainer.geolocation.places.place_pictures import PixelStore

CPU = torch.device("cpu")
CARD = ModelCard("slim", 16, 16, ["red", "green", "blue"], [100.0, 110.0, 120.0], [50.0, 60.0, 70.0])


@pytest.fixture
def store():
    images = np.random.default_rng(0).integers(0, 256, (5, 20, 20, 3), np.uint8)
    return PixelStore(images, np.array([4, 0, 1, 2, 3, 3]), 16)


def test_a_plain_view_is_the_middle_of_its_picture_standardised(store):
    found = PictureViews(store, CPU, CARD, None).plain(np.array([0, 2])).numpy()
    middle = store.images[[4, 1], 2:18, 2:18].astype(float)
    wanted = ((middle - CARD.mean) / CARD.std).transpose(0, 3, 1, 2)
    assert found == pytest.approx(wanted, abs=1e-5)


def test_the_eight_positions_are_those_of_a_square(store):
    views = PictureViews(store, CPU, CARD, None)
    plain = views.plain(np.array([1]))
    wanted = [torch.rot90(one, turns, (2, 3)) for one in (plain, plain.flip(3)) for turns in range(4)]
    found = [views.plain(np.array([1]), symmetry) for symmetry in range(8)]
    for one in wanted:
        assert sum(torch.equal(one, other) for other in found) == 1


def test_drawn_views_come_from_the_generator_alone_and_at_the_sizes_that_are_asked_for(store):
    views = PictureViews(store, CPU, CARD, PHOTOS, (16, 24))
    numbers = np.array([0, 3])
    sides = set()
    for step in range(12):
        one, again = (views.drawn(numbers, generator(7, "views", step)) for _ in range(2))
        assert torch.equal(one, again) and one.shape[:2] == (2, 3)
        sides.add(one.shape[2])
    assert sides == {16, 24}
    assert not torch.equal(*(views.drawn(numbers[:1], generator(seed, "views", 0))[..., :4, :4] for seed in (1, 2)))


def test_photos_are_never_mirrored_or_turned_and_tiles_may_be():
    assert not PHOTOS.flips and not PHOTOS.quarter_turns
    assert TILES.flips and TILES.quarter_turns
    assert view_options("auto", upright=True) is PHOTOS and view_options("auto", upright=False) is TILES
    assert view_options("tiles", upright=True) is TILES and view_options("none", upright=True) is None
    with pytest.raises(InputError, match="no augmentation"):
        view_options("heavy", upright=True)


def test_features_are_those_of_each_view_by_itself_and_leave_the_encoder_as_it_was(store):
    encoder = make_encoder("slim", 3, 16, "random").train()
    before = {name: value.clone() for name, value in encoder.state_dict().items()}
    precision, views = choose_precision("fp32", CPU), PictureViews(store, CPU, CARD, None)
    together = features_of_views(encoder, views, np.arange(6), precision)
    alone = torch.cat([features_of_views(encoder, views, np.array([view]), precision) for view in range(6)])
    assert torch.allclose(together, alone, atol=1e-4)
    assert torch.equal(together[4], together[5]), "two views of one picture"
    assert encoder.training
    assert all(torch.equal(value, before[name]) for name, value in encoder.state_dict().items()), "no running statistic"
