"""Five orders come at once for one worker, and the last of them is a VIP's, of rank 0."""

import asyncio


async def worker(queue):
    while True:
        _, job = await queue.get()
        print(f"order {job} begins")
        await asyncio.sleep(1)
        queue.task_done()


async def producer(rank, job, queue):
    await queue.put((rank, job))


async def main():
    queue = asyncio.PriorityQueue(1)
    task = asyncio.create_task(worker(queue), name="worker 0")
    producers = [
        asyncio.create_task(producer(rank, job, queue), name=f"producer {job}")
        for job, rank in enumerate([1, 1, 1, 1, 0])
    ]
    await asyncio.gather(*producers)
    await queue.join()
    task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
