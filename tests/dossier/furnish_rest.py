"""What the furniture of the apps lacks: a row for every further table of a program.

Written straight into the tables: these rows are to be carried, and nobody opens a page of them.
"""

from datetime import date
from typing import Any
from uuid import uuid4

from django.utils import timezone

from bic.blueprint.models import StepRecord
from bic.documents.models import Document
from bic.notices.models import NoticePreference
from bic.surveys import models as surveys
from bic.translated import Translated
from communities import models as towns
from evaluations import models as evaluations
from implementation import models as plans
from meetings import models as meetings
from planning import models as planning
from research import models as research

DAY = date(2026, 12, 1)
WHY = "Because the room is small."


def furnish_rest(place: Any) -> None:
    """Fill the tables that are empty in a furnished place; in the scope of its program."""
    here = {"program": place.program, "community": place.community}
    of_program = {"program": place.program}
    _people(place, here, of_program)
    _planning(place, here, of_program)
    _directory(here, of_program)
    _applications(place, here, of_program)
    _research(here)
    _meetings(place, here)
    _votes(place, here)
    _plans(place, here)
    _surveys(place, here, of_program)


def one(model: Any, **which: Any) -> Any:
    """The first row of a model, and of those that `which` names."""
    found = model.objects.filter(**which).order_by("pk").first()
    assert found is not None, (model, which)
    return found


def two(model: Any, here: dict[str, Any]) -> list[Any]:
    """Two rows of a model; the second is a copy of the first where there is one alone."""
    rows = list(model.objects.filter(**here).order_by("pk")[:2])
    if len(rows) < 2:
        again = one(model, **here)
        again.pk = None
        again._state.adding = True
        again.save()
        rows.append(again)
    return rows


def _people(place: Any, here: dict[str, Any], of_program: dict[str, Any]) -> None:
    StepRecord.objects.create(code="C1", planned_on=DAY, owner=place.host, **here)
    NoticePreference.objects.create(user=place.host, delivery="daily", digest_hour=7, **of_program)


def _planning(place: Any, here: dict[str, Any], of_program: dict[str, Any]) -> None:
    grant, line = one(planning.Grant), one(planning.BudgetLine)
    planning.Allocation.objects.create(
        grant=grant, line=line, fiscal_year=2026, amount=1200, **of_program
    )
    planning.FunderLineShare.objects.create(
        grant=grant, funder_line=one(planning.FunderLine, grant=grant), line=line, **of_program
    )
    planning.GrantCommunity.objects.create(grant=grant, **here)
    planning.SkillLevel.objects.create(
        member=one(planning.Member), skill=one(planning.Skill), level="able", **of_program
    )
    first, second = two(planning.Milestone, {})
    planning.Dependency.objects.create(milestone=second, after=first, **of_program)
    planning.Slip.objects.create(
        milestone=first, amount=2, unit="weeks", reason=WHY, moved_count=1, slipped_by=place.host,
        **of_program,
    )  # fmt: skip


def _directory(here: dict[str, Any], of_program: dict[str, Any]) -> None:
    contact, organization = one(towns.Contact), one(towns.Organization)
    towns.ContactCommunity.objects.create(contact=contact, **here)
    towns.ContactOrganization.objects.create(
        contact=contact, organization=organization, **of_program
    )
    towns.OrganizationCommunity.objects.create(organization=organization, **here)


def _applications(place: Any, here: dict[str, Any], of_program: dict[str, Any]) -> None:
    application = one(towns.Application, **here)
    towns.AnswerComment.objects.create(
        application=application, key="why", text="Tell us more.", author=place.host, **here
    )
    towns.Finalist.objects.create(application=application, chosen_by=place.host, **here)
    towns.Override.objects.create(
        application=application, kind="few", reason=WHY, by=place.host, **here
    )
    review = one(towns.Review, **here)
    towns.ReviewScore.objects.create(
        review=review, criterion=one(towns.Criterion), value=3, reason=WHY, **here
    )
    towns.RoundNotice.objects.create(
        round=one(towns.Round), name="Town of Larkspur", email="clerk@example.org",
        prepared_by=place.host, **of_program,
    )  # fmt: skip
    towns.PledgeCheck.objects.create(
        pledge=one(towns.Pledge, **here), outcome="partly", checked_on=DAY, note=WHY,
        created_by=place.host, **here,
    )  # fmt: skip
    party = one(towns.Party, **here, agreement__signed_at=None)
    other = one(towns.Party, **here, agreement=party.agreement, pk__gt=party.pk)
    towns.Tranche.objects.create(
        agreement=party.agreement, payer=party, payee=other, due_on=DAY, amount=900, **here
    )
    evaluations.ChangeMark.objects.create(
        point=one(evaluations.ChangePoint, **here), wave=one(evaluations.Wave, **here),
        state="partly", marked_by=place.host, **here,
    )  # fmt: skip


def _research(here: dict[str, Any]) -> None:
    first, second = two(research.Asset, here)
    research.AssetLink.objects.create(asset=first, other=second, **here)
    theme, cause = two(research.Theme, here)
    research.ThemeLink.objects.create(theme=theme, cause=cause, **here)
    # Its history begins when a figure is replaced.
    area = one(research.CensusArea)
    area.name = f"{area.name}, again"
    area.save()


def _meetings(place: Any, here: dict[str, Any]) -> None:
    meeting = one(meetings.Meeting, **here)
    now = timezone.now()
    meetings.Arrival.objects.create(
        meeting=meeting, key=uuid4(), way="tally", adults=2, children={"0-5": 1}, language="es",
        arrived_at=now, changed_at=now, entered_by=place.host, **here,
    )  # fmt: skip
    meetings.Formality.objects.create(
        meeting=meeting, session="regular", member_count=7, quorum=4, present_count=5, **here
    )
    meetings.Purge.objects.create(
        meeting=meeting, days=90, replies=4, invitations=2, arrivals=3, **here
    )
    idea, source = two(meetings.Idea, here)
    meetings.IdeaLink.objects.create(idea=idea, source=source, **here)
    proposal, earlier = two(meetings.Proposal, here)
    meetings.ProposalLink.objects.create(proposal=proposal, source=earlier, **here)
    meetings.ProposalSupport.objects.create(proposal=proposal, seal="a" * 32, **here)
    meetings.ProposalTheme.objects.create(
        proposal=proposal, theme=one(research.Theme, **here), **here
    )


def _votes(place: Any, here: dict[str, Any]) -> None:
    asked = one(meetings.Round, **here)
    option = one(meetings.Option, round=asked)
    meetings.Code.objects.create(meeting=one(meetings.Meeting, **here), seal="b" * 32, **here)
    meetings.Stub.objects.create(round=asked, channel="paper", seal="c" * 32, **here)
    meetings.RollEntry.objects.create(
        round=asked, name="Council member", answers=[option.number], entered_by=place.host, **here
    )


def _plans(place: Any, here: dict[str, Any]) -> None:
    action, topic = one(plans.Action, **here), one(plans.Topic, **here)
    plans.ActionTheme.objects.create(action=action, theme=one(research.Theme, **here), **here)
    plans.FollowedTopic.objects.create(group=one(meetings.Group, **here), topic=topic, **here)
    plans.FrontText.objects.create(
        plan=topic.plan, key="summary", text=Translated.of("What we do."), **here
    )
    plans.Handover.objects.create(
        giver=place.host, taker_name="The library", tasks=2, actions=1, others=0,
        created_by=place.host, **here,
    )  # fmt: skip
    plans.Mention.objects.create(comment=one(plans.Comment, **here), user=place.host, **here)
    plans.PublicNews.objects.create(key=f"document-{one(Document, **here).pk}", **here)
    plans.TaskPromise.objects.create(
        task=one(plans.Task, **here), pledge=one(towns.Pledge, **here), **here
    )


def _surveys(place: Any, here: dict[str, Any], of_program: dict[str, Any]) -> None:
    response = one(surveys.Response, survey__community=place.community)
    survey, version = response.survey, response.version
    item = one(surveys.Item, version=version)
    surveys.Code.objects.create(survey=survey, seal="d" * 32, **of_program)
    surveys.Reason.objects.create(
        item=item, topic="status", reason=WHY, given_by=place.host, **here
    )
    surveys.Sitting.objects.create(
        survey=survey, version=version, seal="e" * 32, language="en", day=DAY, **here
    )
    surveys.Taking.objects.create(
        survey=survey, form="csv", people=12, taken_by=place.host, **of_program
    )
    entry = surveys.CodebookEntry.objects.create(
        survey=survey, key=item.key, name="Buses", created_by=place.host, **of_program
    )
    surveys.Coding.objects.create(
        response=response, key=item.key, entry=entry, coder=place.host, **of_program
    )
