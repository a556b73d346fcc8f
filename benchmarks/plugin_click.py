"""From the click to the outlines on the canvas at 1 million tiles, in QGIS' own Python, exact search, NumPy alone.

    xvfb-run -a .venv/bin/python benchmarks/plugin_click.py [--tiles 1000000] [--clicks 30] [--folders 1]

Real clicks (QTest) on a real canvas with the plugin's tool; for each the time until the answer is drawn as rubber
bands and listed in the panel, and the longest time in which the interface did not come round meanwhile. Beside it,
in the same run, the bare search. Prints the median and the worst.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

CHECKOUT = Path(__file__).resolve().parent.parent
SIZE, PIXEL = 64, 10.0


def make_folder(folder: Path, tiles: int, dimension: int) -> None:
    """Embeddings of a UTM zone's worth of tiles: random looks, which is the hardest that search can get."""
    from osgeo import osr

    from trainer.contract import EmbeddingFiles
    from trainer.files.tile_table import TABLE_DTYPE, SourceGrid
    from trainer.geography.positions import to_longitude_latitude
    from trainer.results.embedding_manifest import EmbeddingManifest

    columns = int(np.ceil(np.sqrt(tiles)))
    rows = int(np.ceil(tiles / columns))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    wkt = reference.ExportToWkt(["FORMAT=WKT2_2019"])
    grid = SourceGrid("s", "/none.tif", wkt, 200_000, 5_600_000, PIXEL, -PIXEL, SIZE, SIZE, columns, rows)
    table = np.zeros(tiles, TABLE_DTYPE)
    place = np.arange(tiles)
    table["id"], table["column"], table["row"] = place, place % columns, place // columns
    table["x"] = grid.origin_x + (table["column"] + 0.5) * SIZE * PIXEL
    table["y"] = grid.origin_y - (table["row"] + 0.5) * SIZE * PIXEL
    # Degrees on a coarse lattice, interpolated: a million transformations would take longer than the benchmark.
    nodes_x, nodes_y = (
        np.linspace(table["x"].min(), table["x"].max(), 65),
        np.linspace(table["y"].min(), table["y"].max(), 65),
    )
    longitude, latitude = to_longitude_latitude(*np.meshgrid(nodes_x, nodes_y), wkt)
    u = (table["x"] - nodes_x[0]) / (nodes_x[1] - nodes_x[0])
    v = (table["y"] - nodes_y[0]) / (nodes_y[1] - nodes_y[0])
    i, j = np.minimum(u.astype(int), 63), np.minimum(v.astype(int), 63)
    u, v = u - i, v - j
    for name, values in (("longitude", longitude), ("latitude", latitude)):
        table[name] = (
            values[j, i] * (1 - u) * (1 - v)
            + values[j, i + 1] * u * (1 - v)
            + values[j + 1, i] * (1 - u) * v
            + values[j + 1, i + 1] * u * v
        )
    folder.mkdir()
    np.save(folder / EmbeddingFiles.TABLE, table)
    generator = np.random.default_rng(1)
    np.save(folder / EmbeddingFiles.VECTORS, generator.standard_normal((tiles, dimension), np.float32).astype("f2"))
    EmbeddingManifest(dimension, tiles, "float16", [grid], size=SIZE, stride=SIZE, run="/run").save(folder)


def desk_with_plugin(scratch: Path) -> tuple[Any, Any, Any]:
    """QGIS, a desk with a canvas, and the plugin on it; everything that is kept lies in a folder.

    The folder of the tests of the plugin has to be on the path.
    """
    os.environ["GEOEMBED_HOME"] = str(scratch / "home")
    from qgis.core import QgsApplication

    application = QgsApplication([], True, str(scratch / "profile"))
    application.initQgis()
    desk = importlib.import_module("conftest").DeskInterface()
    desk.window.show()
    plugin = importlib.import_module("geoembed_plugin").classFactory(desk)
    plugin.initGui()
    return application, desk, plugin


def show_tiles(desk: Any, tiles: int) -> None:
    """Have the canvas show all of so many tiles of :func:`make_folder`."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle

    crs = QgsCoordinateReferenceSystem.fromEpsgId(32633)
    QgsProject.instance().setCrs(crs)
    desk.canvas.setDestinationCrs(crs)
    side = int(np.ceil(np.sqrt(tiles))) * SIZE * PIXEL
    desk.canvas.setExtent(QgsRectangle(200_000, 5_600_000 - side, 200_000 + side, 5_600_000))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--tiles", type=int, default=1_000_000)
    parser.add_argument("--dimension", type=int, default=64)
    parser.add_argument("--clicks", type=int, default=30)
    parser.add_argument("--folders", type=int, default=1, help="over so many folders, which are searched together")
    parser.add_argument("--not-within", type=float, default=0.0, metavar="KM", help="with the distance filter")
    arguments = parser.parse_args()
    sys.path[:0] = [str(CHECKOUT), str(CHECKOUT / "tests" / "plugin")]
    scratch = tempfile.TemporaryDirectory(prefix="geoembed-click-")
    application, desk, plugin = desk_with_plugin(Path(scratch.name))

    from qgis.PyQt.QtCore import QEventLoop, QPoint, Qt, QTimer
    from qgis.PyQt.QtTest import QTest

    folders = [Path(scratch.name) / f"emb {number}" for number in range(arguments.folders)]
    for folder in folders:
        make_folder(folder, arguments.tiles // arguments.folders, arguments.dimension)
    plugin.actions["search"].trigger()
    search = importlib.import_module("geoembed_plugin.canvas.click_search").of(plugin)
    search.session.not_within_km = arguments.not_within
    show_tiles(desk, arguments.tiles // arguments.folders)
    for folder in folders:
        search.session.folders.open(folder)
        while search.session.busy:
            application.processEvents()
    search.session.folders.search_also(folders)
    while search.session.busy:
        application.processEvents()
    assert len(search.session.searchers) == arguments.folders

    last = [time.perf_counter()]
    gaps: list[float] = []

    def tick() -> None:
        now = time.perf_counter()
        gaps.append(now - last[0])
        last[0] = now

    ticker = QTimer()
    ticker.setInterval(2)
    ticker.timeout.connect(tick)
    ticker.start()
    viewport, generator = desk.canvas.viewport(), np.random.default_rng(2)
    taken, searched, blocked, computed = [], [], [], []
    for number in range(arguments.clicks + 3):
        at = QPoint(*(int(v) for v in generator.integers((60, 20), (viewport.width() - 60, viewport.height() - 20))))
        before = search.session.found
        gaps.clear()
        last[0] = started = time.perf_counter()
        used = time.process_time()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        while search.session.found is before or search.session.found is None or search.session.busy:
            application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            if time.perf_counter() - started > 20:
                raise SystemExit("no answer: the click was beside the tiles")
        elapsed = time.perf_counter() - started
        tick()
        if number >= 3:  # the first clicks warm the caches, as a person's first does while the map is drawn
            taken.append(1000 * elapsed)
            computed.append(1000 * (time.process_time() - used))
            searched.append(1000 * search.session.found.seconds)
            blocked.append(1000 * max(gaps))
    shown = search.highlights.outlines_shown()
    assert shown == len(search.session.found), "every tile found is outlined"
    told = f"{arguments.tiles:,} tiles × {arguments.dimension} in {arguments.folders} folder(s)"
    print(f"{told}, {shown} found, {arguments.clicks} clicks, exact")
    vectors = np.concatenate([searcher.embeddings.rows() for searcher in search.session.searchers])
    bare = []
    for row in range(10):
        started = time.perf_counter()
        np.dot(vectors, vectors[row])
        bare.append(1000 * (time.perf_counter() - started))
    for label, values in (
        ("click to outlines and list", taken),
        ("of it computing, all threads", computed),
        ("of it the search", searched),
        ("one bare matrix-vector product, for comparison", bare),
        ("longest that the interface did not come round", blocked),
    ):
        print(f"{label:48} median {np.median(values):7.1f} ms   worst {max(values):7.1f} ms")
    plugin.unload()
    desk.window.close()
    scratch.cleanup()
    sys.stdout.flush()
    os._exit(0)  # QGIS' own tear-down crashes with a harness instead of a desktop


if __name__ == "__main__":
    main()
