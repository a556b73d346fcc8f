"""bf16 and fp32 in turn: a measurement as this processor does it, and as an older one does.

Most processors have no instructions for bf16, and torch computes in fp32 there. A child process whose torch may use
none newer than AVX2 stands for one. The two take turns, so that other work on the machine slows both, and the ratio
holds. Not a benchmark by itself.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

OLDER = {"ONEDNN_MAX_CPU_ISA": "AVX2", "ATEN_CPU_CAPABILITY": "avx2"}


def in_turn(script: Path, words: list[str], rounds: int) -> list[dict]:
    """What a script prints as one JSON object in its last line, run so often with and without newer instructions.

    Each is as the script made it, with its ``precision``. Where the processor has no bf16 (or a GPU computes), both
    would be the same: then only the first kind is run.
    """
    found: list[dict] = []
    for _ in range(rounds):
        found.append(_measured(script, words, {}))
        if found[-1]["precision"] == "bf16" and found[-1]["device"] == "cpu":
            found.append(_measured(script, words, OLDER))
    return found


def by_precision(found: list[dict]) -> dict[str, list[dict]]:
    """The measurements by what they were computed in, bf16 first."""
    names = dict.fromkeys(one["precision"] for one in found)
    return {name: [one for one in found if one["precision"] == name] for name in names}


def _measured(script: Path, words: list[str], variables: dict[str, str]) -> dict:
    command = [sys.executable, str(script), *words]
    ended = subprocess.run(command, env={**os.environ, **variables}, stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(ended.stdout.splitlines()[-1])
