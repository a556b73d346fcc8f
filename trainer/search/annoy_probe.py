"""Whether Annoy can be used by this process.

Annoy's compiled code is made for the processor that it was built on (``-march=native``) and ends the process with an
illegal instruction elsewhere: it is tried in a child process first, and never in QGIS' own process.
"""

from __future__ import annotations

import os
import subprocess  # nosec B404  # a fixed command as a list, no shell
import sys
from functools import lru_cache
from typing import Any

_PROBE = (
    "import annoy; i = annoy.AnnoyIndex(8, 'angular'); i.add_item(0, [1.0] * 8); i.build(1); i.get_nns_by_item(0, 1)"
)


def usable_annoy() -> Any:
    """The annoy module, or None where it is missing, where it would crash, and in QGIS' own process."""
    if "qgis" in sys.modules or not _probe_succeeds():
        return None
    try:
        import annoy
    except ImportError:
        return None
    return annoy


@lru_cache(maxsize=1)
def _probe_succeeds() -> bool:
    """Whether Annoy works in a child of this interpreter: an illegal instruction ends the child, not us."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    try:
        child = subprocess.run(  # nosec B603  # this interpreter and a constant program
            [sys.executable, "-c", _PROBE],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=60,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return child.returncode == 0
