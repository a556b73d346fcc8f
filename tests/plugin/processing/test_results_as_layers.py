"""What the toolbox loads: the same styles, names and groups as from the windows, loaded by QGIS itself."""

from __future__ import annotations

import importlib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsFeature,
    QgsNumericFormatContext,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

pytestmark = [pytest.mark.qgis, pytest.mark.slow]


@pytest.fixture
def toolbox(plugin: Any, processing_at_the_desk: None) -> Any:
    """Runs an algorithm and loads what comes of it, as the toolbox does."""
    importlib.import_module("processing.core.Processing").Processing.initialize()
    QgsProject.instance().clear()

    def run(name: str, **parameters: Any) -> dict[str, Any]:
        return dict(importlib.import_module("processing").runAndLoadResults(f"geoembed:{name}", parameters))

    yield run
    QgsProject.instance().clear()


def tree() -> dict[str, list[tuple[str, bool]]]:
    """Group to its layers' names, each with whether it is ticked; those in no group under ""."""
    found: dict[str, list[tuple[str, bool]]] = {}
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        group = node.parent().name() if node.parent() != root else ""
        found.setdefault(group, []).append((node.name(), node.itemVisibilityChecked()))
    return found


def layer(kind: str) -> Any:
    (found,) = [
        one for one in QgsProject.instance().mapLayers().values() if one.customProperty("geoembed/kind") == kind
    ]
    return found


def test_embeddings_and_clusters_come_as_one_group_that_lets_the_image_through(
    toolbox: Callable[..., Any], four_looks: Path, tmp_path: Path, wait: Any
) -> None:
    out = tmp_path / "imported"
    toolbox("importembeddings", INPUT=str(four_looks.parent / "elsewhere.tif"), OUTPUT=str(out))
    wait(lambda: "elsewhere" in tree(), what="the group")
    first = [("Tiles", False), ("Embedding colours (PCA)", True), ("Embedding raster", False)]
    assert tree() == {"elsewhere": first}
    symbol = layer("tiles").renderer().symbol().symbolLayer(0)
    assert symbol.strokeWidth() == pytest.approx(0.1) and symbol.brushStyle() == 0, "thin outlines, nothing in them"
    assert layer("colours").renderer().opacity() == 0.5

    toolbox("cluster", EMBEDDINGS=str(out), CLUSTERS=3)
    wait(lambda: ("Clusters", True) in tree()["elsewhere"], what="the clusters")
    assert dict(tree()["elsewhere"]) == {
        "Tiles": False,
        "Clusters": True,
        "Embedding colours (PCA)": False,
        "Embedding raster": False,
    }
    layers = importlib.import_module("geoembed_plugin.layers")
    colours = [cluster.colour for cluster in layers.read_clusters(out)]
    assert [entry.color.name() for entry in layer("clusters").renderer().classes()] == colours

    toolbox("cluster", EMBEDDINGS=str(out), CLUSTERS=4)
    wait(lambda: len(layer("tiles").renderer().categories()) == 4, what="the clusters anew")
    colours = [cluster.colour for cluster in layers.read_clusters(out)]
    assert [entry.color.name() for entry in layer("clusters").renderer().classes()] == colours, "none is black"
    assert [entry.symbol().color().name() for entry in layer("tiles").renderer().categories()] == colours
    assert len(QgsProject.instance().mapLayers()) == 4


def test_look_alikes_and_similarity_come_styled_and_named(
    toolbox: Callable[..., Any], four_looks: Path, tmp_path: Path, wait: Any
) -> None:
    folder = Path(shutil.copytree(four_looks, tmp_path / "emb"))
    place = "500250,4999750 [EPSG:32633]"
    toolbox("search", EMBEDDINGS=str(folder), POINT=place, COUNT=9, OUTPUT=str(tmp_path / "found.gpkg"))
    wait(lambda: layer("search"), what="the look-alikes")
    assert tree() == {"": [("Look-alikes", True)]}
    assert layer("search").renderer().type() == "graduatedSymbol" and layer("search").featureCount() == 9
    toolbox("similarityraster", EMBEDDINGS=str(folder), POINT=place, OUTPUT=str(tmp_path / "alike.tif"))
    (raster,) = [one for one in QgsProject.instance().mapLayers().values() if one.name() == "Similarity"]
    assert raster.renderer().type() == "singlebandpseudocolor" and raster.renderer().opacity() == 0.85


def test_what_a_dialog_runs_in_a_thread_is_loaded_and_styled(
    plugin: Any, four_looks: Path, tmp_path: Path, wait: Any
) -> None:
    """A dialog prepares in its own thread and runs in another, and QGIS forgets what was noted in between."""
    context, feedback, ended = QgsProcessingContext(), QgsProcessingFeedback(False), []
    context.setProject(QgsProject.instance())
    out = str(tmp_path / "alike.tif")
    given = {"EMBEDDINGS": str(four_looks), "POINT": "500250,4999750 [EPSG:32633]"}
    given["OUTPUT"] = QgsProcessingOutputLayerDefinition(out, QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().algorithmById("geoembed:similarityraster").create()
    task = QgsProcessingAlgRunnerTask(algorithm, given, context, feedback)
    task.executed.connect(lambda fine, results: ended.append((fine, results)))
    QgsApplication.taskManager().addTask(task)
    wait(lambda: bool(ended), what="the raster")
    assert ended[0][0], feedback.textLog()
    assert list(context.layersToLoadOnCompletion()) == [out]
    details = context.layerToLoadOnCompletionDetails(out)
    assert details.project == QgsProject.instance() and details.outputName == "OUTPUT"
    raster = QgsRasterLayer(out, details.name)
    details.postProcessor().postProcessLayer(raster, context, feedback)
    assert raster.renderer().type() == "singlebandpseudocolor"


def test_a_classification_comes_as_one_group_of_classes_their_areas_and_probabilities(
    toolbox: Callable[..., Any], four_looks: Path, tmp_path: Path, wait: Any
) -> None:
    points = QgsVectorLayer("Point?crs=EPSG:32633&field=class:string", "clicks", "memory")
    tiles = QgsVectorLayer(f"{four_looks}/tiles.gpkg|layername=tiles", "tiles", "ogr")
    for tile in tiles.getFeatures():
        if tile["id"] % 3 == 0:
            click = QgsFeature(points.fields())
            click.setGeometry(tile.geometry().centroid())
            click.setAttribute("class", f"look {tile['cluster']}")
            points.dataProvider().addFeature(click)
    out = tmp_path / "land cover"
    labels = {"LABELS": points, "FIELD": "class", "PROPOSE": 5}
    found = toolbox("classify", EMBEDDINGS=str(four_looks), OUTPUT=str(out), **labels)
    assert found["CLASS_COUNT"] == 4 and found["ACCURACY"] > 0.5, "four classes; a chance in four"
    wait(lambda: "land cover" in tree(), what="the classification")
    shown = [("Classes", True), ("Areas of the classes", False), ("Probabilities of the classes", False)]
    shown.append(("Tiles to label next", False))
    assert tree() == {"land cover": shown}
    assert layer("next-labels").featureCount() == 5 and {
        one["class"] for one in layer("next-labels").getFeatures()
    } == {NULL}
    names = [f"look {number}" for number in (1, 2, 3, 4)]
    assert [entry.label for entry in layer("classes").renderer().classes()] == names
    assert [entry.label() for entry in layer("class-areas").renderer().categories()] == names
    assert layer("probabilities").bandCount() == 4

    shutil.copy(out / "classes.tif", out / "classes_1.tif")  # as of images in two CRSs
    QgsProject.instance().clear()
    importlib.import_module("geoembed_plugin.layers").load_classification(out)
    assert tree() == {"land cover": [shown[0], ("Classes 2", True), *shown[1:]]}


def test_changes_come_as_one_group_of_places_rasters_and_what_is_unusual(
    toolbox: Callable[..., Any], four_looks: Path, tmp_path: Path, wait: Any
) -> None:
    after = Path(shutil.copytree(four_looks, tmp_path / "after"))
    vectors = np.load(after / "embeddings.npy")
    vectors[[5, 60]] = vectors[[60, 5]]
    np.save(after / "embeddings.npy", vectors)
    out = tmp_path / "since last year"
    found = toolbox(
        "change", BEFORE=str(four_looks), AFTER=str(after), SAME_ENCODER=True, FALSE_ALARMS=0.01, OUTPUT=str(out)
    )
    assert (found["CHANGED_COUNT"], found["TILE_COUNT"]) == (2, 120)
    wait(lambda: "since last year" in tree(), what="the changes")
    others = [("Unusual places", False), ("Change", False), ("How unusual", False)]
    assert tree() == {"since last year": [("Places that changed", True), *others]}
    assert layer("changes").renderer().classAttribute() == "change" and layer("changes").featureCount() == 50
    assert layer("change").renderer().type() == "singlebandpseudocolor"


def test_a_mapped_value_and_the_values_of_points_are_layers(
    toolbox: Callable[..., Any], four_looks: Path, tmp_path: Path
) -> None:
    points = QgsVectorLayer("Point?crs=EPSG:32633&field=height:double", "heights", "memory")
    tiles = QgsVectorLayer(f"{four_looks}/tiles.gpkg|layername=tiles", "tiles", "ogr")
    for tile in tiles.getFeatures():
        if tile["id"] % 3 == 0:
            height = QgsFeature(points.fields())
            height.setGeometry(tile.geometry().centroid())
            height.setAttribute("height", 10.0 * tile["cluster"])
            points.dataProvider().addFeature(height)
    given = {"EMBEDDINGS": str(four_looks), "OUTPUT": str(tmp_path / "heights")}
    found = toolbox("regress", LABELS=points, FIELD="height", **given)
    assert found["R2"] > 0.6, "four looks, four heights"
    (raster,) = [one for one in QgsProject.instance().mapLayers().values() if one.name() == "Mapped value"]
    assert raster.bandCount() == 3 and raster.renderer().type() == "singlebandpseudocolor"
    found = toolbox("zones", EMBEDDINGS=str(four_looks), POLYGONS=points, FIND=2, OUTPUT=str(tmp_path / "zones.gpkg"))
    assert (found["POLYGON_COUNT"], found["FOUND"]) == (40, 80)
    shown = [one for one in QgsProject.instance().mapLayers().values() if str(tmp_path / "zones.gpkg") in one.source()]
    assert [one.featureCount() for one in shown] == [40]


def test_a_field_comes_as_a_ramp_with_its_uncertainty_beside_it_switched_off(
    toolbox: Callable[..., Any], tmp_path: Path, wait: Any
) -> None:
    points = tmp_path / "points.csv"
    rows = [f"{15 + column / 10},{45 + row / 10},{column + row}" for column in range(8) for row in range(8)]
    points.write_text("\n".join(["lon,lat,depth", *rows]), encoding="utf-8")
    source = QgsVectorLayer(f"{points.as_uri()}?xField=lon&yField=lat&crs=EPSG:4326", "points", "delimitedtext")
    out = str(tmp_path / "field.tif")
    toolbox("learnfield", POINTS=source, VALUES=["depth"], STEPS=5, FURTHER_OPTIONS="--members 2", OUTPUT=out)
    wait(lambda: "Learned field" in tree(), what="the field")
    assert tree()["Learned field"] == [("depth", True), ("depth uncertainty (1 sd)", False)]
    value, uncertain = layer("field").renderer(), layer("uncertainty").renderer()
    assert (value.type(), value.band()) == ("singlebandpseudocolor", 1)
    assert (uncertain.type(), uncertain.band()) == ("singlebandpseudocolor", 2)
    assert value.classificationMin() < value.classificationMax()
    legend = value.shader().rasterShaderFunction().legendSettings().numericFormat()
    assert legend.formatDouble(263.1234567, QgsNumericFormatContext()) == "263.1", "not with six decimals"
