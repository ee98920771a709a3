"""For programs written out in a test: runs them, and keeps what they have to tell."""

import json

from observer import Source
from run import run
from virtual_clock import Input


class Bare(Source):
    def place_of(self, task, frames):
        return 0, []


def observe(program, callback_cost=0.0, inputs=()):
    """
    `program(tell)` is main; `tell(what)` keeps `what` with the iteration. `inputs` are (when, what)
    and are told too. Returns JSON: what was told, the time at the end and the records.
    """
    source = Bare()
    told = []

    def tell(what):
        told.append([source.loop.observer.iteration, what])

    events = [
        Input(number, when, lambda what=what: tell(what))
        for number, (when, what) in enumerate(inputs)
    ]
    records = run(source, lambda: program(tell), callback_cost, events)
    return json.dumps({"told": told, "time": source.loop.now, "records": records.split("\n")})
