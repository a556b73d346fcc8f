"""How good positions are: great-circle errors, accuracies, GeoGuessr's score, and whether the radius holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]

THRESHOLDS_KM = (1.0, 25.0, 200.0, 750.0, 1000.0, 2500.0)
"""Street, city, region, country, the world benchmark's own, continent."""
SCORE_KM = 1492.7
BEST_SCORE = 5000.0


@dataclass(frozen=True)
class Scores:
    """Figures of one method over the same places as all others.

    Attributes:
        places: How many.
        mean_km: Mean great-circle error.
        median_km: Median.
        within: Share within each of :data:`THRESHOLDS_KM`, keyed by kilometres.
        score: Mean GeoGuessr score, ``5000 · exp(−d / 1492.7 km)``.
        cell_accuracy: Share whose finest cell is the right one; None where cells take no part.
        radius_held: Share whose radius holds the true position; None without a radius.
        radius_median_km: Median radius.
    """

    places: int
    mean_km: float
    median_km: float
    within: dict[str, float]
    score: float
    cell_accuracy: float | None = None
    radius_held: float | None = None
    radius_median_km: float | None = None

    def to_json(self) -> dict[str, object]:
        """Plain values."""
        return asdict(self)


def geoguessr_score(error_km: Floats) -> Floats:
    """5000 for a hit, falling by a factor of e every 1,492.7 km."""
    return np.asarray(BEST_SCORE * np.exp(-np.asarray(error_km) / SCORE_KM))


def score_errors(
    error_km: Floats, right_cell: npt.NDArray[np.bool_] | None = None, radius_km: Floats | None = None
) -> Scores:
    """The figures of great-circle errors.

    Args:
        error_km: (n,), n at least 1.
        right_cell: (n,) whether the predicted cell is that of the place.
        radius_km: (n,) the stated radius.
    """
    return Scores(
        places=len(error_km),
        mean_km=float(error_km.mean()),
        median_km=float(np.median(error_km)),
        within={f"{limit:g}": float((error_km <= limit).mean()) for limit in THRESHOLDS_KM},
        score=float(geoguessr_score(error_km).mean()),
        cell_accuracy=None if right_cell is None else float(right_cell.mean()),
        radius_held=None if radius_km is None else float((error_km <= radius_km).mean()),
        radius_median_km=None if radius_km is None else float(np.median(radius_km)),
    )


def score_table(scores: dict[str, Scores], limits: Sequence[float] = THRESHOLDS_KM) -> str:
    """A table for a person; distances in metres where all are small."""
    small = all(item.median_km < 1.0 for item in scores.values())
    unit, factor = ("m", 1000.0) if small else ("km", 1.0)
    width = max(len(name) for name in scores) + 2
    shown = [limit for limit in limits if not small or limit <= 1]
    head = f"{'method':<{width}}{f'median {unit}':>11}{f'mean {unit}':>10}"
    head += "".join(f"{f'<{limit:g}':>8}" for limit in shown) + f"{'score':>8}{'cell':>7}{'radius':>9}{'held':>7}"
    lines = [head]
    for name, item in scores.items():
        line = f"{name:<{width}}{item.median_km * factor:>11,.1f}{item.mean_km * factor:>10,.1f}"
        line += "".join(f"{item.within[f'{limit:g}']:>8.3f}" for limit in shown) + f"{item.score:>8,.0f}"
        line += _or_blank(item.cell_accuracy, 7, ".3f")
        line += _or_blank(None if item.radius_median_km is None else item.radius_median_km * factor, 9, ",.0f")
        lines.append((line + _or_blank(item.radius_held, 7, ".3f")).rstrip())
    return "\n".join(lines)


def _or_blank(value: float | None, width: int, form: str) -> str:
    return " " * width if value is None else f"{value:>{width}{form}}"
