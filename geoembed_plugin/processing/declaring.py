"""What an algorithm asks for: its parameters, each with its explanation."""

from __future__ import annotations

from typing import ClassVar, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..texts.translation import tr

FURTHER = "FURTHER_OPTIONS"
POLYGONS = [QgsProcessing.SourceType.TypeVectorPolygon]
POINTS = [QgsProcessing.SourceType.TypeVectorPoint]


class DeclaringAlgorithm(QgsProcessingAlgorithm):
    """Parameters of the kinds that the trainer's commands take."""

    COMMAND: ClassVar[tuple[str, ...]] = ()

    def add(self, definition: QgsProcessingParameterDefinition, tip: str = "", advanced: bool = False) -> None:
        """Add one parameter with its explanation."""
        if tip:
            definition.setHelp(tip)
        if advanced:
            definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(definition)

    def add_choice(
        self, name: str, label: str, choices: tuple[str, ...], default: str, tip: str = "", advanced: bool = False
    ) -> None:
        """One of several words of the command line, the same in every language; optional where the default is empty."""
        self.add(
            QgsProcessingParameterEnum(name, label, list(choices), False, default or None, not default, True),
            tip,
            advanced,
        )

    def add_number(
        self,
        name: str,
        label: str,
        default: Optional[float] = None,
        tip: str = "",
        *,
        whole: bool = True,
        least: Optional[float] = None,
        most: Optional[float] = None,
        advanced: bool = False,
    ) -> None:
        """A number; optional where it has no default."""
        number = QgsProcessingParameterNumber
        definition = number(name, label, number.Type.Integer if whole else number.Type.Double, default, default is None)
        if least is not None:
            definition.setMinimum(least)
        if most is not None:
            definition.setMaximum(most)
        self.add(definition, tip, advanced)

    def add_flag(self, name: str, label: str, default: bool = False, tip: str = "", advanced: bool = True) -> None:
        """Yes or no."""
        self.add(QgsProcessingParameterBoolean(name, label, default), tip, advanced)

    def add_device(self) -> None:
        """Where torch computes."""
        self.add(
            QgsProcessingParameterString("DEVICE", tr("Device"), "auto"),
            tr("auto takes the GPU where there is a usable one; or cpu, cuda, cuda:1, mps"),
            advanced=True,
        )

    def add_further(self) -> None:
        """Options of the command that have no parameter of their own."""
        page = " ".join(self.COMMAND)
        self.add(
            QgsProcessingParameterString(FURTHER, tr("Further options"), optional=True),
            tr("Written as for python -m trainer {command}; see its --help").format(command=page),
            advanced=True,
        )

    def add_load(self) -> None:
        """Whether the files are opened as layers."""
        self.add_flag("LOAD", tr("Open the results as layers"), True, advanced=False)
