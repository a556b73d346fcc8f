"""Real spherical harmonics up to any degree, for torch tensors."""

from __future__ import annotations

import math

import torch
from torch import Tensor


def real_spherical_harmonics(coordinates: Tensor, degree: int) -> Tensor:
    """All real spherical harmonics of degree 0 to ``degree``.

    Fully normalised (orthonormal over the sphere), without the Condon-Shortley phase, by the recurrences
    of Holmes & Featherstone 2002, equations 11 to 13, which stay stable at the poles.

    Args:
        coordinates: Degrees (…, 2), longitude before latitude.
        degree: Highest degree.

    Returns:
        Double precision (…, (degree + 1)²): for each degree l the orders -l to l (sines, then cosines).
    """
    longitude, latitude = torch.deg2rad(coordinates.double()).unbind(-1)
    t, u = torch.sin(latitude), torch.cos(latitude)  # cosine and sine of the colatitude
    legendre: dict[tuple[int, int], Tensor] = {(0, 0): torch.full_like(t, math.sqrt(1 / (4 * math.pi)))}
    for m in range(degree + 1):
        if m > 0:
            factor = math.sqrt(3.0) if m == 1 else math.sqrt((2 * m + 1) / (2 * m))
            legendre[m, m] = factor * u * legendre[m - 1, m - 1]
        for n in range(m + 1, degree + 1):
            a = math.sqrt((2 * n - 1) * (2 * n + 1) / ((n - m) * (n + m)))
            value = a * t * legendre[n - 1, m]
            if n > m + 1:
                b = math.sqrt((2 * n + 1) * (n + m - 1) * (n - m - 1) / ((n - m) * (n + m) * (2 * n - 3)))
                value = value - b * legendre[n - 2, m]
            legendre[n, m] = value
    orders = torch.arange(1, degree + 1, dtype=t.dtype, device=t.device)
    sines, cosines = torch.sin(longitude[..., None] * orders), torch.cos(longitude[..., None] * orders)
    columns = []
    for n in range(degree + 1):
        columns += [legendre[n, m] * sines[..., m - 1] for m in range(n, 0, -1)]
        columns.append(legendre[n, 0])
        columns += [legendre[n, m] * cosines[..., m - 1] for m in range(1, n + 1)]
    return torch.stack(columns, dim=-1)
