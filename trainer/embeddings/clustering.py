"""Groups of tiles that look alike: spherical k-means, in a stable order, with stable colours.

Clusters are numbered from 1; 0 means no data in ``clusters.tif``. Their order follows the first principal
component of their centres, so that neighbouring numbers look alike and a second run numbers the same way.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from scipy.spatial import cKDTree

from trainer.contract import InputError
from trainer.embeddings.principal_components import row_blocks, spread_sample
from trainer.messages import say
from trainer.reporting import SILENT, Reporter
from trainer.results.clusters import save_clustering
from trainer.results.embedding_manifest import Cluster, Clusters
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.palette import MOST, distinct_colours, hex_colour

Floats = npt.NDArray[np.float32]
Labels = npt.NDArray[np.uint8]

FIT_ROWS = 200_000
"""k-means is fitted on at most this many rows, evenly spread; every row is then assigned."""
MINIBATCH_ROWS = 50_000
SILHOUETTE_ROWS = 3_000
CANDIDATES = (3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 20)
SPHERICAL_STEPS = 20
KEPT_OVERLAP = 0.5
WHOLE = 0.999
"""From this share of pixels with data on a tile has no edge of the image in it."""
LEAST_WHOLE = 0.5
"""Where fewer of the tiles than this are whole, edges are what the image is of."""
NEIGHBOURS = 8
"""Whole tiles beside a tile over the edge that it is likened to, as many as lie round a tile."""
MOST_APART = 2.0
"""Between the most and the least that two tiles can be alike."""


@dataclass(frozen=True)
class FoundClusters:
    """The outcome, in the order of the cluster numbers 1, 2, ….

    Attributes:
        labels: (N,) uint8, 1…k.
        centroids: (k, D), unit length.
        sizes: Tiles a cluster.
        medoids: Row of each cluster's most typical tile.
        silhouettes: Of each candidate number, where the number was chosen and not given.
    """

    labels: Labels
    centroids: Floats
    sizes: tuple[int, ...]
    medoids: tuple[int, ...]
    silhouettes: dict[int, float]

    @property
    def count(self) -> int:
        """How many clusters there are."""
        return len(self.sizes)


def find_clusters(
    embedding_set: EmbeddingSet, count: int | None, seed: int = 0, reporter: Reporter = SILENT
) -> FoundClusters:
    """Group the tiles.

    Args:
        embedding_set: N tiles.
        count: How many groups, 2…32; None chooses the number with the best mean silhouette (Rousseeuw 1987,
            cosine distance, on a sample) among 3…20. Two is left out: it nearly always wins, and nearly always
            says "land and water" or "cloud and ground".
        seed: Of k-means.
        reporter: Hears of the stages.

    Raises:
        InputError: the number is out of range, or there are fewer different tiles than clusters.
    """
    total = len(embedding_set)
    if count is not None and not 2 <= count <= MOST:
        raise InputError(
            say("embeddings.no-such-number-of-clusters", "-k {count} clusters cannot be made.", count=count),
            say("embeddings.give-number-of-clusters", "Give a number between 2 and {most}, or auto.", most=MOST),
            "k",
        )
    least = CANDIDATES[0] + 1 if count is None else count  # a silhouette needs fewer clusters than tiles
    if total < least:
        raise InputError(
            say(
                "embeddings.too-few-tiles-for-clusters",
                "{folder} holds {total} tiles, too few for {count} clusters.",
                folder=embedding_set.folder,
                total=total,
                count=count or CANDIDATES[0],
            ),
            say(
                "embeddings.ask-fewer-clusters-embed",
                "Ask for fewer clusters, or embed more tiles (a smaller --stride).",
            ),
            "too-few-tiles",
        )
    whole = _whole(embedding_set, least)  # the others would make a class of edges
    fitted = np.flatnonzero(whole)
    sample = _unit(embedding_set.rows(fitted[spread_sample(len(fitted), FIT_ROWS)]))
    silhouettes: dict[int, float] = {}
    if count is None:
        silhouettes = _silhouettes(sample, seed, reporter)
        count = max(silhouettes, key=lambda number: (silhouettes[number], -number))
    reporter.stage(
        "cluster",
        say(
            "embeddings.grouping-tiles-into-clusters",
            "Grouping {total:,} tiles into {count} clusters",
            total=total,
            count=count,
        ),
    )
    centroids = _in_order(_spherical(sample, _kmeans(sample, count, seed), reporter.raise_if_cancelled))
    labels, best = np.empty(total, np.uint8), np.empty(total, np.float32)
    for part, block in row_blocks(embedding_set):
        similarity = _unit(block) @ centroids.T
        nearest = similarity.argmax(axis=1)
        labels[part], best[part] = nearest + 1, similarity[np.arange(len(nearest)), nearest]
        reporter.progress(part.stop, total, "tiles")
    _follow_neighbours(embedding_set, whole, labels, centroids)
    best[~whole] -= MOST_APART
    sizes = np.bincount(labels, minlength=count + 1)[1:]
    if not sizes.all():
        raise InputError(
            say(
                "embeddings.too-few-different-tiles",
                "{folder} has only {kinds} kinds of different tiles, not {count}.",
                folder=embedding_set.folder,
                kinds=int((sizes > 0).sum()),
                count=count,
            ),
            say("embeddings.ask-fewer-clusters", "Ask for fewer clusters."),
            "too-few-kinds",
        )
    medoids = [int(np.where(labels == number, best, -np.inf).argmax()) for number in range(1, count + 1)]
    return FoundClusters(labels, centroids, tuple(int(size) for size in sizes), tuple(medoids), silhouettes)


def _follow_neighbours(
    embedding_set: EmbeddingSet, whole: npt.NDArray[np.bool_], labels: Labels, centroids: Floats
) -> None:
    """Give tiles over the edge of the image a cluster of the whole tiles beside them, in place.

    What has no data in it looks like other edges first, and like its own ground last: of the clusters around it on the
    ground a tile takes that which it is most like. Where no whole tile is near, it keeps what it looks like.
    """
    table = embedding_set.table
    for number, grid in enumerate(embedding_set.manifest.sources):
        of_source = table["source"] == number
        inside, edges = np.flatnonzero(whole & of_source), np.flatnonzero(~whole & of_source)
        if not len(inside) or not len(edges):
            continue
        tree = cKDTree(np.column_stack([table["column"][inside], table["row"][inside]]))
        for rows in np.array_split(edges, -(-len(edges) // FIT_ROWS)):
            places = np.column_stack([table["column"][rows], table["row"][rows]])
            distances, near = tree.query(places, NEIGHBOURS, distance_upper_bound=grid.size / grid.stride + 1)
            edge, neighbour = np.nonzero(np.isfinite(distances))
            around = np.zeros((len(rows), len(centroids)), bool)
            around[edge, labels[inside[near[edge, neighbour]]] - 1] = True
            similarity = np.where(around, _unit(embedding_set.rows(rows)) @ centroids.T, -np.inf)
            beside = around.any(axis=1)
            labels[rows[beside]] = similarity[beside].argmax(axis=1) + 1


def _whole(embedding_set: EmbeddingSet, least: int) -> npt.NDArray[np.bool_]:
    """Which tiles have no edge of the image in them; all of them where hardly any has none."""
    whole: npt.NDArray[np.bool_] = embedding_set.table["valid"] >= WHOLE
    return whole if whole.sum() >= max(least, LEAST_WHOLE * len(whole)) else np.ones(len(whole), bool)


def save_clusters(folder: Path, found: FoundClusters, seed: int = 0, reporter: Reporter = SILENT) -> list[str]:
    """Write clusters into an embeddings folder: raster, style, layer, and the manifest last.

    Names that somebody gave stay with a cluster that shares at least half of its tiles with one that had the name.

    Returns:
        The names, one a cluster.
    """
    names = _kept_names(EmbeddingSet.open(folder), found)
    members = [
        Cluster(
            number,
            names[number - 1],
            hex_colour(colour),
            found.sizes[number - 1],
            found.medoids[number - 1],
            tuple(round(float(value), 6) for value in found.centroids[number - 1]),
        )
        for number, colour in enumerate(distinct_colours(found.count), start=1)
    ]
    silhouettes = {number: round(value, 4) for number, value in found.silhouettes.items()}
    save_clustering(folder, Clusters(tuple(members), silhouettes, seed), found.labels, reporter.artifact)
    return names


def _kept_names(embedding_set: EmbeddingSet, found: FoundClusters) -> list[str]:
    names = [f"Cluster {number}" for number in range(1, found.count + 1)]
    old = embedding_set.manifest.clusters
    centroids = old.centroids(embedding_set.manifest.dimension)
    if centroids is None:
        return names
    shared = np.zeros((len(centroids), found.count), np.int64)
    for part, block in row_blocks(embedding_set):
        before = (_unit(block) @ centroids.T).argmax(axis=1)
        np.add.at(shared, (before, found.labels[part].astype(np.int64) - 1), 1)
    union = shared.sum(axis=1)[:, None] + shared.sum(axis=0)[None, :] - shared
    overlap = shared / np.maximum(union, 1)
    for place, name in enumerate(old.names):
        given = name != f"Cluster {place + 1}"
        match = int(overlap[place].argmax())
        if given and overlap[place, match] >= KEPT_OVERLAP:
            names[match] = name
    return names


# ---------------------------------------------------------------------------------------------
# k-means on the sphere
# ---------------------------------------------------------------------------------------------
def _unit(vectors: Floats) -> Floats:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, np.float32(1e-12)), np.float32)


def _kmeans(sample: Floats, count: int, seed: int) -> Floats:
    from sklearn.cluster import KMeans, MiniBatchKMeans
    from sklearn.exceptions import ConvergenceWarning

    kind, options = (KMeans, {}) if len(sample) <= MINIBATCH_ROWS else (MiniBatchKMeans, {"batch_size": 4096})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # fewer different tiles than clusters: told as an error
        found = kind(n_clusters=count, n_init=5, random_state=seed, **options).fit(sample)
    return _unit(np.asarray(found.cluster_centers_, np.float32))


def _spherical(sample: Floats, centroids: Floats, raise_if_cancelled: Callable[[], None]) -> Floats:
    """Lloyd's steps with cosine similarity (Dhillon and Modha 2001), so that centres and assignment agree."""
    labels = np.full(len(sample), -1)
    for _ in range(SPHERICAL_STEPS):
        raise_if_cancelled()
        nearest = (sample @ centroids.T).argmax(axis=1)
        if np.array_equal(nearest, labels):
            break
        labels = nearest
        sums = np.stack([sample[labels == number].sum(axis=0) for number in range(len(centroids))])
        filled = np.linalg.norm(sums, axis=1) > 1e-9
        centroids = np.where(filled[:, None], _unit(sums), centroids)
    return centroids


def _in_order(centroids: Floats) -> Floats:
    """Along the first principal component of the centres, its largest loading positive."""
    centred = (centroids - centroids.mean(axis=0)).astype(np.float64)
    axis = np.linalg.svd(centred, full_matrices=False)[2][0]
    axis *= 1.0 if axis[np.abs(axis).argmax()] > 0 else -1.0
    return centroids[np.argsort(centred @ axis, kind="stable")]


def _silhouettes(sample: Floats, seed: int, reporter: Reporter) -> dict[int, float]:
    from sklearn.metrics import silhouette_score

    reporter.stage("choose-k", say("embeddings.choosing-number-clusters", "Choosing the number of clusters"))
    rows = sample[spread_sample(len(sample), SILHOUETTE_ROWS)]
    candidates = [number for number in CANDIDATES if number < len(rows)]
    found: dict[int, float] = {}
    for done, number in enumerate(candidates, start=1):
        centroids = _spherical(sample, _kmeans(sample, number, seed), reporter.raise_if_cancelled)
        labels = (rows @ centroids.T).argmax(axis=1)
        kinds = len(np.unique(labels))
        found[number] = float(silhouette_score(rows, labels, metric="cosine")) if 1 < kinds < len(rows) else -1.0
        reporter.progress(done, len(candidates), "numbers tried")
    return found
