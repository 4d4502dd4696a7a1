"""Subjects of the addresses of ideas, proposals, groups and feasibility reports."""

from datetime import date

from bic.links import tokens
from bic.tenancy import scope
from bic.translated import Translated
from meetings.models import Criterion, Proposal, ProposalSetting
from meetings.services import authors, feasibility, groups, ideas, proposals, voices
from tests.furnish import pages_of
from tests.meetings.making import make_group


def give_idea(community, text, *, by, language="en", checked=True, way=None, **fields):
    """An idea that somebody took down, read by everybody unless said otherwise."""
    with scope(community.program):
        fields.setdefault("channel", "meeting")
        idea = ideas.give(community, text=Translated.of(text, language), by=by, way=way, **fields)
        return ideas.check(idea, by=by) if checked else idea


def propose(community, title, *, by, from_ideas=(), **fields):
    """A proposal that everybody in the community reads."""
    with scope(community.program):
        proposal = Proposal(
            program=community.program, community=community, title=Translated.of(title), **fields
        )
        proposals.save(proposal, from_ideas=from_ideas, from_themes=(), by=by)
        return proposals.propose(proposal, by=by)


def committee_of(community, *, by, members=(), name="Access"):
    """A committee whose first seats are held by memberships."""
    with scope(community.program):
        group = make_group(community, name)
        groups.add_seats(group, max(len(members), 1))
        for seat, membership in zip(group.seats.order_by("number"), members, strict=False):
            seat.membership = membership
            seat.save()
    return group


def report_on(proposal, committee, *, by, verdict="now", **fields):
    """A report that the committee handed in, with one finding."""
    with scope(proposal.program):
        proposals.send(proposal, committee, report_on=date(2099, 1, 1), by=by)
        report = feasibility.begin(proposal, by=by)
        report.verdict = verdict
        report.recommendation = Translated.of("Staff can start.")
        feasibility.keep(report, {Criterion.COST: (Translated.of("$8,400 a year."), 4)})
        return feasibility.hand_in(report, by=by)


def furnish(place):
    """Ideas, proposals at several stages, a committee with a vacant seat, a comment."""
    community, host = place.community, place.host
    way = ideas.Way("phone", "555-0100", "es")
    idea = give_idea(community, "A language line", by=host, way=way)
    with scope(community.program):
        link = authors.link_of(idea)
    proposal = propose(community, "A language line", by=host, from_ideas=[idea])
    proposals.publish(proposal, by=host)
    waiting = give_idea(community, "Later buses", by=host)
    committee = committee_of(community, by=host)
    studied = propose(community, "Safe crossings", by=host)
    report = report_on(studied, committee, by=host)
    again = feasibility.begin(studied, by=host)
    draft = proposals.save(
        Proposal(program=community.program, community=community, title=Translated.of("Draft")),
        from_ideas=(), from_themes=(), by=host,
    )  # fmt: skip
    said = voices.comment(studied, text="Yes, please.", language="en", by=host)
    ProposalSetting.objects.get_or_create(
        program=community.program, defaults={"comments": ProposalSetting.Comments.EVERYBODY}
    )
    pages_of(place, "meetings:idea", waiting, "check", "divide", "aside", "takeup")
    pages_of(place, "meetings:ideacontact", idea, "told")
    pages_of(
        place, "meetings:proposal", studied,
        *("propose", "publish", "withdraw", "ready", "send", "decide", "tell", "comment"),
    )  # fmt: skip
    place.subjects["meetings:proposal_delete:pk"] = draft.pk
    pages_of(place, "meetings:proposalcomment", said, "show", "hide")
    pages_of(place, "meetings:feasibility", again, "submit")
    place.subjects["meetings:feasibility_begin:pk"] = studied.pk
    place.subjects["meetings:feasibility_detail:pk"] = report.pk
    place.subjects["meetings:feasibility_print:pk"] = report.pk
    pages_of(place, "meetings:group", committee, "seats", "lot")
    pages_of(place, "meetings:groupseat", committee.seats.get(), "leave", "remove")
    place.subjects["meetings:number"] = proposal.number
    place.subjects |= {
        f"meetings:{name}:token": tokens.token_of(link) for name in ("idea_link", "idea_forget")
    }
