"""Jobs of the trainer: which interpreter runs them, how one is started, followed, cancelled and found again.

What other rooms call:

* ``queue.submit(["embed", run, layer, "--out", folder], "Embed harbour.tif")`` starts or queues a job and gives a
  :class:`~.queue.JobHandle` with signals ``stage``, ``progress``, ``metric``, ``warning``, ``artifact``, ``finished``,
  ``failed``, ``cancelled`` and ``ended``, and the methods ``cancel()`` and ``resume()``.
* ``blocking.run(command, title, feedback)`` does the same inside a Processing algorithm. Both carry the bytes of one
  :class:`~.conversation.Conversation`.
* ``interpreter.current()`` is the interpreter in use, or None; ``interpreter.obstacle()`` says why jobs cannot run,
  or is None.
* ``background.Background`` does what is no job and takes longer than a frame, in a thread of QGIS' own process.
"""

from __future__ import annotations

from ..bundle import register

register()
