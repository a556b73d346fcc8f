"""Which tiles a report asks for, and what it calls them: places that a person named, or typical tiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from trainer.contract import InputError
from trainer.embeddings.clustering import find_clusters
from trainer.embeddings.principal_components import spread_sample
from trainer.messages import NOTHING, Text, say
from trainer.report.maps import degree_label
from trainer.report.wording import told
from trainer.results.embedding_set import EmbeddingSet
from trainer.search.tile_lookup import row_at

TYPICAL_TILES = 6
MOST_QUERIES = 10
MOST_PAIRS = 3


@dataclass(frozen=True)
class Place:
    """Where a query of the report is: degrees (WGS 84), and a name for the person, which may be empty."""

    longitude: float
    latitude: float
    name: str = ""


@dataclass(frozen=True)
class NamedTile:
    """A row of the table, and what a person is told that it is."""

    row: int
    name: str


def queries(embeddings: EmbeddingSet, places: Sequence[Place]) -> list[NamedTile]:
    """The tiles whose look-alikes are shown: those of the places, else the most typical ones.

    Raises:
        InputError: a place lies in no tile.
    """
    if places:
        rows = [row_at(embeddings, place.longitude, place.latitude) for place in places[:MOST_QUERIES]]
        return [
            NamedTile(row, f"{place.name}, {where(embeddings, row)}" if place.name else where(embeddings, row))
            for row, place in zip(rows, places)
        ]
    medoids = [cluster.medoid for cluster in embeddings.manifest.clusters.members] or _typical(embeddings)
    return [NamedTile(int(row), where(embeddings, int(row))) for row in medoids[:MOST_QUERIES]]


def pairs(embeddings: EmbeddingSet, found: Sequence[NamedTile], in_order: bool) -> list[tuple[NamedTile, NamedTile]]:
    """Up to three pairs of queries: one after the other ``in_order``, else those least alike first."""
    left = list(found) if len(found) > 1 else [found[0], NamedTile(0, where(embeddings, 0))]
    chosen: list[tuple[NamedTile, NamedTile]] = []
    while len(left) > 1 and len(chosen) < MOST_PAIRS:
        vectors = embeddings.rows([tile.row for tile in left])
        other = 1 if in_order else int((vectors @ vectors[0])[1:].argmin()) + 1
        chosen.append((left[0], left[other]))
        left = [tile for place, tile in enumerate(left) if place not in {0, other}]
    return chosen


def where(embeddings: EmbeddingSet, row: int) -> str:
    """Longitude and latitude of a tile, as exactly as its size allows; its number where it has none."""
    positions = embeddings.positions
    if not np.isfinite(positions.longitude[row]):
        return told(say("report.tile-number", "tile {tile}", tile=str(positions.ids[row])))
    digits = 1 if tile_km(embeddings) > 5 else 3
    longitude = round(float(positions.longitude[row]), digits)
    latitude = round(float(positions.latitude[row]), digits)
    return f"{degree_label(longitude, 'EW')}, {degree_label(latitude, 'NS')}"


def figure(value: float) -> Text:
    """A share or a similarity."""
    return say("report.figure", "{value:.3f}", value=value)


def away(distance: float) -> Text:
    """Three digits that count; nothing where a tile has no position."""
    if distance < 0:
        return NOTHING
    if distance >= 100:
        return say("report.away", "{distance:,.0f} km away", distance=distance)
    if distance >= 10:
        return say("report.away-tenth", "{distance:.1f} km away", distance=distance)
    return say("report.away-hundredth", "{distance:.2f} km away", distance=distance)


def tile_km(embeddings: EmbeddingSet) -> float:
    """Side of a tile on the ground."""
    manifest = embeddings.manifest
    return manifest.size * manifest.ground_resolution / 1000.0


def _typical(embeddings: EmbeddingSet) -> list[int]:
    """The most typical tile of each of a few groups; a spread of rows where the tiles are too much alike."""
    try:
        return list(find_clusters(embeddings, min(TYPICAL_TILES, len(embeddings) - 1)).medoids)
    except InputError:
        return [int(row) for row in spread_sample(len(embeddings), TYPICAL_TILES)]
