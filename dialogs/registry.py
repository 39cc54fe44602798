"""Every dialog by the name its frame and its command carry, and those the engine opens by itself."""

from collections.abc import Mapping
from dataclasses import replace

from dialogs.anytime import delete, help_card, my_data, my_data_file, privacy, resume, resume_code, stop, web
from dialogs.booked import appointment, booked, home, waiting
from dialogs.devices import (
    end_elsewhere,
    ended_elsewhere,
    own_phone,
    reach_us,
    ticket_only,
    unlock,
    unlocked,
    was_me,
)
from dialogs.engine.play import Dialog, Inner, inner
from dialogs.engine.stage import Doors
from dialogs.feedback import absent, bad, good, mixed
from dialogs.first_contact import first_contact
from dialogs.language import language
from dialogs.live_chat import end_talk
from dialogs.my_appointment import cancel, coming, late, move, mute, noted, undo
from dialogs.new_appointment import new_appointment
from dialogs.prepare import prepare
from dialogs.reach import reach, reach_code, reach_confirmed
from dialogs.steps.status import papers
from dialogs.talk_to_a_person import answer_comes, crisis, human, in_danger
from dialogs.waiting_list import accept, accepted, decline, not_waiting, still_waiting

DIALOGS: Mapping[str, Dialog] = {
    "first_contact": first_contact,
    "language": language,
    "human": human,
    "answer_comes": answer_comes,
    "crisis": crisis,
    "in_danger": in_danger,
    "help": help_card,
    "stop": stop,
    "delete": delete,
    "privacy": privacy,
    "papers": papers,
    "my_data": my_data,
    "my_data_file": my_data_file,
    "resume": resume,
    "resume_code": resume_code,
    "web": web,
    "home": home,
    "booked": booked,
    "waiting": waiting,
    "appointment": appointment,
    "new": new_appointment,
    "prepare": prepare,
    "coming": coming,
    "late": late,
    "mute": mute,
    "reach": reach,
    "reach_code": reach_code,
    "reach_confirmed": reach_confirmed,
    "cancel": cancel,
    "move": move,
    "noted": noted,
    "undo": undo,
    "good": good,
    "mixed": mixed,
    "bad": bad,
    "absent": absent,
    "end_talk": end_talk,
    "accept": accept,
    "accepted": accepted,
    "decline": decline,
    "still_waiting": still_waiting,
    "not_waiting": not_waiting,
    "unlock": unlock,
    "unlocked": unlocked,
    "own_phone": own_phone,
    "end_elsewhere": end_elsewhere,
    "ended_elsewhere": ended_elsewhere,
    "was_me": was_me,
}

DOORS = Doors(
    first="first_contact",
    home="home",
    language="language",
    crisis="crisis",
    in_danger="in_danger",
    human="human",
    resume="resume",
    asides=frozenset({"reach", "reach_code"}),
)

OPEN_TO_GUESTS: Mapping[str, Dialog] = {
    "appointment": ticket_only,
    "home": inner(ticket_only),
    "accepted": inner(ticket_only),
    "human": reach_us,
    **{
        name: DIALOGS[name]
        for name in (
            *("coming", "late", "mute", "cancel", "move", "noted", "undo"),
            *("accept", "decline", "still_waiting", "not_waiting"),
            *("crisis", "in_danger", "help", "language", "privacy", "resume"),
            *("unlock", "unlocked"),
        )
    },
}
"""What opens on a device that came by a link or a code: the ticket, and what everybody may read."""
GUEST_DIALOGS: Mapping[str, Dialog] = {
    name: OPEN_TO_GUESTS.get(name, inner(unlock) if isinstance(dialog, Inner) else unlock)
    for name, dialog in DIALOGS.items()
}
"""Every dialog as such a device meets it: in place of any other stands the question that opens the conversation."""
GUEST_DOORS = replace(DOORS, first="appointment")
