"""An environment without torch embeds, searches, clusters and locates with ONNX files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from trainer.cli.main import main
from trainer.contract import EmbeddingFiles
from trainer.encoders.card import ModelCard, encoder_identity
from trainer.export.onnx_file import export_run
from trainer.export.options import ExportForm
from trainer.results.embedding_set import EmbeddingSet

CHILD = """
import json, sys

class Refuses:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"torch", "torchvision", "onnx", "onnxscript"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Refuses())
from trainer.cli.main import main
for words in json.load(sys.stdin):
    code = main(words)
    if code:
        sys.exit(code)
assert not {"torch", "torchvision", "onnx"} & set(sys.modules)
"""


def without_torch(*commands: list[object]) -> subprocess.CompletedProcess[str]:
    words = json.dumps([[str(word) for word in command] for command in commands])
    return subprocess.run(
        [sys.executable, "-c", CHILD], input=words, capture_output=True, text=True, check=False, timeout=300
    )


def test_tiles_are_embedded_searched_and_clustered(exported: Any, pictured: Path, tmp_path: Path) -> None:
    emb, found = tmp_path / "emb", tmp_path / "found.csv"
    picture = tmp_path / "place.png"
    from PIL import Image

    Image.fromarray(np.random.default_rng(0).integers(0, 256, (40, 40, 3), np.uint8)).save(picture)
    ended = without_torch(
        ["embed", exported.path, pictured / "tiles", "--out", emb, "--no-layer"],
        ["search", emb, "--image", picture, "--out", found, "-k", 5],
        ["cluster", emb, "-k", 3],
    )
    assert ended.returncode == 0, ended.stderr
    assert "CPUExecutionProvider" in ended.stderr
    assert len(found.read_text(encoding="utf-8").splitlines()) == 6
    made = EmbeddingSet.open(emb)
    assert made.manifest.encoder == encoder_identity(exported.run, ModelCard.load(exported.run))
    assert (
        main(["embed", str(exported.run), str(pictured / "tiles"), "--out", str(tmp_path / "torch"), "--no-layer"]) == 0
    )
    torchs = np.load(tmp_path / "torch" / EmbeddingFiles.VECTORS).astype(np.float64)
    cosine = (np.load(emb / EmbeddingFiles.VECTORS) * torchs).sum(axis=1)
    assert cosine.min() > 0.999  # torch computes in bf16 where the processor has it


@pytest.mark.slow
def test_photos_are_located_where_the_run_locates_them(exported_head: Any, photos: Path, tmp_path: Path) -> None:
    run = exported_head.run
    export_run(ExportForm(run_folder=run, onnx=tmp_path / "heads.onnx", refine=True))
    (tmp_path / "out").mkdir()
    ended = without_torch(
        ["geolocate", "predict", tmp_path / "heads.onnx", photos / "new", "--out", tmp_path / "out" / "refined.csv"],
        [
            "geolocate",
            "predict",
            exported_head.path,
            photos / "new",
            "--out",
            tmp_path / "out" / "alone.csv",
            "--no-refine",
        ],
    )
    assert ended.returncode == 0, ended.stderr
    for name, option in (("refined", "--refine"), ("alone", "--no-refine")):
        wanted = tmp_path / f"{name}.csv"
        assert main(["geolocate", "predict", str(run), str(photos / "new"), "--out", str(wanted), option]) == 0
        here, there = (
            np.genfromtxt(path, delimiter=",", names=True, usecols=("longitude", "latitude", "radius_km", "confidence"))
            for path in (tmp_path / "out" / f"{name}.csv", wanted)
        )
        assert len(here) == 10
        for column in ("longitude", "latitude"):
            assert np.abs(here[column] - there[column]).max() < 0.05, name  # bf16 on one side
        np.testing.assert_allclose(here["radius_km"], there["radius_km"], rtol=0.05)


def test_a_run_without_torch_is_one_line(pictured: Path, tmp_path: Path) -> None:
    ended = without_torch(["embed", pictured / "run", pictured / "tiles", "--out", tmp_path / "emb"])
    assert ended.returncode == 4
    assert "lacks the package 'torch'" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("provider", ["cuda", "tensorrt", "openvino-bf16"])
def test_a_provider_that_is_not_there_is_told(
    exported: Any, pictured: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], provider: str
) -> None:
    words = ["embed", str(exported.path), str(pictured / "tiles"), "--out", str(tmp_path / "emb")]
    assert main([*words, "--provider", provider]) == 4
    assert f"onnxruntime cannot use the provider '{provider}' here." in capsys.readouterr().err
