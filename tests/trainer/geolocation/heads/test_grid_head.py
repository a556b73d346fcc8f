"""Labels that know how far cells are apart."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from trainer.contract import InputError
from trainer.geography.great_circle import distance_km
from trainer.geolocation.cells.projected_grid import GridOptions, make_grid
from trainer.geolocation.heads.grid_head import GridHead, fit_cells, soft_labels, spacing_km
from trainer.geolocation.heads.head_protocol import Truth
from trainer.geolocation.network.options import HeadOptions
from trainer.geolocation.places.geotagged import SplitOptions, split_places
from trainer.geolocation.places.reading import read_geotagged


def test_soft_labels_know_the_distance():
    """Seen in one of the systems: an objective for which the next cell is as wrong as the other end of the Earth."""
    longitude, latitude = (
        torch.tensor([10.0, 179.9], dtype=torch.float64),
        torch.tensor([50.0, 0.0], dtype=torch.float64),
    )
    cells = (
        torch.tensor([10.2, 12.0, -170.0, -179.9], dtype=torch.float64),
        torch.tensor([50.0, 50.0, 0.0, 0.0], dtype=torch.float64),
    )
    labels = soft_labels(longitude, latitude, *cells, 100.0)
    assert torch.allclose(labels.sum(1), torch.ones(2, dtype=torch.float64))
    assert labels[0].argmax() == 0 and labels[0, 0] > labels[0, 1] > 1e-3 > labels[0, 2]
    assert labels[1].argmax() == 3, "179.9° east and west are neighbours"
    apart = distance_km(10.0, 50.0, 12.0, 50.0) - distance_km(10.0, 50.0, 10.2, 50.0)
    assert labels[0, 1] / labels[0, 0] == pytest.approx(np.exp(-apart / 100.0))


def test_a_near_miss_costs_less_than_a_far_one():
    cells, _ = make_grid(np.linspace(0, 40, 200), np.full(200, 45.0), GridOptions(crs="EPSG:3035", side=300_000))
    head = GridHead(cells, 300.0)
    truth = Truth(
        torch.tensor([2.0], dtype=torch.float64), torch.tensor([45.0], dtype=torch.float64), torch.tensor([0])
    )
    order = np.argsort(distance_km(cells.longitude, cells.latitude, 2.0, 45.0))

    def cost(cell):
        outputs = torch.zeros(1, len(cells))
        outputs[0, cell] = 8.0
        return float(head.loss(outputs, truth))

    assert cost(order[0]) < cost(order[1]) < cost(order[-1])


def test_softness_is_in_distances_between_cells_unless_it_is_given_in_km(colour_places):
    places = split_places(read_geotagged(colour_places(80)), SplitOptions())
    cells, tau_km, _ = fit_cells(places, HeadOptions(grid=GridOptions(count=10), softness=0.5))
    assert tau_km == pytest.approx(0.5 * spacing_km(cells))
    assert fit_cells(places, HeadOptions(grid=GridOptions(count=10), tau_km=7.0))[1] == 7.0


def test_one_cell_is_nothing_to_tell_apart(colour_places):
    places = split_places(read_geotagged(colour_places(20)), SplitOptions())
    with pytest.raises(InputError, match="one cell"):
        fit_cells(places, HeadOptions(grid=GridOptions(crs="EPSG:3857", side=1e8)))


def test_distances_are_of_degrees():
    """Seen in one of the systems: degrees given to a function that wanted radians."""
    import pyproj

    rng = np.random.default_rng(0)
    ends = rng.uniform([-180, -90, -180, -90], [180, 90, 180, 90], (500, 4))
    _, _, metres = pyproj.Geod(ellps="WGS84").inv(*ends.T)
    assert distance_km(*ends.T) == pytest.approx(metres / 1000, rel=0.006)
