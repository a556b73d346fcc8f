"""Window "Evaluate and report": figures against labels as a table, the report's figures, and the page itself."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Optional

from qgis.core import QgsMapLayerProxyModel, QgsProcessingException, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from trainer.contract import EmbeddingFiles

from ..layers.class_field import class_field
from ..layers.names import titles
from ..processing.evaluate import Evaluate
from ..processing.report import Report
from ..project.earlier_results import newest_embeddings
from ..texts import messages
from ..texts.numbers import percent, whole
from ..texts.translation import tr
from .counting import COUNT_AFTER_MS, Count, text_of
from .evaluation_files import EvaluationFiles, scores_in
from .framing import FORGOTTEN, fit
from .job_window import JobWindow

if TYPE_CHECKING:
    from ..host import Host


FEWEST_CLASSES = 2


class EvaluateWindow(JobWindow):
    """Measures where labels are given, then draws the report; the page lies beside the embeddings."""

    NAME = "evaluate"
    HELP = "evaluate"
    OVER_MAP = 0.5

    def __init__(self, plugin: Host) -> None:
        super().__init__(plugin, tr("Evaluate and report"), tr("Evaluate and report"))
        fit(self, 760, 720)

    def build(self, form: QWidget) -> None:
        """Inputs above, table and figures below."""
        self.folder = self.folder_input("geoembedEmbeddings", tr("A folder that 'Embed' or 'Import' made"))
        self.folder.setProperty(FORGOTTEN, True)
        self.labels = QgsMapLayerComboBox(form)
        self.labels.setObjectName("geoembedLabels")
        self.labels.setProperty("geoembedForgotten", True)
        self.labels.setAllowEmptyLayer(True)
        kinds = QgsMapLayerProxyModel.Filter
        self.labels.setFilters(kinds.RasterLayer | kinds.PolygonLayer)
        self.labels.setLayer(None)
        self.labels.setToolTip(tr("A raster of classes, or polygons with a class. Empty: a report without figures."))
        self.field = QgsFieldComboBox(form)
        self.field.setObjectName("geoembedField")
        self.field.setProperty("geoembedForgotten", True)
        self.field.setToolTip(tr("The attribute with the class; a raster's first band is taken"))
        self.share = QSpinBox(form)
        self.share.setObjectName("geoembedLeastLabelled")
        self.share.setRange(0, 100)
        self.share.setValue(50)
        self.share.setSuffix(" %")
        self.share.setSpecialValueText(tr("any part"))
        self.share.setToolTip(
            tr("A tile gets a class where at least so much of it is labelled; with small polygons choose less")
        )
        self._counts = QLabel(form)
        self._counts.setObjectName("geoembedLabelCounts")
        self._counts.setWordWrap(True)
        self._any_part = QPushButton(form)
        self._any_part.setObjectName("geoembedAnyPart")
        self._any_part.setToolTip(tr("A tile gets the class of its labelled part, however small that is"))
        self._any_part.clicked.connect(lambda: self.share.setValue(0))
        self._any_part.hide()
        self._found: Optional[dict[str, Any]] = None
        self._counting: Optional[Count] = None
        self._count_soon = QTimer(self)
        self._count_soon.setSingleShot(True)
        self._count_soon.setInterval(COUNT_AFTER_MS)
        self._count_soon.timeout.connect(self._count)
        self.labels.layerChanged.connect(self._labels_changed)
        self.field.fieldChanged.connect(self._recount)
        self.share.valueChanged.connect(self._recount)
        self.baselines = QCheckBox(tr("measure baselines beside it (takes longer)"), form)
        self.baselines.setObjectName("geoembedBaselines")
        self.baselines.setChecked(True)
        self.baselines.setToolTip(tr("Image statistics and untrained networks: is the embedding better than these?"))
        self.location = QCheckBox(tr("measure what the tiles' places add, too (takes longer)"), form)
        self.location.setObjectName("geoembedWithLocation")
        self.location.setToolTip(
            tr(
                "A classifier on the image alone, on the location alone, and on both: for some labels, such as the "
                "climate, the place says as much as the picture."
            )
        )
        rows = QFormLayout()
        rows.addRow(tr("Embeddings"), self.folder)
        rows.addRow(tr("Labels"), self.labels)
        rows.addRow(tr("Field"), self.field)
        rows.addRow(tr("Least labelled share of a tile"), self.share)
        rows.addRow("", self._counts)
        rows.addRow("", self._any_part)
        rows.addRow("", self.baselines)
        rows.addRow("", self.location)
        self.tabs = QTabWidget(form)
        self.tabs.setObjectName("geoembedFindings")
        self.table = QTableWidget(0, 3, self.tabs)
        self.table.setObjectName("geoembedFigures")
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setAccessibleName(tr("Table"))
        self.table.setToolTip(tr("The share that is right on blocks of land that were held out"))
        self.table.setHorizontalHeaderLabels([tr("What"), tr("Nearest tiles right"), tr("Classifier right")])
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.pictures = QWidget(self.tabs)
        self._pictures_layout = QVBoxLayout(self.pictures)
        area = QScrollArea(self.tabs)
        area.setObjectName("geoembedPictures")
        area.setAccessibleName(tr("Figures"))
        area.setWidgetResizable(True)
        area.setWidget(self.pictures)
        self.tabs.addTab(self.table, tr("Table"))
        self.tabs.addTab(area, tr("Figures"))
        self._open = QPushButton(tr("Open the report"), form)
        self._open.setObjectName("geoembedOpenReport")
        self._open.setToolTip(tr("Open the page in the browser"))
        self._open.clicked.connect(lambda: messages.open_outside(self._page()))
        self._export = QPushButton(tr("Export as HTML…"), form)
        self._export.setObjectName("geoembedExportReport")
        self._export.setToolTip(tr("Save the page and its figures elsewhere"))
        self._export.clicked.connect(self._choose_export)
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addWidget(self._export)
        row.addStretch()
        layout = QVBoxLayout(form)
        layout.addLayout(rows)
        layout.addWidget(self.tabs, 1)
        layout.addLayout(row)
        self.folder.fileChanged.connect(self.read)
        self.folder.fileChanged.connect(self._recount)
        self._labels_changed()

    def missing(self) -> str:
        """What is wrong with the input."""
        if not (self._path() / EmbeddingFiles.MANIFEST).is_file():
            return tr("Choose a folder of embeddings; 'Embed' makes one.")
        layer = self.labels.currentLayer()
        if isinstance(layer, QgsVectorLayer) and not self.field.currentField():
            return tr("Choose the field with the class.")
        if layer is not None and self._found is not None and len(self._found.get("by_class", {})) < FEWEST_CLASSES:
            return tr("At least two classes are needed: choose another field, or a smaller labelled share of a tile.")
        return ""

    def estimate(self) -> str:
        """What will happen."""
        if self.labels.currentLayer() is None:
            return tr("No labels: a report alone.")
        return tr("Measures on blocks of land that were held out, then writes the report.")

    def begin(self) -> None:
        """Evaluate where there are labels, then report."""
        layer, files = self.labels.currentLayer(), EvaluationFiles.newest(self._path()).following()
        if layer is None:
            self._report(files)
            return
        self.carry_out(
            Evaluate,
            tr("Evaluating {folder}").format(folder=titles([self._path()])[self._path()]),
            lambda _summary: self._report(files),
            EMBEDDINGS=str(files.folder),
            LABELS=layer.id(),
            FIELD=self.field.currentField() if isinstance(layer, QgsVectorLayer) else "",
            MIN_LABELLED=self.share.value() / 100,
            NO_BASELINES=not self.baselines.isChecked(),
            WITH_LOCATION=self.location.isChecked(),
            OUTPUT=str(files.figures),
        )

    def _report(self, files: EvaluationFiles) -> None:
        self._read_table()
        self.carry_out(
            Report,
            tr("Report on {folder}").format(folder=titles([self._path()])[self._path()]),
            self.read,
            EMBEDDINGS=str(files.folder),
            EVALUATION=str(files.figures) if files.figures.is_file() else "",
            OUTPUT=str(files.page),
        )

    def propose(self, layer: Any) -> None:
        """The embeddings of the image."""
        self.offer(self.folder, newest_embeddings(layer))

    # -- what was found -----------------------------------------------------------------------------------
    def read(self, *_ignored: Any) -> None:
        """Show what lies in the folder."""
        self._read_table()
        self._read_pictures()
        for button in (self._open, self._export):
            button.setEnabled(self._page().is_file())
        self.changed()

    def _read_table(self) -> None:
        rows = scores_in(self._figures())
        self.table.setRowCount(len(rows))
        for row, (name, first, second) in enumerate(rows):
            self._set_row(row, name, first, second)
        self.table.resizeColumnsToContents()
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _set_row(self, row: int, name: str, first: Any, second: Any) -> None:
        for column, value in enumerate((name, first, second)):
            text = value if isinstance(value, str) else percent(value, 1) if isinstance(value, (int, float)) else ""
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            self.table.setItem(row, column, item)

    def _read_pictures(self) -> None:
        while self._pictures_layout.count():
            widget = self._pictures_layout.takeAt(0).widget()
            if widget is not None:
                widget.hide()  # it is deleted later than the new ones are shown
                widget.deleteLater()
        for path in self._picture_files():
            picture = QPixmap(str(path))
            label = QLabel(self.pictures)
            label.setObjectName("geoembedFigure")
            label.setAccessibleName(path.stem)
            width = min(picture.width(), max(300, self.tabs.width() - 60))
            label.setPixmap(picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
            self._pictures_layout.addWidget(label)
        if not self._pictures_layout.count():
            self._pictures_layout.addWidget(QLabel(tr("The report's figures are shown here."), self.pictures))
        self._pictures_layout.addStretch()

    def _picture_files(self) -> list[Path]:
        page = self._page()
        return sorted(page.with_name(f"{page.stem}-figures").glob("*.png"))

    def _choose_export(self, _checked: bool = False) -> None:
        path, _kind = QFileDialog.getSaveFileName(self, tr("Export the report"), "report.html", "HTML (*.html)")
        if path:
            self.export(Path(path))

    def export(self, target: Path) -> None:
        """Copy the page (its figures are inside it)."""
        try:
            shutil.copyfile(self._page(), target)
        except OSError as error:
            self._tell(str(error))
            return
        self.strip.tell(tr("Saved as {file}.").format(file=target))

    # -- where things are -------------------------------------------------------------------------------------
    def _path(self) -> Path:
        return Path(self.folder.filePath().strip() or ".")

    def _figures(self) -> Path:
        return EvaluationFiles.newest(self._path()).figures

    def _page(self) -> Path:
        return EvaluationFiles.newest(self._path()).page

    def _labels_changed(self, *_ignored: Any) -> None:
        layer = self.labels.currentLayer()
        vector = isinstance(layer, QgsVectorLayer)
        self.field.setLayer(layer if vector else None)
        self.field.setEnabled(vector)
        if vector:
            self.field.setField(class_field(layer))
        self._recount()

    # -- how many tiles get a class -------------------------------------------------------------------------
    def _recount(self, *_ignored: Any) -> None:
        """What was counted is not so any more; it is counted anew, soon."""
        self._found = None
        if self._counting is not None:
            self._counting.stop()
            self._counting = None
        layer = self.labels.currentLayer()
        self._counts.setText(tr("Counting the tiles that get a class…") if layer is not None else "")
        self._any_part.hide()
        self._count_soon.start()
        self.changed()

    def _count(self) -> None:
        layer = self.labels.currentLayer()
        if layer is None or not self.isVisible() or self.missing() or self._obstacle():
            self._counts.setText("")
            return
        self._ask(self.share.value(), self._counted)

    def _ask(self, percent_labelled: int, counted: Callable[[Optional[dict[str, Any]], str], None]) -> None:
        """Count the tiles of which at least so much is labelled."""
        layer = self.labels.currentLayer()
        try:
            words, orders = self.words_of(
                Evaluate,
                EMBEDDINGS=str(self._path()),
                LABELS=layer.id(),
                FIELD=self.field.currentField() if isinstance(layer, QgsVectorLayer) else "",
                MIN_LABELLED=percent_labelled / 100,
            )
        except QgsProcessingException as error:
            self._counts.setText(str(error))
            return
        if orders:
            self._counts.setText("")  # a picture of the labels would have to be fetched first
            return
        self._counting = Count(words, counted, self)

    def _counted(self, summary: Optional[dict[str, Any]], why: str) -> None:
        self._counting = None
        self._found = {} if summary is None and why else summary  # what cannot be counted cannot be measured either
        self._counts.setText(why if summary is None else text_of(summary))
        self._look()
        if self._found is not None and len(self._found.get("by_class", {})) < FEWEST_CLASSES and self.share.value():
            self._ask(0, self._counted_any_part)  # labels that are small beside a tile

    def _counted_any_part(self, summary: Optional[dict[str, Any]], _why: str) -> None:
        """Labels that are small beside a tile: the way out is offered with what it gives."""
        self._counting = None
        by_class = {} if summary is None else summary.get("by_class", {})
        if len(by_class) < FEWEST_CLASSES:
            return
        self._counts.setText(
            tr(
                "The labels are small beside a tile: too few tiles are labelled to {share}. Smaller tiles suit such "
                "labels, or any labelled part counts."
            ).format(share=percent(self.share.value() / 100))
        )
        self._any_part.setText(
            tr("Take any labelled part: {tiles} tiles in {classes} classes").format(
                tiles=whole(sum(by_class.values())), classes=whole(len(by_class))
            )
        )
        self._any_part.show()

    def showEvent(self, event: Any) -> None:
        """What lies in the folder now is shown."""
        super().showEvent(event)
        self.read()
        self._recount()

    def hideEvent(self, event: Any) -> None:
        """Nothing is counted for a window that is not seen."""
        if self._counting is not None:
            self._counting.stop()
            self._counting = None
        super().hideEvent(event)


def show(plugin: Host) -> None:
    """Open the window."""
    plugin.window("evaluate", lambda: EvaluateWindow(plugin))
