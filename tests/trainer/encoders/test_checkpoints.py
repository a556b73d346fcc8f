"""Checkpoints: whole or not at all, of this version, and never code."""

from __future__ import annotations

import errno
import subprocess

import pytest
import torch

from trainer.contract import InputError
from trainer.encoders.checkpoints import load_checkpoint, save_checkpoint


def test_a_full_disk_says_so_and_leaves_the_last_checkpoint(tmp_path):
    """On a small file system of its own: what was whole before is still whole, and nothing half-written stays."""
    disk = tmp_path / "small disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)], capture_output=True)
    if mounted.returncode:
        pytest.skip("a small file system can only be mounted as root")
    try:
        save_checkpoint(disk, {"step": 1, "network": torch.zeros(1000)})
        with pytest.raises(OSError, match="No space left") as caught:
            save_checkpoint(disk, {"step": 2, "network": torch.zeros(10**6)})
        assert caught.value.errno == errno.ENOSPC
        kept = load_checkpoint(disk)
        assert kept is not None
        assert kept["step"] == 1
        assert [path.name for path in disk.iterdir()] == ["checkpoint.pt"]
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_checkpoint_of_another_version_is_refused(tmp_path):
    save_checkpoint(tmp_path, {"step": 1})
    path = tmp_path / "checkpoint.pt"
    torch.save({**torch.load(path, weights_only=True), "checkpoint_version": 99}, path)
    with pytest.raises(InputError, match="version 99"):
        load_checkpoint(tmp_path)


def test_a_checkpoint_that_carries_code_is_refused_and_not_run(tmp_path):
    class Harm:
        def __reduce__(self):
            return (open, (str(tmp_path / "harmed"), "w"))

    torch.save({"checkpoint_version": 1, "network": Harm()}, tmp_path / "checkpoint.pt")
    with pytest.raises(InputError, match="refused"):
        load_checkpoint(tmp_path)
    assert not (tmp_path / "harmed").exists()


@pytest.mark.parametrize("content", [b"", b"no checkpoint", b"PK\x03\x04 cut short"])
def test_a_damaged_checkpoint_is_refused(tmp_path, content):
    (tmp_path / "checkpoint.pt").write_bytes(content)
    with pytest.raises(InputError, match=r"cannot be read as a checkpoint|is refused"):
        load_checkpoint(tmp_path)
