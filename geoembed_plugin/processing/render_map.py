"""Algorithm "Render map tiles": layers or a map theme, as QGIS draws them, become map tiles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLabelingEngineSettings,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterColor,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapTheme,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QThread

from ..imagery import map_rendering
from ..imagery.layer_contents import credit_of, look_of
from ..imagery.map_rendering import COLOUR, COVER, GREY, Channel, Drawing, MapRendering
from ..texts.translation import tr
from .algorithm import TrainerAlgorithm

LAYERS, THEME, EXTENT, ZOOM, CHANNELS, LABELS = "LAYERS", "THEME", "EXTENT", "ZOOM", "CHANNELS", "LABELS"
BACKGROUND, SIDE, MARGIN, OUTPUT = "BACKGROUND", "TILE_SIDE", "MARGIN", "OUTPUT"
TILE_COUNT, DRAWN = "TILE_COUNT", "DRAWN"
TOGETHER = "together"
PAINTS = {TOGETHER: COLOUR, "colour": COLOUR, "grey": GREY, "cover": COVER}
"""Value of CHANNELS to how a channel is painted; all but the first draw each layer apart."""


class MapRenderingAlgorithm(TrainerAlgorithm):
    """What algorithms that draw map tiles have in common: zoom, area, folder, and the drawing itself."""

    HELP = "maketiles"
    ICON = "tiles"

    def __init__(self) -> None:
        super().__init__()
        self._rendering: Optional[MapRendering] = None
        self._drawing: Optional[Drawing] = None
        self._channels: tuple[Channel, ...] = ()

    def add_drawing(self, zoom: int) -> None:
        """Parameters of the drawing."""
        whole = QgsProcessingParameterNumber.Type.Integer
        most = map_rendering.MOST_ZOOM
        self.add(
            QgsProcessingParameterNumber(ZOOM, tr("Zoom level"), whole, zoom, False, 0, most),
            tr("Of the grid of web maps: at 17 a tile of 256 pixels is 306 m wide at the equator, at 18 half of it"),
        )
        self.add(QgsProcessingParameterExtent(EXTENT, tr("Only this area"), optional=True), tr("Default: all layers"))

    def add_further_drawing(self) -> None:
        """Parameters of the drawing that are seldom needed, and the folder."""
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber(SIDE, tr("Pixels of a map tile"), whole, 256, False, 16, 1024),
            tr("256 or 512 as web maps have it"),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(MARGIN, tr("Margin in pixels"), whole, 128, False, 0, 1024),
            tr("Drawn around every block of tiles and cut off; as wide as the largest symbol or label"),
            advanced=True,
        )
        self.add(QgsProcessingParameterFolderDestination(OUTPUT, tr("Folder of the map tiles")))
        self.addOutput(QgsProcessingOutputNumber(TILE_COUNT, tr("Tiles of a channel")))
        self.addOutput(QgsProcessingOutputNumber(DRAWN, tr("Tiles drawn now, of all channels")))

    def make_ready(
        self,
        channels: Sequence[Channel],
        area: QgsRectangle,
        labelling: QgsLabelingEngineSettings,
        background: str,
        labels: bool,
        attribution: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> None:
        """Decide what is drawn; the layers leave the thread that calls.

        Raises:
            QgsProcessingException: there is no area to draw.
        """
        half = map_rendering.HALF_WORLD
        area = area.intersect(QgsRectangle(-half, -half, half, half))
        if area.isNull() or not area.isFinite():
            raise QgsProcessingException(tr("There is nothing to draw: the layers, or the area, are empty."))
        drawing = Drawing(
            self.parameterAsInt(parameters, ZOOM, context),
            area,
            self.parameterAsInt(parameters, SIDE, context),
            labels,
            background,
            self.parameterAsInt(parameters, MARGIN, context),
            attribution,
        )
        self._rendering = MapRendering(
            channels,
            drawing,
            Path(self.parameterAsString(parameters, OUTPUT, context)),
            context.transformContext(),
            context.expressionContext(),
            labelling,
        )
        self._drawing, self._channels = drawing, tuple(channels)
        for layer in (layer for channel in channels for layer in channel.layers):
            layer.moveToThread(None)

    def given_area(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Optional[QgsRectangle]:
        """The area that the person gave, in EPSG:3857; None where it is all."""
        if not parameters.get(EXTENT):
            return None
        web = QgsCoordinateReferenceSystem(map_rendering.WEB_MERCATOR)
        return self.parameterAsExtent(parameters, EXTENT, context, web)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Draw; on a cancel what is whole stays, and the same again goes on."""
        if self._rendering is None or self._drawing is None:
            raise QgsProcessingException(tr("There is nothing to draw: the layers, or the area, are empty."))
        for layer in (layer for channel in self._channels for layer in channel.layers):
            layer.moveToThread(QThread.currentThread())
        text = tr("{tiles} tiles of zoom level {zoom}, in {channels} channels")
        feedback.pushInfo(text.format(tiles=self._drawing.tiles, zoom=self._drawing.zoom, channels=len(self._channels)))
        self._rendering.run(feedback)
        folder = self.parameterAsString(parameters, OUTPUT, context)
        return {OUTPUT: folder, TILE_COUNT: self._drawing.tiles, DRAWN: self._rendering.drawn}


class RenderMap(MapRenderingAlgorithm):
    """Layers or a theme as map tiles."""

    ID = "rendermap"
    TAGS = ("map", "render", "xyz", "tile", "theme", "symbols")

    def title(self) -> str:
        """Its name."""
        return tr("Render map tiles")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Draws layers, or a map theme, as map tiles {z}/{x}/{y}.png, from which Make tiles cuts a tile set: "
            "the map as it looks. Layers may be drawn together in colour, or each into a folder of its own, which the "
            "trainer stacks (tiles --stack). No symbol up to the margin is cut at a tile's edge. The same input "
            "gives the same bytes. What is there is kept: run it again to go on, or several times at once."
        )

    def initAlgorithm(self, _configuration: Optional[dict[str, Any]] = None) -> None:
        """Layers or a theme, the area and the folder."""
        self.add(
            QgsProcessingParameterMultipleLayers(
                LAYERS, tr("Layers"), QgsProcessing.SourceType.TypeMapLayer, optional=True
            ),
            tr("The first lies on top"),
        )
        self.add(
            QgsProcessingParameterMapTheme(THEME, tr("… or a map theme"), optional=True),
            tr("Its layers with its styles; used in place of the layers"),
        )
        self.add_drawing(15)
        shown = [
            tr("All layers together, in colour"),
            tr("Each layer a channel, in colour"),
            tr("Each layer a channel, in grey"),
            tr("Each layer a channel: coverage"),
        ]
        self.add(
            QgsProcessingParameterEnum(CHANNELS, tr("Channels"), shown, False, 0),
            tr("Coverage is how much of each pixel a layer's symbols cover"),
        )
        self.add(QgsProcessingParameterBoolean(LABELS, tr("Draw labels"), False))
        self.add(QgsProcessingParameterColor(BACKGROUND, tr("Background"), "#ffffff", False), advanced=True)
        self.add_further_drawing()

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Layers are copied here, in the main thread."""
        theme = self.parameterAsString(parameters, THEME, context)
        if theme:
            shown, styles = _theme(theme, context)
        else:
            shown, styles = self._layers(parameters, context), {}
        if not shown:
            raise QgsProcessingException(tr("Choose layers, or a map theme."))
        choice = list(PAINTS)[self.parameterAsEnum(parameters, CHANNELS, context)]
        copies = [drawable(layer, styles.get(layer.id(), "")) for layer in shown]
        if choice == TOGETHER:
            layers, looks = zip(*copies)
            channels = [Channel("", layers, looks)]
        else:
            digits = len(str(len(copies)))
            channels = [
                Channel(f"{place:0{digits}}_{plain(layer.name())}", (layer,), (look,), PAINTS[choice])
                for place, (layer, look) in enumerate(copies, 1)
            ]
        labels = self.parameterAsBoolean(parameters, LABELS, context)
        area = self.given_area(parameters, context)
        if area is None:
            area = _area_of(shown, context)
        labelling = _project(context).labelingEngineSettings()
        background = self.parameterAsColor(parameters, BACKGROUND, context).name()
        credits = "; ".join(sorted({credit_of(layer) for layer in shown} - {""}))
        self.make_ready(channels, area, labelling, background, labels, credits, parameters, context)
        return True

    def _layers(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[QgsMapLayer]:
        """The chosen layers; QGIS itself passes over those that cannot be read without a word."""
        given = parameters.get(LAYERS) or []
        for one in [given] if isinstance(given, (str, QgsMapLayer)) else given:
            if not self.parameterAsLayerList({LAYERS: [one]}, LAYERS, context):
                known = one if isinstance(one, QgsMapLayer) else _project(context).mapLayer(one)
                text = tr("Layer {layer} cannot be read; its data are gone: {source}")
                source = known.publicSource() if known else one
                raise QgsProcessingException(text.format(layer=known.name() if known else one, source=source))
        return list(self.parameterAsLayerList(parameters, LAYERS, context))


def _project(context: QgsProcessingContext) -> QgsProject:
    """The project; an empty one where ``qgis_process`` was given none."""
    return context.project() or QgsProject.instance()


def _area_of(layers: Sequence[QgsMapLayer], context: QgsProcessingContext) -> QgsRectangle:
    """What layers reach over, in EPSG:3857."""
    web = QgsCoordinateReferenceSystem(map_rendering.WEB_MERCATOR)
    area = QgsRectangle()
    area.setMinimal()
    for layer in layers:
        if layer.extent().isEmpty() and layer.extent().isNull():
            continue
        change = QgsCoordinateTransform(layer.crs(), web, context.transformContext())
        try:
            area.combineExtentWith(change.transformBoundingBox(layer.extent()))
        except QgsCsException as error:
            raise QgsProcessingException(str(error)) from error
    return area


def _theme(name: str, context: QgsProcessingContext) -> tuple[list[QgsMapLayer], dict[str, str]]:
    """Visible layers of a theme, the first on top, and their styles by id."""
    themes = _project(context).mapThemeCollection()
    if not themes.hasMapTheme(name):
        text = tr("The project has no map theme {name}. It has: {names}")
        raise QgsProcessingException(text.format(name=name, names=", ".join(themes.mapThemes()) or "—"))
    return themes.mapThemeVisibleLayers(name), dict(themes.mapThemeStyleOverrides(name))


def drawable(layer: QgsMapLayer, style: str = "") -> tuple[QgsMapLayer, str]:
    """A copy of a layer for another thread, in a style (its own where ""), and a digest of how it looks.

    Raises:
        QgsProcessingException: its data are gone.
    """
    if not layer.isValid():
        text = tr("Layer {layer} cannot be read; its data are gone: {source}")
        raise QgsProcessingException(text.format(layer=layer.name(), source=layer.publicSource()))
    if not style:
        own = QgsMapLayerStyle()
        own.readFromLayer(layer)
        style = own.xmlData()
    copy = layer.clone()
    QgsMapLayerStyle(style).writeToLayer(copy)
    return copy, look_of(layer, style)


def plain(name: str) -> str:
    """A layer's name as a part of a folder's."""
    return re.sub(r"[^\w-]+", "_", name).strip("_").lower()[:40] or "layer"
