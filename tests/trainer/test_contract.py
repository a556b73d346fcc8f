"""Events, jobs and errors: what passes between QGIS and the trainer comes back as it was."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.contract import (
    CONTRACT_VERSION,
    TILE_COLUMNS,
    Artifact,
    CancelledError,
    Done,
    Event,
    ExitCode,
    Failed,
    Hello,
    InputError,
    Job,
    JobFiles,
    Metric,
    MissingDependencyError,
    Progress,
    SourceGrid,
    Stage,
    TrainerError,
    Warn,
    decode_event,
    encode_event,
)

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


def test_a_job_comes_back_as_it_was(tmp_path: Path) -> None:
    job = Job(["tiles", "Küste süd.tif", "--out", "a b"], "Kacheln schneiden")
    job.save(tmp_path)
    assert Job.load(tmp_path) == job
    assert [path.name for path in tmp_path.iterdir()] == [JobFiles.JOB], "no temporary file is left"


@pytest.mark.parametrize("content", ["", "{}", "[]", '{"command": "tiles"', '{"command": ["a"], "contract": "x"}'])
def test_what_is_not_a_job_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / JobFiles.JOB).write_text(content)
    with pytest.raises(InputError, match="is not a job"):
        Job.load(tmp_path)


def test_a_job_of_a_later_version_is_refused(tmp_path: Path) -> None:
    Job(["doctor"], contract=CONTRACT_VERSION + 1).save(tmp_path)
    with pytest.raises(InputError, match="contract version"):
        Job.load(tmp_path)


def test_the_tile_table_is_one_packed_dtype() -> None:
    dtype = np.dtype(list(TILE_COLUMNS))
    assert dtype.itemsize == sum(dtype[name].itemsize for name in dtype.names or ())
    assert len(set(dtype.names or ())) == len(TILE_COLUMNS)


@given(
    st.integers(0, 10_000),
    st.integers(0, 10_000),
    st.floats(-1e7, 1e7),
    st.floats(-1e7, 1e7),
    st.sampled_from([1.0, 10.0, 0.25]),
    st.integers(8, 256),
)
def test_a_tile_covers_size_pixels_from_its_stride(
    column: int, row: int, x: float, y: float, pixel: float, size: int
) -> None:
    grid = SourceGrid("a", "a.tif", "wkt", x, y, pixel, -pixel, size=size, stride=size // 2)
    west, south, east, north = grid.bounds(column, row)
    assert west == pytest.approx(x + column * (size // 2) * pixel)
    assert north == pytest.approx(y - row * (size // 2) * pixel)
    assert east - west == pytest.approx(size * pixel)
    assert north - south == pytest.approx(size * pixel)


def test_a_grid_of_a_later_version_is_read() -> None:
    assert SourceGrid.from_json({"name": "a", "path": "b", "colour": "blue"}) == SourceGrid("a", "b")
