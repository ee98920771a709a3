"""Four workers sleep for a second each, and main wants their results in their order."""

import asyncio


async def worker(number, results):
    await asyncio.sleep(1)
    results.put_nowait(number)


async def main():
    results = asyncio.Queue()
    workers = [
        asyncio.create_task(worker(number, results), name=f"worker {number}")
        for number in range(4)
    ]
    await asyncio.gather(*workers)
    for _ in workers:
        print(f"result {results.get_nowait()}")


if __name__ == "__main__":
    asyncio.run(main())
