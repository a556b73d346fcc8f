"""embed starter: embeddings with no run, whose encoder lies in their folder, moves with it and answers for places."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from trainer.cli.main import main
from trainer.contract import CancelledError, EmbeddingFiles, RunFiles
from trainer.embeddings import embed as room
from trainer.embeddings.embed import embed_source
from trainer.embeddings.matching_encoder import MatchingEmbedder
from trainer.embeddings.options import EmbedForm
from trainer.encoders import weights
from trainer.gdal_library import gdal, osr
from trainer.imagery.options import CutOptions
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_set import EmbeddingSet
from trainer.tiles.ingest import make_tile_set

SIDE = 64
COLUMNS, ROWS = 12, 8
STARTER = Path("starter")


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Four bands of 16 bits; the left half is smooth, the right half striped, the first row of tiles has no data."""
    random = np.random.default_rng(0)
    y, x = np.mgrid[: ROWS * SIDE, : COLUMNS * SIDE]
    ground = np.where(x < x.shape[1] // 2, np.sin(x / 90) * np.cos(y / 70), np.sin(x * 0.9 + np.sin(y / 20)))
    values = (2000 + 600 * ground + random.normal(0, 40, (4, *x.shape))) * np.array([1, 0.9, 0.7, 1.6])[:, None, None]
    values[:, :SIDE] = 0
    path = tmp_path_factory.mktemp("image") / "four.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), x.shape[1], x.shape[0], 4, gdal.GDT_UInt16)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
    dataset.WriteArray(values.astype(np.uint16))
    for number in range(4):
        dataset.GetRasterBand(number + 1).SetNoDataValue(0)
    del dataset
    return path


@pytest.fixture(scope="module")
def embedded(image: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("quick look") / "emb"
    assert embed_source(EmbedForm(run=STARTER, sources=(str(image),), out=folder, device="cpu", batch=16)) == 84
    return folder


def test_an_image_that_nobody_learned_from_is_searched_at_once(embedded: Path):
    """A tile's look-alikes are of its own half."""
    made = EmbeddingSet.open(embedded)
    vectors = np.asarray(made.vectors, np.float32)
    similarity = vectors @ vectors.T
    np.fill_diagonal(similarity, -2)
    half = made.table["column"] >= COLUMNS // 2
    assert (half[similarity.argmax(axis=1)] == half).mean() > 0.95
    assert made.manifest.run == str(embedded / EmbeddingFiles.ENCODER)
    assert len(made.manifest.bands) == 4 and made.manifest.scaling, "16 bits are scaled by the image's own values"


def test_its_encoder_moves_with_the_folder_and_answers_for_places_between_tiles(
    image: Path, embedded: Path, tmp_path: Path
):
    moved = Path(shutil.copytree(embedded, tmp_path / "elsewhere"))
    record = json.loads((moved / EmbeddingFiles.MANIFEST).read_text(encoding="utf-8"))
    record["run"] = str(tmp_path / "gone" / EmbeddingFiles.ENCODER)
    (moved / EmbeddingFiles.MANIFEST).write_text(json.dumps(record), encoding="utf-8")
    made = EmbeddingSet.open(moved)
    row = 40
    x, y = made.table["x"][row], made.table["y"][row]
    found = MatchingEmbedder(device="cpu").place(made, 0, x, y)
    assert float(found @ np.asarray(made.vectors[row], np.float32)) > 0.999


def test_a_tile_set_gives_the_same_as_the_image_that_it_was_cut_from(image: Path, embedded: Path, tmp_path: Path):
    make_tile_set([image], tmp_path / "tiles", CutOptions(), SILENT)
    embed_source(EmbedForm(run=STARTER, sources=(str(tmp_path / "tiles"),), out=tmp_path / "emb", device="cpu"))
    first, second = (
        np.asarray(EmbeddingSet.open(folder).vectors, np.float32) for folder in (embedded, tmp_path / "emb")
    )
    assert first.shape == second.shape and (first * second).sum(axis=1).min() > 0.99


def test_what_was_interrupted_goes_on_and_gives_the_same_bytes(
    image: Path, embedded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    form = EmbedForm(run=STARTER, sources=(str(image),), out=tmp_path / "emb", device="cpu", batch=16)
    done: list[int] = []

    def stopping(*given, real=room._forward):
        done.append(len(given[1]))
        if len(done) == 3:
            raise CancelledError
        return real(*given)

    with monkeypatch.context() as patch, pytest.raises(CancelledError):
        patch.setattr(room, "_forward", stopping)
        embed_source(form)
    assert not form.out.exists()
    again: list[int] = []
    with monkeypatch.context() as patch:
        forward = room._forward
        patch.setattr(room, "_forward", lambda *given: again.append(len(given[1])) or forward(*given))
        embed_source(form)
    assert sum(again) == 84 - sum(done[:2]), "only what was missing"
    inside = [f"{EmbeddingFiles.ENCODER}/{name}" for name in (RunFiles.WEIGHTS, RunFiles.CARD)]
    for name in (EmbeddingFiles.VECTORS, EmbeddingFiles.TABLE, *inside):
        assert (form.out / name).read_bytes() == (embedded / name).read_bytes(), name


def test_made_anew_it_replaces_its_encoder_and_keeps_what_a_person_put_there(image: Path, tmp_path: Path):
    form = EmbedForm(run=STARTER, sources=(str(image),), out=tmp_path / "emb", device="cpu")
    embed_source(form)
    (form.out / "notes.txt").write_text("mine", encoding="utf-8")
    (form.out / EmbeddingFiles.ENCODER / "model.json").write_text("{}", encoding="utf-8")
    embed_source(form, Reporter())
    assert (form.out / "notes.txt").read_text(encoding="utf-8") == "mine"
    assert {path.name for path in form.out.iterdir() if "starter" in path.name} == {"fitted-starter"}
    assert json.loads((form.out / EmbeddingFiles.ENCODER / "model.json").read_text(encoding="utf-8"))["bands"]


def test_damaged_weights_are_one_line_and_leave_nothing(image: Path, tmp_path: Path, monkeypatch, capsys):
    broken = tmp_path / "starter.safetensors"
    broken.write_bytes(Path(weights.__file__).with_name("starter.safetensors").read_bytes()[:-9])
    monkeypatch.setattr(weights, "__file__", str(tmp_path / "weights.py"))
    assert main(["embed", "starter", str(image), "--out", str(tmp_path / "emb")]) == 2
    told = [line for line in capsys.readouterr().err.splitlines() if line.startswith("error:")]
    assert len(told) == 1 and "starter.safetensors cannot be read" in told[0] and "Install GeoEmbed again" in told[0]
    assert {path.name for path in tmp_path.iterdir()} == {"starter.safetensors"}


def test_a_full_disk_is_told_and_the_work_goes_on_afterwards(
    image: Path, small_disk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["embed", "starter", str(image), "--out", str(small_disk / "emb"), "--device", "cpu", "--quiet"]
    assert main(words) == 2
    line = capsys.readouterr().err.strip()
    assert "disk is full" in line and "\n" not in line
    assert not (small_disk / "emb").exists()
    subprocess.run(["mount", "-o", "remount,size=64m", str(small_disk)], check=True)
    assert main(words) == 0
    assert [item.name for item in small_disk.iterdir()] == ["emb"]
