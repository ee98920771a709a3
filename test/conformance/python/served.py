"""Runs the page's Python file of the order service with clients, but without a network, on the virtual clock."""

import asyncio
import contextlib
import io
import json
import sys
from asyncio import events, tasks

from exported import Deaf, NoServer, asyncio_as_it_was
from virtual_clock import VirtualClockLoop


class Writer:
    """What the file writes to one client."""

    def __init__(self, loop):
        self.loop = loop
        self.written = []
        self.closed = None

    def write(self, data):
        self.written.append([self.loop.time(), data.decode()])

    async def drain(self):
        pass

    def write_eof(self):
        self.written.append([self.loop.time(), None])

    def close(self):
        self.closed = self.loop.time()


async def client(on_connection, at, pieces, writer):
    """Connects at a virtual time, and sends a piece every tenth of a second; None ends what it sends."""
    await asyncio.sleep(at)
    reader = asyncio.StreamReader()
    connection = asyncio.create_task(on_connection(reader, writer))
    for number, piece in enumerate(pieces):
        if number > 0:
            await asyncio.sleep(0.1)
        if piece is None:
            reader.feed_eof()
        else:
            reader.feed_data(piece.encode("latin-1"))
    await connection


def conversations(text, clients):
    """`clients` as JSON: pairs of a time and the pieces that are sent. Returns for each what it was sent, and when."""
    writers, out = [], io.StringIO()

    async def start_server(on_connection, host, port):
        for at, pieces in json.loads(clients):
            writers.append(Writer(asyncio.get_running_loop()))
            asyncio.create_task(client(on_connection, at, pieces, writers[-1]))
        return NoServer()

    def run(program):
        loop = VirtualClockLoop(Deaf(), 1e-6, (), limit=-1)
        loop.run_until_complete(loop.create_task(program))
        left = tasks.all_tasks(loop)
        for each in left:
            each.cancel()
        if left:
            loop.run_until_complete(tasks.gather(*left, return_exceptions=True))

    with asyncio_as_it_was(run, start_server), contextlib.redirect_stdout(out):
        sys.argv = ["orders.py"]
        exec(compile(text, "orders.py", "exec"), {"__name__": "__main__"})
    told = [{"written": each.written, "closed": each.closed} for each in writers]
    return json.dumps({"clients": told, "printed": out.getvalue()})
