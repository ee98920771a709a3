"""Two workers, and a job of four steps: who does one puts the next into the queue."""

import asyncio


async def worker(number, queue):
    while True:
        job = await queue.get()
        await asyncio.sleep(1)
        print(f"worker {number}: job {job}")
        if job < 3:
            queue.put_nowait(job + 1)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(0)
    workers = [
        asyncio.create_task(worker(number, queue), name=f"worker {number}")
        for number in range(2)
    ]
    await queue.join()
    for each in workers:
        each.cancel()


if __name__ == "__main__":
    asyncio.run(main())
