"""Ground metres of any CRS, and rasters that are seen through another one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from trainer.geography import great_circle
from trainer.geography.blocks import METRES_A_DEGREE
from trainer.imagery.warping import metric_crs, pixel_metres
from trainer.tiles.place_pixels import PixelReader


@settings(max_examples=60, deadline=None)
@given(lon=st.floats(-179, 179), lat=st.floats(-84, 84))
def test_pixel_metres_agree_with_great_circles(lon, lat):
    side = 0.01
    metres = pixel_metres(np.array([lon]), np.array([lat]), side, -side, "EPSG:4326")[0]
    east = great_circle.distance_km(lon - side / 2, lat, lon + side / 2, lat) * 1000
    north = great_circle.distance_km(lon, lat - side / 2, lon, lat + side / 2) * 1000
    assert metres == pytest.approx(float(np.sqrt(east * north)), rel=0.006)  # the sphere's own error


@pytest.mark.parametrize("latitude", [0.0, 45.0, -60.0, 80.0])
def test_web_mercator_s_pixels_shrink_with_the_cosine(latitude):
    y = 6378137.0 * np.log(np.tan(np.pi / 4 + np.radians(latitude) / 2))
    metres = pixel_metres(np.array([0.0]), np.array([y]), 100.0, -100.0, "EPSG:3857")[0]
    assert metres == pytest.approx(100.0 * np.cos(np.radians(latitude)), rel=0.006)


@pytest.mark.parametrize(
    ("bounds", "expected"),
    [
        ((14.0, 48.0, 16.0, 49.0), "EPSG:32633"),
        ((150.0, -34.0, 152.0, -33.0), "EPSG:32756"),
        ((-180.0, -10.0, -178.0, -9.0), "EPSG:32701"),
        ((-10.0, 35.0, 30.0, 60.0), "+proj=laea +lat_0=47.500 +lon_0=10.000"),
        ((-180.0, 65.0, 180.0, 90.0), "+proj=laea +lat_0=77.500"),
        ((-180.0, -90.0, 180.0, 90.0), "EPSG:6933"),
    ],
)
def test_the_metric_crs_suits_the_box(bounds, expected):
    assert metric_crs(*bounds).startswith(expected)


def test_a_degree_of_latitude():
    assert great_circle.distance_km(0.0, 0.0, 0.0, 1.0) * 1000 == pytest.approx(METRES_A_DEGREE, rel=1e-4)


def test_geographic_rasters_know_metres_at_their_latitude(tmp_path, noise, write_raster, cut):
    degrees = (10.0, 0.001, 0.0, 60.064, 0.0, -0.001)
    source = write_raster(noise(256, 256), crs=4326, transform=degrees)
    tiles = cut(source, tmp_path / "set", size=128)
    # At 60 degrees north a thousandth of a degree is 111.4 m by 55.8 m; the root of their product is 78.8 m.
    assert tiles.manifest.ground_resolution == pytest.approx(78.9, abs=0.3)
    metres = cut(source, tmp_path / "metres", size=64, resolution=100.0)
    assert "UTM zone 32N" in metres.manifest.sources[0].crs_wkt
    assert metres.manifest.ground_resolution == pytest.approx(100.0, rel=2e-3)
    reader = PixelReader(metres.manifest.sources, metres.manifest.bands, metres.manifest.scaling)
    again = np.abs(reader.tiles(metres.table).astype(int) - metres.images)
    assert again.mean() < 1.0  # the warp interpolates its transformation, to a hundredth of a pixel


def test_web_mercator_is_not_taken_at_its_word(tmp_path, noise, write_raster, cut):
    mercator = (1113194.9, 100.0, 0.0, 8399737.9, 0.0, -100.0)
    source = write_raster(noise(256, 256), crs=3857, transform=mercator)
    own = cut(source, tmp_path / "own", size=64)
    assert own.manifest.ground_resolution == pytest.approx(50.4, abs=0.5)  # cos(60 degrees) of 100 m
    metres = cut(source, tmp_path / "metres", size=64, resolution=100.0)
    assert metres.manifest.ground_resolution == pytest.approx(100.0, rel=2e-3)


def test_a_faithful_projection_is_kept_and_only_resampled(tmp_path, noise, write_raster, cut):
    source = write_raster(noise(256, 256))
    same = cut(source, tmp_path / "same", size=64, resolution=10.0)
    half = cut(source, tmp_path / "half", size=64, resolution=20.0)
    assert len(same) == 16
    assert len(half) == 4
    assert half.manifest.sources[0].pixel_x == 20.0
    assert half.manifest.sources[0].crs_wkt == same.manifest.sources[0].crs_wkt


def test_a_rotated_raster_is_turned_north_up(tmp_path, noise, write_raster, cut):
    turned = (500000.0, 8.0, 6.0, 5400000.0, 6.0, -8.0)
    tiles = cut(write_raster(noise(256, 256), transform=turned), tmp_path / "set", size=32, min_valid=1.0)
    assert len(tiles) > 0
    assert tiles.manifest.sources[0].pixel_y < 0
    assert tiles.table["valid"].min() == 1.0


def textured(side=128):
    y, x = np.mgrid[:side, :side]
    return (120 + 60 * np.sin(x / 7) + 50 * np.cos(y / 9 + x / 31)).astype(np.uint8)[:, :, None]


@pytest.mark.parametrize(
    ("crs", "pixel", "middle"),
    [
        (3857, 500.0, 180.0),
        (3857, 500.0, -180.0),
        (3857, 500.0, 186.0),
        (3395, 500.0, 180.0),
        (4326, 0.005, 180.0),
        (4326, 0.005, -180.0),
        (4326, 0.005, 354.0),
        (4326, 0.005, 360.0),
    ],
)
def test_a_raster_over_the_edge_of_the_world_is_seen_as_the_same_one_six_zones_away(
    tmp_path, write_raster, cut, crs, pixel, middle
):
    """Zones of UTM are alike, so the pixels of the same raster some zones further are the same ones."""
    degree = 1.0 if crs == 4326 else 20037508.342789244 / 180.0
    tops = {4326: -50.0, 3857: -6.4e6, 3395: -6.4e6}
    found = []
    for number, east in enumerate((middle, middle - 36.0 if middle > 0 else middle + 36.0)):
        corner = (east + 0.7) * degree - 64 * pixel
        source = write_raster(textured(), f"{number}.tif", crs, (corner, pixel, 0.0, tops[crs], 0.0, -pixel))
        found.append(cut(source, tmp_path / str(number), size=16, resolution=400.0))
    here, there = found
    assert len(here) == len(there) > 12
    assert here.manifest.ground_resolution == pytest.approx(400.0, rel=5e-3)
    assert (here.table["valid"] == there.table["valid"]).all()
    assert (np.abs(here.images.astype(int) - there.images) <= 1).mean() > 0.999
    shift = here.table["longitude"] - there.table["longitude"]
    np.testing.assert_allclose((shift - 36.0 * np.sign(middle) + 180) % 360 - 180, 0, atol=1e-6)


@pytest.mark.parametrize(
    "extent", [(170.0, -20.0, -170.0, 10.0), (-20.0, 10.0, 20.0, 40.0), (-120.0, -20.0, -60.0, 40.0)]
)
def test_a_part_of_the_world_is_as_sharp_wherever_its_raster_begins(tmp_path, write_raster, cut, extent):
    """Neither blurred by the shape of pixels half a world away, nor torn where the raster's two ends meet."""
    rng = np.random.default_rng(0)
    world = rng.integers(20, 235, (180, 360, 1), dtype=np.uint8)
    found = []
    for name, begins in (("a", 0), ("b", -180), ("c", -90)):
        rolled = np.roll(world, -(begins % 360), axis=1)
        source = write_raster(rolled, f"{name}.tif", 4326, (float(begins), 1.0, 0.0, 90.0, 0.0, -1.0))
        options = {"extent": extent, "extent_crs": "EPSG:4326", "resolution": 80_000.0}
        found.append(cut(source, tmp_path / name, size=8, **options))
    first, *others = found
    assert len(first) > 5
    for other in others:
        assert (other.table["x"] == first.table["x"]).all()
        apart = np.abs(other.images.astype(int) - first.images)
        assert (apart > 1).mean() < 0.1, "but for the pixels between the two ends"
