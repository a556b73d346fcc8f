"""Algorithm "Check the environment": what the trainer's interpreter can do."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback, QgsProcessingOutputString
from qgis.PyQt.QtGui import QIcon

from ..bundle import resource
from ..translation import tr


class CheckEnvironment(QgsProcessingAlgorithm):
    """Runs the doctor."""

    INTERPRETER = "INTERPRETER"

    def createInstance(self) -> CheckEnvironment:
        """A fresh one."""
        return CheckEnvironment()

    def name(self) -> str:
        """Stable id."""
        return "checkenvironment"

    def displayName(self) -> str:
        """What the toolbox shows."""
        return tr("Check the environment")

    def group(self) -> str:
        """What the toolbox groups it under."""
        return tr("Set-up")

    def groupId(self) -> str:
        """Stable id of the group."""
        return "setup"

    def tags(self) -> list[str]:
        """Words that find it."""
        return ["doctor", "torch", "gpu", "cuda", "python"]

    def icon(self) -> QIcon:
        """The set-up icon."""
        return QIcon(str(resource("icons/setup.svg")))

    def shortHelpString(self) -> str:
        """What the dialog explains."""
        return tr(
            "Says which Python runs the GeoEmbed trainer and what it can do: versions, whether a GPU is seen and "
            "really usable, GDAL, what is missing and how to install it."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        """No parameters; one output."""
        self.addOutput(QgsProcessingOutputString(self.INTERPRETER, tr("Interpreter")))

    def processAlgorithm(
        self, _parameters: dict[str, Any], _context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run it."""
        from ..engine import blocking, interpreter  # only now: QGIS loads every algorithm when it starts

        blocking.run(["doctor"], self.displayName(), feedback)
        chosen = interpreter.current()
        return {self.INTERPRETER: str(chosen.executable) if chosen else ""}
