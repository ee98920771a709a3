"""Two workers take jobs, one of which can't be done."""

import asyncio


async def work(job):
    await asyncio.sleep(1)
    if job == 1:
        raise ValueError(f"job {job} is damaged")
    print(f"job {job} done")


async def worker(queue):
    while True:
        job = await queue.get()
        try:
            await work(job)
        except ValueError as error:
            print(error)
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
