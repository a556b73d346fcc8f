"""The Processing provider "GeoEmbed". :data:`ALGORITHMS` names each algorithm's module and class."""

from __future__ import annotations

import importlib

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..bundle import resource

ALGORITHMS: tuple[tuple[str, str], ...] = (("check_environment", "CheckEnvironment"),)
"""(module in this room, class) of every algorithm, in the order of the work."""


class GeoEmbedProvider(QgsProcessingProvider):
    """Gives QGIS the algorithms; ``id`` is stable and never translated."""

    def id(self) -> str:
        """Stable id."""
        return "geoembed"

    def name(self) -> str:
        """What the toolbox shows."""
        return "GeoEmbed"

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resource("icons/geoembed.svg")))

    def loadAlgorithms(self) -> None:
        """Register every algorithm."""
        for module, name in ALGORITHMS:
            algorithm = getattr(importlib.import_module(f".{module}", __package__), name)
            self.addAlgorithm(algorithm())
