"""The worker answers every line, whatever is in it; the searcher resolves every kind of example."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal

from trainer.contract import CANCEL_LINE, MissingDependencyError
from trainer.results.heat_map import write_similarity_raster
from trainer.search import protocol
from trainer.search.protocol import (
    Between,
    Embed,
    Example,
    Failure,
    Info,
    Ping,
    Search,
    Similarities,
    Tiles,
    WarmUp,
    Written,
    decode_answer,
    encode_request,
)
from trainer.search.searcher import Searcher
from trainer.search.worker import Worker

from .conftest import mercator_grid

CHECKOUT = Path(__file__).resolve().parents[3]


class GreyEmbedder:
    """Stands where the encoder does: a look that depends on the place or the picture's length alone."""

    def place(self, embeddings, source, x, y):
        vector = np.zeros(embeddings.manifest.dimension, np.float32)
        vector[:3] = source + 1, x / 2e7, y / 2e7
        return vector

    def image(self, embeddings, path):
        vector = np.ones(embeddings.manifest.dimension, np.float32)
        vector[0] = path.stat().st_size
        return vector

    def prepare(self, embeddings):
        return "grey"


@pytest.fixture
def world(make_folder, clusters):
    return make_folder(clusters[:64], grids=[mercator_grid()])


@pytest.fixture
def worker(world):
    return Worker([Searcher(world, GreyEmbedder())])


def ask(worker, request, id=7):
    answered, answer = decode_answer(worker.answer(encode_request(id, request)))
    assert answered == id
    return answer


def test_search_answers_where_the_tiles_are(worker, world):
    answer = ask(worker, Search(like=(Example(tile=200),), k=3))
    assert isinstance(answer, Tiles)
    assert answer.engine == "exact"
    assert [hit.rank for hit in answer.tiles] == [1, 2, 3]
    for hit in answer.tiles:
        tile = world.table[hit.row]
        assert hit.tile == tile["id"]
        assert hit.bounds == pytest.approx(world.manifest.sources[0].bounds(tile["column"], tile["row"]))
        assert (hit.longitude, hit.latitude) == pytest.approx((tile["longitude"], tile["latitude"]))


def test_the_five_kinds_of_example_name_the_same_tile(worker, world, tmp_path):
    tile = world.table[20]
    vector = tuple(world.rows([20])[0].tolist())
    by_tile = ask(worker, Search(like=(Example(tile=200),), k=1, examples=True)).tiles[0]
    for example in (
        Example(at=(float(tile["longitude"]), float(tile["latitude"]))),
        Example(source=0, x=float(tile["x"]), y=float(tile["y"])),
        Example(vector=vector),
    ):
        assert ask(worker, Search(like=(example,), k=1, examples=True)).tiles[0].tile == by_tile.tile == 200
    picture = tmp_path / "Bild é.png"
    picture.write_bytes(b"12345")
    assert ask(worker, Embed(Example(image=str(picture)))).vector[0] == pytest.approx(5 / np.sqrt(25 + 15))


def test_exactly_here_is_embedded_at_the_place_itself(worker):
    vector = ask(worker, Embed(Example(at=(90.0, 0.0), exactly=True))).vector
    assert vector[1] / vector[0] == pytest.approx(0.5, abs=0.01)
    same = ask(worker, Embed(Example(source=0, x=10018754.17, y=0.0, exactly=True))).vector
    assert same == pytest.approx(vector, abs=1e-6)
    far = ask(worker, Search(like=(Example(at=(90.0, 0.0), exactly=True),), not_within_km=2000, k=50))
    assert min(hit.distance_km for hit in far.tiles) > 2000


def test_without_an_encoder_it_says_so(world):
    with pytest.raises(MissingDependencyError, match="encoder"):
        Searcher(world).look(Example(image="a.png"))
    answer = ask(Worker([Searcher(world)]), WarmUp())
    assert answer.code == "no-encoder"


def test_between_and_similarities(worker, world, tmp_path):
    way = ask(worker, Between(Example(tile=0), Example(tile=630), steps=5))
    assert (way.tiles[0].tile, way.tiles[-1].tile) == (0, 630)
    target = tmp_path / "all.npy"
    written = ask(worker, Similarities(like=(Example(tile=50),), out=str(target)))
    scores = np.load(target, allow_pickle=False)
    assert isinstance(written, Written)
    assert (scores.shape, int(scores.argmax())) == ((64,), 5)
    assert (written.low, written.high) == pytest.approx((scores.min(), scores.max()))


def test_similarities_replace_nothing_but_themselves(world, tmp_path):
    worker = Worker([Searcher(world, GreyEmbedder())], write_similarity_raster)
    folder = tmp_path / "answers"
    folder.mkdir()
    for name in ("all.npy", "all.tif"):
        request = Similarities(like=(Example(tile=50),), out=str(folder / name))
        for _ in range(2):
            assert isinstance(ask(worker, request), Written), "its own may be made anew"
    strangers = {"notes.npy": np.arange(5), "scores.npy": np.zeros((64, 1), np.float32), "map.tif": None}
    for name, array in strangers.items():
        if array is None:
            gdal.GetDriverByName("GTiff").Create(str(folder / name), 8, 8, 1).FlushCache()
        else:
            np.save(folder / name, array)
    (folder / "text.npy").write_text("a person's")
    (folder / "styled.qml").write_text("a person's")
    kept = {path: path.read_bytes() for path in folder.iterdir()}
    for name in (*strangers, "text.npy", "styled.tif"):
        request = Similarities(like=(Example(tile=50),), out=str(folder / name))
        assert ask(worker, request).code == "would-replace", name
        assert {path: path.read_bytes() for path in folder.iterdir()} == kept
        assert isinstance(ask(worker, replace(request, replace=True)), Written)
        kept = {path: path.read_bytes() for path in folder.iterdir()}


def test_an_answer_can_be_written_as_well(worker, tmp_path):
    answer = ask(worker, Search(like=(Example(tile=0),), k=2, out=str(tmp_path / "a.geojson")))
    record = json.loads((tmp_path / "a.geojson").read_text())
    assert [feature["id"] for feature in record["features"]] == [hit.tile for hit in answer.tiles]
    assert ask(worker, Search(like=(Example(tile=0),), out=str(tmp_path / "a.xyz"))).code == "bad-format"


def test_a_polygon_and_sources(worker):
    square = {"type": "Polygon", "coordinates": [[[0, 0], [90, 0], [90, 80], [0, 80], [0, 0]]]}
    answer = ask(worker, Search(like=(Example(tile=0),), k=99, polygon=square))
    assert {(0 < hit.longitude < 90, 0 < hit.latitude < 80) for hit in answer.tiles} == {(True, True)}
    assert ask(worker, Search(like=(Example(tile=0),), sources=(3,))).code == "nothing-left"


def test_several_folders(make_folder, clusters):
    first, second = (make_folder(clusters[:n], grids=[mercator_grid()]) for n in (16, 32))
    worker = Worker([Searcher(first), Searcher(second)])
    information = ask(worker, Info())
    assert [folder.tiles for folder in information.folders] == [16, 32]
    assert len(ask(worker, Search(like=(Example(tile=0),), k=99)).tiles) == 15
    assert len(ask(worker, Search(like=(Example(tile=0),), k=99, embeddings=str(second.folder))).tiles) == 31
    assert ask(worker, Search(like=(Example(tile=0),), embeddings="elsewhere")).code == "not-served"


@pytest.mark.parametrize(
    ("line", "id", "part"),
    [
        ("nonsense", None, "it is no JSON"),
        ("[1]", None, "object"),
        ('{"id": 3}', 3, "no request"),
        ('{"id": "a", "ask": ["x"]}', "a", "no request"),
        ('{"id": 1e400, "ask": "ping"}', None, "id"),
        ("[" * 100_000, None, "nested too deeply"),
        ('{"id": 4, "ask": "search"}', 4, "like"),
        ('{"id": 4, "ask": "search", "like": []}', 4, "no example"),
        ('{"id": 5, "ask": "search", "like": [{"tile": "x"}]}', 5, "tile"),
        ('{"id": 5, "ask": "search", "like": [{"tile": true}]}', 5, "whole number"),
        ('{"id": 5, "ask": "search", "like": [{}]}', 5, "one of"),
        ('{"id": 5, "ask": "search", "like": [{"tile": 1, "image": "x"}]}', 5, "one of"),
        ('{"id": 5, "ask": "search", "like": [{"at": [1]}]}', 5, "at"),
        ('{"id": 5, "ask": "search", "like": [{"at": [1, NaN]}]}', 5, "not a finite number"),
        ('{"id": 5, "ask": "search", "like": [{"source": 9, "x": 1, "y": 1}]}', 5, "no source"),
        ('{"id": 5, "ask": "search", "like": [{"vector": [1, 2]}]}', 5, "dimensions"),
        ('{"id": 5, "ask": "search", "like": [{"vector": [0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0]}]}', 5, "direction"),
        ('{"id": 6, "ask": "search", "like": [{"tile": 0}], "not_within": 5}', 6, "no field"),
        ('{"id": 6, "ask": "search", "like": [{"tile": 0}], "k": 0}', 6, "0 tiles"),
        ('{"id": 6, "ask": "search", "like": [{"tile": 0}], "engine": "magic"}', 6, "engine"),
        ('{"id": 6, "ask": "search", "like": [{"tile": 0}], "polygon": {"type": "Point"}}', 6, "polygon"),
        ('{"id": 6, "ask": "search", "like": [{"tile": 0}], "out": "/nowhere/at/all\\u0000/a.csv"}', 6, ""),
        ('{"id": 8, "ask": "similarities", "like": [{"tile": 0}], "out": "a.tif"}', 8, "no such kind"),
    ],
)
def test_whatever_is_wrong_is_answered(worker, line, id, part):
    answered, answer = decode_answer(worker.answer(line))
    assert answered == id
    assert isinstance(answer, Failure)
    assert part in answer.message
    assert isinstance(ask(worker, Ping()), protocol.Pong), "the worker lives on"


@given(st.text())
def test_no_line_ends_the_worker(text):
    record = json.loads(Worker([]).answer(text))
    assert record["ok"] is False


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), lambda inner: st.lists(inner), max_leaves=5))
def test_no_value_of_a_field_ends_the_worker(value):
    for field in ("like", "k", "polygon", "sources", "engine", "out"):
        line = json.dumps({"id": 1, "ask": "search", field: value})
        assert json.loads(Worker([]).answer(line))["ok"] is False


# ---------------------------------------------------------------------------------------------
# The process
# ---------------------------------------------------------------------------------------------
def serve(folder, text, *options):
    return subprocess.run(
        [sys.executable, "-m", "trainer", "serve", str(folder), *options],
        input=text.encode(),
        capture_output=True,
        cwd=CHECKOUT,
        timeout=600,
        check=False,
    )


def test_the_process_answers_and_ends_with_its_input(world):
    text = encode_request(1, Ping()) + "\n\n{broken\n" + encode_request(2, Search(like=(Example(tile=0),), k=2)) + "\n"
    child = serve(world.folder, text)
    assert child.returncode == 0, child.stderr.decode()
    lines = [json.loads(line) for line in child.stdout.decode().splitlines()]
    assert [line["answer"] for line in lines] == ["hello", "pong", "error", "tiles"]
    assert lines[0]["embeddings"] == [str(world.folder)]
    assert b"torch" not in child.stdout


def test_the_process_stops_when_asked(world):
    child = serve(world.folder, CANCEL_LINE + "\n" + encode_request(1, Ping()) + "\n")
    assert child.returncode == 0
    assert len(child.stdout.splitlines()) == 1


def test_a_folder_that_is_none_ends_it_with_a_line(tmp_path):
    child = serve(tmp_path / "no é", "")
    assert child.returncode == 2
    assert child.stdout == b""
    assert "holds no embeddings" in child.stderr.decode()


def test_torch_is_not_loaded_until_it_is_needed(world):
    code = (
        "import sys; from trainer.cli.main import main; code = main(['serve', sys.argv[1], '--quiet']);"
        "sys.exit(9 if 'torch' in sys.modules else code)"
    )
    text = encode_request(2, Search(like=(Example(tile=0),), k=2)) + "\n"
    child = subprocess.run(
        [sys.executable, "-c", code, str(world.folder)],
        input=text.encode(),
        capture_output=True,
        cwd=CHECKOUT,
        check=False,
    )
    assert child.returncode == 0, child.stderr.decode()


def test_an_input_that_was_closed_before_the_start_has_no_lines(worker):
    def closed():
        raise OSError(errno.EBADF, "Bad file descriptor")
        yield ""

    written = []
    assert worker.serve(closed(), written.append) == 0
    assert len(written) == 1, "the greeting"
