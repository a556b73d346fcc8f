"""What GDAL opens: a dataset with bands or one line that says why not, its corner and its CRS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from trainer.contract import InputError
from trainer.files.local_files import leaves_this_machine
from trainer.gdal_library import gdal, message_of, open_file
from trainer.geography import crs
from trainer.imagery.sources import NO_CRS, NO_GEOREFERENCE, NOT_OF_EARTH, Affine
from trainer.messages import NOTHING, Text, say

LONGEST_SIDE = 1 << 28
"""Pixels: a map of the Earth at 15 cm. What claims more is damaged."""
MOST_TO_A_BYTE, CLAIM_BYTES = 1 << 20, 1 << 30
"""So many bytes of pixels, compressed or left empty, to a byte of a GeoTIFF: what claims more, and is large, lies."""


def open_dataset(path: str, overviews: bool = True) -> Any:
    """A raster, opened by GDAL.

    Args:
        path: What GDAL opens.
        overviews: Whether coarse pictures may come from its overviews.

    Raises:
        InputError: there is no such file, GDAL cannot read it, it has no bands, or it claims what cannot be.
    """
    if not path.startswith(("/vsi", "<")) and not leaves_this_machine(path) and not _exists(path):
        raise InputError(
            say("any.no-file", "There is no file {path}.", path=path),
            say("any.check-path", "Check the path."),
            "no-such-file",
        )
    try:
        options = [] if overviews else ["OVERVIEW_LEVEL=NONE"]
        dataset = open_file(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR, options)
    except RuntimeError as error:
        raise InputError(
            say(
                "imagery.not-a-raster",
                "{path} is not a raster that GDAL can read: {reason}.",
                path=path,
                reason=message_of(error),
            ),
            say(
                "imagery.check-file",
                "Check that the file is whole and is imagery (gdalinfo FILE tells).",
            ),
            "not-a-raster",
        ) from error
    if dataset.RasterCount == 0:
        inner = [name for name, _ in dataset.GetSubDatasets()]
        hint = (
            say(
                "imagery.name-a-layer",
                "Name one of its layers as the source, such as {layer}",
                layer=inner[0],
            )
            if inner
            else say("imagery.give-raster-bands", "Give a raster with bands.")
        )
        raise InputError(
            say("imagery.holds-no-bands", "{path} holds no bands of its own.", path=path), hint, "no-bands"
        )
    if overviews:
        _refuse_claims(path, dataset)
    return dataset


def _refuse_claims(path: str, dataset: Any) -> None:
    """A damaged head may claim any size, at which every coarse look at the raster would take days.

    Raises:
        InputError: the raster is larger than anything is, or than its file can hold.
    """
    width, height = dataset.RasterXSize, dataset.RasterYSize
    pixels = width * height * dataset.RasterCount
    held = Path(path).stat().st_size if dataset.GetDriver().ShortName == "GTiff" and Path(path).is_file() else None
    if max(width, height) > LONGEST_SIDE or (
        held is not None and pixels > CLAIM_BYTES and pixels > MOST_TO_A_BYTE * held
    ):
        raise InputError(
            say(
                "imagery.claims-more-than-it-holds",
                "{path} claims to be {width} × {height} pixels, which it cannot hold.",
                path=path,
                width=width,
                height=height,
            ),
            say("any.copy-file-again", "The file is damaged or cut short: copy or download it again."),
            "unreadable-raster",
        )


def _exists(path: str) -> bool:
    # Names of GDAL's own kind (NETCDF:"file":layer) are no paths: let GDAL judge them.
    return Path(path).exists() or (":" in path and not path.startswith(("/", ".")))


def affine_of(dataset: Any, path: str) -> Affine:
    """Where the raster's corner is and how far a pixel reaches; pixel units where it has no position.

    Raises:
        InputError: its pixels have no size, or its corner is no number.
    """
    transform = dataset.GetGeoTransform(can_return_null=True)
    if transform is None:  # pixel units, y downwards as the picture is stored
        return Affine(0.0, 0.0, 1.0, -1.0)
    affine = Affine(float(transform[0]), float(transform[3]), float(transform[1]), float(transform[5]))
    if not np.isfinite(affine).all() or affine.pixel_x == 0.0 or affine.pixel_y == 0.0:
        raise InputError(
            say(
                "imagery.bad-georeference",
                "{path} has a georeference that cannot be: its corner is {origin_x:g}, {origin_y:g} and a "
                "pixel {pixel_x:g} × {pixel_y:g}.",
                path=path,
                origin_x=affine.origin_x,
                origin_y=affine.origin_y,
                pixel_x=affine.pixel_x,
                pixel_y=affine.pixel_y,
            ),
            say(
                "imagery.mend-georeference",
                "Mend it (gdal_edit.py -a_ullr … FILE), or take it away (gdal_edit.py -unsetgt FILE).",
            ),
            "bad-georeference",
        )
    return affine


def crs_of(dataset: Any) -> tuple[str, Text]:
    """(CRS as WKT, ""), or ("", what is missing) where the raster's pixels have no place on Earth."""
    reference = dataset.GetSpatialRef()
    if reference is None or not dataset.GetProjection():
        return "", NO_CRS
    if dataset.GetGeoTransform(can_return_null=True) is None:
        return "", NO_GEOREFERENCE
    wkt = crs.wkt(reference.ExportToWkt(["FORMAT=WKT2_2019"]))
    return (wkt, NOTHING) if crs.is_of_earth(wkt) else ("", NOT_OF_EARTH)
