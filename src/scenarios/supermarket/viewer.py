def staff(till, line):
    """Sees to it that somebody works at this till."""
    task = tills.get(till)
    if task is None or task.done():
        open_till(till, line)
    else:
        line.dismissed.discard(task)


def carry_out(what, value):
    """Does what the viewer did: `what` is a constant, a product, or the opening of a till."""
    line = Line.current
    if what == "open_till":
        if line is not None:
            staff(value, line)
        return
    before = CASHIERS
    if what in SECONDS:
        SECONDS[what] = value
    else:
        globals()[what] = value
    if line is None:
        return
    if what == "CAPACITY":
        line.set_maxsize(value)
    if what == "CASHIERS":
        for till, task in sorted(tills.items()):
            if till < value or task.done() or task in line.dismissed:
                continue
            if line.dismiss(task):
                del tills[till]
        for till in range(before, value):
            staff(till, line)


def add_arguments(parser):
    """A supermarket takes none."""


async def in_terminal(arguments):
    await with_viewer(main())
