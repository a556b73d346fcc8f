"""onnxruntime-web, which runs a graph in a browser: of one version, whose bytes are known; nothing is fetched."""

from __future__ import annotations

import base64
import hashlib
import tarfile
from collections.abc import Collection, Iterable
from pathlib import Path

from trainer.contract import InputError
from trainer.messages import say

PACKAGE, VERSION = "onnxruntime-web", "1.30.0"
FILES = {
    # pragma: allowlist nextline secret
    "ort.wasm.min.mjs": "AnefQglyknuf4QnoyL8HFb54s1grWx7q6F6v2UZRr7RxVbsJeXd/k6siiXj1mlkQmpyHEnDIBJzx1Bta3J3ZCg==",
    "ort-wasm-simd-threaded.mjs": (
        # pragma: allowlist nextline secret
        "IboQh0Pwb+2CvUlaEljlBVLJWlFfGUCxCquU6kjywgW+qj9+DZtJYSU9pueGY4A4vT2W5rQ8Zt4CNNIDL8Kf1g=="
    ),
    "ort-wasm-simd-threaded.wasm": (
        # pragma: allowlist nextline secret
        "Gt7e1iIDIZ/PXEhM/OVleqWHVom0kEI/hs8cod0crXcV9jDGM39B23HuQnlOOgDOC3x4k5pxIgtdgzaL9up3MA=="
    ),
}
"""What a page needs of the package's folder ``dist``: WebAssembly; with the SHA-512 of each, as npm writes it."""
OF_WEBGPU = {
    # pragma: allowlist nextline secret
    "ort.webgpu.min.mjs": "/sEakMu9A2SbDy5BCcyT/nP/5PAEFLzjJhGuy8zbSeBEl4W1MiWnHxlrJaS84NlwaAnxOeqqu/4G6J/22ONTEw==",
    "ort-wasm-simd-threaded.asyncify.mjs": (
        # pragma: allowlist nextline secret
        "YXMrHY/qLXCbjx2bMFQ8gGD97aRndcT9wEw9vlXXdNxx1Ud2kDYlWPkWFN+0t0rnX2FME08r4CTGHxRstogyyA=="
    ),
    "ort-wasm-simd-threaded.asyncify.wasm": (
        # pragma: allowlist nextline secret
        "dzz9I0cmbBIVybKtbu6szu7jbMSzVPJ3E6Oc8PSyoIQx/4F7xVJ2iGz3ko44sLxAiyAAycPEQVtVKHKjCcRddw=="
    ),
}
"""What it needs besides to compute on a GPU; a browser without one never asks for it."""
LARGEST_BYTES = 64 << 20


def read_runtime(path: Path | None, webgpu: bool = True) -> dict[str, bytes]:
    """The files of :data:`FILES`, by name.

    Args:
        path: The package as npm packs it, or the folder that it was unpacked into; None where none was given.
        webgpu: With those of :data:`OF_WEBGPU`.

    Raises:
        InputError: none was given, it cannot be read, or it is another version, or changed.
    """
    how = say(
        "export.get-runtime",
        "Get it with `npm pack {package}@{version}` and name the file with --runtime {package}-{version}.tgz.",
        package=PACKAGE,
        version=VERSION,
    )
    if path is None:
        raise InputError(
            say(
                "export.page-needs-runtime",
                "A page needs {package} {version}, 33 MB that do not come with GeoEmbed.",
                package=PACKAGE,
                version=VERSION,
            ),
            how,
            "no-runtime",
        )
    try:
        wanted = {**FILES, **(OF_WEBGPU if webgpu else {})}
        found = _of_folder(path, wanted) if path.is_dir() else _of_archive(path, wanted)
    except (OSError, tarfile.TarError, EOFError, KeyError) as error:
        raise InputError(
            say(
                "export.runtime-unreadable",
                "--runtime {path} is not the package {package}: {error}.",
                path=path,
                package=PACKAGE,
                error=error,
            ),
            how,
            "no-runtime",
        ) from error
    for name, digest in wanted.items():
        if base64.b64encode(hashlib.sha512(found[name]).digest()).decode("ascii") != digest:
            raise InputError(
                say(
                    "export.runtime-differs",
                    "--runtime {path}: {name} is not that of {package} {version}.",
                    path=path,
                    name=name,
                    package=PACKAGE,
                    version=VERSION,
                ),
                how,
                "other-runtime",
            )
    return found


def notices() -> bytes:
    """What onnxruntime holds of others: as the package of this interpreter says it; empty where it does not."""
    import onnxruntime

    path = Path(onnxruntime.__file__).with_name("ThirdPartyNotices.txt")
    return path.read_bytes() if path.is_file() else b""


def _of_folder(folder: Path, wanted: Iterable[str]) -> dict[str, bytes]:
    inside = next((one for one in (folder / "package" / "dist", folder / "dist") if one.is_dir()), folder)
    return {name: (inside / name).read_bytes() for name in wanted}


def _of_archive(path: Path, wanted: Collection[str]) -> dict[str, bytes]:
    found: dict[str, bytes] = {}
    with tarfile.open(path, "r|gz") as archive:  # read in one go, never unpacked
        for member in archive:
            name = member.name.removeprefix("package/dist/")
            stream = archive.extractfile(member) if name in wanted and member.size <= LARGEST_BYTES else None
            if stream is not None:
                found[name] = stream.read()
            if len(found) == len(wanted):
                return found
    raise KeyError(next(name for name in wanted if name not in found))
