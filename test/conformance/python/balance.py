"""The side of doors, tills and manager of listing.py."""

_constants = {
    "doors": "DOORS",
    "tills": "TILLS",
    "capacity": "CAPACITY",
    "arrivals": "ARRIVALS",
    "service": "SERVICE",
    "random": "RANDOM",
    "managed": "MANAGED",
    "minTills": "MIN_TILLS",
    "maxTills": "MAX_TILLS",
    "openAt": "OPEN_AT",
    "openAfter": "OPEN_AFTER",
    "closeIdle": "CLOSE_IDLE",
    "closeAfter": "CLOSE_AFTER",
    "look": "LOOK",
    "openFor": "OPEN_FOR",
}


def settings(namespace, knobs):
    for name, value in knobs.items():
        namespace[_constants[name]] = value


def act(namespace, name, value, queues):
    namespace[_constants[name]] = value
    if not queues:
        return
    line = queues[0]
    if name == "capacity":
        line.set_maxsize(value)
    if name == "tills":
        namespace["tills"].set_wanted(value, line)
    if name == "managed":
        namespace["manage"](line)
    if namespace["closed"].is_set():
        return
    if name == "doors":
        namespace["doors"].set_wanted(value, line)
    if name == "openFor":
        namespace["set_closing_time"]()


def locals_of(namespace, frame):
    shown = []
    if "customer" in frame.f_locals:
        shown.append(("customer", frame.f_locals["customer"].number))
    if "wanted" in frame.f_locals:
        shown.append(("wanted", frame.f_locals["wanted"]))
    return shown


def item_text(customer):
    return f"{customer.number}[{min(255, int(customer.work * 10 + 0.5))} tenths, door {customer.door}]"
