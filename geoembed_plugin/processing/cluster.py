"""Algorithm "Cluster": groups of tiles that look alike."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProcessingParameterFile

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm


class Cluster(TrainerAlgorithm):
    """``cluster EMB -k 8``."""

    ID = "cluster"
    GROUP = "look"
    ICON = "cluster"
    TAGS = ("k-means", "unsupervised", "classification", "segmentation", "group")
    COMMAND = ("cluster",)
    ARGUMENTS = ("EMBEDDINGS",)
    OPTIONS = (("CLUSTERS", "-k"), ("SEED", "--seed"))
    LAYERS = (("LAYER", "tile-layer"), ("RASTER", "cluster-raster"))
    FIGURES = (("CLUSTER_COUNT", "clusters"),)

    def title(self) -> str:
        """Its name."""
        return tr("Cluster")

    def explanation(self) -> str:
        """What it does."""
        return tr(
            "Groups the tiles of an embeddings folder by how they look. The number of groups is yours, or is chosen by "
            "the silhouette. The groups get distinct colours that colour-blind people can tell apart; names that you "
            "gave earlier stay with a group that is mostly the same."
        )

    def declare(self) -> None:
        """Parameters."""
        self.add(
            QgsProcessingParameterFile("EMBEDDINGS", tr("Embeddings"), QgsProcessingParameterFile.Behavior.Folder),
            tr("A folder that 'Embed' or 'Import embeddings' made"),
        )
        self.add_number("CLUSTERS", tr("Number of clusters"), 8, tr("2 to 32; 0: let it choose"), least=0, most=32)
        self.add_number("SEED", tr("Seed"), 0, advanced=True)
        self.add_load()

    def option(
        self,
        name: str,
        option: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[str]:
        """Nought clusters mean: choose."""
        if name == "CLUSTERS" and self.parameterAsInt(parameters, name, context) == 0:
            return [option, "auto"]
        return super().option(name, option, parameters, context, feedback)
