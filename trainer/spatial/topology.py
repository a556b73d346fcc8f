"""Which cells of a grid lie around a position, on a sphere, a torus or a plane.

Positions are counted in cells: ``u`` from 0 at the exterior's left edge to ``width`` at its right one,
``v`` from 0 at the bottom to ``height`` at the top.
"""

from __future__ import annotations

from typing import Literal, get_args

import torch
from torch import Tensor

Topology = Literal["sphere", "torus", "plane"]
TOPOLOGIES: tuple[str, ...] = get_args(Topology)
"""What happens at the edges.

``sphere``: the exterior is the whole globe; longitude wraps, and a step over a pole comes back down at
longitude + 180°. ``torus``: both axes wrap. ``plane``: the edge cells are repeated outwards.
"""


def window(
    u: Tensor, v: Tensor, width: int, height: int, topology: str, reach: tuple[tuple[int, int], tuple[int, int]]
) -> tuple[Tensor, Tensor, Tensor]:
    """Cells of a window around each position.

    Args:
        u: Positions along the first axis in cells, (n,), floating.
        v: Positions along the second axis in cells, (n,).
        width: Cells along the first axis.
        height: Cells along the second axis.
        topology: One of :data:`TOPOLOGIES`.
        reach: First and last offset from the cell that holds the position, for each axis.

    Returns:
        Flat cell numbers (n, kx, ky), where cell (column, row) has the number ``column * height + row``;
        the fraction of a cell by which the position lies behind its column's start, (n, 1, ky) on a sphere
        (a pole crossed on a grid of odd width shifts it by half a cell) and (n, 1, 1) elsewhere; and
        behind its row's start, (n, 1, 1).
    """
    (left, right), (below, above) = reach
    steps_x = torch.arange(left, right + 1, device=u.device)
    steps_y = torch.arange(below, above + 1, device=u.device)
    row = torch.floor(v)
    row_fraction = (v - row)[:, None, None]
    rows = row.long()[:, None] + steps_y
    if topology == "sphere":
        rows = rows % (2 * height)
        crossed = rows >= height
        rows = torch.where(crossed, 2 * height - 1 - rows, rows)
        start = u[:, None] + crossed * (width / 2)
    else:
        rows = rows % height if topology == "torus" else rows.clamp(0, height - 1)
        start = u[:, None]
    column = torch.floor(start)
    column_fraction = (start - column)[:, None, :]
    columns = column.long()[:, None, :] + steps_x[:, None]
    columns = columns.clamp(0, width - 1) if topology == "plane" else columns % width
    return columns * height + rows[:, None, :], column_fraction, row_fraction
