"""QGIS styles (QML) of what is written: tiles in PCA colours, clusters, search results. For QGIS 3.22 and later.

Written for QGIS 3.22, whose symbol options every later version reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree  # nosec B405  # only written, never parsed

import numpy as np
import numpy.typing as npt

# ---------------------------------------------------------------------------------------------
# The QGIS style of search results: outlines, the stronger the more alike. QML text for QGIS 3.22 and later
# ---------------------------------------------------------------------------------------------
CLASSES = 5
_WEAK, _STRONG = (253, 231, 37), (240, 59, 32)
"""Yellow to red: light and dark differ too, so that the order is seen without colours; both show on imagery."""


def similarity_style(similarity: npt.NDArray[np.float32]) -> str:
    """Graduated by ``similarity`` in classes of equal width, thicker and redder where it is higher."""
    low = float(similarity.min()) if len(similarity) else 0.0
    high = float(similarity.max()) if len(similarity) else 1.0
    edges = np.linspace(low, max(high, low + 1e-6), CLASSES + 1)
    edges[0], edges[-1] = edges[0] - 1e-6, edges[-1] + 1e-6  # float32 in the file, float64 here
    root = ElementTree.Element("qgis", version="3.22.0", styleCategories="Symbology|Labeling")
    renderer = ElementTree.SubElement(
        root,
        "renderer-v2",
        {"type": "graduatedSymbol", "attr": "similarity", "graduatedMethod": "GraduatedColor", "symbollevels": "1"},
    )
    ranges = ElementTree.SubElement(renderer, "ranges")
    symbols = ElementTree.SubElement(renderer, "symbols")
    for place in range(CLASSES):
        lower, upper = edges[place], edges[place + 1]
        ElementTree.SubElement(
            ranges,
            "range",
            symbol=str(place),
            lower=f"{lower:.7f}",
            upper=f"{upper:.7f}",
            label=f"{lower:.3f} – {upper:.3f}",
            render="true",
        )
        _outline(symbols, place)
    ElementTree.indent(root, " ")
    return "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n" + ElementTree.tostring(root, "unicode") + "\n"


def _outline(symbols: ElementTree.Element, place: int) -> None:
    share = place / (CLASSES - 1)
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(_WEAK, _STRONG))
    symbol = ElementTree.SubElement(symbols, "symbol", type="fill", name=str(place), alpha="1", clip_to_extent="1")
    layer = ElementTree.SubElement(
        symbol, "layer", {"class": "SimpleFill", "enabled": "1", "locked": "0", "pass": str(place)}
    )
    options = {
        "color": f"{red},{green},{blue},{round(20 + 60 * share)}",
        "style": "solid",
        "outline_color": f"{red},{green},{blue},255",
        "outline_style": "solid",
        "outline_width": f"{0.4 + 0.6 * share:.2f}",
        "outline_width_unit": "MM",
        "joinstyle": "miter",
    }
    option = ElementTree.SubElement(layer, "Option", type="Map")
    for key, value in options.items():
        ElementTree.SubElement(option, "Option", name=key, type="QString", value=value)
    for key, value in options.items():  # QGIS before 3.26 reads these
        ElementTree.SubElement(layer, "prop", k=key, v=value)


# ---------------------------------------------------------------------------------------------
# QGIS styles (QML) of what this room writes: tiles in PCA colours, clusters as polygons and as a raster
# ---------------------------------------------------------------------------------------------
Colour = tuple[int, int, int]

_HEADER = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
PCA_EXPRESSION = 'color_rgb("pca_red", "pca_green", "pca_blue")'
NO_CLUSTER: Colour = (200, 200, 200)


def pca_tile_style() -> str:
    """Each tile filled with its PCA colour."""
    root = _root()
    renderer = ElementTree.SubElement(root, "renderer-v2", type="singleSymbol", enableorderby="0", symbollevels="0")
    _fill(ElementTree.SubElement(renderer, "symbols"), "0", (160, 160, 160), PCA_EXPRESSION)
    return _text(root)


def cluster_tile_style(colours: Sequence[Colour], names: Sequence[str]) -> str:
    """A category a cluster, on the attribute ``cluster`` (1, 2, …)."""
    root = _root()
    renderer = ElementTree.SubElement(
        root, "renderer-v2", type="categorizedSymbol", attr="cluster", enableorderby="0", symbollevels="0"
    )
    categories = ElementTree.SubElement(renderer, "categories")
    symbols = ElementTree.SubElement(renderer, "symbols")
    for place, (colour, name) in enumerate(zip(colours, names)):
        ElementTree.SubElement(
            categories, "category", symbol=str(place), value=str(place + 1), type="long", label=name, render="true"
        )
        _fill(symbols, str(place), colour)
    return _text(root)


def cluster_raster_style(colours: Sequence[Colour], names: Sequence[str]) -> str:
    """A colour and a label a value 1, 2, …; QGIS takes it by itself for a raster of the same base name."""
    root = _root()
    pipe = ElementTree.SubElement(root, "pipe")
    renderer = ElementTree.SubElement(
        pipe, "rasterrenderer", type="paletted", band="1", opacity="1", alphaBand="-1", nodataColor=""
    )
    palette = ElementTree.SubElement(renderer, "colorPalette")
    for place, (colour, name) in enumerate(zip(colours, names)):
        ElementTree.SubElement(
            palette, "paletteEntry", value=str(place + 1), color=hex_colour(colour), alpha="255", label=name
        )
    ElementTree.SubElement(pipe, "rasterresampler", maxOversampling="2")
    return _text(root)


def hex_colour(colour: Colour) -> str:
    """``#rrggbb``."""
    return "#{:02x}{:02x}{:02x}".format(*colour)


def _root() -> ElementTree.Element:
    return ElementTree.Element("qgis", version="3.22.0", styleCategories="Symbology")


def _text(root: ElementTree.Element) -> str:
    ElementTree.indent(root, " ")
    return _HEADER + ElementTree.tostring(root, encoding="unicode") + "\n"


def _fill(symbols: ElementTree.Element, name: str, colour: Colour, expression: str = "") -> None:
    """A fill with a hairline of its own colour, which closes the white seams that smoothing leaves between tiles."""
    symbol = ElementTree.SubElement(symbols, "symbol", type="fill", name=name, alpha="1", clip_to_extent="1")
    drawn = {"class": "SimpleFill", "enabled": "1", "locked": "0", "pass": "0"}  # nosec B105  # a drawing pass
    layer = ElementTree.SubElement(symbol, "layer", drawn)
    options = {
        "color": "{},{},{},255".format(*colour),
        "style": "solid",
        "outline_color": "{},{},{},255".format(*colour),
        "outline_style": "solid",
        "outline_width": "0.26",
        "outline_width_unit": "MM",
        "joinstyle": "bevel",
        "offset": "0,0",
        "offset_unit": "MM",
    }
    option = ElementTree.SubElement(layer, "Option", type="Map")
    for key, value in options.items():
        ElementTree.SubElement(option, "Option", name=key, type="QString", value=value)
    for key, value in options.items():  # QGIS before 3.26 reads these
        ElementTree.SubElement(layer, "prop", k=key, v=value)
    if expression:
        _data_defined(layer, ("fillColor", "outlineColor"), expression)


def _data_defined(layer: ElementTree.Element, names: Sequence[str], expression: str) -> None:
    defined = ElementTree.SubElement(layer, "data_defined_properties")
    outer = ElementTree.SubElement(defined, "Option", type="Map")
    ElementTree.SubElement(outer, "Option", name="name", type="QString", value="")
    properties = ElementTree.SubElement(outer, "Option", name="properties", type="Map")
    for name in names:
        entry = ElementTree.SubElement(properties, "Option", name=name, type="Map")
        ElementTree.SubElement(entry, "Option", name="active", type="bool", value="true")
        ElementTree.SubElement(entry, "Option", name="expression", type="QString", value=expression)
        ElementTree.SubElement(entry, "Option", name="type", type="int", value="3")
    ElementTree.SubElement(outer, "Option", name="type", type="QString", value="collection")
