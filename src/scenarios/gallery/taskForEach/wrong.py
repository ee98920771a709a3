"""Thirty jobs of a second each, no more than three of them at once."""

import asyncio


async def worker(job, limit):
    async with limit:
        await asyncio.sleep(1)


async def main():
    limit = asyncio.Semaphore(3)
    workers = [
        asyncio.create_task(worker(job, limit), name=f"worker {job}") for job in range(30)
    ]
    print(f"{len(asyncio.all_tasks())} tasks")
    await asyncio.gather(*workers)


if __name__ == "__main__":
    asyncio.run(main())
