"""What an environment of the trainer is made of: the pins, the lock, and who brings GDAL.

Two kinds. A *layered* environment lies over a Python that has GDAL (a Linux distribution's, that of an older QGIS on
Windows); numpy is then of that one's version, which no lock can know, so that ``requirements.txt`` has the pins. One of
*its own* takes GDAL from the package index, too, and every file by its hash, as ``lock.txt`` has them.

Standard library, Python 3.9: QGIS reads this, and ``setup/environment.py`` before anything is installed.
"""

from __future__ import annotations

from collections.abc import Sequence

LEARNING = "# learning"
"""Ends the line of a requirement that a light environment does without; in the lock, heads the part that it lacks."""
GPU = "# learning on NVIDIA's GPUs, Linux"
"""Heads the lock's last part; on Windows a torch for GPUs has all of it inside."""
GDAL_SYSTEMS = frozenset({"win32-amd64", "darwin-arm64", "linux-x86_64"})
"""For which the package index has a GDAL, as :func:`system_name` calls them."""
GDAL_PYTHONS = ((3, 12), (3, 14))
"""The oldest and the newest Python for which it has one."""


def system_name(platform: str, machine: str) -> str:
    """``win32-amd64``, ``darwin-arm64``, ``linux-x86_64`` and so on.

    Args:
        platform: ``sys.platform``.
        machine: ``platform.machine()``.
    """
    return f"{platform}-{machine}".lower()


def stands_alone(version: Sequence[int], system: str, has_gdal: bool) -> bool:
    """Whether an environment is one of its own, made from the lock, or layered over the base interpreter.

    QGIS on Windows and macOS has a GDAL that works inside of QGIS alone (its libraries are found by what QGIS sets, or
    signed together with it); a distribution's is made for every program.

    Args:
        version: The base interpreter's ``sys.version_info``.
        system: Its :func:`system_name`.
        has_gdal: Whether it has GDAL's bindings.
    """
    first, last = GDAL_PYTHONS
    there = system in GDAL_SYSTEMS and first <= tuple(version[:2]) <= last
    return there and not (has_gdal and system.startswith("linux"))


def light(requirements: str) -> str:
    """Requirements without those of learning."""
    return "".join(f"{line}\n" for line in requirements.splitlines() if not line.endswith(LEARNING))


def locked(lock: str, learning: bool, gpu: bool) -> str:
    """The parts of the lock that an environment wants: without learning it embeds, searches and predicts.

    Args:
        lock: The text of ``lock.txt``.
        learning: Whether it shall learn.
        gpu: Whether on an NVIDIA GPU.
    """
    for wanted, heading in ((gpu and learning, GPU), (learning, LEARNING)):
        if not wanted:
            lock = lock.partition(f"\n{heading}\n")[0] + "\n"
    return lock
