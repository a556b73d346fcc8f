"""A real QgsApplication for the session, and a main window that stands in for the desktop's.

:class:`DeskInterface` is a harness and no QGIS desktop: a real ``QMainWindow`` with a real ``QgsMapCanvas``,
``QgsMessageBar`` and layer-tree view, behind the methods of ``iface`` that the plugin calls. The real desktop
program is driven by ``test_desktop.py``.
"""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import pytest

import trainer  # noqa: F401  # before the plugin registers its own and, at unload, takes it from under other tests

CHECKOUT = Path(__file__).resolve().parent.parent.parent

try:
    from qgis.core import QgsApplication, QgsProject
    from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
    from qgis.PyQt import sip
    from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QLocale, QPoint, QSettings, Qt, QTimer
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtWidgets import (
        QApplication,
        QFileDialog,
        QLineEdit,
        QMainWindow,
        QMenu,
        QMessageBox,
        QPushButton,
        QVBoxLayout,
        QWidget,
    )
except ImportError:
    if os.environ.get("CI") == "true":
        raise
    collect_ignore_glob = ["*"]
else:
    if str(CHECKOUT) not in sys.path:
        sys.path.insert(0, str(CHECKOUT))
    from tests.plugin.osm_extracts import small_town, write_osm  # noqa: F401  # fixtures of two rooms
    from tests.plugin.search_driver import driver, make_embeddings, places  # noqa: F401  # fixtures of three rooms


RAISED: list[str] = []
"""What was raised in slots during the test that runs; nothing is waited for any longer after that."""


@pytest.fixture(scope="session")
def qgis_application(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """QGIS without its desktop, with an empty profile."""
    QCoreApplication.setOrganizationName("GeoEmbedTests")
    QCoreApplication.setApplicationName("GeoEmbedTests")
    profile = tmp_path_factory.mktemp("profile")
    # Settings in the profile, as the desktop has them: tests of another process would choose another Python there.
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    here = QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(profile)
    QSettings.setPath(*here)
    with pytest.MonkeyPatch.context() as patch:  # QGIS leaves the temporary folders of its beginning
        patch.setenv("TMPDIR", str(tmp_path_factory.mktemp("temporary")))
        application = QgsApplication([], True, str(profile))
        application.initQgis()
    QSettings.setPath(*here)  # newer QGIS had put them into the person's profile, which all workers share
    from qgis.analysis import QgsNativeAlgorithms

    native = QgsNativeAlgorithms()
    QgsApplication.processingRegistry().addProvider(native)
    yield application
    QgsProject.instance().clear()
    QgsApplication.taskManager().cancelAll()


@pytest.fixture(autouse=True)
def no_exception_in_a_slot(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """PyQt aborts the process on an exception in a slot; here it fails the test that it happened in."""
    RAISED.clear()

    def note(kind: type[BaseException], error: BaseException, trace: Any) -> None:
        RAISED.append("".join(traceback.format_exception(kind, error, trace)))

    monkeypatch.setattr(sys, "excepthook", note)
    yield
    assert not RAISED, "an exception in a slot:\n" + "\n".join(RAISED)


@pytest.fixture(autouse=True)
def the_same_trainer_for_every_test() -> Iterator[None]:
    """Puts back the trainer's modules that a test or an unload took away: others hold on to the classes in them."""
    before = modules_under("trainer")
    yield
    after = modules_under("trainer")
    if any(after.get(name) is not module for name, module in before.items()):
        for name in [*after, *modules_under("geoembed_plugin")]:  # the plugin's would hold on to the other ones
            del sys.modules[name]
        sys.modules.update(before)


def modules_under(package: str) -> dict[str, ModuleType]:
    """Those that are loaded, by name."""
    return {name: module for name, module in sys.modules.items() if name.split(".")[0] == package}


class DeskInterface:
    """The part of ``iface`` that the plugin uses, on real widgets."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.window.resize(1000, 700)
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        middle = QWidget(self.window)
        layout = QVBoxLayout(middle)
        layout.addWidget(self.bar)
        layout.addWidget(self.canvas, 1)
        self.window.setCentralWidget(middle)
        self.menus = {name: self.window.menuBar().addMenu(name) for name in ("Raster", "Plugins", "Help")}
        self.tree = QgsLayerTreeView(self.window)
        self.options_factories: list[Any] = []
        self.drop_handlers: list[Any] = []
        self.opened_options: list[str] = []
        self.active: Any = None

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def layerTreeView(self) -> QgsLayerTreeView:
        return self.tree

    def activeLayer(self) -> Any:
        return None if self.active is not None and sip.isdeleted(self.active) else self.active

    def setActiveLayer(self, layer: Any) -> bool:
        self.active = layer
        return True

    def addToolBar(self, name: str) -> Any:
        return self.window.addToolBar(name)

    def addDockWidget(self, area: Any, dock: Any) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: Any) -> None:
        self.window.removeDockWidget(dock)

    def pluginHelpMenu(self) -> QMenu:
        return self.menus["Help"]

    def _submenu(self, menu: QMenu, name: str) -> QMenu:
        found = [action.menu() for action in menu.actions() if action.menu() and action.menu().title() == name]
        return found[0] if found else menu.addMenu(name)

    def _remove(self, menu: QMenu, name: str, action: Any) -> None:
        submenu = self._submenu(menu, name)
        submenu.removeAction(action)
        if not submenu.actions():
            menu.removeAction(submenu.menuAction())
            submenu.deleteLater()

    def addPluginToRasterMenu(self, name: str, action: Any) -> None:
        self._submenu(self.menus["Raster"], name).addAction(action)

    def removePluginRasterMenu(self, name: str, action: Any) -> None:
        self._remove(self.menus["Raster"], name, action)

    def addPluginToMenu(self, name: str, action: Any) -> None:
        self._submenu(self.menus["Plugins"], name).addAction(action)

    def removePluginMenu(self, name: str, action: Any) -> None:
        self._remove(self.menus["Plugins"], name, action)

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.options_factories.append(factory)

    def registerCustomDropHandler(self, handler: Any) -> None:
        self.drop_handlers.append(handler)

    def unregisterCustomDropHandler(self, handler: Any) -> None:
        self.drop_handlers.remove(handler)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.options_factories.remove(factory)

    def showOptionsDialog(self, _parent: Any = None, page: str = "") -> None:
        self.opened_options.append(page)

    def openMessageLog(self) -> None:
        pass


@pytest.fixture
def iface(qgis_application: Any) -> Iterator[DeskInterface]:
    """A fresh desk; its window is shown (offscreen or under Xvfb)."""
    desk = DeskInterface()
    desk.window.show()
    yield desk
    desk.window.close()
    desk.window.deleteLater()
    flush()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qgis_application: Any) -> Path:
    """The plugin's data folder, empty and with a space in its path; settings as on the first day.

    Jobs run with the interpreter that runs this test, whether that is the checkout's ``.venv`` or another's.
    """
    from qgis.core import QgsSettings

    plugin_package()
    interpreter = importlib.import_module("geoembed_plugin.jobs.interpreter")
    monkeypatch.setattr(interpreter, "OF_CHECKOUT", Path(sys.prefix))
    # Where Python puts them: a data folder that is empty for each test would have torch compiled anew for each
    monkeypatch.setattr(interpreter, "bytecode_folder", lambda: None)
    folder = tmp_path / "data folder" / "geoembed"
    monkeypatch.setenv("GEOEMBED_HOME", str(folder))
    settings = QgsSettings()
    settings.remove("geoembed")
    settings.setValue("geoembed/welcomed", "yes")  # the assistant opens by itself only where a test asks for it
    return folder


@pytest.fixture
def speak(qgis_application: Any) -> Iterator[Callable[[str], None]]:
    """Chooses a language in QGIS' options, in which numbers are written, too."""
    settings, before = QSettings(), QLocale()
    translation = importlib.import_module("geoembed_plugin.texts.translation")

    def choose(locale: str) -> None:
        settings.setValue("locale/userLocale", locale)
        settings.setValue("locale/overrideFlag", True)
        QLocale.setDefault(QLocale(locale))
        translation.forget_language()

    yield choose
    settings.remove("locale")
    QLocale.setDefault(before)
    translation.forget_language()


@pytest.fixture
def plugin(iface: DeskInterface, home: Path) -> Iterator[Any]:
    """The plugin, started on the desk as QGIS starts it, its algorithms there as after the first idle moments."""
    package = plugin_package()
    instance = package.classFactory(iface)
    instance.initGui()
    instance.initProcessing()
    yield instance
    instance.unload()
    no_task_left()


@pytest.fixture
def light_python(jobs: Any) -> Path:
    """The base interpreter, chosen for jobs: it lacks torch, so that its doctor answers soon (that much is lacking)."""
    path = jobs.interpreter.base_python()
    jobs.interpreter.choose(path)
    return path


@pytest.fixture
def jobs(home: Path) -> Iterator[Any]:
    """What starts and follows jobs, for tests that need no desk: ``jobs.queue`` and so on."""
    plugin_package()
    names = (
        "jobs.queue",
        "jobs.interpreter",
        "jobs.conversation",
        "jobs.job_folders",
        "jobs.blocking",
        "jobs.child",
        "jobs.gpu_slot",
        "texts.messages",
        "places",
    )
    rooms = SimpleNamespace(**modules_of_the_plugin(*names))
    yield rooms
    rooms.queue.shutdown()
    no_task_left()


@pytest.fixture
def patient(jobs: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A job that was asked to stop gets the time that it needs on the slowest machine, instead of being killed."""
    monkeypatch.setattr(jobs.conversation, "GRACE_SECONDS", 1200.0)


@pytest.fixture
def installing(jobs: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """``jobs`` with the installer, on a disk with room: what the tests install is tiny."""
    names = ("setup.installer", "setup.install_plan", "setup.pip_output", "jobs.environment")
    vars(jobs).update(modules_of_the_plugin(*names))
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(jobs.install_plan.shutil, "disk_usage", lambda _folder: usage._replace(free=100_000_000_000))
    yield jobs
    jobs.installer.shutdown()


@pytest.fixture(scope="session")
def write_settings() -> Callable[[Path, dict[str, str]], None]:
    """Writes a QGIS3.ini for another QGIS, as Qt does: letters beyond ASCII, as in a path, do not stand there plain."""

    def write(path: Path, values: dict[str, str]) -> None:
        path.parent.mkdir(parents=True)
        settings = QSettings(str(path), QSettings.Format.IniFormat)
        for key, value in values.items():
            settings.setValue(key, value)
        settings.sync()

    return write


def run_trainer(*words: Any) -> None:
    """One command of the trainer, to its end."""
    command = [sys.executable, "-m", "trainer", *map(str, words), "--quiet"]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def trainer_command() -> Callable[..., None]:
    """:func:`run_trainer`, for tests."""
    return run_trainer


def write_geotiff(path: Path, bands: Any, pixel: float) -> Path:
    """Bands (B, H, W), north up in UTM zone 33, from 500000, 5000000 on."""
    from osgeo import gdal, gdal_array, osr

    kind = gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], len(bands), kind)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform([500_000, pixel, 0, 5_000_000, 0, -pixel])
    dataset.WriteArray(bands)
    dataset.FlushCache()
    return path


@pytest.fixture(scope="session")
def two_halves(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """128 × 128 pixels of 10 m; the right half is brighter. Copy it where a file of its own is needed."""
    pixels = np.random.default_rng(1).integers(0, 60, (3, 128, 128), dtype=np.uint8)
    pixels[0, :, 64:] += 150
    return write_geotiff(tmp_path_factory.mktemp("two halves") / "a place.tif", pixels, 10)


@pytest.fixture(scope="session")
def four_looks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An embedding raster of four looks, imported and clustered: 12 × 10 tiles. Copy it before it is changed."""
    root = tmp_path_factory.mktemp("four looks")
    looks = np.add.outer(np.arange(10), np.arange(12)) // 6
    bands = np.eye(8)[looks].transpose(2, 0, 1) + 0.05 * np.random.default_rng(1).standard_normal((8, 10, 12))
    raster = write_geotiff(root / "elsewhere.tif", bands.astype(np.float32), 100)
    run_trainer("import", raster, "--out", root / "emb")
    run_trainer("cluster", root / "emb", "-k", 4)
    return root / "emb"


@pytest.fixture(scope="session")
def learned(two_halves: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tiles of the two halves, 49 of 32 pixels, and a run of two steps. Copy it before it is changed."""
    root = tmp_path_factory.mktemp("learned")
    run_trainer("tiles", two_halves, "--out", root / "tiles", "--size", 32, "--stride", 16)
    words = ("--steps", 2, "--places", 8, "--dim", 16, "--device", "cpu")
    run_trainer("train", root / "tiles", "--out", root / "run", *words)
    return root


def modules_of_the_plugin(*names: str) -> dict[str, Any]:
    """Modules by the last part of their name."""
    return {name.split(".")[-1]: importlib.import_module(f"geoembed_plugin.{name}") for name in names}


def plugin_package() -> Any:
    """The package as QGIS imports it: found in the folder that holds it."""
    if str(CHECKOUT) not in sys.path:
        sys.path.insert(0, str(CHECKOUT))
    return importlib.import_module("geoembed_plugin")


def flush() -> None:
    """Let Qt do what it put off: deletions and queued signals."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def no_task_left() -> None:
    """The next test finds the task manager as QGIS starts with it."""
    flush()
    wait_for(lambda: QgsApplication.taskManager().count() == 0, what="the tasks to leave the task manager")


def wait_for(condition: Callable[[], Any], seconds: float = 300.0, what: str = "") -> None:
    """Run the event loop until the condition holds; fails when it does not in time.

    What a condition looks for may not be there yet (an empty list, a file that is just being replaced): it is asked
    again, and at the end what it raises is the test's own error. The time is for slow machines: nothing waits longer
    than it must.
    """

    def holds() -> bool:
        try:
            return bool(RAISED or condition())
        except (AttributeError, LookupError, OSError, ValueError):
            return False

    end, held = time.monotonic() + seconds, holds()
    loop = QEventLoop()

    def look() -> None:
        nonlocal held
        held = held or holds()
        if held or time.monotonic() > end:
            loop.quit()

    ticker = QTimer()
    ticker.setInterval(10)
    ticker.timeout.connect(look)
    ticker.start()
    if not held:
        loop.exec()
    ticker.stop()
    assert not RAISED, "an exception in a slot:\n" + "\n".join(RAISED)
    # What held once is enough: a job's progress is none again when its next stage begins
    assert held or condition(), f"waited {seconds:.0f} s in vain for {what or condition}"


@pytest.fixture
def wait() -> Callable[..., None]:
    """:func:`wait_for`, for tests."""
    return wait_for


class Person:
    """Hands at mouse and keyboard: opens windows, presses buttons, chooses from menus, names files."""

    def __init__(self, plugin: Any) -> None:
        self._plugin = plugin

    @property
    def jobs(self) -> Any:
        """The queue of jobs."""
        return importlib.import_module("geoembed_plugin.jobs.queue").queue()

    def open(self, name: str) -> Any:
        """A window of the menu."""
        self._plugin.actions[name].trigger()
        return self._plugin._windows[name]

    def press(self, window: QWidget, name: str) -> None:
        """A button, by its object name."""
        button = window.findChild(QPushButton, name)
        assert button is not None and button.isEnabled(), f"{name} cannot be pressed"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def click(self, button: QWidget) -> None:
        """In the middle of a visible button."""
        assert button.isVisible() and button.isEnabled(), f"{button.objectName()} cannot be clicked"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def choose(self, button: QWidget, text: str) -> None:
        """An entry of the menu behind the arrow at a tool button's right edge."""
        assert button.isVisible(), f"{button.objectName()} is not to be seen"
        arrow = QPoint(button.width() - 4, button.height() // 2)
        no_keys = Qt.KeyboardModifier.NoModifier
        self.choose_from(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton, no_keys, arrow), text)

    def choose_from(self, open_menu: Callable[[], None], text: str) -> None:
        """An entry of a menu that opens and holds up what opened it."""
        seen: list[str] = []

        def pick() -> None:
            menu = QApplication.activePopupWidget()
            seen.extend(action.text() for action in menu.actions())
            action = next((action for action in menu.actions() if action.text() == text), None)
            if action is None:
                menu.close()
            else:
                QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

        with as_soon_as(lambda: isinstance(QApplication.activePopupWidget(), QMenu), pick):
            open_menu()
        assert text in seen, f"the menu has {seen}"

    def name_file(self, path: Path, ask: Callable[[], None]) -> None:
        """Do what opens a file dialog, and type this path into it."""

        def fill(dialog: QFileDialog) -> None:
            line = dialog.findChild(QLineEdit, "fileNameEdit")
            line.setText(str(path))
            QTest.keyClick(line, Qt.Key.Key_Return)

        self.in_file_dialog(fill, ask)

    def in_file_dialog(self, act: Callable[[QFileDialog], None], ask: Callable[[], None]) -> None:
        """Do what opens a file dialog, and act on it; it is left with nothing chosen where it is still open then."""
        seen: list[Any] = []

        def opened() -> None:
            dialog = QApplication.activeModalWidget()
            seen.append(dialog)
            act(dialog)
            if dialog.isVisible():
                dialog.reject()

        with as_soon_as(lambda: isinstance(QApplication.activeModalWidget(), QFileDialog), opened):
            ask()
        assert seen, "no file was asked for"

    def wait_for_jobs(self, condition: Callable[[], Any], what: str) -> None:
        """Wait for what jobs bring about; a job that fails ends the waiting with its cause."""

        def failed() -> list[Any]:
            return [handle.failure for handle in self.jobs.handles if handle.state.value == "failed"]

        wait_for(lambda: failed() or condition(), 1200, what)
        assert not failed(), failed()


@contextmanager
def as_soon_as(condition: Callable[[], bool], act: Callable[[], None]) -> Iterator[None]:
    """Act once as soon as the condition holds, from within whatever loop of events runs meanwhile."""

    def look() -> None:
        if condition():
            ticker.stop()
            act()

    ticker = QTimer()
    ticker.setInterval(10)
    ticker.timeout.connect(look)
    ticker.start()
    try:
        yield
    finally:
        ticker.stop()


def answer(label: str, act: Callable[[], None]) -> str:
    """Do what makes a window ask, press one of the question's buttons; gives what it asked."""
    seen: list[str] = []

    def press() -> None:
        question = QApplication.activeModalWidget()
        seen.append(f"{question.text()} {question.informativeText()}")
        (button,) = [button for button in question.buttons() if button.text().replace("&", "") == label]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    with as_soon_as(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox), press):
        act()
        wait_for(lambda: bool(seen), what="the question")  # what is asked may wait for its turn
    return seen[0]


@pytest.fixture
def person(plugin: Any) -> Person:
    """Somebody at the desk on which the plugin was started."""
    return Person(plugin)
