"""What others wrote is read with every field checked, and what is wrong with it is said in one line."""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional, Union

import pytest

from trainer.files.records import (
    RecordError,
    made,
    one_of,
    parsed,
    parsed_object,
    read_object,
    within,
)

CHECKOUT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Inner:
    number: int


@dataclass(frozen=True)
class Outer:
    name: str
    count: int = field(metadata=within(0, 10))
    share: float = field(default=0.5, metadata=within(above=0))
    kind: str = field(default="a", metadata=one_of("a", "b"))
    inner: Optional[Inner] = None
    pair: tuple[float, int] = (0.0, 0)
    many: list[Inner] = field(default_factory=list)
    levels: tuple[int, ...] = field(default=(), metadata=within(1))
    named: dict[str, float] = field(default_factory=dict)
    numbered: dict[int, str] = field(default_factory=dict)
    either: Union[int, str] = 0
    place: Optional[Path] = None
    free: Any = None


GOOD = {"name": "x", "count": 3}


def test_a_record_becomes_its_dataclass_and_what_a_later_version_added_is_passed_over() -> None:
    record = {
        **GOOD, "share": 1, "kind": "b", "inner": {"number": 1, "more": 2}, "pair": [1, 2], "many": [{"number": 4}],
        "levels": [1, 2], "named": {"a": 1}, "numbered": {"3": "c"}, "either": "auto", "place": "a/b", "free": [None],
        "later": {},
    }  # fmt: skip
    made_of = made(Outer, json.loads(json.dumps(record)))
    assert made_of == Outer(
        "x", 3, 1.0, "b", Inner(1), (1.0, 2), [Inner(4)], (1, 2), {"a": 1.0}, {3: "c"}, "auto", Path("a/b"), [None]
    )
    assert isinstance(made_of.share, float)
    assert made(Outer, GOOD) == Outer("x", 3)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"name": None}, "name is None, not a text"),
        ({"name": "a\0"}, "name is 'a\\x00', not a text"),
        ({"name": "\ud800"}, "name is '\\ud800', not a text"),
        ({"count": "3"}, "count is '3', not a whole number"),
        ({"count": 3.0}, "count is 3.0, not a whole number"),
        ({"count": True}, "count is True, not a whole number"),
        ({"count": 11}, "count is 11, out of its range"),
        ({"count": -1}, "count is -1, out of its range"),
        ({"count": 10**40}, "not a whole number"),
        ({"share": 0}, "share is 0.0, not above 0"),
        ({"share": float("nan")}, "share is nan, not a finite number"),
        ({"share": 10**400}, "not a finite number"),
        ({"share": False}, "share is False, not a number"),
        ({"kind": "c"}, "kind is 'c', not one of a, b"),
        ({"inner": 3}, "inner is 3, not an object"),
        ({"inner": {}}, "inner.number is missing"),
        ({"pair": [1]}, "pair holds 1 values, not 2"),
        ({"pair": [1, 2.5]}, "pair[1] is 2.5, not a whole number"),
        ({"many": {}}, "many is an object, not a list"),
        ({"many": [{"number": 1}, {"number": "x"}]}, "many[1].number is 'x', not a whole number"),
        ({"levels": [1, 0]}, "levels[1] is 0, out of its range"),
        ({"named": {"a": "b"}}, "named.a is 'b', not a number"),
        ({"numbered": {"x": "b"}}, "numbered has 'x' where a whole number stands"),
        ({"either": []}, "either is a list of 0, not a text"),
        ({"name": "n" * 500, "count": "c" * 500}, f"count is 'c{'c' * 58}…, not a whole number"),
    ],
)
def test_a_wrong_field_is_named(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(RecordError) as caught:
        made(Outer, {**GOOD, **change})
    assert reason in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_missing_field_is_named() -> None:
    with pytest.raises(RecordError, match=r"^count is missing$"):
        made(Outer, {"name": "x"})
    with pytest.raises(RecordError, match="not an object"):
        made(Outer, [])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("{", "Expecting"),
        ('{"a": NaN}', "NaN is no number"),
        ('{"a": 1e999}', "too large"),
        ('{"a": ' + "9" * 20 + "}", "too large"),
        ('{"a": ' + "9" * 100_000 + "}", "too large"),
        ("[" * 200_000, "nested too deeply"),
        ('{"a":' * 200_000, "nested too deeply"),
        ('{"a": "\\ud800"}', "lone surrogate"),
        ('{"\\udfff": 1}', "lone surrogate"),
    ],
)
def test_what_is_no_json_is_told(text: str, reason: str) -> None:
    with pytest.raises(RecordError, match=reason):
        parsed(text)


def test_whole_characters_and_64_bits_are_read() -> None:
    assert parsed('{"a": "\\ud83d\\ude00", "b": 9223372036854775807}') == {"a": "😀", "b": 2**63 - 1}
    assert parsed('{"a": NaN}', strict=False)["a"] != 0
    with pytest.raises(RecordError, match="not a JSON object"):
        parsed_object("[]")


def test_a_file_that_is_no_record_is_told(tmp_path: Path) -> None:
    path = tmp_path / "manifest.json"
    path.write_bytes(b'{"a": "\xff"}')
    with pytest.raises(RecordError, match="not UTF-8"):
        read_object(path)
    with pytest.raises(OSError, match=r"directory|denied"):  # the latter on Windows
        read_object(tmp_path)


def test_there_is_one_reader_of_json() -> None:
    """A second one would forget a check. What we have just written ourselves may be read as it is."""
    allowed = {
        "trainer/files/records.py",  # the reader
        "trainer/search/protocol.py",  # answers of our own worker, whose paths may be no UTF-8
        "trainer/geography/polygons.py",  # what GDAL has written
        "trainer/tiles/ingest.py",  # there and back again in memory
        "trainer/geolocation/training/head_training.py",  # likewise
    }
    found = set()
    for package in ("trainer", "geoembed_plugin"):
        for path in (CHECKOUT / package).rglob("*.py"):
            calls = [node.func for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call)]
            names = {ast.unparse(call) for call in calls}
            if names & {"json.loads", "json.load", "json.JSONDecoder"}:
                found.add(path.relative_to(CHECKOUT).as_posix())
    assert found - allowed <= {"geoembed_plugin/jobs/interpreter.py"}
