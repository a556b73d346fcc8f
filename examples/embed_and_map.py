"""From an image to a map of how it looks: tiles, a short training, embeddings, and a figure by matplotlib.

    python examples/embed_and_map.py my.tif --out out            # out/map.png, and the folders beside it
    python examples/embed_and_map.py my.tif --out out --steps 50 # quicker, and worse

What the commands write is plain: ``tiles.npy`` has a row a tile (longitude, latitude, …), ``embeddings.npy`` the vector
of the same row. Here their first three principal components become red, green and blue.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path

import numpy as np


def main() -> None:
    """Run the three commands, then draw."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("image", type=Path, help="a raster that GDAL reads, with a CRS")
    parser.add_argument("--out", type=Path, required=True, help="folder for tiles, run, embeddings and map.png")
    parser.add_argument("--size", type=int, default=64, help="side of a tile in pixels")
    parser.add_argument("--steps", type=int, default=300, help="steps of training")
    arguments = parser.parse_args()
    tiles, run, embeddings = (arguments.out / name for name in ("tiles", "run", "embeddings"))

    trainer("tiles", arguments.image, "--out", tiles, "--size", arguments.size)
    trainer("train", tiles, "--out", run, "--steps", arguments.steps)
    trainer("embed", run, arguments.image, "--out", embeddings)
    draw(embeddings, arguments.out / "map.png")
    print(arguments.out / "map.png")


def trainer(*words: object) -> None:
    """One command of the trainer; it resumes where it was stopped and does nothing where all is done."""
    subprocess.run([sys.executable, "-m", "trainer", *map(str, words)], check=True)


def draw(folder: Path, picture: Path) -> None:
    """A dot a tile, at its place, in the colour of its look."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    table = np.load(folder / "tiles.npy", allow_pickle=False)
    vectors = np.load(folder / "embeddings.npy", allow_pickle=False).astype(np.float32)
    centred = vectors - vectors.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    components = centred @ axes[:3].T
    low, high = np.percentile(components, (2, 98), axis=0)
    colours = np.clip((components - low) / np.maximum(high - low, 1e-9), 0, 1)

    figure, plot = pyplot.subplots(figsize=(7, 6), layout="constrained")
    side = 400 / np.sqrt(len(table))  # in points: the squares meet
    plot.scatter(table["longitude"], table["latitude"], c=colours, s=side**2, marker="s", linewidths=0)
    plot.set_aspect(1 / np.cos(np.radians(table["latitude"].mean())))
    plot.set_xlabel("longitude")
    plot.set_ylabel("latitude")
    plot.set_title(f"{len(table):,} tiles: like places have like colours")
    figure.savefig(picture, dpi=120)


if __name__ == "__main__":
    main()
