"""What a GDAL dataset says of itself: its bands, their names and type, its palette, where it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from trainer import crs
from trainer.contract import InputError
from trainer.tiles.gdal_library import gdal, message_of
from trainer.tiles.sources import NO_CRS, NO_GEOREFERENCE, NOT_OF_EARTH, Affine, Bands


def open_dataset(path: str) -> Any:
    """A raster, opened by GDAL.

    Raises:
        InputError: there is no such file, GDAL cannot read it, or it has no bands.
    """
    if "://" not in path and not path.startswith("/vsi") and ":" not in Path(path).anchor and not _exists(path):
        raise InputError(f"There is no file {path}.", "Check the path.", "no-such-file")
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    except RuntimeError as error:
        raise InputError(
            f"{path} is not a raster that GDAL can read: {message_of(error)}.",
            "Check that the file is whole and is imagery (gdalinfo FILE tells).",
            "not-a-raster",
        ) from error
    if dataset.RasterCount == 0:
        inner = [name for name, _ in dataset.GetSubDatasets()]
        hint = f"Name one of its layers as the source, such as {inner[0]}" if inner else "Give a raster with bands."
        raise InputError(f"{path} holds no bands of its own.", hint, "no-bands")
    return dataset


def _exists(path: str) -> bool:
    # Names of GDAL's own kind (NETCDF:"file":layer) are no paths: let GDAL judge them.
    return Path(path).exists() or (":" in path and not path.startswith(("/", ".")))


def expand_palette(dataset: Any) -> Any:
    """A palette image in its colours; any other raster as it is."""
    table = dataset.GetRasterBand(1).GetColorTable() if dataset.RasterCount == 1 else None
    if table is None:
        return dataset
    transparent = any(table.GetColorEntry(index)[3] < 255 for index in range(table.GetCount()))
    return gdal.Translate("", dataset, format="VRT", rgbExpand="rgba" if transparent else "rgb")


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
            f"{path} has a georeference that cannot be: its corner is {affine.origin_x:g}, {affine.origin_y:g} and "
            f"a pixel {affine.pixel_x:g} × {affine.pixel_y:g}.",
            "Mend it (gdal_edit.py -a_ullr … FILE), or take it away (gdal_edit.py -unsetgt FILE).",
            "bad-georeference",
        )
    return affine


def crs_of(dataset: Any) -> tuple[str, str]:
    """(CRS as WKT, ""), or ("", what is missing) where the raster's pixels have no place on Earth."""
    reference = dataset.GetSpatialRef()
    if reference is None or not dataset.GetProjection():
        return "", NO_CRS
    if dataset.GetGeoTransform(can_return_null=True) is None:
        return "", NO_GEOREFERENCE
    wkt = crs.wkt(reference.ExportToWkt(["FORMAT=WKT2_2019"]))
    return (wkt, "") if crs.is_of_earth(wkt) else ("", NOT_OF_EARTH)


def band_names(dataset: Any) -> list[str]:
    """A name for each band: its description, else its colour, else its number; none twice."""
    names: list[str] = []
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        colour = gdal.GetColorInterpretationName(band.GetColorInterpretation()).lower()
        name = band.GetDescription() or (colour if colour not in {"", "undefined", "palette"} else f"band {number}")
        names.append(name if name not in names else f"{name} {number}")
    return names


def band_numbers(path: str, dataset: Any, names: list[str], bands: Bands) -> list[int]:
    """Numbers from 1 of the bands asked for; of all but alpha where none are.

    Raises:
        InputError: a band is not there.
    """
    if bands is not None:
        return [band_place(path, names, band) + 1 for band in bands]
    alpha = gdal.GCI_AlphaBand
    every = range(1, dataset.RasterCount + 1)
    kept = [number for number in every if dataset.GetRasterBand(number).GetColorInterpretation() != alpha]
    return kept or list(every)


def band_place(path: str, names: list[str], band: int | str) -> int:
    """Index of a band given by its number from 1 or by its name."""
    if isinstance(band, str) and band in names:
        return names.index(band)
    if isinstance(band, int | np.integer) and 1 <= band <= len(names):
        return int(band) - 1
    known = ", ".join(f"{number} {name}" for number, name in enumerate(names[:12], 1))
    raise InputError(f"{path} has no band {band}.", f"It has {len(names)}: {known}.", "no-such-band")


def common_dtype(path: str, bands: list[Any]) -> np.dtype[Any]:
    """The type that holds the values of all the bands.

    Raises:
        InputError: they are complex.
    """
    from osgeo import gdal_array

    codes = {band.DataType for band in bands}
    if any(gdal.DataTypeIsComplex(code) for code in codes):
        raise InputError(f"{path} holds complex numbers.", "Make amplitudes of them first.", "complex-raster")
    return np.dtype(np.result_type(*(gdal_array.GDALTypeCodeToNumericTypeCode(code) for code in codes)))


def representable(value: float, dtype: np.dtype[Any]) -> bool:
    """Whether pixels of a type can have a value at all."""
    if dtype.kind == "f":
        return True
    limits = np.iinfo(dtype)
    return float(value).is_integer() and limits.min <= value <= limits.max
