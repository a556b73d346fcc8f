"""Layers that are no files become pictures that are fetched once: from a folder, from servers, from QGIS itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsRectangle

pytestmark = pytest.mark.qgis


def left_over(picture: Any) -> list[str]:
    return [path.name for path in picture.path.parent.glob(".partial-*")]


def test_map_tiles_are_taken_pixel_by_pixel(
    fetched: Any, map_tiles: Any, area: Any, pixels: np.ndarray, in_place: Any
) -> None:
    picture = fetched(map_tiles, area())
    assert (picture.grid.columns, picture.grid.rows, picture.requests) == (1024, 1024, 16)
    dataset = gdal.Open(str(picture.path))
    values = dataset.ReadAsArray()
    assert in_place(values[:3], pixels) and (values[3] == 255).all()
    assert dataset.GetRasterBand(4).GetColorInterpretation() == gdal.GCI_AlphaBand
    structure = dataset.GetMetadata("IMAGE_STRUCTURE")
    assert structure["COMPRESSION"] == "DEFLATE" and dataset.GetRasterBand(1).GetBlockSize() == [256, 256]


def test_the_resolution_is_the_persons(room: Any, map_tiles: Any, area: Any) -> None:
    """A zoom level is met from its rounded ground metres; other pixels are what was asked for."""
    pictures = room.layer_pictures
    metres = pictures.proposed_metres(map_tiles, area(), 1.0)
    grid = pictures.plan(map_tiles, area(), round(metres, 3)).grid
    assert grid == pictures.plan(map_tiles, area()).grid and pictures.zoom_level(map_tiles, grid) == 5
    coarse = pictures.plan(map_tiles, area(), 3 * metres)
    assert abs(coarse.grid.metres_across(1) / (3 * metres) - 1) < 0.01, "ground metres, not those of Web Mercator"
    assert pictures.zoom_level(map_tiles, coarse.grid) is None and coarse.grid.columns == 342
    assert pictures.proposed_metres(map_tiles, area(), 2.2 * metres) == pytest.approx(2 * metres), "the nearest zoom"


def test_a_fetched_picture_is_used_again_for_what_it_covers(room: Any, fetched: Any, map_tiles: Any, area: Any) -> None:
    whole = fetched(map_tiles, area(0, 0, 512, 512))
    again = room.layer_pictures.plan(map_tiles, area(100.3, 64, 400, 300.5))
    assert again.path == whole.path and again.grid == whole.grid and "earlier" in again.text()
    metres = whole.grid.metres_across(1)
    assert room.layer_pictures.plan(map_tiles, area(0, 0, 512, 512), 1.005 * metres).path == whole.path
    for other in (
        room.layer_pictures.plan(map_tiles, area(0, 0, 513, 512)),
        room.layer_pictures.plan(map_tiles, area(), 2 * metres),
    ):
        assert not other.fetched and other.path != whole.path
    other_layer = QgsRasterLayer(map_tiles.source().replace("zmax=5", "zmax=6"), "another", "wms")
    assert not room.layer_pictures.plan(other_layer, area(0, 0, 512, 512), metres).fetched
    whole.path.unlink()
    assert not room.layer_pictures.plan(map_tiles, area(0, 0, 512, 512)).fetched, (
        "a picture that was deleted is fetched anew"
    )


def test_what_is_absurd_is_refused_in_one_line_beforehand(room: Any, map_tiles: Any, wms: Any, area: Any) -> None:
    for layer, metres in ((map_tiles, 0.01), (wms, 0.01)):
        picture = room.layer_pictures.plan(layer, area(), metres)
        told = picture.refusal()
        assert "requests" in told and "smaller extent" in told and "\n" not in told
        assert f"{picture.grid.columns:,}" in told
    nowhere = room.layer_pictures.plan(wms, QgsRectangle(-3e6, -3e6, -2e6, -2e6), 1000.0)
    assert "nothing in that area" in nowhere.refusal()
    fine = room.layer_pictures.plan(map_tiles, area())
    assert "16 requests" in fine.text() and "4.2 MB" in fine.text()


def test_a_wms_is_fetched_at_the_ground_resolution(
    room: Any, fetched: Any, wms: Any, server: Any, area: Any, pixels: np.ndarray
) -> None:
    picture = room.layer_pictures.plan(wms, area())
    assert (picture.grid.columns, picture.requests) == (4096, 16), "nobody said how fine"
    step = area().width() / 1024
    metres = room.pixel_grid.ground_side(wms.crs(), area().center(), 2 * step, 2 * step)
    picture = fetched(wms, area(), metres)
    values = gdal.Open(str(picture.path)).ReadAsArray()
    assert values.shape == (4, 512, 512) and (values[3] == 255).all()
    bright = values[0] > 100
    assert bright[:, 256:].all() and not bright[:, :256].any(), "east is east"
    assert np.isin(values[1], pixels[1]).all()
    assert any("GetMap" in path for path in server.asked)


def test_values_that_qgis_computes_stay_values(fetched: Any, virtual_raster: Any) -> None:
    picture = fetched(virtual_raster)
    assert not picture.rendered
    dataset = gdal.Open(str(picture.path))
    expected = 2 * np.add.outer(1000 * np.arange(64), np.arange(96))
    assert dataset.RasterCount == 1 and np.array_equal(dataset.ReadAsArray(), expected)
    assert dataset.GetGeoTransform() == (500000, 10, 0, 5000000, 0, -10)


def test_qgis_goes_on_while_a_server_does_not_answer_and_cancel_is_heeded(
    room: Any, wait: Any, served_tiles: Any, server: Any, area: Any
) -> None:
    """The server lives in this process: if Python waited for the picture, it could not even be asked."""
    server.open.clear()
    picture = room.layer_pictures.plan(served_tiles, area())
    work = room.picture_writing.PictureWork(room.picture_writing.order(picture, served_tiles)).start()
    wait(lambda: bool(server.asked), what="the first request")
    work.cancel()
    wait(lambda: work.state.over, what="the end, with the server still silent")
    assert work.state is room.conversation.JobState.CANCELLED
    assert not picture.fetched and left_over(picture) == []
    server.open.set()
    again = work.resume()
    wait(lambda: again.state.over)
    assert again.state is room.conversation.JobState.DONE and picture.fetched


def test_a_server_that_has_nothing_is_a_failure_and_leaves_nothing(
    room: Any, wait: Any, served_tiles: Any, server: Any, area: Any
) -> None:
    server.missing = True
    picture = room.layer_pictures.plan(served_tiles, area())
    work = room.picture_writing.PictureWork(room.picture_writing.order(picture, served_tiles)).start()
    wait(lambda: work.state.over)
    assert work.state is room.conversation.JobState.FAILED and "Served tiles" in str(work.failure)
    assert not picture.fetched and left_over(picture) == []


def test_a_file_stays_a_file(room: Any, tmp_path: Path, virtual_raster: Any) -> None:
    path = tmp_path / "values.tif"
    layer = QgsRasterLayer(str(path), "values")
    assert room.layer_pictures.is_file(layer) and room.layer_pictures.file_of(layer) == str(path)
    assert not room.layer_pictures.is_file(virtual_raster)
    gdal.FileFromMemBuffer("/vsimem/hidden.tif", path.read_bytes())
    assert not room.layer_pictures.is_file(QgsRasterLayer("/vsimem/hidden.tif", "in this process' memory alone"))
    gdal.Unlink("/vsimem/hidden.tif")


@pytest.mark.parametrize("secret", ["password=hidden", "https://me:hidden@example.org/"])
def test_an_address_with_a_password_is_not_for_a_command_line(room: Any, tmp_path: Path, secret: str) -> None:
    """GDAL opens it, here as a virtual raster in the words of XML; the trainer would keep it in files of its own."""
    path = tmp_path / "values.tif"
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8)
    words = gdal.Translate("", dataset, format="VRT").GetMetadata("xml:VRT")[0]
    open_to_all = QgsRasterLayer(words, "open to all")
    layer = QgsRasterLayer(words.replace("<VRTDataset", f"<!-- {secret} --><VRTDataset"), "with a password")
    assert open_to_all.isValid() and room.layer_pictures.is_file(open_to_all)
    assert layer.isValid() and layer.providerType() == "gdal" and not room.layer_pictures.is_file(layer)


def test_what_gdal_would_fetch_from_a_server_is_fetched_by_qgis_as_the_person_is_told(room: Any) -> None:
    """The trainer asks no other machine; a share that the person opened is one of their folders."""
    for source in ("/vsicurl/http://127.0.0.1:9/x.tif", "WMS:http://127.0.0.1:9/wms", "http://127.0.0.1:9/x.tif"):
        assert not room.layer_pictures.is_file(QgsRasterLayer(source, "far", "gdal")), source
    assert room.layer_pictures.is_file(QgsRasterLayer("//host/share/x.tif", "on a share", "gdal"))
