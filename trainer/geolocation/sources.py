"""From what a person has to a geotagged set: a CSV, folders, photos with EXIF positions, a point layer, a tile set."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from trainer.contract import InputError, TileSetFiles
from trainer.geolocation.exif import exif_position
from trainer.geolocation.geotagged import GeotaggedSet, Pixels, Problem, check_positions
from trainer.geolocation.picture_files import PICTURE_SUFFIXES, pictures_in
from trainer.geolocation.rows import gather_rows
from trainer.geolocation.tables import Row, csv_rows, layer_rows
from trainer.tiles.tileset import TileSet


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
                f"The tiles have {self.native_side} px, and {side} px are wanted.",
                "Make a tile set with the tile size that the model was trained on.",
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
        raise InputError(f"There is no {source}.", "Check the path.", "no-such-file")
    if source.is_dir():
        if (source / TileSetFiles.MANIFEST).exists():
            places = of_tiles(TileSet.open(source), str(source))
        else:
            tables = sorted(path for path in source.iterdir() if path.suffix.lower() == ".csv")
            if len(tables) == 1 and (positions or not pictures_in(source)):
                places = gather_rows(csv_rows(tables[0]), images or source, tables[0], positions)
            else:
                places = _of_photos(source, positions)
    elif source.suffix.lower() == ".csv":
        places = gather_rows(csv_rows(source), images or source.parent, source, positions)
    elif source.suffix.lower() in PICTURE_SUFFIXES:
        places = _of_photos(source, positions)
    else:
        places = gather_rows(layer_rows(source, path_field), images or source.parent, source, positions)
    if len(places) == 0:
        kinds = "; ".join(sorted({problem.kind for problem in places.problems})) or "it is empty"
        raise InputError(
            f"{source} has no place that can be used: {kinds}.",
            "Give a CSV with id, latitude, longitude beside its images, photos with EXIF positions, a point layer "
            "with a path field, or a tile set.",
            "no-places",
        )
    return places


def of_tiles(tiles: TileSet, source: str) -> GeotaggedSet:
    """Each tile is a place with one view; its split is that of the tile set."""
    table = tiles.table
    ids = [str(number) for number in table["id"]]
    longitude, latitude = table["longitude"].astype(np.float64), table["latitude"].astype(np.float64)
    good, problems = check_positions(ids, longitude, latitude)
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


# ---------------------------------------------------------------------------------------------
# Photos that know where they were taken
# ---------------------------------------------------------------------------------------------
def _of_photos(source: Path, positions: bool) -> GeotaggedSet:
    """Photos with EXIF positions; a folder in the folder is one place whose photos are its views."""
    if source.is_file():
        grouped = {source.name: [source]}
    else:
        grouped = {path.name: [path] for path in pictures_in(source)}
        for folder in sorted(path for path in source.iterdir() if path.is_dir()):
            views = pictures_in(folder)
            if views:
                grouped[folder.name] = views
    problems: list[Problem] = []
    rows = []
    for name, views in grouped.items():
        found = []
        for path in views:
            try:
                found.append(exif_position(path))
            except InputError as error:
                problems.append(Problem("pictures that cannot be read", str(path), error.message))
        known = [position for position in found if position is not None]
        longitude, latitude = known[0] if known else (np.nan, np.nan)
        rows += [Row(name, longitude, latitude, "", "", str(path), str(path)) for path in views]
    broken = {problem.where for problem in problems}
    return gather_rows([row for row in rows if row.path not in broken], source.parent, source, positions, problems)
