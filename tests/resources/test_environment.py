"""What the script that makes the trainer's environment installs."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent.parent
SCRIPT = CHECKOUT / "setup" / "environment.py"


@pytest.fixture(scope="module")
def environment() -> ModuleType:
    spec = importlib.util.spec_from_file_location("environment_script", SCRIPT)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_light_environment_is_the_whole_one_without_learning(environment: ModuleType) -> None:
    whole = (CHECKOUT / "trainer" / "requirements.txt").read_text(encoding="utf-8")
    names = {line.split("=")[0].split(">")[0] for line in whole.splitlines() if line and not line.startswith("#")}
    kept = {
        line.split("=")[0].split(">")[0] for line in environment.light(whole).splitlines() if line and line[0] != "#"
    }
    assert names - kept == {"torch", "torchvision", "onnx", "onnxscript"}
    assert "onnxruntime" in kept


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
