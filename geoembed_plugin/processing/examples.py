"""Algorithms that look for something: like what and unlike what, and the words that become of it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
)

from trainer.declared import Declared
from trainer.search.options import SearchForm

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm

MOST_EXAMPLES = 200
"""A layer with more points than this is a mistake as an example, and would not fit on a command line."""
DEGREES = "EPSG:4326"


class ExamplesAlgorithm(TrainerAlgorithm):
    """An algorithm on an embeddings folder that is given examples and counter-examples."""

    COMMAND = ("search",)
    FORM = SearchForm
    GROUP = "look"
    HELP = "search"

    def command(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """The words, with one example at least.

        Raises:
            QgsProcessingException: no example was given, or a layer has too many points.
        """
        words = super().command(parameters, context, feedback)
        if not any(word.split("=")[0] in {"--at", "--tile", "--image", "--like"} for word in words):
            raise QgsProcessingException(tr("Say what to look for: a place, points, tile ids or a picture."))
        return words

    def option(
        self,
        item: Declared,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """Examples are positions in degrees, or tile ids."""
        name, flag = item.option.parameter, item.option.flags[0]
        if item.option.picker == "points":
            return positions_of(self, item, parameters, context)
        if item.option.picker == "point":
            if not parameters.get(name):
                return []
            point = self.parameterAsPoint(parameters, name, context, QgsCoordinateReferenceSystem(DEGREES))
            return [f"{flag}={point.x():.9f},{point.y():.9f}"]
        if name == "TILES":
            ids = self.parameterAsString(parameters, name, context).replace(";", ",").split(",")
            return [word for number in ids if number.strip() for word in (flag, number.strip())]
        return super().option(item, parameters, context, feedback)


def positions_of(
    algorithm: TrainerAlgorithm, item: Declared, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[str]:
    """The words of an option that takes positions in degrees, from a layer of points.

    Raises:
        QgsProcessingException: it has too many.
    """
    source = algorithm.parameterAsSource(parameters, item.option.parameter, context)
    if source is None:
        return []
    if source.featureCount() > MOST_EXAMPLES:
        text = tr("{count} points are too many for examples: select up to {most} of them.")
        raise QgsProcessingException(text.format(count=source.featureCount(), most=MOST_EXAMPLES))
    request = QgsFeatureRequest().setDestinationCrs(QgsCoordinateReferenceSystem(DEGREES), context.transformContext())
    words = []
    for feature in source.getFeatures(request):
        point = feature.geometry().centroid().asPoint()
        words.append(f"{item.option.flags[0]}={point.x():.9f},{point.y():.9f}")
    return words
