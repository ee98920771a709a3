"""An order every half second, for a worker who needs 1.2 s; all but order 1 are VIPs'."""

import asyncio


async def worker(queue):
    while True:
        _, job = await queue.get()
        print(f"order {job} begins")
        await asyncio.sleep(1.2)
        queue.task_done()


async def producer(queue):
    for number in range(8):
        vip = number != 1
        await queue.put((0 if vip else 1, number))
        await asyncio.sleep(0.5)


async def main():
    queue = asyncio.PriorityQueue()
    task = asyncio.create_task(worker(queue), name="worker 0")
    await asyncio.create_task(producer(queue), name="producer")
    await queue.join()
    task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
