"""Clusters made finer or coarser: one is split, or the tree of all is cut at any level. NumPy alone.

The tree is agglomerative over the centroids, by Ward's criterion (Ward 1963) with the clusters' sizes, so that it joins
what the tiles themselves would join first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.messages import say
from trainer.results.clusters import remember_clusters, save_clustering
from trainer.results.embedding_manifest import Cluster
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.palette import MOST, distinct_colours, hex_colour

Floats = npt.NDArray[np.float32]
FIT_ROWS = 20_000
"""A split is fitted on at most so many tiles of the cluster, evenly picked; every one is then assigned."""
STARTS, STEPS = 4, 30
BLOCK = 65_536


@dataclass(frozen=True)
class Join:
    """One step of the tree, from the leaves on.

    Attributes:
        left: Cluster numbers that were joined before, or one.
        right: Those that join them.
        height: Growth of the sum of squared distances; never less than that of the step before.
    """

    left: tuple[int, ...]
    right: tuple[int, ...]
    height: float


def cluster_tree(clusters: Sequence[Cluster]) -> list[Join]:
    """The steps that make one of all clusters, one fewer than there are clusters.

    Raises:
        InputError: a cluster's centroid is not known.
    """
    if any(not one.centroid for one in clusters):
        raise InputError(
            say("results.no-centroids", "The centres of these clusters are not known."),
            say("results.make-clusters-again", "Make the clusters anew."),
            "no-centroids",
        )
    groups: list[tuple[int, ...]] = [(one.number,) for one in clusters]
    centres = [np.array(one.centroid, np.float64) for one in clusters]
    sizes = [float(max(one.tiles, 1)) for one in clusters]
    joins: list[Join] = []
    while len(groups) > 1:
        weights, middles = np.array(sizes), np.stack(centres)
        away = np.square(middles[:, None] - middles[None]).sum(axis=2)
        costs = away * weights[:, None] * weights[None] / (weights[:, None] + weights[None])
        np.fill_diagonal(costs, np.inf)
        one, other = sorted(int(place) for place in np.unravel_index(int(costs.argmin()), costs.shape))
        height = max(float(costs[one, other]), joins[-1].height if joins else 0.0)
        joins.append(Join(groups[one], groups[other], height))
        total = sizes[one] + sizes[other]
        centres[one] = (centres[one] * sizes[one] + centres[other] * sizes[other]) / total
        groups[one], sizes[one] = (*groups[one], *groups[other]), total
        del groups[other], centres[other], sizes[other]
    return joins


def groups_of(clusters: Sequence[Cluster], joins: Sequence[Join], count: int) -> list[tuple[int, ...]]:
    """Cluster numbers in ``count`` groups, as the tree has them at that level; in each the biggest comes first.

    Args:
        clusters: Those that the tree is of.
        joins: The tree.
        count: How many groups, 1 to the number of clusters.
    """
    groups: dict[int, tuple[int, ...]] = {one.number: (one.number,) for one in clusters}
    for join in joins[: len(clusters) - count]:
        groups[join.left[0]] = (*groups[join.left[0]], *groups.pop(join.right[0]))
    tiles = {one.number: one.tiles for one in clusters}
    return [tuple(sorted(group, key=lambda number: -tiles[number])) for group in groups.values()]


def split_cluster(folder: Path | str, number: int, parts: int, seed: int = 0) -> tuple[Cluster, ...]:
    """Group the tiles of one cluster anew, by spherical k-means among themselves.

    The biggest part keeps number, name and colour; the others come last, under its name with a number.

    Args:
        folder: An embeddings folder.
        number: Of the cluster.
        parts: How many it becomes, at least 2.
        seed: Of k-means.

    Returns:
        All clusters.

    Raises:
        InputError: there is no such cluster, it has too few different tiles, there would be more clusters than colours,
            or the layer is in use by another program.
        OSError: the folder cannot be written.
    """
    state = remember_clusters(folder)
    whole = next((one for one in state.clusters.members if one.number == number), None)
    rows = np.flatnonzero(state.labels == number)
    if whole is None or parts < 2 or len(rows) < parts:
        raise InputError(
            say("results.cannot-split", "Cluster {number} cannot be split into {parts}.", number=number, parts=parts),
            say("results.split-into-fewer", "It takes at least two parts, and a tile for each."),
            "cannot-split",
        )
    count = len(state.clusters.members) + parts - 1
    if count > MOST:
        raise InputError(
            say("results.too-many-clusters", "{count} clusters would be more than {most}.", count=count, most=MOST),
            say("results.merge-some-first", "Merge some first."),
            "too-many-clusters",
        )
    embeddings = EmbeddingSet.open(state.folder)
    step = max(1, -(-len(rows) // FIT_ROWS))
    centroids = _spherical(_unit(embeddings.rows(rows[::step])), parts, seed)
    nearest, best = np.empty(len(rows), np.int64), np.empty(len(rows), np.float32)
    for start in range(0, len(rows), BLOCK):
        block = slice(start, start + BLOCK)
        similarity = _unit(embeddings.rows(rows[block])) @ centroids.T
        nearest[block], best[block] = similarity.argmax(axis=1), similarity.max(axis=1)
    sizes = np.bincount(nearest, minlength=parts)
    if not sizes.all():
        raise InputError(
            say("results.tiles-too-alike", "The tiles of cluster {number} are too alike to be split.", number=number),
            say("results.split-into-fewer", "It takes at least two parts, and a tile for each."),
            "cannot-split",
        )
    labels = state.labels.copy()
    members = list(state.clusters.members)
    colours = [hex_colour(colour) for colour in distinct_colours(MOST)]
    for place, part in enumerate(np.argsort(-sizes, kind="stable").tolist()):
        own = nearest == part
        medoid = int(rows[np.where(own, best, -np.inf).argmax()])
        centroid = tuple(round(float(value), 6) for value in centroids[part])
        made = replace(whole, tiles=int(sizes[part]), medoid=medoid, centroid=centroid)
        if place == 0:
            members[members.index(whole)] = made
            continue
        free = next(colour for colour in colours if all(one.colour != colour for one in members))
        made = replace(made, number=len(members) + 1, name=f"{whole.name} ({place + 1})", colour=free)
        members.append(made)
        labels[rows[own]] = made.number
    save_clustering(state.folder, replace(state.clusters, members=tuple(members)), labels)
    return tuple(members)


def _spherical(sample: Floats, parts: int, seed: int) -> Floats:
    """(parts, D) centres of unit length: the best of some starts of k-means++ (Arthur and Vassilvitskii 2007)."""
    generator = np.random.default_rng(seed)
    best: tuple[float, Floats] = (-np.inf, sample[:parts])
    for _ in range(STARTS):
        centres = sample[generator.integers(len(sample))][None]
        while len(centres) < parts:
            away = np.clip(1.0 - (sample @ centres.T).max(axis=1).astype(np.float64), 0.0, None)
            chance = away / away.sum() if away.sum() > 0 else np.full(len(sample), 1 / len(sample))
            centres = np.concatenate([centres, sample[generator.choice(len(sample), p=chance)][None]])
        labels = np.full(len(sample), -1)
        for _step in range(STEPS):
            nearest = (sample @ centres.T).argmax(axis=1)
            if np.array_equal(nearest, labels):
                break
            labels = nearest
            sums = np.zeros_like(centres)
            np.add.at(sums, labels, sample)
            filled = np.linalg.norm(sums, axis=1) > 1e-9
            centres = np.where(filled[:, None], _unit(sums), centres)
        score = float((sample @ centres.T).max(axis=1).sum())
        if score > best[0]:
            best = (score, centres)
    return best[1]


def _unit(vectors: Floats) -> Floats:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(lengths, np.float32(1e-12)), np.float32)
