"""QGIS styles (QML) of predictions. Written for QGIS 3.22, whose symbol options every later version reads."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree  # nosec B405  # only written, never parsed

import numpy as np
import numpy.typing as npt

_HEADER = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
GOOD, MIDDLE, BAD = (0, 114, 178), (230, 159, 0), (213, 94, 0)
TRUE = (0, 158, 115)
EDGES = (0.0, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0)


def point_style() -> str:
    """Orange dots with a label: the id and the radius."""
    root = _root("Symbology|Labeling")
    renderer = ElementTree.SubElement(root, "renderer-v2", type="singleSymbol", enableorderby="0", symbollevels="0")
    _marker(ElementTree.SubElement(renderer, "symbols"), "0", BAD, "circle", 2.6)
    labels = ElementTree.SubElement(root, "labeling", type="simple")
    settings = ElementTree.SubElement(labels, "settings", calloutType="simple")
    radius = (
        'CASE WHEN "radius_km" < 1 THEN round(1000 * "radius_km") || \' m\' WHEN "radius_km" < 100 '
        "THEN format_number(\"radius_km\", 1) || ' km' ELSE format_number(\"radius_km\", 0) || ' km' END"
    )
    expression = f"\"id\" || ' (± ' || {radius} || ')'"
    style = ElementTree.SubElement(
        settings, "text-style", fieldName=expression, isExpression="1", fontSize="8", fontSizeUnit="Point",
        textColor="50,50,50,255",
    )  # fmt: skip
    ElementTree.SubElement(
        style, "text-buffer", bufferDraw="1", bufferSize="0.8", bufferSizeUnits="MM", bufferColor="255,255,255,255"
    )
    ElementTree.SubElement(settings, "placement", placement="0", dist="1.5", distUnits="MM")
    ElementTree.SubElement(settings, "rendering", scaleVisibility="0", obstacle="1", drawLabels="1")
    return _text(root)


def truth_style() -> str:
    """Green crosses."""
    root = _root()
    renderer = ElementTree.SubElement(root, "renderer-v2", type="singleSymbol", enableorderby="0", symbollevels="0")
    _marker(ElementTree.SubElement(renderer, "symbols"), "0", TRUE, "cross_fill", 2.8)
    return _text(root)


def error_style(error_km: npt.NDArray[np.float64]) -> str:
    """Lines from blue (the better third) to vermilion (the worse third)."""
    known = error_km[np.isfinite(error_km)]
    most = float(known.max()) * 1.000001 + 1e-6
    thirds = np.unique(np.quantile(known, [1 / 3, 2 / 3]))
    edges = [0.0, *thirds[(thirds > 1e-3 * most) & (thirds < 0.999 * most)].tolist(), most]
    root = _root()
    labels = [f"{_kilometres(lower)} – {_kilometres(upper)}" for lower, upper in zip(edges, edges[1:])]
    symbols = _graduated(root, "error_km", edges, labels)
    for place, colour in enumerate((GOOD, MIDDLE, BAD)[: len(labels)]):
        symbol = _symbol(symbols, "line", str(place), 0.8)
        _options(symbol, "SimpleLine", {"line_color": _rgba(colour), "line_width": "0.4", "line_style": "solid"})
    return _text(root)


def cell_style() -> str:
    """Cells the more opaque, the likelier."""
    root = _root()
    labels = [f"{100 * lower:g} – {100 * upper:g} %" for lower, upper in zip(EDGES, EDGES[1:])]
    symbols = _graduated(root, "probability", EDGES, labels)
    for place in range(len(EDGES) - 1):
        opacity = round(20 + 120 * place / (len(EDGES) - 2))  # cells of several places add up
        symbol = _symbol(symbols, "fill", str(place), 1.0)
        _options(
            symbol,
            "SimpleFill",
            {
                "color": _rgba((0, 90, 160), opacity),
                "style": "solid",
                "outline_color": _rgba((0, 60, 110), 160),
                "outline_style": "solid",
                "outline_width": "0.15",
                "outline_width_unit": "MM",
            },
        )
    return _text(root)


def _kilometres(value: float) -> str:
    return f"{1000 * value:,.0f} m" if value < 1 else f"{value:,.0f} km" if value >= 10 else f"{value:.1f} km"


def _graduated(
    root: ElementTree.Element, field: str, edges: Sequence[float], labels: Sequence[str]
) -> ElementTree.Element:
    renderer = ElementTree.SubElement(
        root, "renderer-v2", type="graduatedSymbol", attr=field, graduatedMethod="GraduatedColor", symbollevels="0"
    )
    ranges = ElementTree.SubElement(renderer, "ranges")
    for place, (lower, upper) in enumerate(zip(edges, edges[1:])):
        ElementTree.SubElement(
            ranges, "range", symbol=str(place), lower=f"{lower:.7f}", upper=f"{upper:.7f}",
            label=labels[place], render="true",
        )  # fmt: skip
    return ElementTree.SubElement(renderer, "symbols")


def _marker(symbols: ElementTree.Element, name: str, colour: tuple[int, int, int], shape: str, size: float) -> None:
    options = {
        "color": _rgba(colour),
        "name": shape,
        "size": f"{size}",
        "size_unit": "MM",
        "outline_color": "255,255,255,255",
        "outline_style": "solid",
        "outline_width": "0.3",
    }
    _options(_symbol(symbols, "marker", name, 1.0), "SimpleMarker", options)


def _symbol(symbols: ElementTree.Element, kind: str, name: str, alpha: float) -> ElementTree.Element:
    return ElementTree.SubElement(symbols, "symbol", type=kind, name=name, alpha=f"{alpha}", clip_to_extent="1")


def _options(symbol: ElementTree.Element, kind: str, options: dict[str, str]) -> None:
    drawn = {"class": kind, "enabled": "1", "locked": "0", "pass": "0"}  # nosec B105  # a drawing pass
    layer = ElementTree.SubElement(symbol, "layer", drawn)
    option = ElementTree.SubElement(layer, "Option", type="Map")
    for key, value in options.items():
        ElementTree.SubElement(option, "Option", name=key, type="QString", value=value)
    for key, value in options.items():  # QGIS before 3.26 reads these
        ElementTree.SubElement(layer, "prop", k=key, v=value)


def _rgba(colour: tuple[int, int, int], opacity: int = 255) -> str:
    return ",".join(str(value) for value in (*colour, opacity))


def _root(categories: str = "Symbology") -> ElementTree.Element:
    return ElementTree.Element("qgis", version="3.22.0", styleCategories=categories)


def _text(root: ElementTree.Element) -> str:
    ElementTree.indent(root, " ")
    return _HEADER + ElementTree.tostring(root, encoding="unicode") + "\n"
