"""Labels for the embeddings folders that :func:`make_embeddings` makes: three stripes of look-alikes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

from trainer.geography.positions import spatial_reference
from trainer.results.embedding_set import EmbeddingSet

NAMES = ("field", "forest", "water")


def stripes(embeddings: EmbeddingSet, kinds: int = 3) -> np.ndarray:
    """The stripe that each tile lies in, from 0."""
    return embeddings.table["column"].astype(int) * kinds // embeddings.manifest.sources[0].columns


@pytest.fixture
def write_points(tmp_path: Path) -> Callable[..., Path]:
    """Writes points in the middle of tiles, in the first source's CRS, with the name of their stripe."""

    def write(embeddings: EmbeddingSet, rows, classes=None, crs_wkt: str = "", moved: float = 0.0) -> Path:
        path = tmp_path / "points.gpkg"
        path.unlink(missing_ok=True)
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        reference = spatial_reference(crs_wkt or embeddings.manifest.sources[0].crs_wkt)
        layer = dataset.CreateLayer("points", reference, ogr.wkbPoint)
        layer.CreateField(ogr.FieldDefn("class", ogr.OFTString))
        layer.CreateField(ogr.FieldDefn("note", ogr.OFTString))
        classes = [NAMES[kind] for kind in stripes(embeddings)[rows]] if classes is None else classes
        for row, name in zip(rows, classes):
            feature = ogr.Feature(layer.GetLayerDefn())
            if name is not None:
                feature.SetField("class", str(name))
            x, y = float(embeddings.table["x"][row]), float(embeddings.table["y"][row])
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({x + moved} {y})"))
            layer.CreateFeature(feature)
        return path

    return write
