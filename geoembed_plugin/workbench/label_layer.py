"""The labels as a layer of the project, in the colours of their classes."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProject

from trainer.classification.label_file import LAYER

from ..layers.file_styles import dress, vector_layer
from ..layers.groups import KIND, group_of
from ..texts.translation import tr
from .label_book import LabelBook

LABELS = "labels"
"""Kind of the layer."""


class LabelLayer:
    """Comes with the first label, follows the file, and is the person's own when it is taken off the map."""

    def __init__(self, book: LabelBook) -> None:
        self._book = book
        self._layer: Any = None
        QgsProject.instance().layersWillBeRemoved.connect(self._layers_go)

    def close(self) -> None:
        """Follow the file no more; the layer stays."""
        QgsProject.instance().layersWillBeRemoved.disconnect(self._layers_go)
        self._layer = None

    def show(self) -> None:
        """Show the labels as they are now."""
        searcher = self._book.searcher
        if self._layer is None and searcher is not None and self._book.labels and self._book.path.is_file():
            self._layer = self._known() or self._new()
        if self._layer is not None:
            self._layer.reload()
            self._layer.triggerRepaint()

    def dress(self) -> None:
        """In the colours that the classes have now."""
        if self._layer is not None:
            dress(self._layer)
            self._layer.triggerRepaint()

    def drop(self) -> None:
        """Other labels are followed from now on; the layer of these stays in the project."""
        self._layer = None

    def _known(self) -> Any:
        """The layer of this file that the project has already."""
        for layer in QgsProject.instance().mapLayers().values():
            if layer.customProperty(KIND) == LABELS and layer.source().split("|")[0] == str(self._book.path):
                return layer
        return None

    def _new(self) -> Any:
        layer = vector_layer(f"{self._book.path}|layername={LAYER}", tr("Labels"))
        if not layer.isValid() or self._book.searcher is None:
            return None
        layer.setCustomProperty(KIND, LABELS)
        QgsProject.instance().addMapLayer(layer, False)
        group = group_of(self._book.searcher.embeddings.folder) or QgsProject.instance().layerTreeRoot()
        group.insertLayer(0, layer)
        return layer

    def _layers_go(self, ids: Any) -> None:
        if self._layer is not None and self._layer.id() in ids:
            self._layer = None
