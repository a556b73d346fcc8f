"""An encoder is the same wherever its run lies, and another where other weights lie in its place."""

from __future__ import annotations

import json
import os
import shutil
import socket
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from osgeo import gdal

from trainer.contract import CancelledError, InputError, RunFiles
from trainer.embeddings import embed as room
from trainer.embeddings.embed import embed_source
from trainer.embeddings.matching_encoder import MatchingEmbedder, run_of
from trainer.embeddings.options import EmbedForm
from trainer.embeddings.tile_pictures import TilePixels
from trainer.encoders.card import ModelCard, encoder_identity, weights_digest
from trainer.encoders.checkpoints import save_tensors
from trainer.encoders.model import make_encoder
from trainer.geography import crs
from trainer.imagery.options import CutOptions
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_manifest import EmbeddingManifest, ModelRecord
from trainer.results.embedding_set import EmbeddingSet
from trainer.tiles.ingest import make_tile_set

SIZE = 16


def write_run(folder: Path, seed: int) -> Path:
    """A run whose encoder was never trained. Runs of all seeds have the same card and files of the same size."""
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        encoder = make_encoder("slim", 3, 16)
    save_tensors(folder / RunFiles.WEIGHTS, encoder.state_dict())
    ModelCard("slim", 16, SIZE, ["red", "green", "blue"], [100.0] * 3, [60.0] * 3).save(folder)
    return folder


def replace_weights(run: Path, seed: int) -> None:
    """Other weights in files of the same names, sizes and times: nothing but their bytes tells."""
    before = (run / RunFiles.WEIGHTS).stat()
    write_run(run, seed)
    os.utime(run / RunFiles.WEIGHTS, ns=(before.st_atime_ns, before.st_mtime_ns))
    after = (run / RunFiles.WEIGHTS).stat()
    assert (after.st_size, after.st_mtime_ns) == (before.st_size, before.st_mtime_ns)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with ``run`` and ``image.tif``, 8 × 6 tiles."""
    folder = tmp_path / "project é"
    write_run(folder / "run", 0)
    values = np.random.default_rng(0).integers(1, 255, (3, 6 * SIZE, 8 * SIZE), dtype=np.uint8)
    dataset = gdal.GetDriverByName("GTiff").Create(str(folder / "image.tif"), 8 * SIZE, 6 * SIZE, 3, gdal.GDT_Byte)
    dataset.SetProjection(crs.wkt("EPSG:32633"))
    dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
    dataset.WriteArray(values)
    dataset = None
    return folder


def embedded(project: Path, run: str, out: str, batch: int = 0) -> EmbeddingManifest:
    embed_source(
        EmbedForm(run=project / run, sources=(project / "image.tif",), out=project / out, batch=batch, device="cpu")
    )
    return EmbeddingManifest.load(project / out)


def test_a_run_that_was_moved_or_copied_is_the_same_encoder(project: Path) -> None:
    first = embedded(project, "run", "first")
    shutil.copytree(project / "run", project / "copy", copy_function=shutil.copyfile)
    (project / "run").rename(project / "moved")
    second, third = embedded(project, "moved", "second"), embedded(project, "copy", "third")
    assert first.run != second.run != third.run and len(first.encoder) == 64
    assert first.same_encoder(second) and second.same_encoder(first) and first.same_encoder(third)
    assert np.array_equal(EmbeddingSet.open(project / "first").rows(), EmbeddingSet.open(project / "third").rows())


def test_other_weights_in_the_same_place_are_another_encoder(project: Path) -> None:
    first = embedded(project, "run", "first")
    replace_weights(project / "run", 1)
    second = embedded(project, "run", "second")
    assert (first.run, first.model) == (second.run, second.model), "neither place nor card tells"
    assert not first.same_encoder(second)


def test_the_card_tells_too_where_it_decides_what_the_encoder_sees(project: Path) -> None:
    run = project / "run"
    card = ModelCard.load(run)
    known = encoder_identity(run, card)
    assert encoder_identity(run, replace(card, mean=[90.0] * 3)) != known, "the same weights, fed otherwise"
    assert encoder_identity(run, replace(card, minutes=9.0, trained_on=["another name"])) == known
    (run / RunFiles.WEIGHTS).unlink()
    with pytest.raises(InputError, match=RunFiles.WEIGHTS):
        weights_digest(run / RunFiles.WEIGHTS)


def test_folders_of_before_are_told_by_place_and_card(project: Path) -> None:
    """They have no identity; manifests of theirs are read, and compare with those of today as they did."""
    now = embedded(project, "run", "now")
    path = project / "now" / "manifest.json"
    record = json.loads(path.read_text(encoding="utf-8"))
    del record["encoder"]
    path.write_text(json.dumps(record), encoding="utf-8")
    before = EmbeddingManifest.load(project / "now")
    assert before.encoder == ""
    assert before.same_encoder(now) and now.same_encoder(before) and before.same_encoder(before)
    assert not now.same_encoder(replace(before, run="/elsewhere/run"))
    assert not now.same_encoder(replace(before, model=ModelRecord({"backbone": "another"})))
    imported = replace(before, run="", model=ModelRecord())
    assert not imported.same_encoder(imported), "of what was made elsewhere nothing tells what made it"


# -- a job that was stopped ------------------------------------------------------------------------
def stopped(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Embed until three of seven batches are kept."""
    real, reporter, done = room._forward, Reporter(), []

    def until(encoder, images, *more):
        done.append(1)
        if len(done) == 3:
            reporter.cancel()
        return real(encoder, images, *more)

    with monkeypatch.context() as patch, pytest.raises(CancelledError):
        patch.setattr(room, "_forward", until)
        embed_source(
            EmbedForm(
                run=project / "run", sources=(project / "image.tif",), out=project / "emb", batch=7, device="cpu"
            ),
            reporter,
        )


def counted(project: Path, run: str, monkeypatch: pytest.MonkeyPatch) -> int:
    """Embed to the end; how many tiles were still to be done."""
    real, done = room._forward, []

    def count(encoder, images, *more):
        done.append(len(images))
        return real(encoder, images, *more)

    with monkeypatch.context() as patch:
        patch.setattr(room, "_forward", count)
        embed_source(
            EmbedForm(run=project / run, sources=(project / "image.tif",), out=project / "emb", batch=7, device="cpu")
        )
    return sum(done)


def test_a_stopped_job_begins_anew_where_the_weights_are_others_now(project: Path, monkeypatch) -> None:
    stopped(project, monkeypatch)
    replace_weights(project / "run", 1)
    assert counted(project, "run", monkeypatch) == 48, "no vector of the other encoder may be among them"
    embedded(project, "run", "whole", batch=7)  # of other batches the last bits may differ
    assert np.array_equal(EmbeddingSet.open(project / "emb").rows(), EmbeddingSet.open(project / "whole").rows())


def test_a_stopped_job_goes_on_where_only_the_run_was_moved(project: Path, monkeypatch) -> None:
    stopped(project, monkeypatch)
    (project / "run").rename(project / "moved")
    assert 0 < counted(project, "moved", monkeypatch) < 48


# -- what is embedded afresh -----------------------------------------------------------------------
def test_a_place_is_not_embedded_by_another_encoder(project: Path) -> None:
    embedded(project, "run", "emb")
    embeddings = EmbeddingSet.open(project / "emb")
    found = MatchingEmbedder(device="cpu").place(embeddings, 0, 500_080.0, 5_199_920.0)
    assert float(found @ embeddings.rows([0])[0]) > 0.999
    replace_weights(project / "run", 1)
    for named in (None, project / "run"):
        with pytest.raises(InputError, match="not the one that made"):
            MatchingEmbedder(named, device="cpu").place(embeddings, 0, 500_080.0, 5_199_920.0)


def test_a_run_that_was_moved_with_its_embeddings_is_found_beside_them(project: Path) -> None:
    embedded(project, "run", "emb")
    moved = project.with_name("elsewhere")
    project.rename(moved)
    embeddings = EmbeddingSet.open(moved / "emb")
    assert run_of(embeddings) == moved / "run"
    replace_weights(moved / "run", 1)
    assert run_of(embeddings) == project / "run", "a run of that name that made other embeddings is not taken"
    with pytest.raises(InputError, match="not a run any more"):
        MatchingEmbedder(device="cpu").prepare(embeddings)


# -- where the imagery is --------------------------------------------------------------------------
def write_image(path: Path, values: np.ndarray, names: tuple[str, ...] = ()) -> None:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8 * SIZE, 6 * SIZE, len(values), gdal.GDT_Byte)
    dataset.SetProjection(crs.wkt("EPSG:32633"))
    dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
    dataset.WriteArray(values)
    for number, name in enumerate(names, 1):
        dataset.GetRasterBand(number).SetDescription(name)
    dataset = None


def likeness_of_places(folder: Path, told: list[str] | None = None) -> list[float]:
    """Of three tiles of a folder to what stands there in the imagery now."""
    embeddings = EmbeddingSet.open(folder)
    heard: list[str] = [] if told is None else told
    embedder = MatchingEmbedder(device="cpu", tell=lambda message, _hint: heard.append(message))
    rows = embeddings.table[[0, 17, 40]]
    found = [embedder.place(embeddings, int(row["source"]), float(row["x"]), float(row["y"])) for row in rows]
    return [float(vector @ embeddings.rows([place])[0]) for vector, place in zip(found, (0, 17, 40))]


def test_imagery_is_found_from_any_working_folder_and_no_other_of_its_name(project: Path, monkeypatch) -> None:
    monkeypatch.chdir(project)
    embed_source(EmbedForm(run=Path("run"), sources=("image.tif",), out=Path("emb"), device="cpu"))
    elsewhere = project.with_name("elsewhere")
    elsewhere.mkdir()
    other = np.random.default_rng(9).integers(1, 255, (3, 6 * SIZE, 8 * SIZE), dtype=np.uint8)
    write_image(elsewhere / "image.tif", other)
    monkeypatch.chdir(elsewhere)
    told: list[str] = []
    assert min(likeness_of_places(project / "emb", told)) > 0.999
    assert not told


def test_imagery_that_was_moved_with_its_embeddings_is_found(project: Path) -> None:
    (project / "data").mkdir()
    (project / "image.tif").rename(project / "data" / "image.tif")
    embed_source(
        EmbedForm(
            run=project / "run", sources=(project / "data" / "image.tif",), out=project / "out" / "emb", device="cpu"
        )
    )
    moved = project.with_name("elsewhere")
    shutil.copytree(project, moved, copy_function=shutil.copyfile)  # with other times
    other = np.random.default_rng(9).integers(1, 255, (3, 6 * SIZE, 8 * SIZE), dtype=np.uint8)
    write_image(project / "data" / "image.tif", other)  # what lies where it lay then is another
    told: list[str] = []
    assert min(likeness_of_places(moved / "out" / "emb", told)) > 0.999
    assert not told
    shutil.rmtree(project)
    assert min(likeness_of_places(moved / "out" / "emb", told)) > 0.999
    assert not told


def test_imagery_with_other_bytes_is_told(project: Path) -> None:
    embedded(project, "run", "emb")
    other = np.random.default_rng(9).integers(1, 255, (3, 6 * SIZE, 8 * SIZE), dtype=np.uint8)
    write_image(project / "image.tif", other)
    told: list[str] = []
    likeness_of_places(project / "emb", told)
    assert len(told) == 1 and "image.tif is no longer the file that the tiles were cut from" in told[0]
    with pytest.raises(InputError, match="its bytes are others"):
        MatchingEmbedder(device="cpu").place(EmbeddingSet.open(project / "emb"), 0, 500_080.0, 5_199_920.0)


def test_a_mosaic_whose_parts_have_other_bytes_is_told(project: Path) -> None:
    gdal.BuildVRT(str(project / "all.vrt"), [str(project / "image.tif")]).FlushCache()
    embed_source(EmbedForm(run=project / "run", sources=(project / "all.vrt",), out=project / "emb", device="cpu"))
    told: list[str] = []
    assert min(likeness_of_places(project / "emb", told)) > 0.999 and not told
    other = np.random.default_rng(9).integers(1, 255, (3, 6 * SIZE, 8 * SIZE), dtype=np.uint8)
    write_image(project / "image.tif", other)
    likeness_of_places(project / "emb", told)
    assert len(told) == 1 and "all.vrt is no longer the file" in told[0]


def test_imagery_that_was_only_touched_is_the_same(project: Path) -> None:
    embedded(project, "run", "emb")
    os.utime(project / "image.tif", (1, 1))
    told: list[str] = []
    assert min(likeness_of_places(project / "emb", told)) > 0.999
    assert not told


def test_a_folder_of_an_earlier_version_knows_its_imagery_by_the_name_that_was_typed(
    project: Path, monkeypatch
) -> None:
    embedded(project, "run", "emb")
    record = json.loads((project / "emb" / "manifest.json").read_text(encoding="utf-8"))
    del record["relative"]
    source = record["sources"][0]
    for key in ("relative", "content", "numbers"):
        del source[key]
    source["path"] = record["pixels"] = "image.tif"
    (project / "emb" / "manifest.json").write_text(json.dumps(record), encoding="utf-8")
    elsewhere = project.with_name("elsewhere")
    elsewhere.mkdir()
    write_image(elsewhere / "image.tif", np.full((3, 6 * SIZE, 8 * SIZE), 90, np.uint8))
    monkeypatch.chdir(elsewhere)
    assert min(likeness_of_places(project / "emb")) > 0.999


def test_files_of_one_name_stay_apart_in_a_stack(project: Path) -> None:
    """`tiles 2020/B04.tif 2021/B04.tif --stack`: both bands were read from the first file."""
    random = np.random.default_rng(3)
    for year in ("2019", "2020", "2021"):
        (project / year).mkdir()
        write_image(
            project / year / "B04.tif", random.integers(1, 255, (1, 6 * SIZE, 8 * SIZE), dtype=np.uint8), ("B04",)
        )
    embed_source(
        EmbedForm(
            run=project / "run",
            sources=tuple(project / year / "B04.tif" for year in ("2019", "2020", "2021")),
            out=project / "emb",
            cut=CutOptions(stack=True),
            device="cpu",
        )
    )
    manifest = EmbeddingManifest.load(project / "emb")
    assert manifest.bands == ["2019/B04 B04", "2020/B04 B04", "2021/B04 B04"]
    assert min(likeness_of_places(project / "emb")) > 0.999
    older = replace(manifest, bands=["B04 B04"] * 3)  # as earlier versions called them
    older.save(project / "emb")
    assert min(likeness_of_places(project / "emb")) > 0.999
    pixels = TilePixels.open(EmbeddingSet.open(project / "emb")).images(np.arange(2))
    np.testing.assert_array_equal(
        pixels[0, :, :, 2], gdal.Open(str(project / "2021" / "B04.tif")).ReadAsArray()[:16, :16]
    )


def test_bands_are_known_by_number_where_two_have_one_name_or_files_name_them_otherwise(project: Path) -> None:
    random = np.random.default_rng(4)
    for name, called in (("a.tif", ("x", "x", "y", "z")), ("b.tif", ("1", "2", "3", "4"))):
        values = random.integers(1, 255, (4, 6 * SIZE, 8 * SIZE), dtype=np.uint8)
        write_image(project / name, values, called)
    embed_source(
        EmbedForm(
            run=project / "run",
            sources=(project / "a.tif", project / "b.tif"),
            out=project / "emb",
            cut=CutOptions(bands=(4, 2, 3)),
            device="cpu",
        )
    )
    embeddings = EmbeddingSet.open(project / "emb")
    assert [grid.numbers for grid in embeddings.manifest.sources] == [(4, 2, 3), (4, 2, 3)]
    embedder = MatchingEmbedder(device="cpu")
    for place in (0, 47, 48, 95):
        row = embeddings.table[place]
        vector = embedder.place(embeddings, int(row["source"]), float(row["x"]), float(row["y"]))
        assert float(vector @ embeddings.rows([place])[0]) > 0.999


def test_another_tile_set_in_its_place_is_not_taken_for_the_one_that_was_embedded(project: Path) -> None:
    def cut(**options: int) -> None:
        make_tile_set([project / "image.tif"], project / "tiles", CutOptions(size=SIZE, **options), SILENT)

    cut()
    embed_source(EmbedForm(run=project / "run", sources=(project / "tiles",), out=project / "emb", device="cpu"))
    shutil.rmtree(project / "tiles")
    cut(stride=8)  # more tiles, others under the same numbers
    with pytest.raises(InputError, match="not the tile set that was embedded"):
        TilePixels.open(EmbeddingSet.open(project / "emb"))


def test_nobody_is_asked_for_what_a_manifest_names(project: Path) -> None:
    """Somebody else's folder: its imagery and its run are addresses."""
    embedded(project, "run", "emb")
    path = project / "emb" / "manifest.json"
    whole = json.loads(path.read_text(encoding="utf-8"))
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen(8)
        server.settimeout(0.05)
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
        names = [f"/vsicurl/{url}/x.tif", f"WMS:{url}/wms", r"\\host\share\x.tif", "//host/share/x.tif", f"{url}/x.tif"]
        for name in names:
            for kind in ("raster", "xyz", "chips"):
                source = {**whole["sources"][0], "path": name, "relative": name, "kind": kind}
                path.write_text(json.dumps({**whole, "sources": [source], "pixels": name}), encoding="utf-8")
                embeddings = EmbeddingSet.open(project / "emb")
                embedder = MatchingEmbedder(device="cpu", tell=lambda message, hint: None)
                with pytest.raises(InputError, match="lies on another machine") as caught:
                    embedder.place(embeddings, 0, 500_080.0, 5_199_920.0)
                assert caught.value.code == "network-source"
                with pytest.raises(InputError):
                    TilePixels.open(embeddings)
            path.write_text(json.dumps({**whole, "run": name}), encoding="utf-8")
            with pytest.raises(InputError, match="lies on another machine"):
                MatchingEmbedder(device="cpu").prepare(EmbeddingSet.open(project / "emb"))
        with pytest.raises(TimeoutError):
            server.accept()
