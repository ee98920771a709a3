# ---------------------------------------------------------------------------------------------------
# The replay. `--replay` runs the program on asyncio's own event loop, but on a virtual clock: it
# jumps to the next timer when there is nothing to do, and moves by CALLBACK_COST a callback. So the
# same happens every time, to the microsecond, and what the viewer did happens when it did.
#
# Nothing below changes what asyncio does. It listens: to the queue of callbacks that are ready, to
# the lines of waiters, to timers and tasks; and prints a sentence for everything it hears. That is
# the log of the page, line by line.
# ---------------------------------------------------------------------------------------------------

import heapq
import os
import sys
from asyncio import base_events
from collections import deque
from decimal import ROUND_HALF_UP, Decimal

CALLBACK_COST = 1e-6  # virtual seconds
LISTING_LINES = 0  # how many lines of this file, from its top, are the program itself
SENTENCES = {}


def exactly(seconds):
    """Six decimals, rounded as JavaScript's toFixed does it."""
    return format(Decimal(seconds).quantize(Decimal("0.000001"), ROUND_HALF_UP), "f")


def shortly(value):
    return exactly(value).rstrip("0").rstrip(".")


class Stuck(Exception):
    """Nothing is ready, no timer is set and no input will come: a real loop would wait for ever."""


class Input:
    """What the viewer did, as a callback of the loop."""

    def __init__(self, loop, number, when, what, value):
        self.loop = loop
        self.number = number
        self.when = when
        self.what = what
        self.value = value

    def __call__(self):
        knob = name_of_setting(self.what)
        value = shortly(self.value)
        if knob is None:
            self.loop.say(key_of_act(self.what), value=value)
        else:
            self.loop.say("knobSet", knob=knob, value=value)
        carry_out(self.what, self.value)


class Selector:
    """Waits for what happens outside, in virtual time: moves the clock and brings the inputs."""

    def __init__(self, loop):
        self.loop = loop
        inputs = [Input(loop, number, *each) for number, each in enumerate(INPUTS)]
        self.inputs = deque(sorted(inputs, key=lambda each: each.when))

    def select(self, timeout):
        loop, inputs = self.loop, self.inputs
        if timeout is None or timeout > 0:
            until = math.inf
            if timeout is not None:
                until = loop._scheduled[0].when()
                if until - loop.now > base_events.MAXIMUM_SELECT_TIMEOUT:
                    until = loop.now + base_events.MAXIMUM_SELECT_TIMEOUT
            if inputs and inputs[0].when < until:
                until = inputs[0].when
            if until == math.inf:
                raise Stuck
            loop.now = max(loop.now, until)
            loop.say("idled", when=exactly(loop.now))
        arrived = []
        while inputs and inputs[0].when <= loop.now:
            arrived.append(inputs.popleft())
        return arrived


class Ready(deque):
    """The queue of callbacks that are ready to run."""

    def __init__(self, loop):
        super().__init__()
        self.loop = loop

    def append(self, handle):
        super().append(handle)
        self.loop.is_ready(handle)

    def popleft(self):
        self.loop.settle()
        handle = super().popleft()
        self.loop.now += CALLBACK_COST
        self.loop.runs(handle)
        return handle


class Waiters(deque):
    """The futures of those who wait in one of a queue's three lines."""

    def __init__(self, loop, name):
        super().__init__()
        self.loop = loop
        self.name = name
        self.owners = {}

    def append(self, waiter):
        self.owners[waiter] = self.loop.running.get_name()
        super().append(waiter)

    def popleft(self):
        waiter = super().popleft()
        owner = self.owners.pop(waiter)
        if waiter.done():  # cancelled: it is passed over
            self.loop.say(f"left.{self.name}", task=owner)
        return waiter

    def remove(self, waiter):
        super().remove(waiter)
        self.loop.say(f"left.{self.name}", task=self.owners.pop(waiter))


class WatchedLine(Line):
    def __init__(self, maxsize=0):
        self.loop = asyncio.get_running_loop()
        self.loop.say("queueMade.fifo", task=self.loop.running.get_name(), maxsize=maxsize)
        super().__init__(maxsize)
        self._getters = Waiters(self.loop, "getters")
        self._putters = Waiters(self.loop, "putters")
        self._finished._waiters = Waiters(self.loop, "joiners")

    def say(self, key, **fields):
        self.loop.say(key, task=self.loop.running.get_name(), **fields)

    def set_maxsize(self, maxsize):
        self.loop.say("maxsizeSet" if maxsize > 0 else "maxsizeUnlimited", maxsize=maxsize)
        super().set_maxsize(maxsize)

    def _put(self, item):
        super()._put(item)
        key = "put.bounded" if self.maxsize > 0 else "put.unlimited"
        self.say(key, item=number_of(item), size=self.qsize(), maxsize=self.maxsize)

    def _get(self):
        item = super()._get()
        self.say("got.taken", item=number_of(item), size=self.qsize())
        return item

    async def get(self):
        if asyncio.current_task() in self.dismissed:
            self.say("raised", error="CancelledError")
        return await super().get()

    def task_done(self):
        if self._unfinished_tasks > 0:
            self.say("taskDone", unfinished=self._unfinished_tasks - 1)
        else:
            self.say("raised", error="ValueError")
        super().task_done()


class WatchedTask(asyncio.Task):
    started = False
    wait = None  # what it waits for, or waited for when it was woken
    line = 0  # the line of the listing on which it waits

    def cancel(self, *message):
        asked = super().cancel(*message)
        if asked:
            by = self.get_loop().running
            if self._must_cancel:
                route = "nextStep"
            else:
                route = "passedOn" if isinstance(self._fut_waiter, asyncio.Task) else "waiter"
            if by is None:
                self.get_loop().say(f"cancelled.{route}", task=self.get_name())
            else:
                self.get_loop().say(f"cancelledBy.{route}", task=self.get_name(), by=by.get_name())
        return asked


class VirtualClockLoop(asyncio.BaseEventLoop):
    def __init__(self, write):
        super().__init__()
        self.write = write
        self.now = 0.0
        self.iteration = 0
        self.running = None  # the task that runs, or ran last and has not been told of since
        self.newborn = None  # a task just created, whose name is not final yet
        self.tasks = {}  # those that have not ended, in the order of creation
        self.timers = {}  # by id: the number of a timer and the name of the task that sleeps
        self.timers_made = 0
        self.gathering = None
        self.told = []
        self._clock_resolution = 1e-9
        self._selector = Selector(self)
        self._ready = Ready(self)

    def say(self, key, **fields):
        self.tell_newborn()
        self.told.append(f"{exactly(self.now):>13}  {SENTENCES[key].format(**fields)}\n")

    def print_told(self):
        self.write("".join(self.told))
        self.told.clear()

    # What asyncio asks of a loop.

    def time(self):
        return self.now

    def create_task(self, coro, **options):
        return WatchedTask(coro, loop=self, **options)

    def call_at(self, when, callback, *args, **options):
        timer = super().call_at(when, callback, *args, **options)
        number, task = self.timers_made, self.running.get_name()
        self.timers_made += 1
        self.timers[id(timer)] = {"timer": number, "task": task}
        self.say("timerSet.sleep", when=exactly(when), **self.timers[id(timer)])
        return timer

    def call_exception_handler(self, context):
        if "handle" in context:
            self.say("callbackFailed", error=type(context["exception"]).__name__)

    def _timer_handle_cancelled(self, timer):
        super()._timer_handle_cancelled(timer)
        if id(timer) in self.timers:  # else it has run, and cancelling it means nothing
            self.say("timerCancelled", **self.timers[id(timer)])

    def _process_events(self, arrived):
        for each in arrived:
            self._add_callback(asyncio.Handle(each, (), self))

    def _write_to_self(self):
        pass

    def _run_once(self):
        self.settle()
        self.iteration += 1
        self.say("iteration", iteration=self.iteration)
        # asyncio is about to take the cancelled timers off the head of its heap.
        heap = self._scheduled.copy()
        while heap and heap[0].cancelled():
            timer = heapq.heappop(heap)
            self.say("timerDropped", **self.timers.pop(id(timer)))
        super()._run_once()
        self.settle()
        self.print_told()

    # What there is to hear.

    def describe(self, handle):
        """The kind of a callback, and what a sentence on it needs."""
        callback = handle._callback
        if id(handle) in self.timers:
            return "sleep", self.timers[id(handle)]
        if isinstance(callback, Input):
            return "input", {"input": callback.number}
        if callback is base_events._run_until_complete_cb:
            return "stop", {}
        task = getattr(callback, "__self__", None)
        if isinstance(task, WatchedTask):
            if "wakeup" in getattr(callback, "__name__", ""):
                kind = "wakeup"
            else:
                kind = "yield" if task.started else "first"
            return kind, {"task": task.get_name(), "from": task.line}
        return "gather", {"gather": 0, "child": handle._args[0].get_name()}

    def is_ready(self, handle):
        """A callback has come to the end of the ready queue."""
        kind, fields = self.describe(handle)
        task = getattr(handle._callback, "__self__", None)
        self.settle(has_yielded=kind == "yield" and task is self.running)
        if kind == "first":
            self.newborn = task
        elif kind == "sleep":
            self.say("timerDue.sleep", **fields)
        else:
            lines = {"get": "getters", "put": "putters", "join": "joiners"}
            if kind == "wakeup" and task.wait in lines and not task._fut_waiter.cancelled():
                self.say(f"woken.{lines[task.wait]}", **fields)
            self.say(f"ready.{kind}", **fields)

    def tell_newborn(self):
        if self.newborn is None:
            return
        task, self.newborn = self.newborn, None
        self.tasks[task] = True
        name = task.get_name()
        if self.running is None:
            self.say("taskCreated", task=name)
        else:
            self.say("taskCreatedBy", task=name, by=self.running.get_name())
        self.say("ready.first", task=name)

    def runs(self, handle):
        """A callback has left the ready queue, to be run or, if it was cancelled, skipped."""
        kind, fields = self.describe(handle)
        self.say(f"skipped.{kind}" if handle.cancelled() else f"runs.{kind}", **fields)
        self.timers.pop(id(handle), None)
        if kind not in ("first", "yield", "wakeup"):
            return
        task = handle._callback.__self__
        self.running = task
        if kind == "first":
            task.started = True
            if task.get_name() == "main":
                for knob, value in settings():
                    self.say("knob", knob=knob, value=shortly(value))

    def settle(self, has_yielded=True):
        """Tells what has become of the task that ran: it has ended, or it waits for something."""
        self.tell_newborn()
        if self.gathering is not None and self.gathering.done():
            self.gathering = None
            self.say("gather.finished", gather=0)
        task = self.running
        if task is None:
            return
        if task.done():
            self.running = None
            del self.tasks[task]
            if task.cancelled():
                self.say("ended.cancelled", task=task.get_name())
            elif task._exception is not None:
                error = type(task._exception).__name__
                self.say("ended.failed", task=task.get_name(), error=error)
            else:
                self.say("ended.finished", task=task.get_name())
        elif has_yielded:
            self.running = None
            self.waits(task)

    def waits(self, task):
        """A task is suspended: where, and for what, its frames tell."""
        frames = list(frames_of(task))
        own = [frame for frame in frames if is_in_listing(frame)][-1]
        innermost = frames[-1]
        fields = {"task": task.get_name(), "line": own.f_lineno}
        if task._fut_waiter is None:
            task.wait = "yield"
        elif innermost.f_code is asyncio.sleep.__code__:
            task.wait = "sleep"
            fields["when"] = exactly(innermost.f_locals["h"].when())
        elif innermost.f_code is asyncio.queues.Queue.get.__code__:
            task.wait = "get"
        elif innermost.f_code is asyncio.queues.Queue.put.__code__:
            task.wait = "put"
        elif innermost.f_code is asyncio.Event.wait.__code__:
            task.wait = "join"
            fields["unfinished"] = Line.current._unfinished_tasks
        else:
            task.wait = "task"
            fields["other"] = task._fut_waiter.get_name()
        task.line = own.f_lineno
        self.say(f"waits.{task.wait}", about=about(task.wait, own.f_locals), **fields)


def frames_of(task):
    """The frames of a suspended task, from its own coroutine to the innermost."""
    each = task.get_coro()
    while each is not None:
        if hasattr(each, "cr_frame"):
            yield each.cr_frame
            each = each.cr_await
        elif hasattr(each, "gi_frame"):
            yield each.gi_frame
            each = each.gi_yieldfrom
        else:
            return  # a future


def is_in_listing(frame):
    same_file = frame.f_code.co_filename == main.__code__.co_filename
    return same_file and frame.f_lineno <= LISTING_LINES


def replay(write):
    """What asyncio.run(main()) does, step by step, on the virtual clock."""
    globals()["print"] = lambda *words: None  # the log alone is printed
    asyncio.Queue = WatchedLine
    loop = VirtualClockLoop(write)
    watch_items(lambda key, **fields: loop.say(key, task=loop.running.get_name(), **fields))
    try:
        loop.run_until_complete(loop.create_task(main_with_line(), name="main"))
        loop.say("stopped", iteration=loop.iteration)
        # asyncio.run cancels what is left in an order that it leaves to chance; here, that of creation.
        left = list(loop.tasks)
        for task in left:
            task.cancel()
        if left:
            loop.say("gatherMade", gather=0, count=len(left))
            loop.gathering = asyncio.gather(*left, return_exceptions=True)
            loop.run_until_complete(loop.gathering)
            loop.say("stopped", iteration=loop.iteration)
    except Stuck:
        loop.say("stuck")
    loop.print_told()
    for task in loop.tasks:
        task.get_coro().close()  # here, and not at some time by the garbage collector
    loop.close()


if __name__ == "__main__":
    seed(SEED)
    if "--replay" in sys.argv[1:]:
        try:
            replay(sys.stdout.write)
        except BrokenPipeError:  # whoever reads it has read enough, as `| head` has
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    else:
        asyncio.Queue = Line
        asyncio.run(main_with_viewer())
