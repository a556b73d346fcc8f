"""Algorithms while they run: cancelled in mid-run, in a row of QGIS' batch dialog, and as a chain in a model."""

from __future__ import annotations

import csv
import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
)

pytestmark = [pytest.mark.qgis, pytest.mark.slow]


def write_raster(path: Path, side: int, bands: int, kind: int, pixels: Any = None) -> Path:
    """A GeoTIFF of 1 m; without pixels it takes no room however large it is."""
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BIGTIFF=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, bands, kind, options)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform([500000, 1, 0, 5000000, 0, -1])
    if pixels is not None:
        dataset.WriteArray(pixels)
    return path


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("a place")


@pytest.fixture(scope="module")
def image(place: Path) -> Path:
    """Two halves that look different."""
    pixels = np.random.default_rng(1).integers(0, 60, (3, 128, 128), dtype=np.uint8)
    pixels[0, :, 64:] += 150
    return write_raster(place / "image.tif", 128, 3, gdal.GDT_Byte, pixels)


@pytest.fixture(scope="module")
def continent(place: Path) -> Path:
    """16 million tiles: more than a machine cuts while somebody presses a button."""
    return write_raster(place / "continent.tif", 256_000, 3, gdal.GDT_Byte)


@pytest.fixture(scope="module")
def tiles(place: Path, image: Path, trainer_command: Any) -> Path:
    trainer_command("tiles", image, "--out", place / "tiles", "--size", 32, "--stride", 16)
    return place / "tiles"


@pytest.fixture(scope="module")
def run(place: Path, tiles: Path, trainer_command: Any) -> Path:
    trainer_command("train", tiles, "--out", place / "run", "--steps", 1, "--places", 8, "--dim", 16, "--device", "cpu")
    return place / "run"


def tiles_of_a_continent(ask: Callable[[str], Path], out: Path) -> dict[str, Any]:
    return {"INPUT": str(ask("continent")), "KEEP_BORDERS": True, "OUTPUT": str(out)}


def an_hour_of_learning(ask: Callable[[str], Path], out: Path) -> dict[str, Any]:
    return {"TILES": str(ask("tiles")), "MINUTES": 60, "PLACES": 8, "DEVICE": "cpu", "OUTPUT": str(out)}


def a_continent_embedded(ask: Callable[[str], Path], out: Path) -> dict[str, Any]:
    given = {"INPUT": str(ask("continent")), "RUN": str(ask("run")), "DEVICE": "cpu", "OUTPUT": str(out)}
    return {**given, "KEEP_BORDERS": True}


def embeddings_of_a_continent(ask: Callable[[str], Path], out: Path) -> dict[str, Any]:
    path = write_raster(ask("place") / "elsewhere.tif", 60_000, 16, gdal.GDT_Float32)
    return {"INPUT": str(path), "OUTPUT": str(out)}


def a_field_of_many_points(ask: Callable[[str], Path], out: Path) -> dict[str, Any]:
    path = ask("place") / "points.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(["lon", "lat", "depth"])
        places = np.random.default_rng(1).uniform(0, 10, (500, 2))
        writer.writerows((x, y, np.sin(x) + y) for x, y in places.tolist())
    from qgis.core import QgsVectorLayer

    layer = QgsVectorLayer(f"{path.as_uri()}?xField=lon&yField=lat&crs=EPSG:4326", "points", "delimitedtext")
    QgsProject.instance().addMapLayer(layer)
    return {"POINTS": layer.id(), "VALUES": ["depth"], "STEPS": 10_000_000, "OUTPUT": str(out) + ".tif"}


def a_million_epochs_of_places(ask: Callable[[str], Path], out: Path) -> dict[str, Any]:
    given = {"DATA": str(ask("tiles")), "HEAD": "regression", "HEAD_EPOCHS": 1_000_000, "DEVICE": "cpu"}
    return {**given, "OUTPUT": str(out)}


LONG = {
    "maketiles": tiles_of_a_continent,
    "learn": an_hour_of_learning,
    "embed": a_continent_embedded,
    "importembeddings": embeddings_of_a_continent,
    "learnfield": a_field_of_many_points,
    "geolocatetrain": a_million_epochs_of_places,
}
LEARNING = ("learn", "geolocatetrain")
"""Those that keep a checkpoint."""


class ImpatientFeedback(QgsProcessingFeedback):
    """Presses cancel as soon as the job tells that it has come to its (second) stage, or has done something."""

    def __init__(self) -> None:
        super().__init__(False)
        self.stages: list[str] = []

    def setProgress(self, done: float) -> None:
        """Not on the signal: QGIS sends it when another thousandth is done, which is a minute of a continent."""
        if done > 0:
            self.cancel()
        super().setProgress(done)

    def setProgressText(self, text: str) -> None:
        self.stages.append(text)
        if len(self.stages) > 1:
            self.cancel()
        super().setProgressText(text)

    def pushDebugInfo(self, info: str) -> None:
        self.cancel()
        super().pushDebugInfo(info)


@pytest.fixture
def context(plugin: Any) -> Any:
    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    yield made
    QgsProject.instance().clear()


def algorithm(name: str) -> Any:
    return QgsApplication.processingRegistry().algorithmById(f"geoembed:{name}").create()


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize("name", LONG)
def test_cancel_in_mid_run_is_heeded_and_what_learned_goes_on(
    name: str, context: Any, jobs: Any, request: pytest.FixtureRequest, tmp_path: Path, wait: Any
) -> None:
    parameters = LONG[name](request.getfixturevalue, tmp_path / "out")
    feedback = ImpatientFeedback()
    _results, fine = algorithm(name).run(parameters, context, feedback)
    assert not fine and "Cancelled" in feedback.textLog(), feedback.textLog()
    (first,) = jobs.job_folders.find_records(jobs.places.jobs_folder())
    assert first.state is jobs.conversation.JobState.CANCELLED, "the trainer stopped by itself, and was not killed"
    assert feedback.stages, "it was at work when it was cancelled"
    slot = jobs.gpu_slot.SLOT
    assert slot.take(), "the GPU is free again"
    slot.give()
    if name not in LEARNING:
        return
    again = jobs.queue.submit(jobs.job_folders.resuming(first.command), first.title)
    wait(lambda: again.state.over or again.last_progress.done > 0, what="learning to go on")
    assert not again.state.over, again.failure
    again.cancel()
    wait(lambda: again.state.over, what="it to be cancelled again")
    assert again.state is jobs.conversation.JobState.CANCELLED, again.failure


def test_a_model_runs_the_chain(context: Any, image: Path, tmp_path: Path) -> None:
    model = QgsProcessingModelAlgorithm("Look-alikes of an image", "models")
    model.addModelParameter(QgsProcessingParameterRasterLayer("image", "Image"), QgsProcessingModelParameter("image"))
    source = QgsProcessingModelChildParameterSource
    steps: tuple[tuple[str, dict[str, Any]], ...] = (
        ("maketiles", {"INPUT": source.fromModelParameter("image"), "SIZE": 32, "STRIDE": 16}),
        ("learn", {"TILES": source.fromChildOutput("maketiles", "OUTPUT"), "STEPS": 2, "PLACES": 8, "DEVICE": "cpu"}),
        (
            "embed",
            {
                "RUN": source.fromChildOutput("learn", "OUTPUT"),
                "FOLDER": source.fromChildOutput("maketiles", "OUTPUT"),
                "DEVICE": "cpu",
                "LOAD": False,
            },
        ),
        ("cluster", {"EMBEDDINGS": source.fromChildOutput("embed", "OUTPUT"), "CLUSTERS": 2, "LOAD": False}),
    )
    for name, values in steps:
        child = QgsProcessingModelChildAlgorithm(f"geoembed:{name}")
        child.setChildId(name)
        for parameter, value in values.items():
            given = value if isinstance(value, source) else source.fromStaticValue(value)
            child.addParameterSources(parameter, [given])
        for definition in child.algorithm().parameterDefinitions():  # as the Modeler's form fills them in
            if definition.name() not in values and definition.defaultValue() is not None:
                child.addParameterSources(definition.name(), [source.fromStaticValue(definition.defaultValue())])
        if name == "embed":
            output = QgsProcessingModelOutput("embeddings", "Embeddings")
            output.setChildId(name)
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"embeddings": output})
        model.addChildAlgorithm(child)
    model.updateDestinationParameters()
    fine, issues = model.validate()
    assert fine, issues
    destination = next(definition.name() for definition in model.destinationParameterDefinitions())
    feedback = QgsProcessingFeedback(False)
    folder = tmp_path / "embeddings"
    results, fine = model.run({"image": str(image), destination: str(folder)}, context, feedback)
    assert fine, feedback.textLog()
    assert results["CHILD_RESULTS"]["maketiles"]["TILE_COUNT"] == 49
    assert results["CHILD_RESULTS"]["cluster"]["CLUSTER_COUNT"] == 2
    layers = importlib.import_module("geoembed_plugin.layers")
    assert sum(cluster.tiles for cluster in layers.read_clusters(folder)) == 49


def test_the_batch_dialog_runs_a_row_after_the_other(
    plugin: Any, iface: Any, image: Path, tmp_path: Path, processing_at_the_desk: None, wait: Any
) -> None:
    from processing.core.Processing import Processing
    from processing.tools.dataobjects import createContext

    Processing.initialize()
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    dialog = BatchAlgorithmDialog(algorithm("maketiles"), iface.mainWindow())
    panel = dialog.mainWidget()
    panel.addRow()
    context = createContext()
    for row, size in enumerate((32, 64)):
        for name, value in (("INPUT", str(image)), ("SIZE", size)):
            panel.wrappers[row][panel.parameter_to_column[name]].setParameterValue(value, context)
        place = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"])
        place.setValue(str(tmp_path / f"tiles of {size}"))
    dialog.show()
    dialog.runButton().click()
    wait(dialog.runButton().isEnabled, what="both rows")  # newer QGIS runs them in tasks; older ones block till the end
    from trainer.tiles.tileset import TileSet

    assert len(TileSet.open(tmp_path / "tiles of 32")) == 16, dialog.createFeedback().textLog()
    assert len(TileSet.open(tmp_path / "tiles of 64")) == 4
    dialog.close()
    dialog.deleteLater()
    Processing.deinitialize()
