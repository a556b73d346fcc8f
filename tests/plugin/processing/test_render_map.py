"""Layers as map tiles: the same bytes twice, nothing cut at an edge, and what is there is kept."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsMapThemeCollection,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QImage

from geoembed_plugin.imagery.map_rendering import BLOCK
from trainer.contract import RenderedMapFiles
from trainer.files.records import read_object
from trainer.files.result_folders import claim

pytestmark = pytest.mark.qgis
ZOOM, TILE = 15, 40075016.685578488 / 2**15
AREA = f"0,{3 * TILE},0,{2 * TILE} [EPSG:3857]"


def layer_of(name: str, geometry: str, wkts: list[str], colour: str, size: float) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:3857", name, "memory")
    for wkt in wkts:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    symbol = layer.renderer().symbol()
    symbol.setColor(QColor(colour))
    if geometry == "Point":
        symbol.setSize(size)
    if geometry == "LineString":
        symbol.setWidth(size)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def layers(plugin: Any) -> Iterator[list[QgsVectorLayer]]:
    """A road across tiles, and a large point on the corner of four tiles."""
    corner = QgsPointXY(TILE, TILE)
    road = layer_of("road", "LineString", [f"LINESTRING(0 {TILE / 2}, {3 * TILE} {TILE * 1.5})"], "red", 2)
    shop = layer_of("shop", "Point", [f"POINT({corner.x()} {corner.y()})"], "blue", 12)
    yield [shop, road]
    QgsProject.instance().removeMapLayers([road.id(), shop.id()])


@pytest.fixture
def render(run_algorithm: Any) -> Callable[..., dict[str, Any]]:
    def run(out: Path, feedback: Any = None, **parameters: Any) -> dict[str, Any]:
        given = {"EXTENT": AREA, "ZOOM": ZOOM, "OUTPUT": str(out), **parameters}
        return dict(run_algorithm("rendermap", feedback, **given))

    return run


def test_a_rendering_that_is_cancelled_goes_on_when_it_is_run_again(
    layers: list[Any], render: Any, told: Any, tmp_path: Path
) -> None:
    class Cancelled(told):
        def setProgress(self, progress: float) -> None:
            super().setProgress(progress)
            self.cancel()

    wide = {"LAYERS": layers, "EXTENT": f"0,{80 * TILE},0,{8 * TILE} [EPSG:3857]"}
    found = render(tmp_path / "a", Cancelled(), **wide)
    assert 0 < found["DRAWN"] < 640, "what was begun is finished, no more is begun"
    again = render(tmp_path / "a", **wide)
    assert found["DRAWN"] + again["DRAWN"] == 640 and len(pictures(tmp_path / "a")) == 640


def pictures(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*.png"))}


def pixels(path: Path) -> np.ndarray:
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB888)
    width, height = image.width(), image.height()
    values = np.frombuffer(image.constBits().asstring(image.sizeInBytes()), np.uint8)
    return values.reshape(height, image.bytesPerLine())[:, : 3 * width].reshape(height, width, 3)


def test_the_same_layers_give_the_same_bytes_whatever_part_is_asked_for(
    layers: list[Any], render: Any, tmp_path: Path
) -> None:
    found = render(tmp_path / "a", LAYERS=layers)
    assert (found["TILE_COUNT"], found["DRAWN"]) == (6, 6)
    render(tmp_path / "b", LAYERS=layers)
    render(tmp_path / "part", LAYERS=layers, EXTENT=f"{TILE},{1.5 * TILE},{TILE},{1.5 * TILE} [EPSG:3857]")
    whole = pictures(tmp_path / "a")
    assert len(whole) == 6 and pictures(tmp_path / "b") == whole
    [(name, part)] = pictures(tmp_path / "part").items()
    assert whole[name] == part


def test_nothing_is_cut_at_a_tiles_edge(layers: list[Any], render: Any, tmp_path: Path) -> None:
    """Also at the edge of a block, where two drawings meet: the corner of four of them is (0, 0)."""
    place = layers[0].dataProvider()
    feature = QgsFeature(layers[0].fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(0, 0)))
    place.addFeature(feature)
    area = f"{-TILE},{TILE},{-TILE},{TILE} [EPSG:3857]"
    render(tmp_path / "fine", LAYERS=layers[:1], EXTENT=area, TILE_SIDE=256)
    middle = 2 ** (ZOOM - 1)
    level = tmp_path / "fine" / str(ZOOM)
    four = [[pixels(level / str(middle + x) / f"{middle + y}.png") for x in (-1, 0)] for y in (-1, 0)]
    around = np.block([[[four[0][0]], [four[0][1]]], [[four[1][0]], [four[1][1]]]]).reshape(512, 512, 3)
    inked = (around != 255).any(axis=2)
    disc = inked[226:286, 226:286]
    assert disc.sum() > 1000, "a disc of 45 pixels"
    assert (disc == disc[::-1]).mean() > 0.98 and (disc == disc[:, ::-1]).mean() > 0.98, "all four quarters are there"


def test_what_is_there_is_kept_and_what_is_missing_is_drawn(layers: list[Any], render: Any, tmp_path: Path) -> None:
    render(tmp_path, LAYERS=layers)
    before = pictures(tmp_path)
    gone = sorted(tmp_path.rglob("*.png"))[2]
    kept = sorted(tmp_path.rglob("*.png"))[0]
    gone.unlink()
    os.utime(kept, (1, 1))
    assert render(tmp_path, LAYERS=layers)["DRAWN"] == 1
    assert pictures(tmp_path) == before and kept.stat().st_mtime == 1
    assert not list(tmp_path.rglob(".*")), "neither claims nor partial files stay"


def test_a_block_that_another_process_draws_is_left_to_it_until_it_ends(
    layers: list[Any], render: Any, told: Any, tmp_path: Path
) -> None:
    area, claimed = f"0,{16 * TILE},0,{8 * TILE} [EPSG:3857]", ExitStack()
    middle = 2 ** (ZOOM - 1)
    claimed.enter_context(claim(tmp_path / f"map-{ZOOM}-{middle // BLOCK}-{middle // BLOCK - 1}"))
    sides = [(x, y) for x in range(BLOCK) for y in range(BLOCK)]
    theirs = [tmp_path / str(ZOOM) / str(middle + x) / f"{middle - 1 - y}.png" for x, y in sides]
    seen: list[int] = []

    class Ended(told):
        def setProgress(self, progress: float) -> None:
            super().setProgress(progress)
            seen.append(sum(path.exists() for path in theirs))
            claimed.close()

    assert render(tmp_path, Ended(), LAYERS=layers, EXTENT=area)["DRAWN"] == 128, "what was claimed is drawn at last"
    assert seen[0] == 0 and all(path.exists() for path in theirs)


def test_other_layers_never_mix_with_what_is_there(layers: list[Any], render: Any, tmp_path: Path) -> None:
    render(tmp_path, LAYERS=layers)
    before = pictures(tmp_path)
    with pytest.raises(QgsProcessingException, match="other layers, features, styles or settings"):
        render(tmp_path, LAYERS=layers[:1])
    layers[1].renderer().symbol().setColor(QColor("green"))
    with pytest.raises(QgsProcessingException, match="other layers, features, styles or settings"):
        render(tmp_path, LAYERS=layers)
    assert pictures(tmp_path) == before
    (tmp_path / "else").mkdir()
    (tmp_path / "else" / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="not empty"):
        render(tmp_path / "else", LAYERS=layers)


def test_edited_features_are_another_map(layers: list[Any], render: Any, tmp_path: Path) -> None:
    """Whether they lie in memory or in a file, and wherever the file was opened or written to its end."""
    path = tmp_path / "roads.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layers[1], str(path), layers[1].transformContext(), options)
    stored = QgsVectorLayer(str(path), "roads", "ogr")
    QgsProject.instance().addMapLayer(stored)
    for number, layer in enumerate((layers[1], stored)):
        out = tmp_path / str(number)
        render(out, LAYERS=[layer])
        assert layer.startEditing() and layer.rollBack()
        assert render(out, LAYERS=[layer])["DRAWN"] == 0, "nothing was changed"
        (feature,) = layer.getFeatures()
        moved = QgsGeometry.fromWkt(f"LINESTRING(0 {TILE / 2}, {3 * TILE} {TILE * 1.4})")
        assert layer.dataProvider().changeGeometryValues({feature.id(): moved})
        with pytest.raises(QgsProcessingException, match="other layers, features, styles or settings"):
            render(out, LAYERS=[layer])
    QgsProject.instance().removeMapLayer(stored.id())


def test_who_is_to_be_credited_is_kept_of_attributions_and_of_rights(
    layers: list[Any], render: Any, tmp_path: Path
) -> None:
    layers[0].setAttribution("© the shops")
    metadata = layers[1].metadata()
    metadata.setRights(["© the roads", "ODbL"])
    layers[1].setMetadata(metadata)
    render(tmp_path, LAYERS=layers)
    assert read_object(tmp_path / RenderedMapFiles.MANIFEST)["attribution"] == "© the roads; ODbL; © the shops"


def test_channels_lie_apart_and_in_order(layers: list[Any], render: Any, tmp_path: Path) -> None:
    render(tmp_path, LAYERS=layers, CHANNELS=3)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["1_shop", "2_road"]
    middle = 2 ** (ZOOM - 1)
    tile = f"{ZOOM}/{middle + 2}/{middle - 2}.png"  # the road runs through it, the shop is elsewhere
    assert not pixels(tmp_path / "1_shop" / tile).any()
    road = pixels(tmp_path / "2_road" / tile)
    assert road.max() == 255 and 0 < (road > 0).mean() < 0.2
    assert QImage(str(tmp_path / "2_road" / tile)).isGrayscale()


def test_a_theme_is_drawn_as_it_was_kept(layers: list[Any], render: Any, tmp_path: Path) -> None:
    project = QgsProject.instance()
    themes = project.mapThemeCollection()
    record = QgsMapThemeCollection.MapThemeRecord()
    record.addLayerRecord(QgsMapThemeCollection.MapThemeLayerRecord(layers[1]))
    themes.insert("roads", record)
    render(tmp_path / "theme", THEME="roads")
    render(tmp_path / "layer", LAYERS=layers[1:])
    assert pictures(tmp_path / "theme") == pictures(tmp_path / "layer")
    with pytest.raises(QgsProcessingException, match=r"no map theme gone\. It has: roads"):
        render(tmp_path / "none", THEME="gone")
    assert not (tmp_path / "none").exists()
    themes.removeMapTheme("roads")


def test_a_layer_whose_data_are_gone_is_named(layers: list[Any], render: Any, tmp_path: Path) -> None:
    gone = QgsVectorLayer(str(tmp_path / "gone.gpkg"), "rivers", "ogr")
    QgsProject.instance().addMapLayer(gone)
    with pytest.raises(QgsProcessingException, match="rivers cannot be read"):
        render(tmp_path / "out", LAYERS=[gone.id()])
    with pytest.raises(QgsProcessingException, match="rivers cannot be read"):
        render(tmp_path / "out", LAYERS=[layers[0].id(), gone.id()])
    QgsProject.instance().removeMapLayer(gone.id())
    assert not (tmp_path / "out").exists()
