"""Words are found among pictures with the text tower of the same model, or refused; graphs and pairs are made here."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper
from PIL import Image

from trainer.cli.main import main
from trainer.contract import EmbeddingFiles, InputError
from trainer.encoders.text_tower import END, START, TextTower, Tokenizer

PAIRS = ["g r", "e d</w>", "r ed</w>", "gr e", "e n</w>", "gre en</w>", "b l", "u e</w>", "bl ue</w>"]
COLOURS = {"red": (200, 30, 20), "green": (30, 190, 40), "blue": (20, 40, 210)}
DIMENSION = 3


def write_pairs(path: Path) -> Path:
    text = "\n".join(["#version: 0.2", *PAIRS, ""])
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


def write_json(path: Path) -> Path:
    numbers = Tokenizer(write_pairs(path.with_name("pairs.txt")))._numbers
    path.write_text(json.dumps({"model": {"type": "BPE", "vocab": numbers, "merges": PAIRS}}), encoding="utf-8")
    return path


def text_tower(path: Path, tokens: int = 12, mask: bool = False, dimension: int = DIMENSION) -> Path:
    """A graph: the mean over the tokens of a table of vectors, in which a colour's word is its axis."""
    tokenizer = write_json(path.with_name("tokenizer.json"))
    numbers = Tokenizer(tokenizer)._numbers
    table = np.zeros((len(numbers), dimension), np.float32)
    for axis, colour in enumerate(COLOURS):
        table[numbers[f"{colour}</w>"], axis % dimension] = 1
    nodes = [
        helper.make_node("Gather", ["table", "input_ids"], ["each"]),
        helper.make_node("ReduceSum", ["each", "axes"], ["text_embeds"], keepdims=0),
    ]
    given = [helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["n", tokens])]
    if mask:
        nodes = [
            nodes[0],
            helper.make_node("Cast", ["attention_mask"], ["seen"], to=TensorProto.FLOAT),
            helper.make_node("Unsqueeze", ["seen", "last"], ["share"]),
            helper.make_node("Mul", ["each", "share"], ["heard"]),
            helper.make_node("ReduceSum", ["heard", "axes"], ["text_embeds"], keepdims=0),
        ]
        given.append(helper.make_tensor_value_info("attention_mask", TensorProto.INT64, ["n", tokens]))
    constants = {"table": table, "axes": np.array([1]), "last": np.array([2])}
    graph = helper.make_graph(
        nodes,
        "text",
        given,
        [helper.make_tensor_value_info("text_embeds", TensorProto.FLOAT, ["n", dimension])],
        [numpy_helper.from_array(values, name) for name, values in constants.items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9), str(path))
    return path


def image_tower(path: Path) -> Path:
    """A graph: how much more of each band than of all."""
    nodes = [
        helper.make_node("ReduceMean", ["images", "axes"], ["means"], keepdims=0),
        helper.make_node("ReduceMean", ["means", "last"], ["grey"], keepdims=1),
        helper.make_node("Sub", ["means", "grey"], ["image_embeds"]),
    ]
    constants = {"axes": np.array([2, 3]), "last": np.array([1])}
    graph = helper.make_graph(
        nodes,
        "images",
        [helper.make_tensor_value_info("images", TensorProto.FLOAT, ["n", 3, 16, 16])],
        [helper.make_tensor_value_info("image_embeds", TensorProto.FLOAT, ["n", DIMENSION])],
        [numpy_helper.from_array(values, name) for name, values in constants.items()],
    )
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9), str(path))
    return path


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
    between = ("--between", 0, 1)
    assert "or --between A B alone" in said(capsys, "search", coloured / "emb", *text, *between)
