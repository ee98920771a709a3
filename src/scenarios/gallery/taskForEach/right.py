"""Thirty jobs of a second each, no more than three of them at once."""

import asyncio


async def worker(queue):
    while not queue.empty():
        queue.get_nowait()
        await asyncio.sleep(1)


async def main():
    queue = asyncio.Queue()
    for job in range(30):
        queue.put_nowait(job)
    workers = [
        asyncio.create_task(worker(queue), name=f"worker {number}") for number in range(3)
    ]
    print(f"{len(asyncio.all_tasks())} tasks")
    await asyncio.gather(*workers)


if __name__ == "__main__":
    asyncio.run(main())
