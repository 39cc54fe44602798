"""Intakes as bot/conversation/effects.py hands them over, of invented people."""

from typing import Any

ASKED = ["role", "consent", "age", "place", "status", "talk_language", "topic", "slot_person", "summary", "name"]
PREPARED = ["german", "wish", "companion", "access", "access_2", "safe", "parents_know", "goal", "strengths", "words"]
CONSENT = {"at": "2027-03-19T16:42:00+00:00", "version": "3", "language": "ar", "channel": "web"}

WORDS = "أريد أن أصبح ممرضة. عندي رسالة من المدرسة ولا أفهمها، والموعد قريب."
LONG_WORDS = (
    "السلام عليكم. وصلت إلى ترير قبل سنة مع أخي الصغير. في المدرسة أفهم المعلمة لكنني لا أستطيع الكتابة بسرعة. "
    "أريد أن أتعلم مهنة التمريض، وقد عملت في الصيف في دار للمسنين. وصلتني رسالة من مكتب فيها تاريخ ولا أعرف ماذا أفعل. "
    "أحب كرة القدم وأساعد في النادي يوم السبت. أحتاج إلى شخص يشرح لي الأوراق بهدوء، وأفضل أن تكون امرأة. "
    "شكرا لكم على وقتكم ومساعدتكم، وأرجو ألا تتصلوا بعد الظهر لأن الهاتف يكون مع أخي. "
)


def payload(**changes: Any) -> dict[str, Any]:
    """Give an ordinary first contact in Arabic, with changes."""
    return {
        "kind": "first_contact",
        "urgency": "normal",
        "answers": {
            "role": "self",
            "consent": "yes",
            "age": "16_17",
            "place": {
                "value": {"area": "trier-saarburg", "postal_code": "54411", "municipality": "Hermeskeil"},
                "how": "given",
            },
            "status": "asyl",
            "talk_language": {"value": {"language": "ar", "interpreter": True}, "how": "given"},
            "topic": "train",
            "topic_2": "house",
            "name": "زهرة",
            "summary": "ok",
        },
        "asked": ASKED,
        "notes": [],
        "language": "ar",
        "formal": False,
        "channel": "web",
        "consent": CONSENT,
        "slot": None,
    } | changes


def full() -> dict[str, Any]:
    """Give a first contact with everything answered and as many words as people write."""
    plain = payload()
    return {
        **plain,
        "urgency": "urgent",
        "answers": {
            **plain["answers"],
            "age": "26",
            "birth": "2000-05",
            "topic_2": "resid",
            "topic_3": "money",
            "deadline": "d7",
            "phone": "+49 171 3920012",
            "german": "everyday",
            "wish": "woman",
            "companion": "child",
            "access": "wheelchair",
            "access_2": "pram",
            "safe": "seen",
            "parents_know": "no",
            "goal": "أريد أن أصبح ممرضة وأن أعيش في شقة صغيرة قريبة من المدرسة.",
            "strengths": "العربية والدارية وقليل من الإنجليزية؛ تسع سنوات في المدرسة؛ أساعد في النادي.",
            "words": LONG_WORDS,
        },
        "asked": [*ASKED, *PREPARED, "birth", "deadline", "phone"],
        "notes": [WORDS, "كم يستمر الموعد؟", "هل أستطيع أن أحضر أختي؟"],
    }
