"""The whole measurement of an embeddings folder: labels, folds, baselines, robustness, one table.

An accuracy alone says little. It stands beside what simple features and untrained encoders reach on the
same tiles and folds, and beside whether tiles are found again after small changes to their pictures.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.embeddings.matching_encoder import require_same_encoder, run_of
from trainer.embeddings.tile_pictures import TilePixels
from trainer.encoders.onnx_card import is_onnx
from trainer.evaluation import accuracy
from trainer.evaluation.accuracy import Vectors
from trainer.evaluation.baselines import IMAGE_STATISTICS, StatisticsEncoder, image_statistics, make_baselines
from trainer.evaluation.labels import Labels, read_column, read_labels, split_reference
from trainer.evaluation.measurement import EMBEDDING, Evaluation, LocationGain, Score, require_positions
from trainer.evaluation.options import MOST_TILES, EvaluationOptions
from trainer.evaluation.robustness import MOST_CHANGED, Searched, robustness
from trainer.geography.blocks import spatial_folds
from trainer.messages import say
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_set import EmbeddingSet

if TYPE_CHECKING:
    from trainer.encoders.inference import InferenceEncoder
    from trainer.location.prior import PriorOptions

Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]

SEED = 0


_WAYS = {
    "image": say("evaluation.image-alone", "the image alone"),
    "location": say("evaluation.location-alone", "the location alone"),
    "both": say("evaluation.both", "both"),
}


def evaluate(embeddings: EmbeddingSet, options: EvaluationOptions, reporter: Reporter = SILENT) -> Evaluation:
    """Measure an embeddings folder against labels.

    Raises:
        InputError: labels, folds or test marks cannot be read or do not fit; fewer than two classes or folds;
            tiles have no position and their place is asked for.
    """
    table, grids = embeddings.table, embeddings.manifest.sources
    reporter.stage("labels", say("evaluation.reading-labels", "reading labels"))
    labels = read_labels(options.labels, table, grids, options.label_options, reporter)
    rows = _sample(np.flatnonzero(labels.codes >= 0), options.most_tiles, reporter)
    folds, folds_by = _folds(embeddings, rows, options)
    test = _test_marks(table, options.test)
    codes = labels.codes[rows]
    used = np.unique(codes)
    _require_enough(used, folds, labels)
    if options.with_location:
        require_positions(table["longitude"][rows], table["latitude"][rows])

    def score(label: str, vectors: Vectors) -> Score:
        reporter.raise_if_cancelled()
        marked = None if test is None or not 0 < test[rows].sum() < len(rows) else test[rows]
        longitude, latitude = table["longitude"][rows], table["latitude"][rows]
        return Score(
            label,
            accuracy.accuracy(accuracy.knn_predictions(vectors, codes, folds, options.neighbours), codes),
            accuracy.accuracy(accuracy.linear_probe_predictions(vectors, codes, folds), codes),
            None if marked is None else accuracy.nearest_neighbour_median_km(vectors, longitude, latitude, marked),
        )

    left_out: dict[str, str] = {}
    pixels = _pixels(embeddings, left_out)
    encoder = _encoder(embeddings, options, left_out)
    reporter.stage("embedding", say("evaluation.measuring-embedding", "measuring the embedding"))
    embedding = score("this embedding", embeddings.rows(rows))
    majority = accuracy.accuracy(accuracy.majority_predictions(codes, folds), codes)
    scores: dict[str, Score] = {}
    if pixels is not None and options.baselines:
        reporter.stage(
            "baselines", say("evaluation.measuring-baselines-same-tiles", "measuring baselines on the same tiles")
        )
        baselines = make_baselines(pixels, rows, encoder, reporter, fetch=options.fetch)
        scores |= {baseline.key: score(baseline.label, baseline.vectors) for baseline in baselines.made}
        left_out |= baselines.skipped
    scores["majority"] = Score("the commonest class", majority, majority)
    gain = _location_gain(embeddings, rows, codes, folds, reporter) if options.with_location else None
    found = _robustness(embeddings, pixels, encoder, reporter)
    purity = labels.purity[rows]
    return Evaluation(
        embedding=embedding,
        baselines=scores,
        robustness=found.get(EMBEDDING, {}),
        robustness_of_statistics=found.get(IMAGE_STATISTICS, {}),
        left_out=left_out,
        tiles=len(rows),
        classes=tuple(labels.names[code] for code in used),
        class_tiles=tuple(int((codes == code).sum()) for code in used),
        fold_count=len(np.unique(folds)),
        folds=folds_by,
        labels=labels.source,
        all_tiles=len(embeddings),
        purity=float(np.nanmean(purity)) if np.isfinite(purity).any() else None,
        with_location=gain,
    )


# ---------------------------------------------------------------------------------------------
# Parts
# ---------------------------------------------------------------------------------------------
def _sample(rows: Integers, most: int, reporter: Reporter) -> Integers:
    if len(rows) <= most:
        return rows
    reporter.warn(
        say(
            "evaluation.tiles-have-label-random-measured",
            "{tiles:,} tiles have a label; a random {most:,} of them are measured.",
            tiles=len(rows),
            most=most,
        ),
        say("evaluation.see-max-tiles", "See --max-tiles."),
    )
    return np.sort(np.random.default_rng(SEED).choice(rows, most, replace=False))


def _folds(embeddings: EmbeddingSet, rows: Integers, options: EvaluationOptions) -> tuple[Integers, str]:
    table = embeddings.table[rows]
    if not options.folds:
        return spatial_folds(table["longitude"], table["latitude"])
    texts = read_column(options.folds, table)
    path, column = split_reference(options.folds)
    if not all(texts):
        raise InputError(
            say(
                "evaluation.column-is-empty",
                "{path} has no '{column}' for {missing} of the {tiles} labelled tiles.",
                path=path,
                column=column,
                missing=texts.count(""),
                tiles=len(rows),
            ),
            say("evaluation.every-labelled-tile-needs-fold", "Every labelled tile needs a fold."),
            "no-fold",
        )
    names, folds = np.unique(np.array(texts), return_inverse=True)
    return folds.ravel().astype(np.int64), f"{len(names)} folds ({path.name}, column {column})"


def _test_marks(table: npt.NDArray[np.void], reference: str) -> npt.NDArray[np.bool_] | None:
    if not reference:
        return None
    texts = [text.lower() for text in read_column(reference, table)]
    marks = np.isin(texts, ["1", "1.0", "true", "yes", "test"])
    if not marks.any() or marks.all():
        raise InputError(
            say(
                "evaluation.test-marks",
                "--test {reference} marks {marked} of {tiles} tiles.",
                reference=reference,
                marked=int(marks.sum()),
                tiles=len(marks),
            ),
            say("evaluation.how-test-is-marked", "1 marks a test tile, 0 the others."),
        )
    return marks


def _require_enough(used: Integers, folds: Integers, labels: Labels) -> None:
    if len(used) < 2:
        raise InputError(
            say(
                "evaluation.one-class",
                "All labelled tiles are of one class ({name}), so there is nothing to tell apart.",
                name=labels.names[used[0]],
            ),
            say(
                "evaluation.give-two-classes",
                "Give labels with at least two classes; these come from {source}.",
                source=labels.source,
            ),
            "one-class",
        )
    if len(np.unique(folds)) < 2:
        raise InputError(
            say("evaluation.one-fold", "All labelled tiles lie in one fold."),
            say("evaluation.two-folds-needed", "At least two are needed; see --folds."),
            "one-fold",
        )


def _pixels(embeddings: EmbeddingSet, left_out: dict[str, str]) -> TilePixels | None:
    try:
        return TilePixels.open(embeddings)
    except InputError as error:
        left_out["baselines from pixels, and robustness"] = error.message
        return None


def _encoder(embeddings: EmbeddingSet, options: EvaluationOptions, left_out: dict[str, str]) -> InferenceEncoder | None:
    run = options.run or run_of(embeddings)
    if run is None:
        left_out["robustness"] = "no run made these embeddings (give --run)"
        return None
    if is_onnx(run):
        left_out["robustness"] = "an ONNX file made these embeddings (give --run, its run)"
        return None
    from trainer.encoders.inference import load_encoder

    try:
        encoder = load_encoder(run, options.device)
        require_same_encoder(encoder, run, embeddings)
    except InputError as error:
        if options.run is not None:
            raise
        left_out["robustness"] = error.message
        return None
    return encoder


def _location_gain(
    embeddings: EmbeddingSet, rows: Integers, codes: Integers, folds: Integers, reporter: Reporter
) -> LocationGain:
    if embeddings.manifest.model.with_location:
        reporter.warn(
            say(
                "evaluation.place-is-in-the-embeddings",
                "These embeddings were made with the place as a second input: 'the image alone' knows it already.",
            ),
            say(
                "evaluation.train-without-location",
                "Measure embeddings of an encoder that was trained without --with-location.",
            ),
        )
    table = embeddings.table[rows]
    degrees = np.stack([table["longitude"], table["latitude"]], axis=1)
    return measure_location(embeddings.rows(rows), degrees, codes, folds, reporter=reporter)


def measure_location(
    vectors: npt.NDArray[Any],
    degrees: Floats,
    labels: Integers,
    folds: Integers,
    options: PriorOptions | None = None,
    reporter: Reporter = SILENT,
) -> LocationGain:
    """Train one classification head on image, location and both, and judge each fold by the others; needs torch.

    The head is no geolocation: it is told the position, as one is told it for every tile of a map.

    Args:
        vectors: Embeddings (n, dimension).
        degrees: Longitude and latitude (n, 2).
        labels: (n,) class numbers, any.
        folds: (n,) spatially blocked folds.
        options: How the head is trained; its region is replaced by that of the tiles.
        reporter: Told of every step.

    Raises:
        InputError: a position is unknown.
        CancelledError: the job was cancelled.
    """
    from trainer.location.prior import PriorOptions, held_out_classes, region_around

    longitude, latitude = degrees.T
    require_positions(longitude, latitude)
    options = replace(options or PriorOptions(), region=region_around(longitude, latitude))
    codes = np.unique(labels, return_inverse=True)[1].ravel().astype(np.int64)
    images, places = np.asarray(vectors, np.float64), np.stack([longitude, latitude], axis=1)

    def judged(way: str, image: Floats | None, place: Floats | None) -> accuracy.Accuracy:
        reporter.stage("location", say("evaluation.what-place-adds", "what the place adds: {way}", way=_WAYS[way]))
        return accuracy.accuracy(held_out_classes(image, place, codes, folds, options, reporter), codes)

    return LocationGain(
        encoder=options.encoder,
        image=judged("image", images, None),
        location=judged("location", None, places),
        both=judged("both", images, places),
    )


def _robustness(
    embeddings: EmbeddingSet, pixels: TilePixels | None, encoder: InferenceEncoder | None, reporter: Reporter
) -> dict[str, dict[str, float]]:
    if pixels is None or encoder is None:
        return {}
    reporter.stage("robustness", say("evaluation.changing-pictures-looking", "changing pictures and looking for them"))
    rows = np.arange(len(embeddings))
    searched = {EMBEDDING: Searched(embeddings.rows(), encoder.embed)}
    if len(rows) <= MOST_TILES:
        raw = np.concatenate([image_statistics(pixels.images(part)) for part in pixels.batches(rows)])
        statistics = StatisticsEncoder.fit(raw)
        searched[IMAGE_STATISTICS] = Searched(statistics.standardise(raw), statistics.embed)
    if len(rows) > MOST_CHANGED:
        rows = np.sort(np.random.default_rng(SEED).choice(rows, MOST_CHANGED, replace=False))
    return robustness(searched, pixels, rows, reporter)
