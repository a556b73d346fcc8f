"""Runs commands in forks of a process that has imported everything, so that a kill costs no start.

One JSON object a line in: ``words``, and where it is to be ended ``signal`` with ``event`` (the number of the file
operation or report at which it sends itself the signal) or ``after`` (seconds); or ``script`` (Python that runs as
``python -c`` would run it) with ``words`` as its arguments and ``asked`` as its input. One out: ``code`` (negative for
a signal), ``events``, ``seconds``, ``errors`` (standard error).
"""

from __future__ import annotations

import json
import os
import signal
import sys
import tempfile
import time
import traceback
from typing import Any

WATCHED = {"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "shutil.rmtree", "os.scandir"}


def warm() -> None:
    """Import what commands import, in the way that they do."""
    import matplotlib
    import sklearn.cluster
    import sklearn.linear_model
    import sklearn.manifold  # noqa: F401
    import torch
    from osgeo import gdal, ogr, osr  # noqa: F401

    matplotlib.use("agg")
    matplotlib.rcParams["savefig.dpi"] = 30  # a figure that is about to be killed need not be a fine one
    torch.set_num_threads(1)
    from trainer.cli import (
        change,
        cluster,
        demo,
        embed,
        evaluate,
        field,
        geolocate,
        import_,
        plane,
        publish,
        regress,
        report,
        search,
        tiles,
        train,
        zones,
    )
    from trainer.cli.arguments import COMMANDS

    assert change and plane and publish and regress and zones
    assert cluster and embed and evaluate and field and geolocate and import_ and report and search and tiles and train
    assert COMMANDS
    demo.STEPS = 4  # a chain of a second


def script(task: dict[str, Any]) -> int:
    """In the fork: run a script to its end, as an interpreter of its own would."""
    sys.argv, sys.stdin = ["-c", *task["words"]], os.fdopen(0, encoding="utf-8", closefd=False)
    try:
        exec(task["script"], {"__name__": "__main__"})
    except SystemExit as end:
        return int(end.code or 0)
    return 0


def command(task: dict[str, Any], count: int) -> int:
    """In the fork: run the command, counting its moments."""
    from trainer.cli.main import main
    from trainer.reporting import Reporter

    seen = 0
    wanted = task.get("event")

    def moment() -> None:
        nonlocal seen
        seen += 1
        if seen == wanted:
            os.kill(os.getpid(), task["signal"])

    def audited(event: str, _arguments: object) -> None:
        if event in WATCHED:
            moment()

    emit = Reporter._emit

    def told(reporter: Reporter, event: Any) -> None:
        emit(reporter, event)
        moment()

    Reporter._emit = told  # type: ignore[method-assign]
    sys.addaudithook(audited)
    code = main([str(word) for word in task["words"]])
    os.pwrite(count, str(seen).encode(), 0)
    return code


def run(task: dict[str, Any]) -> dict[str, Any]:
    """Fork, wait, tell."""
    with tempfile.TemporaryFile() as errors, tempfile.TemporaryFile() as count, tempfile.TemporaryFile() as asked:
        asked.write(task.get("asked", "").encode())
        asked.seek(0)
        started = time.monotonic()
        pid = os.fork()
        if pid == 0:
            code = 70
            try:
                silent = os.open(os.devnull, os.O_RDWR)
                for number, stream in ((0, asked.fileno()), (1, silent), (2, errors.fileno())):
                    os.dup2(stream, number)
                code = script(task) if "script" in task else command(task, count.fileno())
            except KeyboardInterrupt:
                code = 3  # before the command began, or after it ended
            except Exception:
                traceback.print_exc()
                code = 1
            finally:
                sys.stderr.flush()
                os._exit(code)
        if task.get("after") is not None:
            time.sleep(task["after"])
            os.kill(pid, task["signal"])
        _, status = os.waitpid(pid, 0)
        seconds = time.monotonic() - started
        errors.seek(0)
        count.seek(0)
        return {
            "code": os.waitstatus_to_exitcode(status),
            "events": int(count.read() or 0),
            "seconds": seconds,
            "errors": errors.read().decode("utf-8", "replace"),
        }


if __name__ == "__main__":
    warm()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    print(json.dumps({"ready": True}), flush=True)
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line))), flush=True)
