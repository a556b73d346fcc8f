"""The default style for QGIS that every GeoPackage written here holds.

Python 3.9, the standard library, and GDAL where a caller already has it: QGIS' own Python reads this, too.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

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
