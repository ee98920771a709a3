# ---------------------------------------------------------------------------------------------------
# The program ends here; it is started at the end of this file. With Python 3.12 or newer,
#
#     python the_file.py             runs it on the real clock,
#     python the_file.py --replay    prints the log of the page.
#
# What follows is what the page's viewer did while it ran. asyncio can do none of this by itself: here
# are queues whose capacity can be changed and whose workers can be sent away.
# ---------------------------------------------------------------------------------------------------

import argparse
import math

# (seconds after the start, what, value), in the order in which it was done
INPUTS = []


class Line:
    """What a queue has besides, whichever of asyncio's classes it is of."""

    current = None  # the one that main() has made; nobody can act on it before and after main()
    kind = None  # the name of its class

    def __init__(self, maxsize=0):
        super().__init__(maxsize)
        self.getting = set()  # the workers inside get()
        self.dismissed = set()  # the workers who leave at their next get()
        Line.current = self

    def places(self):
        """How many more there is room for."""
        return max(0, self._maxsize - self.qsize()) if self._maxsize > 0 else math.inf

    def set_maxsize(self, maxsize):
        """Wakes one putter for each place that comes free. Nobody in line is sent away."""
        before = self.places()
        self._maxsize = maxsize
        if before == math.inf:
            return
        more = self.places() - before
        while more > 0 and self._putters:
            self._wakeup_next(self._putters)
            more -= 1

    async def get(self):
        worker = asyncio.current_task()
        if worker in self.dismissed:
            self.dismissed.discard(worker)
            raise asyncio.CancelledError
        self.getting.add(worker)
        try:
            return await super().get()
        finally:
            self.getting.discard(worker)

    def dismiss(self, worker):
        """Sends a worker away: at once from get(), else when it comes back for more."""
        if worker in self.getting:
            worker.cancel()
            return True
        self.dismissed.add(worker)
        return False


def make_lines_of(mixin):
    """From now on asyncio's queues are lines."""
    for kind in ("Queue", "PriorityQueue", "LifoQueue"):
        plain = getattr(asyncio.queues, kind)
        setattr(asyncio, kind, type(kind, (mixin, plain), {"kind": kind}))


async def until_it_ends(program):
    try:
        await program
    finally:
        Line.current = None


async def with_viewer(program):
    """On the real clock the viewer's inputs are timers."""
    loop = asyncio.get_running_loop()
    for when, what, value in INPUTS:
        loop.call_later(when, carry_out, what, value)
    await until_it_ends(program)
