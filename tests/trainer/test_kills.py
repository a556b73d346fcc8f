"""Commands that are ended at any moment, by any signal, and run again: what comes is what would have come.

A short run ends the commands that no other test ends, at a moment or two, and ``tiles`` by each signal.
``GEOEMBED_KILLS=50`` ends every command at 50, every other one at a random time instead of a random operation, and
prints the figures; ``GEOEMBED_KILLED=train,embed`` takes these alone. What the short run leaves out is killed stage by
stage, and what comes is compared, in ``test_reliability.py`` (import, cluster, search, report, evaluate, demo),
``encoders/test_training.py``, ``embeddings/test_embed.py``, ``fields/test_field_resume.py`` and
``geolocation/training/test_geolocate_resume.py``.
"""

from __future__ import annotations

import io
import json
import os
import random
import re
import shutil
import signal
import sqlite3
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from osgeo import gdal, ogr, osr
from PIL import Image

from trainer.contract import RunFiles

MOMENTS = int(os.environ.get("GEOEMBED_KILLS", "0"))
CHOSEN = [name for name in os.environ.get("GEOEMBED_KILLED", "").split(",") if name]
SIGNALS = [signal.SIGKILL, signal.SIGTERM, signal.SIGINT, getattr(signal, "SIGHUP", signal.SIGTERM)]
COMMANDS = (
    "tiles", "train", "embed", "import", "cluster", "classify", "search", "report", "evaluate", "field",
    "geolocate train", "geolocate predict", "geolocate evaluate", "demo", "change", "regress", "zones", "plane",
    "publish",
)  # fmt: skip
SHORT = {
    "tiles": 4, "classify": 2, "zones": 2, "publish": 2, "change": 1, "regress": 1, "plane": 1, "geolocate predict": 1,
    "geolocate evaluate": 1,
}  # fmt: skip
"""Moments of the short run: of what is ended nowhere else, and of one command for each of the signals."""
TIMED = re.compile("minutes|second|time|rate$")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("kills")


@pytest.fixture(scope="module")
def inputs(place: Path, forks: Any) -> Path:
    """The smallest inputs of all commands, in one folder."""
    folder = place / "inputs"
    folder.mkdir()
    rng = np.random.default_rng(0)
    image = np.kron(rng.integers(30, 220, (3, 12, 12)), np.ones((1, 16, 16))) + rng.integers(-20, 20, (3, 192, 192))
    for name, values, kind in (
        ("image", image.clip(1, 255), gdal.GDT_Byte),
        ("later", np.roll(image, 3, axis=2).clip(1, 255), gdal.GDT_Byte),
        ("labels", np.kron(rng.integers(1, 3, (1, 6, 6)), np.ones((1, 32, 32))), gdal.GDT_Byte),
        ("floats", rng.normal(size=(8, 48, 48)), gdal.GDT_Float32),
    ):
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(folder / f"{name}.tif"), values.shape[2], values.shape[1], len(values), kind
        )
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(32633)
        dataset.SetSpatialRef(reference)
        dataset.SetGeoTransform((500_000, 10, 0, 5_800_000, 0, -10))
        dataset.WriteArray(values)
        dataset = None
    write_plots(folder / "plots.gpkg", reference)
    lines = ["lon,lat,u", *(f"{x:.5f},{y:.5f},{np.sin(x):.5f}" for x, y in rng.uniform((5, 45), (15, 50), (60, 2)))]
    (folder / "points.csv").write_text("\n".join(lines) + "\n")
    (folder / "photos" / "images").mkdir(parents=True)
    lines = ["id,latitude,longitude"]
    for number, (across, up) in enumerate(rng.random((60, 2))):
        pixels = np.full((20, 20, 3), 128.0)
        pixels[..., 0], pixels[..., 1] = 255 * across, 255 * up
        Image.fromarray(pixels.astype(np.uint8)).save(folder / "photos" / "images" / f"p{number}.png")
        lines.append(f"p{number},{10 + 10 * up:.6f},{10 + 10 * across:.6f}")
    (folder / "photos" / "places.csv").write_text("\n".join(lines) + "\n")
    for words in (
        ["tiles", folder / "image.tif", "--size", 32, "--out", folder / "tiles"],
        ["train", folder / "tiles", *TRAIN, "--out", folder / "run"],
        ["embed", folder / "run", folder / "tiles", "--device", "cpu", "--out", folder / "emb"],
        ["embed", folder / "run", folder / "later.tif", "--device", "cpu", "--out", folder / "later"],
        ["geolocate", "train", folder / "photos", *LOCATE, "--out", folder / "head"],
    ):
        ended = forks.run(words)
        assert ended["code"] == 0, ended["errors"]
    return folder


def write_plots(path: Path, reference: Any) -> None:
    """Thirty-six squares of a tile each, with a height."""
    source = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0)
    layer = source.CreateLayer("plots", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("height", ogr.OFTReal))
    for number in range(36):
        x, y = 500_000 + 320 * (number % 6), 5_800_000 - 320 * (number // 6)
        plot = ogr.Feature(layer.GetLayerDefn())
        corners = [(x, y), (x + 320, y), (x + 320, y - 320), (x, y - 320), (x, y)]
        plot.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({', '.join(f'{a} {b}' for a, b in corners)}))"))
        plot["height"] = float(number % 7)
        layer.CreateFeature(plot)


TRAIN = ["--backbone", "slim", "--dim", "8", "--steps", "6", "--places", "8", "--device", "cpu"]
TRAIN += ["--checkpoint-steps", "2", "--precision", "fp32"]
LOCATE = ["--size", "16", "--variants", "1", "--batch", "16", "--device", "cpu", "--precision", "fp32"]
LOCATE += ["--cell-count", "8", "--head-epochs", "3", "--backbone", "slim", "--checkpoint-steps", "2"]


def words_of(command: str, inputs: Path, work: Path) -> list[Any]:
    """A command, and what it writes into ``work``."""
    return {
        "tiles": ["tiles", inputs / "image.tif", "--size", 32, "--stride", 16, "--out", work / "out"],
        "train": ["train", inputs / "tiles", *TRAIN, "--resume", "--out", work / "out"],
        "embed": [
            "embed", inputs / "run", inputs / "image.tif", "--stride", 16, "--batch", 16, "--device", "cpu",
            "--out", work / "out",
        ],
        "import": ["import", inputs / "floats.tif", "--out", work / "out"],
        "cluster": ["cluster", work / "emb", "-k", "3"],
        "classify": ["classify", inputs / "emb", "--labels", inputs / "labels.tif", "--out", work / "out"],
        "search": [
            "search", inputs / "emb", "--tile", 0, "-k", 9, "--out", work / "out.gpkg", "--heatmap", work / "heat.tif"
        ],
        "report": ["report", inputs / "emb", "--out", work / "out.html"],
        "evaluate": [
            "evaluate", inputs / "emb", "--labels", inputs / "labels.tif", "--device", "cpu",
            "--json", work / "out.json",
        ],
        "field": [
            "field", "train", inputs / "points.csv", "--value", "u", "--folds", 3, "--members", 2, "--steps", 10,
            "--resolution", 1, "--out", work / "out.tif", "--json", work / "out.json",
        ],
        "geolocate train": ["geolocate", "train", inputs / "photos", *LOCATE, "--resume", "--out", work / "out"],
        "geolocate predict": [
            "geolocate", "predict", inputs / "head", inputs / "photos", "--device", "cpu", "--out", work / "out.gpkg"
        ],
        "geolocate evaluate": [
            "geolocate", "evaluate", inputs / "head", inputs / "photos", "--device", "cpu", "--json", work / "out.json",
            "--figure", work / "out.png",
        ],
        "change": ["change", inputs / "emb", inputs / "later", "--out", work / "out"],
        "regress": ["regress", inputs / "emb", "--labels", inputs / "plots.gpkg:height", "--out", work / "out"],
        "zones": [
            "zones", inputs / "emb", "--polygons", inputs / "plots.gpkg", "--find", 2, "--out", work / "out.gpkg"
        ],
        "plane": ["plane", work / "emb"],
        "publish": ["publish", inputs / "emb", "--to", work / "out.parquet"],
        "demo": ["demo", "--source", inputs / "image.tif", "--out", work / "out"],
    }[command]  # fmt: skip


def begin(command: str, inputs: Path, work: Path) -> None:
    """A folder as the command finds it."""
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    if command in {"cluster", "plane"}:
        shutil.copytree(inputs / "emb", work / "emb")


# -- what a command made, without what differs from run to run ------------------------------------------
def content(path: Path) -> Any:
    """What a file says; times and rates left out. Raises where it is not whole."""
    kind = path.suffix
    if kind == ".npy":
        return np.load(path, allow_pickle=False).tobytes()
    if kind == ".pt":
        return plain(torch.load(path, weights_only=True))
    if kind == ".tif":
        dataset = gdal.Open(str(path))
        found = dataset.ReadAsArray()
        assert found is not None
        return found.tobytes(), dataset.GetMetadata(), dataset.GetGeoTransform()
    if kind == ".json" or kind == ".geojson":
        return plain(json.loads(path.read_text("utf-8")))
    if kind == ".jsonl":
        lines = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        steps = [line["step"] for line in lines]
        told = [(line["step"], *sorted(line)) for line in lines]  # a step's loss is one line, its validation another
        assert steps == sorted(steps) and len(told) == len(set(told)), f"steps are told twice: {told}"
        return steps[-1:]  # reports come by the clock, each with the mean since the last
    if kind == ".gpkg":
        return rows_of(path)
    if kind == ".png":
        picture = np.asarray(Image.open(path))
        drawn_of_reports = path.name == RunFiles.CURVES  # which come by the clock
        return picture.shape if drawn_of_reports else picture.tobytes()
    if kind == ".html":
        text = path.read_text("utf-8")
        assert text.rstrip().endswith("</html>")
        return re.sub(r", [0-9.]+ minutes", "", text)  # of learning; of a moment's, it says none
    if kind == ".npz":
        with zipfile.ZipFile(path) as archive:
            return archive.testzip()
    return path.read_bytes()


def plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items() if not TIMED.search(str(key))}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, torch.Tensor):
        stream = io.BytesIO()
        np.save(stream, value.detach().contiguous().view(-1).numpy())
        return stream.getvalue()
    return value


def rows_of(path: Path) -> dict[str, list[Any]]:
    with sqlite3.connect(path) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        skipped = {"gpkg_contents", "layer_styles"}  # when they were written
        return {
            name: connection.execute(f'SELECT * FROM "{name}"').fetchall()
            for name in sorted(names)
            if name not in skipped and not name.startswith(("sqlite_", "rtree_"))
        }


def hidden(path: Path, work: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(work).parts) or path.name.endswith("-journal")


def made_by(work: Path) -> dict[str, Any]:
    """Every file that has its name, as what it says; what is not whole raises."""
    found = {}
    for path in sorted(work.rglob("*")):
        if path.is_file() and not hidden(path, work):
            try:
                found[str(path.relative_to(work))] = content(path)
            except Exception as error:
                raise AssertionError(f"{path} is half-written: {error}") from error
    found.pop("out/checkpoint.pt", None)  # holds times
    found.pop("out/run/checkpoint.pt", None)
    return found


def left_over(work: Path) -> list[str]:
    return [str(path.relative_to(work)) for path in work.rglob(".*")]


@pytest.mark.slow
@pytest.mark.parametrize("command", [name for name in COMMANDS if name in (CHOSEN or (COMMANDS if MOMENTS else SHORT))])
def test_a_command_that_is_ended_at_any_moment_gives_the_same_when_run_again(
    place: Path, forks: Any, inputs: Path, command: str
) -> None:
    count = MOMENTS or SHORT.get(command, 1)
    work = place / "work"
    words = words_of(command, inputs, work)
    begin(command, inputs, work)
    whole = forks.run(words)
    assert whole["code"] == 0, whole["errors"]
    wanted = made_by(work)
    assert left_over(work) == []
    chance = random.Random(f"{command} {count}")
    ends: dict[str, int] = {}
    for number in range(count):
        sent = SIGNALS[number % len(SIGNALS)]
        moment: dict[str, Any] = {"event": chance.randint(1, whole["events"])}
        if MOMENTS and number // len(SIGNALS) % 2:
            moment = {"after": chance.uniform(0, whole["seconds"])}
        begin(command, inputs, work)
        ended = forks.run(words, int(sent), **moment)
        where = f"{command}, {sent.name} at {moment}"
        assert ended["code"] in {0, 3, -int(sent)}, f"{where}: {ended['code']}\n{ended['errors']}"
        assert "Traceback" not in ended["errors"], f"{where}\n{ended['errors']}"
        made_by(work)
        again = forks.run(words)
        assert again["code"] == 0, f"{where}, again: {again['code']}\n{again['errors']}"
        found = made_by(work)
        assert found.keys() == wanted.keys(), where
        assert [name for name in wanted if found[name] != wanted[name]] == [], where
        assert left_over(work) == [], where
        name = {0: "done all the same", 3: "cancelled"}.get(ended["code"], "killed")
        ends[name] = ends.get(name, 0) + 1
    print(f"\n{command}: {count} moments of {whole['events']} operations, {whole['seconds']:.2f} s: {ends}")
