"""How long mining takes, beside a loop over anchors that finds the same triplets.

    python benchmarks/mining_rate.py

Prints milliseconds for 400 embeddings (20 places × 20 views, as the original Loc2Vec) and exits with an
error where hard mining takes more than 3 ms or finds other triplets than the loop.
"""

from __future__ import annotations

import statistics
import sys
import time
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from trainer.encoders.mining import MININGS, Pairs, mine, mine_gracefully, pairwise_distances

PLACES, VIEWS, DIMENSION, REPEATS, LIMIT_MS = 20, 20, 64, 100, 3.0


def by_loop(distances, places):
    positives, negatives = [], []
    for anchor in range(len(places)):
        row = distances[anchor]
        same = [k for k in range(len(places)) if places[k] == places[anchor] and k != anchor]
        others = [k for k in range(len(places)) if places[k] != places[anchor]]
        positives.append(max(same, key=row.__getitem__))
        negatives.append(min(others, key=row.__getitem__))
    return positives, negatives


def milliseconds(function, repeats):
    function()
    taken = []
    for _ in range(repeats):
        start = time.perf_counter()
        function()
        taken.append(1000 * (time.perf_counter() - start))
    return statistics.median(taken)


def main():
    torch.manual_seed(0)
    numbers = torch.arange(PLACES).repeat_interleave(VIEWS)
    distances = pairwise_distances(torch.randn(PLACES * VIEWS, DIMENSION))
    pairs = Pairs.of(numbers)
    as_lists = distances.tolist(), numbers.tolist()
    print(
        f"{PLACES * VIEWS} embeddings of {DIMENSION} dimensions, {torch.get_num_threads()} threads, median of {REPEATS}"
    )
    rows = {name: milliseconds(lambda name=name: mine(distances, pairs, name), REPEATS) for name in MININGS}
    rows["graceful (all three)"] = milliseconds(lambda: mine_gracefully(distances, pairs, "hard", 0.5), REPEATS)
    rows["hard, by a loop over anchors"] = milliseconds(lambda: by_loop(*as_lists), 3)
    for name, taken in rows.items():
        print(f"  {name:<30}{taken:9.2f} ms")
    found, slow = mine(distances, pairs, "hard"), by_loop(*as_lists)
    same = (found.positives.tolist(), found.negatives.tolist()) == slow
    print(f"  the same triplets: {'yes' if same else 'NO'}")
    if not same or rows["hard"] > LIMIT_MS:
        sys.exit(f"hard mining must take at most {LIMIT_MS} ms and find the loop's triplets")


if __name__ == "__main__":
    main()
