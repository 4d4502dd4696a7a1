"""The summary of the newest published research report."""

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import F, OuterRef
from django.utils.translation import gettext_lazy as _

from bic.public_parts import News, Part, Told, moment_of, public_part, text_of
from bic.translated import Translated
from research.models import ReportEdition, ReportPart


@public_part(
    "research",
    order=30,
    label=_("What was learned here"),
    about=_(
        "The summary of the newest research report, in the languages in which it was published. "
        "Never quotes, records or figures of few people."
    ),
    reads=("research.ResearchReport", "research.ReportPart", "research.ReportEdition"),
)
class Summary(Part):
    """In the reader's language where an edition in it was published."""

    def rows(self, community):
        rows = ReportPart.objects.filter(
            community_id=community, key=ReportPart.Key.SUMMARY, is_left_out=False,
            report__published_at__isnull=False,
        )  # fmt: skip
        editions = ReportEdition.objects.filter(report=OuterRef("report")).order_by("pk")
        return self.facts(
            rows.order_by("-report__number")[:1],
            key="report", text="text", at=F("report__published_at"),
            languages=ArraySubquery(editions.values("language")),
        )  # fmt: skip

    def told(self, facts, place):
        text = _published(facts)
        return Told(text=text) if text else None

    def news(self, facts, place):
        if text := _published(facts):
            for code in text.texts:
                title = Translated.of(text.texts[code].splitlines()[0][:120], code)
                yield News(
                    key=f"research-{facts[0]['key']}-{code}",
                    title=title,
                    at=moment_of(facts[0]["at"]),
                    word="place_new_research",
                )


def _published(facts):
    """The text in languages of which there is an edition alone."""
    if not facts:
        return Translated()
    text, languages = text_of(facts[0]["text"]), facts[0]["languages"]
    ready = [code for code in dict.fromkeys([text.original, *languages]) if code in languages]
    texts = {code: text.texts[code] for code in ready if text.is_ready_in(code)}
    if not texts:
        return Translated()
    original = text.original if text.original in texts else next(iter(texts))
    return Translated(original, texts, {code: "approved" for code in texts if code != original})
