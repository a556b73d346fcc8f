"""A run becomes an ONNX file that says what torch says, or none."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import torch

from trainer.cli.main import main
from trainer.contract import InputError, RunFiles
from trainer.encoders.backbones import BACKBONES
from trainer.encoders.card import ModelCard, encoder_identity
from trainer.encoders.inference import InferenceEncoder, load_encoder
from trainer.encoders.model import make_encoder
from trainer.encoders.onnx_card import CELLS, EMBEDDING, PIXELS, POSITION, OnnxCard
from trainer.encoders.onnx_encoder import OnnxDevice, OnnxGraph, load_onnx_encoder
from trainer.export import onnx_file
from trainer.export.onnx_file import Subject, apart, export_run
from trainer.export.options import ExportForm


def as_torch(run: Path, images: np.ndarray, degrees: np.ndarray | None = None) -> np.ndarray:
    loaded = load_encoder(run, "cpu")
    return InferenceEncoder(loaded.encoder, loaded.card, loaded.device, "fp32").embed(images, degrees)  # type: ignore[arg-type]


@pytest.mark.parametrize("count", [1, 3, 64])
def test_vectors_are_torchs(exported: Any, count: int) -> None:
    images = np.random.default_rng(count).integers(0, 256, (count, 32, 32, 3), np.uint8)
    found = load_onnx_encoder(exported.path, "cpu").embed(images)
    assert apart(found, as_torch(exported.run, images)) < 1e-5
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=1e-6)


def test_bound_memory_gives_the_same_numbers(exported: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """As on a GPU, whose path the processor can go, too: every output, and a batch of another size after the first."""
    graph = OnnxGraph(exported.path, "cpu")
    for count in (3, 1, 5):
        images = np.random.default_rng(count).integers(0, 256, (count, 32, 32, 3), np.uint8)
        (plain,) = graph.run({PIXELS: images}, [EMBEDDING])
        with monkeypatch.context() as patch:
            patch.setattr(graph, "device", OnnxDevice("cuda", "as on a GPU"))
            patch.setattr(graph.session, "run", None)  # or it would not be bound at all
            (bound,) = graph.run({PIXELS: images[::-1][::-1]}, [EMBEDDING])
            with pytest.raises(InputError, match="does not take pixels"):
                graph.run({PIXELS: images[..., :2]}, [EMBEDDING])
        np.testing.assert_array_equal(bound, plain)


def test_tiles_of_another_size_are_embedded_as_torch_does(exported: Any) -> None:
    images = np.random.default_rng(0).integers(0, 256, (5, 48, 40, 3), np.uint8)
    assert apart(load_onnx_encoder(exported.path, "cpu").embed(images), as_torch(exported.run, images)) < 1e-5


def test_the_card_says_which_encoder_it_is_and_how_its_pictures_look(exported: Any) -> None:
    graph = OnnxGraph(exported.path, "cpu")
    card, model = OnnxCard.of(exported.path, graph.metadata), ModelCard.load(exported.run)
    assert card.model == model
    assert card.identity == encoder_identity(exported.run, model)
    assert (card.kind, card.precision, card.head, card.credits, card.licence) == (
        "encoder", "float32", None, ["NASA"], "CC0-1.0"
    )  # fmt: skip
    assert 0 < card.differs < 1e-5
    (pixels,) = graph.session.get_inputs()
    assert (pixels.name, pixels.type, pixels.shape[3]) == (PIXELS, "tensor(uint8)", 3)


def test_nothing_of_this_computer_stands_in_the_file(exported: Any, geolocated: Callable[..., Path]) -> None:
    content = exported.path.read_bytes()
    for word in (str(exported.run), str(Path.home()), "site-packages", "stack_trace", "trainer/encoders"):
        assert word.encode() not in content, word


def test_onnx_itself_finds_the_file_well_formed(exported: Any) -> None:
    onnx.checker.check_model(str(exported.path), full_check=True)


@pytest.mark.slow
@pytest.mark.parametrize("turns", [False, True], ids=["one look", "eight looks"])
def test_a_head_goes_into_the_file_with_its_cells(
    geolocated: Callable[..., Path], exported_head: Any, tmp_path: Path, turns: bool
) -> None:
    path, made = exported_head.path, exported_head.made
    if turns:
        path = tmp_path / "a.onnx"
        made = export_run(ExportForm(run_folder=geolocated("s2", turns=True), onnx=path, refine=True))
    head = made.card.head
    assert head is not None
    assert (head.name, head.turns, head.refined, head.nested) == (
        ("s2", 8, True, True) if turns else ("grid", 1, False, False)
    )
    assert head.cells == len(head.centroids) > 1
    graph = OnnxGraph(path, "cpu")
    cells = json.loads(graph.metadata[CELLS])["features"]
    assert [cell["properties"]["longitude"] for cell in cells] == [place[0] for place in head.centroids]
    pixels = np.random.default_rng(0).integers(0, 256, (2, 16, 16, 3), np.uint8)
    position, shares = graph.run({PIXELS: pixels}, [POSITION, "probabilities"])
    assert position.shape == (2, 2)
    assert shares.shape == (2, head.cells)
    np.testing.assert_allclose(shares.sum(axis=1), 1, atol=1e-5)


def test_the_encoder_alone_of_a_geolocation_run(geolocated: Callable[..., Path], tmp_path: Path) -> None:
    subject = Subject(ExportForm(run_folder=geolocated("grid"), onnx=tmp_path / "a.onnx", encoder_only=True))
    assert (subject.card.kind, subject.card.head, subject.cells) == ("encoder", None, "")
    assert subject.outputs == (EMBEDDING,)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "settings"),
    [
        pytest.param(name, {}, marks=[] if name == "resnet18" else pytest.mark.slow, id=name)
        for name in BACKBONES
        if name not in {"slim", "resnet34", "resnet50", "resnext101_32x8d"}  # of the kind of resnet18
    ]
    + [
        pytest.param("slim", {"relative_bands": True}, marks=pytest.mark.slow, id="relative bands"),
        pytest.param("slim", {"with_location": True}, id="with its location"),
    ],
)
def test_a_backbone_is_torchs(tmp_path: Path, name: str, settings: dict[str, bool]) -> None:
    run = random_run(tmp_path, name, **settings)
    made = export_run(ExportForm(run_folder=run, onnx=tmp_path / "a.onnx"))
    size = BACKBONES[name].smallest
    images = np.random.default_rng(0).integers(0, 256, (4, size, size, 2), np.uint8)
    degrees = (
        np.array([[10.0, 50.0], [179.9, -80.0], [np.nan, np.nan], [0, 90]]) if settings.get("with_location") else None
    )
    found = load_onnx_encoder(tmp_path / "a.onnx", "cpu").embed(images, degrees)
    assert apart(found, as_torch(run, images, degrees)) < 1e-5
    assert made.card.differs < 1e-5


def random_run(folder: Path, name: str, **settings: bool) -> Path:
    """A run with random weights, two bands."""
    with torch.random.fork_rng():
        torch.manual_seed(1)
        encoder = make_encoder(name, 2, 8, **settings)
        for part in encoder.modules():  # a location's share begins at nought
            if isinstance(part, torch.nn.Linear):
                torch.nn.init.normal_(part.weight, std=0.05)
    run = folder / "run"
    run.mkdir()
    torch.save(encoder.state_dict(), run / RunFiles.WEIGHTS)
    ModelCard(name, 8, BACKBONES[name].smallest, ["a", "b"], [90.0, 120.0], [40.0, 60.0], **settings).save(run)
    return run


# ---------------------------------------------------------------------------------------------
# What is refused
# ---------------------------------------------------------------------------------------------
def test_a_file_that_is_there_stays_unless_it_is_said(exported: Any, capsys: pytest.CaptureFixture[str]) -> None:
    before = exported.path.read_bytes()
    assert main(["export", str(exported.run), "--onnx", str(exported.path)]) == 2
    assert "is there already. Choose another name, or add --replace." in capsys.readouterr().err
    assert exported.path.read_bytes() == before


def test_a_name_that_is_no_onnx_files_is_refused(exported: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(exported.run), "--onnx", "encoder.pt"]) == 2
    assert "Name it FILE.onnx." in capsys.readouterr().err


def test_what_is_no_run_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(tmp_path), "--onnx", str(tmp_path / "a.onnx")]) == 2
    assert "is not a run" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_graph_that_differs_from_torch_is_not_written(
    pictured: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def another(self: Subject, feed: Any) -> Any:
        vectors = self.inference.embed(feed[PIXELS])
        return {EMBEDDING: vectors + np.float32(3e-5) * np.abs(vectors).max()}

    monkeypatch.setattr(onnx_file.Subject, "truth", another)
    with pytest.raises(InputError, match="from torch") as caught:
        export_run(ExportForm(run_folder=pictured / "run", onnx=tmp_path / "a.onnx"))
    assert caught.value.code == "differs"
    assert list(tmp_path.iterdir()) == []


def test_a_card_comes_back_as_it_was_written(exported: Any) -> None:
    card = replace(exported.made.card, figures={"knn_before": 0.5})
    assert OnnxCard.of(Path("a.onnx"), {"geoembed": card.to_json()}) == card
    assert asdict(card)["model"]["bands"] == card.model.bands


# ---------------------------------------------------------------------------------------------
# For the Deepness plugin
# ---------------------------------------------------------------------------------------------
def test_a_file_for_deepness_has_the_input_and_the_keys_that_its_loader_reads(pictured: Path, tmp_path: Path) -> None:
    form = ExportForm(run_folder=pictured / "run", onnx=tmp_path / "a.onnx", layout="deepness")
    export_run(form)
    graph = OnnxGraph(tmp_path / "a.onnx", "cpu")
    (images,) = graph.session.get_inputs()
    (vectors,) = graph.session.get_outputs()
    assert (images.type, images.shape[1:]) == ("tensor(float)", [3, 32, 32])
    assert isinstance(images.shape[0], str)
    assert vectors.shape[1:] == [16]
    assert {name: json.loads(graph.metadata[name]) for name in ("model_type", "tile_size", "tiles_overlap")} == {
        "model_type": "Recognition", "tile_size": 32, "tiles_overlap": 0
    }  # fmt: skip
    pixels = np.random.default_rng(0).integers(0, 256, (3, 32, 32, 3), np.uint8)
    (found,) = graph.run({PIXELS: (np.float32(pixels) / 255).transpose(0, 3, 1, 2)}, [EMBEDDING])
    assert apart(found, as_torch(pictured / "run", pixels)) < 1e-5
    assert apart(load_onnx_encoder(tmp_path / "a.onnx", "cpu").embed(pixels), found) < 1e-6


def test_deepness_computes_in_float32(pictured: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["export", str(pictured / "run"), "--onnx", str(tmp_path / "a.onnx"), "--layout", "deepness"]
    assert main([*words, "--precision", "int8"]) == 2
    assert "is written in float32" in capsys.readouterr().err
