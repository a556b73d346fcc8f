"""Pictures of clusters that tell nothing of a place are left out, and no others."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from trainer.cli.main import main
from trainer.contract import ExitCode, InputError, RunFiles
from trainer.embeddings.embed import embed_source
from trainer.embeddings.options import EmbedForm
from trainer.encoders.card import ModelCard
from trainer.encoders.checkpoints import save_tensors
from trainer.encoders.model import make_encoder
from trainer.geolocation.places.clustered import without_clusters
from trainer.geolocation.places.reading import read_geotagged
from trainer.imagery.options import CutOptions
from trainer.reporting import Reporter
from trainer.results.clusters import save_clustering
from trainer.results.embedding_manifest import Cluster, Clusters
from trainer.tiles.ingest import make_tile_set


def embedded(tmp_path, source, labels):
    """Embeddings of a source by a network that was never trained, and these clusters of its tiles."""
    run = tmp_path / "encoder"
    run.mkdir(exist_ok=True)
    torch.manual_seed(0)
    save_tensors(run / RunFiles.WEIGHTS, make_encoder("slim", 3, 8).state_dict())
    ModelCard("slim", 8, 16, ["red", "green", "blue"], [100.0] * 3, [60.0] * 3).save(run)
    folder = tmp_path / "emb"
    count = embed_source(EmbedForm(run=run, sources=(source,), out=folder))
    names = ("Streets", "Indoors", "Portraits")
    members = tuple(Cluster(number, name, "#808080", 1, 0) for number, name in enumerate(names, 1))
    save_clustering(folder, Clusters(members), np.resize(np.array(labels, np.uint8), count))
    return folder


@pytest.fixture
def photos(tmp_path):
    """Twelve photos, sorted as the tiles are; the clusters go round: streets, indoors, portraits."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(12):
        exif = Image.Exif()
        exif[0x8825] = {1: "N", 2: (45.0, float(number), 0.0), 3: "E", 4: (16.0, float(number), 30.0)}
        pixels = np.random.default_rng(number).integers(0, 255, (20, 20, 3)).astype(np.uint8)
        Image.fromarray(pixels).save(folder / f"p{number:02d}.jpg", exif=exif)
    return folder, embedded(tmp_path, folder, [1, 2, 3])


@pytest.mark.parametrize("wanted", [("2", "3"), ("indoors", "Portraits"), ("Indoors", "3")])
def test_photos_of_clusters_are_left_out_by_number_or_name(photos, wanted):
    folder, clusters = photos
    places = without_clusters(read_geotagged(folder), clusters, wanted)
    assert places.ids == ["p00.jpg", "p03.jpg", "p06.jpg", "p09.jpg"]
    assert places.latitude.tolist() == pytest.approx([45 + number / 60 for number in (0, 3, 6, 9)])
    assert len([problem for problem in places.problems if problem.left_out]) == 8


def test_a_photo_that_the_clusters_do_not_know_stays_and_is_told(photos):
    folder, clusters = photos
    (folder / "q.jpg").write_bytes((folder / "p01.jpg").read_bytes())
    places = without_clusters(read_geotagged(folder), clusters, ("2",))
    assert "q.jpg" in places.ids and "p01.jpg" not in places.ids
    assert [Path(problem.where).name for problem in places.problems if not problem.left_out] == ["q.jpg"]


def test_what_cannot_be_meant_is_refused(photos, tmp_path):
    folder, clusters = photos
    places = read_geotagged(folder)
    for words, message in ((("4",), "no cluster '4'"), (("1", "2", "3"), "All pictures"), ((), "belong together")):
        with pytest.raises(InputError, match=message):
            without_clusters(places, clusters, words)
    other = tmp_path / "others"
    other.mkdir()
    (other / "p00.jpg").write_bytes((folder / "p00.jpg").read_bytes())
    with pytest.raises(InputError, match="other pictures"):
        without_clusters(read_geotagged(other), clusters, ("2",))


def test_tiles_of_clusters_are_left_out_by_their_ids(tmp_path, noise, write_raster):
    make_tile_set([write_raster(noise(64, 64))], tmp_path / "tiles", CutOptions(size=16), Reporter())
    clusters = embedded(tmp_path, tmp_path / "tiles", [1, 2])
    places = read_geotagged(tmp_path / "tiles")
    left = without_clusters(places, clusters, ("Indoors",))
    assert left.ids == [str(number) for number in range(0, 16, 2)]


def test_training_leaves_clusters_out(photos, tmp_path, capsys):
    folder, clusters = photos
    words = ["--head", "regression3d", "--head-epochs", "1", "--size", "16", "--variants", "0", "--device", "cpu"]
    words += ["--clusters", str(clusters), "--leave-out", "2,Portraits"]
    assert main(["geolocate", "train", str(folder), "--out", str(tmp_path / "run"), *words]) == ExitCode.DONE
    assert "8 pictures in clusters 2, Portraits (left out)" in capsys.readouterr().err
    ids = [row["id"] for row in csv.DictReader((tmp_path / "run" / "places.csv").open())]
    assert ids == ["p00.jpg", "p03.jpg", "p06.jpg", "p09.jpg"]
