"""From options and training places to what is learned. Nothing here ever sees another split."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.geography.crs import choose_crs, given_crs
from trainer.geography.great_circle import distance_km
from trainer.geolocation.cells.adaptive import s2_partition
from trainer.geolocation.cells.cells import Cells
from trainer.geolocation.cells.projected_grid import make_grid
from trainer.geolocation.heads.tasks import (
    GridTask,
    HybridTask,
    Regression3dTask,
    RegressionTask,
    S2Task,
    Task,
    typical_radius_km,
)
from trainer.geolocation.options import HeadOptions
from trainer.geolocation.places.geotagged import GeotaggedSet

Floats = npt.NDArray[np.float64]


def make_task(places: GeotaggedSet, options: HeadOptions) -> tuple[Task | None, dict[str, Any], str]:
    """The task of a head, fitted to the training split.

    Args:
        places: The whole set; its other splits are not looked at.
        options: Which head.

    Returns:
        The task (None for retrieval), the numbers that :func:`task_again` needs, and what was chosen, in words.

    Raises:
        InputError: there are no cells, or no CRS that holds the places.
    """
    train = places.rows_in("train")
    longitude, latitude = places.longitude[train], places.latitude[train]
    if options.kind == "retrieval":
        return None, {}, "the nearest training places vote"
    if options.kind == "regression3d":
        globe = Regression3dTask.of(longitude, latitude)
        return globe, {"mean": globe.mean.tolist(), "std": globe.std}, "a point on the sphere"
    if options.kind == "regression":
        chosen = given_crs(options.grid.crs) if options.grid.crs else choose_crs(longitude, latitude)
        task = RegressionTask.of(chosen.wkt, longitude, latitude)
        numbers = {"crs_wkt": chosen.wkt, "mean": task.mean.tolist(), "std": task.std.tolist()}
        return task, numbers, f"x and y in {chosen.name} ({chosen.reason})"
    if options.kind == "s2":
        cells = s2_partition(longitude, latitude, options.partition)
        levels = ", ".join(
            f"{count} of level {level}" for level, count in zip(*np.unique(cells.level, return_counts=True))
        )
        return (
            S2Task(cells, len(train), options.most_weight),
            {"places": len(train), "most_weight": options.most_weight},
            f"{len(cells)} S2 cells: {levels}",
        )
    cells, said = make_grid(longitude, latitude, options.grid)
    if len(cells) < 2:
        raise InputError(
            "All training places lie in one cell.", "Use a smaller --cell-size or more --cells.", "one-cell"
        )
    tau = options.tau_km or options.softness * spacing_km(cells)
    if options.kind == "hybrid":
        hybrid = HybridTask(cells, tau, typical_radius_km(cells, longitude, latitude))
        return hybrid, {"tau_km": tau, "radius_km": hybrid.radius_km.tolist()}, said
    return GridTask(cells, tau), {"tau_km": tau}, said


def task_again(kind: str, numbers: dict[str, Any], cells: Cells | None) -> Task | None:
    """The task of a run that was trained before."""
    if kind == "retrieval":
        return None
    if kind == "regression3d":
        return Regression3dTask(np.array(numbers["mean"]), float(numbers["std"]))
    if kind == "regression":
        mean, std = numbers["mean"], numbers["std"]
        return RegressionTask(str(numbers["crs_wkt"]), (mean[0], mean[1]), (std[0], std[1]))
    if cells is None:
        raise InputError(f"A {kind} head needs cells.", "Train again.", "damaged")
    if kind == "s2":
        return S2Task(cells, int(numbers["places"]), float(numbers["most_weight"]))
    if kind == "hybrid":
        return HybridTask(cells, float(numbers["tau_km"]), np.array(numbers["radius_km"]))
    return GridTask(cells, float(numbers["tau_km"]))


def spacing_km(cells: Cells) -> float:
    """Median distance from a centroid to the nearest other one."""
    nearest = np.empty(len(cells))
    for row in range(len(cells)):
        apart = distance_km(cells.longitude, cells.latitude, cells.longitude[row], cells.latitude[row])
        apart[row] = np.inf
        nearest[row] = apart.min()
    return float(np.median(nearest))


def neighbour_spacing_km(longitude: Floats, latitude: Floats, most: int = 2000) -> float:
    """Median distance from a training place to the nearest that lies elsewhere: the scale of the set.

    Args:
        longitude: Degrees (n,).
        latitude: Degrees (n,).
        most: Places that are looked at (evenly spread), each against all.
    """
    chosen = np.unique(np.linspace(0, len(longitude) - 1, min(most, len(longitude))).astype(np.int64))
    nearest = np.empty(len(chosen))
    for start in range(0, len(chosen), 256):
        part = chosen[start : start + 256]
        apart = distance_km(longitude[part, None], latitude[part, None], longitude[None, :], latitude[None, :])
        nearest[start : start + 256] = np.where(apart > 1e-6, apart, np.inf).min(axis=1)
    known = nearest[np.isfinite(nearest)]
    return float(np.median(known)) if len(known) else 1e-3
