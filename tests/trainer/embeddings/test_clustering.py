"""Clusters: the right groups, the same numbers, colours and names every time, and whole files."""

from __future__ import annotations

import sqlite3
import warnings
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from osgeo import gdal
from sklearn.metrics import adjusted_rand_score

from trainer.contract import InputError
from trainer.embeddings import clustering as clusters_module
from trainer.embeddings.clustering import find_clusters, save_clusters
from trainer.embeddings.principal_components import PrincipalComponents, pca_colours
from trainer.results.clusters import rename_clusters
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.palette import MOST, OKABE_ITO, distinct_colours, least_difference
from trainer.results.tile_layer import write_tile_layer


@pytest.fixture
def folder(make_embeddings) -> Path:
    embeddings = make_embeddings(columns=20, rows=12, kinds=4)
    write_tile_layer(embeddings.folder / "tiles.gpkg", embeddings, pca_colours(embeddings))
    return embeddings.folder


def truth(embeddings: EmbeddingSet, kinds: int = 4) -> np.ndarray:
    return embeddings.table["column"] * kinds // embeddings.manifest.sources[0].columns


def test_clusters_find_the_groups_and_auto_finds_their_number(folder: Path) -> None:
    embeddings = EmbeddingSet.open(folder)
    given, chosen = find_clusters(embeddings, 4), find_clusters(embeddings, None)
    assert adjusted_rand_score(truth(embeddings), given.labels) > 0.99
    assert chosen.count == 4
    assert max(chosen.silhouettes, key=chosen.silhouettes.get) == 4
    assert sum(given.sizes) == len(embeddings)
    assert given.labels.min() == 1
    assert given.labels.max() == 4


def test_tiles_over_the_edge_of_the_image_are_of_the_clusters_beside_them(make_embeddings) -> None:
    embeddings = make_embeddings(columns=20, rows=12, kinds=3)
    edge = np.isin(embeddings.table["row"], (0, 11))
    vectors = np.asarray(embeddings.vectors, np.float32).copy()
    border = np.ones(vectors.shape[1], np.float32) / vectors.shape[1] ** 0.5
    vectors[edge] = 0.5 * vectors[edge] + border  # what no data in a part of them does: they look like each other
    table = embeddings.table.copy()
    table["valid"] = np.where(edge, 0.6, 1.0)
    mixed = EmbeddingSet(embeddings.folder, embeddings.manifest, vectors.astype(embeddings.vectors.dtype), table)
    found = find_clusters(mixed, 3)
    assert adjusted_rand_score(truth(mixed, 3), found.labels) > 0.95, "and not all of the one most like an edge"
    assert not edge[list(found.medoids)].any(), "typical is a whole tile"
    table["valid"] = 0.6
    assert find_clusters(mixed, 3).count == 3, "where all tiles have an edge in them, they are taken"


def test_numbers_do_not_depend_on_the_seed_or_the_run(folder: Path) -> None:
    embeddings = EmbeddingSet.open(folder)
    first = find_clusters(embeddings, 4, seed=0)
    for seed in (0, 1, 2):
        np.testing.assert_array_equal(find_clusters(embeddings, 4, seed=seed).labels, first.labels)


def test_the_minibatch_path_finds_the_same_groups(folder: Path, monkeypatch) -> None:
    monkeypatch.setattr(clusters_module, "MINIBATCH_ROWS", 50)
    embeddings = EmbeddingSet.open(folder)
    assert adjusted_rand_score(truth(embeddings), find_clusters(embeddings, 4).labels) > 0.99


def test_the_medoid_is_the_tile_nearest_to_its_centre(folder: Path) -> None:
    embeddings = EmbeddingSet.open(folder)
    found = find_clusters(embeddings, 4)
    for number, medoid in enumerate(found.medoids, start=1):
        members = np.flatnonzero(found.labels == number)
        mean = embeddings.rows(members).mean(axis=0)
        assert medoid == members[np.argmax(embeddings.rows(members) @ mean)]


def test_saving_gives_raster_style_layer_and_manifest(folder: Path) -> None:
    embeddings = EmbeddingSet.open(folder)
    found = find_clusters(embeddings, 4)
    names = save_clusters(folder, found)
    dataset = gdal.Open(str(folder / "clusters.tif"))
    values = dataset.ReadAsArray()
    np.testing.assert_array_equal(values[embeddings.table["row"], embeddings.table["column"]], found.labels)
    assert (values == 0).sum() == values.size - len(embeddings)
    band = dataset.GetRasterBand(1)
    assert band.GetColorTable().GetColorEntry(1)[:3] == OKABE_ITO[0]
    sidecar = ElementTree.parse(folder / "clusters.tif.aux.xml")
    assert [item.text for item in sidecar.iter("Category")] == ["no data", *names]
    style = ElementTree.fromstring((folder / "clusters.qml").read_text("utf-8").split("\n", 1)[1])
    assert [entry.get("label") for entry in style.iter("paletteEntry")] == names
    record = EmbeddingSet.open(folder).manifest.clusters
    assert [cluster.number for cluster in record.members] == [1, 2, 3, 4]
    assert [cluster.tiles for cluster in record.members] == list(found.sizes)
    assert record.centroids(embeddings.manifest.dimension).shape == found.centroids.shape
    assert record.members[0].colour == "#0072b2"
    with closing(sqlite3.connect(folder / "tiles.gpkg")) as connection:
        stored = [row[0] for row in connection.execute("SELECT cluster FROM tiles ORDER BY fid")]
    assert stored == found.labels.tolist()


def test_given_names_follow_their_tiles(folder: Path) -> None:
    embeddings = EmbeddingSet.open(folder)
    save_clusters(folder, find_clusters(embeddings, 4))
    rename_clusters(folder, {2: "lagoon"})
    lagoon = find_clusters(embeddings, 4).labels == 2
    again = find_clusters(embeddings, 5)
    names = save_clusters(folder, again)
    assert names.count("lagoon") == 1
    best = max(range(1, 6), key=lambda number: (again.labels[lagoon] == number).sum())
    assert names[best - 1] == "lagoon"


def test_chips_can_be_clustered(make_embeddings) -> None:
    embeddings = make_embeddings(crs_codes=("",), kinds=3)
    save_clusters(embeddings.folder, find_clusters(embeddings, 3))
    assert not (embeddings.folder / "clusters.tif").exists()
    assert len(EmbeddingSet.open(embeddings.folder).manifest.clusters.members) == 3


@pytest.mark.parametrize("count", [0, 1, 33, -4])
def test_a_number_out_of_range_is_refused(folder: Path, count: int) -> None:
    with pytest.raises(InputError, match="clusters cannot be made"):
        find_clusters(EmbeddingSet.open(folder), count)


def test_too_few_or_too_equal_tiles_are_refused(make_embeddings) -> None:
    with pytest.raises(InputError, match="too few"):
        find_clusters(make_embeddings("few", columns=2, rows=2, empty=0.0), 8)
    same = make_embeddings("same", columns=6, rows=6, empty=0.0)
    vectors = np.repeat(np.asarray(same.vectors[:1]), len(same), axis=0)
    np.save(same.folder / "embeddings.npy", vectors)
    with warnings.catch_warnings(), pytest.raises(InputError, match="only 1 kinds"):
        warnings.simplefilter("error")  # the error says it already; a library's own words would stand before it
        find_clusters(EmbeddingSet.open(same.folder), 3)
    three = make_embeddings("three", columns=3, rows=1, empty=0.0)
    with pytest.raises(InputError, match="3 tiles, too few"):
        find_clusters(three, None)


def test_all_32_colours_can_be_told_apart_by_everyone() -> None:
    colours = distinct_colours(MOST)
    assert len(set(colours)) == MOST
    assert colours[:7] == OKABE_ITO
    assert distinct_colours(12) == colours[:12], "a colour must not change when more clusters are asked for"
    assert least_difference(distinct_colours(12)) > 0.06
    assert least_difference(colours) > 0.03


def test_principal_components_are_those_of_the_plain_algebra(make_embeddings) -> None:
    embeddings = make_embeddings(dimension=6, columns=30, rows=20, vectors="float32")
    found = PrincipalComponents.fit(embeddings, 3)
    rows = embeddings.rows().astype(np.float64)
    _, singular, axes = np.linalg.svd(rows - rows.mean(axis=0), full_matrices=False)
    np.testing.assert_allclose(found.variances, singular[:3] ** 2 / len(rows), rtol=1e-6)
    np.testing.assert_allclose(np.abs(np.sum(found.axes * axes[:3], axis=1)), 1.0, atol=1e-6)
    assert (found.axes[np.arange(3), np.abs(found.axes).argmax(axis=1)] > 0).all()


def test_pca_colours_leave_nought_for_no_data_and_cope_with_few_dimensions(make_embeddings) -> None:
    colours = pca_colours(make_embeddings(dimension=2))
    assert colours.min() >= 1
    assert (colours[:, 2] == 128).all()
    assert np.ptp(colours[:, 0]) > 200
