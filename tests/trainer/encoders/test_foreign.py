"""Encoders that were made elsewhere are given what they want, or refused; the graphs are made here."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from trainer.cli.main import main
from trainer.contract import EmbeddingFiles, InputError
from trainer.embeddings.matching_encoder import MatchingEmbedder
from trainer.encoders.foreign import open_foreign
from trainer.encoders.onnx_encoder import OnnxEncoder, OnnxGraph
from trainer.encoders.options import ForeignOptions
from trainer.results.embedding_set import EmbeddingSet

WEIGHTS = np.random.default_rng(0).normal(size=(3, 5)).astype(np.float32)


def made_elsewhere(path: Path, shape: tuple[Any, ...] = ("n", 3, 16, 16), kind: int = TensorProto.FLOAT) -> Path:
    """A graph: the mean of each band times a matrix of three rows, as (n, 5)."""
    axes = [1, 2] if shape[3] == 3 else [2, 3]
    nodes = [
        helper.make_node("Cast", ["images"], ["values"], to=TensorProto.FLOAT),
        helper.make_node("ReduceMean", ["values"], ["means"], axes=axes, keepdims=0),
        helper.make_node("MatMul", ["means", "weights"], ["vector"]),
    ]
    graph = helper.make_graph(
        nodes,
        "elsewhere",
        [helper.make_tensor_value_info("images", kind, list(shape))],
        [helper.make_tensor_value_info("vector", TensorProto.FLOAT, ["n", 5])],
        [numpy_helper.from_array(WEIGHTS if 3 in shape else np.ones((4, 5), np.float32), "weights")],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), str(path))
    return path


def opened(path: Path, **options: Any) -> OnnxEncoder:
    return open_foreign(OnnxGraph(path, "cpu"), ForeignOptions(**options), None)


def unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


PICTURES = np.random.default_rng(1).integers(0, 256, (4, 16, 16, 3), np.uint8)
MEANS = PICTURES.mean(axis=(1, 2))


def test_bands_size_and_dimension_are_those_of_the_graph(tmp_path: Path) -> None:
    encoder = opened(made_elsewhere(tmp_path / "a.onnx"))
    assert (encoder.card.bands, encoder.card.size, encoder.card.dimension) == (["red", "green", "blue"], 16, 5)
    np.testing.assert_allclose(encoder.embed(PICTURES), unit(MEANS @ WEIGHTS), atol=1e-5)


@pytest.mark.parametrize("shape", [("n", 16, 16, 3), ("n", "height", "width", 3)])
def test_bands_may_stand_last_and_pixels_be_bytes(tmp_path: Path, shape: tuple[Any, ...]) -> None:
    encoder = opened(made_elsewhere(tmp_path / "a.onnx", shape, TensorProto.UINT8), size=16)
    np.testing.assert_allclose(encoder.embed(PICTURES), unit(MEANS @ WEIGHTS), atol=1e-5)


def test_pixels_are_scaled_as_it_was_trained(tmp_path: Path) -> None:
    """As torchvision does: to 0…1, less the mean, by the deviation."""
    mean, std = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
    encoder = opened(made_elsewhere(tmp_path / "a.onnx"), factor=1 / 255, mean=mean, std=std)
    np.testing.assert_allclose(encoder.embed(PICTURES), unit((MEANS / 255 - mean) / std @ WEIGHTS), atol=1e-4)


def test_reflectances_come_back_from_eight_bits(tmp_path: Path) -> None:
    """0 and 255 stand for the ends of the range; mean and deviation are of source values."""
    encoder = opened(made_elsewhere(tmp_path / "a.onnx"), range=(0.0, 10000.0), mean=(1087.0,), std=(2248.0,))
    assert encoder.card.scaling == [[0.0, 10000.0]] * 3
    source = MEANS / 255 * 10000
    np.testing.assert_allclose(encoder.embed(PICTURES), unit((source - 1087) / 2248 @ WEIGHTS), atol=1e-4)
    shifted = opened(made_elsewhere(tmp_path / "b.onnx"), range=(1000.0, 2000.0), factor=0.5)
    np.testing.assert_allclose(shifted.embed(PICTURES), unit((1000 + MEANS / 255 * 1000) * 0.5 @ WEIGHTS), atol=1e-4)


def test_a_stac_item_says_it_too(tmp_path: Path) -> None:
    path = made_elsewhere(tmp_path / "a.onnx")
    scaling = [{"type": "z-score", "mean": mean, "stddev": 50.0} for mean in (100.0, 110.0, 120.0)]
    entry = {
        "bands": ["B04", "B03", "B02"],
        "input": {"shape": [-1, 3, 16, 16], "dim_order": ["batch", "bands", "height", "width"]},
        "value_scaling": scaling,
    }
    (tmp_path / "a.stac.json").write_text(json.dumps({"properties": {"mlm:input": [entry]}}))
    encoder = opened(path)
    assert encoder.card.bands == ["B04", "B03", "B02"]
    np.testing.assert_allclose(encoder.embed(PICTURES), unit((MEANS - [100, 110, 120]) / 50 @ WEIGHTS), atol=1e-4)
    assert opened(path, bands=("r", "g", "b")).card.bands == ["r", "g", "b"], "what a person says comes first"
    (tmp_path / "a.stac.json").write_text("{}")
    with pytest.raises(InputError, match=r"a\.stac\.json cannot be read"):
        opened(path)


@pytest.mark.parametrize(
    ("shape", "options", "said"),
    [
        (("n", 3, "h", "w"), {}, "tiles are 0 px wide"),
        (("n", 4, 16, 16), {}, "4 bands are named nothing"),
        (("n", 3, 16, 16), {"bands": ("a", "b")}, "3 bands are named a, b"),
        (("n", 3, 16, 16), {"mean": (1.0, 2.0)}, "--encoder-mean has 2 values for 3 bands"),
    ],
)
def test_what_is_not_known_is_asked_for(
    tmp_path: Path, shape: tuple[Any, ...], options: dict[str, Any], said: str
) -> None:
    with pytest.raises(InputError, match=said):
        opened(made_elsewhere(tmp_path / "a.onnx", shape), **options)


def test_a_graph_without_pictures_is_refused(tmp_path: Path) -> None:
    graph = helper.make_graph(
        [helper.make_node("Identity", ["x"], ["y"])],
        "none",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, ["n", 7])],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, ["n", 7])],
    )
    onnx.save(
        helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8), str(tmp_path / "a.onnx")
    )
    with pytest.raises(InputError, match="is no encoder of pictures: its inputs are x"):
        opened(tmp_path / "a.onnx")


def test_another_description_is_another_encoder(tmp_path: Path) -> None:
    path = made_elsewhere(tmp_path / "a.onnx")
    assert opened(path).identity == opened(path).identity
    assert opened(path).identity != opened(path, factor=0.5).identity


def test_imagery_is_embedded_and_places_in_it_are_asked_for(pictured: Path, tmp_path: Path) -> None:
    path = made_elsewhere(tmp_path / "theirs.onnx", ("n", 3, 32, 32))
    words = [
        "embed",
        str(pictured / "image.tif"),
        "--encoder",
        str(path),
        "--encoder-mean",
        "100",
        "--out",
        str(tmp_path / "emb"),
    ]
    assert main(words) == 0
    made = EmbeddingSet.open(tmp_path / "emb")
    assert (made.manifest.dimension, made.manifest.model.backbone) == (5, "onnx")
    assert made.manifest.encoder == opened(path, mean=(100.0,)).identity
    row = 7
    again = MatchingEmbedder(device="cpu").place(made, 0, float(made.table["x"][row]), float(made.table["y"][row]))
    stored = np.load(tmp_path / "emb" / EmbeddingFiles.VECTORS)[row]
    np.testing.assert_allclose(again, stored, atol=2e-3)
    made_elsewhere(path, ("n", 3, 32, 33))
    with pytest.raises(InputError, match="is not the one that made"):
        MatchingEmbedder(device="cpu").place(EmbeddingSet.open(tmp_path / "emb"), 0, 500_080.0, 5_199_920.0)


def test_a_source_is_still_needed(pictured: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["embed", str(pictured / "run"), "--out", str(tmp_path / "emb")]) == 2
    assert "SOURCE_OR_TILES is missing" in capsys.readouterr().err
    path = made_elsewhere(tmp_path / "theirs.onnx")
    assert main(["embed", str(path), str(pictured / "image.tif"), "--out", str(tmp_path / "emb")]) == 2
    assert "has no card: it was not made by `export`. For an encoder" in capsys.readouterr().err
