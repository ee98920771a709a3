"""Jobs, so many of them at once: each is a task of its own, and a semaphore holds it back."""

import asyncio
from random import randrange, seed

SEED = 42
JOBS = 60  # how many there are
LIMIT = 3  # how many are worked on at once
SLOWEST = 10  # a job takes 1 to SLOWEST tenths of a second


async def job(number, seconds, semaphore):
    async with semaphore:
        await asyncio.sleep(seconds)
    print(f"job {number} done")


async def main():
    jobs = [(1 + randrange(SLOWEST)) / 10 for _ in range(JOBS)]
    semaphore = asyncio.Semaphore(LIMIT)
    tasks = [
        asyncio.create_task(job(number, seconds, semaphore), name=f"job {number}")
        for number, seconds in enumerate(jobs)
    ]
    await asyncio.gather(*tasks)


if __name__ == "__main__":
    seed(SEED)
    asyncio.run(main())
