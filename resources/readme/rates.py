"""What the benchmarks printed (``make bench`` keeps it in ``build/benchmarks``), as one table for a person."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Rate:
    """A row of the table, read from the print of one benchmark.

    Attributes:
        benchmark: Name of the script in ``benchmarks/``.
        what: What the row says was measured.
        pattern: Finds the figures in the print; its groups go to ``said``.
        said: The figures in words.
    """

    benchmark: str
    what: str
    pattern: str
    said: Callable[..., str]


NUMBER = r"\s+([\d.,]+)"
EMBEDDED = rf"[\s\S]*?embed, whole{NUMBER}[\s\S]*?share{NUMBER}%[\s\S]*?"
RATES = (
    Rate(
        "search_rate",
        "Search a million tiles, compared one by one",
        rf"exact, one query{NUMBER} ms[\s\S]*?\n(scikit-learn[a-z -]*|faiss\S*[^\n\d]*?){NUMBER} ms",
        lambda ours, peer, other: f"{ours} ms a query ({peer.strip()}: {other} ms)",
    ),
    Rate(
        "search_rate",
        "The same with the index of cells",
        rf"cells, one query, compared exactly{NUMBER} ms[\s\S]*?cells, recall@10{NUMBER}",
        lambda ms, recall: f"{ms} ms a query, {float(recall):.1%} of the ten nearest found",
    ),
    Rate(
        "search_rate",
        "The same with Annoy's index",
        rf"Annoy, one query, compared exactly{NUMBER} ms[\s\S]*?Annoy, recall@10{NUMBER}",
        lambda ms, recall: f"{ms} ms a query, {float(recall):.1%} of the ten nearest found",
    ),
    Rate(
        "plugin_click",
        "From the click to the outlines in QGIS, a million tiles",
        rf"click to outlines and list\s+median{NUMBER} ms",
        lambda ms: f"{ms} ms",
    ),
    Rate(
        "plugin_start",
        "What the plugin adds to the start of QGIS",
        rf"median{NUMBER} ms",
        lambda ms: f"{ms} ms",
    ),
    Rate(
        "tile_rate",
        "Cut tiles from a world image (bluemarble.tif)",
        rf"bluemarble{NUMBER}{NUMBER}{NUMBER}{NUMBER}{NUMBER}\s+\d+%\s+(\d+)%",
        lambda one, alone, tuned, cut, tiles, share: (
            f"{tiles} MB of pixels a second, written: {share} % of the rate at which GDAL alone reads"
        ),
    ),
    Rate(
        "train_rate",
        "Learn, 64 px tiles, default backbone",
        rf"slim-64 bf16{NUMBER}{NUMBER}{NUMBER}{NUMBER}[\s\S]*?slim-64 fp32{NUMBER}{NUMBER}{NUMBER}{NUMBER}",
        lambda _, bare, loop, ratio, _32, bare32, loop32, ratio32: (
            f"{float(loop):,.0f} images/s with bf16, {float(loop32):,.0f} in fp32: {float(ratio):.0%} and "
            f"{float(ratio32):.0%} of a bare training step"
        ),
    ),
    Rate(
        "embed_rate",
        "Embed a raster",
        rf"bf16{EMBEDDED}fp32{EMBEDDED}",
        lambda whole, share, whole32, share32: (
            f"{whole} tiles/s with bf16, {whole32} in fp32, reading and writing included: {float(share):.0f} % and "
            f"{float(share32):.0f} % of the bare network"
        ),
    ),
    Rate(
        "mining_rate",
        "Find the hardest triplets among 400 embeddings (loc2vec)",
        rf"  hard{NUMBER} ms[\s\S]*?by a loop over anchors{NUMBER} ms",
        lambda ours, loop: f"{ours} ms (a plain loop: {loop} ms)",
    ),
)


def rates(folder: Path, before: str = "") -> str:
    """The table; "" where there is no print of any benchmark.

    Args:
        folder: Of the prints.
        before: A text that holds the table as it was: rows that were not measured now are taken from it.
    """
    rows, measured = [], 0
    for rate in RATES:
        path = folder / f"{rate.benchmark}.txt"
        found = re.search(rate.pattern, path.read_text(encoding="utf-8")) if path.is_file() else None
        if found:
            rows.append(f"| {rate.what} | {rate.said(*found.groups())} | `benchmarks/{rate.benchmark}.py` |")
            measured += 1
        else:
            rows += [line for line in before.splitlines() if line.startswith(f"| {rate.what} |")]
    if not measured:
        return ""
    note = (
        "On 2 CPU cores without a GPU; `make bench` prints them for your machine. Most processors have no bf16 and "
        "compute in fp32; where both are given, they were measured in turn, fp32 with an older processor's "
        "instructions; *Learn* while other work went on."
    )
    return "\n".join(["| what | measured | by |", "|---|---|---|", *rows]) + f"\n\n<sub>{note}</sub>"
