"""Window "Make tiles and learn": from a layer to an encoder, with the grid on the canvas and live curves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from trainer.contract import RunFiles
from trainer.encoders.backbones import BACKBONES
from trainer.encoders.recipe import METHODS
from trainer.encoders.schedule import images_to_learn_from

from ..imagery import layer_pictures
from ..imagery.picture_writing import order
from ..jobs.activity import Activity
from ..jobs.queue import JobHandle
from ..processing.learn import Learn
from ..processing.make_tiles import MakeTiles
from ..texts.numbers import percent
from ..texts.translation import tr, translated
from . import estimates
from .curves import CurvesPlot
from .earlier_results import RUNS, note, what_is_there
from .framing import FORGOTTEN, fit
from .grid_preview import GridPreview
from .histogram import LEAST_KEPT, Histogram, InformationSample, propose_of
from .job_window import JobWindow, fresh_folder
from .tile_choice import TileChoice

if TYPE_CHECKING:
    from ..host import Host


AS_THE_TILES_ARE_WORTH = ""
"""The budget that nobody names: by work, not by the clock."""
PLACES, VIEWS = 256, 2
"""Of a batch, by default."""


class LearnWindow(JobWindow):
    """Cuts, then learns; both jobs go on when the window is closed."""

    NAME = "learn"
    HELP = "maketiles"

    def __init__(self, plugin: Host) -> None:
        self._sample: Optional[InformationSample] = None
        self._learning: dict[str, Any] = {}
        super().__init__(plugin, tr("Make tiles and learn"), tr("Make tiles and learn"))
        self.preview = GridPreview(plugin.iface.mapCanvas())
        plugin.on_unload(self.preview.remove)
        fit(self, 1000, 760)

    # -- the form ------------------------------------------------------------------------------------
    def build(self, form: QWidget) -> None:
        """Two columns of settings above the curves."""
        self.tiles = TileChoice(self, self.plugin.iface.mapCanvas())
        self.tiles.changed.connect(self._tiles_changed)
        self.curves = CurvesPlot(form)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.tiles)
        left.addStretch()
        right.addWidget(self._build_information(form))
        right.addWidget(self._build_learning(form))
        right.addStretch()
        layout = QGridLayout(form)
        layout.addLayout(left, 0, 0)
        layout.addLayout(right, 0, 1)
        layout.addWidget(self.curves, 1, 0, 1, 2)
        layout.setColumnStretch(0, 1)
        layout.setColumnStretch(1, 1)
        layout.setRowStretch(1, 1)

    def _build_information(self, form: QWidget) -> QWidget:
        box = QGroupBox(tr("Leave out tiles with little to see"), form)
        self.threshold = QDoubleSpinBox(box)
        self.threshold.setObjectName("geoembedThreshold")
        self.threshold.setProperty(FORGOTTEN, True)
        self.threshold.setEnabled(False)
        self.threshold.setAccessibleName(tr("Leave out tiles with little to see"))
        self.threshold.setDecimals(3)
        self.threshold.setRange(0, 32)
        self.threshold.setSingleStep(0.02)
        self.threshold.setSpecialValueText(tr("keep all"))
        self.threshold.setToolTip(
            tr("Tiles with less to see than this are left out: open water, snow, cloud. 0 keeps all.")
        )
        self.threshold.valueChanged.connect(self._threshold_changed)
        self.histogram = Histogram(box)
        self.histogram.setToolTip(tr("A sample of the tiles. Drag the line, or move it with the arrow keys."))
        self.histogram.threshold_moved.connect(self.threshold.setValue)
        self._look_button = QPushButton(tr("Look"), box)
        self._look_button.setObjectName("geoembedLook")
        self._look_button.setToolTip(tr("Measure some hundred tiles of the chosen area"))
        self._look_button.clicked.connect(self._take_sample)
        self._propose = QPushButton(tr("Propose"), box)
        self._propose.setObjectName("geoembedPropose")
        self._propose.setToolTip(tr("Where the sample parts into plain tiles and others"))
        self._propose.setEnabled(False)
        self._propose.clicked.connect(self._take_proposal)
        order = (self.threshold, self._look_button, self._propose, self.histogram)
        for before, after in zip(order, order[1:]):
            self.setTabOrder(before, after)
        self._left_out = QLabel(box)
        self._left_out.setObjectName("geoembedLeftOut")
        row = QHBoxLayout()
        for widget in (self.threshold, self._look_button, self._propose):
            row.addWidget(widget)
        layout = QVBoxLayout(box)
        layout.addLayout(row)
        layout.addWidget(self.histogram)
        layout.addWidget(self._left_out)
        self._values: list[float] = []
        self._measured: Any = None
        return box

    def _build_learning(self, form: QWidget) -> QWidget:
        box = QGroupBox(tr("How to learn"), form)
        self.method = QComboBox(box)
        self.method.setObjectName("geoembedMethod")
        for name, entry in METHODS.items():
            self.method.addItem(translated(entry.label), name)
        self.method.setToolTip(tr("How it is told what looks alike; no labels are needed either way"))
        self.backbone = QComboBox(box)
        self.backbone.setObjectName("geoembedBackbone")
        for name in BACKBONES:
            self.backbone.addItem(tr("slim (recommended)") if name == "slim" else name, name)
        self.backbone.setToolTip(
            tr("slim suits small tiles and little time, also without a GPU; the others want a GPU")
        )
        self.dimension = QComboBox(box)
        self.dimension.setObjectName("geoembedDimension")
        for number in (16, 32, 64, 128, 256, 512):
            self.dimension.addItem(str(number), str(number))
        self.dimension.setCurrentIndex(2)
        self.dimension.setToolTip(tr("Numbers in an embedding; 64 suit most"))
        self.amount = QDoubleSpinBox(box)
        self.amount.setObjectName("geoembedAmount")
        self.amount.setAccessibleName(tr("Learn for"))
        self.amount.setRange(0.05, 100000)
        self.amount.setDecimals(1)
        self.amount.setValue(12)
        self.amount.setEnabled(False)
        self.amount.setToolTip(tr("How long to learn. More is better, ever more slowly."))
        self.amount.valueChanged.connect(self.changed)
        self.unit = QComboBox(box)
        self.unit.setObjectName("geoembedUnit")
        self.unit.addItem(tr("as much as the tiles are worth"), AS_THE_TILES_ARE_WORTH)
        self.unit.addItem(tr("minutes"), "MINUTES")
        self.unit.addItem(tr("epochs"), "EPOCHS")
        self.unit.addItem(tr("steps"), "STEPS")
        self.unit.setToolTip(
            tr("An epoch sees each tile once, a step one batch of them. In so many minutes a slow machine learns less.")
        )
        self.unit.setAccessibleName(tr("Unit of the time to learn"))
        self.unit.currentIndexChanged.connect(self._unit_changed)
        self.out = self.folder_input(
            "geoembedOut", tr("Tiles and run go into this folder. Empty: a new one among GeoEmbed's results.")
        )
        self.out.setProperty("geoembedForgotten", True)
        self.out.lineEdit().setPlaceholderText(tr("a new folder"))
        budget = QHBoxLayout()
        budget.addWidget(self.amount)
        budget.addWidget(self.unit)
        rows = QFormLayout(box)
        rows.addRow(tr("Method"), self.method)
        rows.addRow(tr("Network"), self.backbone)
        rows.addRow(tr("Dimension"), self.dimension)
        rows.addRow(tr("Learn for"), budget)
        rows.addRow(tr("Result folder"), self.out)
        return box

    # -- before the start --------------------------------------------------------------------------------
    def missing(self) -> str:
        """What is wrong with the input."""
        return self.tiles.missing()

    def estimate(self) -> str:
        """Tiles, time and disk."""
        layer = self.tiles.layer()
        if layer is None:
            return ""
        kept = round(self.tiles.count() * (1 - self.histogram.left_out))
        told = estimates.of_tiles(kept, self.tiles.size.value(), self.tiles.band_count(), self._folder().parent)
        learning = self._seconds_to_learn(kept)
        told = estimates.Estimate(told.tiles, told.seconds + learning, told.bytes, told.free)
        few = " " + tr("That is few: some hundred at least are better.") if kept < LEAST_KEPT else ""
        return self.tiles.picture_text() + told.text() + few

    def _seconds_to_learn(self, tiles: int) -> float:
        """Time grows with the views of tiles that are looked at, and with a tile's area."""
        unit, amount = self.unit.currentData(), self.amount.value()
        if unit == "MINUTES":
            return 60 * amount
        images = {"EPOCHS": VIEWS * amount * tiles, "STEPS": VIEWS * PLACES * amount}
        seconds = images.get(unit, images_to_learn_from(tiles)) / VIEWS / estimates.rate("train")
        return seconds * max(0.25, (self.tiles.size.value() / 64) ** 2)

    def _unit_changed(self, _place: int) -> None:
        self.amount.setEnabled(self.unit.currentData() != AS_THE_TILES_ARE_WORTH)
        self.changed()

    def _folder(self) -> Path:
        chosen = self.out.filePath().strip()
        layer = self.tiles.layer()
        return Path(chosen) if chosen else fresh_folder(layer.name() if layer is not None else "")

    def _looked_at(self) -> Any:
        """What a sample is of: with another layer, other bands or another size it tells nothing."""
        layer = self.tiles.layer()
        return (layer.id() if layer is not None else "", tuple(self.tiles.bands()), self.tiles.size.value())

    def _forget_sample(self) -> None:
        """What was measured of something else is gone, and what followed from it."""
        if self._sample is not None:
            self._sample.cancel()
            self._sample = None
        self._values, self._measured = [], None
        self._look_button.setEnabled(True)
        self._propose.setEnabled(False)
        self.threshold.setValue(0.0)
        self.threshold.setEnabled(False)
        self.histogram.setEnabled(False)
        self.histogram.show_values([], self.histogram.ask())
        self._threshold_changed()

    def _take_proposal(self, _checked: bool = False) -> None:
        self.threshold.setValue(propose_of(self._values, self.tiles.count()))

    def _tiles_changed(self) -> None:
        if self._measured is not None and self._measured != self._looked_at():
            self._forget_sample()
        if self.isVisible():
            self._show_grid()
        self.changed()

    def _show_grid(self) -> None:
        self.preview.show(self.tiles.pixels(), self.tiles.size.value(), self.tiles.stride.value(), self.tiles.within())

    def _take_sample(self, _checked: bool = False) -> None:
        layer, picture = self.tiles.layer(), self.tiles.picture()
        if self.missing():
            self._tell(self.missing())
        elif picture is None:
            self._sample_of(layer_pictures.file_of(layer))
        elif not self.strip.busy:
            orders = [] if picture.fetched else [order(picture, layer)]
            self.fetch(orders, lambda: self._sample_of(str(picture.path)))

    def _sample_of(self, path: str) -> None:
        self._look_button.setEnabled(False)
        looked_at = self._measured = self._looked_at()
        self._sample = InformationSample(
            path,
            self.tiles.size.value(),
            self.tiles.bands(),
            self.tiles.pixel_box(),
            lambda values, note: self._sampled(looked_at, values, note),
        )
        QgsApplication.taskManager().addTask(self._sample)

    def _sampled(self, looked_at: Any, values: list[float], note: str) -> None:
        if looked_at != self._measured:
            return  # something else was chosen meanwhile
        self._sample, self._values = None, values
        self._look_button.setEnabled(True)
        for widget in (self._propose, self.threshold, self.histogram):
            widget.setEnabled(bool(values))
        self.histogram.show_values(values, note)
        self._threshold_changed()

    def _threshold_changed(self, *_ignored: Any) -> None:
        self.histogram.set_threshold(self.threshold.value())
        share = self.histogram.left_out
        self._left_out.setText(tr("leaves out {share} of the sample").format(share=percent(share)) if share else "")
        self.changed()

    # -- the jobs --------------------------------------------------------------------------------------------
    def begin(self) -> None:
        """Cut; what comes after is fixed now, whatever is changed in the window meanwhile."""
        folder = self._folder()
        folder.mkdir(parents=True, exist_ok=True)
        tiles, run = folder / "tiles", folder / "run"
        self._learning = {
            "TILES": str(tiles),
            "METHOD": self.method.currentData(),
            "BACKBONE": self.backbone.currentData(),
            "DIMENSION": int(self.dimension.currentData()),
            **self._budget(),
            "RESUME": (run / RunFiles.CONFIGURATION).exists(),
            "OUTPUT": str(run),
        }
        threshold = self.threshold.value()
        parameters = {**self.tiles.parameters(), "THRESHOLD": f"{threshold:.4g}" if threshold else ""}
        self.curves.clear()
        layer = self.tiles.layer()
        name = layer.name() if layer is not None else folder.name
        title = tr("Tiles of {layer}").format(layer=name)
        self.carry_out(MakeTiles, title, self._learn, **parameters, OUTPUT=str(tiles))

    def loss(self) -> str:
        """A finished run, or tiles that this job would cut anew; what was interrupted goes on."""
        folder = self._folder()
        return what_is_there(folder / "run") or what_is_there(folder / "tiles")

    def new_name(self) -> Path:
        """Beside it, with a number that is free."""
        folder, number = self._folder(), 2
        while (free := folder.with_name(f"{folder.name}_{number}")).exists():
            number += 1
        return free

    def take(self, folder: Path) -> None:
        """Write there."""
        self.out.setFilePath(str(folder))

    def _budget(self) -> dict[str, Any]:
        """What the person asked for; nothing where it follows from the tiles."""
        unit, amount = self.unit.currentData(), self.amount.value()
        if unit == AS_THE_TILES_ARE_WORTH:
            return {}
        return {unit: max(1, round(amount)) if unit == "STEPS" else amount}

    def _learn(self, _summary: dict[str, Any]) -> None:
        cut = self.strip.handle
        if cut is not None and cut.last_progress is not None:
            estimates.note_rate("tiles", cut.last_progress.rate)
        name = Path(self._learning["OUTPUT"]).parent.name
        self.carry_out(Learn, tr("Learning from {tiles}").format(tiles=name), self._learned, **self._learning)

    def _watch(self, handle: Activity) -> None:
        if isinstance(handle, JobHandle):
            handle.metric.connect(self.curves.add)
        super()._watch(handle)
        self.bring_into_view(self.curves)

    def _learned(self, _summary: dict[str, Any]) -> None:
        note(RUNS, self._learning["OUTPUT"])
        self.out.setFilePath("")
        self.strip.tell(tr("Learned. Next: Raster ▸ GeoEmbed ▸ Embed…"))

    # -- life ---------------------------------------------------------------------------------------------------
    def showEvent(self, event: Any) -> None:
        """The grid is on the canvas as long as the window is open."""
        super().showEvent(event)
        self.tiles.choose(self.plugin.iface.activeLayer())
        self._show_grid()

    def hideEvent(self, event: Any) -> None:
        """Off the canvas."""
        self.preview.hide()
        if self._sample is not None:
            self._sample.cancel()
        super().hideEvent(event)


def show(plugin: Host) -> None:
    """Open the window."""
    plugin.window("learn", lambda: LearnWindow(plugin))
