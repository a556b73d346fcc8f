"""The worker that embeds a place, a picture or words afresh: ``python -m trainer serve``, started when needed.

The encoder needs torch, which is never loaded into QGIS; everything else is searched right here.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject

from trainer.results.embedding_set import EmbeddingSet
from trainer.search import protocol

from ..jobs import interpreter
from ..jobs.child import Child, Command
from ..places import data_folder
from ..texts import messages
from ..texts.failures import Failure, not_started, of_error
from ..texts.translation import tr
from . import text_towers

Then = Callable[[list[float]], None]
Failed = Callable[[Failure], None]

GRACE_SECONDS = 5.0
"""For a worker that is loading its encoder; it hears nothing before that is done."""


class EncoderWorker(QObject):
    """One child process for one embeddings folder at a time, as it was read; closes with the plugin."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._child: Optional[Child] = None
        self._retired: list[Child] = []
        self._embeddings: Optional[EmbeddingSet] = None
        self._allowed: list[EmbeddingSet] = []
        self._waiting: dict[int, tuple[Then, Failed]] = {}
        self._last = 0

    @property
    def pid(self) -> int:
        """Process id of the child; 0 when none runs."""
        return self._child.pid if self._child is not None else 0

    def embed(self, embeddings: EmbeddingSet, example: protocol.Example, then: Then, failed: Failed) -> None:
        """The embedding of a place ("exactly here"), of a picture or of words, by the encoder that made the folder's.

        A folder that was made anew and read again gets another child: this one has the encoder of before.
        """
        obstacle = interpreter.obstacle()
        if obstacle is not None:
            failed(obstacle)
            return
        if self._child is None or not self._child.running or self._embeddings is not embeddings:
            self._retire()
            self._start(embeddings)
        self._last += 1
        self._waiting[self._last] = (then, failed)
        self._send(protocol.encode_request(self._last, protocol.Embed(example)))

    def allow_network(self, embeddings: EmbeddingSet) -> None:
        """From now on, for these embeddings, as they were read, another machine may be asked: the person said yes."""
        self._retire()
        self._allowed.append(embeddings)

    def choose_text_tower(self, embeddings: EmbeddingSet, tower: Path) -> None:
        """From now on, words are made vectors among these embeddings by this text tower, an ONNX file."""
        self._retire()
        text_towers.choose(embeddings, tower)

    def close(self) -> None:
        """For unloading: end the child; what was asked of it is dropped. Blocks for at most some seconds."""
        self._retire()
        for child in self._retired:
            child.end_now(1000)
            child.deleteLater()
        self._retired.clear()

    def _retire(self) -> None:
        """Let the child end beside the interface; what was asked of it is dropped."""
        self._waiting.clear()
        child, self._child, self._embeddings = self._child, None, None
        if child is None:
            return
        child.line.disconnect(self._take)
        if child.running:
            self._retired.append(child)
            child.cancel(GRACE_SECONDS)
        else:
            child.deleteLater()

    def _start(self, embeddings: EmbeddingSet) -> None:
        python = interpreter.current()
        assert python is not None  # nosec B101  # there was no obstacle
        words = ["-m", "trainer", "serve", str(embeddings.folder), "--quiet"]
        tower = text_towers.chosen(embeddings)
        if tower is not None:
            words += ["--text-encoder", str(tower)]
        if any(embeddings is allowed for allowed in self._allowed):
            words.append("--allow-network")
        data_folder().mkdir(parents=True, exist_ok=True)
        child = Child(Command(python.executable, tuple(words), python.variables(), data_folder()), self)
        child.line.connect(self._take)
        child.ended.connect(lambda code, crashed: self._ended(child, code, crashed))
        child.not_started.connect(lambda why: self._fail_all(not_started(str(python.executable), why)))
        self._child, self._embeddings = child, embeddings
        messages.log(tr("Starting the encoder of {folder}").format(folder=embeddings.folder))
        child.start()

    def _send(self, line: str) -> None:
        assert self._child is not None  # nosec B101  # started before
        self._child.send(line)

    def _take(self, line: str) -> None:
        try:
            number, answer = protocol.decode_answer(line)
        except (ValueError, TypeError, KeyError):
            messages.log(line)  # what a library printed
            return
        waiting = self._waiting.pop(number, None)
        if waiting is None:
            return
        then, failed = waiting
        if isinstance(answer, protocol.Vector):
            then(answer.vector)
        elif isinstance(answer, protocol.Failure):
            failed(of_error(answer))

    def _ended(self, child: Child, code: int, _crashed: bool) -> None:
        if child is not self._child:
            if child in self._retired:
                self._retired.remove(child)
                child.deleteLater()
            return
        last = next((line for line in reversed(child.conversation.tail) if line.strip()), "")
        self._child = None
        child.deleteLater()
        cause = last or tr("The encoder's process ended with code {code}.").format(code=code)
        self._fail_all(Failure("worker-ended", cause, tr("The log tab GeoEmbed has the details.")))

    def _fail_all(self, failure: Failure) -> None:
        waiting, self._waiting = self._waiting, {}
        for _then, failed in waiting.values():
            failed(failure)


def example_at(position: tuple[float, float]) -> Any:
    """A tile centred on a position, embedded afresh."""
    return protocol.Example(at=position, exactly=True)
