"""Nothing leaves this machine: whatever a folder holds, no connection arrives at a server on loopback."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from trainer import gdal_library
from trainer.contract import InputError
from trainer.files.local_files import leaves_this_machine
from trainer.files.tile_table import SourceGrid
from trainer.gdal_library import gdal, network, open_file, osr
from trainer.imagery.opening import open_sources, reopen
from trainer.imagery.options import CutOptions

CHECKOUT = Path(__file__).resolve().parents[3]
HOSTILE = {
    "GDAL_VRT_ENABLE_PYTHON": "YES",
    "GDAL_HTTP_PROXY": "",
    "GDAL_HTTP_TIMEOUT": "1",
    "GDAL_HTTP_CONNECTTIMEOUT": "1",
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": "{noext}",
    "CPL_VSIL_CURL_ALLOWED_FILENAME": "",
    "GML_DOWNLOAD_SCHEMA": "YES",
    "PROJ_NETWORK": "ON",
    "no_proxy": "127.0.0.1",
    "NO_PROXY": "*",
    "AWS_NO_SIGN_REQUEST": "YES",
    "AWS_HTTPS": "NO",
    "AWS_VIRTUAL_HOSTING": "NO",
}
"""What an environment may say; that it is not heeded is the test."""

VRT = """<VRTDataset rasterXSize="128" rasterYSize="128">{srs}<GeoTransform>5e5,10,0,5e6,0,-10</GeoTransform>
<VRTRasterBand dataType="Byte" band="1"{kind}>{inner}</VRTRasterBand></VRTDataset>"""
SOURCE = """<SimpleSource><SourceFilename relativeToVRT="{relative}">{name}</SourceFilename>
<SourceBand>1</SourceBand></SimpleSource>"""
WMS = """<GDAL_WMS><Service name="TMS"><ServerUrl>{url}/${{z}}/${{x}}/${{y}}.png</ServerUrl></Service><DataWindow>
<UpperLeftX>0</UpperLeftX><UpperLeftY>0</UpperLeftY><LowerRightX>10</LowerRightX><LowerRightY>-10</LowerRightY>
<SizeX>128</SizeX><SizeY>128</SizeY><TileLevel>0</TileLevel></DataWindow><BandsCount>1</BandsCount></GDAL_WMS>"""


class Server:
    """Listens, and counts who comes."""

    def __init__(self) -> None:
        self.socket = socket.socket()
        self.socket.bind(("127.0.0.1", 0))
        self.socket.listen(64)
        self.socket.settimeout(0.05)
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"

    def visitors(self) -> int:
        """How many came since it was asked last."""
        count = 0
        while True:
            try:
                self.socket.accept()[0].close()
            except OSError:
                return count
            count += 1


@pytest.fixture
def server() -> Iterator[Server]:
    listening = Server()
    yield listening
    listening.socket.close()


def vrt(name: str, relative: int = 0, srs: str = "", kind: str = "") -> str:
    return VRT.format(inner=SOURCE.format(name=name, relative=relative), srs=srs, kind=kind)


def remote_names(url: str) -> list[str]:
    return [
        f"/vsicurl/{url}/x.tif",
        f"/vsicurl?url={url}/x.tif",
        f"/vsicurl_streaming/{url}/x.tif",
        f"/vsizip//vsicurl/{url}/x.zip/x.tif",
        f"/vsizip/{{/vsicurl/{url}/x.zip}}/x.tif",
        f"/vsitar/vsigzip//vsicurl/{url}/x.tar.gz/x.tif",
        f"/vsisubfile/0_100,/vsicurl/{url}/x.tif",
        "/vsis3/bucket/x.tif",
        "/vsigs/bucket/x.tif",
        "/vsiaz/bucket/x.tif",
        f"/vsiwebhdfs/{url}/webhdfs/v1/x.tif",
        f"{url}/x.tif",
        f"{url}/x.tif".upper(),
        f"WMS:{url}/wms",
        f"WMTS:{url}/wmts",
        f"WCS:{url}/wcs",
        f"WFS:{url}/wfs",
        f"OAPIF:{url}/",
        f"OGCAPI:{url}/",
        f'STACIT:"{url}/x.json"',
        f'STACTA:"{url}/x.json"',
        f"GTI:{url}/x.fgb",
        f'NETCDF:"{url}/x.nc":v',
        f"HDF5:/vsicurl/{url}/x.h5://v",
        f"vrt://{url}/x.tif",
        f"DERIVED_SUBDATASET:AMPLITUDE:/vsicurl/{url}/x.tif",
        "PG:host=127.0.0.1 dbname=x",
        "MYSQL:x,host=127.0.0.1",
        r"\\host\share\x.tif",
        "//host/share/x.tif",
        r"\\?\UNC\host\share\x.tif",
        WMS.format(url=url),
        vrt(f"/vsicurl/{url}/x.tif"),
    ]


def hostile_rasters(folder: Path, url: str) -> dict[str, str]:
    """Name to content of files that look like pictures."""
    far = f"/vsicurl/{url}/x.tif"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "far.vrt").write_text(vrt(far))
    (folder / "wms.xml").write_text(WMS.format(url=url))
    (folder / "masked.tif.msk").write_text(WMS.format(url=url))
    escaped = vrt(far).replace("<", "&lt;").replace(">", "&gt;")
    return {
        "vrt.tif": vrt(far),
        "plain.vrt": vrt(far),
        "address.vrt": vrt(f"{url}/x.tif"),
        "nested.vrt": vrt("deep/far.vrt", 1),
        "to_wms.vrt": vrt(str(folder / "wms.xml")),
        "cdata.vrt": vrt(f"<![CDATA[{far}]]>"),
        "letters.vrt": vrt(far.replace("/", "&#47;")),
        "inline.vrt": vrt(escaped),
        "spaced.vrt": "<!-- a comment -->\n" + vrt(far),
        "part.vrt": vrt(f'NETCDF:"{url}/x.nc":v'),
        "wms.tif": WMS.format(url=url),
        "wms_declared.tif": '<?xml version="1.0"?>\n<!-- a -->' + WMS.format(url=url),
        "stac.tif": json.dumps({"type": "Feature", "stac_version": "1.0.0", "assets": {"a": {"href": f"{url}/x.tif"}}}),
        "overview.vrt": VRT.format(
            inner=f"<Overview><SourceFilename>{far}</SourceFilename><SourceBand>1</SourceBand></Overview>",
            srs="",
            kind="",
        ),
        "location.vrt": VRT.format(
            inner="", kind="", srs=f'<Metadata domain="GEOLOCATION"><MDI key="X_DATASET">{far}</MDI></Metadata>'
        ),
    }


def hostile_tables(folder: Path, url: str) -> dict[str, str]:
    """Name to content of files that look like layers of points."""
    point = '{"type": "Feature", "properties": {"value": 1}, "geometry": {"type": "Point", "coordinates": [15, 45]}}'
    (folder / "p.csv").write_text("x,y,value\n15,45,1\n")

    def table(name: str, more: str = "") -> str:
        return (
            f'<OGRVRTDataSource><OGRVRTLayer name="p"><SrcDataSource>{name}</SrcDataSource>{more}</OGRVRTLayer>'
            "</OGRVRTDataSource>"
        )

    def collection(crs: str) -> str:
        return f'{{"type": "FeatureCollection", "crs": {crs}, "features": [{point}]}}'

    return {
        "http.vrt": table(f"{url}/x.geojson"),
        "curl.vrt": table(f"/vsicurl/{url}/x.csv"),
        "wfs.vrt": table(f"WFS:{url}/wfs"),
        "sql.vrt": table("p.csv", f"<SrcSQL>SELECT * FROM '{url}/x.geojson'.x</SrcSQL>"),
        "link.geojson": collection(f'{{"type": "link", "properties": {{"href": "{url}/crs", "type": "ogcwkt"}}}}'),
        "address.geojson": collection(f'{{"type": "URL", "properties": {{"url": "{url}/crs"}}}}'),
        "wfs.gpkg": f"<OGRWFSDataSource><URL>{url}/wfs</URL></OGRWFSDataSource>",
        "schema.gml": '<ogr:FeatureCollection xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
        f'xsi:schemaLocation="http://ogr.maptools.org/ {url}/s.xsd" xmlns:ogr="http://ogr.maptools.org/" '
        'xmlns:gml="http://www.opengis.net/gml"><gml:featureMember><ogr:a fid="1"><ogr:geometryProperty>'
        f'<gml:Point srsName="{url}/crs"><gml:coordinates>1,2</gml:coordinates></gml:Point></ogr:geometryProperty>'
        "</ogr:a></gml:featureMember></ogr:FeatureCollection>",
    }


def test_names_of_other_machines_are_known(tmp_path):
    for name in remote_names("http://127.0.0.1:1")[:-2]:
        assert leaves_this_machine(name), name
    for name in (
        "a.tif",
        "/data/vsions/a.tif",
        "C:\\data\\a.tif",
        r"\\?\C:\data\a.tif",
        "/vsizip//data/a.zip/a.tif",
        "/vsizip/{/data/a.zip}/a.tif",
        'NETCDF:"/data/a.nc":v',
        "GTIFF_DIR:2:/data/a.tif",
        "",
    ):
        assert not leaves_this_machine(name), name
    (tmp_path / "one:two.tif").touch()
    assert not leaves_this_machine(str(tmp_path / "one:two.tif"))


def test_no_name_is_asked_for(server):
    for name in remote_names(server.url):
        with pytest.raises((InputError, RuntimeError)) as caught:
            open_file(name, gdal.OF_RASTER | gdal.OF_VECTOR)
        assert server.visitors() == 0, name
        assert getattr(caught.value, "code", "") == "network-source", name


def test_no_file_leads_anywhere(server, tmp_path):
    for name, content in hostile_rasters(tmp_path, server.url).items():
        (tmp_path / name).write_text(content)
        with pytest.raises((InputError, RuntimeError)) as caught:
            open_file(str(tmp_path / name), gdal.OF_RASTER).ReadAsArray()
        assert server.visitors() == 0, name
        if name != "stac.tif":
            assert getattr(caught.value, "code", "") == "network-source", f"{name}: {caught.value}"
            assert "--allow-network" in str(caught.value)


def test_no_table_leads_anywhere(server, tmp_path):
    for name, content in hostile_tables(tmp_path, server.url).items():
        (tmp_path / name).write_text(content)
        try:
            dataset = open_file(str(tmp_path / name), gdal.OF_VECTOR)
            layer = dataset.GetLayer(0)
            assert layer.GetFeatureCount() == 1, name  # read as it is here, without its far CRS or schema
            layer.GetSpatialRef()
        except (InputError, RuntimeError):
            pass
        assert server.visitors() == 0, name


def test_what_lies_beside_a_picture_leads_nowhere(server, tmp_path):
    path = tmp_path / "a.tif"
    gdal.GetDriverByName("GTiff").Create(str(path), 64, 64, 1).FlushCache()
    for beside in ("a.tif.ovr", "a.tif.msk"):
        (tmp_path / beside).write_text(WMS.format(url=server.url))
        with pytest.raises(InputError, match="address of a server"):
            open_file(str(path), gdal.OF_RASTER)
        (tmp_path / beside).unlink()
    for domain, key in (("OVERVIEWS", "OVERVIEW_FILE"), ("GEOLOCATION", "X_DATASET")):
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetMetadata({key: f"/vsicurl/{server.url}/x.tif"}, domain)
        dataset = None
        with pytest.raises(InputError, match="leads to another machine"):
            open_file(str(path), gdal.OF_RASTER)
        dataset = gdal.Open(str(path), gdal.GA_Update)
        dataset.SetMetadata({}, domain)
        dataset = None
    assert server.visitors() == 0


def test_code_in_a_virtual_raster_is_not_run(tmp_path, monkeypatch):
    monkeypatch.setenv("GDAL_VRT_ENABLE_PYTHON", "YES")
    mark = tmp_path / "ran"
    code = f"open({str(mark)!r}, 'w')\ndef f(in_ar, out_ar, *a, **k):\n    out_ar[:] = 7\n"
    (tmp_path / "a.vrt").write_text(
        '<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Byte" band="1" '
        'subClass="VRTDerivedRasterBand"><PixelFunctionType>f</PixelFunctionType><PixelFunctionLanguage>Python'
        f"</PixelFunctionLanguage><PixelFunctionCode><![CDATA[{code}]]></PixelFunctionCode></VRTRasterBand></VRTDataset>"
    )
    with pytest.raises(RuntimeError):
        open_file(str(tmp_path / "a.vrt"), gdal.OF_RASTER).ReadAsArray()
    assert not mark.exists()


def test_a_mosaic_of_files_of_this_machine_opens(tmp_path):
    path, values = tmp_path / "a.tif", np.arange(16, dtype=np.uint8).reshape(4, 4)
    data = gdal.GetDriverByName("GTiff").Create(str(path), 4, 4, 1)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    data.SetProjection(reference.ExportToWkt())
    data.SetGeoTransform((5e5, 10, 0, 5e6, 0, -10))
    data.SetMetadataItem("TIFFTAG_DOCUMENTNAME", "http://example.org/about")
    data.GetRasterBand(1).WriteArray(values)
    data = None
    gdal.BuildVRT(str(tmp_path / "a.vrt"), [str(path)]).FlushCache()
    gdal.Warp(str(tmp_path / "b.vrt"), str(tmp_path / "a.vrt"), format="VRT", dstSRS="EPSG:32633").FlushCache()
    for name in ("a.vrt", "b.vrt"):
        np.testing.assert_array_equal(open_file(str(tmp_path / name), gdal.OF_RASTER).ReadAsArray(), values)


def test_a_person_may_allow_it(server, tmp_path):
    (tmp_path / "a.tif").write_text(WMS.format(url=server.url))
    with network(True):
        if gdal.GetDriverByName("WMS") is None:
            pytest.skip("this GDAL was built without the network")
        gdal.SetConfigOption("GDAL_HTTP_TIMEOUT", "1")
        try:
            with pytest.raises(RuntimeError):
                open_file(f"/vsicurl/{server.url}/x.tif", gdal.OF_RASTER)
        finally:
            gdal.SetConfigOption("GDAL_HTTP_TIMEOUT", None)
        assert server.visitors() > 0
    assert gdal.GetDriverByName("WMS") is None


@pytest.mark.parametrize("shape", ["link.geojson", "folder"])
def test_commands_ask_nobody_whatever_the_environment_says(server, tmp_path, shape):
    files = {**hostile_rasters(tmp_path, server.url), **hostile_tables(tmp_path, server.url)}
    port = server.url.rsplit(":", 1)[1]
    environment = {**os.environ, **HOSTILE, "AWS_S3_ENDPOINT": f"127.0.0.1:{port}"}
    source = tmp_path / shape
    if shape == "folder":
        source.mkdir()
        for name, content in files.items():
            (source / name).with_suffix(".tif").write_text(content)
    else:
        source.write_text(files[shape])
    command = ["tiles", str(source)]
    if shape == "link.geojson":
        command = ["field", "train", str(source), "--value", "value"]
    done = subprocess.run(
        [sys.executable, "-m", "trainer", *command, "--out", str(tmp_path / "out")],
        cwd=CHECKOUT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert server.visitors() == 0
    assert done.returncode == 2, done.stderr


@pytest.mark.skipif(os.name == "nt", reason="a share is a folder of this machine here")
def test_a_share_is_asked_where_a_person_names_it_and_not_where_a_manifest_does(tmp_path, monkeypatch):
    monkeypatch.setattr(gdal_library, "_named_shares", set())
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "a.tif"), 64, 64, 1).FlushCache()
    on_share = f"/{tmp_path}/a.tif"
    grid = SourceGrid("a", on_share, "", 0.0, 0.0, 1.0, -1.0, 64, 64, 1, 1)
    with pytest.raises(InputError, match="lies on another machine"):
        reopen(grid)
    assert open_sources([on_share], CutOptions())[0].width == 64
    assert reopen(grid).width == 64
    with pytest.raises(InputError, match="lies on another machine"):
        reopen(replace(grid, path="//another/share/a.tif"))
