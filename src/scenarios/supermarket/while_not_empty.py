"""A supermarket: the door lets customers in, cashiers check them out."""

import asyncio
from random import choice, randrange, seed

SEED = 42
CASHIERS = 3  # how many work at once
CAPACITY = 2  # places in the line, 0 for no limit
GROUP = 5  # a group is randrange(GROUP) customers
INTERVAL = 0.3  # seconds from one group to the next
BASKET = 10  # a basket is randrange(BASKET) products
OPEN_FOR = 120.0  # seconds until the door closes
SECONDS = {"deer": 2.0, "banana": 0.5, "sausage": 0.2, "diapers": 0.2}

tills = {}


class Customer:
    def __init__(self, number):
        self.number = number
        self.basket = [choice(list(SECONDS)) for _ in range(randrange(BASKET))]


async def cashier(till, line):
    while not line.empty():
        customer = await line.get()
        for product in customer.basket:
            await asyncio.sleep(SECONDS[product])
        line.task_done()
        print(f"cashier {till} served customer {customer.number}")


async def door(line):
    loop = asyncio.get_running_loop()
    opened = loop.time()
    number = 0
    while loop.time() < opened + OPEN_FOR:
        group = [Customer(number + n) for n in range(randrange(GROUP))]
        number += len(group)
        for customer in group:
            await line.put(customer)
        await asyncio.sleep(INTERVAL)


def open_till(till, line):
    tills[till] = asyncio.create_task(cashier(till, line), name=f"cashier {till}")


async def main():
    line = asyncio.Queue(CAPACITY)
    entrance = asyncio.create_task(door(line), name="door")
    for till in range(CASHIERS):
        open_till(till, line)
    await entrance  # closing time: nobody else comes in
    await line.join()  # whoever is inside gets served
    for task in tills.values():
        task.cancel()  # and the cashiers go home


if __name__ == "__main__":
    seed(SEED)
    asyncio.run(main())
