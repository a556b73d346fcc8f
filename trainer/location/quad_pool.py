"""Pooling over a quadtree: cells that are small where points are dense, each with a learned vector.

The layers of torch-geopooling (Bubnou 2024, https://torch-geopooling.readthedocs.io) with their meaning and names,
written with plain torch operations: any device, any float type, a batch at once. A cell of a rectangle is cut into
four where more than ``capacity`` points lie in it; each cell has a vector, which new cells take over from the one that
was cut. A coordinate reads the vector of its own cell, or the mean or the largest value of its terminal group: of all
cells below its cell's parent that are not cut.

* :class:`AdaptiveQuadPool2d`, :class:`AdaptiveAvgQuadPool2d`, :class:`AdaptiveMaxQuadPool2d` cut cells where the
  points that they see in training lie.
* :class:`QuadPool2d`, :class:`AvgQuadPool2d`, :class:`MaxQuadPool2d` have cells of one size over a polygon, and above.

What differs from the package (1.3.1), on purpose: where the number of cells is limited, the fullest are cut first,
whatever the order of the points; coordinates are rounded as it says it does; a mean that is read off the polygon sends
its gradient to all cells that it is of, where the package's gets lost.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from trainer.location.embedding2d import check_coordinates

DEEPEST = 30
"""Halvings of a side; column and row of a cell fit a 64-bit number with room."""


class QuadTree:
    """Cells of a rectangle. Cell 0 is the whole; cells of one parent are its four quarters, or some of them.

    Args:
        exterior: (x, y, width, height).
        tiles: (n, 3) of level, column from the left and row from the bottom, parents before their children.

    Attributes:
        tiles: (n, 3) as given.
        parent: (n,) number of the cell that a cell is a quarter of; 0 for cell 0.
        children: (n, 4) numbers, left before right and lower before upper; -1 where there is none.

    Raises:
        ValueError: a cell has no parent, or is not a quarter of the rectangle's cells.
    """

    def __init__(self, exterior: Sequence[float], tiles: Tensor | None = None) -> None:
        self.exterior = tuple(float(value) for value in exterior)
        self.tiles = torch.zeros(1, 3, dtype=torch.int64) if tiles is None else tiles.to(torch.int64)
        if len(self.tiles) == 0 or bool(self.tiles[0].any()):
            raise ValueError("the first cell must be the whole: level, column and row 0")
        self.depth = int(self.tiles[:, 0].max())
        keys = _keys(self.tiles)
        order = torch.argsort(keys)
        above = torch.stack([self.tiles[:, 0] - 1, self.tiles[:, 1] // 2, self.tiles[:, 2] // 2], dim=1)
        above[0] = 0
        place = torch.searchsorted(keys[order], _keys(above)).clamp(max=len(keys) - 1)
        self.parent = order[place]
        if bool((keys[self.parent] != _keys(above)).any()) or len(torch.unique(keys)) < len(keys):
            raise ValueError("every cell but the whole needs its parent, and stands there once")
        self.children = torch.full((len(self.tiles), 4), -1, dtype=torch.int64)
        quarter = 2 * (self.tiles[:, 1] % 2) + self.tiles[:, 2] % 2
        self.children[self.parent[1:], quarter[1:]] = torch.arange(1, len(self.tiles))

    def __len__(self) -> int:
        return len(self.tiles)

    @property
    def terminal(self) -> Tensor:
        """(n,) which cells are not cut."""
        return (self.children < 0).all(dim=1)

    def to(self, device: torch.device) -> QuadTree:
        """On another device; itself where it is there."""
        if self.tiles.device == device:
            return self
        moved = object.__new__(QuadTree)
        moved.exterior, moved.depth = self.exterior, self.depth
        moved.tiles, moved.parent, moved.children = (
            values.to(device) for values in (self.tiles, self.parent, self.children)
        )
        return moved

    def find(self, points: Tensor) -> Tensor:
        """Number of the smallest cell (n,) that each point (n, 2) lies in; on a border it is the left or lower one."""
        x0, y0, width, height = self.exterior
        corner, side = points.new_tensor([x0, y0]), points.new_tensor([width, height])
        found = torch.zeros(len(points), dtype=torch.int64, device=points.device)
        for _ in range(self.depth):
            tile = self.tiles[found]
            centre = corner + (tile[:, 1:] + 0.5) * (side / (1 << tile[:, :1]))
            beyond = (points > centre).long()
            child = self.children[found, 2 * beyond[:, 0] + beyond[:, 1]]
            found = torch.where(child >= 0, child, found)
        return found

    def grown(
        self, points: Tensor, capacity: int, max_depth: int, precision: int | None = None, most: int | None = None
    ) -> QuadTree:
        """The tree with its terminal cells cut until none holds more than ``capacity`` of these points.

        Args:
            points: (n, 2), within the exterior; equal ones count once.
            capacity: Points that a cell holds.
            max_depth: Cells of this level are not cut.
            precision: Digits behind the point to which coordinates are rounded; None leaves them.
            most: There are always fewer terminal cells than this; None for any number.
        """
        tree, points = self, points.detach().to("cpu", torch.float64)
        points = torch.unique(points if precision is None else torch.round(points, decimals=precision), dim=0)
        while True:
            where = tree.find(points)
            held = torch.bincount(where, minlength=len(tree))
            terminal = tree.terminal
            full = torch.nonzero(terminal & (held > capacity) & (tree.tiles[:, 0] < max_depth)).ravel()
            if most is not None:
                room = max((most - 1 - int(terminal.sum())) // 3, 0)
                full = full[torch.argsort(held[full], descending=True, stable=True)[:room]]
            if not len(full):
                return tree
            points = points[torch.isin(where, full)]
            quarters = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]])
            corner = 2 * tree.tiles[full][:, None, 1:] + quarters
            level = (tree.tiles[full][:, None, :1] + 1).expand(-1, 4, -1)
            tree = QuadTree(tree.exterior, torch.cat([tree.tiles, torch.cat([level, corner], dim=2).reshape(-1, 3)]))

    def origin(self, count: int) -> Tensor:
        """Which of the first ``count`` cells each cell (n,) is, or is a part of."""
        origin = torch.arange(len(self))
        while bool((origin >= count).any()):
            origin = torch.where(origin >= count, self.parent[origin], origin)
        return origin

    def members(self, cells: Tensor) -> tuple[Tensor, Tensor]:
        """The terminal cells below each of some cells, itself where it is terminal.

        Args:
            cells: (g,) numbers.

        Returns:
            (m,) terminal cells, and (m,) of which of the ``cells`` by its place.
        """
        found, owner = [], []
        here, whose = cells, torch.arange(len(cells), device=cells.device)
        while len(here):
            is_terminal = (self.children[here] < 0).all(dim=1)
            found.append(here[is_terminal])
            owner.append(whose[is_terminal])
            below = self.children[here]
            inside = below >= 0
            here, whose = below[inside], whose[:, None].expand(-1, 4)[inside]
        members, owners = torch.cat(found), torch.cat(owner)
        order = torch.argsort(owners, stable=True)
        return members[order], owners[order]

    @classmethod
    def regular(cls, exterior: Sequence[float], level: int) -> QuadTree:
        """All cells of a level, and those that they are parts of."""
        whole = []
        for number in range(level + 1):
            side = torch.arange(1 << number)
            cells = torch.cartesian_prod(side, side)
            whole.append(torch.cat([torch.full((len(cells), 1), number), cells], dim=1))
        return cls(exterior, torch.cat(whole))

    @classmethod
    def over(cls, polygon: Any, exterior: Sequence[float], level: int) -> QuadTree:
        """All cells of a level that a polygon meets, and those that they are parts of.

        Args:
            polygon: A shapely geometry.
            exterior: (x, y, width, height).
            level: Of the smallest cells.

        Raises:
            ValueError: the polygon does not meet the exterior.
        """
        import shapely

        x0, y0, width, height = (float(value) for value in exterior)
        shapely.prepare(polygon)
        here, found = torch.zeros(1, 3, dtype=torch.int64), []
        for number in range(level + 1):
            wide, high = width / (1 << number), height / (1 << number)
            west, south = x0 + here[:, 1].numpy() * wide, y0 + here[:, 2].numpy() * high
            met = torch.from_numpy(shapely.intersects(polygon, shapely.box(west, south, west + wide, south + high)))
            here = here[met]
            found.append(here)
            quarters = torch.tensor([[0, 0], [0, 1], [1, 0], [1, 1]])
            below = (2 * here[:, None, 1:] + quarters).reshape(-1, 2)
            here = torch.cat([torch.full((len(below), 1), number + 1), below], dim=1)
        if not len(found[0]):
            raise ValueError("the polygon does not meet the exterior")
        return cls(exterior, torch.cat(found))


def _keys(tiles: Tensor) -> Tensor:
    """A number for each cell (n,)."""
    level, column, row = tiles.unbind(dim=1)
    return (torch.ones_like(level) << (2 * level)) + (column << level) + row


class _QuadPool(nn.Module):
    """A vector for each cell of a tree, read at coordinates."""

    pool = "cell"

    def __init__(self, feature_dim: int, tree: QuadTree, dtype: torch.dtype | None) -> None:
        super().__init__()
        if feature_dim < 1:
            raise ValueError(f"feature_dim must be positive, not {feature_dim}")
        self.feature_dim = feature_dim
        self.tree = tree
        self.weight = nn.Parameter(torch.zeros(len(tree), feature_dim, dtype=dtype))

    @property
    def exterior(self) -> tuple[float, ...]:
        """(x, y, width, height) that coordinates lie in."""
        return self.tree.exterior

    @property
    def tiles(self) -> Tensor:
        """(n, 3) level, column and row of the cell of each vector."""
        return self.tree.tiles

    def forward(self, coordinates: Tensor) -> Tensor:
        """Read coordinates (…, 2): (…, feature_dim).

        Raises:
            InputError: a coordinate is NaN or lies outside the exterior.
        """
        points = coordinates.reshape(-1, 2).to(torch.promote_types(coordinates.dtype, torch.float32))
        check_coordinates(points, self.exterior)
        self._see(points)
        tree = self.tree.to(points.device)
        cells = tree.find(points)
        if self.pool == "cell":
            return self.weight[cells].reshape(*coordinates.shape[:-1], self.feature_dim)
        groups, place = torch.unique(tree.parent[cells], return_inverse=True)
        members, owner = tree.members(groups)
        values = self._mean if self.pool == "mean" else self._largest
        return values(members, owner, len(groups))[place].reshape(*coordinates.shape[:-1], self.feature_dim)

    def _see(self, points: Tensor) -> None:
        """Called with the points (n, 2) before they are read."""

    def _mean(self, members: Tensor, owner: Tensor, count: int) -> Tensor:
        total = self.weight.new_zeros(count, self.feature_dim).index_add(0, owner, self.weight[members])
        return total / torch.bincount(owner, minlength=count)[:, None].to(total.dtype)

    def _largest(self, members: Tensor, owner: Tensor, count: int) -> Tensor:
        values = self.weight.detach()[members]
        rows = owner[:, None].expand_as(values)
        low = values.new_full((count, self.feature_dim), -torch.inf)
        largest = low.scatter_reduce(0, rows, values, "amax")
        turn = torch.arange(len(members), device=members.device)[:, None].expand_as(values)
        turn = torch.where(values == largest[owner], turn, len(members))
        first = torch.full_like(largest, len(members), dtype=torch.int64).scatter_reduce(0, rows, turn, "amin")
        return self.weight.gather(0, members[first])

    def _load_from_state_dict(self, state_dict: dict[str, Any], prefix: str, *arguments: Any) -> None:
        tiles = state_dict.get(f"{prefix}_extra_state")
        if tiles is not None:
            self.tree = QuadTree(self.exterior, tiles.cpu())
            self.weight.data = self.weight.new_zeros(len(self.tree), self.feature_dim)
        super()._load_from_state_dict(state_dict, prefix, *arguments)

    def get_extra_state(self) -> Tensor:
        """The cells go with the vectors."""
        return self.tree.tiles

    def set_extra_state(self, state: Tensor) -> None:
        """Taken when the vectors are loaded, whose number it says."""

    def extra_repr(self) -> str:
        """What ``print`` shows."""
        return f"{self.feature_dim}, exterior={self.exterior}, cells={len(self.tree)}"


class AdaptiveQuadPool2d(_QuadPool):
    """The vector of each coordinate's own cell; in training, cells that hold many coordinates are cut first.

    The vectors' parameter stays the same object while it grows, but what an optimiser keeps of it (Adam's moments)
    does not: call :meth:`grow` with all coordinates before such an optimiser is made, and use ``eval`` or the same
    coordinates from then on.

    Args:
        feature_dim: Length of a vector.
        exterior: (x, y, width, height) of the coordinates' space.
        max_terminal_nodes: There are always fewer cells that are not cut; None for any number.
        max_depth: How often a side can be halved.
        capacity: Different coordinates of a batch that a cell holds before it is cut.
        precision: Digits behind the point to which they are rounded before they are compared.
        dtype: Float type of the vectors.

    Shape:
        Input (…, 2) of x and y; output (…, feature_dim).

    Raises:
        ValueError: a size makes no sense.
    """

    def __init__(
        self,
        feature_dim: int,
        exterior: Sequence[float] = (-180.0, -90.0, 360.0, 180.0),
        max_terminal_nodes: int | None = None,
        max_depth: int = 17,
        capacity: int = 1,
        precision: int | None = 7,
        dtype: torch.dtype | None = None,
    ) -> None:
        if len(exterior) != 4 or min(exterior[2:]) <= 0:
            raise ValueError(f"exterior must be (x, y, width, height) with positive sizes, not {tuple(exterior)}")
        if not 0 <= max_depth <= DEEPEST or capacity < 1:
            raise ValueError(f"max_depth must lie between 0 and {DEEPEST}, and capacity above 0")
        super().__init__(feature_dim, QuadTree(exterior), dtype)
        self.max_terminal_nodes, self.max_depth = max_terminal_nodes, max_depth
        self.capacity, self.precision = capacity, precision

    def grow(self, points: Tensor) -> None:
        """Cut the cells that hold more than ``capacity`` of the points (n, 2); their parts begin with their vectors."""
        before = len(self.tree)
        self.tree = self.tree.grown(points, self.capacity, self.max_depth, self.precision, self.max_terminal_nodes)
        if len(self.tree) > before:
            self.weight.data = self.weight.data[self.tree.origin(before).to(self.weight.device)]
            self.weight.grad = None

    def _see(self, points: Tensor) -> None:
        if self.training:
            self.grow(points)


class AdaptiveAvgQuadPool2d(AdaptiveQuadPool2d):
    """As :class:`AdaptiveQuadPool2d`, the mean of each coordinate's terminal group."""

    pool = "mean"


class AdaptiveMaxQuadPool2d(AdaptiveQuadPool2d):
    """As :class:`AdaptiveQuadPool2d`, the largest of each coordinate's terminal group, number by number."""

    pool = "max"


class QuadPool2d(_QuadPool):
    """The vector of each coordinate's own cell, of cells that a polygon meets.

    A coordinate off the polygon reads the smallest cell that there is around it.

    Args:
        feature_dim: Length of a vector.
        polygon: A shapely geometry in the coordinates' space.
        exterior: (x, y, width, height) of that space.
        max_depth: How often a side is halved.
        dtype: Float type of the vectors.

    Shape:
        Input (…, 2) of x and y; output (…, feature_dim).
    """

    def __init__(
        self,
        feature_dim: int,
        polygon: Any,
        exterior: Sequence[float] = (-180.0, -90.0, 360.0, 180.0),
        max_depth: int = 17,
        dtype: torch.dtype | None = None,
    ) -> None:
        super().__init__(feature_dim, QuadTree.over(polygon, exterior, max_depth), dtype)
        nn.init.uniform_(self.weight)


class AvgQuadPool2d(QuadPool2d):
    """As :class:`QuadPool2d`, the mean of each coordinate's terminal group."""

    pool = "mean"


class MaxQuadPool2d(QuadPool2d):
    """As :class:`QuadPool2d`, the largest of each coordinate's terminal group, number by number."""

    pool = "max"
