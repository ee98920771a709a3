# How the log speaks of the order service.


CONSTANTS = (
    "WORKERS",
    "CAPACITY",
    "SECONDS",
    "RATE",
    "VIP_SHARE",
    "FIFO",
    "REFUSE",
    "NUMBERED",
    "AGING",
    "CLOSING",
    "GRACE",
)
LONGEST_TEXT = 80  # characters; a sentence is one line


def settings():
    """The settings, by their names in the log."""
    for name in CONSTANTS:
        yield name, globals()[name]


def name_of_setting(what):
    """None if it is no setting, but something else that the viewer did."""
    return what if what in CONSTANTS else None


def key_of_act(what):
    """The sentence on what the viewer did, if it is no setting; None if the program itself tells of it."""
    return {"close_down": "act.closeDown", "request": None}[what]


def number_of(order):
    return order.number


def about(wait, names):
    """What a wait is about, as far as the local variables say so."""
    if wait in ("sleep", "yield") and "order" in names:
        return f" (order {names['order'].number})"
    return ""


def one_line(text):
    text = re.sub("[ \t\r\n]+", " ", text)
    return text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]}…"


def watch(say):
    make, listings_receive, viewers_respond = Order.__init__, receive, respond

    def make_and_say(self, number, vip):
        make(self, number, vip)
        say("itemMade", item=number, part0="VIP" if vip else "regular", part1=self.seconds)

    def receive_and_say(request, orders):
        head = one_line(f"{request.method} {request.path} {request.type}".rstrip())
        say("request", request=len(requests) + 1, head=head, body=one_line(request.body))
        listings_receive(request, orders)

    async def respond_and_say(number, request, orders):
        status, text = await viewers_respond(number, request, orders)
        say("response", request=number, status=status, text=one_line(text))
        return status, text

    Order.__init__ = make_and_say
    globals().update(receive=receive_and_say, respond=respond_and_say)
