"""What an ONNX file cannot do, or is not, is one line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from trainer.cli.main import main
from trainer.contract import InputError
from trainer.encoders.card import ModelCard
from trainer.encoders.onnx_card import CARD, OnnxCard
from trainer.encoders.onnx_encoder import OnnxGraph, load_onnx_encoder, provider_settings, threads
from trainer.export.onnx_file import file_to_write
from trainer.export.options import ExportForm
from trainer.export.stac import beside
from trainer.export.stac import item as item_of


@pytest.fixture
def head(exported_head: Any) -> Path:
    path: Path = exported_head.path
    return path


def said(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    assert main([str(word) for word in words]) == 2
    return capsys.readouterr().err


def test_a_file_that_is_no_graph_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.onnx").write_bytes(b"no graph at all")
    with pytest.raises(InputError, match=r"a\.onnx cannot be read"):
        OnnxGraph(tmp_path / "a.onnx")
    with pytest.raises(InputError, match=r"b\.onnx is missing"):
        OnnxGraph(tmp_path / "b.onnx")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format_version": 99}, "is of format 99"),
        ({"kind": "oracle"}, "is damaged: kind"),
        ({"identity": 7}, "is damaged: identity"),
        ({"model": {}}, "is damaged"),
    ],
)
def test_a_card_is_somebody_elses_word(exported: Any, change: dict[str, Any], message: str) -> None:
    record = {**json.loads(exported.made.card.to_json()), **change}
    with pytest.raises(InputError, match=message):
        OnnxCard.of(Path("a.onnx"), {CARD: json.dumps(record)})


@pytest.mark.parametrize(
    ("change", "message"),
    [({"mean": [1.0]}, "not equally many"), ({"scaling": [[1.0, 1.0]] * 3}, "not two different numbers")],
)
def test_a_models_record_is_checked_as_that_of_a_run(exported: Any, change: dict[str, Any], message: str) -> None:
    record = json.loads(exported.made.card.to_json())
    record["model"] |= change
    with pytest.raises(InputError, match=f"a.onnx is damaged: .*{message}"):
        OnnxCard.of(Path("a.onnx"), {CARD: json.dumps(record)})


def test_an_item_that_is_not_its_own_is_kept(pictured: Path, exported: Any, tmp_path: Path) -> None:
    form = ExportForm(run_folder=pictured / "run", onnx=tmp_path / "a.onnx")
    own = item_of(exported.made.card, form.onnx, 1)
    foreign = (
        "a person's notes", "[]", json.dumps({**own, "links": [{"rel": "self", "href": "x"}]}),
        json.dumps({**own, "collection": "mine"}), json.dumps(item_of(exported.made.card, Path("b.onnx"), 1)),
    )  # fmt: skip
    for text in foreign:
        beside(form.onnx).write_text(text, encoding="utf-8")
        with pytest.raises(InputError, match=r"a\.stac\.json is there already and is not what this command wrote"):
            file_to_write(form)
        assert beside(form.onnx).read_text(encoding="utf-8") == text
        file_to_write(replace(form, replace=True))
    beside(form.onnx).write_text(json.dumps(own), encoding="utf-8")
    file_to_write(form)


def test_pictures_of_other_bands_or_too_small_are_refused(exported: Any) -> None:
    encoder = load_onnx_encoder(exported.path, "cpu")
    with pytest.raises(InputError, match=r"the encoder wants \(n, H, W, 3\)"):
        encoder.embed(np.zeros((1, 32, 32, 4), np.uint8))
    assert encoder.embed(np.zeros((0, 32, 32, 3), np.uint8)).shape == (0, 16)


def test_threads_are_bounded_as_torchs_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    assert threads() == 3
    monkeypatch.delenv("OMP_NUM_THREADS")
    assert threads() >= 1


def test_a_provider_is_told_which_gpu_and_how_many_threads() -> None:
    assert provider_settings("cpu", 0, 3) == {}, "as the session says"
    assert provider_settings("cuda", 1, 3) == {"device_id": "1"}
    assert provider_settings("openvino", 0, 3) == {"num_of_threads": "3"}
    (properties,) = json.loads(provider_settings("openvino-bf16", 0, 3)["load_config"]).values()
    assert properties == {"INFERENCE_PRECISION_HINT": "bf16", "INFERENCE_NUM_THREADS": "3"}


def test_an_encoder_alone_locates_nothing(
    exported: Any, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("geolocate", "predict", exported.path, photos / "new", "--out", tmp_path / "a.csv")
    assert "is an encoder alone: it says no positions" in said(capsys, *words)


def test_a_head_decodes_as_it_was_made(
    head: Path, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("geolocate", "predict", head, photos / "new", "--out", tmp_path / "a.csv", "--no-refine")
    made = OnnxCard.of(head, OnnxGraph(head).metadata).head
    assert made is not None
    other = next(how for how in ("mode", "mean", "peak") if how != made.decode)
    assert f"was made with --decode {made.decode}; {other} cannot be asked" in said(capsys, *words, "--decode", other)
    assert main([str(word) for word in (*words[:-1],)]) == 0
    assert "without votes of the nearest training places" in capsys.readouterr().err


def test_cells_of_another_head_are_found_out(
    head: Path, photos: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = onnx.load(str(head))
    for item in model.metadata_props:
        if item.key == "geoembed_cells":
            record = json.loads(item.value)
            record["features"] = record["features"][1:]
            item.value = json.dumps(record)
    onnx.save(model, str(tmp_path / "other.onnx"))
    words = ("geolocate", "predict", tmp_path / "other.onnx", photos / "new", "--out", tmp_path / "a.csv")
    assert "its cells are not those of its head" in said(capsys, *words)


# ---------------------------------------------------------------------------------------------
# Pages
# ---------------------------------------------------------------------------------------------
def test_nothing_to_write_is_told(exported: Any, capsys: pytest.CaptureFixture[str]) -> None:
    assert "Name a file with --onnx FILE.onnx, or a folder with --web FOLDER." in said(capsys, "export", exported.run)


def test_a_page_is_made_where_a_page_is_or_nothing(
    exported: Any, pictured: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("export", exported.path, "--embeddings", pictured / "emb", "--web")
    assert "holds a run, not a page of `export --web`" in said(capsys, *words, exported.run)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "page.json").write_text('{"of": "somebody else"}', encoding="utf-8")
    assert "is there already and is not a page" in said(capsys, *words, tmp_path / "mine")
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    assert "file is a file. Choose another name." in said(capsys, *words, tmp_path / "file")
    assert "A page needs onnxruntime-web" in said(capsys, *words, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_page_has_something_to_answer(
    exported: Any, head: Path, pictured: Path, unpacked: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    end = ("--runtime", unpacked, "--web", tmp_path / "page")
    assert "is an encoder: a page compares its vectors with tiles" in said(capsys, "export", exported.path, *end)
    tiles = ("--embeddings", pictured / "emb")
    assert "Leave --embeddings out, or add --encoder-only" in said(capsys, "export", head, *tiles, *end)
    assert "gives" in said(capsys, "export", random_encoder(tmp_path), *tiles, *end)
    assert "looks at a, b" in said(capsys, "export", random_encoder(tmp_path, ["a", "b"]), *tiles, *end)
    assert not (tmp_path / "page").exists()
    assert not list(tmp_path.glob(".partial*"))


def random_encoder(folder: Path, bands: Sequence[str] = ("a", "b", "c")) -> Path:
    """An encoder that is the mean of the pixels."""
    means = helper.make_node("ReduceMean", ["seen", "axes"], ["embedding"], keepdims=0)
    graph = helper.make_graph(
        [helper.make_node("Cast", ["pixels"], ["seen"], to=TensorProto.FLOAT), means],
        "mean",
        [helper.make_tensor_value_info("pixels", TensorProto.UINT8, ["n", "h", "w", len(bands)])],
        [helper.make_tensor_value_info("embedding", TensorProto.FLOAT, ["n", len(bands)])],
        [helper.make_tensor("axes", TensorProto.INT64, [2], [1, 2])],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    card = ModelCard("none", len(bands), 32, list(bands), [0.0] * len(bands), [1.0] * len(bands))
    record = OnnxCard("encoder", "another", "float32", card)
    helper.set_model_props(model, {CARD: record.to_json()})
    path = folder / f"{len(bands)}.onnx"
    onnx.save(model, str(path))
    return path
