"""Runs the Python file that the page gives away, as a terminal would."""

import asyncio
import contextlib
import io
import sys
from asyncio import events

from virtual_clock import VirtualClockLoop


class Deaf:
    """For a loop that nobody observes."""

    iteration = 0

    def __getattr__(self, name):
        return lambda *told: None


def run_on_virtual_clock(main):
    """Stands in for asyncio.run, which would take its time. Leaves without cancelling what is left."""
    loop = VirtualClockLoop(Deaf(), 1e-6, (), limit=-1)
    task = loop.create_task(main)
    loop.run_until_complete(task)


def printed(text, *arguments):
    """What the file prints when it is given these arguments."""
    outer, run, argv = events._get_running_loop(), asyncio.run, sys.argv
    # The page that Pyodide thinks it is on has a loop of its own.
    events._set_running_loop(None)
    asyncio.run, sys.argv = run_on_virtual_clock, ["supermarket.py", *arguments]
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            exec(compile(text, "supermarket.py", "exec"), {"__name__": "__main__"})
    finally:
        asyncio.run, sys.argv = run, argv
        asyncio.Queue = asyncio.queues.Queue
        events._set_running_loop(outer)
    return out.getvalue()
