"""The one thread beside the user interface, and how QGIS' task manager shows what it does."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsApplication


@pytest.fixture
def background(home: Any) -> Iterator[Any]:
    made = importlib.import_module("geoembed_plugin.jobs.background").Background("test")
    yield made
    made.close()


def test_work_that_fails_is_told_and_what_we_did_not_expect_is_logged(qgis_application: Any, wait: Any) -> None:
    background_module = importlib.import_module("geoembed_plugin.jobs.background")
    background = background_module.Background("test")
    told: list[Any] = []

    def refuse() -> None:
        raise background_module.TrainerError("No.", "Do it otherwise.", "no")  # the class that this module knows

    def break_down() -> None:
        raise ZeroDivisionError("one by nought")

    logged: list[str] = []
    qgis_application.messageLog().messageReceived.connect(lambda text, tag, _level: logged.append(f"{tag}: {text}"))
    background.do(refuse, told.append, lambda error: told.append(error))
    background.do(break_down, told.append, lambda error: told.append(error))
    background.do(lambda: 3, told.append, lambda error: told.append(error))
    wait(lambda: len(told) == 3)
    assert (told[0].code, told[0].hint, told[2]) == ("no", "Do it otherwise.", 3)
    assert "one by nought" in told[1].message
    assert any(line.startswith("GeoEmbed: ") and "ZeroDivisionError" in line for line in logged)
    background.close()


def test_one_after_the_other_in_another_thread_and_told_in_this_one(background: Any, wait: Any) -> None:
    threads: list[Any] = []
    order: list[Any] = []

    def work(number: int) -> int:
        threads.append(threading.current_thread())
        return number

    def then(number: int) -> None:
        assert threading.current_thread() is threading.main_thread()
        order.append(number)

    for number in range(20):
        background.do(lambda number=number: work(number), then, order.append, lambda: order.append("over"))
    assert background.busy
    wait(lambda: not background.busy)
    assert order == [part for number in range(20) for part in ("over", number)]
    assert len(set(threads)) == 1 and threads[0] is not threading.main_thread()


def test_with_a_title_the_task_manager_shows_it_until_it_is_over(background: Any, wait: Any) -> None:
    manager, go, told = QgsApplication.taskManager(), threading.Event(), []
    background.do(lambda: go.wait(300), told.append, told.append, title="Saving")
    assert [task.description() for task in manager.tasks()] == ["Saving"]
    go.set()
    wait(lambda: told == [True] and manager.count() == 0, what="the task to leave")


def test_cancelled_in_the_task_manager_nothing_comes_of_it_and_the_next_goes_on(background: Any, wait: Any) -> None:
    manager, go, told = QgsApplication.taskManager(), threading.Event(), []
    done: list[str] = []
    for name in ("begun", "waiting"):
        background.do(
            lambda name=name: (done.append(name), go.wait(300)),
            lambda _outcome, name=name: told.append(name),
            told.append,
            lambda name=name: told.append(f"{name} is over"),
            title=name,
        )
    background.do(lambda: "next", told.append, told.append)
    wait(lambda: done == ["begun"])
    manager.cancelAll()
    go.set()
    wait(lambda: not background.busy)
    assert told == ["begun is over", "waiting is over", "next"]
    assert done == ["begun"], "what had not begun is not begun"
    wait(lambda: manager.count() == 0, what="the tasks to leave")


def test_closing_waits_for_what_is_being_done_and_hands_nothing_back(background: Any, wait: Any) -> None:
    told: list[Any] = []
    done: list[str] = []
    begun = threading.Event()

    def write() -> None:
        begun.set()
        done.append("written")

    background.do(write, told.append, told.append, lambda: told.append("over"), title="Saving")
    background.do(lambda: done.append("later"), told.append, told.append, title="Later")
    assert begun.wait(300)
    background.close()
    background.do(lambda: done.append("too late"), told.append, told.append)
    wait(lambda: QgsApplication.taskManager().count() == 0, what="the tasks to leave")
    assert "written" in done and "too late" not in done and told == []
