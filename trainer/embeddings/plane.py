"""Tiles in a plane by how they look: t-SNE on a sample, the others beside those of it that look most alike.

van der Maaten & Hinton 2008, in scikit-learn's approximation by trees (Barnes-Hut). It is run in several parts, each
going on where the one before ended, so that there is progress and it can be stopped.
"""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import numpy.typing as npt

from trainer.contract import InputError
from trainer.embeddings.principal_components import row_blocks, spread_sample
from trainer.messages import say
from trainer.reporting import SILENT, Reporter
from trainer.results.embedding_set import EmbeddingSet

Floats = npt.NDArray[np.float32]

FEWEST = 16
PARTS, STEPS = 4, 250
"""Parts of so many steps, which are scikit-learn's fewest; in the first one, neighbours are drawn together."""
EXAGGERATION = 12.0
PERPLEXITY = 30.0
"""About so many neighbours count; of few tiles, fewer."""
AT_ONCE = 2048
"""Tiles that are compared with the sample at once: some dozens of megabytes."""
NEAREST = 3
"""Tiles of the sample between which another one is placed."""


def place_in_plane(embedding_set: EmbeddingSet, most: int, seed: int = 0, reporter: Reporter = SILENT) -> Floats:
    """Place every tile.

    Args:
        embedding_set: N tiles.
        most: So many of them at most, evenly spread, are placed by t-SNE.
        seed: Of t-SNE.
        reporter: Hears how far it is, and may cancel.

    Returns:
        (N, 2); only who is near whom means something.

    Raises:
        InputError: there are too few tiles.
    """
    count = len(embedding_set)
    if count < FEWEST:
        raise InputError(
            say(
                "embeddings.too-few-tiles-for-plane",
                "{folder} holds {count} tiles; a plane of neighbours needs {least}.",
                folder=embedding_set.folder,
                count=count,
                least=FEWEST,
            ),
            say("embeddings.embed-more-tiles", "Embed more tiles (a smaller --stride)."),
            "too-few-tiles",
        )
    rows = spread_sample(count, most)
    sample = _unit(embedding_set.rows(rows))
    placed = _tsne(sample, seed, reporter)
    if len(rows) == count:
        return placed
    reporter.stage("plane-rest", say("embeddings.placing-other-tiles", "Placing the other tiles"))
    points, done = np.empty((count, 2), np.float32), 0
    for block, vectors in row_blocks(embedding_set):
        for start in range(0, len(vectors), AT_ONCE):
            part = _unit(vectors[start : start + AT_ONCE])
            first = block.start + start
            points[first : first + len(part)] = _beside(part @ sample.T, placed)
            done += len(part)
            reporter.progress(done, count, "tiles")
    points[rows] = placed
    return points


def _tsne(sample: Floats, seed: int, reporter: Reporter) -> Floats:
    from sklearn.manifold import TSNE

    reporter.stage(
        "plane", say("embeddings.placing-tiles", "Placing {count:,} tiles by their looks", count=len(sample))
    )
    steps = "max_iter" if "max_iter" in TSNE().get_params() else "n_iter"  # its name before scikit-learn 1.5
    placed: Floats | str = "pca"
    for part in range(PARTS):
        reporter.raise_if_cancelled()
        tsne = TSNE(
            perplexity=min(PERPLEXITY, (len(sample) - 1) / 3),
            early_exaggeration=1.0 if part else EXAGGERATION,
            learning_rate=max(len(sample) / EXAGGERATION / 4, 50.0),  # Belkina et al. 2019, as "auto" has it
            init=placed,
            random_state=seed,
            **{steps: STEPS},
        )
        with warnings.catch_warnings():  # of the scale of principal components, which scikit-learn is to change
            warnings.simplefilter("ignore", FutureWarning)
            placed = np.asarray(tsne.fit_transform(sample), np.float32)
        reporter.progress(part + 1, PARTS, "parts")
    return np.asarray(placed, np.float32)


def _beside(similarities: Floats, placed: Floats) -> Floats:
    """(M, 2) between the most alike of the sample, nearer to those that are more alike."""
    nearest = np.argpartition(-similarities, NEAREST, axis=1)[:, :NEAREST]
    away = 1.0 - np.take_along_axis(similarities, nearest, axis=1)
    weights = 1.0 / np.maximum(away, 1e-4)
    weights /= weights.sum(axis=1, keepdims=True)
    return np.asarray((placed[nearest] * weights[..., None]).sum(axis=1), np.float32)


def _unit(vectors: npt.NDArray[Any]) -> Floats:
    vectors = np.asarray(vectors, np.float32)
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-12), np.float32)
