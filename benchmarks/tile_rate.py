"""How fast tiles are cut, beside how fast GDAL alone reads the same blocks: both figures from one run.

    python benchmarks/tile_rate.py [--source RASTER …] [--size 64] [--rounds 5]

"GDAL alone" opens the raster once a thread and reads the same windows of whole blocks into arrays, with as
many threads as cores, and throws them away. "GDAL, 1 thread" is the same in one thread, which is what a plain
loop over blocks gives. "cut" is the stream that `embed` reads: tiles cut, masked, measured (information and
entropy) and placed. "tiles" is all of `make_tile_set`: looking for borders, cutting, writing the tile set,
splits and statistics. They alternate, so that a busy machine slows all of them, and the best of the rounds
counts. Limits: 70 % of what GDAL alone reads.

Sources: Blue Marble where the real data is, and two rasters of 8192×8192 pixels that are made here, of the
same synthetic relief: uncompressed, and deflated as most archives deliver them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from trainer.reporting import SILENT  # noqa: E402
from trainer.tiles.gdal_library import gdal, osr  # noqa: E402
from trainer.tiles.ingest import make_tile_set  # noqa: E402
from trainer.tiles.options import CutOptions  # noqa: E402
from trainer.tiles.stream import open_stream
from trainer.tiles.windows import CutWindow  # noqa: E402

DATA = Path(os.environ.get("GEOEMBED_DATA", CHECKOUT.parent / "shared" / "data"))
LIMIT = 0.70
SIDE = 8192


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", type=Path, nargs="+")
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 2)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        sources = arguments.source or [
            *[path for path in [DATA / "world" / "bluemarble.tif"] if path.exists()],
            made_raster(Path(scratch), "deflated", ("COMPRESS=DEFLATE", "PREDICTOR=2")),
            made_raster(Path(scratch), "uncompressed", ()),
        ]
        print(f"{arguments.size} px tiles, {arguments.threads} threads, best of {arguments.rounds}; MB/s of pixels")
        print(
            f"{'raster':<18}{'GDAL, 1 thread':>16}{'GDAL alone':>12}{'cut':>8}{'':>7}{'tiles':>8}{'':>7}{'tiles/s':>10}"
        )
        ratios = [measure(source, arguments, Path(scratch)) for source in sources]
    return 0 if min(ratios) >= LIMIT else 1


def measure(source: Path, arguments: argparse.Namespace, scratch: Path) -> float:
    options = CutOptions(size=arguments.size, workers=arguments.threads)
    best = dict.fromkeys(("one", "alone", "cut", "tiles"), float("inf"))
    for _ in range(arguments.rounds):
        with open_stream([source], options, SILENT) as stream:
            windows, total = stream.windows, stream.total
            band_bytes = len(stream.bands) * stream.sources[0].dtype.itemsize
            best["one"] = min(best["one"], gdal_alone(source, windows, arguments.size, 1))
            best["alone"] = min(best["alone"], gdal_alone(source, windows, arguments.size, arguments.threads))
            started = time.perf_counter()
            count = sum(len(batch) for _, batch in stream.cut())
            best["cut"] = min(best["cut"], time.perf_counter() - started)
        out = scratch / "set"
        started = time.perf_counter()
        make_tile_set([source], out, options, SILENT)
        best["tiles"] = min(best["tiles"], time.perf_counter() - started)
        shutil.rmtree(out)
    megabytes = total * arguments.size**2 * band_bytes / 1e6
    rates = {name: megabytes / seconds for name, seconds in best.items()}
    print(
        f"{source.stem:<18}{rates['one']:>16,.0f}{rates['alone']:>12,.0f}{rates['cut']:>8,.0f}"
        f"{rates['cut'] / rates['alone']:>7.0%}{rates['tiles']:>8,.0f}{rates['tiles'] / rates['alone']:>7.0%}"
        f"{count / best['tiles']:>10,.0f}",
        flush=True,
    )
    return rates["tiles"] / rates["alone"]


def gdal_alone(source: Path, windows: list[CutWindow], size: int, threads: int) -> float:
    """Seconds in which GDAL reads the windows, each thread with a dataset of its own."""

    def read(mine: list[CutWindow]) -> None:
        dataset = gdal.Open(str(source))
        for window in mine:
            (column0, column1), (row0, row1) = window.columns, window.rows
            dataset.ReadAsArray(
                column0 * size, row0 * size, (column1 - column0) * size, (row1 - row0) * size, interleave="pixel"
            )

    started = time.perf_counter()
    with ThreadPoolExecutor(threads) as executor:
        list(executor.map(read, [windows[place::threads] for place in range(threads)]))
    return time.perf_counter() - started


def made_raster(folder: Path, name: str, creation: tuple[str, ...]) -> Path:
    """A relief of smooth noise with some grain, three bands."""
    path = folder / f"{name}.tif"
    options = ["TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=256", "INTERLEAVE=PIXEL", *creation]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 3, gdal.GDT_Byte, options)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((400000.0, 10.0, 0.0, 5400000.0, 0.0, -10.0))
    rng = np.random.default_rng(0)
    coarse = rng.normal(0, 1, (3, SIDE // 64 + 2, SIDE // 64 + 2)).cumsum(1).cumsum(2)
    coarse = 20 + 200 * (coarse - coarse.min()) / np.ptp(coarse)
    for row in range(0, SIDE, 256):
        y = (row + np.arange(256)) / 64
        low, share = y.astype(int), (y % 1)[:, None]
        for band in range(3):
            rows = coarse[band][low] * (1 - share) + coarse[band][low + 1] * share
            x = np.arange(SIDE) / 64
            left, part = x.astype(int), x % 1
            relief = rows[:, left] * (1 - part) + rows[:, left + 1] * part
            dataset.GetRasterBand(band + 1).WriteArray(
                np.clip(relief + rng.normal(0, 3, relief.shape), 0, 255).astype(np.uint8), 0, row
            )
    dataset.FlushCache()
    return path


if __name__ == "__main__":
    sys.exit(main())
