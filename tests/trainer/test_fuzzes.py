"""Records and requests, changed field by field at random: the right answer, or one line that says what is wrong.

A short run takes some of each. ``GEOEMBED_FUZZES=2000`` takes so many records and requests, and prints the figures.
"""

from __future__ import annotations

import copy
import io
import json
import os
import random
import shutil
import sqlite3
import sys
from collections import Counter
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from trainer.cli.main import main
from trainer.contract import (
    ChangeFiles,
    ClassificationFiles,
    EmbeddingFiles,
    InputError,
    JobFiles,
    RegressionFiles,
    RunFiles,
    TileSetFiles,
)
from trainer.embeddings.matching_encoder import MatchingEmbedder
from trainer.files.job_folder import Job
from trainer.report.page import evaluation_tables
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.heat_map import write_similarity_raster
from trainer.search.protocol import Failure, Pong, decode_answer
from trainer.search.searcher import Searcher
from trainer.search.worker import Worker, bounded_lines

COUNT = int(os.environ.get("GEOEMBED_FUZZES", "0"))
DEEP: Any = []
for _ in range(300):
    DEEP = [DEEP]
VALUES: list[Any] = [
    None, True, False, "", "x", "-1", "0", "3", "nan", "\ud800", "a\0b", "../../etc", "x" * 3000, -1, 0, 1, 2, 255,
    2**31 - 1, 2**31, 2**63 - 1, 2**63, 10**30, -(10**30), 0.5, -0.5, 1e-300, 1e308, -1e308, float("nan"),
    float("inf"), float("-inf"), [], {}, [[]], [None], ["x"], [1], [1.5, 2.5], {"a": 1}, {"": None}, DEEP,
]  # fmt: skip


# -- the generator ----------------------------------------------------------------------------------
def places_in(value: Any, before: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every path to a value in a record."""
    found = [before] if before else []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        found += places_in(item, (*before, key))
    return found


def mutated(record: Any, chance: random.Random) -> tuple[str, str]:
    """A record's text with one thing changed, and the name of what was (by fields; "" for the whole)."""
    made = copy.deepcopy(record)
    if chance.random() < 0.05:
        text = json.dumps(made)
        kind = chance.randrange(4)
        if kind == 0:
            return text[: chance.randrange(len(text))], ""
        if kind == 1:
            place = chance.randrange(len(text))
            return text[:place] + chr(chance.randrange(32, 127)) + text[place + 1 :], "?"
        return (json.dumps(chance.choice(VALUES)) if kind == 2 else "[" * 100_000), ""
    path = chance.choice(places_in(made))
    inside = made
    for key in path[:-1]:
        inside = inside[key]
    last, kind = path[-1], chance.randrange(10)
    if kind == 0:
        del inside[last]
    elif kind == 1 and isinstance(inside[last], list):
        inside[last] = inside[last][:-1] if chance.random() < 0.5 else [*inside[last], *inside[last][:1], None][:-1]
    elif kind == 2:
        inside[last] = {"value": inside[last]} if chance.random() < 0.5 else [inside[last]]
    elif kind == 3 and isinstance(inside[last], (int, float)):
        inside[last] = str(inside[last])
    else:
        inside[last] = chance.choice(VALUES)
    return json.dumps(made), ".".join(str(key) for key in path)


# -- records ----------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Target:
    """A record in a folder, what opens it, and what the outcome may depend on.

    Attributes:
        file: The record.
        run: Opens it by a command, or as the command does.
        outcome: What came of it.
        decides: Beginnings of the names of fields that may change the outcome: they are what it is made of.
        weight: How often it is chosen.
    """

    file: Path
    run: Callable[[], int]
    outcome: Callable[[], Any]
    decides: tuple[str, ...]
    weight: int


def square(x: float, y: float) -> list[list[float]]:
    """A square of some 200 m around a place in degrees, closed."""
    return [
        [x + across, y + up]
        for across, up in ((-1e-3, -1e-3), (1e-3, -1e-3), (1e-3, 1e-3), (-1e-3, 1e-3), (-1e-3, -1e-3))
    ]


def command(*words: object) -> int:
    return main([*map(str, words), "--quiet"])


@pytest.fixture(scope="module")
def targets(pictured: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Target]:
    base = tmp_path_factory.mktemp("fuzz")
    for name in ("tiles", "run", "emb"):
        shutil.copytree(pictured / name, base / name)
    assert command("cluster", base / "emb", "-k", 2) == 0
    train = ["--backbone", "slim", "--dim", "8", "--places", "8", "--device", "cpu", "--precision", "fp32"]
    assert command("train", base / "tiles", *train, "--steps", 2, "--out", base / "begun") == 0
    places = base / "photos"
    shutil.copytree(pictured / "tiles", places)
    labels = [
        {
            "type": "Feature",
            "properties": {"class": "wet" if number % 2 else "dry", "note": number},
            "geometry": {"type": "Point", "coordinates": [float(row["longitude"]), float(row["latitude"])]},
        }
        for number, row in enumerate(EmbeddingSet.open(base / "emb").table[:12])
    ]
    points = base / "labels.geojson"
    points.write_text(json.dumps({"type": "FeatureCollection", "features": labels}))
    classify = ["classify", base / "emb", "--labels", f"{points}:class", "--method", "mean"]
    assert command(*classify, "--out", base / "cls") == 0
    shutil.copytree(base / "emb", base / "later")
    places_of = EmbeddingSet.open(base / "emb").table
    squares = [
        {
            "type": "Feature",
            "properties": {"height": float(number % 5), "name": f"plot {number}"},
            "geometry": {"type": "Polygon", "coordinates": [square(float(row["longitude"]), float(row["latitude"]))]},
        }
        for number, row in enumerate(places_of[::2])
    ]
    plots = base / "plots.geojson"
    plots.write_text(json.dumps({"type": "FeatureCollection", "features": squares}))
    learn = ["--size", "16", "--variants", "1", "--cell-count", "4", "--head-epochs", "1", "--device", "cpu"]
    assert command("geolocate", "train", places, *learn, "--out", base / "head") == 0
    figures = {
        "embedding": {"knn": 0.5, "linear_probe": 0.25},
        "baselines": {"random_encoder": {"knn": 0.5, "linear_probe": 0.5}},
        "robustness": {"rotated": 0.5},
        "tiles": 9,
        "classes": 2,
        "labels": "a.tif",
    }
    (base / "figures.json").write_text(json.dumps(figures))
    (base / "job").mkdir()
    Job(["tiles", "a.tif", "--out", "b"], "Tiles").save(base / "job")

    def search() -> int:
        out = ["--out", base / "found.csv", "--heatmap", base / "alike.tif"]
        return command("search", base / "emb", "--tile", 0, "-k", 9, "--device", "cpu", *out)

    def found() -> list[str]:
        lines = (base / "found.csv").read_text().splitlines()
        return [",".join(line.split(",")[:3]) for line in lines]

    def cluster() -> int:
        return command("cluster", base / "emb", "-k", 2)

    def clusters() -> Any:
        return json.loads((base / "emb" / EmbeddingFiles.MANIFEST).read_text())["clusters"]["sizes"]

    def classified() -> bytes:
        from trainer.gdal_library import gdal

        return gdal.Open(str(base / "classes" / ClassificationFiles.CLASSES)).ReadAsArray().tobytes()

    def classify_again() -> int:
        shutil.rmtree(base / "classes", ignore_errors=True)
        return command("classify", base / "emb", "--model", base / "cls", "--out", base / "classes")

    def classify_anew() -> int:
        shutil.rmtree(base / "classes", ignore_errors=True)
        return command(*classify, "--out", base / "classes")

    def regress() -> int:
        shutil.rmtree(base / "values", ignore_errors=True)
        return command("regress", base / "emb", "--labels", f"{plots}:height", "--out", base / "values")

    def zones() -> int:
        return command("zones", base / "emb", "--polygons", plots, "--out", base / "zones.gpkg")

    def zoned() -> list[Any]:
        with sqlite3.connect(base / "zones.gpkg") as connection:
            return connection.execute("SELECT polygon, tiles, medoid FROM zones").fetchall()

    def change() -> int:
        shutil.rmtree(base / "changed", ignore_errors=True)
        return command("change", base / "emb", base / "later", "--out", base / "changed")

    def raster(path: Path) -> Callable[[], bytes]:
        def read() -> bytes:
            from trainer.gdal_library import gdal

            return bytes(gdal.Open(str(path)).ReadAsArray().tobytes())

        return read

    def embed() -> int:
        shutil.rmtree(base / "made", ignore_errors=True)
        words = ["--device", "cpu", "--no-layer", "--raster", "none"]
        return command("embed", base / "run", base / "tiles", *words, "--out", base / "made")

    def vectors() -> bytes:
        return np.load(base / "made" / EmbeddingFiles.VECTORS).tobytes()

    def resume() -> int:
        return command("train", "--out", base / "begun", "--resume", "--device", "cpu")

    def weights() -> bool:
        return (base / "begun" / RunFiles.WEIGHTS).is_file()

    def predict() -> int:
        return command("geolocate", "predict", base / "head", places, "--device", "cpu", "--out", base / "where.csv")

    def where() -> str:
        return (base / "where.csv").read_text()

    def told(read: Callable[[], Any]) -> Callable[[], int]:
        def run() -> int:
            try:
                read()
            except InputError as error:
                print(f"error: {error}", file=sys.stderr)
                return 2
            return 0

        return run

    emb, model = base / "emb" / EmbeddingFiles.MANIFEST, base / "run" / RunFiles.CARD
    return {
        "search EMB": Target(emb, search, found, ("normalised", "scale", "vectors", "sources.0.name"), 12),
        "cluster EMB": Target(emb, cluster, clusters, ("normalised", "scale", "vectors"), 4),
        "embed TILES": Target(base / "tiles" / TileSetFiles.MANIFEST, embed, vectors, (), 4),
        "embed RUN": Target(model, embed, vectors, ("mean", "std", "relative_bands", "with_location", "backbone"), 4),
        "train --resume": Target(base / "begun" / RunFiles.CONFIGURATION, resume, weights, (), 4),
        "classify --model": Target(
            base / "cls" / ClassificationFiles.CARD, classify_again, classified, ("method", "names"), 3
        ),
        "classify --labels": Target(points, classify_anew, classified, ("features", "type"), 2),
        "regress --labels": Target(plots, regress, raster(base / "values" / RegressionFiles.RASTER), PLOTS, 2),
        "zones --polygons": Target(plots, zones, zoned, PLOTS, 2),
        "change B": Target(
            base / "later" / EmbeddingFiles.MANIFEST, change, raster(base / "changed" / ChangeFiles.RASTER), DATED, 4
        ),
        "predict RUN": Target(base / "head" / RunFiles.GEOLOCATION, predict, where, HOW, 3),
        "predict CELLS": Target(base / "head" / RunFiles.CELLS, predict, where, CELLS, 3),
        "report --evaluation": Target(
            base / "figures.json", told(lambda: evaluation_tables(base / "figures.json")), lambda: None, (), 2
        ),
        "job": Target(base / "job" / JobFiles.JOB, told(lambda: Job.load(base / "job")), lambda: None, (), 2),
    }


PLOTS = ("features", "type")
DATED = ("normalised", "scale", "vectors", "sources", "encoder", "run", "size", "stride")
HOW = ("head", "learn", "numbers", "upright", "decoder", "vote", "scale_km")
CELLS = ("features", "crs_wkt", "side", "origin", "kind")
QUICK = ("search EMB", "report --evaluation", "job", "zones --polygons", "regress --labels")


def test_a_changed_record_is_right_or_told(targets: dict[str, Target]) -> None:
    count, chance = COUNT or 60, random.Random(COUNT or 7)
    chosen = {name: target for name, target in targets.items() if COUNT or name in QUICK}
    names = [name for name, target in chosen.items() for _ in range(target.weight)]
    ends: Counter[str] = Counter()
    faults = []
    wanted: dict[str, Any] = {}
    for name, target in chosen.items():
        assert target.run() == 0
        wanted[name] = target.outcome()
    for number in range(count):
        name = names[number % len(names)]
        target = chosen[name]
        whole = target.file.read_bytes()
        text, field = mutated(json.loads(whole), chance)
        target.file.write_bytes(text.encode("utf-8", "surrogatepass"))
        said, errors = io.StringIO(), io.StringIO()
        try:
            with redirect_stdout(said), redirect_stderr(errors):
                code = target.run()
            if code == 0 and field != "?" and not field.startswith(target.decides or ("-",)):
                found = target.outcome()
                if found != wanted[name]:
                    faults.append(f"{name}: {field}: another outcome")
        except BaseException as error:
            code = -1
            faults.append(f"{name}: {field}: {type(error).__name__}: {str(error)[:200]}")
        finally:
            target.file.write_bytes(whole)
        lines = [line for line in errors.getvalue().splitlines() if line.startswith("error:")]
        if code not in {0, 2, -1} or "Traceback" in errors.getvalue() or (code == 2 and len(lines) != 1):
            last = (errors.getvalue().strip().splitlines() or ["nothing"])[-1][:200]
            faults.append(f"{name}: {field} in {text[:0]}: code {code}: {last}")
        ends[f"{name}: {code}"] += 1
    print(f"\n{count} records: {dict(sorted(ends.items()))}")
    assert faults == [], f"{len(faults)} of {count}:\n" + "\n".join(faults[:60])


def test_a_changed_classifier_is_right_or_told(targets: dict[str, Target], tmp_path: Path) -> None:
    """Bytes of its arrays at random: cut short, or a byte another."""
    target, count, chance = targets["classify --model"], COUNT or 12, random.Random(COUNT or 5)
    model = target.file.with_name(ClassificationFiles.MODEL)
    whole = model.read_bytes()
    assert target.run() == 0
    wanted, ends = target.outcome(), Counter()  # type: ignore[var-annotated]
    for _ in range(count):
        place = chance.randrange(len(whole))
        changed = bytes([whole[place] ^ 1 << chance.randrange(8)])
        model.write_bytes(whole[:place] + (changed + whole[place + 1 :] if chance.random() < 0.8 else b""))
        errors = io.StringIO()
        with redirect_stderr(errors):
            code = target.run()
        lines = errors.getvalue().strip().splitlines()
        assert code == 0 or (code == 2 and len(lines) == 1), f"byte {place}: code {code}: {lines[-1:]}"
        assert code == 2 or target.outcome() == wanted, f"byte {place}: another map"
        ends[code] += 1
    model.write_bytes(whole)
    print(f"\n{count} classifiers: {dict(ends)}")


# -- requests ---------------------------------------------------------------------------------------
REQUESTS: list[dict[str, Any]] = [
    {"id": 1, "ask": "ping"},
    {"id": "a", "ask": "info"},
    {"id": 2, "ask": "warm-up", "encoder": False, "embeddings": ""},
    {"id": 3, "ask": "search", "like": [{"tile": 0}, {"at": [15.01, 46.95]}], "unlike": [{"tile": 3}], "k": 5,
     "not_within_km": 0.1, "within_km": 90, "sources": [0], "examples": True, "engine": "exact", "out": "OUT.csv"},
    {"id": 4, "ask": "search", "like": [{"source": 0, "x": 15.01, "y": 46.95, "exactly": True}], "polygon": {
     "type": "Polygon", "coordinates": [[[15, 46], [16, 46], [16, 47], [15, 47], [15, 46]]]}, "polygon_crs": ""},
    {"id": 5, "ask": "between", "start": {"tile": 0}, "end": {"tile": 9}, "steps": 4, "out": "OUT.geojson"},
    {"id": 6, "ask": "similarities", "like": [{"vector": [0.5] * 16}], "out": "OUT.npy"},
    {"id": 7, "ask": "similarities", "like": [{"tile": 1}], "unlike": [], "out": "OUT.tif"},
    {"id": 8, "ask": "embed", "example": {"image": "PICTURE"}},
    {"id": 9, "ask": "embed", "example": {"tile": 3}},
]  # fmt: skip


def resident() -> int:
    """Bytes that this process holds in memory; 0 where the system does not say."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def test_a_changed_request_is_answered_and_the_worker_lives(pictured: Path, tmp_path: Path) -> None:
    count, chance = COUNT or 300, random.Random(COUNT or 3)
    emb = tmp_path / "emb"
    shutil.copytree(pictured / "emb", emb)
    kept = {path.name: path.read_bytes() for path in emb.iterdir()}
    worker = Worker(
        [Searcher(EmbeddingSet.open(emb), MatchingEmbedder(pictured / "run", "cpu"))], write_similarity_raster
    )
    picture = next(iter(sorted((pictured).glob("*.tif"))))
    filled = json.dumps(REQUESTS).replace("OUT", str(tmp_path / "out")).replace("PICTURE", str(picture))
    ends: Counter[str] = Counter()
    faults = []
    before = 0
    errors = io.StringIO()
    for number in range(count):
        line, field = mutated(chance.choice(json.loads(filled)), chance)
        with redirect_stderr(errors):
            answered = worker.answer(line)
        answered.encode()
        assert "\n" not in answered
        _id, answer = decode_answer(answered)
        kind = answer.code if isinstance(answer, Failure) else answer.answer
        ends["answered" if not isinstance(answer, Failure) else "told"] += 1
        if kind == "bug":
            last = [line for line in errors.getvalue().splitlines() if line.strip()][-1]
            faults.append(f"{field}: {line[:200]}: {last[:200]}")
        if isinstance(answer, Failure) and not answer.message:
            faults.append(f"{field}: nothing said")
        if number == count // 4:
            before = resident()
    grown = resident() - before
    print(f"\n{count} requests: {dict(ends)}; grown by {grown / 2**20:.1f} MiB over the last three quarters")
    assert faults == [], f"{len(faults)} of {count}:\n" + "\n".join(faults[:60])
    assert {name: (emb / name).read_bytes() for name in kept} == kept, "nothing of what is served was written over"
    assert isinstance(decode_answer(worker.answer('{"id": 1, "ask": "ping"}'))[1], Pong)
    assert grown < 64 * 2**20


def test_a_line_without_end_is_told_and_the_next_is_answered(pictured: Path) -> None:
    worker = Worker([Searcher(EmbeddingSet.open(pictured / "emb"))])
    stream = io.StringIO('{"id": 1, "ask": "' + "x" * (1 << 25) + '"}\n{"id": 2, "ask": "ping"}\n')
    answers: list[str] = []
    assert worker.serve(bounded_lines(stream), answers.append) == 2
    assert "longer than 16 MiB" in decode_answer(answers[1])[1].message
    assert decode_answer(answers[2]) == (2, Pong())
