"""An option is declared once, as a field of a dataclass; all that a person meets of it is made from that.

A field made by :func:`option` says what the option means, which values it takes and how QGIS asks for it. From it
come the argument of the command line and the key of a ``--config`` file (:mod:`trainer.cli.arguments`), the parameter
of the Processing algorithm (``geoembed_plugin.processing.parameters``) and the check of the value (:func:`check`, by
which every :class:`Options` is checked when it is made). A new option is one such field::

    sharpness: float = option(0.5, "how sharp edges must be", least=0, most=1, label="Sharpness", advanced=True)

A command is a dataclass of such fields, a form; a field made by :func:`part` holds a dataclass of options whose fields
count as the form's own. Standard library only, Python 3.9: QGIS reads the forms, too.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from pathlib import Path
from typing import Any, ClassVar, Optional

from trainer.contract import InputError
from trainer.messages import NOTHING, Text, say

LARGEST_SEED = 2**32 - 1
"""What NumPy, scikit-learn and torch all take."""

COMMA, WORDS, REPEATED, REPEATED_WORDS = "comma", "words", "repeated", "repeated words"
"""How several values are written: ``1,2,3``; ``--sizes 1 2``; ``--at A --at B``; ``--value a b --value c``."""

OPTION, PART = "option", "part"
"""What a field's metadata say that it is."""
_KINDS: dict[str, Any] = {"bool": bool, "int": int, "float": float, "Path": Path, "str": str}


@dataclass(eq=False)  # not frozen, as that makes it four times as slow: QGIS makes hundreds of these when it starts
class Option:
    """What is declared of one option; what follows from its field is filled in when it is first asked for.

    Attributes:
        help: What ``--help`` says of it.
        flags: How it is written on the command line; made from the field's name where empty.
        positional: Written without a flag.
        key: What it is called in a ``--config`` file; made from the flag where empty.
        metavar: What stands for its value in ``--help``.
        group: Title under which ``--help`` shows it.
        one_of: Of the options of one group that have this in common only one may be given.
        many: How several values are written, :data:`COMMA` and its like; "" for a single value.
        count: How many values there must be; 0 for any number.
        choices: The words that it takes.
        called: (word, what QGIS calls it): all of the choices, or words that are proposed where others are taken, too.
        or_word: A word that may stand in place of a number, such as ``auto``.
        least: The smallest number.
        most: The largest.
        above: What a number must be larger than.
        below: What a number must be smaller than.
        unit: Of a number, for what is said of a wrong one.
        factor: What is given times this is what the field holds (km on the command line, metres in the field).
        on_off: ``--flag`` and ``--no-flag``; a boolean without this is switched on by its flag.
        off: The flag switches off what the field holds.
        label: What QGIS calls it; "" where QGIS does not ask for it.
        tip: What QGIS explains.
        advanced: QGIS shows it among the further parameters.
        parameter: Name of the Processing parameter; made from the field's name where empty.
        picker: What a person chooses in QGIS where it is no plain number, word, text or tick: a key of
            ``geoembed_plugin.processing.parameters.PICKERS``.
        of: Parameter with the layer whose field or band is chosen.
        shown: Default in QGIS where it is another than the field's.
        open: Empty in QGIS: what is taken then depends on other options.
        negative: QGIS asks whether to leave it out (of an ``on_off`` option).
        optional: Whether QGIS takes it empty, where that is otherwise than for the command.
        kind: ``bool``, ``int``, ``float``, ``Path`` or ``str``: from the field's annotation.
    """

    help: str
    flags: tuple[str, ...] = ()
    positional: bool = False
    key: str = ""
    metavar: Any = None
    group: str = ""
    one_of: str = ""
    many: str = ""
    count: int = 0
    choices: tuple[str, ...] = ()
    called: tuple[tuple[str, str], ...] = ()
    or_word: str = ""
    least: Optional[float] = None
    most: Optional[float] = None
    above: Optional[float] = None
    below: Optional[float] = None
    unit: str = ""
    factor: float = 1.0
    on_off: bool = False
    off: bool = False
    label: str = ""
    tip: str = ""
    advanced: bool = False
    parameter: str = ""
    picker: str = ""
    of: str = ""
    shown: Any = None
    open: bool = False
    negative: bool = False
    optional: Optional[bool] = None
    kind: Any = None

    @property
    def name(self) -> str:
        """How it is called in what is said about it: ``--size``, or ``TILES``."""
        return str(self.metavar or self.key).upper() if self.positional else self.flags[-1]

    def convert(self, text: str) -> Any:
        """One value as it was written.

        Raises:
            ValueError: it is not of this kind.
        """
        if self.or_word and text == self.or_word:
            return text
        if self.kind is bool:
            raise ValueError("it takes true or false")
        return self.kind(text)

    def fault(self, value: Any) -> Text:
        """What is wrong with a value that the field holds; empty where nothing is."""
        if value is None or (self.or_word and value == self.or_word):
            return NOTHING
        if isinstance(value, (tuple, list)):
            if self.count and len(value) != self.count:
                return say(
                    "options.takes-values", "it takes {count} values, not {given}", count=self.count, given=len(value)
                )
            return next((fault for fault in map(self.fault, value) if fault), NOTHING)
        if self.choices and value not in self.choices:
            return say("options.must-be-one-of", "it must be one of {choices}", choices=", ".join(self.choices))
        if self.kind not in (int, float):
            return NOTHING
        if isinstance(value, (str, bool)) or not math.isfinite(value):
            if self.or_word:
                return say("options.must-be-number-or", "it must be a finite number or {word}", word=self.or_word)
            return say("options.must-be-number", "it must be a finite number")
        number = value / self.factor
        holds = (
            (self.least is None or number >= self.least)
            and (self.most is None or number <= self.most)
            and (self.above is None or number > self.above)
            and (self.below is None or number < self.below)
        )
        return NOTHING if holds else say("options.must-be", "it must be {range}", range=self.range_text())

    def range_text(self) -> Text:
        """Which numbers it takes, such as ``from 0 to 1`` or ``above 0 km``."""
        unit = f" {self.unit}" if self.unit else ""
        if self.least is not None and self.most is not None:
            low, high = _plain(self.least), f"{_plain(self.most)}{unit}"
            return say("options.from-to", "from {low} to {high}", low=low, high=high)
        parts = []
        if self.above is not None:
            parts.append(say("options.above", "above {number}", number=f"{_plain(self.above)}{unit}"))
        elif self.least is not None:
            parts.append(say("options.at-least", "{number} at least", number=f"{_plain(self.least)}{unit}"))
        if self.below is not None:
            parts.append(say("options.below", "below {number}", number=f"{_plain(self.below)}{unit}"))
        elif self.most is not None:
            parts.append(say("options.at-most", "{number} at most", number=f"{_plain(self.most)}{unit}"))
        if len(parts) == 2:
            return say("options.both-bounds", "{lower} and {upper}", lower=parts[0], upper=parts[1])
        return parts[0] if parts else NOTHING


def option(default: Any = MISSING, help: str = "", **settings: Any) -> Any:
    """A field that is an option.

    Args:
        default: What it is where nobody says; a form without one cannot be made without it.
        help: What it means.
        settings: Fields of :class:`Option`; ``flags`` may be a single text.
    """
    flags = settings.pop("flags", ())
    settings["flags"] = (flags,) if isinstance(flags, str) else tuple(flags)
    return field(default=default, metadata={OPTION: Option(help, **settings)})


def part(
    options: type,
    group: str = "",
    without: tuple[str, ...] = (),
    groups: Optional[Mapping[str, str]] = None,
    only_given: bool = False,
    default: Any = None,
    required: bool = False,
) -> Any:
    """A field that holds a dataclass of options, which count as the form's own.

    Args:
        options: The dataclass.
        group: Title for all of them in ``--help``, instead of their own.
        without: Keys of those that the form does not take.
        groups: Key to title, for some of them.
        only_given: The field holds a dictionary of what was given alone, as :func:`with_given` takes it.
        default: What the field holds by default, where that is not the dataclass as it is by itself.
        required: The dataclass cannot be made without arguments: an option of it must be given.
    """
    made = Part(options, group, without, dict(groups or {}), only_given, default)
    if required:
        return field(metadata={PART: made})
    if default is not None:
        return field(default=default, metadata={PART: made})
    return field(default_factory=dict if only_given else options, metadata={PART: made})


@dataclass(frozen=True)
class Part:
    """What :func:`part` was given."""

    options: type
    group: str
    without: tuple[str, ...]
    groups: dict[str, str]
    only_given: bool
    default: Any


class Options:
    """Base of the dataclasses of options: what they hold is checked when they are made.

    Equality and its like stand here once, and the dataclasses say ``eq=False, repr=False``: QGIS makes some forty of
    them while it starts, and for each of these methods ``dataclass`` compiles a text.
    """

    SUMMARY: ClassVar[str] = ""
    """One line of help, of the form of a subcommand."""
    DESCRIPTION: ClassVar[str] = ""
    """What ``--help`` begins with, where that is more than the one line."""

    def __post_init__(self) -> None:
        """Refuse what cannot be meant.

        Raises:
            InputError: an option is out of its range; the line names it.
        """
        check(self)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and _values(self) == _values(other)

    def __hash__(self) -> int:
        return hash(tuple(_values(self).values()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in _values(self).items())})"


def _values(form: Options) -> dict[str, Any]:
    return {name: getattr(form, name) for name in form.__dataclass_fields__}  # type: ignore[attr-defined]


def filled_in(item: Field[Any]) -> Option:
    """With what follows from the field's name and annotation."""
    said: Option = item.metadata[OPTION]
    if said.kind is not None:
        return said
    annotation = item.type if isinstance(item.type, str) else getattr(item.type, "__name__", str(item.type))
    words = re.findall(r"\w+", str(annotation))
    kind = next((_KINDS[word] for word in words if word in _KINDS), str)
    flags = () if said.positional else said.flags or ("--" + item.name.replace("_", "-"),)
    long = [flag for flag in flags if flag.startswith("--")] or list(flags)
    key = said.key or (long[0].lstrip("-").replace("-", "_") if long else item.name)
    said.flags, said.key, said.kind, said.parameter = flags, key, kind, said.parameter or item.name.upper()
    return said


def check(options: Any) -> None:
    """Refuse values that a dataclass' own options do not take.

    Raises:
        InputError: naming the first such option, its value and what it takes.
    """
    for item in (one for one in fields(options) if OPTION in one.metadata):
        found, value = filled_in(item), getattr(options, item.name)
        if fault := found.fault(value):
            raise InputError(
                say(
                    "options.is",
                    "{name} is {shown}; {fault}.",
                    name=found.name,
                    shown=_shown(found, value),
                    fault=fault,
                ),
                code="bad-option",
            )


def device_option(help: str = "auto, cpu, cuda, cuda:1 or mps (default: auto)", group: str = "") -> Any:
    """Where torch computes."""
    return option(
        "auto", help, group=group, label="Device", advanced=True,
        tip="What computes; with several GPUs write cuda:1 for the second",
        called=(
            ("auto", "the GPU where there is a usable one"), ("cpu", "the processor"), ("cuda", "the GPU (NVIDIA)"),
            ("mps", "the GPU (Apple)"),
        ),
    )  # fmt: skip


PROVIDERS = ("auto", "cpu", "cuda", "tensorrt", "directml", "coreml", "openvino", "openvino-bf16")
"""What onnxruntime can run an ONNX file on, where its build has it; the last as torch computes on newer processors."""


def provider_option(group: str = "") -> Any:
    """What an ONNX file runs on."""
    return option("auto", "what an ONNX file runs on (default: auto)", choices=PROVIDERS, group=group)


def text_encoder_option(help: str, group: str = "", label: str = "") -> Any:
    """The text tower of an encoder of the CLIP kind."""
    return option(
        None, help, group=group, metavar="FILE.onnx", label=label, picker="file", advanced=True,
        tip="The text half of the very model that embedded the tiles",
    )  # fmt: skip


def tokenizer_option(group: str = "", label: str = "") -> Any:
    """What tokens are to a text tower."""
    return option(
        None, "its byte pairs: tokenizer.json or merges.txt (default: tokenizer.json beside it)", group=group,
        metavar="FILE", label=label, picker="file", advanced=True,
        tip="tokenizer.json or merges.txt of that model. Empty: tokenizer.json beside the text tower.",
    )  # fmt: skip


def embeddings_option() -> Any:
    """The embeddings folder that a command reads."""
    return option(
        help="an embeddings folder (from embed or import)", positional=True, metavar="EMB", label="Embeddings",
        tip="A folder that 'Embed' or 'Import embeddings' made", picker="folder",
    )  # fmt: skip


def seed_option(help: str = "of all that is random (0)", group: str = "", tip: str = "", metavar: Any = None) -> Any:
    """The seed of all that is random."""
    return option(
        0, help, group=group, metavar=metavar, least=0, most=LARGEST_SEED, label="Seed", tip=tip, advanced=True
    )


def _plain(number: float) -> str:
    return str(int(number)) if float(number).is_integer() else f"{number:g}"


def _shown(found: Option, value: Any) -> str:
    if isinstance(value, (tuple, list)):
        return ",".join(map(str, value))
    return str(value / found.factor) if found.factor != 1.0 else str(value)
