"""Two real fields from random points: the learned field beside k-NN, IDW and a Gaussian process.

Köppen-Geiger classes as one-hot values, and the brightness of the night, at random points on land, in
blocked validation. Neighbour counts and powers are chosen in the baselines' favour.

    python benchmarks/fields.py [--data ../shared/data] [--points 3000] [--seeds 1] [--encoder fourier …]
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from trainer import crs
from trainer.reporting import SILENT
from trainer.spatial.baselines import baseline_predictions
from trainer.spatial.field import FieldOptions, learn_field
from trainer.spatial.field_scores import LEARNED
from trainer.spatial.points import ValuedPoints

CHECKOUT = Path(__file__).resolve().parent.parent
gdal.UseExceptions()


def sample(path, longitude, latitude):
    """Pixels of a raster, mean over its bands, at degrees (n,)."""
    source = gdal.Open(str(path))
    x, y = crs.transform(longitude, latitude, crs.WGS84, source.GetProjection())
    left, across, _, top, _, down = source.GetGeoTransform()
    column = np.clip(((x - left) / across).astype(int), 0, source.RasterXSize - 1)
    row = np.clip(((y - top) / down).astype(int), 0, source.RasterYSize - 1)
    bands = source.ReadAsArray()
    return (bands if bands.ndim == 2 else bands.mean(axis=0))[row, column]


def land_points(world, count, seed):
    """Random points on land, even over the sphere between 60° S and 75° N, with their Köppen class."""
    rng = np.random.default_rng(seed)
    longitude = rng.uniform(-180, 180, count * 8)
    latitude = np.degrees(np.arcsin(rng.uniform(*np.sin(np.radians([-60, 75])), count * 8)))
    koppen = sample(world / "koppen.tif", longitude, latitude)
    kept = np.flatnonzero(koppen > 0)[:count]
    return longitude[kept], latitude[kept], koppen[kept]


def fields(world, count, seed):
    """Name to points with values."""
    longitude, latitude, koppen = land_points(world, count, seed)
    classes = np.unique(koppen)
    one_hot = (koppen[:, None] == classes).astype(float)
    night = sample(world / "night_lights.tif", longitude, latitude).astype(float)[:, None]

    def made(values, names):
        return ValuedPoints(
            longitude, latitude, longitude, latitude, values, np.ones(len(values)), names, crs.wkt(crs.WGS84), 0
        )

    return {
        f"Köppen classes, {len(classes)} as one-hot": made(one_hot, tuple(f"class {value}" for value in classes)),
        "night lights, 0 to 255": made(night, ("brightness",)),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, default=CHECKOUT.parent / "shared" / "data")
    parser.add_argument("--points", type=int, default=3000)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--block", type=float, default=1112.0, help="height of a validation block in km")
    parser.add_argument("--encoder", nargs="+", default=["fourier"])
    arguments = parser.parse_args()
    for seed in range(arguments.seeds):
        for name, points in fields(arguments.data / "world", arguments.points, seed).items():
            predictions = {}
            for encoder in arguments.encoder:
                options = FieldOptions(encoder=encoder, block_km=arguments.block, seed=seed)
                result = learn_field(points, options, SILENT)
                predictions[f"{LEARNED}, {encoder} ({result.seconds:.0f} s)"] = result.held_out.values
            started = time.perf_counter()
            predictions |= baseline_predictions(points, result.blocks.fold, seed)
            spent = time.perf_counter() - started
            print(
                f"\n{name}: {len(points):,} points, seed {seed}, {result.blocks.count} blocks of "
                f"{result.blocks.size_km:.0f} km, 5 folds; the baselines took {spent:.0f} s together"
            )
            print(f"{'':<44}{'RMSE':>10}{'R²':>8}{'accuracy':>10}")
            for method, predicted in predictions.items():
                squared = ((predicted - points.values) ** 2).mean()
                share = 1 - squared / ((points.values - points.values.mean(axis=0)) ** 2).mean()
                right = (predicted.argmax(1) == points.values.argmax(1)).mean() if len(points.names) > 1 else None
                accuracy = "" if right is None else f"{right:.3f}"
                print(f"{method:<44}{squared**0.5:>10.5f}{share:>8.3f}{accuracy:>10}", flush=True)


if __name__ == "__main__":
    main()
