"""Two commands do not write one result at once; a killed one keeps nobody waiting."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

import pytest

from trainer.cli.main import main
from trainer.cli.outputs import claimed
from trainer.contract import InputError

HOLDER = """
import argparse, sys
from pathlib import Path
from trainer.cli.outputs import claimed
with claimed("tiles", argparse.Namespace(out=Path(sys.argv[1]))):
    print("held", flush=True)
    sys.stdin.read()
"""


def test_a_result_that_is_being_written_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "tiles"
    root = str(Path(__file__).resolve().parents[2])
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(out)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": root},
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        assert main(["tiles", str(tmp_path / "a.tif"), "--out", str(tmp_path / "sub" / ".." / "tiles")]) == 2
        assert "tiles is being written by another command." in capsys.readouterr().err
        with claimed("tiles", argparse.Namespace(out=tmp_path / "other")):
            pass
    finally:
        holder.kill()
        holder.communicate()
    with claimed("tiles", argparse.Namespace(out=out)):
        pass


def test_clusters_claim_their_folder(tmp_path: Path) -> None:
    with claimed("embed", argparse.Namespace(out=tmp_path, embeddings=None)):
        cluster = claimed("cluster", argparse.Namespace(embeddings=tmp_path))
        with pytest.raises(InputError, match="is being written"), cluster:
            pass
        with claimed("search", argparse.Namespace(embeddings=tmp_path, out=tmp_path / "found.gpkg")):
            pass
    assert list(tmp_path.iterdir()) == [], "a claim leaves nothing beside the result"
