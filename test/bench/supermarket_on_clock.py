"""Runs a scenario's listing on asyncio under a virtual clock, with nobody watching, and times it."""

import asyncio
import collections
import json
import random
import sys
import time


class Selector:
    def __init__(self, loop):
        self.loop = loop

    def select(self, timeout):
        if timeout is None:
            raise RuntimeError("nothing can ever happen again")
        if timeout > 0:
            self.loop.now = self.loop._scheduled[0]._when
        return []


class Ready(collections.deque):
    def popleft(self):
        loop = self.loop
        loop.now += 1e-6
        loop.callbacks += 1
        return super().popleft()


class VirtualClockLoop(asyncio.BaseEventLoop):
    def __init__(self):
        super().__init__()
        self.now = 0.0
        self.callbacks = 0
        self._clock_resolution = 1e-9
        self._selector = Selector(self)
        self._ready = Ready()
        self._ready.loop = self

    def time(self):
        return self.now

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


def measure(listing, constants, seed):
    """Callbacks run and wall seconds taken, as JSON."""
    shop = {"__name__": "shop", "print": lambda *_: None}
    exec(compile(listing, "listing", "exec"), shop)
    shop.update(constants)
    random.seed(seed)
    loop = VirtualClockLoop()
    running = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    try:
        began = time.perf_counter()
        loop.run_until_complete(shop["main"]())
        seconds = time.perf_counter() - began
    finally:
        asyncio._set_running_loop(running)
    return json.dumps({"callbacks": loop.callbacks, "seconds": seconds})
