"""The README's picture of a page of `export --web`: on a phone by day, and by night where its map is.

    python resources/readme/phone.py PAGE PICTURE [--out resources/readme/phone.png]

PAGE is what `export RUN --web PAGE` made, PICTURE what it is asked about; needs playwright and chromium.
"""

from __future__ import annotations

import argparse
import io
import shutil
import sys
import threading
from pathlib import Path

from PIL import Image
from playwright.sync_api import sync_playwright

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent.parent))

from trainer.export.local_server import PageServer  # noqa: E402

PHONE = {"width": 390, "height": 980}
SCALE = 1.5
GAP = 36
COLOURS = 160


def main() -> int:
    """Take the pictures. Returns the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("page", type=Path)
    parser.add_argument("picture", type=Path)
    parser.add_argument("--out", type=Path, default=HERE / "phone.png")
    arguments = parser.parse_args()
    server = PageServer(arguments.page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    shots = []
    with sync_playwright() as engine:
        browser = engine.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            tab = browser.new_page(
                viewport=PHONE, device_scale_factor=SCALE, color_scheme=scheme, locale="en-GB", has_touch=True
            )
            tab.goto(server.address)
            tab.wait_for_selector("html[data-ready]")
            tab.set_input_files("#file", arguments.picture)
            tab.wait_for_selector("#answer:not([hidden])")
            tab.wait_for_timeout(500)  # for pictures of tiles to be drawn
            if scheme == "dark":
                tab.evaluate("document.getElementById('map').scrollIntoView({block: 'end'})")
            shots.append(Image.open(io.BytesIO(tab.screenshot())).convert("RGB"))
        browser.close()
    server.shutdown()
    width, height = shots[0].size
    whole = Image.new("RGB", (2 * width + 3 * GAP, height + 2 * GAP), (128, 134, 140))
    for place, shot in enumerate(shots):
        whole.paste(shot, (GAP + place * (width + GAP), GAP))
    whole.quantize(COLOURS).save(arguments.out, optimize=True)
    print(f"{arguments.out}: {arguments.out.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
