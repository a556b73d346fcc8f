"""What benchmarks/fields.py, location_prior.py and spatial_encoder.py measured, as tables for a person."""

from __future__ import annotations

import json
from pathlib import Path
from statistics import mean
from typing import Any

LEARNED = "learned field"
PEERS = {
    "IDW": "inverse distance weighting",
    "Gaussian process": "Gaussian process (scikit-learn)",
    "k-NN": "nearest neighbours",
    "mean": "the mean everywhere",
}
CONTRASTIVE = {
    "learnt without location, image alone": "an encoder of images",
    "learnt with location, image alone": "an encoder of both, not told where the tile is",
    "learnt with location, image and location": "**an encoder of both**",
}


def fields(path: Path) -> str:
    """Held-out errors of the learned field beside simpler ways, and how sure the difference is."""
    record = json.loads(path.read_text(encoding="utf-8"))
    climate, night = (record["fields"][name] for name in ("koppen", "night_lights"))
    lines = [
        "| a value between points, held-out error (RMSE) | climate (Köppen) | told right | night lights |",
        "|---|--:|--:|--:|",
    ]
    for method, words in {LEARNED: "**learned field**", **PEERS}.items():
        bold = "**" if method == LEARNED else ""
        cells = [
            _error(climate["methods"][method], 4, method),
            f"{mean(climate['methods'][method]['accuracy']):.1%}",
            _error(night["methods"][method], 2, method),
        ]
        lines.append(f"| {words} | " + " | ".join(f"{bold}{cell}{bold}" for cell in cells) + " |")
    draws = "1 draw" if climate["seeds"] == 1 else f"{climate['seeds']} draws"
    seconds = [mean(busy for _, busy in field["seconds"][LEARNED]) for field in (climate, night)]
    note = (
        f"{record['points']:,} random points on land, {draws} of points and folds, blocks of "
        f"{record['block_km']:,.0f} km held out; neighbour counts and powers are chosen in the baselines' favour. In "
        "brackets: by how much the squared error is larger than the learned field's (95 % interval over the blocks). "
        f"Learning and validating took {seconds[0]:.0f} s of processor time for the climate's "
        f"{climate['title'].split()[2]} values and {seconds[1]:.0f} s for the night lights."
    )
    return "\n".join(lines) + f"\n\n<sub>{note}</sub>"


def location(path: Path, older: Path | None = None) -> str:
    """What a position adds to an image, for telling the climate; ``older``: with an encoder that learned in fp32."""
    record = json.loads(path.read_text(encoding="utf-8"))
    found: dict[str, float] = record["accuracy"]
    encoders = [name.removeprefix("both, ") for name in found if name.startswith("both, ")]
    lines = [
        "| climate (Köppen) of a tile | " + " | ".join(encoders) + " |",
        "|---|" + "--:|" * len(encoders),
        "| the image alone | " + " | ".join([f"{found['image alone']:.3f}"] * len(encoders)) + " |",
    ]
    for way, words in (("location alone", "the location alone"), ("both", "**both**")):
        lines.append(f"| {words} | " + " | ".join(f"{found[f'{way}, {name}']:.3f}" for name in encoders) + " |")
    note = (
        f"Share of {record['tiles']:,} tiles told right in blocked folds, by a small classifier over the embedding "
        "and one of four location encoders. The encoder of images learned with bf16."
    )
    if older:
        scores: dict[str, float] = json.loads(older.read_text(encoding="utf-8"))["accuracy"]
        both = ", ".join(f"{scores[f'both, {name}']:.3f}" for name in encoders)
        note += f" With one that learned in fp32: the image alone {scores['image alone']:.3f}, both {both}."
    return "\n".join(lines) + f"\n\n<sub>{note}</sub>"


def contrastive(path: Path, older: Path | None = None) -> str:
    """What a position as the encoder's second input adds, for telling the climate; ``older``: the same in fp32."""
    record = json.loads(path.read_text(encoding="utf-8"))
    lines = ["| climate (Köppen) of a tile, from its embedding | neighbours | linear probe |", "|---|--:|--:|"]
    for method, words in CONTRASTIVE.items():
        one = record["methods"][method]
        lines.append(f"| {words} | {one['knn']:.3f} | {one['linear_probe']:.3f} |")
    note = (
        f"`train --with-location` beside the same without it: {record['steps']} steps on the same {record['tiles']:,} "
        "tiles with the same seed, no whitening; told right in blocked folds. Short runs: they show what the location "
        "adds, not how good an encoder can be. With bf16."
    )
    if older:
        methods = json.loads(older.read_text(encoding="utf-8"))["methods"]
        again = ", ".join(f"{methods[name]['knn']:.3f} ({methods[name]['linear_probe']:.3f})" for name in CONTRASTIVE)
        note += f" In fp32, in the same order: {again}."
    return "\n".join(lines) + f"\n\n<sub>{note}</sub>"


def _error(one: dict[str, Any], digits: int, method: str) -> str:
    error = f"{mean(one['rmse']):.{digits}f}"
    if method == LEARNED:
        return error
    low, high = (100 * edge for edge in one["interval"])
    return f"{error} ({low:+.0f} to {high:+.0f} %)" if abs(low) >= 10 else f"{error} ({low:+.1f} to {high:+.1f} %)"
