"""The demo's public page: Larkspur's, with all that it published."""

from typing import Any

from bic.documents.models import Document
from bic.translated import APPROVED, Translated
from implementation.models import PublicDocument, PublicPage

INTRO = Translated(
    "en",
    {
        "en": "Newcomers and neighbors of Larkspur make a plan together and carry it out. Here you "
        "read what was said, what was decided, and how far it is.",
        "es": "La gente recién llegada y sus vecinos de Larkspur hacen juntos un plan y lo llevan "
        "a cabo. Aquí puede leer qué se dijo, qué se decidió y cuánto se ha avanzado.",
        "ar": "يضع القادمون الجدد وجيرانهم في لاركسبر خطة معًا وينفذونها. "
        "هنا تقرؤون ما قيل، وما تقرر، وإلى أين وصل.",
    },
    {"es": APPROVED, "ar": APPROVED},
)
PARTS = [
    "documents", "meetings", "plan", "progress", "proposals", "research", "said", "updates",
]  # fmt: skip


def load(demo: Any) -> None:
    """An open page with every part on, and one document."""
    town, by = demo.communities["larkspur"], demo.people["amara"]
    document = Document.objects.filter(
        community=town, kind=Document.Kind.MOA, seen_by=Document.Audience.MEMBERS,
        current__isnull=False,
    )  # fmt: skip
    if found := document.in_use().order_by("pk").first():
        PublicDocument.objects.create(
            program=demo.program, community=town, version=found.current, shown_by=by,
            title=Translated.of("Our agreement with the university").put(
                "es", "Nuestro acuerdo con la universidad"
            ),
        )  # fmt: skip
    PublicPage.objects.create(
        program=demo.program, community=town, intro=INTRO, parts=PARTS, opened_by=by,
        opened_at=demo.moment(30),
    )  # fmt: skip
