"""The index of PMTiles, against the package that defines it."""

from __future__ import annotations

import gzip
import io
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.geography.hilbert import hilbert_places
from trainer.imagery.pmtiles import PmtilesLevel

tile = pytest.importorskip("pmtiles.tile")
writer = pytest.importorskip("pmtiles.writer")


def archive(path: Path, content: dict[int, bytes]) -> Path:
    with path.open("wb") as stream:
        made = writer.Writer(stream)
        for number in sorted(content):
            made.write_tile(number, content[number])
        head = {"tile_type": tile.TileType.PNG, "tile_compression": tile.Compression.NONE, "center_zoom": 0}
        places = ("min_lon_e7", "min_lat_e7", "max_lon_e7", "max_lat_e7", "center_lon_e7", "center_lat_e7")
        made.finalize({**head, **dict.fromkeys(places, 0)}, {})
    return path


def test_every_tile_of_an_index_with_leaves_and_runs_is_found(tmp_path):
    """Thirty thousand tiles, so that the index has leaves; a third of them are runs of one picture."""
    rng = np.random.default_rng(1)
    zoom, first = 9, ((1 << 18) - 1) // 3
    numbers = np.unique(rng.integers(0, 1 << 18, 30_000))
    content = {first + int(n): (b"sea" if n // 3000 % 3 == 0 else str(n).encode() * 3) for n in numbers}
    for run in range(5000, 6000):
        content[first + run] = b"sea"
    content[first - 1] = content[first + int(numbers[0])] = b"over the edge of a level"
    path = archive(tmp_path / "a.pmtiles", content)
    level = PmtilesLevel(path, zoom)
    x, y = hilbert_places(np.arange(1 << 18), zoom)
    there = np.array([first + number in content for number in range(1 << 18)])
    assert level.numbered == (x[there].min(), y[there].min(), x[there].max(), y[there].max())
    for number in [*rng.choice(numbers, 300).tolist(), *rng.integers(0, 1 << 18, 300).tolist(), 5500]:
        picture = level.picture(int(x[number]), int(y[number]))
        assert (None if picture is None else picture.content) == content.get(first + number)
        assert level.holds(int(x[number]), int(y[number])) == (first + number in content)


def test_an_ocean_of_one_picture_takes_no_memory(tmp_path):
    """A run of 4^12 tiles is one entry, and its bounds are found without counting them up."""
    zoom = 12
    first, count = ((1 << (2 * zoom)) - 1) // 3, 1 << (2 * zoom)
    entry = tile.Entry(first + 5, 0, 3, count - 5)
    with (tmp_path / "o.pmtiles").open("wb") as stream:
        made = writer.Writer(stream)
        made.write_tile(first + 5, b"sea")
        made.tile_entries[:] = [entry]
        head = {"tile_type": tile.TileType.PNG, "tile_compression": tile.Compression.NONE, "center_zoom": 0}
        places = ("min_lon_e7", "min_lat_e7", "max_lon_e7", "max_lat_e7", "center_lon_e7", "center_lat_e7")
        made.finalize({**head, **dict.fromkeys(places, 0)}, {})
    content = bytearray((tmp_path / "o.pmtiles").read_bytes())
    content[100:102] = bytes([zoom, zoom])
    (tmp_path / "o.pmtiles").write_bytes(bytes(content))
    level = PmtilesLevel(tmp_path / "o.pmtiles", zoom)
    assert level.numbered == (0, 0, (1 << zoom) - 1, (1 << zoom) - 1)
    assert not level.holds(0, 0)
    assert level.picture(1234, 567).content == b"sea"


def test_an_index_that_leads_round_in_a_circle_ends(tmp_path):
    entries = [tile.Entry(0, 0, 40, 0)]
    directory = tile.serialize_directory(entries)
    entries[0].length = len(directory)
    directory = tile.serialize_directory(entries)
    head = io.BytesIO()
    numbers = (127, len(directory), 0, 0, 127, len(directory), 127, 0, 1, 1, 1)
    head.write(b"PMTiles\x03" + b"".join(number.to_bytes(8, "little") for number in numbers))
    head.write(bytes([1, 2, 1, 2, 0, 3]) + bytes(25))
    (tmp_path / "c.pmtiles").write_bytes(head.getvalue() + directory)
    with pytest.raises(InputError, match="in a circle"):
        PmtilesLevel(tmp_path / "c.pmtiles", 2)


@pytest.mark.parametrize("compressed", [True, False])
def test_a_directory_of_hundreds_of_megabytes_is_refused_before_it_is_read(tmp_path, compressed):
    """Two hundred million entries, which a few kilobytes may claim."""
    directory = gzip.compress(bytes(40 << 20), 9) if compressed else bytes(40 << 20)
    numbers = (127, len(directory), 0, 0, 0, 0, 127, 0, 1, 1, 1)
    head = b"PMTiles\x03" + b"".join(number.to_bytes(8, "little") for number in numbers)
    path = tmp_path / "b.pmtiles"
    path.write_bytes(head + bytes([1, 2 if compressed else 1, 1, 2, 0, 3]) + bytes(25) + directory)
    tracemalloc.start()
    with pytest.raises(InputError, match="larger than 16 MiB"):
        PmtilesLevel(path, 2)
    assert tracemalloc.get_traced_memory()[1] < 40 << 20
    tracemalloc.stop()
