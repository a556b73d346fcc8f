"""How many tiles labels give a class, by class: counted by the trainer's own reading, before anything is measured."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject

from trainer.contract import Done, Failed

from ..jobs import interpreter
from ..jobs.child import Child, Command
from ..places import data_folder
from ..texts.failures import of_error
from ..texts.numbers import whole
from ..texts.translation import tr

SHOWN = 12


class LabelCount(QObject):
    """Asks the trainer once; the answer comes when it comes, and none after :meth:`stop`.

    Args:
        words: Of the command ``evaluate``.
        counted: Receives the summary, or None and why.
        parent: Keeps it alive.
    """

    def __init__(
        self, words: list[str], counted: Callable[[Optional[dict[str, Any]], str], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._counted = counted
        self._summary: Optional[dict[str, Any]] = None
        self._failure = ""
        self._child: Optional[Child] = None
        chosen = interpreter.current()
        if chosen is None:
            return
        data_folder().mkdir(parents=True, exist_ok=True)
        arguments = ("-m", "trainer", *words, "--count", "--events", "-", "--quiet")
        self._child = Child(Command(chosen.executable, arguments, chosen.variables(), data_folder()), self)
        self._child.received.connect(self._take)
        self._child.ended.connect(self._ended)
        self._child.start()

    def stop(self) -> None:
        """Ask no further."""
        self._counted = lambda _summary, _why: None
        if self._child is not None:
            self._child.end_now(0)

    def _take(self, event: Any) -> None:
        if isinstance(event, Done):
            self._summary = event.summary
        elif isinstance(event, Failed):
            self._failure = str(of_error(event))

    def _ended(self, _code: int, _crashed: bool) -> None:
        self._counted(self._summary, self._failure)


def text_of(summary: dict[str, Any]) -> str:
    """The count in a line, the commonest classes first."""
    by_class = sorted(summary.get("by_class", {}).items(), key=lambda item: -item[1])
    named = ", ".join(f"{name} {whole(count)}" for name, count in by_class[:SHOWN])
    more = " …" if len(by_class) > SHOWN else ""
    return tr("{labelled} of {tiles} tiles get a class: {classes}").format(
        labelled=whole(summary.get("labelled", 0)), tiles=whole(summary.get("tiles", 0)), classes=named + more
    )
