"""The tiles found as rows: picture, rank, similarity, distance, position; positions as text for other programs."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, Optional

import numpy as np
import numpy.typing as npt
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, Qt
from qgis.PyQt.QtGui import QImage

from trainer.geography.positions import WGS84

from ..canvas.highlights import shares
from ..search.answers import Found, Places
from ..search.outlines import crs_of
from ..search.question import Box
from ..search.thumbnails import Thumbnails, in_context
from ..texts.translation import tr

PLACE = int(Qt.ItemDataRole.UserRole)
"""Role: place in the answer."""
SHARE = PLACE + 1
"""Role: likeness 0…1 within the answer."""
CONTEXT = PLACE + 3
"""Role: a picture of the tile with what is around it, and the share that the tile has of it; None while it is read."""
FACTS = PLACE + 2
"""Role: (rank, similarity, distance, position, folder) as a person reads them; "" where only one folder is searched."""

NO_PARENT = QModelIndex()


def position_text(x: float, y: float, side: float, crs: QgsCoordinateReferenceSystem) -> str:
    """``45.8124° N, 15.9713° E`` or ``500250 m, 4999750 m``: in the project's CRS, to a tenth of a tile.

    Args:
        x: Of the tile's centre.
        y: Of the tile's centre.
        side: Of the tile, in the units of the CRS.
        crs: Of the project.
    """
    if not (math.isfinite(x) and math.isfinite(y) and side > 0):
        return ""
    digits = min(max(0, math.ceil(-math.log10(side / 10))), 8)
    locale = QLocale()
    locale.setNumberOptions(locale.numberOptions() | QLocale.NumberOption.OmitGroupSeparator)
    if crs.isGeographic():
        x = (x + 180) % 360 - 180
        north = locale.toString(abs(y), "f", digits) + "° " + (tr("N") if y >= 0 else tr("S"))
        east = locale.toString(abs(x), "f", digits) + "° " + (tr("E") if x >= 0 else tr("W"))
        return f"{north}, {east}"
    unit = QgsUnitTypes.toAbbreviatedString(crs.mapUnits())
    return ", ".join(f"{locale.toString(value, 'f', digits)} {unit}".strip() for value in (x, y))


def copied_positions(
    found: Found, places: Iterable[int], crs: Optional[QgsCoordinateReferenceSystem] = None
) -> list[str]:
    """The tiles' centres for other programs, a line each: ``45.812400, 15.971300``; those without a place have none.

    Args:
        found: An answer.
        places: Which tiles of it.
        crs: Of lines ``x, y`` to the centimetre or the millionth of a degree; latitude and longitude (WGS 84) without.
    """
    lines = []
    transform = None if crs is None else QgsCoordinateTransform(crs_of(WGS84), crs, QgsProject.instance())
    for place in places:
        longitude, latitude = float(found.tiles["longitude"][place]), float(found.tiles["latitude"][place])
        if not (math.isfinite(longitude) and math.isfinite(latitude)):
            continue
        if transform is None or crs is None:
            lines.append(f"{latitude:.6f}, {longitude:.6f}")
            continue
        try:
            point = transform.transform(QgsPointXY(longitude, latitude))
        except QgsCsException:
            continue
        digits = 6 if crs.isGeographic() else 2
        lines.append(f"{point.x():.{digits}f}, {point.y():.{digits}f}")
    return lines


def distance_text(km: float) -> str:
    """``1,204 km``, ``640 m``; "" where it is not known."""
    if not math.isfinite(km):
        return ""
    if km < 1:
        return tr("{distance} m").format(distance=QLocale().toString(1000 * km, "f", 0))
    return tr("{distance} km").format(distance=QLocale().toString(km, "f", 0 if km >= 100 else 1))


def digits_for(found: Optional[Found]) -> int:
    """So many digits that the best and the last of an answer differ: 3 to 5."""
    if found is None or len(found) < 2:
        return 3
    spread = float(np.ptp(found.answer.similarity))
    return 3 if spread > 0.01 else 4 if spread > 0.001 else 5


class ResultsModel(QAbstractListModel):
    """The places of an answer that are shown, in its order."""

    def __init__(self, thumbnails: Thumbnails, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._found: Optional[Found] = None
        self._places: Places = np.zeros(0, np.int64)
        self._shares: npt.NDArray[np.float64] = np.zeros(0)
        self._keys: dict[Any, tuple[int, int]] = {}
        self.digits = 3
        thumbnails.ready.connect(self._picture_came)

    def show(self, found: Optional[Found], places: Places) -> None:
        """Show these places of an answer."""
        self.beginResetModel()
        self._found, self._places = found, places
        self._shares = shares(found) if found is not None else np.zeros(0)
        self._keys = {}
        self.digits = digits_for(found)
        self._thumbnails.forget_waiting()
        self.endResetModel()

    def place(self, index: QModelIndex) -> int:
        """Place in the answer of a row; -1 for none."""
        return int(self._places[index.row()]) if index.isValid() and index.row() < len(self._places) else -1

    def rowCount(self, parent: QModelIndex = NO_PARENT) -> int:
        """How many tiles are shown."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: QModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a row shows."""
        found, place = self._found, self.place(index)
        if found is None or place < 0:
            return None
        if role == PLACE:
            return place
        if role == SHARE:
            return float(self._shares[place])
        if role == FACTS:
            return self._facts(found, place)
        if role == Qt.ItemDataRole.DisplayRole or role == Qt.ItemDataRole.AccessibleTextRole:
            return " · ".join(part for part in self._facts(found, place) if part)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(found, place)
        if role == CONTEXT:
            return self._in_context(found, place)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr("Tile {id} of {source}\nClick: go there. Right click: more like this, less like this.").format(
                id=int(found.tiles["id"][place]), source=found.source_name(place)
            )
        return None

    def _facts(self, found: Found, place: int) -> tuple[str, str, str, str, str]:
        answer = found.answer
        return (
            f"{place + 1}",
            QLocale().toString(float(answer.similarity[place]), "f", self.digits),
            distance_text(float(answer.distance_km[place])),
            self._position(found, place),
            found.folder_name(place),
        )

    def _position(self, found: Found, place: int) -> str:
        """Where a tile's centre is, in the project's CRS, or in the tile's own where the project has none."""
        project = QgsProject.instance()
        if not found.crs_wkt(place) or not np.isfinite(found.boxes[place]).all():
            return ""
        own = crs_of(found.crs_wkt(place))
        target = project.crs() if project.crs().isValid() else own
        x0, y0, x1, y1 = found.boxes[place].tolist()
        try:
            box = QgsCoordinateTransform(own, target, project).transformBoundingBox(QgsRectangle(x0, y0, x1, y1))
        except QgsCsException:
            return ""
        return position_text(box.center().x(), box.center().y(), min(box.width(), box.height()), target)

    def _picture(self, found: Found, place: int) -> Optional[QImage]:
        box = found.boxes[place]
        if not np.isfinite(box).all():
            return None
        corners: Box = tuple(box.tolist())
        return self._asked(found, place, corners, int(Qt.ItemDataRole.DecorationRole))

    def _in_context(self, found: Found, place: int) -> Optional[tuple[QImage, float]]:
        box = found.boxes[place]
        if not np.isfinite(box).all():
            return None
        grid = found.searcher(place).embeddings.manifest.sources[int(found.tiles["source"][place])]
        around, share = in_context(grid, tuple(box.tolist()))
        picture = self._asked(found, place, around, CONTEXT)
        return None if picture is None else (picture, share)

    def _asked(self, found: Found, place: int, box: Box, role: int) -> Optional[QImage]:
        source, searcher = int(found.tiles["source"][place]), found.searcher(place)
        self._keys[(str(searcher.embeddings.folder), source, box)] = (place, role)
        return self._thumbnails.picture(searcher, source, box)

    def _picture_came(self, key: Any) -> None:
        place, role = self._keys.get(key, (-1, 0))
        rows = np.flatnonzero(self._places == place)
        if len(rows):
            index = self.index(int(rows[0]))
            self.dataChanged.emit(index, index, [role])
