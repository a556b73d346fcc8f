"""What `evaluate --json` wrote, as tables for the report."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from trainer.contract import InputError
from trainer.embeddings.report_page import DataTable
from trainer.embeddings.robustness import CHANGES

NAMES = {
    "image_statistics": "image statistics (no learning)",
    "pixel_pca": "PCA of pixels",
    "random_encoder": "the same network, untrained",
    "imagenet": "ImageNet weights",
    "majority": "always the commonest class",
}
WAYS = {"image": "the image alone", "location": "the location alone", "both": "both"}


def evaluation_tables(path: Path) -> tuple[DataTable, ...]:
    """Accuracy beside the baselines, and robustness where it was measured.

    Raises:
        InputError: the file is missing or is no evaluation.
    """
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        scores = {"embedding": record["embedding"], **record["baselines"]}
        lines = [(NAMES.get(key, "this embedding"), *_figures(score)) for key, score in scores.items()]
        robust = {str(key): float(value) for key, value in record["robustness"].items()}
        note = (
            f"Share of {int(record['tiles']):,} tiles of {int(record['classes'])} classes that are given their own "
            f"class ({record.get('labels', 'labels')}), by neighbours and by a linear probe from other spatial folds."
        )
        place = record.get("with_location", {})
        added = tuple((WAYS[way], f"{float(place[way]['accuracy']):.3f}") for way in WAYS if place)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        hint = "Give a file that `python -m trainer evaluate … --json FILE` wrote."
        raise InputError(f"{path} is no evaluation: {error}.", hint, "no-evaluation") from error
    tables = [DataTable("How good it is", ("", "k-NN", "linear probe"), tuple(lines), note)]
    found = tuple((change.label, f"{robust[change.key]:.2f}") for change in CHANGES if change.key in robust)
    if found:
        note = "How often a tile is still found first among all tiles after a small change to its picture."
        tables.append(DataTable("How steady it is", ("change", "found again"), found, note))
    if added:
        note = "Share of the same tiles that a classification head tells right on the same folds, by what it is given."
        tables.append(DataTable("What the place adds", ("", "told right"), added, note))
    return tuple(tables)


def _figures(score: dict[str, Any]) -> tuple[str, str]:
    return f"{float(score['knn']):.3f}", f"{float(score['linear_probe']):.3f}"
