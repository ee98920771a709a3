"""The order service's side of listing.py."""

import json

from staffing import staff_up_to

_constants = {
    "workers": "WORKERS",
    "capacity": "CAPACITY",
    "seconds": "SECONDS",
    "rate": "RATE",
    "vipShare": "VIP_SHARE",
    "fifo": "FIFO",
    "refuse": "REFUSE",
    "numbered": "NUMBERED",
    "aging": "AGING",
    "closing": "CLOSING",
    "grace": "GRACE",
}


def settings(namespace, knobs):
    for name, value in knobs.items():
        namespace[_constants[name]] = value


def act(namespace, name, value, queues):
    orders = queues[0] if queues else None
    if name == "request":
        if orders is not None:
            namespace["receive"](namespace["Request"](**json.loads(value)), orders)
        return
    if name == "closeDown":
        if orders is not None:
            namespace["closing"].set()
        return
    before = namespace["WORKERS"]
    namespace[_constants[name]] = value
    if orders is None:
        return
    if name == "capacity":
        orders.set_maxsize(value)
    if name == "workers":
        staff_up_to(namespace, orders, before, value)
    if name == "rate":
        last = namespace["streams"][-1]
        if value > 0 and last.done() and not namespace["closing"].is_set():
            namespace["open_stream"](orders)


def locals_of(namespace, frame):
    order = frame.f_locals.get("order")
    return [] if order is None else [("order", order.number)]


def item_text(order):
    return f"{order.number}[{'vip' if order.vip else 'regular'} {order.seconds} s]"
