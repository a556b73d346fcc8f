"""The command `train`: what it leaves, that it resumes bit for bit after kill -9, and how it refuses."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from trainer.cli.main import main
from trainer.encoders.card import ModelCard
from trainer.encoders.device import cpu_multiplies_bf16
from trainer.encoders.inference import load_encoder
from trainer.encoders.loop import Learned
from trainer.encoders.metrics_log import read_metrics
from trainer.encoders.schedule import default_budget
from trainer.encoders.training import Configuration
from trainer.tiles.tileset import TileSet

CHECKOUT = Path(__file__).resolve().parents[3]
SMALL = ["--places", "8", "--dim", "16", "--quiet", "--device", "cpu"]


def train(*words):
    return main(["train", *(str(word) for word in words), *SMALL])


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


def test_every_tile_is_seen_once_an_epoch_and_none_twice_in_a_batch(tiles):
    from trainer.encoders.sampling import PlaceSampler

    sampler = PlaceSampler(np.arange(30), 8, None, seed=3)
    for epoch in range(2):
        batches = [sampler.at(epoch * 3 + step) for step in range(3)]
        assert len(set(np.concatenate(batches))) == 24
    again = PlaceSampler(np.arange(30), 8, None, seed=3)
    assert np.array_equal(again.at(4), sampler.at(4)), "the step alone decides, in any order"


def test_balanced_sampling_follows_the_weights_without_repeats(tiles):
    from trainer.encoders.sampling import PlaceSampler

    weights = np.array([1.0] * 15 + [4.0] * 15)
    sampler = PlaceSampler(np.arange(100, 130), 4, weights, seed=0)
    drawn = np.stack([sampler.at(step) for step in range(2000)])
    assert all(len(set(row)) == 4 for row in drawn)
    assert (drawn >= 115).mean() == pytest.approx(0.8, abs=0.04)
    steep = PlaceSampler(np.arange(30), 8, np.array([1.0, *[1e-12] * 29]), seed=0)
    assert len(set(steep.at(0))) == 8, "one tile with all the weight does not stop it"


def test_places_nearer_than_the_radius_are_no_negatives(tiles):
    from trainer.encoders.sampling import Separation

    near = Separation(tiles, 1.5).too_near(np.arange(30))
    table = tiles.table
    for a in range(30):
        for b in range(30):
            apart = np.hypot(table["column"][a] - table["column"][b], table["row"][a] - table["row"][b])
            assert near[a, b] == (apart < 1.5)
    assert not Separation(tiles, 0.0).too_near(np.arange(30)).any()


def test_views_are_small_at_first(tmp_path, tile_set_maker):
    from trainer.encoders.pixels import TilePixels
    from trainer.encoders.place_batches import PlaceBatches
    from trainer.encoders.recipe import Recipe

    tiles = tile_set_maker(tmp_path / "tiles", size=32)
    pixels, mean, std = TilePixels.of(tiles, torch.device("cpu")), np.zeros(3, np.float32), np.ones(3, np.float32)

    def sides(**changed):
        recipe = Recipe(places=4, **changed)
        batches = PlaceBatches(tiles, np.arange(30), pixels, mean, std, recipe, None)
        return [batches.at(5, 0, 1, share).images.shape[2] for share in (0.0, 0.69, 0.7, 1.0)]

    assert sides() == [16, 16, 24, 24]
    assert sides(early_share=0.0) == [24, 24, 24, 24]
    assert sides(crop=0.5, early_crop=1.0) == [16, 16, 16, 16], "they never become smaller"


@pytest.mark.slow
def test_kill_minus_9_at_any_moment_and_resume_gives_the_same_weights_bit_for_bit(tmp_path, tile_set_maker):
    tiles = tile_set_maker(tmp_path / "tiles", size=32)  # large enough for views that are small at first
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    words = ["--steps", "60", "--checkpoint-steps", "7", "--averaging", "ema", "--zoom", "0.1", "--brightness", "0.1"]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "trainer", "train", str(tiles.folder), *words, *SMALL]
    subprocess.run([*command, "--out", str(whole)], check=True, cwd=CHECKOUT, env=environment)
    for least in (2, 20):  # kill it once it has gone so far, wherever in a step or a checkpoint that is
        process = subprocess.Popen(
            [*command, "--out", str(killed), "--resume", "--events", "-"],
            cwd=CHECKOUT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        for line in process.stdout:
            event = json.loads(line)
            if event["event"] == "progress" and event["done"] >= least:
                break
        process.kill()
        process.wait()
        process.stdout.close()
        assert process.returncode == -signal.SIGKILL, "it ended before it could be killed"
        assert not (killed / "encoder.pt").exists()
    subprocess.run([*command, "--out", str(killed), "--resume"], check=True, cwd=CHECKOUT, env=environment)
    one, two = state(whole), state(killed)
    assert all(torch.equal(one[name], two[name]) for name in one)


def test_resuming_with_other_settings_is_refused_and_a_larger_budget_is_not(tiles, tmp_path, capsys):
    run = tmp_path / "run"
    assert train(tiles.folder, "--out", run, "--steps", 2) == 0
    assert train("--out", run, "--resume", "--temperature", 0.3) == 2
    assert "temperature" in capsys.readouterr().err
    assert train("--out", run, "--resume", "--steps", 5) == 0
    assert ModelCard.load(run).steps == 5


def test_without_a_budget_it_learns_by_work_and_the_clock_has_no_say(tiles, tmp_path, monkeypatch):
    asked = []

    def learned(objective, options, run, reporter):
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
        (["--dim", "1000"], "dimension"),
        (["--weights", "nowhere.pt"], "nowhere.pt"),
        (["--weights", "imagenet"], "no ImageNet weights of 'slim'"),
        (["--backbone", "vgg"], "--backbone"),
        (["--device", "gpu7"], "no device"),
        (["--views", "1"], "views"),
        (["--temperature", "0"], "temperature"),
        (["--warm-up", "2"], "warm_up"),
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


def test_a_collapsing_embedding_raises_the_alarm():
    from trainer.encoders.collapse import PATIENCE, CollapseAlarm, effective_rank, spread

    generator = torch.Generator().manual_seed(0)
    healthy = torch.randn(400, 16, generator=generator)
    collapsed = torch.ones(400, 16) + 0.001 * healthy
    line = torch.randn(400, 1, generator=generator) * torch.ones(1, 16) + 0.001 * healthy
    assert float(spread(healthy)) == pytest.approx(1.0, abs=0.05)
    assert float(spread(collapsed)) < 0.01
    assert float(effective_rank(healthy)) > 14
    assert float(effective_rank(line)) < 1.5
    for vectors in (collapsed, line):
        alarm = CollapseAlarm()
        figures = {"spread": float(spread(vectors)), "effective_rank": float(effective_rank(vectors))}
        said = [alarm.check(figures) for _ in range(2 * PATIENCE)]
        assert sum(bool(text) for text in said) == 1, "once, not at every report"
        assert "collaps" in said[PATIENCE - 1]
        assert not alarm.check({"spread": 0.8, "effective_rank": 9.0})


def test_a_run_that_is_not_finished_says_how_to_finish_it(tiles, tmp_path):
    from trainer.contract import InputError

    run = tmp_path / "run"
    assert train(tiles.folder, "--out", run, "--steps", 2) == 0
    (run / "model.json").unlink()
    with pytest.raises(InputError, match="--resume"):
        load_encoder(run, "cpu")
    with pytest.raises(InputError, match="not a run"):
        load_encoder(tmp_path, "cpu")


def test_an_encoder_of_another_version_or_with_code_is_refused(tiles, tmp_path):
    from trainer.contract import InputError

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
    from trainer.contract import InputError

    assert train(tiles.folder, "--out", tmp_path / "run", "--steps", 2) == 0
    encoder = load_encoder(tmp_path / "run", "cpu")
    with pytest.raises(InputError, match="bands"):
        encoder.embed(np.zeros((2, 16, 16, 4), np.uint8))
    assert encoder.embed(np.zeros((0, 16, 16, 3), np.uint8)).shape == (0, 16)


def test_a_read_only_tile_set_stays_as_it_is(tiles, tmp_path):
    before = (tiles.folder / "images.npy").read_bytes()
    assert train(tiles.folder, "--out", tmp_path / "run", "--steps", 3, "--zoom", 0.2) == 0
    assert (tiles.folder / "images.npy").read_bytes() == before
    assert len(TileSet.open(tiles.folder)) == 30


def test_a_full_disk_says_so_and_leaves_the_last_checkpoint(tmp_path):
    """On a small file system of its own: what was whole before is still whole, and nothing half-written stays."""
    from trainer.encoders.checkpoints import load_checkpoint, save_checkpoint

    disk = tmp_path / "small disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], capture_output=True)
    if mounted.returncode:
        pytest.skip("a small file system can only be mounted as root")
    try:
        save_checkpoint(disk, {"step": 1, "network": torch.zeros(1000)})
        with pytest.raises(OSError, match="No space left") as caught:
            save_checkpoint(disk, {"step": 2, "network": torch.zeros(10**6)})
        assert caught.value.errno == errno.ENOSPC
        kept = load_checkpoint(disk)
        assert kept is not None
        assert kept["step"] == 1
        assert [path.name for path in disk.iterdir()] == ["checkpoint.pt"]
    finally:
        subprocess.run(["umount", str(disk)], check=True)


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
