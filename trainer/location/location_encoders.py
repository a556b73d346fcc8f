"""Location encoders: longitude and latitude to a vector, behind one interface, so that they can be compared.

Every encoder takes degrees (…, 2), longitude before latitude, best in double precision (a site of a few
hundred metres needs it), and gives (…, ``dimension``) in single precision. An encoder serves a
:class:`Region`: the whole globe, or a box on it.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn

from trainer.location.embedding2d import Embedding2d, check_coordinates
from trainer.location.quad_pool import QuadTree

MOST_LEVELS = 10
"""Halvings of a quadtree's side."""
GLOBAL_SHARE = 0.25
"""A box that holds more than this share of all longitudes or latitudes is served as the whole globe."""


@dataclass(frozen=True)
class Region:
    """Where an encoder is used, and how fine its detail is.

    Attributes:
        west: Degrees of longitude.
        south: Degrees of latitude.
        east: Degrees of longitude, above ``west``.
        north: Degrees of latitude, above ``south``.
        detail: The finest detail worth learning, in degrees of latitude.
        places: Degrees (n, 2) of where it is used, longitude first; for the encoder whose cells are small where they
            are dense. None: not known.
    """

    west: float = -180.0
    south: float = -90.0
    east: float = 180.0
    north: float = 90.0
    detail: float = 5.0
    places: Tensor | None = field(default=None, compare=False, repr=False)

    @property
    def is_globe(self) -> bool:
        """Whether the region is so large that the globe's shape matters."""
        return self.east - self.west > 360 * GLOBAL_SHARE or self.north - self.south > 180 * GLOBAL_SHARE

    @property
    def middle(self) -> float:
        """Longitude of its middle: longitudes are read within half a turn of it."""
        return 0.0 if self.is_globe else (self.west + self.east) / 2

    @property
    def shrink(self) -> float:
        """Length of a degree of longitude in degrees of latitude, at the region's middle."""
        return max(math.cos(math.radians((self.south + self.north) / 2)), 0.05)

    @property
    def span(self) -> float:
        """The longer side, in degrees of latitude."""
        if self.is_globe:
            return 180.0
        return max((self.east - self.west) * self.shrink, self.north - self.south)


class LocationEncoder(nn.Module):
    """Base of the encoders.

    Attributes:
        dimension: Length of the vectors.
    """

    dimension: int

    def forward(self, coordinates: Tensor) -> Tensor:
        """Encode degrees (…, 2) as vectors (…, dimension)."""
        raise NotImplementedError


class GridEncoder(LocationEncoder):
    """Several learned grids, each twice as fine as the one before, read bilinearly and concatenated.

    The Embedding2d of this project as an encoder; after the multi-resolution tables of Müller et al. 2022
    (Instant-NGP, section 3), without the hash. On the globe its edges meet as on a sphere.

    Args:
        region: What the grids cover.
        levels: Number of grids; the finest has cells of the region's ``detail``.
        features: Length of a cell's vector on each grid.
    """

    def __init__(self, region: Region, levels: int = 5, features: int = 4) -> None:
        super().__init__()
        globe = region.is_globe
        west, south, width, height = (
            (-180.0, -90.0, 360.0, 180.0)
            if globe
            else (region.west, region.south, region.east - region.west, region.north - region.south)
        )
        across = width * (1.0 if globe else region.shrink)
        self.grids = nn.ModuleList()
        for level in range(levels):
            cell = region.detail * 2**level
            cells = (max(1, math.ceil(across / cell)), max(1, math.ceil(height / cell)))
            self.grids.append(
                Embedding2d(
                    (*cells, features),
                    (west, south, width, height),
                    mode="bilinear",
                    topology="sphere" if globe else "plane",
                    initial_std=0.01,
                )
            )
        self.dimension = levels * features

    def forward(self, coordinates: Tensor) -> Tensor:
        """Encode degrees (…, 2); raises InputError outside the region."""
        return torch.cat([grid(coordinates)[..., 0, 0, :] for grid in self.grids], dim=-1)


class QuadtreeEncoder(LocationEncoder):
    """Learned vectors of the cells of a quadtree that a place lies in, from the whole down, added up.

    Cells are small where the region's places are dense (:mod:`trainer.location.quad_pool`), but never smaller than its
    detail: there is more to tell where more is known. Without places all are as fine as that. The tree of the globe is
    cut at the antimeridian.

    Args:
        region: What the cells cover, and the places that they are cut by.
        features: Length of a cell's vector.
        capacity: Places that a cell holds before it is cut.
    """

    def __init__(self, region: Region, features: int = 16, capacity: int = 8) -> None:
        super().__init__()
        exterior = (
            (-180.0, -90.0, 360.0, 180.0)
            if region.is_globe
            else (region.west, region.south, region.east - region.west, region.north - region.south)
        )
        levels = min(max(round(math.log2(region.span / region.detail)), 0), MOST_LEVELS)
        if region.places is None:
            tree = QuadTree.regular(exterior, min(levels, MOST_LEVELS // 2))
        else:
            tree = QuadTree(exterior).grown(region.places, capacity, levels)
        self._tree = tree
        self.weight = nn.Parameter(torch.randn(len(tree), features) * 0.01)
        self.dimension = features

    def forward(self, coordinates: Tensor) -> Tensor:
        """Encode degrees (…, 2); raises InputError outside the region."""
        points = coordinates.reshape(-1, 2).double()
        check_coordinates(points, self._tree.exterior)
        tree = self._tree.to(points.device)
        cell = tree.find(points)
        vectors = self.weight[cell]
        for _ in range(tree.depth):
            above = tree.parent[cell]
            vectors = vectors + torch.where((above != cell)[:, None], self.weight[above], 0.0)
            cell = above
        return vectors.reshape(*coordinates.shape[:-1], self.dimension)


class Sphere2VecEncoder(LocationEncoder):
    """Sphere2Vec-C+ (Mai et al. 2023): the terms of sphereC joined with the plain sines and cosines, at several scales.

    The frequencies are powers of two, so that both sides of the antimeridian have one code.

    Args:
        region: Its span and detail set the lowest and the highest frequency.
        scales: Number of frequencies at most.
    """

    frequencies: Tensor

    def __init__(self, region: Region, scales: int = 16) -> None:
        super().__init__()
        lowest = max(0, math.floor(math.log2(180.0 / region.span)))
        highest = max(lowest, math.ceil(math.log2(90.0 / region.detail)))
        exponents = torch.arange(lowest, highest + 1)[:scales]
        self.register_buffer("frequencies", 2.0 ** exponents.double())
        self.dimension = 6 * len(exponents)

    def forward(self, coordinates: Tensor) -> Tensor:
        """Encode degrees (…, 2)."""
        angles = torch.deg2rad(coordinates.double())
        longitude = angles[..., :1] * self.frequencies
        latitude = angles[..., 1:] * self.frequencies
        sin_lon, cos_lon, sin_lat, cos_lat = longitude.sin(), longitude.cos(), latitude.sin(), latitude.cos()
        on_sphere = [sin_lat, cos_lat * cos_lon, cos_lat * sin_lon]
        on_grid = [cos_lat, sin_lon, cos_lon]  # with sin_lat, which both have
        return torch.cat(on_sphere + on_grid, dim=-1).float()


class HarmonicsEncoder(LocationEncoder):
    """Spherical harmonics read by a SIREN (Rußwurm et al. 2024).

    For regions of continental size and above: a degree of ``n`` resolves detail of 180/n degrees.

    Args:
        region: Its detail sets the highest degree, 24 at most.
        dimension: Length of the vectors.
        hidden: Width of the SIREN's layer.
    """

    def __init__(self, region: Region, dimension: int = 64, hidden: int = 64) -> None:
        super().__init__()
        self.degree = int(min(24, max(4, round(90.0 / region.detail))))
        self.siren = Siren((self.degree + 1) ** 2, hidden, dimension)
        self.dimension = dimension

    def forward(self, coordinates: Tensor) -> Tensor:
        """Encode degrees (…, 2)."""
        encoded: Tensor = self.siren(real_spherical_harmonics(coordinates, self.degree).float())
        return encoded


class FourierEncoder(LocationEncoder):
    """Random Fourier features over the equal-earth projection (GeoCLIP: Vivanco Cepeda et al. 2023).

    The frequencies are drawn at several scales, from the region's span down to its detail. The projection's middle
    meridian is the region's, so that a region has the same code wherever it lies; that of the globe is cut at the
    antimeridian.

    Args:
        region: Its span and detail set the scales.
        scales: Number of scales.
        features: Random directions at each scale.
    """

    directions: Tensor
    centre: Tensor

    def __init__(self, region: Region, scales: int = 4, features: int = 16) -> None:
        super().__init__()
        coarsest, finest = math.radians(region.span) / 2, math.radians(region.detail)
        lengths = torch.logspace(math.log10(coarsest), math.log10(min(finest, coarsest)), scales, dtype=torch.float64)
        self.register_buffer("directions", torch.randn(2, scales, features, dtype=torch.float64) / lengths[:, None])
        self.meridian = region.middle
        middle = [0.0, 0.0 if region.is_globe else (region.south + region.north) / 2]
        self.register_buffer("centre", equal_earth(torch.tensor(middle, dtype=torch.float64)))
        self.dimension = 2 * scales * features

    def forward(self, coordinates: Tensor) -> Tensor:
        """Encode degrees (…, 2)."""
        longitude, latitude = coordinates.double().unbind(-1)
        there = equal_earth(torch.stack([longitude - self.meridian, latitude], dim=-1))
        phases = (there - self.centre) @ self.directions.flatten(1)
        return torch.cat([phases.sin(), phases.cos()], dim=-1).float()


LOCATION_ENCODERS: dict[str, Callable[[Region], LocationEncoder]] = {
    "grid": GridEncoder,
    "sphere2vec": Sphere2VecEncoder,
    "harmonics": HarmonicsEncoder,
    "fourier": FourierEncoder,
    "quadtree": QuadtreeEncoder,
}
"""Name, as ``--encoder`` takes it, to the encoder of a region."""


# ---------------------------------------------------------------------------------------------
# What they are made of
# ---------------------------------------------------------------------------------------------
class Siren(nn.Module):
    """Two layers with sines for activations (Sitzmann et al. 2020, section 3.2 for the initial values).

    Args:
        inputs: Length of the input vectors.
        hidden: Width of the layer between.
        outputs: Length of the output vectors.
        omega: Frequency of the first layer (ω0); the input holds harmonics already, so it is low.

    Shape:
        (…, inputs) to (…, outputs).
    """

    def __init__(self, inputs: int, hidden: int, outputs: int, omega: float = 1.0) -> None:
        super().__init__()
        self.omega = omega
        self.first = nn.Linear(inputs, hidden)
        self.second = nn.Linear(hidden, outputs)
        with torch.no_grad():
            for layer in (self.first, self.second):
                bound = math.sqrt(6.0 / layer.in_features)
                layer.weight.uniform_(-bound, bound)
                layer.bias.uniform_(-math.pi, math.pi)

    def forward(self, vectors: Tensor) -> Tensor:
        """Run both layers."""
        return torch.sin(self.second(torch.sin(self.omega * self.first(vectors))))


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


def equal_earth(coordinates: Tensor) -> Tensor:
    """The equal-earth projection on a sphere of radius 1 (Šavrič et al. 2018).

    Args:
        coordinates: Degrees (…, 2), longitude before latitude.

    Returns:
        x and y (…, 2).
    """
    a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
    longitude, latitude = torch.deg2rad(coordinates).unbind(-1)
    sine = torch.clamp(math.sqrt(3) / 2 * torch.sin(latitude), -1.0, 1.0)
    if torch.compiler.is_exporting():  # onnxruntime has no arcsine of float64; float32's is good to 1e-7 up to 60°
        sine = sine.float()
    theta = torch.asin(sine).to(latitude.dtype)
    square = theta * theta
    sixth = square**3
    slope = a1 + 3 * a2 * square + sixth * (7 * a3 + 9 * a4 * square)
    x = 2 * math.sqrt(3) * longitude * torch.cos(theta) / (3 * slope)
    y = theta * (a1 + a2 * square + sixth * (a3 + a4 * square))
    return torch.stack([x, y], dim=-1)
