"""A ``field train`` that is killed at any stage goes on there, and gives what it would have given."""

from __future__ import annotations

import dataclasses
import gc
import resource
import signal
import sys

import numpy as np
import pytest
from osgeo import gdal

from trainer.contract import CancelledError
from trainer.fields.field_job import FieldJob, run_field_job
from trainer.fields.field_journal import FieldJournal
from trainer.fields.field_training import FieldOptions
from trainer.reporting import SILENT, Reporter

gdal.UseExceptions()
OPTIONS = FieldOptions(folds=3, members=2, steps=12)

KILLED = """
import os, signal, sys
from pathlib import Path
from trainer.reporting import Reporter
from trainer import growing_files
from trainer.fields import field_training
from trainer.fields.field_job import FieldJob, run_field_job

points, out, stage, number = sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
field_training.SECONDS_BETWEEN_CHECKPOINTS = growing_files.SECONDS_BETWEEN_COMMITS = 0.0

class Killer(Reporter):
    now = ""
    def stage(self, name, label=""):
        self.now = name
    def progress(self, done, total=None, unit=""):
        if self.now == stage and done >= number:
            os.kill(os.getpid(), signal.SIGKILL)

options = field_training.FieldOptions(folds=3, members=2, steps=12)
run_field_job(FieldJob(points, ("u", "v"), out, resolution=0.025, options=options), Killer())
"""


class _Listener(Reporter):
    """Remembers the first progress of each stage, and stops the job where told."""

    def __init__(self, stop=None):
        super().__init__()
        self.now, self.first, self._stop = "", {}, stop

    def stage(self, name, label=""):
        self.now = name

    def progress(self, done, total=None, unit=""):
        self.first.setdefault(self.now, done)
        if (self.now, done) == self._stop:
            raise CancelledError


def write_points(path, shift=0.0):
    rng = np.random.default_rng(0)
    lon, lat = rng.uniform(5, 15, 90), rng.uniform(45, 50, 90)
    rows = np.stack([lon, lat, np.sin(lon) + shift, np.cos(lat)], 1)
    path.write_text("lon,lat,u,v\n" + "\n".join(",".join(f"{cell:.9f}" for cell in row) for row in rows) + "\n")


@pytest.fixture
def job(tmp_path):
    write_points(tmp_path / "wind.csv")
    points = str(tmp_path / "wind.csv")
    return FieldJob(points, ("u", "v"), tmp_path / "field.tif", resolution=0.025, options=OPTIONS)


def journal_folders(folder):
    return list(folder.glob(".partial-*"))


@pytest.mark.slow
def test_killed_at_every_stage_it_ends_as_if_it_had_not_been(forks, job, tmp_path):
    for stage, number in (("kriging", 2), ("train", 7), ("baselines", 1), ("raster", 5)):
        child = forks.python(KILLED, job.points, job.out, stage, number)
        assert child.returncode == -signal.SIGKILL, child.stderr
        assert not job.out.exists()
        assert journal_folders(tmp_path), f"what was done before the kill in {stage} is kept"
        if stage == "train":
            listener = _Listener(("train", 7))
            with pytest.raises(CancelledError):
                run_field_job(job, listener)
            assert listener.first["train"] == 7, "training goes on at the step where it was killed"
    raw = next(tmp_path.glob(".partial-*/blocks/blocks"))
    assert raw.stat().st_size > 0, "the raster's blocks are kept"
    resumed = run_field_job(job, SILENT)
    assert not journal_folders(tmp_path), "nothing remains of a job that is done"
    whole = run_field_job(dataclasses.replace(job, out=tmp_path / "whole.tif"), SILENT)
    assert resumed == whole
    one, other = (gdal.Open(str(tmp_path / name)).ReadAsArray() for name in ("field.tif", "whole.tif"))
    np.testing.assert_array_equal(one, other)


def test_a_cancelled_training_is_kept_to_the_step(job, tmp_path):
    with pytest.raises(CancelledError):
        run_field_job(job, _Listener(("train", 5)))
    listener = _Listener(("train", 5))
    with pytest.raises(CancelledError):
        run_field_job(job, listener)
    assert listener.first["train"] == 5
    changed = _Listener(("train", 3))
    with pytest.raises(CancelledError):
        run_field_job(dataclasses.replace(job, options=dataclasses.replace(OPTIONS, seed=1)), changed)
    assert changed.first["train"] == 0, "other options begin anew"
    write_points(tmp_path / "wind.csv", shift=0.5)
    moved = _Listener(("train", 3))
    with pytest.raises(CancelledError):
        run_field_job(job, moved)
    assert moved.first["train"] == 0, "other values begin anew"


def test_damaged_arrays_are_done_again(tmp_path):
    journal = FieldJournal(tmp_path / "f.tif", "key")
    journal.keep("pool", heads=np.arange(5.0))
    np.testing.assert_array_equal(FieldJournal(tmp_path / "f.tif", "key").restored("pool")["heads"], np.arange(5.0))
    kept = next(tmp_path.glob(".partial-*/pool.npz"))
    kept.write_bytes(kept.read_bytes()[:40])
    assert journal.restored("pool") is None
    assert journal.restored("nothing") is None
    assert FieldJournal(tmp_path / "f.tif", "another key").restored("pool") is None


def test_a_disk_that_takes_no_more_is_one_error_and_no_complaint_afterwards(tmp_path, monkeypatch):
    """np.savez straight into the file left a zip whose deletion raised, too: a traceback beside the line."""
    complaints = []
    monkeypatch.setattr(sys, "unraisablehook", complaints.append)
    journal = FieldJournal(tmp_path / "f.tif", "key")
    journal.keep("pool", heads=np.arange(5.0))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    signal_before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, before[1]))
        with pytest.raises(OSError, match="too large"):
            journal.keep("pool", heads=np.arange(50_000.0))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, signal_before)
    gc.collect()
    assert not complaints
    np.testing.assert_array_equal(journal.restored("pool")["heads"], np.arange(5.0), "what was kept is still there")


def test_blocks_behind_the_journal_are_cut_off(tmp_path):
    """What was written but not said to be safe may be torn: it is computed again."""
    journal = FieldJournal(tmp_path / "f.tif", "key")
    one, two = np.full((1, 2, 2), 1, np.float32), np.full((1, 2, 2), 2, np.float32)
    with journal.blocks("plan") as blocks:
        assert blocks.next((1, 2, 2)) is None
        blocks.append(one)
    raw = next(tmp_path.glob(".partial-*/blocks/blocks"))
    with raw.open("ab") as stream:
        stream.write(b"torn")
    with journal.blocks("plan") as blocks:
        np.testing.assert_array_equal(blocks.next((1, 2, 2)), one)
        assert blocks.next((1, 2, 2)) is None
        blocks.append(two)
    with journal.blocks("plan") as blocks:
        np.testing.assert_array_equal(blocks.next((1, 2, 2)), one)
        np.testing.assert_array_equal(blocks.next((1, 2, 2)), two)
    with journal.blocks("another plan") as blocks:
        assert blocks.next((1, 2, 2)) is None
