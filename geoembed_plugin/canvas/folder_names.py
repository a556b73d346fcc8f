"""Short names of folders: as long as they must be to be told apart."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


def short_names(folders: Iterable[Path]) -> dict[Path, str]:
    """Each folder's own name; with as many of the folders above it as it takes where several have the same.

    ``embeddings`` beside each run is what the trainer proposes, so this is the common case.
    """
    paths = list(dict.fromkeys(folders))
    return {path: _short_name(path, [other for other in paths if other != path]) for path in paths}


def _short_name(path: Path, others: list[Path]) -> str:
    for length in range(1, len(path.parts)):
        tail = path.parts[-length:]
        if all(other.parts[-length:] != tail for other in others):
            return "/".join(tail)
    return str(path)
