"""Requests and answers as lines: there and back, every field checked, answers of a later version still read."""

from __future__ import annotations

import json

import pytest

from trainer.contract import InputError
from trainer.search.protocol import (
    BadRequestError,
    Between,
    Embed,
    Example,
    Info,
    Ping,
    Search,
    Similarities,
    Tiles,
    WarmUp,
    decode_answer,
    decode_request,
    encode_answer,
    encode_request,
)


def test_requests_survive_the_way_there_and_back():
    for request in (
        Ping(),
        Info(),
        WarmUp(encoder=False),
        Search(
            like=(Example(tile=3), Example(at=(1.5, -2.5), exactly=True)),
            unlike=(Example(vector=(0.5, 0.25)), Example(image="ä.png"), Example(source=1, x=2.0, y=3.0)),
            k=7,
            not_within_km=2.0,
            sources=(0, 2),
            polygon={"type": "Polygon"},
        ),
        Between(Example(tile=1), Example(tile=2), steps=3),
        Similarities(like=(Example(tile=1),), out="x.tif"),
        Embed(Example(tile=9)),
    ):
        assert decode_request(encode_request("é", request)) == ("é", request)


def test_answers_of_a_later_version_can_be_read():
    record = json.loads(encode_answer(1, Tiles([], "exact"), 0.1))
    assert decode_answer(json.dumps({**record, "later": 1}))[1] == Tiles([], "exact")


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"like": [{"tile": "3"}]}, "like[0]: tile is '3', not a whole number"),
        ({"like": [{"tile": True}]}, "like[0]: tile is True, not a whole number"),
        ({"like": [{"at": [1, 2, 3]}]}, "like[0]: at holds 3 values, not 2"),
        ({"like": [{"vector": [1, "x"]}]}, "like[0]: vector[1] is 'x', not a number"),
        ({"like": [{"tile": 1, "colour": 2}]}, "like[0]: there is no field 'colour'"),
        ({"like": [{}]}, "given by one of"),
        ({"like": {"tile": 1}}, "like is an object, not a list"),
        ({"like": [{"tile": 1}] * 10_001}, "more than 10,000 examples"),
        ({"like": [{"tile": 1}], "k": 2.5}, "k is 2.5, not a whole number"),
        ({"like": [{"tile": 1}], "polygon": []}, "polygon is a list of 0, not an object"),
        ({"like": [{"tile": 1}], "out": "a\0b"}, "out is"),
        ({"like": [{"tile": 10**30}]}, "like[0]: tile is 1000000000000000000000000000000, not a whole number"),
        ({"like": [{"at": [10**330, 0]}]}, "not a finite number"),
        ({"like": [{"at": [float("nan"), 0]}]}, "like[0]: at[0] is nan, not a finite number"),
        ({"like": [{"image": "\ud800.png"}]}, "like[0]: image is '\\ud800.png', not a text"),
        ({"like": [{"tile": 1}], "nearest": 3}, "there is no field 'nearest'"),
        ({}, "like"),
    ],
)
def test_a_field_that_is_not_of_its_kind_is_named(fields: dict[str, object], reason: str):
    with pytest.raises(BadRequestError) as caught:
        decode_request(json.dumps({"id": 7, "ask": "search", **fields}))
    assert reason in caught.value.message
    assert caught.value.id == 7


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"id": "\\ud800", "ask": "ping"}', "id holds"),
        ('{"id": 1e400, "ask": "ping"}', "id holds"),
        ('{"id": NaN, "ask": "ping"}', "id holds"),
        ('{"id": ' + "9" * 401 + ', "ask": "ping"}', "too large"),
        ("[" * 100_000, "nested too deeply"),
        ('{"id": 1, "ask": ["ping"]}', "There is no request"),
        ("[]", "not a JSON object"),
    ],
)
def test_a_line_that_is_no_request_is_told(line: str, reason: str):
    with pytest.raises(BadRequestError, match=reason):
        decode_request(line)


def test_a_path_that_is_no_utf8_comes_back_in_an_answer():
    path = b"caf\xe9".decode("utf-8", "surrogateescape")
    line = encode_answer(1, Tiles([], "exact", out=path), 0.1)
    line.encode()
    assert decode_answer(line)[1] == Tiles([], "exact", out=path)


def test_examples_are_given_in_one_way():
    with pytest.raises(InputError):
        Example()
    with pytest.raises(InputError):
        Example(source=1, x=2.0)
