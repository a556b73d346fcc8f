"""``field train`` from a file of points to a raster, a table, a figure; and every wrong input's one line."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from trainer.cli.main import main
from trainer.contract import InputError
from trainer.fields.field_raster import plan_raster, write_field
from trainer.fields.points import read_points
from trainer.files.own_files import has_keys, is_marked
from trainer.reporting import SILENT, Reporter

gdal.UseExceptions()
QUICK = ["--folds", "3", "--members", "2", "--steps", "10"]


def write_csv(path, count=80, header="lon,lat,u,v,trust", seed=0):
    rng = np.random.default_rng(seed)
    lon, lat = rng.uniform(5, 15, count), rng.uniform(45, 50, count)
    columns = np.stack([lon, lat, np.sin(lon), np.cos(lat), rng.uniform(0.5, 2, count)], 1)
    path.write_text(header + "\n" + "\n".join(",".join(f"{cell:.6f}" for cell in row) for row in columns) + "\n")
    return columns


def write_layer(path, columns, epsg=32632, kind=ogr.wkbPoint, with_crs=True):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    degrees = osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    degrees.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    move = osr.CoordinateTransformation(degrees, reference)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("points", reference if with_crs else None, kind)
    layer.CreateField(ogr.FieldDefn("u", ogr.OFTReal))
    for lon, lat, u, *_ in columns:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("u", float(u))
        x, y, _ = move.TransformPoint(float(lon), float(lat))
        text = f"POINT ({x} {y})" if kind == ogr.wkbPoint else f"LINESTRING ({x} {y}, {x + 1} {y})"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)


def test_the_whole_way_in_another_crs(tmp_path):
    write_csv(tmp_path / "wind.csv")
    out, figures = tmp_path / "field.tif", tmp_path / "field.json"
    words = ["field", "train", str(tmp_path / "wind.csv"), "--value", "u", "--value", "v", "--weight", "trust"]
    words += ["--crs", "EPSG:3857", "--resolution", "20000", "--extent", "0", "5000000", "3000000", "7000000"]
    words += [
        "--reach",
        "150",
        "--out",
        str(out),
        "--json",
        str(figures),
        "--events",
        str(tmp_path / "e.jsonl"),
        *QUICK,
    ]
    assert main(words) == 0
    assert all(map(is_marked, (out, out.with_suffix(".png")))) and has_keys(figures, ["blocks", "reach_km", "scores"])
    raster = gdal.Open(str(out))
    assert (raster.RasterXSize, raster.RasterYSize, raster.RasterCount) == (150, 100, 4)
    names = [raster.GetRasterBand(band).GetDescription() for band in range(1, 5)]
    assert names == ["u", "v", "u uncertainty (1 sd)", "v uncertainty (1 sd)"]
    assert raster.GetSpatialRef().GetAuthorityCode(None) == "3857"
    values = raster.ReadAsArray()
    ramp = ElementTree.parse(out.with_suffix(".qml")).find("pipe/rasterrenderer")
    assert ramp.get("band") == "1", "its style lies beside it"
    assert float(ramp.get("classificationMin")) == pytest.approx(np.nanmin(values[0]))
    assert float(ramp.get("classificationMax")) == pytest.approx(np.nanmax(values[0]))
    assert np.isnan(values[:, :, 0]).all(), "far from every point there is no data"
    inside = np.isfinite(values[0])
    assert 0.1 < inside.mean() < 0.6
    assert (values[2:][:, inside] > 0).all()
    assert np.abs(values[0][inside]).max() < 2
    record = json.loads(figures.read_text())
    assert record["points"] == 80
    assert {one["value"] for one in record["scores"]} == {"u", "v"}
    assert {one["method"].split(",")[0] for one in record["scores"]} == {
        "learned field", "mean", "k-NN", "IDW", "Gaussian process",
    }  # fmt: skip
    assert (tmp_path / "field.png").stat().st_size > 5000
    kinds = [json.loads(line)["event"] for line in (tmp_path / "e.jsonl").read_text().splitlines()]
    assert kinds[0] == "hello"
    assert kinds[-1] == "done"
    assert kinds.count("artifact") == 3
    assert not list(tmp_path.glob(".partial-*"))


def test_a_layer_in_utm_gives_the_same_positions_as_the_csv(tmp_path):
    columns = write_csv(tmp_path / "wind.csv")
    write_layer(tmp_path / "wind.gpkg", columns)
    table = read_points(str(tmp_path / "wind.csv"), ["u"])
    layer = read_points(str(tmp_path / "wind.gpkg"), ["u"])
    np.testing.assert_allclose(table.longitude, layer.longitude, atol=1e-8)
    np.testing.assert_allclose(table.latitude, layer.latitude, atol=1e-8)
    np.testing.assert_allclose(table.values, layer.values, atol=1e-6)


def test_projected_columns_with_their_crs(tmp_path):
    rows = "".join(f"{500000 + 10 * i};{5000000 + 10 * (i % 7)};{i}\n" for i in range(30))
    (tmp_path / "site.csv").write_text("x;y;z\n" + rows)
    points = read_points(str(tmp_path / "site.csv"), ["z"], definition="EPSG:32633")
    assert points.longitude[0] == pytest.approx(15.0, abs=1e-6)
    assert points.latitude[0] == pytest.approx(45.15, abs=0.05)


def test_incomplete_points_are_left_out_and_counted(tmp_path):
    write_csv(tmp_path / "wind.csv")
    with (tmp_path / "wind.csv").open("a") as stream:
        stream.write("10,46,,1,1\n10,46,1,1,0\n10,99,1,1,1\n,46,1,1,1\n10,46,nonsense,1,1\n")
    points = read_points(str(tmp_path / "wind.csv"), ["u"], "trust")
    assert (len(points), points.dropped) == (80, 5)
    assert points.weights.mean() == pytest.approx(1.0)


def test_numbers_that_stand_for_none_and_places_at_0_0_are_said(tmp_path):
    write_csv(tmp_path / "wind.csv")
    with (tmp_path / "wind.csv").open("a") as stream:
        stream.write("10,46,-9999,1,1\n10,47,-9999,1,1\n0,0,1,1,1\n")
    events = tmp_path / "e.jsonl"
    words = ["field", "train", str(tmp_path / "wind.csv"), "--value", "u", "--out", str(tmp_path / "f.tif")]
    assert main([*words, "--resolution", "1", "--events", str(events), *QUICK]) == 0
    said = [json.loads(line) for line in events.read_text().splitlines()]
    assert [event["message"] for event in said if event["event"] == "warning"][:3] == [
        "1 points lie at 0, 0, which devices write without a fix: left out.",
        "2 values of 'u' are -9999, which stands for none: left out.",
        "3 points were left out: no position, no number or no positive weight.",
    ]


def test_what_is_perhaps_not_meant_is_told_with_how_to_say_so(tmp_path):
    write_csv(tmp_path / "wind.csv")
    with (tmp_path / "wind.csv").open("a") as stream:
        stream.write("10,46,999,1,1\n10,47,999,1,1\n10,45,999,1,1\n46.1,10.2,1,1,1\n")
    events = tmp_path / "e.jsonl"
    words = ["field", "train", str(tmp_path / "wind.csv"), "--value", "u", "--out", str(tmp_path / "f.tif")]
    bounds = ["--extent", "8", "45", "12", "48"]
    assert main([*words, *bounds, "--resolution", "1", "--events", str(events), *QUICK]) == 0
    warned = [event for event in map(json.loads, events.read_text().splitlines()) if event["event"] == "warning"]
    assert [event["message"] for event in warned][:2] == [
        "3 values of 'u' are 999, apart from all others, and are learned.",
        "1 points lie far from the others, and among them with longitude and latitude exchanged.",
    ]
    assert warned[0]["hint"] == "If that stands for no value, add --null=999."
    points = read_points(str(tmp_path / "wind.csv"), ["u"], nulls=(999.0,))
    assert len(points) == 81 and points.values.max() < 900 and not points.perhaps_null


def test_a_column_of_the_table_says_what_its_positions_are_in(tmp_path):
    rows = "".join(f"{500000 + 10 * i};{5000000 + 10 * (i % 7)};{i};32633\n" for i in range(30))
    (tmp_path / "site.csv").write_text("x;y;z;EPSG\n" + rows)
    points = read_points(str(tmp_path / "site.csv"), ["z"])
    assert points.longitude[0] == pytest.approx(15.0, abs=1e-6) and points.crs_column.used == "EPSG:32633"
    assert read_points(str(tmp_path / "site.csv"), ["z"], definition="EPSG:32632").crs_column.used == ""


def test_degrees_beside_the_code_of_a_projection_are_told(tmp_path):
    rows = "".join(f"{15 + i / 100},{45 + i % 7 / 10},{i % 5},EPSG:3765\n" for i in range(60))
    (tmp_path / "site.csv").write_text("lon,lat,z,epsg\n" + rows)
    words = ["field", "train", str(tmp_path / "site.csv"), "--value", "z", "--out", str(tmp_path / "f.tif"), *QUICK]
    assert main([*words, "--resolution", "0.2", "--events", str(tmp_path / "events.jsonl")]) == 0
    said = [json.loads(line) for line in (tmp_path / "events.jsonl").read_text().splitlines()]
    (warned,) = [event for event in said if "projection" in event.get("message", "")]
    named = "although a column of the table names the projection EPSG:3765"
    assert warned["message"] == f"Positions are read as degrees, {named}."
    assert warned["hint"] == "If they are in it, add --points-crs=EPSG:3765."
    assert read_points(str(tmp_path / "site.csv"), ["z"]).longitude.max() == pytest.approx(15.59)


@pytest.mark.parametrize(
    ("header", "values", "options", "word"),
    [
        ("lon,lat,u,v,trust", ["wind"], {}, "no column 'wind'.*It has: lon, lat, u"),
        ("a,b,u,v,trust", ["u"], {}, "no coordinate columns"),
        ("lon,lat,u,v,trust", ["u"], {"definition": "EPSG:0"}, "not a coordinate reference system"),
        ("lon,lat,u,v,trust", ["u"], {"weight": "w"}, "no column 'w'"),
    ],
)
def test_a_wrong_table_is_told_in_one_line(tmp_path, header, values, options, word):
    write_csv(tmp_path / "wind.csv", header=header)
    with pytest.raises(InputError, match=word) as caught:
        read_points(str(tmp_path / "wind.csv"), values, **options)
    assert "\n" not in str(caught.value)


def test_wrong_layers_are_told_in_one_line(tmp_path):
    columns = write_csv(tmp_path / "wind.csv")
    write_layer(tmp_path / "lines.gpkg", columns, kind=ogr.wkbLineString)
    with pytest.raises(InputError, match="not of points"):
        read_points(str(tmp_path / "lines.gpkg"), ["u"])
    with pytest.raises(InputError, match="cannot be read"):
        read_points(str(tmp_path / "none.gpkg"), ["u"])
    write_csv(tmp_path / "few.csv", count=5)
    with pytest.raises(InputError, match=r"5 of 5 points.*20 are needed"):
        read_points(str(tmp_path / "few.csv"), ["u"])
    (tmp_path / "same.csv").write_text("lon,lat,u\n" + "".join(f"{i},{i},3\n" for i in range(30)))
    with pytest.raises(InputError, match="the same at every point"):
        read_points(str(tmp_path / "same.csv"), ["u"])
    (tmp_path / "metres.csv").write_text("x,y,u\n" + "".join(f"{500000 + i},{5000000 + i},{i}\n" for i in range(30)))
    with pytest.raises(InputError, match="no position lies on the globe"):
        read_points(str(tmp_path / "metres.csv"), ["u"])


@pytest.mark.parametrize(
    "extra",
    [["--extent", "5", "5", "1", "9"], ["--resolution", "-1"], ["--resolution", "1e-9"], ["--crs", "nonsense"],
     ["--reach", "-5"], ["--value", "u"]],
)  # fmt: skip
def test_senseless_options_end_with_code_2_before_the_training(tmp_path, extra, capsys):
    write_csv(tmp_path / "wind.csv")
    words = ["field", "train", str(tmp_path / "wind.csv"), "--value", "u", "--out", str(tmp_path / "f.tif"), *extra]
    assert main(words) == 2
    error = [line for line in capsys.readouterr().err.splitlines() if line.startswith("error:")]
    assert len(error) == 1
    assert list(tmp_path.iterdir()) == [tmp_path / "wind.csv"]


@pytest.mark.parametrize("name", ["f.tif", "f.png", "f.json"])
def test_what_a_person_has_beside_is_told_before_the_training(tmp_path, name, capsys):
    """The picture lies beside the raster unasked."""
    write_csv(tmp_path / "wind.csv")
    (tmp_path / name).write_text("mine", encoding="utf-8")
    words = ["field", "train", str(tmp_path / "wind.csv"), "--value", "u", "--out", str(tmp_path / "f.tif")]
    assert main([*words, "--json", str(tmp_path / "f.json")]) == 2
    assert f"{name} is there already and is not what this command wrote" in capsys.readouterr().err
    assert (tmp_path / name).read_text("utf-8") == "mine" and len(list(tmp_path.iterdir())) == 2


class _Flat:
    """A field that is its own longitude, and near everywhere: what a raster should hold is known."""

    def distance_km(self, longitude, latitude):
        return np.zeros(len(longitude))

    def predict(self, longitude, latitude):
        from trainer.fields.field import FieldPrediction

        return FieldPrediction(longitude[:, None], latitude[:, None])


def test_blocks_join_into_one_raster(tmp_path):
    write_csv(tmp_path / "wind.csv")
    points = read_points(str(tmp_path / "wind.csv"), ["u"])
    plan = plan_raster(points, None, 0.05, (-10.0, 30.0, 20.0, 45.0), 100.0)
    write_field(tmp_path / "f.tif", _Flat(), ("u",), plan, SILENT)
    longitude, latitude = gdal.Open(str(tmp_path / "f.tif")).ReadAsArray()
    np.testing.assert_allclose(longitude, np.broadcast_to(-9.975 + 0.05 * np.arange(600), (300, 600)), atol=1e-5)
    np.testing.assert_allclose(
        latitude, np.broadcast_to(44.975 - 0.05 * np.arange(300)[:, None], (300, 600)), atol=1e-5
    )


def test_a_cancelled_raster_leaves_nothing(tmp_path, windows):
    from trainer.contract import CancelledError

    write_csv(tmp_path / "wind.csv")
    points = read_points(str(tmp_path / "wind.csv"), ["u"])
    reporter = Reporter()
    reporter.cancel()
    with pytest.raises(CancelledError):
        write_field(tmp_path / "f.tif", _Flat(), ("u",), plan_raster(points, None, 0.5, None, 100.0), reporter)
    assert list(tmp_path.iterdir()) == [tmp_path / "wind.csv"] and not windows


def around_180(path, crs_turn=0.0):
    longitude = (np.linspace(177.5, 182.5, 60) + 180) % 360 - 180 + crs_turn
    rows = "".join(f"{east:.6f},{-17 + place % 7 / 10},{place}\n" for place, east in enumerate(longitude))
    path.write_text("lon,lat,v\n" + rows)
    return read_points(str(path), ["v"])


@pytest.mark.parametrize(("crs", "unit"), [(None, 1.0), ("EPSG:3857", 111319.4908), ("EPSG:4269", 1.0)])
def test_a_raster_over_the_antimeridian_goes_on_past_it(tmp_path, crs, unit):
    plan = plan_raster(around_180(tmp_path / "p.csv"), crs, None, None, 100.0)
    assert (plan.west, plan.west + plan.columns * plan.pixel) == pytest.approx((177.25 * unit, 182.75 * unit), rel=1e-4)
    write_field(tmp_path / "f.tif", _Flat(), ("v",), plan, SILENT)
    longitude = gdal.Open(str(tmp_path / "f.tif")).ReadAsArray()[0]
    expected = 177.25 + 5.5 / plan.columns * (np.arange(plan.columns) + 0.5)
    assert np.isfinite(longitude).all()
    np.testing.assert_allclose((longitude[0] - expected + 180) % 360 - 180, 0, atol=0.01)


def test_an_extent_may_be_given_from_170_to_minus_170(tmp_path):
    points = around_180(tmp_path / "p.csv")
    plan = plan_raster(points, None, 0.5, (170.0, -20.0, -170.0, -10.0), 100.0)
    assert (plan.west, plan.columns, plan.rows) == (170.0, 40, 20)
    with pytest.raises(InputError, match="is empty"):
        plan_raster(points, None, 0.5, (20.0, -20.0, 15.0, -10.0), 100.0)


@pytest.mark.parametrize("name", ["points.csv", "points.gpkg"])
def test_nothing_is_written_beside_the_points(tmp_path, name):
    (tmp_path / "data").mkdir()
    path = tmp_path / "data" / name
    columns = write_csv(tmp_path / "wind.csv")
    if path.suffix == ".csv":
        path.write_bytes((tmp_path / "wind.csv").read_bytes())
    else:
        write_layer(path, columns)
    before = {one: (one.stat().st_mtime_ns, one.read_bytes()) for one in path.parent.iterdir()}
    words = ["field", "train", str(path), "--value", "u", "--out", str(tmp_path / "f.tif"), "--quiet"]
    assert main([*words, *QUICK]) == 0
    assert {one: (one.stat().st_mtime_ns, one.read_bytes()) for one in path.parent.iterdir()} == before
