"""A sentence carries its code and values, and comes back from JSON as it was."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path

import numpy as np
import pytest

from trainer.contract import Failed, InputError, Stage, Warn, encode_event
from trainer.files.job_folder import decode_event
from trainer.files.records import RecordError
from trainer.messages import NOTHING, Text, say
from trainer.search.protocol import Failure, decode_answer, encode_answer


def of_everything() -> Text:
    return say(
        "test.all",
        "{path}: {count:,} of {total:,} tiles, {share:.1%}, {name!r}; {why}",
        path=Path("a map"),
        count=np.int64(1204),
        total=16384,
        share=np.float32(0.25),
        name="sea",
        why=say("test.why", "for {reason}", reason=ValueError("no\nreason")),
    )


def as_it_was(text: object, before: Text) -> None:
    assert isinstance(text, Text)
    assert (str(text), text.code, text.template) == (str(before), before.code, before.template)
    assert dict(text.values) == dict(before.values)
    assert text.values["why"].values == before.values["why"].values  # type: ignore[union-attr]


def test_a_sentence_is_english_and_knows_what_it_is_made_of() -> None:
    text = of_everything()
    assert text == "a map: 1,204 of 16,384 tiles, 25.0%, 'sea'; for no reason"
    assert text.code == "test.all"
    assert text.template.startswith("{path}: {count:,}")
    assert {name: type(value) for name, value in text.values.items()} == {
        "path": str,
        "count": int,
        "total": int,
        "share": float,
        "name": str,
        "why": Text,
    }


def test_an_error_that_says_a_sentence_is_that_sentence() -> None:
    """One that adds to it, such as a hint, is its text."""
    reason = say("test.why", "{name} is missing", name="size")
    for error, kept in (
        (RecordError(reason), reason),
        (InputError(reason), reason),
        (InputError(reason, say("test.hint", "Look.")), "size is missing Look."),
        (KeyError(reason), "'size is missing'"),
    ):
        value = say("test.all", "damaged: {error}", error=error).values["error"]
        assert value == kept and isinstance(value, Text) == (kept is reason)


def test_a_sentence_is_frozen() -> None:
    text = of_everything()
    with pytest.raises(AttributeError):
        text.code = "another"  # type: ignore[misc]
    with pytest.raises(TypeError):
        text.values["count"] = 2  # type: ignore[index]


def test_a_sentence_survives_copies_and_processes() -> None:
    for again in (copy.deepcopy(of_everything()), pickle.loads(pickle.dumps(of_everything()))):
        as_it_was(again, of_everything())


def test_an_event_carries_code_and_values_beside_the_sentence() -> None:
    line = encode_event(Failed("too-few", of_everything(), "A plain hint.", 2))
    record = json.loads(line)
    assert record["message"] == str(of_everything()), "who reads no codes reads the sentence"
    assert record["texts"]["message"]["code"] == "test.all"
    assert record["texts"]["message"]["values"]["count"] == 1204
    assert "hint" not in record["texts"]
    event = decode_event(line)
    assert isinstance(event, Failed) and event.hint == "A plain hint."
    as_it_was(event.message, of_everything())


def test_events_without_sentences_are_as_they_were() -> None:
    for event in (Stage("cut", "Cutting"), Warn("Beware.", NOTHING)):
        assert "texts" not in json.loads(encode_event(event))


@pytest.mark.parametrize(
    "texts", [None, 3, [], {"message": 3}, {"message": {"values": None}}, {"other": {"values": {}}}, {"time": {}}]
)
def test_an_event_with_damaged_texts_is_read_as_its_sentence(texts: object) -> None:
    line = json.dumps({"event": "warning", "message": "Beware.", "texts": texts})
    assert decode_event(line) == Warn("Beware.")


def test_an_answer_of_the_worker_carries_them_too() -> None:
    _, answer = decode_answer(encode_answer(1, Failure("no", of_everything()), 0.0))
    assert isinstance(answer, Failure)
    as_it_was(answer.message, of_everything())


def test_what_is_not_finite_passes_through_json() -> None:
    text = say("test.number", "It is {number:.2f}.", number=float("nan"))
    _, answer = decode_answer(encode_answer(1, Failure("no", text), 0.0))
    assert isinstance(answer, Failure) and answer.message == "It is nan."


def test_an_error_keeps_what_it_was_told_and_holds_one_line() -> None:
    error = InputError(of_everything(), say("test.hint", "Do it\nagain, {name}.", name="a\nb\udcff"))
    as_it_was(error.message, of_everything())
    assert error.hint == "Do it again, a b\\udcff."
