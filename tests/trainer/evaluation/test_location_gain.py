"""`evaluate --with-location`: what only the place tells, what only the picture tells, and what needs both."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from trainer.cli.main import main
from trainer.contract import EmbeddingFiles
from trainer.evaluation.assessment import measure_location
from trainer.geography.blocks import spatial_folds
from trainer.location.prior import PriorOptions
from trainer.report.page import evaluation_tables
from trainer.results.embedding_manifest import EmbeddingManifest, ModelRecord

QUICK = PriorOptions(steps=60, learning_rate=1e-2, hidden=32, dropout=0.1)
COLUMNS, ROWS = 16, 12


@pytest.fixture
def told_apart(make_embeddings):
    """A folder whose pictures tell one bit, which the place does not, with labels of three kinds beside it."""
    random = np.random.default_rng(3)
    embeddings = make_embeddings(columns=COLUMNS, rows=ROWS, empty=0.0)
    folder, table = embeddings.folder, embeddings.table
    bit = random.integers(0, 2, len(table))
    vectors = random.normal(size=(len(table), embeddings.manifest.dimension))
    vectors[:, 0] += 8.0 * bit - 4.0
    np.save(folder / EmbeddingFiles.VECTORS, (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype("f2"))
    east = (table["column"] >= COLUMNS // 2).astype(int)
    rows = zip(table["id"], east, bit, 2 * east + bit, strict=True)
    lines = [f"{i},{'we'[place]},{'no'[look]},{both}" for i, place, look, both in rows]
    (folder / "labels.csv").write_text("id,place,look,both\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return folder


def evaluate(folder, column, *words):
    labels = f"{folder / 'labels.csv'}:{column}"
    return main(["evaluate", str(folder), "--labels", labels, "--device", "cpu", "--quiet", *map(str, words)])


@pytest.mark.parametrize(
    ("knows_place", "knows_look", "image", "location"),
    [(True, False, False, True), (False, True, True, False), (True, True, False, False)],
    ids=["only the place tells", "only the picture tells", "both are needed"],
)
@pytest.mark.parametrize("west", [15.0, 179.95], ids=["inland", "across the antimeridian"])
def test_each_input_tells_what_it_knows(knows_place, knows_look, image, location, west):
    random = np.random.default_rng(0)
    east, north = random.uniform(0, 0.1, 400), random.uniform(0, 0.1, 400)
    bit = random.integers(0, 2, 400)
    labels = 7 + 2 * knows_place * (east > 0.05) + knows_look * bit
    vectors = random.normal(size=(400, 6))
    vectors[:, 0] += 6.0 * bit
    longitude, latitude = (west + east + 180.0) % 360.0 - 180.0, 47.0 + north
    folds = spatial_folds(longitude, latitude)[0]
    found = measure_location(vectors, np.stack([longitude, latitude], axis=1), labels, folds, QUICK)
    assert found.both.accuracy > 0.9
    assert (found.image.accuracy > 0.9) == image, found
    assert (found.location.accuracy > 0.9) == location, found


def test_the_same_seed_gives_the_same_figures():
    random = np.random.default_rng(1)
    degrees = np.stack([random.uniform(15.0, 15.1, 60), random.uniform(47.0, 47.1, 60)], axis=1)
    given = (random.normal(size=(60, 4)), degrees, random.integers(0, 3, 60), random.integers(0, 2, 60))
    few = replace(QUICK, steps=5)
    torch.manual_seed(1)
    one = measure_location(*given, few)
    torch.manual_seed(2)
    assert measure_location(*given, few) == one
    assert measure_location(*given, replace(few, seed=1)) != one, "the seed reaches nothing, so this shows nothing"


@pytest.mark.slow
def test_it_is_printed_and_written_only_when_asked_for(told_apart, tmp_path, capsys):
    assert evaluate(told_apart, "both", "--json", tmp_path / "off.json") == 0
    assert "location" not in capsys.readouterr().out
    assert "with_location" not in json.loads((tmp_path / "off.json").read_text("utf-8"))
    assert evaluate(told_apart, "both", "--with-location", "--json", tmp_path / "on.json") == 0
    table = capsys.readouterr().out
    assert all(row in table for row in ("the image alone", "the location alone", "\nboth "))
    found = json.loads((tmp_path / "on.json").read_text("utf-8"))["with_location"]
    assert found["encoder"] == "fourier"
    assert set(found["both"]) == {"accuracy", "balanced"}
    assert found["both"]["accuracy"] > 0.9
    assert max(found["image"]["accuracy"], found["location"]["accuracy"]) < 0.7
    assert [table.title for table in evaluation_tables(tmp_path / "off.json")] == ["How good it is"]
    added = evaluation_tables(tmp_path / "on.json")[-1]
    assert added.lines[-1] == ("both", f"{found['both']['accuracy']:.3f}")


def test_tiles_without_a_position_are_refused_in_one_line(told_apart, tmp_path, capsys):
    table = np.load(told_apart / EmbeddingFiles.TABLE)
    table["longitude"][:3] = np.nan
    np.save(told_apart / EmbeddingFiles.TABLE, table)
    assert evaluate(told_apart, "place", "--with-location", "--json", tmp_path / "e.json") == 2
    told = capsys.readouterr().err
    assert "3 of the 192 labelled tiles have no position" in told
    assert told.strip().count("\n") == 0
    assert not (tmp_path / "e.json").exists()
    assert evaluate(told_apart, "place", "--json", tmp_path / "e.json") == 0  # without it they are measured as ever


@pytest.mark.slow
def test_embeddings_that_know_the_place_already_are_named(told_apart, capsys, monkeypatch):
    manifest = EmbeddingManifest.load(told_apart)
    replace(manifest, model=ModelRecord({"with_location": True})).save(told_apart)
    monkeypatch.setattr("trainer.location.prior.PriorOptions", lambda: replace(QUICK, steps=5))
    labels = f"{told_apart / 'labels.csv'}:place"
    assert main(["evaluate", str(told_apart), "--labels", labels, "--with-location"]) == 0
    assert "knows it already" in capsys.readouterr().err
