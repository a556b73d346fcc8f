"""The Processing provider "GeoEmbed". :data:`ALGORITHMS` names each algorithm's module and class."""

from __future__ import annotations

import importlib
from collections.abc import Iterator

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..bundle import resource

ALGORITHMS: tuple[tuple[str, str], ...] = (
    ("osm_channels", "OsmChannels"),
    ("render_map", "RenderMap"),
    ("make_tiles", "MakeTiles"),
    ("learn", "Learn"),
    ("embed", "Embed"),
    ("import_embeddings", "ImportEmbeddings"),
    ("search", "Search"),
    ("cluster", "Cluster"),
    ("classify", "Classify"),
    ("regress", "Regress"),
    ("zones", "Zones"),
    ("change", "Change"),
    ("similarity_raster", "SimilarityRaster"),
    ("evaluate", "Evaluate"),
    ("report", "Report"),
    ("export", "Export"),
    ("publish", "Publish"),
    ("geolocate_train", "GeolocateTrain"),
    ("geolocate_predict", "GeolocatePredict"),
    ("geolocate_evaluate", "GeolocateEvaluate"),
    ("learn_field", "LearnField"),
    ("check_environment", "CheckEnvironment"),
)
"""(module in this room, class) of every algorithm, in the order of the work."""


def imports() -> Iterator[str]:
    """Import what the algorithms are made of, a module at each step; gives the name of the one imported."""
    for module in ("algorithm", *(module for module, _name in ALGORITHMS)):
        importlib.import_module(f".{module}", __package__)
        yield module


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
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """The plugin's icon's file."""
        return str(resource("icons/geoembed.svg"))

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """What the trainer writes."""
        return ["gpkg", "geojson", "csv"]

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """What the trainer writes."""
        return ["tif"]

    def defaultVectorFileExtension(self, _has_geometry: bool = True) -> str:
        """GeoPackage: it keeps its style inside."""
        return "gpkg"

    def defaultRasterFileExtension(self) -> str:
        """GeoTIFF."""
        return "tif"

    def supportsNonFileBasedOutput(self) -> bool:
        """The trainer writes files; a memory layer or a database is nothing that it can fill."""
        return False

    def loadAlgorithms(self) -> None:
        """Register every algorithm."""
        for module, name in ALGORITHMS:
            algorithm = getattr(importlib.import_module(f".{module}", __package__), name)
            self.addAlgorithm(algorithm())
