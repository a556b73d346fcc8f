"""Labels of tiles as a plain layer of points, each in the middle of its tile: what a person clicked, kept at once.

A GeoPackage with two tables. ``labels`` has the class, who gave it, when, from what, and how often it counts (a
correction counts more); ``classes`` has the names with their colours and keys. It is what ``classify --labels`` reads.
GDAL alone, Python 3.9: QGIS writes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.contract import InputError
from trainer.gdal_library import gdal_failures, open_file
from trainer.geography.positions import WGS84
from trainer.messages import say
from trainer.results.embedding_manifest import Cluster
from trainer.results.geopackage import Layer, put_style, touch, transaction, write_layers
from trainer.results.styles import style

LAYER, CLASSES = "labels", "classes"
FIELD, WEIGHT = "class", "weight"
"""Of the layer: the class, and how often it counts."""
MOST_CLASSES = 32
_COLUMNS = {FIELD: str, "who": str, "made": str, "origin": str, WEIGHT: int}
_CLASS_COLUMNS = {"name": str, "colour": str, "hotkey": int, "rest": int}


@dataclass(frozen=True)
class LabelClass:
    """A class that a person tells apart.

    Attributes:
        name: For a person, unique.
        colour: ``#rrggbb``.
        rest: It is all else ("not this"): learned from, and not drawn.
    """

    name: str
    colour: str
    rest: bool = False


@dataclass(frozen=True)
class Label:
    """What a person said of a tile.

    Attributes:
        name: Of its class.
        who: The person's name on this machine.
        made: When, ISO 8601 with the offset from UTC.
        origin: From what: ``click``, ``polygon``, ``layer NAME``, ``correction`` and so on.
        weight: How often it counts, 1…10.
    """

    name: str
    who: str = ""
    made: str = ""
    origin: str = ""
    weight: int = 1


@dataclass(frozen=True)
class Stored:
    """A label in the file.

    Attributes:
        key: Its number there.
        longitude: Degrees (WGS 84).
        latitude: Degrees.
        label: What was said.
    """

    key: int
    longitude: float
    latitude: float
    label: Label


class LabelFile:
    """A file of labels, made when the first thing is kept; every change is whole and on the disk when it returns.

    Args:
        path: The GeoPackage.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self) -> tuple[tuple[LabelClass, ...], list[Stored]]:
        """Classes in their order, and all labels; nothing where there is no file yet.

        Raises:
            InputError: it is no file of labels, or damaged.
            OSError: it cannot be read.
        """
        if not self.path.exists():
            return (), []
        with self._opened(update=False) as (labels, classes):
            members = tuple(
                LabelClass(str(row["name"]), str(row["colour"]), bool(row["rest"])) for row in map(_fields, classes)
            )
            stored = []
            for feature in labels:
                shape, row = feature.GetGeometryRef(), _fields(feature)
                if shape is None or not row[FIELD]:
                    continue
                label = Label(row[FIELD], row["who"] or "", row["made"] or "", row["origin"] or "", row[WEIGHT] or 1)
                stored.append(Stored(feature.GetFID(), shape.GetX(), shape.GetY(), label))
        return members, stored

    def set_classes(self, classes: Sequence[LabelClass]) -> None:
        """Keep these classes, in this order, instead of those that are there. Raises as :meth:`change`."""
        self._make()
        with transaction(self.path) as connection:
            connection.execute(f"DELETE FROM {CLASSES}")  # nosec B608  # the name is ours
            connection.executemany(
                f"INSERT INTO {CLASSES} (name, colour, hotkey, rest) VALUES (?, ?, ?, ?)",  # nosec B608  # likewise
                [(one.name, one.colour, place, int(one.rest)) for place, one in enumerate(classes, start=1)],
            )
            put_style(connection, LAYER, "Labels", label_style(classes))
            touch(connection, CLASSES)

    def rename_class(self, name: str, new: str) -> None:
        """Give the labels of a class another name. Raises as :meth:`change`."""
        self._make()
        with transaction(self.path) as connection:
            renaming = f'UPDATE {LAYER} SET "{FIELD}" = ? WHERE "{FIELD}" = ?'  # nosec B608  # constants
            connection.execute(renaming, (new, name))
            touch(connection, LAYER)

    def change(self, removed: Iterable[int], added: Sequence[tuple[float, float, Label]]) -> list[int]:
        """Take labels away and add others, in one step.

        Args:
            removed: Numbers of labels.
            added: (longitude, latitude, label) each.

        Returns:
            The numbers of those that were added.

        Raises:
            InputError: it is no file of labels, or another program is editing it.
            OSError: it cannot be written.
        """
        from trainer.gdal_library import ogr

        self._make()
        keys: list[int] = []
        with self._opened(update=True) as (layer, _classes):
            layer.StartTransaction()
            try:
                for key in removed:
                    layer.DeleteFeature(key)
                for longitude, latitude, label in added:
                    feature = ogr.Feature(layer.GetLayerDefn())
                    for name, value in zip(_COLUMNS, (label.name, label.who, label.made, label.origin, label.weight)):
                        feature.SetField(name, value)
                    point = ogr.Geometry(ogr.wkbPoint)
                    point.AddPoint_2D(longitude, latitude)
                    feature.SetGeometry(point)
                    if layer.CreateFeature(feature) != 0:
                        raise RuntimeError("a label was not written")
                    keys.append(feature.GetFID())
                if layer.CommitTransaction() != 0:
                    raise RuntimeError("the labels were not written")
            except RuntimeError:
                layer.RollbackTransaction()
                raise
        return keys

    def _make(self) -> None:
        if not self.path.exists():
            layers = (
                Layer(LAYER, _COLUMNS, [], 0, "Point", WGS84, ("Labels", label_style(()))),
                Layer(CLASSES, _CLASS_COLUMNS, [], 0),
            )
            write_layers(self.path, layers)

    @contextmanager
    def _opened(self, update: bool) -> Iterator[tuple[Any, Any]]:
        from trainer.gdal_library import gdal

        with gdal_failures(self.path):
            dataset = open_file(str(self.path), gdal.OF_VECTOR | (gdal.OF_UPDATE if update else 0))
            labels, classes = (dataset and dataset.GetLayerByName(name) for name in (LAYER, CLASSES))
            if not (_has(labels, _COLUMNS) and _has(classes, _CLASS_COLUMNS)):
                raise InputError(
                    say("classification.no-label-file", "{path} is no file of labels.", path=self.path),
                    say("classification.choose-another-label-file", "Choose another file, or a new name."),
                    "no-labels",
                )
            try:
                yield labels, classes
            finally:
                labels = classes = dataset = None  # Windows removes nothing that is open


def label_style(classes: Sequence[LabelClass]) -> str:
    """Points in the colours of their classes, as QML."""
    members = [Cluster(place, one.name, one.colour, 0, -1) for place, one in enumerate(classes, start=1)]
    return style(
        "label_points",
        attribute=FIELD,
        classes=[{"name": one.name, "colour": ",".join(map(str, (*one.rgb, 255)))} for one in members],
    )


def _has(layer: Any, names: Iterable[str]) -> bool:
    return layer is not None and all(layer.GetLayerDefn().GetFieldIndex(name) >= 0 for name in names)


def _fields(feature: Any) -> dict[str, Any]:
    return dict(feature.items())
