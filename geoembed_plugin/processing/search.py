"""Algorithm "Search": the tiles that look most like given places."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterVectorDestination,
)

from ..texts.translation import tr
from .declaring import POLYGONS
from .examples import ExamplesAlgorithm


class Search(ExamplesAlgorithm):
    """``search EMB --at LON,LAT --out FILE``."""

    ID = "search"
    ICON = "search"
    TAGS = ("similar", "look-alike", "nearest neighbour", "find", "query by example")
    OPTIONS = (
        ("COUNT", "-k"),
        ("NOT_WITHIN", "--not-within"),
        ("WITHIN", "--within"),
        ("AREA", "--polygon"),
        ("WITH_EXAMPLES", "--with-examples"),
        ("EXACTLY", "--exactly"),
        ("ENGINE", "--engine"),
        ("RUN", "--run"),
        ("DEVICE", "--device"),
        ("OUTPUT", "--out"),
    )
    FIGURES = (("FOUND", "found"),)

    def title(self) -> str:
        """Its name."""
        return tr("Search")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Finds the tiles of an embeddings folder that look most like given places, and least like given "
            "counter-examples. The result is a layer with rank, similarity and distance, drawn stronger where it is "
            "more alike."
        )

    def declare(self) -> None:
        """Parameters."""
        self.add_examples()
        self.add_number("COUNT", tr("How many tiles"), 20, least=1)
        self.add_number(
            "NOT_WITHIN",
            tr("Only farther than (km)"),
            tip=tr("Leaves out what lies near the examples, and so looks alike for a dull reason"),
            whole=False,
            least=0,
        )
        self.add_number("WITHIN", tr("Only nearer than (km)"), whole=False, least=0, advanced=True)
        self.add(QgsProcessingParameterFeatureSource("AREA", tr("Only inside these polygons"), POLYGONS, optional=True))
        self.add_flag("WITH_EXAMPLES", tr("Answer the examples' own tiles as well"))
        self.add_choice("ENGINE", tr("Engine"), ("auto", "exact", "annoy"), "auto", advanced=True)
        self.add_device()
        self.add_further()
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        self.add(QgsProcessingParameterVectorDestination("OUTPUT", tr("Look-alikes"), kind))
