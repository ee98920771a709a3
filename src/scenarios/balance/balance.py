"""Doors and tills with a line between them, and a manager who opens tills and closes them."""

import asyncio
from itertools import count
from math import inf
from random import Random

SEED = 42
DOORS = 2  # how many let customers in
TILLS = 3  # how many are open at first
CAPACITY = 10  # places in the line, 0 for no limit
ARRIVALS = 0.5  # customers a second who come to each door
SERVICE = 0.4  # customers a second whom each till can serve
RANDOM = True  # True: exponential times, False: equal ones
MANAGED = False  # True: a manager decides how many tills are open
MIN_TILLS = 1  # never fewer, if there is a manager
MAX_TILLS = 8  # nor more
OPEN_AT = 5  # so many in line are a long line
OPEN_AFTER = 2.0  # seconds that it is long before a till opens
CLOSE_IDLE = 1  # so many idle tills are too many
CLOSE_AFTER = 5.0  # seconds that they are too many before a till closes
LOOK = 0.5  # seconds from one look of the manager's to the next
OPEN_FOR = 120.0  # seconds until the doors close

numbers = count()
randoms = {}
hired = None


class Crew:
    """Tasks of one kind, numbered from 0, of which more or fewer can be wanted at any time."""

    def __init__(self, name, work):
        self.name = name
        self.work = work
        self.tasks = {}
        self.free = set()  # those who may leave at once
        self.leaving = set()  # those who leave when they are free

    def wanted(self):
        return len(self.tasks) - len(self.leaving)

    def set_wanted(self, wanted, line):
        for number in range(self.wanted(), wanted):
            if number in self.leaving:
                self.leaving.remove(number)
            else:
                work = self.work(number, line)
                self.tasks[number] = asyncio.create_task(work, name=f"{self.name} {number}")
        for number in reversed(range(wanted, self.wanted())):
            if number in self.free:
                self.free.remove(number)
                self.tasks.pop(number).cancel()
            else:
                self.leaving.add(number)

    def left(self, number):
        self.leaving.remove(number)
        del self.tasks[number]


class Customer:
    def __init__(self, door, random):
        self.number = next(numbers)
        self.door = door
        self.work = drawn(1.0, random)  # 1 on average


def drawn(rate, random):
    """
    Seconds from one to the next of so many a second. Rounded to the millisecond, for the
    last bit of a logarithm is not the same on every machine.
    """
    return round(random.expovariate(rate) * 1000) / 1000 if RANDOM else 1 / rate


async def door(number, line):
    # Each door has its own dice, so nothing that happens elsewhere changes who comes to it.
    random = randoms.setdefault(number, Random(SEED * 1000 + number))
    while number not in doors.leaving:
        doors.free.add(number)
        await asyncio.sleep(drawn(ARRIVALS, random))
        doors.free.remove(number)
        customer = Customer(number, random)
        await line.put(customer)
    doors.left(number)


async def till(number, line):
    while number not in tills.leaving:
        tills.free.add(number)
        customer = await line.get()
        tills.free.remove(number)
        await asyncio.sleep(customer.work / SERVICE)
        line.task_done()
        print(f"till {number} served customer {customer.number}")
    tills.left(number)


doors = Crew("door", door)
tills = Crew("till", till)


async def manager(line):
    loop = asyncio.get_running_loop()
    long_since = idle_since = inf
    while True:
        now = loop.time()
        long_since = min(long_since, now) if line.qsize() >= OPEN_AT else inf
        idle_since = min(idle_since, now) if len(tills.free) >= CLOSE_IDLE else inf
        wanted = tills.wanted()
        is_long = now - long_since >= OPEN_AFTER
        is_idle = now - idle_since >= CLOSE_AFTER
        if wanted < MIN_TILLS or (wanted < MAX_TILLS and is_long):
            wanted += 1
            long_since = now  # and again, if it is still long after another while
        elif wanted > MIN_TILLS and (wanted > MAX_TILLS or is_idle):
            wanted -= 1
            idle_since = now
        tills.set_wanted(wanted, line)
        await asyncio.sleep(LOOK)


def manage(line):
    """Hires the manager, or sends them home, as MANAGED says."""
    global hired
    if MANAGED and hired is None:
        hired = asyncio.create_task(manager(line), name="manager")
    elif not MANAGED and hired is not None:
        hired.cancel()
        hired = None


def set_closing_time():
    """Closes OPEN_FOR seconds after it opened, whatever was said before."""
    global clock
    if clock is not None:
        clock.cancel()
    clock = asyncio.get_running_loop().call_at(opened + OPEN_FOR, closed.set)


async def main():
    global closed, opened, clock
    closed = asyncio.Event()
    opened = asyncio.get_running_loop().time()
    clock = None
    set_closing_time()
    line = asyncio.Queue(CAPACITY)
    doors.set_wanted(DOORS, line)
    tills.set_wanted(TILLS, line)
    manage(line)
    await closed.wait()
    doors.set_wanted(0, line)
    await asyncio.gather(*doors.tasks.values())  # whoever stands in a door comes in
    await line.join()  # whoever is inside gets served
    if hired is not None:
        hired.cancel()
    tills.set_wanted(0, line)  # all of them are idle now, and go home


if __name__ == "__main__":
    asyncio.run(main())
