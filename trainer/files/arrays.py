"""Arrays that another process, another version or another person wrote. Nothing in such a file is ever run.

Python 3.9, NumPy alone: QGIS reads these, too.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Optional

import numpy as np
import numpy.typing as npt

from trainer.files.records import RecordError, in_field
from trainer.messages import say


def read_array(path: Path, memory_mapped: bool = False) -> npt.NDArray[Any]:
    """The array in a ``.npy`` file.

    Raises:
        RecordError: it is no such file, or shorter than its head says.
        OSError: it cannot be read.
    """
    with _damage_told(path):
        try:
            found = np.load(path, mmap_mode="r" if memory_mapped else None, allow_pickle=False)
        except OSError:
            if memory_mapped and _is_cut(path):  # Windows calls that a lack of rights or memory
                raise ValueError("the file is shorter than its head says") from None
            raise
    if not isinstance(found, np.ndarray):
        raise RecordError(say("record.no-array", "{name} holds no array", name=path.name))
    return found


def _is_cut(path: Path) -> bool:
    with path.open("rb") as stream:
        form: Any = np.lib.format  # has no types
        read_head = form.read_array_header_1_0 if form.read_magic(stream)[0] == 1 else form.read_array_header_2_0
        shape, _in_columns, dtype = read_head(stream)
        return bool(path.stat().st_size < stream.tell() + math.prod(shape) * dtype.itemsize)


def read_arrays(path: Path, names: Optional[Sequence[str]] = None) -> dict[str, npt.NDArray[Any]]:
    """Those arrays in a ``.npz`` file that are named; all where none are.

    Raises:
        RecordError: it is no such file, damaged, or lacks one.
        OSError: it cannot be read.
    """
    with _damage_told(path), np.load(path, allow_pickle=False) as archive:
        return {name: archive[name] for name in (archive.files if names is None else names)}


@contextmanager
def _damage_told(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError:
        raise
    except Exception as error:  # a damaged head is read as Python: any error may come of it
        if hasattr(error, "exit_code"):  # the wish to stop, which comes at any line, is no damage
            raise
        raise RecordError(in_field(path.name, (str(error).splitlines() or [type(error).__name__])[0])) from error
