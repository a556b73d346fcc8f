"""Locks what an environment of its own installs, and resolves the trainer's pins for every system; asks the registry.

    python setup/platforms.py --lock     # makes trainer/lock.txt anew
    python setup/platforms.py --resolve  # makes setup/platforms.json and the README's table anew
    python setup/platforms.py            # the README's table alone, from setup/platforms.json: asks nobody

Wants uv (on the path, or ``pip install uv``), which resolves for systems other than this one; the first two ask the
package index for what ``trainer/requirements*.txt`` names and what that needs, and for nothing else.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import urllib.request
from itertools import groupby
from pathlib import Path
from typing import Any

from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import parse_wheel_filename

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from trainer.packages import GDAL_PYTHONS, GPU, LEARNING, light, stands_alone  # noqa: E402

REQUIREMENTS = CHECKOUT / "trainer" / "requirements.txt"
GDAL = CHECKOUT / "trainer" / "requirements-gdal.txt"
LOCK = CHECKOUT / "trainer" / "lock.txt"
RECORD = CHECKOUT / "setup" / "platforms.json"
README = CHECKOUT / "README.md"
BEGIN, END = "<!-- what works where -->\n", "<!-- after what works where -->"
INDEX = "https://pypi.org/simple/"
MACOS = "14.0"
"""The oldest that torch and pyproj have wheels for."""

SYSTEMS = {
    "win32-amd64": ("Windows, x64", "x86_64-pc-windows-msvc"),
    "darwin-arm64": ("macOS 14 or newer, Apple's processors", "aarch64-apple-darwin"),
    "darwin-x86_64": ("macOS, Intel", "x86_64-apple-darwin"),
    "linux-x86_64": ("Linux, x86-64", "x86_64-manylinux_2_28"),
    "linux-aarch64": ("Linux, ARM", "aarch64-manylinux_2_28"),
}
"""By the trainer's name of a system: what a person calls it, and what uv does."""
PYTHONS = tuple((3, minor) for minor in range(9, 15))
OLDEST = (3, 10)
HEADER = """\
# Every file of an environment that stands alone (Python {first} to {last}; Windows x64, macOS arm64, Linux x86-64).
# Made by setup/platforms.py --lock from requirements.txt and requirements-gdal.txt.
"""


def main() -> int:
    """Do what is asked. Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--lock", action="store_true", help="make the lock anew (asks the package index)")
    parser.add_argument("--resolve", action="store_true", help="resolve for every system anew (asks the package index)")
    arguments = parser.parse_args()
    if arguments.lock:
        LOCK.write_text(lock(), encoding="utf-8")
    if arguments.resolve:
        RECORD.write_text(json.dumps({"pins": pins(), "rows": resolution()}, indent=1) + "\n", encoding="utf-8")
    README.write_text(with_table(README.read_text(encoding="utf-8"), table(_record()["rows"])), encoding="utf-8")
    return 0


# ---------------------------------------------------------------------------------------------
# The lock
# ---------------------------------------------------------------------------------------------
def lock() -> str:
    """The lock's text: what every environment has, what learning adds, and what an NVIDIA GPU does."""
    version = ".".join(map(str, GDAL_PYTHONS[0]))
    options = ["--universal", "--python-version", version]
    everything = _compiled(REQUIREMENTS.read_text(encoding="utf-8"), options)
    without = {_name(line) for line in _compiled(light(REQUIREMENTS.read_text(encoding="utf-8")), options)}
    parts: dict[str, list[str]] = {"": [], LEARNING: [], GPU: []}
    for line in everything:
        name = _name(line)
        gpu = name.startswith(("nvidia-", "cuda-")) or name == "triton"
        parts[GPU if gpu else "" if name in without else LEARNING].append(_with_hashes(line))
    text = HEADER.format(first=version, last=".".join(map(str, GDAL_PYTHONS[1])))
    return text + "".join((f"\n{heading}\n" if heading else "") + "".join(lines) for heading, lines in parts.items())


def _name(line: str) -> str:
    return line.split("==")[0]


def _compiled(requirements: str, options: list[str], with_gdal: bool = True) -> list[str]:
    """What uv makes of requirements, with the GDAL of the index or without: ``name==version ; marker`` lines.

    Raises:
        subprocess.CalledProcessError: they cannot be resolved.
    """
    program = [found] if (found := shutil.which("uv")) else [sys.executable, "-m", "uv"]
    with tempfile.TemporaryDirectory() as folder:
        wanted = Path(folder) / "requirements.in"
        wanted.write_text(requirements + GDAL.read_text(encoding="utf-8") * with_gdal, encoding="utf-8")
        shared = ["--quiet", "--no-header", "--no-annotate", "--only-binary", ":all:", "--default-index", INDEX]
        ended = subprocess.run(
            [*program, "pip", "compile", *shared, *options, str(wanted)],
            env={**os.environ, "MACOSX_DEPLOYMENT_TARGET": MACOS},
            capture_output=True,
            text=True,
            check=True,
        )
    return [line for line in ended.stdout.splitlines() if "==" in line]


def _with_hashes(line: str) -> str:
    name, _, version = line.split(";")[0].strip().partition("==")
    wanted = {digest for filename, digest in _files(name, version) if _is_for_us(filename)}
    if not wanted:
        raise SystemExit(f"error: no wheel of {name} {version} is for any of the systems of the lock.")
    return line + "".join(f" \\\n    --hash=sha256:{digest}" for digest in sorted(wanted)) + "\n"


def _files(name: str, version: str) -> list[tuple[str, str]]:
    """The wheels of a version on the package index, with their SHA-256."""
    request = urllib.request.Request(f"{INDEX}{name}/", headers={"Accept": "application/vnd.pypi.simple.v1+json"})
    with urllib.request.urlopen(request) as answer:
        files: list[dict[str, Any]] = json.load(answer)["files"]
    wheels = [file for file in files if file["filename"].endswith(".whl")]
    return [
        (file["filename"], file["hashes"]["sha256"])
        for file in wheels
        if str(parse_wheel_filename(file["filename"])[1]) == version
    ]


def _tags() -> frozenset[Tag]:
    linux = [f"manylinux_2_{minor}_x86_64" for minor in range(5, 29)]
    linux += [f"manylinux{year}_x86_64" for year in ("1", "2010", "2014")]
    platforms = ["win_amd64", *mac_platforms((int(MACOS.split(".")[0]), 0), "arm64"), *linux]
    first, last = GDAL_PYTHONS
    found: set[Tag] = set()
    for minor in range(first[1], last[1] + 1):
        found.update(cpython_tags((3, minor), platforms=platforms), compatible_tags((3, minor), platforms=platforms))
    return frozenset(found)


TAGS = _tags()


def _is_for_us(filename: str) -> bool:
    return bool(parse_wheel_filename(filename)[3] & TAGS)


# ---------------------------------------------------------------------------------------------
# What works where
# ---------------------------------------------------------------------------------------------
def resolution() -> list[dict[str, Any]]:
    """For each system and Python: what stands in the way of learning and of embedding ("" for nothing), and more."""
    whole, found = REQUIREMENTS.read_text(encoding="utf-8"), []
    for system, (_, triple) in SYSTEMS.items():
        for python in PYTHONS:
            gdals = [name for name, is_there in _gdals(system, python).items() if is_there]
            version = ".".join(map(str, python))
            row = {"system": system, "python": version, "gdal": gdals, "learn": "", "embed": "", "gpu": ""}
            options = ["--python-platform", triple, "--python-version", version]
            for what, requirements in (("learn", whole), ("embed", light(whole))):
                if python < OLDEST:
                    row[what] = "Python is too old"
                elif not gdals:
                    row[what] = "no GDAL"
                else:
                    try:
                        lines = _compiled(requirements, options, with_gdal="wheel" in gdals)
                    except subprocess.CalledProcessError as error:
                        row[what] = _named(error.stderr, requirements)
                        continue
                    if what == "learn":
                        row["gpu"] = _gpu(system, lines)
            found.append(row)
            print(row, flush=True)
    return found


def _gdals(system: str, python: tuple[int, int]) -> dict[str, bool]:
    """Where GDAL may come from: the distribution, QGIS' own Python, the wheel of the package index."""
    wheel = stands_alone(python, system, has_gdal=False)
    return {
        "distribution": system.startswith("linux"),
        "QGIS": system.startswith("win32") and not wheel,
        "wheel": wheel,
    }


def _named(said: str, requirements: str) -> str:
    """Which of the requirements has no wheel, of uv's own words."""
    names = [re.split(r"[=><;\s]", line)[0] for line in requirements.splitlines() if line and line[0] != "#"]
    lacking = [name for name in names if re.search(rf"\b{re.escape(name)}\b[^\n]*(wheel|cannot be used|tag)", said)]
    return f"no {lacking[0]}" if lacking else "not resolved"


def _gpu(system: str, lines: list[str]) -> str:
    if system == "darwin-arm64":
        return "Metal"
    return "NVIDIA" if system == "win32-amd64" or any(line.startswith("nvidia-") for line in lines) else ""


def pins() -> list[str]:
    """What was resolved: the trainer's requirements without their comments."""
    lines = (REQUIREMENTS.read_text(encoding="utf-8") + GDAL.read_text(encoding="utf-8")).splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _record() -> dict[str, Any]:
    return dict(json.loads(RECORD.read_text(encoding="utf-8")))


def table(rows: list[dict[str, Any]]) -> str:
    """The README's table: Pythons of a system for which the same holds are one line."""
    made = "| system | QGIS' Python | search | embed with ONNX files | learn | GPU | GDAL |\n" + "|---" * 7 + "|\n"
    told = {"distribution": "the distribution's", "QGIS": "QGIS' own", "wheel": "a wheel"}

    def facts(row: dict[str, Any]) -> tuple[str, ...]:
        if tuple(map(int, row["python"].split("."))) < OLDEST:
            return ("", f"no: {row['embed']}", f"no: {row['learn']}", "", "")
        gdal = " or ".join(told[name] for name in row["gdal"]) if not row["embed"] else ""
        answers = [f"no: {row[what]}" if row[what] else "yes" for what in ("embed", "learn")]
        return (row["system"], *answers, row["gpu"], gdal)

    for (system, embed, learn, gpu, gdal), group in groupby(sorted(rows, key=lambda row: bool(facts(row)[0])), facts):
        versions = sorted({row["python"] for row in group}, key=lambda version: int(version.split(".")[1]))
        span = versions[0] if len(versions) == 1 else f"{versions[0]} to {versions[-1]}"
        cells = (SYSTEMS[system][0] if system else "all", span, "yes", embed, learn, gpu or "–", gdal or "–")
        made += f"| {' | '.join(cells)} |\n"
    return made


def with_table(text: str, made: str) -> str:
    """The README with the table in its place."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}{made}{END}{after}"


if __name__ == "__main__":
    sys.exit(main())
