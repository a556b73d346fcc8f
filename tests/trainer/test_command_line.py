"""The command line as a person or QGIS meets it: help, options from a file, events, jobs, exit codes."""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from trainer.cli.arguments import COMMANDS, forms_of
from trainer.cli.main import main
from trainer.contract import Done, ExitCode, Failed, Hello, JobFiles
from trainer.declared import declared
from trainer.files.job_folder import Job, decode_event
from trainer.reporting import Reporter

CHECKOUT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def stand_in(monkeypatch: pytest.MonkeyPatch) -> str:
    """A small command of this test's own, so that the frame is tested apart from the rooms."""
    monkeypatch.setitem(COMMANDS, "standin", "a command for tests")
    name = "trainer.cli.standin"
    spec = importlib.util.spec_from_loader(name, loader=None)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)  # where dataclasses look their module up
    exec(STAND_IN, module.__dict__)
    return "standin"


STAND_IN = """
import errno
from dataclasses import dataclass
from pathlib import Path
from trainer.contract import InputError
from trainer.options import WORDS, Options, option

@dataclass(frozen=True)
class StandInForm(Options):
    source: Path = option(help="a raster", positional=True)
    size: int = option(64, "side of a tile")
    bands: "tuple[int, ...]" = option((), "bands", many=WORDS)
    method: str = option("a", "how", choices=("a", "b"))
    fail: str = option("", "how to fail")

FORM = StandInForm

def run(arguments, reporter):
    if arguments.fail == "input":
        raise InputError("The raster has no CRS.", "Assign one.", "no-crs")
    if arguments.fail == "disk":
        raise OSError(errno.ENOSPC, "No space left on device", "out/images.npy")
    if arguments.fail == "package":
        import a_package_that_is_not_there
    if arguments.fail == "bug":
        raise ZeroDivisionError("division by zero")
    if arguments.fail == "cancel":
        reporter.cancel()
        reporter.progress(1, 2)
    print("a library prints this")
    reporter.say(f"{arguments.size} {arguments.bands} {arguments.method}")
    reporter.summary["size"] = arguments.size
"""


def run(*words: str, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "trainer", *words]
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload,no-any-return]


def test_the_overview_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == ExitCode.DONE
    shown = capsys.readouterr().out
    assert [name for name in COMMANDS if f"  {name} " not in shown] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == ExitCode.DONE
    shown = capsys.readouterr().out
    usage, description = shown.split("\n\n")[:2]
    assert usage.startswith(f"usage: python -m trainer {name} ")
    assert description[0].isupper()
    assert description.rstrip()[-1] in ".?"
    has_commands_of_its_own = "..." in usage
    for option in () if has_commands_of_its_own else ("--config", "--events", "--quiet"):
        assert option in shown


def test_every_option_of_every_command_has_a_help_text() -> None:
    bare = [
        f"{name} {item.key}"
        for name in COMMANDS
        for form in forms_of(name).values()
        for item in declared(form)
        if not item.option.help
    ]
    assert bare == [], "options that a newcomer cannot understand"


def test_help_is_quick_because_nothing_heavy_is_imported() -> None:
    code = (
        "import sys; from trainer.cli.main import main\n"
        f"for name in {list(COMMANDS)!r}: main([name, '--help'])\n"
        "heavy = {'torch', 'torchvision', 'sklearn', 'matplotlib', 'onnxruntime', 'scipy'} & set(sys.modules)\n"
        "sys.exit(' '.join(sorted(heavy)) or 0)"
    )
    ended = subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, f"--help imports {ended.stderr.strip()}"


def test_an_unknown_command_is_one_clear_line() -> None:
    ended = run("tile")
    assert ended.returncode == ExitCode.INPUT
    assert ended.stderr.startswith("error: There is no command 'tile'.")
    assert ended.stderr.count("\n") == 1
    assert ended.stdout == ""


@pytest.mark.parametrize("words", [["--size", "big"], ["--method", "c"], ["--nothing"], []])
def test_wrong_usage_is_exit_code_2(stand_in: str, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([stand_in, *(["a.tif"] if words else []), *words]) == ExitCode.INPUT
    shown = capsys.readouterr().err
    assert shown.startswith("error: ")
    assert "--help" in shown
    assert shown.count("\n") == 1


@pytest.mark.parametrize(
    ("fail", "code", "line"),
    [
        ("input", 2, "error: The raster has no CRS. Assign one.\n"),
        ("disk", 2, "error: No space left on device: out/images.npy. The disk is full: free some space"),
        ("package", 4, "lacks the package 'a_package_that_is_not_there'"),
        ("cancel", 3, "Cancelled.\n"),
        ("bug", 1, "ZeroDivisionError: division by zero"),
    ],
)
def test_every_end_has_its_code(
    stand_in: str, fail: str, code: int, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([stand_in, "a.tif", "--fail", fail]) == code
    shown = capsys.readouterr().err
    assert line in shown
    assert ("Traceback" in shown) == (fail == "bug"), "a traceback is for bugs, and bugs alone"


def test_options_come_from_a_file_and_the_command_line_wins(
    stand_in: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "options.toml"
    config.write_text('source = "a.tif"\nsize = 128\nbands = [1, 2]\nmethod = "b"\n')
    assert main([stand_in, "--config", str(config)]) == ExitCode.DONE
    assert "128 (1, 2) b" in capsys.readouterr().out
    assert main([stand_in, f"--config={config}", "--size", "32"]) == ExitCode.DONE
    assert "32 (1, 2) b" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["size = 'big'", "method = 'c'", "colour = 1", "size = ", "\x00"])
def test_a_wrong_options_file_is_one_clear_line(
    stand_in: str, tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    config = tmp_path / "options.toml"
    config.write_text(text)
    assert main([stand_in, "a.tif", "--config", str(config)]) == ExitCode.INPUT
    assert str(config) in capsys.readouterr().err


def test_a_missing_options_file_is_one_clear_line(stand_in: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([stand_in, "a.tif", "--config", "nowhere.toml"]) == ExitCode.INPUT
    assert "nowhere.toml" in capsys.readouterr().err


def test_events_go_to_a_file(stand_in: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    log = tmp_path / "ä b" / "events.jsonl"
    assert main([stand_in, "a.tif", "--events", str(log)]) == ExitCode.DONE
    events = [decode_event(line) for line in log.read_text(encoding="utf-8").splitlines()]
    assert isinstance(events[0], Hello)
    assert events[-1] == Done({"size": 64})
    assert "64 () a" in capsys.readouterr().out
    assert main([stand_in, "a.tif", "--events", str(log)]) == ExitCode.DONE
    assert len(log.read_text(encoding="utf-8").splitlines()) == 2 * len(events), "those of the next are added"


@pytest.mark.parametrize("content", ["my,notes\n1,2\n", '{"mine": 1}\n', "\xe4\n"])
def test_events_are_not_added_to_a_file_of_a_persons(stand_in: str, tmp_path: Path, content: str, capsys) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_bytes(content.encode("latin-1"))
    assert main([stand_in, "a.tif", "--events", str(notes)]) == ExitCode.INPUT
    assert "notes.txt is there already and is not what this command wrote" in capsys.readouterr().err
    assert notes.read_bytes() == content.encode("latin-1")


def test_a_failure_is_the_last_event(stand_in: str, tmp_path: Path) -> None:
    log = tmp_path / "events.jsonl"
    assert main([stand_in, "a.tif", "--fail", "input", "--events", str(log)]) == ExitCode.INPUT
    events = [decode_event(line) for line in log.read_text().splitlines()]
    assert events[-1] == Failed("no-crs", "The raster has no CRS.", "Assign one.", 2)


def test_quiet_prints_findings_and_errors_only(stand_in: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([stand_in, "a.tif", "--quiet"]) == ExitCode.DONE
    assert capsys.readouterr().err == ""


def test_events_on_standard_output_are_alone_there(tmp_path: Path) -> None:
    for name in ("torch", "torchvision"):  # the doctor takes five seconds for them
        (tmp_path / f"{name}.py").write_text(f"raise ModuleNotFoundError(name='{name}')\n")
    ended = run("doctor", "--events", "-", env={**os.environ, "PYTHONPATH": str(tmp_path)})
    events = [decode_event(line) for line in ended.stdout.splitlines()]
    assert events, ended.stderr
    assert None not in events, f"something else is on standard output: {ended.stdout}"


def test_a_job_folder_is_run_and_logged(tmp_path: Path) -> None:
    folder = tmp_path / "Auftrag ü"
    folder.mkdir()
    Job(["doctor"]).save(folder)
    ended = run("--job", str(folder), stdin=subprocess.PIPE)
    told = [decode_event(line) for line in ended.stdout.splitlines()]
    assert isinstance(told[0], Hello)
    assert (folder / JobFiles.EVENTS).read_text(encoding="utf-8") == ended.stdout
    assert (folder / JobFiles.LOG).is_file()


def test_a_folder_that_is_no_job_is_refused(tmp_path: Path) -> None:
    ended = run("--job", str(tmp_path))
    assert ended.returncode == ExitCode.INPUT
    assert "is not a job" in ended.stderr


@pytest.mark.parametrize("fail", ["", "bug"])
def test_a_caller_gets_its_signal_handlers_back(stand_in: str, fail: str) -> None:
    before = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    main([stand_in, "a.tif", "--fail", fail])
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == before


WAITING = """
import sys
from trainer.cli import main as frame
import types
command = types.ModuleType("trainer.cli.doctor")
from trainer.cli.doctor import FORM
command.FORM = FORM
def run(arguments, reporter):
    import threading
    reporter.stage("wait")
    done = 0
    while True:
        threading.Event().wait(0.01)
        done += 1
        reporter.progress(done)
command.run = run
sys.modules["trainer.cli.doctor"] = command
sys.exit(frame.main(sys.argv[1:]))
"""


@pytest.mark.parametrize(("at_work", "imported"), [(False, False), (True, True)])
def test_a_command_that_only_starts_up_is_cancelled_between_its_imports(
    stand_in: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_work: bool, imported: bool
) -> None:
    """Importing torch takes long; a command at work may import what it needs to write its checkpoint."""
    heavy = tmp_path / "a_heavy_library"
    heavy.mkdir()
    (heavy / "__init__.py").write_text("import a_heavy_library.part\n")
    (heavy / "part.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    told = tmp_path / "events"

    def run(_arguments: argparse.Namespace, reporter: Reporter) -> None:
        if at_work:
            reporter.stage("learn", "Learning")
        reporter.cancel()
        import a_heavy_library  # noqa: F401

        reporter.raise_if_cancelled()

    monkeypatch.setattr(sys.modules["trainer.cli.standin"], "run", run)
    before = list(sys.meta_path)
    try:
        assert main([stand_in, "x.tif", "--events", str(told)]) == ExitCode.CANCELLED
        assert ("a_heavy_library.part" in sys.modules) == imported
    finally:
        for name in ("a_heavy_library", "a_heavy_library.part"):
            sys.modules.pop(name, None)
    assert sys.meta_path == before, "imports are left as they were found"
    assert json.loads(told.read_text().splitlines()[-1])["exit_code"] == ExitCode.CANCELLED


@pytest.mark.parametrize("way", ["message", "closed input", "SIGTERM", "SIGINT"])
def test_a_job_stops_when_asked_or_left_alone(tmp_path: Path, way: str) -> None:
    Job(["doctor"]).save(tmp_path)
    child = subprocess.Popen(
        [sys.executable, "-c", WAITING, "--job", str(tmp_path)],
        cwd=CHECKOUT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    for line in child.stdout:
        if json.loads(line)["event"] == "progress":
            break
    if way == "message":
        child.stdin.write('{"cancel": true}\n')
        child.stdin.flush()
    elif way == "closed input":
        child.stdin.close()
    else:
        os.kill(child.pid, getattr(signal, way))
    rest = child.stdout.read()
    assert child.wait(300) == ExitCode.CANCELLED
    last = decode_event(rest.splitlines()[-1])
    assert isinstance(last, Failed)
    assert last.exit_code == ExitCode.CANCELLED
    child.stdin.close() if way != "closed input" else None


@pytest.mark.parametrize("which", ["numpy", "torch"])
def test_what_does_not_fit_into_memory_is_told_in_one_line(which: str) -> None:
    import numpy as np
    import torch

    from trainer.cli.main import explained

    with pytest.raises((MemoryError, RuntimeError)) as caught:
        np.empty(1 << 58) if which == "numpy" else torch.empty(1 << 58)
    error = explained(caught.value)
    assert error.exit_code == ExitCode.INPUT
    assert str(error).startswith("There is not enough memory for what was asked. Ask for less at once")
