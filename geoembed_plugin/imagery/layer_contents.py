"""By what a layer that is drawn is known again: how it looks and what it holds; and who is to be credited for it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer

from trainer.contract import TrainerError
from trainer.files.local_files import content_of
from trainer.gdal_library import gdal_failures, open_file

SHAPEFILE = (".shp", ".dbf")
"""Of a shapefile's parts, those that hold its features."""
SQLITE_SUFFIXES = (".gpkg", ".sqlite", ".db")
SQLITE_HEADER = 100
"""Bytes in which SQLite counts who opened a file for writing, whether or not anything was written."""
PIECE = 1 << 20


def look_of(layer: QgsMapLayer, style: str) -> str:
    """A digest of how a layer looks: its source, filter, CRS and style, whatever order Qt wrote the attributes in.

    Without the colours of its profile, which no map shows and newer versions of QGIS draw by lot for each layer.
    """
    flat = re.sub(r"<elevation\b[^>]*/>|<elevation\b.*?</elevation>", "", style, flags=re.DOTALL)
    ordered = re.sub(r"<([\w:-]+)((?:\s+[\w:.-]+=\"[^\"]*\")+)", _sorted_attributes, flat)
    plain = re.sub(r"\{[0-9a-f]{8}-[0-9a-f-]{27}\}", "", ordered)
    text = "\n".join((layer.source(), layer.crs().toWkt(), layer.providerType(), plain))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _sorted_attributes(found: re.Match[str]) -> str:
    return f"<{found[1]} " + " ".join(sorted(re.findall(r"[\w:.-]+=\"[^\"]*\"", found[2])))


def credit_of(layer: QgsMapLayer) -> str:
    """Who is to be credited for a layer: its attribution, or the rights in its metadata; "" where neither is told."""
    return layer.attribution() or "; ".join(layer.metadata().rights())


class Contents:
    """Digests of what layers hold; a file of several layers is read once. For the thread that the layers live in."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}

    def of(self, layer: QgsMapLayer) -> str:
        """Sixteen hex digits that change with a layer's features or pixels; "" for what a server draws.

        Of vector files it is every byte, of a database every feature, of rasters what a tile set knows them by, too.
        """
        path = str(QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path") or "")
        local = bool(path) and Path(path).exists()
        if not local:
            return _of_features(layer) if isinstance(layer, QgsVectorLayer) else ""
        if path not in self._known:
            raster = isinstance(layer, QgsRasterLayer)
            self._known[path] = content_of(_raster_files(path)) if raster else _of_bytes(Path(path))
        return self._known[path]


def _raster_files(path: str) -> list[Path]:
    """A raster's file and those that it names, such as the parts of a virtual one."""
    from trainer.gdal_library import gdal

    try:
        with gdal_failures(Path(path)):
            dataset = open_file(path, gdal.OF_RASTER)
            named = dataset.GetFileList() if dataset is not None else None
    except (OSError, TrainerError):
        named = None
    return sorted({Path(path), *map(Path, named or ())})


def _of_bytes(path: Path) -> str:
    digest = hashlib.sha256()
    for file in _vector_files(path):
        digest.update(f"{file.name}\0".encode(errors="surrogateescape"))
        with file.open("rb") as stream:
            if file.suffix.lower() in SQLITE_SUFFIXES:
                stream.seek(SQLITE_HEADER)
            while piece := stream.read(PIECE):
                digest.update(piece)
    return digest.hexdigest()[:16]


def _vector_files(path: Path) -> Iterator[Path]:
    """What holds the features of a layer: the file, what SQLite has not written into it yet, or parts of a folder."""
    if path.is_dir():
        yield from sorted(file for file in path.rglob("*") if file.is_file() and file.suffix != ".lock")
        return
    beside = SHAPEFILE if path.suffix.lower() in SHAPEFILE else ()
    parts = [path, *(path.with_suffix(suffix) for suffix in beside), path.with_name(f"{path.name}-wal")]
    yield from (part for part in dict.fromkeys(parts) if part.is_file() and part.stat().st_size)


def _of_features(layer: QgsVectorLayer) -> str:
    """Of all features in whatever order a database gives them: a sum of digests."""
    total = 0
    for feature in layer.getFeatures():
        text = repr(feature.attributes()).encode(errors="surrogateescape")
        one = hashlib.blake2b(feature.geometry().asWkb().data() + text, digest_size=16)
        total += int.from_bytes(one.digest(), "little")
    return f"{total % (1 << 128):032x}"[-16:]
