"""Two workers take jobs from a queue until it is empty, and then go home."""

import asyncio


async def worker(queue):
    while not queue.empty():
        await asyncio.sleep(0.5)
        job = await queue.get()
        print(f"job {job} begins")
        await asyncio.sleep(2)


async def main():
    queue = asyncio.Queue()
    for job in range(3):
        queue.put_nowait(job)
    workers = [
        asyncio.create_task(worker(queue), name=f"worker {number}") for number in range(2)
    ]
    await asyncio.gather(*workers)
    print("all went home")


if __name__ == "__main__":
    asyncio.run(main())
