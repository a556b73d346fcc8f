"""Which Python runs the trainer: what is there, what the person chose, and whether it is healthy.

An interpreter is asked out of process (``python -m trainer doctor --json``); nothing of it is ever
loaded into QGIS. :func:`current` only looks at files, so that it may be called from anywhere.
"""

from __future__ import annotations

import json
import os
import re
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QObject

from trainer.files.records import made
from trainer.packages import GDAL_PYTHONS

from ..bundle import PLUGIN, in_checkout, packages_folder
from ..places import bytecode_folder, data_folder, managed_environment
from ..texts.failures import Failure, not_set_up, not_started
from ..texts.translation import tr
from .child import Child, Command
from .environment import child_environment

SETTING = "geoembed/interpreter"
OF_CHECKOUT = PLUGIN.parent / ".venv"
"""The developer's environment (``make setup``)."""
COMPLETE = "geoembed.json"
"""Written into the managed environment last of all: without it the environment is half made."""

PYTHONS_OF_A_MAC = range(GDAL_PYTHONS[1][1], GDAL_PYTHONS[0][1] - 1, -1)
PLACES_OF_A_MAC = (
    "/Library/Frameworks/Python.framework/Versions/3.{0}/bin/python3.{0}",
    "/opt/homebrew/bin/python3.{0}",
    "/usr/local/bin/python3.{0}",
)
"""Where python.org's installer and Homebrew put the Pythons for which there is a GDAL."""


@dataclass(frozen=True)
class Interpreter:
    """A Python that may run the trainer.

    ``origin`` is ``managed`` (made by the installer), ``chosen`` (picked by the person) or ``checkout``
    (the developer's ``.venv``). ``layered`` tells that GDAL is the one that QGIS itself uses.
    """

    executable: Path
    origin: str
    layered: bool = False

    def variables(self) -> dict[str, str]:
        """The environment for a child of this interpreter that runs ``-m trainer``."""
        return child_environment(self.executable, packages_folder(), bytecode_folder(), self.layered)


@dataclass(frozen=True)
class Health:
    """What the doctor said of an interpreter; ``failure`` is None where it can run the trainer."""

    interpreter: Interpreter
    report: dict[str, Any] = field(default_factory=dict)
    failure: Optional[Failure] = None


def python_in(environment: Path) -> Path:
    """The interpreter inside a virtual (or conda) environment's folder."""
    choices = [environment / "bin" / "python", environment / "Scripts" / "python.exe", environment / "python.exe"]
    return next((choice for choice in choices if choice.exists()), choices[1 if os.name == "nt" else 0])


def is_layered(environment: Path) -> bool:
    """Whether a virtual environment sees the packages of the Python that it was made from, GDAL with them."""
    try:
        written = (environment / "pyvenv.cfg").read_text(encoding="utf-8")
    except OSError:
        return False
    return re.search(r"(?m)^include-system-site-packages *= *true *$", written) is not None


def base_python(platform: str = sys.platform) -> Path:
    """The interpreter that the managed environment is made from; never ``sys.executable``, which may be QGIS itself.

    It is what QGIS' own Python comes from. ``QGIS.app`` has had two shapes: one with ``MacOS/bin/python3``, and one
    whose Python finds its library only inside of QGIS, so that another one of the machine is taken.
    """
    folder = Path(sys.base_prefix)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    if platform == "win32":
        choices = [folder / name for name in ("python3.exe", "python.exe")]
    elif platform == "darwin":
        contents = next((parent for parent in (folder, *folder.parents) if parent.name == "Contents"), folder)
        places = (folder / "bin", contents / "MacOS" / "bin", folder / "MacOS" / "bin")
        choices = [place / name for place in places for name in (version, "python3")]
        choices += [Path(place.format(minor)) for minor in PYTHONS_OF_A_MAC for place in PLACES_OF_A_MAC]
    else:
        choices = [folder / "bin" / name for name in (version, "python3")]
    return next((choice for choice in choices if choice.exists()), choices[1])


def is_python(executable: Path) -> bool:
    """Whether a file may be run as Python: not a folder, and never QGIS' own program (a second QGIS would open)."""
    own = Path(QCoreApplication.applicationFilePath() or os.devnull)
    if not executable.is_file() or executable.name.lower().startswith("qgis"):
        return False
    runs_qgis = own.exists() and own.name.lower().startswith("qgis") and executable.resolve() == own.resolve()
    return not runs_qgis


def candidates() -> list[Interpreter]:
    """What is there, in the order of preference: the person's choice, the managed environment, a checkout's."""
    found = []
    chosen = str(QgsSettings().value(SETTING, "") or "")
    if chosen:
        found.append(Interpreter(Path(chosen), "chosen"))
    managed = managed_environment()
    if (managed / COMPLETE).is_file():
        found.append(Interpreter(python_in(managed), "managed", is_layered(managed)))
    if in_checkout() and python_in(OF_CHECKOUT).exists():
        found.append(Interpreter(python_in(OF_CHECKOUT), "checkout", is_layered(OF_CHECKOUT)))
    return [candidate for candidate in found if is_python(candidate.executable)]


def current() -> Optional[Interpreter]:
    """The interpreter that jobs run with; None where nothing was set up."""
    return next(iter(candidates()), None)


def obstacle() -> Optional[Failure]:
    """Why no job can run now; None where one can. Dialogs ask this before they let a person start."""
    chosen = str(QgsSettings().value(SETTING, "") or "")
    if current() is None and chosen:
        return not_started(chosen, tr("it is not there any more."))
    return None if current() else not_set_up()


def choose(executable: Optional[Path]) -> None:
    """Remember the person's choice; None goes back to the managed environment."""
    if executable is None:
        QgsSettings().remove(SETTING)
    else:
        QgsSettings().setValue(SETTING, str(executable))


class Probe(QObject):
    """Asks one interpreter's doctor; ``answered`` is called once, in the main thread.

    Args:
        interpreter: Whom to ask.
        answered: Receives the :class:`Health`.
        parent: Keeps the probe alive.
    """

    def __init__(
        self, interpreter: Interpreter, answered: Callable[[Health], None], parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._interpreter = interpreter
        self._answered = answered
        self._lines: list[str] = []
        self._child: Optional[Child] = None

    def start(self) -> None:
        """Begin; returns at once."""
        executable = self._interpreter.executable
        if not is_python(executable):
            self._end(Health(self._interpreter, failure=not_started(str(executable), tr("it is no Python."))))
            return
        data_folder().mkdir(parents=True, exist_ok=True)
        words = ("-m", "trainer", "doctor", "--json")
        self._child = Child(Command(executable, words, self._interpreter.variables(), data_folder()), self)
        self._child.line.connect(self._lines.append)
        self._child.ended.connect(self._judge)
        self._child.not_started.connect(
            lambda why: self._end(Health(self._interpreter, failure=not_started(str(executable), why)))
        )
        self._child.start()

    def stop(self) -> None:
        """Ask no further."""
        if self._child is not None:
            self._child.end_now(0)

    def _judge(self, code: int, _crashed: bool) -> None:
        self._end(judge(self._interpreter, "\n".join(self._lines), code))

    def _end(self, health: Health) -> None:
        answered, self._answered = self._answered, lambda _health: None
        answered(health)


def judge(interpreter: Interpreter, output: str, code: int) -> Health:
    """What the doctor's output means."""
    report = _json_in(output)
    if report is None:
        lines = [line.strip() for line in output.splitlines() if line.strip()]
        cause = lines[-1] if lines else tr("It ended with code {code} and said nothing.").format(code=code)
        hint = tr("Choose a Python 3.10 or later with torch, or make the managed environment.")
        return Health(interpreter, failure=Failure("no-doctor", f"{interpreter.executable}: {cause}", hint))
    if not report.get("ok"):
        broken = [part for part in report.get("parts", []) if part.get("necessary")]
        names = ", ".join(str(part.get("name")) for part in broken if part.get("state") in ("missing", "broken"))
        cause = tr("This interpreter lacks: {names}.").format(names=names or tr("see the report"))
        hint = str(report.get("remedy") or tr("Make the managed environment with the button below."))
        return Health(interpreter, report, Failure("lacking", cause, hint))
    return Health(interpreter, report)


def describe(report: dict[str, Any]) -> str:
    """The doctor's report in a few lines for a person: what it runs on, and what is not as it should be."""
    parts = {str(part.get("name")): part for part in report.get("parts", [])}
    torch = parts.get("torch", {}).get("version", "")
    lines = [tr("Python {python}, torch {torch}").format(python=report.get("python", ""), torch=torch or tr("missing"))]
    for gpu in report.get("gpus", []):
        line = tr("GPU {name}: usable") if gpu.get("usable") else tr("GPU {name}: seen, but not usable. {why}")
        lines.append(line.format(name=gpu.get("name", ""), why=gpu.get("detail", "")))
    if not report.get("gpus"):
        lines.append(tr("No GPU seen: everything runs on the processor, more slowly."))
    wrong = [part for part in parts.values() if part.get("state") != "ok" and part.get("name") != "annoy"]
    lines += [f"{part.get('name')}: {part.get('state')}. {part.get('detail', '')}".strip() for part in wrong]
    return "\n".join(lines)


def in_use(chosen: Interpreter) -> str:
    """Which one it is, as a person reads it."""
    origin = {
        "managed": tr("the environment that GeoEmbed made"),
        "chosen": tr("a Python of your own"),
        "checkout": tr("the checkout's .venv"),
    }[chosen.origin]
    return tr("In use: {origin}, {program}").format(origin=origin, program=chosen.executable)


def without_touching_qgis(health: Health) -> Optional[Failure]:
    """What is wrong with an interpreter; for QGIS' own, never the advice to install something into it."""
    failure, program = health.failure, health.interpreter.executable
    own_environment = (program.parent.parent / "pyvenv.cfg").is_file()
    base = base_python()
    if failure is None or own_environment or program.resolve() != base.resolve():
        return failure
    advice = tr(
        "This is QGIS' own Python, into which GeoEmbed installs nothing, so that QGIS stays as it is. Let GeoEmbed "
        "make an environment, or choose another Python."
    )
    return replace(failure, next_step=advice)


def _json_in(output: str) -> Optional[dict[str, Any]]:
    """The JSON object in the doctor's answer, whatever a library printed around it."""
    decoder = json.JSONDecoder()
    for place, character in enumerate(output):
        if character == "{" and (place == 0 or output[place - 1] == "\n"):
            try:
                value, _end = decoder.raw_decode(output[place:])
                made(_Report, value)
            except (ValueError, RecursionError):
                continue
            return dict(value)
    return None


@dataclass(frozen=True)
class _Report:
    """What is asked of a doctor's answer; another version's may hold more."""

    ok: bool
    parts: list[dict[str, Any]] = field(default_factory=list)
    gpus: list[dict[str, Any]] = field(default_factory=list)
