"""Every parameter of an algorithm comes from the option that stands behind it, and a new option is there at once."""

from __future__ import annotations

import dataclasses
import importlib
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QDialog, QToolButton

OF_QGIS_ALONE = {
    "FOLDER": "stands for the layer of imagery",
    "FURTHER_LAYERS": "more of them",
    "INPUT": "the layer of imagery: one of the sources",
    "LAYER": "photos as a layer, in place of their folder",
    "FIELD": "is written behind the file of the labels",
    "THIRD": "is one of the further dates, which are one option of several words",
    "FOURTH": "likewise",
    "FIFTH": "likewise",
    "FURTHER_OPTIONS": "those that have no parameter",
    "LOAD": "what QGIS does with the files",
}
"""Parameters that no single option stands behind."""


@pytest.fixture
def wrapper(plugin: Any, processing_at_the_desk: None) -> Any:
    """What QGIS asks for a parameter with, as its dialogs make it."""
    factory = importlib.import_module("processing.gui.wrappers").WidgetWrapperFactory
    dialog = QDialog()
    yield lambda definition: factory.create_wrapper(definition, dialog)
    dialog.deleteLater()


def classes() -> list[Any]:
    provider = importlib.import_module("geoembed_plugin.processing.provider")
    found = [
        getattr(importlib.import_module(f"geoembed_plugin.processing.{module}"), name)
        for module, name in provider.ALGORITHMS
    ]
    return [kind for kind in found if kind.COMMAND]  # what QGIS does by itself has no command that declares it


def test_every_parameter_is_declared(plugin: Any) -> None:
    for kind in classes():
        algorithm = kind().create()
        known = {item.option.parameter: item for item in kind.options() if item.option.label}
        found = {definition.name(): definition for definition in algorithm.parameterDefinitions()}
        assert set(known) - {"INPUT"} <= set(found) | {"INPUT"}
        assert set(found) - set(known) <= set(OF_QGIS_ALONE), kind.__name__
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        for name, item in known.items():
            assert found[name].description() == item.option.label
            assert found[name].help() == item.option.tip
            assert bool(found[name].flags() & advanced) == item.option.advanced, name


def test_dialogs_offer_words_of_the_trade_and_give_those_of_the_command(plugin: Any, speak: Any, wrapper: Any) -> None:
    backbones = importlib.import_module("trainer.encoders.backbones").BACKBONES  # networks are known by their names
    speak("de")
    translated = importlib.import_module("geoembed_plugin.texts.translation").translated
    for kind in classes():
        algorithm = kind().create()
        for item in (
            item for item in kind.options() if item.option.label and (item.option.choices or item.option.called)
        ):
            name, names = item.option.parameter, dict(item.option.called)
            assert set(item.option.choices) - set(names) <= set(backbones), f"{kind.__name__}: {name}"
            asked = wrapper(algorithm.parameterDefinition(name))
            assert asked.parameterValue() == algorithm.parameterDefinition(name).defaultValue(), name
            for word, called in names.items():
                place = asked.widget.findText(translated(called))
                assert place >= 0 and translated(called) != word, f"{kind.__name__}: {name}"
                asked.widget.setCurrentIndex(place)
                assert asked.parameterValue() == word
                assert algorithm.parameterDefinition(name).checkValueIsAcceptable(word)
    (learn,) = [kind for kind in classes() if kind.ID == "learn"]
    algorithm = learn().create()
    device = wrapper(algorithm.parameterDefinition("DEVICE"))
    device.widget.setEditText("cuda:1")
    assert device.parameterValue() == "cuda:1", "what is not among them can be typed"


@pytest.mark.parametrize("name", ["Classify", "Evaluate"])
def test_the_field_is_one_of_the_labels(plugin: Any, wrapper: Any, two_halves: Any, name: str) -> None:
    labels = QgsVectorLayer("Polygon?crs=EPSG:32633&field=nr:integer&field=Klasse:string", "labels", "memory")
    for number, kind in enumerate(("water", "wood", "wood")):
        feature = QgsFeature(labels.fields())
        feature.setAttributes([number, kind])
        labels.dataProvider().addFeatures([feature])
    raster = QgsRasterLayer(str(two_halves), "raster")
    QgsProject.instance().addMapLayers([labels, raster])
    (kind,) = [kind for kind in classes() if kind.__name__ == name]
    algorithm = kind().create()
    layer, field = (wrapper(algorithm.parameterDefinition(one)) for one in ("LABELS", "FIELD"))
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    shown = layer.createWrappedWidget(context)
    layer.setParameterValue(labels.id(), context)
    field.postInitialize([layer, field])
    assert [field.widget.itemText(place) for place in range(field.widget.count())] == ["nr", "Klasse"]
    assert field.parameterValue() == "Klasse", "what looks like a class is chosen"
    layer.setParameterValue(raster.id(), context)
    assert field.widget.count() == 3 and field.parameterValue() == "1"
    field.setParameterValue("Typ", context)
    assert field.parameterValue() == "Typ", "of a file that is no layer yet"
    shown.deleteLater()
    QgsProject.instance().clear()


def test_the_form_is_that_of_the_command(plugin: Any) -> None:
    arguments = importlib.import_module("trainer.cli.arguments")
    for kind in classes():
        if kind.ID != "checkenvironment":
            name, *action = kind.COMMAND
            assert kind.FORM is arguments.forms_of(name)["".join(action)], kind.__name__


def test_a_new_option_is_a_parameter_at_once(plugin: Any) -> None:
    options = importlib.import_module("trainer.options")
    cluster = importlib.import_module("geoembed_plugin.processing.cluster").Cluster
    sharpness = options.option(0.5, "how sharp", least=0, most=1, label="Sharpness", tip="0: any", advanced=True)
    form = dataclasses.make_dataclass("Form", [("sharpness", float, sharpness)], bases=(cluster.FORM,), frozen=True)
    algorithm = type("More", (cluster,), {"FORM": form})()
    algorithm.initAlgorithm()
    found = algorithm.parameterDefinition("SHARPNESS")
    assert (found.description(), found.help(), found.defaultValue()) == ("Sharpness", "0: any", 0.5)
    assert (found.minimum(), found.maximum()) == (0, 1)
    given = {"EMBEDDINGS": "emb", "SHARPNESS": 0.25}
    words = algorithm.command(given, QgsProcessingContext(), QgsProcessingFeedback())
    assert words[words.index("--sharpness") + 1] == "0.25"
    with pytest.raises(importlib.import_module("trainer.contract").InputError, match="--sharpness is 2"):
        form(embeddings="emb", sharpness=2)


def test_an_export_of_qgis_writes_over_what_qgis_asked_about(plugin: Any) -> None:
    algorithm = importlib.import_module("geoembed_plugin.processing.export").Export().create()
    given = {"RUN": "run", "OUTPUT": "/there/encoder.onnx", "PRECISION": "float16", "DATA": "tiles"}
    words = algorithm.command(given, QgsProcessingContext(), QgsProcessingFeedback())
    assert words[:2] == ["export", "run"]
    assert words[words.index("--onnx") + 1] == "/there/encoder.onnx"
    assert words[words.index("--precision") + 1] == "float16"
    assert words[words.index("--data") + 1] == "tiles"
    assert words[-1] == "--replace"


def test_where_a_run_is_asked_for_an_onnx_file_can_be_chosen(
    plugin: Any, wrapper: Any, person: Any, tmp_path: Path
) -> None:
    """By a button beside that for a folder, wherever the command takes either."""
    (tmp_path / "a run").mkdir()
    (tmp_path / "a run.onnx").write_bytes(b"")
    asked_for = {kind.ID: [item for item in kind.options() if item.option.picker == "run"] for kind in classes()}
    assert {name for name, items in asked_for.items() if items} == {
        "embed", "search", "similarityraster", "geolocatepredict", "geolocateevaluate", "export"
    }  # fmt: skip
    for kind in classes():
        algorithm = kind().create()
        for item in asked_for[kind.ID]:
            definition = algorithm.parameterDefinition(item.option.parameter)
            asked = wrapper(definition)
            asked.setParameterValue(str(tmp_path / "a run"), QgsProcessingContext())
            assert asked.parameterValue() == str(tmp_path / "a run")
            button = asked.widget.findChild(QToolButton, f"{asked.widget.objectName()}Onnx")
            person.name_file(tmp_path / "a run.onnx", button.click)
            assert asked.parameterValue() == str(tmp_path / "a run.onnx")
            assert definition.checkValueIsAcceptable(asked.parameterValue())
