"""Two workers share jobs that need no waiting at all."""

import asyncio


async def worker(number, queue):
    while True:
        job = await queue.get()
        print(f"worker {number}: job {job}")
        queue.task_done()
        await asyncio.sleep(0)


async def main():
    queue = asyncio.Queue()
    for job in range(6):
        queue.put_nowait(job)
    workers = [
        asyncio.create_task(worker(number, queue), name=f"worker {number}")
        for number in range(2)
    ]
    await queue.join()
    for each in workers:
        each.cancel()


if __name__ == "__main__":
    asyncio.run(main())
