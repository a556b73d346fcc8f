"""What Windows lacks or refuses, held on every system: a name that its Python has not, a file that is open.

Nothing here runs on Windows itself: the source is searched for names that only Unix has, and real commands run in a
process that refuses what Windows refuses.
"""

from __future__ import annotations

import ast
import functools
import os
import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from trainer.atomic import put_in_place, replacing, write_text
from trainer.cli.main import main
from trainer.contract import CancelledError, RunFiles
from trainer.encoders.card import ModelCard
from trainer.encoders.checkpoints import save_tensors
from trainer.encoders.model import make_encoder
from trainer.files import result_folders
from trainer.geography import crs
from trainer.tiles.tileset import TileSet

CHECKOUT = Path(__file__).resolve().parent.parent.parent
SOURCES = sorted(path for room in ("trainer", "geoembed_plugin") for path in (CHECKOUT / room).rglob("*.py"))

UNIX_ALONE = {
    "os": re.compile(
        "O_CLOEXEC|O_DIRECTORY|O_NOFOLLOW|O_NONBLOCK|O_SYNC|chown|chroot|ctermid|fchmod|fchown|fdatasync|fork|forkpty|"
        "fpathconf|fstatvfs|getegid|geteuid|getgid|getgroups|getloadavg|getpgid|getpgrp|getpriority|getsid|getuid|"
        "killpg|lchown|lockf|mkfifo|mknod|nice|openpty|pathconf|pipe2|posix_.*|pread|preadv|pwrite|pwritev|readv|"
        "register_at_fork|sched_.*|sendfile|setgid|setpgid|setpriority|setsid|setuid|statvfs|sync|sysconf|tcgetpgrp|"
        "ttyname|uname|wait|wait3|wait4|writev"
    ),
    "signal": re.compile(
        "SIG(ALRM|BUS|CHLD|CONT|HUP|KILL|PIPE|QUIT|STOP|TSTP|USR1|USR2|WINCH)|alarm|pause|pthread_.*|setitimer|"
        "siginterrupt|sigwait"
    ),
    "time": re.compile("tzset|clock_gettime|pthread_getcpuclockid"),
}
"""Public names of a module that only Unix has, by the library's reference of Python 3.9 to 3.13."""
UNIX_MODULES = {"fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"}


# ---------------------------------------------------------------------------------------------
# Names
# ---------------------------------------------------------------------------------------------
@functools.cache
def asks_first(function: ast.AST) -> bool:
    """Whether a piece of code asks for the system or for the name, or does without where there is none."""
    text = ast.unparse(function)
    return bool(re.search(r"sys\.platform|os\.name|hasattr\((os|signal|time), |except .*AttributeError", text))


def unix_names(tree: ast.AST, around: tuple[ast.AST, ...] = ()) -> Iterator[tuple[int, str]]:
    """(line, name) of what Windows' Python lacks and what no enclosing function asks for first."""
    for node in ast.iter_child_nodes(tree):
        within = (*around, node) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) else around
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            lacking = node.value.id in UNIX_ALONE and UNIX_ALONE[node.value.id].fullmatch(node.attr)
            if lacking and not any(map(asks_first, within)):
                yield node.lineno, f"{node.value.id}.{node.attr}"
        elif isinstance(node, ast.ImportFrom) and node.module in UNIX_ALONE:
            names = [alias.name for alias in node.names if UNIX_ALONE[node.module].fullmatch(alias.name)]
            yield from ((node.lineno, f"{node.module}.{name}") for name in names)
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        lacking_modules = [module for module in modules if module in UNIX_MODULES]
        if lacking_modules and not any(map(asks_first, within)):
            yield from ((node.lineno, module) for module in lacking_modules)
        yield from unix_names(node, within)


def test_nothing_is_used_that_windows_lacks_unless_it_is_asked_for() -> None:
    found = [
        f"{path.relative_to(CHECKOUT)}:{line}: {name}"
        for path in SOURCES
        for line, name in unix_names(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found, "Windows' Python has no such name"


def test_the_search_for_such_names_finds_them() -> None:
    bare = "import os\nimport fcntl\ndef f(x):\n    os.pwrite(x, b'', 0)\n"
    assert [name for _line, name in unix_names(ast.parse(bare))] == ["fcntl", "os.pwrite"]
    asked = "import os\ndef f():\n    if hasattr(os, 'setsid'):\n        os.setsid()\n"
    assert not list(unix_names(ast.parse(asked)))


def text_of_the_system(tree: ast.AST) -> Iterator[int]:
    """Lines that write text whose line ends are the system's, so that the same result has other bytes there."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in WRITERS:
            given = {keyword.arg: keyword.value for keyword in node.keywords}
            modes = [word.value for word in (*node.args, *given.values()) if isinstance(word, ast.Constant)]
            writes = any(isinstance(mode, str) and re.fullmatch("[wax]t?", mode) for mode in modes)
            if "newline" not in given and (writes or node.func.attr == "write_text"):
                yield node.lineno


WRITERS = {"open", "fdopen", "write_text"}


def test_results_have_the_same_bytes_on_every_system() -> None:
    found = [
        f"{path.relative_to(CHECKOUT)}:{line}"
        for path in SOURCES
        if path.is_relative_to(CHECKOUT / "trainer")
        for line in text_of_the_system(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert not found, "write bytes, or say newline"
    assert list(text_of_the_system(ast.parse("p.open('a')\np.write_text('')\np.open('rb')"))) == [1, 2]


# ---------------------------------------------------------------------------------------------
# What is open
# ---------------------------------------------------------------------------------------------
@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """Fields of two kinds, 8 × 8 tiles of 16 pixels."""
    path = tmp_path / "é image.tif"
    values = np.random.default_rng(0).integers(1, 120, (3, 128, 128), dtype=np.uint8)
    values[:, :, 64:] += 130
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 128, 128, 3)
    dataset.SetProjection(crs.wkt("EPSG:32633"))
    dataset.SetGeoTransform((500_000.0, 10.0, 0.0, 5_200_000.0, 0.0, -10.0))
    dataset.WriteArray(values)
    dataset = None
    return path


def test_the_stand_in_for_windows_refuses(windows: list[str], tmp_path: Path) -> None:
    path = tmp_path / "open.txt"
    path.write_text("a")
    with path.open("rb") as stream:
        with pytest.raises(PermissionError):
            path.replace(tmp_path / "other.txt")
        with pytest.raises(OSError, match="Bad file descriptor"):
            os.fsync(stream.fileno())
    path.replace(tmp_path / "other.txt")
    assert len(windows) == 2


def test_a_file_is_written_whole(windows: list[str], tmp_path: Path) -> None:
    for text in ("first", "second"):
        with replacing(tmp_path / "a.txt") as temporary:
            temporary.write_text(text)
    assert (tmp_path / "a.txt").read_text() == "second" and not windows


def test_a_folder_in_use_is_not_replaced_and_loses_nothing(windows: list[str], tmp_path: Path) -> None:
    """As where QGIS has the embeddings open that are made anew."""
    made, target = tmp_path / "made", tmp_path / "emb"
    for folder in (made, target):
        folder.mkdir()
        for name in ("a", "b", "c"):
            (folder / name).write_text(folder.name)
    with (target / "b").open("rb"), pytest.raises(PermissionError):
        put_in_place(made, target)
    assert {path.read_text() for path in target.iterdir()} == {"emb"} and len(list(target.iterdir())) == 3
    put_in_place(made, target)
    assert {path.read_text() for path in target.iterdir()} == {"made"} and windows


def test_a_cause_is_told_although_what_was_begun_cannot_be_removed(windows: list[str], tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with pytest.raises(CancelledError), replacing(path) as temporary, temporary.open("w") as stream:
        held_open = os.dup(stream.fileno())
        raise CancelledError
    os.close(held_open)
    assert windows and not path.exists()
    write_text(path, "the next attempt clears it away")
    assert os.listdir(tmp_path) == ["a.txt"]


def test_tiles_and_all_that_is_made_of_them(
    windows: list[str], picture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each command twice, as one replaces what the other made."""
    monkeypatch.setattr(result_folders, "REMOVES_WHAT_IS_OPEN", False)
    tiles, run, emb = tmp_path / "tiles", tmp_path / "run", tmp_path / "emb"
    save_tensors(run / RunFiles.WEIGHTS, make_encoder("slim", 3, 16).state_dict())
    ModelCard("slim", 16, 16, ["red", "green", "blue"], [100.0] * 3, [60.0] * 3).save(run)
    chain: list[list[object]] = [
        ["tiles", picture, "--out", tiles, "--size", 16],
        ["tiles", picture, "--out", tiles, "--size", 16, "--stride", 8],
        *(
            ["embed", run, picture, "--out", emb, "--device", "cpu", "--index", "--vectors", kind]
            for kind in ("float16", "int8")
        ),
        *(["cluster", emb, "-k", count] for count in (2, 3)),
        *(["search", emb, "--tile", 0, "-k", 3, "--out", tmp_path / "found.gpkg"] for _time in range(2)),
    ]
    for words in chain:
        code = main([*map(str, words), "--quiet"])
        assert code == 0 and not windows, f"{words[0]}: {windows}"
    assert TileSet.open(tiles).manifest.stride == 8
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".lock"] == []
