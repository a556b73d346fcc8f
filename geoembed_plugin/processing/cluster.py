"""Algorithm "Cluster": groups of tiles that look alike."""

from __future__ import annotations

from trainer.embeddings.options import ClusterForm

from ..texts.translation import tr
from .algorithm import TrainerAlgorithm


class Cluster(TrainerAlgorithm):
    """``cluster EMB -k 8``."""

    ID = "cluster"
    GROUP = "look"
    ICON = "cluster"
    TAGS = ("k-means", "unsupervised", "classification", "segmentation", "group")
    COMMAND = ("cluster",)
    FORM = ClusterForm
    HAS_FURTHER_OPTIONS = False
    LOADS = True
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
