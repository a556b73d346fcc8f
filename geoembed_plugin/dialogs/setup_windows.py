"""The set-up of the trainer's interpreter: one panel, which the assistant and the page in QGIS' options both show."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..jobs import interpreter
from ..jobs.child import SILENCE_SETTING, silence_limit
from ..jobs.interpreter import Health, Probe
from ..jobs.queue import queue
from ..places import managed_environment
from ..setup import install_plan, installer
from ..setup.installer import Installer
from ..setup.pip_output import PipProgress
from ..texts.failures import Failure
from ..texts.translation import tr
from ..theme_colours import DOUBTFUL, GOOD, WRONG, hint, ink
from . import diagnostics
from .framing import explain_buttons, fit, scrolled

if TYPE_CHECKING:
    from ..host import Host


COPIED_MS = 2000
"""How long a button tells that it has copied."""


class SetupPanel(QWidget):
    """Shows what is in use and how it is, lets the person pick another, and makes the managed environment.

    Signals:
        ready: An interpreter was found healthy.
    """

    ready = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedSetupPanel")
        self._installer: Optional[Installer] = None
        self._probe: Optional[Probe] = None
        self._health: Optional[Health] = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._build_choice())
        layout.addWidget(self._build_state())
        layout.addWidget(self._build_log(), 100)
        layout.addStretch(1)
        self._load()
        running = installer.current_installation()
        if running is not None:
            self._follow(running)

    # -- widgets -----------------------------------------------------------------------------------
    def _build_choice(self) -> QWidget:
        box = QGroupBox(tr("Which Python runs the trainer"), self)
        box.setObjectName("geoembedInterpreterChoice")
        self._managed = QRadioButton(tr("An environment that GeoEmbed makes and keeps (recommended)"), box)
        self._managed.setObjectName("geoembedManaged")
        self._managed.setToolTip(
            tr("Made in {folder}, beside QGIS and never inside it. Needs no administrator.").format(
                folder=managed_environment()
            )
        )
        self._wheels = QgsFileWidget(box)
        self._wheels.setObjectName("geoembedWheels")
        self._wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._wheels.setToolTip(tr("For machines without a network: a folder with all packages as wheels"))
        hint(self._wheels.lineEdit(), tr("optional: install from this folder, without a network"))
        self._make = QPushButton(tr("Make it"), box)
        self._make.setObjectName("geoembedMakeEnvironment")
        self._make.setToolTip(tr("Load and install what the learning needs; it can be cancelled and goes on later"))
        self._make.clicked.connect(lambda: self.make_environment())
        self._make_light = QPushButton(tr("Light: no learning"), box)
        self._make_light.setObjectName("geoembedMakeLightEnvironment")
        self._make_light.setToolTip(
            tr("Without torch, half a gigabyte instead of several: embeds, searches and predicts with ONNX files")
        )
        self._make_light.clicked.connect(lambda: self.make_environment(light=True))
        self._cancel = QPushButton(tr("Cancel"), box)
        self._cancel.setObjectName("geoembedCancelInstallation")
        self._cancel.setToolTip(tr("Stop the installation; what was loaded is kept"))
        self._cancel.setEnabled(False)
        self._cancel.clicked.connect(self._cancel_installation)
        self._own = QRadioButton(tr("A Python of my own (conda, venv)"), box)
        self._own.setObjectName("geoembedOwn")
        self._own.setToolTip(tr("One that has torch and GDAL already; nothing is installed into it"))
        self._path = QgsFileWidget(box)
        self._path.setObjectName("geoembedPython")
        self._path.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self._path.setToolTip(tr("The python program of an environment that has torch and GDAL"))
        self._path.fileChanged.connect(lambda _path: self._own.setChecked(True))
        buttons = QHBoxLayout()
        buttons.addWidget(self._make)
        buttons.addWidget(self._make_light)
        buttons.addWidget(self._cancel)
        buttons.addStretch()
        form = QFormLayout(box)
        form.addRow(self._managed)
        form.addRow(tr("Folder of wheels"), self._wheels)
        form.addRow("", buttons)
        form.addRow(self._own)
        form.addRow(tr("Program"), self._path)
        return box

    def _build_state(self) -> QWidget:
        box = QGroupBox(tr("How it is"), self)
        box.setObjectName("geoembedInterpreterState")
        self._state = QLabel(box)
        self._state.setObjectName("geoembedState")
        self._state.setWordWrap(True)
        self._state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._bar = QProgressBar(box)
        self._bar.setObjectName("geoembedInstallationBar")
        self._bar.hide()
        self._check = QPushButton(tr("Check"), box)
        self._check.setObjectName("geoembedCheckInterpreter")
        self._check.setToolTip(tr("Start it and ask what it can do; a GPU is really tried"))
        self._check.clicked.connect(self.check)
        copy = QPushButton(tr("Copy diagnostics"), box)
        copy.setObjectName("geoembedCopyDiagnostics")
        copy.setToolTip(tr("A report for a question or a bug report, without your name in it"))
        copy.clicked.connect(self._copy_diagnostics)
        self._copy = copy
        self._copied = QTimer(self)
        self._copied.setSingleShot(True)
        self._copied.setInterval(COPIED_MS)
        self._copied.timeout.connect(lambda: copy.setText(tr("Copy diagnostics")))
        buttons = QHBoxLayout()
        buttons.addWidget(self._check)
        buttons.addWidget(copy)
        buttons.addStretch()
        self._state.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._state.setMinimumHeight(4 * self._state.fontMetrics().height())
        layout = QVBoxLayout(box)
        layout.addWidget(self._state)
        layout.addWidget(self._bar)
        layout.addLayout(buttons)
        return box

    def _build_log(self) -> QWidget:
        self._log_box = QGroupBox(tr("Log of the installation"), self)
        self._log_box.setObjectName("geoembedInstallationLog")
        self._log = QPlainTextEdit(self._log_box)
        self._log.setObjectName("geoembedInstallationLogText")
        self._log.setReadOnly(True)
        self._log.setAccessibleName(tr("Log of the installation"))
        self._log.setToolTip(tr("What the installer says, as it says it"))
        self._log.setMaximumBlockCount(5000)
        self._log.setMinimumHeight(90)
        copy = QPushButton(tr("Copy log"), self._log_box)
        copy.setObjectName("geoembedCopyInstallationLog")
        copy.setToolTip(tr("Copy the log to the clipboard, without your name in it"))
        copy.clicked.connect(self._copy_log)
        layout = QVBoxLayout(self._log_box)
        layout.addWidget(self._log)
        layout.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)
        self._log_box.hide()
        return self._log_box

    # -- what the person does ------------------------------------------------------------------------
    def apply(self) -> None:
        """Remember the choice."""
        path = self._path.filePath().strip()
        interpreter.choose(Path(path) if self._own.isChecked() and path else None)

    def check(self) -> None:
        """Ask the chosen interpreter how it is; the answer comes when it comes."""
        self.apply()
        chosen = interpreter.current()
        if chosen is None:
            self._show_failure(interpreter.obstacle())
            return
        self._check.setEnabled(False)
        self._show(tr("Asking {program}…").format(program=chosen.executable))
        self._probe = Probe(chosen, self._answered, self)
        self._probe.start()

    def make_environment(self, light: bool = False) -> None:
        """Start or resume the installation, of all or of what needs no torch."""
        if queue().active():
            self._show(tr("Wait for the running jobs, or cancel them: they use the environment."), DOUBTFUL)
            return
        self._managed.setChecked(True)
        wheels = self._wheels.filePath().strip()
        plan = install_plan.default_plan(Path(wheels) if wheels else None, install_plan.proxy_variables(), light)
        self._log.clear()
        self._follow(installer.begin(plan))

    def _cancel_installation(self) -> None:
        if self._installer is not None:
            self._installer.cancel()

    def _copy_diagnostics(self, _checked: bool = False) -> None:
        """The choice as it is now, with the answer of that Python and of no other; the button tells that it is done."""
        self.apply()
        QGuiApplication.clipboard().setText(diagnostics.report(self._health))
        self._copy.setText(tr("Copied"))
        self._copied.start()

    def _copy_log(self) -> None:
        text = "\n".join(self._installer.log) if self._installer is not None else self._log.toPlainText()
        QGuiApplication.clipboard().setText(diagnostics.anonymous(text))

    # -- what comes back -------------------------------------------------------------------------------
    def _load(self) -> None:
        chosen = interpreter.current()
        own = chosen if chosen is not None and chosen.origin == "chosen" else None
        self._own.setChecked(own is not None)
        self._managed.setChecked(own is None)
        if own is not None:
            self._path.setFilePath(str(own.executable))
        complete = (managed_environment() / interpreter.COMPLETE).is_file()
        self._make.setText(tr("Repair or update it") if complete else tr("Make it"))
        if chosen is None:
            self._show_failure(interpreter.obstacle())
        else:
            self._show(interpreter.in_use(chosen))

    def _follow(self, installation: Installer) -> None:
        self._installer = installation
        self._log_box.show()
        self._log.setPlainText("\n".join(installation.log))
        if not installation.running and installation.log:
            return
        installation.line.connect(self._log.appendPlainText)
        installation.stage.connect(self._installing)
        installation.progress.connect(self._advance)
        installation.finished.connect(self._installed)
        installation.failed.connect(self._not_installed)
        installation.cancelled.connect(
            lambda: self._stopped(tr("Cancelled. What was loaded is kept; the button goes on from here."), DOUBTFUL)
        )
        self._make.setEnabled(False)
        self._make_light.setEnabled(False)
        self._cancel.setEnabled(True)
        self._bar.setRange(0, 0)
        self._bar.show()

    def _installing(self, stage: str) -> None:
        self._show(stage)
        self._bar.setRange(0, 0)

    def _advance(self, told: PipProgress) -> None:
        self._show(told.text)
        if told.fraction is None:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, 1000)
            self._bar.setValue(int(1000 * told.fraction))

    def _installed(self, health: Health) -> None:
        interpreter.choose(None)
        cautions = "".join(f"\n{caution}" for caution in (self._installer.cautions if self._installer else []))
        self._stopped("", GOOD)
        self._answered(health)
        if cautions:
            self._show(self._state.text() + cautions, DOUBTFUL)
        self._make.setText(tr("Repair or update it"))

    def _not_installed(self, failure: Failure) -> None:
        self._stopped("", WRONG)
        self._show_failure(failure)

    def _stopped(self, text: str, colours: tuple[str, ...]) -> None:
        self._make.setEnabled(True)
        self._make_light.setEnabled(True)
        self._cancel.setEnabled(False)
        self._bar.hide()
        self._show(text, colours)

    def _answered(self, health: Health) -> None:
        self._check.setEnabled(True)
        self._health = health
        if health.failure is not None:
            self._show_failure(interpreter.without_touching_qgis(health))
            return
        text = interpreter.describe(health.report)
        self._show(tr("Ready.") + "\n" + interpreter.in_use(health.interpreter) + "\n" + text, GOOD)
        self.ready.emit()

    def _show_failure(self, failure: Optional[Failure]) -> None:
        if failure is not None:
            self._show(f"{failure.cause}\n{failure.next_step}".strip(), WRONG)

    def _show(self, text: str, colours: tuple[str, ...] = ()) -> None:
        self._state.setText(text)
        self._state.setStyleSheet(ink(self, colours))

    def hideEvent(self, event: Any) -> None:
        """Nothing is asked for a window that is not seen; an installation goes on."""
        if self._probe is not None and not self._check.isEnabled():
            self._probe.stop()
            self._probe = None
            self._check.setEnabled(True)
            self._show(tr("The check was ended when the window was closed. 'Check' asks again."), DOUBTFUL)
        super().hideEvent(event)


class SetupAssistant(QDialog):
    """The set-up panel with an introduction."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedSetupAssistant")
        self.setWindowTitle(tr("Set up GeoEmbed"))
        fit(self, 640, 560)
        words = QLabel(
            tr(
                "GeoEmbed learns from your imagery on this machine; nothing is sent anywhere. The learning runs in a "
                "Python of its own beside QGIS, so that neither can break the other. Making it loads some gigabytes "
                "once (torch). Searching embeddings that exist already works without it."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setObjectName("geoembedSetupIntroduction")
        self.panel = SetupPanel(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.setObjectName("geoembedSetupButtons")
        buttons.rejected.connect(self._close)
        explain_buttons(buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(scrolled(self.panel, self), 1)
        layout.addWidget(buttons)

    def _close(self) -> None:
        self.panel.apply()
        self.close()


class OptionsPage(QgsOptionsPageWidget):
    """The interpreter, and when a silent job is worth a word."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("geoembedOptionsPage")
        self._panel = SetupPanel(self)
        box = QGroupBox(tr("Jobs"), self)
        self._silence = QSpinBox(box)
        self._silence.setObjectName("geoembedSilence")
        self._silence.setRange(1, 24 * 60)
        self._silence.setSuffix(tr(" min"))
        self._silence.setToolTip(
            tr("There is no time limit on a job. After this long without a sign of life you are asked about it.")
        )
        self._silence.setValue(int(silence_limit() // 60))
        QFormLayout(box).addRow(tr("Tell me when a job says nothing for"), self._silence)
        layout = QVBoxLayout(self)
        layout.addWidget(scrolled(self._panel, self), 1)
        layout.addWidget(box)

    def apply(self) -> None:
        """OK was pressed."""
        self._panel.apply()
        QgsSettings().setValue(SILENCE_SETTING, 60 * self._silence.value())


def show(plugin: Host) -> None:
    """Open the assistant."""
    plugin.window("setup", lambda: SetupAssistant(plugin.iface.mainWindow()))
