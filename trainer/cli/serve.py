"""``python -m trainer serve EMB [EMB…]``: JSON lines both ways, as :mod:`trainer.search.protocol` has them."""

from __future__ import annotations

import os
import signal
import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, NoReturn, TextIO

from trainer.cli.main import stopping_signals
from trainer.contract import CancelledError, InputError
from trainer.messages import say
from trainer.reporting import Reporter
from trainer.search.options import ServeForm

if TYPE_CHECKING:
    from trainer.search.searcher import Searcher

FORM = ServeForm
ANSWERS_ON_STANDARD_OUTPUT = True


def run(form: ServeForm, reporter: Reporter) -> None:
    """Answer until standard input closes."""
    answers = _claim_stdout()
    from trainer.embeddings.matching_encoder import MatchingEmbedder
    from trainer.geography import crs
    from trainer.geography.positions import use_transform
    from trainer.results.embedding_set import EmbeddingSet
    from trainer.results.heat_map import write_similarity_raster
    from trainer.search.searcher import Searcher
    from trainer.search.worker import Worker, bounded_lines

    use_transform(crs.transform)
    embedder = MatchingEmbedder(form.run, form.device, reporter.warn, form.provider, form.text_encoder, form.tokenizer)
    searchers = [Searcher(EmbeddingSet.open(folder), embedder) for folder in form.embeddings]
    if form.warm:
        embedder.prepare(searchers[0].embeddings)
    for searcher in searchers:
        searcher.engine()
        # The vectors are read while the caller is still busy with the first line.
        threading.Thread(target=_prepare, args=(searcher,), name="prepare", daemon=True).start()
    for number in stopping_signals():  # reading a line goes on after a signal that does not raise
        signal.signal(number, _stop)

    def write(line: str) -> None:
        answers.write(line + "\n")
        answers.flush()

    requests = os.fdopen(os.dup(0), "r", encoding="utf-8", errors="replace")
    try:
        answered = Worker(searchers, write_similarity_raster).serve(bounded_lines(requests), write)
    except BrokenPipeError as error:
        raise CancelledError(say("cli.nobody-listens", "Whoever asked is gone.")) from error
    reporter.summary["answered"] = answered


def _prepare(searcher: Searcher) -> None:
    with suppress(InputError):  # the first query says what is wrong
        searcher.prepare()


def _claim_stdout() -> TextIO:
    """Keep the real standard output for answers and send all else that is printed to standard error.

    The descriptor is duplicated, because C libraries write to descriptor 1 and not to ``sys.stdout``.
    """
    sys.stdout.flush()
    kept = os.dup(1)
    os.dup2(2, 1)
    return os.fdopen(kept, "w", encoding="utf-8", newline="\n")


def _stop(_number: int, _frame: object) -> NoReturn:
    raise CancelledError
