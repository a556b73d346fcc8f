"""The golden corpus of quadtree pooling: trees, vectors, values and gradients, as torch-geopooling has them.

Kept in ``quad_pool.npz``; made with torch-geopooling 1.3.1, which needs its own version of torch:

    python -m venv ENV && ENV/bin/pip install torch-geopooling "numpy<2"
    ENV/bin/python tests/trainer/location/quad_pool_corpus.py
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

CORPUS = Path(__file__).with_name("quad_pool.npz")
POOLS = ("cell", "mean", "max")
CASES = {
    "globe": {"exterior": (-180.0, -90.0, 360.0, 180.0), "max_depth": 8, "capacity": 3, "precision": 7},
    "shallow": {"exterior": (-10.0, -5.0, 20.0, 10.0), "max_depth": 3, "capacity": 1, "precision": 6},
    "plane": {"exterior": (0.0, 0.0, 100.0, 100.0), "max_depth": 17, "capacity": 2, "precision": None},
    "deep": {"exterior": (0.0, 0.0, 1.0, 1.0), "max_depth": 14, "capacity": 1, "precision": 7},
}
"""Adaptive trees: what they are grown with."""
OVER = {"exterior": (0.0, 0.0, 100.0, 100.0), "max_depth": 5}
POLYGON = [(11.0, 13.0), (62.0, 17.0), (47.0, 71.0), (23.0, 58.0)]


def points(case: str, salt: int, count: int = 240) -> np.ndarray:
    """(count, 2) coordinates in the exterior of a case, half of them close together."""
    rng = np.random.default_rng([salt, len(case)])
    x0, y0, width, height = (CASES.get(case) or OVER)["exterior"]
    share = rng.random((count, 2))
    share[::2] = 0.3 + 0.05 * share[::2]
    return np.array([x0, y0]) + share * np.array([width, height])


def main() -> None:
    """Ask the package."""
    import torch
    from shapely.geometry import Polygon
    from torch_geopooling import functional, nn

    functions = {
        "cell": functional.quad_pool2d, "mean": functional.avg_quad_pool2d, "max": functional.max_quad_pool2d
    }  # fmt: skip
    kept: dict[str, np.ndarray] = {}

    def read(name: str, tiles: torch.Tensor, weight: torch.Tensor, asked: np.ndarray, options: dict) -> None:
        slope = torch.from_numpy(np.random.default_rng(7).random((len(asked), weight.shape[1])))
        for pool, function in functions.items():
            vectors = weight.clone().requires_grad_()
            values = function(tiles, vectors, torch.from_numpy(asked), training=False, **options).values
            (values * slope).sum().backward()
            kept[f"{name}/{pool}"] = values.detach().numpy()
            kept[f"{name}/{pool} gradient"] = vectors.grad.numpy()

    for case, given in CASES.items():
        options = dict(given)
        exterior = options.pop("exterior")
        options["exterior"] = exterior
        first = functional.quad_pool2d(
            torch.empty((0, 3), dtype=torch.int64), torch.empty((0, 3), dtype=torch.float64),
            torch.from_numpy(points(case, 1)), training=True, **options,
        )  # fmt: skip
        weight = torch.from_numpy(np.random.default_rng(5).normal(size=(len(first.tiles), 3)))
        kept[f"{case}/tiles"], kept[f"{case}/weight"] = first.tiles.numpy(), weight.numpy()
        read(case, first.tiles, weight, points(case, 2), options)
        again = functional.quad_pool2d(
            first.tiles, weight, torch.from_numpy(points(case, 3)), training=True, **options
        )  # fmt: skip
        kept[f"{case}/tiles again"], kept[f"{case}/weight again"] = again.tiles.numpy(), again.weight.detach().numpy()
    pool = nn.QuadPool2d(3, Polygon(POLYGON), OVER["exterior"], max_depth=OVER["max_depth"])
    weight = torch.from_numpy(np.random.default_rng(6).normal(size=(len(pool.tiles), 3)))
    kept["over/tiles"], kept["over/weight"] = pool.tiles.numpy(), weight.numpy()
    read("over", pool.tiles, weight, points("over", 2), {**OVER})
    np.savez_compressed(CORPUS, **kept)
    print(f"{len(kept)} arrays, {CORPUS.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
