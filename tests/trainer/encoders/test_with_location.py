"""`train --with-location`: off by default, used when told, resumed bit for bit, and done without where unknown."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from trainer.cli.main import main
from trainer.contract import CancelledError
from trainer.encoders.card import ModelCard
from trainer.encoders.inference import load_encoder
from trainer.encoders.place_batches import PlaceBatch
from trainer.encoders.recipe import Recipe
from trainer.encoders.schedule import Budget
from trainer.encoders.training import Configuration, TrainOptions, train_encoder
from trainer.reporting import SILENT, Reporter

SMALL = ["--places", "8", "--dim", "16", "--quiet", "--device", "cpu"]
RECIPE = Recipe(places=8, dimension=16, with_location=True)


class _StopsAfter(Reporter):
    """Asks the job to stop at its n-th step."""

    def __init__(self, steps):
        super().__init__()
        self._steps = steps

    def progress(self, done, total=None, unit=""):
        if done >= self._steps:
            raise CancelledError


def weights(run):
    return torch.load(run / "encoder.pt", weights_only=True)


def test_it_is_off_unless_asked_for(tiles, tmp_path):
    assert main(["train", str(tiles.folder), "--out", str(tmp_path / "run"), "--steps", "2", *SMALL]) == 0
    assert not ModelCard.load(tmp_path / "run").with_location
    assert not [name for name in weights(tmp_path / "run") if name.startswith("location")]


@pytest.mark.parametrize("method", ["contrastive", "loc2vec"])
def test_the_position_takes_part_and_can_be_left_out(tiles, tmp_path, method):
    run = tmp_path / "run"
    words = ["--method", method, "--views", "2", "--steps", "4", "--with-location", *SMALL]
    assert main(["train", str(tiles.folder), "--out", str(run), *words]) == 0
    encoder = load_encoder(run, "cpu")
    assert encoder.card.with_location
    places = np.stack([tiles.table["longitude"], tiles.table["latitude"]], 1)
    image_alone, both = encoder.embed(tiles.images), encoder.embed(tiles.images, places)
    assert np.abs(image_alone - both).max() > 1e-6
    np.testing.assert_array_equal(encoder.embed(tiles.images, np.full_like(places, np.nan)), image_alone)


def test_a_run_that_was_stopped_resumes_bit_for_bit(tiles, tmp_path):
    configuration = Configuration(tiles=str(tiles.folder), recipe=RECIPE, budget=Budget(steps=6))
    train_encoder(configuration, tmp_path / "whole", TrainOptions("cpu"), SILENT)
    with pytest.raises(CancelledError):
        train_encoder(configuration, tmp_path / "stopped", TrainOptions("cpu"), _StopsAfter(3))
    train_encoder(configuration, tmp_path / "stopped", TrainOptions("cpu"), SILENT, resume=True)
    whole, stopped = weights(tmp_path / "whole"), weights(tmp_path / "stopped")
    assert whole.keys() == stopped.keys()
    assert all(torch.equal(whole[name], stopped[name]) for name in whole)


def test_one_view_of_each_place_does_without_its_position(tiles, tmp_path, monkeypatch):
    """Else the position alone would tell the places apart, and the image would teach nothing."""
    seen = []
    made = PlaceBatch.__init__

    def remember(self, *arguments, **named):
        made(self, *arguments, **named)
        seen.append(self.coordinates)

    monkeypatch.setattr(PlaceBatch, "__init__", remember)
    configuration = Configuration(tiles=str(tiles.folder), recipe=RECIPE, budget=Budget(steps=2))
    train_encoder(configuration, tmp_path / "run", TrainOptions("cpu"), SILENT)
    for coordinates in seen:
        known = torch.isfinite(coordinates).all(dim=1).reshape(-1, 2)
        assert (known.sum(dim=1) == 1).all()
    assert len(seen) >= 2
