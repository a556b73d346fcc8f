"""A file of a person's is never written over by a command that makes single files; its own is made anew."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from matplotlib import pyplot
from osgeo import gdal, ogr, osr

from trainer.contract import InputError
from trainer.files.own_files import attributes_in, has_keys, is_marked, refuse_other_file


def test_what_is_not_there_and_what_is_ours_may_be_written(tmp_path: Path) -> None:
    refuse_other_file(tmp_path / "none.csv", False)
    (tmp_path / "one.csv").write_text("mine", encoding="utf-8")
    refuse_other_file(tmp_path / "one.csv", True)
    with pytest.raises(InputError, match=r"one\.csv is there already and is not what this command wrote"):
        refuse_other_file(tmp_path / "one.csv", False)


def test_a_mark_is_found_at_either_end(tmp_path: Path) -> None:
    figure, axes = pyplot.subplots()
    axes.plot(np.random.default_rng(0).random(500))
    figure.savefig(tmp_path / "a.png", metadata={"Software": "GeoEmbed 1"})
    figure.savefig(tmp_path / "b.png")
    pyplot.close(figure)
    raster = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "c.tif"), 900, 900)
    raster.GetRasterBand(1).WriteArray(np.random.default_rng(0).integers(0, 255, (900, 900), np.uint8))
    raster.SetMetadataItem("TIFFTAG_SOFTWARE", "GeoEmbed 1")
    raster = None
    assert is_marked(tmp_path / "a.png") and is_marked(tmp_path / "c.tif")
    assert not is_marked(tmp_path / "b.png") and not is_marked(tmp_path / "none") and not is_marked(tmp_path)


def test_keys_and_attributes(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"set": 1, "split": 2}', encoding="utf-8")
    assert has_keys(tmp_path / "a.json", ["set"]) and not has_keys(tmp_path / "a.json", ["set", "methods"])
    assert not has_keys(tmp_path / "none.json", [])
    (tmp_path / "a.csv").write_text("id,place\n1,2\n", encoding="utf-8")
    assert attributes_in(tmp_path / "a.csv") == {"": {"id", "place"}}
    layers = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "a.gpkg"))
    for name in ("one", "two"):
        layer = layers.CreateLayer(name, osr.SpatialReference(), ogr.wkbPoint)
        layer.CreateField(ogr.FieldDefn(f"of_{name}", ogr.OFTString))
    layers = layer = None
    assert attributes_in(tmp_path / "a.gpkg") == {"one": {"of_one"}, "two": {"of_two"}}
    feature = '{"type": "Feature", "geometry": null, "properties": {%s}}'
    for features, found in ((feature % '"a": 1', {"": {"a"}}), ("", {})):
        (tmp_path / "a.geojson").write_text(f'{{"features": [{features}]}}', encoding="utf-8")
        assert attributes_in(tmp_path / "a.geojson") == found
    (tmp_path / "a.geojson").write_text(f'{{"features": [{feature % ""}, {feature % """ "a": 1 """}]}}', "utf-8")
    for name in ("a.geojson", "a.json"):
        with pytest.raises(ValueError):
            attributes_in(tmp_path / name)
    (tmp_path / "words.gpkg").write_text("mine", encoding="utf-8")
    with pytest.raises(ValueError):
        attributes_in(tmp_path / "words.gpkg")
