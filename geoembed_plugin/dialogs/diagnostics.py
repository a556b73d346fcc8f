"""Menu entry "Copy diagnostics": a report on versions and set-up, without the person's name, paths or passwords."""

from __future__ import annotations

import getpass
import platform
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR, QSysInfo
from qgis.PyQt.QtGui import QGuiApplication

from trainer.contract import CONTRACT_VERSION

from .. import places
from ..bundle import PLUGIN
from ..jobs import interpreter
from ..jobs.interpreter import Health, Probe
from ..jobs.job_folders import find_records
from ..texts import messages
from ..texts.translation import tr

if TYPE_CHECKING:
    from ..host import Host


JOBS_SHOWN = 5
_CREDENTIALS = re.compile(r"(?i)(\w+://)[^/@\s]+@")


def anonymous(text: str) -> str:
    """``text`` without what says who or where the person is."""
    home = str(Path.home())
    text = _CREDENTIALS.sub(r"\1…@", text)
    for path in {home, home.replace("\\", "/")}:
        if len(path) > 1:
            text = text.replace(path, "~")
    for name in {getpass.getuser(), Path.home().name, platform.node()}:
        if len(name) > 1:
            text = re.sub(rf"(?<![A-Za-z0-9]){re.escape(name)}(?![A-Za-z0-9])", "…", text)
    return text


def report(health: Optional[Health] = None) -> str:
    """The whole report, English throughout: it is read by those who mend the plugin."""
    chosen = interpreter.current()
    lines = [
        "GeoEmbed diagnostics",
        f"plugin {_version()}, contract {CONTRACT_VERSION}",
        f"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {sys.version.split()[0]}",
        f"{QSysInfo.prettyProductName()}, {QSysInfo.currentCpuArchitecture()}",
        f"interpreter: {f'{chosen.executable} ({chosen.origin})' if chosen else 'none'}",
    ]
    if health is not None and (chosen is None or health.interpreter.executable != chosen.executable):
        lines.append("health: not asked since another interpreter was chosen")
    elif health is not None:
        lines += [f"health: {health.failure or 'well'}", *_parts(health)]
    lines.append("last jobs:")
    for record in find_records(places.jobs_folder())[:JOBS_SHOWN]:
        cause = f": {record.failure.code}: {record.failure.cause}" if record.failure else ""
        lines.append(f"  {record.command[0] if record.command else '?'} {record.state.value}{cause}")
    return anonymous("\n".join(lines))


def _parts(health: Health) -> list[str]:
    lines = [
        f"  {part.get('name')} {part.get('version')} {part.get('state')} {part.get('detail')}".rstrip()
        for part in health.report.get("parts", [])
    ]
    lines += [
        f"  GPU {gpu.get('name')} usable={gpu.get('usable')} driver={gpu.get('driver')} {gpu.get('detail')}".rstrip()
        for gpu in health.report.get("gpus", [])
    ]
    return lines


def _version() -> str:
    """From ``metadata.txt``, in the zip or in the checkout."""
    for path in (PLUGIN / "metadata.txt", PLUGIN.parent / "metadata.txt"):
        if path.is_file():
            found = re.search(r"(?m)^version\s*=\s*(\S+)", path.read_text(encoding="utf-8"))
            if found:
                return found.group(1)
    return "unknown"


def copy(plugin: Host) -> None:
    """Begin; the message bar tells when the report can be pasted."""
    chosen = interpreter.current()
    if chosen is None:
        _put(None)
        return
    probe = Probe(chosen, _put, plugin.toolbar)
    plugin.on_unload(probe.stop)
    probe.start()


def _put(health: Health | None) -> None:
    QGuiApplication.clipboard().setText(report(health))
    messages.say(tr("The diagnostics are on the clipboard."))
