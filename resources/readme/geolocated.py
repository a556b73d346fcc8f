"""The table of geolocation: how far off held-out tiles are placed, from what benchmarks/geolocation.py wrote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

WORDS = {
    "grid": "likeliest of {cells} grid cells",
    "s2": "S2 cells, coarse and fine",
    "hybrid": "grid cell and offset in it",
    "regression": "x and y",
    "regression3d": "point on the sphere",
    "retrieval": "nearest look-alikes vote",
    "embedding, nearest": "the nearest look-alike",
    "image statistics, nearest": "the nearest by colour statistics",
    "random training place": "any training tile",
    "constant": "always the same place",
}
REFINED = " + refinement"
FLOORS = {
    "oracle of the cells (grid)": "*what the grid's cells allow*",
    "oracle: nearest training place": "*what one look-alike allows*",
}


def geolocation(folder: Path, older: Path | None = None) -> str:
    """How far off the heads place held-out tiles, beside what needs no learning and what no head can beat.

    Args:
        folder: What the benchmark wrote.
        older: The same of a processor without bf16, for the sentence below the table.

    Raises:
        SystemExit: the benchmark has not finished there, or the older one was not computed in fp32.
    """
    world, apart = _world_and_blocks(folder)
    lines = [
        "| where is this tile? | median error | within 1,000 km | the 80 % radius held | median, 2° blocks apart |",
        "|---|--:|--:|--:|--:|",
    ]
    methods = {name: scores for name, scores in world["methods"].items() if not _as_retrieval(name, world["methods"])}
    names = sorted((name for name in methods if _said(name, world)), key=lambda name: float(methods[name]["median_km"]))
    best = min((name for name in names if methods[name]["radius_held"] is not None), key=names.index)
    for name in names:
        scores = methods[name]
        known = (scores["within"]["1000"], scores["radius_held"])
        shares = ["–" if share is None else f"{share:.0%}" for share in known]
        other = f"{apart[name]['median_km']:,.0f} km" if name in apart else "–"
        cells = [_said(name, world), f"{scores['median_km']:,.0f} km", *shares, other]
        lines.append("| " + " | ".join(f"**{cell}**" if name == best else cell for cell in cells) + " |")
    places = methods[best]["places"]
    note = (
        f"{places:,} held-out tiles of the world image, a random fifth, placed by what was learned from the others; in "
        "the last column a fifth of the 2° × 2° blocks is held out instead. *Refined*: the nearest look-alikes vote, "
        f"each weighted by how likely the head finds its cell. {_time(world)}"
        + (f" {_in_fp32(older, best)}" if older else "")
    )
    return "\n".join(lines) + f"\n\n<sub>{note}</sub>"


def _world_and_blocks(folder: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """What was measured with a random test, and the methods' scores with a test of blocks (none, if not measured)."""
    blocks = folder / "blocks.json"
    return _read(folder / "world.json"), _read(blocks)["methods"] if blocks.is_file() else {}


def _in_fp32(folder: Path, best: str) -> str:
    """What the best method of the table came to where encoder and heads learned in fp32."""
    world, apart = _world_and_blocks(folder)
    if world["precision"] != "fp32":
        raise SystemExit(f"error: {folder} was not measured in fp32")
    scores = world["methods"][best]
    blocks = f", with blocks apart {apart[best]['median_km']:,.0f} km" if best in apart else ""
    return (
        f"All in fp32, as on a processor without bf16: {_said(best, world)}, {scores['median_km']:,.0f} km, "
        f"{scores['within']['1000']:.0%} within 1,000 km, radius held {scores['radius_held']:.0%}{blocks}."
    )


def _read(path: Path) -> dict[str, Any]:
    if not path.is_file():
        raise SystemExit(f"error: {path} is not there; let benchmarks/geolocation.py finish first")
    record: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return record


def _as_retrieval(name: str, methods: dict[str, Any]) -> bool:
    """Whether a head's refinement trusts nothing but the neighbours, as it was chosen to on held-out places."""
    alone = methods.get("retrieval")
    return bool(name.endswith(REFINED) and alone and {**methods[name], "cell_accuracy": None} == alone)


def _said(name: str, world: dict[str, Any]) -> str:
    """What a method is called; "" for one that is not shown."""
    if name in FLOORS:
        return FLOORS[name]
    head, refined = name.removesuffix(REFINED), name.endswith(REFINED)
    words = WORDS.get(head, "").format(cells=world["cells"].get(head, ""))
    return f"{words}, refined" if refined and words else words


def _time(world: dict[str, Any]) -> str:
    return (
        f"Measured on {world['cores']} CPU cores with {world['precision']}: {world['head_minutes']:.1f} minutes for "
        f"the heads of this table, on an encoder of {world['encoder_minutes']:.0f} minutes that saw no positions."
    )
