"""Classes from a raster or a polygon layer, sampled on any lattice of points through GDAL."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geography.longitudes import shifts, turn_of
from trainer.geography.numerals import to_number
from trainer.geography.tables import FILLS
from trainer.messages import Text, say

Integers = npt.NDArray[np.int64]

UNLABELLED = -1
MOST_CLASSES = 500
NO_CLASS_NAMES = frozenset({"nodata", "no data", "no_data", "unclassified", "unlabelled", "unlabeled", "background"})

NO_CLASSES = frozenset(value for value in FILLS if value < 0)
"""What stands for no class where classes are numbers: nobody counts them from -9999."""


@dataclass(frozen=True)
class Lattice:
    """A lattice of ``width`` × ``height`` points over ``bounds`` (min x, min y, max x, max y) in ``crs_wkt``."""

    crs_wkt: str
    bounds: tuple[float, float, float, float]
    width: int
    height: int


class ClassLayer(NamedTuple):
    """Classes that can be sampled anywhere.

    Attributes:
        sample: Class codes (height, width), top row first, of a lattice; :data:`UNLABELLED` where there is none.
        names: Of the classes, by code.
        without: How many features have no class, or no shape.
    """

    sample: Callable[[Lattice], Integers]
    names: tuple[str, ...]
    without: int = 0


def open_classes(path: Path, field: str, ignore: Sequence[str]) -> ClassLayer:
    """The classes of a raster or a polygon layer.

    Raises:
        InputError: GDAL can read neither from it.
    """
    from trainer.gdal_library import gdal, open_file

    for flag, opened in ((gdal.OF_RASTER, _of_raster), (gdal.OF_VECTOR, _of_polygons)):
        try:
            dataset = open_file(str(path), flag)
        except RuntimeError:
            continue
        if dataset is not None and (flag == gdal.OF_VECTOR or dataset.RasterCount):
            return opened(dataset, path, field, ignore)
    raise InputError(
        say(
            "evaluation.neither-raster-nor-layer",
            "{path} is neither a raster nor a vector layer that GDAL can read.",
            path=path,
        ),
        say("evaluation.file-whole", "Is the file whole?"),
        "unreadable",
    )


def _of_raster(dataset: Any, path: Path, field: str, ignore: Sequence[str]) -> ClassLayer:
    from trainer.gdal_library import gdal

    number = int(field) if field.isdigit() else 1
    if (field and not field.isdigit()) or not 1 <= number <= dataset.RasterCount:
        hint = say(
            "evaluation.give-band",
            "Give {name}:BAND with a band from 1 to {most}.",
            name=path.name,
            most=dataset.RasterCount,
        )
        raise InputError(
            say("evaluation.no-such-band", "{path} is a raster and has no band '{field}'.", path=path, field=field),
            hint,
            "no-field",
        )
    if not dataset.GetProjection():
        raise InputError(
            say("any.no-crs", "{path} has no coordinate reference system.", path=path),
            say("evaluation.assign-crs", "Assign one: gdal_edit.py -a_srs."),
            "no-crs",
        )
    band = dataset.GetRasterBand(number)
    nodata = band.GetNoDataValue()
    single = gdal.Translate("", dataset, format="VRT", bandList=[number])
    named = _category_names(band)
    values = [value for value in _present_values(band, path) if value != nodata]
    kept = [value for value in values if not is_ignored(named.get(value, str(value)), str(value), ignore)]
    codes = np.array(kept, np.int64)

    own_x, pixel_x = dataset.GetGeoTransform()[:2]
    own_crs = dataset.GetSpatialRef().ExportToWkt(["FORMAT=WKT2_2019"])
    beyond = _beyond(own_x, own_x + dataset.RasterXSize * pixel_x, own_crs)

    def sample(lattice: Lattice) -> Integers:
        left, bottom, right, top = lattice.bounds
        data, covered = np.zeros((lattice.height, lattice.width)), np.zeros((lattice.height, lattice.width), bool)
        for shift in shifts(lattice.crs_wkt) if beyond or _beyond(left, right, lattice.crs_wkt) else (0.0,):
            warped = gdal.Warp(
                "",
                single,
                format="MEM",
                dstSRS=lattice.crs_wkt,
                outputBounds=(left + shift, bottom, right + shift, top),
                width=lattice.width,
                height=lattice.height,
                resampleAlg="near",
                overviewLevel="NONE",  # they are means of codes, or left from before
                dstAlpha=True,
            )
            data = np.where(covered, data, warped.GetRasterBand(1).ReadAsArray())
            covered |= warped.GetRasterBand(2).ReadAsArray() > 0
        whole = np.where(np.isfinite(data), data, -1).astype(np.int64)
        place = np.minimum(np.searchsorted(codes, whole), max(len(codes) - 1, 0))
        known = covered & (codes[place] == whole) if len(codes) else np.zeros(whole.shape, bool)
        return np.where(known, place, UNLABELLED)

    return ClassLayer(sample, tuple(named.get(value, str(value)) for value in kept))


def _beyond(left: float, right: float, crs_wkt: str) -> bool:
    """Whether x runs past the edge of the world of a CRS, so that places may be counted on another turn elsewhere."""
    turn = turn_of(crs_wkt)
    return turn is not None and max(abs(left), abs(right)) > turn / 2 * (1 + 1e-9)


def _present_values(band: Any, path: Path) -> list[int]:
    """The whole numbers that a band holds, read block row by block row."""
    found: set[float] = set()
    height = max(1, min(band.YSize, (1 << 22) // max(band.XSize, 1)))
    for top in range(0, band.YSize, height):
        try:
            part = band.ReadAsArray(0, top, band.XSize, min(height, band.YSize - top))
        except RuntimeError as error:
            reason = " ".join(str(error).split())
            hint = say("any.copy-file-again", "The file is damaged or cut short: copy or download it again.")
            raise InputError(
                say("evaluation.cannot-read", "{path} cannot be read: {reason}.", path=path, reason=reason),
                hint,
                "damaged",
            ) from error
        if part.dtype == np.uint8:  # a count is twenty times as fast as the sort of np.unique
            found.update(np.flatnonzero(np.bincount(part.ravel())).tolist())
        else:
            found.update(np.unique(part[np.isfinite(part)]).tolist())
        if len(found) > MOST_CLASSES or any(value != int(value) for value in found):
            raise InputError(
                say(
                    "evaluation.raster-of-no-classes",
                    "{path} holds no classes: its values are not at most {most} different whole numbers.",
                    path=path,
                    most=MOST_CLASSES,
                ),
                say("evaluation.give-raster-of-classes", "Give a raster of class numbers."),
                "not-classes",
            )
    return sorted(int(value) for value in found)


def _category_names(band: Any) -> dict[int, str]:
    """Class names of a band: from its attribute table, else its category names."""
    from trainer.gdal_library import gdal

    attributes = band.GetDefaultRAT()
    if attributes is not None:
        value_column = attributes.GetColOfUsage(gdal.GFU_MinMax)
        name_column = attributes.GetColOfUsage(gdal.GFU_Name)
        if value_column >= 0 and name_column >= 0:
            return {
                attributes.GetValueAsInt(row, value_column): attributes.GetValueAsString(row, name_column)
                for row in range(attributes.GetRowCount())
            }
    return {value: name for value, name in enumerate(band.GetCategoryNames() or []) if name}


def _of_polygons(dataset: Any, path: Path, field: str, ignore: Sequence[str]) -> ClassLayer:
    import shapely

    from trainer.gdal_library import gdal, message_of, osr
    from trainer.geography.regions import burnable, to_shapely

    layer = dataset.GetLayer(0)
    if layer is None or layer.GetSpatialRef() is None:
        raise InputError(
            say(
                "evaluation.layer-without-crs",
                "{path} has no layer with a coordinate reference system.",
                path=path,
            ),
            say("evaluation.assign-one", "Assign one."),
            "no-crs",
        )
    definition = layer.GetLayerDefn()
    fields = [definition.GetFieldDefn(place).GetName() for place in range(definition.GetFieldCount())]
    if not field and len(fields) == 1:
        field = fields[0]
    if field not in fields:
        hint = say(
            "evaluation.give-field", "Give {name}:FIELD; it has: {fields}.", name=path.name, fields=", ".join(fields)
        )
        raise InputError(
            say("evaluation.has-no-field", "{path} has no field '{field}'.", path=path, field=field), hint, "no-field"
        )
    place = fields.index(field)
    try:
        features = [
            (feature.GetFieldAsString(place), to_shapely(feature.GetGeometryRef(), path))
            if feature.GetFieldAsString(place).strip() and feature.GetGeometryRef() is not None
            else None
            for feature in layer
        ]
    except RuntimeError as error:
        raise InputError(
            say("evaluation.cannot-read", "{path} cannot be read: {reason}.", path=path, reason=message_of(error)),
            say("any.copy-file-again", "The file is damaged or cut short: copy or download it again."),
            "damaged",
        ) from error
    given = [feature for feature in features if feature is not None]
    shapes = [(name, shape) for name, shape in given if not is_ignored(name, name, ignore)]
    if not any(shapely.get_dimensions(shape) == 2 for _, shape in shapes):
        raise InputError(
            say("evaluation.holds-no-polygons", "{path} holds no polygons with a '{field}'.", path=path, field=field),
            say("evaluation.give-polygon-layer", "Give a polygon layer."),
            "no-polygons",
        )
    names = class_order({name for name, _ in shapes}, path, field)
    reference = layer.GetSpatialRef()
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    own = reference.ExportToWkt(["FORMAT=WKT2_2019"])
    coded = [(shape, names.index(name) + 1) for name, shape in shapes]  # nought is what is not burnt
    reprojected: dict[str, Any] = {}

    def sample(lattice: Lattice) -> Integers:
        left, bottom, right, top = lattice.bounds
        target = gdal.GetDriverByName("MEM").Create("", lattice.width, lattice.height, 1, gdal.GDT_Int16)
        pixel_x, pixel_y = (right - left) / lattice.width, (top - bottom) / lattice.height
        if lattice.crs_wkt not in reprojected:
            reprojected[lattice.crs_wkt] = burnable(coded, own, lattice.crs_wkt)
        polygons = reprojected[lattice.crs_wkt].GetLayer(0)
        target.SetProjection(polygons.GetSpatialRef().ExportToWkt())
        for shift in shifts(lattice.crs_wkt):
            target.SetGeoTransform((left + shift, pixel_x, 0.0, top, 0.0, -pixel_y))
            polygons.SetSpatialFilterRect(left + shift, bottom, right + shift, top)
            gdal.RasterizeLayer(target, [1], polygons, options=["ATTRIBUTE=code"])
        return np.asarray(target.ReadAsArray(), np.int64) - 1

    return ClassLayer(sample, names, len(features) - len(given))


def class_order(values: set[str], path: Path, field: str) -> tuple[str, ...]:
    """Class names by value where all are numbers, else by name.

    Raises:
        InputError: there are so many different ones that they can be no classes.
    """
    if len(values) > MOST_CLASSES:
        raise InputError(
            say(
                "evaluation.too-many-values",
                "{path}: '{field}' has {count} different values, which are no classes.",
                path=path,
                field=field,
                count=len(values),
            ),
            say("evaluation.give-field-of-classes", "Give a field with at most {most}.", most=MOST_CLASSES),
            "not-classes",
        )
    try:
        return tuple(sorted(values, key=float))
    except ValueError:
        return tuple(sorted(values))


def without_class(path: object, count: int) -> Text:
    """What is told of features that label nothing."""
    return say(
        "evaluation.features-without-class",
        "{path}: {count} features have no class, or no shape: they label nothing.",
        path=path,
        count=count,
    )


def is_ignored(name: str, value: str, ignore: Sequence[str]) -> bool:
    """Whether a class of that name or value counts as no label."""
    wanted = {item.strip().lower() for item in ignore}
    if to_number(value, decimal_comma=False) in NO_CLASSES:
        return True
    return name.strip().lower() in NO_CLASS_NAMES or name.strip().lower() in wanted or value.lower() in wanted
