"""Heads: each learns, every layer of it moves, and none of the mistakes of the systems they come from."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import torch

from trainer.contract import InputError
from trainer.geography.great_circle import distance_km
from trainer.geolocation.cells.adaptive import PartitionOptions
from trainer.geolocation.cells.projected_grid import GridOptions, make_grid
from trainer.geolocation.heads.retrieval import Whitening
from trainer.geolocation.heads.tasks import GridTask, Truth, soft_labels, tangent_frame
from trainer.geolocation.network.make_task import make_task
from trainer.geolocation.network.network import AttentionFusion, ConcatFusion, MeanFusion, PlaceHead, by_place
from trainer.geolocation.options import HeadOptions
from trainer.geolocation.places.geotagged import SplitOptions, split_places
from trainer.geolocation.places.reading import read_geotagged

KINDS = ("grid", "s2", "regression", "regression3d", "hybrid")


def options(kind):
    return HeadOptions(kind=kind, grid=GridOptions(count=20), partition=PartitionOptions(3, 7, 25, 6))


@pytest.fixture
def places(colour_places):
    return split_places(read_geotagged(colour_places(150)), SplitOptions(seed=2))


def truth_of(places, task, rows):
    cell = np.full(len(rows), -1) if task.cells is None else task.cells.assign(places.longitude, places.latitude)[rows]
    return Truth(
        torch.from_numpy(places.longitude[rows]), torch.from_numpy(places.latitude[rows]), torch.from_numpy(cell)
    )


@pytest.mark.parametrize("kind", KINDS)
def test_every_layer_of_a_head_is_trained(places, kind):
    """Seen in one of the systems: layers in a plain list, which the optimiser never got."""
    task, _, _ = make_task(places, options(kind))
    head = PlaceHead(2, task.outputs, "attention", 1, 32, 0.0)
    rows = places.rows_in("train")
    east, north = places.longitude[rows], places.latitude[rows]
    features = torch.from_numpy(np.stack([east, north], 1)).float()
    head.standardise_by(Whitening.of(features.numpy(), east, north, 100.0))
    before = {name: value.clone() for name, value in head.named_parameters()}
    optimiser = torch.optim.Adam(head.parameters(), lr=0.01)
    gathered = torch.stack([features, features.roll(1, 0)], 1)
    losses = []
    for _ in range(5):
        loss = task.loss(head(gathered, torch.ones(len(rows), 2, dtype=torch.bool)), truth_of(places, task, rows))
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
        losses.append(float(loss.detach()))
    last_bias_of_attention = "fusion.score.2.bias"  # adds the same to every view: no gradient can come to it
    still = [name for name, value in head.named_parameters() if torch.equal(value, before[name])]
    assert still in ([], [last_bias_of_attention])
    assert losses[-1] < losses[0]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_fitted_to_other_splits(places, kind):
    """Seen in one of the systems: centroids over all splits. Moving the others must change nothing."""
    train = places.split == 0
    moved = dataclasses.replace(
        places,
        longitude=np.where(train, places.longitude, 170.0),
        latitude=np.where(train, places.latitude, -60.0),
    )
    task, numbers, said = make_task(places, options(kind))
    other, others, said_again = make_task(moved, options(kind))
    assert numbers == others and said == said_again
    if task.cells is not None:
        assert task.cells.names == other.cells.names
        for name in ("longitude", "latitude", "count"):
            assert np.array_equal(getattr(task.cells, name), getattr(other.cells, name))


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_head_that_is_right_says_is_right(places, kind):
    """The way from targets to positions and back: for regressions exact, for cells within the cells' floor."""
    task, _, _ = make_task(places, options(kind))
    rows = places.rows_in("train")
    longitude, latitude = places.longitude[rows], places.latitude[rows]
    if kind == "regression":
        outputs = task.standardised(longitude, latitude)
    elif kind == "regression3d":
        from trainer.geography.great_circle import unit_vectors

        outputs = (unit_vectors(longitude, latitude) - task.mean) / task.std
    else:
        finest = task.cells.assign(longitude, latitude)
        members = task.cells.membership(finest) if kind == "s2" else np.eye(len(task.cells), dtype=bool)[finest]
        outputs = np.where(members, 20.0, -20.0)
        if kind == "hybrid":
            offset = task._offsets(truth_of(places, task, rows), torch.from_numpy(finest)).numpy()
            offsets = np.zeros((len(rows), len(task.cells), 2))
            offsets[np.arange(len(rows)), finest] = offset
            outputs = np.concatenate([outputs, offsets.reshape(len(rows), -1)], axis=1)
    belief = task.belief(outputs.astype(np.float32))
    best = belief.likeliest(1)
    error = distance_km(best.longitude[:, 0], best.latitude[:, 0], longitude, latitude)
    if kind in {"grid", "s2"}:
        floor = distance_km(task.cells.longitude[finest], task.cells.latitude[finest], longitude, latitude)
        assert np.allclose(error, floor)
    else:
        assert error.max() < 0.05


def test_the_belief_of_an_s2_head_knows_its_nest_and_others_have_none(places):
    """Without it the decoder could not fall back to the coarsest sure cell."""
    for kind in ("s2", "grid", "hybrid"):
        task, _, _ = make_task(places, options(kind))
        belief = task.belief(np.zeros((1, task.outputs), np.float32))
        assert (belief.nest is task.cells) == (kind == "s2")


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
    task = GridTask(cells, 300.0)
    truth = Truth(
        torch.tensor([2.0], dtype=torch.float64), torch.tensor([45.0], dtype=torch.float64), torch.tensor([0])
    )
    order = np.argsort(distance_km(cells.longitude, cells.latitude, 2.0, 45.0))

    def cost(cell):
        outputs = torch.zeros(1, len(cells))
        outputs[0, cell] = 8.0
        return float(task.loss(outputs, truth))

    assert cost(order[0]) < cost(order[1]) < cost(order[-1])


def test_distances_are_of_degrees():
    """Seen in one of the systems: degrees given to a function that wanted radians."""
    import pyproj

    rng = np.random.default_rng(0)
    ends = rng.uniform([-180, -90, -180, -90], [180, 90, 180, 90], (500, 4))
    _, _, metres = pyproj.Geod(ellps="WGS84").inv(*ends.T)
    assert distance_km(*ends.T) == pytest.approx(metres / 1000, rel=0.006)


def test_tangent_frames_point_east_and_north():
    centre, east, north = tangent_frame(np.array([0.0, 90.0]), np.array([0.0, 0.0]))
    assert np.allclose(centre, [[1, 0, 0], [0, 1, 0]]) and np.allclose(east, [[0, 1, 0], [-1, 0, 0]])
    assert np.allclose(north, [[0, 0, 1], [0, 0, 1]])


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
