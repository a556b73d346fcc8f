"""A stream gives the same tiles wherever it begins."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.imagery.options import CutOptions
from trainer.reporting import SILENT
from trainer.tiles.stream import open_stream


def test_tiles_are_the_same_wherever_the_stream_begins(noise, write_raster):
    source = write_raster(noise(640, 1280))
    with open_stream([source], CutOptions(size=32, workers=3), SILENT) as stream:
        whole = dict(stream.cut())
        assert stream.total == sum(map(len, whole.values())) == 800
        assert len(whole) > 1
        rest = dict(stream.cut(first=1))
        assert list(rest) == list(whole)[1:], "in order"
    for number, batch in rest.items():
        np.testing.assert_array_equal(batch.images, whole[number].images)
        np.testing.assert_array_equal(batch.table, whole[number].table)


def test_a_raster_smaller_than_a_tile(tmp_path, noise, write_raster, cut):
    source = write_raster(noise(40, 100))
    with pytest.raises(InputError, match="100×40 pixels, smaller than one tile of 64") as caught:
        cut(source, tmp_path / "set")
    assert "--size 32" in caught.value.hint
    assert len(cut(source, tmp_path / "set", size=32)) == 3
