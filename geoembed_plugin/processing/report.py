"""Algorithm "Report": a page of figures about an embedding."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from trainer.report.options import ReportForm
from trainer.report.wording import LANGUAGES

from ..texts.translation import language, tr
from .algorithm import TrainerAlgorithm


class Report(TrainerAlgorithm):
    """``report EMB --out HTML``."""

    ID = "report"
    GROUP = "measure"
    ICON = "report"
    HELP = "evaluate"
    TAGS = ("figures", "html", "pca", "t-sne", "curves")
    COMMAND = ("report",)
    FORM = ReportForm

    def command(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[str]:
        """The page is in QGIS' language, where there is one of that."""
        spoken = language()
        return [
            *super().command(parameters, context, feedback),
            *(["--language", spoken] if spoken in LANGUAGES else []),
        ]

    def title(self) -> str:
        """Its name."""
        return tr("Report")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Makes one page with figures about an embedding: the map in its colours, clusters, nearest neighbours, the "
            "way between two looks, how the tiles lie to each other, and the curves of the training."
        )
