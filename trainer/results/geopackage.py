"""GeoPackages with their default style: search results, through GDAL where there is one."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.atomic import replacing
from trainer.contract import MissingDependencyError
from trainer.gdal_library import gdal_failures
from trainer.geography.positions import WGS84
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.footprints import bounds, corners, outlines_in_degrees
from trainer.results.styles import similarity_style

# ---------------------------------------------------------------------------------------------
# The default style for QGIS that every GeoPackage written here holds
# Python 3.9, the standard library, and GDAL where a caller already has it: QGIS' own Python reads this, too.
# ---------------------------------------------------------------------------------------------
GEOMETRY = "geom"
_TEXTS = ("f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", "styleName", "styleQML", "styleSLD")


def create_style_table(ogr: Any, dataset: Any) -> Any:
    """The table ``layer_styles``, where QGIS looks for the styles of a file's layers; the columns are QGIS' own."""
    table = dataset.CreateLayer("layer_styles", None, ogr.wkbNone, ["FID=id"])
    for name in _TEXTS:
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    flag = ogr.FieldDefn("useAsDefault", ogr.OFTInteger)
    flag.SetSubType(ogr.OFSTBoolean)
    table.CreateField(flag)
    for name in ("description", "owner", "ui"):
        table.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    table.CreateField(ogr.FieldDefn("update_time", ogr.OFTDateTime))
    return table


def save_styles(ogr: Any, dataset: Any, styles: Sequence[tuple[str, str, str]]) -> None:
    """Keep default styles in a new file.

    Args:
        ogr: GDAL's module.
        dataset: The GeoPackage, open for writing, without styles so far.
        styles: Of each its layer, its name and its QML; geometries are in the column :data:`GEOMETRY`.
    """
    table = create_style_table(ogr, dataset)
    for layer, name, qml in styles:
        feature = ogr.Feature(table.GetLayerDefn())
        values = {
            "f_table_catalog": "",
            "f_table_schema": "",
            "f_table_name": layer,
            "f_geometry_column": GEOMETRY,
            "styleName": name,
            "styleQML": qml,
            "styleSLD": "",
            "useAsDefault": 1,
            "description": "by GeoEmbed",
            "owner": "",
            "update_time": time.strftime("%Y/%m/%d %H:%M:%S+00", time.gmtime()),
        }
        for field, value in values.items():
            feature.SetField(field, value)
        table.CreateFeature(feature)


# ---------------------------------------------------------------------------------------------
# Search results as a GeoPackage layer with a default style, through GDAL where there is one
# ---------------------------------------------------------------------------------------------
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
    with replacing(path) as temporary, gdal_failures(path):
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(temporary))
        if dataset is None:
            raise RuntimeError(f"cannot create {path}")
        dataset.StartTransaction()
        layer = dataset.CreateLayer(LAYER, _reference(osr, crs_wkt), kind, ["FID=fid", f"GEOMETRY_NAME={GEOMETRY}"])
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
            save_styles(ogr, dataset, [(LAYER, "similarity", similarity_style(similarity))])
        dataset.CommitTransaction()
        feature = layer = dataset = None


def _import_ogr() -> tuple[Any, Any]:
    try:
        from trainer.gdal_library import ogr, osr
    except MissingDependencyError as error:
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
