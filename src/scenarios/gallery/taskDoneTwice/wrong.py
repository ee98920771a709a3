"""A worker marks each job as done, come what may, and main waits for all of them."""

import asyncio


async def worker(queue):
    while True:
        job = await queue.get()
        try:
            await asyncio.sleep(1)
            print(f"job {job} done")
            queue.task_done()
        finally:
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
