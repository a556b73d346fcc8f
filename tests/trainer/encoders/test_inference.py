"""A trained encoder is opened, or refused in one line."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch

from trainer.cli.main import main
from trainer.contract import InputError
from trainer.encoders.inference import load_encoder

SMALL = ["--places", "8", "--dim", "16", "--quiet", "--device", "cpu"]


def train(*words):
    return main(["train", *(str(word) for word in words), *SMALL])


def test_a_run_that_is_not_finished_says_how_to_finish_it(tiles, tmp_path):
    run = tmp_path / "run"
    assert train(tiles.folder, "--out", run, "--steps", 2) == 0
    (run / "model.json").unlink()
    with pytest.raises(InputError, match="--resume"):
        load_encoder(run, "cpu")
    with pytest.raises(InputError, match="not a run"):
        load_encoder(tmp_path, "cpu")


def test_an_encoder_of_another_version_or_with_code_is_refused(tiles, tmp_path):
    run = tmp_path / "run"
    assert train(tiles.folder, "--out", run, "--steps", 2) == 0
    card = json.loads((run / "model.json").read_text())
    (run / "model.json").write_text(json.dumps({**card, "format_version": 99}))
    with pytest.raises(InputError, match="format 99"):
        load_encoder(run, "cpu")
    (run / "model.json").write_text(json.dumps({**card, "dimension": 32}))
    with pytest.raises(InputError, match="does not hold the weights"):
        load_encoder(run, "cpu")
    (run / "model.json").write_text(json.dumps(card))

    class Harm:
        def __reduce__(self):
            return (open, (str(tmp_path / "harmed"), "w"))

    torch.save({"backbone": Harm()}, run / "encoder.pt")
    with pytest.raises(InputError, match="refused"):
        load_encoder(run, "cpu")
    assert not (tmp_path / "harmed").exists()


def test_embedding_other_bands_is_refused(tiles, tmp_path):
    assert train(tiles.folder, "--out", tmp_path / "run", "--steps", 2) == 0
    encoder = load_encoder(tmp_path / "run", "cpu")
    with pytest.raises(InputError, match="bands"):
        encoder.embed(np.zeros((2, 16, 16, 4), np.uint8))
    assert encoder.embed(np.zeros((0, 16, 16, 3), np.uint8)).shape == (0, 16)
