"""The process survey of the demo, a draft that nobody has translated yet."""

from typing import Any

from bic.surveys.demo.needs import STEPS

CONSENT = {
    "en": (
        "You have taken part in the meetings. We ask how they went, so that the next ones are "
        "better. It takes five minutes. You may skip any question and stop at any time. Nobody "
        "can see who answered."
    )
}
STATEMENTS = (
    ("goal", "The goal of our work is clear to me."),
    ("room", "The people whom it concerns most are in the room."),
    ("language", "I could speak in the language that I prefer."),
    ("heard", "I was heard."),
    ("fair", "Decisions were made fairly."),
    ("time", "Time and place suited families."),
)
QUESTIONS: tuple[dict[str, Any], ...] = (
    {"kind": "group", "key": "meetings", "label": "About the meetings"},
    *(
        {"kind": "scale", "key": key, "label": label, "direction": "up", "within": "meetings",
         "words": {"choices": STEPS}}
        for key, label in STATEMENTS
    ),
    {"kind": "long_text", "key": "change", "label": "What one thing should change?"},
)  # fmt: skip
