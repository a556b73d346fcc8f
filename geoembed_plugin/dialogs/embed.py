"""Window "Embed": a run and a layer become tiles with looks, as layers in one group."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QLabel, QRadioButton, QVBoxLayout, QWidget

from trainer.contract import RunFiles, TileSetFiles
from trainer.encoders.backbones import STARTER, STARTER_SIZE

from ..jobs.activity import Activity
from ..jobs.queue import JobHandle
from ..layers.folder_records import Card, card_of, learned_from, tiles_in
from ..layers.names import image_name
from ..processing.embed import Embed
from ..processing.run_choice import add_onnx_button, is_onnx
from ..project.earlier_results import EMBEDDINGS, free_folder, newest_run, note, what_is_there
from ..texts.numbers import significant
from ..texts.translation import tr
from ..theme_colours import hint
from . import estimates
from .counting import TileCount
from .framing import FORGOTTEN, fit
from .job_window import JobWindow, fresh_folder
from .tile_choice import TileChoice

if TYPE_CHECKING:
    from ..host import Host


class EmbedWindow(JobWindow):
    """Embeds the tiles that were learned from, or a layer."""

    NAME = "embed"
    HELP = "embed"
    OVER_MAP = 0.5

    def __init__(self, plugin: Host) -> None:
        self._seen: Any = None
        self._proposed: Optional[str] = None
        self._took_layer = False
        super().__init__(plugin, tr("Embed"), tr("Embed"))
        self._run_changed()
        fit(self, 620, 720)

    def build(self, form: QWidget) -> None:
        """Run, what to embed, where to."""
        top = QGroupBox(tr("Encoder"), form)
        self.run_folder = self.folder_input(
            "geoembedRun", tr("The folder of a run, or an ONNX file that 'Export' made")
        )
        add_onnx_button(self.run_folder)
        self.run_folder.setProperty(FORGOTTEN, True)
        self.quick = QRadioButton(tr("the starter, without learning (a quick look)"), top)
        self.quick.setObjectName("geoembedQuick")
        self.quick.setProperty(FORGOTTEN, True)
        self.quick.setToolTip(
            tr(
                "An encoder that comes with GeoEmbed and has learned from many open images; it sees images of any "
                "bands. One that learns from your own image tells its places apart better."
            )
        )
        self.quick.toggled.connect(self._run_changed)
        self.learned = QRadioButton(tr("what was learned from an image"), top)
        self.learned.setObjectName("geoembedLearned")
        self.learned.setProperty(FORGOTTEN, True)
        self.learned.setToolTip(tr("The encoder of a run, as 'Make tiles and learn' makes one, or an ONNX file"))
        self.learned.setChecked(True)
        self.run_folder.fileChanged.connect(self._run_named)
        self._card = QLabel(top)
        self._card.setObjectName("geoembedCard")
        self._card.setWordWrap(True)
        rows = QFormLayout(top)
        rows.addRow(self.quick)
        rows.addRow(self.learned)
        rows.addRow(tr("Run"), self.run_folder)
        rows.addRow("", self._card)
        middle = QGroupBox(tr("What to embed"), form)
        self.same = QRadioButton(tr("the tiles that it learned from"), middle)
        self.same.setObjectName("geoembedSameTiles")
        self.same.setToolTip(tr("Nothing is cut anew"))
        self.other = QRadioButton(tr("a layer"), middle)
        self.other.setObjectName("geoembedOtherLayer")
        self.other.setToolTip(tr("The image that was learned from, with another step, or another image of the kind"))
        self.same.setChecked(True)
        self.tiles = TileChoice(self, self.plugin.iface.mapCanvas(), size_fixed=True)
        self.tiles.setEnabled(False)
        self.counted = TileCount(self, self._cutting)
        self.tiles.changed.connect(self.counted.again)
        self.tiles.changed.connect(self.changed)
        self.other.toggled.connect(self.counted.again)
        self.other.toggled.connect(self.tiles.setEnabled)
        self.other.toggled.connect(self.changed)
        inner = QVBoxLayout(middle)
        for widget in (self.same, self.other, self.tiles):
            inner.addWidget(widget)
        self.out = self.folder_input(
            "geoembedOut", tr("Empty: a new folder beside the run; what was made before stays")
        )
        self.out.setProperty("geoembedForgotten", True)
        hint(self.out.lineEdit(), tr("a new folder beside the run"))
        bottom = QFormLayout()
        bottom.addRow(tr("Result folder"), self.out)
        layout = QVBoxLayout(form)
        layout.addWidget(top)
        layout.addWidget(middle)
        layout.addLayout(bottom)
        layout.addStretch()

    def missing(self) -> str:
        """What is wrong with the input."""
        run = self._run()
        if run == STARTER:
            return self.tiles.missing()
        if not run:
            return tr("Choose the folder of a run; 'Make tiles and learn' makes one.")
        if not (Path(run).is_file() if is_onnx(run) else (Path(run) / RunFiles.CARD).is_file()):
            return tr("{folder} holds no finished run.").format(folder=run)
        if self.same.isChecked():
            return "" if self._learned_from() else tr("The tiles that it learned from are not there any more.")
        return self.tiles.missing()

    def estimate(self) -> str:
        """Tiles, time and disk."""
        size = (self._read_card() or Card()).size
        folder, known = self._folder().parent, self.counted.tiles
        if self.same.isChecked():
            return estimates.of_embedding(tiles_in(Path(self._learned_from())), size, folder).text()
        told = estimates.of_embedding(self.tiles.count() if known is None else known, size, folder)
        return self.tiles.picture_text() + replace(told, counted=known is not None).text()

    def _cutting(self) -> Optional[dict[str, Any]]:
        """As "Make tiles" takes it; None where no layer is cut."""
        return None if self.same.isChecked() else self.tiles.parameters()

    def begin(self) -> None:
        """Embed; the layers are loaded when it is done."""
        folder = self._folder()
        folder.parent.mkdir(parents=True, exist_ok=True)
        parameters: dict[str, Any] = {"RUN": self._run(), "OUTPUT": str(folder)}
        if self.same.isChecked():
            parameters["FOLDER"] = self._learned_from()
        else:
            chosen = self.tiles.parameters()
            chosen.pop("SIZE")
            parameters.update(chosen)
        title = tr("Embedding {image}").format(image=self._image())
        self.carry_out(Embed, title, lambda _summary: self._done(folder), **parameters)

    def _watch(self, handle: Activity) -> None:
        if isinstance(handle, JobHandle):
            handle.progress.connect(lambda told: estimates.note_rate("embed", _rate(handle.stage_label, told)))
        super()._watch(handle)

    def _done(self, folder: Path) -> None:
        from .. import layers

        layers.load_embeddings(folder)
        note(EMBEDDINGS, folder)
        self.out.setFilePath("")
        self.strip.tell(tr("Done. Click to search, or open Clusters."))

    def propose(self, layer: Any) -> None:
        """The newest run of the image, also one that was finished meanwhile; the starter where nothing was learned."""
        run = newest_run(layer)
        self.offer(self.run_folder, run)
        if run != self._proposed:
            self._proposed = run
            (self.learned if run else self.quick).setChecked(True)
        if layer is not self._seen:
            self._seen = layer
            self.tiles.choose(layer)

    def loss(self) -> str:
        """Embeddings that lie where the person wants these."""
        return what_is_there(self._folder())

    def new_name(self) -> Path:
        """Beside it, with a number that is free."""
        return free_folder(self._folder())

    def take(self, folder: Path) -> None:
        """Write there."""
        self.out.setFilePath(str(folder))

    def _run_named(self, path: str) -> None:
        """Who names a run means it."""
        if path.strip():
            self.learned.setChecked(True)
        self._run_changed()

    def _run_changed(self, *_ignored: Any) -> None:
        card, quick = self._read_card(), self.quick.isChecked()
        text = ""
        if quick:
            text = tr("Nothing of your image is learned; tiles of {size} pixels").format(size=STARTER_SIZE)
            self.tiles.size.setValue(STARTER_SIZE)
        elif card is not None:
            text = tr("{backbone}, {dimension} numbers, tiles of {size} pixels at {resolution} m").format(
                backbone=card.backbone,
                dimension=card.dimension,
                size=card.size,
                resolution=significant(card.ground_resolution or 0.0, 4),
            )
            self.tiles.size.setValue(card.size)
            self.tiles.take_metres(card.ground_resolution or 0.0)
        self._card.setText(text)
        self.same.setEnabled(bool(self._learned_from()))
        if self._took_layer and not quick:  # as it was before the starter was chosen
            self.same.setChecked(True)
        self._took_layer = quick and (self._took_layer or self.same.isChecked())
        if not self.same.isEnabled() and (quick or card is not None):
            self.other.setChecked(True)
        self.changed()

    def _image(self) -> str:
        layer = self.tiles.layer()
        if self.same.isChecked() or layer is None:
            return image_name(self._learned_from())
        return str(layer.name())

    def _run(self) -> str:
        """The encoder, as the algorithm takes it."""
        return STARTER if self.quick.isChecked() else str(self.run_folder.filePath().strip())

    def _read_card(self) -> Optional[Card]:
        return None if self.quick.isChecked() else card_of(Path(self._run()))

    def _learned_from(self) -> str:
        tiles = "" if self.quick.isChecked() else learned_from(Path(self._run()))
        return tiles if tiles and (Path(tiles) / TileSetFiles.MANIFEST).is_file() else ""

    def _folder(self) -> Path:
        chosen = self.out.filePath().strip()
        if chosen:
            return Path(chosen)
        beside = Path(self.run_folder.filePath().strip()).parent / "embeddings"
        layer = self.tiles.layer()
        if self.same.isChecked() or layer is None:
            return free_folder(beside)
        return fresh_folder(f"{layer.name()}_embeddings")

    def showEvent(self, event: Any) -> None:
        """The image may be another one than it was."""
        super().showEvent(event)
        self.counted.again()

    def hideEvent(self, event: Any) -> None:
        """Nothing is counted for a window that is not seen."""
        self.counted.stop()
        super().hideEvent(event)


def _rate(stage: str, progress: Any) -> float:
    return float(progress.rate or 0) if progress.unit == "tiles" and progress.done > 500 and stage else 0.0


def show(plugin: Host) -> None:
    """Open the window."""
    plugin.window("embed", lambda: EmbedWindow(plugin))
