"""Areas: the published example of Olofsson et al. (2014), and the ground under tiles."""

from __future__ import annotations

import numpy as np
import pytest
from pyproj import Geod

from trainer.classification.area_estimates import adjusted_areas, ground_hectares

PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])
HECTARES = PIXELS * 0.09
SAMPLE = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
"""Map by row, reference by column: deforestation, forest gain, stable forest, stable non-forest."""


def test_areas_are_those_of_the_published_example() -> None:
    found = adjusted_areas(SAMPLE.T, HECTARES)
    assert found is not None
    assert np.allclose(found.adjusted, [21_158, 11_686, 285_770, 581_386], atol=1)
    assert np.allclose(found.half_interval, [6_158, 3_756, 15_510, 16_282], atol=2)
    assert found.adjusted.sum() == pytest.approx(HECTARES.sum())


def test_without_a_sample_of_a_mapped_class_its_errors_are_not_known() -> None:
    sample = SAMPLE.T.copy()
    sample[:, 1] = [0, 1, 0, 0]
    assert adjusted_areas(sample, HECTARES) is None
    assert adjusted_areas(sample, np.array([1.0, 0.0, 1.0, 1.0])) is not None, "a class that is not mapped needs none"


@pytest.mark.parametrize("code", ["EPSG:32633", "EPSG:4326", "EPSG:3857"])
def test_hectares_are_those_of_the_ellipsoid_whatever_the_crs(make_embeddings, code) -> None:
    embeddings = make_embeddings(columns=4, rows=3, crs_codes=(code,), size=64, stride=32, empty=0.0)
    from trainer.geography import crs

    grid, tile = embeddings.manifest.sources[0], embeddings.table[5]
    half = grid.stride * grid.pixel_x / 2
    x = tile["x"] + np.array([-half, half, half, -half])
    y = tile["y"] + np.array([-half, -half, half, half])
    longitude, latitude = crs.to_longitude_latitude(x, y, grid.crs_wkt)
    area = abs(Geod(ellps="WGS84").polygon_area_perimeter(longitude, latitude)[0]) / 10_000
    assert ground_hectares(embeddings)[5] == pytest.approx(area, rel=1e-5)
