"""Tags are learned first: what they are can be told afterwards, what comes after needs none, and it resumes exactly."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from trainer.cli.main import main
from trainer.encoders.inference import load_encoder
from trainer.encoders.loop import _Session
from trainer.encoders.metrics_log import read_metrics
from trainer.gdal_library import ogr, osr

SMALL = ["--places", "16", "--dim", "16", "--quiet", "--device", "cpu", "--whitening", "0"]


@pytest.fixture
def ground(tmp_path, cut, write_raster):
    """64 tiles, and a layer that says which are fine-grained: they are as bright as the others."""
    dealt = np.random.default_rng(5)
    coarse = dealt.integers(40, 216, (32, 32, 3)).astype(np.uint8).repeat(8, 0).repeat(8, 1)
    fine = dealt.integers(40, 216, (128, 128, 3)).astype(np.uint8).repeat(2, 0).repeat(2, 1)
    tall = np.arange(256)[:, None, None] // 32 % 2
    tiles = cut([write_raster(np.where(tall, fine, coarse))], tmp_path / "tiles", size=32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "tags.gpkg"))
    layer = dataset.CreateLayer("ground", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("kind", ogr.OFTString))
    for number in range(1, 8, 2):
        low, high = (5_400_000 - 320 * number - edge for edge in (10, 310))
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("kind", "fine")
        ring = f"POLYGON((500010 {low}, 502550 {low}, 502550 {high}, 500010 {high}, 500010 {low}))"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(ring))
        layer.CreateFeature(feature)
    dataset = layer = feature = None
    return tiles, tmp_path / "tags.gpkg"


def train(tiles, run, *words):
    return main(["train", str(tiles.folder), "--out", str(run), *map(str, words), *SMALL])


def state(run):
    return torch.load(run / "encoder.pt", weights_only=True)


def test_what_a_tag_says_can_be_told_from_the_embedding(ground, tmp_path):
    tiles, tags = ground
    words = ("--pretrain-on", tags, "--pretrain-share", 1, "--steps", 60)
    assert train(tiles, tmp_path / "run", *words) == 0
    losses = [line["loss"] for line in read_metrics(tmp_path / "run")]
    assert losses[0] == pytest.approx(np.log(2), abs=0.25), (
        "of one tag in half of the tiles, before anything is learned"
    )
    assert losses[-1] < 0.5 * losses[0], "how quickly it falls differs by a machine's arithmetic"
    vectors = load_encoder(tmp_path / "run", "cpu").embed(tiles.images)
    fine = tiles.table["row"] % 2 == 1
    towards = vectors @ (vectors[fine].mean(axis=0) - vectors[~fine].mean(axis=0))
    assert towards[fine].min() > towards[~fine].max()


@pytest.mark.parametrize("method", ["contrastive", "loc2vec"])
def test_after_the_first_part_it_is_learned_what_looks_alike(ground, tmp_path, method):
    tiles, tags = ground
    words = ("--method", method, "--steps", 10)
    assert train(tiles, tmp_path / "run", *words, "--pretrain-on", tags, "--pretrain-share", 0.5) == 0
    names = set(state(tmp_path / "run"))
    assert not any("tags" in name for name in names), "the head is thrown away"
    assert train(tiles, tmp_path / "plain", *words) == 0
    assert set(state(tmp_path / "plain")) == names
    assert "active_triplets" not in read_metrics(tmp_path / "run")[0]
    assert ("active_triplets" in read_metrics(tmp_path / "run")[-1]) == (method == "loc2vec")


def test_an_interruption_in_either_part_changes_nothing(ground, tmp_path, monkeypatch):
    tiles, tags = ground
    words = ("--pretrain-on", tags, "--pretrain-share", 0.5, "--steps", 8, "--checkpoint-steps", 1)
    assert train(tiles, tmp_path / "whole", *words) == 0
    save = _Session._save
    for last in (2, 6):

        def save_and_stop(self, last=last):
            save(self)
            if self.step == last:
                raise KeyboardInterrupt

        monkeypatch.setattr(_Session, "_save", save_and_stop)
        assert train(tiles, tmp_path / "parted", *words, "--resume") == 3
    monkeypatch.setattr(_Session, "_save", save)
    assert train(tiles, tmp_path / "parted", "--steps", 8, "--checkpoint-steps", 1, "--resume") == 0
    one, two = state(tmp_path / "whole"), state(tmp_path / "parted")
    assert all(torch.equal(one[name], two[name]) for name in one)


def test_other_tags_at_a_resumption_and_no_tags_are_told(ground, tmp_path, capsys):
    tiles, tags = ground
    run = tmp_path / "run"
    assert train(tiles, run, "--steps", 2) == 0
    assert train(tiles, run, "--steps", 2, "--resume", "--pretrain-on", tags) == 2
    assert "pretrain_on" in capsys.readouterr().err
    assert train(tiles, tmp_path / "other", "--steps", 2, "--pretrain-on", tmp_path / "gone.gpkg") == 2
    assert "cannot be read as layers of tags" in capsys.readouterr().err
    assert train(tiles, tmp_path / "shared", "--steps", 2, "--pretrain-share", 0.5) == 2
    assert "there are none. Give them with --pretrain-on" in capsys.readouterr().err
    assert not (tmp_path / "shared").exists()
