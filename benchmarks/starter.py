"""What the starter knows of what it has never seen, and what learning from it gives beside learning from nothing.

    python benchmarks/starter.py                                   # frozen: Blue Marble and EuroSAT
    python benchmarks/starter.py --steps 300 --out /tmp/starter    # and so many steps from it, and from nothing

Blue Marble by the protocol of ``world.py`` (3,053 land tiles, five folds of 10° blocks); EuroSAT's chips whose number
ends in 5 by those that end in 1 or 3. k-NN with k = 5. The starter has seen nothing of either source.
"""

from __future__ import annotations

import argparse
import csv
import io
import os
import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from trainer.encoders.backbones import STARTER_BACKBONE, STARTER_DIMENSION  # noqa: E402
from trainer.encoders.card import ModelCard  # noqa: E402
from trainer.encoders.inference import load_encoder  # noqa: E402
from trainer.encoders.starter import SAMPLE, leave_starter  # noqa: E402
from trainer.evaluation.accuracy import knn_predictions, nearest_neighbour_median_km, standardised  # noqa: E402
from trainer.evaluation.baselines import image_statistics, principal_components, untrained_features  # noqa: E402
from trainer.gdal_library import gdal, open_file  # noqa: E402

Images = npt.NDArray[np.uint8]
SIDE = 64
HELD_OUT = 5
"""Last digit of the chips that are asked for."""


@dataclass(frozen=True)
class Measured:
    """Images with several labels each, and which of them may answer for which."""

    images: Images
    labels: dict[str, npt.NDArray[np.int64]]
    folds: npt.NDArray[np.int64]
    asked: npt.NDArray[np.bool_]
    places: tuple[npt.NDArray[Any], ...] = ()


def main() -> int:
    """Print the table."""
    options = _options()
    sets = {"Blue Marble": world(options.data / "world"), "EuroSAT": chips(options.data / "eurosat")}
    rows: dict[str, dict[str, float]] = {}
    for name, measured in sets.items():
        started = time.process_time()
        for label, vectors in looks(measured.images).items():
            rows.setdefault(label, {}).update(figures(name, measured, vectors))
        print(f"{name}: {len(measured.images):,} tiles, {time.process_time() - started:.0f} s of a core", flush=True)
    for start in ("random", "starter") if options.steps else ():
        label = f"{options.steps} steps from {'nothing' if start == 'random' else 'the starter'}"
        rows[label] = figures("Blue Marble", sets["Blue Marble"], tuned(options, start))
    columns = list(dict.fromkeys(name for row in rows.values() for name in row))
    print(f"\n{'':<52}" + "".join(f"{name:>24}" for name in columns))
    for label, row in rows.items():
        print(f"{label:<52}" + "".join(f"{row[name]:>24.3f}" if name in row else " " * 24 for name in columns))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    default = os.environ.get("GEOEMBED_DATA", str(CHECKOUT.parent / "shared" / "data"))
    parser.add_argument("--data", type=Path, default=Path(default), help="the real data (default: GEOEMBED_DATA)")
    parser.add_argument("--steps", type=int, default=0, help="of learning, from the starter and from nothing")
    parser.add_argument("--out", type=Path, default=CHECKOUT / "build" / "starter", help="folder of what is learned")
    return parser.parse_args()


# ---------------------------------------------------------------------------------------------
# What is looked at
# ---------------------------------------------------------------------------------------------
def world(data: Path) -> Measured:
    """The fixed tiles of Blue Marble."""
    with (data / "tiles_64.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    picture = open_file(str(data / "bluemarble.tif"), gdal.OF_RASTER).ReadAsArray().transpose(1, 2, 0)
    cells = picture.reshape(picture.shape[0] // SIDE, SIDE, picture.shape[1] // SIDE, SIDE, 3).swapaxes(1, 2)
    row, column, fold = (np.array([int(entry[name]) for entry in rows]) for name in ("row", "col", "fold"))
    names = {"land cover": "land_cover_8", "Köppen": "koppen"}
    labels = {label: np.array([int(float(entry[name])) for entry in rows]) for label, name in names.items()}
    longitude, latitude = (np.array([float(entry[name]) for entry in rows]) for name in ("longitude", "latitude"))
    test = np.array([entry["test"].lower() in {"1", "true"} for entry in rows])
    images = np.ascontiguousarray(cells[row, column])
    return Measured(images, labels, fold, np.ones(len(rows), bool), (longitude, latitude, test))


def chips(data: Path) -> Measured:
    """EuroSAT's chips; those to be told are in one fold, those that answer in the other."""
    with zipfile.ZipFile(data / "eurosat_rgb_64.zip") as archive:
        names = [name for name in sorted(archive.namelist()) if name.endswith(".jpg")]
        images = np.stack([np.asarray(Image.open(io.BytesIO(archive.read(name))).convert("RGB")) for name in names])
    kinds = sorted({Path(name).parent.name for name in names})
    label = np.array([kinds.index(Path(name).parent.name) for name in names])
    asked = np.array([int(Path(name).stem[-1]) == HELD_OUT for name in names])
    return Measured(images, {"chips": label}, asked.astype(np.int64), asked)


def looks(images: Images) -> dict[str, npt.NDArray[np.float32]]:
    """Vectors of the images by everything that is compared."""
    found = {"colour statistics": standardised(image_statistics(images))}
    with tempfile.TemporaryDirectory() as folder:
        card = ModelCard(STARTER_BACKBONE, STARTER_DIMENSION, SIDE, ["red", "green", "blue"], [], [])
        leave_starter(Path(folder), images[:: max(1, len(images) // SAMPLE)], card, "cpu")
        encoder = load_encoder(Path(folder), "cpu")
        features = untrained_features(encoder).embed(images, unit=False)
        found["the same network, untrained, 64 of PCA"] = principal_components(features)
        found["starter"] = encoder.embed(images)
    return found


def tuned(options: argparse.Namespace, start: str) -> npt.NDArray[np.float32]:
    """Embeddings of the fixed tiles after so many steps of `train` on them."""
    data, out = options.data / "world", options.out
    run, embedded = out / f"run-{start}-{options.steps}", out / f"embeddings-{start}-{options.steps}"
    if not (out / "tiles" / "manifest.json").is_file():
        _trainer("tiles", data / "bluemarble.tif", "--only", data / "tiles_64.csv", "--out", out / "tiles")
    if not (run / "model.json").is_file():
        _trainer("train", out / "tiles", "--steps", options.steps, "--weights", start, "--resume", "--out", run)
    _trainer("embed", run, out / "tiles", "--out", embedded)
    return np.load(embedded / "embeddings.npy").astype(np.float32)


def _trainer(*words: object) -> None:
    started = time.monotonic()
    subprocess.run([sys.executable, "-m", "trainer", *map(str, words), "--quiet"], check=True, cwd=CHECKOUT)
    print(f"{words[0]}: {time.monotonic() - started:.0f} s", flush=True)


def figures(name: str, measured: Measured, vectors: npt.NDArray[np.float32]) -> dict[str, float]:
    """k-NN by each label, and where the nearest look-alike lies where places are known."""
    found = {}
    for label, classes in measured.labels.items():
        predicted = knn_predictions(vectors, classes, measured.folds)
        found[f"{name}, {label}"] = float((predicted == classes)[measured.asked].mean())
    if measured.places:
        found[f"{name}, 1-NN km"] = float(nearest_neighbour_median_km(vectors, *measured.places))
    return found


if __name__ == "__main__":
    sys.exit(main())
