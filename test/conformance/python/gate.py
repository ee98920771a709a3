"""The side of listing.py for the jobs behind a semaphore or from a queue."""

from staffing import staff_up_to


def settings(namespace, knobs):
    for name, value in knobs.items():
        namespace[name.upper()] = value


def act(namespace, name, value, made):
    before = namespace["LIMIT"]
    namespace[name.upper()] = value
    if not made:
        return
    [gate] = made
    if "workers" not in namespace:
        if name == "limit":
            for _ in range(before, value):
                gate.release()
            if value < before:
                gate.withdraw(before - value)
        return
    if name == "capacity":
        gate.set_maxsize(value)
    if name == "limit":
        staff_up_to(namespace, gate, before, value)


def locals_of(namespace, frame):
    number = frame.f_locals.get("number")
    # In main, `number` counts what it makes.
    shown = number is not None and frame.f_code.co_name != "main"
    return [("job", number)] if shown else []


def item_text(job):
    number, seconds = job
    return f"{number}[{round(seconds * 10)}]"
