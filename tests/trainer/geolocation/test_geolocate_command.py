"""The command as a person runs it: train, evaluate, predict, resume; and every head against its floor."""

from __future__ import annotations

import csv
import json
import shutil

import pytest

from trainer.cli.main import main
from trainer.contract import ExitCode
from trainer.geography.positions import to_longitude_latitude
from trainer.geolocation.evaluation.scoring import BASELINES

QUICK = ["--size", "16", "--variants", "1", "--batch", "32", "--device", "cpu", "--precision", "fp32", "--quiet"]


def trainer(*words):
    return main(["geolocate", *(str(word) for word in words)])


@pytest.fixture(scope="module")
def trained(places_maker, tmp_path_factory):
    """Places and a run that has learned from them, which are read alone."""
    folder = tmp_path_factory.mktemp("trained")
    data, run = places_maker(folder / "places", 150), folder / "run"
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


def test_nothing_is_written_beside_the_pictures(colour_places, tmp_path):
    data, run = colour_places(60), tmp_path / "run"
    before = {path: (path.stat().st_mtime_ns, path.is_file() and path.read_bytes()) for path in data.rglob("*")}
    assert trainer("train", data, "--out", run, "--cell-count", 5, "--head-epochs", 2, *QUICK) == ExitCode.DONE
    out = tmp_path / "found.gpkg"
    assert trainer("predict", run, data, "--out", out, "--device", "cpu", "--quiet") == ExitCode.DONE
    after = {path: (path.stat().st_mtime_ns, path.is_file() and path.read_bytes()) for path in data.rglob("*")}
    assert after == before and out.is_file()


def test_it_is_said_which_places_were_measured(trained, colour_places, tmp_path, capsys):
    """A set that the run has not seen is no test split, though its ids, as those of tiles, are the same."""
    data, run = trained
    other = colour_places(30, name="other", seed=7)
    for source, words in (
        (data, "(the run's test split)"),
        (other, "30 places of {source}, which the run has not seen"),
    ):
        capsys.readouterr()
        assert trainer("evaluate", run, source, "--json", tmp_path / "t.json", "--device", "cpu") == ExitCode.DONE
        told, record = capsys.readouterr().out, json.loads((tmp_path / "t.json").read_text())
        assert words.format(source=source / "places.csv") in told
        assert ("test split" in told) is (source == data)
        assert record["split"] == ("test" if source == data else "") and str(source) in record["set"]


def test_a_competition_gets_the_columns_that_it_asks_for(trained, tmp_path, capsys, picture_saver):
    """A table of ids, four views each, no positions; out come its own names, and nothing else."""
    _, run = trained
    for number in range(3):
        for view in range(4):
            picture_saver(tmp_path / "images" / f"place-{number}" / f"{view}.png", 0.2 + 0.2 * number, 0.5, noise=view)
    (tmp_path / "uuids.csv").write_text("uuid\nplace-2\nplace-0\nplace-1\n")
    out, words = tmp_path / "found.csv", ("--device", "cpu", "--quiet")
    table = tmp_path / "uuids.csv"
    code = trainer("predict", run, table, "--out", out, "--columns", "uuid,latitude,longitude,km=radius_km", *words)
    assert code == ExitCode.DONE
    rows = list(csv.DictReader(out.open()))
    assert list(rows[0]) == ["uuid", "latitude", "longitude", "km"]
    assert [row["uuid"] for row in rows] == ["place-2", "place-0", "place-1"]
    assert all(9 < float(row["latitude"]) < 21 and 9 < float(row["longitude"]) < 21 for row in rows)
    assert float(rows[1]["longitude"]) < float(rows[0]["longitude"]), "further east the redder"
    for columns in ("uuid,height", "uuid,uuid"):
        assert trainer("predict", run, table, "--out", out, "--columns", columns, *words) == ExitCode.INPUT
    assert "is no column" in capsys.readouterr().err
    layers = tmp_path / "found.gpkg"
    assert trainer("predict", run, table, "--out", layers, "--columns", "uuid", *words) == ExitCode.INPUT


def test_the_places_of_a_run_are_a_table_with_class_projected_position_and_centroid(trained):
    gdal = pytest.importorskip("osgeo.gdal")
    _, run = trained
    rows = list(csv.DictReader((run / "places.csv").open()))
    cells = json.loads((run / "cells.geojson").read_text())
    for row in rows:
        if row["class"]:
            cell = cells["features"][int(row["class"])]["properties"]
            assert row["cell"] == cell["name"]
            assert float(row["cell_longitude"]) == pytest.approx(cell["longitude"], abs=1e-6)
        for kind in ("", "cell_"):
            x, y, longitude, latitude = (row[f"{kind}{name}"] for name in ("x", "y", "longitude", "latitude"))
            if x:
                back = to_longitude_latitude(float(x), float(y), cells["crs_wkt"])
                assert [float(part) for part in back] == pytest.approx([float(longitude), float(latitude)], abs=1e-6)
    assert sum(bool(row["class"]) for row in rows) > 100
    dataset = gdal.OpenEx(str(run / "places.gpkg"))
    layer = dataset.GetLayer(0)
    assert layer.GetFeatureCount() == len(rows)
    feature = layer.GetNextFeature()
    assert feature["x"] == pytest.approx(float(rows[0]["x"]))
    assert feature.GetGeometryRef().GetX() == pytest.approx(float(rows[0]["longitude"]))


def test_the_decoder_can_be_asked_for_in_training_and_later(colour_places, tmp_path, capsys):
    data, run = colour_places(150), tmp_path / "run"
    words = ("--cell-count", 20, "--head-epochs", 5, "--decode", "mean", "--decode-in", "crs", "--optimiser", "adam")
    assert trainer("train", data, "--out", run, *words, *QUICK) == ExitCode.DONE
    record = json.loads((run / "geolocation.json").read_text())
    for own, others in (("decoder", "others"), ("vote_decoder", "vote_others")):
        assert record[own]["how"] == "mean" and record[own]["crs_wkt"]
        assert [other["how"] for other in record[others]] == ["mode", "peak"]
        assert all(other["factor"] != 1.0 for other in record[others]), "each has a radius of its own"
    assert record["learn"]["optimiser"] == "adam"
    found = {}
    for how in ("auto", "mean", "mode", "peak"):
        out = tmp_path / f"{how}.csv"
        code = trainer("predict", run, data, "--out", out, "--decode", how, "--no-refine", "--device", "cpu", "--quiet")
        assert code == ExitCode.DONE
        found[how] = [(row["longitude"], row["latitude"], row["radius_km"]) for row in csv.DictReader(out.open())]
    assert found["auto"] == found["mean"] != found["mode"] != found["peak"]
    for name in ("others", "vote_others"):
        record.pop(name)
    (run / "geolocation.json").write_text(json.dumps(record))
    capsys.readouterr()
    words = ("--decode", "peak", "--device", "cpu")
    assert trainer("predict", run, data, "--out", tmp_path / "old.csv", *words) == ExitCode.DONE
    assert "no calibrated radius for --decode peak" in capsys.readouterr().err


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


@pytest.mark.parametrize("name", ["found.gpkg", "found.csv", "found.geojson"])
def test_predictions_are_made_anew_and_files_of_a_persons_are_kept(trained, tmp_path, capsys, name):
    data, run = trained
    out, words = tmp_path / name, ("--device", "cpu", "--quiet")
    for _ in range(2):
        assert trainer("predict", run, data, "--out", out, *words) == ExitCode.DONE
    first = out.read_bytes()
    if out.suffix == ".gpkg":
        from osgeo import ogr

        layers = ogr.Open(str(out), 1)
        layers.CreateLayer("mine", geom_type=ogr.wkbPoint)
        layers = None
    elif out.suffix == ".csv":
        out.write_text(out.read_text().replace("\n", ",seen\n", 1))
    else:
        out.write_text('{"features": [{"properties": {"id": 1, "mine": 2}}]}')
    mine = out.read_bytes()
    assert mine != first
    assert trainer("predict", run, data, "--out", out, *words) == ExitCode.INPUT
    assert "is not what this command wrote" in capsys.readouterr().err and out.read_bytes() == mine


def test_a_table_and_a_figure_of_a_persons_are_kept(trained, tmp_path, capsys):
    data, run = trained
    for option, name in (("--json", "a.json"), ("--figure", "a.png")):
        out = tmp_path / name
        for _ in range(2):
            assert trainer("evaluate", run, data, option, out, "--device", "cpu", "--quiet") == ExitCode.DONE
        out.write_text('{"set": "mine"}')
        assert trainer("evaluate", run, data, option, out, "--device", "cpu") == ExitCode.INPUT
        assert "is not what this command wrote" in capsys.readouterr().err and out.read_text() == '{"set": "mine"}'


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
    for phase in (1, 2):
        reports = [json.loads(line) for line in (run / f"metrics-phase-{phase}.jsonl").read_text().splitlines()]
        assert any("loss" in report for report in reports)
        assert all(report["validation_km"] > 0 for report in reports if "validation_km" in report)
        assert any("validation_km" in report for report in reports), "the error is in the log, too"
    assert (run / "training.png").read_bytes()[:4] == b"\x89PNG"
    assert not (run / "head").exists() and not (run / "layers").exists()
    assert trainer("evaluate", run, data, "--device", "cpu", "--quiet") == ExitCode.DONE
    shutil.rmtree(data / "images" / "p0")
    assert trainer("predict", run, data, "--out", tmp_path / "p.csv", "--device", "cpu", "--quiet") == ExitCode.DONE


def test_an_s2_run_says_which_cell_it_is_sure_of(colour_places, tmp_path):
    data, run, out = colour_places(150), tmp_path / "run", tmp_path / "found.csv"
    words = ["--head", "s2", "--min-level", 3, "--max-level", 6, "--head-epochs", 15, *QUICK]
    assert trainer("train", data, "--out", run, *words) == ExitCode.DONE
    assert json.loads((run / "geolocation.json").read_text())["decoder"]["sure"] > 0, "it falls back to a sure cell"
    assert trainer("predict", run, data, "--out", out, "--device", "cpu", "--quiet") == ExitCode.DONE
    for row in csv.DictReader(out.open()):
        assert row["sure_cell"] and 3 <= int(row["sure_cell_level"]) <= 6
        assert 0 < float(row["sure_cell_probability"]) <= 1
