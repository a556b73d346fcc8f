"""Algorithm "Report": a page of figures about an embedding."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm


class Report(TrainerAlgorithm):
    """``report EMB --out HTML``."""

    ID = "report"
    GROUP = "measure"
    ICON = "report"
    HELP = "evaluate"
    TAGS = ("figures", "html", "pca", "t-sne", "curves")
    COMMAND = ("report",)
    ARGUMENTS = ("EMBEDDINGS",)
    OPTIONS = (("EVALUATION", "--evaluation"), ("RUN", "--run"), ("CREDITS", "--credits"), ("OUTPUT", "--out"))

    def title(self) -> str:
        """Its name."""
        return tr("Report")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Makes one page with figures about an embedding: the map in its colours, clusters, nearest neighbours, the "
            "way between two looks, how the tiles lie to each other, and the curves of the training."
        )

    def declare(self) -> None:
        """Parameters."""
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.add(QgsProcessingParameterFile("EMBEDDINGS", tr("Embeddings"), folder))
        self.add(
            QgsProcessingParameterFile("EVALUATION", tr("Figures of 'Evaluate'"), extension="json", optional=True),
            tr("Shown as a table"),
        )
        self.add(QgsProcessingParameterString("CREDITS", tr("Credits for the imagery"), optional=True))
        self.add(QgsProcessingParameterFile("RUN", tr("Encoder (run)"), folder, optional=True), advanced=True)
        self.add_further()
        self.add(QgsProcessingParameterFileDestination("OUTPUT", tr("Report"), "HTML (*.html)"))
