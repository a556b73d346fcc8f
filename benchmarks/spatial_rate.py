"""How fast Embedding2d reads and learns, beside the torch-geopooling package, in one process.

Padding 3 (a 7 x 7 window), batch 1,024, double precision, a grid of 360 x 180 x 2, on the CPU. The two
are timed in turn, so that a busy machine slows both; the best of the rounds is what each can do.

    python benchmarks/spatial_rate.py [--peer-python ENV/bin/python] [--rounds 15]

Without the package it says "peer not installed" and times a plain loop over points in its place.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import time
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from trainer.location.embedding2d import Embedding2d

GLOBE = (-180.0, -90.0, 360.0, 180.0)
MANIFOLD = (360, 180, 2)
PADDING = 3
BATCH = 1024


class LoopEmbedding(torch.nn.Module):
    """The package's reading, point by point: the stand-in where the package is not installed."""

    def __init__(self):
        super().__init__()
        self.weight = torch.nn.Parameter(torch.zeros(MANIFOLD, dtype=torch.float64))

    def forward(self, points):
        """Read the windows of points (n, 2)."""
        width, height, _ = MANIFOLD
        steps = torch.arange(-PADDING, PADDING + 1)
        windows = []
        for x, y in points.tolist():
            columns = (int((x + 180) // (360 / width)) + steps) % width
            rows = (int((y + 90) // (180 / height)) + steps) % height
            windows.append(self.weight[columns[:, None], rows])
        return torch.stack(windows)


def seconds(layer, points, gradient):
    """Time of one forward and of one backward pass."""
    start = time.perf_counter()
    out = layer(points)
    middle = time.perf_counter()
    out.backward(gradient)
    return middle - start, time.perf_counter() - middle


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peer-python", help="an interpreter that has torch-geopooling: both are timed in it")
    parser.add_argument("--rounds", type=int, default=15)
    arguments = parser.parse_args()
    if arguments.peer_python and importlib.util.find_spec("torch_geopooling") is None:
        os.execv(arguments.peer_python, [arguments.peer_python, __file__, "--rounds", str(arguments.rounds)])
    torch.manual_seed(0)
    points = torch.rand(BATCH, 2, dtype=torch.float64) * torch.tensor([360.0, 180.0]) - torch.tensor([180.0, 90.0])
    gradient = torch.randn(BATCH, 2 * PADDING + 1, 2 * PADDING + 1, MANIFOLD[2], dtype=torch.float64)
    layers = {
        f"ours, {topology} {mode}": Embedding2d(
            MANIFOLD, GLOBE, (PADDING, PADDING), mode=mode, topology=topology, dtype=torch.float64
        )
        for topology, mode in (("torus", "nearest"), ("sphere", "nearest"), ("sphere", "bilinear"))
    }
    if importlib.util.find_spec("torch_geopooling") is not None:
        from torch_geopooling.nn import Embedding2d as Peer

        peer = "torch-geopooling"
        layers[peer] = Peer(MANIFOLD, exterior=GLOBE, padding=(PADDING, PADDING))
        torch.testing.assert_close(layers["ours, torus nearest"](points), layers[peer](points))
    else:
        print("peer not installed: timing a loop over points in its place")
        peer = "loop over points"
        layers[peer] = LoopEmbedding()
    times = {name: [] for name in layers}
    for _ in range(arguments.rounds):
        for name, layer in layers.items():
            times[name].append(seconds(layer, points, gradient))
    best = {name: [1000 * min(column) for column in zip(*rounds, strict=True)] for name, rounds in times.items()}
    print(f"torch {torch.__version__}, {torch.get_num_threads()} threads, padding {PADDING}, batch {BATCH}")
    print(f"{'':<24}{'forward ms':>12}{'backward ms':>13}{'forward x':>11}{'backward x':>12}")
    for name, (forward, backward) in best.items():
        print(
            f"{name:<24}{forward:>12.2f}{backward:>13.2f}"
            f"{best[peer][0] / forward:>11.1f}{best[peer][1] / backward:>12.1f}"
        )


if __name__ == "__main__":
    main()
