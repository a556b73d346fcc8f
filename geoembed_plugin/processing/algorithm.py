"""What every algorithm of the provider has in common: parameters become the words of one trainer command.

A subclass is a table: the command, which parameters are its arguments and options, which files and figures come
back. :meth:`TrainerAlgorithm.command` makes the words; the dialogs call it too, so that there is one definition.
"""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any, ClassVar, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..bundle import resource
from ..texts.translation import help_page, tr
from .words import CommandAlgorithm

if TYPE_CHECKING:
    from ..jobs.blocking import Outcome

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


class TrainerAlgorithm(CommandAlgorithm):
    """One trainer command as a Processing algorithm."""

    ID: ClassVar[str] = ""
    GROUP: ClassVar[str] = "learn"
    ICON: ClassVar[str] = "geoembed"
    HELP: ClassVar[str] = ""
    """Page of ``resources/help``; the id where empty."""
    TAGS: ClassVar[tuple[str, ...]] = ()
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
        """The help page that came with the plugin, in the person's language."""
        return QUrl.fromLocalFile(str(help_page(self.HELP or self.ID))).toString()

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
