"""The conversation with a child, driven by bytes alone: no process, no event loop, a clock of the test's own."""

from __future__ import annotations

import ast
import importlib
from pathlib import Path
from typing import Any

import pytest

from trainer.contract import (
    CANCEL_LINE,
    Artifact,
    Done,
    ExitCode,
    Failed,
    Metric,
    Progress,
    Stage,
    encode_event,
)


@pytest.fixture
def module(jobs: Any) -> Any:
    return jobs.conversation


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def talk(module: Any, clock: Clock) -> Any:
    return module.Conversation(clock)


def lines(*events: Any) -> bytes:
    return b"".join((encode_event(event) + "\n").encode() for event in events)


def kinds(said: list[Any]) -> list[str]:
    return [item if isinstance(item, str) else type(item).__name__ for item in said]


def test_what_is_said_comes_out_in_its_order_however_the_bytes_are_cut(module: Any, clock: Clock) -> None:
    data = (
        lines(Stage("tiles", "Größe ✓"), Progress(1, 2, "tiles"), Metric(1, {"loss": 0.5}))
        + b"a library speaks\r\n\n"
        + lines(Artifact("tiles", "/there/tiles"), Done({"count": 4}))
    )
    wanted = ["Stage", "Progress", "Metric", "a library speaks", "Artifact", "Done"]
    for size in (1, 7, len(data)):
        talk, said = module.Conversation(clock), []
        for place in range(0, len(data), size):
            talk.hear(data[place : place + size])
            said += talk.take()
        assert kinds(said) == wanted
        assert said[0].label == "Größe ✓"
        talk.end(ExitCode.DONE, crashed=False)
        assert talk.state is module.JobState.DONE
        assert talk.summary == {"count": 4} and [made.path for made in talk.artifacts] == ["/there/tiles"]


def test_a_last_line_without_its_end_is_heard_at_the_end(talk: Any) -> None:
    talk.hear(encode_event(Done({"count": 1})).encode(), "Wörter".encode())
    assert talk.take() == []
    talk.end(ExitCode.DONE, crashed=False)
    assert kinds(talk.take()) == ["Done", "Wörter"] and talk.summary == {"count": 1}


def test_an_event_printed_as_an_error_is_only_a_line(talk: Any) -> None:
    line = encode_event(Done({"count": 1}))
    talk.hear(errors=(line + "\n").encode())
    assert talk.take() == [line] and talk.summary == {}


def test_it_is_over_only_when_everything_was_taken(module: Any, talk: Any) -> None:
    talk.hear(lines(*(Progress(n, 5, "tiles") for n in range(5))))
    talk.end(ExitCode.DONE, crashed=False)
    assert talk.ended and talk.exit is None and talk.state is module.JobState.RUNNING
    assert len(talk.take(3)) == 3 and talk.waiting
    assert talk.exit is None and not talk.state.over
    assert len(talk.take(3)) == 2
    assert talk.exit == module.Exit(0, False) and talk.state is module.JobState.DONE


@pytest.mark.parametrize(
    ("code", "crashed", "asked", "killed", "state"),
    [
        (ExitCode.DONE, False, False, False, "DONE"),
        (ExitCode.DONE, False, True, False, "DONE"),  # it was finished before it heard of it
        (ExitCode.CANCELLED, False, True, False, "CANCELLED"),
        (ExitCode.CANCELLED, False, False, False, "CANCELLED"),  # its input was closed
        (9, True, True, False, "CANCELLED"),
        (9, True, False, False, "FAILED"),  # somebody else ended it
        (1, False, True, True, "CANCELLED"),  # as Windows tells of a killed process
        (1, False, True, False, "FAILED"),
        (ExitCode.INPUT, False, False, False, "FAILED"),
        (0, True, False, False, "FAILED"),
    ],
)
def test_how_it_ended(module: Any, talk: Any, code: int, crashed: bool, asked: bool, killed: bool, state: str) -> None:
    if asked:
        assert talk.cancel() == (CANCEL_LINE + "\n").encode() and talk.state is module.JobState.CANCELLING
    if killed:
        talk.kill()
    talk.end(int(code), crashed)
    assert talk.state is module.JobState[state]


def test_a_cancelled_one_is_overdue_after_its_grace(talk: Any, clock: Clock) -> None:
    assert not talk.cancelling and not talk.overdue
    talk.cancel(5.0)
    assert talk.cancelling and not talk.overdue and talk.seconds_left == 5.0
    clock.now += 5.0
    assert talk.overdue
    talk.end(ExitCode.CANCELLED, crashed=False)
    assert not talk.overdue, "nothing is killed that has ended"


def test_silence_is_told_once_until_it_speaks_again(talk: Any, clock: Clock) -> None:
    clock.now += 10.0
    assert talk.silence(10.0) is None
    clock.now += 1.0
    assert talk.silence(10.0) == 11.0 and talk.silence(10.0) is None
    talk.hear(lines(Stage("learn")))
    talk.take()
    assert talk.silence(10.0) is None
    clock.now += 20.0
    assert talk.silence(10.0) == 20.0
    talk.end(ExitCode.DONE, crashed=False)
    clock.now += 20.0
    assert talk.silence(10.0) is None


def test_why_it_failed_is_its_own_last_word(talk: Any) -> None:
    talk.hear(lines(Failed("bad-crs", "The raster has no CRS.", "Give it one.", ExitCode.INPUT)), b"a warning\n")
    talk.end(ExitCode.INPUT, crashed=False)
    talk.take()
    failure = talk.failure("/there/log.txt")
    assert (failure.code, failure.log) == ("bad-crs", "/there/log.txt") and "CRS" in failure.cause


def test_without_a_last_word_the_printed_lines_tell(talk: Any) -> None:
    talk.hear(errors=b"Traceback\nModuleNotFoundError: No module named 'torch'\n")
    talk.end(1, crashed=False)
    talk.take()
    assert talk.failure().code == "missing-package" and "torch" in talk.failure().cause


def test_only_the_end_of_what_was_printed_is_kept(module: Any, talk: Any) -> None:
    talk.hear(errors=b"".join(b"line %d\n" % number for number in range(module.TAIL + 50)))
    talk.take()
    assert len(talk.tail) == module.TAIL and talk.tail[-1] == f"line {module.TAIL + 49}"


def test_it_needs_neither_qt_nor_a_process() -> None:
    module = importlib.import_module("geoembed_plugin.jobs.conversation")
    tree = ast.parse(Path(module.__file__).read_text(encoding="utf-8"))
    names = {
        name
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert not [name for name in names if name.split(".")[0] in {"qgis", "subprocess"}]
