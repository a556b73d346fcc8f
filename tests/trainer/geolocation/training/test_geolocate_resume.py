"""Training that is killed at any stage: it goes on and gives the same, and nothing half-written is taken for a run."""

from __future__ import annotations

import json
import os
import shutil
import signal
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from trainer.contract import CancelledError, InputError, RunFiles
from trainer.encoders.card import ModelCard
from trainer.encoders.checkpoints import save_tensors
from trainer.encoders.model import make_encoder
from trainer.geolocation.network.run_folder import GeolocationCard
from trainer.geolocation.options import GridOptions, HeadOptions, LearnOptions
from trainer.geolocation.places.geotagged import SplitOptions, split_places
from trainer.geolocation.places.reading import read_geotagged
from trainer.geolocation.training.head_training import begin_run, train_geolocation
from trainer.reporting import SILENT, Reporter

HEAD = HeadOptions(grid=GridOptions(count=6), hidden=32)
LEARN = LearnOptions(
    size=16, variants=1, batch=16, head_epochs=3, epochs=2, device="cpu", precision="fp32", checkpoint_steps=2
)

KILLED = """
import sys
sys.path[:0] = [{checkout!r}, {here!r}]
import torch
torch.set_num_threads(1)
from test_geolocate_resume import DiesIn, train
train({data!r}, {run!r}, DiesIn({stage!r}, {calls}), resume=True)
"""


class DiesIn(Reporter):
    """Kills the process when a stage has told of its progress so many times (0: when it begins)."""

    def __init__(self, stage: str, calls: int) -> None:
        super().__init__()
        self._stage = stage
        self._left = calls
        self._now = ""

    def stage(self, name: str, label: str = "") -> None:
        self._now = name
        self._die_if_time()
        super().stage(name, label)

    def progress(self, done: float, total: float | None = None, unit: str = "") -> None:
        self._left -= self._now == self._stage
        self._die_if_time()
        super().progress(done, total, unit)

    def _die_if_time(self) -> None:
        if self._now == self._stage and self._left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)


def train(data, run, reporter, resume=False, head=HEAD):
    torch.set_num_threads(1)
    places = split_places(read_geotagged(Path(data)), SplitOptions(seed=3))
    return train_geolocation(places, Path(run), head, LEARN, reporter, resume)


def tensors(run):
    parts = [torch.load(run / name, weights_only=True) for name in ("encoder.pt", "head.pt")]
    flat = {**parts[0], **parts[1]["head"], **parts[1]["gallery"], "statistics": parts[1]["statistics"]}
    return flat, json.loads((run / "geolocation.json").read_text())


@pytest.mark.slow
def test_a_run_that_is_killed_in_every_stage_and_resumed_is_the_run_that_never_was(forks, colour_places, tmp_path):
    data, whole, killed = colour_places(60), tmp_path / "whole", tmp_path / "killed"
    threads = torch.get_num_threads()
    train(data, whole, SILENT)
    for stage, calls in (("read", 20), ("features", 1), ("head", 7), ("layers", 4), ("calibrate", 0)):
        script = KILLED.format(
            checkout=str(Path(__file__).parents[4]), here=str(Path(__file__).parent), data=str(data), run=str(killed),
            stage=stage, calls=calls,
        )  # fmt: skip
        ended = forks.python(script)
        assert ended.returncode == -signal.SIGKILL, f"it was to die in the stage {stage}"
        with pytest.raises(InputError, match="not a finished geolocation run"):
            GeolocationCard.load(killed)
    assert (killed / "head" / "checkpoint.pt").exists() and (killed / "layers" / "checkpoint.pt").exists()
    train(data, killed, SILENT, resume=True)
    (one, card), (two, other) = tensors(whole), tensors(killed)
    torch.set_num_threads(threads)
    assert all(torch.equal(one[name], two[name]) for name in one), "bit for bit"
    assert card == other
    names = [sorted(path.name for path in run.iterdir()) for run in (whole, killed)]
    assert names[0] == names[1], "no checkpoint, no temporary file, no pixels are left"
    assert not [name for name in names[0] if "tmp" in name or name == "pixels.npy"]


class EndsAtCurves(Reporter):
    """Ends the command when the curves are drawn."""

    def artifact(self, kind: str, path: Path) -> None:
        if kind == "figure":
            raise CancelledError
        super().artifact(kind, path)


@pytest.mark.slow
def test_a_run_that_ends_after_its_curves_are_drawn_goes_on(colour_places, tmp_path):
    data, whole, ended = colour_places(60), tmp_path / "whole", tmp_path / "ended"
    train(data, whole, SILENT)
    with pytest.raises(CancelledError):
        train(data, ended, EndsAtCurves())
    assert (ended / RunFiles.CURVES).is_file() and (ended / RunFiles.PHASE_METRICS[0]).is_file()
    with pytest.raises(InputError, match="not a finished geolocation run"):
        GeolocationCard.load(ended)
    with pytest.raises(InputError, match="already holds a run"):
        train(data, ended, SILENT)
    train(data, ended, SILENT, resume=True)
    (one, card), (two, other) = tensors(whole), tensors(ended)
    assert all(torch.equal(one[name], two[name]) for name in one) and card == other
    assert sorted(path.name for path in whole.iterdir()) == sorted(path.name for path in ended.iterdir())


def test_a_finished_run_is_left_as_it_is_and_other_places_are_refused(colour_places, tmp_path):
    data, run = colour_places(60), tmp_path / "run"
    retrieval = HeadOptions(kind="retrieval")
    train(data, run, SILENT, head=retrieval)
    before = {path.name: path.stat().st_mtime_ns for path in run.iterdir()}
    train(data, run, SILENT, resume=True, head=retrieval)
    assert {path.name: path.stat().st_mtime_ns for path in run.iterdir()} == before
    with pytest.raises(InputError, match="other settings"):
        train(data, run, SILENT, resume=True)
    table = data / "places.csv"
    table.write_text("\n".join(table.read_text().splitlines()[:-1]) + "\n")
    with pytest.raises(InputError, match="other places"):
        train(data, run, SILENT, resume=True, head=retrieval)


def test_a_fingerprint_knows_splits_and_positions(colour_places):
    data = colour_places(40)
    places, again = (split_places(read_geotagged(data), SplitOptions(seed=1)) for _ in range(2))
    assert places.fingerprint == again.fingerprint
    assert places.fingerprint != split_places(places, SplitOptions(seed=2, again=True)).fingerprint
    places.longitude[3] = np.nextafter(places.longitude[3], 0)
    assert places.fingerprint != again.fingerprint


def test_a_run_that_began_with_another_encoder_is_not_gone_on_with(colour_places, tmp_path):
    places = split_places(read_geotagged(colour_places(40)), SplitOptions(seed=1))
    encoder, run = tmp_path / "encoder", tmp_path / "run"
    options = replace(LEARN, encoder=str(encoder))
    write_encoder(encoder, seed=0)
    assert not begin_run(run, places, HEAD, options, resume=False)
    assert not begin_run(run, places, HEAD, options, resume=True)
    write_encoder(encoder, seed=1)
    with pytest.raises(InputError, match="another encoder"):
        begin_run(run, places, HEAD, options, resume=True)
    record = json.loads((run / RunFiles.CONFIGURATION).read_text())
    del record["encoder"]
    (run / RunFiles.CONFIGURATION).write_text(json.dumps(record))
    assert not begin_run(run, places, HEAD, options, resume=True), "a run of before notes no encoder: it goes on"
    shutil.rmtree(encoder)
    (run / RunFiles.GEOLOCATION).write_text("{}")
    assert begin_run(run, places, HEAD, options, resume=True), "a finished run needs it no more"


def test_an_encoder_is_the_same_however_its_folder_is_called(colour_places, tmp_path, monkeypatch):
    places = split_places(read_geotagged(colour_places(40)), SplitOptions(seed=1))
    write_encoder(tmp_path / "encoder", seed=0)
    monkeypatch.chdir(tmp_path)
    run = tmp_path / "run"
    assert not begin_run(run, places, HEAD, replace(LEARN, encoder="encoder"), resume=False)
    assert not begin_run(run, places, HEAD, replace(LEARN, encoder=str(tmp_path / "encoder")), resume=True)
    (tmp_path / "encoder").rename(tmp_path / "moved")
    assert not begin_run(run, places, HEAD, replace(LEARN, encoder="moved"), resume=True)
    with pytest.raises(InputError, match="other settings"):
        begin_run(run, places, HEAD, replace(LEARN, encoder="moved", seed=7), resume=True)


def write_encoder(folder, seed):
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        save_tensors(folder / RunFiles.WEIGHTS, make_encoder("slim", 3, 16).state_dict())
    ModelCard("slim", 16, 16, ["red", "green", "blue"], [100.0] * 3, [60.0] * 3).save(folder)


def test_a_run_of_an_earlier_version_with_fewer_options_goes_on(colour_places, tmp_path):
    places, run = split_places(read_geotagged(colour_places(40)), SplitOptions(seed=1)), tmp_path / "run"
    assert not begin_run(run, places, HEAD, LEARN, resume=False)
    record = json.loads((run / RunFiles.CONFIGURATION).read_text())
    for part, name in (("head", "decode"), ("head", "decode_in"), ("head", "normalise"), ("learn", "optimiser")):
        del record[part][name]
    (run / RunFiles.CONFIGURATION).write_text(json.dumps(record))
    assert not begin_run(run, places, HEAD, LEARN, resume=True)
    (run / RunFiles.CONFIGURATION).write_text(json.dumps(record))
    with pytest.raises(InputError, match="other settings"):
        begin_run(run, places, HEAD, replace(LEARN, optimiser="adam"), resume=True)
