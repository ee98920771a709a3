"""Two workers do what is in the queue, and main waits until all of it is done."""

import asyncio


async def worker(queue):
    while True:
        job = await queue.get()
        await asyncio.sleep(1)
        print(f"job {job} done")


async def main():
    queue = asyncio.Queue()
    for job in range(4):
        queue.put_nowait(job)
    workers = [
        asyncio.create_task(worker(queue), name=f"worker {number}") for number in range(2)
    ]
    await queue.join()
    print("all jobs are done")
    for each in workers:
        each.cancel()


if __name__ == "__main__":
    asyncio.run(main())
