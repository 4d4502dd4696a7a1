"""A community with a public page, and beside each public thing one that must never show."""

from datetime import date

from django.utils import timezone

from bic.translated import Translated
from implementation.models import PlanVersion, PublicDocument, PublicPage, Update
from implementation.services import version as versions
from meetings.models import Proposal
from meetings.services import proposals
from research.services import report as research_reports
from tests.factories import DocumentFactory
from tests.implementation.making import make_action, make_plan, make_task
from tests.meetings.furnish_idea import give_idea, propose
from tests.meetings.making import make_meeting
from tests.research.reports import say

PARTS = ["documents", "meetings", "plan", "progress", "proposals", "research", "said", "updates"]
# Everything that is not public says so in its words.
SECRET = "Zanzibar"
DAY = date(2026, 3, 2)


def make_page(community, *, by, parts=PARTS, is_open=True, **fields):
    """The public page of a community, open unless said otherwise."""
    opened = {"opened_by": by, "opened_at": timezone.now()} if is_open else {}
    return PublicPage.objects.create(
        program=community.program, community=community, parts=list(parts), **opened, **fields
    )


def show_document(community, title="The plan in short", *, by, **fields):
    """A document that everybody may read."""
    document = DocumentFactory(community=community, by=by, **fields)
    return PublicDocument.objects.create(
        program=community.program, community=community, version=document.current,
        title=Translated.of(title), shown_by=by,
    )  # fmt: skip


def fill(community, *, by):
    """One public thing of each kind, and what stays inside beside it."""
    _say(community, by)
    _plan(community, by)
    make_meeting(community, "Third community meal", by=by)
    make_meeting(community, f"Draft meal {SECRET}")
    make_meeting(community, f"For members {SECRET}", by=by, is_public=False)
    make_meeting(community, "Second meal", by=by, safety=f"Back door {SECRET}")
    show_document(community, by=by, title="The plan in short")
    withdrawn = show_document(community, f"Withdrawn {SECRET}", by=by).version.document
    withdrawn.withdrawn_by, withdrawn.withdrawn_at = by, timezone.now()
    withdrawn.save()
    DocumentFactory(community=community, title=f"Minutes {SECRET}", by=by)
    _research(community, by)


def _say(community, by):
    heard = give_idea(community, "A phone line in our language", by=by)
    unread = give_idea(community, f"Unread {SECRET}", by=by, checked=False)
    adopted = propose(community, "A language line", by=by, from_ideas=[heard, unread])
    proposals.publish(adopted, by=by)
    proposals.decided(adopted, "adopted", Translated.of("Calls go unanswered."), by, DAY)
    hidden = propose(community, f"Unpublished {SECRET}", by=by)
    proposals.decided(hidden, "declined", Translated.of(f"Why {SECRET}"), by, DAY)
    proposals.publish(propose(community, "Safe crossings", by=by), by=by)
    propose(community, f"Members read it {SECRET}", by=by)


def _plan(community, by):
    plan, line = make_plan(community), titled(Proposal, "A language line")
    act = make_action(plan, "Sign a contract", proposal=line, status="done", owner=by)
    hidden = make_action(plan, f"Quiet talks {SECRET}", proposal=line, is_public=False)
    make_action(plan, "Train the front desk", helper=f"Somebody {SECRET}", status="in_progress")
    make_task(act, f"Call {SECRET}", owner=by)
    version = versions.freeze(plan, note="", by=by)
    versions.approve(version, approver="Council", on=DAY, by=by, is_baseline=True)
    versions.publish(PlanVersion.objects.get(), ["en"], by=by)
    make_action(plan, f"Written since {SECRET}", proposal=line)
    for action, level, note, checked_by in (
        (act, "public", "The line answers calls now.", by),
        (act, "public", f"Nobody looked at it {SECRET}", None),
        (act, "partners", f"For partners {SECRET}", None),
        (act, "internal", f"For staff {SECRET}", None),
        (hidden, "public", f"Of a hidden action {SECRET}", by),
    ):
        Update.objects.create(
            program=community.program, community=community, action=action, day=DAY,
            status="done", note=note, level=level, created_by=by,
            checked_by=checked_by, checked_at=checked_by and timezone.now(),
        )  # fmt: skip


def _research(community, by):
    report = research_reports.begin(community, by=by)
    say(report, "title", by, "What we learned", "Lo que aprendimos")
    say(report, "summary", by, "Many newcomers wait.", f"Sin publicar {SECRET}")
    research_reports.freeze(report, "en", by=by)
    draft = research_reports.begin(community, by=by)
    say(draft, "summary", by, f"Next report {SECRET}")


def titled(model, title):
    """The row of that title."""
    return next(row for row in model.objects.order_by("pk") if str(row.title) == title)
