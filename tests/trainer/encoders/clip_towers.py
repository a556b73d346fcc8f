"""Graphs of the shape of a model of the CLIP kind, whose vectors are how red, green and blue, and their tokenizer."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from trainer.encoders.text_tower import Tokenizer

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
