"""The style that a file brings is taken where it stays on this machine: a server on loopback hears of no other."""

from __future__ import annotations

import base64
import importlib
import socket
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsCentroidFillSymbolLayer,
    QgsFillSymbol,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsMarkerSymbol,
    QgsProject,
    QgsProperty,
    QgsRasterFillSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QImage, QPainter

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="4"/></svg>'


PLACEHOLDER = "a-placeholder.svg"


class Server:
    """Listens, answers 404, and keeps what was asked for."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._socket.settimeout(0.05)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def asked(self) -> list[str]:
        found = []
        while True:
            try:
                visitor = self._socket.accept()[0]
            except OSError:
                return found
            visitor.settimeout(300)
            found.append(visitor.recv(4096).split()[1].decode())
            visitor.sendall(b"HTTP/1.0 404 Not Found\r\nContent-Length: 0\r\n\r\n")
            visitor.close()

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def server() -> Iterator[Server]:
    listening = Server()
    yield listening
    listening.close()


@pytest.fixture
def file_styles(qgis_application: Any) -> Iterator[Any]:
    QgsProject.instance().clear()
    yield importlib.import_module("geoembed_plugin.layers.file_styles")
    QgsProject.instance().clear()


def square(path: Path) -> QgsVectorLayer:
    """A GeoPackage with one square, as a layer."""
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("tiles", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("address", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))"))
    layer.CreateFeature(feature)
    del feature, layer, data
    return QgsVectorLayer(f"{path}|layername=tiles", "tiles", "ogr")


def marker(name: str, computed: str = "") -> QgsFillSymbol:
    svg = QgsSvgMarkerSymbolLayer(name, 10)
    if computed:
        svg.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyName, QgsProperty.fromExpression(computed))
    centre = QgsCentroidFillSymbolLayer()
    inner = QgsMarkerSymbol()
    inner.changeSymbolLayer(0, svg)
    centre.setSubSymbol(inner)
    return filled(centre)


def filled(by: QgsSymbolLayer) -> QgsFillSymbol:
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, by)
    return symbol


def draw(layer: QgsVectorLayer) -> QImage:
    settings = QgsMapSettings()
    settings.setOutputSize(QSize(64, 64))
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setLayers([layer])
    image = QImage(64, 64, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
    painter.end()
    return image


def styled(path: Path, symbol: QgsFillSymbol, where: str, url: str = "") -> Path:
    """A file with a style; its placeholder becomes an address only there, as QGIS asks for what a symbol is made of."""
    layer = square(path)
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    if where == "database":
        layer.saveStyleToDatabase("a style", "", True, "")
        del layer
        with closing(sqlite3.connect(path)) as database, database:
            database.execute("UPDATE layer_styles SET styleQML = replace(styleQML, ?, ?)", (PLACEHOLDER, url))
            changed = database.execute("SELECT styleQML FROM layer_styles").fetchone()[0]
    else:
        beside = path.with_suffix(".qml")
        layer.saveNamedStyle(str(beside))
        changed = beside.read_text(encoding="utf-8").replace(PLACEHOLDER, url)
        beside.write_text(changed, encoding="utf-8")
    assert not url or url in changed
    return path


def hostile(url: str) -> dict[str, tuple[QgsFillSymbol, str]]:
    """Symbols with a placeholder, and what it stands for."""
    inner = DRAWING.replace(b"<circle", f'<image href="//{url[7:]}/hostile.png"/><circle'.encode())
    return {
        "address": (marker(PLACEHOLDER), f"{url}/hostile.svg"),
        "computed": (marker("", f"'{PLACEHOLDER}' || '/hostile.svg'"), f"ht' || 'tp:' || '/' || '/{url[7:]}"),
        "picture": (filled(QgsRasterFillSymbolLayer(PLACEHOLDER)), f"{url}/hostile.png"),
        "within": (marker(PLACEHOLDER), "base64:" + base64.b64encode(inner).decode()),
        "share": (marker(PLACEHOLDER), "//127.0.0.1/share/hostile.svg"),
    }


@pytest.mark.parametrize("where", ["database", "beside"])
def test_no_style_of_a_file_asks_another_machine(
    server: Server, file_styles: Any, tmp_path: Path, wait: Any, where: str
) -> None:
    said: list[str] = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, _tag, _level: said.append(text))
    for name, (symbol, address) in hostile(server.url).items():
        path = styled(tmp_path / f"{name}.gpkg", symbol, where, address)
        said.clear()
        layer = file_styles.vector_layer(f"{path}|layername=tiles", name)
        assert layer.isValid() and layer.featureCount() == 1, name
        kinds = [one.layerType() for one in layer.renderer().symbol().symbolLayers()]
        assert kinds == ["SimpleFill"], name
        assert any(f"{name}.gpkg brings a style that may ask other machines" in text for text in said), name
        draw(layer)
    control = styled(tmp_path / "control.gpkg", marker(PLACEHOLDER), where, f"{server.url}/control.svg")
    draw(QgsVectorLayer(f"{control}|layername=tiles", "control", "ogr"))
    asked: list[str] = []
    wait(lambda: asked.extend(server.asked()) or asked, what="QGIS to ask for the control")
    assert asked == ["/control.svg"], "QGIS itself asks, and asks for nothing of what was opened here"


@pytest.mark.parametrize("where", ["database", "beside"])
def test_a_style_of_this_machine_is_taken(file_styles: Any, tmp_path: Path, where: str) -> None:
    embedded = marker("base64:" + base64.b64encode(DRAWING).decode())
    path = styled(tmp_path / "a.gpkg", embedded, where)
    layer = file_styles.vector_layer(f"{path}|layername=tiles", "a")
    assert layer.renderer().symbol().symbolLayers()[0].layerType() == "CentroidFill"
    assert draw(layer).pixelColor(32, 32).alpha() == 255


def test_a_database_is_looked_at_once_for_its_layers_and_again_when_it_has_changed(
    file_styles: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = styled(tmp_path / "a.gpkg", marker("base64:" + base64.b64encode(DRAWING).decode()), "database")
    looked: list[str] = []
    real = file_styles.leads_elsewhere
    monkeypatch.setattr(file_styles, "leads_elsewhere", lambda qml: looked.append(qml) or real(qml))
    taken = [file_styles.vector_layer(f"{path}|layername=tiles", name) for name in "abc"]
    assert {one.renderer().symbol().symbolLayers()[0].layerType() for one in taken} == {"CentroidFill"}
    assert len(looked) == 1
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE layer_styles SET styleQML = replace(styleQML, 'base64:', 'http://127.0.0.1/')")
    left_out = file_styles.vector_layer(f"{path}|layername=tiles", "d")
    assert left_out.renderer().symbol().symbolLayers()[0].layerType() == "SimpleFill"


def test_what_a_layer_of_ours_keeps_is_taken_wherever_the_folder_lies(file_styles: Any, tmp_path: Path) -> None:
    layer = square(tmp_path / "a.gpkg")
    layer.setCustomProperty("geoembed/folder", "//server/share/embeddings")
    layer.renderer().symbol().setColor(importlib.import_module("qgis.PyQt.QtGui").QColor("#123456"))
    layer.saveNamedStyle(str(tmp_path / "a.qml"))
    again = file_styles.vector_layer(f"{tmp_path / 'a.gpkg'}|layername=tiles", "a")
    assert again.renderer().symbol().color().name() == "#123456"


def test_styles_that_run_code_or_show_pages_are_left_out_and_ours_are_not(file_styles: Any) -> None:
    def qml(inner: str) -> str:
        return f"<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'><qgis>{inner}</qgis>"

    assert not file_styles.leads_elsewhere(qml("<layerOpacity>1</layerOpacity>"))
    assert not file_styles.leads_elsewhere("")
    for inner in (
        "<editforminitcodesource>2</editforminitcodesource>",
        '<mapTip>&lt;img src=&quot;[% "address" %]&quot;></mapTip>',
        '<text-style allowHtml="1"/>',
        '<renderer-v2 type="embeddedSymbol"/>',
        '<layer name="&#104;ttp://127.0.0.1/x.svg"/>',
        "<rule filter=\"load_layer('a', 'ogr')\"/>",
        "<broken>",
    ):
        assert file_styles.leads_elsewhere(qml(inner)), inner
    styles = importlib.import_module("geoembed_plugin.bundle").resource("styles")
    for path in Path(str(styles)).glob("*.qml"):
        assert not file_styles.leads_elsewhere(path.read_text(encoding="utf-8")), path.name
