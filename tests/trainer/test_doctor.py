"""The doctor says the truth about this interpreter, and answers where everything is broken."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from trainer.contract import ExitCode
from trainer.doctor import SCHEMA, Findings, Gpu, Part, examine
from trainer.reporting import SILENT

CHECKOUT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def findings() -> Findings:
    return examine(SILENT)


def doctor(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*words, "-m", "trainer", "doctor", "--json"],
        cwd=CHECKOUT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def broken_library(folder: Path, name: str, text: str) -> str:
    """A PYTHONPATH on which a library is broken."""
    (folder / name).mkdir(parents=True)
    (folder / name / "__init__.py").write_text(text)
    return str(folder)


def test_this_interpreter_can_work(findings: Findings) -> None:
    assert findings.lacking == []
    assert findings.ok
    assert findings.remedy == ""


def test_it_tells_versions_cores_and_room(findings: Findings) -> None:
    import torch

    versions = {part.name: part.version for part in findings.parts}
    assert versions["torch"] == torch.__version__
    assert findings.cores >= 1
    assert findings.threads >= 1
    assert findings.memory_gib > 0
    assert findings.disk_free_gib > 0


def test_proj_data_is_tried_with_a_datum_shift(findings: Findings) -> None:
    pyproj = next(part for part in findings.parts if part.name == "pyproj")
    assert (pyproj.state, pyproj.detail.split(",")[-1].strip()) == ("ok", "data found")


def test_a_provider_counts_only_where_it_runs(findings: Findings) -> None:
    assert "CPUExecutionProvider" in findings.onnx_providers
    assert "AzureExecutionProvider" not in findings.onnx_providers, "listed by onnxruntime, and runs nothing"


def test_a_gpu_counts_only_where_it_multiplies(findings: Findings) -> None:
    import torch

    usable = any(gpu.usable for gpu in findings.gpus)
    assert usable == (torch.cuda.is_available() or torch.backends.mps.is_available())
    assert (findings.device == "cpu") == (not usable)


def test_the_json_is_the_documented_record(findings: Findings) -> None:
    record = json.loads(findings.to_json())
    assert record["schema"] == SCHEMA
    assert set(record) == {item.name for item in fields(Findings)}
    assert all(set(part) == {item.name for item in fields(Part)} for part in record["parts"])
    assert all(set(gpu) == {item.name for item in fields(Gpu)} for gpu in record["gpus"])


def test_the_table_names_every_part(findings: Findings) -> None:
    text = findings.as_text()
    assert [part.name for part in findings.parts if part.name not in text] == []
    assert "The trainer can work here" in text


def test_a_bare_interpreter_gets_the_exact_command() -> None:
    """-S hides everything but the standard library."""
    bare = shutil.which("python3", path="/usr/bin:/usr/local/bin") or sys.executable
    ended = doctor(bare, "-S", PYTHONNOUSERSITE="1", PYTHONPATH="")
    record = json.loads(ended.stdout)
    states = {part["name"]: part["state"] for part in record["parts"]}
    assert ended.returncode == ExitCode.ENVIRONMENT
    assert not record["ok"]
    assert states["torch"] == "missing"
    assert "-m pip install" in record["remedy"]
    assert '"torch==' in record["remedy"], "the command carries the pins"
    assert ended.stderr.splitlines()[-1].startswith("error: This interpreter lacks what the trainer needs:")


def test_a_library_that_kills_the_process_is_a_finding(tmp_path: Path) -> None:
    path = broken_library(tmp_path, "annoy", "import os, signal\nos.kill(os.getpid(), signal.SIGILL)\n")
    ended = doctor(sys.executable, PYTHONPATH=path)
    record = json.loads(ended.stdout)
    annoy = next(part for part in record["parts"] if part["name"] == "annoy")
    assert annoy["state"] == "broken"
    assert f"code {-4}" in annoy["detail"]
    assert ended.returncode == ExitCode.DONE, "Annoy is not necessary"


def test_a_broken_torch_is_named_with_its_cause(tmp_path: Path) -> None:
    path = broken_library(tmp_path, "torch", "raise ImportError('libcudart.so.13: cannot open shared object file')\n")
    ended = doctor(sys.executable, PYTHONPATH=path)
    torch = next(part for part in json.loads(ended.stdout)["parts"] if part["name"] == "torch")
    assert torch["state"] == "broken"
    assert "libcudart.so.13" in torch["detail"]
    assert ended.returncode == ExitCode.ENVIRONMENT


def test_a_wrong_proj_folder_is_noticed(tmp_path: Path) -> None:
    ended = doctor(sys.executable, PROJ_DATA=str(tmp_path), PROJ_LIB=str(tmp_path))
    parts = {part["name"]: part for part in json.loads(ended.stdout)["parts"]}
    assert parts["pyproj"]["state"] == "broken"
    assert parts["pyproj"]["remedy"] != ""
