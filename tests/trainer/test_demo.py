"""The demo on a person's own raster: the whole chain, its words, and a second run that goes on."""

from __future__ import annotations

import io
import itertools
import json
from pathlib import Path
from types import SimpleNamespace

import matplotlib
import numpy as np
import pytest
import torch
from osgeo import gdal, osr

from trainer.cli import demo
from trainer.cli.arguments import form_of, parser_for
from trainer.cli.main import main
from trainer.contract import CancelledError, ExitCode
from trainer.encoders.card import ModelCard
from trainer.messages import Text
from trainer.reporting import Reporter


@pytest.fixture(scope="module")
def raster(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("own") / "mein Bild.tif"
    draw = np.random.default_rng(0)
    pixels = np.kron(draw.integers(30, 220, (3, 8, 8)), np.ones((1, 64, 64))) + draw.integers(-20, 20, (3, 512, 512))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 512, 512, 3)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((500_000, 10, 0, 5_800_000, 0, -10))
    dataset.WriteArray(pixels.clip(1, 255).astype(np.uint8))
    dataset = None
    return path


@pytest.fixture(scope="module")
def made(raster: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A finished demo of few steps: its folder and what it said."""
    out, said = tmp_path_factory.mktemp("demo") / "out", io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(demo, "STEPS", 3)
        patch.setitem(matplotlib.rcParams, "savefig.dpi", 30)
        demo.run(demo_form("--out", out, "--source", raster), Reporter(answers=said))
    return out, said.getvalue()


def demo_form(*words: object) -> demo.DemoForm:
    return form_of("demo", parser_for("demo").parse_args([str(word) for word in words]))


def test_every_stage_is_shown_as_a_command_that_can_be_repeated(made: tuple[Path, str]) -> None:
    _, said = made
    shown = [line.split()[4] for line in said.splitlines() if line.startswith("$ python -m trainer ")]
    assert shown == ["tiles", "train", "embed", "cluster", "search", "report"]


def test_it_ends_with_where_to_look(made: tuple[Path, str]) -> None:
    out, said = made
    end = said[said.index("Where to look:") :]
    for name in ("report.html", "look_alikes.gpkg", "embeddings/tiles.gpkg", "embeddings/embedding.tif", "qgis "):
        assert name in end
    assert (out / "report.html").stat().st_size > 10_000
    assert gdal.OpenEx(str(out / "look_alikes.gpkg"), gdal.OF_VECTOR).GetLayer(0).GetFeatureCount() == 20


@pytest.mark.slow
def test_a_second_run_keeps_what_is_there(made: tuple[Path, str], raster: Path, monkeypatch) -> None:
    monkeypatch.setattr(demo, "STEPS", 3)
    monkeypatch.setitem(matplotlib.rcParams, "savefig.dpi", 30)
    out, _ = made
    before = (out / "run" / "encoder.pt").read_bytes()
    demo.run(demo_form("--out", out, "--source", raster), Reporter())
    assert (out / "run" / "encoder.pt").read_bytes() == before


def test_a_starved_machine_learns_as_many_steps(
    made: tuple[Path, str], raster: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An hour a look at the clock: ten steps were all that was learned so once, and the figures were poor."""

    class UpToEmbedding(Reporter):
        def stage(self, name: str, label: Text | str = "") -> None:
            if name == "embed":
                raise CancelledError
            super().stage(name, label)

    clock = itertools.count(0.0, 3600.0)
    monkeypatch.setattr("trainer.encoders.loop.time", SimpleNamespace(monotonic=lambda: next(clock)))
    monkeypatch.setattr(demo, "STEPS", 3)
    with pytest.raises(CancelledError):
        demo.run(demo_form("--out", tmp_path / "out", "--source", raster), UpToEmbedding(answers=io.StringIO()))
    quick, starved = (ModelCard.load(folder / "run") for folder in (made[0], tmp_path / "out"))
    assert quick.steps == starved.steps == 3 and starved.minutes > 60
    same = [torch.load(folder / "run" / "encoder.pt", weights_only=True) for folder in (made[0], tmp_path / "out")]
    assert all(torch.equal(same[0][name], same[1][name]) for name in same[0])


def test_what_is_typical_for_the_sample_stands_beside_what_it_took() -> None:
    told = demo._took(9.34, demo_form("--out", "out"))
    assert told.startswith("All of it took 9.3 minutes (typical on two idle cores") and "where not)" in told
    assert demo._took(9.34, demo_form("--out", "out", "--source", "a.tif")) == "All of it took 9.3 minutes."


def test_a_folder_of_other_things_is_left_alone(
    raster: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "thesis.tex").touch()
    assert main(["demo", "--out", str(tmp_path), "--source", str(raster)]) == ExitCode.INPUT
    assert "holds other things" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.tex"]


def test_a_missing_raster_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["demo", "--out", str(tmp_path / "out"), "--source", "nowhere.tif"]) == ExitCode.INPUT
    assert "nowhere.tif" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_another_source_begins_anew(tmp_path: Path) -> None:
    folder = demo._Folder(tmp_path)
    demo._begin(folder, demo._Plan("a.tif", "", "", 1.0), Reporter())
    (tmp_path / "run").mkdir()
    demo._begin(folder, demo._Plan("a.tif", "", "", 1.0), Reporter())
    assert (tmp_path / "run").is_dir()
    demo._begin(folder, demo._Plan("b.tif", "", "", 1.0), Reporter())
    assert not (tmp_path / "run").exists()
    assert json.loads(folder.record.read_text(encoding="utf-8"))["source"] == "b.tif"


def test_a_large_raster_is_shown_by_its_middle(tmp_path: Path) -> None:
    path = tmp_path / "large.vrt"
    dataset = gdal.GetDriverByName("VRT").Create(str(path), 100_000, 80_000, 1)
    dataset.SetGeoTransform((0, 10, 0, 800_000, 0, -10))
    dataset = None
    (word,) = demo._grid(path, Reporter())
    x0, y0, x1, y1 = (float(number) for number in word.removeprefix("--extent=").split(","))
    assert (x0 + x1) / 2 == pytest.approx(500_000, abs=640)
    assert (y0 + y1) / 2 == pytest.approx(400_000, abs=640)
    assert (x1 - x0) * (y1 - y0) / 640**2 <= demo.MOST_TILES
