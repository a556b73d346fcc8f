"""Which layer, which part of it, and how it is cut: the left half of the windows that make tiles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsMapLayerProxyModel,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsExtentGroupBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..imagery import layer_pictures
from ..imagery.layer_pictures import Picture
from ..imagery.pixel_grid import PixelGrid, grid_of, metres_a_unit
from ..texts.numbers import ground
from ..texts.translation import tr
from . import estimates
from .band_choice import BandChoice
from .further_images import FurtherImages
from .size_advice import SizeAdvice

if TYPE_CHECKING:
    from .job_window import JobWindow

Box = tuple[float, float, float, float]


class TileChoice(QWidget):
    """Layer, bands, size, stride, extent, polygons.

    Signals:
        changed: Something was chosen.
    """

    changed = pyqtSignal()

    def __init__(self, window: JobWindow, canvas: Any, size_fixed: bool = False) -> None:
        super().__init__(window)
        self._canvas = canvas
        self._size_fixed = size_fixed
        self._trained_metres = 0.0
        self.advice = SizeAdvice(self)
        self.advice.changed.connect(self._changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._build_image())
        layout.addWidget(self._build_area())
        self._layer_changed()

    def _build_image(self) -> QWidget:
        box = QGroupBox(tr("Image and tiles"), self)
        self.combo = QgsMapLayerComboBox(box)
        self.combo.setObjectName("geoembedLayer")
        self.combo.setProperty("geoembedForgotten", True)
        self.combo.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        self.combo.setToolTip(
            tr(
                "Any raster layer: satellite, aerial, a scanned map; also a map from a server, of which a picture is "
                "fetched first"
            )
        )
        self.combo.layerChanged.connect(self._layer_changed)
        self.further = FurtherImages(box)
        self.further.changed.connect(self._changed)
        self.band_choice = BandChoice(box)
        self.band_choice.changed.connect(self._changed)
        self.metres = QDoubleSpinBox(box)
        self.metres.setObjectName("geoembedGroundMetres")
        self.metres.setProperty("geoembedForgotten", True)
        self.metres.setDecimals(3)
        self.metres.setRange(0.001, 1_000_000)
        self.metres.setSuffix(" m")
        self.metres.setToolTip(
            tr(
                "Ground metres of a pixel of the picture that is fetched of this layer: as the map shows it now, or "
                "the layer's own pixels. It is fetched once, kept, and used again. Mind the terms of the server."
            )
        )
        self.metres.valueChanged.connect(self._changed)
        self.size = QSpinBox(box)
        self.size.setObjectName("geoembedSize")
        self.size.setRange(8, 4096)
        self.size.setValue(64)
        self.size.setSuffix(tr(" pixels"))
        self.size.setToolTip(tr("So much ground that a person could tell the place by it: 64 pixels suit most images"))
        self.size.valueChanged.connect(self._size_changed)
        self.stride = QSpinBox(box)
        self.stride.setObjectName("geoembedStride")
        self.stride.setRange(1, 4096)
        self.stride.setValue(64)
        self.stride.setSuffix(tr(" pixels"))
        self.stride.setToolTip(tr("From one tile to the next: the size for tiles side by side, half of it for overlap"))
        self.stride.valueChanged.connect(self._changed)
        self._metres = QLabel(box)
        self._metres.setObjectName("geoembedMetres")
        self._metres.setWordWrap(True)
        self._last_size = 64
        form = QFormLayout(box)
        form.addRow(tr("Layer"), self.combo)
        form.addRow("", self.further)
        form.addRow(tr("Bands"), self.band_choice)
        form.addRow(tr("Ground metres a pixel"), self.metres)
        self._metres_label = form.labelForField(self.metres)
        if self._size_fixed:
            self.size.hide()
        else:
            form.addRow(tr("Tile size"), self.size)
        form.addRow(tr("Step (stride)"), self.stride)
        form.addRow("", self._metres)
        return box

    def _build_area(self) -> QWidget:
        box = QGroupBox(tr("Area"), self)
        self.extent = QgsExtentGroupBox(box)
        self.extent.setObjectName("geoembedExtent")
        self.extent.setTitleBase(tr("Only this extent"))
        self.extent.setCheckable(True)
        self.extent.setChecked(False)
        self.extent.setCollapsed(True)
        self.extent.setMapCanvas(self._canvas)
        _in_pairs(self.extent)
        self.extent.setToolTip(tr("The layer's, the map's, or drawn on the map; unticked: all of the layer"))
        self.extent.extentChanged.connect(self._changed)
        self.extent.toggled.connect(self._changed)
        self.polygons = QgsMapLayerComboBox(box)
        self.polygons.setObjectName("geoembedPolygons")
        self.polygons.setProperty("geoembedForgotten", True)
        self.polygons.setAllowEmptyLayer(True)
        self.polygons.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.polygons.setLayer(None)
        self.polygons.setToolTip(tr("Only tiles whose centre lies in one of its polygons"))
        self.polygons.layerChanged.connect(self._changed)
        self.selected = QCheckBox(tr("selected features only"), box)
        self.selected.setObjectName("geoembedSelected")
        self.selected.setToolTip(tr("Only the polygons that are selected in that layer"))
        self.selected.toggled.connect(self._changed)
        self.borders = QCheckBox(tr("a uniform border counts as data"), box)
        self.borders.setObjectName("geoembedKeepBorders")
        self.borders.setToolTip(tr("A white or black border that nothing declares is otherwise left out"))
        self.borders.toggled.connect(self._changed)
        form = QFormLayout(box)
        form.addRow(self.extent)
        form.addRow(tr("Only inside"), self.polygons)
        form.addRow("", self.selected)
        form.addRow("", self.borders)
        return box

    def showEvent(self, event: Any) -> None:
        """Polygons may have come into the project."""
        self.advice.look()
        super().showEvent(event)

    # -- what was chosen -------------------------------------------------------------------------------
    def layer(self) -> Optional[QgsRasterLayer]:
        """The raster layer, or None."""
        layer = self.combo.currentLayer()
        return layer if isinstance(layer, QgsRasterLayer) and layer.isValid() else None

    def choose(self, layer: Any) -> None:
        """Take the active layer, where it is a raster."""
        if isinstance(layer, QgsRasterLayer):
            self.combo.setLayer(layer)

    def take(self, size: int, stride: int, bands: Sequence[str]) -> None:
        """Size and step in pixels, and bands by name, as an earlier tile set had them."""
        if size:
            self.size.setValue(size)
            self.stride.setValue(stride or size)
        self.band_choice.tick_named(bands)

    def bands(self) -> list[int]:
        """Numbers of the ticked bands."""
        return self.band_choice.numbers()

    def within(self) -> Optional[QgsRectangle]:
        """The extent, and the polygons' box, in the layer's CRS; None for all of it."""
        layer = self.layer()
        if layer is None:
            return None
        part: Optional[QgsRectangle] = None
        if self.extent.isChecked():
            part = self.extent.outputExtent()
        polygons = self.polygons.currentLayer()
        if polygons is not None:
            box = polygons.boundingBoxOfSelected() if self.selected.isChecked() else polygons.extent()
            change = QgsCoordinateTransform(polygons.crs(), layer.crs(), QgsProject.instance())
            try:
                box = change.transformBoundingBox(box)
            except QgsCsException:
                return part
            part = box if part is None else part.intersect(box)
        return part

    def picture(self) -> Optional[Picture]:
        """What is fetched of a layer that is no file; None for a file."""
        layer = self.layer()
        if layer is None or layer_pictures.is_file(layer) or not layer.crs().isValid():
            return None
        return layer_pictures.plan(layer, self.within(), self.metres.value())

    def picture_text(self) -> str:
        """What will be fetched, to be followed by what it becomes; empty for a file."""
        picture = self.picture()
        return "" if picture is None else picture.text() + " "

    def pixels(self) -> Optional[PixelGrid]:
        """The pixels that are cut: the layer's, or its picture's; None without a layer."""
        layer, picture = self.layer(), self.picture()
        if layer is None or picture is not None:
            return None if picture is None else picture.grid
        return grid_of(layer)

    def pixel_box(self) -> Optional[Box]:
        """:meth:`within` in columns and rows of :meth:`pixels`."""
        pixels, part = self.pixels(), self.within()
        if pixels is None or part is None:
            return None
        left = (part.xMinimum() - pixels.left) / pixels.pixel_x
        top = (pixels.top - part.yMaximum()) / pixels.pixel_y
        return left, top, left + part.width() / pixels.pixel_x, top + part.height() / pixels.pixel_y

    def band_count(self) -> int:
        """How many bands are learned from: the ticked ones, or all but transparency."""
        layer = self.layer()
        if layer is None or self.bands():
            return len(self.bands())
        count = 3 if layer_pictures.is_rendered(layer) else layer.bandCount()
        return 3 if count == 4 else count

    def count(self) -> int:
        """How many tiles there can be."""
        pixels = self.pixels()
        if pixels is None:
            return 0
        size, stride, within, layer = self.size.value(), self.stride.value(), self.within(), self.layer()
        further = 0 if layer is None else self.further.tiles(size, stride, within, layer)
        return estimates.tile_count(pixels, size, stride, within) + further

    def take_metres(self, trained: float) -> None:
        """The ground resolution that an encoder was trained at: pictures are fetched at it, if nobody says else."""
        self._trained_metres = trained
        self._propose_metres()

    def parameters(self) -> dict[str, Any]:
        """As the algorithms "Make tiles" and "Embed" take them."""
        layer = self.layer()
        given: dict[str, Any] = {
            "INPUT": layer.id() if layer is not None else None,
            "SIZE": self.size.value(),
            "STRIDE": self.stride.value(),
            "BANDS": self.bands(),
            "FURTHER_LAYERS": self.further.sources(),
            "KEEP_BORDERS": self.borders.isChecked(),
            "RESOLUTION": self.metres.value() if self.picture() is not None else None,
        }
        if self.extent.isChecked():
            given["EXTENT"] = QgsReferencedRectangle(self.extent.outputExtent(), self.extent.outputCrs())
        polygons = self.polygons.currentLayer()
        if polygons is not None:
            given["POLYGONS"] = QgsProcessingFeatureSourceDefinition(
                polygons.id(), self.selected.isChecked(), -1, QgsProcessingFeatureSourceDefinition.Flags(),
                QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck,
            )  # fmt: skip
        return given

    def missing(self) -> str:
        """What is wrong, in a sentence; empty where nothing is."""
        layer = self.layer()
        if layer is None:
            return tr("Add a raster layer to the project first, or use Raster ▸ GeoEmbed ▸ Try it.")
        if not layer.crs().isValid():
            return tr("{layer} has no CRS: set it in the layer's properties.").format(layer=layer.name())
        if self.extent.isChecked() and self.extent.outputExtent().isEmpty():
            return tr("The extent is empty: choose the layer's, the map's, or draw one.")
        polygons = self.polygons.currentLayer()
        if polygons is not None and self.selected.isChecked() and not polygons.selectedFeatureCount():
            return tr("No polygon is selected in {layer}.").format(layer=polygons.name())
        picture = self.picture()
        if picture is not None and picture.refusal():
            return picture.refusal()
        if self.further.missing(layer):
            return self.further.missing(layer)
        if self.count() == 0:
            return tr("No tile of {size} pixels fits into that area.").format(size=self.size.value())
        return ""

    # -- what follows from it ----------------------------------------------------------------------------
    def _layer_changed(self, *_ignored: Any) -> None:
        layer = self.layer()
        self.band_choice.show_bands(layer)
        self.further.leave_out(layer)
        if layer is not None:
            self.extent.setOutputCrs(layer.crs())
            self.extent.setOriginalExtent(layer.extent(), layer.crs())
            settings = self._canvas.mapSettings()
            self.extent.setCurrentExtent(settings.visibleExtent(), settings.destinationCrs())
            checked = self.extent.isChecked()
            if layer_pictures.is_rendered(layer):  # all of it may be the world: what the map shows is meant, as a rule
                self.extent.setOutputExtentFromCurrent()
                checked = True
            else:
                self.extent.setOutputExtentFromOriginal()
            self.extent.setChecked(checked)
        served = layer is not None and not layer_pictures.is_file(layer)
        for widget in (self.metres, self._metres_label):
            widget.setVisible(served)
        self._propose_metres()
        self._changed()

    def _propose_metres(self) -> None:
        layer, settings = self.layer(), self._canvas.mapSettings()
        if layer is None or layer_pictures.is_file(layer) or not layer.crs().isValid():
            return
        if self._trained_metres:
            self.metres.setValue(self._trained_metres)
            return
        unit = metres_a_unit(settings.destinationCrs(), settings.visibleExtent().center())[0]
        self.metres.setValue(layer_pictures.proposed_metres(layer, self.within(), unit * settings.mapUnitsPerPixel()))

    def _size_changed(self, size: int) -> None:
        if self.stride.value() == self._last_size:
            self.stride.setValue(size)
        self._last_size = size
        self._changed()

    def _changed(self, *_ignored: Any) -> None:
        layer, pixels = self.layer(), self.pixels()
        text = ""
        if layer is not None and pixels is not None and layer.crs().isValid():
            across = [ground(pixels.metres_across(side.value())) for side in (self.size, self.stride)]
            text = tr("A tile covers {size} of ground, the next begins after {stride}.").format(
                size=across[0], stride=across[1]
            )
            zoom = layer_pictures.zoom_level(layer, pixels)
            if zoom is not None:
                text += "\n" + tr("These are the pixels of zoom level {zoom}.").format(zoom=zoom)
            odd = self.advice.text(self.size.value(), pixels)
            text += f"\n{odd}" if odd and not self._size_fixed else ""
        self._metres.setText(text)
        self.changed.emit()


def _in_pairs(extent: QgsExtentGroupBox) -> None:
    """Its four or six buttons two a row: in one or two rows most languages' words are cut in half a window's width."""
    buttons = extent.findChildren(QPushButton)
    layout = buttons[0].parentWidget().layout() if buttons else None
    if not isinstance(layout, QGridLayout):
        return  # another QGIS arranges them in its own way
    pairs = QGridLayout()
    layout.addLayout(pairs, layout.rowCount(), 0, 1, max(layout.columnCount(), 1))
    for place, button in enumerate(buttons):
        button.setMinimumWidth(button.sizeHint().width())
        pairs.addWidget(button, place // 2, place % 2)  # which takes it out of where it was
