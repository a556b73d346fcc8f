"""One reader of tables: the dialects of spreadsheets, their numbers, and what of a layer is a point."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.contract import InputError
from trainer.gdal_library import gdal, ogr, osr
from trainer.geography.tables import (
    LayerOptions,
    PlaceTable,
    is_nowhere,
    open_csv,
    open_layer,
    stand_for_none,
    to_whole,
)


def written(path: Path, text: str, encoding: str = "utf-8") -> PlaceTable:
    path.write_bytes(text.encode(encoding))
    return open_csv(path)


def cells(table: PlaceTable, *names: str) -> list[list[str]]:
    return [record.cells for record in table.records(names or table.header)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n"])
def test_what_spreadsheets_write_is_one_table(tmp_path: Path, encoding: str, delimiter: str, end: str) -> None:
    text = end.join(delimiter.join(row) for row in (("id", " Größe "), ("a", "1.5"), ("b", ""))) + end
    table = written(tmp_path / "t.csv", text, encoding)
    assert table.header == ("id", "Größe")
    assert cells(table) == [["a", "1.5"], ["b", ""]]


def test_quoted_cells_may_hold_delimiters_and_line_ends(tmp_path: Path) -> None:
    table = written(tmp_path / "t.csv", '"a;b;c;d",id\n"x,\ny",1\n,\n  ,\n"z",2\n')
    records = list(table.records(["id", "a;b;c;d"]))
    assert [record.cells for record in records] == [["1", "x,\ny"], ["2", "z"]], "rows without anything are passed over"
    assert [record.where for record in records] == ["line 3", "line 6"]


def test_a_table_may_be_read_again_and_in_part(tmp_path: Path) -> None:
    table = written(tmp_path / "t.csv", "a,b\n1,2\n3\n")
    for _ in range(2):
        records = list(table.records(["b"]))
        assert [record.cells for record in records] == [["2"], [""]]
        assert [record.width for record in records] == [2, 1]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"\n\n", "empty"),
        (b"a,b\n1,\xff\n", "not a CSV in UTF-8"),
        (b"\xff\xfea", "not a CSV in UTF-8"),
    ],
)
def test_what_is_no_table_is_told(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=said):
        list(open_csv(path).records([]))


def test_a_layer_without_a_column_has_none(tmp_path: Path) -> None:
    path = tmp_path / "none.geojson"
    path.write_text('{"type": "FeatureCollection", "features": []}', encoding="utf-8")
    with pytest.raises(InputError, match="has no column 'x'") as raised:
        open_layer(str(path), LayerOptions()).records(["x"])
    assert raised.value.hint == "It has: none."


def test_columns_that_are_not_there_or_stand_there_twice_are_told(tmp_path: Path) -> None:
    table = written(tmp_path / "t.csv", "a,b,a\n1,2,3\n")
    assert cells(table, "b") == [["2"]]
    with pytest.raises(InputError, match="two columns 'a'"):
        table.records(["a"])
    with pytest.raises(InputError, match=r"no column 'c'.*It has: a, b, a"):
        table.records(["c"])
    with pytest.raises(InputError, match="no file"):
        open_csv(tmp_path / "none.csv")


@pytest.mark.parametrize(
    ("header", "found"),
    [
        ("Lat,LON", ("LON", "Lat")),
        ("x,y,lon,latitude", ("lon", "latitude")),
        ("lon,y,x", ("x", "y")),
        ("Easting,Northing", ("Easting", "Northing")),
        ("lon,y", None),
    ],
)
def test_coordinates_are_of_one_kind(tmp_path: Path, header: str, found: tuple[str, str] | None) -> None:
    assert written(tmp_path / "t.csv", header + "\n").coordinates() == found


@pytest.mark.parametrize(
    ("delimiter", "text", "value"),
    [
        (";", "1,5", 1.5),
        (";", "1.5", 1.5),
        (",", '"1,234"', math.nan),
        (",", "1_000", math.nan),
        (";", "1.234,5", 1234.5),
    ],
)
def test_a_comma_is_a_decimal_sign_only_where_it_parts_no_cells(
    tmp_path: Path, delimiter: str, text: str, value: float
) -> None:
    table = written(tmp_path / "t.csv", f"a{delimiter}b\n{text}{delimiter}x\n")
    assert table.number(cells(table, "a")[0][0]) == pytest.approx(value, nan_ok=True)


@given(st.integers())
def test_whole_numbers_of_any_length_are_exact(number: int) -> None:
    assert to_whole(f" {number} ") == number


@pytest.mark.parametrize("text", ["", "x", "0.5", "1,000", "1_0", "inf", "nan", "²"])
def test_what_is_no_whole_number_is_refused(text: str) -> None:
    assert to_whole("12.0") == 12
    with pytest.raises(ValueError, match="no whole number"):
        to_whole(text)


def layer_of(path: Path, shapes: list[str], epsg: int = 0, kind: int = ogr.wkbUnknown) -> str:
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    reference = None
    if epsg:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
    layer = dataset.CreateLayer("p", reference, kind)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTReal))
    for number, shape in enumerate(shapes):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("name", f"n{number}")
        if number:
            feature.SetField("value", number / 3)
        if shape:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(shape))
        layer.CreateFeature(feature)
    return str(path)


def test_only_a_geometry_of_one_point_is_a_position(tmp_path: Path) -> None:
    shapes = ["POINT (1 2)", "MULTIPOINT (3 4)", "MULTIPOINT (3 4, 5 6)", "LINESTRING (1 1, 2 2)", "", "POINT EMPTY"]
    table = open_layer(layer_of(tmp_path / "p.gpkg", shapes, 4326), LayerOptions())
    for _ in range(2):
        records = list(table.records(["value", "name"]))
        assert [(record.x, record.y) for record in records[:2]] == [(1, 2), (3, 4)]
        assert all(math.isnan(record.x) and math.isnan(record.y) for record in records[2:])
        assert [record.cells[1] for record in records] == [f"n{number}" for number in range(6)]
        assert [table.number(record.cells[0]) for record in records[1:]] == [number / 3 for number in range(1, 6)]
        assert records[0].cells[0] == "", "nothing stands there, which is not 0"
        assert math.isnan(table.number(records[0].cells[1])), "a text is no number, where GDAL makes 0 of it"


def test_layers_that_cannot_be_used_are_told(tmp_path: Path) -> None:
    path = layer_of(tmp_path / "p.gpkg", ["POINT (1 2)"])
    with pytest.raises(InputError, match="does not say its CRS") as caught:
        open_layer(path, LayerOptions(crs_hint="Say --points-crs."))
    assert caught.value.hint == "Say --points-crs."
    assert "33N" in open_layer(path, LayerOptions(crs="EPSG:32633")).crs_wkt
    with pytest.raises(InputError, match=r"no layer 'q'.*It has: p"):
        open_layer(path, LayerOptions(layer="q"))
    with pytest.raises(InputError, match="not of points"):
        open_layer(layer_of(tmp_path / "l.gpkg", [], 4326, ogr.wkbLineString), LayerOptions())
    with pytest.raises(InputError, match="cannot be read as a point layer"):
        open_layer(str(tmp_path / "none.gpkg"), LayerOptions())


@pytest.mark.parametrize(
    ("values", "none"),
    [
        ([8.1, 9.5, -9999, 11, -9999], [2, 4]),
        ([8.1, 9.5, -9999, 11, -99999], [2, 4]),
        ([8.1, 9.5, -999, 11], [2]),
        ([1040, 4980, -999, 3000], [2]),
        ([8.1, 9.5, 65535, 11, 65535], [2, 4]),
        ([8.1, 9.5, -2147483648, 11], [2]),
        ([8.1, 9.5, 1e20, 11], [2]),
        ([8.1, 9.5, -3.4028234663852886e38, 11], [2]),
        ([8.1, 9.5, 9999, 11], [2]),
        ([5_000_000, 12, -9999, 0], [2]),
        ([5.0, 5.0, -9999], [2]),
        ([-12000, 3000, -9999, -9000], []),
        ([-150, 120, -99, 30], []),
        ([8.1, 9.5, -120, 11], []),
        ([math.nan, 8.1, 9.5, -9999], [3]),
        ([-9999, -9999], []),
        ([], []),
    ],
)
def test_a_number_stands_for_none_where_programs_write_it_and_it_is_far_from_the_others(
    values: list[float], none: list[int]
) -> None:
    assert np.flatnonzero(stand_for_none(np.array(values, np.float64))).tolist() == none


def test_0_0_and_a_fill_twice_are_no_position() -> None:
    x = np.array([0.0, 0.0, -9999.0, 12.0, -9999.0, math.nan])
    y = np.array([0.0, 51.0, -9999.0, 12.0, 45.0, math.nan])
    assert is_nowhere(x, y).tolist() == [True, False, True, False, False, False]


@pytest.mark.parametrize("told", ["sep=;", '"sep=;"', "SEP=;"])
def test_a_line_for_spreadsheets_says_what_parts_the_cells(tmp_path: Path, told: str) -> None:
    table = written(tmp_path / "t.csv", f"{told}\r\nname, of a well;x\r\na, b;1,5\r\n")
    assert table.header == ("name, of a well", "x")
    assert [record.where for record in table.records(["x"])] == ["line 3"]
    assert table.number(cells(table, "x")[0][0]) == 1.5


def test_the_first_row_says_which_of_two_marks_parts_the_cells(tmp_path: Path) -> None:
    table = written(tmp_path / "t.csv", "name, kind, of a well;x\nspring;1,5\n")
    assert table.header == ("name, kind, of a well", "x")
    assert written(tmp_path / "ragged.csv", "a,b,c;d\n1,2\n").header == ("a", "b", "c;d")
    assert written(tmp_path / "bars.csv", "a|b\n1|2\n").header == ("a", "b")
