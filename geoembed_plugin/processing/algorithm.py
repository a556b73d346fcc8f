"""What every algorithm of the provider has in common: parameters become the words of one trainer command.

A subclass is a table: the command, which parameters are its arguments and options, which files and figures come
back. :meth:`TrainerAlgorithm.command` makes the words; the dialogs call it too, so that there is one definition.
"""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any, ClassVar, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..bundle import resource
from ..translation import tr

if TYPE_CHECKING:
    from ..engine.blocking import Outcome

FURTHER = "FURTHER_OPTIONS"
RASTER_KINDS = frozenset({"embedding-raster", "colour-raster", "cluster-raster", "similarity-raster", "field-raster"})


def group_names() -> dict[str, str]:
    """Stable id of each group and what the toolbox shows."""
    return {
        "learn": tr("Learn and embed"),
        "look": tr("Search and group"),
        "places": tr("Photos and fields"),
        "measure": tr("Measure and share"),
        "setup": tr("Set-up"),
    }


class TrainerAlgorithm(QgsProcessingAlgorithm):
    """One trainer command as a Processing algorithm."""

    ID: ClassVar[str] = ""
    GROUP: ClassVar[str] = "learn"
    ICON: ClassVar[str] = "geoembed"
    HELP: ClassVar[str] = ""
    """Page of ``resources/help``; the id where empty."""
    TAGS: ClassVar[tuple[str, ...]] = ()
    COMMAND: ClassVar[tuple[str, ...]] = ()
    ARGUMENTS: ClassVar[tuple[str, ...]] = ()
    """Parameters that become positional words, in order."""
    OPTIONS: ClassVar[tuple[tuple[str, str], ...]] = ()
    """(parameter, option); left out where the parameter is not given."""
    LAYERS: ClassVar[tuple[tuple[str, str], ...]] = ()
    """(output, kind of artifact): files that the command makes under names of its own."""
    FIGURES: ClassVar[tuple[tuple[str, str], ...]] = ()
    """(output, key of the command's summary)."""

    def __init__(self) -> None:
        super().__init__()
        self._words: list[str] = []

    # -- what a subclass writes --------------------------------------------------------------------
    def title(self) -> str:
        """The name that a person reads."""
        raise NotImplementedError

    def explanation(self) -> str:
        """What it does, in a few plain sentences."""
        raise NotImplementedError

    def declare(self) -> None:
        """Add the parameters and outputs."""
        raise NotImplementedError

    # -- what QGIS asks ------------------------------------------------------------------------------
    def createInstance(self) -> TrainerAlgorithm:
        """A fresh one."""
        return type(self)()

    def name(self) -> str:
        """Stable id, never translated."""
        return self.ID

    def displayName(self) -> str:
        """What the toolbox shows."""
        return self.title()

    def group(self) -> str:
        """What the toolbox groups it under."""
        return group_names()[self.GROUP]

    def groupId(self) -> str:
        """Stable id of the group."""
        return self.GROUP

    def tags(self) -> list[str]:
        """Words that find it."""
        return ["geoembed", *self.TAGS]

    def icon(self) -> QIcon:
        """Its icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Its icon's file."""
        return str(resource(f"icons/{self.ICON}.svg"))

    def shortHelpString(self) -> str:
        """What the dialog explains."""
        return self.explanation()

    def shortDescription(self) -> str:
        """The first sentence, as a tooltip."""
        return self.explanation().split(". ")[0].rstrip(".") + "."

    def helpUrl(self) -> str:
        """The help page that came with the plugin."""
        return QUrl.fromLocalFile(str(resource(f"help/{self.HELP or self.ID}.html"))).toString()

    def initAlgorithm(self, _configuration: Optional[dict[str, Any]] = None) -> None:
        """Parameters and outputs."""
        self.declare()
        for name, kind in self.LAYERS:
            output = QgsProcessingOutputRasterLayer if kind in RASTER_KINDS else QgsProcessingOutputVectorLayer
            self.addOutput(output(name, layer_title(kind)))
        for name, key in self.FIGURES:
            self.addOutput(QgsProcessingOutputNumber(name, key.replace("_", " ")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Layers are resolved here: in the main thread, before anything runs."""
        self._words = self.command(parameters, context, feedback)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run the command to its end."""
        from ..engine import blocking  # only now: QGIS loads every algorithm when it starts

        feedback.pushCommandInfo("trainer " + " ".join(shlex.quote(word) for word in self._words))
        outcome = blocking.run(self._words, self.displayName(), feedback)
        return self.results(outcome, parameters, context)

    # -- how parameters become words -----------------------------------------------------------------
    def command(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """The trainer's words for these parameters.

        Raises:
            QgsProcessingException: a layer cannot be resolved or written for the trainer.
        """
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
        """The file of a raster layer that GDAL reads.

        Raises:
            QgsProcessingException: there is no such layer, or it has no file.
        """
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return layer_file(layer)

    # -- what comes back -------------------------------------------------------------------------------
    def results(self, outcome: Outcome, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Destinations as they were given to the command, then files and figures."""
        found: dict[str, Any] = {}
        options = dict(self.OPTIONS)
        for definition in self.destinationParameterDefinitions():
            word = options.get(definition.name(), "")
            if word in self._words:
                found[definition.name()] = self._words[self._words.index(word) + 1]
        load = self.parameterDefinition("LOAD") is not None and self.parameterAsBoolean(parameters, "LOAD", context)
        for name, kind in self.LAYERS:
            path = outcome.path_of(kind)
            if path:
                found[name] = path
                if load:
                    details = QgsProcessingContext.LayerDetails(layer_title(kind), context.project(), name)
                    context.addLayerToLoadOnCompletion(path, details)
        for name, key in self.FIGURES:
            value = outcome.summary.get(key)
            if isinstance(value, (int, float)):
                found[name] = value
        self._style(context)
        return found

    @staticmethod
    def _style(context: QgsProcessingContext) -> None:
        """Every layer that came with a style of its own is shown with it."""
        from .default_style import style_of_its_own

        for path in context.layersToLoadOnCompletion():
            context.layerToLoadOnCompletionDetails(path).setPostProcessor(style_of_its_own())

    # -- for declare() -----------------------------------------------------------------------------------
    def add(self, definition: QgsProcessingParameterDefinition, tip: str = "", advanced: bool = False) -> None:
        """Add one parameter with its explanation."""
        if tip:
            definition.setHelp(tip)
        if advanced:
            definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(definition)

    def add_choice(
        self, name: str, label: str, choices: tuple[str, ...], default: str, tip: str = "", advanced: bool = False
    ) -> None:
        """One of several words of the command line, the same in every language; optional where the default is empty."""
        self.add(
            QgsProcessingParameterEnum(name, label, list(choices), False, default or None, not default, True),
            tip,
            advanced,
        )

    def add_number(
        self,
        name: str,
        label: str,
        default: Optional[float] = None,
        tip: str = "",
        *,
        whole: bool = True,
        least: Optional[float] = None,
        most: Optional[float] = None,
        advanced: bool = False,
    ) -> None:
        """A number; optional where it has no default."""
        number = QgsProcessingParameterNumber
        definition = number(name, label, number.Type.Integer if whole else number.Type.Double, default, default is None)
        if least is not None:
            definition.setMinimum(least)
        if most is not None:
            definition.setMaximum(most)
        self.add(definition, tip, advanced)

    def add_flag(self, name: str, label: str, default: bool = False, tip: str = "", advanced: bool = True) -> None:
        """Yes or no."""
        self.add(QgsProcessingParameterBoolean(name, label, default), tip, advanced)

    def add_device(self) -> None:
        """Where torch computes."""
        self.add(
            QgsProcessingParameterString("DEVICE", tr("Device"), "auto"),
            tr("auto takes the GPU where there is a usable one; or cpu, cuda, cuda:1, mps"),
            advanced=True,
        )

    def add_further(self) -> None:
        """Options of the command that have no parameter of their own."""
        page = " ".join(self.COMMAND)
        self.add(
            QgsProcessingParameterString(FURTHER, tr("Further options"), optional=True),
            tr("Written as for python -m trainer {command}; see its --help").format(command=page),
            advanced=True,
        )

    def add_load(self) -> None:
        """Whether the files are opened as layers."""
        self.add_flag("LOAD", tr("Open the results as layers"), True, advanced=False)


POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
POINTS = [QgsProcessing.SourceType.TypeVectorPoint]


def layer_title(kind: str) -> str:
    """What a layer of results is called."""
    return {
        "tile-layer": tr("Tiles"),
        "embedding-raster": tr("Embedding"),
        "colour-raster": tr("Colours of the embedding"),
        "cluster-raster": tr("Clusters"),
        "search-results": tr("Look-alikes"),
        "similarity-raster": tr("Similarity"),
        "predictions": tr("Predicted positions"),
        "field-raster": tr("Learned field"),
    }.get(kind, kind)


def layer_file(layer: Any) -> str:
    """What GDAL opens for a raster layer.

    Raises:
        QgsProcessingException: the layer is not read by GDAL.
    """
    if layer.providerType() != "gdal":
        raise QgsProcessingException(
            tr("{layer} comes from a server or a database. Save it as a GeoTIFF first (Export ▸ Save As…).").format(
                layer=layer.name()
            )
        )
    return layer.source().split("|", 1)[0]
