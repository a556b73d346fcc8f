"""The installer's machinery with the real pip and the real doctor, offline: the wheels are made here."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sysconfig
import zipfile
from base64 import urlsafe_b64encode
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from trainer.packages import LEARNING


def make_wheel(folder: Path, name: str, version: str, files: dict[str, str]) -> Path:
    """A pure wheel with these files."""
    info = f"{name}-{version}.dist-info"
    content = {
        **files,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = [
        f"{path},sha256={urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b'=').decode()},{len(text)}"
        for path, text in content.items()
    ]
    content[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,"]) + "\n"
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in content.items():
            archive.writestr(path, text)
    return wheel


def numpy_of_the_base(jobs: Any) -> str:
    code = "from importlib import metadata; print(metadata.version('numpy'))"
    base = jobs.install_plan.default_plan().base
    return subprocess.run([base, "-I", "-c", code], capture_output=True, text=True, check=True).stdout.strip()


@pytest.fixture
def plan(installing: Any, tmp_path: Path) -> Any:
    """A plan that installs one tiny package, which lets the doctor see this test's own torch."""
    wheels = tmp_path / "folder of wheels"
    wheels.mkdir()
    here = sysconfig.get_paths()["purelib"]
    make_wheel(wheels, "lookalike", "1.0", {"lookalike.py": "", "lookalike.pth": here + "\n"})
    make_wheel(wheels, "tree", "2.0", {"tree.py": ""})
    make_wheel(wheels, "numpy", numpy_of_the_base(installing), {})  # the real one comes with this test's own torch
    requirements, index = tmp_path / "requirements.txt", tmp_path / "requirements-index.txt"
    requirements.write_text("numpy\nlookalike==1.0\n", encoding="utf-8")
    index.write_text("tree==2.0\n", encoding="utf-8")
    whole = installing.install_plan.default_plan(wheels)
    return replace(whole, requirements=requirements, index_requirements=index, lock=tmp_path / "lock.txt")


def run(jobs: Any, plan: Any, wait: Any, seconds: float = 900) -> dict[str, Any]:
    """Run an installation to its end."""
    installation = jobs.installer.Installer(plan)
    heard: dict[str, Any] = {"log": installation.log, "stages": [], "cautions": installation.cautions}
    installation.stage.connect(heard["stages"].append)
    for name in ("finished", "failed"):
        getattr(installation, name).connect(lambda value, name=name: heard.__setitem__(name, value))
    installation.start()
    wait(lambda: "finished" in heard or "failed" in heard, seconds, "the installation")
    installation.deleteLater()
    return heard


def test_the_whole_way_first_without_annoy_and_then_repaired(installing: Any, plan: Any, wait: Any) -> None:
    plan.index_requirements.write_text("no-such-tree==9\n", encoding="utf-8")
    heard = run(installing, plan, wait)
    assert "finished" in heard, heard.get("failed") or heard["log"]
    assert heard["finished"].report["ok"] is True
    assert [caution.code for caution in heard["cautions"]] == ["no-annoy"]
    assert "does without it" in heard["cautions"][0].cause
    chosen = installing.interpreter.candidates()[0]
    assert chosen.origin == "managed" and " " in str(chosen.executable), "a path with a space works"
    constraints = (plan.folder / "constraints.txt").read_text(encoding="utf-8")
    assert constraints == f"numpy=={numpy_of_the_base(installing)}\n", "numpy is of the base's version"
    assert list(plan.folder.rglob("numpy-*.dist-info")), "and its own, as is all but GDAL, though the base has one"
    assert "include-system-site-packages = true" in (plan.folder / "pyvenv.cfg").read_text(encoding="utf-8")
    assert not (installing.places.data_folder() / "temporary").exists()

    again = run(installing, plan, wait)
    assert "finished" in again
    commands = [line for line in again["log"] if line.startswith("$")]
    assert not any("-m venv" in line or (" -r " in line and "index" not in line) for line in commands), (
        "finished steps are not repeated"
    )


def test_an_environment_that_the_doctor_finds_lacking_is_not_called_complete(
    installing: Any, plan: Any, wait: Any
) -> None:
    plan.requirements.write_text("numpy\n", encoding="utf-8")
    heard = run(installing, plan, wait)
    assert heard["failed"].code == "lacking" and "torch" in heard["failed"].cause
    assert not (plan.folder / installing.interpreter.COMPLETE).exists()


def test_a_missing_wheel_is_named(installing: Any, plan: Any, wait: Any) -> None:
    plan.requirements.write_text("lookalike==7.7\n", encoding="utf-8")
    failure = run(installing, plan, wait)["failed"]
    assert failure.code == "no-version" and "lookalike==7.7" in failure.cause and "wheels" in failure.next_step


def test_an_empty_folder_of_wheels_is_refused_before_anything_runs(
    installing: Any, plan: Any, wait: Any, tmp_path: Path
) -> None:
    (tmp_path / "empty").mkdir()
    heard = run(installing, replace(plan, wheels=tmp_path / "empty"), wait)
    assert heard["failed"].code == "no-wheels"
    assert not plan.folder.exists()


def test_a_disk_without_room_is_told_with_both_figures(
    installing: Any, plan: Any, wait: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = installing.install_plan
    nearly_full = shutil.disk_usage("/")._replace(free=1_500_000_000)
    monkeypatch.setattr(room.shutil, "disk_usage", lambda _folder: nearly_full)
    monkeypatch.setattr(room, "GIGABYTES", dict.fromkeys(room.GIGABYTES, 3))
    failure = run(installing, plan, wait)["failed"]
    assert failure.code == "disk-full"
    assert "3 GB" in failure.cause and "1.5" in failure.cause
    assert not plan.folder.exists()


def test_wheels_without_numpy_are_refused_before_anything_is_made(installing: Any, plan: Any, wait: Any) -> None:
    for wheel in plan.wheels.glob("numpy-*.whl"):
        wheel.unlink()
    failure = run(installing, plan, wait)["failed"]
    assert failure.code == "no-wheels" and f"numpy=={numpy_of_the_base(installing)}" in failure.next_step
    assert not plan.folder.exists()


def test_two_windows_do_not_install_at_once(installing: Any, plan: Any, wait: Any) -> None:
    from qgis.PyQt.QtCore import QLockFile

    installing.places.data_folder().mkdir(parents=True)
    other = QLockFile(str(installing.install_plan.lock_path()))
    assert other.tryLock(0)
    try:
        assert run(installing, plan, wait)["failed"].code == "locked"
    finally:
        other.unlock()


def test_cancel_stops_it_and_the_next_attempt_goes_on(installing: Any, plan: Any, wait: Any) -> None:
    installation = installing.installer.Installer(plan)
    ends: list[str] = []
    installation.cancelled.connect(lambda: ends.append("cancelled"))
    installation.start()
    wait(lambda: (plan.folder / installing.install_plan.STATE).exists(), what="the first finished step")
    installation.cancel()
    assert ends == ["cancelled"] and not installation.running
    second = installing.installer.Installer(plan)
    second.start()
    wait(lambda: any("pip install" in line for line in second.log), what="the second attempt to reach pip")
    second.cancel()
    assert not any("-m venv" in line for line in second.log), "the environment was made already"


def test_an_environment_that_stands_alone_is_what_the_lock_says(
    installing: Any, plan: Any, wait: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A light one, as over QGIS' Python on Windows and macOS; of this machine it sees this test's own GDAL."""
    plan.requirements.write_text("numpy\nlookalike==1.0\nno-such-torch==9  # learning\n", encoding="utf-8")
    plan.folder.mkdir(parents=True)
    installing.install_plan.wanted_options(replace(plan, light=True), {}, torch_is_there=False)
    wanted = plan.folder / installing.install_plan.WANTED
    assert wanted.read_text(encoding="utf-8") == "numpy\nlookalike==1.0\n", "and of one that is layered"
    monkeypatch.setattr(installing.install_plan, "stands_alone", lambda *_base: True)
    from osgeo import gdal

    seen = f"{sysconfig.get_paths()['purelib']}\n{Path(gdal.__file__).parent.parent}\n"
    wheel = make_wheel(plan.wheels, "lookalike", "1.0", {"lookalike.py": "", "lookalike.pth": seen})
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    gpu = f"\n{LEARNING}\nno-such-torch==9\n"
    plan.lock.write_text(f"lookalike==1.0 --hash=sha256:{digest}\n{gpu}", encoding="utf-8")
    heard = run(installing, replace(plan, light=True), wait)
    assert "finished" in heard, heard.get("failed") or heard["log"]
    assert not list(plan.folder.rglob("numpy-*.dist-info")), "of the requirements' pins none but the lock's"
    assert "build: light" in heard["log"] and "torch" not in wanted.read_text(encoding="utf-8")
    assert any("--require-hashes" in line for line in heard["log"])
    assert not any("Annoy" in stage for stage in heard["stages"])
    assert "include-system-site-packages = false" in (plan.folder / "pyvenv.cfg").read_text(encoding="utf-8")
    assert [found.layered for found in installing.interpreter.candidates() if found.origin == "managed"] == [False]
