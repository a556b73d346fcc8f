"""How many tiles a job would have: counted by the trainer as the job itself would do it, before it starts.

Of an image, the tiles that are cut: without borders, what has no data, and tiles with little to see. Of labels, the
tiles that get each class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QObject, QTimer

from trainer.contract import Done, Failed

from .. import places
from ..jobs import interpreter
from ..jobs.child import Child, Command
from ..processing.make_tiles import MakeTiles
from ..texts.failures import of_error
from ..texts.numbers import whole
from ..texts.translation import tr

if TYPE_CHECKING:
    from .job_window import JobWindow

SHOWN = 12
COUNT_AFTER_MS = 600
"""A person who turns a box is left to it for so long."""


class Count(QObject):
    """Asks the trainer once; the answer comes when it comes, and none after :meth:`stop`.

    Args:
        words: Of a command that takes ``--count``.
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
        places.data_folder().mkdir(parents=True, exist_ok=True)
        arguments = ("-m", "trainer", *words, "--count", "--events", "-", "--quiet")
        self._child = Child(Command(chosen.executable, arguments, chosen.variables(), places.data_folder()), self)
        self._child.received.connect(self._take)
        self._child.ended.connect(self._ended)
        self._child.start()

    def stop(self) -> None:
        """Ask no further."""
        self._counted = lambda _summary, _why: None
        if self._child is not None:
            self._child.end_now(0)
        self.deleteLater()

    def _take(self, event: Any) -> None:
        if isinstance(event, Done):
            self._summary = event.summary
        elif isinstance(event, Failed):
            self._failure = str(of_error(event))

    def _ended(self, _code: int, _crashed: bool) -> None:
        self.deleteLater()  # else a window would keep one for each turn of a box
        self._counted(self._summary, self._failure)


class TileCount(QObject):
    """The tiles of a window's image, counted soon after something changed.

    Args:
        window: Whose estimate is told anew when they are counted.
        cutting: Gives what the algorithm "Make tiles" takes; None where no image is cut.

    Attributes:
        tiles: How many there are; None as long as they are not counted, or cannot be.
    """

    def __init__(self, window: JobWindow, cutting: Callable[[], Optional[dict[str, Any]]]) -> None:
        super().__init__(window)
        self.tiles: Optional[int] = None
        self._window, self._cutting = window, cutting
        self._asked: Optional[Count] = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(COUNT_AFTER_MS)
        self._soon.timeout.connect(self._ask)

    def again(self, *_ignored: Any) -> None:
        """What was counted is not so any more."""
        self.stop()
        self.tiles = None
        self._soon.start()

    def stop(self) -> None:
        """Nothing is counted for a window that is not seen."""
        self._soon.stop()
        if self._asked is not None:
            self._asked.stop()
            self._asked = None

    def _ask(self) -> None:
        window, cutting = self._window, self._cutting()
        if cutting is None or not window.isVisible() or window.strip.busy or window.missing():
            return
        try:
            words, orders = window.words_of(MakeTiles, **cutting, OUTPUT=str(places.results_folder() / "counted"))
        except QgsProcessingException:
            return  # is told when the job starts
        if not orders:  # else a picture would have to be fetched first
            self._asked = Count(words, self._take, self)

    def _take(self, summary: Optional[dict[str, Any]], _why: str) -> None:
        self._asked = None
        if summary is not None and isinstance(summary.get("tiles"), int):
            self.tiles = summary["tiles"]
            self._window.changed()


def text_of(summary: dict[str, Any]) -> str:
    """The count in a line, the commonest classes first."""
    by_class = sorted(summary.get("by_class", {}).items(), key=lambda item: -item[1])
    named = ", ".join(f"{name} {whole(count)}" for name, count in by_class[:SHOWN])
    more = " …" if len(by_class) > SHOWN else ""
    return tr("{labelled} of {tiles} tiles get a class: {classes}").format(
        labelled=whole(summary.get("labelled", 0)), tiles=whole(summary.get("tiles", 0)), classes=named + more
    )
