"""What the script that makes the trainer's environment installs."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from trainer import packages

CHECKOUT = Path(__file__).resolve().parent.parent.parent
SCRIPT = CHECKOUT / "setup" / "environment.py"
LOCK = (CHECKOUT / "trainer" / "lock.txt").read_text(encoding="utf-8")


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"{name}_script", CHECKOUT / "setup" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_light_environment_is_the_whole_one_without_learning() -> None:
    whole = (CHECKOUT / "trainer" / "requirements.txt").read_text(encoding="utf-8")
    names = {line.split("=")[0].split(">")[0] for line in whole.splitlines() if line and not line.startswith("#")}
    kept = {line.split("=")[0].split(">")[0] for line in packages.light(whole).splitlines() if line and line[0] != "#"}
    assert names - kept == {"torch", "torchvision", "onnx", "onnxscript"}
    assert "onnxruntime" in kept


@pytest.mark.parametrize(
    ("version", "system", "has_gdal", "alone"),
    [
        ((3, 12, 10), "win32-amd64", True, True),
        ((3, 11, 2), "win32-amd64", True, False),
        ((3, 12, 1), "darwin-arm64", True, True),
        ((3, 12, 1), "darwin-x86_64", True, False),
        ((3, 13, 5), "linux-x86_64", True, False),
        ((3, 13, 5), "linux-x86_64", False, True),
        ((3, 13, 5), "linux-aarch64", False, False),
        ((3, 15, 0), "win32-amd64", False, False),
    ],
)
def test_gdal_is_the_distributions_or_that_of_the_lock(
    version: tuple[int, ...], system: str, has_gdal: bool, alone: bool
) -> None:
    assert packages.stands_alone(version, system, has_gdal) is alone


def test_the_lock_has_all_pins_by_hash_in_parts() -> None:
    """A part is left out where it is not wanted, and what is pinned twice is of one version."""
    whole, learning, light = (
        packages.locked(LOCK, learning, gpu) for learning, gpu in ((True, True), (True, False), (False, False))
    )
    assert whole == LOCK and len(whole) > len(learning) > len(light)
    entries = re.findall(r"(?m)^([\w-]+)==(\S+)(?: ; [^\\]+)? \\\n(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+", LOCK)
    assert len(entries) == LOCK.count("==") - LOCK.count(" == ") and "https:" not in LOCK
    versions = dict(entries)
    pins = (CHECKOUT / "trainer" / "requirements.txt").read_text(encoding="utf-8") + "gdal-wheel"
    for line in pins.splitlines():
        name, _, rest = line.partition(";")[0].partition("#")[0].strip().partition("==")
        name = name.split(">=")[0]
        if name and "<" not in line:
            assert versions[name] == (rest or versions[name]), line
            assert (f"\n{name}==" in light) == (not line.endswith(packages.LEARNING)), line
    assert "\nnvidia-" not in learning and "\ntorch==" in learning


def test_the_readmes_table_says_what_was_resolved() -> None:
    """The record is made by asking the package index (``--resolve``), for the pins as they are; here none is asked."""
    platforms = script("platforms")
    readme = platforms.README.read_text(encoding="utf-8")
    assert platforms.with_table(readme, platforms.table(platforms._record()["rows"])) == readme
    assert platforms._record()["pins"] == platforms.pins(), "run setup/platforms.py --resolve"
    works = {(row["system"], row["python"]) for row in platforms._record()["rows"] if not row["learn"]}
    assert {("win32-amd64", "3.12"), ("darwin-arm64", "3.12"), ("linux-x86_64", "3.11")} <= works


def test_light_and_development_do_not_go_together(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, str(SCRIPT), str(tmp_path / "env"), "--light", "--development"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 2
    assert "do not go together" in ended.stderr
    assert not (tmp_path / "env").exists()
