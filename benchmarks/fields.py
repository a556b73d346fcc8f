"""Two real fields from random points: the learned field beside k-NN, IDW and a Gaussian process.

Köppen-Geiger classes as one-hot values, and the brightness of the night, at random points on land, in
blocked validation. Neighbour counts and powers are chosen in the baselines' favour. Each seed draws other
points, blocks and folds. The interval is of the mean squared error beside ours, from drawing all seeds'
blocks again with replacement: where it lies above nought, the learned field is better.

    python benchmarks/fields.py [--data ../shared/data] [--points 3000] [--seeds 5] [--encoder fourier …] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from trainer.fields.comparison import LEARNED, baseline_predictions
from trainer.fields.field import learn_field
from trainer.fields.field_training import FieldOptions
from trainer.fields.points import ValuedPoints
from trainer.geography import crs
from trainer.reporting import SILENT

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
    """Name to title and points with values."""
    longitude, latitude, koppen = land_points(world, count, seed)
    classes = np.unique(koppen)
    one_hot = (koppen[:, None] == classes).astype(float)
    night = sample(world / "night_lights.tif", longitude, latitude).astype(float)[:, None]

    def made(values, names):
        return ValuedPoints(
            longitude, latitude, longitude, latitude, values, np.ones(len(values)), names, crs.wkt(crs.WGS84), 0
        )

    return {
        "koppen": (f"Köppen classes, {len(classes)} as one-hot", made(one_hot, tuple(f"class {c}" for c in classes))),
        "night_lights": ("night lights, 0 to 255", made(night, ("brightness",))),
    }


def run_seed(points, seed, block_km, encoders):
    """Held-out predictions of every method, its times in seconds and processor seconds, and the blocks."""
    predictions, times = {}, {}
    for encoder in encoders:
        wall, busy = time.perf_counter(), time.process_time()
        result = learn_field(points, FieldOptions(encoder=encoder, block_km=block_km, seed=seed), SILENT)
        name = LEARNED if len(encoders) == 1 else f"{LEARNED}, {encoder}"
        predictions[name] = result.held_out.values
        times[name] = time.perf_counter() - wall, time.process_time() - busy
        print(f"  {name}: {result.steps} steps, within 1 and 2 sd {np.round(result.held_out.coverage, 3)}")
    wall, busy = time.perf_counter(), time.process_time()
    predictions |= baseline_predictions(points, result.blocks.fold, seed)
    times["the baselines together"] = time.perf_counter() - wall, time.process_time() - busy
    return predictions, times, result.blocks


def family(method):
    """A method's name without what was chosen for it in one seed."""
    return method if method.startswith(LEARNED) else method.split(",")[0]


def figures(points, predictions, blocks):
    """For each method its errors, and its squared error summed in each block."""
    found = {}
    spread = ((points.values - points.values.mean(axis=0)) ** 2).mean()
    for method, predicted in predictions.items():
        squared = ((predicted - points.values) ** 2).mean(axis=1)
        found[family(method)] = {
            "chosen": method,
            "rmse": float(squared.mean() ** 0.5),
            "r2": float(1 - squared.mean() / spread),
            "in_blocks": np.bincount(blocks.block, weights=squared),
        }
        if len(points.names) > 1:
            found[family(method)]["accuracy"] = float((predicted.argmax(1) == points.values.argmax(1)).mean())
    return found


def interval(ours, theirs, rng):
    """95 % interval of how much larger their mean squared error is, as a share, over redrawn blocks."""
    drawn = rng.integers(0, len(ours), (2000, len(ours)))
    return [float(edge) for edge in np.quantile(theirs[drawn].sum(1) / ours[drawn].sum(1) - 1, [0.025, 0.975])]


def summary(runs):
    """Means and spreads over the seeds, each method beside the first learned one."""
    first, methods = next(iter(runs[0])), {}
    rng = np.random.default_rng(0)
    ours = np.concatenate([run[first]["in_blocks"] for run in runs])
    for method in runs[0]:
        rmse = np.array([run[method]["rmse"] for run in runs])
        methods[method] = {
            "rmse": rmse.tolist(),
            "r2": [run[method]["r2"] for run in runs],
            "chosen": [run[method]["chosen"] for run in runs],
            "interval": interval(ours, np.concatenate([run[method]["in_blocks"] for run in runs]), rng),
            "ours_better": int(sum(run[first]["rmse"] < run[method]["rmse"] for run in runs)),
        }
        if "accuracy" in runs[0][method]:
            methods[method]["accuracy"] = [run[method]["accuracy"] for run in runs]
    return methods


def show(name, methods, times, seeds):
    """One table."""
    print(f"\n{name}, mean and standard deviation over {seeds} seeds; error beside ours")
    print(f"{'':<28}{'RMSE':>10}{'±':>9}{'R²':>8}{'accuracy':>10}{'larger by, 95 %':>20}{'ours better':>13}")
    for method, one in methods.items():
        accuracy = f"{np.mean(one['accuracy']):.3f}" if "accuracy" in one else ""
        low, high = (f"{100 * edge:+.1f} %" for edge in one["interval"])
        beside = "" if method.startswith(LEARNED) and not one["ours_better"] and low == high else f"{low} to {high}"
        print(
            f"{method:<28}{np.mean(one['rmse']):>10.5f}{np.std(one['rmse']):>9.5f}{np.mean(one['r2']):>8.3f}"
            f"{accuracy:>10}{beside:>20}{one['ours_better']:>9} of {seeds}"
        )
    for method, spent in times.items():
        wall, busy = np.mean(spent, axis=0)
        print(f"time, {method}: {wall:.0f} s, {busy:.0f} s of processor", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = Path(os.environ.get("GEOEMBED_DATA", CHECKOUT.parent / "shared" / "data"))
    parser.add_argument("--data", type=Path, default=default)
    parser.add_argument("--points", type=int, default=3000)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--block", type=float, default=1112.0, help="height of a validation block in km")
    parser.add_argument("--encoder", nargs="+", default=["fourier"])
    parser.add_argument("--json", type=Path, help="write the figures, after each seed")
    arguments = parser.parse_args()
    runs, times, record = {}, {}, {"points": arguments.points, "block_km": arguments.block, "fields": {}}
    for seed in range(arguments.seeds):
        for name, (title, points) in fields(arguments.data / "world", arguments.points, seed).items():
            print(f"{title}, seed {seed}", flush=True)
            predictions, spent, blocks = run_seed(points, seed, arguments.block, arguments.encoder)
            runs.setdefault(name, []).append(figures(points, predictions, blocks))
            for method, pair in spent.items():
                times.setdefault(name, {}).setdefault(method, []).append(pair)
            methods = summary(runs[name])
            show(title, methods, times[name], seed + 1)
            record["fields"][name] = {"title": title, "seeds": seed + 1, "methods": methods, "seconds": times[name]}
        if arguments.json:
            arguments.json.write_text(json.dumps(record, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
