"""Pictures of tiles are read from this machine alone, from where the source lies now, and from no other file."""

from __future__ import annotations

import importlib
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, osr

from trainer.contract import InputError, SourceGrid
from trainer.local_files import content_of

BOX = (500_000.0, 4_999_360.0, 500_640.0, 5_000_000.0)


@pytest.fixture
def reader(qgis_application: Any) -> Any:
    return importlib.import_module("geoembed_plugin.search.thumbnails").SourceReader()


@pytest.fixture
def server() -> Iterator[socket.socket]:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen(16)
        listening.settimeout(0.1)
        yield listening


def visitors(server: socket.socket) -> int:
    count = 0
    while True:
        try:
            server.accept()[0].close()
        except OSError:
            return count
        count += 1


def write(path: Path, value: int) -> Path:
    data = gdal.GetDriverByName("GTiff").Create(str(path), 64, 64, 3)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    data.SetProjection(reference.ExportToWkt())
    data.SetGeoTransform((500_000, 10, 0, 5_000_000, 0, -10))
    data.WriteArray(np.full((3, 64, 64), value, np.uint8))
    data = None
    return path


def grid_of(path: str, **more: Any) -> SourceGrid:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    wkt = reference.ExportToWkt()
    return SourceGrid("a", path, wkt, 500_000.0, 5_000_000.0, 10.0, -10.0, 64, 64, 1, 1, **more)


def colour(reader: Any, grid: SourceGrid) -> int:
    return int(np.median(reader.read(Path("/nowhere"), grid, [], BOX)[:, :, 0]))


def test_a_picture_is_read_from_where_the_source_lies_now(reader: Any, tmp_path: Path) -> None:
    moved = write(tmp_path / "moved.tif", 90)
    grid = grid_of(str(tmp_path / "gone.tif"), elsewhere=str(moved), content=content_of([moved]))
    assert colour(reader, grid) == 90


def test_no_other_file_is_read_in_place_of_the_source(reader: Any, tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", 90)
    grid = grid_of(str(path), content=content_of([path]))
    write(path, 30)
    with pytest.raises(InputError):
        reader.read(tmp_path, grid, [], BOX)
    moved = write(tmp_path / "b.tif", 90)
    again = importlib.import_module("geoembed_plugin.search.thumbnails").SourceReader()
    assert colour(again, replace(grid, elsewhere=str(moved))) == 90


def test_nobody_is_asked_for_what_a_folder_names(reader: Any, tmp_path: Path, server: socket.socket) -> None:
    url = f"http://127.0.0.1:{server.getsockname()[1]}"
    wms = (
        f'<GDAL_WMS><Service name="TMS"><ServerUrl>{url}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service><DataWindow>'
        "<UpperLeftX>0</UpperLeftX><UpperLeftY>0</UpperLeftY><LowerRightX>10</LowerRightX><LowerRightY>-10"
        "</LowerRightY><SizeX>64</SizeX><SizeY>64</SizeY><TileLevel>0</TileLevel></DataWindow><BandsCount>3"
        "</BandsCount></GDAL_WMS>"
    )
    virtual = (
        '<VRTDataset rasterXSize="64" rasterYSize="64"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        "<SourceFilename>{name}</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    (tmp_path / "wms.tif").write_text(wms)
    (tmp_path / "far.tif").write_text(virtual.format(name=f"/vsicurl/{url}/x.tif"))
    (tmp_path / "nested.vrt").write_text(virtual.format(name=tmp_path / "wms.tif"))
    names = [str(tmp_path / name) for name in ("wms.tif", "far.tif", "nested.vrt")]
    names += [f"/vsicurl/{url}/x.tif", f"WMS:{url}/wms", wms, r"\\host\share\x.tif", "//host/share/x.tif"]
    names += [f"{url}/x.tif", f"/vsizip//vsicurl/{url}/x.zip/x.tif", virtual.format(name=f"/vsicurl/{url}/x.tif")]
    for name in names:
        with pytest.raises(InputError):
            reader.read(tmp_path, grid_of(name), [], BOX)
        assert visitors(server) == 0, name


def test_a_folder_whose_files_are_addresses_is_shown_without_them(
    four_looks: Path, tmp_path: Path, qgis_application: Any, server: socket.socket
) -> None:
    import shutil

    from qgis.core import QgsProject

    groups = importlib.import_module("geoembed_plugin.layers.groups")
    folder = tmp_path / "emb"
    shutil.copytree(four_looks, folder)
    url = f"http://127.0.0.1:{server.getsockname()[1]}"
    (folder / "tiles.gpkg").write_text(f"<OGRWFSDataSource><URL>{url}/wfs</URL></OGRWFSDataSource>")
    (folder / "pca.tif").write_text(
        f'<GDAL_WMS><Service name="WMS"><ServerUrl>{url}/?</ServerUrl><Layers>a</Layers></Service></GDAL_WMS>'
    )
    QgsProject.instance().clear()
    groups.load_embeddings(folder)
    assert visitors(server) == 0
    kinds = {layer.customProperty("geoembed/kind") for layer in QgsProject.instance().mapLayers().values()}
    assert "embedding" in kinds and not {"tiles", "colours"} & kinds
    QgsProject.instance().clear()
