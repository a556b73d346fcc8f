"""The figures of a run over time: metrics.jsonl, and TensorBoard where it is asked for and installed."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

from trainer.atomic import write_text
from trainer.contract import MissingDependencyError, RunFiles
from trainer.files.records import RecordError, checked, parsed, parsed_object
from trainer.messages import say


class MetricsLog:
    """Appends a line of JSON for each report.

    Args:
        run: The run folder.
        begin: Step to go on from; what an earlier, killed process wrote beyond it is dropped.
        tensorboard: Also write TensorBoard's event files into the run folder.

    Raises:
        MissingDependencyError: TensorBoard is asked for and not installed.
    """

    def __init__(self, run: Path, begin: int, tensorboard: bool) -> None:
        path = run / RunFiles.METRICS
        write_text(path, "".join(f"{line}\n" for line in _lines_before(path, begin)))
        self._board: Any = None
        if tensorboard:
            try:
                from torch.utils.tensorboard import SummaryWriter
            except ImportError as error:
                hint = say(
                    "encoders.install-tensorboard",
                    "Install it with `pip install tensorboard`, or leave --tensorboard out.",
                )
                raise MissingDependencyError(
                    say("encoders.tensorboard-not-installed", "TensorBoard is not installed."), hint, "missing-package"
                ) from error
            self._board = SummaryWriter(str(run / "tensorboard"), purge_step=begin)
        self._stream = path.open("a", encoding="utf-8", newline="\n")

    def write(self, step: int, values: dict[str, float]) -> None:
        """One report."""
        known = _shortened(values)
        self._stream.write(json.dumps({"step": step, **known}) + "\n")
        self._stream.flush()
        if self._board is not None:
            for name, value in known.items():
                self._board.add_scalar(name, value, step)

    def close(self) -> None:
        """Close the files."""
        self._stream.close()
        if self._board is not None:
            self._board.close()


def note_metrics(run: Path, step: int, **values: float) -> None:
    """Append a report of what is measured beside the training; one that stands there last is not written twice."""
    path, line = run / RunFiles.METRICS, json.dumps({"step": step, **_shortened(values)})
    if _lines_before(path, None)[-1:] != [line]:
        with path.open("a", encoding="utf-8", newline="\n") as stream:
            stream.write(line + "\n")


def _shortened(values: dict[str, float]) -> dict[str, float]:
    """Without digits that mean nothing, and without what is not finite."""
    known = {name: round(value, 6) if abs(value) > 1e-3 else value for name, value in values.items()}
    return {name: value for name, value in known.items() if math.isfinite(value)}


def read_metrics(run: Path) -> list[dict[str, float]]:
    """The reports of a run in order, each with ``step``; empty where there are none."""
    return [parsed_object(line) for line in _lines_before(run / RunFiles.METRICS, None)]


def _lines_before(path: Path, step: int | None) -> list[str]:
    """The whole lines of steps up to ``step``; a last line that a kill cut short is left out."""
    if not path.is_file():
        return []
    kept = []
    for line in path.read_text(encoding="utf-8").splitlines():
        try:
            number = checked(dict[str, float], parsed(line), "metrics")["step"]
        except (RecordError, KeyError):
            continue
        if step is None or number <= step:
            kept.append(line)
    return kept
