"""A full disk: one line that says so, nothing half-written, what was there stays, and the work goes on afterwards."""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

import numpy as np
import pytest

from trainer.cli.main import main
from trainer.embeddings.clustering import find_clusters
from trainer.embeddings.principal_components import pca_colours
from trainer.results.embedding_manifest import Clusters
from trainer.results.embedding_set import EmbeddingSet
from trainer.results.tile_layer import write_tile_layer
from trainer.results.tile_raster import TileValues, write_tile_raster


@pytest.fixture
def raster(make_embeddings, tmp_path: Path) -> Path:
    """An embedding raster whose import takes more than 2 MB."""
    embeddings = make_embeddings("large", columns=120, rows=100, dimension=48)
    names = [str(number) for number in range(48)]
    return write_tile_raster(
        tmp_path / "large.tif", embeddings, TileValues(embeddings.rows, dtype=np.float32, names=names, nodata=np.nan)
    )


@pytest.mark.parametrize("extra", [[], ["--no-layer"], ["--raster", "none"]])
def test_import_says_that_the_disk_is_full(raster: Path, small_disk: Path, capsys, extra: list[str]) -> None:
    assert main(["import", str(raster), "--out", str(small_disk / "emb"), "--quiet", *extra]) == 2
    line = capsys.readouterr().err.strip()
    assert "No space left" in line
    assert "disk is full" in line
    assert "\n" not in line
    assert not (small_disk / "emb").exists()
    subprocess.run(["mount", "-o", "remount,size=64m", str(small_disk)], check=True)
    assert main(["import", str(raster), "--out", str(small_disk / "emb"), "--quiet", *extra]) == 0
    assert [item.name for item in small_disk.iterdir()] == ["emb"]


def test_each_writer_says_that_the_disk_is_full_and_leaves_nothing(make_embeddings, small_disk: Path) -> None:
    embeddings = make_embeddings("large", columns=200, rows=150, dimension=48)
    with pytest.raises(OSError, match="No space left"):
        write_tile_layer(small_disk / "tiles.gpkg", embeddings, pca_colours(embeddings))
    assert list(small_disk.iterdir()) == []
    names = [str(number) for number in range(48)]
    with pytest.raises(OSError, match="No space left"):
        write_tile_raster(
            small_disk / "a.tif", embeddings, TileValues(embeddings.rows, dtype=np.float32, names=names, nodata=np.nan)
        )
    assert list(small_disk.iterdir()) == []


@pytest.mark.parametrize("free", [0, 4, 40, 100, 140])
def test_a_layer_that_cannot_even_be_made_says_that_the_disk_is_full(make_embeddings, small_disk: Path, free) -> None:
    """GDAL hands out nothing where it cannot make a table, and what goes on with that was told as a bug."""
    embeddings = make_embeddings()
    (small_disk / "filled").write_bytes(bytes((2 << 20) - (free << 10)))
    with pytest.raises(OSError, match="No space left"):
        write_tile_layer(small_disk / "tiles.gpkg", embeddings, pca_colours(embeddings))
    assert [item.name for item in small_disk.iterdir()] == ["filled"]


KILLED = """
import os, signal, sys
from trainer.results import clusters as room
real = getattr(room, sys.argv[1])
def killed(*arguments, **options):
    if sys.argv[1] == "write_clusters":
        arguments = (arguments[0], Fatal(arguments[1]), *arguments[2:])
    else:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*arguments, **options)
class Fatal:
    def __init__(self, labels): self.labels = labels
    def __len__(self): return len(self.labels)
    def tolist(self):
        for place, label in enumerate(self.labels.tolist()):
            if place == len(self.labels) // 2:
                os.kill(os.getpid(), signal.SIGKILL)
            yield label
setattr(room, sys.argv[1], killed)
from trainer.cli.main import main
main(sys.argv[2:])
"""


@pytest.mark.parametrize("where", ["write_tile_raster", "write_text", "write_clusters", "replace"])
def test_cluster_killed_anywhere_leaves_whole_files_and_works_again(forks, make_embeddings, where: str) -> None:
    embeddings = make_embeddings(columns=30, rows=20)
    layer = embeddings.folder / "tiles.gpkg"
    write_tile_layer(layer, embeddings, pca_colours(embeddings))
    words = ["cluster", str(embeddings.folder), "-k", "3", "--quiet"]
    ended = forks.python(KILLED, where, *words)
    assert ended.returncode == -signal.SIGKILL
    assert EmbeddingSet.open(embeddings.folder).manifest.clusters == Clusters()
    assert main(words) == 0
    from osgeo import ogr

    dataset = ogr.Open(str(layer))
    stored = [feature["cluster"] for feature in dataset.GetLayerByName("tiles")]
    assert stored == find_clusters(embeddings, 3).labels.tolist()
    assert len(EmbeddingSet.open(embeddings.folder).manifest.clusters.members) == 3
