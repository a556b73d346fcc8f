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

from trainer.contract import InputError
from trainer.files.local_files import content_of
from trainer.files.tile_table import SourceGrid
from trainer.geography.positions import to_longitude_latitude

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


def layers_of(path: Path, *values: int, kind: Any = np.uint8, scale: int = 1) -> Path:
    """A raster with one value a band, none of them said to be red, green or blue."""
    options = ["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
    code = gdal.GDT_UInt16 if kind == np.uint16 else gdal.GDT_Byte
    data = gdal.GetDriverByName("GTiff").Create(str(path), 64, 64, len(values), code, options)
    data.SetProjection(grid_of("").crs_wkt)
    data.SetGeoTransform((500_000, 10, 0, 5_000_000, 0, -10))
    data.WriteArray(np.stack([np.full((64, 64), scale * value, kind) for value in values]))
    data = None
    return path


def colours(reader: Any, grid: SourceGrid, scaling: Any = ()) -> list[int]:
    pixels = reader.read(Path("/nowhere"), grid, list(scaling), BOX)
    assert (pixels == pixels[0, 0]).all()
    return [int(value) for value in pixels[0, 0]]


def test_the_bands_that_were_cut_are_shown_in_their_order_and_stretched_by_their_own_limits(
    reader: Any, tmp_path: Path
) -> None:
    path = layers_of(tmp_path / "five.tif", 10, 20, 30, 40, 50)
    assert colours(reader, grid_of(str(path), numbers=(5, 3, 2))) == [50, 30, 20, 255]
    assert colours(reader, grid_of(str(path), numbers=(4,))) == [40, 40, 40, 255]
    assert colours(reader, grid_of(str(path))) == [10, 20, 30, 255], "not known in folders of earlier versions"
    assert colours(reader, grid_of(str(path), numbers=(99, 1, 2))) == [10, 20, 30, 255], "no such band"
    deep = layers_of(tmp_path / "deep.tif", 10, 20, 30, 40, 50, kind=np.uint16, scale=100)
    limits = [[0, 5000], [0, 30_000], [0, 20_000]]
    assert colours(reader, grid_of(str(deep), numbers=(5, 3, 2)), limits) == [255, 25, 25, 255]


def test_a_stack_is_shown_by_the_bands_of_its_files(reader: Any, tmp_path: Path) -> None:
    parts = [layers_of(tmp_path / f"{value}.tif", value) for value in (10, 20, 30)]
    grid = grid_of("|".join(map(str, parts)), numbers=(1, 2, 3), content=content_of(parts))
    assert colours(reader, grid) == [10, 20, 30, 255]
    infrared, picture = layers_of(tmp_path / "infrared.tif", 90), write(tmp_path / "picture.tif", 60)
    assert gdal.Open(str(picture)).GetRasterBand(1).GetColorInterpretation() == gdal.GCI_RedBand
    assert colours(reader, grid_of(f"{infrared}|{picture}", numbers=(1, 2, 3, 4))) == [60, 60, 60, 255]


def test_a_palette_is_shown_in_its_colours(reader: Any, tmp_path: Path) -> None:
    path = layers_of(tmp_path / "palette.tif", 7)
    data = gdal.Open(str(path), gdal.GA_Update)
    table = gdal.ColorTable()
    table.SetColorEntry(7, (200, 100, 50, 255))
    data.GetRasterBand(1).SetColorTable(table)
    data = None
    assert colours(reader, grid_of(str(path), numbers=(1, 2, 3))) == [200, 100, 50, 255]


def test_a_raster_over_the_edge_of_mercator_is_shown_on_both_sides_of_it(reader: Any, tmp_path: Path) -> None:
    edge, reference, zone = 20_037_508.342789244, osr.SpatialReference(), osr.SpatialReference()
    reference.ImportFromEPSG(3857)
    zone.ImportFromEPSG(32601)
    path = tmp_path / "edge.tif"
    data = gdal.GetDriverByName("GTiff").Create(str(path), 200, 200, 1)
    data.SetProjection(reference.ExportToWkt())
    data.SetGeoTransform((edge - 1e6, 1e4, 0, 8e6, 0, -1e4))
    data.WriteArray(np.tile(np.arange(20, 220, dtype=np.uint8), (200, 1)))
    data = None
    mercator, utm = reference.ExportToWkt(), zone.ExportToWkt()
    for wkt, box in (
        (mercator, (edge - 2e5, 6.5e6, edge + 2e5, 6.9e6)),
        (mercator, (edge + 2e5, 6.5e6, edge + 4e5, 6.7e6)),
        (utm, (276_000.0, 5.8e6, 316_000.0, 5.84e6)),  # 180 degrees lie at 296 km there
        (utm, (400_000.0, 5.8e6, 440_000.0, 5.84e6)),
    ):
        pixels = reader.read(Path("/nowhere"), replace(grid_of(str(path)), crs_wkt=wkt), [], box)
        assert (pixels[:, :, 3] == 255).all(), box
        for column in (5, 48, 90):
            x = box[0] + column / 96 * (box[2] - box[0])
            longitude, _ = to_longitude_latitude(np.array([x]), np.array([(box[1] + box[3]) / 2]), wkt)
            columns = ((longitude[0] % 360) / 180 * edge - (edge - 1e6)) / 1e4
            assert abs(float(pixels[47:49, column - 1 : column + 1, 0].mean()) - (19.5 + columns)) <= 1.0, (box, column)


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
