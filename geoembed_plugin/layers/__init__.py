"""Outputs as layers: groups of layers, and how they are drawn.

What the windows and algorithms call, all in the main thread unless it says otherwise:

- :func:`load_embeddings`: an embeddings folder as a group of layers.
- :func:`load_classification`: a map of classes as a group of layers.
- :func:`load_changes`: what changed between dates, likewise.
- :func:`load_map_layers`: a map made of an OpenStreetMap extract, likewise.
- :func:`load_search_results`, :func:`load_predictions`, :func:`load_field`: a result file as layers.
- :func:`style_by_cluster`, :func:`style_by_colours`, :func:`style_by_similarity`: how the tile layer is drawn;
  :func:`show_clusters`: the clusters on the map.
- :func:`read_clusters`, and :func:`rename_clusters`, :func:`recolour_clusters`, :func:`merge_clusters`,
  :func:`regroup_clusters` and :func:`split_cluster` (any thread), after which :func:`refresh_clusters` shows what
  changed; :func:`remember_clusters` before an edit and :func:`restore_clusters` take it back.
"""

from __future__ import annotations

from ..bundle import register

register()

from trainer.results.cluster_tree import split_cluster  # noqa: E402
from trainer.results.clusters import (  # noqa: E402
    ClusterState,
    merge_clusters,
    read_clusters,
    recolour_clusters,
    regroup_clusters,
    remember_clusters,
    rename_clusters,
    restore_clusters,
)
from trainer.results.embedding_manifest import Cluster  # noqa: E402

from .groups import (  # noqa: E402
    load_changes,
    load_classification,
    load_embeddings,
    load_field,
    load_map_layers,
    load_predictions,
    load_search_results,
    open_folders,
    tile_layers,
)
from .styling import (  # noqa: E402
    refresh_clusters,
    show_clusters,
    style_by_cluster,
    style_by_colours,
    style_by_similarity,
)

__all__ = [
    "Cluster",
    "ClusterState",
    "load_changes",
    "load_classification",
    "load_embeddings",
    "load_field",
    "load_map_layers",
    "load_predictions",
    "load_search_results",
    "merge_clusters",
    "open_folders",
    "read_clusters",
    "recolour_clusters",
    "refresh_clusters",
    "regroup_clusters",
    "remember_clusters",
    "rename_clusters",
    "restore_clusters",
    "show_clusters",
    "split_cluster",
    "style_by_cluster",
    "style_by_colours",
    "style_by_similarity",
    "tile_layers",
]
