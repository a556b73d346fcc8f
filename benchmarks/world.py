"""The chain on the world: tiles, training, embeddings, evaluation against land cover and climate, report.

Runs the commands as a person would, on NASA's Blue Marble and the fixed tiles, labels and folds of
``world/tiles_64.csv``, and prints one table, with rows of reference that were measured elsewhere:

    python benchmarks/world.py --out /tmp/world            # 2,448 steps: 12 minutes with bf16 on two quiet cores
    python benchmarks/world.py --out /tmp/world --steps 612 --train-on land

On an older processor, whose torch computes in fp32 (here with the same instructions as one):

    ONEDNN_MAX_CPU_ISA=AVX2 ATEN_CPU_CAPABILITY=avx2 python benchmarks/world.py --out /tmp/world-fp32

What is there already is not made again; ``--out`` of another name starts afresh.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
LABELS = {"land cover": "land_cover_8", "Köppen": "koppen"}
PLACES = (
    (23.0, 22.0, "Sahara"),
    (-62.0, -5.0, "Amazon"),
    (86.0, 28.3, "Himalaya"),
    (-122.3, 37.7, "coast of California"),
)
CREDITS = "NASA Earth Observatory, Blue Marble Next Generation"
CHANGES = ("resampled_66", "brighter_10", "shifted_quarter", "jpeg_50", "quarter_turn")
REFERENCE = (
    # k-NN and probe on land cover, the same on Köppen, 1-NN median km; from issue 2, measured with a prototype
    ("mean, spread and histogram of colours", 0.712, 0.696, 0.558, 0.563, 1770),
    ("random ResNet-18, 64 of PCA", 0.628, 0.603, 0.438, 0.460, 4244),
    ("Loc2Vec-like, 16-D, 3 min", 0.635, 0.636, 0.470, 0.502, 4141),
    ("contrastive with jitter, slim, 3 min", 0.655, 0.676, 0.569, 0.598, 1879),
    ("contrastive, no jitter, slim, 3 min", 0.739, 0.756, 0.605, 0.614, 1116),
    ("VICReg, slim, no jitter, 3 min", 0.745, 0.754, 0.597, 0.630, 1308),
    ("contrastive, no jitter, slim, 12 min", 0.761, 0.764, 0.644, 0.658, 494),
)
REFERENCE_ROBUSTNESS = (
    # resampled, brighter, shifted; from issue 2
    ("image statistics", 0.78, 0.15, 0.44),
    ("shifts, flips, turns only, 3 min", 0.17, 0.15, 0.68),
    ("with resampling blur in half of the views", 0.97, 0.18, 0.65),
    ("with 10 % colour jitter", 0.17, 0.66, 0.59),
)


def main() -> int:
    """Run what is missing of the chain and print the table."""
    options = _options()
    data = options.data / "world"
    out, fixed = options.out, data / "tiles_64.csv"
    image = data / "bluemarble.tif"
    _step(out / "tiles", "tiles", image, "--only", fixed)
    training = out / ("tiles" if options.train_on == "land" else f"tiles-{options.train_on}")
    if options.train_on == "all":
        _step(training, "tiles", image, "--information-threshold", options.information_threshold)
    _step(out / "run", "train", training, "--steps", options.steps, *shlex.split(options.train_options))
    _step(out / "emb", "embed", out / "run", out / "tiles")
    if not (out / "emb" / "clusters.tif").exists():
        _trainer("cluster", out / "emb", "-k", "8")
    for column in LABELS.values():
        found = out / f"{column}.json"
        if not found.exists():
            folds, test = f"{fixed}:fold", f"{fixed}:test"
            words = ("--labels", f"{fixed}:{column}", "--folds", folds, "--test", test, "--json", found)
            _trainer("evaluate", out / "emb", *words)
    places = [word for lon, lat, name in PLACES for word in ("--at", f"{lon},{lat},{name}")]
    evaluation = out / "land_cover_8.json"
    told = ("--credits", CREDITS, "--evaluation", evaluation)
    _trainer("report", out / "emb", "--out", out / "report.html", *told, *places)
    _table(
        {label: json.loads((out / f"{column}.json").read_text("utf-8")) for label, column in LABELS.items()}, options
    )
    print(f"\nThe report: {out / 'report.html'}")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    made = CHECKOUT / "build" / "world"
    parser.add_argument("--out", type=Path, default=made, help="folder for everything that is made")
    parser.add_argument("--steps", type=int, default=2_448, help="of training (default: 2,448)")
    parser.add_argument(
        "--train-on",
        choices=("all", "land"),
        default="all",
        help="tiles to learn from: all of the image with enough information, or the 3,053 fixed land tiles",
    )
    parser.add_argument(
        "--information-threshold", default="auto", help="of --train-on all, as `tiles` takes it (default: auto)"
    )
    parser.add_argument("--train-options", default="", help='further words for `train`, such as "--method loc2vec"')
    default = os.environ.get("GEOEMBED_DATA", str(CHECKOUT.parent / "shared" / "data"))
    parser.add_argument("--data", type=Path, default=Path(default), help="the real data (default: GEOEMBED_DATA)")
    return parser.parse_args()


def _step(made: Path, command: str, *words: object) -> None:
    """One command that writes ``made``, unless that is there whole."""
    done = ("manifest.json", "encoder.pt")
    if not any((made / name).exists() for name in done):
        _trainer(command, *words, "--out", made)


def _trainer(*words: object) -> None:
    command = [sys.executable, "-m", "trainer", *map(str, words)]
    print("$ python " + shlex.join(command[1:]), flush=True)
    subprocess.run(command, check=True, cwd=CHECKOUT)


def _table(found: dict[str, dict], options: argparse.Namespace) -> None:
    cover, climate = found["land cover"], found["Köppen"]
    print(f"\n{cover['tiles']:,} land tiles, {cover['folds']} folds of 10° blocks; k-NN (linear probe)\n")
    print(f"{'':<54}{'land cover':>16}{'Köppen':>16}{'1-NN median':>14}")
    lines = [(f"this run, {options.steps:,} steps {options.train_options}".strip(), "embedding")]
    lines += [(key.replace("_", " "), key) for key in cover["baselines"]]
    for label, key in lines:
        pairs = [record["embedding"] if key == "embedding" else record["baselines"][key] for record in (cover, climate)]
        _line(label, *(value for pair in pairs for value in (pair["knn"], pair["linear_probe"])), _km(cover, key))
    for label, *figures in REFERENCE:
        _line(f"reference: {label}", *figures)
    heads = "".join(f"{head:>11}" for head in ("resampled", "brighter", "shifted", "JPEG 50", "turned"))
    print(f"\n{'recall@1 after a change':<54}{heads}")
    of_statistics = cover["robustness_of_image_statistics"]
    for label, record in (("this run", cover["robustness"]), ("image statistics", of_statistics)):
        print(f"{label:<54}" + "".join(f"{record[key]:>11.2f}" for key in CHANGES if key in record))
    for label, *figures in REFERENCE_ROBUSTNESS:
        print(f"reference: {label:<43}" + "".join(f"{value:>11.2f}" for value in figures))
    print("\nReference rows are from issue 2, measured with a prototype; its table is no run of this program.")


def _km(record: dict, key: str) -> float | None:
    return record["nearest_neighbour_median_km"].get(key)


def _line(label: str, cover: float, cover_probe: float, climate: float, climate_probe: float, km: float | None) -> None:
    place = "" if km is None else f"{km:>11,.0f} km"
    print(f"{label:<54}{cover:>8.3f} ({cover_probe:.3f}){climate:>8.3f} ({climate_probe:.3f}){place}")


if __name__ == "__main__":
    sys.exit(main())
