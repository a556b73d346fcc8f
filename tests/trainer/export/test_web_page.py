"""A page that was exported, in a real Chromium, over loopback: what it says is what the trainer says."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest
from PIL import Image

from tests.trainer.export.chromium import SOON, drop, launched
from trainer.contract import PageFiles
from trainer.encoders.inference import InferenceEncoder, load_encoder
from trainer.export.local_server import HEADERS, PageServer
from trainer.export.onnx_file import export_run
from trainer.export.options import ExportForm
from trainer.export.web_page import export_page
from trainer.export.web_runtime import VERSION
from trainer.geography.great_circle import distance_km
from trainer.geolocation.network.locator import Locator
from trainer.geolocation.places.photo_files import FilePictures
from trainer.geolocation.places.place_pictures import RESIZED
from trainer.results.embedding_set import EmbeddingSet
from trainer.tiles.place_pixels import read_image

CHECKOUT = Path(__file__).resolve().parents[3]
playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed (make setup-tests)")
pytestmark = pytest.mark.slow

PICTURES = int(os.environ.get("GEOEMBED_PAGE_PICTURES", "6"))
"""How many pictures two heads locate in the browser."""
CAMERA = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")


@pytest.fixture(scope="module")
def engine() -> Iterator[Any]:
    """What drives browsers."""
    with playwright.sync_playwright() as found:
        yield found


@pytest.fixture(scope="module")
def browser(engine: Any) -> Iterator[Any]:
    """One for all tests, with a camera that shows a moving picture of its own."""
    yield from launched(engine, *CAMERA)


@pytest.fixture(scope="module")
def pages(
    unpacked: Path,
    geolocated: Callable[..., Path],
    exported: Any,
    exported_head: Any,
    pictured: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[str], Path]:
    """A function that makes the page of an encoder with its tiles, or of a head; each once."""
    folder = tmp_path_factory.mktemp("pages é")

    def make(kind: str) -> Path:
        if (folder / kind).is_dir():
            return folder / kind
        if kind in ("encoder", "plain"):
            tiles = pictured / "emb"
            form = ExportForm(
                exported.path, web=folder / kind, embeddings=tiles, runtime=unpacked, webgpu=kind == "encoder"
            )
        else:
            graph = exported_head.path if kind == "grid" else folder / f"{kind}.onnx"
            if kind != "grid":
                export_run(ExportForm(geolocated(kind), onnx=graph, credits="Who took the photos"))
            form = ExportForm(graph, web=folder / kind, runtime=unpacked)
        export_page(form)
        return folder / kind

    return make


@dataclass
class Opened:
    """A page in the browser.

    Attributes:
        tab: Playwright's page.
        address: Where it is served.
        asked: Every address that it asked for.
        wrong: What the browser complained of.
    """

    tab: Any
    address: str
    asked: list[str]
    wrong: list[str]

    def answer(self, path: Path) -> dict[str, Any]:
        """What the page knows after a picture was chosen: no file, as a browser loses one of hundreds now and then."""
        self.tab.evaluate(
            "void (window.answered = new Promise(done => document.addEventListener('answered', done, {once: true})))"
        )
        self.tab.set_input_files("#file", path)
        found: dict[str, Any] = self.tab.evaluate(
            "soon => Promise.race([answered.then(({detail}) => detail), new Promise((_, no) => setTimeout(no, soon))])",
            SOON,
        )
        return found

    def saved(self) -> dict[str, Any]:
        with self.tab.expect_download(timeout=SOON) as download:
            self.tab.click("#save")
        found: dict[str, Any] = json.loads(Path(download.value.path()).read_text(encoding="utf-8"))
        return found

    def trouble(self, path: Path) -> str:
        """What the page says of a picture that it cannot use."""
        self.tab.evaluate("document.getElementById('trouble').textContent = ''")
        self.tab.set_input_files("#file", path)
        self.tab.wait_for_selector("#trouble:not(:empty)", timeout=SOON)
        return str(self.tab.inner_text("#trouble"))


@pytest.fixture
def opened(browser: Any, pages: Callable[[str], Path]) -> Iterator[Callable[..., Opened]]:
    """A function that serves a page and opens it; whatever it asked for was of its own server."""
    made: list[tuple[PageServer, Any, Opened]] = []

    def open_page(
        kind: str,
        language: str = "en-GB",
        browser: Any = browser,
        query: str = "",
        replaced: Mapping[str, str] = MappingProxyType({}),
        **settings: Any,
    ) -> Opened:
        server = PageServer(pages(kind))
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        context = browser.new_context(locale=language, permissions=["camera"], **settings)
        found = Opened(context.new_page(), server.address, [], [])
        made.append((server, context, found))
        context.on("request", lambda request: found.asked.append(request.url))
        found.tab.on("console", lambda said: found.wrong.append(said.text) if said.type == "error" else None)
        found.tab.on("pageerror", lambda error: found.wrong.append(str(error)))
        for name, script in replaced.items():
            replace_script(context, name, script)
        found.tab.goto(found.address + query)
        found.tab.wait_for_selector("html[data-ready]", timeout=SOON)
        return found

    yield open_page
    for server, context, found in made:
        context.close()
        server.shutdown()
        server.server_close()
        assert found.wrong == []
        assert [url for url in found.asked if not url.startswith((found.address, "blob:", "data:"))] == []
        assert f"{found.address}model.onnx" in found.asked


def replace_script(context: Any, name: str, script: str) -> None:
    def answer(route: Any) -> None:
        route.fulfill(body=script, content_type="text/javascript", headers=HEADERS)

    context.route(f"**/{name}", answer)


def noise(height: int, width: int, bands: int = 3, seed: int = 0) -> np.ndarray:
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (height // 9 + 2, width // 9 + 2, bands)).repeat(9, 0).repeat(9, 1)
    return np.clip(coarse[:height, :width] + random.normal(0, 25, (height, width, bands)), 0, 255).astype(np.uint8)


def save_kinds(folder: Path) -> list[Path]:
    """Pictures of all shapes and kinds, which say something else where they are not read as the trainer does."""
    folder.mkdir()
    for number, (height, width) in enumerate([(32, 32), (40, 333), (333, 40), (19, 23), (301, 200)]):
        Image.fromarray(noise(height, width, seed=number)).save(folder / f"shape-{height}-{width}.png")
    turned = Image.Exif()
    for orientation in (3, 5, 6, 8):
        turned[0x0112] = orientation
        Image.fromarray(noise(45, 61, seed=orientation)).save(folder / f"turned-{orientation}.png", exif=turned)
    Image.fromarray(noise(48, 41)).save(folder / "turned.jpg", exif=turned, quality=95, subsampling=0)
    Image.fromarray(noise(48, 41)).save(folder / "turned.webp", exif=turned, lossless=True)
    Image.fromarray(noise(50, 64)).save(folder / "profile.png", icc_profile=swapped_profile())
    Image.fromarray(noise(50, 60)).save(
        folder / "profile.jpg", icc_profile=swapped_profile(), quality=95, subsampling=0
    )
    for number, (height, width, subsampling) in enumerate([(70, 90, 1), (97, 131, 2), (300, 267, 0), (520, 700, 2)]):
        how: dict[str, Any] = {"quality": 75, "subsampling": subsampling, "exif": turned if number % 2 else b""}
        Image.fromarray(noise(height, width, seed=number)).save(folder / f"photo-{number}.jpg", **how)
        Image.fromarray(noise(height, width)).save(folder / f"progressive-{number}.jpg", progressive=True, **how)
    Image.fromarray(noise(50, 64)[..., 0]).save(folder / "grey.png")
    Image.fromarray(noise(500, 640)[..., 0]).save(folder / "grey.jpg", restart_marker_rows=1)
    Image.fromarray(noise(50, 64)).quantize(40).save(folder / "palette.gif")
    clear = noise(50, 64, 4)
    clear[:, :, 3] = np.where(noise(50, 64, 1, 7)[..., 0] > 90, 255, 0)
    Image.fromarray(clear).save(folder / "clear.png")
    return sorted(folder.iterdir())


def swapped_profile() -> bytes:
    """A profile in which red is blue: whoever heeds it sees other colours."""
    from PIL import ImageCms

    content = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    table = {
        bytes(content[at : at + 4]): at for at in range(132, 132 + 12 * int.from_bytes(content[128:132], "big"), 12)
    }
    red, blue = table[b"rXYZ"], table[b"bXYZ"]
    content[red + 4 : red + 12], content[blue + 4 : blue + 12] = (
        content[blue + 4 : blue + 12],
        content[red + 4 : red + 12],
    )
    return bytes(content)


def test_vectors_are_torchs_whatever_the_picture_is(
    opened: Callable[..., Opened], pictured: Path, tmp_path: Path
) -> None:
    page, embeddings = opened("encoder"), EmbeddingSet.open(pictured / "emb")
    loaded, vectors = load_encoder(pictured / "run", "cpu"), embeddings.rows()
    encoder = InferenceEncoder(loaded.encoder, loaded.card, loaded.device, "fp32")  # type: ignore[arg-type]
    off = {}
    for path in save_kinds(tmp_path / "kinds"):
        found, (wanted,) = page.answer(path), encoder.embed(read_image(path, 32)[None])
        off[path.name] = float(np.abs(np.array(found["embedding"]) - wanted).max())
        similar = [one["similarity"] for one in found["similar"]]
        np.testing.assert_allclose(similar, np.sort(vectors @ wanted)[::-1][:12], atol=2e-3)
        best = embeddings.positions.row_of(found["similar"][0]["tile"])
        assert vectors[best] @ wanted == pytest.approx((vectors @ wanted).max(), abs=2e-3)
    assert max(off.values()) < 1e-3, off


@pytest.mark.parametrize("kind", ["grid", "s2"])
def test_positions_are_the_trainers(
    opened: Callable[..., Opened], geolocated: Callable[..., Path], tmp_path: Path, kind: str
) -> None:
    page, paths = opened(kind), [tmp_path / f"{number}.png" for number in range(PICTURES)]
    random = np.random.default_rng(1)
    for number, path in enumerate(paths):
        pixels = 40 * noise(*random.integers(15, 90, 2), seed=number) / 255.0 + random.random(3) * 215
        Image.fromarray(pixels.astype(np.uint8)).save(path)
    locator = Locator(geolocated(kind), "cpu", "fp32")
    size = locator.encoder_card.size
    inset = (round(size * RESIZED) - size) // 2
    pictures = FilePictures(paths)
    seen = np.stack([pictures.read(view, round(size * RESIZED)) for view in range(len(paths))])
    located = locator.locate(locator.see_pictures(seen[:, inset : inset + size, inset : inset + size]), False)
    for place, path in enumerate(paths):
        found = page.answer(path)
        longitude, latitude = located.decoded.longitude[place], located.decoded.latitude[place]
        assert distance_km(*found["longitude_latitude"], longitude, latitude) < 1.0
        assert found["radius_km"][0] == pytest.approx(located.decoded.radius_km[place], rel=0.01)
        assert located.cell_probability is not None
        np.testing.assert_allclose(found["probabilities"], located.cell_probability[place], atol=1e-3)
    degrees = found["longitude_latitude"]
    assert page.tab.inner_text("#place").startswith(f"{degrees[1]:.3f}° N, {degrees[0]:.3f}° E")
    assert page.tab.inner_text("#radius") == f"Within {found['radius_km'][0]:.0f} km in 80 of 100 such cases."
    assert page.tab.locator("#cells tbody tr").count() == 5
    assert page.tab.locator("#world .cell").count() > 1
    assert page.tab.inner_text("#credits") == "Imagery: Who took the photos"


def test_a_picture_is_dropped(opened: Callable[..., Opened], tmp_path: Path) -> None:
    page = opened("encoder", "de-AT")
    Image.fromarray(noise(40, 50)).save(tmp_path / "a.png")
    drop(page.tab, tmp_path / "a.png")
    page.tab.wait_for_selector("#similar button", timeout=SOON)
    assert page.tab.inner_text("h1") == "Was sieht so aus?"
    assert page.tab.evaluate("document.documentElement.lang") == "de"
    assert page.tab.inner_text("#radius").startswith("Am ähnlichsten: Ähnlichkeit 0,")
    page.tab.click("#similar button >> nth=1")
    assert page.tab.get_attribute("#similar button >> nth=1", "aria-pressed") == "true"


def test_the_camera_is_answered_while_it_is_open_and_when_a_picture_is_taken(opened: Callable[..., Opened]) -> None:
    page = opened("s2")
    page.tab.click("#camera")
    page.tab.wait_for_selector("#place:has-text('°')", timeout=SOON)
    assert page.tab.evaluate("document.activeElement.id") == "take"
    page.tab.click("#take")
    page.tab.wait_for_selector("#seen:not([hidden])", timeout=SOON)
    assert page.tab.evaluate("document.getElementById('video').srcObject") is None
    page.tab.wait_for_selector("#status:has-text('640')", timeout=SOON)
    found = page.saved()
    assert (found["width"], found["height"]) == (640, 480)
    assert sum(found["probabilities"]) == pytest.approx(1, abs=1e-4)


def test_a_picture_that_cannot_be_read_is_one_line_and_the_next_is_answered(
    opened: Callable[..., Opened], tmp_path: Path
) -> None:
    page = opened("encoder", "fr-FR")
    Image.fromarray(noise(40, 50)).save(tmp_path / "good.png")
    whole = (tmp_path / "good.png").read_bytes()
    (tmp_path / "bad.png").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "words.jpg").write_bytes(b"these are words")
    size = (30_000).to_bytes(4, "big")
    (tmp_path / "huge.png").write_bytes(whole[:16] + size + size + whole[24:])
    assert "endommagée" in page.trouble(tmp_path / "bad.png")
    assert "endommagée" in page.trouble(tmp_path / "words.jpg")
    Image.fromarray(noise(40, 50)).save(tmp_path / "whole.jpg")
    photo = (tmp_path / "whole.jpg").read_bytes()
    (tmp_path / "cut.jpg").write_bytes(photo[: len(photo) * 3 // 4])
    assert "endommagée" in page.trouble(tmp_path / "cut.jpg")
    Image.fromarray(noise(40, 50)).convert("CMYK").save(tmp_path / "print.jpg")
    assert "enregistrez-le en RVB" in page.trouble(tmp_path / "print.jpg")
    Image.fromarray(np.arange(2_000, dtype=np.uint16).reshape(40, 50) * 30).save(tmp_path / "deep.png")
    assert "enregistrez-le en 8 bits" in page.trouble(tmp_path / "deep.png")
    page.answer(tmp_path / "good.png")
    assert page.tab.inner_text("#trouble") == ""
    assert "30\u202f000 × 30\u202f000" in page.trouble(tmp_path / "huge.png")
    assert page.tab.is_hidden("#answer")


def test_the_page_is_used_without_a_mouse_and_fits_a_phone(opened: Callable[..., Opened]) -> None:
    page = opened("grid", viewport={"width": 360, "height": 740})
    order = []
    for _ in range(7):
        page.tab.keyboard.press("Tab")
        order.append(page.tab.evaluate("document.activeElement.id || document.activeElement.tagName"))
    assert order == ["file", "camera", "world", "nearer", "farther", "whole", "SUMMARY"]
    assert page.tab.evaluate("document.documentElement.scrollWidth") <= 360
    page.tab.focus("#world")
    before = page.tab.get_attribute("#world", "viewBox")
    page.tab.keyboard.press("ArrowRight")
    page.tab.keyboard.press("+")
    assert page.tab.get_attribute("#world", "viewBox") != before
    unnamed = """[...document.querySelectorAll('button, input, svg, canvas, video')].filter(one =>
        !(one.ariaLabel || one.textContent.trim() || one.labels?.length || one.getAttribute('aria-labelledby')))"""
    assert page.tab.evaluate(f"{unnamed}.map(one => one.outerHTML)") == []


def test_no_script_from_elsewhere_may_run(opened: Callable[..., Opened]) -> None:
    page = opened("encoder")
    ran = page.tab.evaluate(
        """() => {
            const script = document.createElement('script');
            script.textContent = 'window.ran = true';
            document.body.append(script);
            return window.ran === true;
        }"""
    )
    assert not ran
    refused = [line for line in page.wrong if "Content Security Policy" in line]
    assert len(refused) == len(page.wrong) == 1
    page.wrong.clear()
    assert page.tab.evaluate("crossOriginIsolated")  # several threads may compute


def test_the_four_languages_say_the_same_things(opened: Callable[..., Opened]) -> None:
    page = opened("encoder")
    said = page.tab.evaluate("import('./texts.js').then(({ TEXTS }) => TEXTS)")
    assert set(said) == {"en", "de", "fr", "es"}
    for texts in said.values():
        assert list(texts) == list(said["en"])
        for key, text in texts.items():
            assert text.strip(), key
            assert places_in(text) == places_in(said["en"][key]), key


def places_in(text: str) -> list[str]:
    return sorted(part.split("}")[0] for part in text.split("{")[1:])


def test_what_a_person_put_beside_the_page_stays(pages: Callable[[str], Path], unpacked: Path) -> None:
    folder = pages("grid")
    (folder / "notes.txt").write_text("mine", encoding="utf-8")
    export_page(ExportForm(pages("grid") / "model.onnx", web=folder.with_name("again"), runtime=unpacked))
    export_page(ExportForm(folder.with_name("again") / "model.onnx", web=folder, runtime=unpacked))
    assert (folder / "notes.txt").read_text(encoding="utf-8") == "mine"
    record = json.loads((folder / PageFiles.CARD).read_text(encoding="utf-8"))
    assert record["bytes"]["model"] == (folder / PageFiles.MODEL).stat().st_size < 20e6
    assert (folder / "world.json").stat().st_size < 200e3


def test_serve_opens_the_page_here_until_it_is_stopped(
    exported: Any, pictured: Path, runtime: Path, tmp_path: Path
) -> None:
    words = ["export", exported.path, "--web", tmp_path / "page", "--embeddings", pictured / "emb"]
    command = [sys.executable, "-m", "trainer", *words, "--runtime", runtime, "--serve"]
    opened_with = {**os.environ, "BROWSER": "echo opened %s", "OMP_NUM_THREADS": "1"}
    with subprocess.Popen(command, env=opened_with, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT) as child:
        assert child.stdout is not None
        too_long = threading.Timer(60, child.kill)  # or a page that never opens would be waited for
        too_long.daemon = True
        too_long.start()
        lines = []
        while "opened http" not in "".join(lines):
            lines.append(child.stdout.readline())
            assert lines[-1], lines
        size, address = lines[0], next(line for line in lines if "The page is at" in line).split()[4].strip(",")
        assert re.search(r"a page of \d+\.\d MB \(model \d\.\d MB, tiles 0\.\d MB, runtime 41\.6 MB", size), size
        with urllib.request.urlopen(address, timeout=300) as answer:
            assert b"app.js" in answer.read()
        child.send_signal(signal.SIGINT)
        assert child.wait(300) == 0
        too_long.cancel()


# -- what computes --------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def gpu_browser(engine: Any) -> Iterator[Any]:
    """A browser with WebGPU, computed by the software GPU that Chromium brings."""
    yield from launched(engine, "--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader")


def runs_on(page: Opened) -> str:
    return str(page.tab.evaluate("document.getElementById('cardRuntime').textContent"))


def test_a_gpu_answers_what_torch_says_and_the_page_says_that_it_does(
    opened: Callable[..., Opened], gpu_browser: Any, pictured: Path, tmp_path: Path
) -> None:
    page = opened("encoder", browser=gpu_browser, query="?with=webgpu")
    assert page.tab.inner_text("#status") == "Ready: WebGPU, google swiftshader."
    assert runs_on(page) == f"onnxruntime-web {VERSION}: WebGPU, google swiftshader"
    assert [url for url in page.asked if url.endswith("asyncify.wasm")]
    loaded = load_encoder(pictured / "run", "cpu")
    encoder = InferenceEncoder(loaded.encoder, loaded.card, loaded.device, "fp32")  # type: ignore[arg-type]
    for number in range(2):
        Image.fromarray(noise(40 + 9 * number, 50, seed=number)).save(tmp_path / f"{number}.png")
        found = page.answer(tmp_path / f"{number}.png")
        (wanted,) = encoder.embed(read_image(tmp_path / f"{number}.png", 32)[None])
        np.testing.assert_allclose(found["embedding"], wanted, atol=1e-3)


def test_a_gpu_that_is_software_or_none_leaves_it_to_the_processor(
    opened: Callable[..., Opened], gpu_browser: Any
) -> None:
    for page in (opened("encoder", browser=gpu_browser), opened("encoder")):
        assert re.fullmatch(
            r"Ready: WebAssembly, threads: \d \(no GPU that WebGPU could use\)\.", page.tab.inner_text("#status")
        )
        assert [url for url in page.asked if "webgpu" in url or "asyncify" in url] == []
    assert "no GPU" not in runs_on(opened("encoder", query="?with=wasm"))


@pytest.mark.parametrize("broken", ["computes otherwise", "failed"])
def test_a_gpu_that_computes_wrongly_or_not_at_all_is_not_used(
    opened: Callable[..., Opened], gpu_browser: Any, tmp_path: Path, broken: str
) -> None:
    """What the GPU's runtime is, is put in its place by one that answers noughts, or that throws."""
    wrong = {
        "computes otherwise": "({embedding: {data: new Float32Array(99)}})",
        "failed": "Promise.reject(new Error('lost'))",
    }[broken]
    script = f"""
        export const env = {{wasm: {{}}}};
        export class Tensor {{}}
        export const InferenceSession = {{create: async () => ({{run: async () => {wrong}}})}};
    """
    page = opened("encoder", browser=gpu_browser, query="?with=webgpu", replaced={"ort.webgpu.min.mjs": script})
    assert f"(WebGPU {broken} here)" in page.tab.inner_text("#status")
    Image.fromarray(noise(40, 50)).save(tmp_path / "a.png")
    assert np.linalg.norm(page.answer(tmp_path / "a.png")["embedding"]) == pytest.approx(1, abs=1e-4)


def test_a_gpu_that_is_lost_later_leaves_it_to_the_processor(
    opened: Callable[..., Opened], gpu_browser: Any, tmp_path: Path
) -> None:
    script = """
        import * as real from './ort.wasm.min.mjs';
        export const { env, Tensor } = real;
        let left = 2;
        export const InferenceSession = {
            create: async (model) => {
                const session = await real.InferenceSession.create(model, { executionProviders: ['wasm'] });
                const lost = () => Promise.reject(new Error('lost'));
                return { run: (feeds) => (left-- > 0 ? session.run(feeds) : lost()) };
            },
        };
    """
    page = opened("encoder", browser=gpu_browser, query="?with=webgpu", replaced={"ort.webgpu.min.mjs": script})
    Image.fromarray(noise(40, 50)).save(tmp_path / "a.png")
    first = page.answer(tmp_path / "a.png")
    assert "WebGPU, google" in runs_on(page)
    second = page.answer(tmp_path / "a.png")
    assert "(WebGPU failed here)" in runs_on(page)
    np.testing.assert_allclose(first["embedding"], second["embedding"], atol=1e-6)


def test_a_page_may_do_without_what_a_gpu_needs(opened: Callable[..., Opened], gpu_browser: Any) -> None:
    page = opened("plain", browser=gpu_browser, query="?with=webgpu")
    assert re.fullmatch(r"Ready: WebAssembly, threads: \d\.", page.tab.inner_text("#status"))
