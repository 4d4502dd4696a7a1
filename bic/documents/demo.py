"""The demo's agreements, letters and reports: invented signers, one page each."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from bic.documents import services
from bic.documents.intake import check
from bic.documents.models import Document, DocumentVersion
from bic.documents.onepage import one_page
from bic.story import BY_SLUG, LETTERS_BEFORE, MILL_FORK, THREE_PINES, TOWNS

Kind, Signer, Audience = Document.Kind, Document.SignerKind, Document.Audience
SIGNED_STATUSES = ("active", "completed")


@dataclass(frozen=True)
class Paper:
    """A document of every signed town.

    In texts `{}` stands for its name, other names in braces for what the story tells of it.
    """

    title: str
    kind: str
    by: str
    # Before today; of `ACCEPTANCE`, before the agreement of the town.
    days_ago: int
    lines: tuple[str, ...]
    facts: tuple[tuple[str, Any], ...] = ()


ACCEPTANCE = (
    Paper(
        "Letter of support: mayor of {}", Kind.LETTER, "amara", LETTERS_BEFORE,
        ("The {government} supports the partnership",
         "and will send staff to every stakeholder meeting."),
        (("signer_kind", Signer.GOVERNMENT), ("signer_name", "{mayor}"),
         ("signer_organization", "{government}")),
    ),
    Paper(
        "Letter of support: immigrant leaders", Kind.LETTER, "priya", LETTERS_BEFORE - 5,
        ("We are families from seven countries who live in {}.",
         "We ask for this work and will take part in it."),
        (("signer_kind", Signer.IMMIGRANT_LEADER), ("signer_name", "{leader}"),
         ("signer_organization", "{group}")),
    ),
    Paper(
        "Memorandum of agreement", Kind.MOA, "priya", 0,
        ("Between the Center for Community Partnerships and {},", "for five years.", "",
         "Signed by all three parties."),
        (("note", "Original on paper with the town clerk."),),
    ),
)  # fmt: skip
MORE = (
    Paper(
        "Council resolution {year}-17", Kind.RESOLUTION, "priya", MILL_FORK.days["I3"] + 20,
        ("RESOLVED, that {} takes part in Building Integrated Communities.",),
        (("step", "I3"),),
    ),
    Paper(
        "Evaluation plan", Kind.REPORT, "jonah", MILL_FORK.days["R1"],
        ("Questions, indicators and waves of the evaluation in {}.",),
        (("step", "R1"),),
    ),
    Paper(
        "Interview guide with notes", Kind.OTHER, "jonah", 250,
        ("For the research team only.",),
        (("step", "R2"), ("seen_by", Audience.STAFF)),
    ),
    Paper(
        "Feasibility: welcome desk", Kind.REPORT, "grace", 12,
        ("A welcome desk in the library of {}, three afternoons a week.",),
        (("step", "C2"),),
    ),
)  # fmt: skip


def load(demo: Any) -> None:
    """File the papers of acceptance in signed towns, and more in Mill Fork.

    Mill Fork signed here, and the agreement of Three Pines is still out for signature.
    """
    letters, moa = ACCEPTANCE[:2], ACCEPTANCE[2]
    for town in TOWNS:
        community, days = demo.communities[town.slug], town.days.get("I3", 0)
        if community.status in SIGNED_STATUSES:
            papers = [*letters, *([] if town == MILL_FORK else [moa])]
        else:
            papers = [*(letters if town == THREE_PINES else ())]
        for paper in papers:
            _file(demo, community, paper, days)
    for paper in MORE:
        feasibility = _file(demo, demo.communities["mill-fork"], paper)
    newer = services.add_version(
        feasibility,
        upload=_upload("welcome-desk.pdf", ("With costs from the library board.",)),
        by=demo.people["grace"],
        comment="Costs from the library board.",
    )
    _backdate(demo, feasibility, newer.number, days_ago=4)


def _file(demo: Any, community: Any, paper: Paper, earlier: int = 0) -> Document:
    """File a paper as if that had been `earlier` days before its own day."""
    town, days_ago = BY_SLUG[community.slug], paper.days_ago + earlier
    words = {
        "government": town.government, "mayor": town.mayor, "leader": town.leader,
        "group": town.group, "year": demo.day(days_ago).year,
    }  # fmt: skip

    def said(text: str) -> str:
        return text.format(town.name, **words)

    facts: dict[str, Any] = {
        name: said(value) if isinstance(value, str) else value for name, value in paper.facts
    }
    if paper.kind in services.STEP_OF_KIND:
        facts["signed_on"] = demo.day(days_ago)
    title = said(paper.title)
    lines = (title, "", *(said(line) for line in paper.lines))
    name = f"{title.partition(':')[0].lower().replace(' ', '-')}.pdf"
    document = services.add_document(
        program=demo.program,
        community=community,
        by=demo.people[paper.by],
        upload=_upload(name, lines),
        kind=paper.kind,
        title=title,
        **facts,
    )
    _backdate(demo, document, 1, days_ago=max(0, days_ago - 2))
    return document


def _upload(name: str, lines: tuple[str, ...]) -> Any:
    return check(SimpleUploadedFile(name, one_page(lines), "application/pdf"))


def _backdate(demo: Any, document: Document, number: int, *, days_ago: int) -> None:
    """As if it had been filed `days_ago`, at two in the afternoon."""
    day = demo.today - timedelta(days=days_ago)
    then = datetime.combine(day, time(14), tzinfo=demo.program.tzinfo)
    versions = DocumentVersion.objects.filter(document=document, number=number)
    versions.update(uploaded_at=then)
    rows = Document.objects.filter(pk=document.pk)
    rows.update(changed_at=then, **({"created_at": then} if number == 1 else {}))
