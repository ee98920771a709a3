"""A fast producer, two slow workers, and a queue between them."""

import asyncio


async def worker(queue):
    while True:
        await queue.get()
        await asyncio.sleep(1.05)
        queue.task_done()


async def producer(queue):
    for job in range(20):
        await asyncio.sleep(0.1)
        await queue.put(job)
        print(f"job {job} is in, {queue.qsize()} wait")


async def main():
    queue = asyncio.Queue()
    workers = [
        asyncio.create_task(worker(queue), name=f"worker {number}") for number in range(2)
    ]
    await asyncio.create_task(producer(queue), name="producer")
    await queue.join()
    for each in workers:
        each.cancel()


if __name__ == "__main__":
    asyncio.run(main())
