"""Every entry of the registry is a head that can be fitted, kept, opened again and asked for.

Each learns, every layer of it moves, and none has the mistakes of the systems that heads come from.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import re
from pathlib import Path

import numpy as np
import pytest
import torch

from trainer.cli.main import main
from trainer.contract import InputError
from trainer.geography.great_circle import distance_km
from trainer.geolocation.heads import registry
from trainer.geolocation.heads.head_protocol import Head, Truth
from trainer.geolocation.heads.place_metric import Whitening
from trainer.geolocation.heads.registry import head_class
from trainer.geolocation.network.layers import HeadLayers
from trainer.geolocation.options import HEADS, GridOptions, HeadOptions, PartitionOptions
from trainer.geolocation.places.geotagged import SplitOptions, split_places
from trainer.geolocation.places.reading import read_geotagged

LEARNED = [name for name in HEADS if name != "retrieval"]


def fitted(kind, places):
    options = HeadOptions(kind=kind, grid=GridOptions(count=20), partition=PartitionOptions(3, 7, 25, 6))
    return head_class(kind).fit(places, options)


@pytest.fixture
def places(colour_places):
    return split_places(read_geotagged(colour_places(150)), SplitOptions(seed=2))


def truth_of(places, head, rows):
    cell = np.full(len(rows), -1) if head.cells is None else head.cells.assign(places.longitude, places.latitude)[rows]
    return Truth(
        torch.from_numpy(places.longitude[rows]), torch.from_numpy(places.latitude[rows]), torch.from_numpy(cell)
    )


@pytest.mark.parametrize("kind", HEADS)
def test_every_entry_is_a_head_that_comes_back_from_its_record_the_same(places, kind):
    head, said = fitted(kind, places)
    assert isinstance(head, Head) and type(head) is head_class(kind) and said
    again = head_class(kind).from_json(json.loads(json.dumps(head.to_json())), head.cells)
    assert again.outputs == head.outputs and again.to_json() == head.to_json()
    outputs = np.random.default_rng(0).normal(0, 1, (len(places), head.outputs)).astype(np.float32)
    truth = truth_of(places, head, np.arange(len(places)))
    losses = [one.loss(torch.from_numpy(outputs), truth) for one in (head, again)]
    assert torch.equal(*losses) and torch.isfinite(losses[0])
    if head.outputs:
        one, other = head.belief(outputs), again.belief(outputs)
        for name in ("probability", "longitude", "latitude", "cell"):
            # to the last digit but one: it depends on where in memory an array begins
            assert np.allclose(getattr(one, name), getattr(other, name), rtol=1e-12, atol=1e-12)
        assert one.probability.sum(axis=1) == pytest.approx(1.0)
        nested = head.cells is not None and head.cells.nested
        assert one.nest is (head.cells if nested else None), "without it no decoder falls back to a coarser, surer cell"
    shares = head.cell_probability(outputs)
    assert (shares is None) == (head.cells is None)
    assert shares is None or shares.shape == (len(places), len(head.cells))


def test_every_head_is_offered_by_the_command_line_and_no_other(capsys):
    with contextlib.suppress(SystemExit):
        main(["geolocate", "train", "--help"])
    assert re.search(r"--head \{([^}]*)\}", capsys.readouterr().out)[1].split(",") == list(HEADS)


def test_a_head_that_does_not_exist_is_refused():
    with pytest.raises(InputError, match="'grd' is no head"):
        head_class("grd")
    with pytest.raises(InputError, match="grd"):
        HeadOptions(kind="grd")


@pytest.mark.parametrize("kind", ["grid", "s2", "hybrid"])
def test_a_record_without_its_cells_is_damaged(places, kind):
    with pytest.raises(InputError, match="needs cells"):
        head_class(kind).from_json(fitted(kind, places)[0].to_json(), None)


def test_every_file_of_a_head_is_offered():
    files = {path.name.removesuffix("_head.py") for path in Path(registry.__file__).parent.glob("*_head.py")}
    assert files == set(HEADS)


@pytest.mark.parametrize("kind", LEARNED)
def test_every_layer_of_a_head_is_trained(places, kind):
    """Seen in one of the systems: layers in a plain list, which the optimiser never got."""
    head, _ = fitted(kind, places)
    layers = HeadLayers(2, head.outputs, 1, HeadOptions(fusion="attention", hidden=32, dropout=0.0))
    rows = places.rows_in("train")
    east, north = places.longitude[rows], places.latitude[rows]
    features = torch.from_numpy(np.stack([east, north], 1)).float()
    layers.standardise_by(Whitening.of(features.numpy(), east, north, 100.0))
    before = {name: value.clone() for name, value in layers.named_parameters()}
    optimiser = torch.optim.Adam(layers.parameters(), lr=0.01)
    gathered = torch.stack([features, features.roll(1, 0)], 1)
    losses = []
    for _ in range(5):
        loss = head.loss(layers(gathered, torch.ones(len(rows), 2, dtype=torch.bool)), truth_of(places, head, rows))
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
        losses.append(float(loss.detach()))
    last_bias_of_attention = "fusion.score.2.bias"  # adds the same to every view: no gradient can come to it
    still = [name for name, value in layers.named_parameters() if torch.equal(value, before[name])]
    assert still in ([], [last_bias_of_attention])
    assert losses[-1] < losses[0]


@pytest.mark.parametrize("kind", LEARNED)
def test_nothing_is_fitted_to_other_splits(places, kind):
    """Seen in one of the systems: centroids over all splits. Moving the others must change nothing."""
    train = places.split == 0
    moved = dataclasses.replace(
        places,
        longitude=np.where(train, places.longitude, 170.0),
        latitude=np.where(train, places.latitude, -60.0),
    )
    head, said = fitted(kind, places)
    other, said_again = fitted(kind, moved)
    assert head.to_json() == other.to_json() and said == said_again
    if head.cells is not None:
        assert head.cells.names == other.cells.names
        for name in ("longitude", "latitude", "count"):
            assert np.array_equal(getattr(head.cells, name), getattr(other.cells, name))


@pytest.mark.parametrize("kind", ["grid", "s2", "hybrid", "regression", "regression3d"])
def test_what_a_head_that_is_right_says_is_right(places, kind):
    """The way from targets to positions and back: for regressions exact, for cells within the cells' floor."""
    head, _ = fitted(kind, places)
    rows = places.rows_in("train")
    if head.cells is not None:  # a place whose coarsest cell was dropped is in none
        rows = rows[head.cells.assign(places.longitude, places.latitude)[rows] >= 0]
        assert len(rows) > 100
    longitude, latitude = places.longitude[rows], places.latitude[rows]
    if kind in {"regression", "regression3d"}:
        outputs = head.standardised(longitude, latitude)
    else:
        finest = head.cells.assign(longitude, latitude)
        members = head.cells.membership(finest) if kind == "s2" else np.eye(len(head.cells), dtype=bool)[finest]
        outputs = np.where(members, 20.0, -20.0)
        if kind == "hybrid":
            offset = head.offsets(truth_of(places, head, rows), torch.from_numpy(finest)).numpy()
            offsets = np.zeros((len(rows), len(head.cells), 2))
            offsets[np.arange(len(rows)), finest] = offset
            outputs = np.concatenate([outputs, offsets.reshape(len(rows), -1)], axis=1)
    belief = head.belief(outputs.astype(np.float32))
    best = belief.likeliest(1)
    error = distance_km(best.longitude[:, 0], best.latitude[:, 0], longitude, latitude)
    if kind in {"grid", "s2"}:
        floor = distance_km(head.cells.longitude[finest], head.cells.latitude[finest], longitude, latitude)
        assert np.allclose(error, floor)
    else:
        assert error.max() < 0.05
