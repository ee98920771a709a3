"""Main gives its workers five seconds, and then waits until they have gone home."""

import asyncio


async def worker(queue):
    while True:
        job = await queue.get()
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
    try:
        await asyncio.wait_for(queue.join(), 5)
    except TimeoutError:
        for each in workers:
            each.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print("all went home")


if __name__ == "__main__":
    asyncio.run(main())
