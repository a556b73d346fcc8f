"""How should several examples and counter-examples be joined? Measured as a person would use it.

    python benchmarks/query_algebra.py EMB [--labels tiles_64.csv] [--column land_cover]

A simulated person looks for the class of a random tile among the tiles of other folds: a first search by that
tile alone; then the first ``--likes`` right answers below the top become examples and the first ``--unlikes``
wrong ones counter-examples; the answer is refined. Printed is the share of right tiles among the twenty best,
the marked ones left out, for each way of joining. Without EMB a stand-in is made from the imagery: the
standardised mean, spread and histograms of each tile's colours, which needs no encoder.
"""

from __future__ import annotations

import argparse
import csv
import os
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from trainer.results.embedding_set import EmbeddingSet
from trainer.search.exact import COUNTER_WEIGHT, unit_length

CHECKOUT = Path(__file__).resolve().parent.parent
DATA = Path(os.environ.get("GEOEMBED_DATA", CHECKOUT.parent / "shared" / "data")) / "world"


def rocchio(weight):
    def score(vectors, like, unlike):
        query = like.mean(0) - (weight * unlike.mean(0) if len(unlike) else 0.0)
        return vectors @ unit_length(query, vectors.shape[1])[0]

    return score


def best_of(weight):
    def score(vectors, like, unlike):
        return (vectors @ like.T).max(1) - (weight * (vectors @ unlike.T).max(1) if len(unlike) else 0.0)

    return score


def mean_minus_best(weight):
    def score(vectors, like, unlike):
        return (vectors @ like.T).mean(1) - (weight * (vectors @ unlike.T).max(1) if len(unlike) else 0.0)

    return score


def soft(weight, sharpness):
    def score(vectors, like, unlike):
        near = np.log(np.exp(sharpness * (vectors @ like.T)).mean(1)) / sharpness
        far = np.log(np.exp(sharpness * (vectors @ unlike.T)).mean(1)) / sharpness if len(unlike) else 0.0
        return near - weight * far

    return score


def gated(weight):
    """Subtract only where a tile is more like a counter-example than like an example."""

    def score(vectors, like, unlike):
        near = (vectors @ like.T).max(1)
        return near - (weight * np.maximum((vectors @ unlike.T).max(1) - near, 0) if len(unlike) else 0.0)

    return score


def ways():
    for weight in (0.0, 0.25, 0.5, 0.6, 0.75, 1.0):
        yield f"Rocchio, weight {weight}", rocchio(weight)
    for weight in (0.0, 0.25, 0.5, 0.65, 0.8, 1.0):
        yield f"best like - {weight} best unlike", best_of(weight)
    for weight in (0.5, 1.0, 2.0):
        yield f"best like, less {weight} of what an unlike is nearer", gated(weight)
    for weight in (0.25, 0.5, 1.0):
        yield f"mean like - {weight} best unlike", mean_minus_best(weight)
    for sharpness in (3.0, 10.0):
        for weight in (0.25, 0.5, 1.0):
            yield f"soft best, sharpness {sharpness:g}, weight {weight}", soft(weight, sharpness)


def colour_statistics(rows, columns):
    from osgeo import gdal

    gdal.UseExceptions()
    source = gdal.Open(str(DATA / "bluemarble.tif"))
    features = []
    for row, column in zip(rows, columns):
        tile = source.ReadAsArray(int(column) * 64, int(row) * 64, 64, 64).reshape(3, -1).astype(np.float32)
        bins = [np.histogram(band, 16, (0, 256))[0] / tile.shape[1] for band in tile]
        features.append(np.concatenate([tile.mean(1), tile.std(1), *bins]))
    features = np.array(features)
    return (features - features.mean(0)) / (features.std(0) + 1e-6)


def load(arguments):
    with arguments.labels.open(encoding="utf-8") as stream:
        records = list(csv.DictReader(stream))
    rows, columns = (np.array([int(record[name]) for record in records]) for name in ("row", "col"))
    labels = np.array([record[arguments.column] for record in records])
    folds = np.array([int(record["fold"]) for record in records])
    if arguments.embeddings is None:
        vectors = colour_statistics(rows, columns)
        return unit_length(vectors, vectors.shape[1]), labels, folds
    embeddings = EmbeddingSet.open(arguments.embeddings)
    place = {key: n for n, key in enumerate(zip(embeddings.table["row"].tolist(), embeddings.table["column"].tolist()))}
    found = np.array([place.get(key, -1) for key in zip(rows.tolist(), columns.tolist())])
    there = found >= 0
    return unit_length(embeddings.rows(found[there]), embeddings.manifest.dimension), labels[there], folds[there]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("embeddings", type=Path, nargs="?")
    parser.add_argument("--labels", type=Path, default=DATA / "tiles_64.csv")
    parser.add_argument("--column", default="land_cover_8")
    parser.add_argument("--queries", type=int, default=1000)
    parser.add_argument("--likes", type=int, default=2)
    parser.add_argument("--unlikes", type=int, default=2)
    arguments = parser.parse_args()
    vectors, labels, folds = load(arguments)
    chosen = np.random.default_rng(0).choice(len(vectors), arguments.queries, replace=False)
    scores = {name: [] for name, _ in ways()}
    first = []
    for query in chosen:
        allowed = folds != folds[query]
        right = labels == labels[query]
        order = np.argsort(-np.where(allowed, vectors @ vectors[query], -9), kind="stable")
        first.append(right[order[:20]].mean())
        likes = [query, *order[right[order]][: arguments.likes]]
        unlikes = order[~right[order]][: arguments.unlikes]
        candidates = allowed.copy()
        candidates[likes] = candidates[unlikes] = False
        for name, score in ways():
            values = np.where(candidates, score(vectors, vectors[likes], vectors[unlikes]), -9)
            best = np.argpartition(-values, 20)[:20]
            scores[name].append(right[best].mean())
    print(f"{len(vectors)} tiles, {arguments.column}, {arguments.queries} queries, precision of the 20 best")
    print(f"the first example alone: {np.mean(first):.3f}")
    for name, values in scores.items():
        print(f"  {name:<44} {np.mean(values):.3f}")
    print(f"trainer.search.exact: best like, less {COUNTER_WEIGHT} of the best unlike where that is positive")


if __name__ == "__main__":
    main()
