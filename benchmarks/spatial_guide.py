"""The guide's experiment: a force field over the sphere, learnt from half of its points in 30 steps.

Repeats torch-geopooling's guide "Spatial Embedding" with its own grid, sample size, optimiser and
steps, with its layer (where the package is installed) and with ours, over several seeds. All models of
one seed start from the same convolution and see the same sample.

    python benchmarks/spatial_guide.py [--seeds 5] [--peer-python ENV/bin/python] [--figure FILE.png]

``--peer-python`` names an interpreter that has torch-geopooling, which pins another torch than ours.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import torch
from torch import nn

CHECKOUT = Path(__file__).resolve().parent.parent
GLOBE = (-180, -90, 360, 180)
STEPS = 30


def field():
    """The guide's field: coordinates in radians and two components, each (32, 63)."""
    x, y = np.meshgrid(np.arange(-np.pi, np.pi, 0.1), np.arange(-np.pi / 2, np.pi / 2, 0.1))
    return x, y, np.cos(x * 2), np.sin(y * 2)


class SpatialConv(nn.Module):
    """The guide's model: a grid read with a 15 x 15 window, and one convolution over it."""

    def __init__(self, embedding):
        super().__init__()
        self.embedding = embedding
        self.conv = nn.Conv2d(2, 2, (15, 15), dtype=torch.float64)

    def forward(self, points):
        """Values (n, 2) of points (n, 2)."""
        return self.conv(self.embedding(points).permute(0, 3, 1, 2))[:, :, 0, 0]


def train(make_embedding, seed):
    """Train as the guide does; returns the mean absolute error over the whole field, and the field."""
    x, y, u, v = field()
    points = torch.tensor(np.degrees(np.stack([x.ravel(), y.ravel()], 1)))
    values = torch.tensor(np.stack([u.ravel(), v.ravel()], 1))
    sample = np.random.default_rng(seed).integers(0, len(points), len(points) // 2)
    torch.manual_seed(seed)
    model = SpatialConv(make_embedding((x.shape[0], x.shape[1], 2)))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.005)
    for _ in range(STEPS):
        optimizer.zero_grad()
        nn.functional.l1_loss(model(points[sample]), values[sample]).backward()
        optimizer.step()
    with torch.no_grad():
        learned = model(points)
    return float((learned - values).abs().mean()), learned.numpy().reshape(*u.shape, 2)


def peer_layer(manifold):
    """The package's layer."""
    from torch_geopooling.nn import Embedding2d

    return Embedding2d(manifold, padding=(7, 7), exterior=GLOBE)


def our_layer(topology, mode):
    """A maker of our layer."""
    sys.path.insert(0, str(CHECKOUT))
    from trainer.location.embedding2d import Embedding2d

    return lambda manifold: Embedding2d(
        manifold, GLOBE, padding=(7, 7), topology=topology, mode=mode, dtype=torch.float64
    )


OURS = {
    "torus, nearest (the guide's reading)": ("torus", "nearest"),
    "sphere, nearest": ("sphere", "nearest"),
    "torus, bilinear": ("torus", "bilinear"),
    "sphere, bilinear": ("sphere", "bilinear"),
}


def peer_errors(python, seeds):
    """Errors of the package's layer, run by the interpreter that has it; None where none has."""
    command = [python, __file__, "--as-peer", "--seeds", str(seeds)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        reason = done.stderr.strip().splitlines()[-1:] or ["no message"]
        print(f"peer not installed: torch-geopooling does not run in {python} ({reason[0]})")
        return None
    return json.loads(done.stdout)


def draw(path, fields):
    """Quiver plots of the truth and of what was learnt."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    x, y, u, v = field()
    panels = {"true field": np.stack([u, v], -1), **fields}
    figure, axes = pyplot.subplots(1, len(panels), figsize=(8 * len(panels), 5), constrained_layout=True)
    for axis, (title, values) in zip(axes, panels.items(), strict=True):
        axis.quiver(np.degrees(x), np.degrees(y), values[..., 0], values[..., 1], units="width")
        axis.set(title=title, xlabel="longitude", ylabel="latitude")
    figure.savefig(path, dpi=80)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--peer-python", default=sys.executable)
    parser.add_argument("--figure", type=Path)
    parser.add_argument("--as-peer", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.as_peer:
        print(json.dumps([train(peer_layer, seed)[0] for seed in range(arguments.seeds)]))
        return
    rows = {}
    peer = peer_errors(arguments.peer_python, arguments.seeds)
    if peer is not None:
        rows["torch-geopooling"] = peer
    learned = {}
    for name, (topology, mode) in OURS.items():
        runs = [train(our_layer(topology, mode), seed) for seed in range(arguments.seeds)]
        rows[f"ours: {name}"] = [error for error, _ in runs]
        learned[name] = runs[0][1]
    print(f"mean absolute error over the whole field after {STEPS} steps, {arguments.seeds} seeds")
    for name, errors in rows.items():
        print(f"{name:<44}{np.mean(errors):.6f}   (" + " ".join(f"{error:.6f}" for error in errors) + ")")
    if peer is not None:
        same = max(abs(a - b) for a, b in zip(peer, rows[f"ours: {next(iter(OURS))}"], strict=True))
        print(f"largest difference between the guide's layer and ours with its reading, over the seeds: {same:.2e}")
    if arguments.figure:
        draw(arguments.figure, {name: learned[name] for name in ("sphere, nearest", "sphere, bilinear")})


if __name__ == "__main__":
    main()
