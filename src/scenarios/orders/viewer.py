# On the real clock the service listens, too, until Ctrl-C closes it down:
#
#     curl -i http://localhost:8000/order -H 'Content-Type: application/json' \
#          -d '{"power_user": "True"}'
#
# It speaks as much HTTP/1.1 as that takes, and closes each connection after one response.

import re
import sys
from email.utils import formatdate
from http import HTTPStatus
from urllib.parse import urlsplit

HEADERS = 100  # as many as a request may have
HALF_WAY = "the request ends half-way"

clients = {}  # the responses of requests that came over HTTP, by their numbers
listings_respond = respond


async def respond(number, request, orders):
    response = await listings_respond(number, request, orders)
    if number in clients:
        clients[number] = response
    return response


def staff(number, orders):
    """Sees to it that somebody works under this number."""
    task = workers.get(number)
    if task is None or task.done():
        hire(number, orders)
    else:
        orders.dismissed.discard(task)


def carry_out(what, value):
    """Does what the viewer did: `what` is a constant, a request, or that the service closes down."""
    orders = Line.current
    if what == "request":
        if orders is not None:  # else nobody listens
            receive(Request(**json.loads(value)), orders)
        return
    if what == "close_down":
        if orders is not None:
            closing.set()
        return
    before = WORKERS
    globals()[what] = value
    if orders is None:
        return
    if what == "CAPACITY":
        orders.set_maxsize(value)
    if what == "WORKERS":
        for number, task in sorted(workers.items()):
            if number < value or task.done() or task in orders.dismissed:
                continue
            if orders.dismiss(task):
                del workers[number]
        for number in range(before, value):
            staff(number, orders)
    if what == "RATE" and value > 0 and streams[-1].done() and not closing.is_set():
        open_stream(orders)


async def read_line(reader):
    """A line of a request's head, without its end."""
    try:
        line = await reader.readuntil(b"\n")
    except asyncio.IncompleteReadError as error:
        if error.partial:
            raise Refusal(400, HALF_WAY)
        raise
    except asyncio.LimitOverrunError:
        raise Refusal(431, "a line of the head is too long")
    return line.decode("latin-1").removesuffix("\n").removesuffix("\r")


async def read_headers(reader):
    """By their names in small letters; what comes more than once, in one line."""
    headers = {}
    for _ in range(HEADERS):
        line = await read_line(reader)
        if line == "":
            return headers
        header = re.fullmatch(r"([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*?)[ \t]*", line, re.ASCII)
        if header is None:
            raise Refusal(400, "a header is not in the form of Name: value")
        name, value = header[1].lower(), header[2]
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    raise Refusal(431, f"there are more than {HEADERS} headers")


async def read_body(reader, headers, go_on):
    """The body, or of one that is far too long as much as shows that it is."""
    if "transfer-encoding" in headers:
        raise Refusal(501, "a body needs a Content-Length here")
    lengths = set(re.split(r",[ \t]*", headers.get("content-length", "0")))
    length = lengths.pop()
    if lengths or not re.fullmatch(r"[0-9]{1,18}", length):
        raise Refusal(400, "the Content-Length must be one whole number")
    longest = 4 * LONGEST  # bytes: UTF-8 takes four of them for a character at the most
    if int(length) <= longest and headers.get("expect", "").lower() == "100-continue":
        go_on()
    body = await reader.readexactly(min(int(length), longest + 1))
    if len(body) > longest:
        return body.decode("utf-8", "replace")
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError:
        raise Refusal(400, "the body is not in UTF-8")


async def read_request(reader, go_on):
    """
    What comes in on a connection, as a Request; raises a Refusal if it is no HTTP, and an
    IncompleteReadError if nothing comes. A client who asks whether to send the body is told by `go_on`.
    """
    line = await read_line(reader)
    first = re.fullmatch(r"([!#$%&'*+.^_`|~\w-]+) (\S+) HTTP/(\d)\.(\d)", line, re.ASCII)
    if first is None:
        raise Refusal(400, "the first line is none of HTTP")
    method, target, version = first[1], first[2], (int(first[3]), int(first[4]))
    if version[0] != 1:
        raise Refusal(505, "this is HTTP/1.1")
    try:
        path = urlsplit(target).path
    except ValueError:
        raise Refusal(400, "the first line has no address")
    try:
        headers = await read_headers(reader)
        if version >= (1, 1) and headers.get("host", ",").count(",") > 0:
            raise Refusal(400, "there must be one header Host")
        body = await read_body(reader, headers, go_on)
    except asyncio.IncompleteReadError:
        raise Refusal(400, HALF_WAY)
    return Request(method, path, headers.get("content-type", ""), body)


def response_text(status, text):
    """A response as it is sent."""
    body = text.encode()
    head = [
        f"HTTP/1.1 {status} {HTTPStatus(status).phrase}",
        f"Date: {formatdate(usegmt=True)}",
        "Content-Type: text/plain; charset=utf-8",
        f"Content-Length: {len(body)}",
        "Connection: close",
    ]
    if status == 405:
        head.append("Allow: POST")
    return "\r\n".join([*head, "", ""]).encode() + body


async def answer(request):
    """What the service responds, which is late if the queue is full."""
    if Line.current is None:
        return 503, "closing down"
    number = len(requests) + 1
    clients[number] = None
    try:
        receive(request, Line.current)
        await requests[number]
        return clients[number]
    finally:
        del clients[number]


async def on_connection(reader, writer):
    method = None
    try:
        try:
            request = await read_request(
                reader, lambda: writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            )
            method = request.method
            status, text = await answer(request)
        except Refusal as refusal:
            status, text = refusal.status, refusal.text
        response = response_text(status, text)
        if method == "HEAD":
            response = response.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
        writer.write(response)
        await writer.drain()
        # Whoever still sends would lose the response if the connection were just cut.
        writer.write_eof()
        async with asyncio.timeout(1):
            while await reader.read(65536):
                pass
    except (ConnectionError, TimeoutError, asyncio.IncompleteReadError):
        pass  # the client has gone, or will not
    finally:
        writer.close()


def port_number(text):
    port = int(text)
    if not 1 <= port <= 65535:
        raise ValueError
    return port


def add_arguments(parser):
    parser.add_argument(
        "--port",
        type=port_number,
        default=8000,
        help="where on localhost the service listens, from 1 to 65535; 8000 if it is not said",
    )


async def in_terminal(arguments):
    try:
        server = await asyncio.start_server(on_connection, "localhost", arguments.port)
    except OSError as error:
        sys.exit(f"Port {arguments.port} cannot be had: {error}\nAnother one: --port 8001")
    print(f"listening on http://localhost:{arguments.port}/order, Ctrl-C closes down", flush=True)
    try:
        await with_viewer(serve())
    finally:
        server.close()
    # Responses on their way still go out. Whoever is left in put() gets none.
    await asyncio.sleep(0.1)
