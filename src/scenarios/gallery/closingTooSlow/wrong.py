"""A service closes, and has two and a half seconds for what it has taken."""

import asyncio


async def worker(queue):
    while True:
        job = await queue.get()
        await asyncio.sleep(2)
        print(f"job {job} done")
        queue.task_done()


async def producer(job, queue):
    await queue.put(job)


async def main():
    queue = asyncio.Queue(1)
    task = asyncio.create_task(worker(queue), name="worker 0")
    producers = [
        asyncio.create_task(producer(job, queue), name=f"producer {job}")
        for job in range(4)
    ]
    await asyncio.sleep(1)
    try:
        await asyncio.wait_for(queue.join(), 2.5)
    except TimeoutError:
        print("too slow")
    task.cancel()
    await asyncio.gather(*producers, return_exceptions=True)
    print("closed")


if __name__ == "__main__":
    asyncio.run(main())
