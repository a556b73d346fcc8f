"""Causes named from what the real pip says, the build chosen from the driver, and the child's clean environment."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent.parent.parent


# ---------------------------------------------------------------------------------------------
# Causes, from what the real pip says
# ---------------------------------------------------------------------------------------------
def pip(*words: str, **variables: str) -> str:
    ended = subprocess.run(
        [sys.executable, "-m", "pip", *words, "--retries", "1", "--timeout", "3", "--disable-pip-version-check"],
        capture_output=True,
        text=True,
        check=False,
        env={**{name: value for name, value in os.environ.items() if "proxy" not in name.lower()}, **variables},
    )
    assert ended.returncode != 0
    return ended.stdout + ended.stderr


NOWHERE = ("--isolated", "--index-url", "http://127.0.0.1:9/simple", "--trusted-host", "127.0.0.1", "--no-cache-dir")


def test_no_network_is_named(installing: Any, tmp_path: Path) -> None:
    output = pip("download", "no-such-thing-1", "-d", str(tmp_path), *NOWHERE)
    assert installing.pip_output.explain(output).code == "no-network", output


def test_a_refusing_proxy_is_named(installing: Any, tmp_path: Path) -> None:
    proxy = ("--proxy", "http://127.0.0.1:9")
    where = ("--isolated", "--index-url", "https://example.invalid/simple")
    output = pip("download", "no-such-thing-1", "-d", str(tmp_path), *proxy, *where)
    assert installing.pip_output.explain(output).code == "proxy", output


def test_a_missing_compiler_is_named(installing: Any, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "setup.py").write_text(
        "from setuptools import Extension, setup\n"
        "setup(name='leaf', version='1', ext_modules=[Extension('leaf', ['leaf.c'])])\n",
        encoding="utf-8",
    )
    (source / "leaf.c").write_text("", encoding="utf-8")
    output = pip(
        "install",
        "--no-build-isolation",
        "--no-index",
        "--target",
        str(tmp_path / "target"),
        str(source),
        CC="no-such-gcc",
        CXX="no-such-g++",
    )
    assert installing.pip_output.explain(output).code == "no-compiler", output


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk-full"),
        ("OSError: [Errno 122] Disk quota exceeded: '/home/x/geoembed'", "disk-full"),
        ("The virtual environment was not created successfully because ensurepip is not available.", "no-venv"),
        ("error: Microsoft Visual C++ 14.0 or greater is required. Get it with", "no-compiler"),
        ("error: [Errno 13] Permission denied: 'x86_64-linux-gnu-gcc'", "no-compiler"),
        ("ERROR: Could not install packages due to an OSError: [WinError 206] The filename or", "path-too-long"),
        ("ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/x'", "no-permission"),
        ("ERROR: Could not install packages due to an OSError: [WinError 32] The process cannot", "in-use"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate", "certificate"),
        ("pip._vendor.urllib3.exceptions.ReadTimeoutError: HTTPSConnectionPool(host=", "slow-network"),
        ("something odd\nERROR: the moon is in the wrong place", "installer"),
    ],
)
def test_what_cannot_be_made_here_is_named_too(installing: Any, said: str, code: str) -> None:
    failure = installing.pip_output.explain(said)
    assert failure.code == code and failure.cause and failure.next_step


def test_a_space_in_the_path_is_named_only_where_there_is_one(installing: Any) -> None:
    said = "/home/a b/geoembed/bin/pip: bad interpreter: No such file"
    assert installing.pip_output.explain(said, "/home/a b/geoembed").code == "path-with-spaces"
    assert installing.pip_output.explain(said, "/home/ab/geoembed").code == "installer"


@pytest.mark.parametrize(
    ("line", "text", "fraction"),
    [
        ("Progress 50000000 of 200000000", "50 of 200 MB", 0.25),
        ("  Downloading torch-2.14.1-cp311-cp311-manylinux.whl (900.1 MB)", "Downloading torch-2.14.1", None),
        ("Collecting numpy", "Looking for numpy", None),
        ("Installing collected packages: a, b", "Installing a, b", None),
    ],
)
def test_progress_is_read_from_pips_lines(installing: Any, line: str, text: str, fraction: Any) -> None:
    told = installing.pip_output.progress(line)
    assert told.text.startswith(text) and told.fraction == fraction


def test_other_lines_are_no_progress(installing: Any) -> None:
    assert installing.pip_output.progress("Requirement already satisfied: numpy") is None


# ---------------------------------------------------------------------------------------------
# Which build
# ---------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("listing", "platform", "machine", "build", "caution"),
    [
        ("", "linux", "x86_64", "cpu", None),
        ("NVIDIA H200, 580.65.06\n", "linux", "x86_64", "cu130", None),
        ("NVIDIA GeForce RTX 3060, 591.44\n", "win32", "AMD64", "cu130", None),
        ("Quadro P2000, 470.82.01\n", "linux", "x86_64", "cpu", "driver-too-old"),
        ("Failed to initialize NVML: Driver/library version mismatch", "linux", "x86_64", "cpu", "driver-broken"),
        ("No devices were found", "linux", "x86_64", "cpu", None),
        ("", "darwin", "arm64", "mps", None),
        ("", "darwin", "x86_64", "cpu", None),
    ],
)
def test_the_build_follows_the_driver(
    installing: Any, listing: str, platform: str, machine: str, build: str, caution: Any
) -> None:
    chosen = installing.install_plan.choose(listing, platform, machine)
    assert chosen.build == build
    assert (chosen.caution.code if chosen.caution else None) == caution


def test_a_base_that_is_too_old_is_refused_with_a_way_out(installing: Any) -> None:
    found = {"version": [3, 9, 5], "bits": 64, "venv": True, "ensurepip": True, "gdal": "3.8.4"}
    assert installing.install_plan.check_base(found).code == "python-too-old"
    assert installing.install_plan.check_base({**found, "version": [3, 12, 0]}) is None
    assert installing.install_plan.check_base({**found, "version": [3, 12, 0], "venv": False}).code == "no-venv"
    bare = {**found, "version": [3, 12, 0], "gdal": ""}
    assert installing.install_plan.check_base({**bare, "system": "darwin-arm64"}) is None
    assert installing.install_plan.check_base({**bare, "system": "darwin-x86_64"}).code == "no-gdal"


def test_torch_comes_with_the_trainers_own_pins(installing: Any) -> None:
    plan = installing.install_plan.default_plan()
    pins = installing.install_plan.torch_pins(plan.requirements)
    assert [pin.split("==")[0] for pin in pins] == ["torch", "torchvision"]
    assert plan.base.name.startswith("python") and plan.base.is_file()


# ---------------------------------------------------------------------------------------------
# The child's environment and QGIS' proxy
# ---------------------------------------------------------------------------------------------
def test_nothing_of_qgis_python_reaches_the_child(installing: Any) -> None:
    clean = installing.environment.child_environment
    dirty = {
        "PYTHONHOME": "/x",
        "PYTHONPATH": "/plugins",
        "PYTHONDONTWRITEBYTECODE": "1",
        "GDAL_DATA": "/x",
        "PROJ_LIB": "/x",
        "PROJ_DATA": "/x",
        "QT_PLUGIN_PATH": "/x",
        "QT_QPA_PLATFORM": "offscreen",
        "LD_LIBRARY_PATH": "/x",
        "DYLD_LIBRARY_PATH": "/x",
        "Qgis_Prefix_Path": "/x",
        "PATH": "/usr/bin",
        "HOME": "/home/x",
        "CUDA_VISIBLE_DEVICES": "0",
    }
    found = clean(Path("/env/bin/python"), Path("/packages"), Path("/bytecode"), base=dirty, platform="posix")
    assert found["PYTHONPATH"] == "/packages"
    assert found["PATH"] == "/env/bin:/usr/bin"
    assert found["HOME"] == "/home/x" and found["CUDA_VISIBLE_DEVICES"] == "0"
    left = {name for name in found if name in dirty} - {"PATH", "PYTHONPATH", "HOME", "CUDA_VISIBLE_DEVICES"}
    assert not left, left


def test_on_windows_a_layered_environment_keeps_the_data_of_the_gdal_it_shares(installing: Any) -> None:
    clean = installing.environment.child_environment
    base = {"GDAL_DATA": "C:/gdal", "PROJ_LIB": "C:/proj", "PATH": "C:/bin"}
    python = Path("C:/env/Scripts/python.exe")
    assert clean(python, layered=True, base=base, platform="nt")["GDAL_DATA"] == "C:/gdal"
    assert "GDAL_DATA" not in clean(python, layered=False, base=base, platform="nt")


def test_the_child_sees_the_trainer_and_not_the_plugin(installing: Any, tmp_path: Path) -> None:
    """The real child: only package ``trainer`` is reachable through what the plugin adds."""
    chosen = installing.interpreter.current()
    packaged = tmp_path / "bundle"
    packaged.mkdir()
    (packaged / "trainer").symlink_to(CHECKOUT / "trainer")
    variables = installing.environment.child_environment(chosen.executable, packaged)
    script = "import trainer, importlib.util as u; print(trainer.__file__, u.find_spec('geoembed_plugin'))"
    ended = subprocess.run(
        [str(chosen.executable), "-c", script], env=variables, cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert ended.stdout.split() == [str(packaged / "trainer" / "__init__.py"), "None"]


def test_qgis_proxy_reaches_pip_and_its_password_no_log(installing: Any) -> None:
    from qgis.core import QgsSettings

    settings = QgsSettings()
    values = {
        "proxyEnabled": True,
        "proxyType": "HttpProxy",
        "proxyHost": "proxy.example",
        "proxyPort": "3128",
        "proxyUser": "ann",
        "proxyPassword": "p@ss",
        "noProxyUrls": ["http://intern.example/"],
    }
    for name, value in values.items():
        settings.setValue(f"proxy/{name}", value)
    try:
        found = installing.install_plan.proxy_variables()
    finally:
        settings.remove("proxy")
    assert found["HTTPS_PROXY"] == "http://ann:p%40ss@proxy.example:3128"
    assert found["NO_PROXY"] == "intern.example"
    assert installing.install_plan.proxy_variables() == {}
    installation = installing.installer.Installer(installing.install_plan.default_plan())
    installation._hear(f"ERROR: Cannot connect to proxy {found['HTTPS_PROXY']}")
    assert installation.log == ["ERROR: Cannot connect to proxy http://…@proxy.example:3128"]


def test_qgis_own_program_is_never_taken_for_a_python(installing: Any, tmp_path: Path) -> None:
    program = tmp_path / "qgis-ltr-bin"
    program.write_text("", encoding="utf-8")
    assert not installing.interpreter.is_python(program)
    assert not installing.interpreter.is_python(tmp_path)
    assert installing.interpreter.is_python(installing.interpreter.base_python())


@pytest.mark.parametrize(
    ("prefix", "program", "found"),
    [
        ("Contents/MacOS", "Contents/MacOS/bin/python3", "Contents/MacOS/bin/python3"),
        ("Contents/Frameworks/Python.framework/Versions/3.12", "Contents/MacOS/python3.12", "python.org/3.12"),
        ("Contents/Resources", "Contents/MacOS/python", "python.org/3.12"),
    ],
)
def test_a_mac_has_a_python_that_runs_outside_of_qgis(
    installing: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, prefix: str, program: str, found: str
) -> None:
    app = tmp_path / "QGIS.app"
    for path in (app / program, tmp_path / "python.org" / "3.12"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (app / prefix).mkdir(parents=True, exist_ok=True)
    monkeypatch.setattr(sys, "base_prefix", str(app / prefix))
    monkeypatch.setattr(installing.interpreter, "PLACES_OF_A_MAC", (f"{tmp_path}/python.org/3.{{0}}",))
    expected = (app if found.startswith("Contents") else tmp_path) / found
    assert installing.interpreter.base_python("darwin") == expected
