"""`change` as a person runs it: what changed is found, what differs everywhere is not, and one line for bad input."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from osgeo import gdal, ogr

from tests.trainer.change.conftest import written
from trainer.cli.main import main
from trainer.contract import ChangeFiles, EmbeddingFiles
from trainer.geography.positions import spatial_reference
from trainer.results.embedding_set import EmbeddingSet

CHANGED = np.array([17, 155, 156, 290, 444, 581])
Dates = Callable[..., list[EmbeddingSet]]


def change(sets: list[EmbeddingSet], out: Path, *words: object) -> int:
    folders = [str(one.folder) for one in sets]
    return main(["change", *folders, "--out", str(out), "--quiet", *map(str, words)])


def rows_of(path: Path, layer: str = "changes") -> list[dict[str, object]]:
    dataset = ogr.Open(str(path))
    return [json.loads(feature.ExportToJson())["properties"] for feature in dataset.GetLayerByName(layer)]


def test_changes_are_found_and_what_differs_everywhere_is_not(dates, tmp_path, capsys) -> None:
    sets = dates(changed={1: CHANGED})
    out = tmp_path / "changes"
    assert change(sets[::-1], out) == 0, "in the order of their dates, however they are given"
    record = json.loads((out / ChangeFiles.CARD).read_text("utf-8"))
    assert record["dates"] == ["2016", "2017"] and record["tiles"] == 600
    assert len(CHANGED) <= record["changed"] <= len(CHANGED) + 4
    found = rows_of(out / ChangeFiles.LAYER)
    assert {row["tile_from"] for row in found[: len(CHANGED)]} == set(CHANGED.tolist())
    assert all(row["change"] > 1 and row["false_alarm"] < 1e-3 for row in found[: len(CHANGED)])
    assert [row["rank"] for row in found] == list(range(1, 51)), "fifty to look at, although fewer changed"
    table = sets[0].table
    raster = gdal.Open(str(out / ChangeFiles.RASTER))
    strength = raster.ReadAsArray()[0][table["row"], table["column"]]
    assert set(np.argsort(-strength)[: len(CHANGED)]) == set(CHANGED)
    assert "not checked" in capsys.readouterr().out, "there are no pictures"


def test_the_layer_the_raster_and_the_page_are_styled_and_whole(dates, tmp_path) -> None:
    out = tmp_path / "changes"
    assert change(dates(changed={1: CHANGED}), out) == 0
    dataset = ogr.Open(str(out / ChangeFiles.LAYER))
    style = next(f for f in dataset.GetLayerByName("layer_styles") if f.GetField("f_table_name") == "changes")
    assert ElementTree.fromstring(style.GetField("styleQML")).find("renderer-v2").get("attr") == "change"
    feature = next(iter(dataset.GetLayerByName("changes")))
    assert feature.GetGeometryRef().GetArea() == pytest.approx(640**2)
    assert (out / "change.qml").is_file() and (out / "unusual.qml").is_file()
    page = (out / ChangeFiles.REPORT).read_text("utf-8")
    assert "What changed, 2016 to 2017" in page and page.count("<img") == 2, "map and distribution; no pictures here"


def test_a_share_of_false_alarms_is_what_it_says_where_nothing_changed(dates, tmp_path) -> None:
    out = tmp_path / "changes"
    assert change(dates(), out, "--false-alarms", 0.05) == 0
    record = json.loads((out / ChangeFiles.CARD).read_text("utf-8"))
    assert record["expected_false_alarms"] == 30
    assert 10 <= record["changed"] <= 60


def test_known_unchanged_ground_tells_the_false_alarms(dates, tmp_path, capsys) -> None:
    sets = dates(changed={1: CHANGED})
    path = tmp_path / "still.gpkg"
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("still", spatial_reference(sets[0].manifest.sources[0].crs_wkt), ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    left, top = 500_000.0, 5_200_000.0
    right, bottom = left + 30 * 640, top - 4 * 640 - 1
    ring = f"{left} {top}, {right} {top}, {right} {bottom}, {left} {bottom}, {left} {top}"
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
    layer.CreateFeature(feature)
    feature = layer = dataset = None
    out = tmp_path / "changes"
    assert change(sets, out, "--unchanged", path, "--false-alarms", 0.02) == 0
    record = json.loads((out / ChangeFiles.CARD).read_text("utf-8"))
    assert record["counted_on"] == 120
    found = {row["tile_from"] for row in rows_of(out / ChangeFiles.LAYER)[:6]}
    assert set(CHANGED[1:].tolist()) <= found
    assert change(sets, out, "--unchanged", path) == 2
    assert "too few to tell a share of 0.001" in capsys.readouterr().err


def test_an_example_finds_what_changed_like_it(dates, saved, tmp_path) -> None:
    first, second = dates(changed={1: CHANGED[:4]})
    vectors = second.rows()
    other = np.random.default_rng(3).normal(size=16)
    vectors[[333, 520]] = other / np.linalg.norm(other)  # changed, too, and otherwise
    saved(second, vectors, date="2017")
    where = first.positions
    example = f"{where.longitude[333]:.7f},{where.latitude[333]:.7f}"
    out = tmp_path / "changes"
    assert change([first, second], out, "--like", example) == 0
    alike = rows_of(out / ChangeFiles.LAYER, "changed_alike")
    assert {row["tile_from"] for row in alike[:2]} == {333, 520}
    assert alike[0]["alike"] > 0.8 > 0.6 > alike[2]["alike"]
    raster = gdal.Open(str(out / ChangeFiles.LIKE)).ReadAsArray()
    assert np.unravel_index(np.nanargmax(raster), raster.shape) in {divmod(333, 30), divmod(520, 30)}


def test_several_dates_tell_when_and_whether_it_came_back(dates, tmp_path) -> None:
    sets = dates(3, changed={1: CHANGED[:2], 2: CHANGED[2:4]}, back={2: CHANGED[:1]}, season=0.02)
    out = tmp_path / "changes"
    assert change(sets, out) == 0
    raster = gdal.Open(str(out / ChangeFiles.RASTER))
    names = [raster.GetRasterBand(band).GetDescription() for band in range(1, raster.RasterCount + 1)]
    assert names[2:] == ["change, 2016 to 2017", "change, 2017 to 2018"]
    found = {row["tile_from"]: row for row in rows_of(out / ChangeFiles.LAYER)}
    assert found[CHANGED[1]]["course"] == "changed once" and found[CHANGED[1]]["date_to"] == "2017"
    assert found[CHANGED[2]]["course"] == "changed once" and found[CHANGED[2]]["date_from"] == "2017"
    record = json.loads((out / ChangeFiles.CARD).read_text("utf-8"))
    assert record["courses"]["changed and came back"] == 1


def test_dates_on_other_grids_are_compared_where_half_of_a_tile_is_the_same(dates, saved, tmp_path) -> None:
    first, second = dates(changed={1: CHANGED})
    grid = second.manifest.sources[0]
    table = second.table.copy()
    table["x"] += 160.0  # a quarter of a tile to the east
    moved = replace(grid, origin_x=grid.origin_x + 160.0)
    second = saved(second, table=table, date="2017", sources=[moved])
    out = tmp_path / "changes"
    assert change([first, second], out) == 0
    found = rows_of(out / ChangeFiles.LAYER)
    assert {row["tile_from"] for row in found[: len(CHANGED)]} == set(CHANGED.tolist())
    assert {row["overlap"] for row in found} == {0.75}


def test_the_unusual_come_first(dates, saved, tmp_path) -> None:
    first, second = dates()
    vectors = second.rows()
    vectors[[100, 400]] = np.eye(16)[[3, 9]] * 5
    saved(second, vectors, date="2017")
    out = tmp_path / "changes"
    assert change([first, second], out) == 0
    unusual = rows_of(out / ChangeFiles.LAYER, "unusual")
    assert {row["tile_from"] for row in unusual[:2]} == {100, 400}
    assert unusual[0]["unusual"] > 1.5


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        ("encoder", "was made by another encoder"),
        ("quick looks", "quick looks of the starter, each evened out on its own image"),
        ("place", "show different ground"),
        ("nan", "not all of its vectors are finite"),
        ("same", "stands there twice"),
        ("unsaid", "do not say what made them"),
        ("few", "3 tiles are there at every date; 20 are needed"),
    ],
)
def test_what_cannot_be_compared_is_one_line(dates, saved, tmp_path, capsys, spoil, said) -> None:
    first, second = dates()
    if spoil == "encoder":
        saved(second, date="2017", encoder="f" * 16)
    if spoil == "quick looks":
        first = saved(first, run=f"/a/{EmbeddingFiles.ENCODER}", encoder="e" * 16)
        second = saved(second, run=f"C:\\b\\{EmbeddingFiles.ENCODER}", encoder="f" * 16)
    if spoil == "unsaid":
        first, second = saved(first, encoder=""), saved(second, encoder="")
    if spoil in {"place", "few"}:
        table, grid = second.table.copy(), second.manifest.sources[0]
        kept = table[: 3 if spoil == "few" else len(table)]
        away = 0.0 if spoil == "few" else 1e6
        kept["x"] += away
        kept["longitude"] += away / 75_000
        written(second.folder / EmbeddingFiles.VECTORS, second.vectors[: len(kept)])
        moved = replace(grid, origin_x=grid.origin_x + away)
        saved(second, table=kept, date="2017", sources=[moved], count=len(kept))
    if spoil == "nan":
        vectors = np.array(second.vectors)
        vectors[5, 5] = np.nan
        written(second.folder / EmbeddingFiles.VECTORS, vectors)
    out = tmp_path / "changes"
    assert change([first, first if spoil == "same" else second], out) == 2
    error = capsys.readouterr().err.strip().splitlines()
    assert len([line for line in error if line.startswith("error:")]) == 1 and said in error[-1]
    assert not out.exists()
    if spoil == "unsaid":
        assert change([first, second], out, "--same-encoder") == 0


def test_a_position_off_the_tiles_and_a_folder_of_something_else_are_refused(dates, tmp_path, capsys) -> None:
    sets = dates()
    assert change(sets, tmp_path / "changes", "--like", "nowhere") == 2
    assert "no position" in capsys.readouterr().err
    assert change(sets, tmp_path / "changes", "--like", "80,10") == 2
    assert "No tile" in capsys.readouterr().err
    assert change(sets, sets[1].folder) == 2
    assert (sets[1].folder / EmbeddingFiles.VECTORS).is_file()
