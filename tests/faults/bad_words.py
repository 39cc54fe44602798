"""What nobody should type, and what becomes of it where it is kept: (what it is, the words, the words as kept)."""

LONG = "Lange Geschichte ünd kein Ende. " * 3300
"""More than 100 KB in UTF-8."""

FAMILY, PRIDE, SCOTLAND = "👨‍👩‍👧‍👦", "🏳️‍🌈", "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"

BAD_WORDS: tuple[tuple[str, str, str], ...] = (
    ("nothing", "", ""),
    ("spaces", "   ", ""),
    ("line ends", "\r\n\n\r", ""),
    ("controls only", "\x00\x01\x1b\x7f\x85", ""),
    ("controls within", "Kwo\x00mar\x07bel\x1b[31m", "Kwomarbel[31m"),
    ("direction overrides", "\u202eKwomarbel\u202c \u2067x\u2069 \u200ey\u200f", "Kwomarbel x y"),
    ("an override that never ends", "Kwomarbel \u202e\u202e\u202e", "Kwomarbel"),
    ("isolates out of balance", "\u2069\u2069Kwomarbel\u2066\u2068", "Kwomarbel"),
    ("a byte order mark", "\ufeffKwomarbel", "Kwomarbel"),
    ("lone surrogates", "Kwomarbel\ud83d x\udc00", "Kwomarbel x"),
    ("not a character", "Kwomarbel\ufffe\uffff", "Kwomarbel\ufffe\uffff"),
    ("combining marks", "K" + "\u0301" * 300 + "womarbel", "K" + "\u0301" * 300 + "womarbel"),
    ("joiners that matter", "می\u200cخواهم Kwomarbel", "می\u200cخواهم Kwomarbel"),
    ("an emoji", "🙂", "🙂"),
    ("an emoji of many", FAMILY, FAMILY),
    ("skin tones", "👋🏿👋🏻🤷🏽‍♀️", "👋🏿👋🏻🤷🏽‍♀️"),
    ("flags", f"🇺🇦🇸🇾{PRIDE}{SCOTLAND}", f"🇺🇦🇸🇾{PRIDE}{SCOTLAND}"),
    ("half a flag", "🇺", "🇺"),
    ("keycaps", "9️⃣#️⃣*️⃣", "9️⃣#️⃣*️⃣"),
    ("a new emoji", "🫪🫈", "🫪🫈"),
    ("SQL", "Kwomarbel'); DROP TABLE conversation; --", "Kwomarbel'); DROP TABLE conversation; --"),
    ("placeholders", "Kwomarbel ? %s {name} $1 %(x)s", "Kwomarbel ? %s {name} $1 %(x)s"),
    ("HTML", "<script>Kwomarbel</script><b>&amp;", "<script>Kwomarbel</script><b>&amp;"),
    ("a template", "{{7*7}} ${Kwomarbel} {% x %}", "{{7*7}} ${Kwomarbel} {% x %}"),
    ("a path", "../../../Kwomarbel\\..\\x", "../../../Kwomarbel\\..\\x"),
    ("a button's id", "/Kwomarbel:1", "/Kwomarbel:1"),
    ("JSON", '{"Kwomarbel": ["x", null]}', '{"Kwomarbel": ["x", null]}'),
    ("every bracket", "Kwomarbel ([{<«‹„“‚‘", "Kwomarbel ([{<«‹„“‚‘"),
    ("a question", "Kwomarbel? Was ist das Kwomarbel?", "Kwomarbel? Was ist das Kwomarbel?"),
    ("digits of everywhere", "٠١٢ ۴۵۶ ०१२ 𝟘𝟙", "٠١٢ ۴۵۶ ०१२ 𝟘𝟙"),
    ("a huge number", "9" * 5000, "9" * 5000),
    ("100 KB", LONG, LONG.strip()),
    ("100 KB of one letter", "ﷺ" * 40_000, "ﷺ" * 40_000),
    ("100 KB of brackets", "(" * 100_000, "(" * 100_000),
    ("100 KB of spaces", " " * 100_000 + "Kwomarbel", "Kwomarbel"),
)
MARK = "Kwomarbel"
"""Stands in most of them: where it turns up, somebody's words have turned up."""
