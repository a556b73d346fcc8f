"""Which field of a layer holds a class."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

CLASS_WORDS = (
    "class",
    "klasse",
    "classe",
    "clase",
    "category",
    "kategorie",
    "type",
    "cover",
    "label",
    "landuse",
    "use",
)
"""What a field with a class is often called, or a part of it."""
MOST_CLASSES, LOOKED_AT = 60, 5000
"""A field with more different values is no class; features looked at, at most."""


def class_field(layer: QgsVectorLayer) -> str:
    """The field that most likely holds a class: few values, each of several features, a word rather than a number.

    "" where none does.
    """
    best, least = "", 0.0
    keys = set(layer.primaryKeyAttributes())
    count = max(1, min(layer.featureCount(), LOOKED_AT))
    for place, field in enumerate(layer.fields()):
        name = field.name().lower()
        values = layer.uniqueValues(place, MOST_CLASSES + 1)
        if place in keys or name in {"fid", "id", "ogc_fid", "gid"} or not 2 <= len(values) <= MOST_CLASSES:
            continue
        score = 2.0 * any(word in name for word in CLASS_WORDS) + (not field.isNumeric()) + (len(values) < count)
        if field.isNumeric() and len(values) >= count:
            continue  # a number of its own for each feature
        if score > least:
            best, least = field.name(), score
    return best
