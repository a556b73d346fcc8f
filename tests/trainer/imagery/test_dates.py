"""When a source was taken: by STAC, metadata, name or pattern."""

from __future__ import annotations

import json

import pytest

from trainer.contract import InputError
from trainer.gdal_library import gdal
from trainer.imagery.dates import date_of
from trainer.imagery.options import CutOptions
from trainer.imagery.rasters import GdalRaster
from trainer.imagery.stacks import RasterStack


@pytest.fixture
def named(write_raster, noise):
    return lambda name: GdalRaster(str(write_raster(noise(8, 8), name)))


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("chico_10_2018.tif", "2018"),
        ("T32UQB_20150803.tif", "2015-08-03"),
        ("S2A_MSIL1C_20150803T101036_N0204_R022_T32UQB_20150804T101036.tif", "2015-08-03"),
        ("LC08_L1TP_195025_20150803_20170406_01_T1_B4.tif", "2015-08-03"),
        ("ortho 2019-07.tif", "2019-07"),
        ("2019.07.21 flight.tif", "2019-07-21"),
        ("preview_1920x1080.tif", ""),
        ("tile_20201399.tif", ""),
        ("DJI_0042.tif", ""),
    ],
)
def test_dates_are_read_from_names(named, name, date):
    assert date_of(named(name), "name") == date


def test_a_folder_of_a_year_dates_its_files(write_raster, noise, tmp_path):
    (tmp_path / "2016").mkdir()
    source = GdalRaster(str(write_raster(noise(8, 8), "2016/m_3511.tif")))
    assert date_of(source, "name") == "2016"


@pytest.mark.parametrize(
    ("pattern", "name", "date"),
    [
        ("_%Y%j_", "MOD09_2019032_h18.tif", "2019-02-01"),
        ("%d.%m.%Y", "flug 21.07.2019.tif", "2019-07-21"),
        ("%y%m%d", "f_980714.tif", "1998-07-14"),
        ("_%Y", "f_98.tif", ""),
        ("%Y%Y", "20182018.tif", ""),
        ("(%Y", "a (2018).tif", "2018"),
    ],
)
def test_dates_are_read_by_a_pattern(named, pattern, name, date):
    assert date_of(named(name), pattern) == date


def test_metadata_tells_and_when_a_file_was_written_counts_last(write_raster, noise):
    path = write_raster(noise(8, 8), "area_2018.tif")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadataItem("TIFFTAG_DATETIME", "2021:03:04 10:00:00")
    dataset = None
    source = GdalRaster(str(path))
    assert date_of(source, "metadata") == "2021-03-04"
    assert date_of(source, "auto") == "2018"  # the file may have been written years later
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadataItem("ACQUISITIONDATETIME", "2018-07-21T10:11:12Z", "IMAGERY")
    dataset = None
    assert date_of(GdalRaster(str(path)), "auto") == "2018-07-21"
    plain = write_raster(noise(8, 8), "plain.tif")
    assert date_of(GdalRaster(str(plain)), "auto") == ""


def test_a_stac_item_beside_the_file_comes_first(write_raster, noise, tmp_path):
    path = write_raster(noise(8, 8), "area_2018.tif")
    item = {"type": "Feature", "properties": {"datetime": "2017-06-05T00:00:00Z"}, "assets": {}}
    (tmp_path / "item.json").write_text(json.dumps(item), encoding="utf-8")
    assert date_of(GdalRaster(str(path)), "auto") == "2018"  # an item of other files
    item["assets"] = {"visual": {"href": "./area_2018.tif"}}
    (tmp_path / "item.json").write_text(json.dumps(item), encoding="utf-8")
    assert date_of(GdalRaster(str(path)), "auto") == "2017-06-05"
    item["properties"] = {"datetime": None, "start_datetime": "2016-01-02T00:00:00Z"}
    (tmp_path / "area_2018.json").write_text(json.dumps(item), encoding="utf-8")
    assert date_of(GdalRaster(str(path)), "stac") == "2016-01-02"
    (tmp_path / "area_2018.json").write_text("[1", encoding="utf-8")
    assert date_of(GdalRaster(str(path)), "stac") == "2017-06-05"


def test_a_stack_is_of_the_first_date_that_a_file_tells(named):
    stack = RasterStack([named("plain.tif"), named("b_2019.tif"), named("c_2020.tif")])
    assert date_of(stack, "name") == "2019"


def test_a_way_that_is_none_is_refused():
    for way in ("auto", "stac", "metadata", "name", "%Y%m%d"):
        CutOptions(dates=way)
    with pytest.raises(InputError, match="--dates is yesterday"):
        CutOptions(dates="yesterday")
