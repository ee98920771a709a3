"""CPython's own event loop on a virtual clock: `_run_once` is asyncio's, time and inputs are ours."""

import asyncio
import collections
from asyncio import base_events, events


class Deadlock(Exception):
    """Nothing is ready, no timer is set and no input will come: select would wait for ever."""


class Endless(Exception):
    """More iterations than any program of the proof takes."""


class Input:
    """Something from outside at a virtual time: an I/O event of the selector, and its callback."""

    def __init__(self, number, when, act):
        self.number = number
        self.when = when
        self.act = act

    def __call__(self):
        self.act()


class Selector:
    """Moves the clock when there is nothing to do, and delivers the inputs."""

    def __init__(self, loop, inputs):
        self.loop = loop
        self.inputs = collections.deque(sorted(inputs, key=lambda each: each.when))

    def select(self, timeout):
        loop = self.loop
        if timeout is None or timeout > 0:
            until = float("inf")
            if timeout is not None:
                until = loop._scheduled[0]._when
                if until - loop.now > base_events.MAXIMUM_SELECT_TIMEOUT:
                    until = loop.now + base_events.MAXIMUM_SELECT_TIMEOUT
            if not (self.inputs and self.inputs[0].when < until):
                if timeout is None:
                    raise Deadlock
                loop.now = max(loop.now, until)
                return []
            loop.now = max(loop.now, self.inputs[0].when)
        delivered = []
        while self.inputs and self.inputs[0].when <= loop.now:
            delivered.append(self.inputs.popleft())
        return delivered


class Ready(collections.deque):
    """`_ready`: taking a handle from it costs time, whether it is run or skipped."""

    def __init__(self, loop):
        super().__init__()
        self.loop = loop

    def popleft(self):
        loop = self.loop
        loop.observer.taking()
        handle = super().popleft()
        loop.now += loop.callback_cost
        loop.observer.taken(handle)
        return handle


class VirtualClockLoop(asyncio.BaseEventLoop):
    def __init__(self, observer, callback_cost, inputs, limit):
        super().__init__()
        self.observer = observer
        self.callback_cost = callback_cost
        self.now = 0.0
        self.limit = limit
        self._selector = Selector(self, inputs)
        self._ready = Ready(self)

    def time(self):
        return self.now

    def _run_once(self):
        if self.observer.iteration == self.limit:
            raise Endless
        self.observer.iteration_begins()
        try:
            super()._run_once()
        finally:
            self.observer.iteration_ends()

    def _process_events(self, event_list):
        for callback in event_list:
            self._add_callback(events.Handle(callback, (), self))

    def _timer_handle_cancelled(self, handle):
        super()._timer_handle_cancelled(handle)
        self.observer.timers_moved = True

    def _write_to_self(self):
        pass

    def call_exception_handler(self, context):
        # Without a handle it is a complaint of the garbage collector's about an unfinished program.
        if "handle" in context:
            self.observer.callback_failed(context["exception"])
