"""Embedding2d: a learned grid of vectors over longitude and latitude, read with a neighbourhood.

The layer of torch-geopooling's guide "Spatial Embedding" (Bubnou 2024), written with plain torch
operations: it runs on any device and in any float type, its backward pass reaches every cell, and its
edges can meet as on a sphere.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal, get_args

import torch
from torch import Tensor, nn

from trainer.contract import InputError
from trainer.messages import say

Mode = Literal["nearest", "bilinear", "multiresolution"]
MODES: tuple[str, ...] = get_args(Mode)

DEFAULT_LEVELS = 4

Topology = Literal["sphere", "torus", "plane"]
TOPOLOGIES: tuple[str, ...] = get_args(Topology)
"""What happens at the edges.

``sphere``: the exterior is the whole globe; longitude wraps, and a step over a pole comes back down at
longitude + 180°. ``torus``: both axes wrap. ``plane``: the edge cells are repeated outwards.
"""


class Embedding2d(nn.Module):
    """Vectors of the cells around each coordinate.

    Args:
        manifold: (width, height, dim): cells along x, cells along y, length of the vectors.
        exterior: (x, y, width, height) of the space in the coordinates' units; (-180, -90, 360, 180) is
            the globe in degrees.
        padding: Cells on each side that are read along x and along y.
        mode: ``nearest`` reads cells as the guide does. ``bilinear`` reads between cell centres, so the
            result is continuous in the coordinates and can be differentiated by them.
            ``multiresolution`` splits ``dim`` over several grids, each half as fine as the one before,
            reads each bilinearly with its own cells as neighbours, and concatenates (Müller et al. 2022,
            section 3, without the hash).
        topology: ``sphere``, ``torus`` (the guide's) or ``plane``: what lies beyond the edges.
        levels: Number of grids in mode ``multiresolution``; at most ``dim``.
        initial_std: Standard deviation of the initial values; 0 as in the guide.
        device: Where the grid is kept.
        dtype: Float type of the grid and of the result.

    Shape:
        Input (…, 2) of x and y; output (…, 2·padding_x+1, 2·padding_y+1, dim).

    Raises:
        ValueError: a size, mode or topology makes no sense.
    """

    def __init__(
        self,
        manifold: tuple[int, int, int],
        exterior: Sequence[float] = (-180.0, -90.0, 360.0, 180.0),
        padding: tuple[int, int] = (0, 0),
        *,
        mode: str = "nearest",
        topology: str = "sphere",
        levels: int | None = None,
        initial_std: float = 0.0,
        device: torch.device | str | None = None,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__()
        width, height, dim = (int(size) for size in manifold)
        if min(width, height, dim) < 1:
            raise ValueError(f"manifold must hold three positive sizes (width, height, dim), not {tuple(manifold)}")
        if len(exterior) != 4 or not all(map(math.isfinite, exterior)) or min(exterior[2:]) <= 0:
            raise ValueError(f"exterior must be (x, y, width, height) with positive sizes, not {tuple(exterior)}")
        if len(padding) != 2 or min(padding) < 0:
            raise ValueError(f"padding must be two counts of cells, not {padding}")
        if mode not in MODES:
            raise ValueError(f"mode must be one of {', '.join(MODES)}, not {mode!r}")
        if topology not in TOPOLOGIES:
            raise ValueError(f"topology must be one of {', '.join(TOPOLOGIES)}, not {topology!r}")
        self.manifold = (width, height, dim)
        self.exterior = tuple(float(value) for value in exterior)
        self.padding = (int(padding[0]), int(padding[1]))
        self.mode = mode
        self.topology = topology
        finest, *coarser = (
            nn.Parameter(torch.empty(shape, device=device, dtype=dtype)) for shape in self._shapes(levels)
        )
        self.weight = finest
        self.coarser = nn.ParameterList(coarser)
        for grid in self.grids:
            if initial_std:
                nn.init.normal_(grid, std=initial_std)
            else:
                nn.init.zeros_(grid)

    def _shapes(self, levels: int | None) -> list[tuple[int, int, int]]:
        width, height, dim = self.manifold
        if self.mode != "multiresolution":
            if levels not in (None, 1):
                raise ValueError(f"levels belong to mode 'multiresolution', not to {self.mode!r}")
            return [self.manifold]
        count = min(DEFAULT_LEVELS, dim) if levels is None else levels
        if not 1 <= count <= dim:
            raise ValueError(f"levels must lie between 1 and dim ({dim}), not {count}")
        shares = [dim // count + (level < dim % count) for level in range(count)]
        return [
            (max(1, math.ceil(width / 2**level)), max(1, math.ceil(height / 2**level)), share)
            for level, share in enumerate(shares)
        ]

    @property
    def grids(self) -> list[nn.Parameter]:
        """The learned grids (width, height, dim), the finest first; one, but in mode ``multiresolution``."""
        return [self.weight, *self.coarser]

    def forward(self, coordinates: Tensor) -> Tensor:
        """Read the grid; see the class for shapes.

        Raises:
            InputError: a coordinate is NaN or lies outside the exterior.
            ValueError: the last axis does not hold x and y.
        """
        if coordinates.ndim < 1 or coordinates.shape[-1] != 2:
            raise ValueError(f"coordinates must have shape (…, 2), not {tuple(coordinates.shape)}")
        x0, y0, extent_x, extent_y = self.exterior
        precise = torch.promote_types(coordinates.dtype, torch.float32)
        points = coordinates.reshape(-1, 2).to(precise)
        check_coordinates(points, self.exterior)
        across, up = (points[:, 0] - x0) / extent_x, (points[:, 1] - y0) / extent_y
        read = self._nearest if self.mode == "nearest" else self._bilinear
        vectors = torch.cat([read(grid, across, up) for grid in self.grids], dim=-1)
        return vectors.reshape(*coordinates.shape[:-1], *vectors.shape[1:])

    def _nearest(self, grid: Tensor, across: Tensor, up: Tensor) -> Tensor:
        width, height, _ = grid.shape
        pad_x, pad_y = self.padding
        u, v = across * width, up * height
        if self.topology != "torus":  # the pole, or a plane's far edge, belongs to the last cell
            v = v.clamp(max=height - 0.5)
        if self.topology == "plane":
            u = u.clamp(max=width - 0.5)
        cells, _, _ = window(u, v, width, height, self.topology, ((-pad_x, pad_x), (-pad_y, pad_y)))
        return _gather(grid, cells)

    def _bilinear(self, grid: Tensor, across: Tensor, up: Tensor) -> Tensor:
        width, height, _ = grid.shape
        pad_x, pad_y = self.padding
        u, v = across * width - 0.5, up * height - 0.5  # counted from the centre of the first cell
        reach = ((-pad_x, pad_x + 1), (-pad_y, pad_y + 1))
        cells, column_fraction, row_fraction = window(u, v, width, height, self.topology, reach)
        values = _gather(grid, cells)
        fx = column_fraction[..., None].to(grid.dtype)
        fy = row_fraction[..., None].to(grid.dtype)
        between_columns = torch.lerp(values[:, :-1], values[:, 1:], fx)
        return torch.lerp(between_columns[:, :, :-1], between_columns[:, :, 1:], fy)

    def extra_repr(self) -> str:
        """What ``print`` shows."""
        return (
            f"{self.manifold}, exterior={self.exterior}, padding={self.padding}, "
            f"mode={self.mode!r}, topology={self.topology!r}"
        )


def check_coordinates(points: Tensor, exterior: Sequence[float]) -> None:
    """Refuse points (n, 2) outside of an exterior (x, y, width, height).

    Raises:
        InputError: a coordinate is NaN or lies outside.
    """
    x0, y0, extent_x, extent_y = exterior
    low = points.new_tensor([x0, y0])
    high = points.new_tensor([x0 + extent_x, y0 + extent_y])
    inside = ((points >= low) & (points <= high)).all(dim=-1)  # a comparison with NaN is false
    if bool(inside.all()):
        return
    place = int((~inside).nonzero()[0, 0])
    x, y = points[place].tolist()
    found = (
        say("location.not-number", "is not a number")
        if math.isnan(x) or math.isnan(y)
        else say("location.lies-outside-exterior", "lies outside the exterior")
    )
    raise InputError(
        say(
            "location.bad-coordinate",
            "Coordinate {place} ({position}) {found}: x {x0:g} to {x1:g}, y {y0:g} to {y1:g}.",
            place=place,
            position=f"{x:g}, {y:g}",
            found=found,
            x0=x0,
            x1=x0 + extent_x,
            y0=y0,
            y1=y0 + extent_y,
        ),
        say(
            "location.drop-points",
            "Drop such points, or give an exterior that holds them; longitude comes before latitude.",
        ),
        "coordinate-outside",
    )


def window(
    u: Tensor, v: Tensor, width: int, height: int, topology: str, reach: tuple[tuple[int, int], tuple[int, int]]
) -> tuple[Tensor, Tensor, Tensor]:
    """Cells of a window around each position, on a sphere, a torus or a plane.

    Positions are counted in cells: ``u`` from 0 at the exterior's left edge to ``width`` at its right one, ``v`` from
    0 at the bottom to ``height`` at the top.

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


def _gather(grid: Tensor, cells: Tensor) -> Tensor:
    """Vectors (n, kx, ky, dim) of the numbered cells; one indexed read, whose backward is one indexed sum."""
    return grid.reshape(-1, grid.shape[-1]).index_select(0, cells.reshape(-1)).reshape(*cells.shape, grid.shape[-1])
