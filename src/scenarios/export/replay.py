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
from functools import partial

PYTHON = (3, 12)  # or newer
CALLBACK_COST = 1e-6  # virtual seconds
LISTING_LINES = 0  # how many lines of this file, from its top, are the program itself
SENTENCES = {}
NAMES = {}


def exactly(seconds):
    """Six decimals, rounded as JavaScript's toFixed does it."""
    return format(Decimal(seconds).quantize(Decimal("0.000001"), ROUND_HALF_UP), "f")


def shortly(value):
    """A setting: a number without the zeros at its end, or a truth."""
    return str(value) if isinstance(value, bool) else exactly(value).rstrip("0").rstrip(".")


def name_of(kind, number):
    """What the log calls a queue or an event."""
    names = NAMES[kind]
    return names[number] if number < len(names) else f"{kind} {number}"


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
        key = "knobSet" if knob is not None else key_of_act(self.what)
        if key is not None:
            self.loop.say(key, knob=knob, value=shortly(self.value))
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
            is_input_first = bool(inputs) and inputs[0].when < until
            if is_input_first:
                until = inputs[0].when
            if until == math.inf:
                raise Stuck
            loop.now = max(loop.now, until)
            loop.say("idled", when=exactly(loop.now))
            if not is_input_first:  # one that comes together with a timer comes with the next select
                return []
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


class Handle(asyncio.Handle):
    """A callback that is ready without having been a timer."""

    def cancel(self):
        if not self._cancelled:
            self._loop.is_taken_back(self)
        super().cancel()


class Waiters(deque):
    """The futures of those who wait in a line: one of a queue's three, or that of an event."""

    def __init__(self, loop, name, **of):
        super().__init__()
        self.loop = loop
        self.name = name
        self.of = of
        self.owners = {}

    def append(self, waiter):
        self.owners[waiter] = self.loop.runner()
        super().append(waiter)

    def popleft(self):
        waiter = super().popleft()
        owner = self.owners.pop(waiter)
        if waiter.done():  # cancelled: it is passed over
            self.loop.say(f"left.{self.name}", task=owner, **self.of)
        return waiter

    def remove(self, waiter):
        super().remove(waiter)
        self.loop.say(f"left.{self.name}", task=self.owners.pop(waiter), **self.of)


class WatchedLine(Line):
    KINDS = {"Queue": "fifo", "PriorityQueue": "priority", "LifoQueue": "lifo"}

    def __init__(self, maxsize=0):
        self.loop = asyncio.get_running_loop()
        self.name = name_of("queue", self.loop.queues_made)
        self.loop.queues_made += 1
        self.is_drained = False
        self.say(f"queueMade.{self.KINDS[self.kind]}", maxsize=maxsize)
        super().__init__(maxsize)
        self._getters = Waiters(self.loop, "getters", queue=self.name)
        self._putters = Waiters(self.loop, "putters", queue=self.name)
        self._finished._waiters = Waiters(self.loop, "joiners", queue=self.name)

    def say(self, key, **fields):
        self.loop.say(key, task=self.loop.runner(), queue=self.name, **fields)

    def say_raised(self, error):
        """Once: what one method raises may pass through another."""
        if not hasattr(error, "is_told"):
            error.is_told = True
            self.say("raised", error=type(error).__name__)

    def set_maxsize(self, maxsize):
        self.say("maxsizeSet" if maxsize > 0 else "maxsizeUnlimited", maxsize=maxsize)
        super().set_maxsize(maxsize)

    def _put(self, item):
        super()._put(item)
        key = "put.bounded" if self.maxsize > 0 else "put.unlimited"
        fields = {"item": number_of(item), "size": self.qsize(), "maxsize": self.maxsize}
        if self.kind == "PriorityQueue":
            key = "putInHeap.bounded" if self.maxsize > 0 else "putInHeap.unlimited"
            fields["pos"] = next(at for at, each in enumerate(self._queue) if each is item)
        self.say(key, **fields)

    def _get(self):
        item = super()._get()
        key = "got.dropped" if self.is_drained else "got.taken"
        self.say(key, item=number_of(item), size=self.qsize())
        return item

    async def get(self):
        if asyncio.current_task() in self.dismissed:
            self.say("raised", error="CancelledError")
        try:
            return await super().get()
        except Exception as error:
            self.say_raised(error)
            raise

    async def put(self, item):
        try:
            return await super().put(item)
        except Exception as error:
            self.say_raised(error)
            raise

    def get_nowait(self):
        try:
            return super().get_nowait()
        except Exception as error:
            self.say_raised(error)
            raise

    def put_nowait(self, item):
        try:
            return super().put_nowait(item)
        except Exception as error:
            self.say_raised(error)
            raise

    def task_done(self):
        if self._unfinished_tasks > 0:
            self.say("taskDone", unfinished=self._unfinished_tasks - 1)
        else:
            self.say("raised", error="ValueError")
        super().task_done()

    def shutdown(self, immediate=False):
        self.say("shutdown.immediate" if immediate else "shutdown.graceful")
        self.is_drained = immediate
        super().shutdown(immediate)
        self.is_drained = False


class WatchedEvent(asyncio.Event):
    def __init__(self):
        super().__init__()
        self.loop = asyncio.get_running_loop()
        self.name = name_of("event", self.loop.events_made)
        self.loop.events_made += 1
        self._waiters = Waiters(self.loop, "event", event=self.name)
        self.loop.say("eventMade", event=self.name)

    def set(self):
        if not self.is_set():
            self.loop.say("eventSet", event=self.name)
        super().set()

    def clear(self):
        if self.is_set():
            self.loop.say("eventCleared", event=self.name)
        super().clear()


class WatchedGathering(asyncio.tasks._GatheringFuture):
    def __init__(self, children, *, loop):
        super().__init__(children, loop=loop)
        self.number = loop.gathers_made
        loop.gathers_made += 1
        loop.say("gatherMade", gather=self.number, count=len(children))

    def set_result(self, result):
        self.get_loop().say("gather.finished", gather=self.number)
        super().set_result(result)

    def set_exception(self, error):
        self.get_loop().say("gather.failed", gather=self.number)
        super().set_exception(error)


class WatchedTask(asyncio.Task):
    started = False
    wait = None  # what it waits for, or waited for when it was woken
    waiters = None  # the line in which it does so
    line = 0  # the line of the listing on which it waits

    def cancel(self, *message):
        self.is_looked_at()
        asked = super().cancel(*message)
        if asked:
            if self._must_cancel:
                route = "nextStep"
            else:
                further = (asyncio.Task, WatchedGathering)
                route = "passedOn" if isinstance(self._fut_waiter, further) else "waiter"
            by = self.get_loop().running
            if by is None:
                self.get_loop().say(f"cancelled.{route}", task=self.get_name())
            else:
                self.get_loop().say(f"cancelledBy.{route}", task=self.get_name(), by=by.get_name())
        return asked

    def uncancel(self):
        before = self.cancelling()
        left = super().uncancel()
        if before > 0 and not self.done():
            self.get_loop().say("uncancelled", task=self.get_name(), left=left)
        return left

    def exception(self):
        self.is_looked_at()
        return super().exception()

    def result(self):
        self.is_looked_at()
        return super().result()

    def is_looked_at(self):
        if self.done() and self._log_traceback:
            self.get_loop().say("errorSeen", task=self.get_name())


class VirtualClockLoop(asyncio.BaseEventLoop):
    def __init__(self, write):
        super().__init__()
        self.write = write
        self.now = 0.0
        self.iteration = 0
        self.running = None  # the task that runs, or ran last and has not been told of since
        self.newborn = None  # a task just created, whose name is not final yet
        self.tasks = {}  # those that have not ended, in the order of creation
        self.tasks_made = 0
        self.timers = {}  # by id: the purpose of a timer, its number and its task's name
        self.timers_made = 0
        self.releases = {}  # by id: what a sentence on the release of a wait needs
        self.queues_made = 0
        self.events_made = 0
        self.gathers_made = 0
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

    def runner(self):
        """Who runs: a task, by its name, or a callback."""
        return NAMES["nobody"] if self.running is None else self.running.get_name()

    # What asyncio asks of a loop.

    def time(self):
        return self.now

    def create_task(self, coro, *, name=None, **options):
        self.tasks_made += 1
        return WatchedTask(coro, loop=self, name=name or f"Task-{self.tasks_made}", **options)

    def call_at(self, when, callback, *args, **options):
        timer = super().call_at(when, callback, *args, **options)
        self.is_set(timer, purpose_of(callback), when)
        return timer

    def _call_soon(self, callback, args, context):
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def call_exception_handler(self, context):
        if "handle" in context:
            self.say("callbackFailed", error=type(context["exception"]).__name__)

    def _timer_handle_cancelled(self, timer):
        super()._timer_handle_cancelled(timer)
        self.is_taken_back(timer)

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
            _, fields = self.timers.pop(id(timer))
            self.say("timerDropped", **fields)
        super()._run_once()
        self.settle()
        self.print_told()

    # What there is to hear.

    def is_set(self, timer, purpose, when):
        fields = {"timer": self.timers_made, "task": self.runner()}
        self.timers_made += 1
        self.timers[id(timer)] = purpose, fields
        self.say(f"timerSet.{purpose}", when=exactly(when), **fields)

    def is_taken_back(self, handle):
        if id(handle) in self.timers:  # else it has run, or is none, and that means nothing
            _, fields = self.timers[id(handle)]
            self.say("timerCancelled", **fields)

    def describe(self, handle):
        """The kind of a callback, and what a sentence on it needs."""
        callback = handle._callback
        if id(handle) in self.timers:
            return self.timers[id(handle)]
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
        if isinstance(callback, partial) and callback.func is asyncio.tasks._release_waiter:
            return "release", self.releases.setdefault(id(handle), self.released_by(callback))
        gathering = callback.__closure__[callback.__code__.co_freevars.index("outer")].cell_contents
        child = handle._args[0]
        if gathering.done():  # it no longer knows the names of its children
            name = next(at for at, each in enumerate(gathering._children) if each is child)
        else:
            name = child.get_name()
        return "gather", {"gather": gathering.number, "child": name}

    def released_by(self, release):
        """Whose wait for the end of what was cancelled is over."""
        (waiter,) = release.args
        for task in self.tasks:
            if task._fut_waiter is waiter:
                return {"task": task.get_name()}
        return {"task": self.runner()}  # it has not begun to wait

    def is_ready(self, handle):
        """A callback has come to the end of the ready queue."""
        was_set = id(handle) in self.timers
        if not was_set and purpose_of(handle._callback) == "timeout":  # it is over already
            self.is_set(handle, "timeout", handle._callback.__self__.when())
        kind, fields = self.describe(handle)
        task = getattr(handle._callback, "__self__", None)
        self.settle(has_yielded=kind == "yield" and task is self.running)
        if kind == "first":
            self.newborn = task
        elif was_set:
            self.say(f"timerDue.{kind}", **fields)
        else:
            if kind == "wakeup" and task.waiters is not None and not task._fut_waiter.cancelled():
                self.say(f"woken.{task.waiters.name}", **fields, **task.waiters.of)
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
        done = "callback" if kind == "later" else kind
        self.say(f"skipped.{done}" if handle.cancelled() else f"runs.{done}", **fields)
        self.timers.pop(id(handle), None)
        self.releases.pop(id(handle), None)
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
        task.waiters = None
        names, code = innermost.f_locals, innermost.f_code
        if task._fut_waiter is None:
            task.wait = "yield"
        elif code is asyncio.sleep.__code__:
            task.wait = "sleep"
            fields["when"] = exactly(names["h"].when())
        elif code is asyncio.queues.Queue.get.__code__:
            task.wait, task.waiters = "get", names["self"]._getters
        elif code is asyncio.queues.Queue.put.__code__:
            task.wait, task.waiters = "put", names["self"]._putters
        elif isinstance(getattr(names.get("self"), "_waiters", None), Waiters):
            task.waiters = names["self"]._waiters
            task.wait = task.waiters.name
            if task.waiters.name == "joiners":
                task.wait = "join"
                fields["unfinished"] = frames[-2].f_locals["self"]._unfinished_tasks
        elif code is asyncio.tasks._cancel_and_wait.__code__:
            task.wait = "release"
            fields["other"] = names["fut"].get_name()
        elif isinstance(task._fut_waiter, WatchedGathering):
            task.wait = "gather"
            fields["gather"] = task._fut_waiter.number
        else:
            task.wait = "task"
            fields["other"] = task._fut_waiter.get_name()
        if task.waiters is not None:
            fields.update(task.waiters.of)
        task.line = own.f_lineno
        self.say(f"waits.{task.wait}", about=about(task.wait, own.f_locals), **fields)


def purpose_of(callback):
    """What a timer is for."""
    if getattr(callback, "__func__", None) is asyncio.timeouts.Timeout._on_timeout:
        return "timeout"
    is_sleep = callback is asyncio.futures._set_result_unless_cancelled
    return "sleep" if is_sleep else "later"


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
    make_lines_of(WatchedLine)
    asyncio.Event = WatchedEvent
    asyncio.tasks._GatheringFuture = WatchedGathering
    loop = VirtualClockLoop(write)
    watch(lambda key, **fields: loop.say(key, task=loop.runner(), **fields))
    try:
        loop.run_until_complete(loop.create_task(until_it_ends(main()), name="main"))
        loop.say("stopped", iteration=loop.iteration)
        # asyncio.run cancels what is left in an order that it leaves to chance; here, that of creation.
        left = list(loop.tasks)
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
            loop.say("stopped", iteration=loop.iteration)
    except Stuck:
        loop.say("stuck")
    loop.print_told()
    for task in loop.tasks:
        task.get_coro().close()  # here, and not at some time by the garbage collector
    loop.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--replay", action="store_true", help="print the log of the page, on a virtual clock"
    )
    add_arguments(parser)
    arguments = parser.parse_args()
    if sys.version_info < PYTHON:
        sys.exit(f"This needs Python {PYTHON[0]}.{PYTHON[1]} or newer.")
    seed(SEED)
    if arguments.replay:
        try:
            replay(sys.stdout.write)
        except BrokenPipeError:  # whoever reads it has read enough, as `| head` has
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    else:
        make_lines_of(Line)
        asyncio.run(in_terminal(arguments))
