"""Turns what went wrong into a named cause and a next step, as the message bar and the set-up page show it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Optional, Union

from trainer.contract import ExitCode, Failed, InputError, TrainerError

from .trainer_texts import localised
from .translation import tr

if TYPE_CHECKING:
    from trainer.search.protocol import Failure as AnswerFailure


NETWORK_SOURCE = "network-source"
"""Code of what is refused because it lies on another machine."""


@dataclass(frozen=True)
class Failure:
    """Why something did not work. ``code`` is stable and untranslated; ``log`` is a file or empty."""

    code: str
    cause: str
    next_step: str = ""
    log: str = ""

    def __str__(self) -> str:
        return f"{self.cause} {self.next_step}".strip()


def of_error(error: Union[TrainerError, Failed, AnswerFailure], log: str = "") -> Failure:
    """What the trainer says went wrong, in the person's language: raised in QGIS' process, an event, or an answer."""
    if error.code == NETWORK_SOURCE:  # QGIS asks, in place of an option of the command line
        return Failure(error.code, localised(error.message), tr("Nothing leaves this machine unasked."), log)
    return Failure(error.code, localised(error.message), localised(error.hint), log)


def gone(folder: Path) -> InputError:
    """What is said of a result that is not where it was, wherever that is noticed."""
    text = tr("{folder} cannot be reached: it was moved or deleted, or its disk or share is not connected.")
    return InputError(
        text.format(folder=folder), tr("Connect it, or open the folder where it lies now."), "folder-gone"
    )


# ---------------------------------------------------------------------------------------------
# Jobs
# ---------------------------------------------------------------------------------------------
_OUT_OF_MEMORY = re.compile(r"CUDA out of memory|OutOfMemoryError|MemoryError|std::bad_alloc|Cannot allocate memory")
_NO_PACKAGE = re.compile(r"No module named '?([\w.]+)'?")


def of_job(event: Optional[Failed], exit_code: int, crashed: bool, last_lines: Iterable[str], log: str = "") -> Failure:
    """Why a job ended badly.

    Args:
        event: The trainer's own last word, if it had one.
        exit_code: Of the process.
        crashed: The process was killed or crashed.
        last_lines: The end of its standard error.
        log: The job's log file.
    """
    lines = [line for line in last_lines if line.strip()]
    text = "\n".join(lines) + (f"\n{event.message}" if event else "")
    if _OUT_OF_MEMORY.search(text):
        return Failure(
            "out-of-memory",
            tr("The job ran out of memory."),
            tr("Choose a smaller batch or smaller tiles, or close other programs, and start it again."),
            log,
        )
    if event is not None and event.exit_code != ExitCode.CANCELLED:
        return of_error(event, log)
    if crashed:
        return Failure(
            "killed",
            tr("The trainer's process was ended from outside or crashed."),
            tr("If memory was short, choose smaller batches. What was finished is kept: start the job again."),
            log,
        )
    missing = _NO_PACKAGE.search(text)
    if missing:
        return Failure(
            "missing-package",
            tr("The trainer's interpreter lacks the package {name}.").format(name=missing.group(1)),
            tr("Repair it under Settings ▸ Options ▸ GeoEmbed."),
            log,
        )
    cause = lines[-1] if lines else tr("The trainer ended with code {code} and said nothing.").format(code=exit_code)
    return Failure("no-answer", cause, tr("The log has the details."), log)


def not_started(executable: str, why: str) -> Failure:
    """The interpreter could not even be started."""
    return Failure(
        "interpreter-missing",
        tr("{program} cannot be started: {why}").format(program=executable, why=why),
        tr("Choose another interpreter, or make a new environment, under Settings ▸ Options ▸ GeoEmbed."),
    )


def not_set_up() -> Failure:
    """There is no interpreter yet."""
    return Failure(
        "not-set-up",
        tr("GeoEmbed has no interpreter for its trainer yet."),
        tr("Set it up with Raster ▸ GeoEmbed ▸ Set up…; searching existing embeddings works without."),
    )
