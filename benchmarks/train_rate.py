"""How much of the bare training step's speed the whole loop keeps: sampling, views, loss and reports included.

    python benchmarks/train_rate.py [--steps 12] [--rounds 3] [--only slim-64]

For each case the loop of `python -m trainer train` runs on a tile set of random pixels, and after each of
its steps, in the same process, one bare step is measured: forward, backward and AdamW on random images
that are already on the device, with the same network, precision, memory format, batch and size. Views are as large
as the tile, and in one case half as large: by default they are so at first, then three quarters of it. Taking turns
makes the ratio hold on a machine that is busy with other things (the absolute figures are then too low).
Where the processor has bf16, all of it is done in turn with fp32 (see older_processor.py).
Exits with an error where a ratio is under 0.85.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from older_processor import by_precision, in_turn

from trainer.encoders.device import autocast, choose_device, choose_precision
from trainer.encoders.model import make_encoder
from trainer.encoders.recipe import RECIPES
from trainer.encoders.schedule import Budget
from trainer.encoders.training import Configuration, TrainOptions, train_encoder
from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
from trainer.reporting import Reporter
from trainer.tiles.tileset import TileManifest

LEAST = 0.85
CASES = {  # name: backbone, tile size, side of the views, places in a batch, published target in images a second
    "slim-64": ("slim", 64, 64, 256, None),
    "slim-64-views-32": ("slim", 64, 32, 256, None),
    "resnet18-64": ("resnet18", 64, 64, 128, 220),
    "resnet18-128": ("resnet18", 128, 128, 48, 58),
}
WARM_UP = 2


class TurnTaking(Reporter):
    """Times the loop's step, from one report of progress to the next, and has a bare step done in between."""

    def __init__(self, bare):
        super().__init__()
        self.bare, self.loop_seconds, self.bare_seconds, self.processor_seconds = bare, [], [], []
        self.since = self.processor_since = None

    def progress(self, done, total=None, unit=""):
        """Called by the loop after each step."""
        now = time.perf_counter()
        if self.since is not None:
            self.loop_seconds.append(now - self.since)
            self.processor_seconds.append(time.process_time() - self.processor_since)
        self.bare()
        self.bare_seconds.append(time.perf_counter() - now)
        self.since, self.processor_since = time.perf_counter(), time.process_time()


def bare_step(backbone, size, images, device):
    precision = choose_precision("auto", device)
    network = make_encoder(backbone, 3, 64, relative_bands=True).to(device, memory_format=torch.channels_last)
    batch = torch.randn(images, 3, size, size, device=device).to(memory_format=torch.channels_last)
    optimiser = torch.optim.AdamW(network.parameters())

    def step():
        with autocast(precision, device):
            output = network(batch)
        optimiser.zero_grad(set_to_none=True)
        output.float().square().mean().backward()
        optimiser.step()
        if device.type == "cuda":
            torch.cuda.synchronize()

    return step


def random_tiles(folder, size, side=24):
    count = side * side
    table = np.zeros(count, TABLE_DTYPE)
    table["id"] = np.arange(count)
    table["column"], table["row"] = np.arange(count) % side, np.arange(count) // side
    folder.mkdir()
    np.save(folder / "images.npy", np.random.default_rng(0).integers(0, 256, (count, size, size, 3), np.uint8))
    np.save(folder / "tiles.npy", table)
    grid = SourceGrid("random", "random.tif", 'LOCAL_CS["none"]', 0, 0, 10, -10, size, size, side, side)
    TileManifest(size, size, 10.0, ["r", "g", "b"], [127.5] * 3, [74.0] * 3, [grid]).save(folder)


def measure(name, steps, device):
    """Images a second of the bare step and of the loop, in this process."""
    backbone, size, side, places, _ = CASES[name]
    crop = side / size
    recipe = RECIPES["contrastive"]
    view = dataclasses.replace(recipe.view, crop=crop)
    recipe = dataclasses.replace(recipe, backbone=backbone, places=places, view=view, early_crop=crop)
    images = places * recipe.views
    with tempfile.TemporaryDirectory() as folder:
        random_tiles(Path(folder, "tiles"), size)
        reporter = TurnTaking(bare_step(backbone, side, images, device))
        configuration = Configuration(str(Path(folder, "tiles")), recipe, Budget(steps=steps + WARM_UP))
        options = TrainOptions(device=str(device), checkpoint_minutes=1e9)
        train_encoder(configuration, Path(folder, "run"), options, reporter)
    loop = images / statistics.median(reporter.loop_seconds[WARM_UP:])
    bare = images / statistics.median(reporter.bare_seconds[WARM_UP:])
    return {
        "device": str(device),
        "precision": choose_precision("auto", device).name,
        "threads": torch.get_num_threads(),
        "images": images,
        "bare": bare,
        "loop": loop,
        "processor_ms": 1000 * statistics.median(reporter.processor_seconds[WARM_UP:]) / images,
    }


def tell(name, found):
    """A line for each precision; the lowest ratio of loop to bare step."""
    target = CASES[name][4]
    lowest, found = 1.0, by_precision(found)
    for precision, rounds in found.items():
        bare, loop = (statistics.median(one[key] for one in rounds) for key in ("bare", "loop"))
        ratio = statistics.median(one["loop"] / one["bare"] for one in rounds)
        lowest = min(lowest, ratio)
        wanted = f"{target}" if target and precision == "bf16" else "–"
        label = f"{name} {precision}"
        print(f"{label:<24}{rounds[0]['images']:>7}{bare:>12.1f}{loop:>12.1f}{ratio:>9.3f}{wanted:>10}", flush=True)
    if len(found) == 2:
        faster, sparing = (
            statistics.median(one[key] / other[key] for one, other in zip(found["bf16"], found["fp32"]))
            for key in ("loop", "processor_ms")
        )
        told = (
            f"with bf16 {faster:.2f} times the images a second of fp32, in {sparing:.2f} of the processor time an image"
        )
        print(f"{name}: {told}", flush=True)
    return lowest


def main():
    parser = argparse.ArgumentParser(description="whole loop against bare step")
    parser.add_argument("--steps", type=int, default=12, help="steps measured in each case and round")
    parser.add_argument("--rounds", type=int, default=3, help="of bf16 and fp32 in turn")
    parser.add_argument("--only", choices=list(CASES))
    parser.add_argument("--device", default="auto")
    parser.add_argument("--in-this-process", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.in_this_process:
        print(json.dumps(measure(arguments.only, arguments.steps, choose_device(arguments.device))))
        return
    print(f"images a second, median of {arguments.rounds} rounds of {arguments.steps} steps")
    print(f"{'case':<24}{'batch':>7}{'bare step':>12}{'whole loop':>12}{'ratio':>9}{'target':>10}")
    ratios = []
    for name in CASES:
        if arguments.only in (None, name):
            words = ["--in-this-process", "--only", name, "--steps", str(arguments.steps), "--device", arguments.device]
            found = in_turn(Path(__file__), words, arguments.rounds)
            ratios.append(tell(name, found))
    print(f"on {found[0]['device']}, {found[0]['threads']} threads")
    if min(ratios) < LEAST:
        sys.exit(f"the loop keeps {min(ratios):.2f} of the bare step; at least {LEAST} is wanted")


if __name__ == "__main__":
    main()
