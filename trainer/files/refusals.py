"""A file that cannot be read, or is of another version, is refused in one way. Standard library only, Python 3.9."""

from __future__ import annotations

import errno
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from trainer.contract import InputError
from trainer.messages import Text, say

_BUSY = frozenset((errno.EMFILE, errno.ENFILE, errno.ENOMEM))


def raise_if_busy(error: BaseException) -> None:
    """Raise an error that is of this machine now, and says nothing of the file: too many open files, no memory."""
    if isinstance(error, OSError) and error.errno in _BUSY:
        raise error


def unreadable(path: Path, error: BaseException, remedy: Text) -> InputError:
    """What is raised where a file is damaged. Raises as :func:`raise_if_busy`.

    Args:
        path: Of the file.
        error: What came of reading it.
        remedy: What a person does about it.
    """
    raise_if_busy(error)
    return InputError(
        say("any.cannot-read", "{path} cannot be read: {error}.", path=path, error=error), remedy, "damaged"
    )


def require_version(path: Path, record: Mapping[str, Any], known: int, remedy: Text) -> None:
    """Refuse a record of another version.

    Args:
        path: Where it stands.
        record: What was read.
        known: The version that is read here.
        remedy: What a person does about it.

    Raises:
        InputError: it is of another.
    """
    version = record.get("format_version")
    if version != known:
        raise InputError(
            say(
                "any.another-format",
                "{path} is of format {version}; this version reads {known}.",
                path=path,
                version=version,
                known=known,
            ),
            remedy,
            "other-version",
        )
