"""Photos that are dropped on the map: placed by their EXIF, or by what was learned; with pictures in tips and forms."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtCore import QMimeData, QSize, QUrl
from qgis.PyQt.QtGui import QColor

from tests.plugin.conftest import answer

GPS, LATITUDE_REF, LATITUDE, LONGITUDE_REF, LONGITUDE, DIRECTION = 0x8825, 1, 2, 3, 4, 17
DATE_TIME_ORIGINAL, EXIF_PART = 0x9003, 0x8769
ZAGREB = (15.9775, 45.8125)


@pytest.fixture
def handler(plugin: Any, iface: Any) -> Any:
    """What QGIS asks about a drop."""
    yield iface.drop_handlers[0]
    QgsProject.instance().clear()


def photo(path: Path, place: tuple[float, float] | None = None, colour: tuple[int, int, int] = (200, 40, 30)) -> Path:
    """A JPEG, with or without a position (longitude, latitude) in its EXIF."""
    picture = Image.new("RGB", (64, 48), colour)
    exif = Image.Exif()
    exif.get_ifd(EXIF_PART)[DATE_TIME_ORIGINAL] = "2024:05:17 09:30:00"
    if place is not None:
        gps = exif.get_ifd(GPS)
        gps[LONGITUDE_REF], gps[LATITUDE_REF] = ("E" if place[0] >= 0 else "W"), ("N" if place[1] >= 0 else "S")
        gps[LONGITUDE], gps[LATITUDE] = (abs(place[0]), 0.0, 0.0), (abs(place[1]), 0.0, 0.0)
        gps[DIRECTION] = 90.0
    picture.save(path, exif=exif)
    return path


def dropped(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def layers() -> list[Any]:
    everything = QgsProject.instance().mapLayers().values()
    return [layer for layer in everything if layer.customProperty("geoembed/kind") == "photos"]


def test_a_folder_of_photos_is_placed_by_its_exif(handler: Any, wait: Any, tmp_path: Path, home: Path) -> None:
    folder = tmp_path / "a walk é"
    (folder / "later").mkdir(parents=True)
    paths = [photo(folder / "one.jpg", ZAGREB), photo(folder / "later" / "two.JPG", (-70.5, -33.25))]
    photo(folder / "three.jpeg")
    photo(folder / "nowhere.jpg", (0.0, 0.0))
    assert handler.handleMimeDataV2(dropped(folder))
    wait(layers, what="the photos")
    (layer,) = layers()
    found = {one["name"]: one for one in layer.getFeatures()}
    assert sorted(found) == ["one.jpg", "two.JPG"], "nought, nought is where cameras without a fix say they are"
    for path, place in zip(paths, (ZAGREB, (-70.5, -33.25))):
        point = found[path.name].geometry().asPoint()
        np.testing.assert_allclose([point.x(), point.y()], place, atol=1e-6)
        assert found[path.name]["photo"] == str(path) and found[path.name]["placed_by"] == "EXIF"
    assert found["one.jpg"]["taken"] == "2024-05-17T09:30:00" and found["one.jpg"]["direction"] == 90
    assert layer.name() == "Photos of a walk é" and layer.crs().authid() == "EPSG:4326"
    assert Path(layer.source().split("|")[0]).is_relative_to(home / "results" / "photos")


def test_tips_and_forms_show_the_picture(handler: Any, wait: Any, tmp_path: Path) -> None:
    path = photo(tmp_path / "a photo.jpg", ZAGREB)
    assert handler.handleMimeDataV2(dropped(path))
    wait(layers, what="the photo")
    (layer,) = layers()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    feature = QgsFeature(next(layer.getFeatures()))
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    (source,) = re.findall(r'<img src="([^"]+)"', tip)
    assert Path(QUrl(source).toLocalFile()) == path and "a photo.jpg" in tip and "EXIF" in tip
    setup = layer.editorWidgetSetup(layer.fields().indexOf("photo"))
    assert setup.type() == "ExternalResource" and setup.config()["DocumentViewer"] == 1


def test_the_map_goes_to_photos_that_are_not_seen(
    handler: Any, iface: Any, wait: Any, tmp_path: Path, home: Path
) -> None:
    folder = tmp_path / "Fotos 2024"
    folder.mkdir()
    photo(folder / "one.jpg", ZAGREB)
    canvas = iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    canvas.setExtent(QgsRectangle(0, 0, 5000, 5000))
    assert handler.handleMimeDataV2(dropped(folder))
    wait(layers, what="the photo")
    assert layers()[0].name() == "Fotos 2024", "and not photos of photos"
    middle, scale = canvas.center(), canvas.scale()
    assert (round(middle.x()), round(middle.y())) == (1778607, 5750353), "Zagreb in metres of the web's map"
    canvas.setExtent(canvas.extent().buffered(-500))
    seen = canvas.extent()
    assert handler.handleMimeDataV2(dropped(folder))
    wait(lambda: len(layers()) == 2, what="the photo again")
    assert canvas.extent() == seen and canvas.scale() < scale, "who sees some already is left where they are"


def test_what_may_be_a_map_is_left_to_qgis(handler: Any, tmp_path: Path) -> None:
    placed = photo(tmp_path / "placed.jpg", ZAGREB)
    scan = photo(tmp_path / "scan.jpg", ZAGREB)
    (tmp_path / "scan.jgw").write_text("1\n0\n0\n-1\n0\n0\n", encoding="utf-8")
    plain, empty, text = photo(tmp_path / "plain.jpg"), tmp_path / "empty", tmp_path / "notes.txt"
    empty.mkdir()
    text.write_text("no photo", encoding="utf-8")
    for paths in ((scan,), (plain,), (empty,), (text,), (placed, text), (placed, scan)):
        assert not handler.handleMimeDataV2(dropped(*paths)), paths
    assert not handler.handleMimeDataV2(QMimeData()) and not layers()


def test_a_folder_that_knows_no_place_is_told_with_what_to_do(
    handler: Any, iface: Any, wait: Any, tmp_path: Path
) -> None:
    folder = tmp_path / "indoors"
    folder.mkdir()
    photo(folder / "one.jpg")
    assert handler.handleMimeDataV2(dropped(folder))
    wait(lambda: iface.bar.items(), what="the message")
    assert "None of these photos" in iface.bar.items()[-1].text() and not layers()


def test_the_circle_of_a_radius_is_drawn_and_no_other(qgis_application: Any, tmp_path: Path) -> None:
    from geoembed_plugin.layers.photos import Photo, load_photos, write_photos

    photos = [
        Photo(tmp_path / "a.jpg", 16.0, 45.0, placed_by="run", radius_km=20.0),
        Photo(tmp_path / "b.jpg", 18.0, 45.0),
    ]
    layer = load_photos(write_photos(tmp_path / "photos.gpkg", photos), "photos")

    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(QgsRectangle(15.0, 44.0, 19.0, 46.0))
    settings.setOutputSize(QSize(1600, 800))
    settings.setBackgroundColor(QColor(0, 0, 0, 0))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()

    def drawn(longitude: float, latitude: float) -> bool:
        return picture.pixelColor(round((longitude - 15) * 400), round((46 - latitude) * 400)).alpha() > 0

    north, east = 20 / 111.32, 20 / (111.32 * np.cos(np.radians(45)))
    for share, inside in ((0.9, True), (1.1, False)):
        assert drawn(16.0, 45.0 + share * north) is inside and drawn(16.0 + share * east, 45.0) is inside
    assert drawn(18.0, 45.0) and not drawn(18.0, 45.0 + 0.5 * north)
    QgsProject.instance().clear()


@pytest.mark.slow
def test_photos_without_a_position_are_placed_by_what_was_learned_after_a_yes(
    handler: Any, person: Any, wait: Any, tmp_path: Path, trainer_command: Any
) -> None:
    known = tmp_path / "known"
    known.mkdir()
    for number in range(24):
        west = number % 2 == 0
        colour = (200, 40, 30) if west else (30, 60, 200)
        photo(known / f"{number:02}.jpg", ((10.0 if west else 14.0) + number / 500, 45.0), colour)
    run = tmp_path / "a run"
    trainer_command("geolocate", "train", known, "--out", run, "--head", "retrieval")
    QgsSettings().setValue("geoembed/last/head", str(run))
    folder = tmp_path / "unknown"
    folder.mkdir()
    photo(folder / "red.jpg"), photo(folder / "blue.jpg", None, (30, 60, 200)), photo(folder / "here.jpg", ZAGREB)

    def drop() -> None:
        assert handler.handleMimeDataV2(dropped(folder))
        wait(lambda: not handler.busy and layers(), what="the photos")

    question = answer("Yes", drop)
    assert "2 photos of unknown" in question and "a run" in question
    person.wait_for_jobs(lambda: len(layers()) == 2 and not handler.busy, "the places")
    (placed,) = [layer for layer in layers() if "placed by" in layer.name()]
    found = {one["name"]: one for one in placed.getFeatures()}
    assert sorted(found) == ["blue.jpg", "red.jpg"]
    assert all(one["placed_by"] == "a run" for one in found.values())
    assert all(9 < one.geometry().asPoint().x() < 15 for one in found.values())
