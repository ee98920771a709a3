# How the log speaks of the jobs.


CONSTANTS = ("JOBS", "LIMIT", "SLOWEST", "CAPACITY")


def settings():
    """The settings, by their names in the log."""
    for name in CONSTANTS:
        yield name, globals()[name]


def name_of_setting(what):
    """Whatever a viewer does here is a setting."""
    return what


def key_of_act(what):
    """There is nothing else that a viewer does."""
    raise KeyError(what)


def number_of(job):
    return job[0]


def about(wait, names):
    """What a wait is about, as far as the local variables say so."""
    return f" (job {names['number']})" if wait in ("sleep", "put") else ""


class WatchedGate(Gate):
    """Says where its permits go. No job is ever cancelled while it has one and has not run."""

    made = 0

    def __init__(self, value=1):
        super().__init__(value)
        self.loop = asyncio.get_running_loop()
        self.number = WatchedGate.made
        WatchedGate.made += 1
        self._waiters = Waiters(self.loop, "semaphore", semaphore=self.number)
        self.loop.say("semaphoreMade", semaphore=self.number, value=value)

    def say(self, key, value):
        self.loop.say(key, task=self.loop.runner(), semaphore=self.number, value=value)

    async def acquire(self):
        if not self.locked():
            self.say("permit.acquired", self._value - 1)
        return await super().acquire()

    def release(self):
        self.say("permit.released", self._value + 1)
        super().release()

    def withdraw(self, permits):
        self.say("permit.withdrawn", self._value - permits)
        super().withdraw(permits)

    def _wake_up_next(self):
        if any(not each.done() for each in self._waiters):
            self.say("permit.handedOver", self._value - 1)
        return super()._wake_up_next()


def watch(say):
    draw, drawn = randrange, []

    def draw_and_say(slowest):
        tenths = draw(slowest)
        say("itemMade", item=len(drawn), part0=1 + tenths)
        drawn.append(tenths)
        return tenths

    globals()["randrange"] = draw_and_say
    asyncio.Semaphore = WatchedGate
