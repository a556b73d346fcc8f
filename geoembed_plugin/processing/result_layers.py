"""Layers that the files of a command become in the toolbox: the same styles, names and groups as from the windows."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)
from qgis.PyQt.QtCore import QTimer

from ..texts.translation import tr

if TYPE_CHECKING:
    from ..jobs.blocking import Outcome

RASTER_KINDS = frozenset(
    {
        "embedding-raster",
        "colour-raster",
        "cluster-raster",
        "class-raster",
        "probability-raster",
        "similarity-raster",
        "change-raster",
        "unusual-raster",
        "alike-raster",
        "value-raster",
        "field-raster",
    }
)
IN_A_FOLDER = frozenset({"tile-layer", "embedding-raster", "colour-raster", "cluster-raster"})
"""What lies in a folder of embeddings, which is shown as a whole."""
OF_A_CLASSIFICATION = frozenset({"class-raster", "class-layer", "probability-raster", "next-labels"})
"""Likewise in a folder of its own."""
OF_CHANGES = frozenset({"change-raster", "unusual-raster", "alike-raster", "change-layer"})
"""Likewise."""

LAYER_DESTINATIONS = frozenset({"vectorDestination", "rasterDestination"})
"""Types of parameters whose files are layers."""

MAP_LAYERS = "map-layers"
"""The layers of a GeoPackage that was made of an OpenStreetMap extract; QGIS opens one, which stands for all."""


def layer_title(kind: str) -> str:
    """What a layer of results is called."""
    return {
        "tile-layer": tr("Tiles"),
        "embedding-raster": tr("Embedding"),
        "colour-raster": tr("Colours of the embedding"),
        "cluster-raster": tr("Clusters"),
        "class-raster": tr("Classes"),
        "class-layer": tr("Areas of the classes"),
        "probability-raster": tr("Probabilities of the classes"),
        "next-labels": tr("Tiles to label next"),
        "change-raster": tr("Change"),
        "change-layer": tr("Places that changed"),
        "unusual-raster": tr("How unusual"),
        "alike-raster": tr("Changed alike"),
        "value-raster": tr("Mapped value"),
        "search-results": tr("Look-alikes"),
        "similarity-raster": tr("Similarity"),
        "predictions": tr("Predicted positions"),
        "field-raster": tr("Learned field"),
    }.get(kind, kind)


_waiting: set[ShownAsByTheWindows] = set()
"""QGIS deletes its half of a post-processor; the half that is Python lives as long as something here holds it."""


class ShownAsByTheWindows(QgsProcessingLayerPostProcessorInterface):
    """Called by QGIS in the main thread for the one layer that it was made for.

    Args:
        path: The layer's file.
        kind: Of artifact, "" where it has nothing but a style of its own.
        clusters: Whether clusters were made: they are what is shown of the folder.
    """

    def __init__(self, path: str, kind: str = "", clusters: bool = False) -> None:
        super().__init__()
        self._path, self._kind, self._clusters = Path(path), kind, clusters
        _waiting.add(self)

    def postProcessLayer(self, layer: Any, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback) -> None:
        """Apply the style beside a raster or inside a GeoPackage; the rest when QGIS has added all layers."""
        _waiting.discard(self)
        from ..layers.file_styles import dress  # only now: QGIS loads every algorithm when it starts

        dress(layer)
        layer.triggerRepaint()
        if self._kind in IN_A_FOLDER:
            _soon(self._path.parent, "clusters" if self._clusters else "embeddings", layer)
        elif self._kind in OF_A_CLASSIFICATION:
            _soon(self._path.parent, "classification", layer)
        elif self._kind in OF_CHANGES:
            _soon(self._path.parent, "changes", layer)
        elif self._kind in {"predictions", "search-results", "field-raster", MAP_LAYERS}:
            _soon(self._path, self._kind, layer)


def load_destinations(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    found: dict[str, Any],
    context: QgsProcessingContext,
) -> None:
    """Have QGIS load the layers of an algorithm's destinations, where a dialog or a model wants them.

    QGIS notes it when a destination's path is asked for; but what was noted while an algorithm was prepared is
    forgotten where it then runs in a thread, as it does from the dialogs.

    Args:
        algorithm: Whose parameters they are.
        parameters: As it was given them.
        found: Parameter to path.
        context: Of the thread.
    """
    for name, path in found.items():
        given, definition = parameters.get(name), algorithm.parameterDefinition(name)
        if (
            definition is None
            or definition.type() not in LAYER_DESTINATIONS
            or path in context.layersToLoadOnCompletion()
        ):
            continue
        if isinstance(given, QgsProcessingOutputLayerDefinition) and given.destinationProject is not None:
            title = given.destinationName or definition.description()
            details = QgsProcessingContext.LayerDetails(title, given.destinationProject, name)
            context.addLayerToLoadOnCompletion(path, details)


def show_as_the_windows_do(
    outcome: Outcome, found: dict[str, Any], clusters: bool, context: QgsProcessingContext
) -> None:
    """Layers of this command, and not those of other steps of a model.

    Args:
        outcome: What the trainer told.
        found: Result to path.
        clusters: Whether clusters were made.
        context: Which layers QGIS is to load.
    """
    kinds = {str(Path(made.path).resolve()): made.kind for made in outcome.artifacts}
    for path in set(map(str, found.values())) & set(context.layersToLoadOnCompletion()):
        shown = ShownAsByTheWindows(path, kinds.get(str(Path(path).resolve()), ""), clusters)
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(shown)


KIND = "geoembed/kind"
"""Property of the layers that :mod:`..layers` made."""
_made: dict[tuple[Path, str], list[str]] = {}
"""The layers that QGIS made of each result, until it is shown as the windows show it."""


def _soon(path: Path, what: str, layer: Any) -> None:
    """When QGIS has added all of its layers, show the result as the windows do, in their place."""
    if not _made:
        QTimer.singleShot(0, _show)
    made = _made.setdefault((path, what), [])
    if not layer.customProperty(KIND):  # one that is shown already is taken by QGIS where it has the same file
        made.append(layer.id())


def _show() -> None:
    from .. import layers  # only now: QGIS loads every algorithm when it starts

    project = QgsProject.instance()
    waiting = list(_made.items())
    _made.clear()
    for (path, what), made in waiting:
        project.removeMapLayers([layer for layer in made if project.mapLayer(layer) is not None])
        if what == "clusters":
            layers.show_clusters(path)
        elif what == "embeddings":
            layers.load_embeddings(path)
        elif what == "classification":
            layers.load_classification(path)
        elif what == "changes":
            layers.load_changes(path)
        elif what == "predictions":
            layers.load_predictions(path)
        elif what == MAP_LAYERS:
            layers.load_map_layers(path)
        elif what == "field-raster":
            layers.load_field(path, layer_title(what))
        else:
            layers.load_search_results(path, layer_title(what))
