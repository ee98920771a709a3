"""A producer, a worker, and a queue with two places."""

import asyncio


async def worker(queue):
    while True:
        job = await queue.get()
        await asyncio.sleep(1)
        print(f"job {job} done")
        queue.task_done()


async def producer(queue):
    for job in range(5):
        queue.put_nowait(job)


async def main():
    queue = asyncio.Queue(2)
    task = asyncio.create_task(worker(queue), name="worker 0")
    await asyncio.create_task(producer(queue), name="producer")
    await queue.join()
    task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
