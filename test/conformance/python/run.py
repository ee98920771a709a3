"""One run from beginning to end, as asyncio.run does it."""

import asyncio
from asyncio import events, tasks

import observed
from observer import Observer
from virtual_clock import Deadlock, Endless, VirtualClockLoop

observed.install()


def run(source, main, callback_cost, inputs=(), limit=100_000):
    """Runs the coroutine function under the virtual clock, and returns the records as text."""
    observer = Observer(source)
    loop = VirtualClockLoop(observer, callback_cost, inputs, limit)
    observer.loop = loop
    source.loop = loop
    outer = events._get_running_loop()
    # The page that Pyodide thinks it is on has a loop of its own.
    events._set_running_loop(None)
    end = "finished"
    try:
        task = loop.create_task(main(), name="main")
        observer.record("O")
        try:
            loop.run_until_complete(task)
        except (Deadlock, Endless):
            raise
        except (Exception, asyncio.CancelledError):
            pass  # How main ended is in the records.
        # asyncio.run does this in an order that it leaves to chance; ours is that of creation.
        left = [place.task for place in observer.places.values()]
        for task in left:
            task.cancel()
        if left:
            gathered = tasks.gather(*left, return_exceptions=True)
            observer.record("O")
            loop.run_until_complete(gathered)
    except Deadlock:
        end = "stuck"
    except Endless:
        end = "busy"
    observer.record(f"E {end}")
    # Whatever still waits is ended here, while its loop is there, not by the garbage collector.
    events._set_running_loop(loop)
    for place in observer.places.values():
        place.task.get_coro().close()
    events._set_running_loop(outer)
    loop.close()
    return "\n".join(observer.records)
