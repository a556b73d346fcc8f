"""The one audited place that cleans the environment of every process that the plugin starts.

QGIS sets variables for its own Python, GDAL, PROJ and Qt. A child of another interpreter that inherits
them crashes (two PROJs, wrong DLLs, a foreign standard library) in ways that are hard to explain, so
they are taken out here and nowhere else.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Optional

REMOVED = frozenset(
    {
        "PYTHONHOME",
        "PYTHONPATH",
        "PYTHONSTARTUP",
        "PYTHONEXECUTABLE",
        "PYTHONUSERBASE",
        "PYTHONINSPECT",
        "PYTHONWARNINGS",
        "PYTHONPLATLIBDIR",
        "PYTHONDONTWRITEBYTECODE",  # compiled modules have a folder of their own: each job would compile torch anew
        "__PYVENV_LAUNCHER__",
        "VIRTUAL_ENV",
        "CONDA_PREFIX",
        "CONDA_DEFAULT_ENV",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "LD_LIBRARY_PATH",
        "LD_PRELOAD",
        "DYLD_LIBRARY_PATH",
        "DYLD_FRAMEWORK_PATH",
        "DYLD_INSERT_LIBRARIES",
        "PIP_TARGET",
        "PIP_PREFIX",
        "PIP_USER",
        "PIP_REQUIRE_VIRTUALENV",
    }
)
REMOVED_PREFIXES = ("PROJ_", "QT_", "QGIS_", "QML")
PAIRED_DATA = ("GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA")
"""Kept for an environment layered over QGIS' own Python: there GDAL and PROJ are the same libraries as here."""


def child_environment(
    executable: Path,
    packages: Optional[Path] = None,
    bytecode: Optional[Path] = None,
    layered: bool = False,
    base: Optional[Mapping[str, str]] = None,
    platform: str = os.name,
) -> dict[str, str]:
    """The environment for one Python child.

    Args:
        executable: The interpreter that will run; its folders come first on ``PATH``.
        packages: The folder that holds package ``trainer``, the only thing on ``PYTHONPATH``; None for none.
        bytecode: Where compiled modules go; None leaves it to Python.
        layered: The interpreter shares GDAL and PROJ with QGIS; their data folders stay where the
            platform's libraries cannot find them by themselves (Windows).
        base: What to start from; this process' environment by default.
        platform: ``os.name`` of the machine.
    """
    source = dict(os.environ if base is None else base)
    cleaned = {
        name: value
        for name, value in source.items()
        if name.upper() not in REMOVED and not name.upper().startswith(REMOVED_PREFIXES)
    }
    if layered and platform == "nt":
        cleaned.update({name: source[name] for name in PAIRED_DATA if source.get(name)})
    cleaned["PATH"] = _path(executable, source.get("PATH", ""), platform)
    if packages is not None:
        cleaned["PYTHONPATH"] = str(packages)
    if bytecode is not None:
        cleaned["PYTHONPYCACHEPREFIX"] = str(bytecode)
    cleaned["PYTHONNOUSERSITE"] = "1"  # what `pip install --user` left for QGIS' Python is not ours
    cleaned["PYTHONSAFEPATH"] = "1"  # 3.11 and later: the working folder never shadows a module
    cleaned["PYTHONUTF8"] = "1"
    cleaned["PYTHONUNBUFFERED"] = "1"
    return cleaned


def _path(executable: Path, inherited: str, platform: str) -> str:
    """``PATH`` with the interpreter's own folders first (conda on Windows keeps its DLLs in ``Library``)."""
    separator = ";" if platform == "nt" else ":"
    own = [executable.parent]
    if platform == "nt":
        own += [executable.parent / "Scripts", executable.parent / "Library" / "bin"]
    return separator.join([str(folder) for folder in own] + ([inherited] if inherited else []))
