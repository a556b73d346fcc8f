"""From an option as it is declared to the parameter by which Processing asks for it."""

from __future__ import annotations

from typing import Any, Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMapLayer,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)
from qgis.PyQt.QtCore import QVariant

from trainer.declared import Declared
from trainer.options import Option

from ..texts.translation import translated

POLYGONS = QgsProcessing.SourceType.TypeVectorPolygon
POINTS = QgsProcessing.SourceType.TypeVectorPoint
RASTERS = QgsProcessing.SourceType.TypeRaster
LARGEST_WHOLE = 2**31 - 1
"""What a spin box of QGIS can hold."""
BARELY_ABOVE = 1e-6
"""A spin box has a smallest number, not a bound below it."""
NUMBER_OR_WORD = "number or word"

_Maker = Callable[[str, str, bool, str], QgsProcessingParameterDefinition]
"""Makes a parameter of its name, its label, whether it may be left empty, and the parameter that it is a part of."""


def _file(behaviour: Any = QgsProcessingParameterFile.Behavior.File, extension: str = "") -> _Maker:
    def make(name: str, label: str, optional: bool, _of: str) -> QgsProcessingParameterDefinition:
        return QgsProcessingParameterFile(name, label, behaviour, extension, optional=optional)

    return make


def _field(numeric: bool, several: bool = False) -> _Maker:
    kinds = QgsProcessingParameterField.DataType

    def make(name: str, label: str, optional: bool, of: str) -> QgsProcessingParameterDefinition:
        kind = kinds.Numeric if numeric else kinds.Any
        return QgsProcessingParameterField(name, label, None, of, kind, allowMultiple=several, optional=optional)

    return make


def _features(kind: Any) -> _Maker:
    return lambda name, label, optional, _of: QgsProcessingParameterFeatureSource(name, label, [kind], None, optional)


def _new_file(files: str, unless_wanted: bool = False) -> _Maker:
    def make(name: str, label: str, _optional: bool, _of: str) -> QgsProcessingParameterDefinition:
        if unless_wanted:
            return QgsProcessingParameterFileDestination(name, label, files, optional=True, createByDefault=False)
        return QgsProcessingParameterFileDestination(name, label, files)

    return make


def _new_folder_if_wanted(name: str, label: str, _optional: bool, _of: str) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterFolderDestination(name, label, None, True, False)


def _new_vector(kind: Any) -> _Maker:
    return lambda name, label, _optional, _of: QgsProcessingParameterVectorDestination(name, label, kind)


def label_field(name: str, label: str, optional: bool, of: str) -> QgsProcessingParameterDefinition:
    """The field with the class, or a raster's band: Processing's own parameter of a field takes no raster."""
    definition = QgsProcessingParameterString(name, label, optional=optional)
    return _asked_by("LabelFieldWrapper", definition, of=of)


def _asked_by(
    wrapper: str, definition: QgsProcessingParameterDefinition, **settings: Any
) -> QgsProcessingParameterDefinition:
    """In a dialog one of :mod:`.choice_widgets` asks for it, which is imported when it does."""
    definition.setMetadata({"widget_wrapper": {"class": f"{__package__}.choice_widgets.{wrapper}", **settings}})
    return definition


_folder = _file(QgsProcessingParameterFile.Behavior.Folder)


def _run(name: str, label: str, optional: bool, of: str) -> QgsProcessingParameterDefinition:
    """A folder, or an ONNX file in its place: Processing's own box of a folder offers no file."""
    return _asked_by("RunWrapper", _folder(name, label, optional, of))


PICKERS: dict[str, _Maker] = {
    "folder": _folder,
    "run": _run,
    "file": _file(),
    "json": _file(extension="json"),
    "raster": lambda name, label, optional, _of: QgsProcessingParameterRasterLayer(name, label, None, optional),
    "bands": lambda name, label, optional, of: QgsProcessingParameterBand(
        name, label, None, of, optional=optional, allowMultiple=True
    ),
    "labels": lambda name, label, optional, _of: QgsProcessingParameterMapLayer(
        name, label, None, optional, [RASTERS, POLYGONS]
    ),
    "any labels": lambda name, label, optional, _of: QgsProcessingParameterMapLayer(
        name, label, None, optional, [RASTERS, POLYGONS, POINTS]
    ),
    "polygons": _features(POLYGONS),
    "points": _features(POINTS),
    "polygons or points": lambda name, label, optional, _of: QgsProcessingParameterFeatureSource(
        name, label, [POLYGONS, POINTS], None, optional
    ),
    "point": lambda name, label, optional, _of: QgsProcessingParameterPoint(name, label, optional=optional),
    "extent": lambda name, label, optional, _of: QgsProcessingParameterExtent(name, label, optional=optional),
    "crs": lambda name, label, optional, _of: QgsProcessingParameterCrs(name, label, optional=optional),
    "field": _field(numeric=False),
    "label field": label_field,
    "numeric field": _field(numeric=True),
    "numeric fields": _field(numeric=True, several=True),
    "new folder": lambda name, label, _optional, _of: QgsProcessingParameterFolderDestination(name, label),
    "new folder if wanted": _new_folder_if_wanted,
    "new raster": lambda name, label, _optional, _of: QgsProcessingParameterRasterDestination(name, label),
    "new polygons": _new_vector(POLYGONS),
    "new points": _new_vector(POINTS),
    "new json": _new_file("JSON (*.json)"),
    "new json if wanted": _new_file("JSON (*.json)", unless_wanted=True),
    "new html": _new_file("HTML (*.html)"),
    "new onnx": _new_file("ONNX (*.onnx)"),
    "new parquet": _new_file("GeoParquet (*.parquet)"),
}
"""What a person chooses, as :class:`trainer.options.Option` names it, to what makes such a parameter."""


def is_empty(given: Any) -> bool:
    """Nothing was given; the toolbox' dialogs have a null value for a box of a file that is empty."""
    return given is None or given == "" or given == [] or (isinstance(given, QVariant) and given.isNull())


def is_result(item: Declared) -> bool:
    """Whether it says where a result goes: such a parameter is asked for last."""
    return item.option.picker.startswith("new ")


def parameter_of(item: Declared) -> QgsProcessingParameterDefinition:
    """The parameter of an option that has a label, with its explanation."""
    said, name, label = item.option, item.option.parameter, translated(item.option.label)
    default = None if said.open or item.required else item.default if said.shown is None else said.shown
    names = dict(said.called)
    if said.picker in PICKERS:
        optional = not item.required if said.optional is None else said.optional
        definition = PICKERS[said.picker](name, label, optional, said.of)
    elif said.kind is bool:
        definition = QgsProcessingParameterBoolean(name, label, bool(default) and not (said.off or said.negative))
    elif said.choices:
        definition = QgsProcessingParameterEnum(name, label, list(said.choices), False, default, default is None, True)
        _asked_by(
            "ChoiceWrapper", definition, words=said.choices, names=[names.get(word, word) for word in said.choices]
        )
    elif said.kind in (int, float) and (not said.or_word or said.picker == NUMBER_OR_WORD):
        definition = _number(name, label, said, default)
    else:
        text = default if isinstance(default, str) and default else None
        definition = QgsProcessingParameterString(name, label, text, optional=text is None)
        if said.called:
            _asked_by("ChoiceWrapper", definition, words=list(names), names=list(names.values()), editable=True)
    return explained(definition, translated(said.tip), said.advanced)


def _number(name: str, label: str, said: Option, default: Any) -> QgsProcessingParameterNumber:
    kind = QgsProcessingParameterNumber.Type.Integer if said.kind is int else QgsProcessingParameterNumber.Type.Double
    definition = QgsProcessingParameterNumber(name, label, kind, default, default is None)
    least = said.least if said.above is None else said.above + (1 if said.kind is int else BARELY_ABOVE)
    if said.picker == NUMBER_OR_WORD:
        least = 0  # stands for the word
    if least is not None:
        definition.setMinimum(least)
    if said.most is not None:
        definition.setMaximum(min(said.most, LARGEST_WHOLE))
    return definition


def explained(
    definition: QgsProcessingParameterDefinition, tip: str = "", advanced: bool = False
) -> QgsProcessingParameterDefinition:
    """A parameter with its explanation, among the further ones where it is seldom needed."""
    if tip:
        definition.setHelp(tip)
    if advanced:
        definition.setFlags(definition.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return definition
