"""The runtime of a page is known to the byte, or refused in one line that says how to get it."""

from __future__ import annotations

import tarfile
from pathlib import Path

import pytest

from trainer.contract import InputError
from trainer.export.web_runtime import FILES, OF_WEBGPU, VERSION, notices, read_runtime


def test_the_package_and_its_folder_are_the_same(runtime: Path, tmp_path: Path) -> None:
    found = read_runtime(runtime)
    assert set(found) == {*FILES, *OF_WEBGPU}
    assert set(read_runtime(runtime, webgpu=False)) == set(FILES)
    assert found["ort-wasm-simd-threaded.wasm"][:4] == b"\0asm"
    dist = tmp_path / "package" / "dist"
    dist.mkdir(parents=True)
    for name, content in found.items():
        (dist / name).write_bytes(content)
    for folder in (tmp_path, dist.parent, dist):
        assert read_runtime(folder) == found
    name = "ort.wasm.min.mjs"
    (dist / name).write_bytes(found[name] + b" ")
    with pytest.raises(InputError, match=f"{name} is not that of onnxruntime-web {VERSION}") as caught:
        read_runtime(dist)
    assert f"npm pack onnxruntime-web@{VERSION}" in caught.value.hint


def test_without_it_the_line_says_how_to_get_it() -> None:
    with pytest.raises(InputError, match="A page needs onnxruntime-web") as caught:
        read_runtime(None)
    assert f"--runtime onnxruntime-web-{VERSION}.tgz" in caught.value.hint


@pytest.mark.parametrize("kind", ["missing", "empty", "words", "another package", "an empty folder"])
def test_what_is_no_package_is_refused(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.tgz"
    if kind == "an empty folder":
        path.mkdir()
    elif kind == "another package":
        (tmp_path / "readme").write_text("hello", encoding="utf-8")
        with tarfile.open(path, "w:gz") as archive:
            archive.add(tmp_path / "readme", "package/README.md")
    elif kind != "missing":
        path.write_bytes(b"these are words" if kind == "words" else b"")
    with pytest.raises(InputError, match="is not the package onnxruntime-web"):
        read_runtime(path)


def test_what_it_holds_of_others_is_named() -> None:
    assert b"THIRD PARTY" in notices()[:2000].upper()
