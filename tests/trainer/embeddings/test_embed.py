"""embed: the encoder's vectors of exactly the tiles of the source, whole files, and the same bytes after a kill."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from osgeo import gdal, osr

from trainer.cli.main import main
from trainer.contract import CancelledError, EmbeddingFiles, InputError, RunFiles, TileSetFiles
from trainer.embeddings import embed as room
from trainer.embeddings.embed import embed_source
from trainer.embeddings.folder import Outputs
from trainer.embeddings.options import EmbedForm
from trainer.embeddings.staging import Staging
from trainer.encoders.card import ModelCard
from trainer.encoders.checkpoints import save_tensors
from trainer.encoders.device import cpu_multiplies_bf16
from trainer.encoders.inference import load_encoder
from trainer.encoders.model import make_encoder
from trainer.files.tile_table import TABLE_DTYPE
from trainer.imagery.options import CutOptions
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.tile_layer import read_pictures
from trainer.search.annoy_index import usable_annoy
from trainer.search.engine import open_engine
from trainer.tiles.ingest import make_tile_set

CHECKOUT = Path(__file__).resolve().parent.parent.parent.parent
SIZE = 16
FILES = ("embeddings.npy", "tiles.npy", "embedding.tif", "pca.tif", "manifest.json")


@pytest.fixture(scope="module")
def run(tmp_path_factory) -> Path:
    """A run whose encoder was never trained."""
    torch.manual_seed(0)
    folder = tmp_path_factory.mktemp("run")
    save_tensors(folder / RunFiles.WEIGHTS, make_encoder("slim", 3, 16).state_dict())
    ModelCard("slim", 16, SIZE, ["red", "green", "blue"], [100.0] * 3, [60.0] * 3, ground_resolution=10.0).save(folder)
    return folder


def test_surroundings_are_made_where_the_encoder_wants_them(tmp_path):
    """Of a source as of the tile set that it learned from, though nobody says --context."""
    image = write_image(tmp_path / "a.tif")
    tiles = make_tile_set([image], tmp_path / "tiles", CutOptions(size=SIZE, context=(4,)), SILENT)
    torch.manual_seed(0)
    folder = tmp_path / "run"
    folder.mkdir()
    save_tensors(folder / RunFiles.WEIGHTS, make_encoder("slim", 6, 16).state_dict())
    manifest = tiles.manifest
    ModelCard("slim", 16, SIZE, manifest.bands, manifest.mean, manifest.std, ground_resolution=10.0).save(folder)
    found = []
    for name, source in (("from tiles", tmp_path / "tiles"), ("from source", image)):
        embed_source(EmbedForm(run=folder, sources=(source,), out=tmp_path / name))
        found.append(EmbeddingSet.open(tmp_path / name))
    assert found[1].manifest.sources[0].context == (4,) and len(found[0].vectors) == len(tiles)
    np.testing.assert_array_equal(found[0].vectors, found[1].vectors)


def write_image(path: Path, height: int = 8 * SIZE, width: int = 11 * SIZE, code: int = 32633, seed: int = 0) -> Path:
    random = np.random.default_rng(seed)
    coarse = random.integers(1, 255, (3, height // 8, width // 8))
    values = (np.kron(coarse, np.ones((8, 8))) * 0.8 + random.integers(0, 50, (3, height, width))).astype(np.uint8)
    values[:, : 2 * SIZE, : 3 * SIZE] = 0
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 3, gdal.GDT_Byte, options=["TILED=YES"])
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    dataset.SetSpatialRef(reference)
    pixel = 0.0001 if code == 4326 else 10.0
    corner = (15.0, 47.0) if code == 4326 else (500_000.0, 5_200_000.0)
    dataset.SetGeoTransform((corner[0], pixel, 0.0, corner[1], 0.0, -pixel))
    dataset.WriteArray(values)
    for number in (1, 2, 3):
        dataset.GetRasterBand(number).SetNoDataValue(0)
    dataset.FlushCache()
    return path


@pytest.fixture
def image(tmp_path: Path) -> Path:
    return write_image(tmp_path / "image.tif")


def pixels_of(image: Path, embeddings: EmbeddingSet) -> np.ndarray:
    values = gdal.Open(str(image)).ReadAsArray()
    stride = embeddings.manifest.stride
    return np.stack(
        [
            values[:, r * stride : r * stride + SIZE, c * stride : c * stride + SIZE].transpose(1, 2, 0)
            for r, c in zip(embeddings.table["row"], embeddings.table["column"])
        ]
    )


@pytest.mark.parametrize("stride", [SIZE, SIZE // 4])
def test_each_vector_is_the_encoders_of_its_tile(run: Path, image: Path, tmp_path: Path, stride: int) -> None:
    count = embed_source(EmbedForm(run=run, sources=(image,), out=tmp_path / "emb", cut=CutOptions(stride=stride)))
    embeddings = EmbeddingSet.open(tmp_path / "emb")
    assert count == len(embeddings)
    if stride == SIZE:
        assert count == 8 * 11 - 2 * 3, "tiles without data are left out"
    expected = load_encoder(run, "cpu").embed(pixels_of(image, embeddings))
    assert np.sum(expected * embeddings.rows(), axis=1).min() > 0.999
    raster = gdal.Open(str(tmp_path / "emb" / "embedding.tif"))
    values = raster.ReadAsArray()
    np.testing.assert_allclose(
        values[:, embeddings.table["row"], embeddings.table["column"]].T, embeddings.rows(), atol=1e-6
    )
    assert np.isnan(values[:, 0, 0]).all()
    assert raster.GetGeoTransform()[1] == stride * 10.0
    assert len(np.unique(embeddings.table["id"])) == count


def test_a_tile_set_gives_the_same_as_its_imagery(run: Path, image: Path, tmp_path: Path) -> None:
    make_tile_set([image], tmp_path / "tiles", CutOptions(size=SIZE), SILENT)
    embed_source(EmbedForm(run=run, sources=(tmp_path / "tiles",), out=tmp_path / "from tiles"))
    embed_source(EmbedForm(run=run, sources=(image,), out=tmp_path / "from image"))
    tiles, pixels = EmbeddingSet.open(tmp_path / "from tiles"), EmbeddingSet.open(tmp_path / "from image")
    assert tiles.manifest.pixels_kind == "tile-set"
    order = ["row", "column"]
    first, second = np.argsort(tiles.table, order=order), np.argsort(pixels.table, order=order)
    np.testing.assert_array_equal(tiles.table[order][first], pixels.table[order][second])
    assert np.sum(tiles.rows(first) * pixels.rows(second), axis=1).min() > 0.999


def test_int8_vectors_and_raster_say_their_scale(run: Path, image: Path, tmp_path: Path) -> None:
    embed_source(EmbedForm(run=run, sources=(image,), out=tmp_path / "exact"))
    embed_source(
        EmbedForm(run=run, sources=(image,), out=tmp_path / "emb", outputs=Outputs(vectors="int8", raster="int8"))
    )
    embeddings, exact = EmbeddingSet.open(tmp_path / "emb"), EmbeddingSet.open(tmp_path / "exact")
    assert embeddings.vectors.dtype == np.int8
    assert np.sum(embeddings.rows() * exact.rows(), axis=1).min() > 0.999
    band = gdal.Open(str(tmp_path / "emb" / "embedding.tif"))
    assert band.GetRasterBand(1).GetScale() == pytest.approx(embeddings.manifest.scale)
    assert band.GetRasterBand(1).GetNoDataValue() == -128


def test_two_sources_have_a_raster_each_and_one_layer(run: Path, image: Path, tmp_path: Path) -> None:
    other = write_image(tmp_path / "other.tif", code=4326, seed=1)
    embed_source(
        EmbedForm(
            run=run,
            sources=(
                image,
                other,
            ),
            out=tmp_path / "emb",
        )
    )
    names = {item.name for item in (tmp_path / "emb").iterdir()}
    assert names == {
        "embeddings.npy", "tiles.npy", "manifest.json", "tiles.gpkg",
        "embedding.tif", "embedding_1.tif", "pca.tif", "pca_1.tif",
    }  # fmt: skip


def test_chips_without_positions_have_vectors_and_a_table(run: Path, tmp_path: Path) -> None:
    from PIL import Image

    folder = tmp_path / "chips"
    folder.mkdir()
    for number in range(7):
        pixels = np.random.default_rng(number).integers(0, 255, (SIZE, SIZE, 3)).astype(np.uint8)
        (folder / f"{number % 2}").mkdir(exist_ok=True)
        Image.fromarray(pixels).save(folder / f"{number % 2}" / f"{number}.png")
    assert embed_source(EmbedForm(run=run, sources=(folder,), out=tmp_path / "emb", batch=4)) == 7
    assert not (tmp_path / "emb" / "embedding.tif").exists()
    wanted = ["0/0.png", "0/2.png", "0/4.png", "0/6.png", "1/1.png", "1/3.png", "1/5.png"]
    assert read_pictures(tmp_path / "emb" / "tiles.gpkg", 7) == wanted, "each tile says which picture it is"
    make_tile_set([folder], tmp_path / "tiles", CutOptions(size=SIZE), Reporter())
    embed_source(EmbedForm(run=run, sources=(tmp_path / "tiles",), out=tmp_path / "again"))
    assert read_pictures(tmp_path / "again" / "tiles.gpkg", 7) == wanted
    (folder / "1" / "0.png").write_bytes((folder / "1" / "1.png").read_bytes())
    told = io.StringIO()
    embed_source(EmbedForm(run=run, sources=(tmp_path / "tiles",), out=tmp_path / "changed"), Reporter(terminal=told))
    assert read_pictures(tmp_path / "changed" / "tiles.gpkg", 7) is None, "names of other pictures would be wrong"
    assert "which picture is which tile is not known" in told.getvalue()


def test_the_index_is_built_when_asked_for(run: Path, image: Path, tmp_path: Path) -> None:
    told = io.StringIO()
    embed_source(
        EmbedForm(run=run, sources=(image,), out=tmp_path / "emb", outputs=Outputs(index=True, annoy=True)),
        Reporter(terminal=told),
    )
    made = EmbeddingSet.open(tmp_path / "emb")
    assert open_engine(made, "ivf").figures["recall"] > 0.9, told.getvalue()
    if usable_annoy():
        assert (tmp_path / "emb" / EmbeddingFiles.INDEX).exists(), told.getvalue()
        assert made.manifest.index.recall > 0.9


# -- interruptions ---------------------------------------------------------------------------------
def same_files(first: Path, second: Path) -> None:
    for name in FILES:
        assert (first / name).read_bytes() == (second / name).read_bytes(), f"{name} differs"


def test_auto_is_fp32_where_the_processor_may_not_multiply_bf16(run: Path) -> None:
    older = os.environ.get("ONEDNN_MAX_CPU_ISA") == "AVX2"
    assert load_encoder(run, "cpu").precision.name == ("bf16" if cpu_multiplies_bf16() else "fp32")
    assert not (older and cpu_multiplies_bf16())


@pytest.mark.slow
@pytest.mark.skipif("ONEDNN_MAX_CPU_ISA" in os.environ, reason="this process is on an older processor already")
def test_on_an_older_processor_a_resumed_job_gives_the_same_bytes_too() -> None:
    """There no bf16 rounds away what another shape of the batch does to the last bits, however the job was ended."""
    ended = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-p",
            "no:xdist",
            "-k",
            "same_bytes or auto",
            __file__,
        ],
        env={**os.environ, "ONEDNN_MAX_CPU_ISA": "AVX2", "ATEN_CPU_CAPABILITY": "avx2"},
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stdout
    assert "3 passed" in ended.stdout


@pytest.mark.parametrize("from_tiles", [False, True])
def test_a_cancelled_job_goes_on_and_gives_the_same_bytes(
    run: Path, image: Path, tmp_path: Path, monkeypatch, from_tiles: bool
) -> None:
    source = image
    if from_tiles:
        source = tmp_path / "tiles"
        make_tile_set([image], source, CutOptions(size=SIZE), SILENT)
    embed_source(EmbedForm(run=run, sources=(source,), out=tmp_path / "whole", batch=7))
    real, embedded, reporter = room._forward, [], Reporter()

    def counted(encoder, images, *more):
        embedded.append(len(images))
        if len(embedded) == 4:
            reporter.cancel()
        return real(encoder, images, *more)

    monkeypatch.setattr(room, "_forward", counted)
    with pytest.raises(CancelledError):
        embed_source(EmbedForm(run=run, sources=(source,), out=tmp_path / "emb", batch=7), reporter)
    assert not (tmp_path / "emb").exists()
    embed_source(EmbedForm(run=run, sources=(source,), out=tmp_path / "emb", batch=7))
    assert sum(embedded) == 82, "no tile may be embedded twice"
    same_files(tmp_path / "emb", tmp_path / "whole")
    assert not list(tmp_path.glob(".partial*"))


class Impatient(Reporter):
    """Somebody presses cancel when the job has looked for it a few times."""

    looked = 0

    def raise_if_cancelled(self) -> None:
        self.looked += 1
        if self.looked == 4:
            self.cancel()
        super().raise_if_cancelled()


def test_cancel_is_heeded_where_a_source_is_empty_for_long(run: Path, tmp_path: Path) -> None:
    path, side = tmp_path / "an ocean.tif", 200_000
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BIGTIFF=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), side, side, 3, gdal.GDT_Byte, options=options)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetSpatialRef(reference)
    dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
    for number in (1, 2, 3):
        dataset.GetRasterBand(number).SetNoDataValue(0)
    dataset = None
    reporter = Impatient()
    with pytest.raises(CancelledError):
        embed_source(EmbedForm(run=run, sources=(path,), out=tmp_path / "emb", cut=CutOptions(borders=False)), reporter)
    assert reporter.looked >= 4, "not one of its tiles holds data, so that no progress was told"
    assert not (tmp_path / "emb").exists()


KILLED = """
import os, signal, sys
from trainer import growing_files
from trainer.embeddings import embed as room
growing_files.SECONDS_BETWEEN_COMMITS = 0.0
real, done = getattr(room, sys.argv[1]), []
def killed(*arguments, **options):
    done.append(1)
    if len(done) == int(sys.argv[2]):
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*arguments, **options)
setattr(room, sys.argv[1], killed)
from trainer.cli.main import main
main(sys.argv[3:])
"""


@pytest.mark.parametrize(("where", "when"), [("_forward", 5), ("complete_folder", 1), ("announce", 1)])
def test_kill_9_at_any_stage_loses_nothing(
    forks, run: Path, image: Path, tmp_path: Path, where: str, when: int
) -> None:
    words = ["embed", str(run), str(image), "--out", str(tmp_path / "emb"), "--batch", "7", "--stride", "8", "--quiet"]
    ended = forks.python(KILLED, where, when, *words)
    assert ended.returncode == -signal.SIGKILL
    assert (tmp_path / "emb").exists() == (where == "announce")
    assert main(words) == 0
    assert main([word.replace("/emb", "/whole") for word in words]) == 0
    same_files(tmp_path / "emb", tmp_path / "whole")


def test_what_another_job_left_is_not_used(run: Path, image: Path, tmp_path: Path, monkeypatch) -> None:
    reporter = Reporter()
    real = room._forward

    def cancelled(encoder, images, *more):
        reporter.cancel()
        return real(encoder, images, *more)

    with monkeypatch.context() as patch, pytest.raises(CancelledError):
        patch.setattr(room, "_forward", cancelled)
        embed_source(EmbedForm(run=run, sources=(image,), out=tmp_path / "emb", batch=7), reporter)
    embed_source(EmbedForm(run=run, sources=(image,), out=tmp_path / "emb", cut=CutOptions(stride=8), batch=7))
    embed_source(EmbedForm(run=run, sources=(image,), out=tmp_path / "whole", cut=CutOptions(stride=8), batch=7))
    same_files(tmp_path / "emb", tmp_path / "whole")


def test_a_failed_second_run_leaves_the_first_result(run: Path, image: Path, tmp_path: Path, monkeypatch) -> None:
    embed_source(EmbedForm(run=run, sources=(image,), out=tmp_path / "emb"))
    before = (tmp_path / "emb" / "embeddings.npy").read_bytes()

    def full(*_arguments, **_options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(room, "complete_folder", full)
    with pytest.raises(OSError, match="No space"):
        embed_source(EmbedForm(run=run, sources=(image,), out=tmp_path / "emb", cut=CutOptions(stride=8)))
    assert (tmp_path / "emb" / "embeddings.npy").read_bytes() == before


# -- what cannot be used ---------------------------------------------------------------------------
def refused(words: list[str], capsys) -> str:
    assert main([*words, "--quiet"]) == 2
    line = capsys.readouterr().err.strip()
    assert line.startswith("error: ")
    assert "\n" not in line
    return line


def test_missing_and_foreign_inputs_are_refused_in_a_line(run: Path, image: Path, tmp_path: Path, capsys) -> None:
    out = ["--out", str(tmp_path / "emb")]
    assert "none.tif" in refused(["embed", str(run), str(tmp_path / "none.tif"), *out], capsys)
    text = tmp_path / "text.tif"
    text.write_text("not a raster")
    assert "text.tif" in refused(["embed", str(run), str(text), *out], capsys)
    assert "no run" in refused(["embed", str(tmp_path), str(image), *out], capsys).replace("not a run", "no run")
    assert "wants 3" in refused(["embed", str(run), str(image), "--bands", "1,2", *out], capsys)
    assert not list(tmp_path.glob("*emb*"))


def test_a_run_of_another_version_or_with_code_is_refused(run: Path, image: Path, tmp_path: Path, capsys) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / RunFiles.WEIGHTS).write_bytes((run / RunFiles.WEIGHTS).read_bytes())
    card = json.loads((run / RunFiles.CARD).read_text())
    (other / RunFiles.CARD).write_text(json.dumps({**card, "format_version": 99}))
    words = ["embed", str(other), str(image), "--out", str(tmp_path / "emb")]
    assert "99" in refused(words, capsys)
    (other / RunFiles.CARD).write_text(json.dumps(card))
    torch.save({"a": subprocess.run}, other / RunFiles.WEIGHTS)
    assert "encoder.pt" in refused(words, capsys)


def test_no_valid_tile_is_said_so(run: Path, tmp_path: Path, capsys) -> None:
    path = write_image(tmp_path / "a.tif")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.WriteArray(np.zeros((3, dataset.RasterYSize, dataset.RasterXSize), np.uint8))
    dataset = None
    refused(["embed", str(run), str(path), "--out", str(tmp_path / "emb")], capsys)
    assert {item.name for item in tmp_path.iterdir()} == {"a.tif"}


def test_a_place_that_cannot_be_written_is_refused(run: Path, image: Path, tmp_path: Path, capsys) -> None:
    (tmp_path / "file").write_text("in the way")
    for place in (tmp_path / "file" / "emb", Path("/proc/emb")):
        refused(["embed", str(run), str(image), "--out", str(place)], capsys)


def test_a_tile_set_cannot_be_cut_again(run: Path, image: Path, tmp_path: Path, capsys) -> None:
    make_tile_set([image], tmp_path / "tiles", CutOptions(size=SIZE), SILENT)
    words = ["embed", str(run), str(tmp_path / "tiles"), "--out", str(tmp_path / "emb"), "--stride", "8"]
    assert "cannot be changed" in refused(words, capsys)
    (tmp_path / "tiles" / TileSetFiles.MANIFEST).unlink()
    assert "not a tile set" in refused(words, capsys)


def test_another_ground_resolution_is_warned_of(run: Path, image: Path, tmp_path: Path, capsys) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / RunFiles.WEIGHTS).write_bytes((run / RunFiles.WEIGHTS).read_bytes())
    replace(ModelCard.load(run), ground_resolution=30.0).save(other)
    assert main(["embed", str(other), str(image), "--out", str(tmp_path / "emb")]) == 0
    assert "--resolution 30" in capsys.readouterr().err
    assert main(["embed", str(other), str(image), "--out", str(tmp_path / "emb"), "--resolution", "30"]) == 0
    assert "--resolution" not in capsys.readouterr().err
    assert EmbeddingSet.open(tmp_path / "emb").manifest.ground_resolution == pytest.approx(30, rel=0.02)


def test_spaces_and_letters_of_any_language_in_paths(run: Path, tmp_path: Path) -> None:
    folder = tmp_path / "Žuta kuća 地図"
    folder.mkdir()
    path = write_image(folder / "ö ü.tif")
    out = folder / "out put é"
    assert main(["embed", str(run), str(path), "--out", str(out), "--quiet"]) == 0
    assert main(["cluster", str(out), "-k", "3", "--quiet"]) == 0
    assert {"clusters.tif", "clusters.qml"} <= set(os.listdir(out))


def test_threads_ahead_pass_on_errors() -> None:
    def items():
        yield 1
        yield 2
        raise InputError("the third is broken")

    seen = []
    with pytest.raises(InputError, match="third"):
        for item in room._ahead(items()):
            seen.append(item)
    assert seen == [1, 2]


class Heard(Reporter):
    """Keeps the warnings."""

    def __init__(self) -> None:
        super().__init__()
        self.warnings: list[str] = []

    def warn(self, message: str, hint: str = "") -> None:
        self.warnings.append(f"{message} {hint}")


def of_other_depth(image: Path, out: Path, factor: float, kind: int) -> Path:
    """The same picture with its values times a factor."""
    gdal.Translate(str(out), str(image), outputType=kind, scaleParams=[[0, 200, 0, 200 * factor]], noData=0)
    return out


@pytest.mark.parametrize("factor, kind", [(40, gdal.GDT_UInt16), (1 / 255, gdal.GDT_Float32), (1.5, gdal.GDT_Int16)])
def test_a_scene_of_another_depth_is_brought_to_that_of_the_training(run, image, tmp_path, factor, kind) -> None:
    """Scaled as in training, all of it was white or black, and all its embeddings one vector."""
    make_tile_set([image], tmp_path / "tiles", CutOptions(size=SIZE), SILENT)
    tiles = json.loads((tmp_path / "tiles" / TileSetFiles.MANIFEST).read_text())
    learned = tmp_path / "run"
    learned.mkdir()
    (learned / RunFiles.WEIGHTS).write_bytes((run / RunFiles.WEIGHTS).read_bytes())
    replace(ModelCard.load(run), mean=tiles["mean"], std=tiles["std"], scaling=tiles["scaling"]).save(learned)
    other = of_other_depth(image, tmp_path / "other.tif", factor, kind)
    embed_source(EmbedForm(run=learned, sources=(image,), out=tmp_path / "same"), Heard())
    heard = Heard()
    embed_source(EmbedForm(run=learned, sources=(other,), out=tmp_path / "emb"), heard)
    assert [line for line in heard.warnings if "other.tif" in line and "is of another depth" in line]
    same, found = EmbeddingSet.open(tmp_path / "same"), EmbeddingSet.open(tmp_path / "emb")
    np.testing.assert_array_equal(same.table["row"], found.table["row"])
    assert np.sum(same.rows() * found.rows(), axis=1).min() > 0.99, "each tile is what it is in 8 bits"
    assert not [line for line in heard.warnings if "nearly coincide" in line]


def test_embeddings_that_nearly_coincide_are_told_by_source(run: Path, tmp_path: Path) -> None:
    path = tmp_path / "even.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 6 * SIZE, 6 * SIZE, 3)
    dataset.WriteArray(np.random.default_rng(0).integers(120, 122, (3, 6 * SIZE, 6 * SIZE)).astype(np.uint8))
    dataset = None
    heard = Heard()
    embed_source(EmbedForm(run=run, sources=(path,), out=tmp_path / "emb"), heard)
    assert [line for line in heard.warnings if "even.tif: its 36 embeddings nearly coincide" in line]


# -- what is not finite never enters ------------------------------------------------------------
def test_weights_that_are_not_finite_are_refused(run: Path, image: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "run"
    damaged.mkdir()
    state = torch.load(run / RunFiles.WEIGHTS, weights_only=True)
    name = next(name for name, value in state.items() if value.is_floating_point() and value.ndim > 1)
    state[name].view(-1)[3] = float("nan")
    save_tensors(damaged / RunFiles.WEIGHTS, state)
    (damaged / RunFiles.CARD).write_bytes((run / RunFiles.CARD).read_bytes())
    with pytest.raises(InputError, match=f"weights that are not finite numbers \\({name}\\)"):
        embed_source(EmbedForm(run=damaged, sources=(str(image),), out=tmp_path / "emb", device="cpu"))
    assert not (tmp_path / "emb").exists()


@pytest.mark.parametrize("value", [np.nan, np.inf, 1e6])
def test_vectors_that_cannot_be_stored_are_refused(tmp_path: Path, value: float) -> None:
    vectors = np.ones((3, 4), np.float32)
    vectors[1, 2] = value
    with Staging(tmp_path / "emb", 4, {}) as staging:
        staging.append(np.ones((3, 4), np.float32), np.zeros(3, TABLE_DTYPE), 1)
        with pytest.raises(InputError, match=r"1 vectors for .* are not finite numbers below 65,504"):
            staging.append(vectors, np.zeros(3, TABLE_DTYPE), 2)
        assert staging.rows == 3


@pytest.mark.parametrize("mode", [0o755, 0o555])
def test_no_command_writes_beside_what_it_reads(run: Path, tmp_path: Path, mode: int, capsys) -> None:
    """A folder of sources is as it was, whether it may be written or not."""
    sources = tmp_path / "sources"
    sources.mkdir()
    plain = write_image(tmp_path / "image.tif")
    gdal.Translate(str(sources / "image.png"), str(plain), format="PNG")
    kinds = gdal.Translate(str(sources / "kinds.tif"), str(plain), bandList=[1], noData="none")
    kinds.GetRasterBand(1).SetCategoryNames([f"kind {number}" for number in range(256)])
    kinds.WriteArray((np.indices((8 * SIZE, 11 * SIZE))[1] > 5 * SIZE).astype(np.uint8) + 1)
    kinds = None
    gdal.Translate(str(sources / "vectors.tif"), str(plain), outputType=gdal.GDT_Float32)
    before = {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in sources.iterdir()}
    assert {"image.png.aux.xml", "kinds.tif.aux.xml"} <= set(before)
    sources.chmod(mode)
    embedded, image = str(tmp_path / "emb"), str(sources / "image.png")
    commands = [
        ["tiles", image, "--out", str(tmp_path / "set"), "--size", str(SIZE), "--resolution", "12"],
        ["embed", str(run), image, "--out", embedded, "--device", "cpu"],
        ["search", embedded, "--at", "15.005,46.95", "--exactly", "--run", str(run), "--device", "cpu"],
        ["evaluate", embedded, "--labels", str(sources / "kinds.tif"), "--no-baselines", "--device", "cpu"],
        ["report", embedded, "--out", str(tmp_path / "report.html")],
        ["import", str(sources / "vectors.tif"), "--out", str(tmp_path / "imported"), "--no-layer"],
    ]
    for words in commands if mode == 0o755 else [commands[0], commands[-1]]:
        assert main([*words, "--quiet"]) == 0, (words[0], capsys.readouterr().err)
        after = {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in sources.iterdir()}
        assert after == before, words[0]
    sources.chmod(0o755)


def test_a_run_of_before_scale_and_offset_were_applied_reads_as_it_did(run: Path, image: Path, tmp_path: Path) -> None:
    """Its range is of the numbers that are stored: the same tiles, whatever a file says of what they mean."""
    scene = of_other_depth(image, tmp_path / "scene.tif", 40, gdal.GDT_UInt16)
    dataset = gdal.Open(str(scene), gdal.GA_Update)
    for number in (1, 2, 3):
        dataset.GetRasterBand(number).SetScale(1e-4)
        dataset.GetRasterBand(number).SetOffset(-0.1)
    dataset = None
    folders = []
    for name, stored_as, scaling in (
        ("before", "", [[0.0, 10200.0]] * 3),
        ("now", "uint16", [[-0.1, 0.92]] * 3),
    ):
        learned = tmp_path / name
        learned.mkdir()
        (learned / RunFiles.WEIGHTS).write_bytes((run / RunFiles.WEIGHTS).read_bytes())
        replace(ModelCard.load(run), scaling=scaling, stored_as=stored_as).save(learned)
        heard = Heard()
        embed_source(EmbedForm(run=learned, sources=(scene,), out=tmp_path / f"{name}-emb"), heard)
        assert not [line for line in heard.warnings if "depth" in line or "beyond" in line], heard.warnings
        folders.append(EmbeddingSet.open(tmp_path / f"{name}-emb"))
    assert np.sum(folders[0].rows() * folders[1].rows(), axis=1).min() > 0.9999
