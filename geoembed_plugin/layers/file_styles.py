"""Layers of files, drawn by the style that a file brings unless that leads to another machine.

A style is somebody else's word, as a manifest is: a marker may be an address, which QGIS asks when it draws the map.
So nothing opens a result as a layer but :func:`vector_layer` and :func:`raster_layer`, which look at the style first.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Union

from qgis.core import QgsFeatureRenderer, QgsMapLayer, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QXmlStreamReader

from trainer.files.local_files import holds_address

from ..texts import messages
from ..texts.translation import tr

EMBEDDED = "base64:"
"""Before the bytes of a picture that lies in the style itself."""
OURS = "geoembed/"
"""Before the properties that this plugin gives layers; one holds a folder, which may lie on a share."""
_SHARE_WITHIN = re.compile(r"(?<![A-Za-z]:)(?<![\\/])[\\/]{2}[A-Za-z0-9_.?\[]")
_LINK = re.compile(r"href\s*=\s*[\"']\s*(?!#|data:)([^\"']*)", re.IGNORECASE)
_PLACE = re.compile(r"name|.*(file|svg|path|url|image).*", re.IGNORECASE)
"""Properties of symbols that say where a picture lies; computed from a field, they may say anything."""
_ASKING = re.compile(r"load_layer|\bsrc\s*=|<\s*(img|iframe|script|link)\b", re.IGNORECASE)
"""A layer that an expression opens, and what a page in a label or a tip brings along."""


def vector_layer(uri: str, name: str, provider: str = "ogr") -> QgsVectorLayer:
    """A vector layer of a file, in the style that the file brings; in QGIS' own where that leads elsewhere, told."""
    options = QgsVectorLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsVectorLayer(uri, name, provider, options)
    dress(layer)
    return layer


def raster_layer(path: Union[Path, str], name: str) -> QgsRasterLayer:
    """A raster layer of a file, as :func:`vector_layer`."""
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    layer = QgsRasterLayer(str(path), name, "gdal", options)
    dress(layer)
    return layer


def dress(layer: QgsMapLayer) -> None:
    """Draw a layer by the style that its file brings; where one leads elsewhere, by none of them, which is told."""
    if not layer.isValid():
        return
    if not (_database_leads_elsewhere(layer) or any(map(leads_elsewhere, _beside(layer)))):
        layer.loadDefaultStyle()
        return
    if isinstance(layer, QgsVectorLayer):  # QGIS may have dressed it before
        layer.setRenderer(QgsFeatureRenderer.defaultRenderer(layer.geometryType()))
        layer.setLabelsEnabled(False)
        layer.setMapTipTemplate("")
    text = tr("{path} brings a style that may ask other machines: it is left out.")
    messages.warn(text.format(path=layer.source().split("|")[0]))


def leads_elsewhere(qml: str) -> bool:
    """Whether a style names another machine, may compute such a name, runs code, or cannot be read."""
    try:
        return any(_asks(text) for text in _texts(qml))
    except ValueError:
        return True


_looked_at: dict[tuple[tuple[str, int, int], ...], bool] = {}
"""The last database, as it then was, and whether a style in it leads elsewhere."""


def _database_leads_elsewhere(layer: QgsMapLayer) -> bool:
    """Whether a style in a layer's database does, be it of this layer or another: one answer for all of its layers."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return False
    state = _state_of(Path(layer.source().split("|")[0]))
    if not state or state not in _looked_at:
        _count, ids, *_rest = layer.listStylesInDatabase()
        _looked_at.clear()
        _looked_at[state] = any(leads_elsewhere(layer.getStyleFromDatabase(number)[0]) for number in ids)
    return _looked_at[state]


def _state_of(path: Path) -> tuple[tuple[str, int, int], ...]:
    """Name, size and time (ns) of a database and of what SQLite has yet to write into it; () where it is no file."""
    found = [one for one in (path, path.with_name(f"{path.name}-wal")) if one.is_file()]
    return tuple((str(one), one.stat().st_size, one.stat().st_mtime_ns) for one in found if found[0] == path)


def _beside(layer: QgsMapLayer) -> Iterator[str]:
    """The style beside a layer's file."""
    beside = Path(layer.styleURI())
    if beside.is_file():
        yield beside.read_text(encoding="utf-8", errors="replace")


def _texts(qml: str) -> Iterator[str]:
    """All attributes and texts of a style, entities replaced.

    Raises:
        ValueError: it is no document, or has what a style of ours and of QGIS never needs: computed names of files,
            code of forms, symbols that features bring, pages as labels.
    """
    reader = QXmlStreamReader(qml)
    reader.setNamespaceProcessing(False)
    while not reader.atEnd():
        reader.readNext()
        if reader.isCharacters():
            yield str(reader.text())
        if not reader.isStartElement():
            continue
        found = {str(one.name()): str(one.value()) for one in _attributes(reader)}
        computed = found.get("type") == "Map" and _PLACE.fullmatch(found.get("name", ""))
        if found.get("name", found.get("key", "")).startswith(OURS):
            continue
        if computed or found.get("allowHtml") == "1" or found.get("type") == "embeddedSymbol":
            raise ValueError(str(found))
        if str(reader.name()) == "editforminitcodesource" and reader.readElementText().strip() not in {"", "0"}:
            raise ValueError("code")
        yield from found.values()
    if reader.hasError() and qml.strip():
        raise ValueError(reader.errorString())


def _attributes(reader: QXmlStreamReader) -> Iterator[Any]:
    attributes = reader.attributes()
    for place in range(attributes.count()):
        yield attributes.at(place)


def _asks(text: str) -> bool:
    if text.startswith(EMBEDDED):
        try:
            picture = base64.b64decode(text[len(EMBEDDED) :]).decode("utf-8", "replace")
        except (binascii.Error, ValueError):
            return True
        return any(map(_leads, _LINK.findall(picture)))
    return _leads(text) or _ASKING.search(text) is not None


def _leads(text: str) -> bool:
    return holds_address(text.strip()) or _SHARE_WITHIN.search(text) is not None
