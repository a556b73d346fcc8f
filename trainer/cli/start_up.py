"""A command's start: torch and its like take seconds to import, in which nobody else looks whether to stop."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

from trainer.reporting import Reporter


class _HeedsCancel(MetaPathFinder):
    """Finds no module: Python asks it first for each, and it raises where the job was cancelled.

    Only until the first stage: a command that was stopped at work may import what it needs to write its checkpoint.
    """

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if not self._reporter.begun and threading.current_thread() is threading.main_thread():
            self._reporter.raise_if_cancelled()
        return None


@contextmanager
def cancellable_imports(reporter: Reporter) -> Iterator[None]:
    """Raise CancelledError at the next import of the main thread where the reporter was told to stop at the start."""
    finder = _HeedsCancel(reporter)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
