"""How fast a map is drawn as tiles, beside QGIS' own *Generate XYZ tiles (directory)*: the same tiles in one run.

    python benchmarks/render_rate.py --out /tmp/render [--zoom 16] [--rounds 3]

The map is Liechtenstein from OpenStreetMap, in the styles of *OpenStreetMap extract to map channels*: nineteen layers.
Both algorithms draw the same tiles of 256 pixels as PNG into an empty folder, in QGIS' own Python, without
labels, and alternate, so that a busy machine slows both; the best of the rounds counts. Tiles a second by the clock,
and a second of processor time, all threads together, which says more where others use the machine. QGIS' takes as
many threads as cores and has no margin; ours draws one of 128 pixels around every 4×4 tiles, so that no symbol is
cut, claims each block for other processes and writes each tile under another name first. The limit: 80 % of QGIS'.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parent.parent
LIMIT = 0.8
AREA = (9.49, 47.12, 9.56, 47.19)
"""West, south, east, north: Vaduz, Schaan, Triesen and mountains above them."""


def main() -> int:
    """Draw in QGIS' Python; 1 where the limit is missed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--out", type=Path, default=CHECKOUT / "build" / "render", help="folder for all that is made")
    parser.add_argument("--zoom", type=int, default=16, help="of the map tiles (default: 16)")
    parser.add_argument("--rounds", type=int, default=3, help="(default: 3)")
    parser.add_argument("--qgis", default="/usr/bin/python3", help="a Python that has QGIS (default: the system's)")
    parser.add_argument("--in-qgis", action="store_true", help=argparse.SUPPRESS)
    default = os.environ.get("GEOEMBED_DATA", str(CHECKOUT.parent / "shared" / "data"))
    parser.add_argument("--data", type=Path, default=Path(default), help="the real data (default: GEOEMBED_DATA)")
    options = parser.parse_args()
    if options.in_qgis:
        return _measure(options)
    words = [options.qgis, __file__, "--in-qgis", "--out", options.out, "--zoom", options.zoom]
    words += ["--rounds", options.rounds, "--data", options.data]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run([str(word) for word in words], cwd=CHECKOUT, env=environment).returncode


def _measure(options: argparse.Namespace) -> int:
    sys.path[:0] = [str(CHECKOUT), "/usr/share/qgis/python/plugins"]
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject

    application = QgsApplication([], False)
    application.initQgis()
    from processing.core.Processing import Processing

    Processing.initialize()
    from geoembed_plugin.imagery.osm_extract import extract_map_data
    from geoembed_plugin.processing.osm_channels import channels_of
    from geoembed_plugin.processing.provider import GeoEmbedProvider

    registry = QgsApplication.processingRegistry()
    provider = GeoEmbedProvider()
    registry.addProvider(provider)
    options.out.mkdir(parents=True, exist_ok=True)
    extract = options.data / "osm" / "liechtenstein.osm.pbf"
    made = extract_map_data(extract, options.out / "map.gpkg", QgsProcessingFeedback(False))
    layers = list(channels_of(made, None, apart=False)[0].layers)
    project = QgsProject.instance()
    project.addMapLayers(layers)
    west, south, east, north = AREA
    extent = f"{west},{east},{south},{north} [EPSG:4326]"
    own = next(name for name in ("native:tilesxyzdirectory", "qgis:tilesxyzdirectory") if registry.algorithmById(name))

    def run(name: str, **given: Any) -> int:
        folder = options.out / "drawn"
        shutil.rmtree(folder, ignore_errors=True)
        context = QgsProcessingContext()
        context.setProject(project)
        feedback = QgsProcessingFeedback(False)
        key = "OUTPUT" if name.startswith("geoembed") else "OUTPUT_DIRECTORY"
        words = {"EXTENT": extent, key: str(folder), **given}
        fine = registry.algorithmById(name).create().run(words, context, feedback, {}, False)[1]
        if not fine:
            raise RuntimeError(f"{name}: {feedback.textLog()}")
        return len(list(folder.rglob("*.png")))

    white, zooms = "#ffffff", {"ZOOM_MIN": options.zoom, "ZOOM_MAX": options.zoom}
    runs: dict[str, Callable[[], int]] = {
        "QGIS": lambda: run(own, **zooms, BACKGROUND_COLOR=white, METATILESIZE=4),
        "GeoEmbed": lambda: run("geoembed:rendermap", ZOOM=options.zoom, LAYERS=layers, BACKGROUND=white),
    }
    clock, cpu = ({name: float("inf") for name in runs} for _ in range(2))
    counts: dict[str, int] = {}
    for _ in range(options.rounds):
        for name, draw in runs.items():
            started = time.perf_counter(), time.process_time()
            counts[name] = draw()
            clock[name] = min(clock[name], (time.perf_counter() - started[0]) / counts[name])
            cpu[name] = min(cpu[name], (time.process_time() - started[1]) / counts[name])
    print(f"{len(layers)} layers, zoom {options.zoom}, {own}, best of {options.rounds}\n")
    print(f"{'':<12}{'tiles':>8}{'tiles/s':>10}{'tiles/s of CPU':>16}")
    for name, count in counts.items():
        print(f"{name:<12}{count:>8,}{1 / clock[name]:>10.1f}{1 / cpu[name]:>16.1f}")
    by_clock, by_cpu = (one["QGIS"] / one["GeoEmbed"] for one in (clock, cpu))
    print(f"\nGeoEmbed at {by_clock:.0%} of QGIS' rate by the clock, {by_cpu:.0%} by processor time; limit {LIMIT:.0%}")
    application.exitQgis()
    return 0 if by_clock >= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
