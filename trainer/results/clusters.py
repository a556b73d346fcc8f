"""Clusters in a folder: written, renamed, recoloured, merged and taken back; every file that tells of them in step.

Layer, rasters, styles and manifest are written from one array of labels, the manifest last, since it is what
everything else is read by. Any thread; a later run of ``cluster`` reads the names from the manifest and keeps
them for clusters that are still there.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable

import numpy as np
import numpy.typing as npt

from trainer.atomic import write_text
from trainer.contract import EmbeddingFiles, InputError
from trainer.gdal_library import gdal_failures
from trainer.messages import say
from trainer.results.embedding_manifest import Cluster, Clusters, EmbeddingManifest
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.styles import cluster_raster_style, cluster_tile_style
from trainer.results.tile_layer import read_labels, write_clusters
from trainer.results.tile_raster import TileValues, raster_path, write_tile_raster

Labels = npt.NDArray[np.uint8]
Announce = Callable[[str, Path], None]


def save_clustering(
    folder: Path, clusters: Clusters, labels: Labels, announce: Announce = lambda _kind, _path: None
) -> None:
    """Bring rasters, styles, layer and manifest of a folder to these clusters.

    Args:
        folder: An embeddings folder.
        clusters: What there is from now on.
        labels: (N,) the cluster of each tile in the table's order; 0 for none.
        announce: Called with the kind and the path of each file.

    Raises:
        InputError: the layer is in use by another program, or of other embeddings.
        OSError: the folder cannot be written.
    """
    embedding_set = EmbeddingSet.open(folder)
    names, colours = clusters.names, [cluster.rgb for cluster in clusters.members]
    known = np.unique(embedding_set.table["source"][labels > 0])
    for number, source in enumerate(embedding_set.manifest.sources):
        if not source.crs_wkt or number not in known:
            continue
        path = raster_path(folder / EmbeddingFiles.CLUSTERS, number)
        write_text(path.with_suffix(".qml"), cluster_raster_style(clusters.members))
        write_tile_raster(
            path,
            embedding_set,
            TileValues(
                labels,
                names=["cluster"],
                nodata=0,
                colour_table=[(0, 0, 0), *colours],
                category_names=["no data", *names],
            ),
            source=number,
        )
        announce("cluster-raster", path)
    layer = folder / EmbeddingFiles.LAYER
    if layer.exists():
        write_clusters(layer, labels, names, cluster_tile_style(clusters.members))
        announce("tile-layer", layer)
    replace(embedding_set.manifest, clusters=clusters).save(folder)


def read_clusters(folder: Path | str) -> tuple[Cluster, ...]:
    """The clusters of an embeddings folder; empty where none were made.

    Raises:
        InputError: the folder holds no embeddings.
    """
    return EmbeddingManifest.load(Path(folder)).clusters.members


# ---------------------------------------------------------------------------------------------
# Edits
# ---------------------------------------------------------------------------------------------
def rename_clusters(folder: Path | str, names: Mapping[int, str]) -> tuple[Cluster, ...]:
    """Give clusters new names, by their numbers.

    Raises:
        InputError: there is no such cluster, a name is blank, or the layer is in use by another program.
        OSError: the folder cannot be written.
    """
    state = remember_clusters(folder)
    _check(state.clusters, names)
    blank = [number for number, name in names.items() if not name.strip()]
    if blank:
        raise InputError(
            say("results.new-name-cluster-blank", "The new name of cluster {number} is blank.", number=blank[0]),
            say("results.write-name", "Write a name."),
            "blank-name",
        )
    renamed = (replace(one, name=names.get(one.number, one.name).strip()) for one in state.clusters.members)
    return _save(state, tuple(renamed), state.labels)


def recolour_clusters(folder: Path | str, colours: Mapping[int, str]) -> tuple[Cluster, ...]:
    """Give clusters new colours ``#rrggbb``, by their numbers. Raises as :func:`rename_clusters`."""
    state = remember_clusters(folder)
    _check(state.clusters, colours)
    changed = (replace(one, colour=colours.get(one.number, one.colour)) for one in state.clusters.members)
    return _save(state, tuple(changed), state.labels)


def merge_clusters(folder: Path | str, numbers: Sequence[int], name: str = "") -> tuple[Cluster, ...]:
    """Make one cluster of several: the first's number and colour stay, later clusters move up.

    Args:
        folder: An embeddings folder.
        numbers: At least two cluster numbers; the first gives number, colour and, where ``name`` is "", the name.
        name: Of the merged cluster.

    Returns:
        The clusters that are left, numbered from 1 anew.

    Raises:
        InputError: fewer than two clusters, one that there is not, or the layer is in use by another program.
        OSError: the folder cannot be written.
    """
    return regroup_clusters(folder, [numbers], name)


def regroup_clusters(folder: Path | str, groups: Sequence[Sequence[int]], name: str = "") -> tuple[Cluster, ...]:
    """Make one cluster of each of several groups, all at once; see :func:`merge_clusters`.

    Args:
        folder: An embeddings folder.
        groups: Cluster numbers, none in two groups; each group becomes what its first is.
        name: Of the merged clusters.
    """
    state = remember_clusters(folder)
    _check(state.clusters, [number for group in groups for number in group])
    chosen = [list(dict.fromkeys(group)) for group in groups]
    if any(len(group) < 2 for group in chosen):
        raise InputError(
            say("results.merge-two-clusters", "Merging takes at least two clusters."),
            say("results.select-two", "Select two or more."),
            "too-few-clusters",
        )
    first = {group[0]: group for group in chosen}
    gone = {number: group[0] for group in chosen for number in group[1:]}
    numbers_now = np.arange(256, dtype=np.uint8)
    merged = []
    for place, one in enumerate((one for one in state.clusters.members if one.number not in gone), start=1):
        numbers_now[one.number] = place
        if one.number in first:
            one = _merged(one, [part for part in state.clusters.members if part.number in first[one.number]], name)
        merged.append(replace(one, number=place))
    for number, into in gone.items():
        numbers_now[number] = numbers_now[into]
    return _save(state, tuple(merged), numbers_now[state.labels])


def _merged(first: Cluster, parts: Sequence[Cluster], name: str) -> Cluster:
    """One cluster of several, its centroid the unit-length mean weighted by the numbers of tiles."""
    biggest = max(parts, key=lambda cluster: cluster.tiles)
    centroid: tuple[float, ...] = ()
    if all(part.centroid for part in parts):
        total = np.sum([np.array(part.centroid) * max(part.tiles, 1) for part in parts], axis=0)
        total /= max(float(np.linalg.norm(total)), 1e-12)
        centroid = tuple(round(float(value), 6) for value in total)
    tiles = sum(part.tiles for part in parts)
    return replace(first, name=name.strip() or first.name, tiles=tiles, medoid=biggest.medoid, centroid=centroid)


def _check(clusters: Clusters, numbers: Collection[int]) -> None:
    unknown = sorted(set(numbers) - {cluster.number for cluster in clusters.members})
    if unknown:
        raise InputError(
            say(
                "results.no-cluster",
                "There is no cluster {number}: there are {clusters}.",
                number=unknown[0],
                clusters=len(clusters),
            ),
            code="no-such-cluster",
        )


def _save(state: ClusterState, members: tuple[Cluster, ...], labels: Labels) -> tuple[Cluster, ...]:
    save_clustering(state.folder, replace(state.clusters, members=members), labels)
    return members


# ---------------------------------------------------------------------------------------------
# What an edit changes, remembered before and written again to take it back
# ---------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class ClusterState:
    """The clusters of a folder as they were.

    Attributes:
        folder: The embeddings folder.
        clusters: As the manifest has them.
        labels: (N,) number of each tile's cluster in the table's order; 0 for none.
    """

    folder: Path
    clusters: Clusters
    labels: Labels


def remember_clusters(folder: Path | str) -> ClusterState:
    """Before an edit.

    Raises:
        InputError: the folder holds no embeddings, or the layer is in use by another program.
    """
    folder = Path(folder)
    embedding_set = EmbeddingSet.open(folder)
    return ClusterState(folder, embedding_set.manifest.clusters, _labels(embedding_set))


def restore_clusters(state: ClusterState) -> None:
    """Take back whatever was edited since.

    Raises:
        InputError: the layer is in use by another program.
        OSError: the folder cannot be written.
    """
    save_clustering(state.folder, state.clusters, state.labels)


def _labels(embedding_set: EmbeddingSet) -> Labels:
    """From the layer, which a person may have edited, and from the rasters where it has none."""
    from trainer.gdal_library import gdal, open_file

    folder, table = embedding_set.folder, embedding_set.table
    labels = np.zeros(len(table), np.uint8)
    for number in range(len(embedding_set.manifest.sources)):
        path = raster_path(folder / EmbeddingFiles.CLUSTERS, number)
        if path.is_file():
            with gdal_failures(path):
                values = open_file(str(path), gdal.OF_RASTER).ReadAsArray()
            rows = np.flatnonzero(table["source"] == number)
            labels[rows] = values[table["row"][rows], table["column"][rows]]
    layer = folder / EmbeddingFiles.LAYER
    edited = read_labels(layer, len(table)) if layer.is_file() else None
    return labels if edited is None else np.where(edited > 0, edited, labels)
