"""Photos dropped on the map: each is placed by its EXIF, the others by what was learned, where the person says yes."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsExifTools, QgsProject, QgsVectorLayer
from qgis.gui import QgsCustomDropHandler, QgsMapCanvas
from qgis.PyQt.QtCore import QObject

from .. import remembered
from ..texts.translation import tr

if TYPE_CHECKING:
    from ..host import Host
    from ..layers.photos import Photo

LAST_HEAD = "geoembed/last/head"
"""Setting: the run of Geolocate that was made or used last."""
LOOKED_AT = 3
"""Photos whose EXIF is looked at before QGIS is told whether these are taken."""


def attach(plugin: Host) -> None:
    """Take photos that are dropped on QGIS' window from now on, until unloading."""
    handler = PhotoDrop(plugin.iface.mapCanvas(), plugin.iface.mainWindow())
    plugin.iface.registerCustomDropHandler(handler)

    def remove() -> None:
        plugin.iface.unregisterCustomDropHandler(handler)
        handler.close()
        handler.deleteLater()

    plugin.on_unload(remove)


class PhotoDrop(QgsCustomDropHandler):
    """Asks little of a drop, and does the rest beside the interface.

    Taken are folders with photos in them, and photos of which the first ones have a position; anything else is left to
    QGIS: a picture without one may be a map.
    """

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QObject] = None) -> None:
        super().__init__()
        self.setParent(parent)
        self._canvas = canvas
        self._background: Any = None

    @property
    def busy(self) -> bool:
        """Whether photos are being read."""
        return self._background is not None and self._background.busy

    def close(self) -> None:
        """Nothing more is read or shown."""
        if self._background is not None:
            self._background.close()

    def handleMimeDataV2(self, data: Any) -> bool:
        """Whether these are photos, which are then placed."""
        urls = data.urls() if data.hasUrls() else []
        paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
        if not paths or len(paths) != len(urls) or not _are_photos(paths):
            return False
        self.place(paths)
        return True

    def place(self, paths: list[Path]) -> None:
        """Read the photos among these files and folders, and show those that say where they were taken."""
        from ..jobs.background import Background
        from ..layers.photos import photos_in, read_photos

        if self._background is None:
            self._background = Background("photos", self)
        name = paths[0].name if len(paths) == 1 else paths[0].parent.name
        self._background.do(
            lambda: read_photos(photos_in(paths)),
            lambda photos: self._read(name, photos),
            lambda error: _fail(error),
            title=tr("Reading photos of {folder}").format(folder=name),
        )

    def _read(self, name: str, photos: list[Photo]) -> None:
        placed = [photo for photo in photos if photo.placed]
        others = [photo for photo in photos if not photo.placed]
        if placed:
            self._show(name, _title(name), placed, len(others))
        if others:
            self._offer(name, others, bool(placed))

    def _show(self, name: str, title: str, photos: list[Photo], others: int = 0) -> None:
        from ..layers.names import file_name
        from ..layers.photos import load_photos, write_photos
        from ..places import results_folder
        from ..texts import messages
        from ..texts.numbers import whole

        path = results_folder() / "photos" / f"{file_name(name)} {datetime.now():%Y-%m-%d %H%M%S %f}.gpkg"

        def written(done: Path) -> None:
            layer = load_photos(done, title)
            _move_there(self._canvas, layer)
            text = tr("1 photo is on the map.") if len(photos) == 1 else tr("{count} photos are on the map.")
            text = text.format(count=whole(len(photos)))
            if others:
                text += " " + tr("{count} say nothing of where they were taken.").format(count=whole(others))
            messages.say(text)

        self._background.do(lambda: write_photos(path, photos), written, lambda error: _fail(error))

    # -- by what was learned ----------------------------------------------------------------------
    def _offer(self, name: str, photos: list[Photo], some: bool) -> None:
        """Place them with the run of Geolocate that was made last, where there is one and the person wants it."""
        from trainer.contract import InputError, RunFiles

        from ..texts import messages
        from ..texts.numbers import whole

        run = Path(remembered.text(LAST_HEAD))
        if not (run / RunFiles.HEAD).is_file():
            if not some:
                hint = tr("Learn where photos were taken first: Raster ▸ GeoEmbed ▸ Geolocate…")
                _fail(InputError(tr("None of these photos says where it was taken."), hint, "no-positions"))
            return
        text = tr("{count} photos of {folder} say nothing of where they were taken.")
        question = tr("May they be placed by what {run} learned? It says how far off each may be.")
        text = text.format(count=whole(len(photos)), folder=name)
        if messages.ask("geoembedPlacePhotos", tr("Photos"), text, question.format(run=run.name)):
            self._predict(name, run, photos)

    def _predict(self, name: str, run: Path, photos: list[Photo]) -> None:
        from trainer.files.records import read_object

        from ..jobs.queue import submit
        from ..layers.names import file_name
        from ..places import results_folder

        folder = results_folder() / "photos" / f"{file_name(name)} {datetime.now():%Y-%m-%d %H%M%S %f}"
        folder.mkdir(parents=True)
        table, out = folder / "photos.csv", folder / "places.geojson"
        with table.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["id", "latitude", "longitude", "file"])
            writer.writerows([number, "", "", str(photo.path.absolute())] for number, photo in enumerate(photos))
        title = tr("Placing {data}").format(data=name)
        handle = submit(["geolocate", "predict", str(run), str(table), "--out", str(out)], title)

        def done(_summary: dict[str, Any]) -> None:
            found = read_object(out)["features"]
            placed = [_placed(photos[int(one["properties"]["id"])], one["properties"], run.name) for one in found]
            self._show(name, tr("{photos}, placed by {run}").format(photos=_title(name), run=run.name), placed)

        handle.finished.connect(done)


def _title(folder: str) -> str:
    """A folder that is called photos needs not be told to hold some."""
    named = any(word in folder.casefold() for word in ("photo", "foto"))
    return folder if named else tr("Photos of {folder}").format(folder=folder)


def _move_there(canvas: QgsMapCanvas, layer: QgsVectorLayer) -> None:
    """Show photos that lie beyond what the map shows; where some are seen already, it stays."""
    settings = canvas.mapSettings()
    change = QgsCoordinateTransform(layer.crs(), settings.destinationCrs(), QgsProject.instance())
    try:
        box = change.transformBoundingBox(layer.extent())
    except QgsCsException:  # off what the project's CRS can show
        return
    if box.isFinite() and not settings.visibleExtent().intersects(box):
        box.scale(1.2)
        canvas.setExtent(box)  # around a single place, in the scale of before
        canvas.refresh()


def _placed(photo: Photo, found: dict[str, Any], run: str) -> Photo:
    radius = found["radius_km"]
    known = None if radius is None else float(radius)
    longitude, latitude = float(found["longitude"]), float(found["latitude"])
    return replace(photo, longitude=longitude, latitude=latitude, placed_by=run, radius_km=known)


def _are_photos(paths: list[Path]) -> bool:
    from ..layers.photos import is_photo

    folders = [path for path in paths if path.is_dir()]
    files = [path for path in paths if not path.is_dir()]
    if not all(is_photo(path) for path in files):
        return False
    if files and not any(QgsExifTools.hasGeoTag(str(path)) for path in files[:LOOKED_AT]):
        return False
    return all(any(is_photo(path) for path in folder.iterdir()) for folder in folders)


def _fail(error: Any) -> None:
    from ..texts import messages
    from ..texts.failures import of_error

    messages.fail(tr("Photos"), of_error(error))
