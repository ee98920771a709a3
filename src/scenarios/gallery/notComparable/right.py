"""Jobs of the same priority wait in a PriorityQueue."""

import asyncio


class Job:
    def __init__(self, id):
        self.id = id


async def worker(queue):
    while True:
        job = (await queue.get())[-1]
        await asyncio.sleep(1)
        print(f"job {job.id} done")
        queue.task_done()


async def producer(queue):
    for number in range(3):
        await queue.put((1, number, Job(number)))


async def main():
    queue = asyncio.PriorityQueue()
    task = asyncio.create_task(worker(queue), name="worker 0")
    await asyncio.create_task(producer(queue), name="producer")
    await queue.join()
    task.cancel()


if __name__ == "__main__":
    asyncio.run(main())
