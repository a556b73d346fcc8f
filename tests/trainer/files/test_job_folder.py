"""Jobs come back as they were, and what is no job is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from trainer.contract import CONTRACT_VERSION, InputError, JobFiles
from trainer.files.job_folder import Job


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
