"""The searcher with a real (random) encoder: a place embedded afresh looks as its tile does; a picture of it too."""

from __future__ import annotations

import os
from dataclasses import replace

import numpy as np
import pytest

from trainer import gdal_library
from trainer.cli.main import main
from trainer.contract import InputError, RunFiles
from trainer.files.tile_table import SourceGrid
from trainer.search.protocol import Example
from trainer.search.searcher import Searcher

from .conftest import MERCATOR

torch = pytest.importorskip("torch")
gdal = pytest.importorskip("osgeo.gdal")
image_module = pytest.importorskip("PIL.Image")

SIZE = 32


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    from trainer.encoders.card import ModelCard
    from trainer.encoders.model import make_encoder

    folder = tmp_path_factory.mktemp("run")
    torch.manual_seed(0)
    encoder = make_encoder("slim", 3, 16)
    torch.save(encoder.state_dict(), folder / RunFiles.WEIGHTS)
    card = ModelCard("slim", 16, SIZE, ["red", "green", "blue"], [120.0] * 3, [60.0] * 3)
    card.save(folder)
    return folder


@pytest.fixture
def scene(tmp_path, make_folder, run):
    """Four by four tiles of smooth noise at 10 m, embedded by the encoder of the run."""
    from trainer.encoders.inference import load_encoder

    pixels = np.random.default_rng(0).integers(0, 256, (4, 4, 3)).repeat(SIZE, 0).repeat(SIZE, 1).astype(np.uint8)
    pixels[::3] //= 2
    path = tmp_path / "scene é.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 4 * SIZE, 4 * SIZE, 3, gdal.GDT_Byte)
    dataset.SetProjection(MERCATOR)
    dataset.SetGeoTransform((1000, 10, 0, 2000, 0, -10))
    dataset.WriteArray(pixels.transpose(2, 0, 1))
    dataset = None
    tiles = pixels.reshape(4, SIZE, 4, SIZE, 3).swapaxes(1, 2).reshape(16, SIZE, SIZE, 3)
    vectors = load_encoder(run, "cpu").embed(tiles)
    grid = SourceGrid("scene", str(path), MERCATOR, 1000, 2000, 10, -10, SIZE, SIZE, 4, 4)
    names = ["red", "green", "blue"]
    embeddings = make_folder(vectors, "float32", [grid], run=str(run), size=SIZE, stride=SIZE, bands=names)
    return embeddings, tiles


def searcher_of(embeddings):
    from trainer.embeddings.matching_encoder import MatchingEmbedder

    return Searcher(embeddings, MatchingEmbedder(device="cpu"))


def test_the_centre_of_a_tile_looks_as_the_tile(scene):
    embeddings, _ = scene
    searcher = searcher_of(embeddings)
    for row in (0, 6, 15):
        tile = embeddings.table[row]
        place = Example(at=(float(tile["longitude"]), float(tile["latitude"])), exactly=True)
        look = searcher.look(place)
        assert float(look.like[0] @ embeddings.rows([row])[0]) > 0.999
        assert look.places[0] == pytest.approx(place.at)


def test_between_tiles_it_looks_like_neither(scene):
    embeddings, _ = scene
    look = searcher_of(embeddings).look(Example(source=0, x=1000 + 320.0, y=2000 - 480.0, exactly=True))
    similarity = embeddings.rows() @ look.like[0]
    assert similarity.max() < 0.9999


def test_a_picture_of_a_tile_finds_the_tile(scene, tmp_path):
    embeddings, tiles = scene
    path = tmp_path / "Bild é.png"
    image_module.fromarray(tiles[9]).save(path)
    look = searcher_of(embeddings).look(Example(image=str(path)))
    assert int(np.argmax(embeddings.rows() @ look.like[0])) == 9


def test_a_place_off_the_imagery_and_a_run_that_is_gone(scene, make_folder):
    embeddings, _ = scene
    with pytest.raises(InputError):
        searcher_of(embeddings).look(Example(at=(50.0, 50.0), exactly=True))
    lost = make_folder(np.ones((16, 16)), grids=embeddings.manifest.sources, run="/gone/run")
    with pytest.raises(InputError, match="not a run"):
        searcher_of(lost).look(Example(source=0, x=1160.0, y=1840.0, exactly=True))


@pytest.mark.skipif(os.name == "nt", reason="a share is a folder of this machine here")
def test_a_folder_on_a_share_that_is_named_leads_to_its_images_there(scene, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(gdal_library, "_named_shares", set())
    embeddings, _ = scene
    grid = replace(embeddings.manifest.sources[0], path=f"/{embeddings.manifest.sources[0].path}", relative="")
    replace(embeddings.manifest, sources=[grid]).save(embeddings.folder)
    tile = embeddings.table[6]
    words = [f"--at={tile['longitude']},{tile['latitude']}", "--exactly", "--with-examples", "-k", "1"]
    assert main(["search", str(embeddings.folder), *words]) == 2
    assert "lies on another machine" in capsys.readouterr().err
    assert main(["search", f"/{embeddings.folder}", *words]) == 0
    assert f" {tile['id']} " in capsys.readouterr().out
