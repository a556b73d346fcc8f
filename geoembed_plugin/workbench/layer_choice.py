"""A layer in the project whose classes become labels: which, and by which of its fields."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QWidget

from ..texts.translation import tr


class LayerChoice(QDialog):
    """Which layer, and which of its fields has the class."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedLabelLayer")
        self.setWindowTitle(tr("Labels from a layer"))
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setObjectName("geoembedLabelLayerChoice")
        kinds = QgsMapLayerProxyModel.Filter
        self.layer.setFilters(kinds.RasterLayer | kinds.PolygonLayer | kinds.PointLayer)
        self.layer.setToolTip(
            tr("Points or polygons with a class, or a raster of classes, of which some tiles are taken")
        )
        self.field = QgsFieldComboBox(self)
        self.field.setObjectName("geoembedLabelLayerField")
        self.field.setToolTip(tr("The attribute with the class; a raster's first band is taken"))
        self.layer.layerChanged.connect(self._layer_chosen)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, Qt.Orientation.Horizontal, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rows = QFormLayout(self)
        rows.addRow(tr("Layer"), self.layer)
        rows.addRow(tr("Field with the class"), self.field)
        rows.addRow(buttons)
        self._layer_chosen(self.layer.currentLayer())

    def _layer_chosen(self, layer: Any) -> None:
        vector = layer is not None and hasattr(layer, "fields")
        self.field.setLayer(layer if vector else None)
        self.field.setEnabled(vector)
