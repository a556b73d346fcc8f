"""Examines this interpreter: what is there, what really runs, what is missing and the command that installs it.

Standard library only and Python 3.9, because it must answer where everything else is broken. Every probe
(:mod:`trainer.probes`) runs in a process of its own: a library that crashes on import (an Annoy built for
another processor, a torch that misses a DLL) is then one thing found and not the end of the examination.

The JSON is :class:`Examination` field by field; ``schema`` rises when a field changes its meaning.
"""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess  # nosec B404  # fixed commands as lists, no shell
import sys
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, Optional

from trainer import __version__
from trainer.contract import CONTRACT_VERSION, CancelledError
from trainer.files.records import RecordError, parsed_object
from trainer.messages import say
from trainer.packages import stands_alone, system_name
from trainer.reporting import Reporter

SCHEMA = 1
PATIENCE_SECONDS = 300
"""A GPU driver can hang for ever; torch from a cold disk needs a minute."""

OK, MISSING, BROKEN, WARNING = "ok", "missing", "broken", "warning"
PACKAGE_FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Part:
    """One thing that was looked at.

    ``state`` is ``ok``, ``missing`` (not installed), ``broken`` (installed, does not work) or ``warning``
    (works, but not as it should); ``remedy`` is the command that installs or mends it, or "".
    """

    name: str
    state: str
    necessary: bool
    version: str = ""
    detail: str = ""
    remedy: str = ""


@dataclass(frozen=True)
class Gpu:
    """A graphics processor. ``usable`` means that memory was allocated on it and a product came out right."""

    name: str
    usable: bool
    memory_gib: float = 0.0
    driver: str = ""
    detail: str = ""


@dataclass(frozen=True)
class Examination:
    """What the doctor found.

    ``ok`` is whether the trainer can work here; ``learns`` whether it can learn, too, or is a light environment, which
    embeds, searches and predicts with ONNX files; ``device`` what it would train on (``cuda``, ``mps``, ``cpu``);
    ``onnx_providers`` those that really ran a model; ``bf16`` whether the trainer multiplies bfloat16 on this
    processor (None: torch does not say); ``remedy`` one line with the commands that install everything necessary.
    """

    ok: bool
    device: str
    parts: list[Part]
    gpus: list[Gpu]
    onnx_providers: list[str]
    trainer_version: str = __version__
    contract: int = CONTRACT_VERSION
    interpreter: str = ""
    python: str = ""
    system: str = ""
    processor: str = ""
    cores: int = 0
    threads: int = 0
    bf16: Optional[bool] = None
    memory_gib: float = 0.0
    disk_free_gib: float = 0.0
    remedy: str = ""
    learns: bool = True
    schema: int = field(default=SCHEMA)

    @property
    def lacking(self) -> list[Part]:
        """What the trainer cannot work without."""
        return [part for part in self.parts if part.necessary and part.state in {MISSING, BROKEN}]

    def summary(self) -> dict[str, Any]:
        """The main figures, for the last event."""
        return {"ok": self.ok, "device": self.device, "lacking": [part.name for part in self.lacking]}

    def to_json(self) -> str:
        """One JSON object."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1)

    def as_text(self) -> str:
        """A table for a person."""
        fp32 = "no bf16: it computes in fp32, and the same steps take two to three times as long"
        bf16 = {True: "bf16", False: fp32, None: "bf16 unknown"}
        lines = [
            f"GeoEmbed {self.trainer_version} on Python {self.python} ({self.interpreter})",
            f"{self.system}; {self.processor}, {self.cores} cores, {self.threads} threads, {bf16[self.bf16]}",
            f"{self.memory_gib:.1f} GiB memory, {self.disk_free_gib:.0f} GiB free on disk",
            "",
        ]
        signs = {OK: "ok", MISSING: "MISSING", BROKEN: "BROKEN", WARNING: "!"}
        for part in self.parts:
            lines.append(f"  {signs[part.state]:<8} {part.name:<14} {part.version:<14} {part.detail}".rstrip())
            if part.remedy and part.state != OK:
                lines.append(f"           {'needed' if part.necessary else 'optional'}: {part.remedy}")
        for gpu in self.gpus:
            state = "usable" if gpu.usable else "NOT USABLE"
            figures = f"{gpu.memory_gib:.0f} GiB, driver {gpu.driver or '?'}"
            sign = "ok" if gpu.usable else "!"
            lines.append(f"  {sign:<8} {gpu.name} ({figures}): {state} {gpu.detail}".rstrip())
        if not self.gpus:
            lines.append("  -        no GPU seen; training runs on the processor")
        if self.onnx_providers:
            lines.append(f"  ok       ONNX runs on {', '.join(self.onnx_providers)}")
        verdict = f"The trainer can work here, on {self.device}." if self.ok else "The trainer cannot work here yet."
        if self.ok and not self.learns:
            verdict = "A light environment: it embeds, searches and predicts with ONNX files, and cannot learn."
        return "\n".join([*lines, "", verdict])


@dataclass(frozen=True)
class _Wanted:
    """A part to examine: its probe, and how to install what it needs."""

    name: str
    necessary: bool
    packages: tuple[str, ...] = ()
    purpose: str = ""


_LEARNING = {"torch", "torchvision"}
"""What only learning needs: where both are missing and ONNX files run, the environment is a light one."""


_PARTS = (
    _Wanted("numpy", True, ("numpy",)),
    _Wanted("torch", True, ("torch",)),
    _Wanted("torchvision", True, ("torchvision",)),
    _Wanted("gdal", True, (), "reads imagery"),
    _Wanted("pyproj", True, ("pyproj",)),
    _Wanted("pillow", True, ("pillow",)),
    _Wanted("scipy", True, ("scipy",)),
    _Wanted("scikit-learn", True, ("scikit-learn",), "clusters and measures"),
    _Wanted("shapely", True, ("shapely",), "cells and land of geolocation"),
    _Wanted("matplotlib", False, ("matplotlib",), "draws the report"),
    _Wanted("httpx", False, ("httpx",), "fetches map tiles from servers"),
    _Wanted("pillow-heif", False, ("pillow-heif",), "reads the HEIC photos of phones"),
    _Wanted("annoy", False, ("annoy",), "another index of search, which does without it"),
    _Wanted("onnxruntime", False, ("onnxruntime",), "runs ONNX files"),
    _Wanted("onnx", False, ("onnx", "onnxscript"), "export"),
)


def examine(reporter: Reporter) -> Examination:
    """Look at everything; takes a few seconds, because torch is imported in a process of its own."""
    reporter.stage("examine", say("environment.examining-interpreter", "Examining this interpreter"))
    running = {wanted.name: _start(wanted.name) for wanted in _PARTS}
    parts, details = [_python()], {}
    try:
        for count, wanted in enumerate(_PARTS, 1):
            answer = _answer(running[wanted.name])
            details[wanted.name] = answer
            parts.append(_judge(wanted, answer))
            reporter.progress(count, len(_PARTS), "parts")
    except CancelledError:
        for process in running.values():
            process.kill()
        raise
    learns = not _is_light(parts)
    if not learns:
        parts = [replace(part, necessary=False) if part.name in _LEARNING else part for part in parts]
    torch = details["torch"]
    gpus = _gpus(torch, _nvidia_driver())
    usable = [gpu for gpu in gpus if gpu.usable]
    return Examination(
        remedy=_remedy(parts),
        learns=learns,
        ok=not any(part.necessary and part.state in {MISSING, BROKEN} for part in parts),
        device=str(torch.get("device", "cpu")) if usable else "cpu",
        parts=parts,
        gpus=gpus,
        onnx_providers=[str(name) for name in details["onnxruntime"].get("providers", [])],
        interpreter=sys.executable,
        python=platform.python_version(),
        system=platform.platform(),
        processor=_processor(),
        cores=_usable_cores(),
        threads=int(torch.get("threads", 0)),
        bf16=torch.get("bf16"),
        memory_gib=_memory_gib(),
        disk_free_gib=round(shutil.disk_usage(Path.cwd()).free / 2**30, 1),
    )


def _is_light(parts: list[Part]) -> bool:
    states = {part.name: part.state for part in parts}
    return states["onnxruntime"] in {OK, WARNING} and all(states[name] == MISSING for name in _LEARNING)


# ---------------------------------------------------------------------------------------------
# Asking the probes
# ---------------------------------------------------------------------------------------------
def _start(name: str) -> subprocess.Popen[str]:
    code = (
        f"import sys; sys.path.insert(0, {str(PACKAGE_FOLDER.parent)!r}); "
        f"from trainer.probes import answer; answer({name!r})"
    )
    # -I would hide packages of the person's own site folder, which the trainer itself sees
    return subprocess.Popen(  # nosec B603  # this interpreter and a probe of ours by name
        [sys.executable, "-c", code],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _answer(process: subprocess.Popen[str]) -> dict[str, Any]:
    """What a probe said: its JSON, or why there is none."""
    try:
        out, err = process.communicate(timeout=PATIENCE_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.communicate()
        return {"state": BROKEN, "detail": f"did not answer within {PATIENCE_SECONDS} s"}
    for line in reversed(out.splitlines()):
        try:
            record = parsed_object(line)
        except RecordError:
            continue
        if "state" in record:
            return record
    last = (err.strip().splitlines() or ["no message"])[-1]
    return {"state": BROKEN, "detail": f"the process ended with code {process.returncode}: {last[:200]}"}


def _judge(wanted: _Wanted, answer: dict[str, Any]) -> Part:
    state = str(answer["state"])
    detail = str(answer.get("detail", ""))
    if state != OK and wanted.purpose:
        detail = f"{detail} ({wanted.purpose})".strip()
    remedy = str(answer.get("remedy", "")) or _install(wanted)
    version = str(answer.get("version", ""))
    return Part(wanted.name, state, wanted.necessary, version, detail, "" if state == OK else remedy)


def _install(wanted: _Wanted) -> str:
    """The exact command that installs a part."""
    if not (packages := _packages(wanted)):
        return (
            "sudo apt-get install python3-gdal, and make the environment with --system-site-packages "
            "(elsewhere: conda install gdal)"
        )
    return _pip(packages)


def _packages(wanted: _Wanted) -> list[str]:
    """What pip is to install; nothing where GDAL is not on the package index for this system and Python."""
    if wanted.name != "gdal":
        return [*wanted.packages]
    alone = stands_alone(sys.version_info[:2], system_name(sys.platform, platform.machine()), has_gdal=False)
    return ["gdal-wheel"] if alone else []


def _remedy(parts: list[Part]) -> str:
    """The commands that install everything necessary that is lacking, pip's in one."""
    lacking = {part.name: part for part in parts if part.necessary and part.state in {MISSING, BROKEN}}
    packages = [name for wanted in _PARTS if wanted.name in lacking for name in _packages(wanted)]
    others = [part.remedy for part in lacking.values() if part.remedy and " -m pip install " not in part.remedy]
    return "; ".join([*others, *([_pip(packages)] if packages else [])])


def _pip(packages: list[str]) -> str:
    pins = _pins()
    wanted = " ".join(f'"{pins.get(name, name)}"' for name in packages)
    return f'"{sys.executable}" -m pip install {wanted}' + ("" if "numpy" in packages else _numpy_pin())


def _pins() -> dict[str, str]:
    pins = {}
    for name in ("requirements.txt", "requirements-index.txt", "requirements-gdal.txt"):
        path = PACKAGE_FOLDER / name
        for line in path.read_text(encoding="utf-8").splitlines() if path.is_file() else []:
            requirement, _, condition = (part.strip() for part in line.split("#")[0].partition(";"))
            if requirement and _holds(condition):
                pins[requirement.replace(">=", "==").split("==")[0]] = requirement
    return pins


def _holds(condition: str) -> bool:
    """Whether a requirement is for this Python: ``python_version < "3.11"`` and the like."""
    found = re.fullmatch(r'python_version (<|>=) "3\.(\d+)"', condition)
    return found is None or (sys.version_info.minor < int(found[2])) == (found[1] == "<")


def _numpy_pin() -> str:
    from importlib import metadata

    try:
        return f' "numpy=={metadata.version("numpy")}"'
    except metadata.PackageNotFoundError:
        return ""


# ---------------------------------------------------------------------------------------------
# What its answers mean
# ---------------------------------------------------------------------------------------------
def _python() -> Part:
    version = platform.python_version()
    if tuple(sys.version_info) >= (3, 10):
        return Part("python", OK, True, version)
    hint = "Choose a newer interpreter for the trainer: /usr/bin/python3 -m venv --system-site-packages ENV"
    return Part("python", BROKEN, True, version, "the trainer needs Python 3.10 or newer", hint)


def _gpus(torch: dict[str, Any], driver: tuple[str, list[str]]) -> list[Gpu]:
    """GPUs that torch sees, and those that only the driver sees."""
    version, names = driver
    seen = [
        Gpu(
            str(gpu.get("name", "GPU")),
            bool(gpu.get("usable")),
            float(gpu.get("memory_gib", 0.0)),
            version,
            str(gpu.get("detail", "")),
        )
        for gpu in torch.get("gpus", [])
    ]
    if seen or not names:
        return seen
    why = str(torch.get("gpu_detail") or torch.get("detail") or "torch does not see it")
    return [Gpu(name, False, 0.0, version, why) for name in names]


# ---------------------------------------------------------------------------------------------
# What this machine has: processor, memory, and the GPU's driver
# ---------------------------------------------------------------------------------------------
def _nvidia_driver() -> tuple[str, list[str]]:
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


def _usable_cores() -> int:
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


def _processor() -> str:
    """What it is called."""
    return _cpuinfo().get("model name") or platform.processor() or platform.machine()


def _memory_gib() -> float:
    """Memory in all; 0.0 where the system does not say."""
    try:
        return round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30, 1)
    except (AttributeError, ValueError, OSError):  # Windows
        return 0.0
