"""Folders that were made before open, and say the same when they are written again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from trainer.contract import EmbeddingFiles, InputError
from trainer.results.embedding_manifest import (
    Cluster,
    Clusters,
    EmbeddingManifest,
    IndexRecord,
    ModelRecord,
    refuse_two_quick_looks,
)

MADE_BEFORE = """{
 "dimension": 3, "count": 9, "vectors": "int8",
 "sources": [
  {"name": "a.tif", "path": "/a.tif", "crs_wkt": "EPSG:32633", "origin_x": 500000.0, "origin_y": 5200000.0,
   "pixel_x": 10.0, "pixel_y": -10.0, "size": 64, "stride": 32, "columns": 3, "rows": 3, "fingerprint": "f",
   "kind": "raster"}
 ],
 "scale": 0.0078, "normalised": true, "run": "/runs/one", "encoder": "1234",
 "pixels": "/tiles", "pixels_kind": "tile-set",
 "size": 64, "stride": 32, "ground_resolution": 10.0, "bands": ["red", "green"], "scaling": [[0.0, 255.0], [1.0, 9.0]],
 "model": {"backbone": "slim", "dimension": 3, "method": "contrastive", "minutes": 1.5, "with_location": true,
           "something_of_another_version": [1, 2]},
 "index": {"trees": 10, "search_k": 300, "recall": 0.98, "queries_per_second": 1234.5, "build_seconds": 0.1,
           "sample": 9, "bytes": 4096, "checksum": 1, "vectors_checksum": 2, "count": 9, "dimension": 3},
 "clusters": {"k": 2, "sizes": [5, 4], "names": ["Water", "Cluster 2"], "colours": ["#0072b2", "#e69f00"],
              "medoids": [0, 7], "centroids": [[1.0, 0.0, 0.0], [0.0, 0.6, 0.8]],
              "silhouettes": {"3": 0.41, "4": 0.5}, "seed": 3},
 "format_version": 1
}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "manifest.json").write_text(MADE_BEFORE, encoding="utf-8")
    return tmp_path


def test_a_manifest_made_before_is_read_into_records(folder: Path) -> None:
    manifest = EmbeddingManifest.load(folder)
    assert manifest.clusters == Clusters(
        (
            Cluster(1, "Water", "#0072b2", 5, 0, (1.0, 0.0, 0.0)),
            Cluster(2, "Cluster 2", "#e69f00", 4, 7, (0.0, 0.6, 0.8)),
        ),
        {3: 0.41, 4: 0.5},
        3,
    )
    assert manifest.clusters.members[0].rgb == (0, 114, 178)
    assert manifest.index == IndexRecord(10, 300, 0.98, 1234.5, 0.1, 9, 4096, 1, 2, 9, 3)
    model = manifest.model
    assert (model.backbone, model.method, model.minutes, model.with_location) == ("slim", "contrastive", 1.5, True)


def test_written_again_it_says_the_same(folder: Path) -> None:
    """And in addition where the files that it names lie as seen from the folder."""
    EmbeddingManifest.load(folder).save(folder)
    written = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert set(written.pop("relative")) == {"run", "pixels"}
    assert written.pop("text_tower") == written.pop("tokenizer") == "", "folders from before know no tower"
    for source in written["sources"]:
        source.pop("relative")
    before = json.loads(MADE_BEFORE)
    for record, name in ((before, "pixels"), *((source, "path") for source in before["sources"])):
        record[name] = folder.anchor + record[name][1:]  # on Windows it gets the drive
    assert written.pop("scalings") == []
    for source, known in zip(written["sources"], before["sources"]):
        later = {name: source.pop(name) for name in [*source] if name not in known}
        assert not any(later.values()), "what later versions know of a source is not known of this one"
    assert written == before


def test_without_index_and_clusters_it_is_written_as_before(folder: Path) -> None:
    manifest = EmbeddingManifest.load(folder)
    replace(manifest, index=None, clusters=Clusters(), model=ModelRecord()).save(folder)
    record = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert (record["index"], record["clusters"], record["model"]) == ({}, {}, {})
    assert EmbeddingManifest.load(folder).index is None


@pytest.mark.parametrize(
    ("missing", "instead"), [("index", None), ("clusters", Clusters()), ("model", ModelRecord()), ("encoder", "")]
)
def test_a_part_that_an_older_version_did_not_write_is_empty(folder: Path, missing: str, instead: object) -> None:
    record = json.loads(MADE_BEFORE)
    del record[missing]
    (folder / "manifest.json").write_text(json.dumps(record), encoding="utf-8")
    assert getattr(EmbeddingManifest.load(folder), missing) == instead


def test_centroids_of_another_length_are_none(folder: Path) -> None:
    clusters = EmbeddingManifest.load(folder).clusters
    np.testing.assert_allclose(clusters.centroids(3), [[1, 0, 0], [0, 0.6, 0.8]], rtol=1e-6)
    assert clusters.centroids(4) is None
    assert Clusters().centroids(3) is None
    record = {**clusters.to_json(), "centroids": [[1.0, 0.0, 0.0]]}
    assert Clusters.from_json(record).names == ["Water", "Cluster 2"], "clusters without centroids are clusters"


def test_the_encoder_of_a_quick_look_is_named_where_it_lies_now(folder: Path, tmp_path: Path) -> None:
    encoder = f"gone/{EmbeddingFiles.ENCODER}"
    first = replace(EmbeddingManifest.load(folder), run=f"/{encoder}", relative={"run": f"../{encoder}"})
    moved = tmp_path / "moved"
    (moved / EmbeddingFiles.ENCODER).mkdir(parents=True)
    with pytest.raises(InputError) as refused:
        refuse_two_quick_looks(first, replace(first, encoder="5678"), ("one", "two"), moved)
    assert refused.value.hint.values["run"] == str(moved.resolve() / EmbeddingFiles.ENCODER)
