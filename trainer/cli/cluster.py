"""``python -m trainer cluster EMB -k 8``."""

from __future__ import annotations

import argparse
from pathlib import Path

from trainer.cli.numbers import seed
from trainer.contract import InputError
from trainer.reporting import Reporter


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("embeddings", type=Path, metavar="EMB", help="an embeddings folder (from embed or import)")
    parser.add_argument(
        "-k",
        "--clusters",
        default="auto",
        metavar="K",
        help="how many clusters, 2 to 32, or auto: the number with the best silhouette (default: auto)",
    )
    parser.add_argument(
        "--seed", type=seed, default=0, metavar="N", help="of k-means; the same seed, the same clusters"
    )


def run(arguments: argparse.Namespace, reporter: Reporter) -> None:
    """Cluster, write, and print the sizes."""
    from trainer.embeddings.clustering import find_clusters, save_clusters
    from trainer.results.embedding_set import EmbeddingSet

    embedding_set = EmbeddingSet.open(arguments.embeddings)
    clusters = find_clusters(embedding_set, _count(arguments.clusters), arguments.seed, reporter)
    if clusters.silhouettes:
        reporter.say("  k  mean silhouette (cosine)")
        for number, value in clusters.silhouettes.items():
            reporter.say(f"{number:>3}  {value:.3f}{'  ← chosen' if number == clusters.count else ''}")
    names = save_clusters(arguments.embeddings, clusters, arguments.seed, reporter)
    reporter.say("cluster     tiles   share  most typical tile")
    for name, size, medoid in zip(names, clusters.sizes, clusters.medoids):
        tile = embedding_set.table[medoid]
        reporter.say(f"{name:<10} {size:>6,}  {size / len(embedding_set):6.1%}  {_place(tile)}")
    reporter.summary.update(clusters=clusters.count, sizes=list(clusters.sizes))


def _count(text: str) -> int | None:
    if text == "auto":
        return None
    try:
        return int(text)
    except ValueError as error:
        raise InputError(f"-k {text} is neither a number nor auto.", "For example: -k 8", "usage") from error


def _place(tile: object) -> str:
    longitude, latitude = float(tile["longitude"]), float(tile["latitude"])  # type: ignore[index]
    where = "" if longitude != longitude else f" at {longitude:.4f}, {latitude:.4f}"
    return f"tile {int(tile['id'])}{where}"  # type: ignore[index]
