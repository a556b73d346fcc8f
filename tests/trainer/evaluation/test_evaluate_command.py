"""`evaluate` as a person runs it: the agreed JSON, the table, and what is said where something is missing."""

from __future__ import annotations

import json
import shutil

import pytest

from trainer.cli.main import main
from trainer.evaluation.robustness import CHANGES


@pytest.fixture(autouse=True)
def no_weights(tmp_path, monkeypatch):
    """ImageNet's weights are not on this machine, whatever lies in the person's cache."""
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "no weights"))


def evaluate(folder, *words):
    return main(["evaluate", str(folder / "emb"), "--device", "cpu", "--quiet", *map(str, words)])


@pytest.mark.parametrize("labels", ["labels.tif", "labels.csv:side"])
def test_json_has_the_agreed_keys_and_sensible_figures(pictured, tmp_path, labels, capsys):
    out = tmp_path / "e.json"
    assert evaluate(pictured, "--labels", f"{pictured}/{labels}", "--json", out) == 0
    record = json.loads(out.read_text("utf-8"))
    assert set(record["embedding"]) == {"knn", "linear_probe"}
    assert set(record["baselines"]) == {"image_statistics", "pixel_pca", "random_encoder", "majority"}
    assert all(set(scores) == {"knn", "linear_probe"} for scores in record["baselines"].values())
    assert set(record["robustness"]) == {change.key for change in CHANGES}
    assert all(0.0 <= recall <= 1.0 for recall in record["robustness"].values())
    assert (record["tiles"], record["classes"], record["folds"]) == (48, 2, 5)
    assert record["baselines"]["image_statistics"]["knn"] == 1.0  # the halves differ in brightness
    assert record["baselines"]["majority"]["knn"] <= 0.55
    assert record["robustness_of_image_statistics"]["quarter_turn"] == 1.0
    assert "ImageNet weights" in record["left_out"]
    table = capsys.readouterr().out
    for part in ("this embedding", "image statistics", "10 % brighter", "left out: ImageNet"):
        assert part in table


def test_a_table_of_a_persons_is_kept(pictured, tmp_path, capsys):
    out = tmp_path / "e.json"
    words = ("--labels", pictured / "labels.tif", "--no-baselines", "--json", out)
    for _ in range(2):
        assert evaluate(pictured, *words) == 0
    out.write_text('{"mine": 1}', encoding="utf-8")
    assert evaluate(pictured, *words) == 2 and out.read_text("utf-8") == '{"mine": 1}'
    assert "is not what this command wrote" in capsys.readouterr().err


def test_the_tiles_of_each_class_are_counted_before_anything_is_measured(pictured, tmp_path, capsys):
    events = tmp_path / "events.jsonl"
    words = ["evaluate", pictured / "emb", "--labels", pictured / "labels.tif", "--count", "--events", events]
    assert main(list(map(str, words))) == 0
    done = json.loads(events.read_text("utf-8").splitlines()[-1])
    summary = done["summary"]
    assert summary["tiles"] == summary["labelled"] == sum(summary["by_class"].values()) == 48
    assert len(summary["by_class"]) == 2 and "embedding" not in summary
    assert "48 of 48 tiles get a class" in capsys.readouterr().out


def test_folds_and_test_tiles_from_the_csv(pictured, tmp_path):
    out = tmp_path / "e.json"
    table = pictured / "labels.csv"
    words = ("--labels", f"{table}:side", "--folds", f"{table}:fold", "--test", f"{table}:test", "--json", out)
    assert evaluate(pictured, *words, "--no-baselines") == 0
    record = json.loads(out.read_text("utf-8"))
    assert record["folds"] == 3
    assert set(record["baselines"]) == {"majority"}
    assert 0.3 <= record["nearest_neighbour_median_km"]["embedding"] <= 3.0
    assert record["robustness"]  # always, also without baselines


def test_two_runs_give_the_same_figures(pictured, tmp_path):
    for name in ("a.json", "b.json"):
        assert evaluate(pictured, "--labels", pictured / "labels.tif", "--json", tmp_path / name) == 0
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()


def test_imported_embeddings_are_measured_and_what_is_left_out_is_said(pictured, tmp_path, capsys):
    shutil.copytree(pictured / "emb", tmp_path / "emb")
    manifest = tmp_path / "emb" / "manifest.json"
    record = json.loads(manifest.read_text("utf-8")) | {"run": "", "pixels_kind": "embedding-raster"}
    manifest.write_text(json.dumps(record), encoding="utf-8")
    out = tmp_path / "e.json"
    assert evaluate(tmp_path, "--labels", pictured / "labels.tif", "--json", out) == 0
    record = json.loads(out.read_text("utf-8"))
    assert record["embedding"]["knn"] > 0.5
    assert record["robustness"] == {}
    assert set(record["baselines"]) == {"majority"}
    assert "Robustness was not measured" in capsys.readouterr().out
    assert any("pixels" in reason for reason in record["left_out"].values())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--labels", "{0}/none.tif"), "There is no file"),
        (("--labels", "{0}/labels.csv"), "does not say which column"),
        (("--labels", "{0}/labels.csv:colour"), "no column 'colour'"),
        (("--labels", "{0}/labels.tif", "--folds", "{0}/labels.csv:x"), "no column 'x'"),
        (("--labels", "{0}/labels.tif", "--ignore", "2"), "one class"),
        (("--labels", "{0}/labels.tif", "--run", "{0}/tiles"), "is not a run"),
        (("--labels", "{0}/labels.tif", "--test", "{0}/labels.csv:side"), "marks 0 of 48"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(pictured, words, said, capsys):
    assert evaluate(pictured, *(word.format(pictured) for word in words)) == 2
    told = capsys.readouterr().err
    assert said in told
    assert told.strip().count("\n") == 0


def test_no_embeddings_folder(tmp_path, capsys):
    assert evaluate(tmp_path, "--labels", "x.csv:y") == 2
    assert "holds no embeddings" in capsys.readouterr().err
