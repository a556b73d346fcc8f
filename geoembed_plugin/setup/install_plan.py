"""What the installer is going to do, worked out before anything runs: which torch, which steps, by which proxy."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional
from urllib.parse import quote

from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from trainer.files.records import RecordError, checked, read_object
from trainer.packages import light, locked, stands_alone

from .. import remembered
from ..bundle import packages_folder
from ..jobs.interpreter import base_python, python_in
from ..places import data_folder, managed_environment
from ..texts.failures import Failure
from ..texts.numbers import decimal
from ..texts.translation import tr

QUERY = ["--query-gpu=name,driver_version", "--format=csv,noheader"]
CUDA_BUILD = "cu130"
LEAST_DRIVER = 580
"""The first driver branch that runs CUDA 13 (NVIDIA's table of CUDA toolkits and drivers)."""
PACKAGE_INDEX = "https://pypi.org/simple/"
TORCH_INDEX = "https://download.pytorch.org/whl/"
OLDEST_PYTHON = (3, 10)
GIGABYTES = {CUDA_BUILD: 9, "cpu": 3, "mps": 3, "light": 1}
"""Free disk space that the whole installation wants, downloads included, by build."""
LIGHT = "light"
CONSTRAINTS = "constraints.txt"
WANTED = "requirements.txt"
STATE = "installed-steps.json"


@dataclass(frozen=True)
class Accelerator:
    """``build`` is ``cu130``, ``mps``, ``cpu`` or ``light`` (without torch).

    ``caution`` says why a GPU that is there will not be used.
    """

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


@dataclass(frozen=True)
class InstallPlan:
    """Where from, where to, and with what.

    ``wheels`` is a folder of wheels for machines without a network; None installs from the package index.
    ``requirements`` and ``index_requirements`` are the trainer's own pins, ``lock`` all files of an environment that
    stands alone. ``light`` leaves out what only learning needs: such an environment embeds, searches and predicts with
    ONNX files.
    """

    base: Path
    folder: Path
    requirements: Path
    index_requirements: Path
    lock: Path
    wheels: Optional[Path] = None
    variables: dict[str, str] = field(default_factory=dict)
    light: bool = False

    @property
    def python(self) -> Path:
        """The interpreter of the environment to be."""
        return python_in(self.folder)


def default_plan(
    wheels: Optional[Path] = None, variables: Optional[dict[str, str]] = None, light: bool = False
) -> InstallPlan:
    """The managed environment over the interpreter that QGIS' Python comes from."""
    trainer = packages_folder() / "trainer"
    return InstallPlan(
        base_python(),
        managed_environment(),
        trainer / "requirements.txt",
        trainer / "requirements-index.txt",
        trainer / "lock.txt",
        wheels,
        variables or {},
        light,
    )


def alone(found: dict[str, Any]) -> bool:
    """Whether the environment takes nothing from the base interpreter, and all from the lock."""
    return stands_alone(found.get("version", (0, 0)), str(found.get("system", "")), bool(found.get("gdal")))


def wanted_options(plan: InstallPlan, found: dict[str, Any], torch_is_there: bool) -> list[str]:
    """What pip is told to install; the file is written into the environment.

    ``torch_is_there``: it came from its own index, for this processor or GPU; the package index' own on Linux is for
    GPUs, with packages of its own.
    """
    path = plan.folder / WANTED
    if alone(found):
        text = locked(plan.lock.read_text(encoding="utf-8"), not plan.light, not torch_is_there)
        path.write_text(text, encoding="utf-8")
        return ["--require-hashes", "--only-binary", ":all:", "-r", str(path)]
    text = plan.requirements.read_text(encoding="utf-8")
    path.write_text(light(text) if plan.light else text, encoding="utf-8")
    return ["-r", str(path)]


def check(plan: InstallPlan) -> Optional[Failure]:
    """What stands in the way before anything was started; None where nothing does."""
    if not plan.base.is_file():
        return Failure(
            "no-base",
            tr("The Python that QGIS uses was not found at {path}.").format(path=plan.base),
            tr("Install Python 3.12 to 3.14 from python.org, then press the button again.")
            if sys.platform == "darwin"
            else tr("Choose an interpreter of your own (conda or venv) instead."),
        )
    if plan.wheels is not None and not any(plan.wheels.glob("*.whl")):
        return Failure(
            "no-wheels",
            tr("There are no wheels in {folder}.").format(folder=plan.wheels),
            tr("Fill it on a machine with a network: pip download -r requirements.txt -d FOLDER."),
        )
    return None


def check_base(found: dict[str, Any]) -> Optional[Failure]:
    """Whether an environment can rest on the base interpreter (its own answer, see ``base_probe``)."""
    version = tuple(found.get("version", (0, 0)))
    if version[:2] < OLDEST_PYTHON:
        return Failure(
            "python-too-old",
            tr("QGIS' Python is {version}; the trainer needs 3.10 or later.").format(
                version=".".join(str(number) for number in version)
            ),
            tr("Choose an interpreter of your own (conda or venv with Python 3.10 or later), or a newer QGIS."),
        )
    if found.get("bits") != 64:
        return Failure("not-64-bit", tr("QGIS' Python is not 64 bit."), tr("Install the 64-bit QGIS."))
    has_pip = found.get("ensurepip") or (found.get("pip") and not alone(found))
    if not found.get("venv") or not has_pip:
        return Failure(
            "no-venv",
            tr("This Python cannot make virtual environments."),
            tr("Install the package python3-venv (sudo apt-get install python3-venv), then press the button again."),
        )
    if not found.get("gdal") and not alone(found):
        return Failure(
            "no-gdal",
            tr("QGIS' Python {version} has no GDAL, and there is none to install for it on this system.").format(
                version=".".join(str(number) for number in version)
            ),
            tr("Choose an interpreter of your own (conda with GDAL and Python 3.10 or later)."),
        )
    return None


def check_wheels(plan: InstallPlan, found: dict[str, Any]) -> Optional[Failure]:
    """Whether a folder of wheels has numpy in the one version that goes with QGIS' GDAL."""
    version = _numpy_version(found)
    wanted = version and found.get("ensurepip") and not alone(found)  # else the base's own, or the lock's, is seen
    if not wanted or plan.wheels is None or any(plan.wheels.glob(f"numpy-{version}-*.whl")):
        return None
    return Failure(
        "no-wheels",
        tr("The wheel of numpy {version}, which goes with QGIS' GDAL, is not in {folder}.").format(
            version=version, folder=plan.wheels
        ),
        tr('Add it on a machine with a network: pip download "numpy=={version}" -d FOLDER.').format(version=version),
    )


def check_space(plan: InstallPlan, accelerator: Accelerator, done: bool) -> Optional[Failure]:
    """Whether the disk has room; an environment that only needs repair is let through."""
    folder = next(parent for parent in (plan.folder, *plan.folder.parents) if parent.exists())
    free = shutil.disk_usage(folder).free / 1e9
    needed = GIGABYTES[accelerator.build]
    if done or free >= needed:
        return None
    return Failure(
        "disk-full",
        tr("{needed} GB of free space are needed on the disk of {folder}; there are {free}.").format(
            needed=needed, folder=folder, free=decimal(free, 1)
        ),
        tr("Free some space, or set GEOEMBED_HOME to a folder on a larger disk and restart QGIS."),
    )


def source_options(plan: InstallPlan, index: str = "") -> list[str]:
    """Where pip takes packages from."""
    if plan.wheels is not None:
        return ["--no-index", "--find-links", str(plan.wheels)]
    return ["--index-url", index] if index else []


def torch_pins(requirements: Path) -> list[str]:
    """The pins of torch and torchvision, which come from an index of their own for some builds.

    The lock has the same versions, as the package index builds them.
    """
    lines = (line.split("#")[0].strip() for line in requirements.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line.startswith(("torch=", "torchvision="))]


def constraints(found: dict[str, Any]) -> str:
    """Numpy of the base's version: GDAL's arrays were built against that one."""
    version = _numpy_version(found)
    return f"numpy=={version}\n" if version and not alone(found) else ""


def _numpy_version(found: dict[str, Any]) -> str:
    """Without what a distribution may have added to it (1.26.4+mkl)."""
    return str(found.get("numpy") or "").split("+")[0]


def digest(plan: InstallPlan, found: dict[str, Any], accelerator: Accelerator) -> str:
    """What the environment's content follows from; another digest means that steps must be done again."""
    text = plan.requirements.read_text(encoding="utf-8") + plan.index_requirements.read_text(encoding="utf-8")
    if alone(found):
        text = plan.lock.read_text(encoding="utf-8")
    told = [str(plan.base), found.get("version"), found.get("numpy"), accelerator.build, "its own packages"]
    return hashlib.sha256((text + json.dumps(told)).encode()).hexdigest()


def layer(plan: InstallPlan, seen: bool) -> None:
    """Let the environment see the base's packages, or not.

    GDAL is the base's. Nothing else is taken from it, so pip must not see it: else it would depend on what QGIS came
    with which pyproj, with which PROJ data, the trainer computes. As in ``setup/environment.py`` of a checkout.
    """
    path = plan.folder / "pyvenv.cfg"
    before = path.read_text(encoding="utf-8")
    after = re.sub(r"(?m)^(include-system-site-packages) *=.*$", rf"\1 = {str(seen).lower()}", before)
    if after != before:
        path.write_text(after, encoding="utf-8")


def steps_done(plan: InstallPlan, wanted: str) -> list[str]:
    """The steps that an earlier attempt finished with the same digest."""
    try:
        state = read_object(plan.folder / STATE)
        return checked(list[str], state.get("steps"), "steps") if state.get("digest") == wanted else []
    except (OSError, RecordError):
        return []


def note_step(plan: InstallPlan, wanted: str, step: str) -> None:
    """Remember that a step is finished."""
    steps = [*steps_done(plan, wanted), step]
    (plan.folder / STATE).write_text(json.dumps({"digest": wanted, "steps": steps}), encoding="utf-8")


def lock_path() -> Path:
    """The lock against two QGIS windows that install at once."""
    return data_folder() / "install.lock"


def proxy_variables() -> dict[str, str]:
    """``HTTP_PROXY``, ``HTTPS_PROXY`` and ``NO_PROXY`` from QGIS' options; empty where it uses no proxy of its own."""
    settings = QgsSettings()
    if not remembered.truth("proxy/proxyEnabled", False):
        return {}
    kind = str(settings.value("proxy/proxyType", "") or "")
    if kind == "DefaultProxy":
        return _system_proxy()
    host = str(settings.value("proxy/proxyHost", "") or "")
    if not host:
        return {}
    scheme = "socks5h" if kind == "Socks5Proxy" else "http"
    port = str(settings.value("proxy/proxyPort", "") or "")
    user, password = _credentials(settings)
    variables = _variables(scheme, host, port, user, password)
    excluded = settings.value("proxy/noProxyUrls", []) or []
    names = [QUrl.fromUserInput(str(url)).host() for url in ([excluded] if isinstance(excluded, str) else excluded)]
    if any(names):
        variables["NO_PROXY"] = variables["no_proxy"] = ",".join(name for name in names if name)
    return variables


def _credentials(settings: QgsSettings) -> tuple[str, str]:
    """User and password as typed into the options, or from the authentication configuration chosen there."""
    configuration = str(settings.value("proxy/authcfg", "") or "")
    if configuration:
        method = QgsAuthMethodConfig()
        loaded = QgsApplication.authManager().loadAuthenticationConfig(configuration, method, True)
        if (loaded[0] if isinstance(loaded, tuple) else loaded) and method.config("username"):
            return method.config("username"), method.config("password")
    return str(settings.value("proxy/proxyUser", "") or ""), str(settings.value("proxy/proxyPassword", "") or "")


def _system_proxy() -> dict[str, str]:
    for proxy in QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(PACKAGE_INDEX))):
        if proxy.type() in {QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy}:
            return _variables("http", proxy.hostName(), str(proxy.port()), proxy.user(), proxy.password())
        if proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy:
            return _variables("socks5h", proxy.hostName(), str(proxy.port()), proxy.user(), proxy.password())
    return {}


def _variables(scheme: str, host: str, port: str, user: str, password: str) -> dict[str, str]:
    account = f"{quote(user, safe='')}:{quote(password, safe='')}@" if user else ""
    address = f"{scheme}://{account}{host}" + (f":{port}" if port else "")
    return dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), address)
