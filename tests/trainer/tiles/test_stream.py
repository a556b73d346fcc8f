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


def test_tiles_are_counted_as_they_are_cut(tmp_path, noise, write_raster, cut, monkeypatch):
    """Without the border, and without those that show little: of 200 that fit in, as of a sample of the windows."""
    pixels = noise(320, 640)
    pixels[:, :160] = 255
    pixels[:, 480:] = 90
    source = write_raster(pixels)
    options = {"size": 32, "information_threshold": 0.1}
    with open_stream([source], CutOptions(**options), SILENT) as stream:
        assert (stream.total, stream.count()) == (200, 100)
    assert len(cut(source, tmp_path / "set", **options)) == 100
    monkeypatch.setattr("trainer.tiles.cutting.WINDOW_BYTES", 1 << 16)
    monkeypatch.setattr("trainer.tiles.stream.COUNTED_WINDOWS", 10)
    with open_stream([source], CutOptions(**options), SILENT) as stream:
        assert len(stream.windows) > 10
        assert stream.count() == pytest.approx(100, rel=0.2)
    wanted = tmp_path / "wanted.csv"
    wanted.write_text("column,row\n6,3\n13,4\n", "utf-8")
    with open_stream([source], CutOptions(size=32, only=wanted), SILENT) as stream:
        assert len(stream.windows) > 10 and stream.is_sampled
        assert stream.count() == 2, "although most windows hold none of them"


@pytest.mark.parametrize(
    ("crs", "transform", "told"),
    [
        (32633, (15.0, 1e-4, 0.0, 45.0, 0.0, -1e-4), True),
        (32633, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), True),
        (3857, (0.0, 10.0, 0.0, 0.0, 0.0, -10.0), False),
        (4326, (15.0, 1e-4, 0.0, 45.0, 0.0, -1e-4), False),
    ],
)
def test_degrees_that_are_taken_for_metres_are_told(tmp_path, noise, write_raster, cut_and_heard, crs, transform, told):
    source = write_raster(noise(128, 128), crs=crs, transform=transform)
    _, warnings = cut_and_heard(source, tmp_path / "set")
    assert ["are degrees taken for metres" in warning for warning in warnings] == [True] * told
