"""float16 and int8 are smaller, and what they cost stands in the card."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from trainer.cli.main import main
from trainer.contract import InputError, RunFiles
from trainer.encoders.card import ModelCard, encoder_identity
from trainer.encoders.model import make_encoder
from trainer.encoders.onnx_card import POSITION
from trainer.encoders.onnx_encoder import OnnxGraph, load_onnx_encoder
from trainer.export.onnx_file import export_run
from trainer.export.options import ExportForm
from trainer.export.precision import Sample, measure
from trainer.tiles.tileset import TileSet

pytestmark = pytest.mark.slow


@pytest.mark.parametrize(("precision", "most", "cosine"), [("float16", 0.6, 0.9999), ("int8", 0.45, 0.98)])
def test_a_smaller_encoder_says_what_it_costs(
    pictured: Path, tmp_path: Path, precision: str, most: float, cosine: float
) -> None:
    path = tmp_path / "small.onnx"
    made = export_run(ExportForm(run_folder=pictured / "run", onnx=path, precision=precision, data=pictured / "tiles"))
    figures, run = made.card.figures, pictured / "run"
    assert figures["megabytes_after"] < most * figures["megabytes_before"]
    assert cosine < figures["cosine"] <= 1.00001
    assert figures["knn_after"] > figures["knn_before"] - 0.1
    opened = load_onnx_encoder(path, "cpu")
    assert opened.onnx_card.figures == figures
    same = encoder_identity(run, ModelCard.load(run)) == opened.identity
    assert same == (precision == "float16"), "int8's vectors are those of another encoder"
    vectors = opened.embed(np.asarray(TileSet.open(pictured / "tiles").images[:3]))
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=2e-3)
    assert {found.name for found in tmp_path.iterdir()} == {"small.onnx", "small.stac.json"}


@pytest.mark.parametrize("precision", ["float16", "int8"])
def test_what_an_encoder_with_its_location_loses_is_measured(pictured: Path, tmp_path: Path, precision: str) -> None:
    """Of unknown place, as tiles are that nobody placed."""
    bands = ModelCard.load(pictured / "run").bands
    run = tmp_path / "run"
    run.mkdir()
    with torch.random.fork_rng():
        torch.manual_seed(0)
        encoder = make_encoder("slim", 3, 8, with_location=True)
    torch.save(encoder.state_dict(), run / RunFiles.WEIGHTS)
    ModelCard("slim", 8, 32, bands, [90.0] * 3, [50.0] * 3, with_location=True).save(run)
    form = ExportForm(run_folder=run, onnx=tmp_path / "a.onnx", precision=precision, data=pictured / "tiles")
    assert 0.9 < export_run(form).card.figures["cosine"] <= 1.00001


def test_what_a_head_loses_is_measured_in_kilometres(
    geolocated: Callable[..., Path], photos: Path, tmp_path: Path
) -> None:
    form = ExportForm(
        run_folder=geolocated("grid"), onnx=tmp_path / "a.onnx", precision="float16", data=photos / "known"
    )
    figures = export_run(form).card.figures
    assert figures["median_km_before"] > 0
    assert abs(figures["median_km_after"] / figures["median_km_before"] - 1) < 0.2
    (position,) = OnnxGraph(tmp_path / "a.onnx").run({"pixels": np.full((1, 16, 16, 3), 99, np.uint8)}, [POSITION])
    assert position.dtype == np.float32


def test_a_precision_that_nothing_measures_is_refused(
    geolocated: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["export", str(geolocated("grid")), "--onnx", str(tmp_path / "a.onnx"), "--precision", "int8"]
    assert main(words) == 2
    assert "Name them with --data" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_graph_that_forgets_its_neighbours_is_found_out(exported, geolocated, tmp_path: Path) -> None:
    """The same graph loses nothing; one whose vectors are all alike loses what there is to lose."""
    random = np.random.default_rng(0)
    pixels = random.integers(0, 256, (40, 32, 32, 3), np.uint8)
    sample = Sample(pixels[:4], pixels, np.arange(40) % 4)
    figures = measure(exported.made.card, exported.path, exported.path, sample).figures
    assert (figures["neighbours_kept"], figures["cosine"]) == (1.0, pytest.approx(1.0))
    assert figures["knn_before"] == figures["knn_after"]


def test_tiles_of_other_bands_measure_nothing(pictured: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    import torch

    from trainer.contract import RunFiles
    from trainer.encoders.model import make_encoder

    torch.save(make_encoder("slim", 2, 8).state_dict(), run / RunFiles.WEIGHTS)
    ModelCard("slim", 8, 32, ["a", "b"], [90.0, 90.0], [40.0, 40.0]).save(run)
    with pytest.raises(InputError, match="have 3 bands; the run looks at 2"):
        export_run(ExportForm(run_folder=run, onnx=tmp_path / "a.onnx", precision="int8", data=pictured / "tiles"))
