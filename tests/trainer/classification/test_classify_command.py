"""`classify` as a person runs it: the map, what is said of it, and one line where something is wrong."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from osgeo import gdal, ogr
from PIL import Image

from tests.trainer.classification.conftest import NAMES, stripes
from trainer.cli.main import main
from trainer.contract import ClassificationFiles, EmbeddingFiles
from trainer.results.embedding_set import EmbeddingSet


@pytest.fixture
def embeddings(make_embeddings) -> EmbeddingSet:
    return make_embeddings(columns=24, rows=18, dimension=8)


@pytest.fixture
def some(embeddings) -> np.ndarray:
    """Rows of sixty tiles all over the map."""
    return np.sort(np.random.default_rng(1).permutation(len(embeddings))[:60])


def classify(embeddings: EmbeddingSet, out: Path, *words: object) -> int:
    return main(["classify", str(embeddings.folder), "--out", str(out), "--quiet", *map(str, words)])


def pixels(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


@pytest.mark.parametrize("method", ["auto", "mean", "knn", "boosting"])
def test_points_become_a_map_with_its_accuracy(embeddings, some, write_points, tmp_path, method, capsys) -> None:
    out = tmp_path / "cls"
    assert classify(embeddings, out, "--labels", f"{write_points(embeddings, some)}:class", "--method", method) == 0
    table = embeddings.table
    classes = pixels(out / ClassificationFiles.CLASSES)[table["row"], table["column"]]
    assert (classes - 1 == stripes(embeddings)).mean() > 0.97
    shares = pixels(out / ClassificationFiles.PROBABILITIES)[:, table["row"], table["column"]]
    assert np.allclose(shares.sum(axis=0), 1, atol=1e-5)
    assert (shares.argmax(axis=0) == classes - 1).all()
    record = json.loads((out / ClassificationFiles.ACCURACY).read_text("utf-8"))
    assert record["labelled"] == 60 == np.sum(record["confusion"])
    assert [one["name"] for one in record["classes"]] == list(NAMES)
    assert record["accuracy"] > 0.9 and record["accuracy_interval"][0] < record["accuracy"]
    assert "forest" in capsys.readouterr().out


def test_the_rasters_are_cloud_optimised_named_and_styled(embeddings, some, write_points, tmp_path) -> None:
    out = tmp_path / "cls"
    assert classify(embeddings, out, "--labels", write_points(embeddings, some), "--field", "class") == 0
    shares = gdal.Open(str(out / ClassificationFiles.PROBABILITIES))
    categories = ElementTree.parse(out / f"{ClassificationFiles.CLASSES}.aux.xml").iter("Category")
    assert [category.text for category in categories] == ["no data", *NAMES]
    assert [shares.GetRasterBand(band).GetDescription() for band in (1, 2, 3)] == list(NAMES)
    assert shares.GetMetadata("IMAGE_STRUCTURE")["LAYOUT"] == "COG"
    entries = ElementTree.parse(out / "classes.qml").iter("paletteEntry")
    assert [entry.get("label") for entry in entries] == list(NAMES)


def test_polygons_are_touching_tiles_with_their_area_and_mean_probability(
    embeddings, some, write_points, tmp_path
) -> None:
    out = tmp_path / "cls"
    assert classify(embeddings, out, "--labels", write_points(embeddings, some), "--field", "class") == 0
    table = embeddings.table
    classes = pixels(out / ClassificationFiles.CLASSES)
    shares = pixels(out / ClassificationFiles.PROBABILITIES)
    dataset = ogr.Open(str(out / ClassificationFiles.LAYER))
    tiles = hectares = 0
    for feature in dataset.GetLayerByName("classes"):
        shape, number = feature.GetGeometryRef(), feature.GetField("class")
        assert feature.GetField("name") == NAMES[number - 1]
        assert shape.GetGeometryCount() == 1, "touching tiles alone"
        assert feature.GetField("area_ha") == pytest.approx(shape.GetArea() / 10_000, rel=2e-3)  # UTM's scale
        assert shape.GetArea() == pytest.approx(feature.GetField("tiles") * 640**2)
        inside = [
            row
            for row in range(len(table))
            if shape.Contains(ogr.CreateGeometryFromWkt(f"POINT ({table['x'][row]} {table['y'][row]})"))
        ]
        assert len(inside) == feature.GetField("tiles")
        where = table["row"][inside], table["column"][inside]
        assert (classes[where] == number).all()
        assert feature.GetField("probability") == pytest.approx(shares[number - 1][where].mean(), abs=1e-3)
        tiles, hectares = tiles + len(inside), hectares + feature.GetField("area_ha")
    assert tiles == len(embeddings)
    record = json.loads((out / ClassificationFiles.ACCURACY).read_text("utf-8"))
    assert sum(one["mapped_ha"] for one in record["classes"]) == pytest.approx(hectares, rel=1e-4)
    assert sum(one["area_ha"] for one in record["classes"]) == pytest.approx(hectares, rel=1e-4)


def test_overlapping_tiles_lie_on_the_map_as_pixels_of_a_stride(make_embeddings, write_points, tmp_path) -> None:
    embeddings = make_embeddings(columns=20, rows=14, size=64, stride=16, empty=0.0)
    rows = np.random.default_rng(3).permutation(len(embeddings))[:60]
    out = tmp_path / "cls"
    assert classify(embeddings, out, "--labels", f"{write_points(embeddings, rows)}:class") == 0
    classes = gdal.Open(str(out / ClassificationFiles.CLASSES))
    assert (classes.RasterXSize, classes.RasterYSize) == (20, 14)
    assert classes.GetGeoTransform()[:2] == (500_000.0 + 24 * 10, 160.0)
    dataset = ogr.Open(str(out / ClassificationFiles.LAYER))
    left, right, bottom, top = dataset.GetLayer(0).GetExtent()
    assert (left, right - left, top, top - bottom) == (500_240.0, 3200.0, 5_200_000.0 - 240, 2240.0)


def test_sources_in_two_crss_come_as_two_rasters_and_one_layer(make_embeddings, write_points, tmp_path) -> None:
    embeddings = make_embeddings(columns=12, rows=9, crs_codes=("EPSG:32633", "EPSG:32634"))
    rows = np.flatnonzero(embeddings.table["source"] == 0)[::2]
    out = tmp_path / "cls"
    assert classify(embeddings, out, "--labels", f"{write_points(embeddings, rows)}:class") == 0
    assert (out / "classes_1.tif").is_file() and (out / "probabilities_1.qml").is_file()
    dataset = ogr.Open(str(out / ClassificationFiles.LAYER))
    layer = dataset.GetLayerByName("classes")
    assert layer.GetSpatialRef().IsGeographic()
    assert sum(feature.GetField("tiles") for feature in layer) == len(embeddings)


def test_one_class_finds_the_others_of_it_and_says_what_is_not_known(
    embeddings, write_points, tmp_path, capsys
) -> None:
    water = np.flatnonzero(stripes(embeddings) == 2)
    out = tmp_path / "cls"
    assert classify(embeddings, out, "--labels", f"{write_points(embeddings, water[::5])}:class") == 0
    table = embeddings.table
    found = pixels(out / ClassificationFiles.CLASSES)[table["row"], table["column"]] == 1
    truth = stripes(embeddings) == 2
    assert found[truth].mean() > 0.9
    assert truth[found].mean() > 0.9
    assert gdal.Open(str(out / ClassificationFiles.PROBABILITIES)).RasterCount == 1
    said = capsys.readouterr().out
    assert "Found again when held out" in said and "is not known" in said
    assert "confusion" not in json.loads((out / ClassificationFiles.ACCURACY).read_text("utf-8"))


def test_a_classifier_is_used_again_on_embeddings_of_its_encoder_alone(
    embeddings, make_embeddings, some, write_points, tmp_path, capsys
) -> None:
    replace(embeddings.manifest, encoder="abc").save(embeddings.folder)
    first, again, other = tmp_path / "first", tmp_path / "again", tmp_path / "other"
    assert classify(embeddings, first, "--labels", f"{write_points(embeddings, some)}:class") == 0
    assert classify(embeddings, again, "--model", first) == 0
    for name in (ClassificationFiles.CLASSES, ClassificationFiles.PROBABILITIES):
        assert np.array_equal(pixels(first / name), pixels(again / name), equal_nan=True)
    third = make_embeddings("third", columns=24, rows=18, dimension=8)
    replace(third.manifest, encoder="def").save(third.folder)
    assert classify(third, other, "--model", first) == 2
    assert "was made by another encoder" in capsys.readouterr().err
    assert not other.exists()
    assert classify(embeddings, first, "--model", first) == 2
    assert pixels(first / ClassificationFiles.CLASSES).max() == 3, "what is read is kept"


def test_another_folder_is_not_written_into(embeddings, some, write_points, tmp_path, capsys) -> None:
    labels = write_points(embeddings, some)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "notes.txt").write_text("mine")
    assert classify(embeddings, embeddings.folder, "--labels", f"{labels}:class") == 2
    assert classify(embeddings, tmp_path / "mine", "--labels", f"{labels}:class") == 2
    assert "is not a classification" in capsys.readouterr().err
    out = tmp_path / "cls"
    assert classify(embeddings, out, "--labels", f"{labels}:class") == 0
    (out / "notes.txt").write_text("mine")
    assert classify(embeddings, out, "--labels", f"{labels}:class", "--method", "mean") == 0
    assert (out / "notes.txt").read_text() == "mine"
    assert json.loads((out / ClassificationFiles.CARD).read_text("utf-8"))["method"] == "mean"


def test_points_without_a_class_are_counted(embeddings, some, write_points, tmp_path, capsys) -> None:
    classes = [NAMES[kind] if place > 3 else None for place, kind in enumerate(stripes(embeddings)[some])]
    labels = write_points(embeddings, some, classes)
    words = ["--labels", f"{labels}:class", "--method", "mean", "--out", str(tmp_path / "cls")]
    assert main(["classify", str(embeddings.folder), *words]) == 0
    assert "points.gpkg: 4 features have no class" in capsys.readouterr().err
    assert json.loads((tmp_path / "cls" / ClassificationFiles.ACCURACY).read_text("utf-8"))["labelled"] == 56


def test_what_cannot_be_classified_is_one_line(embeddings, some, write_points, tmp_path, capsys) -> None:
    def refused(words: list[object], said: str) -> None:
        assert classify(embeddings, tmp_path / "cls", *words) == 2
        told = capsys.readouterr().err.strip().splitlines()
        assert len(told) == 1 and said in told[0], told
        assert not (tmp_path / "cls").exists()

    one = write_points(embeddings, some[:1])
    refused(["--labels", f"{one}:class"], "labels 1 of the")
    refused(["--labels", one], "has no field ''")
    alike = write_points(embeddings, some, ["water"] * len(some))
    refused(["--labels", f"{alike}:class", "--method", "knn"], "has one class, 'water'")
    several = write_points(embeddings, some)
    refused(["--labels", f"{several}:class", "--method", "one-class"], "has 3 classes")
    away = write_points(embeddings, some, moved=9e5)
    refused(["--labels", f"{away}:class"], "lies on one of the")
    measured = write_points(embeddings, some, range(len(some)))
    refused(["--labels", f"{measured}:class"], "has 60 classes")
    refused([], "--labels or --model")
    refused(["--model", tmp_path], "holds no classifier")
    vectors = np.load(embeddings.folder / EmbeddingFiles.VECTORS)
    vectors[3] = np.nan
    np.save(embeddings.folder / EmbeddingFiles.VECTORS, vectors)
    refused(["--labels", f"{write_points(embeddings, some)}:class"], "not all of its vectors are finite")


def test_tiles_without_a_place_make_no_map(make_embeddings, tmp_path, capsys) -> None:
    chips = make_embeddings(crs_codes=("",))
    labels = tmp_path / "labels.csv"
    labels.write_text("id,class\n" + "\n".join(f"{row},{row % 2}" for row in range(20)))
    assert classify(chips, tmp_path / "cls", "--labels", f"{labels}:class") == 2
    assert "have no positions" in capsys.readouterr().err


def test_points_of_several_classes_on_a_tile_are_left_out_and_told(
    embeddings, some, write_points, tmp_path, capsys
) -> None:
    rows = np.concatenate([some, some[:1]])
    classes = [*(NAMES[kind] for kind in stripes(embeddings)[some]), "moor"]
    labels = write_points(embeddings, rows, classes)
    words = ["classify", embeddings.folder, "--out", tmp_path / "cls", "--labels", f"{labels}:class"]
    assert main(list(map(str, words))) == 0
    assert "1 tiles with points of several classes are left out" in capsys.readouterr().err
    record = json.loads((tmp_path / "cls" / ClassificationFiles.ACCURACY).read_text("utf-8"))
    assert record["labelled"] == 59


def test_a_table_with_degrees_labels_the_tiles_that_its_points_lie_on(embeddings, some, tmp_path) -> None:
    table, labels = embeddings.table, tmp_path / "labels.csv"
    lines = [f"{table['longitude'][row]},{table['latitude'][row]},{stripes(embeddings)[row]}" for row in some]
    labels.write_text("\n".join(["lon,lat,class", *lines]))
    assert classify(embeddings, tmp_path / "cls", "--labels", labels) == 0
    record = json.loads((tmp_path / "cls" / ClassificationFiles.ACCURACY).read_text("utf-8"))
    assert record["labelled"] == 60 and [one["name"] for one in record["classes"]] == ["0", "1", "2"]


@pytest.mark.parametrize("several", [0, 5, 60])
def test_points_in_a_layer_of_any_geometry_and_several_points_as_one(
    embeddings, some, write_points, tmp_path, several, capsys
) -> None:
    """As what was merged or promoted in QGIS; where the class of several points lies is not known."""
    opened = gdal.OpenEx(str(write_points(embeddings, some)))  # a layer does not keep what it is of alive
    single = opened.GetLayer(0)
    mixed = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "mixed.gpkg"))
    layer = mixed.CreateLayer("mixed", single.GetSpatialRef(), ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    for place, feature in enumerate(single):
        copy = ogr.Feature(layer.GetLayerDefn())
        copy.SetField("class", feature.GetField("class"))
        geometry = feature.GetGeometryRef().Clone()
        if place < several:
            parts = ogr.Geometry(ogr.wkbMultiPoint)
            parts.AddGeometry(geometry)
            parts.AddGeometry(geometry)
            geometry = parts
        copy.SetGeometry(geometry)
        layer.CreateFeature(copy)
    mixed = layer = None
    out = tmp_path / "cls"
    code = main(["classify", str(embeddings.folder), "--out", str(out), "--labels", f"{tmp_path}/mixed.gpkg:class"])
    said = capsys.readouterr()
    if several == 60:
        assert code == 2 and "60 with a class have no place, or several points" in said.err and not out.exists()
        return
    assert code == 0
    assert json.loads((out / ClassificationFiles.ACCURACY).read_text("utf-8"))["labelled"] == 60 - several
    assert ("5 with a class have no place, or several points" in said.err + said.out) == (several == 5)


def test_a_rest_is_learned_from_and_left_off_the_map(embeddings, some, write_points, tmp_path, capsys) -> None:
    out, points = tmp_path / "cls", write_points(embeddings, some)
    assert classify(embeddings, out, "--labels", points, "--field", "class", "--rest", "forest") == 0
    table = embeddings.table
    classes = pixels(out / ClassificationFiles.CLASSES)[table["row"], table["column"]]
    own = stripes(embeddings)
    assert (classes == np.where(own == 1, 0, own + 1)).mean() > 0.97
    dataset = ogr.Open(str(out / ClassificationFiles.LAYER))
    assert {feature.GetField("name") for feature in dataset.GetLayerByName("classes")} == {"field", "water"}
    assert json.loads((out / ClassificationFiles.CARD).read_text("utf-8"))["rest"] == "forest"
    assert classify(embeddings, tmp_path / "no", "--labels", points, "--field", "class", "--rest", "moor") == 2
    assert "No tile is labelled 'moor'; points.gpkg, field class has field, forest, water." in capsys.readouterr().err


def test_a_weight_counts_as_so_many_labels_and_must_be_one(embeddings, tmp_path, capsys) -> None:
    path, table = tmp_path / "points.csv", embeddings.table
    rows, said = [0, 1, 2, 100, 200, 300, 301], ["a", "b", "a", "b", "a", "b", "a"]

    def write(weight: str) -> Path:
        lines = [
            f"{table['longitude'][row]},{table['latitude'][row]},{name},{weight if row == 0 else ''}"
            for row, name in zip(rows, said, strict=True)
        ]
        path.write_text("longitude,latitude,class,times\n" + "\n".join(lines), encoding="utf-8")
        return path

    maps = []
    for weight in ("", "1", "9"):
        out = tmp_path / f"cls{weight}"
        assert classify(embeddings, out, "--labels", write(weight), "--field", "class", "--weight", "times") == 0
        maps.append(pixels(out / ClassificationFiles.PROBABILITIES)[0, table["row"][0], table["column"][0]])
    assert maps[0] == maps[1] < maps[2]
    words = ("--labels", write("0.5"), "--field", "class", "--weight", "times")
    assert classify(embeddings, tmp_path / "no", *words) == 2
    assert "'0.5' in the field 'times' is no whole number from 1 to 10." in capsys.readouterr().err


def test_a_weight_of_polygons_is_told_and_not_passed_over(embeddings, some, write_points, tmp_path, capsys) -> None:
    points = ogr.Open(str(write_points(embeddings, some)))
    layer = points.GetLayer(0)
    polygons = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "polygons.gpkg"))
    copy = polygons.CreateLayer("polygons", layer.GetSpatialRef(), ogr.wkbPolygon)
    copy.CreateField(ogr.FieldDefn("class", ogr.OFTString))
    copy.CreateField(ogr.FieldDefn("times", ogr.OFTInteger))
    for feature in layer:
        one = ogr.Feature(copy.GetLayerDefn())
        one.SetField("class", feature.GetField("class"))
        one.SetField("times", 3)
        one.SetGeometry(feature.GetGeometryRef().Buffer(100))
        copy.CreateFeature(one)
    polygons = copy = None
    words = ("--labels", f"{tmp_path}/polygons.gpkg:class")
    assert classify(embeddings, tmp_path / "no", *words, "--weight", "times") == 2
    assert "holds no points, and --weight times is a field of points" in capsys.readouterr().err
    assert classify(embeddings, tmp_path / "cls", *words, "--min-labelled", 0) == 0


def test_tiles_to_label_next_are_points_that_no_label_lies_on(embeddings, some, write_points, tmp_path) -> None:
    replace(embeddings.manifest, encoder="abc").save(embeddings.folder)
    out = tmp_path / "cls"
    labels = f"{write_points(embeddings, some)}:class"
    assert classify(embeddings, out, "--labels", labels, "--propose", 7) == 0
    dataset = ogr.Open(str(out / ClassificationFiles.NEXT))
    features = list(dataset.GetLayer(0))
    rows = {int(one): row for row, one in enumerate(embeddings.table["id"])}
    proposed = [rows[feature.GetField("tile")] for feature in features]
    assert len(set(proposed)) == 7 and not set(proposed) & set(some.tolist())
    assert [feature.GetField("place") for feature in features] == list(range(1, 8))
    classes = pixels(out / ClassificationFiles.CLASSES)
    for feature, row in zip(features, proposed, strict=True):
        point, one = feature.GetGeometryRef(), embeddings.table[row]
        assert (point.GetX(), point.GetY()) == pytest.approx((one["longitude"], one["latitude"]))
        assert feature.GetField("class") is None
        assert feature.GetField("taken_for") == NAMES[classes[one["row"], one["column"]] - 1]
    again = tmp_path / "again"
    assert classify(embeddings, again, "--model", out, "--propose", 3) == 0
    dataset = ogr.Open(str(again / ClassificationFiles.NEXT))
    assert dataset.GetLayer(0).GetFeatureCount() == 3
    assert classify(embeddings, out, "--labels", labels) == 0
    assert not (out / ClassificationFiles.NEXT).exists(), "of the map that was there before"


def test_each_area_has_a_picture_of_its_surest_tile(pictured, tmp_path, capsys) -> None:
    words = ["classify", str(pictured / "emb"), "--labels", str(pictured / "labels.tif"), "--quiet"]
    assert main([*words, "--out", str(tmp_path / "cls")]) == 0
    embeddings = EmbeddingSet.open(pictured / "emb")
    images, shares = (
        gdal.Open(str(pictured / "image.tif")).ReadAsArray(),
        pixels(tmp_path / "cls" / ClassificationFiles.PROBABILITIES),
    )
    dataset = ogr.Open(str(tmp_path / "cls" / ClassificationFiles.LAYER))
    for feature in dataset.GetLayerByName("classes"):
        picture = np.asarray(Image.open(io.BytesIO(bytes(feature.GetFieldAsBinary("thumbnail")))), float)
        assert picture.shape == (64, 64, 3)
        if feature.GetField("tiles") < 2:
            continue
        own = shares[feature.GetField("class") - 1][embeddings.table["row"], embeddings.table["column"]]
        row = embeddings.table[own.argmax()]
        tile = images[:, row["row"] * 32 : row["row"] * 32 + 32, row["column"] * 32 : row["column"] * 32 + 32]
        assert picture.mean(axis=(0, 1)) == pytest.approx(tile.mean(axis=(1, 2)), abs=6)


def test_without_the_pictures_the_map_is_made_and_that_is_told(
    embeddings, some, write_points, tmp_path, capsys
) -> None:
    labels = f"{write_points(embeddings, some)}:class"
    assert main(["classify", str(embeddings.folder), "--labels", labels, "--out", str(tmp_path / "cls")]) == 0
    assert "The areas have no pictures: " in capsys.readouterr().err
    dataset = ogr.Open(str(tmp_path / "cls" / ClassificationFiles.LAYER))
    assert all(feature.GetField("thumbnail") is None for feature in dataset.GetLayerByName("classes"))
