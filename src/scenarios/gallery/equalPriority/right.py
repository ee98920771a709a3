"""Orders in a PriorityQueue: two regular ones of rank 1, then one of rank 0."""

import asyncio


class Order:
    def __init__(self, rank, id):
        self.rank, self.id = rank, id

    def __lt__(self, other):
        return (self.rank, self.id) < (other.rank, other.id)


async def worker(queue):
    while True:
        job = await queue.get()
        print(f"order {job.id} begins")
        await asyncio.sleep(1)
        queue.task_done()


async def main():
    queue = asyncio.PriorityQueue()
    for id, rank in enumerate([1, 1, 0]):
        queue.put_nowait(Order(rank, id))
    task = asyncio.create_task(worker(queue), name="worker 0")
    await queue.join()
    task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
