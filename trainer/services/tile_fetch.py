"""All map tiles of an extent at a zoom, into a folder {z}/{x}/{y} of a cache, which the same command goes on with."""

from __future__ import annotations

import hashlib
import math
import os
import re
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from pathlib import Path

from trainer.atomic import replacing, write_json
from trainer.contract import InputError
from trainer.gdal_library import require_reachable
from trainer.geography import crs
from trainer.imagery.map_tiles import HALF_WORLD
from trainer.imagery.options import MOST_MAP_TILES, CutOptions
from trainer.imagery.tile_stores import SERVICE_RECORD
from trainer.messages import NOTHING, say
from trainer.reporting import Reporter
from trainer.services.addresses import (
    TileService,
    is_service,
    is_template,
    of_template,
    require_agreement,
    require_bulk_allowed,
)
from trainer.services.tile_client import CONNECTIONS, PATIENT, Fault, Patience, TileClient
from trainer.services.wmts import service_of

DEGREES = 360.0
AHEAD = 2 * CONNECTIONS
ABSENT_SUFFIX = ".absent"
EDGE = 1e-6
"""Of a tile's side: an extent that reaches so far into a tile ends beside it."""


@dataclass(frozen=True)
class TileRange:
    """Columns and rows of a zoom, the last ones too; over 180° columns go on past the zoom's last."""

    zoom: int
    first_x: int
    first_y: int
    last_x: int
    last_y: int

    @property
    def count(self) -> int:
        """How many tiles."""
        return (self.last_x - self.first_x + 1) * (self.last_y - self.first_y + 1)

    def __iter__(self) -> Iterator[tuple[int, int]]:
        """(x, y) of each, column by column."""
        for x in range(self.first_x, self.last_x + 1):
            for y in range(self.first_y, self.last_y + 1):
                yield x % (1 << self.zoom), y


def fetched(
    sources: Sequence[str | Path], options: CutOptions, reporter: Reporter, patience: Patience = PATIENT
) -> list[str]:
    """The sources, where addresses of services stand for folders that hold their tiles by now.

    Args:
        sources: As a person names them.
        options: Which extent, which zoom, what the person agreed to.
        reporter: Hears of progress, and may stop it; what came is kept.
        patience: How long servers are waited for.

    Raises:
        InputError: a service may not be asked, cannot be understood, or does not give all its tiles.
        MissingDependencyError: httpx is not installed.
    """
    found: list[str] = []
    for name in map(str, sources):
        if is_service(name):
            require_reachable(name)
            found.append(str(_fetch(name, options, reporter, patience)))
        else:
            found.append(name)
    return found


def _fetch(address: str, options: CutOptions, reporter: Reporter, patience: Patience) -> Path:
    wanted = _range(options)
    if is_template(address):
        service = of_template(address, options.attribution or "")
    with TileClient(patience) as client:
        if not is_template(address):
            require_bulk_allowed(of_host(address))
            service = service_of(address, client.document(address), options.layer, wanted.zoom, options.attribution)
        most = options.most_map_tiles
        if wanted.count > most:
            raise InputError(
                say(
                    "services.too-many-tiles",
                    "The extent has {count:,} map tiles of zoom {zoom}, more than {most:,}.",
                    count=wanted.count,
                    zoom=wanted.zoom,
                    most=most,
                ),
                say(
                    "services.smaller-extent",
                    "Choose a smaller --extent or --zoom, or allow more with --most-map-tiles (up to {cap:,}).",
                    cap=MOST_MAP_TILES,
                ),
                "too-many-tiles",
            )
        require_agreement(service, options.agree, wanted.count, wanted.zoom)
        folder = _cache(options) / _folder_name(service, wanted)
        absent = _fill(client, service, wanted, folder, reporter, patience)
    if absent == wanted.count:
        raise InputError(
            say("services.nothing-there", "{host} has no map tiles there.", host=service.host),
            say("services.other-extent-or-zoom", "Choose another --extent or --zoom."),
            "no-tiles",
        )
    if absent:
        reporter.warn(
            say(
                "services.some-absent",
                "{host} has no map tile at {absent:,} of {count:,} places, which have no data.",
                host=service.host,
                absent=absent,
                count=wanted.count,
            )
        )
    record = {"service": service.shown, "attribution": service.attribution, "terms": service.terms}
    write_json(folder / SERVICE_RECORD, record)
    return folder


def of_host(address: str) -> str:
    """The machine of an address."""
    return TileService(address, "", "").host


# -- which tiles --------------------------------------------------------------------------------------
def _range(options: CutOptions) -> TileRange:
    """The map tiles of the extent.

    Raises:
        InputError: the extent or the zoom is not given, or cannot be meant.
    """
    if options.extent is None or options.zoom is None:
        raise InputError(
            say("services.extent-and-zoom", "Of a server's map tiles, an extent and a zoom are needed."),
            say("services.give-extent-and-zoom", "Add --extent X0,Y0,X1,Y1 --extent-crs EPSG:4326 and --zoom Z."),
            "bad-option",
        )
    x0, y0, x1, y1 = options.extent
    if options.extent_crs is None and max(abs(x0), abs(x1)) <= DEGREES and max(abs(y0), abs(y1)) <= DEGREES / 4:
        raise InputError(
            say("services.extent-in-degrees", "The extent {extent} looks like degrees.", extent=f"{x0},{y0},{x1},{y1}"),
            say("services.say-extent-crs", "Add --extent-crs EPSG:4326 (or EPSG:3857, the CRS of map tiles)."),
            "bad-option",
        )
    west, south, east, north = crs.box(options.extent, options.extent_crs or "EPSG:3857", "EPSG:3857")
    side = 2 * HALF_WORLD / (1 << options.zoom)
    around = 1 << options.zoom
    south, north = max(south, -HALF_WORLD), min(north, HALF_WORLD)
    if not (west < east and south < north):
        raise InputError(
            say("services.extent-off-the-map", "The extent lies outside of what map tiles show."),
            say("geography.check-extent-crs", "Check the extent and its CRS (--extent-crs)."),
            "bad-option",
        )
    first_x, last_x = _within((west + HALF_WORLD) / side, (east + HALF_WORLD) / side)
    first_y, last_y = _within((HALF_WORLD - north) / side, (HALF_WORLD - south) / side)
    if last_x - first_x >= around:  # all round the Earth, each column once
        first_x, last_x = 0, around - 1
    return TileRange(options.zoom, first_x, first_y, last_x, last_y)


def _within(begin: float, end: float) -> tuple[int, int]:
    """The first and the last tile that hold more than an edge of an interval, in tiles."""
    return math.floor(begin + EDGE), max(math.ceil(end - EDGE) - 1, math.floor(begin + EDGE))


# -- where they go --------------------------------------------------------------------------------------
def _cache(options: CutOptions) -> Path:
    if options.cache is not None:
        return options.cache
    home = os.environ.get("LOCALAPPDATA") if os.name == "nt" else os.environ.get("XDG_CACHE_HOME")
    return (Path(home) if home else Path.home() / ".cache") / "geoembed" / "map-tiles"


def _folder_name(service: TileService, wanted: TileRange) -> str:
    """The same for the same service and tiles, so that the same command goes on there."""
    key = f"{service.template}\0{wanted}".encode()
    host = re.sub(r"[^\w.-]", "_", service.host)
    return f"{host}-z{wanted.zoom}-{hashlib.sha256(key).hexdigest()[:12]}"


def _fill(
    client: TileClient, service: TileService, wanted: TileRange, folder: Path, reporter: Reporter, patience: Patience
) -> int:
    """Fetch what is not there; returns how many tiles the server does not have.

    Raises:
        InputError: some did not come; what came is kept.
    """
    reporter.stage(
        "fetch",
        say(
            "services.fetching",
            "Fetching up to {count:,} map tiles from {host}",
            count=wanted.count,
            host=service.host,
        ),
    )
    done = absent = failed = in_a_row = 0
    last = NOTHING
    waiting: set[Future[bool]] = set()
    tiles = iter(wanted)
    executor = ThreadPoolExecutor(CONNECTIONS, thread_name_prefix="fetch")
    try:
        more = True
        while more or waiting:
            while more and len(waiting) < AHEAD:
                place = next(tiles, None)
                if place is None or in_a_row >= patience.failures:
                    more = False
                    break
                known = _known(folder, wanted.zoom, *place)
                if known is not None:
                    done, absent = done + 1, absent + (not known)
                    continue
                waiting.add(executor.submit(_one, client, service, folder, wanted.zoom, *place))
            ready, waiting = wait(waiting, timeout=0.2, return_when=FIRST_COMPLETED) if waiting else (set(), set())
            for future in ready:
                try:
                    there = future.result()
                    done, absent, in_a_row = done + 1, absent + (not there), 0
                except Fault as fault:
                    failed, in_a_row, last = failed + 1, in_a_row + 1, fault.reason
            reporter.progress(done, wanted.count, "map tiles")
    finally:
        client.stop()
        executor.shutdown(wait=True, cancel_futures=True)
    if failed:
        raise InputError(
            say(
                "services.did-not-come",
                "{host}: {missing:,} of {count:,} map tiles did not come; the last because {reason}.",
                host=service.host,
                missing=wanted.count - done,
                count=wanted.count,
                reason=last,
            ),
            say("services.run-again", "What came is kept in {folder}: run the same again later.", folder=folder),
            "service",
        )
    return absent


def _known(folder: Path, zoom: int, x: int, y: int) -> bool | None:
    """Whether a tile lies there (True), is known not to be there (False), or is to be asked for (None)."""
    column = folder / str(zoom) / str(x)
    if any((column / f"{y}{suffix}").exists() for suffix in (".png", ".jpg", ".webp")):
        return True
    return False if (column / f"{y}{ABSENT_SUFFIX}").exists() else None


def _one(client: TileClient, service: TileService, folder: Path, zoom: int, x: int, y: int) -> bool:
    """Fetch one tile into the folder; False where there is none.

    Raises:
        Fault: it did not come.
        OSError: it cannot be written.
    """
    tile = client.tile(service, zoom, x, y)
    name = folder / str(zoom) / str(x) / f"{y}{ABSENT_SUFFIX if tile is None else tile.suffix}"
    with replacing(name) as path:
        path.write_bytes(b"" if tile is None else tile.content)
    return tile is not None
