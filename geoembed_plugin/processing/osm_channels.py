"""Algorithm "OpenStreetMap extract to map channels": an extract becomes layers, and these map tiles in one go."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLabelingEngineSettings,
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsRectangle,
    QgsRenderContext,
    QgsSymbol,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..imagery import map_rendering
from ..imagery.layer_contents import look_of
from ..imagery.map_rendering import COLOUR, COVER, Channel
from ..imagery.osm_tables import CHANNELS, Table, from_the_top
from ..texts.translation import tr
from .algorithm import LOAD
from .render_map import CHANNELS as DRAWN_AS
from .render_map import OUTPUT, MapRenderingAlgorithm
from .result_layers import MAP_LAYERS, ShownAsByTheWindows

if TYPE_CHECKING:
    from ..imagery.osm_extract import MapData

EXTRACT, STYLES, MAP_DATA = "EXTRACT", "STYLES", "MAP_DATA"
BACKGROUND = "#ffffff"
METRES = "RenderMetersInMapUnits"
"""What QGIS calls the unit of sizes on the ground in a style."""


class OsmChannels(MapRenderingAlgorithm):
    """An extract as twelve channels of map tiles, or as one picture in colour."""

    ID = "osmchannels"
    TAGS = ("openstreetmap", "osm", "pbf", "map", "render", "xyz", "loc2vec", "roads", "buildings")

    def __init__(self) -> None:
        super().__init__()
        self._area: Optional[QgsRectangle] = None

    def title(self) -> str:
        """Its name."""
        return tr("OpenStreetMap extract to map channels")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Draws twelve channels of map tiles from a file .osm.pbf, such as Geofabrik has of every country: major "
            "and minor roads, paths, rail, barriers, buildings, amenities, water, green, farmland, woods, built-up "
            "land. Make tiles joins them when it is given the folder. No server is asked. The layers are kept in a "
            "GeoPackage and are yours to edit, and so are the styles. What is there is kept: run it again to go on."
        )

    def initAlgorithm(self, _configuration: Optional[dict[str, Any]] = None) -> None:
        """The extract, how it is drawn, and where to."""
        pattern = tr("OpenStreetMap extracts") + " (*.osm.pbf *.pbf *.osm)"
        self.add(
            QgsProcessingParameterFile(EXTRACT, tr("OpenStreetMap extract"), fileFilter=pattern),
            tr("A file .osm.pbf or .osm; that of a city or a small country is quickest"),
        )
        shown = [tr("Twelve channels"), tr("One picture in colour")]
        self.add(
            QgsProcessingParameterEnum(DRAWN_AS, tr("Channels"), shown, False, 0),
            tr("A channel says how much of each pixel the symbols of its theme cover"),
        )
        self.add_drawing(17)
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile(STYLES, tr("Folder of your own styles"), folder, optional=True),
            tr(
                "Styles of QGIS (.qml), named like the layers; those that it lacks are taken as they came with GeoEmbed"
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                MAP_DATA, tr("Map data"), "GeoPackage (*.gpkg)", optional=True, createByDefault=False
            ),
            tr("Where the layers are kept. Empty: beside the folder of the map tiles."),
            advanced=True,
        )
        self.addParameter(QgsProcessingParameterBoolean(LOAD, tr("Open the results as layers"), False))
        self.add_further_drawing()

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Only what the project knows; files are read in the background."""
        self._area = self.given_area(parameters, context)
        styles = self.parameterAsString(parameters, STYLES, context)
        if styles and not any(Path(styles).glob("*.qml")):
            raise QgsProcessingException(tr("{folder} holds no styles (.qml).").format(folder=styles))
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make the layers, then draw them; on a cancel what is whole stays, and the same again goes on."""
        from ..imagery.osm_extract import ATTRIBUTION, extract_map_data

        steps = QgsProcessingMultiStepFeedback(2, feedback)
        folder = Path(self.parameterAsString(parameters, OUTPUT, context))
        given = self.parameterAsFileOutput(parameters, MAP_DATA, context)
        path = Path(given) if given else folder.with_name(f"{folder.name}.gpkg")
        made = extract_map_data(Path(self.parameterAsString(parameters, EXTRACT, context)), path, steps)
        if made is None:
            return {}
        feedback.pushInfo(tr("{path}: the layers of the map. {attribution}").format(path=path, attribution=ATTRIBUTION))
        styles = self.parameterAsString(parameters, STYLES, context)
        apart = self.parameterAsEnum(parameters, DRAWN_AS, context) == 0
        bounds = _projected(made.bounds, context)
        channels = channels_of(made, Path(styles) if styles else None, apart)
        area = bounds if self._area is None else self._area
        labelling = QgsLabelingEngineSettings()
        self.make_ready(channels, area, labelling, BACKGROUND, False, ATTRIBUTION, parameters, context)
        steps.setCurrentStep(1)
        found = super().processAlgorithm(parameters, context, steps)
        if self.parameterAsBoolean(parameters, LOAD, context):
            source = _source(path, from_the_top()[0])
            details = QgsProcessingContext.LayerDetails(path.stem, context.project(), MAP_DATA)
            details.setPostProcessor(ShownAsByTheWindows(str(path), MAP_LAYERS))
            context.addLayerToLoadOnCompletion(source, details)
        return {**found, MAP_DATA: str(path)}


def _source(path: Path, table: Table) -> str:
    return f"{path}|layername={table.name}"


def channels_of(data: MapData, styles: Optional[Path], apart: bool) -> list[Channel]:
    """The layers in their styles, sized in metres on the ground: a channel each theme, or all as one picture.

    Args:
        data: What was made of an extract.
        styles: A folder of the person's own styles; None for those that came with the plugin.
        apart: Whether each theme is a channel of its own.

    Raises:
        QgsProcessingException: a style cannot be read.
    """
    _west, south, _east, north = data.bounds
    enlarged = 1 / math.cos(math.radians((south + north) / 2))
    layers = [(table, *_styled(data.path, table, styles, enlarged)) for table in from_the_top()]
    if not apart:
        _tables, drawn, looks = zip(*layers)
        return [Channel("", drawn, looks, COLOUR)]
    channels = []
    for number, name in enumerate(CHANNELS, 1):
        drawn = tuple(layer for table, layer, _look in layers if table.channel == name)
        looks = tuple(look for table, _layer, look in layers if table.channel == name)
        channels.append(Channel(f"{number:02}_{name}", drawn, looks, COVER))
    return channels


def _styled(path: Path, table: Table, styles: Optional[Path], enlarged: float) -> tuple[QgsVectorLayer, str]:
    """A layer in its style, and a digest of how it looks."""
    from ..imagery.osm_extract import ATTRIBUTION, style_file

    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(_source(path, table), table.name, "ogr", options)
    if not layer.isValid():
        text = tr("{path} has no layer {layer} any more. Move it away to make it anew.")
        raise QgsProcessingException(text.format(path=path, layer=table.name))
    file = style_file(table, styles)
    document = QDomDocument()
    fine, message, _line, _column = document.setContent(file.read_bytes())
    if fine:  # not loadNamedStyle, which takes the file's own style where a GeoPackage has one
        fine, message = layer.importNamedStyle(document, QgsMapLayer.StyleCategory.Symbology)
    if not fine:
        raise QgsProcessingException(tr("{path} cannot be read as a style: {reason}").format(path=file, reason=message))
    for symbol in layer.renderer().symbols(QgsRenderContext()):
        enlarge(symbol, enlarged)
    layer.setAttribution(ATTRIBUTION)
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return layer, look_of(layer, style.xmlData())


def enlarge(symbol: QgsSymbol, times: float) -> None:
    """Sizes in metres become those of the web's map, whose metre is longer than the ground's away from the equator."""
    for layer in symbol.symbolLayers():
        for unit, size, resize in (
            ("widthUnit", "width", "setWidth"),
            ("sizeUnit", "size", "setSize"),
            ("strokeWidthUnit", "strokeWidth", "setStrokeWidth"),
        ):
            if hasattr(layer, resize) and QgsUnitTypes.encodeUnit(getattr(layer, unit)()) == METRES:
                getattr(layer, resize)(getattr(layer, size)() * times)
        if layer.subSymbol() is not None:
            enlarge(layer.subSymbol(), times)


def _projected(bounds: tuple[float, float, float, float], context: QgsProcessingContext) -> QgsRectangle:
    """Degrees in EPSG:3857."""
    degrees, web = (QgsCoordinateReferenceSystem(name) for name in ("EPSG:4326", map_rendering.WEB_MERCATOR))
    change = QgsCoordinateTransform(degrees, web, context.transformContext())
    return change.transformBoundingBox(QgsRectangle(*bounds))
