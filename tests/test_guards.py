"""The walls of the house, held by walking the syntax trees: who may import whom, and what may not occur at all."""

from __future__ import annotations

import ast
import functools
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
SOURCES = sorted(
    path for room in ("trainer", "geoembed_plugin", "setup", "resources") for path in (CHECKOUT / room).rglob("*.py")
)
PLUGIN = [path for path in SOURCES if path.is_relative_to(CHECKOUT / "geoembed_plugin")]
TRAINER = [path for path in SOURCES if path.is_relative_to(CHECKOUT / "trainer")]

PLUGIN_MAY_IMPORT = {*sys.stdlib_module_names, "qgis", "numpy", "geoembed_plugin", "processing"}
READ_BY_QGIS = (
    "trainer.__version__",
    "trainer.contract",
    "trainer.messages",
    "trainer.files",
    "trainer.search",
    "trainer.results",
    "trainer.atomic",
    "trainer.gdal_library",
    "trainer.packages",
    "trainer.options",
    "trainer.declared",
    "trainer.imagery.options",
    "trainer.encoders.options",
    "trainer.encoders.recipe",
    "trainer.encoders.schedule",
    "trainer.encoders.backbones",
    "trainer.embeddings.options",
    "trainer.evaluation.options",
    "trainer.classification.options",
    "trainer.classification.classifiers",
    "trainer.classification.held_out",
    "trainer.classification.label_file",
    "trainer.classification.label_folds",
    "trainer.classification.next_labels",
    "trainer.classification.quick_map",
    "trainer.change.options",
    "trainer.regression.options",
    "trainer.zones.options",
    "trainer.report.options",
    "trainer.report.wording",
    "trainer.fields.options",
    "trainer.geolocation.options",
    "trainer.export.options",
    "trainer.geolocation.forms",
    "trainer.geography.blocks",
    "trainer.geography.great_circle",
    "trainer.geography.longitudes",
    "trainer.geography.polygons",
    "trainer.geography.positions",
)
"""What QGIS may import of the trainer; it stands on the standard library, NumPy and GDAL, and is Python 3.9."""
QGIS_PYTHON_HAS = {*sys.stdlib_module_names, "numpy", "annoy", "osgeo", "trainer"}

ROOMS_BELOW = {
    "files": set(),
    "geography": set(),
    "imagery": {"geography"},
    "services": {"geography", "imagery"},
    "tiles": {"geography", "imagery", "services"},
    "location": {"geography"},
    "results": {"geography"},
    "search": {"geography", "results"},
    "encoders": {"geography", "tiles", "location"},
    "embeddings": {"geography", "imagery", "tiles", "results", "search", "encoders"},
    "evaluation": {"geography", "tiles", "location", "results", "encoders", "embeddings"},
    "classification": {"geography", "results", "evaluation", "embeddings", "report"},
    "report": {"geography", "tiles", "results", "search", "encoders", "embeddings", "evaluation"},
    "change": {"geography", "tiles", "results", "search", "embeddings", "report"},
    "fields": {"geography", "location", "results"},
    "zones": {"geography", "results", "search"},
    "regression": {"geography", "results", "evaluation", "fields"},
    "geolocation": {"geography", "imagery", "tiles", "results", "encoders"},
    "export": {"geography", "tiles", "results", "encoders", "embeddings", "evaluation", "geolocation"},
}
ARROWS = {room: {room, "files", *below} for room, below in ROOMS_BELOW.items()} | {"cli": {"cli", *ROOMS_BELOW}}
"""Which rooms of the trainer a room may import; each may import ``files`` and the modules at the top (contract …)."""

NAMES_THAT_SAY_NOTHING = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "managers", "tools"}


@pytest.fixture(scope="module", autouse=True)
def _trees_are_not_kept() -> Iterator[None]:
    yield
    tree_of.cache_clear()
    nodes_of.cache_clear()


def name_of(path: Path) -> str:
    return path.relative_to(CHECKOUT).as_posix()


@functools.cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), name_of(path))


@functools.cache
def nodes_of(path: Path) -> list[ast.AST]:
    return list(ast.walk(tree_of(path)))


@functools.cache
def imports(path: Path) -> list[tuple[int, str]]:
    """(line, absolute module name) of every import in a file, those inside functions too."""
    package, found = [*path.relative_to(CHECKOUT).with_suffix("").parts[:-1]], []
    for node in nodes_of(path):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *(node.module or "").split(".")]).strip(".")
            found += [(node.lineno, module), *((node.lineno, f"{module}.{alias.name}") for alias in node.names)]
    return found


def read_by_qgis(module: str) -> bool:
    """Whether QGIS may import it, or it is a package on the way to what QGIS may import."""
    return any(f"{module}.".startswith(f"{name}.") or name.startswith(f"{module}.") for name in READ_BY_QGIS)


READ_BY_QGIS_PYTHON = [
    path
    for path in TRAINER
    if any(
        f"{'.'.join(path.relative_to(CHECKOUT).with_suffix('').parts)}.".startswith(f"{name}.") for name in READ_BY_QGIS
    )
]


def room_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and parts[0] == "trainer" and parts[1] in ARROWS else ""


def for_each(paths: list[Path]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("path", paths, ids=name_of)


@for_each(PLUGIN)
def test_the_plugin_imports_only_what_qgis_has(path: Path) -> None:
    for line, module in imports(path):
        top = module.split(".")[0]
        if top == "trainer":
            assert read_by_qgis(module), (
                f"{name_of(path)}:{line} imports {module}: of the trainer only what needs no more than numpy"
            )
        else:
            assert top in PLUGIN_MAY_IMPORT, f"{name_of(path)}:{line} imports {module}, which QGIS' Python may lack"
        assert top not in {"PyQt5", "PyQt6", "sip"}, f"{name_of(path)}:{line}: Qt comes through qgis.PyQt"


@for_each(TRAINER)
def test_the_trainer_never_imports_qgis(path: Path) -> None:
    for line, module in imports(path):
        assert module.split(".")[0] not in {"qgis", "PyQt5", "PyQt6", "sip", "processing", "geoembed_plugin"}, (
            f"{name_of(path)}:{line} imports {module}: nothing in the trainer knows of QGIS"
        )


@for_each(READ_BY_QGIS_PYTHON)
def test_what_qgis_python_reads_needs_numpy_alone(path: Path) -> None:
    for line, module in imports(path):
        assert module.split(".")[0] in QGIS_PYTHON_HAS, f"{name_of(path)}:{line} imports {module}"
        if module.startswith("trainer."):
            assert read_by_qgis(module), f"{name_of(path)}:{line} imports {module}, which may need more than numpy"


@for_each(READ_BY_QGIS_PYTHON)
def test_what_qgis_python_reads_is_python_3_9(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tree = ast.parse(text, name_of(path), feature_version=(3, 9))
    assert "from __future__ import annotations" in text or not text.strip().count("\n"), (
        f"{name_of(path)}: annotations such as int | None need the future import on Python 3.9"
    )
    for node in ast.walk(tree):
        assert not isinstance(node, getattr(ast, "Match", ())), f"{name_of(path)}:{node.lineno}: match is Python 3.10"
        if isinstance(node, ast.Call):
            keywords = {keyword.arg for keyword in node.keywords}
            called = ast.unparse(node.func)
            assert not (called.endswith("dataclass") and keywords & {"slots", "kw_only"}), (
                f"{name_of(path)}:{node.lineno}: dataclass(slots=…, kw_only=…) is Python 3.10"
            )
            assert not (called == "zip" and "strict" in keywords), f"{name_of(path)}:{node.lineno}: zip(strict)"
            assert called not in {"pairwise", "itertools.pairwise", "anext", "aiter"}, (
                f"{name_of(path)}:{node.lineno}: {called} is Python 3.10"
            )
        if isinstance(node, ast.Assign):
            assert not _is_a_union_of_types(node.value), (
                f"{name_of(path)}:{node.lineno}: X | Y at run time is Python 3.10; write Union or Optional"
            )


def _is_a_union_of_types(value: ast.expr) -> bool:
    if not (isinstance(value, ast.BinOp) and isinstance(value.op, ast.BitOr)):
        return False
    types = {"int", "float", "str", "bool", "bytes", "list", "dict", "tuple", "None", "Path"}
    return any(ast.unparse(side).split("[")[0] in types for side in (value.left, value.right))


@for_each([path for path in TRAINER if len(path.relative_to(CHECKOUT / "trainer").parts) > 1])
def test_arrows_between_rooms_run_one_way(path: Path) -> None:
    room = path.relative_to(CHECKOUT / "trainer").parts[0]
    assert room in ARROWS, f"{name_of(path)} is in no room of the design"
    for line, module in imports(path):
        target = room_of(module)
        assert not target or target in ARROWS[room], f"{name_of(path)}:{line}: {room} may not know of {target}"


@for_each([path for path in TRAINER if path.parent.name in {"geography", "imagery", "tiles", "results", "search"}])
def test_imagery_tiles_and_search_know_nothing_of_torch(path: Path) -> None:
    for line, module in imports(path):
        assert module.split(".")[0] not in {"torch", "torchvision"}, f"{name_of(path)}:{line} imports {module}"


@for_each([path for path in TRAINER if path.name == "__init__.py" or path.parent.name == "cli"])
def test_commands_and_packages_are_light_to_import(path: Path) -> None:
    heavy = {"torch", "torchvision", "sklearn", "matplotlib", "scipy", "onnx", "onnxruntime", "onnxscript"}
    for node in tree_of(path).body:
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        for name in names:
            assert name.split(".")[0] not in heavy, f"{name_of(path)}:{node.lineno}: import {name} inside run()"


ROOMS = {
    f"{package}/{path.name}"
    for package in ("trainer", "geoembed_plugin")
    for path in (CHECKOUT / package).iterdir()
    if path.is_dir() and (path / "__init__.py").is_file()
}
"""The rooms as they stand: ``trainer/tiles`` and so on."""


def module_of(path: Path) -> str:
    parts = path.relative_to(CHECKOUT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_of(path): path for path in (*TRAINER, *PLUGIN)}


@functools.cache
def graph() -> dict[str, set[str]]:
    """Which module imports which, inside functions and for types alone, too."""
    arrows: dict[str, set[str]] = {}
    for name, path in MODULES.items():
        targets = {module for _, module in imports(path)} & set(MODULES)
        packages = {module for module in targets if MODULES[module].name == "__init__.py"}
        through = {module for module in packages if any(other.startswith(f"{module}.") for other in targets)}
        arrows[name] = targets - through - {name}
    return arrows


def room_name(module: str) -> str:
    """A module's room; within geolocation its part; a module at the top is a room of its own."""
    parts = module.split(".")
    deep = 3 if parts[:2] == ["trainer", "geolocation"] else 2
    is_package = MODULES[module].name == "__init__.py"
    return ".".join(parts if is_package else parts[:-1] if 2 < len(parts) <= deep else parts[:deep])


def circles(arrows: dict[str, set[str]]) -> list[list[str]]:
    """Groups in which each is reached from each (the strongly connected components of more than one)."""
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    open_ones: list[str] = []
    found: list[list[str]] = []

    def visit(node: str) -> None:
        order[node] = lowest[node] = len(order)
        open_ones.append(node)
        for target in sorted(arrows.get(node, ())):
            if target not in order:
                visit(target)
            if target in open_ones:
                lowest[node] = min(lowest[node], lowest[target])
        if lowest[node] == order[node]:
            group = open_ones[open_ones.index(node) :]
            del open_ones[open_ones.index(node) :]
            if len(group) > 1:
                found.append(sorted(group))

    for node in sorted(arrows):
        if node not in order:
            visit(node)
    return found


def test_a_circle_would_be_found() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}) == [["a", "b", "c"]]


def test_no_files_import_each_other_in_a_circle() -> None:
    arrows = graph()
    said = [f"{a} -> {b}" for group in circles(arrows) for a in group for b in sorted(arrows[a]) if b in group]
    assert not said, "circles of files:\n" + "\n".join(said)


def test_no_rooms_import_each_other_in_a_circle() -> None:
    arrows: dict[str, set[str]] = {}
    why: dict[tuple[str, str], str] = {}
    for name, targets in graph().items():
        for target in targets:
            a, b = room_name(name), room_name(target)
            if a != b:
                arrows.setdefault(a, set()).add(b)
                why[a, b] = f"{a} -> {b}: {name} imports {target}"
    said = [why[a, b] for group in circles(arrows) for a in group for b in sorted(arrows[a]) if b in group]
    assert not said, "circles of rooms:\n" + "\n".join(said)


def test_the_page_of_the_house_names_every_room_and_no_other() -> None:
    page = (CHECKOUT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    named = set()
    for package in ("trainer", "geoembed_plugin"):
        section = page.split(f"### `{package}/`")[1].split("\n#")[0].split("\n\nBeside")[0]
        named |= {f"{package}/{room}" for room in re.findall(r"^\| `(\w+)/`", section, re.MULTILINE)}
    assert named == ROOMS, f"only on the page: {sorted(named - ROOMS)}; only in the house: {sorted(ROOMS - named)}"


def test_the_page_and_the_guard_say_the_same_of_who_may_know_whom() -> None:
    page = (CHECKOUT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    for room, below in ROOMS_BELOW.items():
        row = re.search(rf"^\| `{room}/` \|.*\| ([^|]*) \|$", page, re.MULTILINE)
        assert row is not None, f"{room}/ has no row"
        told = {word.strip() for word in row.group(1).split(",")} - {"–"}
        assert told == below, f"{room}/: the page says {sorted(told)}, the guard {sorted(below)}"


FILE_NAMES_TWICE = {
    "__init__": "every package has one",
    "options": "what a room can be asked for, which QGIS reads too",
}
"""Names of files that occur more than once in the trainer, each with why the rooms make it plain."""


def test_no_file_name_occurs_twice_unless_the_rooms_make_it_plain() -> None:
    seen: dict[str, list[str]] = {}
    for path in TRAINER:
        if path.parent.name != "cli":  # a command is named after what it does
            seen.setdefault(path.stem, []).append(name_of(path))
    twice = {name: places for name, places in seen.items() if len(places) > 1 and name not in FILE_NAMES_TWICE}
    assert not twice, f"the same name in several rooms: {twice}"


@functools.cache
def _names_of_result_files() -> dict[str, str]:
    import importlib

    contract = importlib.import_module("trainer.contract")
    kinds = [getattr(contract, name) for name in dir(contract) if name.endswith("Files")]
    return {
        value: f"{kind.__name__}.{name}"
        for kind in kinds
        for name, value in vars(kind).items()
        if name.isupper() and isinstance(value, str)
    }


@for_each([path for path in (*TRAINER, *PLUGIN) if path.name != "contract.py"])
def test_names_of_result_files_stand_in_the_contract_alone(path: Path) -> None:
    names = _names_of_result_files()
    for node in nodes_of(path):
        if isinstance(node, ast.Constant) and node.value in names:
            raise AssertionError(f"{name_of(path)}:{node.lineno} spells {node.value!r}; write {names[node.value]}")


@for_each(SOURCES)
def test_names_say_what_is_inside(path: Path) -> None:
    parts = {part.removesuffix(".py") for part in path.relative_to(CHECKOUT).parts}
    assert not parts & NAMES_THAT_SAY_NOTHING, f"{name_of(path)}: a name that tells a newcomer nothing"


MOST_LINES = 400


@for_each([*TRAINER, *PLUGIN])
def test_a_file_can_be_read_in_one_go(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= MOST_LINES, f"{name_of(path)} has {lines} lines: split it by what it is about"


@for_each(SOURCES)
def test_nothing_dangerous_is_called(path: Path) -> None:
    for line, module in imports(path):
        assert module.split(".")[0] not in {"dill", "cloudpickle", "shelve", "marshal"}, f"{name_of(path)}:{line}"
        assert not module.startswith("pickle."), f"{name_of(path)}:{line}: a file from a stranger could run code"
    for node in nodes_of(path):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "pickle":
            allowed = node.attr == "UnpicklingError"  # what torch raises when it refuses such a file
            assert allowed, f"{name_of(path)}:{node.lineno}: pickle.{node.attr} could run a stranger's code"
    for node in nodes_of(path):
        if not isinstance(node, ast.Call):
            continue
        called, where = ast.unparse(node.func), f"{name_of(path)}:{node.lineno}"
        keywords = {keyword.arg: ast.unparse(keyword.value) for keyword in node.keywords}
        assert called not in {"eval", "exec", "os.system", "os.popen"}, f"{where} calls {called}"
        assert keywords.get("shell") != "True", f"{where}: no shell=True"
        assert keywords.get("allow_pickle") != "True", f"{where}: no allow_pickle=True"
        if called == "torch.load":
            assert keywords.get("weights_only") == "True", f"{where}: torch.load needs weights_only=True"
        if called == "np.load":
            assert keywords.get("allow_pickle") == "False", f"{where}: np.load needs allow_pickle=False, said aloud"


def test_no_tracked_file_names_a_machine() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=CHECKOUT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("not a git checkout")
    private = re.compile(rb"(?<![\w.])/(?:work|tmp/brief|root)/\w")
    found = []
    for name in listed.stdout.decode().split("\0"):
        path = CHECKOUT / name
        if name and path.is_file() and name != "tests/test_guards.py":
            found += [f"{name}: {match.group().decode()}…" for match in private.finditer(path.read_bytes())]
    assert not found, "paths of somebody's machine:\n" + "\n".join(found)
