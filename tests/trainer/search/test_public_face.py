"""``trainer.search`` for a program of one's own: what it offers, that its example is true, and that it is light."""

from __future__ import annotations

import doctest
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import trainer.search
from trainer.contract import EmbeddingFiles, InputError
from trainer.geography import crs, positions

from .conftest import mercator_grid

CHECKOUT = Path(__file__).resolve().parents[3]


@pytest.fixture
def chequered(make_folder, tmp_path, monkeypatch):
    """``embeddings`` in the working directory: 8 × 8 tiles with ids 0 … 63 whose look turns with column and row."""
    column, row = np.tile(np.arange(8) ** 1.2 * 0.2, 8), np.repeat(np.arange(8) ** 1.1 * 0.3, 8)
    vectors = np.stack([np.cos(column), np.sin(column), np.cos(row), np.sin(row)], axis=1)
    folder = make_folder(vectors, dtype="float32", grids=[mercator_grid()]).folder
    table = np.load(folder / EmbeddingFiles.TABLE, allow_pickle=False)
    table["id"] = np.arange(64)
    np.save(folder / EmbeddingFiles.TABLE, table)
    folder.rename(tmp_path / "embeddings")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(positions, "_handed_over", crs.transform)
    return tmp_path / "embeddings"


def test_the_example_of_the_docstring_is_true(chequered):
    told = doctest.testmod(trainer.search)
    assert told.attempted > 10
    assert told.failed == 0
    assert (chequered.parent / "found.csv").read_text(encoding="utf-8").startswith("rank,id,similarity")


def test_everything_that_is_named_is_there_and_is_listed():
    assert dir(trainer.search) == sorted(trainer.search.__all__)
    for name in trainer.search.__all__:
        assert getattr(trainer.search, name).__name__ == name
        assert getattr(trainer.search, name).__doc__
    with pytest.raises(AttributeError, match="no attribute 'find'"):
        trainer.search.find  # noqa: B018


def test_importing_it_imports_nothing_else():
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); import trainer.search; "
        "heavy = {name for name in sys.modules if name.startswith('trainer.')} - {'trainer.search'}; "
        "assert not heavy and 'numpy' not in sys.modules, heavy; "
        "from trainer.search import Example; assert 'numpy' not in sys.modules; "
        "from trainer.search import Searcher; assert 'numpy' in sys.modules and 'torch' not in sys.modules"
    )
    child = subprocess.run([sys.executable, "-c", code, str(CHECKOUT)], capture_output=True, text=True, check=False)
    assert child.returncode == 0, child.stderr


def test_a_folder_without_embeddings_is_refused(tmp_path):
    with pytest.raises(InputError, match="holds no embeddings"):
        trainer.search.Searcher.open(tmp_path)
    with pytest.raises(InputError, match="holds no embeddings"):
        trainer.search.Searcher.open(str(tmp_path))
