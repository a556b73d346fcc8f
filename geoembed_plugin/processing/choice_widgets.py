"""How Processing's dialogs ask for a word of the command line: in words of the trade, and not by typing a field's name.

The parameters keep the trainer's words, which scripts and models use; only what is shown is another. QGIS finds these
classes by what :func:`geoembed_plugin.processing.parameters.parameter_of` notes in a parameter's metadata.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from processing.gui.wrappers import WidgetWrapper
from qgis.core import QgsProcessingContext, QgsProcessingUtils, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QComboBox

from ..layers.class_field import class_field
from ..texts.translation import tr, translated
from .parameters import is_empty
from .run_choice import add_onnx_button

LONGEST = 20
"""Letters that a box asks room for; a longer entry is read in the list that opens, and in the tip."""


def _box(editable: bool) -> QComboBox:
    box = QComboBox()
    box.setEditable(editable)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(LONGEST)
    return box


class ChoiceWrapper(WidgetWrapper):
    """A box with the name of each word; an editable one takes what is not among them, too."""

    def createWidget(self, words: Sequence[str] = (), names: Sequence[str] = (), editable: bool = False) -> QComboBox:
        """QGIS' own: the box, of what stands in the metadata."""
        box = _box(editable)
        if editable:
            box.addItem("", None)
        elif self.parameterDefinition().defaultValue() is None:
            box.addItem(tr("chosen by itself"), self.NOT_SET_OPTION)
        for word, name in zip(words, names):
            box.addItem(translated(name), word)
        box.currentTextChanged.connect(lambda _text: self.widgetValueHasChanged.emit(self))
        return box

    def setValue(self, value: Any) -> None:
        """QGIS' own: show a word."""
        self.setComboValue(value)

    def value(self) -> Any:
        """QGIS' own: the word of what is chosen, or what was typed."""
        return self.comboValue() or None


class RunWrapper(WidgetWrapper):
    """The box of a folder, beside which a button asks for an ONNX file in its place."""

    def createWidget(self) -> QgsFileWidget:
        """QGIS' own: the box."""
        field = QgsFileWidget()
        field.setObjectName(f"geoembed{self.parameterDefinition().name()}")
        field.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        add_onnx_button(field)
        field.fileChanged.connect(lambda _path: self.widgetValueHasChanged.emit(self))
        return field

    def setValue(self, value: Any) -> None:
        """QGIS' own: show a path."""
        self.widget.setFilePath("" if is_empty(value) else str(value))

    def value(self) -> Any:
        """QGIS' own: the path, as it was chosen or typed."""
        return self.widget.filePath() or None


class LabelFieldWrapper(WidgetWrapper):
    """A box with the fields of the layer of labels, or with the bands of a raster; another file's can be typed."""

    def createWidget(self, of: str = "") -> QComboBox:
        """QGIS' own: the box; ``of`` is the parameter with the layer."""
        self._of = of
        self._given: Any = None
        box = _box(editable=True)
        box.currentTextChanged.connect(lambda _text: self.widgetValueHasChanged.emit(self))
        return box

    def postInitialize(self, wrappers: Sequence[Any]) -> None:
        """QGIS' own: follow the box of the layer."""
        for wrapper in wrappers:
            if wrapper.parameterDefinition().name() == self._of:
                wrapper.widgetValueHasChanged.connect(self._follow)
                self._follow(wrapper)

    def _follow(self, wrapper: Any) -> None:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        given = wrapper.parameterValue()
        if given == self._given:
            return
        self._given = given
        layer = QgsProcessingUtils.mapLayerFromString(given, context) if isinstance(given, str) else given
        self.widget.clear()
        if isinstance(layer, QgsRasterLayer):
            for band in range(1, layer.bandCount() + 1):
                self.widget.addItem(layer.bandName(band), str(band))
        elif isinstance(layer, QgsVectorLayer):
            for field in layer.fields():
                self.widget.addItem(field.displayName(), field.name())
            self.setComboValue(class_field(layer) or "")

    def setValue(self, value: Any) -> None:
        """QGIS' own: show a field's name."""
        self.setComboValue(value)

    def value(self) -> Any:
        """QGIS' own: the field's name, or the band's number."""
        return self.comboValue() or None
