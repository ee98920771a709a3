"""Runs a scenario's own listing: the file as it stands, with its constants set and its inputs."""

import json
import random

import balance
import gallery
import gate
import orders
import supermarket
from observer import Source, bits
from run import run
from virtual_clock import Input

# A scenario's adapter is a module with
#   settings(namespace, knobs)          sets the listing's constants
#   act(namespace, name, value, made)   carries out an input, given the queues and semaphores of main
#   locals_of(namespace, frame)         the (name, value) pairs that the page shows of a frame
#   item_text(item)                     an item of a queue
adapters = {
    "supermarket": supermarket,
    "orders": orders,
    "balance": balance,
    "gate": gate,
    "gallery": gallery,
}

FILE = "listing.py (the scenario's)"


class Listing(Source):
    def __init__(self, adapter, text, knobs, seed):
        self.adapter = adapter
        self.values = dict(knobs)
        self.namespace = {"__name__": "listing", "print": self.printed}
        exec(compile(text, FILE, "exec"), self.namespace)
        adapter.settings(self.namespace, knobs)
        # One or the other is where a listing's random numbers come from.
        self.namespace["SEED"] = seed
        random.seed(seed)

    def printed(self, value):
        self.loop.observer.log.append(str(value))

    def place_of(self, task, frames):
        # Where the program itself stands is the innermost frame that belongs to its file.
        own = [each for each in frames if each is not None and each.f_code.co_filename == FILE]
        frame = own[-1]
        return frame.f_lineno, self.adapter.locals_of(self.namespace, frame)

    def item_text(self, item):
        return self.adapter.item_text(item)

    def knobs(self):
        return " ".join(f"{name} {bits(value)}" for name, value in sorted(self.values.items()))

    def input(self, number, event):
        name, value = event["name"], event["value"]

        def act():
            if name in self.values:
                self.values[name] = value
            observer = self.loop.observer
            # After main, an input finds nobody to act on.
            made = observer.queues + observer.semaphores if 0 in observer.places else []
            self.adapter.act(self.namespace, name, value, made)

        return Input(number, event["at"], act)


def run_listing(options):
    """`options` as JSON: scenario, listing, knobs, seed, inputs, callbackCost."""
    options = json.loads(options)
    source = Listing(
        adapters[options["scenario"]], options["listing"], options["knobs"], options["seed"]
    )
    inputs = [source.input(number, event) for number, event in enumerate(options["inputs"])]
    return run(source, source.namespace["main"], options["callbackCost"], inputs)
