"""From a table of pictures with positions to a run that says where others were taken.

    python examples/geolocate_from_csv.py places.csv images --out out

The table has a column ``id`` (the name of a picture, or of a folder with several views of one place), ``latitude`` and
``longitude`` in degrees. A fifth of the places is kept back, in whole blocks of ``--block`` degrees, and the run is
measured on them beside what it must beat: always the same place, and what image statistics alone can tell.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path


def main() -> None:
    """Train, measure, and place the same pictures on a map."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("table", type=Path, help="CSV with id, latitude, longitude")
    parser.add_argument("images", type=Path, help="the folder of the pictures")
    parser.add_argument("--out", type=Path, required=True, help="folder for the run, the figures and the layer")
    parser.add_argument("--encoder", type=Path, help="a run of `trainer train` to build on")
    parser.add_argument("--head", default="grid", help="grid, s2, regression, …")
    parser.add_argument("--head-epochs", type=int, default=20, help="passes over the places with the encoder at rest")
    parser.add_argument("--block", type=float, default=0.5, help="side of the blocks that are kept back, in degrees")
    arguments = parser.parse_args()
    run, errors, layer = arguments.out / "run", arguments.out / "errors.json", arguments.out / "predicted.gpkg"
    encoder = ("--encoder", arguments.encoder) if arguments.encoder else ()

    trainer(
        *("geolocate", "train", arguments.table, "--images", arguments.images, "--out", run),
        *("--head", arguments.head, "--head-epochs", arguments.head_epochs, "--epochs", 0, *encoder),
        *("--shares", 0.7, 0.1, 0.2, "--block", arguments.block),
    )
    trainer("geolocate", "evaluate", run, arguments.table, "--images", arguments.images, "--json", errors)
    trainer("geolocate", "predict", run, arguments.images, "--out", layer)

    found = json.loads(errors.read_text(encoding="utf-8"))
    print(json.dumps(found, indent=1)[:2000])
    print(f"Open {layer} in QGIS: points, error lines and the likeliest cells.")


def trainer(*words: object) -> None:
    """One command of the trainer; it resumes where it was stopped and does nothing where all is done."""
    subprocess.run([sys.executable, "-m", "trainer", *map(str, words)], check=True)


if __name__ == "__main__":
    main()
