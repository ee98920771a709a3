# How the log speaks of the supermarket.


CONSTANTS = ("CASHIERS", "CAPACITY", "GROUP", "INTERVAL", "BASKET", "OPEN_FOR")


def settings():
    """The settings, by their names in the log."""
    for name in (*CONSTANTS, *SECONDS):
        yield name_of_setting(name), SECONDS[name] if name in SECONDS else globals()[name]


def name_of_setting(what):
    """None if it is no setting, but something else that the viewer did."""
    if what in SECONDS:
        return f'SECONDS["{what}"]'
    return what if what in CONSTANTS else None


def key_of_act(what):
    """The sentence on what the viewer did, if it is no setting."""
    return {"open_till": "act.openTill"}[what]


def number_of(customer):
    return customer.number


def about(wait, names):
    """What a wait is about, as far as the local variables say so."""
    if wait == "put":
        return f" (customer {names['customer'].number})"
    if wait in ("sleep", "yield") and "product" in names:
        return f" ({names['product']})"
    return ""


def watch(say):
    make = Customer.__init__

    def make_and_say(self, number):
        make(self, number)
        say("itemMade", item=number, count=len(self.basket))

    Customer.__init__ = make_and_say
