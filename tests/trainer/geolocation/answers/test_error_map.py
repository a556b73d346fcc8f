"""Lines from true to predicted positions, the short way round."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.geography.longitudes import beside
from trainer.geolocation.answers.error_map import error_lines

degrees = st.floats(-179, 179).map(lambda value: round(value, 3))


@given(degrees, degrees, st.floats(-180, 180).map(lambda value: round(value, 3)))
def test_a_line_goes_the_short_way_and_is_cut_at_the_map_s_edges(east, to_east, middle):
    ends = beside([east], middle), np.array([1.0]), beside([to_east], middle), np.array([2.0])
    lines = error_lines(*ends, middle)
    assert len(lines) in {1, 2}
    points = np.concatenate(lines)
    assert (np.abs(points[:, 0] - middle) <= 180 + 1e-9).all()
    length = sum(float(np.ptp(line[:, 0])) for line in lines)
    short = abs((to_east - east + 180) % 360 - 180)
    assert min(abs(length - short), abs(length - (360 - short))) < 1e-6
    assert length <= 180 + 1e-6
    assert points[0].tolist() == [ends[0][0], 1.0]
    assert points[-1].tolist() == [ends[2][0], 2.0]


def test_on_a_map_about_the_antimeridian_a_line_over_it_is_whole():
    lines = error_lines(beside([179.0], 180.0), np.zeros(1), beside([-179.0], 180.0), np.zeros(1), 180.0)
    assert len(lines) == 1
    assert lines[0][:, 0] == pytest.approx([179, 181])
    assert len(error_lines(np.array([179.0]), np.zeros(1), np.array([-179.0]), np.zeros(1))) == 2
