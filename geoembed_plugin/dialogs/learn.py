"""Window "Make tiles and learn": from a layer to an encoder, with the grid on the canvas and live curves."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import (
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

from ..imagery import layer_pictures
from ..imagery.layer_pictures import free_space
from ..imagery.map_drawing import MapDrawing
from ..imagery.picture_writing import order
from ..jobs.activity import Activity
from ..jobs.queue import JobHandle
from ..layers.folder_records import Card, Manifest, manifest_of, tiles_in
from ..processing.learn import Learn
from ..processing.make_tiles import MakeTiles
from ..processing.render_map import RenderMap
from ..project.earlier_results import RUNS, free_folder, note, what_is_there
from ..texts.numbers import percent
from ..texts.translation import tr
from ..theme_colours import hint
from . import estimates
from .counting import TileCount
from .cut_choice import CutChoice
from .framing import FORGOTTEN, fit, is_wide
from .grid_preview import GridPreview
from .histogram import LEAST_KEPT, Histogram, InformationSample, propose_of
from .job_window import JobWindow, fresh_folder
from .map_choice import MapChoice
from .recipe_choice import RecipeChoice
from .tile_choice import TileChoice
from .watching import Watching

if TYPE_CHECKING:
    from ..host import Host


RUN_BYTES = 30_000_000
"""A run with its checkpoint, about."""


class LearnWindow(JobWindow):
    """Cuts, then learns; both jobs go on when the window is closed."""

    NAME = "learn"
    HELP = "maketiles"
    OVER_MAP = 0.5

    def __init__(self, plugin: Host) -> None:
        self._sample: Optional[InformationSample] = None
        self._learning: dict[str, Any] = {}
        super().__init__(plugin, tr("Make tiles and learn"), tr("Make tiles and learn"))
        self.preview = GridPreview(plugin.iface.mapCanvas())
        plugin.on_unload(self.preview.remove)
        plugin.on_unload(self.watching.stop)
        plugin.on_unload(self.cut.background.close)
        fit(self, 1000 if is_wide() else 560, 760)

    # -- the form ------------------------------------------------------------------------------------
    def build(self, form: QWidget) -> None:
        """Settings above the curves, in two columns where the map can still be seen beside these."""
        self.tiles = TileChoice(self, self.plugin.iface.mapCanvas())
        self.tiles.changed.connect(self._tiles_changed)
        self.counted = TileCount(self, self._cutting)
        columns = 2 if is_wide() else 1
        self.watching = Watching(form, columns)
        self.curves = self.watching.curves
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addLayout(self._build_cut(form))
        left.addWidget(self.tiles)
        self.map = MapChoice(form, self.plugin.iface.mapCanvas())
        self.map.hide()
        self.map.changed.connect(self.changed)
        left.addWidget(self.map)
        left.addStretch()
        right.addWidget(self._build_information(form))
        right.addWidget(self._build_learning(form))
        right.addStretch()
        layout = QGridLayout(form)
        layout.addLayout(left, 0, 0)
        layout.addLayout(right, 2 - columns, columns - 1)
        layout.addWidget(self.watching, 2, 0, 1, columns)
        for column in range(columns):
            layout.setColumnStretch(column, 1)
        layout.setRowStretch(2, 1)

    def _build_cut(self, form: QWidget) -> QFormLayout:
        self.cut = CutChoice(form)
        self.cut.currentIndexChanged.connect(self._cut_changed)
        rows = QFormLayout()
        rows.addRow(tr("Learn from"), self.cut)
        return rows

    def _build_information(self, form: QWidget) -> QWidget:
        box = self._information = QGroupBox(tr("Leave out tiles with little to see"), form)
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
        self.recipe = RecipeChoice(form)
        self.recipe.changed.connect(self.changed)
        self.out = self.folder_input(
            "geoembedOut", tr("Tiles and run go into this folder. Empty: a new one among GeoEmbed's results.")
        )
        self.out.setProperty("geoembedForgotten", True)
        hint(self.out.lineEdit(), tr("a new folder"))
        self.recipe.rows.addRow(tr("Result folder"), self.out)
        return self.recipe

    # -- before the start --------------------------------------------------------------------------------
    def missing(self) -> str:
        """What is wrong with the input."""
        if self.cut.is_map():
            return self.map.missing()
        return self.tiles.missing() if self.cut.folder() is None else self.cut.missing()

    def estimate(self) -> str:
        """Tiles, time and disk."""
        layer = self.tiles.layer()
        tiles, run = self._places()
        if self.cut.folder() is not None:
            count, manifest = tiles_in(tiles), manifest_of(tiles) or Manifest()
            seconds = self.recipe.seconds(count, manifest.size)
            return estimates.Estimate(count, seconds, RUN_BYTES, free_space(run.parent)).text()
        if self.cut.is_map():
            told = self.map.estimate(tiles.parent.parent)
            seconds = told.seconds + self.recipe.seconds(told.tiles, self.map.size.value())
            return estimates.Estimate(told.tiles, seconds, told.bytes, told.free).text()
        if layer is None:
            return ""
        known = self.counted.tiles
        kept = round(self.tiles.count() * (1 - self.histogram.left_out)) if known is None else known
        told = estimates.of_tiles(kept, self.tiles.size.value(), self.tiles.band_count(), tiles.parent.parent)
        learning = self.recipe.seconds(kept, self.tiles.size.value())
        told = estimates.Estimate(told.tiles, told.seconds + learning, told.bytes, told.free, known is not None)
        few = ". " + tr("These are few tiles: some hundred at least are better.") if kept < LEAST_KEPT else ""
        return self.tiles.picture_text() + told.text() + few

    def _places(self) -> tuple[Path, Path]:
        """Where the tiles lie, or will, and where the run goes."""
        chosen, cut = self.out.filePath().strip(), self.cut.folder()
        if cut is not None:
            return cut, Path(chosen) / "run" if chosen else free_folder(cut.parent / "run")
        layer = self.tiles.layer()
        name = tr("Map") if self.cut.is_map() else layer.name() if layer is not None else ""
        folder = Path(chosen) if chosen else fresh_folder(name)
        return folder / "tiles", folder / "run"

    def tiles_of(self, folder: Optional[Path]) -> None:
        """Learn from a tile set that is there already; cut anew where None."""
        self.cut.choose(folder)

    def take_recipe(self, card: Card) -> None:
        """Learn as an earlier run did."""
        self.recipe.take(card)

    def _cut_changed(self, _place: int) -> None:
        anew, drawn = self.cut.folder() is None, self.cut.is_map()
        self.tiles.setVisible(not drawn)
        self.map.setVisible(drawn)
        if drawn:
            self.map.propose()
        self.tiles.setEnabled(anew)
        self._information.setEnabled(anew and not drawn)
        self._start.setText(self.windowTitle() if anew else tr("Learn"))
        if self.isVisible():
            self._show_grid()
        self.counted.again()
        self.changed()

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
        if self.isVisible() and not self.cut.is_of(self.tiles.layer()):
            self.cut.look_for(self.tiles.layer())
        if self._measured is not None and self._measured != self._looked_at():
            self._forget_sample()
        if self.isVisible():
            self._show_grid()
        self.counted.again()
        self.changed()

    def _show_grid(self) -> None:
        if self.cut.folder() is not None or self.cut.is_map():
            self.preview.hide()
            return
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
        self.counted.again()
        self.changed()

    # -- the jobs --------------------------------------------------------------------------------------------
    def begin(self) -> None:
        """Cut; what comes after is fixed now, whatever is changed in the window meanwhile."""
        tiles, run = self._places()
        run.parent.mkdir(parents=True, exist_ok=True)
        self._learning = {
            "TILES": str(tiles),
            **self.recipe.parameters(),
            "RESUME": (run / RunFiles.CONFIGURATION).exists(),
            "OUTPUT": str(run),
        }
        self.watching.clear(tiles)
        if self.cut.folder() is not None:
            self._learn({})
            return
        if self.cut.is_map():
            self._draw(tiles)
            return
        layer = self.tiles.layer()
        name = layer.name() if layer is not None else tiles.parent.name
        title = tr("Tiles of {layer}").format(layer=name)
        self.carry_out(MakeTiles, title, self._learn, **(self._cutting() or {}), OUTPUT=str(tiles))

    def _cutting(self) -> Optional[dict[str, Any]]:
        """As "Make tiles" takes it; None where no layer is cut."""
        if self.cut.folder() is not None or self.cut.is_map():
            return None
        threshold = self.threshold.value()
        return {**self.tiles.parameters(), "THRESHOLD": f"{threshold:.4g}" if threshold else ""}

    def _draw(self, tiles: Path) -> None:
        """Draw the map, cut what was drawn, learn from that: one job after the other."""
        drawn, cutting = tiles.with_name("map"), self.map.cutting(tiles.with_name("map"))
        algorithm = RenderMap()
        algorithm.initAlgorithm()
        self._then = lambda _summary: self.carry_out(
            MakeTiles, tr("Tiles of the map"), self._learn, **cutting, OUTPUT=str(tiles)
        )
        self.strip.follow(MapDrawing(algorithm, self.map.drawing(drawn)).start())

    def loss(self) -> str:
        """A finished run, or tiles that this job would cut anew; what was interrupted goes on."""
        tiles, run = self._places()
        return what_is_there(run) or ("" if self.cut.folder() is not None else what_is_there(tiles))

    def new_name(self) -> Path:
        """Beside it, with a number that is free."""
        folder, number = self._places()[1].parent, 2
        while (free := folder.with_name(f"{folder.name}_{number}")).exists():
            number += 1
        return free

    def take(self, folder: Path) -> None:
        """Write there."""
        self.out.setFilePath(str(folder))

    def _learn(self, _summary: dict[str, Any]) -> None:
        cut = self.strip.handle
        if self.cut.folder() is None and cut is not None and cut.last_progress is not None:
            estimates.note_rate("tiles", cut.last_progress.rate)
        name = Path(self._learning["OUTPUT"]).parent.name
        self.carry_out(Learn, tr("Learning from {tiles}").format(tiles=name), self._learned, **self._learning)

    def _watch(self, handle: Activity) -> None:
        if isinstance(handle, JobHandle):
            self.watching.watch(handle)
        super()._watch(handle)
        self.bring_into_view(self.watching)

    def _learned(self, _summary: dict[str, Any]) -> None:
        note(RUNS, self._learning["OUTPUT"])
        self.out.setFilePath("")
        self.strip.tell(tr("Learned. Next: Raster ▸ GeoEmbed ▸ Embed…"))

    # -- life ---------------------------------------------------------------------------------------------------
    def showEvent(self, event: Any) -> None:
        """The grid is on the canvas as long as the window is open."""
        super().showEvent(event)
        self.tiles.choose(self.plugin.iface.activeLayer())
        self.cut.look_for(self.tiles.layer())
        self._show_grid()
        self.counted.again()

    def hideEvent(self, event: Any) -> None:
        """Off the canvas."""
        self.preview.hide()
        self.counted.stop()
        if self._sample is not None:
            self._sample.cancel()
        super().hideEvent(event)


def show(plugin: Host) -> None:
    """Open the window."""
    plugin.window("learn", lambda: LearnWindow(plugin))
