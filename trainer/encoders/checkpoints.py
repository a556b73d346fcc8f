"""Checkpoints: everything that the next step depends on, written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import IO, Any, BinaryIO, cast

import torch

from trainer.atomic import replacing
from trainer.contract import InputError, RunFiles
from trainer.encoders.weights import read_tensors
from trainer.messages import say

CHECKPOINT_VERSION = 1
_HINT = say(
    "encoders.begin-elsewhere-or-that-version", "Begin again in another folder, or go on with the version that made it."
)


class _HonestFile:
    """Remembers why a write failed: torch turns a full disk into an error that does not say so."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.error: OSError | None = None

    def write(self, data: bytes) -> int:
        try:
            return self._stream.write(data)
        except OSError as error:
            self.error = error
            raise

    def flush(self) -> None:
        self._stream.flush()


def save_tensors(path: Path, value: Any) -> None:
    """Write tensors and plain values to a file, atomically.

    Raises:
        OSError: it cannot be written; what stood there before still stands.
    """
    with replacing(path) as temporary, temporary.open("wb") as stream:
        honest = _HonestFile(stream)
        try:
            torch.save(value, cast(IO[bytes], honest))
        except (RuntimeError, OSError) as error:
            cause = honest.error
            if cause is None:
                raise
            raise OSError(cause.errno, os.strerror(cause.errno or 0), str(path)) from error


def save_checkpoint(run: Path, state: dict[str, Any]) -> None:
    """Write the checkpoint of a run."""
    save_tensors(run / RunFiles.CHECKPOINT, {"checkpoint_version": CHECKPOINT_VERSION, **state})


def load_checkpoint(run: Path) -> dict[str, Any] | None:
    """The checkpoint of a run; None where there is none yet.

    Raises:
        InputError: it is damaged, carries code, or is of another version.
    """
    path = run / RunFiles.CHECKPOINT
    if not path.exists():
        return None
    state = read_tensors(path, say("encoders.checkpoint", "checkpoint"), _HINT)
    version = state.get("checkpoint_version") if isinstance(state, dict) else None
    if version != CHECKPOINT_VERSION:
        raise InputError(
            say(
                "encoders.another-checkpoint-version",
                "{path} is a checkpoint of version {version}; this version reads {known}.",
                path=path,
                version=version,
                known=CHECKPOINT_VERSION,
            ),
            _HINT,
            "other-version",
        )
    return dict(state)


def random_state() -> dict[str, Any]:
    """The state of torch's global generators (dropout draws from them)."""
    state: dict[str, Any] = {"cpu": torch.get_rng_state()}
    if torch.cuda.is_available():
        state["cuda"] = torch.cuda.get_rng_state_all()
    return state


def set_random_state(state: dict[str, Any]) -> None:
    """Bring torch's global generators back; on another number of GPUs only the CPU's."""
    torch.set_rng_state(state["cpu"])
    if len(state.get("cuda", [])) == torch.cuda.device_count() > 0:
        torch.cuda.set_rng_state_all(state["cuda"])


def holds_run(run: Path) -> bool:
    """Whether a folder holds a run that would be lost if another began there.

    One that ended before anything was kept, for a setting that could not be used, left its configuration and perhaps
    some figures; the same command with a better setting begins anew.
    """
    if not (run / RunFiles.CONFIGURATION).exists():
        return False
    return any(path.name not in {RunFiles.CONFIGURATION, RunFiles.METRICS} for path in run.iterdir())
