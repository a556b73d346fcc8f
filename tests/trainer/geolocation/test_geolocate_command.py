"""The command as a person runs it: train, evaluate, predict, resume; and every head against its floor."""

from __future__ import annotations

import csv
import json
import shutil

import numpy as np
import pytest

from trainer.cli.main import main
from trainer.contract import ExitCode
from trainer.geolocation.cells.adaptive import PartitionOptions
from trainer.geolocation.cells.projected_grid import GridOptions
from trainer.geolocation.evaluation.evaluation import BASELINES, evaluate_run
from trainer.geolocation.options import HeadOptions, LearnOptions
from trainer.geolocation.places.geotagged import SplitOptions, split_places
from trainer.geolocation.places.reading import read_geotagged
from trainer.geolocation.training.prepare import prepare
from trainer.geolocation.training.training import train_head
from trainer.reporting import SILENT

QUICK = ["--size", "16", "--variants", "1", "--batch", "32", "--device", "cpu", "--precision", "fp32", "--quiet"]


def trainer(*words):
    return main(["geolocate", *(str(word) for word in words)])


@pytest.fixture
def trained(colour_places, tmp_path):
    data, run = colour_places(150), tmp_path / "run"
    assert trainer("train", data, "--out", run, "--cell-count", 20, "--head-epochs", 15, *QUICK) == ExitCode.DONE
    return data, run


def test_from_pictures_to_a_table_and_a_map_of_errors(trained, tmp_path, capsys):
    data, run = trained
    capsys.readouterr()
    json_file, figure = tmp_path / "table.json", tmp_path / "errors.png"
    code = trainer("evaluate", run, data, "--json", json_file, "--figure", figure, "--device", "cpu", "--quiet")
    assert code == ExitCode.DONE
    told = capsys.readouterr().out
    methods = json.loads(json_file.read_text())["methods"]
    for name in ("grid", "grid + refinement", "embedding, nearest", "oracle of the cells", *BASELINES):
        assert name in told and name in methods
    assert figure.read_bytes()[:4] == b"\x89PNG"
    assert methods["grid"]["median_km"] < methods["constant"]["median_km"]
    assert methods["grid"]["places"] == sum(
        1 for row in csv.DictReader((run / "places.csv").open()) if row["split"] == "test"
    )


def test_predictions_as_layers_with_styles(trained, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    data, run = trained
    out = tmp_path / "found.gpkg"
    assert trainer("predict", run, data / "places.csv", "--out", out, "--device", "cpu", "--quiet") == ExitCode.DONE
    dataset = gdal.OpenEx(str(out))
    layers = {dataset.GetLayer(number).GetName() for number in range(dataset.GetLayerCount())}
    assert {"points", "errors", "truth", "cells", "layer_styles"} <= layers
    assert dataset.GetLayerByName("points").GetFeatureCount() == 150
    point = dataset.GetLayerByName("points").GetNextFeature()
    assert point["radius_km"] > 0 and point["probability"] == 0.8 and point["cell_1"] and point["error_km"] >= 0
    assert 0 <= point["cell_1_probability"] <= 1
    styles = {item["f_table_name"] for item in dataset.GetLayerByName("layer_styles")}
    assert styles == {"points", "errors", "truth", "cells"}


@pytest.mark.parametrize("suffix", ["csv", "geojson"])
def test_predictions_of_pictures_without_a_position(trained, tmp_path, suffix, picture_saver):
    _, run = trained
    picture_saver(tmp_path / "unknown" / "a.png", 0.2, 0.8)
    out = tmp_path / f"found.{suffix}"
    assert trainer("predict", run, tmp_path / "unknown", "--out", out, "--device", "cpu", "--quiet") == ExitCode.DONE
    if suffix == "csv":
        (row,) = csv.DictReader(out.open())
    else:
        (feature,) = json.loads(out.read_text())["features"]
        row = feature["properties"]
    assert row["id"] == "a.png" and not row["error_km"]
    assert 9 < float(row["longitude"]) < 21 and 9 < float(row["latitude"]) < 21


def test_a_run_is_never_overwritten_and_wrong_input_is_one_line(trained, tmp_path, capsys):
    data, run = trained
    capsys.readouterr()
    assert trainer("train", data, "--out", run, *QUICK) == ExitCode.INPUT
    assert "already holds a run" in capsys.readouterr().err
    assert trainer("evaluate", tmp_path, data) == ExitCode.INPUT
    assert "geolocate train" in capsys.readouterr().err
    assert trainer("predict", run, data, "--out", tmp_path / "x.shp") == ExitCode.INPUT
    assert trainer("train", tmp_path / "nothing", "--out", tmp_path / "other") == ExitCode.INPUT
    assert "There is no" in capsys.readouterr().err


def test_a_run_that_never_began_can_be_begun_again(trained, tmp_path, capsys):
    data, _ = trained
    words = ("train", data, "--out", tmp_path / "again", *QUICK)
    assert trainer(*words, "--crs", "nonsense") == ExitCode.INPUT
    assert trainer(*words) == ExitCode.DONE, capsys.readouterr().err


def test_fine_tuning_and_several_views(colour_places, tmp_path):
    data, run = colour_places(40, views=3), tmp_path / "run"
    code = trainer(
        "train", data, "--out", run, "--cell-count", 6, "--head-epochs", 2, "--epochs", 1, "--fusion", "attention",
        "--sizes", 16, 24, "--schedule", "plateau", *QUICK,
    )  # fmt: skip
    assert code == ExitCode.DONE
    assert trainer("evaluate", run, data, "--device", "cpu", "--quiet") == ExitCode.DONE
    shutil.rmtree(data / "images" / "p0")
    assert trainer("predict", run, data, "--out", tmp_path / "p.csv", "--device", "cpu", "--quiet") == ExitCode.DONE


def test_pictures_of_validation_are_not_changed(colour_places):
    """Seen in one of the systems: augmentation applied to validation.

    Features of other splits are those of pictures as they are, whatever the augmentation.
    """
    places = split_places(read_geotagged(colour_places(60)), SplitOptions())
    plain, heavy = (
        prepare(
            places, LearnOptions(size=16, augmentation=name, variants=3, device="cpu", precision="fp32"), None, SILENT
        )
        for name in ("none", "photos")
    )
    assert all((a == b).all() for a, b in zip(plain.plain, heavy.plain))
    other = np.flatnonzero(places.split != 0)
    assert (heavy.training[:, other] == 0).all(), "no changed view of another split is ever made"
    train = np.flatnonzero(places.split == 0)
    assert not np.allclose(heavy.training[0, train], heavy.training[1, train]), "but training views are changed"


def test_every_head_comes_near_its_floor_where_the_position_can_be_read(colour_places, tmp_path):
    """Pictures whose colour is their position, and little noise."""
    places = split_places(read_geotagged(colour_places(800, seed=5)), SplitOptions(shares=(0.7, 0.1, 0.2), seed=1))
    learn = LearnOptions(
        size=16, augmentation="none", head_epochs=20, learning_rate=3e-3, weight_decay=0.0, batch=64, device="cpu",
        precision="fp32",
    )  # fmt: skip
    prepared = prepare(places, learn, None, SILENT)
    floor = 0.0
    for kind in ("hybrid", "s2", "grid", "regression", "regression3d", "retrieval"):
        head = HeadOptions(kind=kind, grid=GridOptions(count=16), partition=PartitionOptions(4, 5, 40, 5))
        train_head(prepared, tmp_path / kind, head, learn, SILENT)
        scores = evaluate_run(tmp_path / kind, prepared.places, "test", SILENT, "cpu").scores
        constant = scores["constant"].median_km
        if "oracle of the cells" in scores:  # heads without cells have no floor of their own: the last one's is theirs
            floor = scores["oracle of the cells"].median_km
        assert scores[kind].median_km <= 1.1 * floor, f"{kind}: {scores[kind].median_km:.1f} km, floor {floor:.1f} km"
        assert scores[kind].median_km < 0.4 * constant


@pytest.mark.parametrize("kind", ["grid", "retrieval"])
def test_without_a_validation_split_a_cross_fit_chooses_and_calibrates(colour_places, tmp_path, kind):
    """Every training place is judged by a head and a gallery that have not seen it; nothing of the folds is left."""
    places = split_places(read_geotagged(colour_places(200)), SplitOptions(shares=(0.8, 0.0, 0.2)))
    assert len(places.rows_in("validation")) == 0
    learn = LearnOptions(size=16, augmentation="none", head_epochs=15, batch=32, device="cpu", precision="fp32")
    prepared = prepare(places, learn, None, SILENT)
    card = train_head(prepared, tmp_path / "run", HeadOptions(kind=kind, grid=GridOptions(count=16)), learn, SILENT)
    assert card.vote_decoder.factor != 1.0, "calibrated"
    assert not [path for path in (tmp_path / "run").iterdir() if path.is_dir()]
    scores = evaluate_run(tmp_path / "run", prepared.places, "test", SILENT, "cpu").scores
    assert 0.55 < scores[kind].radius_held <= 1.0
    assert card.places == {"train": 160, "validation": 0, "test": 40}


def test_an_s2_run_says_which_cell_it_is_sure_of(colour_places, tmp_path):
    data, run, out = colour_places(150), tmp_path / "run", tmp_path / "found.csv"
    words = ["--head", "s2", "--min-level", 3, "--max-level", 6, "--head-epochs", 15, *QUICK]
    assert trainer("train", data, "--out", run, *words) == ExitCode.DONE
    assert json.loads((run / "geolocation.json").read_text())["decoder"]["sure"] > 0, "it falls back to a sure cell"
    assert trainer("predict", run, data, "--out", out, "--device", "cpu", "--quiet") == ExitCode.DONE
    for row in csv.DictReader(out.open()):
        assert row["sure_cell"] and 3 <= int(row["sure_cell_level"]) <= 6
        assert 0 < float(row["sure_cell_probability"]) <= 1
