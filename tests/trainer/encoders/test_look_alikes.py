"""What is taken for alike during the training: the nearest of a sample that stays, at little cost, with no trace."""

from __future__ import annotations

import itertools
import json

import numpy as np
import pytest
import torch

from trainer.contract import LookAlikes
from trainer.encoders import look_alikes
from trainer.encoders.inference import load_encoder
from trainer.encoders.look_alikes import BEST, LookAlikesWatch
from trainer.files.job_folder import decode_event
from trainer.reporting import SILENT, Reporter


class Heard(Reporter):
    def __init__(self):
        super().__init__()
        self.found, self.changed = [], []

    def look_alikes(self, found, changed):
        self.found.append(found)
        self.changed.append(changed)


@pytest.fixture
def run(tiles, tmp_path):
    from trainer.cli.main import main

    words = ["train", str(tiles.folder), "--out", str(tmp_path / "run"), "--steps", "2", "--places", "16", "--dim", "8"]
    assert main([*words, "--device", "cpu", "--whitening", "0", "--quiet"]) == 0
    return tmp_path / "run"


def watch(run, tiles, reporter=SILENT, power=0.0):
    loaded = load_encoder(run, "cpu")
    rows = np.arange(len(tiles))
    return LookAlikesWatch(loaded.encoder, loaded.card, tiles, rows, power, torch.device("cpu"), reporter), loaded


def test_they_are_the_nearest_by_the_weights_of_now_without_the_tile_itself(run, tiles):
    here, loaded = watch(run, tiles)
    found = here.look(7)
    assert found.step == 7 and len(found.examples) == 3 and found.sample == len(tiles)
    vectors = loaded.embed(np.array(tiles.images))
    for example, nearest in zip(found.examples, found.nearest, strict=True):
        likeness = vectors @ vectors[example]
        apart = np.maximum(
            abs(tiles.table["column"] - tiles.table["column"][example]),
            abs(tiles.table["row"] - tiles.table["row"][example]),
        )
        free = apart * tiles.manifest.stride >= tiles.manifest.size
        assert example not in nearest and len(nearest) == BEST
        best = np.sort(likeness[free])[::-1][:BEST]
        assert np.allclose(likeness[nearest], best, atol=2e-2), "bf16 may swap what is almost equally alike"
    texture = [tiles.images[row].astype(float).std(axis=(0, 1)).mean() for row in found.examples]
    assert texture == sorted(texture), "from the plainest to the richest"


def test_the_sample_and_the_examples_stay(run, tiles):
    here, loaded = watch(run, tiles)
    first = here.look(1)
    with torch.no_grad():
        for weight in loaded.encoder.parameters():
            weight.copy_(torch.randn(weight.shape, generator=torch.Generator().manual_seed(3)) * 0.1)
    second = here.look(2)
    assert second.examples == first.examples and second.sample == first.sample
    assert second.nearest != first.nearest, "other weights find others"


def test_nothing_of_the_training_is_touched(run, tiles):
    here, loaded = watch(run, tiles)
    loaded.encoder.train().requires_grad_(True)
    before = {name: value.clone() for name, value in loaded.encoder.state_dict().items()}
    random = torch.get_rng_state()
    here.look(1)
    assert loaded.encoder.training and all(weight.requires_grad for weight in loaded.encoder.parameters())
    assert all(torch.equal(value, before[name]) for name, value in loaded.encoder.state_dict().items())
    assert torch.equal(torch.get_rng_state(), random)


def test_it_takes_a_fiftieth_of_the_time_at_the_most(run, tiles, monkeypatch):
    """On a machine on which each batch takes two seconds: the sample is small, and pauses are long."""
    clock = itertools.count()
    now = [0.0]
    monkeypatch.setattr(look_alikes.time, "monotonic", lambda: now[0])
    heard = Heard()
    here, _loaded = watch(run, tiles, heard)
    embed = look_alikes.InferenceEncoder.embed

    def slow(*given, **named):
        now[0] += 2.0
        return embed(*given, **named)

    monkeypatch.setattr(look_alikes.InferenceEncoder, "embed", slow)
    spent, looked = 0.0, []
    for step in itertools.takewhile(lambda step: step < 2000, clock):
        before = now[0]
        here.after_step(step)
        if now[0] > before:
            looked.append(before)
            spent += now[0] - before
        now[0] += 1.0
    assert looked[0] == 30.0
    assert len(looked) > 5 and all(late - early >= 100.0 for early, late in itertools.pairwise(looked))
    assert spent <= 0.02 * now[0] + 2.0
    assert heard.changed[0] is None and set(heard.changed[1:]) == {0}, "the weights are the same ones"
    assert {found.sample for found in heard.found} == {min(look_alikes.LEAST, len(tiles))}


def test_the_event_and_the_line_in_the_log(tmp_path):
    events = tmp_path / "events.jsonl"
    with events.open("w") as stream, (tmp_path / "log.txt").open("w") as log:
        told = LookAlikes(1200, [4, 9], [[1, 2], [3, 5]], 40)
        Reporter(events=(stream,), terminal=log).look_alikes(told, 3)
    assert decode_event(events.read_text().strip()) == told
    assert json.loads(events.read_text())["event"] == "look-alikes"
    line = "look-alikes at step 1,200 (3 of 4 are new), of tile 4: 1 2; of tile 9: 3 5\n"
    assert (tmp_path / "log.txt").read_text() == line
