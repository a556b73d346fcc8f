"""From an extract to twelve channels of map tiles, and on to a tile set, in real QGIS."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage

from trainer.contract import RenderedMapFiles

pytestmark = pytest.mark.qgis
CHECKOUT = Path(__file__).resolve().parents[3]
ZOOM = 16
GROUND_METRES = 40075016.685578488 / 2**ZOOM / 256 * np.cos(np.radians(60.01))
"""Of a pixel."""


@pytest.fixture
def render(plugin: Any, small_town: Path, run_algorithm: Any) -> Callable[..., dict[str, Any]]:
    def run(out: Path, feedback: Any = None, **parameters: Any) -> dict[str, Any]:
        given = {"EXTRACT": str(small_town), "ZOOM": ZOOM, "OUTPUT": str(out), **parameters}
        return dict(run_algorithm("osmchannels", feedback, **given))

    return run


def mosaic(level: Path, kind: Any = QImage.Format.Format_Grayscale8) -> np.ndarray:
    """The tiles of a level as one picture: (H, W) or, of Format_RGB888, (H, W, 3)."""
    depth = 3 if kind == QImage.Format.Format_RGB888 else 1
    columns = []
    for column in sorted(level.iterdir(), key=lambda path: int(path.name)):
        tiles = []
        for path in sorted(column.iterdir(), key=lambda path: int(path.stem)):
            image = QImage(str(path)).convertToFormat(kind)
            values = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8)
            tiles.append(values.reshape(256, image.bytesPerLine())[:, : 256 * depth].reshape(256, 256, depth))
        columns.append(np.concatenate(tiles))
    return np.concatenate(columns, axis=1).squeeze()


def test_twelve_channels_lie_apart_and_sizes_are_those_of_the_ground(render: Any, tmp_path: Path) -> None:
    out = tmp_path / "map"
    found = render(out)
    names = sorted(path.name for path in out.iterdir() if path.is_dir())
    assert len(names) == 12 and (names[0], names[-1]) == ("01_major_roads", "12_built_up")
    assert found["DRAWN"] == 12 * found["TILE_COUNT"] and Path(found["MAP_DATA"]) == tmp_path / "map.gpkg"
    covered = {name: mosaic(out / name / str(ZOOM)) for name in names}
    drawn = {name for name, pixels in covered.items() if pixels.any()}
    assert drawn == {"01_major_roads", "02_minor_roads", "06_buildings", "07_amenities", "08_water", "11_woods"}
    motorway = covered["01_major_roads"]
    middle = motorway[:, motorway.shape[1] // 2].astype(float) / 255
    assert middle.sum() * GROUND_METRES == pytest.approx(12, rel=0.05), "metres across"
    assert covered["11_woods"].max() == 255
    assert covered["06_buildings"].max() == pytest.approx(0.65 * 255, abs=4), "a house covers so much"


def test_all_in_one_picture_in_colour(render: Any, tmp_path: Path) -> None:
    render(tmp_path / "map", CHANNELS=1)
    pixels = mosaic(tmp_path / "map" / str(ZOOM), QImage.Format.Format_RGB888)
    assert (pixels == (220, 90, 120)).all(axis=2).any(), "the motorway"
    assert (pixels == (120, 180, 120)).all(axis=2).any(), "the wood"
    assert (pixels == 255).all(axis=2).mean() > 0.3, "the ground"


def test_it_goes_on_and_edited_features_or_styles_are_another_map(render: Any, tmp_path: Path) -> None:
    out = tmp_path / "map"
    first = render(out)
    assert render(out)["DRAWN"] == 0
    sorted(out.rglob("*.png"))[3].unlink()
    assert render(out)["DRAWN"] == 1
    styles = tmp_path / "styles"
    styles.mkdir()
    extract = importlib.import_module("geoembed_plugin.imagery.osm_extract")
    tables = importlib.import_module("geoembed_plugin.imagery.osm_tables").TABLES
    given = extract.style_file(tables[0]).read_text(encoding="utf-8")
    (styles / f"{tables[0].name}.qml").write_text(given.replace('value="12"', 'value="24"'), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="other layers, features, styles or settings"):
        render(out, STYLES=str(styles))
    render(tmp_path / "wide", STYLES=str(styles), MAP_DATA=first["MAP_DATA"])
    widths = [mosaic(folder / "01_major_roads" / str(ZOOM)).sum(dtype=float) for folder in (out, tmp_path / "wide")]
    assert widths[1] == pytest.approx(2 * widths[0], rel=0.05)
    brook = QgsVectorLayer(f"{first['MAP_DATA']}|layername=water_lines", "brook", "ogr")
    assert brook.dataProvider().deleteFeatures([feature.id() for feature in brook.getFeatures()])
    del brook
    with pytest.raises(QgsProcessingException, match="other layers, features, styles or settings"):
        render(out)


def test_the_credit_goes_on_into_the_tile_set(render: Any, trainer_command: Any, tmp_path: Path) -> None:
    render(tmp_path / "map")
    credit = "© OpenStreetMap contributors, ODbL"
    record = json.loads((tmp_path / "map" / RenderedMapFiles.MANIFEST).read_text(encoding="utf-8"))
    assert record["attribution"] == credit
    trainer_command("tiles", tmp_path / "map", "--out", tmp_path / "tiles", "--size", 128)
    manifest = json.loads((tmp_path / "tiles" / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["sources"][0]["attribution"] == credit
    assert [name.split()[0] for name in manifest["bands"]][::11] == ["01_major_roads", "12_built_up"]


def test_the_layers_are_opened_where_that_is_wished(render: Any, tmp_path: Path) -> None:
    (opened,) = render(tmp_path / "map", LOAD=True)["layers"]
    assert QgsVectorLayer(opened, "one that stands for all", "ogr").isValid()
    assert not render(tmp_path / "map")["layers"]


@pytest.mark.slow
def test_the_toolbox_shows_them_in_their_styles_points_above_lines_above_areas(
    plugin: Any, processing_at_the_desk: None, small_town: Path, tmp_path: Path, wait: Any
) -> None:
    importlib.import_module("processing.core.Processing").Processing.initialize()
    root = QgsProject.instance().layerTreeRoot()
    given = {"EXTRACT": str(small_town), "ZOOM": ZOOM, "OUTPUT": str(tmp_path / "map"), "LOAD": True}
    importlib.import_module("processing").runAndLoadResults("geoembed:osmchannels", given)
    wait(lambda: root.findGroup("map"), what="the group of the map")
    layers = [node.layer() for node in root.findGroup("map").findLayers()]
    assert len(layers) == 19 == len(root.findLayers())
    kinds = [int(layer.geometryType()) for layer in layers]
    assert kinds == sorted(kinds), "points, then lines, then areas"
    water = next(layer for layer in layers if layer.name() == "water_areas")
    (symbol, *_further) = water.renderer().symbols(QgsRenderContext())
    own = (CHECKOUT / "resources/osm/styles/water_areas.qml").read_text(encoding="utf-8")
    red, green, blue, _ = symbol.color().getRgb()
    assert f"{red},{green},{blue}," in own
    QgsProject.instance().clear()


def test_a_cancelled_one_goes_on(render: Any, told: Any, tmp_path: Path) -> None:
    feedback = told()
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 60 else None)
    found = render(tmp_path / "map", feedback)
    assert 0 < found["DRAWN"] < 12 * found["TILE_COUNT"]
    again = render(tmp_path / "map")
    assert found["DRAWN"] + again["DRAWN"] == 12 * found["TILE_COUNT"]


def test_what_is_no_extract_and_no_folder_of_styles_is_told(render: Any, tmp_path: Path) -> None:
    (tmp_path / "a.osm.pbf").write_text("nothing", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"a\.osm\.pbf is no OpenStreetMap extract"):
        render(tmp_path / "map", EXTRACT=str(tmp_path / "a.osm.pbf"))
    (tmp_path / "major_roads_lines.qml").write_text("<qgis><renderer", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"major_roads_lines\.qml cannot be read as a style"):
        render(tmp_path / "map", STYLES=str(tmp_path))
    (tmp_path / "map.gpkg").unlink()
    (tmp_path / "major_roads_lines.qml").unlink()
    with pytest.raises(QgsProcessingException, match="holds no styles"):
        render(tmp_path / "map", STYLES=str(tmp_path))
    assert not (tmp_path / "map").exists() and not (tmp_path / "map.gpkg").exists()
