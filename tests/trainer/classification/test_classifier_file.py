"""A classifier on the disk: the same after reading, without pickle, and one line where it is damaged."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from trainer.classification.boosted_trees import learn_trees
from trainer.classification.classifier_file import ClassifierCard, load_classifier, save_classifier
from trainer.classification.classifiers import LEARN, Scaling
from trainer.contract import ClassificationFiles, EmbeddingFiles, InputError
from trainer.results.embedding_set import EmbeddingSet


@pytest.fixture
def embeddings(make_embeddings) -> EmbeddingSet:
    made = make_embeddings()
    replace(made.manifest, encoder="abc").save(made.folder)
    return EmbeddingSet.open(made.folder)


def saved(embeddings: EmbeddingSet, folder, method: str = "logistic"):
    rows, codes = embeddings.rows(), embeddings.table["column"].astype(int) % 3
    learn = learn_trees if method == "boosting" else LEARN[method]
    classifier = learn(rows, codes, 3, Scaling.of(rows))
    folder.mkdir()
    card = ClassifierCard.of(embeddings.manifest, method=method, names=("a", "b", "c"), temperature=1.5, labelled=9)
    save_classifier(folder, card, classifier)
    return card, classifier


@pytest.mark.parametrize("method", ["logistic", "mean", "knn", "boosting"])
def test_it_scores_the_same_after_reading(embeddings, tmp_path, method) -> None:
    card, classifier = saved(embeddings, tmp_path / "cls", method)
    read_card, read = load_classifier(tmp_path / "cls", embeddings)
    assert read_card == card
    assert np.allclose(read.scores(embeddings.rows()), classifier.scores(embeddings.rows()))
    with np.load(tmp_path / "cls" / ClassificationFiles.MODEL, allow_pickle=False) as arrays:
        assert all(array.dtype != object for array in arrays.values())


def test_what_is_damaged_later_or_of_another_encoder_is_refused(embeddings, tmp_path) -> None:
    saved(embeddings, tmp_path / "cls")
    card = tmp_path / "cls" / ClassificationFiles.CARD
    record = json.loads(card.read_text("utf-8"))
    for change, code in (
        ({"encoder": "def"}, "other-encoder"),
        ({"dimension": 9}, "other-encoder"),
        ({"geoembed_classifier": 99}, "later-version"),
        ({"names": ["a", "b"]}, ""),
        ({"method": "knn"}, ""),
        ({"temperature": 0}, ""),
    ):
        card.write_text(json.dumps({**record, **change}), encoding="utf-8")
        with pytest.raises(InputError) as caught:
            load_classifier(tmp_path / "cls", embeddings)
        assert not code or caught.value.code == code
    card.write_text(json.dumps(record), encoding="utf-8")
    (tmp_path / "cls" / ClassificationFiles.MODEL).write_bytes(b"PK\x03\x04 no archive")
    with pytest.raises(InputError, match="do not fit its card"):
        load_classifier(tmp_path / "cls", embeddings)


def test_the_classifier_of_another_image_s_quick_look_is_refused_as_such(embeddings, tmp_path) -> None:
    first, second = (
        replace(embeddings.manifest, run=f"/{name}/{EmbeddingFiles.ENCODER}", encoder=name) for name in ("one", "two")
    )
    saved(replace(embeddings, manifest=first), tmp_path / "cls")
    with pytest.raises(InputError, match="quick looks of the starter") as caught:
        load_classifier(tmp_path / "cls", replace(embeddings, manifest=second))
    assert "/one/fitted-starter" in caught.value.hint


@pytest.mark.parametrize(
    ("method", "name", "value"),
    [
        ("knn", "classes", 10**12),
        ("knn", "codes", 3),
        ("knn", "codes", -1),
        ("knn", "examples", np.nan),
        ("knn", "examples", 7.0),
        ("boosting", "feature", 10**9),
        ("boosting", "classes", -1),
        ("boosting", "value", 1e308),
        ("logistic", "weights", 1e308),
    ],
)
def test_arrays_that_point_nowhere_or_are_no_numbers_are_refused(embeddings, tmp_path, method, name, value) -> None:
    """Before anything is computed with them: a number of classes may ask for all of the memory."""
    saved(embeddings, tmp_path / "cls", method)
    path = tmp_path / "cls" / ClassificationFiles.MODEL
    with np.load(path) as stored:
        arrays = dict(stored)
    arrays[name].reshape(-1)[0] = value
    np.savez(path, **arrays)
    with pytest.raises(InputError, match="do not fit its card"):
        load_classifier(tmp_path / "cls", embeddings)


def test_neighbours_of_fewer_classes_than_examples_are_refused(embeddings, tmp_path) -> None:
    saved(embeddings, tmp_path / "cls", "knn")
    path = tmp_path / "cls" / ClassificationFiles.MODEL
    with np.load(path) as stored:
        arrays = dict(stored)
    np.savez(path, **{**arrays, "codes": arrays["codes"][:-1]})
    with pytest.raises(InputError, match="do not fit its card"):
        load_classifier(tmp_path / "cls", embeddings)
