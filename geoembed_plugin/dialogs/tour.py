"""Window "Try it": makes the sample, opens it, and walks a person through learn, click and clusters."""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsVertexMarker
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from trainer.contract import EmbeddingFiles
from trainer.files.records import RecordError, read_object

from .. import places
from ..jobs.activity import Activity
from ..jobs.queue import JobHandle
from ..processing.cluster import Cluster
from ..processing.embed import Embed
from ..processing.learn import Learn
from ..processing.make_tiles import MakeTiles
from ..project.earlier_results import EMBEDDINGS, note
from ..texts.translation import tr
from ..theme_colours import faint
from .curves import CurvesPlot
from .framing import fit
from .job_window import JobWindow

if TYPE_CHECKING:
    from ..host import Host

STEPS = 300
"""As the demo: about two minutes on two cores, and the same result on slower ones."""
TILE, STEP = 64, 32
SEEN = 0.4
"""Share of the sample that is seen where it points at a village."""
CIRCLE = "#e02c18"
LEARN, CLICK = 1, 3
"""Places of the stations where the curves are drawn, and where the person clicks on the map."""


@dataclass(frozen=True)
class Station:
    """One step of the way: what it is called, what is explained, what the button says, and what it does."""

    name: str
    words: str
    button: str
    act: Callable[[], None]


class TourWindow(JobWindow):
    """A list of steps, the present one explained; the big button does it and goes on."""

    NAME = "tour"
    HELP = "tryit"
    OVER_MAP = 0.0

    def __init__(self, plugin: Host) -> None:
        self._place = 0
        self._clicking = False
        self._marker: Optional[QgsVertexMarker] = None
        self.folder = places.results_folder() / "try-it"
        super().__init__(plugin, tr("Try GeoEmbed"), tr("Begin"))
        fit(self, 420, 560)
        self._show_station()

    def build(self, form: QWidget) -> None:
        """The steps, the words, the curves."""
        self.stations = self._stations()
        self._names = []
        layout = QVBoxLayout(form)
        for number, station in enumerate(self.stations, start=1):
            label = QLabel(f"{number}. {station.name}", form)
            label.setObjectName(f"geoembedStation{number}")
            self._names.append(label)
            layout.addWidget(label)
        self._words = QLabel(form)
        self._words.setObjectName("geoembedTourWords")
        self._words.setWordWrap(True)
        self._words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._words.setMinimumHeight(5 * self._words.fontMetrics().height())
        self.curves = CurvesPlot(form)
        self._again = QPushButton(tr("Begin again"), form)
        self._again.setObjectName("geoembedTourAgain")
        self._again.setToolTip(tr("Forget what the tour made, and start with the sample"))
        self._again.clicked.connect(self.begin_again)
        layout.addSpacing(8)
        layout.addWidget(self._words)
        layout.addWidget(self.curves, 1)
        layout.addStretch()  # where the curves are hidden, the steps stay together at the top
        layout.addWidget(self._again, 0, Qt.AlignmentFlag.AlignRight)

    def _stations(self) -> list[Station]:
        return [
            Station(
                tr("Make the sample"),
                tr(
                    "An image of an imagined coast: villages, a town, woods, fields, water. It is made on this machine "
                    "and opened as a layer. It shows how GeoEmbed works, not how good it is on your imagery."
                ),
                tr("Make the sample"),
                self._make_sample,
            ),
            Station(
                tr("Learn"),
                tr(
                    "The image is cut into tiles, and an encoder learns for a minute and a half which of them look "
                    "alike. Nobody tells it what a village is. The loss below should fall."
                ),
                tr("Learn"),
                self._learn,
            ),
            Station(
                tr("Embed"),
                tr("Each tile becomes 64 numbers. As colours they make a map: like colours look alike."),
                tr("Embed"),
                self._embed,
            ),
            Station(
                tr("Click"),
                tr(
                    "Press the button: the map goes to a village, with a circle round it. Click in the circle. The "
                    "tiles that look most like it are outlined on the map, and listed in the panel at its right. "
                    "Shift-click adds an example, Ctrl-click a counter-example."
                ),
                tr("Let me click"),
                self._click,
            ),
            Station(
                tr("Clusters"),
                tr(
                    "All tiles in six groups, each with a colour. In the window 'Clusters' you can name and merge them."
                ),
                tr("Make clusters"),
                self._cluster,
            ),
            Station(
                tr("Your own image"),
                tr("That was all of it. Now add your own image to the project, and open 'Make tiles and learn'."),
                tr("Make tiles and learn…"),
                self._own,
            ),
        ]

    # -- what the window asks ----------------------------------------------------------------------
    def missing(self) -> str:
        """Nothing can be wrong with the input: there is none."""
        return ""

    def begin(self) -> None:
        """Do the present step."""
        self.stations[self._place].act()

    def begin_again(self, _checked: bool = False) -> None:
        """Forget all that was made, if the person says yes."""
        loss = tr("The sample and all that was made of it are deleted, in {folder}.").format(folder=self.folder)
        if self.strip.busy or not self._may_replace(loss):
            return
        project = QgsProject.instance()
        ours = [layer.id() for layer in project.mapLayers().values() if _lies_in(layer.source(), self.folder)]
        project.removeMapLayers(ours)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.curves.clear()
        self._place = 0
        self._show_station()

    # -- the steps ---------------------------------------------------------------------------------------
    def _make_sample(self) -> None:
        self.folder.parent.mkdir(parents=True, exist_ok=True)
        words = ["demo", "--out", str(self.folder), "--only-sample"]
        self.run(words, tr("Making the sample"), lambda _summary: self._open_sample())

    def _open_sample(self) -> None:
        image = next(iter(sorted((self.folder / "sample").glob("*.tif"), key=_is_labels)), None)
        if image is None:
            return
        present = [layer for layer in QgsProject.instance().mapLayers().values() if layer.source() == str(image)]
        layer = present[0] if present else QgsRasterLayer(str(image), tr("Sample"), "gdal")
        QgsProject.instance().addMapLayer(layer)
        canvas = self.plugin.iface.mapCanvas()
        if len(QgsProject.instance().mapLayers()) == 1:
            canvas.setDestinationCrs(layer.crs())
        canvas.setExtent(_in_crs_of(canvas, layer))
        canvas.refresh()
        self._next()

    def _learn(self) -> None:
        image = next(iter(sorted((self.folder / "sample").glob("*.tif"), key=_is_labels)))
        self.carry_out(
            MakeTiles,
            tr("Tiles of the sample"),
            lambda _summary: self._train(),
            INPUT=str(image),
            SIZE=TILE,
            STRIDE=STEP,
            OUTPUT=str(self.folder / "tiles"),
        )

    def _train(self) -> None:
        self.carry_out(
            Learn,
            tr("Learning from the sample"),
            lambda _summary: self._next(),
            TILES=str(self.folder / "tiles"),
            STEPS=STEPS,
            RESUME=True,
            OUTPUT=str(self.folder / "run"),
        )

    def _embed(self) -> None:
        self.carry_out(
            Embed,
            tr("Embedding the sample"),
            lambda _summary: self._embedded(),
            RUN=str(self.folder / "run"),
            FOLDER=str(self.folder / "tiles"),
            OUTPUT=str(self.folder / "embeddings"),
        )

    def _embedded(self) -> None:
        from .. import layers

        layers.load_embeddings(self.folder / "embeddings")
        note(EMBEDDINGS, self.folder / "embeddings")
        self._next()

    def _click(self) -> None:
        """Give the tool, and go on after the first answer; pressed again, without one."""
        from ..canvas import click_search

        if self._clicking:
            self._next()
            return
        if not self.plugin.actions["search"].isChecked():
            self.plugin.actions["search"].trigger()
        session = click_search.of(self.plugin).session

        def answered() -> None:
            if session.found is not None:
                session.answered.disconnect(answered)
                if self._place == CLICK:
                    self._next()

        session.answered.connect(answered)
        self._clicking = True
        self._point_at_village()
        self.strip.tell(tr("Now click in the circle on the map."))
        self._start.setText(tr("Go on"))

    def _point_at_village(self) -> None:
        """Go to a village of the sample, and put a circle round it."""
        village = _village(self.folder / "sample")
        if village is None:
            return
        canvas = self.plugin.iface.mapCanvas()
        crs = canvas.mapSettings().destinationCrs()
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        place = QgsCoordinateTransform(degrees, crs, QgsProject.instance()).transform(QgsPointXY(*village))
        image = next(iter(sorted((self.folder / "sample").glob("*.tif"), key=_is_labels)))
        whole = _in_crs_of(canvas, QgsRasterLayer(str(image), "", "gdal"))
        view = QgsRectangle(0, 0, whole.width() * SEEN, whole.height() * SEEN)
        half_width, half_height = view.width() / 2, view.height() / 2
        x = min(max(place.x(), whole.xMinimum() + half_width), whole.xMaximum() - half_width)
        y = min(max(place.y(), whole.yMinimum() + half_height), whole.yMaximum() - half_height)
        canvas.setExtent(QgsRectangle(x - half_width, y - half_height, x + half_width, y + half_height))
        canvas.refresh()
        self._unpoint()
        self._marker = QgsVertexMarker(canvas)
        self._marker.setCenter(place)
        self._marker.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
        self._marker.setIconSize(64)
        self._marker.setPenWidth(4)
        self._marker.setColor(QColor(CIRCLE))
        canvas.flashGeometries([QgsGeometry.fromPointXY(place)], crs)
        self.plugin.iface.mainWindow().activateWindow()

    def _unpoint(self) -> None:
        """The circle is no longer needed."""
        if self._marker is not None:
            self.plugin.iface.mapCanvas().scene().removeItem(self._marker)
            self._marker = None

    def _cluster(self) -> None:
        title, folder = tr("Clusters of the sample"), str(self.folder / "embeddings")
        self.carry_out(Cluster, title, lambda _summary: self._clustered(), EMBEDDINGS=folder, CLUSTERS=6)

    def _clustered(self) -> None:
        from .. import layers

        layers.show_clusters(self.folder / "embeddings")
        self._next()

    def _own(self) -> None:
        self.close()
        self.plugin.actions["learn"].trigger()

    # -- where we are ---------------------------------------------------------------------------------------
    def _next(self) -> None:
        self._place = min(self._place + 1, len(self.stations) - 1)
        self._show_station()

    def _show_station(self) -> None:
        station = self.stations[self._place]
        self._clicking = False
        self._unpoint()
        self.strip.tell("")
        for place, label in enumerate(self._names):
            font = QFont(label.font())
            font.setBold(place == self._place)
            label.setFont(font)
            done = "✓ " if place < self._place else "    "
            label.setText(f"{done}{place + 1}. {self.stations[place].name}")
            label.setStyleSheet("" if place <= self._place else faint(self))
        self._words.setText(station.words)
        self._start.setText(station.button)
        self.curves.hide()
        self._again.setVisible(self._place > 0)
        self._look()

    def _watch(self, handle: Activity) -> None:
        if isinstance(handle, JobHandle):
            handle.metric.connect(self.curves.add)
        super()._watch(handle)
        if self._place == LEARN:
            self.curves.show()
            self.bring_into_view(self.curves)

    def showEvent(self, event: Any) -> None:
        """Go on where an earlier session stopped."""
        if self._place == 0 and not self.strip.busy and (self.folder / "embeddings" / EmbeddingFiles.MANIFEST).exists():
            from .. import layers

            self._open_sample()
            layers.load_embeddings(self.folder / "embeddings")
            self._place = CLICK
            self._show_station()
        super().showEvent(event)

    def hideEvent(self, event: Any) -> None:
        """Nothing of it stays on the map."""
        self._unpoint()
        super().hideEvent(event)


def _village(sample: Path) -> Optional[tuple[float, float]]:
    """Longitude and latitude of a village of the sample."""
    for places_file in sorted(sample.glob("*.geojson")):
        with suppress(OSError, RecordError):
            for feature in read_object(places_file).get("features", []):
                if feature.get("properties", {}).get("land_cover") == "village":
                    longitude, latitude = feature["geometry"]["coordinates"][:2]
                    return float(longitude), float(latitude)
    return None


def _lies_in(source: str, folder: Path) -> bool:
    """Whether the file of a layer, before any layer within it, lies in a folder."""
    return folder in Path(source.split("|")[0]).parents


def _is_labels(path: Path) -> bool:
    """The sample's land cover lies beside its image."""
    return "cover" in path.stem


def _in_crs_of(canvas: Any, layer: QgsRasterLayer) -> Any:
    return canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())


def show(plugin: Host) -> None:
    """Open the window."""
    plugin.window("tour", lambda: TourWindow(plugin))
