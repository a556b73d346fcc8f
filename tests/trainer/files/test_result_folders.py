"""A folder of another kind is never written into, what is a person's own outlives a result made anew, claims hold."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from trainer.cli.main import main
from trainer.contract import EmbeddingFiles, InputError, RunFiles, TileSetFiles
from trainer.files.result_folders import EMBEDDINGS, RUN, TILE_SET, Kind, claim, clear, kinds_in, refuse_another_kind

CHECKOUT = Path(__file__).resolve().parents[3]


def folder_of(path: Path, *kinds: Kind) -> Path:
    """As far as kinds are told by names."""
    path.mkdir(parents=True, exist_ok=True)
    names = {
        id(TILE_SET): (TileSetFiles.MANIFEST, TileSetFiles.IMAGES, TileSetFiles.TABLE),
        id(EMBEDDINGS): (EmbeddingFiles.MANIFEST, EmbeddingFiles.VECTORS, EmbeddingFiles.TABLE),
        id(RUN): (RunFiles.CARD, RunFiles.WEIGHTS, RunFiles.CHECKPOINT),
    }
    for kind in kinds:
        for name in names[id(kind)]:
            (path / name).write_text("{}")
    return path


@pytest.mark.parametrize("kind", [TILE_SET, EMBEDDINGS, RUN], ids=["tiles", "embeddings", "run"])
def test_a_folder_of_another_kind_is_refused_and_its_own_kind_is_not(tmp_path: Path, kind: Kind) -> None:
    for there in (TILE_SET, EMBEDDINGS, RUN):
        folder = folder_of(tmp_path / str(id(there)), there)
        assert kinds_in(folder) == [there]
        if there is kind:
            refuse_another_kind(folder, kind)
        else:
            with pytest.raises(InputError, match=f"holds {there.what}, not {kind.what}"):
                refuse_another_kind(folder, kind)
    with pytest.raises(InputError, match="holds"):
        refuse_another_kind(folder_of(tmp_path / "mixed", TILE_SET, RUN), kind)
    refuse_another_kind(tmp_path / "nothing", kind)
    (tmp_path / "empty").mkdir()
    refuse_another_kind(tmp_path / "empty", kind)
    (tmp_path / "file").write_text("mine")
    with pytest.raises(InputError, match="is a file"):
        refuse_another_kind(tmp_path / "file", kind)


def test_a_folder_of_a_persons_own_is_not_replaced_and_no_file_in_it_written_over(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    for kind in (TILE_SET, EMBEDDINGS):
        with pytest.raises(InputError, match="is there already and is not"):
            refuse_another_kind(tmp_path, kind)
    refuse_another_kind(tmp_path, RUN)  # which leaves what is there
    (tmp_path / RunFiles.PLACES).write_text("mine")
    with pytest.raises(InputError, match=r"has a file places\.csv already"):
        refuse_another_kind(tmp_path, RUN)
    (tmp_path / RunFiles.PLACES).unlink()
    (tmp_path / RunFiles.CONFIGURATION).write_text('{"debug": true}')
    with pytest.raises(InputError, match=r"has a file config\.json already"):
        refuse_another_kind(tmp_path, RUN)


def test_a_strangers_manifest_is_no_result(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"name": "a web application"}')
    assert kinds_in(tmp_path) == []
    with pytest.raises(InputError, match="is there already"):
        refuse_another_kind(tmp_path, TILE_SET)


def test_a_result_that_lost_a_part_is_still_known(tmp_path: Path) -> None:
    (tmp_path / "manifest.json").write_text('{"format_version": 1, "sources": [], "vectors": "int8"}')
    assert kinds_in(tmp_path) == [EMBEDDINGS]
    (tmp_path / "manifest.json").write_text('{"format_version": 1, "sources": []}')
    assert kinds_in(tmp_path) == [TILE_SET]


def test_clearing_a_result_leaves_what_is_a_persons_own(tmp_path: Path) -> None:
    folder = folder_of(tmp_path / "run", RUN)
    clear(folder, RUN)
    assert not folder.exists()
    folder = folder_of(tmp_path / "run", RUN)
    (folder / "notes.txt").write_text("mine")
    clear(folder, RUN)
    assert [path.name for path in folder.iterdir()] == ["notes.txt"]


# -- the commands ---------------------------------------------------------------------------------
def words_for(pictured: Path, out: Path) -> dict[str, tuple[Kind, list[Any]]]:
    """Each command that makes a folder, and of which kind."""
    train = ["train", pictured / "tiles", "--backbone", "slim", "--dim", "8", "--steps", "1", "--places", "8"]
    places = out.parent / "places.csv"
    places.write_text("path,longitude,latitude\n")
    return {
        "tiles": (TILE_SET, ["tiles", pictured / "image.tif", "--size", 32, "--out", out]),
        "train": (RUN, [*train, "--device", "cpu", "--out", out]),
        "embed": (EMBEDDINGS, ["embed", pictured / "run", pictured / "tiles", "--device", "cpu", "--out", out]),
        "import": (EMBEDDINGS, ["import", pictured / "image.tif", "--out", out]),
        "geolocate": (RUN, ["geolocate", "train", pictured / "tiles", "--device", "cpu", "--out", out]),
    }


@pytest.mark.parametrize("command", ["tiles", "train", "embed", "import", "geolocate"])
def test_every_command_that_makes_a_folder_refuses_one_of_another_kind(
    pictured: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    out = tmp_path / "out"
    kind, words = words_for(pictured, out)[command]
    for name, there in (("tiles", TILE_SET), ("run", RUN), ("emb", EMBEDDINGS)):
        if there is kind:
            continue
        shutil.copytree(pictured / name, out)
        before = {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()}
        assert main([str(word) for word in [*words, "--quiet"]]) == 2
        assert f"error: {out} holds {there.what}, not {kind.what}." in capsys.readouterr().err
        assert {path.name: path.read_bytes() for path in out.iterdir() if path.is_file()} == before
        shutil.rmtree(out)


@pytest.mark.parametrize("command", ["tiles", "embed"])
def test_what_a_person_put_beside_a_result_outlives_its_making_anew(
    pictured: Path, tmp_path: Path, command: str
) -> None:
    out = tmp_path / "out"
    shutil.copytree(pictured / {"tiles": "tiles", "embed": "emb"}[command], out)
    (out / "notes.txt").write_text("mine")
    (out / "found").mkdir()
    (out / "found" / "alike.gpkg").write_text("mine, too")
    _kind, words = words_for(pictured, out)[command]
    further = ["--stride", 16] if command == "tiles" else ["--vectors", "int8"]
    assert main([str(word) for word in [*words, *further, "--quiet"]]) == 0
    made = json.loads((out / "manifest.json").read_text())
    assert made["stride"] == 16 if command == "tiles" else made["vectors"] == "int8"
    assert (out / "notes.txt").read_text() == "mine"
    assert (out / "found" / "alike.gpkg").read_text() == "mine, too"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "places.csv"], "nothing is left beside it"


def test_a_part_that_is_read_is_not_replaced(
    pictured: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    emb = tmp_path / "emb"
    shutil.copytree(pictured / "emb", emb)
    (emb / EmbeddingFiles.RASTER).write_bytes((pictured / "image.tif").read_bytes())
    assert main(["import", str(emb / EmbeddingFiles.RASTER), "--out", str(emb), "--quiet"]) == 2
    assert f"--out {emb} holds {emb / EmbeddingFiles.RASTER}, which is read." in capsys.readouterr().err


def test_a_demo_keeps_a_folder_that_is_a_persons_own(tmp_path: Path) -> None:
    (tmp_path / "mine" / "sample").mkdir(parents=True)
    (tmp_path / "mine" / "tiles").mkdir()
    (tmp_path / "mine" / "tiles" / "precious.tif").write_text("mine")
    assert main(["demo", "--out", str(tmp_path / "mine"), "--quiet"]) == 2
    assert (tmp_path / "mine" / "tiles" / "precious.tif").read_text() == "mine"


# -- claims -----------------------------------------------------------------------------------------
HOLDER = """
import sys
from pathlib import Path
from trainer.files.result_folders import claim
with claim(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path: Path) -> Callable[..., subprocess.Popen[bytes]]:
    started = []

    def start(path: Path, **variables: str) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            [sys.executable, "-c", HOLDER, str(path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": str(CHECKOUT), **variables},
        )
        started.append(process)
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"held"
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate()


def test_a_claim_holds_whatever_the_temporary_folder(tmp_path: Path, holder: Any) -> None:
    (tmp_path / "other").mkdir()
    out = tmp_path / "new" / "deeper" / "tiles"
    process = holder(out, TMPDIR=str(tmp_path / "other"))
    with pytest.raises(InputError, match="is being written by another command"), claim(out):
        pass
    process.communicate()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["other"], "nothing is left, no parent either"
    with claim(out):
        assert out.parent.is_dir()


def test_a_killed_command_holds_nothing(tmp_path: Path, holder: Any) -> None:
    process = holder(tmp_path / "tiles")
    process.kill()
    process.wait()
    assert (tmp_path / ".tiles.lock").exists()
    with claim(tmp_path / "tiles"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_claim_is_held_where_nothing_may_be_written_beside(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("on Windows a folder has no bit that forbids to write")
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    folder = tmp_path / "shared" / "emb"
    folder.mkdir(parents=True)
    folder.parent.chmod(0o500)
    try:
        with claim(folder):
            assert (folder / ".emb.lock").exists()
            with pytest.raises(InputError, match="is being written"), claim(folder):
                pass
    finally:
        folder.parent.chmod(0o700)
    assert list(folder.iterdir()) == []


def test_a_long_name_is_claimed(tmp_path: Path) -> None:
    with claim(tmp_path / ("n" * 240)):
        assert len(list(tmp_path.iterdir())) == 1


# -- the worker -------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["embeddings.npy", "tiles.npy", "embedding.tif", "link.npy"])
def test_the_worker_writes_over_no_part_of_what_it_serves(pictured: Path, tmp_path: Path, name: str) -> None:
    from trainer.results.embedding_set import EmbeddingSet
    from trainer.results.heat_map import write_similarity_raster
    from trainer.search.protocol import Failure, Written, decode_answer
    from trainer.search.searcher import Searcher
    from trainer.search.worker import Worker

    emb = tmp_path / "emb"
    shutil.copytree(pictured / "emb", emb)
    (emb / "embedding.tif").write_text("a raster")
    with contextlib.suppress(OSError):  # Windows lets not everybody
        (tmp_path / "link.npy").symlink_to(emb / "embeddings.npy")
    out = tmp_path / name if name.startswith("link") else emb / name
    if not out.exists():
        pytest.skip("there are no symbolic links here")
    before = out.read_bytes()
    worker = Worker([Searcher(EmbeddingSet.open(emb))], write_similarity_raster)

    def ask(path: Path) -> Any:
        request = {"id": 1, "ask": "similarities", "like": [{"tile": 0}], "out": str(path)}
        return decode_answer(worker.answer(json.dumps(request)))[1]

    answer = ask(out)
    assert isinstance(answer, Failure)
    assert f"out {out} is a part of a folder of embeddings" in answer.message
    assert out.read_bytes() == before
    assert isinstance(ask(emb / "alike.npy"), Written)
    assert np.load(emb / "alike.npy").shape == (len(EmbeddingSet.open(emb)),)
