"""Requests and answers as lines: there and back, every field checked, answers of a later version still read."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest

from trainer.contract import InputError
from trainer.search.protocol import (
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
from trainer.search.requests import CHECKS, REQUESTS


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


def test_every_field_of_every_request_is_checked():
    for kind in (*REQUESTS.values(), Example):
        assert {item.name for item in fields(kind)} <= set(CHECKS)


def test_examples_are_given_in_one_way():
    with pytest.raises(InputError):
        Example()
    with pytest.raises(InputError):
        Example(source=1, x=2.0)
