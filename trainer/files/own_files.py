"""Single files that a command makes: one of its own is made anew, anybody else's is kept.

Nothing is written beside a result to know it by. A page, a raster and a figure carry the maker's name (:data:`MAKER`);
a table of figures is known by its keys, and layers by the attributes that they have. Standard library only, Python 3.9.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from trainer.contract import InputError
from trainer.files.records import RecordError, read_object
from trainer.messages import say

MAKER = "GeoEmbed"
"""In what a page, a raster (``TIFFTAG_SOFTWARE``) and a figure (``Software``) say of who made them."""
_LOOKED_AT = 1 << 16
"""Bytes at either end of a file."""
_NOT_OF_A_LAYER = {"fid", "geom"}


def refuse_other_file(path: Path, ours: bool, may_replace: bool = False) -> None:
    """Refuse to write over a file that this command did not make.

    Args:
        path: The file to be.
        ours: Whether what may lie there is of this command.
        may_replace: Whether the command has an option ``--replace``.

    Raises:
        InputError: it would be lost.
    """
    if not path.exists() or ours:
        return
    hint = say("cli.choose-another-name", "Choose another name.")
    if may_replace:
        hint = say("any.choose-another-name-or-replace", "Choose another name, or add --replace.")
    said = say("cli.is-another-file", "{path} is there already and is not what this command wrote.", path=path)
    raise InputError(said, hint, "would-replace")


def is_marked(path: Path) -> bool:
    """Whether a page, a raster or a figure says that it was made here; False where it cannot be read."""
    try:
        with path.open("rb") as stream:
            start = stream.read(_LOOKED_AT)
            stream.seek(max(0, path.stat().st_size - _LOOKED_AT))
            return MAKER.encode() in start + stream.read()
    except OSError:
        return False


def has_keys(path: Path, keys: Iterable[str]) -> bool:
    """Whether a file is a JSON object that has all of these keys; False where it cannot be read."""
    try:
        return set(keys) <= set(read_object(path))
    except (OSError, RecordError):
        return False


def attributes_in(path: Path) -> dict[str, set[str]]:
    """The attributes of each layer of a GeoPackage; of a CSV and a GeoJSON those of the one that they are, "".

    Identity, geometry and styles are no attributes. A GeoJSON without features has no layer.

    Raises:
        ValueError: it is none of these, or its features differ.
        OSError: it cannot be read.
    """
    kind = path.suffix.lower()
    if kind == ".gpkg":
        try:
            with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as layers:
                names = [name for (name,) in layers.execute("SELECT table_name FROM gpkg_contents")]
                columns = {name: layers.execute("SELECT name FROM pragma_table_info(?)", (name,)) for name in names}
                found = {name: {column for (column,) in rows} - _NOT_OF_A_LAYER for name, rows in columns.items()}
        except sqlite3.Error as error:
            raise ValueError(str(error)) from error
        found.pop("layer_styles", None)
        return found
    if kind == ".csv":
        with path.open(encoding="utf-8") as stream:
            return {"": set(stream.readline().strip().split(","))}
    try:
        alike = {frozenset(feature["properties"]) for feature in read_object(path)["features"]}
    except (KeyError, TypeError) as error:
        raise ValueError("it holds no features") from error
    if len(alike) > 1:
        raise ValueError("its features differ")
    return {"": set(alike.pop())} if alike else {}
