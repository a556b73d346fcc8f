"""From what a person has to a geotagged set: a CSV, folders, photos with EXIF positions, a point layer, a tile set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.contract import SPLITS, InputError, TileSetFiles
from trainer.geography import crs
from trainer.geography.great_circle import distance_km
from trainer.geography.longitudes import beside
from trainer.geography.tables import TABLE_SUFFIXES, LayerOptions, PlaceTable, open_csv, open_layer, to_number
from trainer.geolocation.places.geotagged import NO_SPLIT, GeotaggedSet, Pixels, Problem, check_positions
from trainer.geolocation.places.photo_files import (
    ODD_PHOTOS,
    SPLIT_WORDS,
    FilePictures,
    deeper_photos,
    folders_of,
    photo_folders,
    photo_places,
    pictures_in,
)
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
_ID = ("id", "uuid", "place", "name")
_PATH = ("path", "file", "filename", "image", "photo")


# -- rows of a table -------------------------------------------------------------------------
@dataclass(frozen=True)
class Row:
    """One line of a table before views are gathered into places; ``weight`` is NaN where its text is no number."""

    id: str
    longitude: float
    latitude: float
    split: str = ""
    weight_text: str = ""
    weight: float = 1.0
    path: str = ""
    where: str = ""


def csv_rows(path: Path, positions: bool = True) -> list[Row]:
    """The lines of a CSV.

    Args:
        path: The file.
        positions: Whether it must have them.

    Raises:
        InputError: it is none, or lacks columns.
    """
    table = open_csv(path)
    places = table.coordinates()
    if (places is None and positions) or table.first_of([*_ID, *_PATH]) is None:
        raise InputError(
            say(
                "geolocation.has-columns-needs-latitude",
                "{path} has the columns {header}; it needs latitude, longitude, and id or file.",
                path=path,
                header=", ".join(table.header),
            )
            if positions
            else say(
                "geolocation.has-columns-needs-id",
                "{path} has the columns {header}; it needs id or file.",
                path=path,
                header=", ".join(table.header),
            ),
            say("geolocation.name-columns-first-line", "Name the columns in its first line."),
            "csv-columns",
        )
    return _rows(table, table.first_of(_PATH), places or ())


def layer_rows(path: Path, field: str) -> list[Row]:
    """Points of a layer, in WGS 84, with the picture that each names.

    Args:
        path: What GDAL reads.
        field: The attribute that names the picture; guessed where "".

    Raises:
        InputError: it is no layer of points, has no CRS, or no such attribute.
    """
    hint = say(
        "geolocation.give-csv-folder-photos-point", "Give a CSV, a folder of photos, a point layer or a tile set."
    )
    table = open_layer(str(path), LayerOptions(hint=hint))
    picture = table.first_of([field.lower()] if field else _PATH)
    if picture is None:
        raise InputError(
            say(
                "geolocation.has-no-attribute-names-picture",
                "{path} has no attribute '{field}' that names a picture; it has {header}.",
                path=path,
                field=field or "path",
                header=", ".join(table.header),
            ),
            say("geolocation.name-path-field", "Name it with --path-field."),
            "no-path-field",
        )
    rows = _rows(table, picture, ())
    x, y = np.array([row.longitude for row in rows]), np.array([row.latitude for row in rows])
    longitude, latitude = crs.to_longitude_latitude(x, y, table.crs_wkt)
    return [
        replace(row, longitude=east, latitude=north)
        for row, east, north in zip(rows, longitude.tolist(), latitude.tolist())
    ]


def _rows(table: PlaceTable, picture: str | None, places: Sequence[str]) -> list[Row]:
    """Rows with the positions of two columns, or else their own."""
    named = {
        "id": table.first_of(_ID) or picture,
        "path": picture,
        "split": table.first_of(["split"]),
        "weight": table.first_of(["weight"]),
    }
    columns = {key: name for key, name in named.items() if name is not None}
    rows = []
    for record in table.records([*columns.values(), *places]):
        cells = dict(zip(columns, record.cells))
        x, y = map(to_number, record.cells[len(columns) :]) if places else (record.x, record.y)
        weight = cells.get("weight", "")
        rows.append(
            Row(
                id=cells["id"],
                longitude=x,
                latitude=y,
                split=cells.get("split", "").lower(),
                weight_text=weight,
                weight=table.number(weight) if weight else 1.0,
                path=cells.get("path", ""),
                where=f"{Path(table.path).name} {record.where}",
            )
        )
    return rows


# -- rows become places, with a word on each that cannot be used -----------------------------
def gather_rows(
    rows: Sequence[Row], images: Path, source: Path, positions: bool, found: Sequence[Problem] = ()
) -> GeotaggedSet:
    """Gather rows of one id into a place, find their pictures, and say what cannot be used."""
    problems = list(found)
    folders = photo_folders(images)
    rows, longitude, latitude = _usable(rows, positions, problems)
    first: dict[str, int] = {}
    views: list[list[Path]] = []
    kept: list[int] = []
    taken: set[Path] = set()
    for number, row in enumerate(rows):
        if row.id in first:
            before = kept[first[row.id]]
            if (longitude[before], latitude[before]) != (longitude[number], latitude[number]) and positions:
                problems.append(
                    Problem(
                        say("geolocation.ids-occur-twice-different", "ids that occur twice with different positions"),
                        row.id,
                        row.where,
                    )
                )
                continue
        paths, split = _find_pictures(row, folders)
        if not row.split:
            row = rows[number] = replace(row, split=split)
        if not paths:
            problems.append(
                Problem(
                    say("geolocation.without-picture", "without a picture"),
                    row.id,
                    f"{row.where}: no {row.path or row.id} in {images}",
                )
            )
            continue
        again = [path for path in paths if path in taken]
        problems += [
            Problem(say("geolocation.pictures-named-twice", "pictures named twice"), str(path), row.where)
            for path in again
        ]
        fresh = [path for path in paths if path not in taken]
        taken.update(fresh)
        if not fresh:
            continue
        if row.id in first:
            if row.split != rows[kept[first[row.id]]].split:
                problems.append(
                    Problem(
                        say("geolocation.places-two-splits", "places in two splits"),
                        row.id,
                        f"{row.where}; the first counts",
                        False,
                    )
                )
            views[first[row.id]] += fresh
        else:
            first[row.id] = len(kept)
            kept.append(number)
            views.append(fresh)
    order = np.array(kept, np.int64)
    counts = [len(paths) for paths in views]
    return GeotaggedSet(
        source=str(source),
        ids=[rows[number].id for number in kept],
        longitude=longitude[order],
        latitude=latitude[order],
        split=np.array([SPLIT_WORDS.get(rows[number].split, NO_SPLIT) for number in kept], np.uint8),
        weight=_weights([rows[number] for number in kept], problems),
        view_place=np.repeat(np.arange(len(kept)), counts),
        view_picture=np.arange(sum(counts)),
        pictures=FilePictures([path for paths in views for path in paths]),
        problems=tuple(problems),
    )


def _usable(
    rows: Sequence[Row], positions: bool, problems: list[Problem]
) -> tuple[list[Row], npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    given = np.array([row.longitude for row in rows], np.float64)
    latitude = np.array([row.latitude for row in rows], np.float64)
    good, wrong = check_positions([row.id or row.where for row in rows], given, latitude)
    longitude = beside(given, 0.0)  # also where a table counts from 0 to 360
    if positions:
        problems += wrong
    else:
        longitude, latitude = np.where(good, longitude, np.nan), np.where(good, latitude, np.nan)
        good[:] = True
    unnamed = np.array([not row.id for row in rows], bool)
    problems += [
        Problem(say("geolocation.without-id", "without an id"), rows[number].where)
        for number in np.flatnonzero(unnamed & good)
    ]
    for row in rows:
        if row.split and row.split not in SPLIT_WORDS:
            problems.append(
                Problem(
                    say("geolocation.split-none", "with a split that is none of {splits}", splits=", ".join(SPLITS)),
                    row.id,
                    row.split,
                    False,
                )
            )
    chosen = np.flatnonzero(good & ~unnamed) if len(rows) else np.zeros(0, np.int64)
    return [rows[number] for number in chosen], longitude[chosen], latitude[chosen]


def _weights(rows: Sequence[Row], problems: list[Problem]) -> npt.NDArray[np.float64]:
    weights = np.ones(len(rows))
    for number, row in enumerate(rows):
        if np.isfinite(row.weight) and row.weight >= 0:
            weights[number] = row.weight
        else:
            problems.append(
                Problem(
                    say("geolocation.weight-no-number-1-used", "with a weight that is no number (1 is used)"),
                    row.id,
                    row.weight_text,
                    False,
                )
            )
    return weights


def _find_pictures(row: Row, folders: Sequence[tuple[Path, str]]) -> tuple[list[Path], str]:
    """The file that the row names, or the folder or file that is called like its id; and the split of its folder."""
    name = row.path or row.id
    if not name or "\0" in name:
        return [], ""
    for folder, split in folders:
        path = Path(name) if Path(name).is_absolute() else folder / name
        if path.is_dir():
            return pictures_in(path), split
        if path.is_file():
            return [path], split
        for suffix in (*IMAGE_SUFFIXES, *map(str.upper, IMAGE_SUFFIXES)):
            if path.with_name(path.name + suffix).is_file():
                return [path.with_name(path.name + suffix)], split
    return [], ""


# -- the set, whatever it is kept in ---------------------------------------------------------
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
                    "geolocation.tiles-have-px-px-wanted",
                    "The tiles have {native_side} px, and {side} px are wanted.",
                    native_side=self.native_side,
                    side=side,
                ),
                say(
                    "geolocation.make-tile-set-tile-size",
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
        places = gather_rows(csv_rows(source, positions), images or source.parent, source, positions)
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
                "geolocation.has-no-place-can-used",
                "{source} has no place that can be used: {kinds}.",
                source=source,
                kinds=kinds,
            ),
            say(
                "geolocation.give-csv-id-latitude-longitude",
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
        return gather_rows(csv_rows(tables[0], positions), images or source, tables[0], positions)
    split_tables = [(table, split) for folder, split in photo_folders(source) if split for table in _tables_in(folder)]
    if split_tables and not tables:
        rows = [
            replace(row, split=row.split or split)
            for table, split in split_tables
            for row in csv_rows(table, positions)
        ]  # fmt: skip
        return gather_rows(rows, images or source, source, positions)
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
                kind = say("geolocation.pictures-cannot-read", "pictures that cannot be read")
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
