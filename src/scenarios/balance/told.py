# How the log speaks of doors, tills and their manager.


CONSTANTS = (
    "DOORS",
    "TILLS",
    "CAPACITY",
    "ARRIVALS",
    "SERVICE",
    "RANDOM",
    "MANAGED",
    "MIN_TILLS",
    "MAX_TILLS",
    "OPEN_AT",
    "OPEN_AFTER",
    "CLOSE_IDLE",
    "CLOSE_AFTER",
    "LOOK",
    "OPEN_FOR",
)
MOST_TENTHS = 255  # the page keeps no more of a customer's work


def settings():
    """The settings, by their names in the log."""
    for name in CONSTANTS:
        yield name, globals()[name]


def name_of_setting(what):
    """None if it is no setting, but something else that the viewer did."""
    return what if what in CONSTANTS else None


def key_of_act(what):
    """The sentence on what the viewer did, if it is no setting: here, everything is one."""
    raise KeyError(what)


def number_of(customer):
    return customer.number


def about(wait, names):
    """What a wait is about, as far as the local variables say so."""
    return f" (customer {names['customer'].number})" if wait == "put" else ""


def watch(say):
    make = Customer.__init__

    def make_and_say(self, door, random):
        make(self, door, random)
        tenths = min(MOST_TENTHS, math.floor(self.work * 10 + 0.5))
        say("itemMade", item=number_of(self), part0=tenths)

    Customer.__init__ = make_and_say
