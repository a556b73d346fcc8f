"""Without the pictures of some clusters: indoors, portraits, and what else tells nothing of a place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import EmbeddingFiles, InputError
from trainer.geolocation.places.geotagged import GeotaggedSet, Problem
from trainer.geolocation.places.reading import TilePictures
from trainer.messages import say
from trainer.results.clusters import remember_clusters
from trainer.results.embedding_manifest import Clusters
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.tile_layer import read_pictures

SAME_PLACE = 1e-5
"""Degrees, a metre."""


def without_clusters(places: GeotaggedSet, folder: Path | None, wanted: Sequence[str]) -> GeotaggedSet:
    """Leave out the views, and so the places, whose pictures are in some clusters of an embeddings folder.

    Args:
        places: Photos, which the folder knows by their files, or tiles, which it knows by their ids.
        folder: Embeddings of these pictures, with clusters.
        wanted: Numbers or names of clusters; none: nothing is left out.

    Raises:
        InputError: there is no such cluster, the folder knows none of the pictures, or none is left.
    """
    if not wanted and folder is None:
        return places
    if not wanted or folder is None:
        raise InputError(
            say("geolocation.leave-out-needs-both", "--leave-out and --clusters belong together."),
            say("geolocation.example-leave-out", "For example --clusters EMB --leave-out 3,Indoors."),
            "usage",
        )
    state = remember_clusters(folder)
    numbers = _numbers(state.clusters, wanted, folder)
    label = _label_of_views(places, EmbeddingSet.open(folder), state.labels)
    if (label < 0).all():
        raise InputError(
            say(
                "geolocation.clusters-of-others",
                "{folder} holds embeddings of other pictures than {source}.",
                folder=folder,
                source=places.source,
            ),
            say("geolocation.embed-these-pictures", "Embed and cluster these pictures, with a layer of tiles."),
            "other-pictures",
        )
    out = np.isin(label, numbers)
    names = [places.pictures.names[picture] for picture in places.view_picture]
    in_clusters = say("geolocation.in-clusters-left-out", "pictures in clusters {wanted}", wanted=", ".join(wanted))
    unknown = say("geolocation.in-no-cluster", "pictures that the clusters do not know")
    problems = [Problem(in_clusters, names[view]) for view in np.flatnonzero(out)]
    problems += [Problem(unknown, names[view], left_out=False) for view in np.flatnonzero(label < 0)]
    if out.all():
        raise InputError(
            say("geolocation.all-in-clusters", "All pictures of {source} are left out.", source=places.source),
            say("geolocation.leave-out-fewer", "Leave out fewer clusters."),
            "no-places",
        )
    return places.without_views(out, problems)


def _numbers(clusters: Clusters, wanted: Sequence[str], folder: Path) -> list[int]:
    found = []
    for word in wanted:
        plain = word.strip().lower()
        match = [one.number for one in clusters.members if plain in (one.name.lower(), str(one.number))]
        named = [one.number for one in clusters.members if plain == one.name.lower()]
        if len(named or match) != 1:
            known = ", ".join(f"{one.number} {one.name}" for one in clusters.members)
            raise InputError(
                say(
                    "geolocation.no-such-cluster",
                    "{folder} has no cluster '{word}', or several of that name.",
                    folder=folder,
                    word=word,
                ),
                say("any.it-has-only", "It has: {known}.", known=known or say("any.none", "none")),
                "no-such-cluster",
            )
        found += named or match
    return found


def _label_of_views(
    places: GeotaggedSet, embedded: EmbeddingSet, labels: npt.NDArray[np.uint8]
) -> npt.NDArray[np.int64]:
    """(m,) the cluster of each view's picture, 0 for none; −1 of pictures that the embeddings do not know."""
    table, unknown = embedded.table, np.full(len(places.view_picture), -1, np.int64)
    if isinstance(places.pictures, TilePictures):
        row_of = {str(number): row for row, number in enumerate(table["id"].tolist())}
        row = np.array([row_of.get(name, -1) for name in places.ids], np.int64)[places.view_place]
        apart = np.abs(table["longitude"][row] - places.longitude[places.view_place])
        apart += np.abs(table["latitude"][row] - places.latitude[places.view_place])
        return np.where((row >= 0) & (apart < SAME_PLACE), labels.astype(np.int64)[row], unknown)
    layer = embedded.folder / EmbeddingFiles.LAYER
    files = read_pictures(layer, len(table)) if layer.is_file() else None
    if files is None:
        return unknown
    roots = [Path(grid.path) for grid in embedded.manifest.sources]
    paths = [Path(name).resolve() for name in places.pictures.names]
    known = {
        (roots[source] / file).resolve(): label
        for source, file, label in zip(table["source"].tolist(), files, labels.tolist())
        if file
    }
    return np.array([known.get(paths[picture], -1) for picture in places.view_picture], np.int64)
