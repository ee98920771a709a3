"""Three workers serve two groups of jobs, and the queue between has two places."""

import asyncio


async def worker(queue):
    while not queue.empty():
        job = await queue.get()
        await asyncio.sleep(1)
        print(f"job {job} done")
        queue.task_done()


async def producer(queue):
    for job in range(6):
        if job == 3:
            await asyncio.sleep(5)
        await queue.put(job)


async def main():
    queue = asyncio.Queue(2)
    door = asyncio.create_task(producer(queue), name="producer")
    workers = [
        asyncio.create_task(worker(queue), name=f"worker {number}") for number in range(3)
    ]
    await door
    await queue.join()
    for each in workers:
        each.cancel()


if __name__ == "__main__":
    asyncio.run(main())
