"""What this machine has: processor, memory, and the GPU's driver. Standard library only, Python 3.9."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess  # nosec B404  # fixed commands as lists, no shell
from pathlib import Path


def nvidia_driver() -> tuple[str, list[str]]:
    """The NVIDIA driver's version and the names of its GPUs; ("", []) where there is none."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return "", []
    command = [program, "--query-gpu=driver_version,name", "--format=csv,noheader"]
    try:
        ended = subprocess.run(  # nosec B603  # a fixed command, its path from the system
            command, capture_output=True, text=True, check=False, timeout=60
        )
    except (OSError, subprocess.TimeoutExpired):
        return "", []
    rows = [line.split(",", 1) for line in ended.stdout.splitlines() if ended.returncode == 0 and "," in line]
    return (rows[0][0].strip(), [row[1].strip() for row in rows]) if rows else ("", [])


def usable_cores() -> int:
    """Cores that this process may use (a container or a batch system may allow fewer than there are)."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on Linux
        return os.cpu_count() or 1


def _cpuinfo() -> dict[str, str]:
    try:
        text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return {}
    pairs = (line.split(":", 1) for line in text.splitlines() if ":" in line)
    return {key.strip(): value.strip() for key, value in pairs}


def processor() -> str:
    """What it is called."""
    return _cpuinfo().get("model name") or platform.processor() or platform.machine()


def memory_gib() -> float:
    """Memory in all; 0.0 where the system does not say."""
    try:
        return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1)
    except (AttributeError, ValueError, OSError):  # Windows
        return 0.0
