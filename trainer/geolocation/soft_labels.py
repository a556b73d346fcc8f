"""Labels that know how far cells are apart."""

from __future__ import annotations

from torch import Tensor

from trainer.great_circle import distance_km


def soft_labels(
    longitude: Tensor, latitude: Tensor, cell_longitude: Tensor, cell_latitude: Tensor, tau_km: float
) -> Tensor:
    """``exp(-(d - d_min) / tau)`` over cells, made to sum to one (Haas et al. 2023, equation 2).

    Args:
        longitude: Degrees (B,).
        latitude: Degrees (B,).
        cell_longitude: Degrees (k,) of the centroids.
        cell_latitude: Degrees (k,).
        tau_km: How far a mistake is half forgiven; 65 to 75 for the world with many cells.

    Returns:
        (B, k).
    """
    apart = distance_km(longitude[:, None], latitude[:, None], cell_longitude[None, :], cell_latitude[None, :])
    weight = (-(apart - apart.min(dim=1, keepdim=True).values) / tau_km).exp()
    labels: Tensor = weight / weight.sum(dim=1, keepdim=True)
    return labels
