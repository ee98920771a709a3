"""Runs the Python file that the page gives away, as a terminal would."""

import asyncio
import contextlib
import io
import sys
from asyncio import events, tasks

from virtual_clock import VirtualClockLoop

# What a file puts something else in the place of.
replaced = ("Queue", "PriorityQueue", "LifoQueue", "Event", "Semaphore")


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


class NoServer:
    """Stands in for asyncio.start_server: there is no network here."""

    def close(self):
        pass


async def start_server(on_connection, host, port):
    return NoServer()


@contextlib.contextmanager
def asyncio_as_it_was(run, start_server):
    """Puts these in the place of asyncio's own, and takes back afterwards what a file has replaced."""
    outer, argv = events._get_running_loop(), sys.argv
    plain = {each: getattr(asyncio, each) for each in ("run", "start_server", *replaced)}
    gathering = tasks._GatheringFuture
    # The page that Pyodide thinks it is on has a loop of its own.
    events._set_running_loop(None)
    asyncio.run, asyncio.start_server = run, start_server
    try:
        yield
    finally:
        sys.argv = argv
        for each, value in plain.items():
            setattr(asyncio, each, value)
        tasks._GatheringFuture = gathering
        events._set_running_loop(outer)


def printed(text, name, *arguments):
    """What the file of this name prints when it is given these arguments."""
    out = io.StringIO()
    with (
        asyncio_as_it_was(run_on_virtual_clock, start_server),
        contextlib.redirect_stdout(out),
    ):
        sys.argv = [name, *arguments]
        exec(compile(text, name, "exec"), {"__name__": "__main__"})
    return out.getvalue()
