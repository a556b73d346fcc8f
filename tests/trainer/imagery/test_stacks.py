"""Co-registered rasters are one source, and others are refused."""

from __future__ import annotations

import numpy as np
import pytest

from trainer.contract import InputError
from trainer.imagery.options import CutOptions
from trainer.reporting import SILENT
from trainer.tiles.ingest import make_tile_set
from trainer.tiles.place_pixels import PixelReader


def test_a_stack_joins_bands_and_can_be_read_again(tmp_path, noise, write_raster, cut):
    a, b = noise(128, 128), noise(128, 128, bands=1, seed=3)
    sources = [write_raster(a, "a.tif"), write_raster(b, "b.tif")]
    tiles = cut(sources, tmp_path / "set", size=64, stack=True)
    np.testing.assert_array_equal(tiles.images[3], np.concatenate([a, b], axis=2)[64:, 64:])
    reader = PixelReader(tiles.manifest.sources, tiles.manifest.bands, tiles.manifest.scaling)
    np.testing.assert_array_equal(reader.tiles(tiles.table), tiles.images)
    with pytest.raises(InputError, match="cannot be stacked"):
        cut([sources[0], write_raster(noise(64, 128), "c.tif")], tmp_path / "other", size=64, stack=True)


def test_a_stack_of_two_zones_is_refused(tmp_path, noise, write_raster):
    sources = [write_raster(noise(128, 128), f"{zone}.tif", crs=zone) for zone in (32633, 32634)]
    with pytest.raises(InputError, match=r"32634\.tif is in WGS 84 / UTM zone 34N"):
        make_tile_set(sources, tmp_path / "set", CutOptions(stack=True), SILENT)
