"""From an embeddings folder and labels to a classification, a folder of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from trainer.atomic import partial_path, put_in_place, remove, write_json
from trainer.classification.area_estimates import adjusted_areas, ground_hectares, untold
from trainer.classification.class_map import ClassMap, write_class_map, write_next
from trainer.classification.classified import Classified, OneClassAccuracy
from trainer.classification.classifier_file import ClassifierCard, load_classifier, save_classifier
from trainer.classification.classifiers import (
    LEARN,
    Classifier,
    OneClass,
    Scaling,
    learn_label_odds,
    one_class,
    probabilities,
)
from trainer.classification.held_out import held_out, one_class_held_out, repeated, wilson
from trainer.classification.label_folds import label_folds
from trainer.classification.labelled_tiles import LabelledTiles, labelled_tiles
from trainer.classification.next_labels import which_next
from trainer.classification.options import ONE_CLASS, ClassifyOptions
from trainer.classification.quick_map import QuickMap, Taught
from trainer.contract import ClassificationFiles, InputError
from trainer.files.result_folders import CLASSIFICATION, refuse_another_kind
from trainer.messages import say
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_set import EmbeddingSet

Vectors = npt.NDArray[np.float32]
Integers = npt.NDArray[np.int64]

SCALING_TILES = 20_000
OTHER_TILES = 2_000
"""Of the map, beside which the examples of one class are seen."""
ROWS_AT_ONCE = 16_384


def classify(
    embeddings: EmbeddingSet, options: ClassifyOptions, reporter: Reporter = SILENT
) -> tuple[Classified, Classifier]:
    """Learn classes from labels, or take a classifier that was made before, and map them.

    Args:
        embeddings: N tiles, of which at least some have a position.
        options: What is asked for.
        reporter: Told of the stages.

    Raises:
        InputError: there are no labels or they cannot be used, a method does not suit them, the tiles have no
            positions, or the classifier is of another encoder.
        CancelledError: the job was cancelled.
    """
    if bool(options.labels) == (options.model is not None):
        raise InputError(
            say("classification.labels-or-model", "Give either --labels or --model, and not both."),
            say("cli.see-help", "See `{prog} --help`.", prog="python -m trainer classify"),
            "usage",
        )
    if not any(grid.crs_wkt for grid in embeddings.manifest.sources):
        raise InputError(
            say("any.tiles-have-no-positions", "The tiles of {folder} have no positions.", folder=embeddings.folder),
            say("classification.embed-imagery-with-crs", "A map needs them: embed imagery that has a CRS."),
            "no-positions",
        )
    if options.model is not None:
        card, classifier = load_classifier(options.model, embeddings)
        known = Classified(card, _mapped(embeddings, card, classifier, reporter))
        return _with_proposals(known, classifier, embeddings, None, options), classifier
    reporter.stage("labels", say("evaluation.reading-labels", "reading labels"))
    labels = labelled_tiles(embeddings, options, reporter)
    method = _method(labels, options.method)
    reporter.stage("learn", say("classification.learning", "learning {count} classes", count=len(labels.names)))
    sample = np.unique(np.linspace(0, len(embeddings) - 1, SCALING_TILES).astype(np.int64))
    scaling = Scaling.of(embeddings.rows(sample))
    if method == ONE_CLASS:
        found, classifier = _one_class(embeddings, labels, scaling, options.seed, reporter)
    else:
        found, classifier = _several_classes(embeddings, labels, method, scaling, options, reporter)
    return _with_proposals(found, classifier, embeddings, labels, options), classifier


def save_classification(
    out: Path, embeddings: EmbeddingSet, found: Classified, classifier: Classifier, reporter: Reporter = SILENT
) -> list[tuple[str, Path]]:
    """Write a classification, whole or not at all.

    Args:
        out: The folder; an earlier classification there is replaced, with nothing else in it lost.
        embeddings: What was classified.
        found: What was found.
        classifier: What found it.
        reporter: Told what is left out.

    Returns:
        (kind, path) of its rasters and its layer.

    Raises:
        InputError: something else is there.
        OSError: it cannot be written there.
    """
    refuse_another_kind(out, CLASSIFICATION)
    folder = partial_path(out)
    remove(folder)
    folder.mkdir(parents=True)
    written: list[tuple[str, Path]] = []
    try:
        write_class_map(
            folder, embeddings, found.map, lambda kind, path: written.append((kind, out / path.name)), reporter
        )
        if len(found.proposed):
            write_next(folder / ClassificationFiles.NEXT, embeddings, found.map, found.proposed)
            written.append(("next-labels", out / ClassificationFiles.NEXT))
        write_json(folder / ClassificationFiles.ACCURACY, found.as_json())
        save_classifier(folder, found.card, classifier)
        put_in_place(folder, out, CLASSIFICATION.owns)
    except BaseException:
        remove(folder)
        raise
    return written


# ---------------------------------------------------------------------------------------------
# Parts
# ---------------------------------------------------------------------------------------------
def _method(labels: LabelledTiles, wanted: str) -> str:
    """What is learned with.

    Raises:
        InputError: it does not suit so many classes.
    """
    one = len(labels.names) == 1
    if one and wanted not in {"auto", ONE_CLASS}:
        raise InputError(
            say(
                "classification.one-class",
                "{source} has one class, '{name}', of which --method {method} tells nothing apart.",
                source=labels.source,
                name=labels.names[0],
                method=wanted,
            ),
            say(
                "classification.label-another-or-one-class",
                "Label some tiles that are not of it, or give --method one-class to find all that are.",
            ),
            "one-class",
        )
    if not one and wanted == ONE_CLASS:
        raise InputError(
            say(
                "classification.several-classes",
                "{source} has {count} classes, and --method one-class takes one.",
                source=labels.source,
                count=len(labels.names),
            ),
            say("classification.ignore-the-others", "Leave the others out with --ignore, or give another method."),
            "several-classes",
        )
    return (ONE_CLASS if one else "logistic") if wanted == "auto" else wanted


def _rest(labels: LabelledTiles, name: str) -> str:
    """The class that is left off the map; "" for none.

    Raises:
        InputError: no label has it.
    """
    if name and name not in labels.names:
        raise InputError(
            say(
                "classification.rest-has-no-label",
                "No tile is labelled '{name}'; {source} has {classes}.",
                name=name,
                source=labels.source,
                classes=", ".join(labels.names),
            ),
            say("classification.give-rest", "Give the name of one of these with --rest."),
            "no-such-class",
        )
    return name


def _learner(method: str, count: int, scaling: Scaling, seed: int) -> Callable[[Vectors, Integers], Classifier]:
    if method == "boosting":
        from trainer.classification.boosted_trees import learn_trees

        return lambda vectors, codes: learn_trees(vectors, codes, count, scaling, seed)
    return lambda vectors, codes: LEARN[method](vectors, codes, count, scaling)


def _several_classes(
    embeddings: EmbeddingSet,
    labels: LabelledTiles,
    method: str,
    scaling: Scaling,
    options: ClassifyOptions,
    reporter: Reporter,
) -> tuple[Classified, Classifier]:
    seed, rest = options.seed, _rest(labels, options.rest)
    count, vectors = len(labels.names), embeddings.rows(labels.rows)
    learn = _learner(method, count, scaling, seed)
    folds, told = label_folds(embeddings, labels.rows, seed)
    measured = held_out(vectors, labels.codes, count, folds, learn, labels.weights)
    if measured.in_one_fold:
        reporter.warn(
            say(
                "classification.class-in-one-block",
                "All labels of {names} lie in one block: how well it is found is not known, and counts as not at all.",
                names=", ".join(labels.names[code] for code in measured.in_one_fold),
            ),
            say("classification.label-elsewhere", "Label some in another part of the map."),
        )
    counted = repeated(np.arange(len(vectors)), labels.weights)
    classifier = learn(vectors[counted], labels.codes[counted])
    card = ClassifierCard.of(
        embeddings.manifest,
        method=method,
        names=labels.names,
        rest=rest,
        temperature=measured.temperature,
        labels=str(labels.source),
        labelled=len(labels.rows),
    )
    mapped = _mapped(embeddings, card, classifier, reporter)
    areas = adjusted_areas(measured.confusion, mapped.mapped_hectares())
    if areas is None:
        few = untold(measured.confusion, mapped.mapped_hectares())
        reporter.warn(
            say(
                "classification.areas-not-corrected",
                "Areas are as mapped: fewer than two held-out labels were taken for {names}, so that the errors there "
                "are not known.",
                names=", ".join(labels.names[code] for code in np.flatnonzero(few)),
            ),
            say("classification.label-elsewhere-too", "Labels in more parts of the map tell more."),
        )
    return Classified(card, mapped, measured, areas=areas, folds=told), classifier


def _one_class(
    embeddings: EmbeddingSet, labels: LabelledTiles, scaling: Scaling, seed: int, reporter: Reporter
) -> tuple[Classified, Classifier]:
    unlabelled = np.setdiff1d(np.arange(len(embeddings)), labels.rows)
    if not len(unlabelled):
        raise InputError(
            say(
                "classification.all-are-labelled",
                "{source} gives every tile the class '{name}': there is nothing to find.",
                source=labels.source,
                name=labels.names[0],
            ),
            say("classification.label-another-class", "Label some tiles of another class, too."),
            "one-class",
        )
    random = np.random.default_rng(seed)
    others = embeddings.rows(np.sort(random.permutation(unlabelled)[:OTHER_TILES]))
    vectors = embeddings.rows(labels.rows)
    folds, told = label_folds(embeddings, labels.rows, seed)
    odds = one_class_held_out(vectors, folds, others, scaling)
    classifier: OneClass = one_class(learn_label_odds(vectors, others, scaling), odds)
    found = int((odds - classifier.surest[0] >= np.log(0.5)).sum())
    card = ClassifierCard.of(
        embeddings.manifest, method=ONE_CLASS, names=labels.names, labels=str(labels.source), labelled=len(labels.rows)
    )
    accuracy = OneClassAccuracy(len(labels.rows), found, wilson(found, len(labels.rows)))
    mapped = _mapped(embeddings, card, classifier, reporter)
    return Classified(card, mapped, one_class=accuracy, folds=told), classifier


def _with_proposals(
    found: Classified,
    classifier: Classifier,
    embeddings: EmbeddingSet,
    labels: LabelledTiles | None,
    options: ClassifyOptions,
) -> Classified:
    """With the tiles whose label would help most, as many as are wanted."""
    if not options.propose:
        return found
    rows = np.zeros(0, np.int64) if labels is None else labels.rows
    codes = rows if labels is None else labels.codes
    weights = np.ones(len(rows), np.int64) if labels is None or labels.weights is None else labels.weights
    taught = Taught(rows, codes, weights, found.card.names)
    nowhere = np.flatnonzero(~np.isfinite(embeddings.positions.longitude))
    proposed = which_next(
        QuickMap(embeddings), taught, classifier, found.map.codes, nowhere, options.propose, options.seed
    )
    return replace(found, proposed=proposed)


def _mapped(embeddings: EmbeddingSet, card: ClassifierCard, classifier: Classifier, reporter: Reporter) -> ClassMap:
    reporter.stage("map", say("classification.mapping", "mapping {tiles:,} tiles", tiles=len(embeddings)))
    total, count = len(embeddings), len(card.names)
    shares, codes = np.empty((total, count), np.float32), np.empty(total, np.uint8)
    for start in range(0, total, ROWS_AT_ONCE):
        part = slice(start, min(start + ROWS_AT_ONCE, total))
        found = probabilities(classifier.scores(embeddings.rows(part)), card.temperature)
        best = found.argmax(axis=1)
        codes[part] = np.where(best < count, best + 1, 0)  # of one class, what is none of it has no class
        shares[part] = found[:, :count]
        reporter.progress(part.stop, total, "tiles")
    return ClassMap(card.names, codes, shares, ground_hectares(embeddings), card.rest)
