"""asyncio's classes, numbered as they are made, with our additions to Queue and Semaphore."""

import asyncio
from asyncio import events, locks, queues, tasks


class Observed:
    """Tells the loop's observer of each new object of its class."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.number = asyncio.get_running_loop().observer.made(self)


class ObservedQueue(Observed):
    """Besides: notes what is raised, and has `set_maxsize`, `dismiss` and `recall`."""

    def __init__(self, maxsize=0):
        super().__init__(maxsize)
        self.getting = set()
        self.dismissed = set()

    def free(self):
        if self._maxsize <= 0:
            return float("inf")
        return max(0, self._maxsize - self.qsize())

    def set_maxsize(self, maxsize):
        before = self.free()
        self._maxsize = maxsize
        if before == float("inf"):
            return
        places = self.free() - before
        while places > 0 and self._putters:
            self._wakeup_next(self._putters)
            places -= 1

    def dismiss(self, task):
        if task in self.getting:
            task.cancel()
            return True
        self.dismissed.add(task)
        return False

    def recall(self, task):
        found = task in self.dismissed
        self.dismissed.discard(task)
        return found

    def note(self, error):
        """Once for each error, by the innermost method that raised it."""
        if not hasattr(error, "noted"):
            error.noted = True
            asyncio.get_running_loop().observer.queue_raised(self, error)

    async def get(self):
        task = asyncio.current_task()
        if task in self.dismissed:
            self.dismissed.discard(task)
            error = asyncio.CancelledError()
            self.note(error)
            raise error
        self.getting.add(task)
        try:
            return await super().get()
        except queues.QueueShutDown as error:
            self.note(error)
            raise
        finally:
            self.getting.discard(task)

    async def put(self, item):
        try:
            return await super().put(item)
        except queues.QueueShutDown as error:
            self.note(error)
            raise

    def put_nowait(self, item):
        try:
            return super().put_nowait(item)
        except (queues.QueueFull, queues.QueueShutDown) as error:
            self.note(error)
            raise

    def get_nowait(self):
        try:
            return super().get_nowait()
        except (queues.QueueEmpty, queues.QueueShutDown) as error:
            self.note(error)
            raise

    def task_done(self):
        try:
            return super().task_done()
        except ValueError as error:
            self.note(error)
            raise


class Queue(ObservedQueue, queues.Queue):
    kind = "fifo"


class PriorityQueue(ObservedQueue, queues.PriorityQueue):
    kind = "priority"


class LifoQueue(ObservedQueue, queues.LifoQueue):
    kind = "lifo"


class ObservedSemaphore(Observed):
    """Besides: has `withdraw`. As long as the value is not below zero, all is asyncio's own."""

    def locked(self):
        return self._value < 0 or super().locked()

    def release(self):
        if self._value < 0:
            self._value += 1
        else:
            super().release()

    def withdraw(self, permits):
        self._value -= permits


class Semaphore(ObservedSemaphore, locks.Semaphore):
    bound = -1


class BoundedSemaphore(ObservedSemaphore, locks.BoundedSemaphore):
    @property
    def bound(self):
        return self._bound_value


class Event(Observed, locks.Event):
    pass


class GatheringFuture(tasks._GatheringFuture):
    def __init__(self, children, *, loop):
        super().__init__(children, loop=loop)
        self.number = loop.observer.gather_made(self)


class Handle(events.Handle):
    __slots__ = ("tag", "text")

    def __init__(self, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        loop.observer.handle_made(self, callback, args)

    def _run(self):
        super()._run()
        self._loop.observer.ran(self)


class TimerHandle(events.TimerHandle):
    __slots__ = ("tag", "text", "timer")

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(when, callback, args, loop, context)
        loop.observer.timer_made(self, callback)

    def _run(self):
        super()._run()
        self._loop.observer.ran(self)


def install():
    """From here on asyncio and its programs make these."""
    for each in (Queue, PriorityQueue, LifoQueue, Semaphore, BoundedSemaphore, Event):
        setattr(asyncio, each.__name__, each)
    tasks._GatheringFuture = GatheringFuture
    events.Handle = Handle
    events.TimerHandle = TimerHandle
