"""Numbers on the command line that have an end."""

from __future__ import annotations

import argparse

LARGEST_SEED = 2**32 - 1
"""What NumPy, scikit-learn and torch all take."""


def seed(text: str) -> int:
    """A seed of random numbers.

    Raises:
        argparse.ArgumentTypeError: it is none.
    """
    try:
        value = int(text)
    except ValueError:
        value = -1
    if not 0 <= value <= LARGEST_SEED:
        raise argparse.ArgumentTypeError(f"'{text}' is no whole number from 0 to {LARGEST_SEED}")
    return value
