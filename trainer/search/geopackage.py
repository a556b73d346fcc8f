"""Search results as a GeoPackage layer with a default style, through GDAL where there is one."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.atomic import replacing
from trainer.contract import InputError, MissingDependencyError
from trainer.search.footprints import bounds, corners, outlines_in_degrees
from trainer.search.projection import WGS84
from trainer.search.store import EmbeddingSet
from trainer.search.style import similarity_style

LAYER = "search"


def write_geopackage(
    path: Path,
    embeddings: EmbeddingSet,
    rows: npt.NDArray[np.int64],
    records: Sequence[dict[str, Any]],
    similarity: npt.NDArray[np.float32],
) -> None:
    """Write one layer, ``search``, whole or not at all.

    Args:
        path: The file; an existing one is replaced.
        embeddings: The folder that was searched.
        rows: (k,) row numbers, best first.
        records: For each its attributes: rank, id, similarity, distance_km, longitude, latitude, source.
        similarity: (k,) what the style is graduated by.

    Raises:
        MissingDependencyError: there is no GDAL here.
        OSError: it cannot be written there.
        InputError: GDAL refuses otherwise.
    """
    ogr, osr = _import_ogr()
    shapes, crs_wkt = _shapes(ogr, embeddings, rows)
    several = any(shape is not None and shape.GetGeometryCount() > 1 for shape in shapes)
    kind = (ogr.wkbMultiPolygon if several else ogr.wkbPolygon) if crs_wkt else ogr.wkbNone
    with replacing(path) as temporary, _failures(path):
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(temporary))
        if dataset is None:
            raise RuntimeError(f"cannot create {path}")
        dataset.StartTransaction()
        layer = dataset.CreateLayer(LAYER, _reference(osr, crs_wkt), kind, ["FID=fid", "GEOMETRY_NAME=geom"])
        types = {"rank": ogr.OFTInteger, "id": ogr.OFTInteger64, "source": ogr.OFTString}
        for name in ("rank", "id", "similarity", "distance_km", "longitude", "latitude", "source"):
            layer.CreateField(ogr.FieldDefn(name, types.get(name, ogr.OFTReal)))
        for record, shape in zip(records, shapes):
            feature = ogr.Feature(layer.GetLayerDefn())
            for name, value in record.items():
                if value is not None:
                    feature.SetField(name, value)
            if shape is not None:
                feature.SetGeometry(shape if several else shape.GetGeometryRef(0))
            layer.CreateFeature(feature)
        if crs_wkt:
            _save_style(ogr, dataset, similarity_style(similarity))
        dataset.CommitTransaction()
        feature = layer = dataset = None


def _import_ogr() -> tuple[Any, Any]:
    try:
        from osgeo import ogr, osr
    except ImportError as error:
        hint = "Write .geojson or .csv instead, or install GDAL's Python modules."
        raise MissingDependencyError("Writing a GeoPackage needs GDAL.", hint, "missing-gdal") from error
    return ogr, osr


def _reference(osr: Any, crs_wkt: str) -> Any:
    if not crs_wkt:
        return None
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs_wkt)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


@contextmanager
def _failures(path: Path) -> Iterator[None]:
    """Raise what GDAL only tells its error handler (a full disk among it), with its exceptions on or off."""
    from osgeo import gdal

    told: list[str] = []

    def note(level: int, _number: int, message: str) -> None:
        if level >= gdal.CE_Failure:
            told.append(" ".join(message.split()))

    gdal.PushErrorHandler(note)
    try:
        yield
    except RuntimeError as error:
        told.append(str(error))
    finally:
        gdal.PopErrorHandler()
    if not told:
        return
    joined = "; ".join(dict.fromkeys(told))
    for number in (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EROFS):
        if os.strerror(number).lower() in joined.lower():
            raise OSError(number, os.strerror(number), str(path))
    if "full" in joined.lower():  # SQLite: "database or disk is full"
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
    raise InputError(f"GDAL cannot write {path}: {joined[:300]}.", "Choose another place.", "gdal")


def _shapes(ogr: Any, embeddings: EmbeddingSet, rows: npt.NDArray[np.int64]) -> tuple[list[Any], str]:
    """Multipolygons of the footprints, None where there is none, and their CRS ("" where there are no positions)."""
    sources = embeddings.manifest.sources
    found = np.unique(embeddings.table["source"][rows]) if len(rows) else range(len(sources))
    definitions = {sources[source].crs_wkt for source in found} - {""}
    if not definitions:
        return [None] * len(rows), ""
    if len(definitions) > 1:
        return [_multipolygon(ogr, outline) for outline in outlines_in_degrees(embeddings, rows)], WGS84
    boxes = bounds(embeddings, rows)
    outlines = [[corners(box).tolist()] if np.isfinite(box).all() else [] for box in boxes]
    return [_multipolygon(ogr, outline) for outline in outlines], definitions.pop()


def _multipolygon(ogr: Any, rings: list[list[list[float]]]) -> Any:
    if not rings:
        return None
    shape = ogr.Geometry(ogr.wkbMultiPolygon)
    for points in rings:
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in points:
            ring.AddPoint_2D(x, y)
        ring.CloseRings()
        polygon = ogr.Geometry(ogr.wkbPolygon)
        polygon.AddGeometry(ring)
        shape.AddGeometry(polygon)
    return shape


def _save_style(ogr: Any, dataset: Any, qml: str) -> None:
    """Keep a default style where QGIS looks for it: the table ``layer_styles``."""
    styles = dataset.CreateLayer("layer_styles", None, ogr.wkbNone, ["FID=id"])
    for name in ("f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", "styleName"):
        styles.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for name in ("styleQML", "styleSLD"):
        styles.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    flag = ogr.FieldDefn("useAsDefault", ogr.OFTInteger)
    flag.SetSubType(ogr.OFSTBoolean)
    styles.CreateField(flag)
    for name in ("description", "owner", "ui"):
        styles.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    styles.CreateField(ogr.FieldDefn("update_time", ogr.OFTDateTime))
    feature = ogr.Feature(styles.GetLayerDefn())
    values = {
        "f_table_catalog": "",
        "f_table_schema": "",
        "f_table_name": LAYER,
        "f_geometry_column": "geom",
        "styleName": "similarity",
        "styleQML": qml,
        "styleSLD": "",
        "useAsDefault": 1,
        "description": "by GeoEmbed",
        "owner": "",
        "update_time": time.strftime("%Y/%m/%d %H:%M:%S+00", time.gmtime()),
    }
    for name, value in values.items():
        feature.SetField(name, value)
    styles.CreateFeature(feature)
