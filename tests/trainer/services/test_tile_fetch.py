"""Map tiles from a real server on loopback: every tile is right, or absent and told."""

from __future__ import annotations

import email.utils
import time
from pathlib import Path

import numpy as np
import pytest
from loopback import FIRST, QUICK, ZOOM, extent, options, pixels_of, template
from PIL import Image

from trainer import __version__
from trainer.contract import CancelledError, InputError
from trainer.gdal_library import network
from trainer.geography import crs
from trainer.reporting import SILENT, Reporter
from trainer.services.tile_fetch import fetched
from trainer.tiles import stream
from trainer.tiles.ingest import make_tile_set

pytest.importorskip("httpx")


def tiles_of(server, tmp_path, monkeypatch, **more):
    monkeypatch.setattr(stream, "fetched", lambda *given: fetched(*given, QUICK))
    return make_tile_set([template(server)], tmp_path / "set", options(tmp_path, **more), SILENT)


def test_every_tile_is_right_although_every_kind_of_fault_comes(server, allowed, tmp_path, monkeypatch):
    faults = ["", "500", "stall", "short", "cut", "html", "drop", "503", "later 0", "drip", "", "504"]
    order = {f"/{ZOOM}/{FIRST[0] + n // 3}/{FIRST[1] + n % 3}.png": fault for n, fault in enumerate(faults)}
    server.faults = lambda path, count: order[path] if count == 1 else ""
    found = tiles_of(server, tmp_path, monkeypatch)
    assert len(found) == 12
    for row, image in zip(found.table, found.images):
        np.testing.assert_array_equal(image, pixels_of(FIRST[0] + row["column"], FIRST[1] + row["row"]))
    assert all(server.asked[path] >= 2 for path, fault in order.items() if fault)
    assert server.agents == {f"GeoEmbed/{__version__} (+https://github.com/geoembed/geoembed)"}
    grid = found.manifest.sources[0]
    assert grid.attribution == "© the tester"
    assert grid.kind == "xyz"


def test_a_server_is_asked_over_two_connections(server, allowed, tmp_path):
    server.faults = lambda _path, _count: "slow"
    fetched([template(server)], options(tmp_path), SILENT, QUICK)
    assert server.most_at_once == 2


def test_tiles_that_a_server_does_not_have_are_told_and_have_no_data(server, allowed, tmp_path):
    server.faults = lambda path, _count: {"33/22": "404", "34/23": "204"}.get(path[3:8], "")
    heard: list[str] = []

    class Heard(Reporter):
        def warn(self, message, hint=""):
            heard.append(str(message))

    folder = fetched([template(server)], options(tmp_path), Heard(), QUICK)[0]
    assert heard == ["127.0.0.1 has no map tile at 2 of 12 places, which have no data."]
    assert len(list(Path(folder).rglob("*.png"))) == 10
    assert set(server.asked.values()) == {1}, "what is not there is not asked for again"
    fetched([template(server)], options(tmp_path), SILENT, QUICK)
    assert set(server.asked.values()) == {1}
    server.faults = lambda _path, _count: "404"
    with pytest.raises(InputError, match="has no map tiles there"):
        fetched([template(server)], options(tmp_path, cache=tmp_path / "other"), SILENT, QUICK)


def test_a_server_that_stops_is_one_line_and_the_same_command_goes_on(server, allowed, tmp_path):
    answered: list[str] = []

    def faults(path: str, _count: int) -> str:
        if len(answered) < 5:
            answered.append(path)
            return ""
        return "503"

    server.faults = faults
    told = "7 of 12 map tiles did not come; the last because it answers with status 503"
    with pytest.raises(InputError, match=told) as caught:
        fetched([template(server)], options(tmp_path), SILENT, QUICK)
    assert "is kept in" in str(caught.value.hint)
    assert sum(server.asked.values()) < 12 + 6 * 4, "after three tiles in a row it is left alone"
    server.faults = lambda _path, _count: ""
    server.asked.clear()
    folder = Path(fetched([template(server)], options(tmp_path), SILENT, QUICK)[0])
    assert len(server.asked) == 7, "what came is not asked for again"
    for file in folder.rglob("*.png"):
        x, y = int(file.parent.name), int(file.stem)
        np.testing.assert_array_equal(np.asarray(Image.open(file)), pixels_of(x, y))


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("html", "it sent a page of HTML"),
        ("vector", "it sent what is no picture"),
        ("403", "it answers with status 403"),
        ("elsewhere", "it leads to https://tile.openstreetmap.org/0/0/0.png.key=… "),
    ],
)
def test_what_never_becomes_a_tile_is_told_with_its_reason(server, allowed, tmp_path, fault, reason):
    server.faults = lambda _path, _count: fault
    with pytest.raises(InputError, match=f"12 of 12 map tiles did not come; the last because {reason}") as caught:
        fetched([template(server)], options(tmp_path), SILENT, QUICK)
    assert "secret" not in str(caught.value)
    assert not list((tmp_path / "cache").rglob("*.png"))


@pytest.mark.parametrize("asks", ["1", "a date"])
def test_a_server_that_asks_to_wait_is_waited_for(server, allowed, tmp_path, asks):
    """By all threads, for as long as it asks, up to a limit."""
    moment: list[float] = []

    def faults(_path: str, _count: int) -> str:
        if moment:
            return ""
        moment.append(time.monotonic())
        date = email.utils.formatdate(time.time() + 100, usegmt=True)
        return f"later {date if asks == 'a date' else asks}"

    server.faults = faults
    fetched([template(server)], options(tmp_path), SILENT, QUICK)
    later = [at - moment[0] for at in server.moments]
    assert sum(at < 0.29 for at in later) <= 3  # those that were on their way
    assert len(later) == 13


def test_nothing_is_asked_before_the_person_agrees(server, allowed, tmp_path):
    address = template(server)
    for given, said in (
        ({"agree": None}, "12 map tiles of zoom 6 would be fetched from 127.0.0.1, whose terms of use must allow it"),
        ({"agree": "example.org"}, "whose terms of use must allow it"),
        ({"attribution": None}, "Nobody is credited"),
        ({"most_map_tiles": 11}, "12 map tiles of zoom 6, more than 11"),
        ({"zoom": None}, "an extent and a zoom are needed"),
        ({"extent": None}, "an extent and a zoom are needed"),
        ({"extent": (9.4, 47.0, 9.6, 47.3), "extent_crs": None}, "looks like degrees"),
    ):
        with pytest.raises(InputError, match=said):
            fetched([address], options(tmp_path, **given), SILENT, QUICK)
    with network(False), pytest.raises(InputError, match=r"lies on another machine.*--allow-network"):
        fetched([address], options(tmp_path), SILENT, QUICK)
    assert not server.asked


@pytest.mark.parametrize("host", ["tile.openstreetmap.org", "a.tile.openstreetmap.org", "TILE.OSM.ORG"])
def test_the_standard_tiles_of_openstreetmap_are_not_fetched_in_bulk(allowed, tmp_path, host):
    with pytest.raises(InputError, match="forbids to fetch many tiles"):
        fetched([f"https://{host}/{{z}}/{{x}}/{{y}}.png"], options(tmp_path, agree=host.lower()), SILENT, QUICK)
    with pytest.raises(InputError, match="forbids to fetch many tiles"):
        fetched([f"https://{host}/wmts?REQUEST=GetCapabilities"], options(tmp_path), SILENT, QUICK)


def test_addresses_that_cannot_be_meant_are_refused(allowed, tmp_path):
    for address, said in (
        ("https://{s}.example.org/{z}/{x}/{y}.png", "{s} is not known"),
        ("https://example.org/{z}/{x}.png", "has no {z}, {x} and {y}"),
    ):
        with pytest.raises(InputError, match=said):
            fetched([address], options(tmp_path), SILENT, QUICK)


def test_the_extent_may_be_given_in_degrees(server, allowed, tmp_path):
    x0, y0, x1, y1 = extent(4, 3)
    lon, lat = crs.transform(np.array([x0, x1]), np.array([y0, y1]), "EPSG:3857", crs.WGS84)
    given = (float(lon[0]), float(lat[0]), float(lon[1]), float(lat[1]))
    fetched([template(server)], options(tmp_path, extent=given, extent_crs="EPSG:4326"), SILENT, QUICK)
    assert len(server.asked) == 12


@pytest.mark.parametrize(("west", "east"), [(174.4, -174.4), (174.4, 185.6), (-185.6, -174.4)])
def test_an_extent_over_180_degrees_is_fetched_on_both_sides(server, allowed, tmp_path, monkeypatch, west, east):
    given = {"extent": (west, -11.0, east, -1.0), "extent_crs": "EPSG:4326"}
    found = tiles_of(server, tmp_path, monkeypatch, **given)
    assert set(server.asked) == {f"/{ZOOM}/{x}/{y}.png" for x in (63, 0) for y in (32, 33)}
    assert len(found) == 4 and (found.manifest.sources[0].columns, found.manifest.sources[0].rows) == (2, 2)
    for row, image in zip(found.table, found.images):
        np.testing.assert_array_equal(image, pixels_of((63, 0)[row["column"]], 32 + row["row"]))
        assert abs(row["longitude"]) == pytest.approx(180 - 360 / 128, abs=1e-6)


def test_an_extent_of_the_whole_world_is_fetched_once(server, allowed, tmp_path):
    whole = (-20037508.342789248, 1.0, 20037508.3427893, 2.0)
    for zoom, columns, given, crs_ in ((4, 16, whole, "EPSG:3857"), (5, 32, (-200, 1, 200, 2), "EPSG:4326")):
        server.asked.clear()
        fetched([template(server)], options(tmp_path, zoom=zoom, extent=given, extent_crs=crs_), SILENT, QUICK)
        assert set(server.asked.values()) == {1} and len(server.asked) == columns


def test_rows_from_the_south_are_asked_for_as_the_service_counts_them(server, allowed, tmp_path):
    fetched([f"{server.address}/{{z}}/{{x}}/{{-y}}.png"], options(tmp_path, 1, 1), SILENT, QUICK)
    assert list(server.asked) == [f"/{ZOOM}/{FIRST[0]}/{(1 << ZOOM) - 1 - FIRST[1]}.png"]


def test_stopping_keeps_what_came(server, allowed, tmp_path):
    class Stopping(Reporter):
        def progress(self, done, total=None, unit=""):
            if done >= 3:
                raise CancelledError("stopped")

    with pytest.raises(CancelledError):
        fetched([template(server)], options(tmp_path), Stopping(), QUICK)
    came = len(list((tmp_path / "cache").rglob("*.png")))
    assert 3 <= came < 12
    server.asked.clear()
    fetched([template(server)], options(tmp_path), SILENT, QUICK)
    assert len(server.asked) == 12 - came
