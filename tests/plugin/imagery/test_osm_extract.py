"""An extract becomes twelve channels of layers, once, with styles and credit; what is none is told in a line."""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import (
    QgsExpression,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRuleBasedRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

pytestmark = pytest.mark.qgis


@pytest.fixture
def room(plugin: Any) -> SimpleNamespace:
    names = ("osm_extract", "osm_tables")
    return SimpleNamespace(**{name: importlib.import_module(f"geoembed_plugin.imagery.{name}") for name in names})


def layer_of(path: Path, name: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid(), name
    return layer


def kinds(path: Path, name: str) -> list[tuple[str, str]]:
    return [(feature["key"], feature["kind"]) for feature in layer_of(path, name).getFeatures()]


def test_each_tag_goes_to_its_channel(room: Any, small_town: Path, tmp_path: Path) -> None:
    out = tmp_path / "map.gpkg"
    data = room.osm_extract.extract_map_data(small_town, out, QgsProcessingFeedback(False))
    assert data.bounds == (10.0, 60.0, 10.02, 60.02)
    found = {table.name: kinds(out, table.name) for table in room.osm_tables.TABLES}
    assert {name: rows for name, rows in found.items() if rows} == {
        "major_roads_lines": [("highway", "motorway")],
        "minor_roads_lines": [("highway", "residential")],
        "water_lines": [("waterway", "stream")],
        "woods_areas": [("landuse", "forest")],
        "woods_points": [("natural", "tree")],
        "buildings_areas": [("building", "yes")],
        "amenities_areas": [("amenity", "school")],
        "amenities_points": [("shop", "bakery")],
    }
    road = layer_of(out, "major_roads_lines")
    assert road.metadata().rights() == [room.osm_extract.ATTRIBUTION]
    assert isinstance(road.renderer(), QgsRuleBasedRenderer), "the style lies in the file"
    assert road.hasSpatialIndex() and road.crs().authid() == "EPSG:3857"
    assert next(road.getFeatures())["name"] == "E 6"


def test_small_areas_lie_on_large_ones_and_bridges_on_what_they_cross(
    room: Any, write_osm: Callable[..., Path], tmp_path: Path
) -> None:
    def square(side: float) -> list[tuple[float, float]]:
        return [(0.0, 0.0), (side, 0.0), (side, side), (0.0, side), (0.0, 0.0)]

    ways = [
        ([(0.0, 0.0), (1.0, 1.0)], {"highway": "secondary", "bridge": "yes"}),
        ([(0.0, 1.0), (1.0, 0.0)], {"highway": "motorway"}),
        ([(0.0, 1.0), (1.0, 0.5)], {"highway": "primary"}),
        (square(0.1), {"landuse": "meadow"}),
        (square(0.9), {"landuse": "farmland"}),
    ]
    room.osm_extract.extract_map_data(
        write_osm(tmp_path / "a.osm", ways, []), tmp_path / "a.gpkg", QgsProcessingFeedback(False)
    )
    assert [kind for _key, kind in kinds(tmp_path / "a.gpkg", "farmland_areas")] == ["farmland", "meadow"]
    roads = [kind for _key, kind in kinds(tmp_path / "a.gpkg", "major_roads_lines")]
    assert roads == ["primary", "motorway", "secondary"], "what comes last is drawn on top"


def test_every_channel_has_layers_and_every_layer_a_style_whose_rules_can_be_read(room: Any) -> None:
    tables = room.osm_tables.TABLES
    assert len(room.osm_tables.CHANNELS) == 12 == len(set(room.osm_tables.CHANNELS))
    assert {table.channel for table in tables} == set(room.osm_tables.CHANNELS)
    assert len({table.name for table in tables}) == len(tables)
    known = {room.osm_extract.style_file(table).name for table in tables}
    folder = room.osm_extract.style_file(tables[0]).parent
    assert {path.name for path in folder.iterdir()} == known, "no style is of no layer"
    geometry = {"points": "Point", "lines": "LineString", "areas": "MultiPolygon"}
    for table in tables:
        fields = ["key", "kind", *table.further]
        plain = "&".join(f"field={name}:string" for name in fields)
        layer = QgsVectorLayer(f"{geometry[table.geometry]}?crs=EPSG:3857&{plain}", table.name, "memory")
        message, fine = layer.loadNamedStyle(str(room.osm_extract.style_file(table)))
        assert fine, message
        rules = layer.renderer().rootRule().children()
        assert rules and all(rule.symbol() is not None for rule in rules), table.name
        for rule in rules:
            if rule.filterExpression() in ("", "ELSE"):
                continue
            expression = QgsExpression(rule.filterExpression())
            assert not expression.hasParserError(), f"{table.name}: {rule.label()}"
            assert set(expression.referencedColumns()) <= set(fields), f"{table.name}: {rule.label()}"


def test_every_value_that_is_extracted_is_drawn_by_a_rule(room: Any) -> None:
    for table in room.osm_tables.TABLES:
        text = room.osm_extract.style_file(table).read_text(encoding="utf-8")
        if "ELSE" in text:
            continue
        for key, values in table.tags.items():
            whole_key = re.search(rf"&quot;key&quot; (= '{key}'|IN \([^)]*'{key}'[^)]*\))", text) is not None
            lacking = [value for value in values if f"'{value}'" not in text]
            assert whole_key or (values and not lacking), f"{table.name}: nothing draws {key} {lacking}"


def test_what_is_there_is_taken_with_its_edits(room: Any, small_town: Path, tmp_path: Path) -> None:
    out = tmp_path / "map.gpkg"
    room.osm_extract.extract_map_data(small_town, out, QgsProcessingFeedback(False))
    wood = layer_of(out, "woods_areas")
    assert wood.dataProvider().deleteFeatures([feature.id() for feature in wood.getFeatures()])
    del wood
    again = room.osm_extract.extract_map_data(small_town, out, QgsProcessingFeedback(False))
    assert again is not None and not kinds(out, "woods_areas")


@pytest.mark.parametrize("percent", [0, 41])
def test_what_is_cancelled_goes_on(room: Any, small_town: Path, tmp_path: Path, percent: int) -> None:
    """Cancelled while GDAL reads, and while the layers are written: then the first stage is kept."""

    class Cancelled(QgsProcessingFeedback):
        def setProgress(self, progress: float) -> None:
            if progress >= percent:
                self.cancel()

    out = tmp_path / "map.gpkg"
    assert room.osm_extract.extract_map_data(small_town, out, Cancelled(False)) is None
    left = {path.name for path in tmp_path.iterdir()}
    assert left == ({".read-map.gpkg"} if percent else set())
    assert room.osm_extract.extract_map_data(small_town, out, QgsProcessingFeedback(False)) is not None
    assert {path.name for path in tmp_path.iterdir()} == {"map.gpkg"} and kinds(out, "buildings_areas")


def test_what_is_no_extract_is_told_in_a_line_and_leaves_nothing(
    room: Any, small_town: Path, write_osm: Callable[..., Path], tmp_path: Path
) -> None:
    (tmp_path / "text.osm.pbf").write_text("no map at all", encoding="utf-8")
    cut = small_town.read_text(encoding="utf-8")
    (tmp_path / "cut.osm").write_text(cut[: len(cut) * 2 // 3], encoding="utf-8")
    write_osm(tmp_path / "points.osm", [], [((0.5, 0.5), {"shop": "bakery"})])
    other = QgsVectorLayer("Point?crs=EPSG:4326&field=a:int", "others", "memory")
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(other, str(tmp_path / "other.gpkg"), other.transformContext(), options)
    given = sorted(path.name for path in tmp_path.iterdir())
    for name, told in (
        ("gone.osm.pbf", "is not there"),
        ("text.osm.pbf", "is no OpenStreetMap extract"),
        ("other.gpkg", "is no OpenStreetMap extract"),
        ("cut.osm", "may be damaged or cut short"),
        ("points.osm", "holds no ways"),
    ):
        with pytest.raises(QgsProcessingException, match=told) as raised:
            room.osm_extract.extract_map_data(tmp_path / name, tmp_path / "out.gpkg", QgsProcessingFeedback(False))
        assert name in str(raised.value) and "\n" not in str(raised.value)
    assert sorted(path.name for path in tmp_path.iterdir()) == given


def test_a_file_of_somebody_elses_is_kept(
    room: Any, small_town: Path, write_osm: Callable[..., Path], tmp_path: Path
) -> None:
    other = write_osm(tmp_path / "b.osm", [([(0.0, 0.0), (1.0, 1.0)], {"highway": "track"})], [])
    room.osm_extract.extract_map_data(other, tmp_path / "b.gpkg", QgsProcessingFeedback(False))
    (tmp_path / "notes.gpkg").write_text("mine", encoding="utf-8")
    for name in ("b.gpkg", "notes.gpkg"):
        before = (tmp_path / name).read_bytes()
        with pytest.raises(QgsProcessingException, match="something else than the map data of small town"):
            room.osm_extract.extract_map_data(small_town, tmp_path / name, QgsProcessingFeedback(False))
        assert (tmp_path / name).read_bytes() == before
