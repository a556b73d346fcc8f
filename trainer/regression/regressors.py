"""Ways from vectors to a number."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Predict = Callable[[npt.NDArray[np.float32]], Floats]

PENALTIES = np.geomspace(1e-3, 1e5, 25)
NEIGHBOURS = (3, 5, 10, 20, 40)


def learn(vectors: npt.NDArray[np.float32], values: Floats, method: str, seed: int) -> Predict:
    """A regressor.

    Args:
        vectors: (n, D) of tiles with a value.
        values: (n,).
        method: ``ridge``, whose penalty has the least error on each tile left out; ``knn``, likewise for the number of
            neighbours; ``boosting``.
        seed: Of boosting.

    Returns:
        From (m, D) to (m,).
    """
    mean, spread = vectors.mean(axis=0), np.maximum(vectors.std(axis=0), 1e-6)
    scaled = ((vectors - mean) / spread).astype(np.float64)
    predict = {"ridge": _ridge, "knn": _neighbours}[method](scaled, values) if method != "boosting" else None
    if predict is None:
        from sklearn.ensemble import GradientBoostingRegressor

        trees = GradientBoostingRegressor(
            n_estimators=100, max_depth=3, learning_rate=0.08, subsample=0.7, max_features="sqrt", random_state=seed
        ).fit(scaled, values)
        predict = trees.predict
    return lambda wanted: np.asarray(predict(((wanted - mean) / spread).astype(np.float64)), np.float64)


def _ridge(scaled: Floats, values: Floats) -> Callable[[Floats], Floats]:
    """Ridge regression (Hoerl and Kennard 1970), its penalty by generalised cross-validation (Golub et al. 1979)."""
    middle = float(values.mean())
    left, singular, right = np.linalg.svd(scaled, full_matrices=False)
    along = left.T @ (values - middle)
    kept = singular**2 / (singular**2 + PENALTIES[:, None])
    missed = values - middle - (kept * along) @ left.T
    errors = (missed**2).mean(axis=1) / (1 - np.minimum((kept.sum(axis=1) + 1) / len(values), 0.999)) ** 2
    best = PENALTIES[int(errors.argmin())]
    weights = right.T @ (singular / (singular**2 + best) * along)
    return lambda wanted: np.asarray(wanted @ weights + middle)


def _neighbours(scaled: Floats, values: Floats) -> Callable[[Floats], Floats]:
    """The mean of the nearest."""
    from scipy.spatial import cKDTree

    tree = cKDTree(scaled)
    most = min(max(NEIGHBOURS), len(values) - 1)
    near = tree.query(scaled, k=most + 1)[1][:, 1:]
    counts = [count for count in NEIGHBOURS if count <= most] or [most]
    errors = [float(((values[near[:, :count]].mean(axis=1) - values) ** 2).mean()) for count in counts]
    best = counts[int(np.argmin(errors))]

    def predict(wanted: Floats) -> Floats:
        found = tree.query(wanted, k=best)[1].reshape(len(wanted), best)
        return np.asarray(values[found].mean(axis=1))

    return predict
