"""Would the tests notice a broken promise? Break them one by one, and see: ``make mutants``.

Each mutant is one small change that breaks a promise to somebody. It is made in a copy of the tree, where the tests
named beside it are run until the first fails. A mutant that no test notices has survived: a hole. Run by hand, since it
takes most of an hour:

    make mutants                        all of them
    make mutants WHICH="50 52 storage"  those numbers, and those of files whose path holds a word
    make mutants WHICH=--check          only whether all can still be made: nothing is run

A mutant whose text is not found once in its file any more can no longer be made: that is a failure too. Give it the new
text, or take it out where the promise has gone.
"""

import argparse
import ast
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
AT_LEAST = 0.96
"""Of the mutants that count, so many must be noticed."""
LONGEST = 600
"""Seconds for the tests of one mutant."""
FAILED, PASSED = 1, 0
"""What pytest exits with; everything else says that the table is wrong, not that a test has noticed."""


@dataclass(frozen=True, slots=True)
class Mutant:
    """One change that breaks a promise."""

    number: int
    file: str
    before: str
    """What stands once in the file."""
    after: str
    promise: str
    """What somebody would meet."""
    tests: str
    """The file of the tests that notice."""
    only: str = "not postgresql"
    """Which of them, as pytest's -k reads it."""
    guarded: str = ""
    """Why nothing changes outside all the same: such a mutant is not run and does not count."""


MUTANTS: tuple[Mutant, ...] = (
    # Rules: who is advised, when, and what is heard.
    Mutant(
        0,
        "dialogs/rules/eligibility.py",
        "return date(year, 3, 1)",
        "return date(year, 2, 28)",
        "who was born on 29 February has their birthday a day early",
        "tests/dialogs/rules/test_eligibility.py",
    ),
    Mutant(
        1,
        "dialogs/rules/eligibility.py",
        "birthday(born, years) <= day",
        "birthday(born, years) < day",
        "on their birthday somebody still counts as younger",
        "tests/dialogs/rules/test_eligibility.py",
    ),
    Mutant(
        6,
        "dialogs/rules/eligibility.py",
        "born_between(born)[1]",
        "born_between(born)[0]",
        "the last day is reckoned from the first possible birthday",
        "tests/dialogs/rules/test_eligibility.py",
    ),
    Mutant(
        9,
        "dialogs/rules/ages.py",
        'Understood({"age": age - 1})',
        'Understood({"age": age})',
        "nearly 18 is 18",
        "tests/dialogs/rules/test_ages.py",
    ),
    Mutant(
        12,
        "dialogs/rules/slots.py",
        "last = (span.end - minutes) // 15",
        "last = (span.end - minutes) // 15 + 1",
        "a talk ends a quarter after closing time",
        "tests/dialogs/rules/test_slots.py",
    ),
    Mutant(
        14,
        "dialogs/rules/slots.py",
        "self.wishes.before - timedelta(days=1))",
        "self.wishes.before)",
        "an appointment lies on the 27th birthday itself",
        "tests/dialogs/rules/test_slots.py",
    ),
    Mutant(
        16,
        "dialogs/rules/slots.py",
        "(quarter, minutes + buffer)",
        "(quarter, minutes)",
        "the pause between talks is offered",
        "tests/dialogs/rules/test_slots.py",
    ),
    Mutant(
        17,
        "dialogs/rules/slots.py",
        "next_working_day and not self.wishes.urgent",
        "next_working_day",
        "what is urgent finds no time today",
        "tests/dialogs/rules/test_slots.py",
    ),
    Mutant(
        21,
        "dialogs/rules/reminders.py",
        "first > now and second",
        "second",
        "a reminder whose time has passed is planned",
        "tests/dialogs/rules/test_reminders.py",
    ),
    Mutant(
        23,
        "dialogs/rules/reminders.py",
        "local.time() >= QUIET_FROM:\n        return _placed(datetime.combine(local.date(), EVENING))",
        "local.time() > QUIET_FROM:\n        return _placed(datetime.combine(local.date(), EVENING))",
        "a reminder comes in the first minute of the quiet hours",
        "tests/dialogs/rules/test_reminders.py",
    ),
    Mutant(
        27,
        "dialogs/rules/openings.py",
        "start < away.end for",
        "start <= away.end for",
        "a talk right after an absence is not offered",
        "tests/dialogs/rules/test_openings.py",
    ),
    Mutant(
        30,
        "dialogs/rules/openings.py",
        "(_monday(day) - _monday(rule.valid_from)).days",
        "(day - rule.valid_from).days",
        "every second week is counted from the day",
        "tests/dialogs/rules/test_openings.py",
    ),
    Mutant(
        31,
        "dialogs/rules/openings.py",
        "(*counsellor.absences, *office.closures)",
        "counsellor.absences",
        "times are offered while the office is closed",
        "tests/dialogs/rules/test_openings.py",
    ),
    Mutant(
        33,
        "dialogs/rules/working_days.py",
        "day.weekday() >= SATURDAY",
        "day.weekday() > SATURDAY",
        "Saturday is a working day",
        "tests/dialogs/rules/test_office_hours.py",
    ),
    Mutant(
        36,
        "dialogs/rules/working_days.py",
        "end <= away.end for",
        "end < away.end for",
        "a closure until midnight leaves its last day open",
        "tests/dialogs/rules/test_office_hours.py",
    ),
    Mutant(
        37,
        "dialogs/rules/danger/listening.py",
        'return "none" if figure and not blow and rule.kind != "selfharm" else rule.strength',
        "return rule.strength",
        "harmless sayings raise the alarm",
        "tests/accuracy/test_accuracy.py",
        "crisis",
    ),
    Mutant(
        39,
        "dialogs/rules/emergencies.py",
        "(words[:READ], words[-READ:])",
        "(words[:READ],)",
        "danger at the end of a long message is not heard",
        "tests/dialogs/rules/test_emergencies.py",
    ),
    # Dialogs: what is decided.
    Mutant(
        42,
        "dialogs/steps/free_time.py",
        "isinstance(value, list) and wishes.holds",
        "False",
        "a chosen time is not held",
        "tests/faults/test_at_the_same_time.py",
        "twenty_people_who_tap and sqlite",
    ),
    Mutant(
        48,
        "dialogs/steps/consent.py",
        'return (Consented(VERSION),) if value == "yes" else ()',
        "return ()",
        "nothing proves the consent",
        "tests/test_journeys.py",
        "sqlite and arabic",
    ),
    Mutant(
        50,
        "dialogs/steps/consent.py",
        '(Count(office.id, "no_consent"), Erase())',
        '(Count(office.id, "no_consent"),)',
        "who says no to the consent is kept",
        "tests/test_journeys.py",
        "sqlite and no_consent",
    ),
    Mutant(
        52,
        "dialogs/steps/summary.py",
        'return agreed if said == "ok" else None',
        "return agreed",
        "who cancels in the summary is booked and handed over",
        "tests/test_journeys.py",
        "sqlite and further_one",
    ),
    Mutant(
        55,
        "dialogs/first_contact.py",
        "if age.below_consent:",
        "if False:",
        "a full record of somebody below the age of consent",
        "tests/test_journeys.py",
        "sqlite and below_consent",
    ),
    Mutant(
        58,
        "dialogs/first_contact.py",
        ", reminders=False)",
        ")",
        "reminders for somebody below the age of consent",
        "tests/test_journeys.py",
        "sqlite and below_consent",
    ),
    Mutant(
        60,
        "dialogs/steps/deleting.py",
        "effects=(*effects, Release(), Erase(traces=traces)),",
        "effects=(*effects, Release()),",
        "who cancels in the summary is told that all is deleted, and it is kept",
        "tests/test_journeys.py",
        "sqlite and cancelled_in_the",
    ),
    Mutant(
        62,
        "dialogs/my_appointment.py",
        "found is None and not argument and",
        "found is None and",
        "a button of an old appointment acts on the next one",
        "tests/faults/test_buttons.py",
        "somebody_elses_appoint",
    ),
    Mutant(
        65,
        "dialogs/letters.py",
        "if occasion.appointment.state not in self.states:",
        "if False:",
        "reminders of a cancelled appointment",
        "tests/test_journeys.py",
        "sqlite and missed",
    ),
    Mutant(
        69,
        "dialogs/engine/hearing.py",
        "if holds_secret(words):",
        "if False:",
        "numbers of accounts and cards are kept",
        "tests/test_journeys.py",
        "sqlite and typed_all",
    ),
    Mutant(
        79,
        "dialogs/engine/play.py",
        "answer is not None and answer.given == question.given",
        "answer is not None",
        "an answer given for something else still counts",
        "tests/dialogs/engine/test_play.py",
    ),
    Mutant(
        82,
        "dialogs/engine/turn.py",
        "if any(isinstance(effect, Erase)",
        "if False and any(isinstance(effect, Erase)",
        "what was known stays in the state after it is deleted",
        "tests/dialogs/engine/test_turn.py",
    ),
    # Storage: what is kept, for how long, for whom.
    Mutant(
        86,
        "storage/calendar/appointments.py",
        "tx.run(LET_PAST_FIRST_TALKS_BE, conversation_id=row.conversation_id, now=now)",
        "pass",
        "a past first talk stands in the way of a new one for ever",
        "tests/storage/calendar/test_appointments.py",
    ),
    Mutant(
        88,
        "storage/calendar/appointments.py",
        "offers.freed(tx, old.counsellor_id, old.start, old.end, now)",
        "pass",
        "a time that was moved away is not offered to the waiting list",
        "tests/storage/calendar/test_offers.py",
    ),
    Mutant(
        90,
        "storage/calendar/appointments.py",
        "    late_minutes=0,\n    confirmed=False,\n",
        "    late_minutes=0,\n",
        "a moved appointment stays confirmed",
        "tests/storage/calendar/test_appointments.py",
    ),
    Mutant(
        92,
        "storage/calendar/appointments.py",
        "CONFIRM = CHANGE_OPEN",
        "CONFIRM = CHANGE",
        "a cancelled appointment is confirmed",
        "tests/storage/calendar/test_appointments.py",
        guarded="callers reach open ones only",
    ),
    Mutant(
        93,
        "storage/calendar/appointments.py",
        'found is None or found.state == "cancelled"',
        "found is None",
        "a cancelled appointment is marked as arrived",
        "tests/storage/calendar/test_appointments.py",
    ),
    Mutant(
        96,
        "storage/calendar/quarters.py",
        "AND until <= :now",
        "AND until < :now",
        "a hold that ends just now still blocks",
        "tests/storage/calendar/test_appointments.py",
    ),
    Mutant(
        97,
        "storage/calendar/quarters.py",
        "HOLD_LASTS = timedelta(minutes=10)",
        "HOLD_LASTS = timedelta(hours=1)",
        "a time is held for an hour",
        "tests/storage/calendar/test_appointments.py",
    ),
    Mutant(
        100,
        "storage/letters/outbox.py",
        " FOR UPDATE OF mine SKIP LOCKED",
        "",
        "two workers send one letter",
        "tests/storage/letters/test_outbox.py",
        "many_workers_at_once and postgresql",
    ),
    Mutant(
        101,
        "storage/letters/outbox.py",
        "WHERE earlier.conversation_id =",
        "WHERE 1 = 0 AND earlier.conversation_id =",
        "messages of one person overtake each other",
        "tests/storage/letters/test_outbox.py",
    ),
    Mutant(
        104,
        "storage/letters/outbox.py",
        "FROM outbox WHERE done_at IS NULL AND kind",
        "FROM outbox WHERE kind",
        "what is withdrawn takes along what was sent",
        "tests/storage/letters/test_outbox.py",
    ),
    Mutant(
        107,
        "storage/people/conversations.py",
        ".with_for_update(of=ConversationRow)",
        "",
        "two turns of one conversation at once lose one",
        "tests/storage/people/test_conversations.py",
        "twenty_first and postgresql",
    ),
    Mutant(
        108,
        "storage/people/conversations.py",
        ".where(TO_NUDGE, ",
        ".where(col(ConversationRow.unfinished), ",
        "somebody silent is nudged again and again",
        "tests/storage/people/test_conversations.py",
    ),
    Mutant(
        112,
        "storage/people/conversations.py",
        "if opened.forget_at is not None:",
        "if False:",
        "who comes back is forgotten all the same",
        "tests/storage/people/test_conversations.py",
    ),
    Mutant(
        114,
        "storage/intakes/intakes.py",
        "\nFIND = OF_OFFICE.where",
        "\nFIND = INTAKE.select().where",
        "another office's intake can be opened",
        "tests/storage/intakes/test_intakes.py",
    ),
    Mutant(
        115,
        "storage/intakes/intakes.py",
        "LOCK = FIND.with_for_update()",
        "LOCK = FIND",
        "two take one intake at once",
        "tests/storage/intakes/test_intakes.py",
        "at_once and postgresql",
    ),
    Mutant(
        117,
        "storage/intakes/intakes.py",
        "if intake.taken_by is not None and intake.taken_by != member.id:",
        "if False:",
        "taking takes away from a colleague",
        "tests/storage/intakes/test_intakes.py",
    ),
    Mutant(
        118,
        "storage/intakes/intakes.py",
        '_note(tx, member, "looked", intake.id, now or datetime.now(UTC))',
        "pass",
        "nobody can see who looked at an intake",
        "tests/storage/intakes/test_intakes.py",
    ),
    Mutant(
        119,
        "storage/intakes/intakes.py",
        "if to.office_id != member.office_id or intake",
        "if intake",
        "an intake is handed to another office",
        "tests/storage/intakes/test_intakes.py",
        guarded="the desk looks for the colleague in the own office",
    ),
    Mutant(
        126,
        "storage/retention.py",
        "        ~exists().where(col(IntakeRow.conversation_id) == col(ConversationRow.id)),\n",
        "",
        "a conversation is forgotten whose intake has still to live",
        "tests/storage/test_retention.py",
    ),
    Mutant(
        127,
        "storage/retention.py",
        "arguments=None, address=None)",
        "arguments=None)",
        "addresses of delivered letters are kept",
        "tests/storage/test_retention.py",
    ),
    Mutant(
        128,
        "storage/retention.py",
        ".with_for_update(skip_locked=True)",
        "",
        "who comes back in the moment of the sweep is erased",
        "tests/storage/test_retention.py",
        "postgresql",
    ),
    Mutant(
        129,
        "storage/retention.py",
        "audits=tx.run(AUDITS, before=now - AUDIT_LIVES)",
        "audits=0",
        "the access log is kept for ever",
        "tests/storage/test_retention.py",
    ),
    Mutant(
        135,
        "storage/retention.py",
        'col(ConversationRow.forget_at) <= given("now")',
        'col(ConversationRow.forget_at) <= given("finished")',
        "what is to be kept until tomorrow is kept longer",
        "tests/storage/people/test_conversations.py",
    ),
    Mutant(
        136,
        "storage/migrations/versions/first_tables.py",
        'name="fk_outbox_conversation_id", ondelete="CASCADE"',
        'name="fk_outbox_conversation_id", ondelete="SET NULL"',
        "letters about the appointments of who was erased stay (they go with the conversation)",
        "tests/storage/people/test_erasure.py",
    ),
    Mutant(
        290,
        "storage/people/ways_back.py",
        "        tx.run(TELL_OTHERS, conversation_id=conversation_id, address_id=address_id, now=now)",
        "        pass",
        "nobody is told that their conversation was opened elsewhere",
        "tests/storage/people/test_ways_back.py",
    ),
    Mutant(
        291,
        "storage/people/ways_back.py",
        "    tx.run(EXTEND, conversation_id=conversation_id, until=until)\n",
        "",
        "the link ends a day after it was made, whatever was booked",
        "tests/storage/people/test_ways_back.py",
    ),
    Mutant(
        292,
        "storage/people/ways_back.py",
        " or here.elsewhere_at is None:",
        ":",
        "whoever comes last puts the owner out",
        "tests/storage/people/test_ways_back.py",
    ),
    Mutant(
        293,
        "bot/conversation/effects.py",
        "if not self.guest or may_decide(effect):",
        "if True:",
        "a device with the ticket lets go of what the owner holds",
        "tests/bot/conversation/test_way_back.py",
    ),
    Mutant(
        294,
        "bot/conversation/turn.py",
        "return World(GUEST_DIALOGS, GUEST_DOORS, facts, clock, ticket_only=True)",
        "return World(DIALOGS, DOORS, facts, clock, ticket_only=True)",
        "a link opens the whole conversation",
        "tests/bot/conversation/test_way_back.py",
    ),
    Mutant(
        295,
        "bot/conversation/way_back.py",
        "    ways_back.note_wrong(tx, owner_id)\n",
        "",
        "facts can be guessed without end",
        "tests/bot/conversation/test_way_back.py",
    ),
    Mutant(
        296,
        "bot/conversation/own_data.py",
        " or found.guest_of is not None:",
        ":",
        "a device with the ticket saves what is kept",
        "tests/bot/process/test_chat_service.py",
    ),
    Mutant(
        297,
        "bot/channels/web/session.py",
        'if found is None or not self.signing.proves("chat kept", f"{session}.{found[1]}", found[2]):',
        "if found is None:",
        "anybody lengthens their own session",
        "tests/bot/channels/web/test_session.py",
    ),
    Mutant(
        137,
        "storage/people/erasure.py",
        "interpreter=None, ",
        "",
        "the language of who was erased stays",
        "tests/storage/people/test_erasure.py",
    ),
    Mutant(
        138,
        "storage/people/erasure.py",
        "(OWN, OWN_INTAKES)",
        "(OWN,)",
        "a link erases the place on the waiting list",
        "tests/storage/people/test_ways_back.py",
    ),
    Mutant(
        139,
        "storage/engine/encryption.py",
        "self._seal(nonce, plain, place.encode())",
        "plain",
        "nothing is encrypted",
        "tests/storage/engine/test_encryption.py",
    ),
    Mutant(
        140,
        "storage/engine/encryption.py",
        "self._seal(nonce, plain, place.encode())",
        'self._seal(nonce, plain, b"")',
        "what is sealed does not belong to its place",
        "tests/storage/engine/test_encryption.py",
    ),
    Mutant(
        141,
        "storage/engine/encryption.py",
        "blake2b(message, key=key, ",
        "blake2b(message, ",
        "digests can be made without the key",
        "tests/storage/engine/test_encryption.py",
    ),
    Mutant(
        144,
        "storage/team/staff.py",
        "    col(StaffRow.id) == col(SessionRow.staff_id),\n    col(StaffRow.active),\n",
        "    col(StaffRow.id) == col(SessionRow.staff_id),\n",
        "who has left still comes in",
        "tests/bot/desk/test_pages.py",
        guarded="their sessions are deleted when they leave",
    ),
    Mutant(
        145,
        "storage/team/staff.py",
        '    col(SessionRow.expires_at) > given("now"),\n    col(StaffRow.id)',
        "    col(StaffRow.id)",
        "sessions of the desk never end",
        "tests/bot/desk/door/test_login.py",
        "after_a_day and sqlite",
    ),
    Mutant(
        148,
        "storage/team/staff.py",
        "tx.run(END_CHATS)",
        "pass",
        "who leaves goes on reading in the staff bot",
        "tests/storage/team/test_staff_chats.py",
    ),
    Mutant(
        151,
        "storage/team/staff.py",
        "END_ONE = END_ALL.where",
        "END_ONE = delete(SessionRow).where",
        "a colleague ends another's session",
        "tests/bot/desk/door/test_passphrase.py",
        "sessions_are_seen and sqlite",
    ),
    Mutant(
        152,
        "storage/team/staff.py",
        "    tx.run(END_LINKS_OF, staff_id=staff_id)\n",
        "",
        "a link of somebody who was shut out still lets in",
        "tests/bot/desk/door/test_passphrase.py",
        "shuts_out and sqlite",
    ),
    Mutant(
        154,
        "storage/calendar/offers.py",
        'col(SlotOfferRow.state) == "open").with_for_update()',
        'col(SlotOfferRow.state) == "open")',
        "an offer that the team stops in the moment it is accepted is booked",
        "tests/faults/test_at_the_same_time.py",
        "offer and postgresql",
    ),
    Mutant(
        155,
        "storage/calendar/offers.py",
        "tx.run(RELEASE, until=offer.until, **whose)",
        "pass",
        "a declined offer holds its time",
        "tests/storage/calendar/test_offers.py",
    ),
    Mutant(
        156,
        "storage/calendar/offers.py",
        "return offer if offer is not None and offer.until > now else None",
        "return offer",
        "an offer is accepted after its time",
        "tests/storage/calendar/test_offers.py",
    ),
    Mutant(
        157,
        "storage/people/ways_back.py",
        'one_of(WayBackRow.digest, "digests"), col(WayBackRow.expires_at) > given("now")',
        'one_of(WayBackRow.digest, "digests")',
        "old links still work",
        "tests/storage/people/test_ways_back.py",
    ),
    Mutant(
        158,
        "storage/people/ways_back.py",
        "tx.run(DROP, conversation_id=here.conversation)",
        "pass",
        "whoever was put out comes in again by the same link",
        "tests/storage/people/test_ways_back.py",
    ),
    Mutant(
        159,
        "storage/people/ways_back.py",
        " and not has_something(tx, former)",
        "",
        "a link cancels the appointment the device had",
        "tests/storage/people/test_ways_back.py",
    ),
    Mutant(
        160,
        "storage/people/ways_back.py",
        "tx.one(ANY_ADDRESS, conversation_id=former) is None and ",
        "",
        "a link erases what another device still has",
        "tests/storage/people/test_ways_back.py",
    ),
    Mutant(
        163,
        "storage/team/passphrases.py",
        ', ("login address", address))',
        ",)",
        "an address may try every account",
        "tests/bot/desk/door/test_passphrase.py",
        "an_address_is_locked and sqlite",
    ),
    Mutant(
        164,
        "storage/team/passphrases.py",
        "step=step, used_at=now))",
        "step=step, used_at=now)) or True",
        "a one-time code works twice",
        "tests/bot/desk/door/test_passphrase.py",
        "a_code_counts_once and sqlite",
    ),
    Mutant(
        171,
        "storage/intakes/inbox.py",
        'wanted = [col(IntakeRow.office_id) == given("office_id"), ',
        "wanted = [",
        "the inbox shows all offices",
        "tests/bot/desk/test_pages.py",
        "another_offices and sqlite",
    ),
    Mutant(
        174,
        "storage/intakes/inbox.py",
        "    case((col(LiveChatRow.unread_since).is_(None), 1), else_=0),\n",
        "",
        "who has written does not come first",
        "tests/storage/intakes/test_inbox.py",
    ),
    Mutant(
        176,
        "storage/intakes/taking_over.py",
        "if own is not None and own.office_id != member.office_id:",
        "if False:",
        "an intake with another office's appointment is deleted",
        "tests/bot/desk/intake/test_page.py",
        guarded="no such intake can be made",
    ),
    Mutant(
        180,
        "storage/calendar/figures.py",
        "((before.state, -1), (state, 1))",
        "((state, 1),)",
        "corrected marks are counted twice",
        "tests/bot/desk/figures/test_page.py",
        "became_of_an_appointment and sqlite",
    ),
    # The crisis card.
    Mutant(
        347,
        "dialogs/rules/hotlines.py",
        "if day not in holidays:",
        "if True:",
        "on a holiday a closed number is said to answer",
        "tests/dialogs/rules/test_hotlines.py",
    ),
    Mutant(
        348,
        "dialogs/rules/hotlines.py",
        "if hotline.to_check:",
        "if False:",
        "a number nobody has called is shown",
        "tests/dialogs/rules/test_hotlines.py",
    ),
    Mutant(
        349,
        "dialogs/rules/hotlines.py",
        "(*own, *also, GERMAN)",
        "(GERMAN, *own, *also)",
        "German numbers come before those in one's language",
        "tests/dialogs/rules/test_hotlines.py",
    ),
    Mutant(
        350,
        "dialogs/rules/hotlines.py",
        "youngest <= hotline.oldest",
        "youngest < hotline.oldest",
        "at 25 the chat up to 25 is not shown",
        "tests/dialogs/rules/test_hotlines.py",
    ),
    Mutant(
        351,
        "dialogs/steps/hotlines.py",
        'all(each.hotline.cost == "free" for each in shown)',
        "True",
        "a call that costs money is said to be free",
        "tests/dialogs/steps/test_hotlines.py",
    ),
    Mutant(
        352,
        "bot/channels/web/markup.py",
        'dialled(value) if found[0][0] == _LRI else ""',
        "dialled(value)",
        "an example of a number calls a stranger",
        "tests/bot/channels/web/test_markup.py",
    ),
    # The turn, its effects, and what is sent.
    Mutant(
        185,
        "bot/conversation/turn.py",
        "if inbound.conversation and inbound.conversation != kept.id:",
        "if False:",
        "a button of a deleted conversation acts",
        "tests/telegram/test_public_bot.py",
        "of_another_conversation",
    ),
    Mutant(
        188,
        "bot/conversation/turn.py",
        "DOORS.is_unfinished(state) and not done.erased",
        "DOORS.is_unfinished(state)",
        "who has deleted everything is nudged",
        "tests/test_journeys.py",
        guarded="no dialog is open after it",
    ),
    Mutant(
        191,
        "bot/conversation/effects.py",
        "outbox.withdraw(self.tx, appointment_id=appointment)",
        "pass",
        "reminders of a cancelled appointment stay planned",
        "tests/test_journeys.py",
        guarded="they are dropped when they are due",
    ),
    Mutant(
        195,
        "bot/conversation/effects.py",
        "outbox.withdraw(self.tx, appointment_id=moved.id)",
        "pass",
        "after a move the reminders of the old time come",
        "tests/test_journeys.py",
        "sqlite and moved",
    ),
    Mutant(
        196,
        "bot/conversation/effects.py",
        "if moved.reminders:",
        "if False:",
        "after a move nobody is reminded of the new time",
        "tests/test_journeys.py",
        "sqlite and moved",
    ),
    Mutant(
        203,
        "bot/conversation/effects.py",
        "found is not None and found.conversation_id == self.conversation",
        "found is not None",
        "somebody else's offer is accepted",
        "tests/bot/conversation/test_effects.py",
    ),
    Mutant(
        206,
        "bot/conversation/effects.py",
        'self._tell("cancelled", cancelled)\n                self.erased',
        "pass\n                self.erased",
        "the counsellor waits for somebody who has deleted everything",
        "tests/telegram/test_staff_bot.py",
        "deletes_everything",
    ),
    Mutant(
        213,
        "bot/letters/delivery.py",
        "if opens is not None:",
        "if False:",
        "messages come at night",
        "tests/bot/letters/test_delivery.py",
        "at_night and sqlite",
    ),
    Mutant(
        215,
        "bot/letters/wording.py",
        "and _is_off(tx, booked)",
        "and False",
        "somebody is reminded of a talk whose counsellor is away",
        "tests/bot/letters/test_delivery.py",
        "is_away and sqlite",
    ),
    Mutant(
        219,
        "bot/letters/delivery.py",
        "conversations.mark_unreachable(tx, to.channel, to.address, now)",
        "pass",
        "an address that is blocked is tried for ever",
        "tests/bot/letters/test_delivery.py",
        "left_the_channel and sqlite",
    ),
    # The team.
    Mutant(
        222,
        "bot/letters/notices.py",
        'if booked and intake.urgency == "normal" else []',
        "if booked else []",
        "an urgent intake with an appointment is told to one counsellor alone",
        "tests/bot/letters/test_notices.py",
        "an_intake_is_told and sqlite",
    ),
    Mutant(
        225,
        "bot/letters/notices.py",
        "present or everybody",
        "present",
        "where all are away nobody is told of an intake",
        "tests/bot/letters/test_notices.py",
        "an_intake_is_told and sqlite",
    ),
    Mutant(
        229,
        "bot/appointments/waiting_list.py",
        " or person.id in stopped",
        "",
        "who was stopped gets offers",
        "tests/bot/desk/test_waiting_list.py",
        "stopping_one and sqlite",
    ),
    Mutant(
        238,
        "bot/desk/pages.py",
        "if visit.member.role not in address.roles:",
        "if False:",
        "every role opens every page",
        "tests/bot/desk/test_roles.py",
        "sqlite",
    ),
    Mutant(
        239,
        "bot/desk/pages.py",
        "if not visit.brought_own_form:",
        "if False:",
        "another site can send the desk's forms",
        "tests/bot/desk/test_pages.py",
        "without_this_sessions and sqlite",
    ),
    Mutant(
        242,
        "bot/desk/visit.py",
        "autoescape=True",
        "autoescape=False",
        "a client's words run as a program at the desk",
        "tests/bot/desk/intake/test_page.py",
        "as_they_were and sqlite",
    ),
    Mutant(
        245,
        "bot/http/signing.py",
        "        if not owner:\n            return False\n",
        "",
        "an empty secret proves a token that anybody can make",
        "tests/bot/http/test_signing.py",
    ),
    Mutant(
        248,
        "bot/desk/door/login.py",
        "if not visit.brought_own_form:\n        return visit.refuse_form()",
        "if False:\n        return visit.refuse_form()",
        "another site logs somebody in",
        "tests/bot/desk/door/test_login.py",
        "needs_the_page and sqlite",
    ),
    Mutant(
        253,
        "bot/desk/door/login.py",
        "await database.write(lambda tx: staff.log_out(tx, visit.secret))",
        "pass",
        "who logs out stays logged in",
        "tests/bot/desk/door/test_login.py",
        "logging_out and sqlite",
    ),
    Mutant(
        258,
        "bot/desk/intake/page.py",
        "if notices.tell_taken(tx, intake, visit.colleague, visit.now):",
        "if False:",
        "nobody is told that a crisis was taken on the desk",
        "tests/bot/desk/intake/test_page.py",
        "sqlite",
    ),
    Mutant(
        263,
        "bot/desk/figures/small_numbers.py",
        "        if self.adds_up:",
        "        if False:",
        "small numbers follow from the totals of the columns",
        "tests/bot/desk/figures/test_small_numbers.py",
        "no_small_number",
    ),
    # The web chat, and calendars of others.
    Mutant(
        265,
        "bot/channels/web/chat.py",
        "if not self._sessions.proves(form.token, session):\n            return self._not_theirs(request)\n"
        "        if wait := self._by_session.wait(session, self._clock()):\n"
        "            return self._too_fast(request, wait, form)",
        "if False:\n            pass",
        "another site answers in the chat",
        "tests/bot/channels/web/test_chat.py",
    ),
    Mutant(
        266,
        "bot/channels/web/chat.py",
        "if not self._sessions.proves(form.token, session):\n            return self._not_theirs(request)\n"
        "        if wait := self._by_session.wait(session, self._clock()):\n"
        "            return self._too_fast(request, wait)\n",
        "if wait := self._by_session.wait(session, self._clock()):\n            return self._too_fast(request, wait)\n",
        "another site uses a resume code",
        "tests/bot/channels/web/test_chat.py",
    ),
    Mutant(
        268,
        "bot/channels/web/chat.py",
        "if wait := self._by_session.wait(session, self._clock()):\n            return self._too_fast(request, wait)\n",
        "if wait := 0:\n            return self._too_fast(request, wait)\n",
        "resume codes can be tried fast",
        "tests/bot/channels/web/test_visitors.py",
    ),
    Mutant(
        269,
        "bot/channels/web/chat.py",
        "self._arrivals.wait(self._visitors.network(request), self._clock())",
        "0",
        "a network begins sessions without end",
        "tests/bot/channels/web/test_visitors.py",
    ),
    Mutant(
        270,
        "bot/channels/web/chat.py",
        "fresh = self._sessions.new(self._clock())",
        "fresh = session",
        "a session somebody prepared is kept when a code is used",
        "tests/bot/channels/web/test_chat.py",
    ),
    Mutant(
        271,
        "bot/channels/web/chat.py",
        "if last is not None and 0 <=",
        "if False and 0 <=",
        "words typed on an old page answer another question",
        "tests/bot/channels/web/test_chat.py",
        "old_page",
    ),
    Mutant(
        272,
        "bot/channels/web/chat.py",
        "await self._service.leave(session)",
        "pass",
        "who leaves quickly is still there on the server",
        "tests/bot/channels/web/test_chat.py",
    ),
    Mutant(
        274,
        "bot/channels/web/session.py",
        "if now < (until or int(session[:8], 16) + LONGEST_SECONDS):",
        "if session:",
        "sessions of the chat never end",
        "tests/bot/channels/web/test_session.py",
    ),
    Mutant(
        278,
        "bot/http/signing.py",
        "Signer(self._keys, purpose,",
        'Signer((b"",), purpose,',
        "tokens of forms can be made without the secret",
        "tests/bot/http/test_signing.py",
        guarded="the session itself is 192 random bits that only its owner knows",
    ),
    Mutant(
        288,
        "bot/appointments/own_calendars/fetching.py",
        "        parts = check(address, local=local)",
        "        parts = urlsplit(address)",
        "a calendar leads into our own network",
        "tests/bot/appointments/own_calendars/test_fetching.py",
    ),
    Mutant(
        289,
        "bot/appointments/own_calendars/fetching.py",
        "(own if parts.netloc == first else {})",
        "own",
        "the password goes to whom a redirect names",
        "tests/bot/appointments/own_calendars/test_fetching.py",
    ),
    Mutant(
        290,
        "storage/people/reach.py",
        "self.confirmed_at is not None and self.stopped_at is None",
        "self.stopped_at is None",
        "letters go to an address that nobody has shown to be theirs",
        "tests/bot/letters/test_ways.py",
        "confirmed and sqlite",
    ),
    Mutant(
        291,
        "bot/letters/delivery.py",
        "            reach.mark_gone(tx, to.reach_id, now)\n",
        "",
        "a device that is gone is written to again and again",
        "tests/bot/letters/test_ways.py",
        "gone and sqlite",
    ),
    Mutant(
        292,
        "bot/letters/delivery.py",
        'tell_of_appointment(tx, "not_reached", booked, now)',
        "pass",
        "nobody hears that a client cannot be reminded",
        "tests/bot/letters/test_every_reminder.py",
    ),
    Mutant(
        293,
        "bot/letters/wording.py",
        "traits is None or kept.discreet",
        "traits is None",
        "others who see the phone read where somebody goes",
        "tests/bot/letters/test_ways.py",
        "carry and sqlite",
    ),
    Mutant(
        294,
        "storage/letters/outbox.py",
        "        AND COALESCE(earlier.channel, '') = COALESCE(mine.channel, '')\n"
        "        AND (earlier.due_at, earlier.id) < (mine.due_at, mine.id)\n    ) AND NOT EXISTS (",
        "        AND (earlier.due_at, earlier.id) < (mine.due_at, mine.id)\n    ) AND NOT EXISTS (",
        "a text message that waits for its gateway holds back the chat",
        "tests/bot/letters/test_ways.py",
        "stuck and sqlite",
    ),
    Mutant(
        295,
        "bot/letters/delivery.py",
        "outbox.lies_ready(tx, letter.id, now)\n            self._tell_not_reached",
        "outbox.sent(tx, letter.id, now)\n            self._tell_not_reached",
        "what lies ready for a page counts as sent",
        "tests/bot/letters/test_ways.py",
        "ready and sqlite",
    ),
    Mutant(
        296,
        "storage/people/reach.py",
        "if tries + 1 >= TRIES:",
        "if False:",
        "six digits can be tried until they fit",
        "tests/storage/people/test_reach.py",
        "wrong and sqlite",
    ),
    # How talks take place, who waits, and what is taken over.
    Mutant(
        340,
        "storage/calendar/appointments.py",
        "secrets.token_hex(ROOM_BYTES)",
        '"0" * 32',
        "all video talks meet in one room",
        "tests/storage/calendar/test_appointments.py",
        "room_of_its_own and sqlite",
    ),
    Mutant(
        341,
        "storage/intakes/taking_over.py",
        'if booked.state == "booked" and booked.end > now',
        'if booked.state == "booked" and booked.end > now and booked.id == intake.appointment_id',
        "follow-ups lose whom they are with",
        "tests/bot/desk/intake/test_page.py",
        "three_follow_ups and sqlite",
    ),
    Mutant(
        342,
        "bot/team/reached.py",
        "for way in reach.of_conversation(tx, conversation_id) if way.is_open}",
        "for way in reach.of_conversation(tx, conversation_id)}",
        "a time is offered to somebody who took their number back",
        "tests/bot/appointments/test_waiting_list.py",
        "a_way_reaches and sqlite",
    ),
    Mutant(
        343,
        "storage/retention.py",
        "and_(WAITING, WAITED_ENOUGH),",
        "WAITING,",
        "who waits is forgotten in silence",
        "tests/storage/test_retention.py",
        "as_long_as_its_life and sqlite",
    ),
    Mutant(
        344,
        "bot/desk/calendar/walk_in.py",
        "if given and not agreed:",
        "if False:",
        "a number is kept that nobody agreed to",
        "tests/bot/desk/calendar/test_walk_in.py",
        "without_a_yes",
    ),
    Mutant(
        345,
        "dialogs/rules/waiting.py",
        "max(alive + lasts(office), now + TOLD_BEFORE)",
        "alive + lasts(office)",
        "somebody who was told late has no week to answer",
        "tests/dialogs/rules/test_waiting.py",
    ),
    Mutant(
        346,
        "dialogs/my_appointment.py",
        'return "never" if without_record(known) else "asked"',
        'return "asked"',
        "a child without a record is asked for a number",
        "tests/test_journeys.py",
        "below_consent_by_telephone and sqlite",
    ),
)
"""The mutants; a number names one for good."""


class NotMade(Exception):
    """A mutant cannot be made any more; the message says why."""


def main(arguments: Sequence[str]) -> int:
    """Run the mutants that are asked for, print what became of each, and give 0 where enough were noticed."""
    parser = argparse.ArgumentParser(prog="make mutants")
    parser.add_argument("which", nargs="*", help="numbers, or words of the files' paths; without any, all")
    parser.add_argument("--check", action="store_true", help="only look whether all can be made")
    parsed = parser.parse_args(arguments)
    chosen = [mutant for mutant in MUTANTS if not parsed.which or _is_meant(mutant, parsed.which)]
    if stale := [f"{mutant.number:>4} {why}" for mutant in chosen if (why := _why_not(ROOT, mutant))]:
        sys.stdout.write("These mutants can no longer be made:\n" + "\n".join(stale) + "\n")
        return 1
    counted = [mutant for mutant in chosen if not mutant.guarded]
    sys.stdout.write(f"{len(chosen)} mutants can be made, {len(chosen) - len(counted)} of them guarded.\n")
    if parsed.check:
        return 0
    with tempfile.TemporaryDirectory(prefix="mutants-") as folder:
        copy = _copy_of_the_tree(Path(folder))
        return _report([(mutant, _tried(copy, mutant)) for mutant in counted])


def _is_meant(mutant: Mutant, which: Sequence[str]) -> bool:
    return any(word == str(mutant.number) if word.isdecimal() else word in mutant.file for word in which)


def _why_not(root: Path, mutant: Mutant) -> str:
    """Say why a mutant cannot be made in the tree; empty where it can."""
    try:
        _mutated(root, mutant)
    except NotMade as reason:
        return str(reason)
    return "" if (root / mutant.tests).is_file() else f"{mutant.tests}: there are no such tests"


def _mutated(root: Path, mutant: Mutant) -> str:
    path = root / mutant.file
    if not path.is_file():
        raise NotMade(f"{mutant.file}: there is no such file")
    source = path.read_text("utf-8")
    if (times := source.count(mutant.before)) != 1:
        raise NotMade(f"{mutant.file}: the text stands there {times} times, not once: {mutant.before!r}")
    changed = source.replace(mutant.before, mutant.after)
    try:
        ast.parse(changed)
    except SyntaxError as mistake:
        raise NotMade(f"{mutant.file}: with it, it is no Python: {mistake}") from None
    return changed


def _copy_of_the_tree(folder: Path) -> Path:
    """Copy what git would commit: the sources and tests, with what is new."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],  # noqa: S607 -- the git of the path
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    # Compiled code that is held to the source's hash, not to its time: a mutant is made and unmade within a second.
    by_hash = ["-m", "compileall", "-q", "--invalidation-mode", "checked-hash", "bot", "dialogs", "storage", "tests"]
    subprocess.run([sys.executable, *by_hash], cwd=folder, check=True)
    return folder


def _tried(copy: Path, mutant: Mutant) -> str:
    """Make a mutant in the copy, run its tests, unmake it, and say what became of it."""
    path, whole = copy / mutant.file, (copy / mutant.file).read_text("utf-8")
    began = time.monotonic()
    path.write_text(_mutated(copy, mutant), "utf-8")
    try:
        became = _tested(copy, mutant)
    finally:
        path.write_text(whole, "utf-8")
    line = f"{mutant.number:>4} {became:<9} {time.monotonic() - began:>4.0f} s  {mutant.file}: {mutant.promise}"
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
    return became


def _tested(copy: Path, mutant: Mutant) -> str:
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", mutant.tests, "-k", mutant.only]
    try:
        ran = subprocess.run(command, cwd=copy, timeout=LONGEST, capture_output=True, text=True, check=False)
    except subprocess.TimeoutExpired:
        return "timed out"
    match ran.returncode:
        case int(code) if code == FAILED:
            return "killed"
        case int(code) if code == PASSED:
            return "survived"
        case _:
            sys.stdout.write(ran.stdout[-2000:] + ran.stderr[-2000:] + "\n")
            return "untested"


def _report(outcomes: Sequence[tuple[Mutant, str]]) -> int:
    killed = [mutant for mutant, became in outcomes if became == "killed"]
    sys.stdout.write(f"\n{len(killed)} of {len(outcomes)} were noticed ({len(killed) / max(1, len(outcomes)):.0%}).\n")
    for mutant, became in outcomes:
        if became != "killed":
            sys.stdout.write(f"{mutant.number:>4} {became}: {mutant.promise} ({mutant.tests} -k {mutant.only!r})\n")
    return 0 if len(killed) >= AT_LEAST * len(outcomes) else 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
