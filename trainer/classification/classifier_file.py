"""A classifier on the disk: arrays in an ``.npz``, and a card that says of which encoder, without pickle."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.atomic import replacing, write_json
from trainer.classification.classifiers import KINDS, Classifier, arrays_of
from trainer.contract import ClassificationFiles, InputError
from trainer.files.arrays import read_arrays
from trainer.files.records import RecordError, made, one_of, read_object, within
from trainer.messages import say
from trainer.results.embedding_manifest import MOST_DIMENSIONS, EmbeddingManifest, ModelRecord, refuse_two_quick_looks
from trainer.results.embedding_set import EmbeddingSet

FORMAT_VERSION = 1
_INDICES = {"classes", "codes", "feature"}
"""Arrays that are whole numbers."""
_LARGEST = 1e30
"""Beyond it scores are none; a comparison that always goes to one side has an infinite threshold."""
_LONGEST = 1.01
"""Examples are of unit length, to the digits in which they are kept."""


@dataclass(frozen=True)
class ClassifierCard:
    """What a classifier says of itself.

    Attributes:
        method: How it was learned.
        names: Of the classes it tells apart, in the order of their numbers 1, 2, ….
        dimension: D of the vectors that it takes.
        encoder: What the encoder of these is known by.
        run: Where the encoder lay.
        model: The encoder's card.
        temperature: What scores are divided by.
        labels: What it was learned from, for the person.
        labelled: From how many tiles.
        rest: Name of the class that is all else, and is left off the map; "" for none.
        geoembed_classifier: The format's version.
    """

    method: str = field(metadata=one_of(*KINDS))
    names: tuple[str, ...]
    dimension: int = field(metadata=within(1, MOST_DIMENSIONS))
    encoder: str = ""
    run: str = ""
    model: Mapping[str, Any] = field(default_factory=dict)
    temperature: float = field(default=1.0, metadata=within(above=0))
    labels: str = ""
    labelled: int = field(default=0, metadata=within(0))
    rest: str = ""
    geoembed_classifier: int = field(default=FORMAT_VERSION, metadata=within(1))

    @classmethod
    def of(cls, manifest: EmbeddingManifest, **known: Any) -> ClassifierCard:
        """Of a classifier that was learned from embeddings."""
        return cls(
            dimension=manifest.dimension,
            encoder=manifest.encoder,
            run=manifest.run,
            model=manifest.model.to_json(),
            **known,
        )


def save_classifier(folder: Path, card: ClassifierCard, classifier: Classifier) -> None:
    """Write the arrays, then the card."""
    with replacing(folder / ClassificationFiles.MODEL) as temporary, temporary.open("wb") as stream:
        np.savez(stream, **arrays_of(classifier))
    write_json(folder / ClassificationFiles.CARD, asdict(card))


def load_classifier(folder: Path, embeddings: EmbeddingSet) -> tuple[ClassifierCard, Classifier]:
    """Read what :func:`save_classifier` wrote, for embeddings of the same encoder.

    Raises:
        InputError: the folder holds no classifier, it is damaged or of a later version, or of another encoder.
    """
    path = folder / ClassificationFiles.CARD
    again = say("classification.classify-again", "Classify again.")
    try:
        card = made(ClassifierCard, read_object(path))
        if card.geoembed_classifier > FORMAT_VERSION:
            raise InputError(
                say("classification.later-version", "{path} was made by a later version of GeoEmbed.", path=path),
                say("classification.update", "Update GeoEmbed."),
                "later-version",
            )
        _require_same_encoder(folder, card, embeddings)
        return card, _read(folder / ClassificationFiles.MODEL, card)
    except FileNotFoundError as error:
        raise InputError(
            say("classification.no-classifier", "{folder} holds no classifier.", folder=folder),
            say("classification.give-classification", "Give a folder that `classify` made."),
            "no-classifier",
        ) from error
    except (OSError, RecordError) as error:
        raise InputError(
            say("any.damaged", "{folder} is damaged: {error}.", folder=path, error=error), again
        ) from error


def _require_same_encoder(folder: Path, card: ClassifierCard, embeddings: EmbeddingSet) -> None:
    manifest = embeddings.manifest
    own = replace(manifest, encoder=card.encoder, run=card.run, model=ModelRecord(card.model), dimension=card.dimension)
    refuse_two_quick_looks(own, manifest, (str(folder), str(embeddings.folder)))
    if card.dimension != manifest.dimension or not own.same_encoder(manifest):
        raise InputError(
            say(
                "classification.another-encoder",
                "The classifier of {folder} is of other embeddings: {embeddings} was made by another encoder.",
                folder=folder,
                embeddings=embeddings.folder,
            ),
            say("classification.embed-with-same-run", "Embed with the same run, or classify with labels."),
            "other-encoder",
        )


def _read(path: Path, card: ClassifierCard) -> Classifier:
    """The arrays, each of the shape that the card and the others ask for.

    Raises:
        RecordError: they are not.
    """
    wanted = say("classification.arrays-do-not-fit", "the arrays of {name} do not fit its card", name=path.name)
    try:
        stored = read_arrays(path, [item.name for item in fields(KINDS[card.method])])
        kinds = {name: np.int64 if name in _INDICES else np.float64 for name in stored}
        arrays: dict[str, npt.NDArray[Any]] = {name: np.asarray(held, kinds[name]) for name, held in stored.items()}
    except (RecordError, TypeError, ValueError) as error:
        raise RecordError(wanted) from error
    if not (_are_in_range(arrays) and _point_at_what_is_there(arrays, card)):
        raise RecordError(wanted)
    classifier = KINDS[card.method](**arrays)
    try:
        scores = classifier.scores(np.zeros((1, card.dimension), np.float32))
    except (IndexError, ValueError) as error:
        raise RecordError(wanted) from error
    if scores.shape != (1, 2 if card.method == "one-class" else len(card.names)) or not np.isfinite(scores).all():
        raise RecordError(wanted)
    return classifier


def _are_in_range(arrays: Mapping[str, npt.NDArray[Any]]) -> bool:
    return all(
        bool((np.abs(array) <= (np.inf if name == "threshold" else _LARGEST)).all())
        for name, array in arrays.items()
        if name not in _INDICES
    )


def _point_at_what_is_there(arrays: Mapping[str, npt.NDArray[Any]], card: ClassifierCard) -> bool:
    """Whether the whole numbers are of classes, components and examples that there are."""
    classes, whole = len(card.names), {name: array for name, array in arrays.items() if name in _INDICES}
    if card.method == "knn":
        fits = arrays["examples"].ndim == 2 and whole["codes"].shape == arrays["examples"].shape[:1]
        if not fits or whole.pop("classes").tolist() != [classes]:
            return False
        if (np.linalg.norm(arrays["examples"], axis=1) > _LONGEST).any():
            return False
    if card.method == "boosting":
        trees = len(arrays["start"]) and whole["classes"].shape[:1]
        if not trees or any(arrays[name].shape[:1] != trees for name in ("feature", "threshold", "value")):
            return False
    return all(
        bool(((array >= 0) & (array < (card.dimension if name == "feature" else classes))).all())
        for name, array in whole.items()
    )
