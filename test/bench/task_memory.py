"""How much memory a task takes while it waits at a semaphore."""

import asyncio
import json
import tracemalloc


async def waiting(listing, count):
    """Bytes that so many of the listing's jobs take, each of them a task that waits for a permit."""
    program = {"__name__": "program"}
    exec(compile(listing, "listing", "exec"), program)
    semaphore = asyncio.Semaphore(0)
    tracemalloc.start()
    tasks = [
        asyncio.create_task(program["job"](number, 1.0, semaphore), name=f"job {number}")
        for number in range(count)
    ]
    await asyncio.sleep(0)
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    if len(semaphore._waiters) != count:
        raise RuntimeError(f"{len(semaphore._waiters)} of {count} tasks wait")
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    return taken


def measure(listing, count):
    """Bytes a task, as JSON."""
    return json.dumps(asyncio.run(waiting(listing, count)) / count)
