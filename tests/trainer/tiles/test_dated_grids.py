"""A tile set knows the dates of its sources, and keeps them in its manifest and in what is embedded."""

from __future__ import annotations

import json

import pytest

from trainer.contract import InputError
from trainer.tiles.tileset import TileSet


def test_a_tile_set_knows_its_dates(write_raster, noise, cut, tmp_path):
    paths = [write_raster(noise(64, 64), name) for name in ("a_2016.tif", "a_2018-05-01.tif")]
    tiles = cut(paths, tmp_path / "set", dates="auto")
    assert [grid.date for grid in tiles.manifest.sources] == ["2016", "2018-05-01"]
    assert [grid.date for grid in TileSet.open(tmp_path / "set").manifest.sources] == ["2016", "2018-05-01"]
    assert [grid.date for grid in cut(paths, tmp_path / "plain").manifest.sources] == ["", ""]
    record = json.loads((tmp_path / "plain" / "manifest.json").read_text(encoding="utf-8"))
    assert "dates" not in record["options"]


def test_sources_without_a_date_are_told_and_none_at_all_is_refused(write_raster, noise, cut_and_heard, cut, tmp_path):
    (tmp_path / "m").mkdir()
    for name in ("m/a_2016.tif", "m/plain.tif"):
        write_raster(noise(64, 64), name)
    tiles, warnings = cut_and_heard(tmp_path / "m", tmp_path / "set", dates="name")
    assert sorted(grid.date for grid in tiles.manifest.sources) == ["", "2016"]
    assert any("1 of 2 sources do not say when they were taken: plain.tif" in warning for warning in warnings)
    with pytest.raises(InputError, match="No source says when it was taken"):
        cut(tmp_path / "m", tmp_path / "other", dates="stac")
