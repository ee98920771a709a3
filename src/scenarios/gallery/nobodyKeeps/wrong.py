"""A worker does its jobs, and lets a task of its own report each."""

import asyncio


async def report(job):
    await asyncio.sleep(1.5)
    print(f"job {job} is reported")


async def worker(queue):
    while True:
        job = await queue.get()
        await asyncio.sleep(1)
        asyncio.create_task(report(job), name=f"report {job}")
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for job in range(3):
        queue.put_nowait(job)
    task = asyncio.create_task(worker(queue), name="worker 0")
    await queue.join()
    print("all jobs are done")
    task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
