"""What the trainer and its search say, in the person's language and notation of numbers.

Each sentence comes with a code and values; ``resources/i18n`` has the translation under the code. A sentence without
one, of an older trainer or one that is not translated, is shown as it was said, in English.
"""

from __future__ import annotations

import re
import string
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from trainer.messages import Text

from .numbers import in_notation
from .translation import tr, translated, translated_code


def localised(said: str, short: bool = False) -> str:
    """A sentence of the trainer as the person reads it; ``short``: of a path, the file and its folder alone."""
    if not isinstance(said, Text) or not said.template:
        return _in_words(said)
    values = {name: _end_of(value) for name, value in said.values.items()} if short else said.values
    try:
        return _in_words(_IN_NOTATION.vformat(translated_code(said.code, said.template), (), values))
    except (LookupError, ValueError, TypeError, AttributeError):  # of another version, or damaged
        return _in_words(str(said))


def _end_of(value: Any) -> Any:
    """``folder/file`` of an absolute path; else the value."""
    if not isinstance(value, str) or not _ABSOLUTE.match(value):
        return value
    return "/".join(re.split(r"[\\/]", value.rstrip("\\/"))[-ENDS:])


def _device(value: Any) -> Any:
    """What the trainer computes on, as people write it."""
    return {"cpu": "CPU", "cuda": "GPU", "mps": "GPU"}.get(str(value).split(":")[0], value)


def _in_words(text: str) -> str:
    """Options and commands as windows and the toolbox call them: “Keep uniform borders” and not --keep-borders.

    A command of which there is no window stays as it is, to be typed.
    """
    text = _COMMAND.sub(lambda found: _window_of(found["command"]) or found.group(), text)
    if "--" not in text or "python -m trainer" in text:
        return text
    return _FLAG.sub(lambda found: _called(found.group()), text)


def _called(flag: str) -> str:
    label = _labels().get(flag, "")
    return tr("“{option}”").format(option=translated(label)) if label else flag


def _window_of(command: str) -> str:
    """Where in QGIS a command is found; "" where it is not."""
    window = {
        "tiles": tr("Make tiles and learn…"),
        "train": tr("Make tiles and learn…"),
        "embed": tr("Embed…"),
        "import": tr("Import embeddings…"),
        "cluster": tr("Clusters…"),
        "classify": tr("Workbench…"),
        "evaluate": tr("Evaluate and report…"),
        "report": tr("Evaluate and report…"),
        "geolocate": tr("Geolocate…"),
        "field": tr("Learn a field from points…"),
        "export": tr("Export…"),
        "doctor": tr("Set up…"),
    }.get(command)
    return tr("“{window}” in the menu GeoEmbed").format(window=window) if window else ""


@cache
def _labels() -> dict[str, str]:
    """The label of each option that has one, by how it is written; made at the first sentence that names one."""
    from trainer.declared import declared
    from trainer.embeddings.options import ClusterForm, EmbedForm, ImportForm
    from trainer.encoders.recipe import TrainForm
    from trainer.evaluation.options import EvaluateForm
    from trainer.fields.options import FieldJob
    from trainer.geolocation.forms import GeolocateEvaluateForm, GeolocatePredictForm, GeolocateTrainForm
    from trainer.imagery.options import TilesForm
    from trainer.report.options import ReportForm
    from trainer.search.options import SearchForm

    found: dict[str, str] = {}
    for form in (TilesForm, TrainForm, EmbedForm, ImportForm, ClusterForm, SearchForm, EvaluateForm, ReportForm,
                 FieldJob, GeolocateTrainForm, GeolocatePredictForm, GeolocateEvaluateForm):  # fmt: skip
        for item in declared(form):
            for flag in item.option.flags:
                if item.option.label and flag.startswith("--"):
                    found.setdefault(flag, item.option.label)
    return found


ENDS = 2
"""Parts of a path that tell a file from others: many are called tiles or rgb.tif."""
_ABSOLUTE = re.compile(r"/|[A-Za-z]:[\\/]|\\\\")
_COMMAND = re.compile(r"`python -m trainer (?P<command>[a-z]+)[^`]*`")
_FLAG = re.compile(r"(?<![\w-])--[a-z][a-z0-9-]*")


class _InNotation(string.Formatter):
    """Sets values into a template: numbers as the person writes them, sentences translated."""

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[Any, str]:
        """The value of that name; no way from it to its attributes, since templates come from a file."""
        return _device(kwargs[field_name]) if field_name == "device" else kwargs[field_name], field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        """As the specification says, in the person's notation."""
        if isinstance(value, Text):
            return format(localised(value), format_spec)
        text = format(value, format_spec)
        return in_notation(text) if isinstance(value, (int, float)) else text


_IN_NOTATION = _InNotation()
