"""The encoder that comes with the trainer: it is whole, sees any bands, and tells places apart without learning."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from trainer.contract import InputError, RunFiles
from trainer.encoders import weights
from trainer.encoders.card import ModelCard
from trainer.encoders.inference import load_encoder
from trainer.encoders.model import fit_halves, make_encoder
from trainer.encoders.open_encoder import is_starter
from trainer.encoders.starter import LEAST_TILES, leave_starter
from trainer.encoders.weights import load_backbone_weights, read_safetensors, starter_weights
from trainer.messages import say

HINT = say("any.install-again", "Install GeoEmbed again.")
FILE = Path(weights.__file__).with_name("starter.safetensors")


def card(bands: int) -> ModelCard:
    return ModelCard("slim", 64, 32, [f"band {number}" for number in range(bands)], [], [])


def looks(bands: int, each: int, seed: int = 0) -> np.ndarray:
    """Four kinds of ground: smooth, stripes, checks, noise; (4 · each, 32, 32, bands), one kind after the other."""
    random = np.random.default_rng(seed)
    y, x = np.mgrid[:32, :32]
    kinds = (x * 0 + 100.0, 100 + 60 * np.sin(x * 1.1), 100 + 60 * np.sign(np.sin(x / 3) * np.sin(y / 3)))
    pictures = [np.roll(kind, random.integers(0, 32, 2), axis=(0, 1)) for kind in kinds for _ in range(each)]
    pictures += [100 + 60 * random.standard_normal((32, 32)) for _ in range(each)]
    tones = np.linspace(0.6, 1.2, bands)
    noise = random.standard_normal((4 * each, 32, 32, bands)) * 4
    return np.clip(np.stack(pictures)[..., None] * tones + noise, 0, 255).astype(np.uint8)


def test_its_weights_are_those_of_the_backbone_and_small_enough_to_come_with_a_plugin():
    found = starter_weights()
    assert FILE.stat().st_size < 10 * 2**20
    encoder = make_encoder("slim", 3, 64, relative_bands=True)
    wanted = {name: value.shape for name, value in encoder.state_dict().items() if "relative_bands" not in name}
    assert {name: value.shape for name, value in found.items()} == wanted
    assert all(value.dtype in (torch.float32, torch.int64) for value in found.values())


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 7])
def test_it_tells_kinds_of_ground_apart_whatever_the_number_of_bands(tmp_path, bands):
    images = looks(bands, LEAST_TILES // 4)
    leave_starter(tmp_path, images, card(bands), "cpu")
    encoder = load_encoder(tmp_path, "cpu")
    assert encoder.card.bands == [f"band {number}" for number in range(bands)]
    assert np.allclose(encoder.card.mean, images.reshape(-1, bands).mean(axis=0))
    assert np.allclose(encoder.card.std, images.reshape(-1, bands).std(axis=0))
    vectors = encoder.embed(images)
    similarity = vectors @ vectors.T
    np.fill_diagonal(similarity, -2)
    kind = np.arange(len(images)) // (LEAST_TILES // 4)
    assert (kind[similarity.argmax(axis=1)] == kind).mean() > 0.95


def test_bands_that_are_calibrated_otherwise_give_nearly_the_same_answer(tmp_path):
    """Bands are seen by their own mean and deviation, so a gain and an offset of one change little."""
    images = looks(3, LEAST_TILES // 4)
    other = np.clip(images * np.array([0.5, 0.8, 1.0]) + np.array([20, 0, 5]), 0, 255).astype(np.uint8)
    found = []
    for name, pictures in (("one", images), ("other", other)):
        leave_starter(tmp_path / name, pictures, card(3), "cpu")
        found.append(load_encoder(tmp_path / name, "cpu").embed(pictures))
    assert (found[0] * found[1]).sum(axis=1).mean() > 0.8


def test_few_tiles_are_not_evened_out_and_give_finite_vectors(tmp_path):
    leave_starter(tmp_path, looks(3, 1)[:1], card(3), "cpu")
    vectors = load_encoder(tmp_path, "cpu").embed(looks(3, 1))
    assert np.isfinite(vectors).all()
    last = torch.load(tmp_path / RunFiles.WEIGHTS, weights_only=True)["embedding.weight"]
    assert torch.equal(last, starter_weights()["embedding.weight"])


def test_no_tile_at_all_is_one_line(tmp_path):
    with pytest.raises(InputError, match="no tile with data"):
        leave_starter(tmp_path, np.zeros((0, 32, 32, 3), np.uint8), card(3), "cpu")
    assert not list(tmp_path.iterdir())


def test_the_first_layer_is_spread_half_by_half():
    """Absolute bands from absolute ones, relative from relative ones; the sum over bands keeps its scale."""
    weight = torch.arange(6.0).reshape(1, 6, 1, 1)
    assert torch.equal(fit_halves(weight, 3, True), weight)
    four = fit_halves(weight, 4, True).flatten()
    assert torch.allclose(four, torch.tensor([0.0, 1, 2, 0, 3, 4, 5, 3]) * 3 / 4)
    assert torch.allclose(fit_halves(weight, 1, True).flatten(), torch.tensor([3.0, 12.0]))
    assert torch.equal(fit_halves(weight, 3, False).flatten(), torch.tensor([0.0, 1, 2]))


def test_learning_from_it_begins_with_its_backbone():
    state = load_backbone_weights("starter", "slim")
    encoder = make_encoder("slim", 3, 16, "starter", relative_bands=True)
    assert torch.equal(encoder.backbone.stem[0].weight, state["stem.0.weight"])
    assert encoder.embedding.weight.shape == (16, 960)


def test_another_backbone_is_refused_by_name():
    with pytest.raises(InputError, match="of the backbone slim, not of resnet18") as caught:
        make_encoder("resnet18", 3, 16, "starter")
    assert "--backbone slim" in caught.value.hint


def test_a_run_of_that_name_is_that_run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert is_starter(Path("starter")) and not is_starter(tmp_path / "starter")
    leave_starter(tmp_path / "starter", looks(3, 1), card(3), "cpu")
    assert not is_starter(Path("starter"))


# -- the file --------------------------------------------------------------------------------------
def test_a_file_of_safetensors_gives_what_was_written(tmp_path):
    """Against bytes made by hand, as the format is described."""
    values = np.array([[1.5, -2.0, 3.25]], np.float32)
    header = {
        "__metadata__": {"format": "pt"},
        "a": {"dtype": "F32", "shape": [1, 3], "data_offsets": [0, 12]},
        "b": {"dtype": "F16", "shape": [2], "data_offsets": [12, 16]},
        "n": {"dtype": "I64", "shape": [], "data_offsets": [16, 24]},
    }
    text = json.dumps(header).encode()
    body = values.tobytes() + np.array([0.5, 4], np.float16).tobytes() + np.array(7, np.int64).tobytes()
    path = tmp_path / "x.safetensors"
    path.write_bytes(len(text).to_bytes(8, "little") + text + body)
    found = read_safetensors(path, HINT)
    assert torch.equal(found["a"], torch.from_numpy(values)) and torch.equal(found["b"], torch.tensor([0.5, 4.0]))
    assert found["n"].item() == 7 and found["n"].shape == ()


@pytest.mark.parametrize("keep", [0, 5, 200, -3])
def test_a_file_that_is_cut_short_is_one_line(tmp_path, keep):
    path = tmp_path / "short.safetensors"
    path.write_bytes(FILE.read_bytes()[:keep])
    with pytest.raises(InputError, match=r"short\.safetensors cannot be read as a file of weights") as caught:
        read_safetensors(path, HINT)
    assert "\n" not in str(caught.value) and caught.value.hint == "Install GeoEmbed again."


@pytest.mark.parametrize(
    "entry",
    [
        {"dtype": "F32", "shape": [1], "data_offsets": [0, 400]},
        {"dtype": "F32", "shape": [-1], "data_offsets": [0, 4]},
        {"dtype": "F32", "shape": [2], "data_offsets": [0, 4]},
        {"dtype": "BOOL", "shape": [4], "data_offsets": [0, 4]},
        {"dtype": "F32"},
        7,
    ],
)
def test_a_header_that_lies_is_refused(tmp_path, entry):
    text = json.dumps({"a": entry}).encode()
    path = tmp_path / "lies.safetensors"
    path.write_bytes(len(text).to_bytes(8, "little") + text + bytes(4))
    with pytest.raises(InputError, match=r"lies\.safetensors"):
        read_safetensors(path, HINT)


def test_weights_that_are_no_numbers_and_a_missing_file_are_told(tmp_path, monkeypatch):
    text = json.dumps({"a": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}).encode()
    path = tmp_path / "starter.safetensors"
    path.write_bytes(len(text).to_bytes(8, "little") + text + np.array([np.nan], np.float32).tobytes())
    with pytest.raises(InputError, match="not finite"):
        read_safetensors(path, HINT)
    monkeypatch.setattr(weights, "__file__", str(tmp_path / "nowhere" / "weights.py"))
    with pytest.raises(InputError, match="missing") as caught:
        starter_weights()
    assert caught.value.hint == "Install GeoEmbed again."


def test_an_encoder_of_ones_own_can_begin_with_a_file_of_safetensors(tmp_path):
    shutil.copy(FILE, tmp_path / "mine.safetensors")
    found = make_encoder("slim", 6, 16, str(tmp_path / "mine.safetensors"))
    assert torch.equal(found.backbone.stem[0].weight, starter_weights()["backbone.stem.0.weight"])
