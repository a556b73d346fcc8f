"""Makes the managed environment, one child process after the other; resumable, cancellable, never blocking.

The order: look at the base interpreter and the driver, make the virtual environment, install torch, the
rest, and Annoy (which may fail, and is no part of the lock), and let the doctor allocate and multiply. Each
finished step is noted, so that a second press of the button goes on where the first one stopped.
"""

from __future__ import annotations

import json
import platform
import re
import shutil
import sys
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QLockFile, QObject, QTimer, pyqtSignal

from trainer.files.records import RecordError, parsed_object

from ..jobs.child import Child, Command
from ..jobs.environment import child_environment
from ..jobs.interpreter import COMPLETE, Health, Interpreter, Probe, is_layered
from ..places import data_folder
from ..texts.failures import Failure, not_started
from ..texts.translation import tr
from . import install_plan
from .install_plan import Accelerator, InstallPlan
from .pip_output import explain, progress

BASE_PROBE = Path(__file__).with_name("base_probe.py")
RAW_BAR_SINCE = (24, 1)
ELSEWHERE = {"no-network", "no-version", "certificate", "proxy", "slow-network"}
"""Causes that make it worth while to ask the usual index when torch's own did not answer."""
_CREDENTIALS = re.compile(r"(\w+://)[^/@\s]+@")


class Installer(QObject):
    """One installation.

    Signals:
        stage: What is being done now, for the person.
        progress: A :class:`~.pip_output.PipProgress`.
        line: A line of the log, without passwords.
        caution: A :class:`Failure` that does not stop it (no Annoy, a driver too old).
        finished: The :class:`Health` of the new environment.
        failed: The :class:`Failure`. cancelled: As it was asked to.
    """

    stage = pyqtSignal(str)
    progress = pyqtSignal(object)
    line = pyqtSignal(str)
    caution = pyqtSignal(object)
    finished = pyqtSignal(object)
    failed = pyqtSignal(object)
    cancelled = pyqtSignal()

    def __init__(self, plan: InstallPlan, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.log: list[str] = []
        self.cautions: list[Failure] = []
        self._lock = QLockFile(str(install_plan.lock_path()))
        self._lock.setStaleLockTime(0)
        self._child: Optional[Child] = None
        self._probe: Optional[Probe] = None
        self._output: list[str] = []
        self._found: dict[str, Any] = {}
        self._accelerator = Accelerator("cpu")
        self._digest = ""
        self._bar = "off"
        self._over = False

    @property
    def running(self) -> bool:
        """Whether it holds the lock and has not ended."""
        return self._lock.isLocked() and not self._over

    def start(self) -> None:
        """Begin; signals follow."""
        QTimer.singleShot(0, self._begin)

    def cancel(self) -> None:
        """Stop now, with everything that pip started; what is finished is kept."""
        if self._over:
            return
        self._stop_children()
        self._end()
        self.cancelled.emit()

    def end_now(self) -> None:
        """For unloading: as :meth:`cancel`, without signals."""
        self.blockSignals(True)
        self._stop_children()
        self._end()

    # -- steps -----------------------------------------------------------------------------------
    def _begin(self) -> None:
        data_folder().mkdir(parents=True, exist_ok=True)
        if not self._lock.tryLock(0):
            self._fail(
                Failure(
                    "locked",
                    tr("Another QGIS window is making the environment just now."),
                    tr("Wait until it has finished; this window will find the result."),
                )
            )
            return
        obstacle = install_plan.check(self.plan)
        if obstacle is not None:
            self._fail(obstacle)
            return
        self.stage.emit(tr("Looking at QGIS' Python"))
        self._run(self.plan.base, ["-I", str(BASE_PROBE)], self._base_answered)

    def _base_answered(self, code: int) -> None:
        try:
            self._found = parsed_object(self._output[-1]) if code == 0 else {}
        except (RecordError, IndexError):
            self._found = {}
        if self._found:
            obstacle = install_plan.check_base(self._found) or install_plan.check_wheels(self.plan, self._found)
        else:
            obstacle = explain("\n".join(self._output))
        if obstacle is not None:
            self._fail(obstacle)
            return
        driver = install_plan.driver_program()
        if driver and sys.platform != "darwin" and not self.plan.light:
            self.stage.emit(tr("Asking the graphics driver"))
            self._run(Path(driver), install_plan.QUERY, self._driver_answered)
        else:
            self._choose_build("")

    def _driver_answered(self, _code: int) -> None:
        self._choose_build("\n".join(self._output))

    def _choose_build(self, listing: str) -> None:
        light = install_plan.Accelerator(install_plan.LIGHT)
        self._accelerator = light if self.plan.light else install_plan.choose(listing, sys.platform, platform.machine())
        self._say(f"build: {self._accelerator.build} {self._accelerator.gpu} {self._accelerator.driver}".rstrip())
        if self._accelerator.caution is not None:
            self._warn(self._accelerator.caution)
        self._digest = install_plan.digest(self.plan, self._found, self._accelerator)
        done = bool(install_plan.steps_done(self.plan, self._digest))
        obstacle = install_plan.check_space(self.plan, self._accelerator, done)
        if obstacle is not None:
            self._fail(obstacle)
            return
        (self.plan.folder / COMPLETE).unlink(missing_ok=True)
        self._temporary().mkdir(parents=True, exist_ok=True)
        self._make_environment()

    def _make_environment(self) -> None:
        if self._is_done("venv") and self.plan.python.exists():
            self._ask_pip()
            return
        self.stage.emit(tr("Making the environment"))
        layered = [] if install_plan.alone(self._found) else ["--system-site-packages"]
        words = ["-I", "-m", "venv", *layered, "--clear", str(self.plan.folder)]
        if not self._found.get("ensurepip"):
            words.insert(-1, "--without-pip")
        self._run(self.plan.base, words, self._environment_made)

    def _environment_made(self, code: int) -> None:
        if code != 0:
            self._fail(explain("\n".join(self._output), str(self.plan.folder)))
            return
        constraints = install_plan.constraints(self._found)
        (self.plan.folder / install_plan.CONSTRAINTS).write_text(constraints, encoding="utf-8")
        self._note("venv")
        self._ask_pip()

    def _ask_pip(self) -> None:
        # Without ensurepip the base's own pip is seen through the layer, and with it all else that the base has
        install_plan.layer(self.plan, not self._found.get("ensurepip"))
        self._run(self.plan.python, ["-m", "pip", "--version"], self._pip_answered)

    def _pip_answered(self, code: int) -> None:
        found = re.search(r"pip (\d+)\.(\d+)", "\n".join(self._output))
        if code != 0 or found is None:
            self._fail(explain("\n".join(self._output), str(self.plan.folder)))
            return
        self._bar = "raw" if (int(found[1]), int(found[2])) >= RAW_BAR_SINCE else "off"
        self._install_torch(self._accelerator.index)

    def _install_torch(self, index: str) -> None:
        pins = install_plan.torch_pins(self.plan.requirements)
        alone = install_plan.alone(self._found)
        if self._is_done("torch") or not pins or self.plan.light or (alone and not index):  # the lock has this one
            self._install_rest()
            return
        self.stage.emit(tr("Installing torch (some minutes: it is large)"))
        pins = ["--no-deps", *pins] if alone else pins  # what it needs is in the lock
        self._pip([*install_plan.source_options(self.plan, index), *pins], lambda code: self._torch_done(code, index))

    def _torch_done(self, code: int, index: str) -> None:
        if code == 0:
            self._note("torch")
            self._install_rest()
            return
        failure = explain("\n".join(self._output), str(self.plan.folder))
        if index and self.plan.wheels is None and failure.code in ELSEWHERE:
            self._say(f"{failure.cause} ({index}): trying the usual index")
            self._install_torch("")
        else:
            self._fail(failure)

    def _install_rest(self) -> None:
        if self._is_done("rest"):
            self._install_index()
            return
        self.stage.emit(tr("Installing the other packages"))
        wanted = install_plan.wanted_options(self.plan, self._found, self._is_done("torch"))
        self._pip([*install_plan.source_options(self.plan), *wanted], self._rest_done)

    def _rest_done(self, code: int) -> None:
        if code != 0:
            self._fail(explain("\n".join(self._output), str(self.plan.folder)))
            return
        self._note("rest")
        self._install_index()

    def _install_index(self) -> None:
        if install_plan.alone(self._found):
            self._verify()
            return
        self.stage.emit(tr("Building Annoy, another index of search"))
        self._pip([*install_plan.source_options(self.plan), "-r", str(self.plan.index_requirements)], self._index_done)

    def _index_done(self, code: int) -> None:
        if code != 0:
            failure = explain("\n".join(self._output), str(self.plan.folder))
            self._warn(
                Failure(
                    "no-annoy",
                    tr("Annoy was not installed, and search does without it: {cause}").format(cause=failure.cause),
                    failure.next_step,
                )
            )
        install_plan.layer(self.plan, True)
        self._verify()

    def _verify(self) -> None:
        self.stage.emit(tr("Checking that it works"))
        self._probe = Probe(
            Interpreter(self.plan.python, "managed", is_layered(self.plan.folder)), self._verified, self
        )
        self._probe.start()

    def _verified(self, health: Health) -> None:
        if self._over:
            return
        if health.failure is not None:
            self._fail(health.failure)
            return
        usable = any(gpu.get("usable") for gpu in health.report.get("gpus", []))
        if self._accelerator.build == install_plan.CUDA_BUILD and not usable:
            why = "; ".join(str(gpu.get("detail", "")) for gpu in health.report.get("gpus", []))
            self._warn(
                Failure(
                    "gpu-not-usable",
                    tr("The GPU is there, but a multiplication on it failed: {why}").format(why=why),
                    tr("The processor is used. Restart the machine after a driver update, then repair."),
                )
            )
        told = {
            "build": self._accelerator.build,
            "base": str(self.plan.base),
            "digest": self._digest,
            "cautions": [str(caution) for caution in self.cautions],
        }
        (self.plan.folder / COMPLETE).write_text(json.dumps(told, indent=1), encoding="utf-8")
        self._end()
        self.finished.emit(health)

    # -- one child at a time -----------------------------------------------------------------------
    def _pip(self, words: list[str], then: Callable[[int], None]) -> None:
        shared = ["--disable-pip-version-check", "--no-input", "--progress-bar", self._bar]
        constraints = ["--constraint", str(self.plan.folder / install_plan.CONSTRAINTS)]
        self._run(self.plan.python, ["-m", "pip", "install", *shared, *constraints, *words], then)

    def _run(self, program: Path, arguments: list[str], then: Callable[[int], None]) -> None:
        self._output = []
        self._say("$ " + " ".join([str(program), *arguments]))
        variables = child_environment(program, layered=True)
        variables.update(self.plan.variables)
        variables.update(
            {name: str(self._temporary()) for name in ("TMPDIR", "TEMP", "TMP") if self._temporary().exists()}
        )
        child = Child(Command(program, tuple(arguments), variables, data_folder()), self)
        self._child = child
        child.line.connect(self._hear)
        child.not_started.connect(lambda why: self._fail(not_started(str(program), why)))
        child.ended.connect(lambda code, crashed: self._step_ended(child, -1 if crashed else code, then))
        child.start()

    def _step_ended(self, child: Child, code: int, then: Callable[[int], None]) -> None:
        child.deleteLater()
        if child is self._child and not self._over:
            self._child = None
            then(code)

    def _hear(self, line: str) -> None:
        told = progress(line)
        if told is not None:
            self.progress.emit(told)
        if not line.startswith("Progress "):
            self._output.append(line)
            self._say(line)

    def _say(self, line: str) -> None:
        clean = _CREDENTIALS.sub(r"\1…@", line)
        self.log.append(clean)
        self.line.emit(clean)

    def _warn(self, failure: Failure) -> None:
        self.cautions.append(failure)
        self._say(f"caution: {failure}")
        self.caution.emit(failure)

    def _fail(self, failure: Failure) -> None:
        if self._over:
            return
        self._say(f"failed: {failure}")
        self._end()
        self.failed.emit(failure)

    def _is_done(self, step: str) -> bool:
        return step in install_plan.steps_done(self.plan, self._digest)

    def _note(self, step: str) -> None:
        install_plan.note_step(self.plan, self._digest, step)

    @staticmethod
    def _temporary() -> Path:
        """Pip unpacks gigabytes: on the environment's own disk, not in a small ``/tmp``."""
        return data_folder() / "temporary"

    def _stop_children(self) -> None:
        if self._child is not None:
            self._child.blockSignals(True)
            self._child.kill()
        if self._probe is not None:
            self._probe.stop()

    def _end(self) -> None:
        self._over = True
        if self._lock.isLocked():
            shutil.rmtree(self._temporary(), ignore_errors=True)
            self._lock.unlock()


_current: Optional[Installer] = None


def current_installation() -> Optional[Installer]:
    """The installation that runs, or the last one of this session (its log is still to be read)."""
    return _current


def begin(plan: InstallPlan) -> Installer:
    """Start one; it goes on when the window that asked for it is closed. A running one is given back instead."""
    global _current
    if _current is not None and _current.running:
        return _current
    _current = Installer(plan)
    _current.start()
    return _current


def shutdown() -> None:
    """Stop and forget it; for ``unload``."""
    global _current
    if _current is not None:
        _current.end_now()
        _current.deleteLater()
        _current = None
