"""What the checks of the office file find, in the words of the desk: what can be typed wrong there has a sentence.

The checks themselves speak English, to whoever edits the file. What nobody can bring about on the desk stays as it is.
"""

import re

from bot.office.shape import Fault
from bot.team import labels
from bot.team.speech import Speech

KNOWN = (
    (r'\S+ is empty|the key "\w+" is missing|the text in \S+ is empty or no text', "empty"),
    (r"\S+ has no German text", "german"),
    (r"\S+ is not a whole number", "whole"),
    (r"\S+ is not a number", "number"),
    (r"\S+ is not a day|it is not clear when this absence begins and ends", "day"),
    (r"it ends at (?P<end>\S+), not after its start at (?P<start>\S+)", "order"),
    (r'"(?P<value>.*)" is a placeholder or no telephone number', "phone"),
    (r'"(?P<value>.*)" is kept free for samples: nobody answers', "fiction"),
    (r'"(?P<value>.*)" is no e-mail address', "email"),
    (r"the e-mail address is that of the sample", "sample"),
    (r'the link does not begin with https://|".*" is no link', "link"),
    (r"\w+ is -?\d+", "range"),
    (r'the kind "\S*" has no mode', "mode"),
    (r'the kind of appointment "(?P<kind>\w+)" is missing', "kind"),
    (r'the id ".*" is used twice in \w+', "twice"),
    (r'no referral has the purpose "\w+"', "purpose"),
    (r'the hotline "\w+" is missing', "hotline"),
    (r'the hotline "\w*" has no label', "label"),
    (r'".*" cannot be reached', "reach"),
    (r'".*" cannot be dialled', "dial"),
    (r'"\S*" does not say when it was checked', "checked"),
    (r"\S+ is in the future", "future"),
    (r'there is no site "(?P<value>.*)"', "site"),
    (r'".*" does not begin a postal code', "postal"),
    (r"latitude and longitude belong together", "place"),
    (r"the office has no hours", "hours"),
    (r"this absence ends before it begins", "days"),
)


def finding(fault: Fault, _: Speech) -> str:
    """Say what is wrong; in the words of the check where the desk has none."""
    for pattern, code in KNOWN:
        if found := re.fullmatch(pattern, fault.message):
            said = found.groupdict()
            kind = labels.kind_of_appointment(said.get("kind", ""), _)
            return _sentence(code, _).format(**{**said, "kind": kind})
    return f"{fault.message} – {fault.remedy}"


def _sentence(code: str, _: Speech) -> str:
    return {
        "empty": _("Please fill this in."),
        "german": _("Please write a German text: it is shown where a language is missing."),
        "whole": _("Please write a whole number, such as 60."),
        "number": _("Please write a number, such as 49.75."),
        "day": _("Please choose a day."),
        "order": _("It ends at {end}, not after its start at {start}."),
        "phone": _("“{value}” is no telephone number. Please write one such as 0651 20960."),
        "fiction": _("“{value}” is kept free for samples: nobody answers there."),
        "email": _("“{value}” is no e-mail address."),
        "sample": _("This is the sample’s address. Please write your own."),
        "link": _("Please write the whole address; it begins with https://."),
        "range": _("This number is too small or too large."),
        "mode": _("Please tick at least one way to talk."),
        "kind": _("The chat needs this kind of appointment: {kind}."),
        "twice": _("There is an entry with this short name already."),
        "purpose": _("The chat needs a place for this: without it somebody would not know where else to go."),
        "hotline": _("The chat needs this number for people in a crisis."),
        "label": _("Please give it a name: the chat has none for it."),
        "reach": _("Please write at least a telephone number, an address or a link."),
        "dial": _("This cannot be dialled: please write a number, or a chat’s address."),
        "checked": _("Please say on which day it was checked."),
        "future": _("This day is still to come."),
        "site": _("There is no site “{value}”."),
        "postal": _("Please write one to five digits each."),
        "place": _("Please write latitude and longitude, or neither."),
        "days": _("Please put the earlier day first."),
        "hours": _("Please write at least one time: people must know when somebody answers."),
    }[code]
