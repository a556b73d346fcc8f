"""The command `train`: what it leaves, that it resumes bit for bit after kill -9, and how it refuses."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from trainer.cli.main import main
from trainer.contract import ENOUGH_LINE
from trainer.encoders.card import ModelCard
from trainer.encoders.device import cpu_multiplies_bf16
from trainer.encoders.inference import load_encoder
from trainer.encoders.loop import Learned, _Session
from trainer.encoders.methods import _PlaceObjective
from trainer.encoders.metrics_log import read_metrics
from trainer.encoders.schedule import default_budget
from trainer.encoders.training import Configuration
from trainer.files.job_folder import Job
from trainer.tiles.tileset import TileSet

CHECKOUT = Path(__file__).resolve().parents[3]
SMALL = ["--places", "8", "--dim", "16", "--quiet", "--device", "cpu"]


def train(*words):
    return main(["train", *(str(word) for word in words), *SMALL])


KILLED = """
import os, signal, sys
from trainer.cli.main import main
from trainer.reporting import Reporter

def progress(reporter, done, total=None, unit=""):
    if done >= int(sys.argv[1]):
        os.kill(os.getpid(), signal.SIGKILL)

Reporter.progress = progress
sys.exit(main(sys.argv[2:]))
"""


def state(run):
    return torch.load(run / "encoder.pt", weights_only=True)


@pytest.mark.parametrize("method", ["contrastive", "loc2vec"])
def test_a_run_has_all_that_embedding_needs(tiles, tmp_path, method):
    run = tmp_path / "a run"
    assert train(tiles.folder, "--out", run, "--method", method, "--steps", 4, "--views", 2) == 0
    card = ModelCard.load(run)
    assert (card.backbone, card.dimension, card.size, card.tiles, card.steps) == ("slim", 16, 16, 30, 4)
    assert card.precision == ("bf16" if cpu_multiplies_bf16() else "fp32"), "its time rests on it"
    assert card.method == method
    assert card.mean == pytest.approx(tiles.manifest.mean)
    encoder = load_encoder(run, "cpu")
    vectors = encoder.embed(tiles.images)
    assert vectors.shape == (30, 16)
    assert vectors.dtype == np.float32
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(30), abs=1e-5)
    names = set(read_metrics(run)[-1])
    assert {"loss", "positive_distance", "negative_distance", "spread", "effective_rank"} <= names
    assert ("active_triplets" in names) == (method == "loc2vec")


def test_learning_draws_views_of_a_place_together(tiles, tmp_path):
    assert train(tiles.folder, "--out", tmp_path / "run", "--steps", 60, "--learning-rate", 0.003) == 0
    first, last = (read_metrics(tmp_path / "run")[place] for place in (0, -1))
    assert last["loss"] < first["loss"] - 0.2
    assert last["positive_distance"] < 0.7 * last["negative_distance"]


@pytest.mark.slow
def test_kill_minus_9_at_any_moment_and_resume_gives_the_same_weights_bit_for_bit(forks, tmp_path, tile_set_maker):
    tiles = tile_set_maker(tmp_path / "tiles", size=32)  # large enough for views that are small at first
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    words = ["--steps", "60", "--checkpoint-steps", "7", "--averaging", "ema", "--zoom", "0.1", "--brightness", "0.1"]
    assert train(tiles.folder, *words, "--out", whole) == 0
    for least in (10, 30):  # steps, between two checkpoints; the second time in a run that was resumed
        ended = forks.python(KILLED, least, "train", tiles.folder, *words, *SMALL, "--out", killed, "--resume")
        assert ended.returncode == -signal.SIGKILL, "it ended before it could be killed"
        assert (killed / "checkpoint.pt").exists() and not (killed / "encoder.pt").exists()
    assert train(tiles.folder, *words, "--out", killed, "--resume") == 0
    one, two = state(whole), state(killed)
    assert one.keys() == two.keys()
    assert all(torch.equal(one[name], two[name]) for name in one)
    assert {path.name for path in whole.iterdir()} == {path.name for path in killed.iterdir()}, "nothing is left over"
    told = [(line["step"], *sorted(line)) for line in read_metrics(killed)]
    assert len(told) == len(set(told)) and told[-1][0] == read_metrics(whole)[-1]["step"], "no step is told twice"
    assert replace(ModelCard.load(killed), minutes=0.0) == replace(ModelCard.load(whole), minutes=0.0)


def test_resuming_with_other_settings_is_refused_and_a_larger_budget_is_not(tiles, tmp_path, capsys):
    run = tmp_path / "run"
    assert train(tiles.folder, "--out", run, "--steps", 2) == 0
    assert train("--out", run, "--resume", "--temperature", 0.3) == 2
    assert "temperature" in capsys.readouterr().err
    assert train("--out", run, "--resume", "--steps", 5) == 0
    assert ModelCard.load(run).steps == 5


def test_without_a_budget_it_learns_by_work_and_the_clock_has_no_say(tiles, tmp_path, monkeypatch):
    asked = []

    def learned(objective, options, run, reporter, *_looking_on):
        asked.append(options.budget)
        return Learned(options.budget.steps, 0.0, {})

    monkeypatch.setattr("trainer.encoders.training.learn", learned)
    assert train(tiles.folder, "--out", tmp_path / "run") == 0
    assert asked == [default_budget(30, 8 * 2)] and asked[0].minutes is None
    assert Configuration.load(tmp_path / "run").budget == asked[0], "a resumed run ends where it would have"
    assert train("--out", tmp_path / "run", "--resume") == 0
    assert asked[1] == asked[0]


def test_a_folder_that_holds_a_run_is_not_overwritten(tiles, tmp_path, capsys):
    run = tmp_path / "run"
    assert train(tiles.folder, "--out", run, "--steps", 2) == 0
    before = (run / "encoder.pt").read_bytes()
    assert train(tiles.folder, "--out", run, "--steps", 3) == 2
    assert "--resume" in capsys.readouterr().err
    assert (run / "encoder.pt").read_bytes() == before


@pytest.mark.parametrize("wrong", [("--learning-rate", "1e30"), ("--precision", "fp16")])
def test_a_run_of_which_nothing_was_kept_can_be_begun_again(tiles, tmp_path, capsys, wrong):
    words = [tiles.folder, "--out", tmp_path / "run", "--steps", 4]
    assert train(*words, *wrong) == 2
    assert "Traceback" not in capsys.readouterr().err
    assert train(*words) == 0, capsys.readouterr().err
    steps = [json.loads(line)["step"] for line in (tmp_path / "run" / "metrics.jsonl").read_text().splitlines()]
    assert len(set(steps)) == len(steps), "figures of the run that failed are not kept among those of the new one"


def test_another_tile_set_under_the_same_run_is_refused(tiles, tmp_path, tile_set_maker, capsys):
    run = tmp_path / "run"
    assert train(tiles.folder, "--out", run, "--steps", 2) == 0
    other = tile_set_maker(tmp_path / "other", columns=4)
    assert train(other.folder, "--out", run, "--resume", "--steps", 4) == 2
    assert "tile set" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--backbone", "resnet18"], "16 px"),
        (["--dim", "1000"], "--dim"),
        (["--weights", "nowhere.pt"], "nowhere.pt"),
        (["--weights", "imagenet"], "no ImageNet weights of 'slim'"),
        (["--backbone", "vgg"], "--backbone"),
        (["--device", "gpu7"], "no device"),
        (["--views", "1"], "views"),
        (["--temperature", "0"], "temperature"),
        (["--warm-up", "2"], "--warm-up"),
    ],
)
def test_wrong_settings_are_refused_in_one_line(tiles, tmp_path, capsys, words, said):
    code = main(["train", str(tiles.folder), "--out", str(tmp_path / "run"), "--steps", "2", "--quiet", *words])
    message = capsys.readouterr().err
    assert code == 2
    assert said in message
    assert message.count("\n") == 1
    assert not (tmp_path / "run" / "encoder.pt").exists()


def test_too_few_tiles_are_refused(tmp_path, tile_set_maker, capsys):
    one = tile_set_maker(tmp_path / "one", columns=1, rows=1)
    assert train(one.folder, "--out", tmp_path / "run", "--steps", 2) == 2
    assert "at least two" in capsys.readouterr().err


def test_a_read_only_tile_set_stays_as_it_is(tiles, tmp_path):
    before = (tiles.folder / "images.npy").read_bytes()
    assert train(tiles.folder, "--out", tmp_path / "run", "--steps", 3, "--zoom", 0.2) == 0
    assert (tiles.folder / "images.npy").read_bytes() == before
    assert len(TileSet.open(tiles.folder)) == 30


def test_tensorboard_files_are_written_when_asked_for(tiles, tmp_path):
    pytest.importorskip("tensorboard")
    assert train(tiles.folder, "--out", tmp_path / "run", "--steps", 2, "--tensorboard") == 0
    assert list((tmp_path / "run" / "tensorboard").glob("events.out.tfevents.*"))


def test_chips_without_positions_can_be_learned_from(tmp_path, tile_set_maker):
    tiles = tile_set_maker(tmp_path / "chips")
    manifest = json.loads((tiles.folder / "manifest.json").read_text())
    manifest["sources"][0].update(crs_wkt="", kind="chips")
    (tiles.folder / "manifest.json").write_text(json.dumps(manifest))
    assert train(tiles.folder, "--out", tmp_path / "run", "--steps", 2) == 0


@pytest.fixture
def validated(tiles):
    """The tile set with its last row of tiles as validation."""
    table = np.load(tiles.folder / "tiles.npy")
    table["split"] = np.where(table["row"] == 4, 1, 0)
    np.save(tiles.folder / "tiles.npy", table)
    return tiles


@pytest.mark.parametrize("method", ["loc2vec", "contrastive"])
def test_the_weights_that_violate_the_fewest_triplets_are_kept(validated, tmp_path, monkeypatch, method):
    """Each look is remembered; what is left in the run is that of the least of them, the last one at the end."""
    looked = []
    count = _PlaceObjective.violated

    def remembered(self):
        looked.append((count(self), {name: value.clone() for name, value in self.network.state_dict().items()}))
        return looked[-1][0]

    monkeypatch.setattr(_PlaceObjective, "violated", remembered)
    monkeypatch.setattr("trainer.encoders.methods.VALIDATE_EVERY", 2)
    words = [
        "--method",
        method,
        "--steps",
        9,
        "--best",
        "triplets",
        "--whitening",
        0,
        "--learning-rate",
        0.05,
        "--margin",
        0.02,
    ]
    assert train(validated.folder, "--out", tmp_path / "run", "--learning-rate", 0.05, *words) == 0
    assert len(looked) == 5, "after every second step, and at the end"
    assert len({violated for violated, _ in looked}) > 1
    _, best = min(looked, key=lambda look: look[0])
    kept = state(tmp_path / "run")
    for name, value in kept.items():
        assert torch.equal(value, best[name if method == "loc2vec" else f"encoder.{name}"]), name
    assert ModelCard.load(tmp_path / "run").tiles == 24, "validation tiles are not learned from"


def test_the_best_weights_survive_an_interruption(validated, tmp_path, monkeypatch):
    monkeypatch.setattr("trainer.encoders.methods.VALIDATE_EVERY", 2)
    words = [
        "--method",
        "loc2vec",
        "--best",
        "triplets",
        "--learning-rate",
        0.05,
        "--checkpoint-steps",
        1,
        "--whitening",
        0,
    ]
    whole, parted = tmp_path / "whole", tmp_path / "parted"
    assert train(validated.folder, "--out", whole, *words, "--steps", 6) == 0
    save, saved = _Session._save, []

    def save_and_stop(self):
        save(self)
        saved.append(self.step)
        if self.step == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(_Session, "_save", save_and_stop)
    assert train(validated.folder, "--out", parted, *words, "--steps", 6) == 3
    monkeypatch.setattr(_Session, "_save", save)
    assert train(validated.folder, "--out", parted, *words, "--steps", 6, "--resume") == 0
    one, two = state(whole), state(parted)
    assert all(torch.equal(one[name], two[name]) for name in one)


def test_the_fewest_triplets_need_validation_tiles(tiles, tmp_path, capsys):
    assert train(tiles.folder, "--out", tmp_path / "run", "--best", "triplets", "--steps", 2) == 2
    assert "has 0 validation tiles" in capsys.readouterr().err


def test_pairs_and_the_squared_form_are_learned(tiles, tmp_path):
    words = ["--method", "loc2vec", "--triplets", "pair", "--triplet-form", "squared", "--mining", "random"]
    assert train(tiles.folder, "--out", tmp_path / "run", *words, "--steps", 40, "--views", 2) == 0
    metrics = read_metrics(tmp_path / "run")
    assert metrics[-1]["loss"] < metrics[0]["loss"]
    assert Configuration.load(tmp_path / "run").recipe.triplets == "pair"


def test_weights_that_are_spread_over_other_bands_are_told(tiles, tmp_path):
    """--weights FILE without --no-relative-bands doubled what the first layer looks at, unsaid."""
    assert train(tiles.folder, "--out", tmp_path / "plain", "--steps", 1, "--no-relative-bands") == 0
    told = {}
    for name, more in (("spread", ()), ("same", ("--no-relative-bands",))):
        events = tmp_path / f"{name}.jsonl"
        words = ("--weights", tmp_path / "plain", "--steps", 1, "--events", events, *more)
        assert train(tiles.folder, "--out", tmp_path / name, *words) == 0
        records = map(json.loads, events.read_text(encoding="utf-8").splitlines())
        told[name] = [record["message"] for record in records if record["event"] == "warning"]
    bands = len(tiles.manifest.bands)
    assert any(f"look at {bands} bands; here they are spread over {2 * bands}" in text for text in told["spread"])
    assert not any("spread" in text for text in told["same"])


def test_a_run_that_was_moved_with_its_tile_set_knows_it(tiles, tmp_path):
    project = tmp_path / "project"
    shutil.copytree(tiles.folder, project / "tiles")
    assert train(project / "tiles", "--out", project / "run", "--steps", 1) == 0
    project.rename(tmp_path / "moved")
    assert Configuration.load(tmp_path / "moved" / "run").tiles == str((tmp_path / "moved" / "tiles").resolve())
    assert train("--out", tmp_path / "moved" / "run", "--resume", "--steps", 2) == 0


@pytest.mark.slow
def test_a_job_that_is_good_enough_ends_with_a_whole_run(tiles, tmp_path):
    """As QGIS asks for it: on the child's standard input, which stays open."""
    job, run = tmp_path / "job", tmp_path / "run"
    job.mkdir()
    words = ["train", str(tiles.folder), "--out", str(run), "--steps", "1000000", "--places", "16", "--dim", "8"]
    Job([*words, "--device", "cpu", "--averaging", "ema"]).save(job)
    child = subprocess.Popen(
        [sys.executable, "-m", "trainer", "--job", str(job)],
        cwd=CHECKOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin is not None and child.stdout is not None
    events = []
    for line in child.stdout:
        events.append(json.loads(line))
        if events[-1]["event"] == "metric" and not any(event.get("name") == "settle" for event in events):
            child.stdin.write(ENOUGH_LINE + "\n")
            child.stdin.flush()
    assert child.wait(300) == 0
    child.stdin.close()
    assert [event["name"] for event in events if event["event"] == "stage"][-1] == "settle"
    card = ModelCard.load(run)
    assert 10 < card.steps < 100_000 and events[-1]["summary"]["steps"] == card.steps
    vectors = load_encoder(run, "cpu").embed(np.array(tiles.images))
    assert np.isfinite(vectors).all() and vectors.std(axis=0).max() > 0
