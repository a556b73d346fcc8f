"""Window "Geolocate": learn where pictures were taken, and place others on the map."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayerProxyModel, QgsSettings, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from trainer.contract import RunFiles
from trainer.geolocation.options import HEADS

from ..canvas.photo_drop import LAST_HEAD
from ..jobs.activity import Activity
from ..jobs.queue import JobHandle
from ..processing.geolocate_evaluate import GeolocateEvaluate
from ..processing.geolocate_predict import GeolocatePredict
from ..processing.geolocate_train import GeolocateTrain
from ..processing.run_choice import add_onnx_button, is_onnx
from ..texts.numbers import ground, percent, whole
from ..texts.translation import tr, translated
from .curves import GEOLOCATION, CurvesPlot
from .framing import fit
from .job_window import JobWindow, fresh_folder

if TYPE_CHECKING:
    from ..host import Host

PREDICT, TRAIN = 0, 1
SECOND_PHASE = "layers"
"""The stage in which the encoder learns, too."""
ERRORS = "errors.png"
"""The map of the errors, beside the run."""
PATH_FIELDS = ("photo", "path", "file", "filename", "image")
"""Where "Import geotagged photos" and its like keep a photo's path."""


class GeolocateWindow(JobWindow):
    """Two pages: where was this taken, and learning it."""

    NAME = "geolocate"
    HELP = "geolocate"
    OVER_MAP = 0.5

    def __init__(self, plugin: Host) -> None:
        super().__init__(plugin, tr("Geolocate"), tr("Start"))
        fit(self, 600, 400)

    def build(self, form: QWidget) -> None:
        """The two pages."""
        self.tabs = QTabWidget(form)
        self.tabs.setObjectName("geoembedGeolocateTabs")
        self.tabs.addTab(self._build_predict(), tr("Where was this taken?"))
        self.tabs.addTab(self._build_train(), tr("Learn it first"))
        self.tabs.currentChanged.connect(self.changed)
        layout = QVBoxLayout(form)
        layout.addWidget(self.tabs)
        layout.addStretch()

    def _build_predict(self) -> QWidget:
        page = QWidget(self)
        self.run_folder = self.folder_input(
            "geoembedHeadRun",
            tr("The folder that the page 'Learn it first' made, or an ONNX file that 'Export' made of it"),
        )
        add_onnx_button(self.run_folder)
        self.images = self.folder_input("geoembedImages", tr("A folder of pictures to place on the map"))
        self.photos = QgsMapLayerComboBox(page)
        self.photos.setObjectName("geoembedPhotos")
        self.photos.setProperty("geoembedForgotten", True)
        self.photos.setAllowEmptyLayer(True)
        self.photos.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.photos.setLayer(None)
        self.photos.setToolTip(tr("A layer of photos, as 'Import geotagged photos' makes it, in place of a folder"))
        self.photo_field = QgsFieldComboBox(page)
        self.photo_field.setObjectName("geoembedPhotoField")
        self.photo_field.setProperty("geoembedForgotten", True)
        self.photo_field.setToolTip(tr("The attribute with the photo's file"))
        self.photos.layerChanged.connect(self._photos_changed)
        self.photo_field.fieldChanged.connect(self.changed)
        words = QLabel(
            tr(
                "Gives a point for each picture, the cells with their probability, and a line to the true place where "
                "the picture knows it."
            ),
            page,
        )
        words.setWordWrap(True)
        rows = QFormLayout(page)
        rows.addRow(words)
        rows.addRow(tr("What was learned"), self.run_folder)
        rows.addRow(tr("Pictures"), self.images)
        rows.addRow(tr("… or a layer of photos"), self.photos)
        rows.addRow(tr("Field with the file"), self.photo_field)
        return page

    def _build_train(self) -> QWidget:
        page = QWidget(self)
        self.data = self.folder_input(
            "geoembedData", tr("Photos with EXIF positions or with a CSV of positions, or a tile set")
        )
        self.head = QComboBox(page)
        self.head.setObjectName("geoembedHead")
        for name, entry in HEADS.items():
            self.head.addItem(translated(entry.label), name)
        self.head.setToolTip(tr("How the answer looks: probabilities over cells, or one position"))
        words = QLabel(tr("Learns from pictures whose place is known. Some hundred are the least."), page)
        words.setWordWrap(True)
        rows = QFormLayout(page)
        rows.addRow(words)
        rows.addRow(tr("Pictures with positions"), self.data)
        tip = tr("Begin with what 'Learn' learned; empty: a fresh network")
        self.encoder = self.folder_input("geoembedEncoder", tip)
        rows.addRow(tr("Answer"), self.head)
        rows.addRow(tr("Encoder (run)"), self.encoder)
        self.curves = CurvesPlot(page, GEOLOCATION)
        self.curves.hide()
        rows.addRow(self.curves)
        self._errors = QLabel(page)
        self._errors.setObjectName("geoembedErrors")
        self._errors.setAccessibleName(tr("Map of the errors"))
        self._errors.hide()
        rows.addRow(self._errors)
        return page

    def missing(self) -> str:
        """What is wrong with the input."""
        if self.tabs.currentIndex() == TRAIN:
            data = self.data.filePath().strip()
            return "" if data and Path(data).exists() else tr("Choose a folder of pictures with positions.")
        run = self.run_folder.filePath().strip()
        if not (Path(run).is_file() if is_onnx(run) else run and (Path(run) / RunFiles.HEAD).is_file()):
            return tr("Choose the folder that the page 'Learn it first' made, or an ONNX file.")
        return "" if self._images() else tr("Choose a folder of pictures, or a layer of photos.")

    def begin(self) -> None:
        """Predict or train, by the page that is open."""
        if self.tabs.currentIndex() == TRAIN:
            data = self.data.filePath().strip()
            folder = fresh_folder(f"{Path(data).name}_{self.head.currentData()}")
            folder.parent.mkdir(parents=True, exist_ok=True)
            self.carry_out(
                GeolocateTrain,
                tr("Learning where {data} was taken").format(data=Path(data).name),
                lambda summary: self._trained(folder, data, summary),
                DATA=data,
                HEAD=self.head.currentData(),
                ENCODER=self.encoder.filePath().strip(),
                OUTPUT=str(folder),
            )
            return
        images, layer = self._images(), self.photos.currentLayer()
        name = Path(images["DATA"]).name if "DATA" in images else layer.name()
        folder = fresh_folder(f"{name}_predictions")
        folder.mkdir(parents=True, exist_ok=True)
        out = folder / "predictions.gpkg"
        run = self.run_folder.filePath().strip()
        title = tr("Placing {data}").format(data=name)
        self.carry_out(GeolocatePredict, title, lambda _summary: self._placed(out), RUN=run, **images, OUTPUT=str(out))

    def _watch(self, handle: Activity) -> None:
        if isinstance(handle, JobHandle) and handle.command[:2] == ["geolocate", "train"]:
            self.curves.clear()
            handle.metric.connect(self._learned_so_far)
            handle.stage.connect(lambda name, _label: self.curves.begin_phase() if name == SECOND_PHASE else None)
        super()._watch(handle)

    def _learned_so_far(self, step: int, values: dict[str, Any]) -> None:
        self.curves.add(step, values)
        self.curves.setVisible(True)

    def _trained(self, folder: Path, data: str, summary: dict[str, Any]) -> None:
        """Learned: how good it is comes next, on places that were held out, where there are any."""
        self.run_folder.setFilePath(str(folder))
        QgsSettings().setValue(LAST_HEAD, str(folder))
        self._errors.hide()
        if not summary.get("test"):
            self.strip.tell(tr("Learned. No place was kept for a test, so nothing tells how good it is."))
            return
        figure = folder / ERRORS
        self.carry_out(
            GeolocateEvaluate,
            tr("Measuring what was learned of {data}").format(data=Path(data).name),
            lambda summary: self._measured(figure, summary),
            RUN=str(folder),
            DATA=data,
            FURTHER_OPTIONS=shlex.join(["--figure", str(figure)]),
            OUTPUT=str(folder / "errors.json"),
        )

    def _measured(self, figure: Path, summary: dict[str, Any]) -> None:
        """Its accuracy in words, and the map of its errors."""
        places, median = summary.get("places", 0), float(summary.get("median_km") or 0.0)
        text = tr("Learned. Of {places} places that it had not seen, half are placed within {median}.").format(
            places=whole(places), median=ground(1000 * median)
        )
        held = summary.get("radius_held")
        if held is None:
            text += " " + tr("They are too few to say how far off a position may be.")
        else:
            text += " " + tr("{share} lie within the radius that is told.").format(share=percent(float(held)))
        self.strip.tell(text)
        picture = QPixmap(str(figure))
        if not picture.isNull():
            width = min(picture.width(), max(300, self.tabs.width() - 40))
            self._errors.setPixmap(picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
            self._errors.show()

    def _placed(self, out: Path) -> None:
        from .. import layers

        layers.load_predictions(out)

    def _images(self) -> dict[str, Any]:
        """The layer and its field where both are chosen, else the folder."""
        layer = self.photos.currentLayer()
        field = self.photo_field.currentField()
        if isinstance(layer, QgsVectorLayer) and field:
            return {"LAYER": layer.id(), "PATH_FIELD": field}
        folder = str(self.images.filePath().strip())
        return {"DATA": folder} if folder and Path(folder).exists() else {}

    def _photos_changed(self, *_ignored: Any) -> None:
        layer = self.photos.currentLayer()
        vector = isinstance(layer, QgsVectorLayer)
        self.photo_field.setLayer(layer if vector else None)
        self.photo_field.setEnabled(vector)
        if vector:
            names = [field.name() for field in layer.fields()]
            likely = [name for name in names if name.lower() in PATH_FIELDS]
            self.photo_field.setField(likely[0] if likely else "")
        self.changed()

    def showEvent(self, event: Any) -> None:
        """The head that was made last is offered."""
        last = str(QgsSettings().value(LAST_HEAD, "") or "")
        if last and not self.run_folder.filePath().strip():
            self.run_folder.setFilePath(last)
        self._photos_changed()
        super().showEvent(event)


def show(plugin: Host) -> None:
    """Open the window."""
    plugin.window("geolocate", lambda: GeolocateWindow(plugin))
