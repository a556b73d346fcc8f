"""Where in a cell: offsets on the plane that touches the sphere."""

from __future__ import annotations

import numpy as np

from trainer.geolocation.heads.hybrid_head import tangent_frame


def test_tangent_frames_point_east_and_north():
    centre, east, north = tangent_frame(np.array([0.0, 90.0]), np.array([0.0, 0.0]))
    assert np.allclose(centre, [[1, 0, 0], [0, 1, 0]]) and np.allclose(east, [[0, 1, 0], [-1, 0, 0]])
    assert np.allclose(north, [[0, 0, 1], [0, 0, 1]])
