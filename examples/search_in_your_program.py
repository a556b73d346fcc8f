"""Look-alikes inside your own program: NumPy alone, no torch, no QGIS.

    python examples/search_in_your_program.py out/embeddings --at 15.97,45.81
    python examples/search_in_your_program.py out/embeddings --at 15.97,45.81 --unlike 16.44,43.51 --out found.csv

A folder of embeddings is opened once; each question then takes milliseconds. What cannot be answered raises one error
that says what is wrong and what to do about it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from trainer.contract import TrainerError
from trainer.search import Example, Search, Searcher, write_results


def main() -> int:
    """Ask once, print what was found. Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("embeddings", type=Path, help="what `trainer embed` or `trainer import` made")
    parser.add_argument("--at", action="append", required=True, metavar="LON,LAT", help="like here (may be repeated)")
    parser.add_argument("--unlike", action="append", default=[], metavar="LON,LAT", help="not like here")
    parser.add_argument("-k", type=int, default=10, help="how many look-alikes")
    parser.add_argument("--out", type=Path, help="write them as .csv, .geojson or .gpkg, too")
    arguments = parser.parse_args()
    try:
        searcher = Searcher.open(arguments.embeddings)
        like = tuple(example(text) for text in arguments.at)
        unlike = tuple(example(text) for text in arguments.unlike)
        answer = searcher.search(Search(like=like, unlike=unlike, k=arguments.k))
        for hit in searcher.hits(answer):
            print(f"{hit.rank:>4}  tile {hit.tile:<8} {hit.similarity:.3f}")
        if arguments.out:
            print(write_results(arguments.out, searcher.embeddings, answer))
    except TrainerError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0


def example(text: str) -> Example:
    """A place: longitude first, in degrees (WGS 84)."""
    longitude, latitude = (float(part) for part in text.split(","))
    return Example(at=(longitude, latitude))


if __name__ == "__main__":
    sys.exit(main())
