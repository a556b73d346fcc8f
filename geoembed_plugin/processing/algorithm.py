"""What every algorithm of the provider has in common: parameters become the words of one trainer command.

A subclass says which command it is and which form declares its options; parameters and words are made from that.
:meth:`TrainerAlgorithm.command` makes the words; the windows call it too, so that there is one definition.
"""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any, ClassVar, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from trainer.declared import Declared, declared
from trainer.options import Options

from ..bundle import resource
from ..texts.translation import help_page, tr
from .parameters import NUMBER_OR_WORD, explained, is_empty, is_result, parameter_of
from .result_layers import (
    LAYER_DESTINATIONS,
    RASTER_KINDS,
    layer_title,
    load_destinations,
    show_as_the_windows_do,
)

if TYPE_CHECKING:
    from qgis.core import QgsRectangle

    from ..imagery.picture_writing import Order
    from ..jobs.blocking import Outcome

FURTHER, LOAD = "FURTHER_OPTIONS", "LOAD"


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
    FORM: ClassVar[type[Options]] = Options
    """Declares the command's options; those that have a label become parameters."""
    LEAVES_OUT: ClassVar[frozenset[str]] = frozenset()
    """Keys of options with a label that this algorithm does not ask for."""
    LOADS: ClassVar[bool] = False
    """Whether the person may have the files opened as layers."""
    HAS_FURTHER_OPTIONS: ClassVar[bool] = True
    LAYERS: ClassVar[tuple[tuple[str, str], ...]] = ()
    """(output, kind of artifact): files that the command makes under names of its own."""
    FIGURES: ClassVar[tuple[tuple[str, str], ...]] = ()
    """(output, key of the command's summary)."""
    TAKES_COLOURS: ClassVar[bool] = False
    """Whether a layer may be a map that a server draws; otherwise its values are needed."""

    def __init__(self) -> None:
        super().__init__()
        self._words: list[str] = []
        self.orders: list[Order] = []
        """Pictures of layers that are no files: to be fetched before the command of :meth:`command` runs."""

    # -- what a subclass writes --------------------------------------------------------------------
    def title(self) -> str:
        """The name that a person reads."""
        raise NotImplementedError

    def explanation(self) -> str:
        """What it does, in a few plain sentences."""
        raise NotImplementedError

    def declare(self, item: Declared) -> None:
        """Add the parameter of one option; a subclass adds there what else stands for it."""
        if item.option.label:
            self.addParameter(parameter_of(item))

    # -- parameters ----------------------------------------------------------------------------------
    @classmethod
    def options(cls) -> list[Declared]:
        """What is declared of the command, without what this algorithm leaves out."""
        form = [] if cls.FORM is Options else declared(cls.FORM)
        return [item for item in form if item.key not in cls.LEAVES_OUT]

    def initAlgorithm(self, _configuration: Optional[dict[str, Any]] = None) -> None:
        """Parameters and outputs: what says where results go comes last."""
        options = self.options()
        for item in options:
            if not is_result(item):
                self.declare(item)
        if options and self.HAS_FURTHER_OPTIONS:
            self._add_further()
        if self.LOADS:
            self.addParameter(QgsProcessingParameterBoolean(LOAD, tr("Open the results as layers"), True))
        for item in options:
            if is_result(item):
                self.declare(item)
        for name, kind in self.LAYERS:
            output = QgsProcessingOutputRasterLayer if kind in RASTER_KINDS else QgsProcessingOutputVectorLayer
            self.addOutput(output(name, layer_title(kind)))
        for name, key in self.FIGURES:
            self.addOutput(QgsProcessingOutputNumber(name, key.replace("_", " ")))

    def _add_further(self) -> None:
        """Options of the command that have no parameter of their own."""
        self.add(
            QgsProcessingParameterString(FURTHER, tr("Further options"), optional=True),
            tr("Written as for python -m trainer {command}; see its --help").format(command=" ".join(self.COMMAND)),
            advanced=True,
        )

    def add(self, definition: QgsProcessingParameterDefinition, tip: str = "", advanced: bool = False) -> None:
        """Add a parameter of QGIS' own, which no single option of the command stands behind."""
        self.addParameter(explained(definition, tip, advanced))

    # -- the words of the command ------------------------------------------------------------------
    def command(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """The trainer's words for these parameters; :attr:`orders` tells what must be fetched before it runs.

        Raises:
            QgsProcessingException: a layer cannot be resolved or written for the trainer.
        """
        self.orders = []
        words = list(self.COMMAND)
        options = self.options()
        for item in options:
            if item.option.positional:
                words += self.argument(item.option.parameter, parameters, context, feedback)
        for item in options:
            if item.option.label and not item.option.positional:
                words += self.option(item, parameters, context, feedback)
        if self.parameterDefinition(FURTHER) is not None:
            words += shlex.split(self.parameterAsString(parameters, FURTHER, context))
        if any("--replace" in item.option.flags for item in options):
            words.append("--replace")  # QGIS has asked already whether a file that is there is written over
        return words

    def argument(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """The words of a positional argument."""
        return self._value(name, parameters, context, feedback)

    def option(
        self,
        item: Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """An option with its value, or nothing where the parameter is not given."""
        said, name, flag = item.option, item.option.parameter, item.option.flags[0]
        if said.kind is bool:
            chosen = self.parameterAsBoolean(parameters, name, context)
            if said.negative:
                return [f"--no-{flag[2:]}"] if chosen else []
            if said.on_off and item.default is True:
                return [] if chosen else [f"--no-{flag[2:]}"]
            return [flag] if chosen else []
        if said.picker == "extent":
            return self._extent(name, flag, parameters, context)
        value = self._value(name, parameters, context, feedback)
        if said.picker == NUMBER_OR_WORD and value == ["0"]:
            value = [said.or_word]
        if len(value) == 1 and value[0].startswith("-"):
            return [f"{flag}={value[0]}"]  # argparse would take it for an option
        return [flag, *value] if value else []

    def _value(
        self,
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        definition = self.parameterDefinition(name)
        given = parameters.get(name)
        if is_empty(given):
            given = definition.defaultValue()
        if is_empty(given):
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
        if kind == "layer" and isinstance(self.parameterAsLayer(parameters, name, context), QgsRasterLayer):
            kind = "raster"
        if kind in {"source", "vector", "layer"}:
            return [self.vector_file(name, parameters, context, feedback, tables=kind != "layer")]
        if kind == "raster":
            return [self.raster_file(name, parameters, context)]
        if kind == "crs":
            return [self.parameterAsCrs(parameters, name, context).toWkt()]
        text = self.parameterAsString(parameters, name, context)
        return [text] if text else []

    def _destination(
        self, name: str, kind: str, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> list[str]:
        if kind in LAYER_DESTINATIONS:
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
        tables: bool = True,
    ) -> str:
        """A file that the trainer can read: the layer's own, or a copy of its (selected) features.

        Of a table it reads the columns, not what QGIS was told of them: where that matters, ``tables`` is off.
        """
        kinds = ["gpkg", "shp", "geojson", "fgb", *(["csv"] if tables else [])]
        path = self.parameterAsCompatibleSourceLayerPath(parameters, name, context, kinds, "gpkg", feedback)
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
        """The help page that came with the plugin, in the person's language."""
        return QUrl.fromLocalFile(str(help_page(self.HELP or self.ID))).toString()

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
        from ..imagery import picture_writing  # only now: QGIS loads every algorithm when it starts
        from ..jobs import blocking

        for order in self.orders:
            feedback.pushInfo(order.picture.text())
            picture_writing.fetch(order, feedback)
        feedback.pushCommandInfo("trainer " + " ".join(shlex.quote(word) for word in self._words))
        outcome = blocking.run(self._words, self.displayName(), feedback)
        return self.results(outcome, parameters, context)

    # -- what comes back -------------------------------------------------------------------------------
    def results(self, outcome: Outcome, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Destinations as they were given to the command, then files and figures."""
        found: dict[str, Any] = {}
        for item in filter(is_result, self.options()):
            flag = item.option.flags[0]
            if flag in self._words:
                found[item.option.parameter] = self._words[self._words.index(flag) + 1]
        load = self.LOADS and self.parameterAsBoolean(parameters, LOAD, context)
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
        load_destinations(self, parameters, found, context)
        show_as_the_windows_do(outcome, found, any(kind == "cluster-raster" for _, kind in self.LAYERS), context)
        return found
