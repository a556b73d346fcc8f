"""Algorithm "Check the environment": what the trainer's interpreter can do."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsProcessingContext, QgsProcessingOutputString

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm


class CheckEnvironment(TrainerAlgorithm):
    """``doctor``."""

    ID = "checkenvironment"
    GROUP = "setup"
    ICON = "setup"
    HELP = "setup"
    TAGS = ("doctor", "torch", "gpu", "cuda", "python")
    COMMAND = ("doctor",)
    INTERPRETER = "INTERPRETER"

    def title(self) -> str:
        """Its name."""
        return tr("Check the environment")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Says which Python runs the GeoEmbed trainer and what it can do: versions, whether a GPU is seen and "
            "really usable, GDAL, what is missing and how to install it."
        )

    def initAlgorithm(self, configuration: Optional[dict[str, Any]] = None) -> None:
        """No parameters; one output."""
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputString(self.INTERPRETER, tr("Interpreter")))

    def results(self, _outcome: Any, _parameters: dict[str, Any], _context: QgsProcessingContext) -> dict[str, Any]:
        """Which one it was."""
        from ..jobs import interpreter

        chosen = interpreter.current()
        return {self.INTERPRETER: str(chosen.executable) if chosen else ""}
