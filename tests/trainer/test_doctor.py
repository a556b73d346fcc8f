"""The doctor says the truth about this interpreter, and answers where everything is broken."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import fields, replace
from pathlib import Path

import pytest

from trainer.contract import ExitCode
from trainer.doctor import SCHEMA, Examination, Gpu, Part, _holds, _pins, examine
from trainer.probes import _reason
from trainer.reporting import SILENT

CHECKOUT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def examination() -> Examination:
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


def probe(name: str, **environment: str) -> dict[str, str]:
    """What the doctor's probe of one library answers in another environment."""
    ended = subprocess.run(
        [sys.executable, "-c", f"from trainer.probes import answer; answer({name!r})"],
        cwd=CHECKOUT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(ended.stdout.splitlines()[-1])


def broken_library(folder: Path, name: str, text: str) -> str:
    """A PYTHONPATH on which a library is broken."""
    (folder / name).mkdir(parents=True)
    (folder / name / "__init__.py").write_text(text)
    return str(folder)


def light(folder: Path) -> str:
    """A PYTHONPATH without torch and torchvision, on which the doctor is quick."""
    for name in ("torch", "torchvision"):
        missing = f"raise ModuleNotFoundError(\"No module named '{name}'\", name='{name}')\n"
        path = broken_library(folder, name, missing)
    return path


def test_this_interpreter_can_work(examination: Examination) -> None:
    assert examination.lacking == []
    assert examination.ok
    assert examination.remedy == ""


def test_it_tells_versions_cores_and_room(examination: Examination) -> None:
    import torch

    versions = {part.name: part.version for part in examination.parts}
    assert versions["torch"] == torch.__version__
    assert examination.cores >= 1
    assert examination.threads >= 1
    assert examination.memory_gib > 0
    assert examination.disk_free_gib >= 0


def test_proj_data_is_tried_with_a_datum_shift(examination: Examination) -> None:
    import pyproj

    part = next(part for part in examination.parts if part.name == "pyproj")
    assert (part.state, part.version) == ("ok", pyproj.__version__)
    assert Path(part.detail.rpartition(", data in ")[2], "proj.db").is_file()


def test_it_tells_where_numpy_gdal_and_pyproj_come_from(examination: Examination) -> None:
    """Two of each may lie on one machine, with two PROJs: which one computes must be seen."""
    import numpy
    import pyproj
    from osgeo import gdal

    details = {part.name: part.detail for part in examination.parts}
    for name, module in (("numpy", numpy), ("gdal", gdal), ("pyproj", pyproj)):
        assert f"in {Path(module.__file__).parent.parent}" in details[name]
    assert details["gdal"].startswith("PROJ ") and details["pyproj"].startswith("PROJ ")
    shown = examination.as_text()
    assert details["pyproj"] in shown and details["gdal"] in shown and details["numpy"] in shown


def test_bf16_is_told_as_what_it_costs_and_not_as_a_fault(examination: Examination) -> None:
    from trainer.encoders.device import cpu_multiplies_bf16

    assert examination.bf16 == cpu_multiplies_bf16()
    assert (
        ", no bf16: it computes in fp32, and the same steps take two to three times as long"
        in replace(examination, bf16=False).as_text()
    )
    assert ", bf16\n" in replace(examination, bf16=True).as_text()


def test_a_provider_counts_only_where_it_runs(examination: Examination) -> None:
    assert "CPUExecutionProvider" in examination.onnx_providers
    assert "AzureExecutionProvider" not in examination.onnx_providers, "listed by onnxruntime, and runs nothing"
    part = next(part for part in examination.parts if part.name == "onnxruntime")
    assert part.detail == "" or part.state == "warning", "what does not work is not told as if it did"


def test_a_reason_is_told_without_the_trail_before_it() -> None:
    trail = (
        "/onnxruntime_src/onnxruntime/core/providers/cuda/cuda_call.cc:129 std::conditional_t<THRW, void, "
        "onnxruntime::common::Status> onnxruntime::CudaCall(ERRTYPE, const char*) CUDA failure 35: the driver is old"
        "\n at line 2"
    )
    assert _reason(RuntimeError(trail)) == "CUDA failure 35: the driver is old"
    assert _reason(RuntimeError("[ONNXRuntimeError] : 1 : FAIL : libcudnn.so is missing")) == "libcudnn.so is missing"
    assert _reason(RuntimeError("")) == "RuntimeError"


def test_a_gpu_counts_only_where_it_multiplies(examination: Examination) -> None:
    import torch

    usable = any(gpu.usable for gpu in examination.gpus)
    assert usable == (torch.cuda.is_available() or torch.backends.mps.is_available())
    assert (examination.device == "cpu") == (not usable)


def test_the_json_is_the_documented_record(examination: Examination) -> None:
    record = json.loads(examination.to_json())
    assert record["schema"] == SCHEMA
    assert set(record) == {item.name for item in fields(Examination)}
    assert all(set(part) == {item.name for item in fields(Part)} for part in record["parts"])
    assert all(set(gpu) == {item.name for item in fields(Gpu)} for gpu in record["gpus"])


def test_the_table_names_every_part(examination: Examination) -> None:
    text = examination.as_text()
    assert [part.name for part in examination.parts if part.name not in text] == []
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
    light(tmp_path)
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


@pytest.fixture(params=["wheel", "distribution"])
def layout(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A PYTHONPATH for each pyproj that there is: its wheel, with data of its own, and the distribution's, without."""
    import pyproj

    if request.param == "wheel":
        if not (Path(pyproj.__file__).parent / "proj_dir").is_dir():
            pytest.skip("this interpreter's pyproj is not from its wheel")
        return ""
    packaged = Path("/usr/lib/python3/dist-packages/pyproj")
    if sys.version_info[:2] != (3, 11) or not packaged.is_dir():
        pytest.skip("the distribution has no pyproj for this interpreter")
    (tmp_path / "packaged").mkdir()
    (tmp_path / "packaged" / "pyproj").symlink_to(packaged)
    return str(tmp_path / "packaged")


def test_both_layouts_of_pyproj_work_and_are_told_apart(layout: str) -> None:
    answered = probe("pyproj", PYTHONPATH=layout, PROJ_DATA="", PROJ_LIB="")
    assert answered["state"] == "ok", answered
    assert f"in {layout or sys.prefix}" in answered["detail"]
    assert ("/proj_dir/" in answered["detail"]) == (layout == "")


def test_of_a_wrong_proj_folder_only_the_distributions_pyproj_is_misled(layout: str, tmp_path: Path) -> None:
    answered = probe("pyproj", PYTHONPATH=layout, PROJ_DATA=str(tmp_path), PROJ_LIB=str(tmp_path))
    assert answered["state"] == ("broken" if layout else "ok"), answered


def test_a_wrong_proj_folder_is_noticed(tmp_path: Path) -> None:
    """GDAL is misled by it, whichever pyproj there is."""
    ended = doctor(sys.executable, PROJ_DATA=str(tmp_path), PROJ_LIB=str(tmp_path), PYTHONPATH=light(tmp_path))
    gdal = next(part for part in json.loads(ended.stdout)["parts"] if part["name"] == "gdal")
    assert ended.returncode == ExitCode.ENVIRONMENT
    assert gdal["state"] == "broken" and "proj.db" in gdal["detail"]
    assert "unset PROJ_DATA" in gdal["remedy"] and gdal["remedy"] in ended.stderr


def test_only_the_pins_for_this_python_are_told() -> None:
    assert _holds("") and _holds('python_version >= "3.9"') and not _holds('python_version < "3.9"')
    assert _pins()["pyproj"].startswith("pyproj==")
    assert ("tomli" in _pins()) == (sys.version_info < (3, 11))


def test_without_torch_onnx_files_still_run_and_the_environment_is_light(tmp_path: Path) -> None:
    ended = doctor(sys.executable, PYTHONPATH=light(tmp_path))
    record = json.loads(ended.stdout)
    assert (ended.returncode, record["ok"], record["learns"]) == (ExitCode.DONE, True, False)
    assert not any(part["necessary"] for part in record["parts"] if part["name"] in {"torch", "torchvision"})
    assert "-m pip install" not in record["remedy"]


def test_a_whole_environment_learns(examination: Examination) -> None:
    assert examination.learns
    assert "A light environment" in replace(examination, learns=False).as_text()
