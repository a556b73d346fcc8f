"""Makes or completes the trainer's virtual environment; standard library only, run by the base interpreter.

Where the base interpreter is a distribution's with GDAL, the environment is layered over it, because GDAL's
bindings come from there. Nothing else is taken from it: while pip works it does not see that layer, so which
pyproj, with which PROJ data, is used does not depend on whether QGIS, which brings its own, was installed before
or after. numpy is of that interpreter's version, because GDAL's arrays break with any other. Elsewhere (see
``trainer/packages.py``) all of it, GDAL too, comes from the package index as ``trainer/lock.txt`` has it, by hash.
A stamp holds the digest of all pins and is written last: a second run ends at once, changed pins or an interrupted
installation are made good.

    /usr/bin/python3 setup/environment.py .venv                # what the trainer needs
    /usr/bin/python3 setup/environment.py .venv --development  # and what tests and lint need
    /usr/bin/python3 setup/environment.py .venv --light        # no learning: ONNX files embed, search and predict
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import os
import platform
import re
import subprocess
import sys
from importlib import metadata
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from trainer.packages import light, locked, stands_alone, system_name  # noqa: E402

RUNTIME = CHECKOUT / "trainer" / "requirements.txt"
INDEX = CHECKOUT / "trainer" / "requirements-index.txt"
LOCK = CHECKOUT / "trainer" / "lock.txt"
DEVELOPMENT = CHECKOUT / "tests" / "requirements.txt"


def main() -> int:
    """Bring the environment to the pins. Returns the exit code: 0, or 1 with one line that says what failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="where the environment is or shall be")
    parser.add_argument("--development", action="store_true", help="also what tests and lint need")
    parser.add_argument("--light", action="store_true", help="no learning: without torch, a tenth of the size")
    arguments = parser.parse_args()
    if arguments.light and arguments.development:
        parser.error("--light and --development do not go together")

    requirements = [RUNTIME, DEVELOPMENT] if arguments.development else [RUNTIME]
    stamps = [arguments.folder / ".geoembed-development"]
    if not arguments.development:
        stamps.append(arguments.folder / ".geoembed")
    if arguments.light:
        stamps = [arguments.folder / ".geoembed-light", *stamps[::-1]]  # a whole one does what a light one does
    if sys.version_info < (3, 10):
        print(f"error: the trainer needs Python 3.10 or newer; {sys.executable} is {sys.version.split()[0]}.")
        return 1
    has_gdal = importlib.util.find_spec("osgeo") is not None
    alone = stands_alone(sys.version_info[:2], system_name(sys.platform, platform.machine()), has_gdal)
    numpy = "of the lock" if alone else _version("numpy")
    if not numpy:
        way = "Install it: sudo apt-get install python3-numpy python3-gdal"
        if sys.platform != "linux":
            way = "Use Python 3.12 to 3.14, for which the package index has GDAL"
        print(f"error: {sys.executable} has no numpy. {way}.")
        return 1
    digest = _digest([LOCK, DEVELOPMENT] if alone else [RUNTIME, INDEX, DEVELOPMENT], numpy)
    if any(_read(stamp) == digest for stamp in stamps):
        _layer(arguments.folder, not alone)  # a run for --development that was killed may have left it off
        return 0
    interpreter = arguments.folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if subprocess.run([interpreter, "-c", ""], check=False).returncode if interpreter.exists() else True:
        print(f"Making {arguments.folder} …", flush=True)
        if not _run([sys.executable, "-m", "venv", "--clear", str(arguments.folder)]):
            print("error: the environment could not be made. Install: sudo apt-get install python3-venv")
            return 1
    pip = [str(interpreter), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    size = "some 500 MB" if arguments.light else "torch alone is gigabytes: minutes on a fast line"
    print(f"Installing the trainer's packages ({size}) …", flush=True)
    _layer(arguments.folder, False)
    failed = "error: pip failed (its last lines above say why). Run the same command again to go on."
    if alone:
        wanted = arguments.folder / "lock.txt"
        wanted.write_text(locked(_read(LOCK), not arguments.light, sys.platform == "linux"), encoding="utf-8")
        steps = [["--require-hashes", "-r", str(wanted)]]
        steps += [["-r", str(DEVELOPMENT)]] if arguments.development else []
        if not all(_run([*pip, *step]) for step in steps):
            print(failed)
            return 1
    else:
        constraints = arguments.folder / "constraints.txt"
        constraints.write_text(f"numpy=={numpy.split('+')[0]}\n", encoding="utf-8")
        pip += ["-c", str(constraints)]
        if arguments.light:
            requirements = [arguments.folder / "requirements-light.txt"]
            requirements[0].write_text(light(_read(RUNTIME)), encoding="utf-8")
        try:
            if not _run([*pip, *(word for file in requirements for word in ("-r", str(file)))]):
                print(failed)
                return 1
            if not _run([*pip, "-r", str(INDEX)]):
                print("note: Annoy could not be built; search does without. It wants: apt-get install g++ python3-dev")
        finally:
            _layer(arguments.folder, True)
    stamps[0 if arguments.development or arguments.light else 1].write_text(digest, encoding="utf-8")
    return 0


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def _layer(folder: Path, seen: bool) -> None:
    """Let the environment see the base interpreter's packages, or not."""
    path = folder / "pyvenv.cfg"
    before = path.read_text(encoding="utf-8")
    after = re.sub(r"(?m)^(include-system-site-packages) *=.*$", rf"\1 = {str(seen).lower()}", before)
    if after != before:
        path.write_text(after, encoding="utf-8")


def _digest(files: list[Path], numpy: str) -> str:
    """What the environment's content follows from: the pins, the base interpreter and its numpy."""
    content = b"".join(file.read_bytes() for file in files)
    return hashlib.sha256(content + f"{sys.version}, numpy {numpy}, packages of its own".encode()).hexdigest()


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _run(command: list[str]) -> bool:
    return subprocess.run(command, check=False).returncode == 0


if __name__ == "__main__":
    sys.exit(main())
