"""From views to places: means, whatever the number of views, and outputs in the order of the places."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from trainer.encoders.model import make_encoder
from trainer.geolocation.network import locator
from trainer.geolocation.network.image_statistics import BINS, image_statistics, place_statistics
from trainer.geolocation.network.layers import GeolocationNetwork, HeadLayers, ViewIndex
from trainer.geolocation.options import HeadOptions
from trainer.geolocation.places.place_pictures import read_pixels
from trainer.geolocation.places.reading import read_geotagged
from trainer.reporting import SILENT


@pytest.fixture
def uneven(colour_places):
    """Places with one, two or three views."""
    folder = colour_places(9, views=3)
    for number in range(9):
        for view in range(number % 3 + 1, 3):
            (folder / "images" / f"p{number}" / f"{view}.png").unlink()
    return read_geotagged(folder)


def test_the_mean_of_a_place_is_that_of_its_own_views(uneven):
    vectors = np.random.default_rng(0).normal(0, 1, (len(uneven.view_place), 4)).astype(np.float32)
    wanted = [vectors[uneven.view_place == place].mean(axis=0) for place in range(len(uneven))]
    assert locator.mean_by_place(vectors, uneven.view_place, len(uneven)) == pytest.approx(np.array(wanted), abs=1e-6)


def test_outputs_do_not_depend_on_how_many_places_are_looked_at_at_once(uneven, monkeypatch):
    layers = HeadLayers(4, 3, 3, HeadOptions(fusion="attention", hidden=8))
    network = GeolocationNetwork(make_encoder("slim", 3, 16, "random"), layers).train()
    features = torch.randn(len(uneven.view_place), 4)
    whole = locator.head_outputs(network, features, ViewIndex(uneven.view_place), len(uneven))
    monkeypatch.setattr(locator, "_PLACES_AT_ONCE", 2)
    parts = locator.head_outputs(network, features, ViewIndex(uneven.view_place), len(uneven))
    assert whole.shape == (9, 3) and parts == pytest.approx(whole, abs=1e-6)
    assert network.head.training, "it was training before, and nothing was left out at random"


def test_image_statistics_by_their_definition(uneven):
    _, store = read_pixels(uneven, 16, None, SILENT)
    found = image_statistics(store.images[:2])
    pixels = store.images[1].reshape(-1, 3)
    assert found.shape == (2, 3 * (2 + BINS))
    assert found[1, :3] == pytest.approx(pixels.mean(axis=0) / 255)
    assert found[1, 3:6] == pytest.approx(pixels.std(axis=0) / 255)
    red = np.histogram(pixels[:, 0], BINS, (0, 256))[0] / len(pixels)
    assert found[1, 6 : 6 + BINS] == pytest.approx(np.sqrt(red))
    means = place_statistics(uneven, store)
    assert means[2] == pytest.approx(image_statistics(store.images[store.row[uneven.view_place == 2]]).mean(axis=0))
