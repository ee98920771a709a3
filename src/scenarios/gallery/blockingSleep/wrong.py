"""Two workers take jobs, the second of which takes longer than the others."""

import asyncio
import time


async def worker(queue):
    while True:
        job = await queue.get()
        if job == 1:
            time.sleep(3)
        else:
            await asyncio.sleep(1)
        print(f"job {job} done")
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    for job in range(4):
        queue.put_nowait(job)
    workers = [
        asyncio.create_task(worker(queue), name=f"worker {number}") for number in range(2)
    ]
    await queue.join()
    for each in workers:
        each.cancel()


if __name__ == "__main__":
    asyncio.run(main())
