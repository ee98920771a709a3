"""Jobs, so many of them at once: a few workers get them from a queue, in which few of them wait."""

import asyncio
from random import randrange, seed

SEED = 42
JOBS = 60  # how many there are
LIMIT = 3  # how many are worked on at once
SLOWEST = 10  # a job takes 1 to SLOWEST tenths of a second
CAPACITY = 5  # places in the queue, 0 for no limit

workers = {}


async def worker(queue):
    while True:
        number, seconds = await queue.get()
        await asyncio.sleep(seconds)
        queue.task_done()
        print(f"job {number} done")


def hire(number, queue):
    workers[number] = asyncio.create_task(worker(queue), name=f"worker {number}")


async def producer(jobs, queue):
    for number, seconds in enumerate(jobs):
        await queue.put((number, seconds))


async def main():
    jobs = [(1 + randrange(SLOWEST)) / 10 for _ in range(JOBS)]
    queue = asyncio.Queue(CAPACITY)
    for number in range(LIMIT):
        hire(number, queue)
    await asyncio.create_task(producer(jobs, queue), name="producer")
    await queue.join()
    for task in workers.values():
        task.cancel()


if __name__ == "__main__":
    seed(SEED)
    asyncio.run(main())
