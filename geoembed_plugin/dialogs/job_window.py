"""What the windows that start jobs have in common: settings, checks and an estimate before, the job's strip after.

A subclass builds its form, says what is missing, and names the commands; the commands' words come from the
Processing algorithms, so that a window and the toolbox do the same.
"""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, ClassVar, Optional

from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QEvent, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from trainer.contract import TrainerError

from .. import places
from ..imagery.picture_writing import Order, PictureWork
from ..jobs import interpreter, queue
from ..jobs.activity import Activity
from ..jobs.conversation import JobState
from ..jobs.gpu_slot import SLOT
from ..jobs.queue import JobHandle
from ..texts.numbers import progress_text
from ..texts.translation import tr
from ..theme_colours import WRONG, ink
from . import framing
from .framing import explain_buttons, scrolled
from .help_window import open_help_page

if TYPE_CHECKING:
    from ..host import Host

Then = Callable[[dict[str, Any]], None]


class JobStrip(QWidget):
    """Follows one activity after the other.

    Signals:
        followed: It follows another one now (a resumed one).
    """

    followed = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedJobStrip")
        self.handle: Optional[Activity] = None
        self._bar = QProgressBar(self)
        self._bar.setObjectName("geoembedJobBar")
        self._bar.setTextVisible(False)
        self._words = QLabel(self)
        self._words.setObjectName("geoembedJobWords")
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pause = QPushButton(tr("Pause"), self)
        self._pause.setObjectName("geoembedPause")
        self._pause.setToolTip(tr("Let it write what it has, then stop it; 'Go on' resumes exactly there"))
        self._pause.clicked.connect(self._pause_or_resume)
        self._enough = QPushButton(tr("Good enough: stop and keep"), self)
        self._enough.setObjectName("geoembedEnough")
        self._enough.setToolTip(
            tr("It settles for a tenth of the time so far, then a whole run is kept, which can be used like any other")
        )
        self._enough.clicked.connect(self._stop_and_keep)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self._enough)
        row.addWidget(self._pause)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._words)
        for widget in (self._bar, self._enough, self._pause):
            widget.hide()

    @property
    def busy(self) -> bool:
        """Whether what it follows is not over."""
        return self.handle is not None and not self.handle.state.over

    def follow(self, handle: Activity) -> None:
        """Show this one from now on."""
        if self.handle is not None:
            self.handle.changed.disconnect(self._show)
            self.handle.again.disconnect(self.follow)
        self.handle = handle
        self._enough.setEnabled(True)
        handle.changed.connect(self._show)
        handle.again.connect(self.follow)
        self._bar.show()
        self._pause.show()
        self._show()
        self.followed.emit(handle)

    def tell(self, text: str) -> None:
        """Words of the window's own."""
        self._words.setText(text)

    def _show(self) -> None:
        handle = self.handle
        if handle is None:
            return
        progress = handle.last_progress
        if handle.state.over or progress is None or not progress.total:
            self._bar.setRange(0, 0 if handle.state == JobState.RUNNING else 1)
            self._bar.setValue(int(handle.state == JobState.DONE))
        else:
            self._bar.setRange(0, 1000)
            self._bar.setValue(int(1000 * min(1.0, progress.done / progress.total)))
        resumable = handle.state in {JobState.CANCELLED, JobState.FAILED}
        self._pause.setText(tr("Go on") if resumable else tr("Pause"))
        self._pause.setEnabled(resumable or handle.state in {JobState.QUEUED, JobState.RUNNING})
        self._enough.setVisible(isinstance(handle, JobHandle) and handle.may_be_enough)
        self._words.setText(self._state_text(handle))

    def _stop_and_keep(self, _checked: Any = False) -> None:
        if isinstance(self.handle, JobHandle):
            self.handle.enough()
            self._enough.setEnabled(False)
            self.tell(tr("What was learned settles in a few more steps, and is kept then…"))

    @staticmethod
    def _state_text(handle: Activity) -> str:
        if handle.failure is not None:
            return str(handle.failure)
        if handle.state == JobState.QUEUED:
            return SLOT.waiting_text()
        return {
            JobState.CANCELLING: tr("Stopping: it writes what it has…") if handle.KEEPS else tr("Stopping…"),
            JobState.DONE: tr("Done."),
            JobState.CANCELLED: tr("Paused. What was done is kept.") if handle.KEEPS else tr("Stopped."),
        }.get(handle.state) or f"{handle.title}. " + progress_text(handle.stage_label, handle.last_progress)

    def _pause_or_resume(self, _checked: Any = False) -> None:
        handle = self.handle
        if handle is None:
            return
        if handle.state in {JobState.CANCELLED, JobState.FAILED}:
            resumed = handle.resume()
            if resumed is not None:
                self.follow(resumed)
        else:
            handle.cancel()


class JobWindow(QDialog):
    """A form, a line on what will happen, a strip for what happens, and Start, Help, Close."""

    NAME: ClassVar[str] = ""
    HELP: ClassVar[str] = "index"
    OVER_MAP: ClassVar[Optional[float]] = None
    """The share of the map that it may cover when it is opened; None: it need not be seen beside the map."""

    def __init__(self, plugin: Host, title: str, start_label: str) -> None:
        super().__init__(plugin.iface.mainWindow())
        self.plugin = plugin
        self._then: Optional[Then] = None
        self._offered: dict[str, str] = {}
        self._stands = self.OVER_MAP is None
        self.setObjectName(f"geoembed{self.NAME.capitalize()}Window")
        self.setWindowTitle(title)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(150)
        self._soon.timeout.connect(self._look)
        self._form = QWidget(self)
        self.build(self._form)
        self._area = scrolled(self._form, self)
        self._estimate = QLabel(self)
        self._estimate.setObjectName("geoembedEstimate")
        self._estimate.setWordWrap(True)
        self.strip = JobStrip(self)
        self.strip.followed.connect(self._watch)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Help | QDialogButtonBox.StandardButton.Close, self)
        buttons.setObjectName("geoembedButtons")
        explain_buttons(buttons)
        self._start = QPushButton(start_label, self)
        self._start.setObjectName("geoembedStart")
        self._start.setToolTip(plugin.actions[self.NAME].toolTip())
        self._start.setDefault(True)
        self._start.clicked.connect(self.start)
        buttons.addButton(self._start, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.helpRequested.connect(lambda: open_help_page(self.plugin, self.HELP))
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._estimate)
        layout.addWidget(self.strip)
        layout.addWidget(buttons)
        framing.restore(self, self.NAME)

    # -- what a subclass writes ----------------------------------------------------------------------
    def build(self, form: QWidget) -> None:
        """Put the inputs into the form."""
        raise NotImplementedError

    def missing(self) -> str:
        """What keeps the job from being started, in a sentence; empty where nothing does."""
        raise NotImplementedError

    def estimate(self) -> str:
        """What the job will make and take."""
        return ""

    def propose(self, layer: Any) -> None:
        """Fill in what fits the active layer, with :meth:`offer`."""

    def loss(self) -> str:
        """What of an earlier result the job would replace, in a sentence; empty where nothing."""
        return ""

    def new_name(self) -> Optional[Path]:
        """Where the job could write instead; None where there is only this place."""
        return None

    def take(self, folder: Path) -> None:
        """Write to :meth:`new_name`."""

    def begin(self) -> None:
        """Submit the (first) job and hand it to the strip."""
        raise NotImplementedError

    # -- what a subclass uses --------------------------------------------------------------------------
    def changed(self, *_ignored: Any) -> None:
        """Connect inputs here: check and estimate are told anew, soon."""
        self._soon.start()

    def carry_out(self, algorithm: Any, title: str, then: Optional[Then] = None, **parameters: Any) -> None:
        """Do what an algorithm of the toolbox does: fetch the pictures that it needs, then start its job.

        Args:
            algorithm: Its class.
            title: What the person reads of the job.
            then: Receives the job's summary when it is done, whether the window is open or not.
            parameters: As the algorithm takes them; what is empty is left out.

        Raises:
            QgsProcessingException: a layer cannot be handed to the trainer.
        """
        words, orders = self.words_of(algorithm, **parameters)
        self.fetch(orders, lambda: self.run(words, title, then))

    @staticmethod
    def words_of(algorithm: Any, **parameters: Any) -> tuple[list[str], list[Order]]:
        """The words of an algorithm's command, and the pictures that it needs. As :meth:`carry_out`."""
        made = algorithm()
        made.initAlgorithm()
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        given = {name: value for name, value in parameters.items() if value not in (None, "", [])}
        return list(made.command(given, context, QgsProcessingFeedback())), list(made.orders)

    def fetch(self, orders: list[Order], then: Callable[[], Any]) -> None:
        """Fetch pictures, one after the other, then go on."""
        if not orders:
            then()
            return
        self._then = lambda _summary: self.fetch(orders[1:], then)
        self.strip.follow(PictureWork(orders[0]).start())

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll the form so far that this part of it is seen, below which the job's strip has just come."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._area.ensureWidgetVisible(part)

    def run(self, words: list[str], title: str, then: Optional[Then] = None) -> None:
        """Start one job; ``then`` receives its summary when it is done, whether the window is open or not."""
        try:
            handle = queue.submit(words, title)
        except OSError as error:
            self._tell(str(error))
            return
        self._then = then
        self.strip.follow(handle)

    def offer(self, widget: QgsFileWidget, path: str) -> None:
        """Fill an input in; what the person writes there stays until something else fits, or it holds nothing."""
        if path and (path != self._offered.get(widget.objectName()) or not Path(widget.filePath().strip()).is_dir()):
            self._offered[widget.objectName()] = path
            widget.setFilePath(path)

    def folder_input(self, name: str, tip: str, changed: bool = True) -> QgsFileWidget:
        """An input for a folder."""
        widget = QgsFileWidget(self)
        widget.setObjectName(name)
        widget.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        widget.setToolTip(tip)
        if changed:
            widget.fileChanged.connect(self.changed)
        return widget

    # -- life -------------------------------------------------------------------------------------------
    def start(self, _checked: bool = False) -> None:
        """The button was pressed."""
        missing = self._obstacle() or self.missing()
        if missing:
            self._tell(missing)
            return
        loss = self.loss()
        if loss and not self._may_replace(loss):
            return
        framing.keep(self, self.NAME)
        try:
            self.begin()
        except (QgsProcessingException, TrainerError, OSError) as error:
            self._tell(str(error))
        self._look()

    def showEvent(self, event: Any) -> None:
        """Look at the input each time that the window is opened."""
        self.propose(self.plugin.iface.activeLayer())
        super().showEvent(event)
        if not self._stands:
            framing.stand_beside(self, self.plugin.iface.mapCanvas(), self.OVER_MAP or 0.0)
            self._stands = True
        self._look()

    def changeEvent(self, event: Any) -> None:
        """Back in front, it looks at what was made, or chosen on the map, meanwhile."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and not self.strip.busy:
            self.propose(self.plugin.iface.activeLayer())

    def done(self, result: int) -> None:
        """Closed by Escape, by the button, or by the window's cross: settings stay, the job goes on."""
        framing.keep(self, self.NAME)
        super().done(result)

    def _may_replace(self, loss: str) -> bool:
        """Ask before anything is lost; a new name is what Enter chooses, where there can be one."""
        question = QMessageBox(QMessageBox.Icon.Warning, self.windowTitle(), loss, parent=self)
        question.setObjectName("geoembedReplace")
        new = self.new_name()
        other = None
        if new is not None:
            question.setInformativeText(tr("It can stay: the new result then goes to {folder}.").format(folder=new))
            other = question.addButton(tr("Keep it, use a new name"), QMessageBox.ButtonRole.AcceptRole)
        replace = question.addButton(tr("Replace it"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(other or cancel)
        question.exec()
        chosen = question.clickedButton()
        question.deleteLater()
        if new is not None and chosen is other:
            self.take(new)
            return True
        return bool(chosen is replace)

    def _watch(self, handle: Activity) -> None:
        then = self._then
        handle.ended.connect(self._look)
        if then is not None:
            handle.finished.connect(then)

    def _obstacle(self) -> str:
        failure = interpreter.obstacle()
        return str(failure) if failure is not None else ""

    def _look(self) -> None:
        if not self.isVisible():
            return
        self._start.setEnabled(not self.strip.busy)
        missing = self.missing()
        obstacle = self._obstacle()
        self._tell(missing or obstacle) if missing or obstacle else self._tell(self.estimate(), False)

    def _tell(self, text: str, wrong: bool = True) -> None:
        self._estimate.setText(text)
        self._estimate.setStyleSheet(ink(self, WRONG if wrong else ()))


def fresh_folder(name: str) -> Path:
    """A folder of that name below the results, with a number where it is taken."""
    stem = re.sub(r"[^\w-]+", "_", name).strip("_") or time.strftime("%Y-%m-%d")
    base = places.results_folder()
    for number in range(1, 1000):
        folder = base / (stem if number == 1 else f"{stem}_{number}")
        if not folder.exists():
            return folder
    return base / f"{stem}_{time.time_ns()}"
