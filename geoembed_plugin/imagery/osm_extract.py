"""An OpenStreetMap extract as twelve channels of layers in one GeoPackage: made once, indexed, styled, to be edited.

GDAL reads the extract once, with the tags that ``resources/osm/osmconf.ini`` names, into a file beside the result; the
layers are made from that. An extraction that is interrupted goes on after whichever of the two is whole.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsLayerMetadata, QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtXml import QDomDocument

from trainer.atomic import partial_path, remove
from trainer.contract import GEOMETRY, InputError
from trainer.files.local_files import content_of
from trainer.files.records import parsed_object
from trainer.files.result_folders import claim
from trainer.gdal_library import gdal_failures, open_file
from trainer.results.geopackage import Layer, Rows, transaction, write_layers

from ..bundle import resource
from ..texts.failures import of_error
from ..texts.translation import tr
from .osm_tables import POINTS, READ_FROM, TABLES, Table

ATTRIBUTION = "© OpenStreetMap contributors, ODbL"
CRS = "EPSG:3857"
"""Of the layers: that of the map tiles, so that nothing is transformed while they are drawn."""
_RECORD = "https://www.openstreetmap.org/copyright"
"""Under this standard the GeoPackage notes what it was made of."""
_QGIS_STANDARD = "http://mrcc.com/qgis.dtd"
_AT_ONCE = 10_000
_ENVELOPE_BYTES = (0, 32, 48, 48, 64)
_READING, _SPLITTING = 40.0, 60.0
"""Percent of the time that the two stages take."""


@dataclass(frozen=True)
class MapData:
    """A GeoPackage of the layers.

    Attributes:
        path: The file.
        bounds: (min x, min y, max x, max y) of what the extract is of, in degrees.
    """

    path: Path
    bounds: tuple[float, float, float, float]


def extract_map_data(extract: Path, out: Path, feedback: QgsProcessingFeedback) -> Optional[MapData]:
    """Make the layers of an extract; what was made of the same extract before is taken as it is, edits included.

    Args:
        extract: ``.osm.pbf``, or OSM's XML.
        out: The GeoPackage.
        feedback: Progress, and the wish to stop.

    Returns:
        None where the person cancelled.

    Raises:
        QgsProcessingException: the extract cannot be used, or something else stands at ``out``.
    """
    if not extract.is_file():
        raise QgsProcessingException(tr("{path} is not there.").format(path=extract))
    identity = _identity(extract)
    try:
        with claim(out):
            known = _record(out)
            if known and known.get("of") == identity:
                return MapData(out, tuple(known["bounds"]))
            if out.exists():
                text = tr("{path} holds something else than the map data of {extract}. Choose another file.")
                raise QgsProcessingException(text.format(path=out, extract=extract.name))
            read = out.with_name(f".read-{out.name}")
            bounds = _read(extract, read, identity, feedback)
            if bounds is None or not _split(read, out, {"of": identity, "extract": extract.name}, bounds, feedback):
                return None
            remove(read)
    except InputError as error:
        raise QgsProcessingException(str(of_error(error))) from error
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise QgsProcessingException(
            tr("{path} cannot be written: {reason}").format(path=out, reason=reason)
        ) from error
    return MapData(out, bounds)


def _identity(extract: Path) -> str:
    """Changes with the extract's bytes and with what is made of them."""
    digest = hashlib.sha256(resource("osm/osmconf.ini").read_bytes())
    for text in (content_of([extract]), *(f"{table.name} {table.query()}" for table in TABLES)):
        digest.update(text.encode())
    return digest.hexdigest()[:16]


def _record(path: Path) -> dict[str, Any]:
    """What a GeoPackage says that it was made of; empty where it does not."""
    if not path.is_file():
        return {}
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            query = "SELECT metadata FROM gpkg_metadata WHERE md_standard_uri = ?"
            found = connection.execute(query, (_RECORD,)).fetchone()
        record = parsed_object(found[0]) if found else {}
    except (sqlite3.Error, ValueError):
        return {}
    return record if len(record.get("bounds", ())) == 4 else {}


# -- first stage: what GDAL reads ------------------------------------------------------------------
def _read(
    extract: Path, read: Path, identity: str, feedback: QgsProcessingFeedback
) -> Optional[tuple[float, float, float, float]]:
    """Points, lines and areas with their tags. Gives the bounds; None where the person cancelled."""
    from trainer.gdal_library import gdal

    known = _record(read)
    if known and known.get("of") == identity:
        return tuple(known["bounds"])
    remove(read)
    try:
        with gdal_failures(extract):
            options = [f"CONFIG_FILE={resource('osm/osmconf.ini')}"]
            source = open_file(str(extract), gdal.OF_VECTOR, options, ["OSM"])
            if source is None:
                raise RuntimeError(str(extract))
    except InputError as error:
        text = tr("{path} is no OpenStreetMap extract (.osm.pbf, .osm).")
        raise QgsProcessingException(text.format(path=extract)) from error

    def progress(share: float, _message: str, _data: Any) -> int:
        feedback.setProgress(_READING * share)
        return int(not feedback.isCanceled())

    names = [name for name, _type in READ_FROM.values()]
    wanted = gdal.VectorTranslateOptions(
        format="GPKG",
        layers=names,
        dstSRS=CRS,
        layerCreationOptions=["SPATIAL_INDEX=NO", f"GEOMETRY_NAME={GEOMETRY}", "FID=fid"],
        callback=progress,
    )
    try:
        with gdal_failures(extract):
            gdal.VectorTranslate(str(read), source, options=wanted)
    except InputError as error:
        remove(read)
        if feedback.isCanceled():
            return None
        text = tr("{path} cannot be read to its end; it may be damaged or cut short: {reason}")
        raise QgsProcessingException(text.format(path=extract, reason=error.message)) from error
    if feedback.isCanceled():
        remove(read)
        return None
    with closing(sqlite3.connect(read)) as connection:
        query = "SELECT count(*) FROM lines UNION ALL SELECT count(*) FROM multipolygons"
        ways = sum(count for (count,) in connection.execute(query))
    if not ways:
        remove(read)
        raise QgsProcessingException(tr("{path} holds no ways, so there is no map to make.").format(path=extract))
    bounds = _bounds(source)
    _describe(read, {"of": identity, "bounds": bounds}, [])
    return bounds


def _bounds(source: Any) -> tuple[float, float, float, float]:
    """What an extract says that it is of, or what its points reach over: degrees."""
    west, east, south, north = source.GetLayerByName(READ_FROM[POINTS][0]).GetExtent()
    return (west, south, east, north)


# -- second stage: the layers ----------------------------------------------------------------------
def _split(
    read: Path,
    out: Path,
    record: dict[str, Any],
    bounds: tuple[float, float, float, float],
    feedback: QgsProcessingFeedback,
) -> bool:
    """The layers with their styles, whole or not at all; False where the person cancelled."""
    whole = partial_path(out)
    with closing(sqlite3.connect(read)) as connection:
        connection.create_function("reach", 1, _reach, deterministic=True)
        layers = [_layer(connection, table, feedback) for table in TABLES]

        def progress(done: int, total: int) -> None:
            feedback.setProgress(_READING + _SPLITTING * done / max(total, 1))

        try:
            write_layers(whole, layers, progress)
        except _Cancelled:
            return False
    _describe(whole, {**record, "bounds": bounds}, [table.name for table in TABLES])
    whole.replace(out)
    return True


class _Cancelled(Exception):
    """The person wishes to stop in the middle of a layer."""


def _layer(connection: sqlite3.Connection, table: Table, feedback: QgsProcessingFeedback) -> Layer:
    query = table.query()
    counting = f"SELECT count(*) FROM ({query})"  # nosec B608  # words are ours
    count = connection.execute(counting).fetchone()[0]
    columns: dict[str, type] = {"osm_id": str, "name": str, "key": str, "kind": str}
    columns.update((name, str) for name in table.further)
    style = style_file(table).read_text(encoding="utf-8")

    def rows() -> Iterator[Rows]:
        found = connection.execute(query)
        while part := found.fetchmany(_AT_ONCE):
            if feedback.isCanceled():
                raise _Cancelled
            shapes, *values = zip(*part)
            yield Rows(values, [_wkb(shape) for shape in shapes])

    return Layer(table.name, columns, rows(), count, READ_FROM[table.geometry][1], CRS, ("GeoEmbed", style))


def style_file(table: Table, folder: Optional[Path] = None) -> Path:
    """The style of a layer: in a folder of the person's, or as it came with the plugin."""
    own = folder / f"{table.name}.qml" if folder else None
    return own if own and own.is_file() else resource(f"osm/styles/{table.name}.qml")


def _wkb(blob: bytes) -> bytes:
    """The geometry of a GeoPackage without its header."""
    return blob[8 + _ENVELOPE_BYTES[blob[3] >> 1 & 7] :]


def _reach(blob: bytes) -> float:
    """Area of the envelope in a geometry's header: what is smaller is drawn on top."""
    if not blob[3] >> 1 & 7:
        return 0.0
    low_x, high_x, low_y, high_y = struct.unpack_from("<4d" if blob[3] & 1 else ">4d", blob, 8)
    return float((high_x - low_x) * (high_y - low_y))


# -- whose it is --------------------------------------------------------------------------------
def _describe(path: Path, record: dict[str, Any], layers: list[str]) -> None:
    """Note in a GeoPackage what it was made of, and for QGIS who is to be credited for its layers."""
    notes: list[tuple[Optional[str], str, str, str]] = []
    notes.append((None, _RECORD, "application/json", json.dumps({**record, "attribution": ATTRIBUTION})))
    credit = _credit()
    notes += [(layer, _QGIS_STANDARD, "text/xml", credit) for layer in layers]
    with transaction(path) as connection:
        for statement in _METADATA_TABLES:
            connection.execute(statement)
        for layer, standard, kind, text in notes:
            made = connection.execute(
                "INSERT INTO gpkg_metadata (md_standard_uri, mime_type, metadata) VALUES (?, ?, ?)",
                (standard, kind, text),
            )
            connection.execute(
                "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) VALUES (?, ?, ?)",
                ("table" if layer else "geopackage", layer, made.lastrowid),
            )


_METADATA_TABLES = (
    "CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, "
    "definition TEXT NOT NULL, scope TEXT NOT NULL, UNIQUE (table_name, column_name, extension_name))",
    "CREATE TABLE IF NOT EXISTS gpkg_metadata (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "
    "md_scope TEXT NOT NULL DEFAULT 'dataset', md_standard_uri TEXT NOT NULL, "
    "mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata TEXT NOT NULL DEFAULT '')",
    "CREATE TABLE IF NOT EXISTS gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, "
    "column_name TEXT, row_id_value INTEGER, "
    "timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')), "
    "md_file_id INTEGER NOT NULL REFERENCES gpkg_metadata(id), md_parent_id INTEGER REFERENCES gpkg_metadata(id))",
    "INSERT INTO gpkg_extensions SELECT name, NULL, 'gpkg_metadata', "
    "'http://www.geopackage.org/spec120/#extension_metadata', 'read-write' "
    "FROM (SELECT 'gpkg_metadata' AS name UNION SELECT 'gpkg_metadata_reference') "
    "WHERE name NOT IN (SELECT coalesce(table_name, '') FROM gpkg_extensions)",
)
"""As the standard wants them (https://www.geopackage.org/spec/#extension_metadata)."""


def _credit() -> str:
    """Metadata of a layer, as QGIS reads them."""
    metadata, document = QgsLayerMetadata(), QDomDocument("qgis")
    metadata.setRights([ATTRIBUTION])
    metadata.setLicenses(["https://opendatacommons.org/licenses/odbl/1-0/"])
    root = document.createElement("qgis")
    document.appendChild(root)
    metadata.writeMetadataXml(root, document)
    return str(document.toString())
