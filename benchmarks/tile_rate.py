"""How fast tiles are cut, beside how fast GDAL alone reads the same blocks: both figures from one run.

    python benchmarks/tile_rate.py [--source RASTER …] [--size 64] [--rounds 8]

"alone" is GDAL alone: it opens the raster once a thread and reads the same windows of whole blocks into
arrays, with as many threads as cores, and throws them away; its block cache has GDAL's own size, a twentieth
of the memory. "1 thread" is the same in one thread, which is what a plain loop over blocks gives, and "tuned"
has the small block cache and the direct reading that tiles are cut with, which are quicker. "cut" is the stream
that `embed` reads: tiles cut, masked, measured (information and entropy) and placed. "tiles" is all of
`make_tile_set`: looking for borders, cutting, writing the tile set to the disk, splits and statistics. They
alternate, so that a busy machine slows all of them, and the best of the rounds counts. The limit: `tiles` at 70 %
of GDAL alone, by the clock. Beside it, the same ratios in seconds of processor time, all threads together, which
say more than the clock where others use the machine.

Sources: Blue Marble where the real data is, and two rasters of 16,384×16,384 pixels that are made here, of the
same synthetic relief: uncompressed, and deflated as most archives deliver them.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from trainer.gdal_library import STREAMING_CACHE_BYTES, block_cache, gdal, osr  # noqa: E402
from trainer.imagery.options import CutOptions  # noqa: E402
from trainer.reporting import SILENT  # noqa: E402
from trainer.tiles.cutting import CutWindow  # noqa: E402
from trainer.tiles.ingest import make_tile_set  # noqa: E402
from trainer.tiles.stream import open_stream  # noqa: E402

DATA = Path(os.environ.get("GEOEMBED_DATA", CHECKOUT.parent / "shared" / "data"))
LIMIT = 0.70
RUNS = ("1 thread", "alone", "tuned", "cut", "tiles")
GDAL_S_OWN_CACHE = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 20
SIDE = 16384


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", type=Path, nargs="+")
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 2)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        sources = arguments.source or [
            *[path for path in [DATA / "world" / "bluemarble.tif"] if path.exists()],
            made_raster(Path(scratch), "deflated", ("COMPRESS=DEFLATE", "PREDICTOR=2")),
            made_raster(Path(scratch), "uncompressed", ()),
        ]
        print(f"{arguments.size} px tiles, {arguments.threads} threads, best of {arguments.rounds}")
        print(f"{'':<16}{'megabytes of pixels a second':^46}{'clock':^14}{'CPU':^14}{'CPU to tuned':^14}")
        print(f"{'raster':<16}" + "".join(f"{name:>9}" for name in RUNS) + f"{'cut':>8}{'tiles':>7}" * 3)
        ratios = [measure(source, arguments, Path(scratch)) for source in sources]
    return 0 if min(ratios) >= LIMIT else 1


def measure(source: Path, arguments: argparse.Namespace, scratch: Path) -> float:
    """Print a raster's line; return the clock's ratio of the whole of `tiles` to GDAL alone."""
    options = CutOptions(size=arguments.size, workers=arguments.threads)
    with open_stream([source], options, SILENT) as stream:
        windows, pixels = stream.windows, stream.total * arguments.size**2
        megabytes = pixels * len(stream.bands) * stream.sources[0].dtype.itemsize / 1e6

    def cut() -> None:
        with open_stream([source], options, SILENT) as stream:
            for _ in stream.cut():
                pass

    runs: dict[str, Callable[[], object]] = {
        "1 thread": lambda: gdal_alone(source, windows, arguments.size, 1, GDAL_S_OWN_CACHE),
        "alone": lambda: gdal_alone(source, windows, arguments.size, arguments.threads, GDAL_S_OWN_CACHE),
        "tuned": lambda: gdal_alone(source, windows, arguments.size, arguments.threads, STREAMING_CACHE_BYTES),
        "cut": cut,
        "tiles": lambda: make_tile_set([source], scratch / "set", options, SILENT),
    }
    clock, cpu = (dict.fromkeys(RUNS, float("inf")) for _ in range(2))
    for _ in range(arguments.rounds):
        for name in RUNS:
            started = time.perf_counter(), time.process_time()
            runs[name]()
            clock[name] = min(clock[name], time.perf_counter() - started[0])
            cpu[name] = min(cpu[name], time.process_time() - started[1])
        shutil.rmtree(scratch / "set")
        os.sync()  # freeing the blocks of one round is no work of the next
    print(
        f"{source.stem:<16}"
        + "".join(f"{megabytes / clock[name]:>9,.0f}" for name in RUNS)
        + "".join(
            f"{seconds[base] / seconds['cut']:>8.0%}{seconds[base] / seconds['tiles']:>7.0%}"
            for seconds, base in ((clock, "alone"), (cpu, "alone"), (cpu, "tuned"))
        ),
        flush=True,
    )
    return clock["alone"] / clock["tiles"]


def gdal_alone(source: Path, windows: list[CutWindow], size: int, threads: int, cache: int) -> None:
    """GDAL reads the windows, each thread with a dataset of its own."""

    def read(mine: list[CutWindow]) -> None:
        dataset = gdal.Open(str(source))
        for window in mine:
            (column0, column1), (row0, row1) = window.columns, window.rows
            dataset.ReadAsArray(
                column0 * size, row0 * size, (column1 - column0) * size, (row1 - row0) * size, interleave="pixel"
            )

    ours = gdal.GetConfigOption("GTIFF_DIRECT_IO")
    if cache == GDAL_S_OWN_CACHE:
        gdal.SetConfigOption("GTIFF_DIRECT_IO", None)
    with block_cache(cache), ThreadPoolExecutor(threads) as executor:
        list(executor.map(read, [windows[place::threads] for place in range(threads)]))
    gdal.SetConfigOption("GTIFF_DIRECT_IO", ours)


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
