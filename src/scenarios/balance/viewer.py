def carry_out(what, value):
    """Does what the viewer did: `what` is a constant."""
    globals()[what] = value
    line = Line.current
    if line is None:
        return
    if what == "CAPACITY":
        line.set_maxsize(value)
    if what == "TILLS":
        tills.set_wanted(value, line)
    if what == "MANAGED":
        manage(line)
    if closed.is_set():  # no door opens again
        return
    if what == "DOORS":
        doors.set_wanted(value, line)
    if what == "OPEN_FOR":
        set_closing_time()


def seed(number):
    """Each door makes its own dice of SEED, when it opens first."""


def add_arguments(parser):
    """Doors and tills take none."""


async def in_terminal(arguments):
    await with_viewer(main())
