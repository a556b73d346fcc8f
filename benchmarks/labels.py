"""How few labels make a map: land cover of the world's tiles from 5 to 50 labels a class, on blocks that were held out.

The tiles, labels and folds of ``world/tiles_64.csv`` (blocks of 10° x 10°), 8 classes. A draw takes so many labels of
each class at random from four folds (all of a class that has fewer), learns as `classify` does, and is judged by every
tile of the fifth: macro-F1. The same draws for every kind of features: the embedding, colour statistics, a network with
random weights. Without ``--embeddings`` an encoder learns for ``--steps`` first, which is far from what it can learn.

    python benchmarks/labels.py [--data ../shared/data] [--embeddings EMB] [--draws 20] [--json FILE]
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
from trainer.classification.boosted_trees import learn_trees
from trainer.classification.classifiers import LEARN, Scaling
from trainer.embeddings.matching_encoder import run_of
from trainer.embeddings.tile_pictures import TilePixels
from trainer.encoders.inference import load_encoder
from trainer.evaluation.baselines import make_baselines
from trainer.results.embedding_set import EmbeddingSet

CHECKOUT = Path(__file__).resolve().parent.parent
LABELS = (5, 10, 20, 50)
BASELINES = ("image_statistics", "random_encoder")


def learned(world, folder, steps):
    """An embeddings folder of all tiles, by an encoder that learned for so many steps."""

    def trainer(*words):
        subprocess.run([sys.executable, "-m", "trainer", *map(str, words), "--quiet"], cwd=CHECKOUT, check=True)

    trainer("tiles", world / "bluemarble.tif", "--out", folder / "tiles", "--size", 64)
    trainer("train", folder / "tiles", "--out", folder / "run", "--steps", steps)
    trainer("embed", folder / "run", folder / "tiles", "--out", folder / "emb")
    return folder / "emb"


def macro_f1(truth, found, count):
    """Mean over the classes that the tiles have of 2 TP / (2 TP + FP + FN)."""
    confusion = np.zeros((count, count))
    np.add.at(confusion, (truth, found), 1)
    there = confusion.sum(1) > 0
    return float(np.mean((2 * confusion.diagonal() / np.maximum(confusion.sum(0) + confusion.sum(1), 1))[there]))


def draws(classes, folds, labels, count):
    """(rows to learn from, rows to be judged by) of each draw; the held-out fold goes round."""
    for draw in range(count):
        random = np.random.default_rng(draw)
        held_out = folds == draw % 5
        others = [random.permutation(np.flatnonzero(~held_out & (classes == one))) for one in np.unique(classes)]
        yield np.concatenate([rows[:labels] for rows in others]), np.flatnonzero(held_out)


def measured(vectors, classes, folds, method, labels, count):
    """Macro-F1 of each draw."""
    kinds, scaling = int(classes.max()) + 1, Scaling.of(vectors)
    learn = learn_trees if method == "boosting" else LEARN[method]
    return [
        macro_f1(
            classes[judged],
            learn(vectors[known], classes[known], kinds, scaling).scores(vectors[judged]).argmax(1),
            kinds,
        )
        for known, judged in draws(classes, folds, labels, count)
    ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = Path(os.environ.get("GEOEMBED_DATA", CHECKOUT.parent / "shared" / "data"))
    parser.add_argument("--data", type=Path, default=default)
    parser.add_argument("--embeddings", type=Path)
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--draws", type=int, default=20)
    parser.add_argument("--methods", nargs="+", default=["logistic", "mean", "knn"], choices=[*LEARN, "boosting"])
    parser.add_argument("--json", type=Path, help="write the figures")
    arguments = parser.parse_args()
    world = arguments.data / "world"
    with tempfile.TemporaryDirectory() as folder:
        place = arguments.embeddings or learned(world, Path(folder), arguments.steps)
        embeddings = EmbeddingSet.open(place)
        tiles = np.genfromtxt(world / "tiles_64.csv", delimiter=",", names=True)
        keys = list(zip(tiles["row"].astype(int).tolist(), tiles["col"].astype(int).tolist(), strict=True))
        table = embeddings.table
        found = {key: row for row, key in enumerate(zip(table["row"].tolist(), table["column"].tolist(), strict=True))}
        rows = np.array([found[key] for key in keys])
        run = run_of(embeddings)
        baselines = make_baselines(TilePixels.open(embeddings), rows, load_encoder(run, "cpu"))
        features = {"this embedding": embeddings.rows(rows)}
        features |= {one.label: one.vectors for one in baselines.made if one.key in BASELINES}
        learned_for = embeddings.manifest.model.card.get("steps", "?")
    _, classes = np.unique(tiles["land_cover_8"].astype(int), return_inverse=True)
    folds = tiles["fold"].astype(int)
    print(f"Land cover of {len(rows):,} tiles, {classes.max() + 1} classes; encoder of {learned_for} steps;", end=" ")
    print(f"macro-F1 on held-out blocks, mean of {arguments.draws} draws [middle 95 % of them]")
    head = "".join(f"{f'{labels} a class':>21}" for labels in LABELS)
    print(f"{'':<40}{head}")
    record = []
    for method in arguments.methods:
        for name, vectors in features.items():
            line = f"{f'{method}, {name}':<40}"
            for labels in LABELS:
                values = measured(vectors, classes, folds, method, labels, arguments.draws)
                low, high = np.percentile(values, [2.5, 97.5])
                line += f"{f'{np.mean(values):.3f} [{low:.3f}–{high:.3f}]':>21}"
                record.append({"method": method, "features": name, "labels": labels, "macro_f1": values})
            print(line, flush=True)
    if arguments.json:
        arguments.json.write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
