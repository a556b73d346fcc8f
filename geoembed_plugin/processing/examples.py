"""Algorithms that look for something: like what and unlike what, and the words that become of it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterPoint,
    QgsProcessingParameterString,
)

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm
from .declaring import POINTS

MOST_EXAMPLES = 200
"""A layer with more points than this is a mistake as an example, and would not fit on a command line."""
DEGREES = "EPSG:4326"


class ExamplesAlgorithm(TrainerAlgorithm):
    """An algorithm on an embeddings folder that is given examples and counter-examples."""

    COMMAND = ("search",)
    ARGUMENTS = ("EMBEDDINGS",)
    GROUP = "look"
    HELP = "search"

    def add_examples(self) -> None:
        """Point, points, tile ids, picture, counter-examples, encoder."""
        self.add(
            QgsProcessingParameterFile("EMBEDDINGS", tr("Embeddings"), QgsProcessingParameterFile.Behavior.Folder),
            tr("A folder that 'Embed' or 'Import embeddings' made"),
        )
        self.add(
            QgsProcessingParameterPoint("POINT", tr("Like this place"), optional=True), tr("Click on it on the map")
        )
        self.add(
            QgsProcessingParameterFeatureSource("LIKE", tr("Like these places (points)"), POINTS, optional=True),
            tr("Several examples are averaged"),
        )
        self.add(
            QgsProcessingParameterFeatureSource("UNLIKE", tr("Unlike these places (points)"), POINTS, optional=True),
            tr("Counter-examples push the answer away from what looks like them"),
        )
        self.add(
            QgsProcessingParameterString("TILES", tr("Like tiles with these ids"), optional=True),
            tr("Numbers with commas between, as in the layer of tiles"),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile("IMAGE", tr("Like this picture"), optional=True),
            tr("A picture file; needs the encoder"),
            advanced=True,
        )
        self.add_flag(
            "EXACTLY",
            tr("Exactly there"),
            tip=tr("Embed a tile centred on each place afresh, instead of taking the tile that it lies in"),
        )
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(
            QgsProcessingParameterFile("RUN", tr("Encoder (run)"), folder, optional=True),
            tr("For pictures and 'exactly there'. Empty: the one that made the embeddings."),
            advanced=True,
        )

    def argument(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """The folder, then ``--at``, ``--like``, ``--unlike``, ``--tile``, ``--image``.

        Raises:
            QgsProcessingException: no example was given, or a layer has too many points.
        """
        folder = super().argument(name, parameters, context, feedback)
        words: list[str] = []
        if parameters.get("POINT"):
            point = self.parameterAsPoint(parameters, "POINT", context, QgsCoordinateReferenceSystem(DEGREES))
            words.append(f"--at={point.x():.9f},{point.y():.9f}")
        words += self._positions("LIKE", "--like", parameters, context)
        ids = self.parameterAsString(parameters, "TILES", context).replace(";", ",").split(",")
        words += [word for number in ids if number.strip() for word in ("--tile", number.strip())]
        image = self.parameterAsString(parameters, "IMAGE", context)
        words += ["--image", image] if image else []
        if not words:
            raise QgsProcessingException(tr("Say what to look for: a place, points, tile ids or a picture."))
        return folder + words + self._positions("UNLIKE", "--unlike", parameters, context)

    def _positions(
        self, name: str, option: str, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> list[str]:
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            return []
        if source.featureCount() > MOST_EXAMPLES:
            text = tr("{count} points are too many for examples: select up to {most} of them.")
            raise QgsProcessingException(text.format(count=source.featureCount(), most=MOST_EXAMPLES))
        request = QgsFeatureRequest().setDestinationCrs(
            QgsCoordinateReferenceSystem(DEGREES), context.transformContext()
        )
        words = []
        for feature in source.getFeatures(request):
            point = feature.geometry().centroid().asPoint()
            words.append(f"{option}={point.x():.9f},{point.y():.9f}")
        return words
