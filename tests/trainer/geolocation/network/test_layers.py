"""Several views of a place become one vector, whatever views are missing."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from trainer.contract import InputError
from trainer.geolocation.network.layers import AttentionFusion, ConcatFusion, MeanFusion, ViewIndex, by_place
from trainer.geolocation.places.reading import read_geotagged


def test_fusions_with_a_missing_view():
    features = torch.randn(2, 3, 4)
    present = torch.tensor([[True, True, True], [True, False, True]])
    features[1, 1] = 1e6  # what stands where there is no view must not count
    assert torch.allclose(MeanFusion(4)(features, present)[1], features[1, [0, 2]].mean(0))
    one = AttentionFusion(4)(features, present)[1]
    assert one.abs().max() < 100
    with pytest.raises(InputError, match="exactly 3 views"):
        ConcatFusion(4, 3)(features, present)
    assert ConcatFusion(4, 3)(features[:1], present[:1]).shape == (1, 12)


def test_views_come_to_their_places():
    features = torch.arange(10.0).view(5, 2)
    gathered, present = by_place(features, torch.tensor([0, 0, 1, 2, 2]), torch.tensor([0, 1, 0, 0, 1]), 3)
    assert gathered[0, 1].tolist() == [2, 3] and gathered[1, 0].tolist() == [4, 5] and gathered[2, 1].tolist() == [8, 9]
    assert present.tolist() == [[True, True], [True, False], [True, True]]


def test_views_of_chosen_places_are_found_in_their_order(colour_places):
    places = read_geotagged(colour_places(5, views=3))
    views, place, slot = ViewIndex(places.view_place).of(np.array([4, 1]))
    assert views.tolist() == [12, 13, 14, 3, 4, 5]
    assert place.tolist() == [0, 0, 0, 1, 1, 1] and slot.tolist() == [0, 1, 2, 0, 1, 2]
