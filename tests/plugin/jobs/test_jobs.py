from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback, QgsTask

from trainer.contract import Done, ExitCode, Hello, JobFiles, Stage, encode_event


def follow(handle: Any) -> dict[str, list[Any]]:
    """Everything that a job says, as it says it."""
    heard: dict[str, list[Any]] = {}
    for name in ("stage", "progress", "metric", "artifact", "finished", "failed", "cancelled", "ended"):
        heard[name] = []
        getattr(handle, name).connect(lambda *values, name=name: heard[name].append(values))
    return heard


@contextmanager
def task_endings() -> Iterator[list[tuple[str, Any]]]:
    """The titles of tasks that end meanwhile, and how: QGIS says "Task failed" of those that are terminated."""
    manager, ended = QgsApplication.taskManager(), []

    def hear(number: int, status: Any) -> None:
        if status in {QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated}:
            ended.append((manager.task(number).description(), status))

    manager.statusChanged.connect(hear)
    try:
        yield ended
    finally:
        manager.statusChanged.disconnect(hear)


def alive(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


@pytest.fixture
def long_job(tmp_path: Path, jobs: Any) -> list[str]:
    """Words of a job that takes many minutes when nobody ends it: an empty raster of 16 million tiles."""
    path = tmp_path / "a continent.tif"
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BIGTIFF=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 256_000, 256_000, 1, gdal.GDT_Byte, options)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform([500000, 1, 0, 5000000, 0, -1])
    dataset = None
    return ["tiles", str(path), "--out", str(tmp_path / "its tiles")]


@pytest.fixture
def python_that_waits(jobs: Any, tmp_path: Path) -> Path:
    """Chosen for jobs: one of the doctor's probes never ends in it, and writes its process id into this file."""
    environment, told = tmp_path / "environment", tmp_path / "process"
    base = jobs.interpreter.base_python()
    subprocess.run([base, "-m", "venv", "--without-pip", environment], check=True, capture_output=True)
    (packages,) = environment.glob("lib/python3*/site-packages")
    program = (
        "import os, time\n"
        f"with open({f'{told}.new'!r}, 'w') as stream:\n"
        "    stream.write(str(os.getpid()))\n"
        f"os.replace({f'{told}.new'!r}, {str(told)!r})\n"
        "time.sleep(86400)\n"
    )
    (packages / "matplotlib.py").write_text(program, encoding="utf-8")
    jobs.interpreter.choose(next(environment.glob("bin/python3")))
    return told


@pytest.fixture
def deaf_python(jobs: Any, tmp_path: Path) -> None:
    """Chosen for jobs: it says nothing and never ends."""
    path = tmp_path / "python"
    path.write_text("#!/bin/sh\nexec sleep 86400\n", encoding="utf-8")
    path.chmod(0o755)
    jobs.interpreter.choose(path)


@pytest.fixture
def tiny_raster(tmp_path: Path) -> Path:
    """A picture with a position, 128 pixels square: four tiles."""
    path = tmp_path / "a place.tif"
    noise = np.random.default_rng(1).integers(0, 255, (3, 128, 128), dtype=np.uint8)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 128, 128, 3, gdal.GDT_Byte)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform([500000, 10, 0, 5000000, 0, -10])
    dataset.WriteArray(noise)
    dataset.FlushCache()
    return path


def test_a_job_runs_to_its_end(jobs: Any, wait: Any, tiny_raster: Path, tmp_path: Path) -> None:
    handle = jobs.queue.submit(["tiles", str(tiny_raster), "--out", str(tmp_path / "tiles")], "Tiles")
    heard = follow(handle)
    assert QgsApplication.taskManager().count() == 1, "a job is shown in the task manager"
    wait(lambda: handle.state.over, what="the tiles")
    assert handle.state is jobs.conversation.JobState.DONE, handle.failure
    assert heard["stage"] and heard["progress"] and len(heard["finished"]) == 1 and len(heard["ended"]) == 1
    assert heard["finished"][0][0] == handle.summary != {}
    assert ("tiles", str(tmp_path / "tiles")) in heard["artifact"]
    assert (handle.folder / JobFiles.EVENTS).exists()
    wait(lambda: QgsApplication.taskManager().count() == 0, what="the task to leave the task manager")


def test_wrong_input_ends_with_the_trainers_own_cause_and_hint(jobs: Any, wait: Any, tmp_path: Path) -> None:
    handle = jobs.queue.submit(["cluster", str(tmp_path / "nothing")], "Clusters")
    heard = follow(handle)
    wait(lambda: handle.state.over, what="the failure")
    assert handle.state is jobs.conversation.JobState.FAILED
    failure = heard["failed"][0][0]
    assert "nothing" in failure.cause and failure.next_step, failure
    assert Path(failure.log).read_text(encoding="utf-8").strip(), "the log holds what the child printed"


def test_without_an_interpreter_the_failure_says_where_to_set_it_up(
    jobs: Any, wait: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs.interpreter, "in_checkout", lambda: False)
    handle = jobs.queue.submit(["doctor"], "Doctor")
    wait(lambda: handle.state.over)
    assert handle.failure.code == "not-set-up" and "Set up" in handle.failure.next_step


def test_an_interpreter_that_cannot_start_is_named(jobs: Any, wait: Any, tmp_path: Path) -> None:
    broken = tmp_path / "python"
    broken.write_text("#!/nowhere/python\n", encoding="utf-8")
    broken.chmod(0o755)
    jobs.interpreter.choose(broken)
    handle = jobs.queue.submit(["doctor"], "Doctor")
    wait(lambda: handle.state.over)
    assert handle.failure.code == "interpreter-missing" and str(broken) in handle.failure.cause


@pytest.mark.usefixtures("patient")
def test_cancel_in_mid_run_is_heeded_by_the_trainer(jobs: Any, long_job: list[str], wait: Any) -> None:
    handle = jobs.queue.submit(long_job, "Doctor")
    heard = follow(handle)
    wait(lambda: bool(heard["stage"]), what="the first stage")
    handle.cancel()
    wait(lambda: handle.state.over, what="the cancelled doctor")
    assert handle.state is jobs.conversation.JobState.CANCELLED
    assert len(heard["cancelled"]) == 1 and not heard["failed"] and not heard["finished"]
    record = jobs.job_folders.read_record(handle.folder)
    assert record.state is jobs.conversation.JobState.CANCELLED, "the trainer itself wrote that it was cancelled"


def test_a_trainer_that_does_not_heed_is_killed_with_its_children(
    jobs: Any, python_that_waits: Path, wait: Any
) -> None:
    handle = jobs.queue.submit(["doctor"], "Doctor")
    wait(lambda: python_that_waits.exists(), what="the probe, a child of the doctor")
    probe = int(python_that_waits.read_text(encoding="ascii"))
    assert probe in jobs.child.family_of(handle.pid) and probe != handle.pid
    family = [handle.pid, probe]
    for member in family:
        os.kill(member, signal.SIGSTOP)  # deaf to everything but the kernel
    handle.cancel(grace_seconds=0.01)
    wait(lambda: handle.state.over, what="the kill")
    assert handle.state is jobs.conversation.JobState.CANCELLED
    wait(lambda: not any(alive(member) for member in family), what="the whole family to be gone")


def test_a_killed_child_is_a_failure_with_a_cause(jobs: Any, long_job: list[str], wait: Any) -> None:
    handle = jobs.queue.submit(long_job, "Doctor")
    heard = follow(handle)
    wait(lambda: bool(heard["stage"]))
    jobs.child.kill_tree(handle.pid)
    wait(lambda: handle.state.over)
    assert handle.state is jobs.conversation.JobState.FAILED and handle.failure.code == "killed"


def test_the_child_ends_by_itself_when_its_input_closes(jobs: Any, long_job: list[str], home: Path) -> None:
    folder = jobs.job_folders.new_folder(home / "jobs", long_job, "Doctor")
    chosen = jobs.interpreter.current()
    child = subprocess.Popen(
        [str(chosen.executable), "-m", "trainer", "--job", str(folder)],
        env=chosen.variables(),
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    child.stdout.readline()
    child.stdin.close()
    child.stdout.read()
    assert child.wait(300) == ExitCode.CANCELLED


def test_jobs_that_want_the_gpu_wait_for_each_other(jobs: Any, long_job: list[str], wait: Any) -> None:
    state = jobs.conversation.JobState
    first, second, third = (
        jobs.queue.submit([*long_job[:-1], f"{long_job[-1]} {name}"], name, uses_gpu=name != "Third")
        for name in ("First", "Second", "Third")
    )
    wait(lambda: first.state is state.RUNNING and third.state is state.RUNNING, what="the first and the third")
    assert second.state is state.QUEUED
    first.kill()
    wait(lambda: second.state is state.RUNNING, what="the second to have its turn")
    assert first.state.over
    second.kill()
    third.kill()
    wait(lambda: not jobs.queue.queue().active())
    assert jobs.gpu_slot.SLOT.take(), "the slot is free at the end"
    jobs.gpu_slot.SLOT.give()


def test_a_queued_job_is_cancelled_at_once(jobs: Any, wait: Any) -> None:
    assert jobs.gpu_slot.SLOT.take()
    try:
        handle = jobs.queue.submit(["doctor"], "Waits", uses_gpu=True)
        handle.cancel()
        assert handle.state is jobs.conversation.JobState.CANCELLED
    finally:
        jobs.gpu_slot.SLOT.give()


def test_the_task_managers_button_cancels_the_job(jobs: Any, long_job: list[str], wait: Any) -> None:
    handle = jobs.queue.submit(long_job, "Doctor")
    heard = follow(handle)
    wait(lambda: bool(heard["stage"]))
    with task_endings() as ended:
        QgsApplication.taskManager().cancelAll()
        wait(lambda: handle.state.over and ended)
    assert handle.state is jobs.conversation.JobState.CANCELLED
    assert ended == [("Doctor. Stopped.", QgsTask.TaskStatus.Complete)], "which QGIS does not call failed"


def test_qgis_calls_a_task_failed_only_where_the_job_did(jobs: Any, tmp_path: Path, wait: Any) -> None:
    assert jobs.gpu_slot.SLOT.take()
    with task_endings() as ended:
        waits = jobs.queue.submit(["doctor"], "Waits", uses_gpu=True)
        wait(lambda: QgsApplication.taskManager().countActiveTasks() == 1, what="QGIS to show it")
        waits.cancel()
        jobs.gpu_slot.SLOT.give()
        wait(lambda: len(ended) == 1, what="QGIS to hear of the cancel")
        jobs.queue.submit(["cluster", str(tmp_path / "nothing")], "Clusters")
        wait(lambda: len(ended) == 2, what="QGIS to hear of the failure")
    assert ended == [("Waits. Stopped.", QgsTask.TaskStatus.Complete), ("Clusters", QgsTask.TaskStatus.Terminated)]


@pytest.mark.usefixtures("deaf_python")
def test_jobs_are_found_again_after_a_restart(jobs: Any, home: Path) -> None:
    """What the jobs said is written here; their own processes say nothing."""
    state = jobs.conversation.JobState
    done = jobs.queue.submit(["doctor"], "Doctor", uses_gpu=False)
    done.end_now(0)
    (done.folder / JobFiles.EVENTS).write_text(encode_event(Done({"ok": True})) + "\n", encoding="utf-8")
    running = jobs.queue.submit(["train", "tiles", "--out", "run"], "Learn", uses_gpu=False)
    events = [Hello("train", "0", 1), Stage("learn", "Learning")]
    (running.folder / JobFiles.EVENTS).write_text("\n".join(map(encode_event, events)) + "\n", encoding="utf-8")
    found = {record.folder: record for record in jobs.job_folders.find_records(home / "jobs")}
    assert found[running.folder].state is state.RUNNING, "its owner lives"
    running.end_now(0)
    jobs.queue.shutdown()  # QGIS ends

    earlier = jobs.queue.queue().earlier()  # QGIS starts again
    found = {record.folder: record for record in earlier}
    assert found[done.folder].state is state.DONE and found[done.folder].summary["ok"] is True
    assert found[running.folder].state is state.INTERRUPTED
    assert jobs.job_folders.resuming(found[running.folder].command)[-1] == "--resume"


def test_unloading_ends_running_jobs(jobs: Any, long_job: list[str], wait: Any) -> None:
    handle = jobs.queue.submit(long_job, "Doctor")
    heard = follow(handle)
    wait(lambda: bool(heard["stage"]))
    family = jobs.child.family_of(handle.pid)
    assert handle.pid in family
    jobs.queue.shutdown(patience_ms=50)
    wait(lambda: not any(alive(member) for member in family), what="the whole family to be gone")


def test_events_split_anywhere_are_put_together_again(jobs: Any) -> None:
    splitter = jobs.conversation.LineSplitter()
    data = (encode_event(Stage("a", "Größe ✓")) + "\r\n" + encode_event(Stage("b")) + "\nrest").encode()
    lines = [line for place in range(len(data)) for line in splitter.feed(data[place : place + 1])]
    assert [json.loads(line)["name"] for line in lines] == ["a", "b"]
    assert json.loads(lines[0])["label"] == "Größe ✓"
    assert splitter.rest() == ["rest"] and splitter.rest() == []


# ---------------------------------------------------------------------------------------------
# In Processing's manner
# ---------------------------------------------------------------------------------------------
def test_a_blocking_job_gives_its_results_and_its_progress(jobs: Any, tiny_raster: Path, tmp_path: Path) -> None:
    feedback = QgsProcessingFeedback()
    outcome = jobs.blocking.run(["tiles", str(tiny_raster), "--out", str(tmp_path / "tiles")], "Tiles", feedback)
    assert outcome.path_of("tiles") == str(tmp_path / "tiles") and outcome.summary
    assert feedback.progress() == 100.0


def test_a_blocking_job_that_fails_says_why(jobs: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match=r"nothing.*\n.*log\.txt"):
        jobs.blocking.run(["cluster", str(tmp_path / "nothing")], "Clusters", QgsProcessingFeedback())


@pytest.mark.usefixtures("patient")
def test_a_blocking_job_heeds_its_cancel_button(jobs: Any, long_job: list[str]) -> None:
    class Impatient(QgsProcessingFeedback):
        def setProgressText(self, text: str) -> None:
            self.cancel()

    with pytest.raises(QgsProcessingException, match="Cancelled"):
        jobs.blocking.run(long_job, "Tiles", Impatient(False))
    assert jobs.gpu_slot.SLOT.take(), "the slot was given back"
    jobs.gpu_slot.SLOT.give()


def test_a_blocking_job_that_waits_says_for_what_and_names_no_gpu(jobs: Any) -> None:
    class Impatient(QgsProcessingFeedback):
        def pushInfo(self, info: str) -> None:
            told.append(info)
            self.cancel()

    told: list[str] = []
    assert jobs.gpu_slot.SLOT.take()
    try:
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            jobs.blocking.run(["doctor"], "Doctor", Impatient(False), uses_gpu=True)
    finally:
        jobs.gpu_slot.SLOT.give()
    assert told == ["Waiting for another job to end…"]


def test_another_qgis_window_on_the_gpu_is_waited_for(jobs: Any, home: Path) -> None:
    from qgis.PyQt.QtCore import QLockFile

    home.mkdir(parents=True, exist_ok=True)
    other = QLockFile(str(home / jobs.gpu_slot.LOCK))
    assert other.tryLock(0)
    slot = jobs.gpu_slot.GpuSlot()
    assert not slot.take(), "the other window has it"
    other.unlock()
    assert slot.take("Learning from the sample")
    assert not jobs.gpu_slot.GpuSlot().take(), "and now this one"
    assert "Learning from the sample" in jobs.gpu_slot.GpuSlot().waiting_text(), "who waits is told for what"
    slot.give()
    assert "Learning" not in slot.waiting_text()
    assert slot.take()
    slot.give()
