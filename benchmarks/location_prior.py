"""What the location adds: Köppen classes of the world's tiles from the image, from the location, from both.

The tiles, labels and folds of ``world/tiles_64.csv`` (blocks of 10° x 10°). The image is an embeddings
folder (``--embeddings EMB``, made of ``world/bluemarble.tif`` with 64 px tiles), or else the mean, the
standard deviation and a histogram of each band.

    python benchmarks/location_prior.py [--data ../shared/data] [--embeddings EMB] [--encoder fourier …] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from trainer.location.location_encoders import Region
from trainer.location.prior import PriorOptions, held_out_classes

CHECKOUT = Path(__file__).resolve().parent.parent
SIZE = 64
BINS = 16


def image_statistics(path, rows, columns):
    """Mean, standard deviation and histogram of each band of each tile, (n, 3 · (2 + 16))."""
    from osgeo import gdal

    gdal.UseExceptions()
    source = gdal.Open(str(path))
    described = []
    for row, column in zip(rows, columns, strict=True):
        pixels = source.ReadAsArray(int(column) * SIZE, int(row) * SIZE, SIZE, SIZE).reshape(3, -1)
        shares = [np.histogram(band, BINS, (0, 256))[0] / band.size for band in pixels]
        described.append(np.concatenate([pixels.mean(1) / 255, pixels.std(1) / 255, np.sqrt(np.concatenate(shares))]))
    return np.array(described)


def embedded_tiles(folder, rows, columns):
    """Embeddings of the protocol's tiles from an embeddings folder."""
    from trainer.results.embedding_set import EmbeddingSet

    embeddings = EmbeddingSet.open(folder)
    places = {(int(row), int(column)): place for place, (row, column) in enumerate(embeddings.table[["row", "column"]])}
    missing = [key for key in zip(rows, columns, strict=True) if (int(key[0]), int(key[1])) not in places]
    if missing:
        raise SystemExit(f"{folder} lacks {len(missing)} of the protocol's tiles, such as row, column {missing[0]}")
    chosen = [places[int(row), int(column)] for row, column in zip(rows, columns, strict=True)]
    return embeddings.rows(np.array(chosen)).astype(np.float64)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = Path(os.environ.get("GEOEMBED_DATA", CHECKOUT.parent / "shared" / "data"))
    parser.add_argument("--data", type=Path, default=default)
    parser.add_argument("--embeddings", type=Path)
    parser.add_argument("--encoder", nargs="+", default=["fourier", "harmonics", "sphere2vec", "grid"])
    parser.add_argument("--json", type=Path, help="write the figures")
    parser.add_argument("--detail", type=float, default=PriorOptions.region.detail, help="degrees")
    arguments = parser.parse_args()
    world = arguments.data / "world"
    tiles = np.genfromtxt(world / "tiles_64.csv", delimiter=",", names=True)
    rows, columns = tiles["row"].astype(int), tiles["col"].astype(int)
    if arguments.embeddings:
        images, described = embedded_tiles(arguments.embeddings, rows, columns), str(arguments.embeddings)
    else:
        images, described = image_statistics(world / "bluemarble.tif", rows, columns), "band statistics"
    _, labels = np.unique(tiles["koppen"].astype(int), return_inverse=True)
    fold = tiles["fold"].astype(int)
    coordinates = np.stack([tiles["longitude"], tiles["latitude"]], axis=1)

    def accuracy(image, location, options):
        return float((held_out_classes(image, location, labels, fold, options) == labels).mean())

    found = {"largest class": float(np.bincount(labels).max() / len(labels))}
    print(f"Köppen classes of {len(labels):,} tiles, blocked folds, image: {described}; accuracy")
    print(f"{'largest class':<28}{found['largest class']:.4f}")

    def measure(name, image, location, options):
        found[name] = accuracy(image, location, options)
        print(f"{name:<28}{found[name]:.4f}", flush=True)

    measure("image alone", images, None, PriorOptions())
    for encoder in arguments.encoder:
        options = PriorOptions(encoder=encoder, region=Region(detail=arguments.detail))
        measure(f"location alone, {encoder}", None, coordinates, options)
        measure(f"both, {encoder}", images, coordinates, options)
    if arguments.json:
        image = "embeddings" if arguments.embeddings else "band statistics"
        record = {"tiles": len(labels), "image": image, "accuracy": found}
        arguments.json.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
