"""Which tiles lie beside each other."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
from trainer.tiles.tileset import mosaic_index, mosaic_step


def table_of(places: list[tuple[int, int, int]]) -> np.ndarray:
    table = np.zeros(len(places), TABLE_DTYPE)
    for place, (source, row, column) in enumerate(places):
        table[place]["source"], table[place]["row"], table[place]["column"] = source, row, column
    return table


def grid_of(stride, **more):
    return SourceGrid("a", "a", "", 0.0, 0.0, 1.0, -1.0, 64, stride, 7, 7, **more)


@settings(max_examples=50, deadline=None)
@given(
    places=st.lists(st.tuples(st.integers(0, 1), st.integers(0, 6), st.integers(0, 6)), min_size=1, unique=True),
    stride=st.sampled_from([16, 24, 32, 64, 80]),
)
def test_neighbours_agree_with_looking_them_up(places, stride):
    grids = [grid_of(64), grid_of(stride)]
    found = mosaic_index(table_of(places), grids)
    where = {place: number for number, place in enumerate(places)}
    for number, (source, row, column) in enumerate(places):
        step = mosaic_step(grids[source]) // grids[source].stride
        for i in (-1, 0, 1):
            for j in (-1, 0, 1):
                alone = step == 0 and (i, j) != (0, 0)
                expected = -1 if alone else where.get((source, row + i * step, column + j * step), -1)
                assert found[number, 1 + i, 1 + j] == expected


def test_neighbours_hold_the_pixels_beside(tmp_path, noise, write_raster):
    from trainer.imagery.options import CutOptions
    from trainer.reporting import SILENT
    from trainer.tiles.ingest import make_tile_set

    pixels = noise(256, 256)
    tiles = make_tile_set([write_raster(pixels)], tmp_path / "set", CutOptions(size=64, stride=32), SILENT)
    index = mosaic_index(tiles.table, tiles.manifest.sources)
    middle = int(np.flatnonzero((tiles.table["row"] == 3) & (tiles.table["column"] == 3))[0])
    mosaic = np.block([[[tiles.images[index[middle, i, j]]] for j in range(3)] for i in range(3)])
    np.testing.assert_array_equal(mosaic, pixels[32:224, 32:224])


def test_chips_have_no_neighbours():
    chips = [grid_of(64, kind="chips")]
    index = mosaic_index(table_of([(0, 0, 0), (0, 0, 1)]), chips)
    assert index[:, 1, 1].tolist() == [0, 1]
    assert (index >= 0).sum() == 2
    assert mosaic_index(table_of([]), chips).shape == (0, 3, 3)
