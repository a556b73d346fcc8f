"""The smaller parts of ``benchmarks/geolocation.py``."""

from __future__ import annotations

import dataclasses
import shutil
import sys
import time

import numpy as np
from PIL import Image

from trainer.geolocation.cells import s2
from trainer.geolocation.cells.adaptive import s2_partition
from trainer.geolocation.cells.geocells import oracle_km
from trainer.geolocation.cells.projected_grid import make_grid
from trainer.geolocation.evaluation.scoring import evaluate_run, score_table
from trainer.geolocation.options import HEADS, GridOptions, HeadOptions, LearnOptions, PartitionOptions
from trainer.geolocation.places.geotagged import SplitOptions, split_places
from trainer.geolocation.places.reading import read_geotagged
from trainer.geolocation.training.head_training import train_head
from trainer.geolocation.training.prepare import prepare
from trainer.reporting import Reporter

FOLDS = 5


def drone(folder, out):
    """Leave-out error in metres: every photo is predicted once, by a run that has not seen it."""
    places = read_geotagged(folder)
    rng = np.random.default_rng(0)
    fold = rng.permutation(len(places)) % FOLDS
    learn = LearnOptions(
        size=64, head_epochs=150, batch=32, learning_rate=2e-3, augmentation="tiles", variants=6, turns=True
    )
    errors = {}
    for number in range(FOLDS):
        split = np.where(fold == number, 2, np.where(fold == (number + 1) % FOLDS, 1, 0)).astype(np.uint8)
        prepared = prepare(dataclasses.replace(places, split=split), learn, None, Reporter())
        for name in ("regression", "retrieval"):
            run = out / "drone" / f"{name}{number}"
            shutil.rmtree(run, ignore_errors=True)
            train_head(prepared, run, HeadOptions(kind=name, hidden=128), learn, Reporter())
            found = evaluate_run(run, prepared.places, "test", Reporter())
            errors.setdefault(name, []).append(found.scores[name].mean_km * found.scores[name].places * 1000)
        errors.setdefault("constant", []).append(found.scores["constant"].mean_km * found.scores[name].places * 1000)
    print(f"{len(places)} photos of one field, {FOLDS} folds; mean error in metres of photos that were left out")
    for method in ("regression", "retrieval", "constant"):
        print(f"  {method:<12}{sum(errors[method]) / len(places):8.1f}")


def s2_partition_part(path):
    """Counts a level, time, and whether every point is covered."""
    positions = np.loadtxt(path, delimiter=",", skiprows=1)
    latitude, longitude = positions[:, 0], positions[:, 1]
    for options in (PartitionOptions(2, 13, 500, 50), PartitionOptions(2, 13, 100, 20)):
        started = time.process_time()
        cells = s2_partition(longitude, latitude, options)
        took = time.process_time() - started
        levels = ", ".join(f"{level}: {count}" for level, count in zip(*np.unique(cells.level, return_counts=True)))
        covered = (cells.assign(longitude, latitude) >= 0).mean()
        print(
            f"split above {options.split_above}, drop below {options.drop_below}: {len(cells)} cells in {took:.2f} s "
            f"of processor time; level: count {levels}; covered {covered:.4f}; without a parent "
            f"{(cells.parent < 0).sum()}, of level {cells.level[cells.parent < 0].max()}"
        )
        print(f"  oracle: median {np.median(oracle_km(cells, longitude, latitude)):.1f} km")
    rng = np.random.default_rng(0)
    east, north = rng.uniform(-180, 180, 1_000_000), np.degrees(np.arcsin(rng.uniform(-1, 1, 1_000_000)))
    for level in (12, 30):
        started, before = time.perf_counter(), time.process_time()
        s2.cell_ids(east, north, level)
        wall, took = time.perf_counter() - started, time.process_time() - before
        print(f"ids of level {level}: {1 / wall:.2f} million a second ({1 / took:.2f} of processor time)")


def croatia(path, out):
    """Grids near 20, 55 and 115 cells, centroids on land, and a figure."""
    import shapely
    from geolocation_figures import draw_grids

    from trainer.geography.regions import read_region

    region = read_region(path, "NAME=Croatia")
    rng = np.random.default_rng(0)
    drawn = rng.uniform(region.bounds[:2], region.bounds[2:], (40_000, 2))
    drawn = drawn[shapely.intersects_xy(region, drawn[:, 0], drawn[:, 1])]
    grids = []
    for count in (20, 55, 115):
        options = GridOptions(
            crs="EPSG:3766", count=count, region=path, region_where="NAME=Croatia", centroids="clipped"
        )
        cells, said = make_grid(drawn[:, 0], drawn[:, 1], options)
        on_land = shapely.distance(region, shapely.points(cells.longitude, cells.latitude)) < 1e-9
        error = oracle_km(cells, drawn[:, 0], drawn[:, 1])
        print(f"{said}; centroids on land {on_land.mean():.3f}; oracle mean {error.mean():.1f} km")
        grids.append((cells, said))
    draw_grids(region, grids, out / "croatia.png")
    print(f"wrote {out / 'croatia.png'}")


def readable_places(folder, count, seed=0):
    """A CSV and pictures: red is how far east, green how far north, between 10° and 20° each."""
    rng = np.random.default_rng(seed)
    (folder / "images").mkdir(parents=True)
    lines = ["id,latitude,longitude"]
    for number, (across, up) in enumerate(rng.random((count, 2))):
        picture = np.full((24, 24, 3), 128.0)
        picture[..., 0], picture[..., 1] = 255 * across, 255 * up
        noisy = np.clip(picture + rng.normal(0, 4, picture.shape), 0, 255).astype(np.uint8)
        Image.fromarray(noisy).save(folder / "images" / f"p{number}.png")
        lines.append(f"p{number},{10 + 10 * up:.6f},{10 + 10 * across:.6f}")
    (folder / "places.csv").write_text("\n".join(lines) + "\n")


def synthetic(out):
    """Pictures whose colour is their position: every head against its floor."""
    folder = out / "synthetic"
    shutil.rmtree(folder, ignore_errors=True)
    readable_places(folder, 1500)
    places = split_places(read_geotagged(folder), SplitOptions(seed=1))
    learn = LearnOptions(
        size=16, head_epochs=40, augmentation="none", learning_rate=3e-3, weight_decay=0.0, batch=64,
    )  # fmt: skip
    prepared = prepare(places, learn, None, Reporter())
    for name in HEADS:
        run = out / "synthetic-runs" / name
        shutil.rmtree(run, ignore_errors=True)
        head = HeadOptions(kind=name, grid=GridOptions(count=40), partition=PartitionOptions(4, 8, 60, 15))
        train_head(prepared, run, head, learn, Reporter(answers=sys.stdout))
        found = evaluate_run(run, prepared.places, "test", Reporter())
        shown = {key: value for key, value in found.scores.items() if key.startswith((name, "oracle", "constant"))}
        print(score_table(shown))
