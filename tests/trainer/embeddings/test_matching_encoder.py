"""An encoder is the same wherever its run lies, and another where other weights lie in its place."""

from __future__ import annotations

import json
import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from osgeo import gdal

from trainer.contract import CancelledError, InputError, RunFiles
from trainer.embeddings import embed as room
from trainer.embeddings.embed import embed_source
from trainer.embeddings.matching_encoder import FreshEmbedder, run_of
from trainer.embeddings.options import EmbedForm
from trainer.encoders.card import ModelCard, encoder_identity, weights_digest
from trainer.encoders.checkpoints import save_tensors
from trainer.encoders.model import make_encoder
from trainer.geography import crs
from trainer.reporting import Reporter
from trainer.results.embedding_set import EmbeddingManifest, EmbeddingSet, ModelRecord

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
    found = FreshEmbedder(device="cpu").place(embeddings, 0, 500_080.0, 5_199_920.0)
    assert float(found @ embeddings.rows([0])[0]) > 0.999
    replace_weights(project / "run", 1)
    for named in (None, project / "run"):
        with pytest.raises(InputError, match="not the one that made"):
            FreshEmbedder(named, device="cpu").place(embeddings, 0, 500_080.0, 5_199_920.0)


def test_a_run_that_was_moved_with_its_embeddings_is_found_beside_them(project: Path) -> None:
    embedded(project, "run", "emb")
    moved = project.with_name("elsewhere")
    project.rename(moved)
    embeddings = EmbeddingSet.open(moved / "emb")
    assert run_of(embeddings) == moved / "run"
    replace_weights(moved / "run", 1)
    assert run_of(embeddings) == project / "run", "a run of that name that made other embeddings is not taken"
    with pytest.raises(InputError, match="not a run any more"):
        FreshEmbedder(device="cpu").prepare(embeddings)
