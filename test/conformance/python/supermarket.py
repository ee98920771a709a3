"""The supermarket's side of listing.py."""

_constants = {
    "cashiers": "CASHIERS",
    "capacity": "CAPACITY",
    "group": "GROUP",
    "interval": "INTERVAL",
    "basket": "BASKET",
    "openFor": "OPEN_FOR",
}


def _set(namespace, name, value):
    if name in _constants:
        namespace[_constants[name]] = value
    else:
        namespace["SECONDS"][name] = value


def settings(namespace, knobs):
    for name, value in knobs.items():
        _set(namespace, name, value)


def _staff(namespace, line, till):
    """Sees to it that somebody works at this till."""
    task = namespace["tills"].get(till)
    if task is None or task.done():
        namespace["open_till"](till, line)
    else:
        line.recall(task)


def act(namespace, name, value, queues):
    line = queues[0] if queues else None
    if name == "openTill":
        if line is not None:
            _staff(namespace, line, value)
        return
    before = namespace["CASHIERS"]
    _set(namespace, name, value)
    if line is None:
        return
    if name == "capacity":
        line.set_maxsize(value)
    if name == "cashiers":
        tills = namespace["tills"]
        for till in sorted(tills):
            task = tills[till]
            if till < value or task.done() or task in line.dismissed:
                continue
            if line.dismiss(task):
                del tills[till]
        for till in range(before, value):
            _staff(namespace, line, till)


def locals_of(namespace, frame):
    shown = []
    if "customer" in frame.f_locals:
        shown.append(("customer", frame.f_locals["customer"].number))
    if "product" in frame.f_locals:
        shown.append(("product", frame.f_locals["product"]))
    return shown


def item_text(customer):
    return f"{customer.number}[{' '.join(customer.basket)}]"
