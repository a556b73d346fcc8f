"""A real embeddings folder, made by the trainer's own commands, as layers of a project: styles and names that stay."""

from __future__ import annotations

import importlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsProject, QgsVectorLayer


@pytest.fixture
def folder(four_looks: Path, tmp_path: Path, qgis_application: Any) -> Iterator[Path]:
    QgsProject.instance().clear()
    copy = tmp_path / "my embeddings é"
    shutil.copytree(four_looks, copy)
    yield copy
    QgsProject.instance().clear()


@pytest.fixture
def layers() -> Any:
    return importlib.import_module("geoembed_plugin.layers")


def shown(kind: str) -> Any:
    return next(
        layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty("geoembed/kind") == kind
    )


def test_a_folder_becomes_one_group(folder: Path, layers: Any) -> None:
    group = layers.load_embeddings(folder)
    assert group.name() == "elsewhere", "as the image is called, and not as its folder"
    kinds = [node.layer().customProperty("geoembed/kind") for node in group.findLayers()]
    assert kinds == ["tiles", "clusters", "colours", "embedding"]
    assert all(node.layer().isValid() and node.layer().crs().authid() == "EPSG:32633" for node in group.findLayers())
    assert shown("tiles").featureCount() == 120
    assert layers.open_folders() == [folder]


def test_a_second_time_nothing_is_doubled(folder: Path, layers: Any) -> None:
    layers.load_embeddings(folder)
    group = layers.load_embeddings(folder)
    assert len(group.findLayers()) == 4 and len(QgsProject.instance().mapLayers()) == 4


def test_what_is_no_embeddings_folder_is_refused(tmp_path: Path, layers: Any) -> None:
    with pytest.raises(Exception, match="holds no embeddings") as refusal:
        layers.load_embeddings(tmp_path)
    assert refusal.value.code == "no-embeddings" and refusal.value.hint


def test_clusters_are_drawn_in_their_colours_and_the_style_is_kept_in_the_file(folder: Path, layers: Any) -> None:
    layer = layers.style_by_cluster(folder)[0]
    renderer = layer.renderer()
    assert renderer.type() == "categorizedSymbol" and renderer.classAttribute() == "cluster"
    colours = [category.symbol().color().name() for category in renderer.categories()]
    assert colours == [cluster.colour for cluster in layers.read_clusters(folder)]
    assert len(set(colours)) == 4
    assert (folder / "tiles.qml").is_file() and (folder / "clusters.qml").is_file()
    again = QgsVectorLayer(f"{folder / 'tiles.gpkg'}|layername=tiles", "again", "ogr")
    again.loadDefaultStyle()
    assert again.renderer().type() == "categorizedSymbol"


def test_a_name_stays_in_the_layer_the_raster_and_the_styles(folder: Path, layers: Any) -> None:
    layers.load_embeddings(folder)
    layers.rename_clusters(folder, {2: 'Vineyards & "terraces"'})
    layers.refresh_clusters(folder)
    labels = {category.value(): category.label() for category in shown("tiles").renderer().categories()}
    assert labels[2] == 'Vineyards & "terraces"' and labels[1] == "Cluster 1"
    names = {feature["cluster"]: feature["cluster_name"] for feature in shown("tiles").getFeatures()}
    assert names[2] == 'Vineyards & "terraces"'
    raster = {int(entry.value): entry.label for entry in shown("clusters").renderer().classes()}
    assert raster[2] == 'Vineyards & "terraces"'
    beside = (folder / "clusters.tif.aux.xml").read_text(encoding="utf-8")
    categories = [element.text for element in ElementTree.fromstring(beside).iter("Category")]
    assert categories[2] == 'Vineyards & "terraces"', "GDAL's own names of the values"
    again = QgsVectorLayer(f"{folder / 'tiles.gpkg'}|layername=tiles", "again", "ogr")
    again.loadDefaultStyle()
    assert 'Vineyards & "terraces"' in [category.label() for category in again.renderer().categories()]


def test_a_name_outlives_clustering_anew(folder: Path, layers: Any, trainer_command: Any) -> None:
    layers.rename_clusters(folder, {3: "Forest"})
    trainer_command("cluster", folder, "-k", 4)
    assert "Forest" in [cluster.name for cluster in layers.read_clusters(folder)]


def test_merging_keeps_every_tile_and_the_first_name(folder: Path, layers: Any) -> None:
    before = layers.read_clusters(folder)
    layers.rename_clusters(folder, {4: "Water"})
    left = layers.merge_clusters(folder, [4, 2])
    assert [cluster.number for cluster in left] == [1, 2, 3]
    assert left[2].name == "Water" and left[2].tiles == before[3].tiles + before[1].tiles
    assert left[2].colour == before[3].colour
    counted = np.bincount(gdal.Open(str(folder / "clusters.tif")).ReadAsArray().ravel(), minlength=4)
    assert counted[1:].tolist() == [cluster.tiles for cluster in left]
    source = ogr.Open(str(folder / "tiles.gpkg"))
    rows = source.ExecuteSQL("SELECT cluster, cluster_name, count(*) AS n FROM tiles GROUP BY 1, 2 ORDER BY 1")
    found = [(row["cluster"], row["cluster_name"], row["n"]) for row in rows]
    assert found == [(cluster.number, cluster.name, cluster.tiles) for cluster in left]
    assert layers.style_by_cluster(folder)[0].renderer().categories()[2].label() == "Water"


@pytest.mark.parametrize(("numbers", "code"), [([1], "too-few-clusters"), ([1, 9], "no-such-cluster")])
def test_what_cannot_be_merged_is_refused_and_nothing_changes(
    folder: Path, layers: Any, numbers: list[int], code: str
) -> None:
    before = layers.read_clusters(folder)
    with pytest.raises(Exception, match="cluster") as refusal:
        layers.merge_clusters(folder, numbers)
    assert refusal.value.code == code
    assert layers.read_clusters(folder) == before


def test_without_clusters_the_person_hears_where_they_are_made(folder: Path, layers: Any) -> None:
    manifest = folder / "manifest.json"
    text = manifest.read_text(encoding="utf-8")
    import json

    manifest.write_text(json.dumps({**json.loads(text), "clusters": {}}), encoding="utf-8")
    with pytest.raises(Exception, match="no clusters") as refusal:
        layers.style_by_cluster(folder)
    assert refusal.value.code == "no-clusters" and refusal.value.hint


def test_tiles_in_the_colours_of_their_look(folder: Path, layers: Any) -> None:
    layer = layers.style_by_colours(folder)[0]
    expressions = [
        layer.renderer().symbol().symbolLayer(0).dataDefinedProperties().property(key).expressionString()
        for key in layer.renderer().symbol().symbolLayer(0).dataDefinedProperties().propertyKeys()
    ]
    assert expressions and all("pca_red" in expression for expression in expressions)


def test_tiles_by_their_similarity_to_one(folder: Path, layers: Any) -> None:
    tile_layer = importlib.import_module("trainer.results.tile_layer")
    scores = np.linspace(-0.2, 1.0, 120).astype(np.float32)
    tile_layer.write_similarity(folder / "tiles.gpkg", scores)
    layer = layers.style_by_similarity(folder, scores)[0]
    ranges = layer.renderer().ranges()
    for value in (scores[0], scores[60], scores[119]):
        assert layer.renderer().rangeForValue(float(np.round(np.float64(value), 5))) is not None, value
    assert ranges[0].symbol().color().lightness() < ranges[-1].symbol().color().lightness()
    stored = [feature["similarity"] for feature in layer.getFeatures()]
    np.testing.assert_allclose(stored, scores, atol=1e-5)


def test_predictions_get_points_error_lines_and_cells_by_probability(tmp_path: Path, layers: Any) -> None:
    path = tmp_path / "predictions.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    shapes = SimpleNamespace(
        cells=(ogr.wkbPolygon, "POLYGON (({0} 0, {1} 0, {1} 1, {0} 1, {0} 0))"),
        errors=(ogr.wkbLineString, "LINESTRING ({0} 0, {1} 1)"),
        points=(ogr.wkbPoint, "POINT ({0} {1})"),
    )
    for name, (kind, text) in vars(shapes).items():
        layer = source.CreateLayer(name, reference, kind)
        layer.CreateField(ogr.FieldDefn("probability", ogr.OFTReal))
        for number in range(10):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature["probability"] = number / 10
            feature.SetGeometry(ogr.CreateGeometryFromWkt(text.format(number, number + 1)))
            layer.CreateFeature(feature)
    layer = source = None
    group = layers.load_predictions(path)
    assert [node.name() for node in group.findLayers()] == ["points", "errors", "cells"]
    cells = group.findLayers()[2].layer()
    assert cells.renderer().type() == "graduatedSymbol" and cells.renderer().classAttribute() == "probability"
    QgsProject.instance().clear()
