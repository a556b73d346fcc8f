"""Share, hectares, examples and places of clusters."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.plugin.conftest import modules_of_the_plugin


@pytest.fixture
def facts(four_looks: Path, qgis_application: Any) -> Any:
    """Of 12 × 10 tiles of 100 m in four clusters."""
    return modules_of_the_plugin("search.cluster_facts")["cluster_facts"].cluster_facts(four_looks)


@pytest.fixture
def labels(four_looks: Path) -> Any:
    """(120,) the number of each tile's cluster."""
    from trainer.results.clusters import remember_clusters

    return remember_clusters(four_looks).labels


def test_shares_and_hectares_add_up(facts: Any, labels: Any) -> None:
    for number, known in facts.by_number.items():
        own = int((labels == number).sum())
        assert known.share == pytest.approx(own / 120)
        assert known.hectares == pytest.approx(own, rel=2e-3), "a tile is a hectare; UTM is a little off the ground"
    assert sum(known.share for known in facts.by_number.values()) == pytest.approx(1)


def test_examples_are_of_their_cluster_and_begin_with_the_most_typical(facts: Any, labels: Any) -> None:
    for number, known in facts.by_number.items():
        assert len(known.examples) == len(set(known.examples)) == 3
        assert (labels[list(known.examples)] == number).all()
        (cluster,) = [one for one in facts.searcher.embeddings.manifest.clusters.members if one.number == number]
        assert known.examples[0] == cluster.medoid


def test_the_boxes_cover_the_tiles_of_a_cluster_and_no_others(facts: Any, labels: Any) -> None:
    table = facts.searcher.embeddings.table
    for number, known in facts.by_number.items():
        x0, y0, x1, y1 = known.boxes.T[..., None]
        inside = ((table["x"] > x0) & (table["x"] < x1) & (table["y"] > y0) & (table["y"] < y1)).sum(axis=0)
        np.testing.assert_array_equal(inside, labels == number)
        assert len(known.boxes) < (labels == number).sum(), "neighbours are one box"


def test_overlapping_tiles_count_their_ground_once(make_embeddings: Any) -> None:
    from trainer.results.clusters import save_clustering
    from trainer.results.embedding_manifest import Cluster, Clusters

    folder = make_embeddings(stride=8)
    save_clustering(folder, Clusters((Cluster(1, "all", "#112233", 128, 0),)), np.ones(128, np.uint8))
    known = modules_of_the_plugin("search.cluster_facts")["cluster_facts"].cluster_facts(folder).by_number[1]
    assert known.hectares == pytest.approx(128 * 80 * 80 / 10_000, rel=2e-3)
    assert known.boxes[0].tolist() == [500_040, 4_999_880, 501_320, 4_999_960], "a step of the grid around each centre"
