"""What a file leads to before GDAL follows it: virtual rasters and tables name other files, and those again others.

:func:`trainer.gdal_library.open_file` asks here first. Python 3.9 and the standard library; GDAL is handed in, whose
own reader of XML is used, so that nothing is read otherwise than GDAL will read it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from trainer.contract import InputError
from trainer.files.local_files import holds_address, leaves_this_machine, share_of
from trainer.messages import Text, say

LINKS = ("VRTDataset", "OGRVRTDataSource")
"""Root elements of files that name other files."""
SERVICES = re.compile(
    "GDAL_WMS|GDAL_WMTS|GDAL_WCS|WCS_GDAL|WM[ST]_MS_Capabilities|W[MCF]S_Capabilities|WMS_Tile_Service|Capabilities|"
    "OGRWFSDataSource|TileMap|TileMapService|Services"
)
"""Root elements of files that are addresses of servers."""
NAMES = frozenset(
    ("sourcefilename", "sourcedataset", "srcdatasource", "srcsql", "filename", "source", "dataset", "rpcdem")
)
"""Elements, in lower case, whose text is a name to open; others are only searched for addresses."""
WORDS = frozenset(("SRS", "LayerSRS", "SourceSRS", "TargetSRS", "Description", "CategoryNames", "HistItem"))
"""Elements in which nothing is a name of a file, and in which an address may stand."""
MOST_TEXT = 256 << 20
HEAD = 4096

_ELEMENT, _TEXT, _ATTRIBUTE, _COMMENT = 0, 1, 2, 3
_BEFORE_ROOT = re.compile(r"<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>]*>", re.DOTALL)
_LAST = re.compile(r"[^\\/]*$")
_ROOT = re.compile(r"\s*<(?:\w+:)?([\w.-]+)")


class _Name(NamedTuple):
    """What stands in a document: a text, whether it is a name to open, whether relative to the document."""

    text: str
    is_name: bool
    beside: bool


def require_local_name(name: str) -> None:
    """Refuse a name of something on another machine, before anybody asks whether it is there.

    Raises:
        InputError: it is one.
    """
    _require(name, leaves_this_machine(name), name)


def require_local(gdal: Any, path: str, named: str, share: str = "") -> None:
    """Follow what a file names, to any depth.

    Args:
        gdal: GDAL's bindings.
        path: A file, one that may not be there, or the text of a virtual raster itself.
        named: What the person named, for the message.
        share: A share that the person named, which may be asked; see :func:`trainer.files.local_files.share_of`.

    Raises:
        InputError: it, or anything that it leads to, lies on another machine.
    """
    waiting, seen = [path], {path}
    while waiting:
        place = waiting.pop()
        inline = place.lstrip().startswith("<")
        if not inline:
            _require(place, _leaves(place, share), named)
        text = place if inline else _document(gdal, place)
        root = _root(text)
        if SERVICES.fullmatch(root):
            raise _network_error(
                say(
                    "environment.is-address-of-server",
                    "{path} is the address of a server ({root}).",
                    path=named if inline else place,
                    root=root,
                )
            )
        if root not in LINKS:
            continue
        for name in _names_in(_parsed(gdal, text)):
            if not name.is_name:
                _require(name.text, holds_address(name.text), named)
                continue
            further = name.text
            if name.beside and not inline and not further.startswith("<"):
                _require(further, _leaves(further, share), named)
                further = _LAST.sub("", place, count=1) + further
            if further not in seen:
                seen.add(further)
                waiting.append(further)


def _leaves(name: str, share: str) -> bool:
    return leaves_this_machine(name) and not (share and share_of(name) == share)


def _require(name: str, leaves: bool, named: str) -> None:
    if not leaves:
        return
    if name == named:
        raise _network_error(say("environment.is-on-network", "{path} lies on another machine.", path=named))
    raise _network_error(
        say(
            "environment.leads-to-network",
            "{path} leads to another machine ({name}).",
            path=named[:300],
            name=name[:200],
        )
    )


def _network_error(message: Text) -> InputError:
    return InputError(
        message,
        say(
            "environment.nothing-leaves",
            "Nothing leaves this machine unasked: add --allow-network if it may be asked for, or give a copy that "
            "lies here.",
        ),
        "network-source",
    )


def _parsed(gdal: Any, text: str) -> Any:
    try:
        return gdal.ParseXMLString(text)
    except RuntimeError:  # GDAL will not read it either
        return None


def _root(text: str) -> str:
    """The first element of a document, whatever declaration and comments stand before it; "" of anything else."""
    for mark in LINKS:  # GDAL looks for these anywhere in a file's head
        if f"<{mark}" in text[:HEAD]:
            return mark
    found = _ROOT.match(_BEFORE_ROOT.sub("", text[:HEAD].lstrip("\ufeff")))
    return found[1] if found else ""


def _document(gdal: Any, path: str) -> str:
    """The text of a file that links, the head of another document; "" of pictures, of folders, of what is not there."""
    status = gdal.VSIStatL(path, gdal.VSI_STAT_EXISTS_FLAG | gdal.VSI_STAT_NATURE_FLAG | gdal.VSI_STAT_SIZE_FLAG)
    stream = None if status is None or status.IsDirectory() else gdal.VSIFOpenL(path, "rb")
    if stream is None:
        return ""
    try:
        head = bytes(gdal.VSIFReadL(1, HEAD, stream) or b"")
        if any(f"<{mark}".encode() in head for mark in LINKS):
            rest = min(max(int(status.size) - len(head), 0), MOST_TEXT)
            head += bytes((gdal.VSIFReadL(1, rest, stream) if rest else b"") or b"")
        return head.decode("utf-8", "replace") if b"<" in head else ""
    finally:
        gdal.VSIFCloseL(stream)


def _names_in(node: Any, element: str = "", beside: bool = False) -> Iterator[_Name]:
    """All texts of a document that may lead somewhere.

    Args:
        node: As GDAL gives it: [kind, name or text, nodes within…]; an attribute's text is a node within it.
        element: The element that it is in.
        beside: Whether that element's names are relative to the document.
    """
    if not node:
        return
    kind, value, within = node[0], str(node[1]), node[2:]
    if kind == _TEXT:
        if value.strip():
            yield _Name(value.strip(), element.lower() in NAMES, beside)
        return
    if kind == _COMMENT or value in WORDS or (kind == _ATTRIBUTE and value.split(":")[0] in ("xmlns", "xsi")):
        return
    attributes = {str(part[1]).lower(): str(part[2][1]) for part in within if part[0] == _ATTRIBUTE and len(part) > 2}
    if value == "Metadata" and attributes.get("domain", "") not in ("GEOLOCATION", "OVERVIEWS"):
        return  # words about the picture
    told = attributes.get("relativetovrt")
    for part in within:
        relative = beside if told is None else told.upper() not in ("0", "NO", "FALSE", "OFF")
        yield from _names_in(part, element if kind == _ATTRIBUTE else value, relative)
