from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from trainer.contract import JobFiles


def follow(handle: Any) -> dict[str, list[Any]]:
    """Everything that a job says, as it says it."""
    heard: dict[str, list[Any]] = {}
    for name in ("stage", "progress", "metric", "artifact", "finished", "failed", "cancelled", "ended"):
        heard[name] = []
        getattr(handle, name).connect(lambda *values, name=name: heard[name].append(values))
    return heard


def test_the_doctor_runs_to_its_end(engine: Any, wait: Any) -> None:
    handle = engine.jobs.submit(["doctor"], "Doctor")
    heard = follow(handle)
    wait(lambda: handle.state.over, what="the doctor")
    assert handle.state is engine.records.JobState.DONE, handle.failure
    assert heard["stage"] and heard["progress"] and len(heard["finished"]) == 1 and len(heard["ended"]) == 1
    assert heard["finished"][0][0]["ok"] is True
    assert (handle.folder / JobFiles.EVENTS).exists()


def test_wrong_input_ends_with_the_trainers_own_cause_and_hint(engine: Any, wait: Any, tmp_path: Path) -> None:
    handle = engine.jobs.submit(["cluster", str(tmp_path / "nothing")], "Clusters")
    heard = follow(handle)
    wait(lambda: handle.state.over, what="the failure")
    assert handle.state is engine.records.JobState.FAILED
    failure = heard["failed"][0][0]
    assert "nothing" in failure.cause and failure.next_step, failure


def test_no_interpreter_is_a_failure_that_says_where_to_set_it_up(
    engine: Any, wait: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine.jobs, "current", lambda: None)
    handle = engine.jobs.submit(["doctor"], "Doctor")
    wait(lambda: handle.state.over)
    assert handle.failure.code == "not-set-up" and "Set up" in handle.failure.next_step


def test_cancel_in_mid_run_ends_the_whole_tree(engine: Any, wait: Any) -> None:
    handle = engine.jobs.submit(["doctor"], "Doctor")
    heard = follow(handle)
    wait(lambda: bool(heard["stage"]), what="the first stage")
    family = engine.child.family_of(handle.pid)
    assert len(family) > 1, "the doctor's probes should be its children"
    handle.cancel()
    wait(lambda: handle.state.over, what="the cancelled doctor")
    assert handle.state is engine.records.JobState.CANCELLED
    assert len(heard["cancelled"]) == 1 and not heard["failed"] and not heard["finished"]
    handle.deleteLater()
