"""The side of listing.py for the gallery of mistakes: no settings, no acts."""

import asyncio

from observer import number_of


class BlockingTime:
    """Stands in for the module `time`: sleeping holds the thread, so it moves the clock within a callback."""

    @staticmethod
    def sleep(seconds):
        asyncio.get_running_loop().now += seconds


def settings(namespace, knobs):
    if "time" in namespace:
        namespace["time"] = BlockingTime


def act(namespace, name, value, made):
    raise ValueError(name)


def locals_of(namespace, frame):
    # In main, `job` counts what it makes.
    job = frame.f_locals.get("job")
    return [] if job is None or frame.f_code.co_name == "main" else [("job", number_of(job))]


def item_text(item):
    """A job by its number, and what it is compared by before that."""
    number = number_of(item)
    ranks = list(item[:-1]) if isinstance(item, tuple) else [item.rank] if hasattr(item, "rank") else []
    return f"{number}[{' '.join(map(str, ranks))}]" if ranks else str(number)
