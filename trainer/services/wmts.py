"""A WMTS as a template of addresses: its capabilities say which layer has which tiles (OGC 07-057r7).

Read by GDAL's own reader of XML, which follows nothing that a document names.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from trainer.contract import InputError
from trainer.gdal_library import gdal
from trainer.imagery.map_tiles import HALF_WORLD
from trainer.messages import say
from trainer.services.addresses import TileService, of_template, shown

SCALE_AT_0 = 559082264.0287178
"""Denominator of the scale of zoom 0 with tiles of 256 pixels: 0.28 mm a pixel."""
WEB_CRS = ("3857", "900913", "102100", "3785")
FORMATS = ("image/png", "image/jpeg", "image/jpg", "image/webp")

_ELEMENT, _TEXT, _ATTRIBUTE = 0, 1, 2


def service_of(address: str, capabilities: bytes, layer: str | None, zoom: int, attribution: str | None) -> TileService:
    """The tiles of a layer at a zoom of web maps.

    Args:
        address: Where the capabilities came from.
        capabilities: They.
        layer: Its identifier; None where there is one alone.
        zoom: Of web maps.
        attribution: Who is to be credited; None: the provider.

    Raises:
        InputError: these are no capabilities of a WMTS, or it has no such layer on the grid of web maps.
    """
    root = _parsed(address, capabilities)
    layers = {_text(found, "Identifier"): found for found in _all(root, "Layer")}
    if layer is None and len(layers) == 1:
        layer = next(iter(layers))
    if layer is None or layer not in layers:
        raise InputError(
            say("services.which-layer", "{address} has {count} layers.", address=shown(address), count=len(layers))
            if layer is None
            else say("services.no-such-layer", "{address} has no layer {layer}.", address=shown(address), layer=layer),
            say("services.name-a-layer", "Name one with --layer: {layers}.", layers=", ".join(list(layers)[:12])),
            "no-such-layer",
        )
    chosen = layers[layer]
    matrix_set, matrix = _matrix(root, chosen, address, layer, zoom)
    template = _template(root, chosen, matrix_set, matrix)
    if template is None:
        name = shown(address)
        raise InputError(
            say("services.no-pictures", "{address}: {layer} has no pictures of tiles.", address=name, layer=layer),
            say("services.formats", "PNG, JPEG and WebP are read."),
            "unsupported-source",
        )
    provider = _first(root, "ServiceProvider")
    named = attribution or (_text(provider, "ProviderName") if provider is not None else "")
    identified = _first(root, "ServiceIdentification")
    said = "" if identified is None else _text(identified, "AccessConstraints")
    terms = "" if said.strip().lower() in ("", "none") else f"It says: {' '.join(said.split())[:300]}"
    return of_template(template, named, terms, one_zoom=True)


def _matrix(root: Any, layer: Any, address: str, name: str, zoom: int) -> tuple[str, str]:
    """(tile matrix set, tile matrix) of a layer that is a level of web maps."""
    sets = {_text(found, "Identifier"): found for found in _all(root, "TileMatrixSet") if _first(found, "TileMatrix")}
    linked = [_text(link, "TileMatrixSet") for link in _all(layer, "TileMatrixSetLink")]
    for identifier in linked:
        found = sets.get(identifier)
        if found is None or not _text(found, "SupportedCRS").endswith(WEB_CRS):
            continue
        for matrix in _all(found, "TileMatrix"):
            try:
                side = int(_text(matrix, "TileWidth"))
                scale = float(_text(matrix, "ScaleDenominator"))
                corner = [float(part) for part in _text(matrix, "TopLeftCorner").split()]
            except ValueError:
                continue
            wanted = SCALE_AT_0 / 2**zoom * 256 / max(side, 1)
            at_corner = len(corner) == 2 and abs(corner[0] + HALF_WORLD) < 1 and abs(corner[1] - HALF_WORLD) < 1
            if at_corner and math.isclose(scale, wanted, rel_tol=1e-4):
                return identifier, _text(matrix, "Identifier")
    raise InputError(
        say(
            "services.not-on-web-grid",
            "{address}: {layer} has no zoom {zoom} on the grid of web maps.",
            address=shown(address),
            layer=name,
            zoom=zoom,
        ),
        say(
            "services.other-grids-by-gdal",
            "Give another --zoom or --layer; other grids are read by GDAL (WMTS:ADDRESS,layer=NAME as the source).",
        ),
        "no-such-zoom",
    )


def _template(root: Any, layer: Any, matrix_set: str, matrix: str) -> str | None:
    style = next(
        (_text(found, "Identifier") for found in _all(layer, "Style") if _attribute(found, "isDefault") == "true"),
        next((_text(found, "Identifier") for found in _all(layer, "Style")), ""),
    )
    values = {"Style": style, "style": style, "TileMatrixSet": matrix_set, "TileMatrix": matrix}
    for dimension in _all(layer, "Dimension"):
        values[_text(dimension, "Identifier")] = _text(dimension, "Default")
    for found in _all(layer, "ResourceURL"):
        if _attribute(found, "resourceType") == "tile" and _attribute(found, "format").split(";")[0] in FORMATS:
            template = _attribute(found, "template")
            for name, value in values.items():
                template = template.replace(f"{{{name}}}", value)
            return template.replace("{TileRow}", "{y}").replace("{TileCol}", "{x}")
    formats = [_own_text(found) for found in _all(layer, "Format")]
    picture = next((name for name in FORMATS if name in formats), None)
    for operation in _all(root, "Operation"):
        get = _first(operation, "Get")
        address = "" if get is None else _attribute(get, "href")
        if _attribute(operation, "name") == "GetTile" and address and picture is not None:
            words = {"SERVICE": "WMTS", "REQUEST": "GetTile", "VERSION": "1.0.0", "LAYER": _text(layer, "Identifier"),
                     "STYLE": style, "FORMAT": picture, "TILEMATRIXSET": matrix_set, "TILEMATRIX": matrix,
                     "TILEROW": "{y}", "TILECOL": "{x}"}  # fmt: skip
            glue = "" if address.endswith(("?", "&")) else "&" if urlsplit(address).query else "?"
            query = "&".join(f"{name}={value}" for name, value in words.items())
            return f"{address}{glue}{query}"
    return None


# -- the document: [kind, name or text, what is within…] ------------------------------------------
def _parsed(address: str, capabilities: bytes) -> Any:
    text = capabilities.decode("utf-8", "replace").lstrip("\ufeff \t\r\n")
    start = text.find("<Capabilities")
    try:
        node = gdal.ParseXMLString(text[start:]) if start >= 0 else None
    except RuntimeError:
        node = None
    if node is None or _name(node) != "Capabilities":
        raise InputError(
            say("services.no-capabilities", "{address} is no WMTS.", address=shown(address)),
            say(
                "services.give-template-or-capabilities",
                "Give the address of its capabilities, or of its tiles (https://HOST/{{z}}/{{x}}/{{y}}.png); a raster "
                "on a server is /vsicurl/ADDRESS.",
            ),
            "unsupported-source",
        )
    return node


def _name(node: Any) -> str:
    return str(node[1]).split(":")[-1]


def _children(node: Any, name: str) -> Iterator[Any]:
    return (part for part in node[2:] if part[0] == _ELEMENT and _name(part) == name)


def _all(node: Any, name: str) -> Iterator[Any]:
    """Elements of a name, below another one, however deep, the outermost of each branch."""
    for part in node[2:]:
        if part[0] != _ELEMENT:
            continue
        if _name(part) == name:
            yield part
        else:
            yield from _all(part, name)


def _first(node: Any, name: str) -> Any:
    return next(_all(node, name), None)


def _text(node: Any, name: str) -> str:
    found = next(_children(node, name), None)
    return "" if found is None else _own_text(found)


def _own_text(node: Any) -> str:
    return "".join(str(part[1]) for part in node[2:] if part[0] == _TEXT).strip()


def _attribute(node: Any, name: str) -> str:
    for part in node[2:]:
        if part[0] == _ATTRIBUTE and str(part[1]).split(":")[-1] == name and len(part) > 2:
            return str(part[2][1])
    return ""
