"""Which build of torch this machine can use, from what the NVIDIA driver says of itself."""

from __future__ import annotations

import re
import shutil
import sys
from dataclasses import dataclass
from typing import Optional

from ..translation import tr
from .failures import Failure

QUERY = ["--query-gpu=name,driver_version", "--format=csv,noheader"]
CUDA_BUILD = "cu130"
LEAST_DRIVER = 580
"""The first driver branch that runs CUDA 13 (NVIDIA's table of CUDA toolkits and drivers)."""
TORCH_INDEX = "https://download.pytorch.org/whl/"


@dataclass(frozen=True)
class Accelerator:
    """``build`` is ``cu130``, ``mps`` or ``cpu``; ``caution`` says why a GPU that is there will not be used."""

    build: str
    gpu: str = ""
    driver: str = ""
    caution: Optional[Failure] = None

    @property
    def index(self) -> str:
        """The index that has this build, where the package index' own default is another one; else empty."""
        if self.build == "mps" or (self.build == CUDA_BUILD and sys.platform != "win32"):
            return ""
        if self.build == "cpu" and sys.platform == "darwin":
            return ""
        return TORCH_INDEX + self.build


def driver_program() -> str:
    """``nvidia-smi``, or an empty string where there is no NVIDIA driver."""
    return shutil.which("nvidia-smi") or ""


def choose(listing: str, platform: str = sys.platform, machine: str = "") -> Accelerator:
    """From ``nvidia-smi``'s answer (empty where there is none) to a build.

    Args:
        listing: One line a GPU: name, driver version.
        platform: ``sys.platform``.
        machine: ``platform.machine()``; Apple's processors have their own accelerator.
    """
    if platform == "darwin":
        return Accelerator("mps" if machine == "arm64" else "cpu")
    found = re.search(r"(?m)^\s*(?P<name>[^,\n]+),\s*(?P<driver>(?P<branch>\d+)[\d.]*)", listing)
    if found is None:
        return Accelerator("cpu", caution=_silent_driver(listing))
    name, driver = found["name"].strip(), found["driver"]
    if int(found["branch"]) < LEAST_DRIVER:
        return Accelerator("cpu", name, driver, driver_too_old(name, driver))
    return Accelerator(CUDA_BUILD, name, driver)


def driver_too_old(name: str, driver: str) -> Failure:
    """The GPU is there, its driver is not new enough."""
    return Failure(
        "driver-too-old",
        tr("The driver {driver} of {gpu} is too old for this torch.").format(driver=driver, gpu=name),
        tr(
            "Install NVIDIA driver {least} or later and repair the environment; until then the processor is used."
        ).format(least=LEAST_DRIVER),
    )


def _silent_driver(listing: str) -> Optional[Failure]:
    if not listing.strip() or "No devices were found" in listing:
        return None
    return Failure(
        "driver-broken",
        tr("The NVIDIA driver does not answer: {text}").format(text=listing.strip().splitlines()[-1]),
        tr("Restart the machine or reinstall the driver, then repair; until then the processor is used."),
    )
