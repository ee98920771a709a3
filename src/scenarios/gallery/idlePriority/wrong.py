"""Two workers, and orders by priority: the last of the four is a VIP's, of rank 0."""

import asyncio


async def worker(queue):
    while True:
        _, job = await queue.get()
        print(f"order {job} begins")
        await asyncio.sleep(0.5)
        queue.task_done()


async def producer(queue):
    for job, rank in enumerate([1, 1, 1, 0]):
        await queue.put((rank, job))
        await asyncio.sleep(1)


async def main():
    queue = asyncio.PriorityQueue()
    workers = [
        asyncio.create_task(worker(queue), name=f"worker {number}") for number in range(2)
    ]
    await asyncio.create_task(producer(queue), name="producer")
    await queue.join()
    for each in workers:
        each.cancel()


if __name__ == "__main__":
    asyncio.run(main())
