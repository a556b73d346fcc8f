"""Events, jobs and errors: what passes between QGIS and the trainer comes back as it was."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.contract import (
    CONTRACT_VERSION,
    Artifact,
    CancelledError,
    Done,
    Event,
    ExitCode,
    Failed,
    Hello,
    InputError,
    Metric,
    MissingDependencyError,
    Progress,
    Stage,
    TrainerError,
    Warn,
    encode_event,
)
from trainer.files.job_folder import decode_event

TEXT = st.text(max_size=40)
FIGURE = st.floats(allow_nan=False)
EVENTS = st.one_of(
    st.builds(Hello, command=TEXT, trainer_version=TEXT, pid=st.integers(0, 2**31)),
    st.builds(Stage, name=TEXT, label=TEXT),
    st.builds(
        Progress, done=FIGURE, total=st.none() | FIGURE, unit=TEXT, rate=st.none() | FIGURE, eta=st.none() | FIGURE
    ),
    st.builds(Metric, step=st.integers(0, 2**40), values=st.dictionaries(TEXT, FIGURE, max_size=4)),
    st.builds(Warn, message=TEXT, hint=TEXT),
    st.builds(Artifact, kind=TEXT, path=TEXT),
    st.builds(Done, summary=st.dictionaries(TEXT, FIGURE | TEXT | st.booleans(), max_size=4)),
    st.builds(Failed, code=TEXT, message=TEXT, hint=TEXT, exit_code=st.sampled_from([int(code) for code in ExitCode])),
)


@given(EVENTS)
def test_an_event_comes_back_as_it_was(event: Event) -> None:
    line = encode_event(event)
    assert "\n" not in line, "one event is one line"
    assert decode_event(line) == event


@given(EVENTS)
def test_an_event_says_its_version(event: Event) -> None:
    record = json.loads(encode_event(event))
    assert record["v"] == CONTRACT_VERSION
    assert record["event"] == event.event


@pytest.mark.parametrize(
    "line", ["", "\n", "no json", "[]", "3", "null", "{}", '{"event": "of-a-later-version"}', '{"event": "stage"}']
)
def test_what_is_not_an_event_is_passed_over(line: str) -> None:
    assert decode_event(line) is None


@given(st.text(max_size=200))
def test_no_line_can_break_the_reader(line: str) -> None:
    decode_event(line)


def test_fields_of_a_later_version_are_ignored() -> None:
    record = {**json.loads(encode_event(Stage("cut", "Cutting"))), "colour": "blue"}
    assert decode_event(json.dumps(record)) == Stage("cut", "Cutting")


def test_an_event_that_is_not_finite_still_travels() -> None:
    event = decode_event(encode_event(Metric(1, {"loss": float("nan")})))
    assert isinstance(event, Metric)
    assert np.isnan(event.values["loss"])


@pytest.mark.parametrize(
    ("error", "code"),
    [(TrainerError, 1), (InputError, 2), (CancelledError, 3), (MissingDependencyError, 4)],
)
def test_each_family_of_errors_has_its_exit_code(error: type[TrainerError], code: int) -> None:
    assert int(error.exit_code) == code


def test_an_error_is_one_line() -> None:
    error = InputError("The raster\nhas  no CRS.", "Assign\none.", "raster-without-crs")
    assert str(error) == "The raster has no CRS. Assign one."
    assert error.code == "raster-without-crs"
