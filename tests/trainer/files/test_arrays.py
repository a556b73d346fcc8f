"""Arrays that others wrote are read without running anything in them, and damage is said in one line."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from trainer.contract import CancelledError
from trainer.files.arrays import read_array, read_arrays
from trainer.files.records import RecordError


@pytest.mark.parametrize("kind", ["empty", "text", "cut", "objects", "zip", "head"])
def test_a_file_that_is_no_array_is_told(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "tiles.npy"
    np.save(path, np.arange(100))
    whole = path.read_bytes()
    if kind == "empty":
        path.write_bytes(b"")
    elif kind == "text":
        path.write_text("no array")
    elif kind == "cut":
        path.write_bytes(whole[:300])
    elif kind == "objects":
        np.save(path, np.array([{}], dtype=object), allow_pickle=True)
    elif kind == "zip":
        with path.open("wb") as stream:
            np.savez(stream, a=np.arange(3))
    else:
        path.write_bytes(whole.replace(b"(100,)", b"(1((,)"))
    for memory_mapped in (False, True):
        with pytest.raises(RecordError) as caught:
            read_array(path, memory_mapped)
        assert "\n" not in str(caught.value)


def test_a_mapping_that_the_system_refuses_is_damage_where_the_file_is_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on Windows, which maps no more than there is, and calls it a lack of rights."""

    def refuse(*_words: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    path = tmp_path / "tiles.npy"
    np.save(path, np.arange(100))
    monkeypatch.setattr(np, "load", refuse)
    with pytest.raises(PermissionError):
        read_array(path, memory_mapped=True)
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(RecordError, match="shorter"):
        read_array(path, memory_mapped=True)


def test_the_named_arrays_of_an_archive_are_read_and_no_others(tmp_path: Path) -> None:
    path = tmp_path / "model.npz"
    np.savez(path, weights=np.arange(3.0), names=np.array([{}], dtype=object))
    assert read_arrays(path, ["weights"])["weights"].tolist() == [0, 1, 2]
    for names in (["bias"], None):  # one that is not there; objects, which pickle would make
        with pytest.raises(RecordError, match=r"model\.npz"):
            read_arrays(path, names)
    whole = path.read_bytes()
    for damaged in (b"", b"no archive", whole[: len(whole) // 2], whole.replace(b"weights", b"we\xffghts")):
        path.write_bytes(damaged)
        with pytest.raises(RecordError, match=r"model\.npz"):
            read_arrays(path)
    np.save(tmp_path / "one.npy", np.arange(3))
    with pytest.raises(RecordError, match=r"one\.npy"):
        read_arrays(tmp_path / "one.npy")


def test_the_wish_to_stop_is_not_told_as_damage(tmp_path, monkeypatch):
    """It is raised wherever the process happens to be, in NumPy's reader too."""
    np.save(tmp_path / "a.npy", np.arange(3))

    def stopped(*_words, **_settings):
        raise CancelledError

    monkeypatch.setattr(np, "load", stopped)
    with pytest.raises(CancelledError):
        read_array(tmp_path / "a.npy")
