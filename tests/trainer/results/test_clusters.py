"""Clusters are edited in every file at once, and each edit can be taken back; without QGIS."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from trainer.contract import InputError
from trainer.embeddings.clustering import find_clusters, save_clusters
from trainer.embeddings.principal_components import pca_colours
from trainer.results.clusters import (
    merge_clusters,
    read_clusters,
    recolour_clusters,
    remember_clusters,
    rename_clusters,
    restore_clusters,
)
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.tile_layer import write_tile_layer


@pytest.fixture
def make_clustered(make_embeddings: Callable[..., EmbeddingSet]) -> Callable[..., Path]:
    """An embeddings folder in four clusters, with or without its layer."""

    def make(layer: bool = True, **options: Any) -> Path:
        embeddings = make_embeddings(columns=16, rows=10, kinds=4, **options)
        if layer:
            write_tile_layer(embeddings.folder / "tiles.gpkg", embeddings, pca_colours(embeddings))
        save_clusters(embeddings.folder, find_clusters(embeddings, 4))
        return embeddings.folder

    return make


def in_layer(folder: Path) -> list[tuple[int, int | None, str | None]]:
    dataset = ogr.Open(str(folder / "tiles.gpkg"))
    return [(one.GetFID(), one["cluster"], one["cluster_name"]) for one in dataset.GetLayerByName("tiles")]


def everything(folder: Path) -> tuple[Any, ...]:
    rasters = sorted(folder.glob("clusters*.tif"))
    pixels = [gdal.Open(str(path)).ReadAsArray().tolist() for path in rasters]
    texts = [path.with_name(path.name + ".aux.xml").read_text(encoding="utf-8") for path in rasters]
    styles = [path.with_suffix(".qml").read_text(encoding="utf-8") for path in rasters]
    return (folder / "manifest.json").read_text(encoding="utf-8"), in_layer(folder), pixels, texts, styles


def test_every_edit_is_taken_back_to_the_last_byte(make_clustered: Callable[..., Path]) -> None:
    folder = make_clustered(crs_codes=("EPSG:32633", "EPSG:4326"))
    before, state = everything(folder), remember_clusters(folder)
    rename_clusters(folder, {2: "Vines & <stones>"})
    recolour_clusters(folder, {1: "#102030"})
    merge_clusters(folder, [4, 2, 1])
    assert everything(folder) != before
    restore_clusters(state)
    assert everything(folder) == before


def test_a_merge_adds_up_the_tiles_and_weighs_the_centroids(make_clustered: Callable[..., Path]) -> None:
    folder = make_clustered()
    before = read_clusters(folder)
    left = merge_clusters(folder, [3, 1], "Both")
    assert [cluster.number for cluster in left] == [1, 2, 3]
    merged = left[1]
    assert (merged.name, merged.colour) == ("Both", before[2].colour)
    assert merged.tiles == before[2].tiles + before[0].tiles
    total = sum(np.array(before[place].centroid) * before[place].tiles for place in (0, 2))
    np.testing.assert_allclose(merged.centroid, total / np.linalg.norm(total), atol=1e-6)
    assert read_clusters(folder) == left
    pixels = gdal.Open(str(folder / "clusters.tif")).ReadAsArray()
    assert np.bincount(pixels.ravel())[1:].tolist() == [cluster.tiles for cluster in left]


def test_without_a_layer_the_raster_knows_which_tile_is_where(make_clustered: Callable[..., Path]) -> None:
    folder = make_clustered(layer=False)
    left = merge_clusters(folder, [1, 2])
    pixels = gdal.Open(str(folder / "clusters.tif")).ReadAsArray()
    assert np.bincount(pixels.ravel())[1:].tolist() == [cluster.tiles for cluster in left]
    assert not (folder / "tiles.gpkg").exists()


def test_what_a_person_changed_in_the_layer_stays(make_clustered: Callable[..., Path]) -> None:
    folder = make_clustered()
    dataset = ogr.Open(str(folder / "tiles.gpkg"), update=1)
    layer = dataset.GetLayerByName("tiles")
    moved = layer.GetFeature(5)
    moved["cluster"] = moved["cluster"] % 4 + 1
    by_hand = moved["cluster"]
    layer.SetFeature(moved)
    layer.DeleteFeature(9)
    moved = layer = dataset = None
    rename_clusters(folder, {1: "One"})
    rows = {fid: (cluster, name) for fid, cluster, name in in_layer(folder)}
    assert 9 not in rows
    assert rows[5] == (by_hand, "One" if by_hand == 1 else f"Cluster {by_hand}")


def test_what_cannot_be_is_refused_and_nothing_changes(make_clustered: Callable[..., Path]) -> None:
    folder = make_clustered()
    before = everything(folder)
    for edit, code in (
        (lambda: rename_clusters(folder, {1: "  "}), "blank-name"),
        (lambda: rename_clusters(folder, {9: "Nine"}), "no-such-cluster"),
        (lambda: merge_clusters(folder, [2, 2]), "too-few-clusters"),
    ):
        with pytest.raises(InputError) as refusal:
            edit()
        assert refusal.value.code == code
    assert everything(folder) == before
