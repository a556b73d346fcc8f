"""What a person has is kept: a folder of another kind is never written into, unknown files outlive a result made anew.

One rule for every command that writes, and for the worker. Standard library only, Python 3.9.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from trainer.atomic import remove
from trainer.contract import (
    ChangeFiles,
    ClassificationFiles,
    EmbeddingFiles,
    InputError,
    PageFiles,
    RegressionFiles,
    RunFiles,
    TileSetFiles,
)
from trainer.files.records import RecordError, read_object
from trainer.messages import Text, say


@dataclass(frozen=True)
class Kind:
    """A kind of result folder.

    Attributes:
        what: For a person.
        files: Its files, as a pattern of their names; all else in such a folder is a person's own.
        replaced: Whether the folder as a whole is replaced when the result is made anew.
    """

    what: Text
    files: str
    replaced: bool = True

    def owns(self, name: str) -> bool:
        """Whether a file of that name belongs to the result."""
        return re.fullmatch(self.files, name) is not None


def _names(kind: type, *further: str) -> str:
    listed = [value for key, value in vars(kind).items() if key.isupper()]
    names = [name for value in listed for name in ([value] if isinstance(value, str) else value)]
    return "|".join([*map(re.escape, names), *further])


_UNFINISHED = r"\.partial-.*"
TILE_SET = Kind(say("cli.a-tile-set", "a tile set"), _names(TileSetFiles, r"journal\.jsonl", _UNFINISHED))
EMBEDDINGS = Kind(
    say("cli.a-folder-of-embeddings", "a folder of embeddings"),
    _names(
        EmbeddingFiles,
        r"(embedding|pca|clusters)(_\d+)?\.tif(\.aux\.xml|\.ovr)?",
        r"clusters_\d+\.qml",
        r"tiles\.gpkg-(wal|shm|journal)",
        r"journal\.json|vectors\.raw|tiles\.raw",
        _UNFINISHED,
    ),
)
RUN = Kind(say("cli.a-run", "a run"), _names(RunFiles, r"tensorboard", _UNFINISHED), replaced=False)
PAGE = Kind(say("cli.a-page", "a page of `export --web`"), _names(PageFiles, r"tiles-\d+\.jpg", _UNFINISHED))
CLASSIFICATION = Kind(
    say("cli.a-classification", "a classification"),
    _names(ClassificationFiles, r"(classes|probabilities)(_\d+)?\.(tif(\.aux\.xml|\.ovr)?|qml)", _UNFINISHED),
)
CHANGES = Kind(
    say("cli.changes", "what `change` found"),
    _names(ChangeFiles, r"(change|unusual|alike)(_\d+)?\.(tif(\.aux\.xml|\.ovr)?|qml)", _UNFINISHED),
)
REGRESSION = Kind(
    say("cli.a-regression", "a map of values of `regress`"),
    _names(RegressionFiles, r"values(_\d+)?\.(tif(\.aux\.xml|\.ovr)?|qml)", _UNFINISHED),
)
KINDS = (TILE_SET, EMBEDDINGS, RUN, PAGE, CLASSIFICATION, CHANGES, REGRESSION)
_OF_A_RUN = (RunFiles.CARD, RunFiles.WEIGHTS, RunFiles.CHECKPOINT, RunFiles.GEOLOCATION)


def kinds_in(folder: Path) -> list[Kind]:
    """Which kinds of results lie in a folder (a run may lie in a tile set, by mistake)."""
    found = []
    manifest = folder / EmbeddingFiles.MANIFEST  # a tile set's has the same name
    if manifest.is_file():
        if (folder / TileSetFiles.IMAGES).is_file():
            found.append(TILE_SET)
        if (folder / EmbeddingFiles.VECTORS).is_file():
            found.append(EMBEDDINGS)
        if not found:
            found += _damaged(folder)
    if any((folder / name).is_file() for name in _OF_A_RUN):
        found.append(RUN)
    if _says(folder / PageFiles.CARD, "geoembed_page"):
        found.append(PAGE)
    if _says(folder / ClassificationFiles.CARD, "geoembed_classifier"):
        found.append(CLASSIFICATION)
    if _says(folder / ChangeFiles.CARD, "geoembed_changes"):
        found.append(CHANGES)
    if _says(folder / RegressionFiles.CARD, "geoembed_regression"):
        found.append(REGRESSION)
    return found


def _says(card: Path, key: str) -> bool:
    """Whether a file of a name that others use, too, is the card of a result, which has a key of its own."""
    try:
        return key in read_object(card)
    except (OSError, RecordError):
        return False


def _damaged(folder: Path) -> list[Kind]:
    """What a folder with a manifest was before parts of it were lost; it may also be a stranger's manifest."""
    with contextlib.suppress(OSError, RecordError):
        record = read_object(folder / EmbeddingFiles.MANIFEST)
        if "format_version" in record and "sources" in record:
            return [EMBEDDINGS if "vectors" in record else TILE_SET]
    files = EmbeddingFiles
    rest = (files.LAYER, files.RASTER, files.COLOURS, files.CELLS, files.INDEX)
    return [EMBEDDINGS] if any((folder / name).is_file() for name in rest) else []


def refuse_another_kind(out: Path, kind: Kind) -> None:
    """Refuse to make a result where something else would be lost or mixed with it.

    Args:
        out: The folder to be; there may be none yet.
        kind: What is to be made.

    Raises:
        InputError: a file stands there, a result of another kind, or what is no result where a folder is replaced as
            a whole; or a file that is not of a run has the name of one of a run's.
    """
    if not os.path.lexists(out):
        return
    if not out.is_dir():
        raise InputError(
            say("any.out-is-file", "{out} is a file.", out=out),
            say("any.give-out-name-folder", "Give --out the name of a folder."),
            "out-is-a-file",
        )
    there = [path.name for path in out.iterdir()]
    found = kinds_in(out)
    other = next((one for one in found if one is not kind), None)
    if other is not None:
        raise InputError(
            say(
                "any.holds-another-kind", "{out} holds {other}, not {kind}.", out=out, other=other.what, kind=kind.what
            ),
            say("any.choose-another-out", "Choose another folder for --out."),
            "in-the-way",
        )
    if kind in found or not there:
        return
    if kind.replaced:
        raise InputError(
            say("any.there-is-something-else", "{out} is there already and is not {kind}.", out=out, kind=kind.what),
            say("any.choose-another-out", "Choose another folder for --out."),
            "in-the-way",
        )
    begun = {RunFiles.CONFIGURATION, RunFiles.METRICS} if _is_configuration(out / RunFiles.CONFIGURATION) else set()
    taken = sorted(name for name in there if kind.owns(name) and name not in begun and not name.startswith("."))
    if taken:
        raise InputError(
            say(
                "any.file-of-that-name-is-there",
                "{out} has a file {name} already, which is not of {kind}.",
                out=out,
                name=taken[0],
                kind=kind.what,
            ),
            say("any.choose-another-out", "Choose another folder for --out."),
            "in-the-way",
        )


def _is_configuration(path: Path) -> bool:
    """Whether a run began here, of which nothing may be left but its configuration."""
    try:
        return "format_version" in read_object(path)
    except (OSError, RecordError):
        return False


def clear(folder: Path, kind: Kind) -> None:
    """Remove a result; what else lies in its folder stays."""
    if folder.is_dir() and not folder.is_symlink():
        for path in folder.iterdir():
            if kind.owns(path.name):
                remove(path)
        with contextlib.suppress(OSError):  # something else lies in it
            folder.rmdir()


# ---------------------------------------------------------------------------------------------
# Files that are written
# ---------------------------------------------------------------------------------------------
def refuse_to_write_over(path: Path, option: str, inputs: Iterable[Path] = ()) -> None:
    """Refuse to write a file over an input or over a part of a result.

    Args:
        path: The file to be.
        option: What it was called by whoever asked.
        inputs: What is read.

    Raises:
        InputError: it would be lost; the line names it and the option.
    """
    if not path.is_file():
        return
    if any(same_file(path, given) for given in inputs):
        raise InputError(
            say("cli.output-is-input", "{option} {path} is an input of this command.", option=option, path=path),
            say("cli.choose-another-name", "Choose another name."),
            "would-replace",
        )
    folder = Path(os.path.realpath(path)).parent
    for kind in kinds_in(folder):
        if kind.owns(path.name) or any(same_file(path, own) for own in folder.iterdir() if kind.owns(own.name)):
            raise InputError(
                say(
                    "cli.part-of-result",
                    "{option} {path} is a part of {what}, {parent}.",
                    option=option,
                    path=path,
                    what=kind.what,
                    parent=path.parent,
                ),
                say("cli.choose-another-name", "Choose another name."),
                "would-replace",
            )


def same_file(path: Path, other: Path) -> bool:
    """Whether two names are of one file."""
    try:
        return path.samefile(other)
    except (OSError, ValueError):
        return False


# ---------------------------------------------------------------------------------------------
# One command at a time writes a result: two would tear each other's half-made files apart
# ---------------------------------------------------------------------------------------------
LONGEST_NAME = 200
REMOVES_WHAT_IS_OPEN = sys.platform != "win32"


@contextmanager
def claim(path: Path) -> Iterator[None]:
    """Keep others from writing a result, until this ends, however it ends.

    The claim is a lock of the operating system on a hidden file beside the result, which is there for as long as the
    claim. A killed command holds none, though its file stays until the next one. Where nothing may be written beside
    the result (a folder of embeddings may itself be writable all the same) the file lies in it, else among the
    temporary ones; where no lock can be had, the command goes on without.

    Raises:
        InputError: another command is writing there.
    """
    path = Path(os.path.realpath(path))
    made = _make_parents(path.parent)
    try:
        try:
            held = _locked_file(path)
        except BlockingIOError as error:
            raise InputError(
                say("cli.being-written", "{path} is being written by another command.", path=path),
                say("cli.wait-or-choose-another", "Wait until it has ended, or choose another place."),
                "being-written",
            ) from error
        try:
            yield
        finally:
            if held is not None:
                _let_go(*held)
    finally:
        for folder in made:
            with contextlib.suppress(OSError):  # the result lies in it
                folder.rmdir()


def _make_parents(folder: Path) -> list[Path]:
    """Make the folders that a result is to lie in; those that were made, the innermost first."""
    missing = []
    while not os.path.lexists(folder):
        missing.append(folder)
        folder = folder.parent
    made: list[Path] = []
    with contextlib.suppress(OSError):  # the command itself will say what is wrong there
        for one in reversed(missing):
            one.mkdir()
            made.insert(0, one)
    return made


def _locked_file(path: Path) -> Optional[tuple[int, Path]]:
    """The file of a claim, open and locked, and where it is; None where there can be none.

    Raises:
        BlockingIOError: another process holds it.
    """
    digest = hashlib.sha256(os.fsencode(path)).hexdigest()[:32]
    name = f".{path.name}.lock" if len(os.fsencode(path.name)) < LONGEST_NAME else f".{digest}.lock"
    places = [path.parent / name]
    if path.is_dir():
        places.append(path / name)
    user = os.getuid() if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    places.append(Path(tempfile.gettempdir()) / f"geoembed-locks-{user}" / digest)
    for place in places:
        try:
            if place is places[-1]:
                place.parent.mkdir(mode=0o700, exist_ok=True)
            return _lock_at(place), place
        except BlockingIOError:
            raise
        except OSError:
            continue
    return None


def _lock_at(place: Path) -> int:
    while True:
        handle = _open(place)
        try:
            _lock(handle)
            if os.path.samestat(os.fstat(handle), place.stat()):
                return handle
        except FileNotFoundError:
            pass  # its holder ended between, and took it away: whoever comes next makes another
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)


def _open(place: Path) -> int:
    further = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        return os.open(place, os.O_RDWR | os.O_CREAT | further, 0o666)
    except PermissionError:  # of another person, who may have left it there
        return os.open(place, os.O_RDONLY | further)


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BlockingIOError(*error.args) from error
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _let_go(handle: int, place: Path) -> None:
    """Take the file away while it is still locked, where the system lets us; who opened it meanwhile looks again."""
    with contextlib.suppress(OSError):
        if REMOVES_WHAT_IS_OPEN:
            place.unlink()
    os.close(handle)
    with contextlib.suppress(OSError):  # whoever has opened it meanwhile keeps it
        if not REMOVES_WHAT_IS_OPEN:
            place.unlink()
