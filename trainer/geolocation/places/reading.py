"""From what a person has to a geotagged set: a CSV, folders, photos with EXIF positions, a point layer, a tile set."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from trainer.contract import InputError, TileSetFiles
from trainer.geography.great_circle import distance_km
from trainer.geography.longitudes import beside
from trainer.geography.tables import TABLE_SUFFIXES
from trainer.geolocation.places.geotagged import GeotaggedSet, Pixels, Problem, check_positions
from trainer.geolocation.places.photo_files import (
    ODD_PHOTOS,
    deeper_photos,
    folders_of,
    photo_folders,
    photo_places,
    pictures_in,
)
from trainer.geolocation.places.place_rows import Row, csv_rows, gather_rows, layer_rows
from trainer.imagery.pictures import (
    HEIF_PACKAGE,
    HEIF_SUFFIXES,
    IMAGE_SUFFIXES,
    exif_of,
    first_names,
    without_reader,
)
from trainer.messages import say
from trainer.tiles.tileset import TileSet

VIEWS_APART_KM = 1.0
"""Photos in one folder are views of one place: from this distance of the first on, that is told."""


class TilePictures:
    """Tiles of a tile set."""

    def __init__(self, tiles: TileSet) -> None:
        self.tiles = tiles
        self.names = [str(number) for number in tiles.table["id"]]
        self.bands = list(tiles.manifest.bands)
        self.native_side = tiles.manifest.size
        self.upright = False

    def read(self, view: int, side: int) -> Pixels:
        """A tile as it is.

        Raises:
            InputError: another side is wanted than the tiles have.
        """
        if side != self.native_side:
            raise InputError(
                say(
                    "geolocation.tiles-of-unwanted-size",
                    "The tiles have {native_side} px, and {side} px are wanted.",
                    native_side=self.native_side,
                    side=side,
                ),
                say(
                    "geolocation.make-tiles-of-training",
                    "Make a tile set with the tile size that the model was trained on.",
                ),
                "tile-size",
            )
        return np.asarray(self.tiles.images[view])


def read_geotagged(
    source: Path, images: Path | None = None, path_field: str = "", positions: bool = True
) -> GeotaggedSet:
    """Read a geotagged set, whatever it is kept in.

    Args:
        source: A tile set; a CSV; a folder (with one CSV in it, or of photos with EXIF positions, or of folders
            of such photos, one a place); one photo; or a point layer that GDAL reads.
        images: Where a table's pictures are; its own folder, or ``images`` in it, where None.
        path_field: The attribute of a point layer that names the picture; guessed where "".
        positions: Whether places without a position are left out (training, evaluation) or kept (prediction).

    Raises:
        InputError: it is none of these, or nothing in it can be used.
    """
    if not source.exists():
        raise InputError(
            say("geolocation.no-such-source", "There is no {source}.", source=source),
            say("any.check-path", "Check the path."),
            "no-such-file",
        )
    if source.is_dir():
        places = _of_folder(source, images, positions)
    elif source.suffix.lower() in TABLE_SUFFIXES:
        rows, doubts = csv_rows(source, positions)
        places = gather_rows(rows, images or source.parent, source, positions, doubts)
    elif source.suffix.lower() in (*IMAGE_SUFFIXES, *HEIF_SUFFIXES):
        places = _of_photos(source, positions)
    else:
        places = gather_rows(layer_rows(source, path_field), images or source.parent, source, positions)
    if len(places) == 0:
        kinds = "; ".join(sorted({problem.kind for problem in places.problems})) or "it is empty"
        below = deeper_photos(source) if source.is_dir() and not places.problems else []
        if below:
            raise InputError(
                say(
                    "geolocation.pictures-lie-deeper",
                    "{source} has no pictures in places that are known; they lie in {folders}.",
                    source=source,
                    folders=first_names(below),
                ),
                say("geolocation.give-one-folder", "Give one of these folders."),
                "no-places",
            )
        raise InputError(
            say(
                "geolocation.no-usable-place",
                "{source} has no place that can be used: {kinds}.",
                source=source,
                kinds=kinds,
            ),
            say(
                "geolocation.what-a-source-is",
                "Give a CSV with id, latitude, longitude beside its images, photos with EXIF positions, a "
                "point layer with a path field, or a tile set.",
            ),
            "no-places",
        )
    return places


def _of_folder(source: Path, images: Path | None, positions: bool) -> GeotaggedSet:
    """A tile set; pictures with one table, or with one for each split; photos.

    Raises:
        InputError: there are several tables, and no photo that has a position of its own.
    """
    if (source / TileSetFiles.MANIFEST).exists():
        return of_tiles(TileSet.open(source), str(source))
    tables = _tables_in(source)
    if len(tables) == 1 and (positions or not pictures_in(source)):
        rows, doubts = csv_rows(tables[0], positions)
        return gather_rows(rows, images or source, tables[0], positions, doubts)
    split_tables = [(table, split) for folder, split in photo_folders(source) if split for table in _tables_in(folder)]
    if split_tables and not tables:
        read = [(csv_rows(table, positions), split) for table, split in split_tables]
        rows = [replace(row, split=row.split or split) for (found, _), split in read for row in found]
        return gather_rows(rows, images or source, source, positions, [one for (_, told), _ in read for one in told])
    places = _of_photos(source, positions)
    if len(places) == 0 and len(tables) > 1:
        raise InputError(
            say(
                "geolocation.several-tables",
                "{source} holds {count} tables: {names}.",
                source=source,
                count=len(tables),
                names=first_names([table.name for table in tables]),
            ),
            say("geolocation.give-one-table", "Give the one that is meant."),
            "several-tables",
        )
    return places


def _tables_in(folder: Path) -> list[Path]:
    """The tables of a folder; a text beside one called .csv is a note."""
    tables = sorted(path for path in folder.iterdir() if path.suffix.lower() in TABLE_SUFFIXES)
    return [table for table in tables if table.suffix.lower() == ".csv"] or tables


def of_tiles(tiles: TileSet, source: str) -> GeotaggedSet:
    """Each tile is a place with one view; its split is that of the tile set."""
    table = tiles.table
    ids = [str(number) for number in table["id"]]
    longitude, latitude = table["longitude"].astype(np.float64), table["latitude"].astype(np.float64)
    good, problems = check_positions(ids, longitude, latitude)
    longitude = beside(longitude, 0.0)
    rows = np.flatnonzero(good)
    return GeotaggedSet(
        source=source,
        ids=[ids[row] for row in rows],
        longitude=longitude[rows],
        latitude=latitude[rows],
        split=table["split"][rows].copy(),
        weight=np.ones(len(rows)),
        view_place=np.arange(len(rows)),
        view_picture=rows.astype(np.int64),
        pictures=TilePictures(tiles),
        problems=tuple(problems),
    )


def _of_photos(source: Path, positions: bool) -> GeotaggedSet:
    """Photos with EXIF positions; a folder of photos is one place whose photos are its views."""
    problems: list[Problem] = []
    rows: list[Row] = []
    found = photo_places(source)
    for place in found:
        usable, known, unsure = [], [], False
        for path in place.views:
            try:
                exif = exif_of(path)
            except InputError as error:
                kind = say("geolocation.unreadable-pictures", "pictures that cannot be read")
                problems.append(Problem(kind, str(path), error.message))
                continue
            usable.append(path)
            if exif.unsure:
                unsure = True
                kind = say("geolocation.exif-unsure", "photos whose position is not sure, and not used")
                problems.append(Problem(kind, str(path), exif.unsure, positions))
            elif exif.position is not None:
                known.append(exif.position)
                if exif.datum:
                    kind = say("geolocation.other-datum", "photos whose position is in another datum, taken for WGS 84")
                    problems.append(Problem(kind, str(path), exif.datum, False))
            elif exif.odd and positions:
                problems.append(Problem(ODD_PHOTOS, str(path), exif.odd))
        if unsure and positions and not known:
            continue
        longitude, latitude = known[0] if known else (np.nan, np.nan)
        east, north = np.array(known, np.float64).reshape(-1, 2).T
        apart = float(np.max(distance_km(east, north, longitude, latitude), initial=0.0))
        if apart > VIEWS_APART_KM:
            kind = say("geolocation.views-far-apart", "folders whose photos lie far apart, taken for one place")
            problems.append(Problem(kind, place.name, f"{apart:,.1f} km", False))
        rows += [
            Row(place.name, longitude, latitude, split=place.split, path=str(path.absolute()), where=str(path))
            for path in usable
        ]
    above = source.parent if source.is_file() else source
    lacking = without_reader(source) if source.is_dir() else []
    kind = say("geolocation.heif-photos", "photos of the kind HEIC, which need {package}", package=HEIF_PACKAGE)
    problems += [Problem(kind, name) for name in lacking]
    return replace(gather_rows(rows, above, source, positions, problems), folders=folders_of(source, found))
