"""Clusters are split and joined along a tree, in every file at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from scipy.cluster.hierarchy import linkage

from tests.trainer.results.test_clusters import make_clustered  # noqa: F401  # a fixture
from trainer.contract import InputError
from trainer.results.cluster_tree import cluster_tree, groups_of, split_cluster
from trainer.results.clusters import merge_clusters, read_clusters, regroup_clusters, remember_clusters
from trainer.results.embedding_manifest import Cluster
from trainer.results.embedding_set import EmbeddingSet


def clusters_at(centres: np.ndarray, tiles: list[int]) -> list[Cluster]:
    return [
        Cluster(number, f"Cluster {number}", "#000000", size, 0, tuple(centre))
        for number, (centre, size) in enumerate(zip(centres.tolist(), tiles), start=1)
    ]


def test_the_tree_is_wards() -> None:
    centres = np.random.default_rng(4).standard_normal((9, 5))
    joins = cluster_tree(clusters_at(centres, [1] * 9))
    expected = linkage(centres, "ward")
    members = [{number} for number in range(1, 10)]
    for join, (one, other, height, _size) in zip(joins, expected):
        assert {frozenset(join.left), frozenset(join.right)} == {
            frozenset(members[int(one)]),
            frozenset(members[int(other)]),
        }
        members.append(members[int(one)] | members[int(other)])
        assert join.height == pytest.approx(height**2 / 2)


def test_big_clusters_join_later_than_small_ones() -> None:
    centres = np.array([[0.0], [1.0], [2.2]])
    assert cluster_tree(clusters_at(centres, [1, 1, 1]))[0].right == (2,)
    assert cluster_tree(clusters_at(centres, [100, 100, 1]))[0].right == (3,)


def test_the_tree_is_cut_at_any_level() -> None:
    clusters = clusters_at(np.array([[0.0], [0.1], [5.0], [5.1], [9.0]]), [1, 3, 2, 1, 1])
    joins = cluster_tree(clusters)
    assert groups_of(clusters, joins, 5) == [(1,), (2,), (3,), (4,), (5,)]
    assert groups_of(clusters, joins, 3) == [(2, 1), (3, 4), (5,)]
    assert [len(group) for group in groups_of(clusters, joins, 1)] == [5]


def test_a_cluster_without_a_centre_has_no_tree() -> None:
    with pytest.raises(InputError, match="centres"):
        cluster_tree([Cluster(1, "a", "#000000", 1, 0), Cluster(2, "b", "#000000", 1, 0)])


def test_groups_are_merged_at_once_as_one_by_one(make_clustered: Callable[..., Path]) -> None:  # noqa: F811
    folder = make_clustered()
    before = remember_clusters(folder)
    merged = regroup_clusters(folder, [(3, 1), (2, 4)])
    assert [one.name for one in merged] == [before.clusters.members[1].name, before.clusters.members[2].name]
    labels = remember_clusters(folder).labels
    np.testing.assert_array_equal(labels, np.array([0, 2, 1, 2, 1], np.uint8)[before.labels])
    assert [one.tiles for one in merged] == [int((labels == number).sum()) for number in (1, 2)]


def test_a_split_gives_merged_clusters_back(make_clustered: Callable[..., Path]) -> None:  # noqa: F811
    folder = make_clustered()
    before = remember_clusters(folder).labels
    merge_clusters(folder, [2, 3], "Fields")
    merged = remember_clusters(folder).labels
    split = split_cluster(folder, 2, 2)
    labels = remember_clusters(folder).labels
    assert [one.name for one in split] == [split[0].name, "Fields", split[2].name, "Fields (2)"]
    assert len({one.colour for one in split}) == 4
    np.testing.assert_array_equal(labels != 2, (merged != 2) | (labels == 4))
    parts = {frozenset(np.flatnonzero(labels == number).tolist()) for number in (2, 4)}
    assert parts == {frozenset(np.flatnonzero(before == number).tolist()) for number in (2, 3)}
    embeddings = EmbeddingSet.open(folder)
    for one in split[1::2]:
        own = embeddings.rows(np.flatnonzero(labels == one.number))
        mean = own.mean(axis=0)
        np.testing.assert_allclose(one.centroid, mean / np.linalg.norm(mean), atol=1e-3)
        assert one.tiles == len(own) and labels[one.medoid] == one.number
    assert read_clusters(folder) == split


@pytest.mark.parametrize(("number", "parts"), [(9, 2), (1, 1), (1, 100_000)])
def test_what_cannot_be_split_is_refused(make_clustered: Callable[..., Path], number: int, parts: int) -> None:  # noqa: F811
    folder = make_clustered()
    before = remember_clusters(folder)
    with pytest.raises(InputError, match="cannot be split"):
        split_cluster(folder, number, parts)
    np.testing.assert_array_equal(remember_clusters(folder).labels, before.labels)
    with pytest.raises(InputError, match="more than 32"):
        split_cluster(folder, 1, 30)
