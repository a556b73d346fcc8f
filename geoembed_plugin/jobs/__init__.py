"""Which interpreter, is it healthy, make one, start a job, read its events, cancel it, explain a failure.

What other rooms call:

* ``engine.jobs.submit(["embed", run, layer, "--out", folder], "Embed harbour.tif")`` starts or queues a job and
  gives a :class:`~.jobs.JobHandle` with signals ``stage``, ``progress``, ``metric``, ``warning``, ``artifact``,
  ``finished``, ``failed``, ``cancelled`` and ``ended``, and the methods ``cancel()`` and ``resume()``.
* ``engine.blocking.run(command, title, feedback)`` does the same inside a Processing algorithm.
* ``engine.interpreter.current()`` is the interpreter in use, or None; ``engine.interpreter.obstacle()`` says
  why jobs cannot run, or is None.
* ``engine.messages.say/warn/fail`` write to the log tab and the message bar.
* ``engine.places.data_folder()`` is where the person's results go when nothing else was chosen.
"""

from __future__ import annotations

from ..bundle import register

register()
