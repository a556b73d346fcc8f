"""The QGIS style of search results: outlines, the stronger the more alike. QML text for QGIS 3.22 and later."""

from __future__ import annotations

from xml.etree import ElementTree  # nosec B405  # only written, never parsed

import numpy as np
import numpy.typing as npt

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
