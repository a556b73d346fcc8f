"""The first day: the assistant opens by itself, once; help is where QGIS has it."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDialog


@pytest.fixture
def first_day(iface: Any, home: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The plugin as it starts after being installed from a zip: nothing is set up, and no checkout is beside it."""
    QgsSettings().remove("geoembed/welcomed")
    package = importlib.import_module("geoembed_plugin")
    shell = importlib.import_module("geoembed_plugin.shell")
    interpreter = importlib.import_module("geoembed_plugin.jobs.interpreter")
    monkeypatch.setattr(interpreter, "in_checkout", lambda: False)
    monkeypatch.setattr(shell, "WELCOME_AFTER_MS", 50)
    plugin = package.classFactory(iface)
    plugin.initGui()
    yield plugin
    plugin.unload()


def test_the_assistant_opens_by_itself_once(first_day: Any, iface: Any, wait: Any) -> None:
    wait(lambda: "setup" in first_day._windows, what="the assistant")
    assert first_day._windows["setup"].isVisible()
    assert QgsSettings().value("geoembed/welcomed") == "yes"
    first_day.unload()
    second_day = importlib.import_module("geoembed_plugin").classFactory(iface)
    second_day.initGui()
    waiting = [timer for timer in iface.window.findChildren(QTimer, "geoembedWelcome") if timer.isActive()]
    assert not waiting, "nothing waits to open it again"
    second_day.unload()


def test_the_assistant_waits_until_the_plugin_manager_is_closed(first_day: Any, wait: Any) -> None:
    manager = QDialog()
    manager.setModal(True)
    manager.show()
    (timer,) = first_day.iface.window.findChildren(QTimer, "geoembedWelcome")
    fired: list[int] = []
    timer.timeout.connect(lambda: fired.append(1))
    wait(lambda: len(fired) > 2, what="the timer")
    assert "setup" not in first_day._windows and QgsSettings().value("geoembed/welcomed") is None
    manager.close()
    wait(lambda: "setup" in first_day._windows, what="the assistant")


def test_help_is_in_the_help_menu_and_leaves_with_the_plugin(iface: Any, home: Path) -> None:
    plugin = importlib.import_module("geoembed_plugin").classFactory(iface)
    plugin.initGui()
    assert [action.text() for action in iface.menus["Help"].actions()] == ["GeoEmbed"]
    plugin.unload()
    assert not iface.menus["Help"].actions()
