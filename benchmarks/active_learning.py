"""How few labels make a map where the tiles are asked for: land cover of the world's tiles, as ``labels.py`` has it.

The tiles, labels and folds of ``world/tiles_64.csv``. Random labels: so many of each class (all of a class that has
fewer), drawn from four folds; asked for: ten tiles of the same four folds at a time, chosen by the Workbench's "Which
next?" from nothing on, each given its own class. Both learn by logistic regression and are judged by every tile of the
fifth fold: macro-F1. For each draw it is told with how many labels the tiles that were asked for reach what 50 random
labels a class reach.

    python benchmarks/active_learning.py [--embeddings EMB] [--data ../shared/data] [--draws 20] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from benchmarks.labels import CHECKOUT, draws, learned, macro_f1
from trainer.classification.next_labels import which_next
from trainer.classification.quick_map import QuickMap, Taught
from trainer.results.embedding_set import EmbeddingSet

A_CLASS = 50
AT_ONCE = 10


def protocol(folder, world):
    """The embeddings of the protocol's tiles alone, their classes and their folds."""
    embeddings = EmbeddingSet.open(folder)
    tiles = np.genfromtxt(world / "tiles_64.csv", delimiter=",", names=True)
    table = embeddings.table
    found = {key: row for row, key in enumerate(zip(table["row"].tolist(), table["column"].tolist(), strict=True))}
    rows = np.array([found[key] for key in zip(tiles["row"].tolist(), tiles["col"].tolist(), strict=True)])
    manifest = replace(embeddings.manifest, count=len(rows))
    some = EmbeddingSet(embeddings.folder, manifest, embeddings.vectors[rows], table[rows])
    _, classes = np.unique(tiles["land_cover_8"].astype(int), return_inverse=True)
    return some, classes, tiles["fold"].astype(int)


def taught(rows, classes):
    return Taught(
        rows, classes[rows], np.ones(len(rows), np.int64), tuple(str(one) for one in range(classes.max() + 1))
    )


def score(quick, known, judged, classes):
    """Macro-F1 of what is learned from these."""
    found = quick.learn(known).scores(quick.embeddings.rows(judged)).argmax(axis=1)
    return macro_f1(classes[judged], found, classes.max() + 1)


def asked(quick, classes, judged, most, seed):
    """(labels, macro-F1) after every ten tiles that were asked for, up to so many."""
    rows, curve = np.zeros(0, np.int64), []
    while len(rows) < most:
        known = taught(rows, classes)
        classifier = quick.learn(known) if len(known.kinds) > 1 else None
        mapped = quick.mapped(classifier, known) if classifier is not None else None
        codes = None if mapped is None else mapped.codes
        rows = np.concatenate([rows, which_next(quick, known, classifier, codes, judged, AT_ONCE, seed)])
        known = taught(rows, classes)
        curve.append((len(rows), score(quick, known, judged, classes) if len(known.kinds) > 1 else 0.0))
    return curve


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = Path(os.environ.get("GEOEMBED_DATA", CHECKOUT.parent / "shared" / "data"))
    parser.add_argument("--data", type=Path, default=default)
    parser.add_argument("--embeddings", type=Path)
    parser.add_argument("--steps", type=int, default=300, help="of the encoder, where no embeddings are given")
    parser.add_argument("--draws", type=int, default=20)
    parser.add_argument("--json", type=Path, help="write the figures")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = arguments.embeddings or learned(arguments.data / "world", Path(folder), arguments.steps)
        embeddings, classes, folds = protocol(place, arguments.data / "world")
    quick, record = QuickMap(embeddings), []
    for draw, (random, judged) in enumerate(draws(classes, folds, A_CLASS, arguments.draws)):
        goal = score(quick, taught(random, classes), judged, classes)
        curve = asked(quick, classes, judged, len(random), draw)
        reached = next((count for count, value in curve if value >= goal), None)
        half = max(value for count, value in curve if count <= len(random) / 2)
        record.append({"random": len(random), "goal": goal, "reached": reached, "half": half, "curve": curve})
        print(f"draw {draw}: {len(random)} random labels {goal:.3f}; asked for: as good with {reached}", flush=True)
    halves = [one["reached"] is not None and one["reached"] <= one["random"] / 2 for one in record]
    at_half = [min(one["curve"], key=lambda point, one=one: abs(point[0] - one["random"] / 2))[1] for one in record]
    print(f"{sum(halves)} of {len(record)} draws reach it with at most half of the labels")
    print(
        f"mean macro-F1: {np.mean([one['goal'] for one in record]):.3f} random, {np.mean(at_half):.3f} with half, asked"
    )
    print(f"{np.mean([one['curve'][-1][1] for one in record]):.3f} with as many, asked")
    if arguments.json:
        arguments.json.write_text(json.dumps(record), encoding="utf-8")


if __name__ == "__main__":
    main()
