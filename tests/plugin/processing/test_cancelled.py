"""Algorithms that work for seconds only, cancelled while they surely are at work, and what they leave behind.

A job is held where it reads a file of its input: the file is a named pipe, out of which nothing comes before the
cancel button was pressed and the job was told. However slow or quick the machine, the job is still running then.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QTimer

pytestmark = [pytest.mark.qgis, pytest.mark.slow, pytest.mark.usefixtures("patient")]


class Gate:
    """A named pipe in the place of a file: who reads it waits until it is opened, then gets the file's content."""

    def __init__(self, path: Path) -> None:
        self._path, self._content = path, path.read_bytes()
        self.reached, self._opened = threading.Event(), threading.Event()
        path.unlink()
        os.mkfifo(path)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def open(self) -> None:
        """Let the readers have what they came for."""
        self._opened.set()

    def close(self) -> None:
        """The file is a file again."""
        self.open()
        self._thread.join()

    def _serve(self) -> None:
        with self._path.open("wb") as stream:  # waits until somebody reads
            self.reached.set()
            self._opened.wait()
            again = self._path.with_name("the file again")
            again.write_bytes(self._content)
            again.replace(self._path)  # for those who read it once more
            stream.write(self._content)


class Feedback(QgsProcessingFeedback):
    """Presses cancel when the job waits at the gate, and opens the gate when the job was told."""

    def __init__(self, gate: Gate) -> None:
        super().__init__(False)
        self._gate = gate
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(lambda: self.cancel() if gate.reached.is_set() else None)
        self._timer.start()

    def pushInfo(self, info: str) -> None:
        super().pushInfo(info)
        if info == "Stopping…":
            self._gate.open()


@dataclass(frozen=True)
class Job:
    """What is run, where it is held, and the folder with all that it may change."""

    parameters: dict[str, Any]
    gate: Path
    folder: Path


Ask = Callable[[str], Path]


def on_embeddings(parameters: dict[str, Any]) -> Callable[[Ask, Path], Job]:
    """A job on an embeddings folder, held where it reads the manifest."""

    def make(ask: Ask, root: Path) -> Job:
        folder = Path(shutil.copytree(ask("four_looks"), root / "embeddings"))
        given = {name: value(ask, root) if callable(value) else value for name, value in parameters.items()}
        return Job({"EMBEDDINGS": str(folder), **given}, folder / "manifest.json", root)

    return make


def parcels(_ask: Ask, root: Path) -> str:
    """A layer of one polygon, as a file."""
    path = root / "parcels.geojson"
    ring = [[14, 46], [16, 46], [16, 48], [14, 48], [14, 46]]
    shape = {"type": "Polygon", "coordinates": [ring]}
    feature = {"type": "Feature", "properties": {"name": "all"}, "geometry": shape}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    return str(path)


def heights(_ask: Ask, root: Path) -> str:
    """A number in the middle of each tile of the four looks: what is wrong input may be told before the cancelling."""
    path = root / "heights.geojson"
    features = [
        {
            "type": "Feature",
            "properties": {"height": column + row},
            "geometry": {"type": "Point", "coordinates": [500_050 + 100 * column, 4_999_950 - 100 * row]},
        }
        for column in range(12)
        for row in range(10)
    ]
    metres = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": metres, "features": features}), encoding="utf-8")
    return str(path)


def between_dates(ask: Ask, root: Path) -> Job:
    """Changes between two folders, held where the first's manifest is read."""
    before, after = (Path(shutil.copytree(ask("four_looks"), root / name)) for name in ("before", "after"))
    given = {"BEFORE": str(before), "AFTER": str(after), "SAME_ENCODER": True, "OUTPUT": str(root / "changes")}
    return Job(given, before / "manifest.json", root)


def on_a_run(parameters: dict[str, Any], held: str = "geolocation.json") -> Callable[[Ask, Path], Job]:
    """A job with a geolocation run, held where it reads one of the run's cards."""

    def make(ask: Ask, root: Path) -> Job:
        run = Path(shutil.copytree(ask("geolocation"), root / "run"))
        given = {name: value(ask, root) if callable(value) else value for name, value in parameters.items()}
        return Job({"RUN": str(run), "DATA": str(ask("tiles")), **given}, run / held, root)

    return make


def a_python_that_waits(ask: Ask, root: Path) -> Job:
    """A virtual environment whose matplotlib is one line that reads a file."""
    environment = root / "environment"
    subprocess.run([ask("light_python"), "-m", "venv", "--without-pip", environment], check=True, capture_output=True)
    packages = next(environment.glob("lib/python3*/site-packages"))
    (packages / "matplotlib").mkdir()
    (packages / "gate").write_text("")
    (packages / "matplotlib" / "__init__.py").write_text(f"open({str(packages / 'gate')!r}).read()\n")
    from geoembed_plugin.jobs import interpreter

    interpreter.choose(next(environment.glob("bin/python3")))
    return Job({}, packages / "gate", root)


def out(name: str) -> Callable[[Ask, Path], str]:
    return lambda _ask, root: str(root / name)


JOBS: dict[str, Callable[[Ask, Path], Job]] = {
    "cluster": on_embeddings({"CLUSTERS": 3}),
    "search": on_embeddings({"TILES": "5", "OUTPUT": out("found.gpkg")}),
    "similarityraster": on_embeddings({"TILES": "5", "OUTPUT": out("similar.tif")}),
    "evaluate": on_embeddings({"LABELS": lambda ask, _root: str(ask("two_halves")), "OUTPUT": out("figures.json")}),
    "classify": on_embeddings({"LABELS": lambda ask, _root: str(ask("two_halves")), "OUTPUT": out("classes")}),
    "change": between_dates,
    "regress": on_embeddings({"LABELS": heights, "FIELD": "height", "OUTPUT": out("map")}),
    "zones": on_embeddings({"POLYGONS": parcels, "OUTPUT": out("zones.gpkg")}),
    "report": on_embeddings({"OUTPUT": out("report.html")}),
    "geolocatepredict": on_a_run({"DEVICE": "cpu", "OUTPUT": out("where.gpkg")}),
    "publish": on_embeddings({"OUTPUT": out("tiles.parquet")}),
    "export": on_a_run({"OUTPUT": out("run.onnx")}, "model.json"),
    "geolocateevaluate": on_a_run({"DEVICE": "cpu", "OUTPUT": out("errors.json")}),
    "checkenvironment": a_python_that_waits,
}


@pytest.fixture
def tiles(learned: Path) -> Path:
    return learned / "tiles"


@pytest.fixture(scope="module")
def geolocation(learned: Path, tmp_path_factory: pytest.TempPathFactory, trainer_command: Any) -> Path:
    """A run that has learned next to nothing of where these tiles are."""
    run = tmp_path_factory.mktemp("places") / "geolocation"
    words = ("--head", "regression", "--head-epochs", 1, "--device", "cpu")
    trainer_command("geolocate", "train", learned / "tiles", "--out", run, *words)
    return run


@pytest.fixture
def context(plugin: Any) -> Iterator[QgsProcessingContext]:
    made = QgsProcessingContext()
    made.setProject(QgsProject.instance())
    yield made
    QgsProject.instance().clear()


def contents(folder: Path) -> dict[str, bytes]:
    """All files below a folder with what is in them; pipes aside."""
    files = [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_every_algorithm_is_cancelled_by_a_test(plugin: Any) -> None:
    provider = QgsApplication.processingRegistry().providerById("geoembed")
    running = {"maketiles", "learn", "embed", "importembeddings", "learnfield", "geolocatetrain"}  # test_running.py
    rendering = {"rendermap", "osmchannels"}  # test_render_map.py, test_osm_channels.py
    assert {algorithm.name() for algorithm in provider.algorithms()} == {*JOBS, *running, *rendering}


@pytest.mark.parametrize("name", JOBS)
def test_a_cancelled_job_stops_by_itself_and_leaves_nothing_half_written(
    name: str, context: Any, jobs: Any, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    jobs.interpreter.choose(Path(sys.executable))
    root = tmp_path / "a place"
    root.mkdir()
    job = JOBS[name](request.getfixturevalue, root)
    before = contents(job.folder)
    gate = Gate(job.gate)
    feedback = Feedback(gate)
    algorithm = QgsApplication.processingRegistry().algorithmById(f"geoembed:{name}").create()
    _results, fine = algorithm.run(job.parameters, context, feedback)
    assert gate.reached.is_set(), feedback.textLog()
    gate.close()
    assert not fine and "Cancelled" in feedback.textLog(), feedback.textLog()
    record = jobs.job_folders.find_records(jobs.places.jobs_folder())[0]
    told = (record.folder / "log.txt").read_text(encoding="utf-8")
    assert record.state is jobs.conversation.JobState.CANCELLED, f"the trainer did not stop by itself: {told}"
    assert contents(job.folder) == before
