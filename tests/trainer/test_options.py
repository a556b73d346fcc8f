"""One declaration of an option: from it come the command line, the checks, a file's keys and QGIS' parameter."""

from __future__ import annotations

import argparse
import ast
import dataclasses
import math
from pathlib import Path
from typing import Any

import pytest

from trainer.cli.arguments import COMMANDS, CommonOptions, forms_of, parser_for, read_config
from trainer.contract import InputError
from trainer.declared import declared, read, with_given
from trainer.embeddings import options as embeddings_options
from trainer.encoders.backbones import BACKBONES
from trainer.encoders.recipe import METHODS, RECIPES, Recipe
from trainer.fields.options import ENCODERS
from trainer.geolocation.options import HEADS, HeadOptions
from trainer.imagery.options import CutOptions
from trainer.options import Options, option
from trainer.results import palette, quantise

CHECKOUT = Path(__file__).resolve().parent.parent.parent
FORMS = {
    f"{name} {action}".strip(): (name, action, form) for name in COMMANDS for action, form in forms_of(name).items()
}
POSITIONALS = {"sources", "tiles", "run", "run_folder", "data", "points", "embeddings", "source"}
POSITIONALS |= {"before", "after", "later"}

# What QGIS shows of which options is a test of the plugin's: tests/plugin/processing/test_declared.py.


def arguments_of(name: str, action: str) -> list[argparse.Action]:
    parser: argparse.ArgumentParser = parser_for(name)
    if action:
        (commands,) = (one for one in parser._actions if isinstance(one, argparse._SubParsersAction))
        parser = commands.choices[action]
    return [one for one in parser._actions if one.dest != "help"]


@pytest.mark.parametrize("command", FORMS)
def test_every_argument_is_a_declared_field(command: str) -> None:
    name, action, form = FORMS[command]
    known = {item.key: item for item in [*declared(form), *declared(CommonOptions)]}
    found = arguments_of(name, action)
    assert {one.dest for one in found} == set(known)
    assert {one.dest for one in found if not one.option_strings} <= POSITIONALS
    for one in found:
        assert one.help, f"{command}: {one.dest} explains nothing"


@pytest.mark.parametrize("command", FORMS)
def test_nothing_else_declares_arguments(command: str) -> None:
    name, _, _ = FORMS[command]
    path = CHECKOUT / "trainer" / "cli" / ("import_.py" if name == "import" else f"{name}.py")
    called = {ast.unparse(node.func) for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)}
    assert not [one for one in called if one.endswith("add_argument")]


@pytest.mark.parametrize("command", FORMS)
def test_the_defaults_of_the_command_line_are_those_of_the_dataclass(command: str) -> None:
    name, action, form = FORMS[command]
    required = {item.key: "1" for item in declared(form) if item.required}
    words = [action] if action else []
    for item in declared(form):
        if item.required:
            words += ["1"] if item.option.positional else [item.option.flags[0], "1"]
    made = read(form, vars(parser_for(name).parse_args(words)))
    for item in declared(form):
        if item.key in required or item.only_given:
            continue
        value: Any = made
        for part in item.path:
            value = getattr(value, part)
        assert value == item.default, f"{command}: {item.key}"


@dataclasses.dataclass(frozen=True)
class WithOneMore(CutOptions):
    """A copy of a dataclass of options with a field more."""

    sharpness: float = option(
        0.5, "how sharp edges must be", least=0, most=1, label="Sharpness", tip="0: any", advanced=True
    )


def test_a_new_option_is_one_field(tmp_path: Path) -> None:
    from trainer.cli import arguments

    parser = arguments.CommandParser(prog="tiles")
    arguments._fill(parser, WithOneMore, None)
    assert "--sharpness" in parser.format_help() and "how sharp edges must be" in parser.format_help()
    assert read(WithOneMore, vars(parser.parse_args(["--sharpness", "0.25"]))).sharpness == 0.25
    assert read(WithOneMore, vars(parser.parse_args([]))).sharpness == 0.5
    for wrong in ("2", "nan", "-0.1"):
        with pytest.raises(InputError, match=r"--sharpness is .*; it must be"):
            read(WithOneMore, vars(parser.parse_args([f"--sharpness={wrong}"])))
    file = tmp_path / "options.toml"
    file.write_text("sharpness = 0.75\n")
    assert read_config(file, declared(WithOneMore), "tiles") == {"sharpness": 0.75}


@pytest.mark.parametrize("command", FORMS)
def test_every_number_is_checked(command: str) -> None:
    for item in declared(FORMS[command][2]):
        if item.option.kind in (int, float):
            assert item.option.fault(math.nan) and item.option.fault(math.inf), item.key
            for bound, outside in ((item.option.least, -1), (item.option.most, 1)):
                if bound is not None:
                    assert not item.option.fault(bound * item.option.factor), item.key
                    assert item.option.fault((bound + outside) * item.option.factor), item.key
            for bound in (item.option.above, item.option.below):
                if bound is not None:
                    assert item.option.fault(bound), item.key


def test_what_is_said_names_the_option_and_what_it_takes() -> None:
    for made, said in (
        (lambda: CutOptions(size=0), "--size is 0; it must be from 1 to 4096 pixels."),
        (lambda: CutOptions(stride=0), "--stride is 0; it must be 1 pixel at least."),
        (lambda: CutOptions(splits=(0.5, 0.5)), "--split is 0.5,0.5; it takes 3 values, not 2."),
        (lambda: HeadOptions(kind="map"), f"--head is map; it must be one of {', '.join(HEADS)}."),
        (lambda: HeadOptions(dropout=1.0), "--dropout is 1.0; it must be 0 at least and below 1."),
        (lambda: Recipe(places=1), "--places is 1; it must be 2 at least."),
    ):
        with pytest.raises(InputError) as caught:
            made()
        assert str(caught.value) == said


def test_every_dataclass_that_declares_options_checks_them() -> None:
    def parts(form: Any) -> list[type]:
        inner = [item.metadata["part"].options for item in dataclasses.fields(form) if "part" in item.metadata]
        return [form, *(found for one in inner for found in parts(one))]

    for _, _, form in FORMS.values():
        for found in parts(form):
            assert issubclass(found, Options), f"{found.__name__} is not checked when it is made"


def test_a_negative_longitude_is_a_value() -> None:
    parsed = parser_for("search").parse_args(["emb", "--at", "-58.4,-34.6", "--between", "-1,2", "-3,4"])
    assert [*parsed.at, *parsed.between] == ["-58.4,-34.6", "-1,2", "-3,4"]


@pytest.mark.parametrize("words", [["-5", "-1e3", "3", "7"], ["-.5", "-1E-3", "3", "7"], ["-5", "-1000.", "3.0", "7"]])
def test_a_negative_number_is_a_value_however_it_is_written(words: list[str]) -> None:
    parsed = parser_for("field").parse_args(["train", "p.csv", "--value", "u", "--out", "f.tif", "--extent", *words])
    assert list(parsed.extent) == [float(word) for word in words]


def test_an_extent_in_the_west_is_a_value_of_the_option_before_it() -> None:
    parsed = parser_for("tiles").parse_args(["a.tif", "--out", "t", "--extent", "-120.5,40,-119,41"])
    assert parsed.extent == (-120.5, 40.0, -119.0, 41.0)
    assert parser_for("tiles").parse_args(["-1.tif", "--out", "-2"]).sources == ["-1.tif"]
    assert parser_for("tiles").parse_args(["a", "--out", "b", "--extent", "-5,1,2,3"]).extent == (-5, 1, 2, 3)


def test_a_file_of_a_subcommand_speaks_of_that_alone(tmp_path: Path) -> None:
    file = tmp_path / "options.toml"
    file.write_text('head = "s2"\nsizes = [64, 96]\nshares = [0.7, 0.1, 0.2]\ncell-size = 5\nturns = false\n')
    parsed = parser_for("geolocate", file, "train").parse_args(["train", "places", "--out", "run"])
    made = read(forms_of("geolocate")["train"], vars(parsed))
    assert (made.head.kind, made.learn.sizes, made.splits.shares) == ("s2", (64, 96), (0.7, 0.1, 0.2))  # type: ignore[attr-defined]
    assert (made.head.grid.side, made.learn.turns) == (5000.0, False)  # type: ignore[attr-defined]
    with pytest.raises(InputError, match="'head' is no option of"):
        parser_for("geolocate", file, "predict")


@pytest.mark.parametrize(("text", "index"), [("index = true", True), ("no-index = true", False), ("", None)])
def test_a_switch_of_three_states_in_a_file(tmp_path: Path, text: str, index: bool | None) -> None:
    file = tmp_path / "options.toml"
    file.write_text(text)
    parsed = parser_for("import", file).parse_args(["a.tif", "--out", "b"])
    assert read(forms_of("import")[""], vars(parsed)).outputs.index is index  # type: ignore[attr-defined]


# -- recipes of runs that were begun before --------------------------------------------------------
BEFORE = {
    "contrastive": {
        "method": "contrastive", "backbone": "slim", "weights": "random", "dimension": 64, "relative_bands": True,
        "whitening": 0.4, "places": 256, "views": 2, "sampling": "random", "negative_radius": 1.0, "temperature": 0.15,
        "decoupled": True, "projector": 256, "projector_dimension": 64, "normalised": True, "mining": "hard",
        "triplet_form": "margin", "margin": 0.5, "optimiser": "adamw", "learning_rate": 0.002, "weight_decay": 0.01,
        "schedule": "cosine", "warm_up": 0.05, "averaging": "none", "ema_decay": 0.998, "swa_share": 0.25, "clip": 5.0,
        "precision": "auto", "compiled": False, "seed": 0, "with_location": False, "early_crop": 0.5,
        "early_share": 0.7, "crop": 0.75, "shift": 0.5, "mirror_shift": 0.25, "flips": True, "quarter_turns": True,
        "zoom": 0.0, "rotation": 0.0, "resampled_share": 0.5, "blur_share": 0.5, "blur_lowest": 0.5,
        "jitter_share": 0.2, "brightness": 0.12, "contrast": 0.0, "band_gain": 0.0,
    }
}  # fmt: skip
"""What ``config.json`` held before a recipe had parts."""
BEFORE["loc2vec"] = {
    **BEFORE["contrastive"],
    "method": "loc2vec",
    "places": 64,
    "views": 4,
    "sampling": "balanced",
    "mining": "semi-hard",
    "learning_rate": 0.001,
}


@pytest.mark.parametrize("method", METHODS)
def test_a_recipe_from_before_opens_and_is_written_as_it_was(method: str) -> None:
    assert Recipe.from_json(BEFORE[method]) == RECIPES[method]
    assert RECIPES[method].to_json() == BEFORE[method]
    later = dataclasses.replace(RECIPES[method], triplets="pair", best="triplets")
    assert later.to_json() == {**BEFORE[method], "triplets": "pair", "best": "triplets"}
    assert Recipe.from_json(later.to_json()) == later
    changed = {**BEFORE[method], "crop": 0.6, "clip": 1.0}
    assert Recipe.from_json(changed).view.crop == 0.6 and Recipe.from_json(changed).loop.clip == 1.0
    with pytest.raises(InputError, match="'colour', unknown here"):
        Recipe.from_json({**BEFORE[method], "colour": 1})


def test_what_was_given_takes_the_place_of_the_method_s_own() -> None:
    given = {("places",): 8, ("view", "crop"): 0.5, ("loop", "clip"): 1.0}
    recipe = with_given(RECIPES["loc2vec"], given)
    assert (recipe.places, recipe.view.crop, recipe.loop.clip, recipe.views) == (8, 0.5, 1.0, 4)
    assert with_given(RECIPES["loc2vec"], {}) == RECIPES["loc2vec"]


# -- lists that are made from one registry ---------------------------------------------------------
def choices_of(form: Any, key: str) -> tuple[str, ...]:
    return next(item.option.choices for item in declared(form) if item.key == key)


def test_lists_are_made_from_the_registries() -> None:
    train, places = forms_of("train")[""], forms_of("geolocate")["train"]
    assert choices_of(train, "backbone") == choices_of(places, "backbone") == tuple(BACKBONES)
    assert choices_of(train, "method") == tuple(METHODS) == tuple(RECIPES)
    assert choices_of(places, "head") == tuple(HEADS)
    for name, place in (("efficientnet_b0", "encoders/backbones.py"), ("regression3d", "geolocation/options.py")):
        written = [
            path.relative_to(CHECKOUT).as_posix()
            for room in ("trainer", "geoembed_plugin")
            for path in (CHECKOUT / room).rglob("*.py")
            if f'"{name}"' in path.read_text(encoding="utf-8")
        ]
        assert written == [f"trainer/{place}"], f"a second list with {name}"


def test_what_is_said_twice_is_the_same() -> None:
    """QGIS reads the forms when it starts, and NumPy and torch are too heavy for that."""
    from trainer.location.location_encoders import LOCATION_ENCODERS

    assert embeddings_options.MOST_CLUSTERS == palette.MOST
    assert embeddings_options.VECTOR_TYPES == quantise.VECTOR_TYPES
    assert set(ENCODERS) == set(LOCATION_ENCODERS)
