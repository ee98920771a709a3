"""What is true of asyncio's real objects, as text, after every callback.

A record is a line: what ran, then every section of the state that is not as it was in the record
before. test/conformance/records.ts writes the same lines from our trace, folded.

    I  iteration, time                                  an iteration has begun, its callbacks wait
    C  iteration, time, callback, owner, detail, fate   a callback has run or was skipped
    O                                                   something was done outside the loop
    E  how it ended

Numbers are in the order of creation, -1 is "none", times are the 16 hexadecimal digits of a double.
"""

import struct
from asyncio import base_events, futures, locks, queues, tasks, timeouts

_pack = struct.Struct(">d").pack
_FutureIter = type(iter(futures.Future(loop=base_events.BaseEventLoop())))
lines_of_waiters = {
    "get": "getters",
    "put": "putters",
    "join": "joiners",
    "semaphore": "semaphore",
    "event": "event",
}
_done_callback = "gather.<locals>._done_callback"


def bits(seconds):
    return _pack(seconds).hex()


def number_of(item):
    """The number by which a trace knows an item."""
    if isinstance(item, int):
        return item
    if isinstance(item, tuple):
        return number_of(item[-1])
    return getattr(item, "id", -1)


class Place:
    """Where a live task is: what does not change until its next step."""

    __slots__ = ("task", "started", "suspended", "origin", "known", "line")

    def __init__(self, task, suspended, origin):
        self.task = task
        self.started = False
        self.suspended = suspended
        self.origin = origin
        self.known = None
        # The line of waiters in which it stands, until it is woken or cancelled.
        self.line = None


class Observer:
    """Listens to one loop. `source` knows the program: see Source."""

    def __init__(self, source):
        self.source = source
        self.loop = None
        self.iteration = 0
        self.records = []
        self.last = {}
        # Numbers by identity; whoever has a number is kept alive, so that no identity comes twice.
        self.number = {}
        self.kept = []
        self.awaiter = {}
        self.places = {}
        self.gone = None
        self.tasks_made = 0
        self.handles_made = 0
        self.gathers_made = 0
        self.futures_made = 0
        self.queues = []
        self.semaphores = []
        self.events = []
        self.joined = {}
        self.gathers = {}
        self.futures = {}
        self.ended = {"finished": 0, "failed": 0, "cancelled": 0}
        self.failures = []
        self.raised = ""
        self.failed = ""
        self.log = []
        self.due = 0
        self.collected = False
        self.timers = None, []
        self.timers_moved = True

    # What the loop and the classes tell.

    def iteration_begins(self):
        self.iteration += 1
        self.collected = False
        self.timers_moved = True

    def iteration_ends(self):
        if not self.collected:
            self.taking()

    def taking(self):
        if self.collected:
            return
        self.collected = True
        self.due = len(self.loop._ready)
        self.timers_moved = True
        self.record(f"I {self.iteration} {bits(self.loop.now)}")

    def taken(self, handle):
        self.due -= 1
        if handle._cancelled:
            self.record(self.header(handle, "skipped"))

    def ran(self, handle):
        if handle.tag[0] in ("first", "yield", "wakeup", "throw"):
            self.stepped(handle.tag[1])
        self.record(self.header(handle, "run"))

    def header(self, handle, fate):
        return f"C {self.iteration} {bits(self.loop.now)} {handle.text} {fate}"

    def callback_failed(self, error):
        self.failed = type(error).__name__

    def queue_raised(self, queue, error):
        self.raised += f" {queue.number} {type(error).__name__}"

    def made(self, thing):
        self.kept.append(thing)
        if isinstance(thing, queues.Queue):
            mine = self.queues
            self.joined[id(thing._finished)] = len(mine)
        elif isinstance(thing, locks.Semaphore):
            mine = self.semaphores
        else:
            mine = self.events
        mine.append(thing)
        return len(mine) - 1

    def future_made(self, future):
        """A bare future of the program's own."""
        number = self.futures_made
        self.futures_made += 1
        self.number[id(future)] = number
        self.futures[number] = future
        self.kept.append(future)

    def gather_made(self, outer):
        number = self.gathers_made
        self.gathers_made += 1
        self.kept.append(outer)
        self.gathers[number] = outer
        children = []
        for child in outer._children:
            if isinstance(child, tasks.Task):
                children.append(f"task.{self.number[id(child)]}")
            elif isinstance(child, tasks._GatheringFuture):
                children.append(f"gather.{child.number}")
            else:
                children.append(f"future.{self.number.get(id(child), -1)}")
        self.number[id(outer)] = f"task {self.current()} of [{' '.join(children)}]"
        return number

    def current(self):
        task = tasks.current_task(self.loop)
        return -1 if task is None else self.number[id(task)]

    def timer_made(self, timer, callback):
        kind, purpose = self.kind_of_timer(callback)
        owner, number = self.current(), self.handles_made
        self.handles_made += 1
        timer.tag = (kind, owner, number)
        timer.text = f"{kind} {owner} {number}"
        timer.timer = f"{number}.{owner}.{purpose}.{bits(timer._when)}"
        self.timers_moved = True

    def kind_of_timer(self, callback):
        if callback is futures._set_result_unless_cancelled:
            return "sleep", "sleep"
        if getattr(callback, "__func__", None) is timeouts.Timeout._on_timeout:
            return "timeout", "timeout"
        return "callback", "later"

    def handle_made(self, handle, callback, args):
        handle.tag = self.tag_of(callback, args)
        handle.text = f"{handle.tag[0]} {handle.tag[1]} {handle.tag[2]}"

    def tag_of(self, callback, args):
        """The kind of a callback, its owner and its detail."""
        name = type(callback).__name__
        if name == "TaskStepMethWrapper":
            return self.step_of(callback.__self__)
        if name == "builtin_function_or_method" and callback.__name__ == "task_wakeup":
            return "wakeup", self.number[id(callback.__self__)], -1
        if name == "function":
            if callback.__qualname__ == _done_callback:
                outer = callback.__closure__[callback.__code__.co_freevars.index("outer")]
                children = outer.cell_contents._children
                index = next(at for at, child in enumerate(children) if child is args[0])
                return "gather", outer.cell_contents.number, index
            if callback is base_events._run_until_complete_cb:
                return "stop", -1, -1
        if name == "partial" and callback.func is tasks._release_waiter:
            return "release", self.awaiter.get(id(callback.args[0]), self.current()), -1
        if name == "Input":
            return "input", callback.number, -1
        if name == "DoneCallback":
            return "callback", -1, -1
        kind, _ = self.kind_of_timer(callback)
        number = self.handles_made
        self.handles_made += 1
        return kind, self.current(), number

    def step_of(self, task):
        number = self.number.get(id(task))
        if number is None:
            # The very first handle of a task is made by its constructor (rule K1).
            number = self.tasks_made
            self.tasks_made += 1
            parent = self.current()
            self.number[id(task)] = number
            self.kept.append(task)
            born = bits(self.loop.now)
            name = task.get_name()
            name = "" if name.startswith("Task-") else f" name {name}"
            self.places[number] = Place(
                task, f"none -1 line 0 since {born}", f"parent {parent} born {born}{name}"
            )
            return "first", number, -1
        # It has just yielded: nothing at all, or itself, which is an error.
        frames = self.frames_of(task)
        return ("throw" if frames[-1] is None else "yield"), number, -1

    def frames_of(self, task):
        """The frames of a suspended task, outermost first; None at the end if it awaits a future."""
        frames = []
        each = task.get_coro()
        while each is not None:
            if hasattr(each, "cr_frame"):
                frames.append(each.cr_frame)
                each = each.cr_await
            elif hasattr(each, "gi_frame"):
                frames.append(each.gi_frame)
                each = each.gi_yieldfrom
            else:
                frames.append(None)
                each = None
        return frames

    def stepped(self, number):
        place = self.places[number]
        place.started = True
        task = place.task
        if not task.done():
            frames = self.frames_of(task)
            waiter = task._fut_waiter
            if waiter is not None:
                self.awaiter[id(waiter)] = number
                self.kept.append(waiter)
            what, on = self.wait_of(task, frames, waiter)
            place.line = f"{lines_of_waiters[what]} {on}" if what in lines_of_waiters else None
            line, names = self.source.place_of(task, frames)
            shown = "".join(f" {name} {value}" for name, value in sorted(names))
            place.suspended = f"{what} {on} line {line} since {bits(self.loop.now)}{shown}"
            return
        del self.places[number]
        # A task ends only in its own step, so at most one a record.
        self.gone = number
        if task.cancelled():
            self.ended["cancelled"] += 1
        elif task._exception is None:
            # Not `exception()`, with which the error would count as seen.
            self.ended["finished"] += 1
        else:
            self.ended["failed"] += 1
            error = type(task._exception).__name__
            self.failures.append((task, f"{number} {error} {bits(self.loop.now)}"))

    def wait_of(self, task, frames, waiter):
        """What a task waits for, from the innermost frame that it is suspended in."""
        innermost = frames[-1] if frames[-1] is not None else frames[-2]
        code = innermost.f_code
        if waiter is None:
            if frames[-1] is None:
                return "task", self.number[id(task)]
            return "yield", -1
        if code is queues.Queue.get.__code__:
            return "get", innermost.f_locals["self"].number
        if code is queues.Queue.put.__code__:
            return "put", innermost.f_locals["self"].number
        if code is tasks.sleep.__code__:
            return "sleep", innermost.f_locals["h"].tag[2]
        if code is locks.Event.wait.__code__:
            event = innermost.f_locals["self"]
            joined = self.joined.get(id(event))
            return ("event", event.number) if joined is None else ("join", joined)
        if code is locks.Semaphore.acquire.__code__:
            return "semaphore", innermost.f_locals["self"].number
        if code is tasks._cancel_and_wait.__code__:
            target = innermost.f_locals["fut"]
            is_task = isinstance(target, tasks.Task)
            return "release", self.number[id(target)] if is_task else -1
        if isinstance(waiter, tasks._GatheringFuture):
            return "gather", waiter.number
        kind = "task" if isinstance(waiter, tasks.Task) else "future"
        return kind, self.number[id(waiter)]

    # The records.

    def record(self, header):
        parts = [header]
        if self.log:
            parts.append(f"log {', '.join(self.log)}")
            self.log.clear()
        if self.raised:
            parts.append(f"raised{self.raised}")
            self.raised = ""
        if self.failed:
            parts.append(f"error {self.failed}")
            self.failed = ""
        woken = self.woken_since()
        if woken:
            parts.append(f"woke {', '.join(woken)}")
        last = self.last
        for name, value in self.state(header[0] == "C"):
            if last.get(name) != value:
                last[name] = value
                parts.append(f"{name} {value}")
        self.records.append(" | ".join(parts))

    def woken_since(self):
        """Who has been woken in a line of waiters since the last record, by task."""
        woken = []
        for number, place in self.places.items():
            if place.line is not None:
                waiter = place.task._fut_waiter
                if waiter.done():
                    if not waiter.cancelled():
                        woken.append(f"{place.line} {number}")
                    place.line = None
        return woken

    def state(self, within):
        """All sections of the state."""
        loop = self.loop
        ready = " ".join([f"{h.text}x" if h._cancelled else h.text for h in loop._ready])
        yield "ready", f"{self.due} of [{ready}]"
        if self.timers_moved:
            self.timers_moved = False
            timers = [f"{h.timer}x" if h._cancelled else h.timer for h in loop._scheduled]
            cancelled = loop._timer_cancelled_count
            if (cancelled, timers) != self.timers:
                yield "timers", f"{cancelled} cancelled of {self.heap(timers)}"
                self.timers = cancelled, timers
        for number, queue in enumerate(self.queues):
            yield f"q{number}", self.queue_state(queue)
        for number, semaphore in enumerate(self.semaphores):
            waiters = self.line(semaphore._waiters or ())
            yield f"s{number}", f"{semaphore._value}/{semaphore.bound} [{waiters}]"
        for number, event in enumerate(self.events):
            yield f"e{number}", f"{'set' if event._value else 'clear'} [{self.line(event._waiters)}]"
        for number, place in self.places.items():
            task = place.task
            waiter = task._fut_waiter
            ready = waiter is None or waiter.done()
            known = ready, task._must_cancel, task.cancelling(), place.suspended
            if known != place.known:
                place.known = known
                yield f"t{number}", self.task_state(place, *known)
        if self.gone is not None:
            yield f"t{self.gone}", "-"
            self.gone = None
        last = self.last
        for number in [number for number, outer in self.gathers.items() if outer.done()]:
            del self.gathers[number]
            if f"g{number}" in last:
                yield f"g{number}", "-"
        for number, outer in self.gathers.items():
            yield f"g{number}", self.number[id(outer)]
        for number in [number for number, future in self.futures.items() if future.done()]:
            del self.futures[number]
        yield "futures", " ".join(map(str, self.futures))
        ended = self.ended
        failures = "".join(
            f"; {text} {'unseen' if task._log_traceback else 'seen'}"
            for task, text in self.failures
        )
        yield "ended", (
            f"finished {ended['finished']} failed {ended['failed']} "
            f"cancelled {ended['cancelled']}{failures}"
        )
        if within:
            yield "knobs", self.source.knobs()

    def heap(self, timers):
        """The array as it is, or, of a long one, the places that have changed."""
        _, before = self.timers
        if len(timers) <= 12:
            return f"[{' '.join(timers)}]"
        new = [
            f" {at}={timer}"
            for at, timer in enumerate(timers)
            if at >= len(before) or before[at] != timer
        ]
        return f"{len(timers)}{''.join(new)}"

    def queue_state(self, queue):
        items = " ".join(map(self.source.item_text, queue._queue))
        return (
            f"{queue.kind} max {queue._maxsize} [{items}] unfinished {queue._unfinished_tasks} "
            f"{'shut' if queue._is_shutdown else 'open'} getters [{self.line(queue._getters)}] "
            f"putters [{self.line(queue._putters)}] joiners [{self.line(queue._finished._waiters)}]"
        )

    def line(self, waiters):
        """A line of waiters: whose each is, and whether it is pending, woken or cancelled."""
        if not waiters:
            return ""
        states = []
        for waiter in waiters:
            state = "p" if not waiter.done() else "c" if waiter.cancelled() else "w"
            states.append(f"{self.awaiter[id(waiter)]}{state}")
        return " ".join(states)

    def task_state(self, place, ready, must_cancel, cancelling, where):
        phase = "created" if not place.started else "woken" if ready else "waiting"
        must = " must" if must_cancel else ""
        return f"{phase} {where} cancelling {cancelling}{must} {place.origin}"


class Source:
    """What the observer asks about the program that runs."""

    def place_of(self, task, frames):
        """The line on which a suspended task stands, and the (name, value) pairs of its locals."""
        raise NotImplementedError

    def item_text(self, item):
        return str(number_of(item))

    def knobs(self):
        return ""
