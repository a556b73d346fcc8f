"""A folder from somebody else: `search` and `serve` in processes of their own ask nobody, whatever it holds."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.trainer.files.test_linked_files import HOSTILE, WMS, Server, server, vrt  # noqa: F401  # a fixture
from trainer.contract import CANCEL_LINE
from trainer.search import protocol
from trainer.search.protocol import Embed, Example, Failure, Information, Tiles

from .conftest import MERCATOR, FolderMaker
from .test_searcher_with_encoder import SIZE, run  # noqa: F401  # a fixture

CHECKOUT = Path(__file__).resolve().parents[3]
pytest.importorskip("torch")


def hostile_sources(url: str) -> dict[str, str]:
    """What a manifest may call the file that tiles were cut from."""
    return {
        "curl": f"/vsicurl/{url}/x.tif",
        "address": f"{url}/x.tif",
        "wms": WMS.format(url=url),
        "share": "//127.0.0.1/share/x.tif",
        "long share": r"\\?\UNC\127.0.0.1\share\x.tif",
        "virtual raster": vrt(f"/vsicurl/{url}/x.tif"),
        "a part": f'NETCDF:"{url}/x.nc":v',
    }


@pytest.fixture
def hostile_folders(tmp_path, run, server):  # noqa: F811
    """Embeddings folders by the name of what is hostile in them; the last two hold what leads on."""
    from trainer.files.tile_table import SourceGrid

    make = FolderMaker(tmp_path)
    (tmp_path / "link.tif").write_text(vrt(f"/vsicurl/{server.url}/x.tif"))
    (tmp_path / "service.tif").write_text(WMS.format(url=server.url))
    files = {"a file that links": str(tmp_path / "link.tif"), "a file of a service": str(tmp_path / "service.tif")}
    vectors = np.eye(16, dtype=np.float32)
    found = {}
    for name, path in {**hostile_sources(server.url), **files}.items():
        grid = SourceGrid("scene", path, MERCATOR, 1000, 2000, 10, -10, SIZE, SIZE, 4, 4, relative=path, elsewhere=path)
        bands = ["red", "green", "blue"]
        found[name] = make(vectors, "float32", [grid], run=str(run), size=SIZE, stride=SIZE, bands=bands).folder
    return found


def started(words, **more):
    """A child whose environment allows everything."""
    environment = {**os.environ, **HOSTILE, "OMP_NUM_THREADS": "1"}
    return subprocess.run(
        [sys.executable, "-m", "trainer", *words],
        cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=False, timeout=300, **more,
    )  # fmt: skip


def test_serve_asks_nobody_and_answers_what_needs_no_source(hostile_folders, server):  # noqa: F811
    here = Example(source=0, x=1000 + 320.0, y=2000 - 480.0, exactly=True)
    asked = [protocol.encode_request(0, protocol.Info())]
    for number, folder in enumerate(hostile_folders.values()):
        asked.append(protocol.encode_request(2 * number + 1, Embed(here, embeddings=str(folder))))
        asked.append(
            protocol.encode_request(2 * number + 2, protocol.Search((Example(tile=0),), embeddings=str(folder)))
        )
    done = started(["serve", *map(str, hostile_folders.values())], input="\n".join([*asked, CANCEL_LINE, ""]))
    answers = dict(protocol.decode_answer(line) for line in done.stdout.splitlines())
    assert server.visitors() == 0
    assert isinstance(answers[0], Information), done.stderr
    assert "Traceback" not in done.stderr
    for number, name in enumerate(hostile_folders):
        refused, found = answers[2 * number + 1], answers[2 * number + 2]
        assert isinstance(refused, Failure) and refused.code == "network-source", (name, refused)
        assert isinstance(found, Tiles) and found.tiles, name


@pytest.mark.parametrize("name", ["curl", "a file of a service"])
def test_search_asks_nobody(hostile_folders, server, tmp_path, name):  # noqa: F811
    folder, out = str(hostile_folders[name]), tmp_path / "found.csv"
    done = started(["search", folder, "--at=0.012,0.014", "--exactly", "--out", str(out)])
    assert server.visitors() == 0
    assert done.returncode == 2 and "machine" in done.stderr + done.stdout, done.stderr
    assert not out.exists()
