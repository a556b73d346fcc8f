"""Words are found among pictures with the text tower of the same model, or refused; graphs and pairs are made here."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.trainer.encoders.clip_towers import (
    COLOURS,
    DIMENSION,
    image_tower,
    text_tower,
    write_json,
    write_pairs,
)
from trainer.cli.main import main
from trainer.contract import EmbeddingFiles, InputError
from trainer.embeddings.matching_encoder import MatchingEmbedder
from trainer.encoders.text_tower import END, START, TextTower, Tokenizer
from trainer.results.embedding_manifest import EmbeddingManifest
from trainer.results.embedding_set import EmbeddingSet
from trainer.search.searcher import Searcher
from trainer.search.worker import Worker


@pytest.fixture(scope="module")
def coloured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with embeddings of twelve pictures, four of each colour, and the towers."""
    folder = tmp_path_factory.mktemp("coloured é")
    (folder / "pictures").mkdir()
    random = np.random.default_rng(0)
    for number in range(12):
        name = list(COLOURS)[number % 3]
        pixels = np.clip(np.array(COLOURS[name]) + random.normal(0, 12, (16, 16, 3)), 0, 255)
        Image.fromarray(pixels.astype(np.uint8)).save(folder / "pictures" / f"{number:02}.png")
    words = ("embed", "--encoder", image_tower(folder / "images.onnx"), folder / "pictures", "--out", folder / "emb")
    assert main([str(word) for word in words]) == 0
    text_tower(folder / "text.onnx")
    return folder


# ---------------------------------------------------------------------------------------------
# Tokens
# ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["merges.txt", "pairs.txt.gz", "tokenizer.json"])
def test_pairs_are_joined_in_the_order_in_which_they_were_learned(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    tokenizer = Tokenizer(write_json(path) if name.endswith("json") else write_pairs(path))
    pieces = {number: piece for piece, number in tokenizer._numbers.items()}

    def said(text: str) -> list[str]:
        return [pieces[number] for number in tokenizer.numbers(text)]

    assert said("Green  RED") == [START, "green</w>", "red</w>", END]
    assert said("greed, blue") == [START, "gre", "ed</w>", ",</w>", "blue</w>", END]
    assert said("a²&amp;_7") == [START, "a</w>", "Â", "²</w>", "&", "_</w>", "7</w>", END]
    assert said("") == [START, END]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[1]",
        b'{"model": {"vocab": {}, "merges": []}}',
        b"\xff\xfe",
        b"\x1f\x8b broken",
        b"#v\na b c\nd e\n",
    ],
)
def test_what_is_no_tokenizer_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / ("a.gz" if content.startswith(b"\x1f") else "a.json")
    path.write_bytes(content)
    with pytest.raises(InputError, match="is no tokenizer of CLIP's kind"):
        Tokenizer(path)
    with pytest.raises(InputError, match="There is no tokenizer"):
        Tokenizer(tmp_path / "nothing.json")


# ---------------------------------------------------------------------------------------------
# Towers
# ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("tokens", "mask"), [(12, False), (12, True), ("length", True)])
def test_a_vector_is_that_of_the_words(tmp_path: Path, tokens: Any, mask: bool) -> None:
    tower = TextTower(text_tower(tmp_path / "a.onnx", tokens, mask), None, DIMENSION, "cpu")
    np.testing.assert_allclose(tower.embed("a red thing"), [1, 0, 0], atol=1e-6)
    np.testing.assert_allclose(tower.embed("green blue"), np.array([0, 1, 1]) / np.sqrt(2), atol=1e-6)
    with pytest.raises(InputError, match="has no numbers"):
        tower.embed("grey")
    for text in ("  ", "red " * 100):
        with pytest.raises(InputError, match=r"The text has \d+ tokens; the encoder takes 1 to"):
            tower.embed(text)


def test_a_graph_of_another_kind_is_refused(coloured: Path, tmp_path: Path) -> None:
    text_tower(tmp_path / "a.onnx", dimension=2)
    for path in (tmp_path / "a.onnx", coloured / "images.onnx"):
        with pytest.raises(InputError, match="is no text tower for these embeddings"):
            TextTower(path, coloured / "tokenizer.json", DIMENSION, "cpu")


# ---------------------------------------------------------------------------------------------
# Searches
# ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize("colour", COLOURS)
def test_words_find_their_tiles(coloured: Path, tmp_path: Path, colour: str) -> None:
    words = ("search", coloured / "emb", "--text", f"a {colour} field", "--text-encoder", coloured / "text.onnx")
    assert main([str(word) for word in (*words, "-k", 4, "--out", tmp_path / "a.csv")]) == 0
    lines = (tmp_path / "a.csv").read_text(encoding="utf-8").splitlines()
    tile = lines[0].split(",").index("tile_id" if "tile_id" in lines[0] else "id")
    table = np.load(coloured / "emb" / EmbeddingFiles.TABLE)
    found = {int(line.split(",")[tile]) for line in lines[1:]}
    assert found == {int(row["id"]) for number, row in enumerate(table) if number % 3 == list(COLOURS).index(colour)}


def said(capsys: pytest.CaptureFixture[str], *words: object) -> str:
    assert main([str(word) for word in words]) == 2
    return capsys.readouterr().err


def test_words_mean_nothing_to_an_encoder_of_ours(
    coloured: Path, pictured: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = ("--text", "red", "--text-encoder", coloured / "text.onnx")
    assert "words mean nothing there" in said(capsys, "search", pictured / "emb", *text)
    assert "Name it with --text-encoder FILE.onnx." in said(capsys, "search", coloured / "emb", "--text", "red")
    assert "is missing. Check the path" in said(
        capsys, "search", coloured / "emb", "--text", "red", "--text-encoder", coloured / "gone.onnx"
    )
    between = ("--between", 0, 1)
    assert "or --between A B alone" in said(capsys, "search", coloured / "emb", *text, *between)


# ---------------------------------------------------------------------------------------------
# Embeddings that name their text tower
# ---------------------------------------------------------------------------------------------
def published(coloured: Path, folder: Path, images: str = "vision_model.onnx", words: str = "text_model.onnx") -> Path:
    """The two halves as those who publish them as ONNX call them, in a folder of their own."""
    folder.mkdir()
    for name, made in ((images, "images.onnx"), (words, "text.onnx"), ("tokenizer.json", "tokenizer.json")):
        shutil.copy(coloured / made, folder / name)
    return folder


def embedded(folder: Path, coloured: Path, *words: object) -> EmbeddingManifest:
    command = ("embed", "--encoder", folder / "vision_model.onnx", coloured / "pictures", "--out", folder / "emb")
    assert main([str(word) for word in (*command, *words)]) == 0
    return EmbeddingManifest.load(folder / "emb")


def test_a_tower_beside_the_encoder_is_found_and_goes_where_the_embeddings_go(coloured: Path, tmp_path: Path) -> None:
    folder = published(coloured, tmp_path / "clip é")
    assert Path(embedded(folder, coloured).text_tower).name == "text_model.onnx"
    folder = folder.rename(tmp_path / "moved")
    out = tmp_path / "a.csv"
    words = ("search", folder / "emb", "--text", "a red field", "-k", 4, "--out", out)
    assert main([str(word) for word in words]) == 0
    assert len(out.read_text(encoding="utf-8").splitlines()) == 5


def test_a_tower_that_was_named_is_kept_with_its_tokenizer(coloured: Path, tmp_path: Path) -> None:
    folder = published(coloured, tmp_path / "clip", words="other.onnx")
    (folder / "tokenizer.json").rename(folder / "pairs.json")
    assert embedded(folder, coloured).text_tower == ""
    named = ("--text-encoder", folder / "other.onnx", "--tokenizer", folder / "pairs.json")
    manifest = embedded(folder, coloured, *named)
    assert (Path(manifest.text_tower).name, Path(manifest.tokenizer).name) == ("other.onnx", "pairs.json")
    assert main(["search", str(folder / "emb"), "--text", "blue"]) == 0


def test_a_tower_of_another_model_is_refused_where_it_was_named_and_told_where_it_lies_beside(
    coloured: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = published(coloured, tmp_path / "clip")
    text_tower(folder / "text_model.onnx", dimension=2)
    assert embedded(folder, coloured).text_tower == ""
    assert "is no text tower for these embeddings" in capsys.readouterr().err
    words = ("embed", "--encoder", folder / "vision_model.onnx", coloured / "pictures", "--out", folder / "other")
    assert "is no text tower" in said(capsys, *words, "--text-encoder", folder / "text_model.onnx")
    assert not (folder / "other").exists()


def test_the_worker_answers_words(coloured: Path, tmp_path: Path) -> None:
    """As an example beside others, and as a vector; what it cannot use is told, and the worker lives on."""
    folder = published(coloured, tmp_path / "clip")
    embedded(folder, coloured)
    worker = Worker([Searcher(EmbeddingSet.open(folder / "emb"), MatchingEmbedder(device="cpu"))])

    def asked(request: dict[str, Any]) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(worker.answer(json.dumps({"id": 1, **request})))
        return found

    np.testing.assert_allclose(asked({"ask": "embed", "example": {"text": "red"}})["vector"], [1, 0, 0], atol=1e-6)
    found = asked({"ask": "search", "like": [{"text": "green"}], "unlike": [{"text": "blue"}], "k": 4})
    assert {tile["tile"] % 3 for tile in found["tiles"]} == {1}
    assert asked({"ask": "embed", "example": {"text": " "}})["code"] == "usage"
    assert asked({"ask": "embed", "example": {"text": "red", "tile": 1}})["code"] == "bad-request"
    (folder / "text_model.onnx").unlink()
    other = Worker([Searcher(EmbeddingSet.open(folder / "emb"), MatchingEmbedder(device="cpu"))])
    gone = json.loads(other.answer(json.dumps({"id": 1, "ask": "embed", "example": {"text": "red"}})))
    assert gone["message"].endswith("text_model.onnx is missing.")
