"""What GeoEmbed adds to the start of QGIS: import, classFactory and initGui in real QGIS, against the limit of 50 ms.

    QT_QPA_PLATFORM=offscreen /usr/bin/python3 benchmarks/plugin_start.py [--runs 9]

The algorithms of the Processing provider come after that, a module at a time, when the window is idle: the longest
of these steps is printed beside their sum, against the same limit. Each run is a process of its own, with QGIS'
libraries and their Python modules loaded before the clock starts, as they are when the desktop loads its plugins. The
main window is a plain QMainWindow behind the methods of iface that the plugin calls. Run it with the Python that QGIS
uses; bytecode is warm from the second run on.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
LIMIT_MS = 50


def measure() -> dict[str, float]:
    """One start, in this process."""
    sys.path.insert(0, str(CHECKOUT))
    import qgis.gui
    import qgis.utils  # noqa: F401 - the desktop has it loaded, and what it imports
    from qgis.core import QgsApplication
    from qgis.PyQt.QtWidgets import QMainWindow, QMenu

    application = QgsApplication([], True)
    application.initQgis()
    window = QMainWindow()
    help_menu = window.menuBar().addMenu("Help")

    class Desk:
        def mainWindow(self) -> QMainWindow:
            return window

        def addToolBar(self, name: str):
            return window.addToolBar(name)

        def addDockWidget(self, area, dock) -> None:
            window.addDockWidget(area, dock)

        def pluginHelpMenu(self) -> QMenu:
            return help_menu

        def __getattr__(self, _name: str):
            return lambda *_arguments: None

    before = set(sys.modules)
    processor = time.process_time()
    started = time.perf_counter()
    import geoembed_plugin

    plugin = geoembed_plugin.classFactory(Desk())
    imported = time.perf_counter()
    plugin.initGui()
    ended = time.perf_counter()
    processor = time.process_time() - processor
    steps = []
    while plugin.provider is None:
        started_step = time.perf_counter()
        application.processEvents()
        steps.append(time.perf_counter() - started_step)
    heavy = sorted({"numpy", "osgeo", "torch"} & (set(sys.modules) - before))
    found = {
        "import_ms": 1000 * (imported - started),
        "gui_ms": 1000 * (ended - imported),
        "processor_ms": 1000 * processor,
        "step_ms": 1000 * max(steps),
        "later_ms": 1000 * sum(steps),
        "heavy": heavy,
    }
    print("RESULT " + json.dumps(found), flush=True)
    os._exit(0)


def main() -> int:
    """Print the medians. Returns 1 where the limit is passed or something heavy was imported."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--once", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.once:
        measure()
    runs = []
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for _ in range(arguments.runs):
        ended = subprocess.run(
            [sys.executable, __file__, "--once"], capture_output=True, text=True, check=False, env=environment
        )
        line = next((line for line in ended.stdout.splitlines() if line.startswith("RESULT ")), None)
        if line is None:
            print(ended.stdout + ended.stderr)
            return 1
        runs.append(json.loads(line[7:]))
    totals = [run["import_ms"] + run["gui_ms"] for run in runs]
    heavy = sorted({name for run in runs for name in run["heavy"]})
    print(
        f"start of the plugin, {len(runs)} runs: median {statistics.median(totals):.1f} ms, least {min(totals):.1f}, "
        f"most {max(totals):.1f} (import {statistics.median(run['import_ms'] for run in runs):.1f}, "
        f"initGui {statistics.median(run['gui_ms'] for run in runs):.1f}; processor time "
        f"{statistics.median(run['processor_ms'] for run in runs):.1f}); limit {LIMIT_MS} ms; heavy imports: {heavy}"
    )
    longest = statistics.median(run["step_ms"] for run in runs)
    later = statistics.median(run["later_ms"] for run in runs)
    print(f"after it, when idle: provider in {later:.1f} ms, the longest step {longest:.1f} ms; limit {LIMIT_MS} ms")
    return int(max(statistics.median(totals), longest) > LIMIT_MS or bool(heavy))


if __name__ == "__main__":
    sys.exit(main())
