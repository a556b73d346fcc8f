"""The page that *Export* makes in QGIS, in a real Chromium: a picture dropped on it is answered as torch answers it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from tests.trainer.export.chromium import SOON, drop, launched
from trainer.export.local_server import PageServer
from trainer.export.web_runtime import PACKAGE, VERSION

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed (make setup-tests)")
pytestmark = [pytest.mark.qgis, pytest.mark.slow, pytest.mark.usefixtures("plugin")]

CHECKOUT = Path(__file__).resolve().parents[3]
BY_TORCH = """
import json, sys
from pathlib import Path
from trainer.encoders.inference import InferenceEncoder, load_encoder
from trainer.tiles.place_pixels import read_image
loaded = load_encoder(Path(sys.argv[1]), "cpu")
encoder = InferenceEncoder(loaded.encoder, loaded.card, loaded.device, "fp32")
print(json.dumps(encoder.embed(read_image(Path(sys.argv[2]), loaded.card.size)[None])[0].tolist()))
"""


@pytest.fixture
def runtime() -> Path:
    path = CHECKOUT / "build" / f"{PACKAGE}-{VERSION}.tgz"
    if not path.is_file():
        pytest.skip(f"{path} is not there (make setup-tests packs it where npm is installed)")
    return path


def test_a_page_made_in_qgis_answers_what_torch_does(
    run_algorithm: Callable[..., dict[str, Any]],
    trainer_command: Callable[..., None],
    two_halves: Path,
    learned: Path,
    tmp_path: Path,
    runtime: Path,
) -> None:
    from PIL import Image

    pixels = gdal.Open(str(two_halves)).ReadAsArray()
    run, page = Path(shutil.copytree(learned / "run", tmp_path / "run é")), tmp_path / "page é"
    trainer_command("embed", run, two_halves, "--out", tmp_path / "emb")
    given = {"RUN": str(run), "EMBEDDINGS": str(tmp_path / "emb"), "RUNTIME": str(runtime)}
    found = run_algorithm("export", OUTPUT=str(tmp_path / "encoder.onnx"), PAGE=str(page), **given)
    assert Path(found["PAGE"]) == page and Path(found["OUTPUT"]).is_file()

    picture = tmp_path / "a.png"
    Image.fromarray(np.moveaxis(pixels, 0, 2)[10:60, 30:90]).save(picture)
    child = subprocess.run(
        [sys.executable, "-c", BY_TORCH, str(run), str(picture)], cwd=CHECKOUT, capture_output=True, check=True
    )
    server = PageServer(page)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    with playwright.sync_playwright() as engine:
        wrong: list[str] = []
        for browser in launched(engine):
            tab = browser.new_page()
            tab.on("pageerror", lambda error: wrong.append(str(error)))
            tab.goto(server.address)
            tab.wait_for_selector("html[data-ready]", timeout=SOON)
            drop(tab, picture)
            tab.wait_for_selector("#similar button", timeout=SOON)
            with tab.expect_download(timeout=SOON) as download:
                tab.click("#save")
            answered = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
    server.shutdown()
    server.server_close()
    assert wrong == []
    np.testing.assert_allclose(answered["embedding"], json.loads(child.stdout), atol=1e-3)
    assert len(answered["similar"]) > 1
