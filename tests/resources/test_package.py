"""The built zip passes the gate of plugins.qgis.org, and what is in it works without the checkout."""

from __future__ import annotations

import configparser
import hashlib
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

CHECKOUT = Path(__file__).resolve().parent.parent.parent
FOLDER = "geoembed_plugin"
REQUIRED = [
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "homepage",
]
FORBIDDEN = re.compile(r"\.pyc$|__pycache__|(^|/)\.|__MACOSX|\\|\.\.|\.(so|dll|dylib|pyd|exe|pt|npy|tif|zip)$")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "setup/package.py", "--out", str(out)], cwd=CHECKOUT, check=True, capture_output=True
    )
    (path,) = out.iterdir()
    return path


@pytest.fixture(scope="module")
def names(archive: Path) -> list[str]:
    with zipfile.ZipFile(archive) as opened:
        return opened.namelist()


@pytest.fixture(scope="module")
def installed(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("plugins ü")
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(folder)
    return folder / FOLDER


@pytest.fixture(scope="module")
def metadata(installed: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(installed / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_one_folder_whose_name_is_an_identifier(names: list[str]) -> None:
    assert {name.split("/")[0] for name in names} == {FOLDER}
    assert FOLDER.isidentifier()


def test_the_size_is_well_under_the_limit(archive: Path) -> None:
    assert archive.stat().st_size < 5 * 2**20


def test_nothing_forbidden_is_inside(names: list[str]) -> None:
    assert [name for name in names if FORBIDDEN.search(name)] == []


@pytest.mark.parametrize(
    "name", ["__init__.py", "metadata.txt", "LICENSE", "bundle/trainer/contract.py", "resources/styles/pca_tiles.qml"]
)
def test_what_must_be_inside_is(names: list[str], name: str) -> None:
    assert f"{FOLDER}/{name}" in names


@pytest.mark.parametrize("folder", ["", "de/", "fr/", "es/"])
def test_help_is_inside_in_every_language(names: list[str], folder: str) -> None:
    pages = sorted(path.name for path in (CHECKOUT / "resources" / "help").glob("*.html"))
    within = f"{FOLDER}/resources/help/{folder}"
    found = [name.removeprefix(within) for name in names if name.startswith(within) and name.endswith(".html")]
    assert sorted(name for name in found if "/" not in name) == pages


def test_metadata_has_every_required_key(metadata: configparser.SectionProxy) -> None:
    assert [key for key in REQUIRED if not metadata.get(key, "").strip()] == []


def test_metadata_keeps_the_rules(metadata: configparser.SectionProxy, installed: Path) -> None:
    assert "plugin" not in metadata["name"].lower()
    assert "qgis" not in metadata["name"].lower()
    assert metadata["qgisMinimumVersion"] == "3.22"
    assert metadata["qgisMaximumVersion"] == "4.99"
    assert metadata["hasProcessingProvider"] == "yes"
    assert (installed / metadata["icon"]).is_file()
    assert "External dependencies" in metadata["about"]
    for key in ("homepage", "repository", "tracker"):
        assert metadata[key].startswith("https://")


def test_the_about_text_names_what_will_be_installed(metadata: configparser.SectionProxy) -> None:
    lines = (CHECKOUT / "trainer" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    packages = {re.split(r"[<>=;]", line)[0].strip() for line in lines if line and not line.startswith("#")}
    about = metadata["about"].lower()
    assert [name for name in packages - {"tomli", "onnxscript"} if name not in about] == []


def test_the_changelog_knows_this_version(metadata: configparser.SectionProxy) -> None:
    assert f"## {metadata['version']}" in (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_same_files_give_the_same_bytes(archive: Path, tmp_path: Path) -> None:
    command = [sys.executable, "setup/package.py", "--out", str(tmp_path)]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
    assert (tmp_path / archive.name).read_bytes() == archive.read_bytes()


def test_the_bundled_trainer_answers_from_where_it_was_installed(installed: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "trainer", "--version"]
    environment = {"PYTHONPATH": str(installed / "bundle"), "PYTHONDONTWRITEBYTECODE": "1", "PATH": "/usr/bin:/bin"}
    ended = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert ended.stdout.startswith("GeoEmbed "), ended.stderr


def linted(recipe: str) -> set[bytes]:
    """What the files hold that `make lint` gives to a tool, which are the tracked ones under the paths it names."""
    makefile = (CHECKOUT / "Makefile").read_text(encoding="utf-8")
    (shipped,) = re.findall(r"^SHIPPED := (.+)$", makefile, re.MULTILINE)
    (line,) = re.findall(recipe, makefile, re.MULTILINE)
    listed = subprocess.run(
        ["git", "ls-files", "-z", *line.replace("$(SHIPPED)", shipped).split()], cwd=CHECKOUT, capture_output=True
    )
    if listed.returncode != 0:
        pytest.skip("no checkout of git")
    return {(CHECKOUT / name).read_bytes() for name in listed.stdout.decode().split("\0") if name}


@pytest.mark.parametrize(
    ("tool", "recipe", "suffix"),
    [
        ("detect-secrets", r"^\t@git ls-files -z (.+) \| xargs .* -m detect_secrets\.pre_commit_hook$", ""),
        ("bandit", r" -m bandit --quiet --recursive (.+)$", ".py"),
        ("flake8", r" -m flake8 .* (\$\(SHIPPED\))$", ".py"),
    ],
)
def test_every_file_inside_is_one_that_lint_looks_at(installed: Path, tool: str, recipe: str, suffix: str) -> None:
    """Byte for byte, so that what the tool finds there, and nothing else, it would find in the zip."""
    looked_at = linted(recipe)
    inside = [path for path in installed.rglob("*") if path.is_file() and path.name.endswith(suffix)]
    assert [str(path.relative_to(installed)) for path in inside if path.read_bytes() not in looked_at] == [], tool


def test_every_nosec_names_its_finding_and_its_reason(installed: Path) -> None:
    justified = re.compile(r"# nosec B\d{3}(, ?B\d{3})*  # \S")
    bare = [
        f"{path.relative_to(installed)}:{number}"
        for path in installed.rglob("*.py")
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if "# nosec" in line and not justified.search(line)
    ]
    assert bare == []


@pytest.mark.slow
def test_the_bundled_demo_finds_its_sample(installed: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "trainer", "demo", "--only-sample", "--out", str(tmp_path / "demo")]
    environment = {"PYTHONPATH": str(installed / "bundle"), "PYTHONDONTWRITEBYTECODE": "1", "PATH": "/usr/bin:/bin"}
    ended = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    pixels = gdal.Open(str(tmp_path / "demo" / "sample" / "synthetic_coast.tif")).ReadAsArray()
    kept = hashlib.sha256(np.ascontiguousarray(pixels)).hexdigest()
    assert f'IMAGE_DIGEST = "{kept}"' in Path(__file__).with_name("test_sample.py").read_text(encoding="utf-8")


def test_a_checkout_is_linked_and_not_copied(tmp_path: Path) -> None:
    command = [sys.executable, "setup/package.py", "--link", str(tmp_path)]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True)
    plugin = tmp_path / "python" / "plugins" / FOLDER
    assert (plugin / "metadata.txt").is_file()
    assert (plugin / "plugin.py").resolve() == CHECKOUT / FOLDER / "plugin.py"


def test_linking_never_replaces_an_installed_plugin(tmp_path: Path) -> None:
    plugin = tmp_path / "python" / "plugins" / FOLDER
    plugin.mkdir(parents=True)
    command = [sys.executable, "setup/package.py", "--link", str(tmp_path)]
    ended = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert "uninstall" in ended.stderr
    assert plugin.is_dir()
    assert not plugin.is_symlink()
