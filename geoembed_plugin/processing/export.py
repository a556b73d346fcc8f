"""Algorithm "Export": a run as an ONNX file."""

from __future__ import annotations

from trainer.export.options import ExportForm

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm


class Export(TrainerAlgorithm):
    """``export RUN --onnx FILE``."""

    ID = "export"
    ICON = "export"
    HELP = "embed"
    TAGS = ("onnx", "deepness", "stac", "model", "browser", "share")
    COMMAND = ("export",)
    FORM = ExportForm
    FIGURES = (("MEGABYTES", "megabytes"),)

    def title(self) -> str:
        """Its name."""
        return tr("Export")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Writes a run as an ONNX file that runs without torch: here, in other programs and in a browser. All that "
            "is done to pixels is inside; a card and a STAC item say what it learned from. It is compared with torch "
            "first."
        )
