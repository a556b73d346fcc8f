"""What every algorithm has: stable ids, help, icons, and words that the real command line takes."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QUrl, QVariant

IDS = {
    "change",
    "checkenvironment",
    "classify",
    "cluster",
    "embed",
    "evaluate",
    "export",
    "geolocateevaluate",
    "geolocatepredict",
    "geolocatetrain",
    "importembeddings",
    "learn",
    "learnfield",
    "maketiles",
    "osmchannels",
    "publish",
    "rendermap",
    "regress",
    "report",
    "search",
    "similarityraster",
    "zones",
}


@pytest.fixture
def algorithms(plugin: Any) -> dict[str, Any]:
    provider = QgsApplication.processingRegistry().providerById("geoembed")
    return {algorithm.name(): algorithm for algorithm in provider.algorithms()}


def words_of(algorithm: Any, **parameters: Any) -> list[str]:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return list(algorithm.create().command(parameters, context, QgsProcessingFeedback()))


def parsed(words: list[str]) -> Any:
    """What the real command line makes of the words; a word that it refuses fails here."""
    return importlib.import_module("trainer.cli.arguments").parser_for(words[0]).parse_args(words[1:])


def test_ids_are_the_ones_that_models_and_scripts_rely_on(algorithms: dict[str, Any]) -> None:
    assert set(algorithms) == IDS


def test_each_explains_itself(algorithms: dict[str, Any]) -> None:
    for name, algorithm in algorithms.items():
        assert len(algorithm.shortHelpString()) > 60, name
        assert algorithm.tags() and algorithm.group() and algorithm.groupId().islower(), name
        assert not algorithm.icon().isNull() and Path(algorithm.svgIconPath()).is_file(), name
        page = Path(QUrl(algorithm.helpUrl()).toLocalFile())
        assert page.is_file(), f"{name}: no help page {page.name}"
        for definition in algorithm.parameterDefinitions():
            assert definition.description() and definition.name().isupper(), f"{name}: {definition.name()}"


def test_what_is_seldom_needed_is_advanced(algorithms: dict[str, Any]) -> None:
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    for name, algorithm in algorithms.items():
        plain = [d.name() for d in algorithm.parameterDefinitions() if not d.flags() & advanced]
        assert len(plain) <= 9, f"{name} shows {plain} at once"
        for word in ("DEVICE", "SEED", "FURTHER_OPTIONS"):
            definition = algorithm.parameterDefinition(word)
            assert definition is None or definition.flags() & advanced, f"{name}: {word}"


def test_words_of_tiles(algorithms: dict[str, Any], tmp_path: Path) -> None:
    options = parsed(
        words_of(
            algorithms["maketiles"],
            FOLDER=str(tmp_path),
            SIZE=32,
            STRIDE=16,
            EXTENT="-20,-10,-50,5 [EPSG:4326]",
            THRESHOLD="auto",
            OUTPUT=str(tmp_path / "a b"),
            FURTHER_OPTIONS="--split 0.6,0.2,0.2",
        )
    )
    assert options.sources == [str(tmp_path)]
    assert (options.size, options.stride, options.information_threshold) == (32, 16, "auto")
    assert options.extent == (-20, -50, -10, 5)
    assert "WGS" in options.extent_crs
    assert options.split == (0.6, 0.2, 0.2)
    assert options.out == tmp_path / "a b"


def test_words_of_learning_and_of_going_on(algorithms: dict[str, Any], tmp_path: Path) -> None:
    given = {"TILES": str(tmp_path), "METHOD": "loc2vec", "EPOCHS": 3, "OUTPUT": str(tmp_path)}
    options = parsed(words_of(algorithms["learn"], **given))
    assert (options.method, options.epochs, options.minutes, options.dimension) == ("loc2vec", 3, None, 64)
    assert options.sampling is None, "what was not chosen stays as the method has it"
    (tmp_path / "config.json").write_text("{}", encoding="utf-8")
    options = parsed(words_of(algorithms["learn"], **given, RESUME=True))
    assert options.resume and options.epochs == 3
    assert options.method is None and options.backbone is None, "a run that goes on keeps its settings"


def test_words_of_classifying_by_points_and_with_an_earlier_classifier(
    algorithms: dict[str, Any], tmp_path: Path
) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=class:string", "clicks", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(15, 47)))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    given = {"EMBEDDINGS": str(tmp_path), "OUTPUT": str(tmp_path / "cls")}
    words = words_of(algorithms["classify"], LABELS=layer.id(), FIELD="class", METHOD="knn", SEED=3, **given)
    options = parsed(words)
    assert Path(options.labels).suffix == ".gpkg" and Path(options.labels).is_file()
    assert (options.field, options.method, options.seed, options.out) == ("class", "knn", 3, tmp_path / "cls")
    options = parsed(words_of(algorithms["classify"], MODEL=str(tmp_path), **given))
    assert options.labels == "" and options.model == tmp_path
    QgsProject.instance().removeMapLayer(layer.id())


def test_words_of_changes_between_several_dates_with_examples(algorithms: dict[str, Any], tmp_path: Path) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:32633", "examples", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(500_000, 5_200_000)))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    given = {"BEFORE": str(tmp_path / "a"), "AFTER": str(tmp_path / "b"), "OUTPUT": str(tmp_path / "changes")}
    words = words_of(
        algorithms["change"], THIRD=str(tmp_path / "c"), FIFTH=str(tmp_path / "e"), LIKE=layer.id(), **given
    )
    options = parsed(words)
    assert (options.before, options.after) == (tmp_path / "a", tmp_path / "b")
    assert options.later == [tmp_path / "c", tmp_path / "e"] and options.false_alarms == 0.001
    assert options.like == ["15.000000000,46.953529202"]
    assert list(parsed(words_of(algorithms["change"], **given)).later) == []
    QgsProject.instance().removeMapLayer(layer.id())


def test_words_of_a_measured_value(algorithms: dict[str, Any], tmp_path: Path) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=yield:double", "harvest", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(15, 47)))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    given = {"EMBEDDINGS": str(tmp_path), "LABELS": layer.id(), "FIELD": "yield", "OUTPUT": str(tmp_path / "map")}
    options = parsed(words_of(algorithms["regress"], METHOD="knn", SURE=0.8, **given))
    assert Path(options.labels).suffix == ".gpkg" and options.field == "yield"
    assert (options.method, options.sure, options.out) == ("knn", 0.8, tmp_path / "map")
    QgsProject.instance().removeMapLayer(layer.id())


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("classify", {"MODEL": "earlier"}),
        ("search", {"POINT": "-10,45 [EPSG:4326]"}),
        ("similarityraster", {"POINT": "-10,45 [EPSG:4326]"}),
        ("export", {"RUN": "run"}),
    ],
)
def test_a_box_that_is_left_empty_is_no_value(
    algorithms: dict[str, Any], tmp_path: Path, name: str, given: dict[str, str]
) -> None:
    """The dialogs of the toolbox give a null value for it, scripts nothing at all."""
    given = {"EMBEDDINGS": str(tmp_path), "OUTPUT": str(tmp_path / "out.tif"), **given}
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    empty = {
        definition.name(): QVariant()
        for definition in algorithms[name].parameterDefinitions()
        if definition.flags() & optional and definition.name() not in given
    }
    assert len(empty) > 2
    words = words_of(algorithms[name], **given)
    assert words_of(algorithms[name], **given, **empty) == words and "" not in words


def test_words_of_a_page_for_a_browser(algorithms: dict[str, Any], tmp_path: Path) -> None:
    given = {"RUN": "run", "OUTPUT": str(tmp_path / "a.onnx")}
    assert parsed(words_of(algorithms["export"], **given)).web is None, "only where it is wanted"
    page = {"PAGE": str(tmp_path / "page"), "EMBEDDINGS": str(tmp_path), "RUNTIME": str(tmp_path / "ort.tgz")}
    options = parsed(words_of(algorithms["export"], **given, **page))
    assert (options.web, options.embeddings) == (tmp_path / "page", tmp_path)
    assert options.runtime == tmp_path / "ort.tgz" and options.onnx == tmp_path / "a.onnx"


def test_words_of_a_search_by_selected_points(algorithms: dict[str, Any], tmp_path: Path) -> None:
    layer = QgsVectorLayer("Point?crs=EPSG:3857&field=name:string", "places", "memory")
    for x in (-1113194.9, 0.0):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, 0)))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    given = {"EMBEDDINGS": str(tmp_path), "OUTPUT": str(tmp_path / "x.gpkg")}
    words = words_of(
        algorithms["search"], POINT="-10,45 [EPSG:4326]", LIKE=layer.id(), UNLIKE=layer.id(), TILES="3; 4", **given
    )
    options = parsed(words)
    assert options.at == ["-10.000000000,45.000000000"]
    assert [round(float(text.split(",")[0]), 4) for text in options.like] == [-10, 0]
    assert len(options.unlike) == 2 and options.tile == ["3", "4"]
    with pytest.raises(QgsProcessingException, match="what to look for"):
        words_of(algorithms["search"], **given)
    QgsProject.instance().removeMapLayer(layer.id())


def test_words_of_the_others(algorithms: dict[str, Any], tmp_path: Path) -> None:
    folder = str(tmp_path)
    assert parsed(words_of(algorithms["cluster"], EMBEDDINGS=folder, CLUSTERS=0)).clusters == "auto"
    assert parsed(words_of(algorithms["cluster"], EMBEDDINGS=folder, CLUSTERS=5)).clusters == 5
    report = parsed(words_of(algorithms["report"], EMBEDDINGS=folder, OUTPUT=folder + "/r.html"))
    assert report.out == tmp_path / "r.html"
    points = tmp_path / "points.csv"
    points.write_text("lon,lat,depth,salt\n1,2,3,4\n", encoding="utf-8")
    layer = QgsVectorLayer(f"file://{points}?xField=lon&yField=lat&crs=EPSG:4326", "points", "delimitedtext")
    QgsProject.instance().addMapLayer(layer)
    field = parsed(
        words_of(
            algorithms["learnfield"],
            POINTS=layer.id(),
            VALUES=["depth", "salt"],
            EXTENT="-1,3,-2,4 [EPSG:4326]",
            OUTPUT=folder + "/f.tif",
        )
    )
    assert field.value == [["depth", "salt"]] and field.extent == [-1, -2, 3, 4]
    measured = {"EMBEDDINGS": folder, "LABELS": layer.id(), "FIELD": "depth", "OUTPUT": folder + "/e.json"}
    labels = parsed(words_of(algorithms["evaluate"], **measured))
    assert labels.labels.endswith(":depth") and labels.json == tmp_path / "e.json"
    assert not labels.with_location
    assert parsed(words_of(algorithms["evaluate"], **measured, WITH_LOCATION=True)).with_location
    train = parsed(words_of(algorithms["geolocatetrain"], DATA=folder, HEAD="s2", OUTPUT=folder + "/r"))
    assert (str(train.data), train.head, train.resume) == (folder, "s2", False)
    place = {"RUN": folder, "LAYER": layer.id(), "PATH_FIELD": "depth", "OUTPUT": folder + "/p.gpkg"}
    predict = parsed(words_of(algorithms["geolocatepredict"], **place))
    assert predict.data.is_file() and predict.path_field == "depth" and predict.out == tmp_path / "p.gpkg"
    measure = parsed(words_of(algorithms["geolocateevaluate"], RUN=folder, DATA=folder, OUTPUT=folder + "/g.json"))
    assert measure.json == tmp_path / "g.json" and measure.split == "test"
    QgsProject.instance().removeMapLayer(layer.id())


def test_a_wrong_choice_is_refused_before_anything_runs(algorithms: dict[str, Any], tmp_path: Path) -> None:
    context = QgsProcessingContext()
    fine, told = algorithms["maketiles"].checkParameterValues({"OUTPUT": str(tmp_path)}, context)
    assert not fine and "image" in told
    fine, told = algorithms["cluster"].checkParameterValues({"EMBEDDINGS": str(tmp_path), "CLUSTERS": 40}, context)
    assert not fine, told


def test_the_modeler_joins_them(algorithms: dict[str, Any]) -> None:
    model = QgsProcessingModelAlgorithm("Chain", "chain")
    for name, inputs in (
        ("maketiles", {}),
        ("learn", {"TILES": ("maketiles", "OUTPUT")}),
        ("embed", {"RUN": ("learn", "OUTPUT"), "FOLDER": ("maketiles", "OUTPUT")}),
        ("cluster", {"EMBEDDINGS": ("embed", "OUTPUT")}),
    ):
        child = QgsProcessingModelChildAlgorithm(f"geoembed:{name}")
        child.setChildId(name)
        for parameter, (before, output) in inputs.items():
            source = QgsProcessingModelChildParameterSource.fromChildOutput(before, output)
            child.addParameterSources(parameter, [source])
        for definition in child.algorithm().parameterDefinitions():
            if definition.name() not in inputs and definition.defaultValue() is not None:
                value = QgsProcessingModelChildParameterSource.fromStaticValue(definition.defaultValue())
                child.addParameterSources(definition.name(), [value])
        model.addChildAlgorithm(child)
    for name in ("learn", "embed", "cluster"):
        for parameter, sources in model.childAlgorithm(name).parameterSources().items():
            definition = model.childAlgorithm(name).algorithm().parameterDefinition(parameter)
            given = sources[0]
            if not given.outputChildId():
                continue
            before = model.childAlgorithm(given.outputChildId()).algorithm()
            output = before.outputDefinition(given.outputName())
            assert definition.type() == "file" and output.type() == "outputFolder", (name, parameter)
    fine, issues = model.validate()
    assert fine, issues
