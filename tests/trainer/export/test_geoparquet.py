"""The table says what the folder says, in a form that other programs read."""

from __future__ import annotations

import io
import json
import math
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely

from tests.trainer.search.conftest import FolderMaker, mercator_grid
from trainer.cli.main import main
from trainer.contract import CancelledError, EmbeddingFiles
from trainer.export import geoparquet
from trainer.export.geoparquet import along_hilbert, write_geoparquet
from trainer.files.tile_table import SourceGrid
from trainer.geography import crs, positions
from trainer.reporting import Reporter
from trainer.results.embedding_set import EmbeddingSet

parquet = pytest.importorskip("pyarrow.parquet")


@pytest.fixture
def make(tmp_path: Path) -> FolderMaker:
    return FolderMaker(tmp_path)


def vectors(count: int) -> Any:
    found = np.random.default_rng(0).standard_normal((count, 8))
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def written(embeddings: EmbeddingSet, path: Path) -> Any:
    write_geoparquet(embeddings, path, Reporter(terminal=io.StringIO()))
    return parquet.read_table(path)


@pytest.mark.parametrize("by", [None, crs.transform], ids=["GDAL", "pyproj"])
def test_every_tile_is_a_row_with_its_footprint_and_its_vector(
    make: FolderMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by: Any
) -> None:
    """They disagree whether the western edge of the world is at 180 degrees west or east."""
    monkeypatch.setattr(positions, "_handed_over", by)
    monkeypatch.setattr(geoparquet, "GROUP_ROWS", 10)
    grids = [mercator_grid(date="2018-06", attribution="© Who"), mercator_grid("other", columns=4, rows=4)]
    embeddings = make(vectors(80), grids=grids, size=64, encoder="abc")
    table = written(embeddings, tmp_path / "a.parquet")
    assert table.column_names == ["id", "source", "date", "geometry", "bbox", "embedding"]
    rows = np.array(table["id"]) // 10  # ids are ten times the row there
    assert sorted(rows.tolist()) == list(range(80))
    np.testing.assert_array_equal(np.stack(table["embedding"].to_pylist()).astype(np.float32), embeddings.rows(rows))
    assert set(zip(table["source"].to_pylist(), table["date"].to_pylist())) == {("world", "2018-06"), ("other", None)}
    shapes = shapely.from_wkb(table["geometry"].to_pylist())
    assert shapely.is_valid(shapes).all()
    centres = np.array([[shape.centroid.x, shape.centroid.y] for shape in shapes])
    np.testing.assert_allclose(centres[:, 0], embeddings.table["longitude"][rows], atol=1e-9)
    boxes = np.array([[box[edge] for edge in ("xmin", "ymin", "xmax", "ymax")] for box in table["bbox"].to_pylist()])
    np.testing.assert_allclose(boxes, shapely.bounds(shapes), atol=1e-12)
    whole = [shape for shape, name in zip(shapes, table["source"].to_pylist()) if name == "world"]
    assert shapely.bounds(whole).min(axis=0)[:2] == pytest.approx([-180, -85.0511288], abs=1e-6)
    assert sum(shape.area for shape in whole) == pytest.approx(360 * 2 * 85.0511288, rel=1e-6)


def test_what_it_is_stands_in_the_file(make: FolderMaker, tmp_path: Path) -> None:
    """As GeoParquet 1.1 asks; no path of this machine is told."""
    embeddings = make(vectors(64), grids=[mercator_grid(attribution="© Who")], size=64, encoder="abc", run="/a/run")
    kept = parquet.ParquetFile(_path(embeddings, tmp_path))
    found = {
        key.decode(): json.loads(value) for key, value in kept.schema_arrow.metadata.items() if key != b"ARROW:schema"
    }
    column = found["geo"]["columns"][found["geo"]["primary_column"]]
    assert (found["geo"]["version"], column["encoding"], "crs" in column) == ("1.1.0", "WKB", False)
    assert column["covering"]["bbox"]["ymax"] == ["bbox", "ymax"]
    assert (found["geoembed"]["encoder"], found["geoembed"]["attribution"]) == ("abc", ["© Who"])
    assert "/" not in json.dumps(found["geoembed"])
    assert kept.metadata.row_group(0).column(0).compression == "ZSTD"
    assert kept.schema_arrow.field("embedding").type.list_size == 8


def _path(embeddings: EmbeddingSet, tmp_path: Path) -> Path:
    written(embeddings, tmp_path / "a.geoparquet")
    return tmp_path / "a.geoparquet"


def test_a_district_lies_in_few_row_groups(make: FolderMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(geoparquet, "GROUP_ROWS", 64)
    embeddings = make(vectors(1024), grids=[mercator_grid(columns=32, rows=32)], size=64)
    written(embeddings, tmp_path / "a.parquet")
    kept = parquet.ParquetFile(tmp_path / "a.parquet")
    near = 0
    for number in range(kept.num_row_groups):
        box = kept.read_row_group(number, ["bbox"])["bbox"].to_pylist()
        west, east = min(one["xmin"] for one in box), max(one["xmax"] for one in box)
        south, north = min(one["ymin"] for one in box), max(one["ymax"] for one in box)
        near += west < 10 and east > 9 and south < 47 and north > 46
    assert (kept.num_row_groups, near) == (16, 1)


def test_over_the_antimeridian_a_footprint_is_two(make: FolderMaker, tmp_path: Path) -> None:
    grid = SourceGrid("pacific", "", crs.wkt(crs.WGS84), 170, 10, 0.25, -0.25, 64, 64, 2, 1)  # 170…186…202
    table = written(make(vectors(2), grids=[grid], size=64), tmp_path / "a.parquet")
    shapes = dict(zip(table["id"].to_pylist(), shapely.from_wkb(table["geometry"].to_pylist())))
    boxes = dict(zip(table["id"].to_pylist(), table["bbox"].to_pylist()))
    assert shapes[0].geom_type == "MultiPolygon"
    assert sorted(part.bounds for part in shapes[0].geoms) == [(-180, -6, -174, 10), (170, -6, 180, 10)]
    assert (boxes[0]["xmin"], boxes[0]["xmax"]) == (-180, 180)
    assert shapes[10].bounds == (-174, -6, -158, 10)


def test_chips_have_no_place(make: FolderMaker, tmp_path: Path) -> None:
    grid = SourceGrid("chips", "", "", 0, 0, 1, 1, 64, 64, 3, 1)
    table = written(make(vectors(3), grids=[grid], size=64), tmp_path / "a.parquet")
    assert table["geometry"].to_pylist() == table["bbox"].to_pylist() == [None] * 3
    assert table["id"].to_pylist() == [0, 10, 20]


def test_hilberts_order_of_the_corners() -> None:
    order = along_hilbert(np.array([0.0, 1, 1, 0, math.nan]), np.array([0.0, 0, 1, 1, 0]))
    assert order.tolist() == [0, 3, 2, 1, 4]


def test_the_command_keeps_what_is_not_its_own(
    make: FolderMaker, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, path = make(vectors(4)).folder, tmp_path / "mine.parquet"
    path.write_bytes(b"PAR1 mine")
    words = ["publish", str(folder), "--to", str(path)]
    assert main(words) == 2 and path.read_bytes() == b"PAR1 mine"
    assert "mine.parquet is there already" in capsys.readouterr().err
    assert main([*words, "--replace"]) == 0 and main(words) == 0, "its own is made anew"
    assert parquet.read_table(path).num_rows == 4
    assert main(["publish", str(folder), "--to", str(tmp_path / "a.csv")]) == 2
    assert "Use .parquet or .geoparquet." in capsys.readouterr().err
    assert main(["publish", str(folder), "--to", str(folder / EmbeddingFiles.VECTORS)]) == 2
    assert not list(tmp_path.glob(".partial*"))


def test_a_cancelled_table_leaves_nothing(make: FolderMaker, tmp_path: Path) -> None:
    class Stopping(Reporter):
        def progress(self, *_given: Any, **_named: Any) -> None:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_geoparquet(make(vectors(4)), tmp_path / "a.parquet", Stopping(terminal=io.StringIO()))
    assert not list(tmp_path.glob("*.parquet")) and not list(tmp_path.glob(".*"))


def test_without_pyarrow_one_line_says_so(
    make: FolderMaker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    assert main(["publish", str(make(vectors(4)).folder), "--to", str(tmp_path / "a.parquet")]) == 4
    assert "pip install pyarrow" in capsys.readouterr().err


def test_wkb_is_little_endian_and_closed(make: FolderMaker) -> None:
    _, (shape, *_) = geoparquet.outlines(make(vectors(4)), np.arange(4))
    assert shape is not None
    assert struct.unpack("<BIII", shape[:13]) == (1, 3, 1, 5)
    assert shape[13:29] == shape[-16:]
