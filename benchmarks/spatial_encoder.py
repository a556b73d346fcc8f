"""What ``train --with-location`` adds: two contrastive encoders, the same but for the second input.

Both learn from the land tiles of ``world/tiles_64.csv`` with the same seed, for the same number of steps, and
without whitening (which is fitted for encoders without a location only). Köppen classes are then told from the
embeddings in blocked folds: by the encoder without a location, and by the one with it, once without being told
where the tiles are, and once with.

    python benchmarks/spatial_encoder.py [--data ../shared/data] [--steps 200] [--tiles TILES] [--json FILE]

The runs are short, so the figures say what the location adds, not how good an encoder can be.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from trainer.encoders.inference import load_encoder
from trainer.evaluation.accuracy import accuracy, knn_predictions, linear_probe_predictions
from trainer.tiles.tileset import TileSet

CHECKOUT = Path(__file__).resolve().parent.parent


def trainer(*words):
    """One command of the trainer."""
    subprocess.run([sys.executable, "-m", "trainer", *map(str, words), "--quiet"], check=True, cwd=CHECKOUT)


def protocol(world, tiles):
    """Köppen class and fold of each tile, (n,) and (n,), from the CSV of the protocol."""
    fixed = np.genfromtxt(world / "tiles_64.csv", delimiter=",", names=True)
    rows = {(int(row), int(column)): place for place, (row, column) in enumerate(fixed[["row", "col"]])}
    order = [rows[int(row), int(column)] for row, column in tiles.table[["row", "column"]]]
    return fixed["koppen"].astype(int)[order], fixed["fold"].astype(int)[order]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = Path(os.environ.get("GEOEMBED_DATA", CHECKOUT.parent / "shared" / "data"))
    parser.add_argument("--data", type=Path, default=default)
    parser.add_argument("--steps", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--tiles", type=Path, help="a tile set of bluemarble.tif --only tiles_64.csv (default: made)")
    parser.add_argument("--out", type=Path, help="keep the runs here (default: a folder that goes away)")
    parser.add_argument("--json", type=Path, help="write the figures")
    arguments = parser.parse_args()
    world = arguments.data / "world"
    with tempfile.TemporaryDirectory() as folder:
        out = arguments.out or Path(folder)
        tiles_folder = arguments.tiles
        if tiles_folder is None:
            tiles_folder = Path(folder) / "tiles"
            trainer("tiles", world / "bluemarble.tif", "--only", world / "tiles_64.csv", "--out", tiles_folder)
        tiles = TileSet.open(tiles_folder)
        labels, fold = protocol(world, tiles)
        degrees = np.stack([tiles.table["longitude"], tiles.table["latitude"]], axis=1)
        vectors = {}
        for name, words in (("without", []), ("with", ["--with-location"])):
            options = ("--steps", arguments.steps, "--seed", arguments.seed, "--whitening", 0, *words)
            trainer("train", tiles_folder, "--out", out / name, *options, "--resume")
            encoder = load_encoder(out / name, "cpu")
            vectors[f"learnt {name} location, image alone"] = encoder.embed(tiles.images)
            if encoder.card.with_location:
                vectors["learnt with location, image and location"] = encoder.embed(tiles.images, degrees)
    print(f"Köppen classes of {len(labels):,} tiles, 5 blocked folds; {arguments.steps} steps, seed {arguments.seed}")
    print(f"{'':<44}{'k-NN':>8}{'linear probe':>14}")
    found = {}
    for name, described in vectors.items():
        knn = accuracy(knn_predictions(described, labels, fold), labels).accuracy
        probe = accuracy(linear_probe_predictions(described, labels, fold), labels).accuracy
        found[name] = {"knn": knn, "linear_probe": probe}
        print(f"{name:<44}{knn:>8.4f}{probe:>14.4f}", flush=True)
    if arguments.json:
        record = {"steps": arguments.steps, "seed": arguments.seed, "tiles": len(labels), "methods": found}
        arguments.json.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
