"""What changed on `naip_dates/` from 2016 to 2020: the fifty strongest by four measures, as sheets to count by eye.

The measures are `change`, by embeddings and pixels; the same by embeddings alone; differencing of the images, each band
brought to one mean and spread first; and differencing of colour statistics, with the same expected difference taken out
as from embeddings. Sheets show one tile of each place, 2016 above 2020.
What is real is counted by whoever looks: nothing here knows it. Without ``--embeddings`` an encoder learns for
``--minutes`` first. With ``--unchanged A B`` (two folders in which nothing changed) the share of tiles beyond the limit
is printed beside what was asked for.

    python benchmarks/change.py [--data ../shared/data] [--embeddings A B] [--unchanged A B] [--out SHEETS]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
from trainer.change.change_page import pairs_of_tiles
from trainer.change.expected import differences
from trainer.change.find_changes import find_changes
from trainer.change.options import ChangeOptions
from trainer.change.pixel_differences import pixel_differences
from trainer.evaluation.baselines import image_statistics

CHECKOUT = Path(__file__).resolve().parent.parent
SHOWN = 50
LIMITS = (0.1, 0.01, 0.001)


def learned(data, folder, minutes):
    """Embeddings of 2016 and of 2020, by an encoder that learned from both."""

    def trainer(*words):
        subprocess.run([sys.executable, "-m", "trainer", *map(str, words), "--quiet"], cwd=CHECKOUT, check=True)

    before = sorted((data / "naip_dates").glob("*_2016.tif"))
    after = [path.with_name(path.name.replace("_2016", "_2020")) for path in before]
    trainer("tiles", *before, *after, "--out", folder / "tiles", "--dates", "name", "--keep-borders")
    trainer("train", folder / "tiles", "--out", folder / "run", "--minutes", minutes, "--no-dates")
    for name, files in (("2016", before), ("2020", after)):
        words = ("--stride", 32, "--dates", "name", "--raster", "none", "--no-layer", "--keep-borders")
        trainer("embed", folder / "run", *files, "--out", folder / name, *words)
    return folder / "2016", folder / "2020"


def colour_difference(before, after, overlap):
    """(n,) distance of colour statistics after the expected difference."""
    raw = [image_statistics(images).astype(np.float32) for images in (before, after)]
    both = np.concatenate(raw)
    scaled = [(one - both.mean(0)) / np.maximum(both.std(0), 1e-6) for one in raw]
    return differences(scaled[0], scaled[1], overlap, None, 0).distance


def false_alarms(folders):
    """Print what share of tiles that did not change lies beyond the limit."""
    for limit in LIMITS:
        found, _ = find_changes(folders, ChangeOptions(false_alarms=limit))
        share = found.overall.changed.mean()
        print(f"nothing changed, {len(found.ground):,} tiles: asked for {limit:.3%}, found {share:.3%}")


def main() -> int:
    """Measure and draw."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = os.environ.get("GEOEMBED_DATA", CHECKOUT.parent / "shared" / "data")
    parser.add_argument("--data", type=Path, default=default)
    parser.add_argument("--embeddings", type=Path, nargs=2)
    parser.add_argument("--unchanged", type=Path, nargs=2)
    parser.add_argument("--out", type=Path, default=CHECKOUT / "build" / "change")
    parser.add_argument("--minutes", type=float, default=30)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        folders = given.embeddings or learned(Path(given.data), Path(scratch), given.minutes)
        found, pixels = find_changes(folders, ChangeOptions())
        ground = found.ground
        every = np.arange(len(ground))
        images = [
            np.concatenate([one.images(ground.rows[part, place]) for part in one.batches(every)])
            for place, one in ((0, pixels[0]), (-1, pixels[-1]))
        ]
        overlap = ground.overlap(0, len(ground.sets) - 1)
        by_pixels = pixel_differences(
            ground, (pixels[0], pixels[-1]), (0, len(ground.sets) - 1), (0.0, 0.0), None, lambda _done, _total: None
        )
        measures = {
            "change": found.overall.strength,
            "embeddings": find_changes(folders, ChangeOptions(by="embeddings"))[0].overall.strength,
            "images": by_pixels,
            "colours": colour_difference(*images, overlap),
        }
        print(found.as_text())
        sheets = {}
        for name, strength in measures.items():
            order = found.apart(np.argsort(-strength, kind="stable"), SHOWN)
            sheets[name] = set(order.tolist())
            captions = [f"{strength[place]:.2f}" for place in order]
            path = given.out / f"{name}.png"
            path.write_bytes(pairs_of_tiles(found, order, pixels[0], pixels[-1], captions))
            print(f"the {SHOWN} strongest by {name}: {path}")
        for name in ("embeddings", "images", "colours"):
            print(f"of the strongest by change {len(sheets['change'] & sheets[name])} are by {name}, too")
    if given.unchanged:
        false_alarms(given.unchanged)
    return 0


if __name__ == "__main__":
    sys.exit(main())
