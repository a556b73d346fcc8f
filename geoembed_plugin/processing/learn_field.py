"""Algorithm "Learn a field": scattered points with values become a raster, with its uncertainty and held-out error."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterCrs,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterDestination,
)

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm
from .declaring import POINTS


class LearnField(TrainerAlgorithm):
    """``field train POINTS --value FIELD --out FILE.tif``."""

    ID = "learnfield"
    GROUP = "places"
    ICON = "field"
    TAGS = ("interpolation", "kriging", "idw", "points", "spatial embedding", "uncertainty")
    COMMAND = ("field", "train")
    ARGUMENTS = ("POINTS",)
    OPTIONS = (
        ("VALUES", "--value"),
        ("WEIGHT", "--weight"),
        ("CRS", "--crs"),
        ("RESOLUTION", "--resolution"),
        ("EXTENT", "--extent"),
        ("REACH", "--reach"),
        ("ENCODER", "--encoder"),
        ("FOLDS", "--folds"),
        ("BLOCK", "--block"),
        ("MEMBERS", "--members"),
        ("STEPS", "--steps"),
        ("SEED", "--seed"),
        ("FIGURES", "--json"),
        ("OUTPUT", "--out"),
    )

    def title(self) -> str:
        """Its name."""
        return tr("Learn a field from points")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Learns one or several values over the map from scattered points and draws them as a raster, each with a "
            "band of uncertainty (one standard deviation). The error is measured on blocks of points that were held "
            "out, beside nearest neighbours, inverse distances and a Gaussian process, so that you see whether "
            "learning helps."
        )

    def declare(self) -> None:
        """Parameters."""
        self.add(QgsProcessingParameterFeatureSource("POINTS", tr("Points"), POINTS))
        numeric = QgsProcessingParameterField.DataType.Numeric
        self.add(
            QgsProcessingParameterField("VALUES", tr("Values to learn"), None, "POINTS", numeric, allowMultiple=True),
            tr("One or several fields; each becomes a band"),
        )
        self.add(
            QgsProcessingParameterField("WEIGHT", tr("Weights"), None, "POINTS", numeric, optional=True),
            tr("Positive numbers: how far each point is trusted"),
            advanced=True,
        )
        self.add_number(
            "RESOLUTION", tr("Side of a pixel (units of the CRS)"), tip=tr("Empty: by the points"), whole=False, least=0
        )
        self.add(QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True), tr("Empty: that of the points"))
        self.add(QgsProcessingParameterCrs("CRS", tr("CRS of the raster"), optional=True), advanced=True)
        self.add_number(
            "REACH", tr("No data farther than (km)"), tip=tr("from every point"), whole=False, least=0, advanced=True
        )
        self.add_choice(
            "ENCODER",
            tr("Location encoder"),
            ("fourier", "grid", "sphere2vec", "harmonics"),
            "fourier",
            tr("fourier suits most; sphere2vec and harmonics are for the whole globe"),
            advanced=True,
        )
        self.add_number("FOLDS", tr("Folds of the validation"), 5, least=2, advanced=True)
        self.add_number("BLOCK", tr("Size of a validation block (km)"), whole=False, least=0, advanced=True)
        self.add_number("MEMBERS", tr("Members of the ensemble"), 4, least=1, advanced=True)
        self.add_number("STEPS", tr("Training steps at most"), 400, least=1, advanced=True)
        self.add_number("SEED", tr("Seed"), 0, advanced=True)
        self.add_further()
        self.add(
            QgsProcessingParameterFileDestination(
                "FIGURES", tr("Measured error"), "JSON (*.json)", optional=True, createByDefault=False
            )
        )
        self.add(QgsProcessingParameterRasterDestination("OUTPUT", tr("Learned field")))

    def option(
        self,
        name: str,
        option: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """The extent is four words here, in the raster's CRS."""
        if name != "EXTENT":
            return super().option(name, option, parameters, context, feedback)
        source = self.parameterAsSource(parameters, "POINTS", context)
        crs = self.parameterAsCrs(parameters, "CRS", context)
        if not crs.isValid() and source is not None:
            crs = source.sourceCrs()
        box = self.parameterAsExtent(parameters, name, context, crs)
        if box.isNull() or box.isEmpty():
            return []
        corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return [option, *(f"{value:.12g}" for value in corners)]
