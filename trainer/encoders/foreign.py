"""An encoder that was made elsewhere: any ONNX file with one input of pictures and an output of vectors.

What it wants is said by options, by a STAC item with the Machine Learning Model extension, or by the graph itself, in
this order. Sources are cut to 8 bits as for an encoder of ours, 0 and 255 standing for the ends of its range.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from trainer.contract import InputError
from trainer.encoders.card import ModelCard, weights_digest
from trainer.encoders.onnx_card import CARD, ENCODER, OnnxCard, PictureInput
from trainer.encoders.onnx_encoder import OnnxEncoder, OnnxGraph
from trainer.encoders.options import PICTURE, ForeignOptions, made_elsewhere
from trainer.files.records import RecordError, made, read_object
from trainer.files.refusals import unreadable
from trainer.messages import say

_HALVES = (("vision", "text"), ("visual", "textual"), ("image", "text"))
"""What the halves of a model of the CLIP kind are called by those who publish them as ONNX."""
MOST_BANDS = 32
RGB = ("red", "green", "blue")


@dataclass(frozen=True)
class Described:
    """What is known before the graph is asked; empty and 0 where it is not."""

    bands: tuple[str, ...] = ()
    size: int = 0
    resolution: float = 0.0
    low: float = 0.0
    high: float = 255.0
    factor: float = 1.0
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    output: str = ""


def open_foreign(graph: OnnxGraph, options: ForeignOptions | None, known: Mapping[str, Any] | None) -> OnnxEncoder:
    """Make an encoder of a graph that `export` did not make.

    Args:
        graph: It.
        options: What a person says of it.
        known: The card in the manifest of embeddings that it made; used where nobody says anything.

    Raises:
        InputError: it has no input of pictures or no output of vectors, or it is not known what it wants.
    """
    if CARD in graph.metadata:
        return OnnxEncoder(graph, OnnxCard.of(graph.path, graph.metadata))
    if known is not None and made_elsewhere(known):
        try:
            model, picture = made(ModelCard, dict(known)), made(PictureInput, known[PICTURE])
        except RecordError as error:
            raise InputError(
                say("any.damaged", "{folder} is damaged: {error}.", folder=graph.path, error=error),
                say("any.embed-again", "Embed again."),
                "damaged",
            ) from error
    else:
        model, picture = _fitted(graph, _described(graph.path, options or ForeignOptions()))
    identity = hashlib.sha256(
        f"{weights_digest(graph.path)} {json.dumps([model.scaling, asdict(picture)], sort_keys=True)}".encode()
    ).hexdigest()
    return OnnxEncoder(graph, OnnxCard(ENCODER, identity, "float32", model, picture=picture))


def as_known(encoder: object) -> dict[str, Any]:
    """What a manifest keeps beside the card, so that the encoder can be opened again."""
    if isinstance(encoder, OnnxEncoder) and CARD not in encoder.graph.metadata:
        return {PICTURE: asdict(encoder.onnx_card.picture)}
    return {}


def text_tower_of(graph: Path, options: ForeignOptions) -> Path | None:
    """The text half of a model: what was named, or what lies beside its image half under the name that goes with it."""
    if options.text_encoder is not None:
        return options.text_encoder
    for images, words in _HALVES:
        beside = graph.with_name(graph.name.replace(images, words))
        if images in graph.name and beside.is_file():
            return beside
    return None


def _described(path: Path, options: ForeignOptions) -> Described:
    """What options and a STAC item say."""
    beside = path.with_name(f"{path.stem}.stac.json")
    file = options.description or (beside if beside.is_file() else None)
    found = Described() if file is None else _of_item(file)
    low, high = options.range or (found.low, found.high)
    return Described(
        options.bands or found.bands,
        options.size or found.size,
        options.resolution or found.resolution,
        low,
        high,
        options.factor if options.factor != 1.0 else found.factor,
        options.mean or found.mean,
        options.std or found.std,
        options.output or found.output,
    )


def _of_item(path: Path) -> Described:
    """What a STAC item of the Machine Learning Model extension says of its first input.

    Raises:
        InputError: it cannot be read, or is none.
    """
    try:
        properties = read_object(path)["properties"]
        (entry, *_) = properties["mlm:input"]
        shape, order = entry["input"]["shape"], entry["input"]["dim_order"]
        size = int(shape[order.index("height")]) if "height" in order else 0
        bands = tuple(str(band["name"] if isinstance(band, dict) else band) for band in entry.get("bands", []))
        scaling = [step for step in entry.get("value_scaling") or [] if isinstance(step, dict)]
        settings = properties.get("mlm:hyperparameters", {})
        found = Described(bands, max(size, 0), float(settings.get("ground_resolution_m", 0.0)))
        for step in scaling:
            if step["type"] == "scale":
                found = replace(found, factor=found.factor / float(step["value"]))
            elif step["type"] == "min-max":
                low, high = float(step["minimum"]), float(step["maximum"])
                found = replace(found, mean=(*found.mean, low), std=(*found.std, high - low), low=low, high=high)
            elif step["type"] == "z-score":
                found = replace(found, mean=(*found.mean, float(step["mean"])), std=(*found.std, float(step["stddev"])))
            else:
                raise RecordError(
                    say(
                        "record.unknown-value-scaling",
                        "value_scaling of the type {kind} is not known",
                        kind=step["type"],
                    )
                )
        return found
    except (OSError, KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise unreadable(
            path,
            error,
            say("encoders.name-mlm-item", "Name a STAC item with mlm:input, or use --encoder-bands and the like."),
        ) from error


def _fitted(graph: OnnxGraph, told: Described) -> tuple[ModelCard, PictureInput]:
    """What is told and what the graph's own input and output say, as one."""
    inputs = graph.session.get_inputs()
    pictures = [item for item in inputs if len(item.shape) == 4]
    if len(inputs) != 1 or not pictures or pictures[0].type not in ("tensor(float)", "tensor(uint8)"):
        raise InputError(
            say(
                "encoders.no-picture-input",
                "{path} is no encoder of pictures: its inputs are {inputs}.",
                path=graph.path,
                inputs=", ".join(f"{item.name} {item.type} {item.shape}" for item in inputs) or "none",
            ),
            say("encoders.one-picture-input", "It must have one input (n, bands, height, width), float or uint8."),
            "no-encoder",
        )
    (pixels,) = pictures
    last = _bands_last(pixels.shape)
    fixed = pixels.shape[3] if last else pixels.shape[1]
    bands = told.bands or (RGB if fixed in (3, None) or isinstance(fixed, str) else ())
    count = fixed if isinstance(fixed, int) else len(bands)
    side = pixels.shape[1] if last else pixels.shape[2]
    size = told.size or (side if isinstance(side, int) else 0)
    if len(bands) != count or size <= 0:
        raise InputError(
            say(
                "encoders.foreign-not-described",
                "It is not known what {path} wants: {count} bands are named {bands}, its tiles are {size} px wide.",
                path=graph.path,
                count=count,
                bands=", ".join(bands) or "nothing",
                size=size,
            ),
            say("encoders.describe-foreign", "Say it with --encoder-bands and --encoder-size, or with --mlm."),
            "no-card",
        )
    span = (told.high - told.low) / 255
    mean, std = (_each(values, count, name) for values, name in ((told.mean, "mean"), (told.std, "std")))
    # a pixel p stands for low + p · span; times the factor, less the mean, by the deviation
    offset = [value - told.low * told.factor for value in mean or [0.0] * count]
    picture = PictureInput(
        name=pixels.name,
        output=told.output or graph.session.get_outputs()[0].name,
        channels_last=last,
        floating=pixels.type == "tensor(float)",
        factor=span * told.factor,
        mean=offset if any(offset) else [],
        std=std,
        unit=False,
    )
    if not picture.floating and (picture.factor != 1.0 or picture.mean or picture.std):
        raise InputError(
            say("encoders.foreign-uint8", "{path} takes pixels as they are.", path=graph.path),
            say("encoders.leave-scaling-out", "Leave --encoder-range, --encoder-factor, mean and std out."),
            "usage",
        )
    blank = np.zeros((1, size, size, count), np.uint8)
    scaling = [] if (told.low, told.high) == (0.0, 255.0) else [[told.low, told.high]] * count
    card = ModelCard(
        "onnx", 1, size, list(bands), [0.0] * count, [1.0] * count, scaling, ground_resolution=told.resolution
    )
    tried = OnnxEncoder(graph, OnnxCard(ENCODER, "", "float32", card, picture=picture)).embed(blank)
    return replace(card, dimension=int(tried.shape[1])), picture


def _bands_last(shape: Sequence[Any]) -> bool:
    """Whether bands stand last: a tile has fewer bands than pixels a side."""
    first, last = (number if isinstance(number, int) else MOST_BANDS + 1 for number in (shape[1], shape[3]))
    return last <= MOST_BANDS and last < first


def _each(values: tuple[float, ...], count: int, name: str) -> list[float]:
    """A value a band.

    Raises:
        InputError: there are neither as many as bands nor one for all.
    """
    if len(values) == 1:
        return [float(values[0])] * count
    if values and len(values) != count:
        raise InputError(
            say(
                "encoders.foreign-as-many",
                "--encoder-{name} has {found} values for {count} bands.",
                name=name,
                found=len(values),
                count=count,
            ),
            say("encoders.a-value-a-band", "Give a value a band, or one for all."),
            "usage",
        )
    return [float(value) for value in values]
