"""Embeddings as a reader opens them."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import numpy as np
import pytest

from trainer.results.embedding_set import EmbeddingSet


def test_too_many_open_files_are_no_damage(tmp_path: Path, make_embeddings, monkeypatch) -> None:
    """It said "Too many open files. Embed again."."""
    folder = make_embeddings().folder

    def busy(*_given: object, **_more: object) -> None:
        raise OSError(errno.EMFILE, os.strerror(errno.EMFILE), "embeddings.npy")

    monkeypatch.setattr(np, "load", busy)
    with pytest.raises(OSError, match=os.strerror(errno.EMFILE)) as caught:
        EmbeddingSet.open(folder)
    assert caught.value.errno == errno.EMFILE
