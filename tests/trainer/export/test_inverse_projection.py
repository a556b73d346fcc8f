"""The way back from a projected CRS is as near as it says, or refused."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from trainer.contract import InputError
from trainer.export.inverse_projection import MOST_OFF_KM, InverseProjection
from trainer.geography import crs
from trainer.geography.great_circle import EARTH_RADIUS_KM, unit_vectors


@pytest.mark.parametrize(
    ("code", "low", "high"),
    [
        ("EPSG:32633", (500_000, 5_000_000), (500_400, 5_000_300)),
        ("EPSG:3035", (2_500_000, 1_500_000), (6_500_000, 5_000_000)),
    ],
    ids=["a field site", "Europe"],
)
def test_positions_come_back_within_metres(code: str, low: tuple[float, float], high: tuple[float, float]) -> None:
    wkt, low_, high_ = crs.wkt(code), np.array(low, float), np.array(high, float)
    place = low_ + np.random.default_rng(0).random((500, 2)) * (high_ - low_)
    found = InverseProjection(wkt, low_, high_)(torch.from_numpy(place)).numpy()
    wanted = unit_vectors(*crs.to_longitude_latitude(*place.T, wkt))
    assert np.linalg.norm(found - wanted, axis=1).max() * EARTH_RADIUS_KM < MOST_OFF_KM


def test_what_no_polynomial_follows_is_refused() -> None:
    with pytest.raises(InputError, match="km off"):
        InverseProjection(crs.wkt("EPSG:3857"), np.array([-2e7, -2e7]), np.array([2e7, 2e7]))
