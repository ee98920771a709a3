"""Main leaves tasks behind, and a sleeper is cancelled while it sleeps."""

import asyncio
from random import seed

SEED = 1


async def sleeper(seconds):
    await asyncio.sleep(seconds)


async def divider():
    await asyncio.sleep(0)
    print(1 / 0)


async def getter(line):
    await line.get()


async def main():
    line = asyncio.Queue()
    tasks = [asyncio.create_task(sleeper(n + 1), name=f"sleeper {n}") for n in range(4)]
    asyncio.create_task(divider(), name="divider")
    asyncio.create_task(getter(line), name="getter")
    await asyncio.sleep(0.5)
    tasks[1].cancel()
    await asyncio.sleep(0.7)
    await tasks[0]
    await asyncio.sleep(1)


if __name__ == "__main__":
    seed(SEED)
    asyncio.run(main())
