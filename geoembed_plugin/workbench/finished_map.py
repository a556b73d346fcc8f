"""A finished map of classes: its layers in the colours of the labels, and how right it is, in words."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout

from trainer.atomic import write_text
from trainer.contract import ClassificationFiles, TrainerError
from trainer.files.records import read_object
from trainer.results.embedding_manifest import Cluster
from trainer.results.geopackage import put_style, transaction
from trainer.results.styles import cluster_raster_style, cluster_tile_style

from ..dialogs.framing import explain_buttons, fit
from ..dialogs.help_window import open_help_page
from ..layers.groups import load_classification
from ..texts import messages
from ..texts.failures import of_error
from ..texts.numbers import decimal, percent, significant, whole
from ..texts.translation import tr

if TYPE_CHECKING:
    from ..host import Host

POLYGONS = "classes"
"""Layer of the polygons."""


def show_map(plugin: Host, folder: Path, colours: Mapping[str, str]) -> None:
    """Show a classification as layers, and say how right it is.

    Args:
        plugin: The plugin.
        folder: That `classify` made.
        colours: ``#rrggbb`` of classes by their names.
    """
    try:
        record = read_object(folder / ClassificationFiles.ACCURACY)
        colour(folder, record, colours)
        load_classification(folder)
    except (TrainerError, OSError, ValueError) as error:
        told = of_error(error) if isinstance(error, TrainerError) else str(error)
        messages.warn(f"{tr('Workbench')}: {told}")
        return
    page = plugin.window(f"accuracy {folder}", lambda: AccuracyPage(folder, record, plugin))
    page.raise_()


def colour(folder: Path, record: Mapping[str, Any], colours: Mapping[str, str]) -> None:
    """Give the styles of a classification's files the colours that the person chose.

    Raises:
        InputError: the polygons are in use by another program.
        OSError: it cannot be written there.
    """
    found = [Cluster(one["number"], one["name"], one["colour"], one["tiles"], -1) for one in record["classes"]]
    entries = [replace(one, colour=colours.get(one.name, one.colour)) for one in found]
    first = folder / ClassificationFiles.CLASSES
    for path in [first, *sorted(folder.glob(f"{first.stem}_[0-9]*{first.suffix}"))]:
        write_text(path.with_suffix(".qml"), cluster_raster_style(entries))
    with transaction(folder / ClassificationFiles.LAYER) as connection:
        put_style(connection, POLYGONS, "Classes", cluster_tile_style(entries, "class"))


class AccuracyPage(QDialog):
    """How right a map is, to be read by who has to trust it."""

    def __init__(self, folder: Path, record: Mapping[str, Any], plugin: Host) -> None:
        super().__init__(plugin.iface.mainWindow())
        self.setObjectName("geoembedAccuracy")
        self.setWindowTitle(tr("How right the map is: {name}").format(name=folder.name))
        self.words = QTextBrowser(self)
        self.words.setObjectName("geoembedAccuracyWords")
        self.words.setAccessibleName(self.windowTitle())
        self.words.setToolTip(str(folder))
        self.words.setHtml(in_words(record))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Help | QDialogButtonBox.StandardButton.Close, self)
        explain_buttons(buttons)
        buttons.rejected.connect(self.close)
        buttons.helpRequested.connect(lambda: open_help_page(plugin, "workbench"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.words)
        layout.addWidget(buttons)
        fit(self, 620, 520)


def in_words(record: Mapping[str, Any]) -> str:
    """``accuracy.json`` as a page of HTML."""
    parts = []
    if "accuracy" in record:
        low, high = record["accuracy_interval"]
        text = tr(
            "Of {count} labels, each tried on a block of land that was not learned from, the map has {share} right; "
            "with more labels of this kind that would be between {low} and {high}."
        )
        parts.append(
            text.format(
                count=whole(record["labelled"]), share=percent(record["accuracy"]), low=percent(low), high=percent(high)
            )
        )
    elif "found_again" in record:
        found = record["found_again"]
        low, high = found["interval"]
        text = tr(
            "Of {count} labels, {found} are found again when they are held out (between {low} and {high}). How many "
            "other places are taken for them is not known: label some that are not of this class."
        )
        parts.append(
            text.format(
                count=whole(found["labelled"]), found=whole(found["found"]), low=percent(low), high=percent(high)
            )
        )
    parts += [_class_in_words(one) for one in record["classes"]]
    if record.get("never_tried"):
        text = tr("How well these are found is not known, as all their labels lie together: {names}.")
        parts.append(text.format(names=html.escape(", ".join(record["never_tried"]))))
    if any("area_ha" in one for one in record["classes"]):
        parts.append(
            tr(
                "Corrected areas take the labels for places chosen at random; places that were chosen because they are "
                "typical make the map look better than it is."
            )
        )
    return "".join(f"<p>{part}</p>" for part in parts)


def _class_in_words(one: Mapping[str, Any]) -> str:
    text = [
        tr("<b>{name}</b>: {area} ha on the map.").format(name=html.escape(one["name"]), area=_area(one["mapped_ha"]))
    ]
    for key, said in (
        ("precision", tr("Of 10 places that the map calls so, {count} are ({low} to {high}).")),
        ("recall", tr("Of 10 that are so, it finds {count} ({low} to {high}).")),
    ):
        if one.get(key) is not None:
            low, high = one[f"{key}_interval"]
            text.append(said.format(count=_of_ten(one[key]), low=_of_ten(low), high=_of_ten(high)))
    if "area_ha" in one:
        corrected = tr("Corrected for errors: {area} ± {half} ha.")
        text.append(corrected.format(area=_area(one["area_ha"]), half=_area(one["area_half_interval_ha"])))
    return " ".join(text)


def _of_ten(share: float) -> str:
    return decimal(10 * share, 1).rstrip("0").rstrip(".,") if 0 < share < 1 else whole(10 * share)


def _area(hectares: float) -> str:
    return whole(hectares) if hectares >= 100 else significant(hectares)
