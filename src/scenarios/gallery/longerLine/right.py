"""Twelve jobs of a second each, and how long they take."""

import asyncio

PLACES, WORKERS = 2, 2


async def worker(queue):
    while True:
        await queue.get()
        await asyncio.sleep(1)
        queue.task_done()


async def main():
    loop = asyncio.get_running_loop()
    began = loop.time()
    queue = asyncio.Queue(PLACES)
    workers = [
        asyncio.create_task(worker(queue), name=f"worker {number}")
        for number in range(WORKERS)
    ]
    for job in range(12):
        await queue.put(job)
    await queue.join()
    print(f"{loop.time() - began:.0f} seconds")
    for each in workers:
        each.cancel()


if __name__ == "__main__":
    asyncio.run(main())
