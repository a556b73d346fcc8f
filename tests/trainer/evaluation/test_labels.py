"""Labels from rasters, polygons and CSV: against classes that were painted, in other CRSs too."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from trainer.contract import InputError
from trainer.evaluation.labels import UNLABELLED, LabelOptions, read_labels
from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
from trainer.reporting import Reporter

UTM = "EPSG:32633"
ORIGIN_X, ORIGIN_Y, PIXEL, SIZE = 500_000.0, 5_000_000.0, 10.0, 16
COLUMNS, ROWS = 5, 4


def wkt(code):
    reference = osr.SpatialReference()
    reference.SetFromUserInput(code)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference.ExportToWkt()


def grid(stride=SIZE):
    return SourceGrid("s", "s.tif", wkt(UTM), ORIGIN_X, ORIGIN_Y, PIXEL, -PIXEL, SIZE, stride, COLUMNS, ROWS)


def table(stride=SIZE, columns=COLUMNS, rows=ROWS):
    found = np.zeros(columns * rows, TABLE_DTYPE)
    found["id"] = np.arange(len(found))
    found["column"], found["row"] = found["id"] % columns, found["id"] // columns
    found["x"] = ORIGIN_X + (found["column"] * stride + SIZE / 2) * PIXEL
    found["y"] = ORIGIN_Y - (found["row"] * stride + SIZE / 2) * PIXEL
    return found


def write_raster(path, values, names=None, nodata=None, pixel=PIXEL):
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[1], values.shape[0], 1, gdal.GDT_Byte)
    dataset.SetProjection(wkt(UTM))
    dataset.SetGeoTransform((ORIGIN_X, pixel, 0, ORIGIN_Y, 0, -pixel))
    band = dataset.GetRasterBand(1)
    band.WriteArray(values.astype(np.uint8))
    if nodata is not None:
        band.SetNoDataValue(nodata)
    if names:
        band.SetCategoryNames(names)
    dataset = None
    return path


@pytest.fixture
def painted():
    """Pixels of classes 1…4 and 0, aligned with the tiles' pixels."""
    return np.random.default_rng(0).choice([0, 1, 2, 3, 4], (ROWS * SIZE, COLUMNS * SIZE), p=[0.1, 0.4, 0.3, 0.1, 0.1])


def slow_majority(painted, tile, stride, ignored):
    part = painted[tile["row"] * stride :, tile["column"] * stride :][:SIZE, :SIZE]
    counts = {value: int((part == value).sum()) for value in range(5) if value not in ignored}
    best = max(counts, key=lambda value: (counts[value], -value))
    return best, counts[best] / sum(counts.values())


@pytest.mark.parametrize("stride", [16, 8, 24, 5])
def test_majority_and_purity_of_a_raster_agree_with_counting(tmp_path, painted, stride):
    columns, rows = (painted.shape[1] - SIZE) // stride + 1, (painted.shape[0] - SIZE) // stride + 1
    tiles = table(stride, columns, rows)
    labels = read_labels(str(write_raster(tmp_path / "l.tif", painted, nodata=0)), tiles, [grid(stride)])
    for place, tile in enumerate(tiles):
        best, purity = slow_majority(painted, tile, stride, {0})
        assert labels.names[labels.codes[place]] == str(best)
        assert labels.purity[place] == pytest.approx(purity, abs=1e-6)


def test_class_names_come_from_the_raster_and_nodata_names_are_no_classes(tmp_path, painted):
    names = ["nodata", "forest", "field", "town", "water"]
    path = write_raster(tmp_path / "l.tif", painted, names)
    labels = read_labels(str(path), table(), [grid()])
    assert labels.names == ("forest", "field", "town", "water")
    labels = read_labels(str(path), table(), [grid()], LabelOptions(ignore=("Town", "4")))
    assert labels.names == ("forest", "field")


def test_a_raster_in_another_crs_is_warped_and_not_stretched(tmp_path):
    classes = np.repeat(np.repeat(np.arange(1, 21).reshape(ROWS, COLUMNS), SIZE, 0), SIZE, 1)
    path = write_raster(tmp_path / "utm.tif", classes, nodata=0)
    other = tmp_path / "degrees.tif"
    gdal.Warp(str(other), str(path), dstSRS="EPSG:4326", resampleAlg="near", xRes=5e-5, yRes=5e-5)
    labels = read_labels(str(other), table(), [grid()])
    assert [labels.names[code] for code in labels.codes] == [str(number) for number in range(1, 21)]
    assert labels.purity.min() > 0.93


def test_tiles_labelled_in_part_or_impure_are_left_out(tmp_path):
    values = np.zeros((ROWS * SIZE, COLUMNS * SIZE), int)
    values[:SIZE, :6], values[:SIZE, SIZE : 2 * SIZE] = 1, 2
    values[:SIZE, SIZE : SIZE + 6] = 1
    path = str(write_raster(tmp_path / "l.tif", values, nodata=0))
    assert (read_labels(path, table(), [grid()]).codes >= 0).tolist() == [False, True] + [False] * 18
    assert (read_labels(path, table(), [grid()], LabelOptions(min_labelled=0.3)).codes >= 0).sum() == 2
    with pytest.raises(InputError, match="none of the 20 tiles"):
        read_labels(path, table(), [grid()], LabelOptions(min_purity=0.9))


def test_the_centre_may_decide_instead_of_the_majority(tmp_path):
    values = np.ones((ROWS * SIZE, COLUMNS * SIZE), int)
    values[6:10, 6:10] = 2
    path = str(write_raster(tmp_path / "l.tif", values))
    assert read_labels(path, table(), [grid()]).codes[0] == 0
    assert read_labels(path, table(), [grid()], LabelOptions(by="centre")).codes[:2].tolist() == [1, 0]


def test_big_grids_are_read_in_blocks_that_agree_with_each_other(tmp_path, monkeypatch, painted):
    path = str(write_raster(tmp_path / "l.tif", painted, nodata=0))
    whole = read_labels(path, table(), [grid()])
    monkeypatch.setattr("trainer.evaluation.labels.LATTICE_SIDE", 20)
    assert np.array_equal(read_labels(path, table(), [grid()]).codes, whole.codes)


def write_polygons(path, shapes, crs=UTM):
    """Rectangles in tile units (x0, y0, x1, y1) with a class, in UTM or moved to another CRS."""
    reference, target = osr.SpatialReference(), osr.SpatialReference()
    reference.SetFromUserInput(UTM)
    target.SetFromUserInput(crs)
    for one in (reference, target):
        one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("classes", target, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("kind", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("note", ogr.OFTString))
    side = SIZE * PIXEL
    for kind, (x0, y0, x1, y1) in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        if kind is not None:
            feature.SetField("kind", kind)
        corners = [(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)]
        text = ",".join(f"{ORIGIN_X + x * side} {ORIGIN_Y - y * side}" for x, y in corners)
        geometry = ogr.CreateGeometryFromWkt(f"POLYGON(({text}))")
        geometry.Transform(osr.CoordinateTransformation(reference, target))
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    dataset = None
    return path


@pytest.mark.parametrize("crs", [UTM, "EPSG:4326", "EPSG:3857"])
def test_polygons_label_by_area_whatever_their_crs(tmp_path, crs):
    shapes = [("wood", (0, 0, 1.75, 1)), ("lake", (1.75, 0, 3, 1)), (None, (3, 0, 5, 1)), ("lake", (0, 1, 0.2, 2))]
    path = write_polygons(tmp_path / "p.gpkg", shapes, crs)
    labels = read_labels(f"{path}:kind", table(), [grid()])
    assert [labels.names[code] if code >= 0 else "" for code in labels.codes[:6]] == [
        "wood",
        "wood",
        "lake",
        "",
        "",
        "",
    ]
    assert labels.purity[1] == pytest.approx(0.75, abs=0.05)
    assert (labels.codes[5:] == UNLABELLED).all()


def test_features_without_a_class_are_counted(tmp_path):
    shapes = [("wood", (0, 0, 1, 1)), (None, (1, 0, 2, 1)), ("", (2, 0, 3, 1)), ("lake", (3, 0, 4, 1))]
    heard = []

    class Heard(Reporter):
        def warn(self, message, hint=""):
            heard.append(str(message))

    labels = read_labels(f"{write_polygons(tmp_path / 'p.gpkg', shapes)}:kind", table(), [grid()], reporter=Heard())
    assert labels.names == ("lake", "wood")
    assert labels.codes[:5].tolist() == [1, UNLABELLED, UNLABELLED, 0, UNLABELLED]
    assert len(heard) == 1 and "p.gpkg: 2 features have no class" in heard[0]


def test_a_feature_that_cannot_be_read_is_told_with_its_file(tmp_path):
    path, corners = tmp_path / "p.geojson", [[[0, 0], [1, 0], [1, 1], [0, 0]]]
    shapes = [{"type": "Polygon", name: corners} for name in ("coordinates", "coordinate")]
    features = [{"type": "Feature", "properties": {"k": "a"}, "geometry": shape} for shape in shapes]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    with pytest.raises(InputError, match=r"p\.geojson cannot be read: .") as caught:
        read_labels(f"{path}:k", table(), [grid()])
    assert "\n" not in str(caught.value)


def test_polygons_need_a_field_and_say_which_there_are(tmp_path):
    path = write_polygons(tmp_path / "p.gpkg", [("wood", (0, 0, 1, 1))])
    with pytest.raises(InputError, match="it has: kind, note"):
        read_labels(f"{path}:class", table(), [grid()])


def write_csv(path, header, lines, delimiter=","):
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream, delimiter=delimiter)
        writer.writerow(header)
        writer.writerows(lines)
    return path


@pytest.mark.parametrize("column", ["col", "column"])
def test_csv_by_row_and_column(tmp_path, column):
    lines = [(r, c, "10" if c < 2 else "9", "") for r in range(ROWS) for c in range(COLUMNS - 1)]
    path = write_csv(tmp_path / "l.csv", ("row", column, "class", "other"), lines)
    labels = read_labels(f"{path}:class", table(), [grid()])
    assert labels.names == ("9", "10")
    assert labels.codes[:5].tolist() == [1, 1, 0, 0, UNLABELLED]
    assert np.isnan(labels.purity).all()


def test_csv_by_id_with_semicolons_and_a_byte_order_mark(tmp_path):
    path = tmp_path / "l.csv"
    path.write_text("\ufeffid;kind\n3;b\n0;a\n999;c\n", encoding="utf-8")
    labels = read_labels(f"{path}:kind", table(), [grid()])
    assert labels.names[labels.codes[0]] == "a"
    assert labels.names[labels.codes[3]] == "b"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("row,col,k\n0,0,a\n0,0,b\n", "twice"),
        ("row,col,k\nx,0,a\n", "whole numbers"),
        ("x,y,k\n0,0,a\n", "does not say which tile"),
        ("row,col,other\n0,0,a\n", "no column 'k'"),
        ("row,col,k\n99,0,a\n", "lists none"),
        ("", "empty"),
    ],
)
def test_csv_that_cannot_be_used_is_refused_by_name(tmp_path, text, said):
    path = tmp_path / "l.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=said):
        read_labels(f"{path}:k", table(), [grid()])


def test_several_sources_need_the_source_in_the_csv(tmp_path):
    tiles = np.concatenate([table(), table()])
    tiles["source"][20:] = 1
    tiles["id"] = np.arange(40)
    path = write_csv(tmp_path / "l.csv", ("row", "col", "k"), [(0, 0, "a")])
    with pytest.raises(InputError, match="several sources"):
        read_labels(f"{path}:k", tiles, [grid(), grid()])
    path = write_csv(tmp_path / "s.csv", ("row", "col", "source", "k"), [(0, 0, 1, "a")])
    assert np.flatnonzero(read_labels(f"{path}:k", tiles, [grid(), grid()]).codes >= 0).tolist() == [20]


def test_what_is_no_labels_is_refused_with_a_hint(tmp_path):
    with pytest.raises(InputError, match="no file"):
        read_labels(str(tmp_path / "none.tif"), table(), [grid()])
    text = tmp_path / "text.tif"
    text.write_text("hello")
    with pytest.raises(InputError, match="neither a raster nor"):
        read_labels(str(text), table(), [grid()])
    with pytest.raises(InputError, match="no classes"):
        continuous = tmp_path / "f.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(continuous), 20, 20, 1, gdal.GDT_Float32)
        dataset.SetProjection(wkt(UTM))
        dataset.GetRasterBand(1).WriteArray(np.random.default_rng(0).random((20, 20), np.float32))
        dataset = None
        read_labels(str(continuous), table(), [grid()])


@pytest.mark.data
def test_the_protocol_labels_come_out_of_their_rasters(data_folder):
    """The fixed CSV's classes and shares are those of the label rasters, to its four digits."""
    world = data_folder / "world"
    with (world / "tiles_64.csv").open(encoding="utf-8") as stream:
        lines = list(csv.DictReader(stream))[::7]
    tiles = np.zeros(len(lines), TABLE_DTYPE)
    tiles["row"], tiles["column"] = [line["row"] for line in lines], [line["col"] for line in lines]
    dataset = gdal.Open(str(world / "bluemarble.tif"))
    x, dx, _, y, _, dy = dataset.GetGeoTransform()
    whole = SourceGrid("w", "w", dataset.GetProjection(), x, y, dx, dy, 64, 64, 128, 128)
    labels = read_labels(str(world / "koppen.tif"), tiles, [whole])
    assert [labels.names[code] for code in labels.codes] == [line["koppen"] for line in lines]
    assert labels.purity == pytest.approx(np.array([float(line["koppen_share"]) for line in lines]), abs=1e-4)


@pytest.mark.parametrize(("east", "north"), [(-1, -1), (1, 1), (-1, 1)])
def test_tiles_of_a_raster_that_runs_westwards_or_northwards(tmp_path, painted, east, north):
    """The same ground, its grid counted from another corner: every tile keeps its class."""
    path = str(write_raster(tmp_path / "l.tif", painted, nodata=0))
    usual = read_labels(path, table(), [grid()])
    origin_x = ORIGIN_X + (COLUMNS * SIZE * PIXEL if east < 0 else 0)
    origin_y = ORIGIN_Y - (ROWS * SIZE * PIXEL if north > 0 else 0)
    turned = SourceGrid("s", "s.tif", wkt(UTM), origin_x, origin_y, east * PIXEL, north * PIXEL, SIZE, SIZE, 5, 4)
    labels = read_labels(path, table(), [turned])
    codes = usual.codes.reshape(ROWS, COLUMNS)[:: -1 if north > 0 else 1, ::east]
    assert labels.codes.tolist() == codes.ravel().tolist()
    assert np.allclose(labels.purity, usual.purity.reshape(ROWS, COLUMNS)[:: -1 if north > 0 else 1, ::east].ravel())


def test_a_raster_without_any_class_labels_nothing(tmp_path, painted):
    with pytest.raises(InputError, match="gives none of the 20 tiles a class"):
        read_labels(str(write_raster(tmp_path / "l.tif", painted * 0, nodata=0)), table(), [grid()])


def test_rows_of_a_csv_that_are_cut_short_or_counted_in_fractions(tmp_path):
    path = tmp_path / "l.csv"
    path.write_text("row,col,class\n0.0,0.0,a\n0.0,1.0,b\n")
    labels = read_labels(f"{path}:class", table(), [grid()])
    assert [labels.names[code] for code in labels.codes[:2]] == ["a", "b"]
    path.write_text("row,col,class\n0,0,a\n0,1\n")
    with pytest.raises(InputError, match="line 3 has 2 columns, the header 3"):
        read_labels(f"{path}:class", table(), [grid()])
    path.write_text("row,col,class\n0.5,0,a\n")
    with pytest.raises(InputError, match="line 2: row, col must be whole numbers"):
        read_labels(f"{path}:class", table(), [grid()])


@pytest.mark.parametrize(
    ("code", "west", "labels_code", "labels_west"),
    [
        ("EPSG:4326", 178.0, "EPSG:4326", -180.0),
        ("EPSG:4326", -182.0, "EPSG:4326", 0.0),
        ("EPSG:4326", 238.0, "EPSG:4326", -180.0),
        ("EPSG:4326", -122.0, "EPSG:4326", 0.0),
        ("EPSG:3857", 178.0, "EPSG:4326", -180.0),
        ("EPSG:3857", 178.0, "EPSG:4326", 0.0),
    ],
)
@pytest.mark.parametrize("kind", ["raster", "polygons"])
def test_labels_are_found_on_whatever_turn_longitudes_are_counted(tmp_path, code, west, labels_code, labels_west, kind):
    """Four tiles of a degree from ``west`` on; a class for each degree of longitude of the world."""
    unit = 20037508.342789244 / 180 if code == "EPSG:3857" else 1.0
    source = SourceGrid("s", "", wkt(code), west * unit, 0.0, unit / 16, -unit / 16, 16, 16, 4, 1)
    tiles = table(16, 4, 1)
    degrees = labels_west + np.arange(360)
    names = ((np.remainder(degrees + 180, 360)) % 97 + 1).astype(int)
    if kind == "raster":
        path = tmp_path / "l.tif"
        write_raster(path, np.tile(names, (90, 1)))
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetProjection(wkt(labels_code))
        dataset.SetGeoTransform((labels_west, 1, 0, 45, 0, -1))
        dataset = None
        reference = str(path)
    else:
        shapes = [
            {"type": "Feature", "properties": {"kind": str(name)}, "geometry": {"type": "Polygon", "coordinates": [
                [[x, -9], [x + 1, -9], [x + 1, 9], [x, 9], [x, -9]]]}}
            for x, name in zip(degrees.tolist(), names.tolist())
            if abs(x % 360 - west % 360) < 9
        ]  # fmt: skip
        path = tmp_path / "l.geojson"
        path.write_text(json.dumps({"type": "FeatureCollection", "features": shapes}))
        reference = f"{path}:kind"
    found = read_labels(reference, tiles, [source])
    expected = [str((int(west) + place + 180) % 360 % 97 + 1) for place in range(4)]
    assert [found.names[number] for number in found.codes] == expected
    assert found.purity.min() > 0.9


@pytest.mark.parametrize("none", ["-9999", "-9999.0", "-32768"])
def test_a_number_that_stands_for_none_is_no_class(tmp_path, none):
    path = tmp_path / "l.csv"
    path.write_text(f"row;col;class\n0;0;1\n0;1;{none}\n0;2;-1\n")
    labels = read_labels(f"{path}:class", table(), [grid()])
    assert labels.names == ("-1", "1")
    assert labels.codes[:3].tolist() == [1, UNLABELLED, 0]
