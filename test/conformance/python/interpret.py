"""Runs a random program, given as data. interpret.ts is the same interpreter on our engine."""

import asyncio
import gc
import json

from observer import Source, bits
from run import run
from virtual_clock import Input


class Ranked:
    """An item that is compared by its rank alone, so that equal ones can be told apart."""

    def __init__(self, rank, id):
        self.rank = rank
        self.id = id

    def __lt__(self, other):
        if not isinstance(other, Ranked):
            return NotImplemented
        return self.rank < other.rank


class Unranked:
    """An item that cannot be compared."""

    def __init__(self, id):
        self.id = id


class DoneCallback:
    """A callback of a future, as opposed to one given to the loop."""

    def __init__(self, run):
        self.run = run

    def __call__(self, future):
        self.run()


# As `most` in program.ts.
MOST_OPS, MOST_SPAWNS, MOST_HANDLES = 3000, 60, 400

errors = {
    "ValueError": ValueError,
    "RuntimeError": RuntimeError,
    "TimeoutError": TimeoutError,
    "QueueEmpty": asyncio.QueueEmpty,
    "CancelledError": asyncio.CancelledError,
}

kinds = {"fifo": "Queue", "priority": "PriorityQueue", "lifo": "LifoQueue"}


def made(item):
    if isinstance(item, list):
        return tuple(map(made, item))
    if isinstance(item, dict):
        return Ranked(item["rank"], item["id"]) if "rank" in item else Unranked(item["id"])
    return item


def text(value):
    if isinstance(value, BaseException):
        return f"!{type(value).__name__}"
    if isinstance(value, (list, tuple)):
        return f"[{' '.join(map(text, value))}]"
    if isinstance(value, (Ranked, Unranked)):
        return f"#{value.id}"
    return str(value)


class Interpreter(Source):
    def __init__(self, program):
        self.program = program
        self.lines = {}
        self.tasks = {}
        self.handles = []
        self.timeouts = {}
        self.spawned = 0
        self.noted = 0

    # For the observer.

    def place_of(self, task, frames):
        line, item = self.lines.get(task, (0, None))
        return line, [] if item is None else [("item", item)]

    def inputs(self):
        return [
            Input(number, each["at"], lambda acts=each["acts"]: self.call(acts))
            for number, each in enumerate(self.program["inputs"])
        ]

    # The program.

    async def main(self):
        program = self.program
        for each in program["queues"]:
            getattr(asyncio, kinds[each["kind"]])(each["maxsize"])
        for each in program["semaphores"]:
            kind = asyncio.BoundedSemaphore if each["bounded"] else asyncio.Semaphore
            kind(each["value"])
        for _ in range(program["events"]):
            asyncio.Event()
        self.futures = [self.loop.create_future() for _ in range(program["futures"])]
        for future in self.futures:
            self.loop.observer.future_made(future)
        self.tasks[0] = asyncio.current_task()
        await self.run(program["bodies"][0])

    async def run(self, ops):
        for op in ops:
            await self.perform(op)

    async def perform(self, op):
        if self.noted >= MOST_OPS:
            return
        task = asyncio.current_task()
        self.lines[task] = (op["id"], self.lines.get(task, (0, None))[1])
        act = getattr(self, f"act_{op['op']}", None)
        try:
            value = act(op) if act else await getattr(self, f"wait_{op['op']}")(op)
        except GeneratorExit:
            raise  # The garbage collector's.
        except asyncio.CancelledError as error:
            self.note(op, error)
            raise
        except Exception as error:
            self.note(op, error)
            if op.get("hard"):
                raise
        else:
            self.note(op, value)

    def call(self, acts):
        """A callback: outside any task, so nothing in it can wait."""
        for op in acts:
            try:
                value = getattr(self, f"act_{op['op']}")(op)
            except asyncio.CancelledError as error:
                self.note(op, error)
                raise
            except Exception as error:
                self.note(op, error)
                if op.get("hard"):
                    raise
            else:
                self.note(op, value)

    def note(self, op, value):
        self.noted += 1
        self.loop.observer.log.append(f"{op['id']}={text(value)}")

    def queue(self, op):
        return self.loop.observer.queues[op["queue"]]

    def semaphore(self, op):
        return self.loop.observer.semaphores[op["semaphore"]]

    def event(self, op):
        return self.loop.observer.events[op["event"]]

    def task(self, op):
        """The latest task of a body; -1 is the current one; None if there is none."""
        if op["task"] == -1:
            return asyncio.current_task()
        return self.tasks.get(op["task"])

    # Acts: what can be done without waiting.

    def act_putNowait(self, op):
        return self.queue(op).put_nowait(made(op["item"]))

    def act_getNowait(self, op):
        return self.queue(op).get_nowait()

    def act_taskDone(self, op):
        return self.queue(op).task_done()

    def act_shutdown(self, op):
        return self.queue(op).shutdown(op["immediate"])

    def act_setMaxsize(self, op):
        return self.queue(op).set_maxsize(op["maxsize"])

    def act_dismiss(self, op):
        task = self.task(op)
        return task and self.queue(op).dismiss(task)

    def act_recall(self, op):
        task = self.task(op)
        return task and self.queue(op).recall(task)

    def act_look(self, op):
        queue = self.queue(op)
        return [queue.qsize(), queue.empty(), queue.full(), queue.maxsize]

    def act_cancel(self, op):
        task = self.task(op)
        return task and task.cancel()

    def act_cancelAll(self, op):
        for place in list(self.loop.observer.places.values()):
            place.task.cancel()

    def act_uncancel(self, op):
        task = self.task(op)
        return task and task.uncancel()

    def act_exception(self, op):
        task = self.task(op)
        return task and task.exception()

    def act_inspect(self, op):
        task = self.task(op)
        return task and [task.done(), task.cancelled(), task.cancelling()]

    def act_spawn(self, op):
        body = op["body"]
        if self.spawned == MOST_SPAWNS:
            return "enough"
        self.spawned += 1
        self.tasks[body] = asyncio.create_task(self.run(self.program["bodies"][body]))

    def act_release(self, op):
        return self.semaphore(op).release()

    def act_withdraw(self, op):
        return self.semaphore(op).withdraw(op["permits"])

    def act_locked(self, op):
        return self.semaphore(op).locked()

    def act_set(self, op):
        return self.event(op).set()

    def act_clear(self, op):
        return self.event(op).clear()

    def act_isSet(self, op):
        return self.event(op).is_set()

    def act_resolve(self, op):
        return self.futures[op["future"]].set_result(op["value"])

    def act_reject(self, op):
        return self.futures[op["future"]].set_exception(ValueError())

    def act_cancelFuture(self, op):
        return self.futures[op["future"]].cancel()

    def act_watch(self, op):
        callback = DoneCallback(lambda: self.call(op["acts"]))
        if "future" in op:
            self.futures[op["future"]].add_done_callback(callback)
        elif task := self.task(op):
            task.add_done_callback(callback)

    def act_callSoon(self, op):
        return self.handle(lambda act: self.loop.call_soon(act), op)

    def act_callLater(self, op):
        return self.handle(lambda act: self.loop.call_later(op["delay"], act), op)

    def act_callAt(self, op):
        return self.handle(lambda act: self.loop.call_at(op["when"], act), op)

    def handle(self, make, op):
        if len(self.handles) == MOST_HANDLES:
            return "enough"
        self.handles.append(make(lambda: self.call(op["acts"])))

    def act_cancelHandle(self, op):
        """The latest handle but so many."""
        if len(self.handles) > op["back"]:
            self.handles[-1 - op["back"]].cancel()

    def act_reschedule(self, op):
        """Of the innermost timeout that the current task is in."""
        inside = self.timeouts.get(asyncio.current_task())
        if inside:
            delay = op["delay"]
            inside[-1].reschedule(None if delay is None else self.loop.time() + delay)

    def act_block(self, op):
        self.loop.now += op["seconds"]

    def act_time(self, op):
        return bits(self.loop.time())

    def act_raise(self, op):
        raise errors[op["error"]]

    # Waits.

    async def wait_sleep(self, op):
        return await asyncio.sleep(op["delay"], op["id"])

    async def wait_put(self, op):
        return await self.queue(op).put(made(op["item"]))

    async def wait_get(self, op):
        item = await self.queue(op).get()
        task = asyncio.current_task()
        number = self.loop.observer.source.item_text(item)
        self.lines[task] = (self.lines[task][0], number)
        return item

    async def wait_join(self, op):
        return await self.queue(op).join()

    async def wait_acquire(self, op):
        return await self.semaphore(op).acquire()

    async def wait_hold(self, op):
        async with self.semaphore(op):
            await self.run(op["body"])

    async def wait_wait(self, op):
        return await self.event(op).wait()

    def awaitables(self, those):
        found = [self.awaitable(each) for each in those]
        return [each for each in found if each is not None]

    def awaitable(self, what):
        if what["kind"] == "task":
            return self.task(what)
        if what["kind"] == "future":
            return self.futures[what["future"]]
        if what["kind"] == "gather":
            return self.gathering(what)
        if what["kind"] == "coroutine":
            return self.inline(what)
        if what["kind"] == "sleep":
            return asyncio.sleep(what["delay"], what["value"])
        if what["kind"] == "put":
            return self.queue(what).put(made(what["item"]))
        if what["kind"] == "get":
            return self.queue(what).get()
        if what["kind"] == "join":
            return self.queue(what).join()
        if what["kind"] == "acquire":
            return self.semaphore(what).acquire()
        return self.event(what).wait()

    def gathering(self, what):
        return asyncio.gather(
            *self.awaitables(what["of"]), return_exceptions=what["returnExceptions"]
        )

    async def inline(self, what):
        await self.run(what["body"])
        return what["value"]

    async def wait_await(self, op):
        awaitable = self.awaitable(op["what"])
        return None if awaitable is None else await awaitable

    async def wait_waitFor(self, op):
        awaitable = self.awaitable(op["what"])
        if awaitable is not None:
            return await asyncio.wait_for(awaitable, op["timeout"])

    async def wait_timeout(self, op):
        inside = self.timeouts.setdefault(asyncio.current_task(), [])
        timeout = asyncio.timeout(op["delay"])
        inside.append(timeout)
        try:
            async with timeout:
                await self.run(op["body"])
        finally:
            inside.pop()
        return timeout.expired()

    async def wait_repeat(self, op):
        for _ in range(op["times"]):
            await self.run(op["body"])

    async def wait_try(self, op):
        try:
            try:
                await self.run(op["body"])
            except GeneratorExit:
                raise
            except BaseException as error:
                if op["catches"] == "cancelled" and not isinstance(error, asyncio.CancelledError):
                    raise
                await self.run(op["handler"])
                if op["reraises"]:
                    raise
        except GeneratorExit:
            raise
        except BaseException:
            await self.run(op["last"])
            raise
        else:
            await self.run(op["last"])


def run_programs(texts, limit):
    """Each program, as JSON, at both costs; one text of records for each program."""
    results = []
    for each in json.loads(texts):
        runs = []
        for callback_cost in (0.0, 1e-6):
            source = Interpreter(each)
            runs.append(run(source, source.main, callback_cost, source.inputs(), limit))
        results.append("\n".join(runs))
    # Each run is one great cycle: loop, observer, tasks, frames.
    gc.collect()
    return json.dumps(results)
