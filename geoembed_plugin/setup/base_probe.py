"""Run by the base interpreter as a script (``python -I base_probe.py``): what an environment over it can rest on.

Standard library only; prints one JSON object.
"""

from __future__ import annotations

import importlib.util
import json
import platform
import struct
import sys
import sysconfig
from importlib import metadata
from pathlib import Path


def version_of(package: str) -> str:
    """The installed version, or an empty string."""
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return ""


def main() -> None:
    """Print what is there."""
    headers = Path(sysconfig.get_paths()["include"]) / "Python.h"
    found = {
        "version": list(sys.version_info[:3]),
        "executable": sys.executable,
        "bits": struct.calcsize("P") * 8,
        "numpy": version_of("numpy"),
        "gdal": version_of("GDAL") or importlib.util.find_spec("osgeo") is not None,
        "system": f"{sys.platform}-{platform.machine()}".lower(),
        "venv": importlib.util.find_spec("venv") is not None,
        "ensurepip": importlib.util.find_spec("ensurepip") is not None,
        "pip": version_of("pip"),
        "headers": headers.exists(),
    }
    print(json.dumps(found))


main()
