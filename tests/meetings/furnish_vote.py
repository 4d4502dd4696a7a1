"""Subjects of the addresses of votes, their ballots, and decisions."""

from datetime import date

from bic.translated import Translated
from meetings.counting import Count
from meetings.models import Decision, Sheet
from meetings.services import ballot
from meetings.services import decision as decisions
from meetings.services import vote as services
from tests.furnish import pages_of
from tests.meetings.making import make_meeting
from tests.meetings.votes import make_vote, opened, rule


def furnish(place):
    """A vote in the room with hands and a concern, one nobody was asked, a counted one."""
    community, by = place.community, place.host
    vote = make_vote(community, by=by, parts=["Town", "Residents"])
    round = opened(vote, by=by)
    sheet = Sheet(channel="hands", label="Table 1")
    ballot.enter_sheet(round, rule(round), sheet, Count(2, {1: {1: 2}}), by=by)
    ballot.hear(round, 1, "It costs too much.")
    concern = services.stop_round(round).concerns.get()
    draft = make_vote(community, by=by, question="Later")
    counted = make_vote(community, "Adopt it", by=by, method="fingers", question="Do we agree?")
    box = opened(counted, by=by)
    ballot.type_card(box, rule(box), {1: 4}, card="1")
    services.close_round(box, by=by)
    cards = make_vote(
        community, by=by, entry="card", meeting=make_meeting(community, by=by), question="By card"
    )
    decision = decisions.save_decision(
        Decision(
            program=place.program, community=community, title=Translated.of("Adopt a line"),
            outcome="adopted", decided_on=date(2026, 9, 1), how=Translated.of("By consent"),
            present={"municipal": 3}, vote=counted,
        ),
        by=by,
    )  # fmt: skip
    pages_of(
        place, "meetings:vote", vote, "open", "stop", "count", "screen", "card", "hands",
        "hands_remove", "roll", "hear", "answer",
    )  # fmt: skip
    pages_of(place, "meetings:decision", decision, "lock")
    for page in ("update", "delete"):
        place.subjects[f"meetings:vote_{page}:pk"] = draft.pk
    place.subjects["meetings:vote_next:pk"] = counted.pk
    place.subjects["meetings:vote_cards:pk"] = cards.pk
    place.subjects["meetings:vote_hands_remove:sheet"] = sheet.pk
    place.subjects["meetings:vote_answer:concern"] = concern.pk
    for page in ("front", "thanks"):
        place.subjects[f"meetings:ballot_{page}:code"] = vote.room_code
