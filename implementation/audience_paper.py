"""A report to an audience as a page, as a PDF, as a Word file, as lines and as text to copy."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from bic.reports import pdf
from bic.reports.pdf import Rendered
from bic.reports.sections import from_json
from bic.spoken import direction_of, ours_for
from implementation.models import Audience, AudienceFile
from implementation.residents import words_of

# People may give it their letterhead: it is opened in Word and names its fields in braces.
WORD = Path(__file__).parent / "word" / "audience_report.docx"

# Residents may read a language that the product does not speak; others are addressed in ours.
PAGES = {Audience.RESIDENTS: "implementation/audience/residents.html"}


def html(facts: dict[str, Any], *, medium: str = "print", **context: Any) -> str:
    """The report as one HTML page in its own language; `medium` is "print" or "screen"."""
    own = ours_for(facts["language"])
    is_for_residents = facts["audience"] == Audience.RESIDENTS
    with translation.override(own):
        return render_to_string(
            PAGES.get(facts["audience"], "implementation/audience/document.html"),
            {
                "facts": facts,
                "language": facts["language"],
                "direction": direction_of(facts["language"]),
                "words": words_of(facts) if is_for_residents else {},
                "sections": [from_json(one) for one in facts["sections"]],
                "medium": medium,
                # On paper a link must say where it leads from anywhere.
                "base": settings.BASE_URL if medium == "print" else "",
                **context,
            },
        )


def made(facts: dict[str, Any], form: str) -> Rendered:
    """The file in one of `AudienceFile.Format`. Raises `MakingFailed`."""
    if form == AudienceFile.Format.WORD:
        return Rendered(word(facts), pages=0)
    return pdf.on_paper(html(facts))


def word(facts: dict[str, Any]) -> bytes:
    """The report as a Word file."""
    from docx.oxml.ns import qn  # noqa: PLC0415  (as below)
    from docxtpl import DocxTemplate  # noqa: PLC0415  (half a second; only workers write Word)

    template = DocxTemplate(WORD)
    with translation.override(facts["language"]):
        template.render(facts | {"base": settings.BASE_URL, "said": _headings()}, autoescape=True)
    # Word checks the spelling, and reads aloud, in the language of the styles.
    for spoken in template.docx.styles.element.iter(qn("w:lang")):
        spoken.set(qn("w:val"), facts["language"])
    about = template.docx.core_properties
    about.title, about.author = facts["title"]["text"], facts["organization"]
    about.language = facts["language"]
    output = io.BytesIO()
    template.save(output)
    return output.getvalue()


def _headings() -> dict[str, str]:
    """The words of the Word file's own, in the active language."""
    return {
        "summary": _("At a glance"),
        "figures": _("Numbers"),
        "source": _("Source"),
        "done": _("Done in this time"),
        "late": _("Late"),
        "coming": _("Next"),
        "steps": _("Phases"),
        "next": _("What comes next"),
        "asks": _("What we ask"),
        "money": _("Budget and spending, in the lines of the funder"),
        "code": _("Code"),
        "line": _("Line"),
        "budget": _("Budget"),
        "spent": _("Spent"),
        "variance": _("Variance"),
        "explanation": _("Explanation"),
        "as_of": _("Data as of"),
    }


def cells(facts: dict[str, Any]) -> Iterator[list[str]]:
    """The report as lines of a file: numbers with their source, then the funder's lines."""
    with translation.override(ours_for(facts["language"])):
        yield [_("Part"), _("What"), _("Value"), _("Budget"), _("Spent"), _("Variance"), _("Note")]
        for one in facts["figures"]:
            source = f"{settings.BASE_URL}{one['source']}" if one["source"] else ""
            yield [one["title"], one["words"], one["value"], "", "", "", source]
        if money := facts["money"]:
            for line in [*money["lines"], money["total"]]:
                name = " ".join(filter(None, [line["code"], line["title"]]))
                amounts = line["amounts"]
                yield [money["grant"], name, line["percent"], *amounts, line["explanation"]]


def memo(facts: dict[str, Any]) -> str:
    """The report as plain text, to be copied into a mail or a form of the supervisor."""
    with translation.override(facts["language"]):
        return render_to_string("implementation/audience/memo.txt", {"facts": facts}).strip()
