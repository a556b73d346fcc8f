"""Runs that are exported: an encoder that learned nothing, and heads that learned a little."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from PIL import Image

from trainer.export import onnx_file
from trainer.export.onnx_file import Exported, export_run
from trainer.export.options import ExportForm
from trainer.export.web_runtime import PACKAGE, VERSION, read_runtime

CHECKOUT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session", autouse=True)
def _torchs_own_code_is_not_traced() -> Iterator[None]:
    """Coverage looks at each call within torch, which takes a third of an export; of our module it has seen a turn."""
    real = torch.onnx.export

    def export(module: torch.nn.Module, inputs: tuple[torch.Tensor, ...], *more: Any, **options: Any) -> Any:
        module(*inputs)
        tracer = sys.gettrace()
        sys.settrace(None)
        try:
            return real(module, inputs, *more, **options)
        finally:
            sys.settrace(tracer)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(torch.onnx, "export", export)
        yield


@pytest.fixture(scope="session", autouse=True)
def _the_same_graph_is_traced_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Of the same weights, card and words: a trace takes most of an export, and only what is done with it differs."""
    real, kept, folder = onnx_file.write_graph, {}, tmp_path_factory.mktemp("traced")

    def write_graph(subject: onnx_file.Subject, path: Path) -> None:
        form, card = subject.form, subject.card
        run = "" if subject.locator is None else str(form.run_folder)  # its head and cells
        key = (run, card.digest, repr(card.model), form.layout, form.refine, form.decode, form.encoder_only)
        if key not in kept:
            real(subject, path)
            kept[key] = shutil.copyfile(path, folder / f"{len(kept)}.onnx")
        shutil.copyfile(kept[key], path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(onnx_file, "write_graph", write_graph)
        yield


@dataclass(frozen=True)
class OnnxFile:
    """A run, the file that was made of it, and what was said."""

    run: Path
    path: Path
    made: Exported


def save_picture(path: Path, across: float, up: float, noise: int) -> None:
    """Red is how far east, green how far north (0…1)."""
    pixels = np.full((20, 20, 3), 128.0)
    pixels[..., 0], pixels[..., 1] = 255 * across, 255 * up
    pixels += np.random.default_rng(noise).normal(0, 3, pixels.shape)
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8)).save(path)


@pytest.fixture(scope="session")
def exported(pictured: Path, tmp_path_factory: pytest.TempPathFactory) -> OnnxFile:
    """The encoder of the shared sample."""
    path = tmp_path_factory.mktemp("onnx é") / "encoder.onnx"
    form = ExportForm(run_folder=pictured / "run", onnx=path, credits="NASA", licence="CC0-1.0")
    return OnnxFile(pictured / "run", path, export_run(form))


@pytest.fixture(scope="session")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Forty photos between 10° and 20° east and north, whose colour says where they are, and ten without a position."""
    folder = tmp_path_factory.mktemp("photos")
    random = np.random.default_rng(3)
    lines = ["id,latitude,longitude"]
    for number, (across, up) in enumerate(random.random((40, 2))):
        save_picture(folder / "known" / "images" / f"p{number}.png", across, up, number)
        lines.append(f"p{number},{10 + 10 * up:.6f},{10 + 10 * across:.6f}")
    (folder / "known" / "places.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    for number, (across, up) in enumerate(random.random((10, 2))):
        save_picture(folder / "new" / f"n{number}.png", across, up, 100 + number)
    return folder


@pytest.fixture(scope="session")
def geolocated(photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    """A function that trains a head for a moment, each of the same settings once."""
    from trainer.geolocation.options import HeadOptions, LearnOptions, PartitionOptions, SplitOptions
    from trainer.geolocation.places.geotagged import split_places
    from trainer.geolocation.places.reading import read_geotagged
    from trainer.geolocation.training.head_training import train_geolocation
    from trainer.reporting import SILENT

    made: dict[str, Path] = {}
    places = split_places(read_geotagged(photos / "known", None, ""), SplitOptions())

    def make(kind: str, turns: bool = False, **more: Any) -> Path:
        name = f"{kind} {turns} {more}"
        if name not in made:
            partition = PartitionOptions(min_level=3, max_level=6, split_above=8, drop_below=2)
            head = HeadOptions(kind=kind, partition=partition, hidden=32, **more)
            learn = LearnOptions(size=16, dimension=8, head_epochs=2, variants=1, turns=turns, device="cpu")
            run = tmp_path_factory.mktemp("head") / "run"
            train_geolocation(places, run, head, learn, SILENT, False)
            made[name] = run
        return made[name]

    return make


@pytest.fixture(scope="session")
def exported_head(geolocated: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> OnnxFile:
    """The head on a grid, which looks once and does not refine."""
    run, path = geolocated("grid"), tmp_path_factory.mktemp("onnx é") / "head.onnx"
    return OnnxFile(run, path, export_run(ExportForm(run, onnx=path, credits="Who took the photos")))


@pytest.fixture(scope="session")
def runtime() -> Path:
    """onnxruntime-web, as the set-up of the tests packs it; its absence skips a test, and fails it where CI has npm."""
    path = CHECKOUT / "build" / f"{PACKAGE}-{VERSION}.tgz"
    if not path.is_file():
        message = f"{path} is not there (make setup-tests packs it where npm is installed)"
        if os.environ.get("CI") == "true" and shutil.which("npm"):
            pytest.fail(message)
        pytest.skip(message)
    return path


@pytest.fixture(scope="session")
def unpacked(runtime: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What pages need of the runtime, out of its archive once."""
    folder = tmp_path_factory.mktemp("runtime")
    for name, content in read_runtime(runtime).items():
        (folder / name).write_bytes(content)
    return folder
