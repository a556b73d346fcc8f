"""QGIS' own Python has numpy, and no torch, Annoy or pyproj; GDAL may be of any kind. Search works there."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from trainer.search.annoy_index import build_index

from .conftest import mercator_grid

CHECKOUT = Path(__file__).resolve().parents[3]

BLOCK = """
import importlib.abc, importlib, pkgutil, sys

class Wall(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split('.')[0] in BLOCKED:
            raise ModuleNotFoundError(f"No module named '{name}'", name=name)

BLOCKED = {'torch', 'torchvision', 'annoy', 'osgeo', 'pyproj', 'scipy', 'sklearn', 'PIL', 'onnxruntime'}
sys.meta_path.insert(0, Wall())
sys.path.insert(0, sys.argv[1])
"""

EVERYTHING = """
import trainer.search
for module in pkgutil.iter_modules(trainer.search.__path__, 'trainer.search.'):
    importlib.import_module(module.name)
"""

ASK = """
from pathlib import Path
from trainer.contract import MissingDependencyError
from trainer.search.protocol import Example, Search
from trainer.search.answer_files import write_results
from trainer.search.searcher import Searcher
from trainer.results.embedding_set import EmbeddingSet

folder = Path(sys.argv[2])
searcher = Searcher(EmbeddingSet.open(folder))
searcher.engine('annoy')
tile = searcher.embeddings.table[5]
example = Example(source=0, x=float(tile['x']), y=float(tile['y']))
answer = searcher.search(Search(like=(example,), k=3, not_within_km=10))
assert len(answer) == 3 and answer.engine == 'exact', answer
for name in ('a.gpkg', 'a.geojson'):
    try:
        write_results(folder / name, searcher.embeddings, answer)
    except MissingDependencyError as error:
        print(error.code)
"""


def python(code, *arguments, interpreter=sys.executable):
    return subprocess.run(
        [interpreter, "-c", BLOCK + code, str(CHECKOUT), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_every_module_can_be_imported_with_numpy_alone():
    child = python(EVERYTHING)
    assert child.returncode == 0, child.stderr


def test_a_search_needs_numpy_alone(make_folder, clusters):
    folder = make_folder(clusters[:64], grids=[mercator_grid()])
    child = python(ASK, folder.folder)
    assert child.returncode == 0, child.stderr
    assert child.stdout.split() == ["missing-gdal", "no-projection"]
    assert not (folder.folder / "a.gpkg").exists()


def test_the_process_that_holds_qgis_never_loads_annoy(make_folder, clusters):
    """Its compiled code may end the process, and a probe would start a second QGIS: sys.executable is QGIS there."""
    pytest.importorskip("annoy")
    folder = make_folder(clusters)
    build_index(folder.folder)
    code = (
        "import sys, types; sys.modules['qgis'] = types.ModuleType('qgis'); sys.path.insert(0, sys.argv[1])\n"
        "import subprocess; subprocess.run = None\n"
        "from pathlib import Path\n"
        "from trainer.search.engine import open_engine\n"
        "from trainer.results.embedding_set import EmbeddingSet\n"
        "engine = open_engine(EmbeddingSet.open(Path(sys.argv[2])), 'annoy')\n"
        "assert engine.name == 'exact' and 'annoy' not in sys.modules\n"
        "assert engine.top(engine.embeddings.rows([3]), 1).rows.tolist() == [[3]]\n"
    )
    child = subprocess.run(
        [sys.executable, "-c", code, str(CHECKOUT), str(folder.folder)], capture_output=True, text=True, check=False
    )
    assert child.returncode == 0, child.stderr


def test_opening_reads_no_vector(make_folder):
    """A click must not wait for a file of gigabytes that it does not need."""
    embeddings = make_folder(np.eye(8))
    assert isinstance(embeddings.vectors, np.memmap)
