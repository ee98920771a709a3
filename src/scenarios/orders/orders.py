"""An order service: it answers at once and works later, VIP orders first. For Python 3.13."""

import asyncio
import json
import signal
from random import randrange, seed

SEED = 42
WORKERS = 3  # how many work at once
CAPACITY = 10  # places in the queue, 0 for no limit
SECONDS = 5  # an order takes randrange(SECONDS) seconds
RATE = 2.0  # requests a second that come by themselves, 0 for none
VIP_SHARE = 40  # in a hundred of them
FIFO = False  # True: first in, first out; False: VIP orders first
REFUSE = False  # True: a full queue means 503, False: a late answer
NUMBERED = False  # True: equal orders leave in the order of their numbers
AGING = 0.0  # seconds that a VIP is ahead of a regular order, 0 for ever
CLOSING = 0  # which of the WAYS_TO_CLOSE
GRACE = 20.0  # seconds that closing down waits for join()
LONGEST = 1000  # characters of a body

workers = {}
requests = {}
streams = []


class Order:
    def __init__(self, number, vip):
        self.number = number
        self.vip = vip
        self.seconds = randrange(SECONDS)
        self.key = (0 if vip else 1,)
        if AGING > 0:
            now = asyncio.get_running_loop().time()
            self.key = (now if vip else now + AGING,)
        if NUMBERED:
            self.key += (number,)

    def __lt__(self, other):
        return self.key < other.key


class Request:
    def __init__(self, method, path, type, body):
        self.method = method
        self.path = path
        self.type = type
        self.body = body


class Refusal(Exception):
    def __init__(self, status, text):
        self.status = status
        self.text = text


def is_vip(request):
    """Whether a request is for a VIP order; raises a Refusal if it is for no order at all."""
    if request.path != "/order":
        raise Refusal(404, "there is nothing here but /order")
    if request.method != "POST":
        raise Refusal(405, "/order takes POST and nothing else")
    if len(request.body) > LONGEST:
        raise Refusal(413, f"the body has more than {LONGEST} characters")
    if request.type.partition(";")[0].strip(" ").lower() != "application/json":
        raise Refusal(415, "the body must be application/json")
    try:
        body = json.loads(request.body)
    except (ValueError, RecursionError) as error:
        raise Refusal(400, f"not JSON: {error}")
    if not isinstance(body, dict) or "power_user" not in body:
        raise Refusal(400, 'the body lacks "power_user"')
    if body["power_user"] not in ("True", "False"):
        raise Refusal(400, '"power_user" must be "True" or "False"')
    return body["power_user"] == "True"


async def respond(number, request, orders):
    try:
        vip = is_vip(request)
    except Refusal as refusal:
        return refusal.status, refusal.text
    if closing.is_set():
        return 503, "closing down"
    order = Order(number, vip)
    try:
        if REFUSE:
            orders.put_nowait(order)
        else:
            await orders.put(order)
    except asyncio.QueueFull:
        return 503, "the queue is full"
    except asyncio.QueueShutDown:
        return 503, "closing down"
    return 200, "order placed!"


async def handle(number, request, orders):
    status, text = await respond(number, request, orders)
    print(f"request {number}: {status} {text}")


def receive(request, orders):
    """A request has come in, and a task will handle it. This is what I/O calls."""
    number = len(requests) + 1
    handler = handle(number, request, orders)
    requests[number] = asyncio.create_task(handler, name=f"request {number}")


async def stream(orders):
    """Clients who keep coming."""
    while RATE > 0 and not closing.is_set():
        vip = randrange(100) < VIP_SHARE
        body = json.dumps({"power_user": str(vip)})
        receive(Request("POST", "/order", "application/json", body), orders)
        await asyncio.sleep(1 / RATE)


async def worker(orders):
    while True:
        order = await orders.get()
        await asyncio.sleep(order.seconds)
        orders.task_done()
        print(f"order {order.number} done")


async def join_in_time(orders):
    try:
        await asyncio.wait_for(orders.join(), GRACE)
        return True
    except TimeoutError:
        return False


async def until_workers_left():
    await asyncio.gather(*workers.values(), return_exceptions=True)


def cancel_workers():
    for task in workers.values():
        task.cancel()


async def join_then_cancel(orders):
    await join_in_time(orders)
    cancel_workers()


async def cancel_if_late(orders):
    if not await join_in_time(orders):
        cancel_workers()


async def cancel_without_join(orders):
    cancel_workers()


async def shut_down(orders):
    orders.shutdown()
    await until_workers_left()


async def shut_down_at_once(orders):
    orders.shutdown(immediate=True)
    await until_workers_left()


WAYS_TO_CLOSE = (
    join_then_cancel,
    cancel_if_late,
    cancel_without_join,
    shut_down,
    shut_down_at_once,
)


def open_stream(orders):
    streams.append(asyncio.create_task(stream(orders), name=f"stream {len(streams)}"))


def hire(number, orders):
    workers[number] = asyncio.create_task(worker(orders), name=f"worker {number}")


async def main():
    global closing
    closing = asyncio.Event()
    orders = asyncio.Queue(CAPACITY) if FIFO else asyncio.PriorityQueue(CAPACITY)
    for number in range(WORKERS):
        hire(number, orders)
    open_stream(orders)
    await closing.wait()  # until somebody closes the service down
    await WAYS_TO_CLOSE[CLOSING](orders)


async def serve():
    """In a terminal, Ctrl-C closes the service down."""
    loop = asyncio.get_running_loop()
    signal.signal(signal.SIGINT, lambda *_: loop.call_soon_threadsafe(closing.set))
    await main()


if __name__ == "__main__":
    seed(SEED)
    asyncio.run(serve())
