"""``python -m trainer cluster EMB -k 8``."""

from __future__ import annotations

from trainer.contract import EmbeddingFiles
from trainer.embeddings.options import ClusterForm
from trainer.reporting import Reporter

FORM = ClusterForm


def run(form: ClusterForm, reporter: Reporter) -> None:
    """Cluster, write, and print the sizes."""
    from trainer.embeddings.clustering import find_clusters, save_clusters
    from trainer.results.embedding_set import EmbeddingSet
    from trainer.results.tile_layer import read_pictures

    embedding_set = EmbeddingSet.open(form.embeddings)
    count = None if form.clusters == "auto" else form.clusters
    clusters = find_clusters(embedding_set, count, form.seed, reporter)
    if clusters.silhouettes:
        reporter.say("  k  mean silhouette (cosine)")
        for number, value in clusters.silhouettes.items():
            reporter.say(f"{number:>3}  {value:.3f}{'  ← chosen' if number == clusters.count else ''}")
    names = save_clusters(form.embeddings, clusters, form.seed, reporter)
    reporter.say("cluster     tiles   share  most typical tile")
    layer = form.embeddings / EmbeddingFiles.LAYER
    pictures = read_pictures(layer, len(embedding_set)) if layer.is_file() else None
    for name, size, medoid in zip(names, clusters.sizes, clusters.medoids):
        tile = embedding_set.table[medoid]
        picture = f", {pictures[medoid]}" if pictures else ""
        reporter.say(f"{name:<10} {size:>6,}  {size / len(embedding_set):6.1%}  {_place(tile)}{picture}")
    reporter.summary.update(clusters=clusters.count, sizes=list(clusters.sizes))


def _place(tile: object) -> str:
    longitude, latitude = float(tile["longitude"]), float(tile["latitude"])  # type: ignore[index]
    where = "" if longitude != longitude else f" at {longitude:.4f}, {latitude:.4f}"
    return f"tile {int(tile['id'])}{where}"  # type: ignore[index]
