"""Cells: the classes that a place can be in, wherever they come from."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.atomic import write_text
from trainer.files.records import RecordError, read_object
from trainer.files.refusals import require_version, unreadable
from trainer.geography import crs
from trainer.geography.great_circle import distance_km, from_vectors, unit_vectors
from trainer.geography.longitudes import beside, turn_of
from trainer.geolocation.cells import s2
from trainer.messages import say

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Ring = list[list[float]]
Polygons = list[list[Ring]]
"""Polygons of a cell in degrees; of each the outer ring and its holes, closed."""

FORMAT_VERSION = 1
TRAIN_AGAIN = say("geolocation.train-again-version", "Train again with this version.")


@dataclass(frozen=True)
class Cells:
    """Cells over a part of the Earth.

    Attributes:
        kind: ``grid``, ``polygons`` or ``s2``.
        names: Row and column, the polygon's name, or the S2 token.
        longitude: Degrees (k,) of the centroids: what a cell stands for.
        latitude: Degrees (k,).
        count: (k,) training places in each.
        outlines: Their polygons.
        parent: (k,) row of the parent cell, −1 for none; all −1 where cells do not nest.
        level: (k,) S2 level; 0 where cells do not nest.
        key: (k, 2) column and row of a grid cell; an S2 id in the first number (as int64); else the cell's row.
        crs_wkt: Of a grid; "" otherwise.
        side: Of a grid cell, in units of its CRS.
        origin: x and y of the corner of cell (0, 0).
    """

    kind: str
    names: list[str]
    longitude: Floats
    latitude: Floats
    count: Integers
    outlines: list[Polygons]
    parent: Integers
    level: Integers
    key: Integers
    crs_wkt: str = ""
    side: float = 0.0
    origin: tuple[float, float] = (0.0, 0.0)

    def __len__(self) -> int:
        return len(self.names)

    @property
    def nested(self) -> bool:
        """Whether a place is in several cells, one in another."""
        return bool((self.parent >= 0).any())

    def assign(self, longitude: Floats, latitude: Floats) -> Integers:
        """The finest cell that each position (n,) lies in; −1 for none."""
        if self.kind == "grid":
            return self._assign_grid(longitude, latitude)
        if self.kind == "s2":
            return self._assign_s2(longitude, latitude)
        from trainer.geography.regions import containing

        return containing(self.outlines, longitude, latitude)

    def assign_nearest(self, longitude: Floats, latitude: Floats) -> Integers:
        """As :meth:`assign`; a position in no cell takes that of the nearest centroid (the finest of them)."""
        found = self.assign(longitude, latitude)
        for row in np.flatnonzero(found < 0):
            apart = distance_km(self.longitude, self.latitude, longitude[row], latitude[row])
            found[row] = int(np.where(self.is_leaf, apart, np.inf).argmin())
        return found

    @property
    def is_leaf(self) -> npt.NDArray[np.bool_]:
        """(k,) cells that no other cell lies in."""
        leaf = np.ones(len(self), bool)
        leaf[self.parent[self.parent >= 0]] = False
        return leaf

    def membership(self, finest: Integers) -> npt.NDArray[np.bool_]:
        """(n, k): the finest cell of each place and all its ancestors; nothing where it is −1."""
        members = np.zeros((len(finest), len(self)), bool)
        rows, here = np.arange(len(finest)), finest.copy()
        while (alive := here >= 0).any():
            members[rows[alive], here[alive]] = True
            here = np.where(alive, self.parent[here], -1)
        return members

    def keep(self, kept: npt.NDArray[np.bool_]) -> Cells:
        """Without some of the cells; children of a dropped cell go to its nearest ancestor that stays."""
        parent = self.parent.copy()
        while ((parent >= 0) & ~kept[parent]).any():
            parent = np.where((parent >= 0) & ~kept[parent], self.parent[parent], parent)
        order = np.cumsum(kept) - 1
        rows = np.flatnonzero(kept)
        return replace(
            self,
            names=[self.names[row] for row in rows],
            longitude=self.longitude[rows],
            latitude=self.latitude[rows],
            count=self.count[rows],
            outlines=[self.outlines[row] for row in rows],
            parent=np.where(parent >= 0, order[parent], -1)[rows],
            level=self.level[rows],
            key=self.key[rows],
        )

    def with_counts(self, longitude: Floats, latitude: Floats) -> Cells:
        """With ``count`` of training places, ancestors included."""
        finest = self.assign(longitude, latitude)
        count = np.bincount(finest[finest >= 0], minlength=len(self))
        return replace(self, count=self._with_ancestors(count).astype(np.int64))

    def with_weighted_centroids(self, longitude: Floats, latitude: Floats) -> Cells:
        """With the mean, on the sphere, of the training positions in each cell; cells without any keep theirs."""
        finest = self.assign(longitude, latitude)
        vectors = unit_vectors(longitude, latitude)[finest >= 0]
        finest = finest[finest >= 0]
        sums = np.stack([np.bincount(finest, vectors[:, axis], len(self)) for axis in range(3)], axis=1)
        return self._moved(self._with_ancestors(sums))

    def with_clipped_centroids(self, land: Any) -> Cells:
        """With centroids moved to the nearest land in the cell, or the nearest of all where it has none.

        Args:
            land: A shapely geometry in degrees (see :mod:`trainer.geography.regions`).
        """
        from trainer.geography.regions import nearest_on_land

        longitude, latitude = nearest_on_land(land, self.longitude, self.latitude, self.outlines)
        return replace(self, longitude=longitude, latitude=latitude)

    def _with_ancestors(self, values: npt.NDArray[Any]) -> npt.NDArray[Any]:
        """Sums (k, …) over the finest cells, added up into the cells that they lie in."""
        for row in np.argsort(-self.level, kind="stable"):  # children before parents
            if self.parent[row] >= 0:
                values[self.parent[row]] += values[row]
        return values

    def _moved(self, vectors: Floats) -> Cells:
        longitude, latitude = from_vectors(vectors)
        known = np.linalg.norm(vectors, axis=1) > 1e-9
        return replace(
            self,
            longitude=np.where(known, longitude, self.longitude),
            latitude=np.where(known, latitude, self.latitude),
        )

    def _assign_grid(self, longitude: Floats, latitude: Floats) -> Integers:
        x, y = crs.transform(longitude, latitude, crs.WGS84, self.crs_wkt)
        turn = turn_of(self.crs_wkt)
        if turn is not None and len(self):
            ends = self.origin[0] + np.array([self.key[:, 0].min(), self.key[:, 0].max() + 1]) * self.side
            x = beside(x, float(ends.mean()), turn)
        column = np.floor((x - self.origin[0]) / self.side)
        row = np.floor((y - self.origin[1]) / self.side)
        known = np.isfinite(column) & np.isfinite(row)
        keys = _pair(np.where(known, column, -1).astype(np.int64), np.where(known, row, -1).astype(np.int64))
        return np.where(known, _look_up(_pair(self.key[:, 0], self.key[:, 1]), keys), -1)

    def _assign_s2(self, longitude: Floats, latitude: Floats) -> Integers:
        leaves = s2.cell_ids(longitude, latitude)
        found = np.full(len(leaves), -1, np.int64)
        for level in np.unique(self.level):
            rows = np.flatnonzero(self.level == level)
            here = _look_up(self.key[rows, 0], s2.parents(leaves, int(level)).view(np.int64))
            found = np.where(here >= 0, rows[here], found)
        return found

    # -- on disk ------------------------------------------------------------------------------
    def save(self, path: Path) -> None:
        """Write :meth:`to_text`."""
        write_text(path, self.to_text())

    def to_text(self) -> str:
        """GeoJSON that QGIS opens as it is; what else is needed stands beside the features."""
        features = [
            {
                "type": "Feature",
                "geometry": {"type": "MultiPolygon", "coordinates": self.outlines[row]},
                "properties": {
                    "cell": row,
                    "name": self.names[row],
                    "longitude": float(self.longitude[row]),
                    "latitude": float(self.latitude[row]),
                    "count": int(self.count[row]),
                    "parent": int(self.parent[row]),
                    "level": int(self.level[row]),
                    "key": [str(number) for number in self.key[row].tolist()],  # beyond what JSON readers keep exact
                },
            }
            for row in range(len(self))
        ]
        record = {
            "type": "FeatureCollection",
            "format_version": FORMAT_VERSION,
            "kind": self.kind,
            "crs_wkt": self.crs_wkt,
            "side": self.side,
            "origin": list(self.origin),
            "features": features,
        }
        return json.dumps(record, ensure_ascii=False, allow_nan=False) + "\n"

    @classmethod
    def load(cls, path: Path) -> Cells:
        """Read what :meth:`save` wrote.

        Raises:
            InputError: it is missing, damaged or of another version.
        """
        return cls.read(path, lambda: read_object(path))

    @classmethod
    def read(cls, path: Path, reading: Callable[[], dict[str, Any]]) -> Cells:
        """Make what :meth:`to_text` told of; ``path`` is named where that fails. Raises as :meth:`load`."""
        try:
            record = reading()
            require_version(path, record, FORMAT_VERSION, TRAIN_AGAIN)
            features = record["features"]
            properties = [feature["properties"] for feature in features]
            cells = cls(
                kind=str(record["kind"]),
                names=[str(item["name"]) for item in properties],
                longitude=np.array([item["longitude"] for item in properties], np.float64),
                latitude=np.array([item["latitude"] for item in properties], np.float64),
                count=np.array([item["count"] for item in properties], np.int64),
                outlines=[feature["geometry"]["coordinates"] for feature in features],
                parent=np.array([item["parent"] for item in properties], np.int64),
                level=np.array([item["level"] for item in properties], np.int64),
                key=np.array([[int(number) for number in item["key"]] for item in properties], np.int64).reshape(-1, 2),
                crs_wkt=str(record["crs_wkt"]),
                side=float(record["side"]),
                origin=(float(record["origin"][0]), float(record["origin"][1])),
            )
            cells._check_parents()
        except (OSError, ValueError, KeyError, TypeError, IndexError, OverflowError) as error:
            raise unreadable(path, error, say("any.train-again", "Train again.")) from error
        return cells

    def _check_parents(self) -> None:
        """Refuse cells that lie in none of these, or in one that is not larger, which may lead round in a circle.

        Raises:
            RecordError: a cell does.
        """
        nested = np.flatnonzero(self.parent != -1)
        wrong = nested[(self.parent[nested] < 0) | (self.parent[nested] >= len(self))]
        if not len(wrong):
            wrong = nested[self.level[self.parent[nested]] >= self.level[nested]]
        if len(wrong):
            raise RecordError(
                say(
                    "record.no-parent",
                    "the parent of cell {cell} is {parent}",
                    cell=int(wrong[0]),
                    parent=int(self.parent[wrong[0]]),
                )
            )


def oracle_km(cells: Cells, longitude: Floats, latitude: Floats) -> Floats:
    """Distance from each position to the centroid of its finest cell: the floor of any classifier over the cells.

    A position in no cell is measured to the nearest centroid of all.
    """
    found = cells.assign_nearest(longitude, latitude)
    return np.asarray(distance_km(cells.longitude[found], cells.latitude[found], longitude, latitude))


def _pair(column: Integers, row: Integers) -> Integers:
    """One number for a cell of a grid; columns and rows are within ±2³⁰."""
    return column * (1 << 31) + row


def _look_up(known: Integers, wanted: Integers) -> Integers:
    """Where each wanted number stands among the known ones; −1 for not at all."""
    order = np.argsort(known, kind="stable")
    place = np.minimum(np.searchsorted(known[order], wanted), len(known) - 1)
    found = order[place]
    return np.where(known[found] == wanted, found, -1)
