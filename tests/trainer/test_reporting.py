"""The one reporter: events for a parent, lines and a bar for a person, and the wish to stop."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

import pytest

from trainer.cli.main import main
from trainer.contract import Artifact, CancelledError, Done, Event, Failed, Hello, InputError, Metric, Progress, Stage
from trainer.contract import Warn as WarnEvent
from trainer.files.job_folder import decode_event
from trainer.reporting import SILENT, Reporter


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Broken(io.StringIO):
    """A pipe whose reader is gone."""

    def write(self, text: str) -> int:
        raise BrokenPipeError


def events_of(stream: io.StringIO) -> list[Event | None]:
    return [decode_event(line) for line in stream.getvalue().splitlines()]


def test_a_job_is_told_from_hello_to_done() -> None:
    stream = io.StringIO()
    reporter = Reporter(events=(stream,))
    reporter.hello("tiles")
    reporter.stage("cut", "Cutting tiles")
    reporter.progress(5, 10, "tiles")
    reporter.progress(10, 10, "tiles")
    reporter.metric(3, loss=0.5)
    reporter.warn("Half of it is cloud.", "Take another scene.")
    reporter.artifact("tiles", Path("out"))
    reporter.summary["tiles"] = 10
    reporter.finish()
    kinds = [type(event) for event in events_of(stream)]
    assert kinds == [Hello, Stage, Progress, Progress, Metric, WarnEvent, Artifact, Done]
    assert events_of(stream)[-1] == Done({"tiles": 10})


def test_progress_is_cheap_and_its_end_is_always_told() -> None:
    stream = io.StringIO()
    reporter = Reporter(events=(stream,))
    reporter.stage("cut")
    for done in range(100_001):
        reporter.progress(done, 100_000, "tiles")
    told = [event for event in events_of(stream) if isinstance(event, Progress)]
    assert len(told) < 1000, "progress is told a few times a second, not at every step"
    assert told[-1].done == 100_000
    assert told[-1].eta == 0


def test_every_stream_gets_every_event() -> None:
    one, two = io.StringIO(), io.StringIO()
    Reporter(events=(one, two)).stage("cut")
    assert one.getvalue() == two.getvalue() != ""


def test_cancelling_stops_at_the_next_step() -> None:
    reporter = Reporter()
    reporter.progress(1, 2)
    reporter.cancel()
    assert reporter.cancelled
    with pytest.raises(CancelledError):
        reporter.progress(2, 2)


def test_a_parent_that_is_gone_stops_the_job() -> None:
    reporter = Reporter(events=(Broken(),))
    reporter.stage("cut")
    assert reporter.cancelled


def test_a_failure_is_told_with_its_exit_code() -> None:
    stream = io.StringIO()
    Reporter(events=(stream,)).fail(InputError("No CRS.", "Assign one.", "no-crs"))
    assert events_of(stream) == [Failed("no-crs", "No CRS.", "Assign one.", 2)]


def test_findings_and_messages_go_to_different_streams() -> None:
    terminal, answers = io.StringIO(), io.StringIO()
    reporter = Reporter(terminal=terminal, answers=answers)
    reporter.stage("cut", "Cutting tiles")
    reporter.say("k-NN 0.76")
    reporter.artifact("report", Path("report.html"))
    assert answers.getvalue() == "k-NN 0.76\n"
    assert terminal.getvalue() == "Cutting tiles\nwrote report.html\n"


def test_the_bar_is_for_terminals_and_ends_before_the_next_line() -> None:
    terminal = Terminal()
    reporter = Reporter(terminal=terminal)
    reporter.stage("cut")
    reporter.progress(10, 10, "tiles")
    reporter.say("done")
    assert "100.0 % 10 tiles" in terminal.getvalue()
    assert terminal.getvalue().endswith("\n")
    plain = io.StringIO()
    reporter = Reporter(terminal=plain)
    reporter.progress(10, 10, "tiles")
    assert plain.getvalue() == "", "no bar in a log file"


def test_where_nobody_looks_at_a_terminal_a_line_is_told_every_half_minute(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [1000.0]
    monkeypatch.setattr("trainer.reporting.time.monotonic", lambda: clock[0])
    log = io.StringIO()
    reporter = Reporter(terminal=log)
    reporter.stage("train", "Learning from 3,969 tiles on cpu")
    reporter.progress(0, 300, "steps")
    for step in range(1, 101):  # a step a second
        clock[0] += 1
        reporter.progress(step, 300, "steps")
    lines = log.getvalue().splitlines()
    assert lines[0] == "Learning from 3,969 tiles on cpu"
    assert [line.split(" % ")[1] for line in lines[1:]] == [
        "30 steps (1.0/s, 4:30 left)",
        "60 steps (1.0/s, 4:00 left)",
        "90 steps (1.0/s, 3:30 left)",
    ]
    clock[0] += 400
    reporter.progress(101, 300, "steps")
    assert "101 steps (5.0 s each, 16:" in log.getvalue(), "a starved machine is told its pace, too"
    reporter.stage("embed", "Embedding")
    clock[0] += 29
    reporter.progress(1, 300, "tiles")
    assert log.getvalue().splitlines()[-1] == "Embedding", "each stage begins its half minute anew"


def test_silence() -> None:
    SILENT.stage("cut")
    SILENT.progress(1, 1)
    SILENT.warn("nobody hears")
    assert not SILENT.cancelled


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_a_terminal_that_takes_nothing_does_not_stop_a_job() -> None:
    with Path("/dev/full").open("w") as full:
        reporter = Reporter(terminal=full)
        reporter.stage("one")
        reporter.progress(1, 2)
        with contextlib.suppress(OSError):
            full.close()
    assert not reporter.cancelled


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
def test_events_that_find_no_room_end_the_job_and_say_why(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["tiles", str(tmp_path / "a.tif"), "--out", str(tmp_path / "set"), "--events", "/dev/full"]) == 2
    said = capsys.readouterr().err
    assert "error: No space left on device. The disk is full" in said
    assert "Cancelled" not in said
