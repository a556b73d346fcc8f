"""What pip and venv say, turned into progress and into named causes with a next step."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Optional

from ..texts.failures import Failure
from ..texts.numbers import whole
from ..texts.translation import tr


@dataclass(frozen=True)
class PipProgress:
    """What pip is at: a line for the person, and the fraction of the present download where it is known."""

    text: str
    fraction: Optional[float] = None


_RAW = re.compile(r"^Progress (\d+) of (\d+)")
_LINES = (
    (re.compile(r"^\s*Downloading (\S+)(?: \(([^)]+)\))?"), "downloading"),
    (re.compile(r"^\s*Using cached (\S+)"), "cached"),
    (re.compile(r"^\s*Building wheel for (\S+)"), "building"),
    (re.compile(r"^Installing collected packages: (.+)"), "installing"),
    (re.compile(r"^Collecting (\S+)"), "resolving"),
    (re.compile(r"^Processing (\S+)"), "resolving"),
)


def progress(line: str) -> Optional[PipProgress]:
    """What one line of pip's output says of its progress; None where it says nothing.

    ``Progress X of Y`` is what ``--progress-bar raw`` prints (pip 24.1 and later); older versions name each
    file as they begin it.
    """
    raw = _RAW.match(line)
    if raw:
        done, total = int(raw[1]), int(raw[2])
        amount = tr("{done} of {total} MB").format(done=whole(done / 1e6), total=whole(total / 1e6))
        return PipProgress(amount, done / total if total else None)
    for pattern, kind in _LINES:
        found = pattern.match(line)
        if found:
            name = found[1].rsplit("/", 1)[-1]
            size = f" ({found[2]})" if kind == "downloading" and found[2] else ""
            words = {
                "downloading": tr("Downloading {name}"),
                "cached": tr("Have {name} already"),
                "building": tr("Building {name}"),
                "installing": tr("Installing {name}"),
                "resolving": tr("Looking for {name}"),
            }[kind]
            return PipProgress(words.format(name=_short(name)) + size)
    return None


def _short(names: str) -> str:
    return names if len(names) < 60 else names[:57] + "…"


_CAUSES: tuple[tuple[str, str], ...] = (
    ("disk-full", r"No space left on device|\[Errno 28\]|Errno 122|Disk quota exceeded|not enough space|WinError 112"),
    (
        "proxy",
        r"ProxyError|Cannot connect to proxy|Tunnel connection failed|407 Proxy Authentication|"
        r"Missing dependencies for SOCKS|InvalidProxyURL|Proxy URL|"
        # pip 26 no longer names the proxy; an index by https answers on 443, so another port that refuses is one
        r"HTTPSConnection\(host='[^']*', port=(?!443\b|80\b)\d+\): Failed to establish[^\n]*(?:refused|10061)",
    ),
    ("certificate", r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|SSLError|unable to get local issuer"),
    (
        "no-network",
        r"Failed to establish a new connection|NewConnectionError|Name or service not known|getaddrinfo failed|"
        r"Temporary failure in name resolution|Network is unreachable|ConnectionResetError|Connection refused|"
        r"nodename nor servname|Max retries exceeded",
    ),
    ("slow-network", r"ReadTimeoutError|Read timed out|IncompleteRead|THESE PACKAGES DO NOT MATCH THE HASHES"),
    (
        "no-compiler",
        r"error: command '[^']*(gcc|g\+\+|cc|c\+\+|clang)[^']*' failed|Microsoft Visual C\+\+ .* is required|"
        r"unable to execute '?[^' ]*(gcc|g\+\+|cc)'?|fatal error: Python\.h|Failed building wheel for annoy|"
        r"No such file or directory: '[^']*(gcc|g\+\+|cc|c\+\+|clang|cl\.exe)'|"
        # So it is called where the PATH has a folder that the person may not read
        r"Permission denied: '[^'/\\]*(gcc|g\+\+|cc|c\+\+|clang|cl\.exe)'",
    ),
    ("no-venv", r"ensurepip is not available|No module named '?(venv|ensurepip)|python3[\d.]*-venv"),
    ("path-too-long", r"\[WinError 206\]|File name too long|Errno 36"),
    ("no-permission", r"Permission denied|\[Errno 13\]|\[WinError 5\]|Read-only file system|externally-managed"),
    ("in-use", r"\[WinError 32\]|Text file busy"),
    ("path-with-spaces", r"bad interpreter|[Ss]hebang|can't open file '[^']*' ?: \[Errno 2\]"),
    (
        "no-version",
        r"No matching distribution found|Could not find a version that satisfies|ResolutionImpossible|"
        r"is not a supported wheel",
    ),
    ("out-of-memory", r"MemoryError|Cannot allocate memory|Killed"),
)


def explain(output: str, folder: str = "") -> Failure:
    """The cause behind a failed step's output, and what to do next.

    Args:
        output: What pip or venv printed.
        folder: Where the environment is; a space in it is named where it is the likely cause.
    """
    code = next((code for code, pattern in _CAUSES if re.search(pattern, output)), "")
    if code in {"", "no-version"} and "no-index" in output:
        code = code or "no-version"
    if code == "path-with-spaces" and " " not in folder:
        code = ""
    if code:
        cause, next_step = _words(code, folder, output)
        return Failure(code, cause, next_step)
    errors = [line.strip() for line in output.splitlines() if re.match(r"\s*(ERROR|error)\b", line)]
    last = errors or [line.strip() for line in output.splitlines() if line.strip()]
    return Failure(
        "installer", last[-1] if last else tr("The installer said nothing."), tr("Copy the log and report it, please.")
    )


def _words(code: str, folder: str, output: str) -> tuple[str, str]:
    missing = re.search(r"(?:No matching distribution found for|satisfies the requirement) ([^\s;(]+)", output)
    return {
        "disk-full": (
            tr("The disk is full."),
            tr("Free some space (torch with CUDA needs about 8 GB, without about 2 GB), then press the button again."),
        ),
        "proxy": (
            tr("The proxy refused the connection."),
            tr("Check Settings ▸ Options ▸ Network ▸ Proxy (address, user, password), then press the button again."),
        ),
        "certificate": (
            tr("The server's certificate could not be verified."),
            tr("A proxy may be reading the traffic: set PIP_CERT to its certificate, or use a folder of wheels."),
        ),
        "no-network": (
            tr("The package index cannot be reached."),
            tr("Check the network and QGIS' proxy, or choose a folder of wheels; what was loaded is kept."),
        ),
        "slow-network": (
            tr("The connection broke down while loading."),
            tr("Press the button again: what was loaded is kept."),
        ),
        "no-compiler": (
            tr("There is no C++ compiler, or Python's headers are missing: Annoy cannot be built."),
            tr("Search is exact without it. For the index, install a compiler (g++, python3-dev) and repair."),
        ),
        "no-venv": (
            tr("This Python cannot make virtual environments."),
            tr("Install the package python3-venv (sudo apt-get install python3-venv), then press the button again."),
        ),
        "path-too-long": (
            tr("A path became too long for this system."),
            tr("Set GEOEMBED_HOME to a short folder such as C:\\ge, restart QGIS and try again."),
        ),
        "no-permission": (
            tr("A file may not be written: {folder}").format(folder=folder),
            tr("Check who owns that folder, or set GEOEMBED_HOME to one that you may write to, and restart QGIS."),
        ),
        "in-use": (
            tr("A file of the environment is in use."),
            tr("Stop all GeoEmbed jobs and close other QGIS windows, then press the button again."),
        ),
        "path-with-spaces": (
            tr("The space in the path {folder} stands in the way.").format(folder=folder),
            tr("Set GEOEMBED_HOME to a folder without spaces, restart QGIS and try again."),
        ),
        "no-version": (
            tr("No fitting version of {name} was found.").format(name=missing[1] if missing else tr("a package")),
            tr("A folder of wheels must hold all packages, for this Python; otherwise check the network."),
        ),
        "out-of-memory": (
            tr("The machine ran out of memory."),
            tr("Close other programs, then press the button again."),
        ),
    }[code]
