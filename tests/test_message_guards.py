"""Every message of the trainer has a code: what is raised, warned of and told as a stage is a ``say(code, template)``.

A sentence without one could not be translated. A variable, a parameter or a function may stand for a message where it
is plain that it holds one: assigned from ``say`` alone, or annotated as a ``Text``.
"""

from __future__ import annotations

import ast
import functools
import importlib.util
import re
import string
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent
TRAINER = CHECKOUT / "trainer"
SOURCES = {
    path.relative_to(CHECKOUT).as_posix(): path.read_text(encoding="utf-8") for path in sorted(TRAINER.rglob("*.py"))
}
MECHANISM = {"trainer/messages.py", "trainer/reporting.py"}
CODE = re.compile(r"[a-z]\w*\.[a-z0-9]+(-[a-z0-9]+)*")
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
REASONS = {"RecordError", "Fault"}
"""Errors that say why, within the sentence of who catches them."""
CARRIED = {"message", "hint", "note", "reason"}
"""Attributes of errors, answers and engines that hold a text already."""

_spec = importlib.util.spec_from_file_location("translations", CHECKOUT / "setup" / "translations.py")
assert _spec is not None and _spec.loader is not None
translations = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(translations)


@functools.cache
def nodes_of(source: str) -> list[ast.AST]:
    """Every node of a file's tree, the tree itself first."""
    return list(ast.walk(ast.parse(source)))


@pytest.fixture(scope="module", autouse=True)
def _trees_are_not_kept() -> Iterator[None]:
    yield
    nodes_of.cache_clear()


def family_and_speakers(sources: dict[str, str]) -> tuple[set[str], set[str]]:
    """The names of TrainerError and all that inherit from it, and of the functions that return a Text."""
    bases: dict[str, set[str]] = {}
    speakers = {"say"}
    for source in sources.values():
        for node in nodes_of(source):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {ast.unparse(base).split(".")[-1] for base in node.bases}
            elif isinstance(node, ast.FunctionDef) and node.returns is not None and is_text_type(node.returns):
                speakers.add(node.name)
    family = {"TrainerError", *REASONS}
    while more := {name for name, parents in bases.items() if parents & family} - family:
        family |= more
    return family, speakers


def is_text_type(annotation: ast.expr) -> bool:
    return "Text" in {node.id for node in ast.walk(annotation) if isinstance(node, ast.Name)}


class Reader:
    """Finds the messages of one file, and says which are not texts with a code."""

    def __init__(self, source: str, family: set[str], speakers: set[str]) -> None:
        self.nodes = nodes_of(source)
        self.family, self.speakers = family, speakers
        self.parents = {child: node for node in self.nodes for child in ast.iter_child_nodes(node)}

    def faults(self) -> list[str]:
        return [
            f"{node.lineno}: {ast.unparse(node)[:100]}" for node in self.messages() if not self.is_text(node, set())
        ]

    def messages(self) -> Iterator[ast.expr]:
        """What is raised, warned of, told as a stage, answered as a failure, or noted of an engine."""
        for node in self.nodes:
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                method = isinstance(node.func, ast.Attribute)
                if name in self.family:
                    yield from self.arguments(node, {0: "message", 1: "hint"})
                elif method and name == "stage":
                    labels = list(self.arguments(node, {1: "label"}))
                    yield from labels or [ast.Constant("a stage without a label", lineno=node.lineno)]
                elif method and name == "warn" and ast.unparse(node.func) != "warnings.warn":
                    yield from self.arguments(node, {0: "message", 1: "hint"})
                elif name == "Failure":
                    yield from self.arguments(node, {1: "message", 2: "hint"})
            elif isinstance(node, ast.Assign) and any(
                isinstance(target, ast.Attribute) and target.attr == "note" for target in node.targets
            ):
                yield node.value

    @staticmethod
    def arguments(call: ast.Call, wanted: dict[int, str]) -> Iterator[ast.expr]:
        yield from (call.args[place] for place in wanted if place < len(call.args))
        yield from (keyword.value for keyword in call.keywords if keyword.arg in wanted.values())

    def is_text(self, node: ast.expr, seen: set[str]) -> bool:
        if isinstance(node, ast.Call):
            return ast.unparse(node.func).split(".")[-1] in self.speakers
        if isinstance(node, ast.IfExp):
            return self.is_text(node.body, seen) and self.is_text(node.orelse, seen)
        if isinstance(node, ast.BoolOp):
            return all(self.is_text(value, seen) for value in node.values)
        if isinstance(node, ast.Dict):
            return all(self.is_text(value, seen) for value in node.values)
        if isinstance(node, ast.Subscript):
            return self.is_text(node.value, seen)
        if isinstance(node, ast.Attribute):
            return node.attr in CARRIED or node.attr.endswith("_hint")
        if isinstance(node, ast.Name):
            return node.id == "NOTHING" or node.id in seen or self.holds_text(node, seen | {node.id})
        return False

    def holds_text(self, name: ast.Name, seen: set[str]) -> bool:
        """Whether a variable is a parameter that is a Text, or is assigned nothing else where it is assigned."""
        scope: ast.AST = name
        while scope in self.parents:
            scope = self.parents[scope]
            if isinstance(scope, (ast.FunctionDef, ast.AsyncFunctionDef)):
                taken = [*scope.args.posonlyargs, *scope.args.args, *scope.args.kwonlyargs]
                for argument in taken:
                    if argument.arg == name.id:
                        return argument.annotation is not None and is_text_type(argument.annotation)
            elif not isinstance(scope, ast.Module):
                continue
            assigned = list(self.assigned(scope, name.id))
            if assigned:
                return all(self.is_text(value, seen) for value in assigned)
        return False

    def assigned(self, scope: ast.AST, name: str) -> Iterator[ast.expr]:
        for node in ast.walk(scope):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name) and target.id == name:
                        yield node.value
                    elif isinstance(target, ast.Tuple):
                        for place, part in enumerate(target.elts):
                            if isinstance(part, ast.Name) and part.id == name:
                                yield node.value.elts[place] if isinstance(node.value, ast.Tuple) else node.value
            elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and ast.unparse(node.target) == name and node.value:
                yield node.value


FAMILY, SPEAKERS = family_and_speakers(SOURCES)
ENTRIES = translations.sentences()  # refuses a code of two templates


def says(source: str) -> Iterator[ast.Call]:
    for node in nodes_of(source):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "say":
            yield node


def fault_of(call: ast.Call) -> str:
    """What is wrong with a ``say(…)``, or nothing."""
    literals = [part.value for part in call.args if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    if len(call.args) != 2 or len(literals) != 2:
        return "a code and a template, both literals"
    code, template = literals
    if not CODE.fullmatch(code):
        return "a code is room.short-words"
    try:
        names = {name for _, name, spec, _ in string.Formatter().parse(template) if name is not None}
    except ValueError as error:
        return f"the template is broken: {error}"
    given = {keyword.arg for keyword in call.keywords}
    if names != given or any(not name.isidentifier() for name in names):
        return f"the template wants {sorted(names)} and is given {sorted(map(str, given))}"
    return ""


@pytest.mark.parametrize("name", [name for name in SOURCES if name not in MECHANISM])
def test_every_message_has_a_code(name: str) -> None:
    faults = Reader(SOURCES[name], FAMILY, SPEAKERS).faults()
    assert not faults, f"{name}: these are no say(code, template, …), so that nobody can translate them: {faults}"


@pytest.mark.parametrize("name", SOURCES)
def test_codes_and_templates_are_well_formed(name: str) -> None:
    if name != "trainer/messages.py":
        faults = [f"{name}:{call.lineno}: {fault_of(call)}" for call in says(SOURCES[name]) if fault_of(call)]
        assert not faults


def test_a_code_stands_for_one_template_and_a_template_has_one_code() -> None:
    found = {entry.code: entry.source for entry in ENTRIES}
    assert len(found) > 400, "the sentences of the trainer are found"
    twice = [template for template, count in Counter(found.values()).items() if count > 1]
    assert not twice, "said under two codes: share one"


@pytest.mark.parametrize(
    "source",
    [
        'raise InputError("There is no tile.")',
        'raise InputError(f"{path} is no raster.", say("a.b", "Check it."))',
        'raise contract.InputError(say("a.b", "No."), "Check the path.")',
        'raise OddError(message="No.")',
        'raise InputError(say("a.b", "No."), hint="Check." if much else say("a.c", "Do."))',
        'reporter.stage("cut", "Cutting")',
        'reporter.stage("cut")',
        'reporter.warn(f"{count} are left out.")',
        'self.reporter.warn("Beware" + why)',
        "def told(message: str):\n    raise InputError(message)",
        'def told():\n    hint = say("a.b", "Do.")\n    hint = "Check."\n    raise InputError(hint)',
        "def told():\n    message, other = both()\n    raise InputError(message)",
        'engine.note = "exact"',
    ],
)
def test_a_message_without_a_code_is_found(source: str) -> None:
    family, speakers = family_and_speakers({"": "class OddError(InputError): ...\nclass InputError(TrainerError): ..."})
    assert Reader(source, family, speakers).faults()


@pytest.mark.parametrize(
    "source",
    [
        'raise InputError(say("a.b", "No tile of {path}.", path=path), code="none")',
        "def told(hint: Text):\n    raise InputError(why.message, hint)",
        'def told():\n    hint = NOTHING\n    if much:\n        hint = say("a.b", "Do.")\n    raise InputError(hint)',
        "def why() -> Text: ...\nraise InputError(why())",
        'HINTS = {1: say("a.b", "Do.")}\nraise InputError(HINTS[number])',
        'warnings.warn("deprecated")',
    ],
)
def test_a_message_with_a_code_is_none(source: str) -> None:
    family, speakers = family_and_speakers({"": f"class InputError(TrainerError): ...\n{source}"})
    assert not Reader(source, family, speakers).faults()


@pytest.mark.parametrize(
    "source",
    [
        'say(code, "No.")',
        'say("a.b", f"No {path}.")',
        'say("NoRoom", "No.")',
        'say("a.b", "No {path}.")',
        'say("a.b", "No.", path=path)',
        'say("a.b", "No {path.name}.", path=path)',
        'say("a.b", "No {}.", path)',
        'say("a.b", "No {path.", path=path)',
        'say("a.b", "No {path}.", **values)',
    ],
)
def test_a_broken_say_is_found(source: str) -> None:
    (call,) = says(source)
    assert fault_of(call)


# ---------------------------------------------------------------------------------------------
# Translations
# ---------------------------------------------------------------------------------------------
@functools.cache
def stages() -> set[str]:
    """The codes of all that a progress bar can say."""
    return {
        node.args[0].value
        for source in SOURCES.values()
        for stage in nodes_of(source)
        if isinstance(stage, ast.Call) and isinstance(stage.func, ast.Attribute) and stage.func.attr == "stage"
        for node in ast.walk(stage)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "say" and isinstance(node.args[0], ast.Constant)
    }


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translations_fill_the_same_places(language: str) -> None:
    finished = translations.read(CHECKOUT / "resources" / "i18n" / f"geoembed_{language}.ts")
    for entry in ENTRIES:
        if translations.is_finished(entry, finished):
            translated = finished[entry.key][1]
            assert Counter(PLACEHOLDER.findall(entry.source)) == Counter(PLACEHOLDER.findall(translated)), entry


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_stage_is_translated(language: str) -> None:
    finished = translations.read(CHECKOUT / "resources" / "i18n" / f"geoembed_{language}.ts")
    known = {entry.code: translations.is_finished(entry, finished) for entry in ENTRIES}
    assert len(stages()) > 25, "the trainer's stages are found"
    assert not [code for code in stages() if not known[code]]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_translators_see_every_sentence_in_its_present_words(language: str) -> None:
    from xml.etree import ElementTree

    path = CHECKOUT / "resources" / "i18n" / f"geoembed_{language}.ts"
    listed = {message.get("id"): message.findtext("source") for message in ElementTree.parse(path).iter("message")}
    now = {entry.code: entry.source for entry in ENTRIES}
    listed.pop(None, None)
    assert listed == now, "run python3 setup/translations.py"
