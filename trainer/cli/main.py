"""Reads the command line, runs one command, and turns whatever happens into one line and an exit code."""

from __future__ import annotations

import argparse
import contextlib
import errno
import os
import signal
import sys
import threading
import traceback
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import TextIO

from trainer import __version__
from trainer.cli.arguments import COMMANDS, command_module, form_of, forms_of, parser_for
from trainer.cli.outputs import claimed, keep_what_is_there
from trainer.contract import CancelledError, ExitCode, InputError, JobFiles, MissingDependencyError, TrainerError
from trainer.files.job_folder import Job, holds_events
from trainer.files.own_files import refuse_other_file
from trainer.files.records import RecordError, parsed_object
from trainer.gdal_library import network
from trainer.messages import say
from trainer.reporting import Reporter


# ---------------------------------------------------------------------------------------------
# A command's start: torch and its like take seconds to import, in which nobody else looks whether to stop
# ---------------------------------------------------------------------------------------------
class _HeedsCancel(MetaPathFinder):
    """Finds no module: Python asks it first for each, and it raises where the job was cancelled.

    Only until the first stage: a command that was stopped at work may import what it needs to write its checkpoint.
    And not within :data:`IN_ONE_GO`.
    """

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if not self._reporter.begun and threading.current_thread() is threading.main_thread():
            going = fullname.partition(".")[0] in IN_ONE_GO or any(map(_is_half_imported, IN_ONE_GO))
            if not going:
                self._reporter.raise_if_cancelled()
        return None


IN_ONE_GO = ("pyarrow",)
"""Their compiled code prints what an import within it raises, and tells of something else."""


def _is_half_imported(name: str) -> bool:
    return bool(getattr(getattr(sys.modules.get(name), "__spec__", None), "_initializing", False))


@contextmanager
def cancellable_imports(reporter: Reporter) -> Iterator[None]:
    """Raise CancelledError at the next import of the main thread where the reporter was told to stop at the start."""
    finder = _HeedsCancel(reporter)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


# ---------------------------------------------------------------------------------------------
# Reads the command line, runs one command, and turns whatever happens into one line and an exit code
# ---------------------------------------------------------------------------------------------
def main(argv: list[str] | None = None) -> int:
    """Run one command. Returns an :class:`ExitCode` value; never raises."""
    words = list(sys.argv[1:] if argv is None else argv)
    # Debian's matplotlib, which QGIS brings, claims mpl_toolkits for itself; nothing here is drawn in three dimensions
    warnings.filterwarnings("ignore", "Unable to import Axes3D", UserWarning)
    reporter: Reporter | None = None
    try:
        if words[:1] == ["--job"]:
            reporter, words = _open_job(words)
        if not words or words[0] in {"-h", "--help"}:
            print(_overview())
            return int(ExitCode.DONE)
        if words[0] == "--version":
            print(f"GeoEmbed {__version__}")
            return int(ExitCode.DONE)
        module = command_module(words[0])
        arguments = _parse(words[0], words[1:])
        keep_what_is_there(arguments)
        form = form_of(words[0], arguments)
        if arguments.events == "-" and getattr(module, "ANSWERS_ON_STANDARD_OUTPUT", False):
            taken = say(
                "cli.events-take-standard-output",
                "{words} answers on standard output, which --events - would take.",
                words=words[0],
            )
            raise InputError(taken, say("cli.use-events-file", "Use --events FILE."), "usage")
        if reporter is None:
            reporter = _reporter(arguments)
        entered = (_stopping_on_signals(reporter), cancellable_imports(reporter), claimed(words[0], arguments))
        with network(arguments.allow_network), entered[0], entered[1], entered[2]:
            reporter.hello(words[0])
            module.run(form, reporter)
            reporter.finish()
        return int(ExitCode.DONE)
    except BaseException as caught:
        if isinstance(caught, SystemExit):
            return int(caught.code or 0)
        error = explained(caught)
        if isinstance(error, MissingDependencyError) and reporter is not None and reporter.cancelled:
            error = CancelledError()  # an import that was stopped looks like one that there is not
        (reporter or Reporter()).fail(error)
        if isinstance(error, CancelledError):
            _print(error.message)
        elif isinstance(error, _BugError):
            traceback.print_exception(caught)
        else:
            _print(f"error: {error}")
        return int(error.exit_code)


def _print(text: str) -> None:
    """On standard error, if that can be written: the exit code says it, too."""
    with contextlib.suppress(OSError, ValueError):
        print(text, file=sys.stderr, flush=True)


def _overview() -> str:
    lines = [f"GeoEmbed {__version__}: find places that look alike, on your own machine.", ""]
    lines += ["usage: python -m trainer COMMAND …   (python -m trainer COMMAND --help explains one)", ""]
    return "\n".join(lines + [f"  {name:<10} {text}" for name, text in COMMANDS.items()])


def _parse(name: str, words: list[str]) -> argparse.Namespace:
    config = _peek(words, "--config")
    action = next((word for word in words[:1] if word in forms_of(name)), "")
    return parser_for(name, None if config is None else Path(config), action).parse_args(words)


def _peek(words: list[str], option: str) -> str | None:
    for place, word in enumerate(words):
        if word == option and place + 1 < len(words):
            return words[place + 1]
        if word.startswith(option + "="):
            return word.split("=", 1)[1]
    return None


# ---------------------------------------------------------------------------------------------
# Where events go
# ---------------------------------------------------------------------------------------------
def _reporter(arguments: argparse.Namespace) -> Reporter:
    terminal = None if arguments.quiet else sys.stderr
    if arguments.events == "-":
        return Reporter(events=(_claim_stdout(),), terminal=terminal)
    if arguments.events:
        path = Path(arguments.events)
        refuse_other_file(path, not path.is_file() or holds_events(path))  # a pipe holds nothing
        path.parent.mkdir(parents=True, exist_ok=True)
        return Reporter(events=(path.open("a", encoding="utf-8", newline="\n"),), terminal=terminal, answers=sys.stdout)
    return Reporter(terminal=terminal, answers=sys.stdout)


def _claim_stdout() -> TextIO:
    """Keep the real standard output for events and send everything else that is printed to standard error.

    The file descriptor is duplicated, because C libraries write to descriptor 1 and not to ``sys.stdout``.
    """
    sys.stdout.flush()
    kept = os.dup(1)
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return os.fdopen(kept, "w", encoding="utf-8", newline="\n", buffering=1)


def _open_job(words: list[str]) -> tuple[Reporter, list[str]]:
    if len(words) != 2:
        raise InputError(
            say("cli.job-takes-one-folder", "--job takes one folder."),
            say("cli.usage-of-job", "python -m trainer --job FOLDER"),
            "usage",
        )
    folder = Path(words[1])
    job = Job.load(folder)
    if hasattr(os, "setsid"):  # a group of its own: the parent can end all that the job started, orphans included
        with contextlib.suppress(OSError):
            os.setsid()
    log = os.open(folder / JobFiles.LOG, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    events = _claim_stdout()
    reporter = Reporter(
        events=(events, (folder / JobFiles.EVENTS).open("a", encoding="utf-8", newline="\n")),
        terminal=os.fdopen(log, "a", encoding="utf-8", newline="\n", buffering=1),
    )
    threading.Thread(target=_watch_parent, args=(reporter,), name="parent", daemon=True).start()
    return reporter, job.command


def _watch_parent(reporter: Reporter) -> None:
    """Stop when the parent says so, or is gone and so has closed our standard input."""
    for line in sys.stdin:
        try:
            message = parsed_object(line)
        except RecordError:
            continue
        if message.get("cancel"):
            break
        if message.get("enough"):
            reporter.enough()
    reporter.cancel()


def stopping_signals() -> list[signal.Signals]:
    """The signals that ask a command to stop; a terminal that closes does, but not where `nohup` was asked for."""
    hang_up = getattr(signal, "SIGHUP", None)
    heard = hang_up is not None and signal.getsignal(hang_up) != signal.SIG_IGN
    return [signal.SIGINT, signal.SIGTERM, *([hang_up] if hang_up is not None and heard else [])]


@contextlib.contextmanager
def _stopping_on_signals(reporter: Reporter) -> Iterator[None]:
    """First signal: finish the step, keep what is done, exit 3. Second: at once. The caller's handlers come back."""

    def handle(number: int, _frame: object) -> None:
        if reporter.cancelled:
            signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
        reporter.cancel()

    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread may set handlers
        return
    before = {number: signal.signal(number, handle) for number in stopping_signals()}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


# ---------------------------------------------------------------------------------------------
# What went wrong
# ---------------------------------------------------------------------------------------------
class _BugError(TrainerError):
    exit_code = ExitCode.BUG


_MAY_NOT = say(
    "cli.no-permission-choose-another",
    "You may not read or write there: choose another folder, or change its permissions.",
)
_MAY_NOT_OR_IN_USE = say(
    "cli.no-permission-or-open-elsewhere",
    "You may not read or write there: choose another folder, or change its permissions. Or close "
    "the program that has it open.",
)
_TOO_MANY_FILES = say(
    "cli.too-many-open-files", "Close other programs, or let this one open more files (`ulimit -n 4096`)."
)
_OS_HINTS = {
    errno.ENOSPC: say("cli.disk-full", "The disk is full: free some space, then run the same command again."),
    errno.EDQUOT: say("cli.quota-used-up", "Your quota is used up: free some space, then run the same command again."),
    errno.EACCES: _MAY_NOT_OR_IN_USE if sys.platform == "win32" else _MAY_NOT,
    errno.EPERM: _MAY_NOT,
    errno.EROFS: say("cli.folder-read-only", "That folder is read-only: choose another one."),
    errno.ENOENT: say("any.check-path", "Check the path."),
    errno.ENOTDIR: say("cli.file-in-place-of-folder", "A file stands where a folder is wanted: choose another path."),
    errno.EISDIR: say("cli.folder-in-place-of-file", "A folder stands where a file is wanted: choose another path."),
    errno.EEXIST: say("cli.already-there", "Something is already there: choose another path."),
    errno.EMFILE: _TOO_MANY_FILES,
    errno.ENFILE: _TOO_MANY_FILES,
    errno.ENAMETOOLONG: say("cli.choose-shorter-path", "Choose a shorter path."),
}


def _is_out_of_memory(caught: BaseException) -> bool:
    """Python, NumPy and a GPU have errors of their own for it; torch on the CPU tells it by its words alone."""
    if isinstance(caught, MemoryError) or type(caught).__name__ == "OutOfMemoryError":
        return True
    return isinstance(caught, RuntimeError) and "DefaultCPUAllocator" in str(caught)


def explained(caught: BaseException) -> TrainerError:
    """What a person is told of an error that ended a command, and its exit code."""
    if isinstance(caught, TrainerError):
        return caught
    if isinstance(caught, KeyboardInterrupt):
        return CancelledError()
    if isinstance(caught, OSError) and caught.errno in _OS_HINTS:
        where = caught.filename or ""
        message = (
            say("cli.system-error-at", "{what}: {where}.", what=os.strerror(caught.errno), where=where)
            if where
            else say("cli.system-error", "{what}.", what=os.strerror(caught.errno))
        )
        return InputError(message, _OS_HINTS[caught.errno], errno.errorcode[caught.errno])
    if _is_out_of_memory(caught):
        return InputError(
            say("cli.not-enough-memory", "There is not enough memory for what was asked."),
            say(
                "cli.ask-for-less-at-once",
                "Ask for less at once (a smaller --batch, --size or --dimension), or close other programs.",
            ),
            "out-of-memory",
        )
    if isinstance(caught, UnicodeEncodeError) and "surrogate" in caught.reason:
        return InputError(
            say(
                "cli.name-not-utf-8",
                "'{text}' holds a name that is not UTF-8.",
                text=caught.object[max(caught.start - 60, 0) : caught.end + 20],
            ),
            say("cli.rename-file-folder", "Rename the file or folder."),
            "bad-name",
        )
    if isinstance(caught, ModuleNotFoundError) and not str(caught.name).startswith("trainer"):
        return MissingDependencyError(
            say(
                "cli.interpreter-lacks-package",
                "This interpreter ({interpreter}) lacks the package '{name}'.",
                interpreter=sys.executable,
                name=caught.name,
            ),
            say("cli.doctor-says-how", "`python -m trainer doctor` says how to install it."),
            "missing-package",
        )
    return _BugError(
        say("any.bug", "{kind}: {error}", kind=type(caught).__name__, error=caught),
        say("any.report-bug", "This is a bug in GeoEmbed: please report it."),
        "bug",
    )
