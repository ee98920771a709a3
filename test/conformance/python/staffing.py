"""How a viewer changes the number of workers, which is ours and not asyncio's: see observed.Queue."""


def staff_up_to(namespace, queue, before, count):
    """Of a listing that has `workers`, by number, and `hire(number, queue)`."""
    workers = namespace["workers"]
    for number in sorted(workers):
        task = workers[number]
        if number < count or task.done() or task in queue.dismissed:
            continue
        if queue.dismiss(task):
            del workers[number]
    for number in range(before, count):
        task = workers.get(number)
        if task is None or task.done():
            namespace["hire"](number, queue)
        else:
            queue.recall(task)
