"""QGIS styles (QML) of what is written: templates in ``resources/styles``, filled with classes, names and colours.

They are written for QGIS 3.22, whose symbol options every later version reads. This is the one place of styles:
the plugin draws its layers by them, too.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from string import Template
from typing import Union
from xml.etree import ElementTree  # nosec B405  # only our own templates are parsed

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.messages import say
from trainer.results.embedding_manifest import Cluster
from trainer.results.palette import MAGMA, OKABE_ITO, Colour, blend, hex_colour

FOLDER = Path("resources") / "styles"
_HEADER = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"

Value = Union[str, int, float]
Values = Mapping[str, Union[Value, Sequence[Mapping[str, Value]]]]


def style(name: str, **values: Union[Value, Sequence[Mapping[str, Value]]]) -> str:
    """The QML of a template, filled.

    ``$value`` in an attribute becomes the value of that name. An element with ``each="values"`` is repeated for
    each mapping in that list, whose entries are values, too; ``$place`` counts them from 0. The properties that
    QGIS before 3.26 reads of a symbol are added from those that later versions read.

    Args:
        name: Of a file in ``resources/styles``, without ``.qml``.
        values: What stands in the template.

    Raises:
        InputError: there is no such template: the installation is not whole.
        KeyError: the template wants a value that was not given.
    """
    root = copy.deepcopy(_template(name))
    _fill(root, values)
    ElementTree.indent(root, " ")
    return _HEADER + ElementTree.tostring(root, "unicode") + "\n"


@cache
def _template(name: str) -> ElementTree.Element:
    """A template: beside the package in a checkout, one folder up in the plugin's zip."""
    package = Path(__file__).resolve().parent.parent
    for base in (package.parent, package.parent.parent):
        path = base / FOLDER / f"{name}.qml"
        if path.is_file():
            return ElementTree.fromstring(path.read_text(encoding="utf-8"))  # nosec B314  # it came with the package
    hint = say("results.install-again", "Install GeoEmbed again, or use a whole checkout.")
    raise InputError(
        say("results.no-style", "The style {name}.qml is not here: {folder}.", name=name, folder=FOLDER),
        hint,
        "no-style",
    )


def _fill(element: ElementTree.Element, values: Values) -> None:
    for key, text in element.attrib.items():
        element.set(key, Template(text).substitute(values))
    for child in list(element):
        repeated = child.attrib.pop("each", None)
        if repeated is None:
            _fill(child, values)
            continue
        start = list(element).index(child)
        element.remove(child)
        for place, item in enumerate(values[repeated]):  # type: ignore[arg-type]
            one = copy.deepcopy(child)
            _fill(one, {**values, "place": place, **item})  # type: ignore[dict-item]
            element.insert(start + place, one)
    if element.tag == "layer":
        options = element.findall("./Option/Option")
        for number, option in enumerate(options, start=1):
            element.insert(number, ElementTree.Element("prop", k=option.get("name", ""), v=option.get("value", "")))


def _classes(edges: Sequence[float], labels: Sequence[str]) -> list[dict[str, Value]]:
    """Ranges from edge to edge, as QML has them."""
    return [
        {"lower": f"{lower:.7f}", "upper": f"{upper:.7f}", "label": label}
        for lower, upper, label in zip(edges, edges[1:], labels)
    ]


def _rgb(colour: Colour) -> str:
    return ",".join(map(str, colour))


# ---------------------------------------------------------------------------------------------
# Search
# ---------------------------------------------------------------------------------------------
RESULT_CLASSES = 5
_WEAK, _STRONG = (253, 231, 37), (240, 59, 32)
"""Yellow to red: light and dark differ too, so that the order is seen without colours; both show on imagery."""
TILE_CLASSES = 12


def search_result_style(similarity: npt.NDArray[np.float32], attribute: str = "similarity") -> str:
    """Outlines, graduated by an attribute in classes of equal width, thicker and redder where it is higher."""
    low = float(similarity.min()) if len(similarity) else 0.0
    high = float(similarity.max()) if len(similarity) else 1.0
    edges = np.linspace(low, max(high, low + 1e-6), RESULT_CLASSES + 1)
    edges[0], edges[-1] = edges[0] - 1e-6, edges[-1] + 1e-6  # float32 in the file, float64 here
    classes = _classes(edges.tolist(), [f"{lower:.3f} – {upper:.3f}" for lower, upper in zip(edges, edges[1:])])
    for place, item in enumerate(classes):
        share = place / (RESULT_CLASSES - 1)
        red, green, blue = (round(weak + (strong - weak) * share) for weak, strong in zip(_WEAK, _STRONG))
        item.update(colour=_rgb((red, green, blue)), opacity=round(20 + 60 * share), width=f"{0.4 + 0.6 * share:.2f}")
    return style("search_results", attribute=attribute, classes=classes)


def ramp_edges(scores: npt.NDArray[np.float32]) -> tuple[float, float]:
    """The least and the greatest similarity of the ramp: half of a map is as a rule unlike, so it begins there."""
    finite = scores[np.isfinite(scores)]
    if not len(finite):
        return 0.0, 1.0
    low, high = float(np.percentile(finite, 50)), float(finite.max())
    return low, max(high, low + 1e-6)


def similarity_raster_style(edges: tuple[float, float]) -> str:
    """Magma from one edge, dark, to the other."""
    stops = _stops(edges, ".6f", ".3f")
    return style("similarity_raster", low=stops[0]["value"], high=stops[-1]["value"], stops=stops)


def field_style(band: int, edges: tuple[float, float]) -> str:
    """One band of a learned field, counted from 1: Magma from one edge, dark, to the other."""
    low, high = edges
    stops = _stops((low, high if high > low else low + max(abs(low), 1.0) * 1e-6), ".9g", ".4g")
    return style("field_raster", band=band, low=stops[0]["value"], high=stops[-1]["value"], stops=stops)


def _stops(edges: tuple[float, float], exact: str, told: str) -> list[dict[str, Value]]:
    """The colours of a ramp from edge to edge, with their values as QML has them and as a person reads them."""
    return [
        {"value": format(value, exact), "colour": hex_colour(colour), "label": format(value, told)}
        for value, colour in zip(np.linspace(*edges, len(MAGMA)).tolist(), MAGMA)
    ]


def similarity_tile_style(scores: npt.NDArray[np.float32]) -> str:
    """Tiles by the attribute ``similarity``, in the same colours as a raster of it."""
    edges = np.linspace(*ramp_edges(scores), TILE_CLASSES + 1)
    labels = [f"{lower:.3f} – {upper:.3f}" for lower, upper in zip(edges, edges[1:])]
    labels[0] = f"< {edges[1]:.3f}"
    edges[0], edges[-1] = float(scores.min()) - 1e-4, edges[-1] + 1e-4
    classes = _classes(edges.tolist(), labels)
    for place, item in enumerate(classes):
        item["colour"] = _rgb(blend(MAGMA, place / (TILE_CLASSES - 1)))
    return style("similarity_tiles", classes=classes)


# ---------------------------------------------------------------------------------------------
# Clusters
# ---------------------------------------------------------------------------------------------
def cluster_tile_style(clusters: Sequence[Cluster], attribute: str = "cluster") -> str:
    """A category a cluster, or a class, on the attribute that holds its number (1, 2, …)."""
    return style("cluster_tiles", attribute=attribute, clusters=_cluster_values(clusters))


def cluster_raster_style(clusters: Sequence[Cluster]) -> str:
    """A colour and a label a value 1, 2, …; QGIS takes it by itself for a raster of the same base name."""
    return style("cluster_raster", clusters=_cluster_values(clusters))


def _cluster_values(clusters: Sequence[Cluster]) -> list[dict[str, Value]]:
    return [
        {"number": one.number, "name": one.name, "colour": _rgb(one.rgb), "hexadecimal": one.colour} for one in clusters
    ]


# ---------------------------------------------------------------------------------------------
# Predicted positions
# ---------------------------------------------------------------------------------------------
_GOOD, _MIDDLE, _BAD = OKABE_ITO[0], OKABE_ITO[1], OKABE_ITO[5]
PROBABILITY_EDGES = (0.0, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0)
_PALE, _RED = (255, 245, 204, 110), (189, 0, 38, 200)
"""With opacity."""


def error_style(error_km: npt.NDArray[np.float64]) -> str:
    """Lines from blue (the better third) to vermilion (the worse third).

    Args:
        error_km: Lengths in kilometres; NaN where a truth is not known, not so for all.
    """
    known = error_km[np.isfinite(error_km)]
    most = float(known.max()) * 1.000001 + 1e-6
    thirds = np.unique(np.quantile(known, [1 / 3, 2 / 3]))
    edges = [0.0, *thirds[(thirds > 1e-3 * most) & (thirds < 0.999 * most)].tolist(), most]
    classes = _classes(
        edges, [f"{_kilometres(lower)} – {_kilometres(upper)}" for lower, upper in zip(edges, edges[1:])]
    )
    for item, colour in zip(classes, (_GOOD, _MIDDLE, _BAD)):
        item["colour"] = _rgb(colour)
    return style("prediction_errors", classes=classes)


def cell_style() -> str:
    """Cells the more opaque, the likelier."""
    edges = PROBABILITY_EDGES
    classes = _classes(edges, [f"{100 * lower:g} – {100 * upper:g} %" for lower, upper in zip(edges, edges[1:])])
    for place, item in enumerate(classes):
        item["opacity"] = round(20 + 120 * place / (len(classes) - 1))
    return style("prediction_cells", classes=classes)


def unstyled_cell_style(field: str, edges: Sequence[float]) -> str:
    """Cells of somebody else's file, from pale to red.

    Args:
        field: The attribute that tells how likely a cell is.
        edges: Of the classes, rising.
    """
    labels = [f"{lower:.4g} – {upper:.4g}" for lower, upper in zip(edges, edges[1:])]
    classes = _classes([edges[0] - 1e-6, *edges[1:-1], edges[-1] + 1e-6], labels)
    for place, item in enumerate(classes):
        share = place / max(len(classes) - 1, 1)
        item["colour"] = ",".join(str(round(low + (high - low) * share)) for low, high in zip(_PALE, _RED))
    return style("unstyled_cells", field=field, classes=classes)


def _kilometres(value: float) -> str:
    return f"{1000 * value:,.0f} m" if value < 1 else f"{value:,.0f} km" if value >= 10 else f"{value:.1f} km"
