"""The layer of a WMTS by its capabilities, from a real server on loopback."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from loopback import FIRST, QUICK, options, picture_of, pixels_of
from PIL import Image

from trainer.contract import InputError
from trainer.reporting import SILENT
from trainer.services.tile_fetch import fetched

pytest.importorskip("httpx")

CAPABILITIES = """<?xml version="1.0"?>
<Capabilities xmlns="http://www.opengis.net/wmts/1.0" xmlns:ows="http://www.opengis.net/ows/1.1"
 xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
<ows:ServiceIdentification><ows:AccessConstraints>CC BY 4.0</ows:AccessConstraints></ows:ServiceIdentification>
<ows:ServiceProvider><ows:ProviderName>Office of Maps</ows:ProviderName></ows:ServiceProvider>
<ows:OperationsMetadata><ows:Operation name="GetTile"><ows:DCP><ows:HTTP><ows:Get xlink:href="{kvp}?"/></ows:HTTP>
</ows:DCP></ows:Operation></ows:OperationsMetadata>
<Contents>
<Layer><ows:Identifier>relief</ows:Identifier><Style isDefault="true"><ows:Identifier>plain</ows:Identifier></Style>
<Format>image/png</Format><TileMatrixSetLink><TileMatrixSet>web</TileMatrixSet></TileMatrixSetLink>{resource}</Layer>
<Layer><ows:Identifier>parcels</ows:Identifier><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>national</TileMatrixSet></TileMatrixSetLink></Layer>
<TileMatrixSet><ows:Identifier>national</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::2056</ows:SupportedCRS>
<TileMatrix><ows:Identifier>0</ows:Identifier><ScaleDenominator>14285714</ScaleDenominator>
<TopLeftCorner>2420000 1350000</TopLeftCorner><TileWidth>256</TileWidth></TileMatrix></TileMatrixSet>
<TileMatrixSet><ows:Identifier>web</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
<TileMatrix><ows:Identifier>L05</ows:Identifier><ScaleDenominator>17471320.750897</ScaleDenominator>
<TopLeftCorner>-20037508.3428 20037508.3428</TopLeftCorner><TileWidth>256</TileWidth></TileMatrix>
<TileMatrix><ows:Identifier>L06</ows:Identifier><ScaleDenominator>8735660.375448</ScaleDenominator>
<TopLeftCorner>-20037508.3428 20037508.3428</TopLeftCorner><TileWidth>256</TileWidth></TileMatrix></TileMatrixSet>
</Contents></Capabilities>"""


@pytest.fixture
def wmts(server):
    resource = (
        f'<ResourceURL format="image/png" resourceType="tile" template="{server.address}/{{Style}}/{{TileMatrix}}/'
        '{TileCol}/{TileRow}.png"/>'
    )
    text = CAPABILITIES.format(kvp=f"{server.address}/kvp", resource=resource)
    server.documents = {
        "/wmts.xml": text.encode(),
        "/kvp.xml": CAPABILITIES.format(kvp=f"{server.address}/kvp", resource="").encode(),
        "/page": b"<html>no service</html>",
    }
    return server


def test_the_layer_of_a_wmts_is_fetched_by_its_capabilities(wmts, allowed, tmp_path):
    given = options(tmp_path, layer="relief", attribution=None)
    folder = Path(fetched([f"{wmts.address}/wmts.xml"], given, SILENT, QUICK)[0])
    assert f"/plain/L06/{FIRST[0]}/{FIRST[1]}.png" in wmts.asked
    for file in folder.rglob("*.png"):
        np.testing.assert_array_equal(np.asarray(Image.open(file)), pixels_of(int(file.parent.name), int(file.stem)))
    assert len(list(folder.rglob("*.png"))) == 12
    assert "Office of Maps" in (folder / "service.json").read_text(encoding="utf-8")


def test_a_wmts_says_its_terms_before_anything_is_fetched(wmts, allowed, tmp_path):
    with pytest.raises(InputError, match=r"It says: CC BY 4\.0"):
        fetched([f"{wmts.address}/wmts.xml"], options(tmp_path, layer="relief", agree=None), SILENT, QUICK)
    assert list(wmts.asked) == ["/wmts.xml"]


def test_a_wmts_of_questions_is_asked_with_them(wmts, allowed, tmp_path):
    wmts.documents["/kvp"] = picture_of(1, 2)
    fetched([f"{wmts.address}/kvp.xml"], options(tmp_path, 1, 1, layer="relief"), SILENT, QUICK)
    asked = next(path for path in wmts.asked if path.startswith("/kvp?"))
    for word in ("REQUEST=GetTile", "LAYER=relief", "TILEMATRIXSET=web", "TILEMATRIX=L06",
                 f"TILECOL={FIRST[0]}", f"TILEROW={FIRST[1]}", "FORMAT=image/png", "STYLE=plain"):  # fmt: skip
        assert word in asked


def test_layers_and_grids_that_there_are_not_are_told(wmts, allowed, tmp_path):
    for name, given, said in (
        ("wmts.xml", {}, "has 2 layers. Name one with --layer: relief, parcels"),
        ("wmts.xml", {"layer": "roads"}, "has no layer roads"),
        ("wmts.xml", {"layer": "parcels"}, "parcels has no zoom 6 on the grid of web maps"),
        ("wmts.xml", {"layer": "relief", "zoom": 7}, "relief has no zoom 7 on the grid of web maps"),
        ("page", {"layer": "relief"}, "page is no WMTS"),
        ("wmts.xml?key=secret", {}, "key=… has 2 layers"),
    ):
        with pytest.raises(InputError, match=said) as caught:
            fetched([f"{wmts.address}/{name}"], options(tmp_path, **given), SILENT, QUICK)
        assert "secret" not in str(caught.value)
