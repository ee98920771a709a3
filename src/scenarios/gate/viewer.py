class Gate(asyncio.Semaphore):
    """A semaphore that can have fewer permits later: those in use are missing until they come back."""

    def __init__(self, value=1):
        super().__init__(value)
        Line.current = self

    def locked(self):
        return self._value <= 0 or super().locked()

    def release(self):
        self._value += 1
        if self._value > 0:
            self._wake_up_next()

    def withdraw(self, permits):
        self._value -= permits


asyncio.Semaphore = Gate


def staff(number, queue):
    """Sees to it that somebody works under this number."""
    task = workers.get(number)
    if task is None or task.done():
        hire(number, queue)
    else:
        queue.dismissed.discard(task)


def carry_out(what, value):
    """Does what the viewer did: `what` is a constant."""
    before = LIMIT
    globals()[what] = value
    made = Line.current  # the semaphore or the queue
    if made is None:
        return
    if what == "CAPACITY" and isinstance(made, Line):
        made.set_maxsize(value)
    if what != "LIMIT":
        return
    if isinstance(made, Gate):
        for _ in range(before, value):
            made.release()
        if value < before:
            made.withdraw(before - value)
        return
    for number, task in sorted(workers.items()):
        if number < value or task.done() or task in made.dismissed:
            continue
        if made.dismiss(task):
            del workers[number]
    for number in range(before, value):
        staff(number, made)


def add_arguments(parser):
    """The jobs take none."""


async def in_terminal(arguments):
    await with_viewer(main())
