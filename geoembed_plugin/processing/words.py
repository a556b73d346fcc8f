"""What an algorithm makes of its parameters: the words of one trainer command, and layers as files."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any, ClassVar, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterNumber,
)

from ..texts.translation import tr
from .declaring import FURTHER, DeclaringAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer, QgsRectangle

    from ..imagery.picture_writing import Order


class CommandAlgorithm(DeclaringAlgorithm):
    """One trainer command: :meth:`command` makes its words, for the toolbox and for the windows."""

    ARGUMENTS: ClassVar[tuple[str, ...]] = ()
    """Parameters that become positional words, in order."""
    OPTIONS: ClassVar[tuple[tuple[str, str], ...]] = ()
    """(parameter, option); left out where the parameter is not given."""
    TAKES_COLOURS: ClassVar[bool] = False
    """Whether a layer may be a map that a server draws; otherwise its values are needed."""

    def __init__(self) -> None:
        super().__init__()
        self.orders: list[Order] = []
        """Pictures of layers that are no files: to be fetched before the command of :meth:`command` runs."""

    def command(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """The trainer's words for these parameters; :attr:`orders` tells what must be fetched before it runs.

        Raises:
            QgsProcessingException: a layer cannot be resolved or written for the trainer.
        """
        self.orders = []
        words = list(self.COMMAND)
        for name in self.ARGUMENTS:
            words += self.argument(name, parameters, context, feedback)
        for name, option in self.OPTIONS:
            words += self.option(name, option, parameters, context, feedback)
        if self.parameterDefinition(FURTHER) is not None:
            words += shlex.split(self.parameterAsString(parameters, FURTHER, context))
        return words

    def argument(
        self,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """The words of a positional argument."""
        return self._value(name, parameters, context, feedback)

    def option(
        self,
        name: str,
        option: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """An option with its value, or nothing where the parameter is not given."""
        definition = self.parameterDefinition(name)
        if definition.type() == QgsProcessingParameterBoolean.typeName():
            return [option] if self.parameterAsBoolean(parameters, name, context) else []
        if definition.type() == "extent":
            return self._extent(name, option, parameters, context)
        value = self._value(name, parameters, context, feedback)
        if len(value) == 1 and value[0].startswith("-"):
            return [f"{option}={value[0]}"]  # argparse would take it for an option
        return [option, *value] if value else []

    def _value(
        self,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        definition = self.parameterDefinition(name)
        given = parameters.get(name)
        if given is None or given == "":
            given = definition.defaultValue()
        if given is None or given == "" or given == []:
            return []
        kind = definition.type()
        if definition.isDestination():
            return self._destination(name, kind, parameters, context)
        if kind == "number":
            whole = definition.dataType() == QgsProcessingParameterNumber.Type.Integer
            if whole:
                return [str(self.parameterAsInt(parameters, name, context))]
            return [f"{self.parameterAsDouble(parameters, name, context):.12g}"]
        if kind == "enum":
            return [self.parameterAsEnumString(parameters, name, context)]
        if kind == "band":
            return [",".join(map(str, self.parameterAsInts(parameters, name, context)))]
        if kind == "field":
            return list(self.parameterAsFields(parameters, name, context))
        if kind in {"source", "vector"}:
            return [self.vector_file(name, parameters, context, feedback)]
        if kind == "raster":
            return [self.raster_file(name, parameters, context)]
        if kind == "crs":
            return [self.parameterAsCrs(parameters, name, context).toWkt()]
        return [self.parameterAsString(parameters, name, context)]

    def _destination(
        self, name: str, kind: str, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> list[str]:
        if kind in {"vectorDestination", "rasterDestination"}:
            path = self.parameterAsOutputLayer(parameters, name, context)
        else:
            path = self.parameterAsFileOutput(parameters, name, context)
        return [path] if path else []

    def _extent(self, name: str, option: str, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        box = self.parameterAsExtent(parameters, name, context)
        if box.isNull() or box.isEmpty():
            return []
        corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        numbers = ",".join(f"{value:.12g}" for value in corners)
        crs = self.parameterAsExtentCrs(parameters, name, context)
        return [f"{option}={numbers}", *([f"{option}-crs", crs.toWkt()] if crs.isValid() else [])]

    def vector_file(
        self,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        """A file that the trainer can read: the layer's own, or a copy of its (selected) features."""
        path = self.parameterAsCompatibleSourceLayerPath(
            parameters, name, context, ["gpkg", "shp", "geojson", "csv", "fgb"], "gpkg", feedback
        )
        if not path:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        return path

    def raster_file(self, name: str, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
        """The file of a raster layer, or of the picture of it that will be fetched.

        Raises:
            QgsProcessingException: there is no such layer, or no picture can be had of it.
        """
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return self.layer_file(layer)

    def layer_file(
        self, layer: QgsRasterLayer, within: Optional[QgsRectangle] = None, metres: Optional[float] = None
    ) -> str:
        """What GDAL opens for a raster layer: its own file, or a picture of it, which :attr:`orders` then has.

        Args:
            layer: Any raster layer.
            within: The part that is wanted, in the layer's CRS; all of it where None.
            metres: Ground metres a pixel of a picture; the layer's own where None.

        Raises:
            QgsProcessingException: the layer has no values and they are needed, or the picture would be too large.
        """
        from ..imagery import layer_pictures, picture_writing

        if layer_pictures.is_file(layer):
            return layer_pictures.file_of(layer)
        if layer_pictures.is_rendered(layer) and not self.TAKES_COLOURS:
            text = tr("{layer} is a map that a server draws: its colours are no values. Choose a raster of values.")
            raise QgsProcessingException(text.format(layer=layer.name()))
        picture = layer_pictures.plan(layer, within, metres)
        if picture.refusal():
            raise QgsProcessingException(picture.refusal())
        if not picture.fetched:
            self.orders.append(picture_writing.order(picture, layer))
        return str(picture.path)
