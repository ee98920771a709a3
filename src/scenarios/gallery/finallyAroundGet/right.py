"""A worker marks each job as done, come what may, until main sends it home."""

import asyncio


async def worker(queue):
    while True:
        job = await queue.get()
        try:
            await asyncio.sleep(1)
            print(f"job {job} done")
        finally:
            queue.task_done()


async def main():
    queue = asyncio.Queue()
    for job in range(2):
        queue.put_nowait(job)
    task = asyncio.create_task(worker(queue), name="worker 0")
    await queue.join()
    task.cancel()
    [result] = await asyncio.gather(task, return_exceptions=True)
    print(f"the worker ended with a {type(result).__name__}")


if __name__ == "__main__":
    asyncio.run(main())
