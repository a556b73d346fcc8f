"""Photos as points of a layer: where each was taken, its picture as a tip on the map and in the form of a feature."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsExifTools,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt, QUrl

from trainer.contract import InputError
from trainer.geography.positions import WGS84
from trainer.results.geopackage import Layer, Rows, write_layers
from trainer.results.styles import style

from ..texts.translation import tr
from .file_styles import vector_layer
from .groups import KIND

PHOTOS = "photos"
"""Kind and name of the layer."""
SUFFIXES = (".jpg", ".jpeg", ".heic", ".heif")
WORLD_FILES = (".jgw", ".jpgw", ".jpegw", ".wld", ".jpg.aux.xml", ".jpeg.aux.xml")
"""Beside a picture, they make a map of it."""
COLUMNS: dict[str, type] = {
    "name": str,
    "photo": str,
    "url": str,
    "taken": str,
    "direction": float,
    "altitude": float,
    "placed_by": str,
    "radius_km": float,
}
EXIF = "EXIF"
POINT = struct.Struct("<BIdd")
TIP_WIDTH = 320
"""Pixels of the picture in a tip."""


@dataclass(frozen=True)
class Photo:
    """A photo and where it was taken.

    Attributes:
        path: The file.
        longitude: Degrees (WGS 84); None where it is not known.
        latitude: Likewise.
        taken: When, as ISO 8601; "" where it is not known.
        direction: Where the camera looked, degrees from north clockwise.
        altitude: Metres above the sea.
        placed_by: ``EXIF``, or the name of the run that said where.
        radius_km: In which the place lies, as the run says; None where nothing tells.
    """

    path: Path
    longitude: Optional[float] = None
    latitude: Optional[float] = None
    taken: str = ""
    direction: Optional[float] = None
    altitude: Optional[float] = None
    placed_by: str = EXIF
    radius_km: Optional[float] = None

    @property
    def placed(self) -> bool:
        """Whether its place is known."""
        return self.longitude is not None and self.latitude is not None


def is_photo(path: Path) -> bool:
    """Whether a file is a photo by its name, and no scanned map with a file beside it that says where it lies."""
    beside = (path.with_suffix(suffix) for suffix in WORLD_FILES)
    return path.suffix.lower() in SUFFIXES and not any(other.is_file() for other in beside)


def photos_in(paths: Iterable[Path]) -> list[Path]:
    """The photos among files and, at any depth, in folders; sorted. Any thread."""
    found: dict[Path, None] = {}
    for path in paths:
        for one in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if is_photo(one) and one.is_file():
                found[one] = None
    return list(found)


def read_photos(paths: Sequence[Path], stopped: Callable[[], bool] = lambda: False) -> list[Photo]:
    """What their EXIF says; a position of nought and nought, or off the Earth, is none. Any thread."""
    return [_read(path) for path in paths if not stopped()]


def _read(path: Path) -> Photo:
    point, known = QgsExifTools.getGeoTag(str(path))
    tags = QgsExifTools.readTags(str(path))
    taken = tags.get("Exif.Photo.DateTimeOriginal") or tags.get("Exif.Image.DateTime")
    when = taken.toString(Qt.DateFormat.ISODate) if isinstance(taken, QDateTime) else str(taken or "")
    photo = Photo(path, taken=when, direction=_number(tags.get("Exif.GPSInfo.GPSImgDirection")))
    longitude, latitude = point.x(), point.y()
    if not known or (longitude, latitude) == (0, 0) or not (abs(longitude) <= 180 and abs(latitude) <= 90):
        return photo
    altitude = _number(tags.get("Exif.GPSInfo.GPSAltitude"))
    return Photo(path, longitude, latitude, when, photo.direction, None if altitude is None else round(altitude, 1))


def _number(value: Any) -> Optional[float]:
    try:
        return float(value)
    except (TypeError, ValueError):
        return None


def write_photos(path: Path, photos: Sequence[Photo]) -> Path:
    """Write the photos whose place is known as a styled GeoPackage. Any thread.

    Raises:
        InputError: of none of them it is.
        OSError: it cannot be written there.
    """
    placed = [photo for photo in photos if photo.longitude is not None and photo.latitude is not None]
    if not placed:
        hint = tr("Learn where photos were taken first: Raster ▸ GeoEmbed ▸ Geolocate…")
        raise InputError(tr("None of these photos says where it was taken."), hint, "no-positions")
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [
        (
            one.path.name,
            str(one.path),
            QUrl.fromLocalFile(str(one.path)).toString(QUrl.ComponentFormattingOption.FullyEncoded),
            one.taken,
            one.direction,
            one.altitude,
            one.placed_by,
            one.radius_km,
        )
        for one in placed
    ]
    shapes: list[Optional[bytes]] = [POINT.pack(1, 1, one.longitude, one.latitude) for one in placed]
    columns = [list(column) for column in zip(*rows)]
    parts = [Rows(columns, shapes)]
    layer = Layer(PHOTOS, COLUMNS, parts, len(placed), "Point", WGS84, (PHOTOS, style("photo_points")))
    write_layers(path, [layer])
    return path


def load_photos(path: Path, name: str) -> QgsVectorLayer:
    """Show photos at the top of the project, each with its picture in tips and in its form.

    Raises:
        InputError: the file cannot be opened.
    """
    layer = vector_layer(f"{path}|layername={PHOTOS}", name)
    if not layer.isValid():
        hint = tr("Is the file whole, and not open in another program?")
        raise InputError(tr("{path} cannot be opened as a layer.").format(path=path), hint, "no-layer")
    layer.setCustomProperty(KIND, PHOTOS)
    layer.setDisplayExpression('"name"')
    layer.setMapTipTemplate(_tip())
    picture = {"DocumentViewer": 1, "DocumentViewerWidth": 0, "DocumentViewerHeight": 0, "FileWidget": True}
    titles = {
        "name": tr("Name"),
        "photo": tr("Photo"),
        "taken": tr("Taken"),
        "direction": tr("Direction (° from north)"),
        "altitude": tr("Altitude (m)"),
        "placed_by": tr("Placed by"),
        "radius_km": tr("Radius (km)"),
    }
    for place, field in enumerate(layer.fields()):
        layer.setFieldAlias(place, titles.get(field.name(), field.name()))
        if field.name() in {"fid", "url"}:  # numbers rows; for tips alone
            layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("Hidden", {}))
        if field.name() == "photo":
            layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ExternalResource", picture))
    form = layer.editFormConfig()
    form.setSuppress(QgsEditFormConfig.FeatureFormSuppress.SuppressOff)
    layer.setEditFormConfig(form)
    QgsProject.instance().addMapLayer(layer, False)
    QgsProject.instance().layerTreeRoot().insertLayer(0, layer)
    return layer


def _tip() -> str:
    """The picture, then its name, when it was taken, and how sure its place is."""
    radius = "CASE WHEN \"radius_km\" IS NULL THEN '' ELSE ' ± ' || format_number(\"radius_km\", 2) || ' km' END"
    told = f'<b>[% "name" %]</b><br>[% "taken" %]<br>[% "placed_by" || {radius} %]'
    return f'<img src="[% "url" %]" width="{TIP_WIDTH}"><br>{told}'
