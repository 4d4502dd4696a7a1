"""The log, next steps, sessions, and where they show elsewhere."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.template.loader import render_to_string
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from bic.blueprint import State
from bic.reports.sections import Period, assemble
from bic.tenancy import scope
from communities.evidence.outreach import outreach
from communities.models import FollowUp, Interaction, Session, SessionQuestion
from communities.reminders.outreach import due_answers, due_steps
from communities.tally import tally
from tests.communities.outreach import (
    make_contact,
    make_interaction,
    make_leader,
    make_organization,
    make_session,
)
from tests.factories import CommunityFactory, MembershipFactory, UserFactory

pytestmark = pytest.mark.django_db
TODAY = date(2026, 6, 20)


def address(name, *args):
    return reverse(f"communities:{name}", args=["piedmont", *args])


def make_step(program, owner, due_on, **fields):
    return FollowUp.objects.create(
        program=program, what="Call again", owner=owner, due_on=due_on, **fields
    )


def test_a_call_is_logged_with_its_next_step(client_as, program, larkspur):
    with scope(program):
        manager = make_contact(program)
    owner = MembershipFactory(program=program, role="researcher").user
    data = {
        "kind": "call", "on": "2026-06-01", "contact": manager.pk, "about": "request",
        "community": larkspur.pk, "said": "Will ask the council", "what": "Call again",
        "owner": owner.pk, "due_on": "2026-07-01",
    }  # fmt: skip

    answer = client_as("coordinator").post(address("interaction_create"), data)

    assert answer.url == address("contact_detail", manager.pk)
    with scope(program):
        step = FollowUp.objects.select_related("interaction").get()
        assert (step.interaction.contact_id, step.owner) == (manager.pk, owner)


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"contact": ""}, {"contact"}),
        ({"on": "2099-01-01"}, {"on"}),
        ({"what": "Call again", "owner": ""}, {"owner", "due_on"}),
        ({"due_on": "2026-07-01", "owner": ""}, {"what", "owner"}),
        ({"said": "x" * 4001}, {"said"}),
        ({"contact": "999999"}, {"contact"}),
    ],
)
def test_a_bad_entry_is_refused_at_its_field(client_as, program, changed, wrong):
    with scope(program):
        manager = make_contact(program)
    data = {"kind": "call", "on": "2026-06-01", "contact": manager.pk, "about": "other"}

    answer = client_as("coordinator").post(address("interaction_create"), data | changed)

    assert {*answer.context["form"].errors} == wrong


def test_a_call_is_logged_without_a_next_step_although_an_owner_is_offered(client_as, program):
    with scope(program):
        house = make_organization(program)
    coordinator = client_as("coordinator")
    form = coordinator.get(address("interaction_create")).context["form"]
    offered = {"owner": form["owner"].value(), "on": form["on"].value().isoformat()}

    answer = coordinator.post(
        address("interaction_create"),
        offered | {"kind": "visit", "organization": house.pk, "about": "other"},
    )

    assert answer.url == address("organization_detail", house.pk)
    with scope(program):
        assert FollowUp.objects.count() == 0


def test_an_entry_of_a_private_person_is_deleted_with_its_history(client_as, program):
    with scope(program):
        talk = make_interaction(program, make_leader(program), said="Secret")

    client_as("coordinator").post(address("interaction_delete", talk.pk))

    with scope(program):
        assert Interaction.objects.count() == 0
        assert Interaction.pgh_event_model.objects.filter(pgh_obj_id=talk.pk).count() == 0


def test_my_next_steps_are_waiting_late_or_done(client_as, program):
    coordinator = client_as("coordinator")
    me = coordinator.get(address("followup_list")).wsgi_request.user
    today = timezone.localdate(timezone=program.tzinfo)
    with scope(program):
        session = make_session(program)
        late = make_step(program, me, today - timedelta(days=1), session=session)
        waiting = make_step(program, me, today, session=session)
        done = make_step(program, me, today, session=session, done_on=today)
        other = make_step(program, UserFactory(), today, session=session)

    def shown(**query):
        return list(coordinator.get(address("followup_list"), query).context["listing"].page)

    assert shown() == [late, waiting]
    assert (shown(state="late"), shown(state="waiting")) == ([late], [waiting])
    assert shown(state="done") == [done]
    assert shown(owner="everybody") == [late, waiting, other]


def test_a_step_is_done_by_its_owner_or_an_editor(client_as, program):
    researcher = client_as("researcher")
    me = researcher.get(address("followup_list")).wsgi_request.user
    with scope(program):
        session = make_session(program)
        mine = make_step(program, me, TODAY, session=session)
        other = make_step(program, UserFactory(), TODAY, session=session)

    def complete(client, step):
        data = {"is_done": "on"}
        return client.post(address("followup_complete", step.pk), data).status_code

    assert (complete(researcher, mine), complete(researcher, other)) == (302, 403)
    assert complete(client_as("coordinator"), other) == 302
    researcher.post(address("followup_complete", mine.pk))
    with scope(program):
        assert list(FollowUp.objects.open()) == [mine]


def test_next_steps_and_open_questions_remind_their_owners(program, open_scope):
    owner, soon = UserFactory(), TODAY + timedelta(days=3)
    session = make_session(program)
    of_session = make_step(program, owner, soon, session=session)
    public = make_step(
        program, owner, soon, interaction=make_interaction(program, make_contact(program))
    )
    private = make_step(
        program, owner, soon, interaction=make_interaction(program, make_leader(program))
    )
    make_step(program, owner, soon, session=session, done_on=TODAY)
    make_step(program, owner, TODAY + timedelta(days=8), session=session)
    question = {"program": program, "session": session, "owner": owner, "due_on": soon}
    SessionQuestion.objects.create(**question, question="What does it cost?")
    SessionQuestion.objects.create(**question, question="When?", answer="In May.")

    steps = list(due_steps(program, TODAY))
    answers = list(due_answers(program, TODAY))

    assert [one.key for one in steps] == [str(s.pk) for s in (of_session, public, private)]
    assert "Call again" in str(steps[1].subject)
    assert str(steps[2].subject) == f"Next step after: {private.interaction}"
    assert [str(one.subject) for one in answers] == ["Answer: What does it cost?"]


@pytest.mark.parametrize(
    ("changed", "wrong"),
    [
        ({"people_count": ""}, {"people_count"}),
        ({"status": "planned"}, {"people_count"}),
        ({"on": "2099-01-01"}, {"on"}),
        ({"ends_at": "17:00"}, {"ends_at"}),
        ({"starts_at": ""}, {"starts_at"}),
        ({"people_count": "-1"}, {"people_count"}),
        ({"people_count": "99999"}, {"people_count"}),
        ({"communities": []}, {"communities"}),
    ],
)
def test_a_bad_session_is_refused_at_its_field(client_as, program, larkspur, changed, wrong):
    data = {
        "audience": "leaders", "communities": [larkspur.pk], "on": "2026-06-01",
        "starts_at": "18:00", "ends_at": "20:00", "status": "held", "people_count": "23",
    }  # fmt: skip
    coordinator = client_as("coordinator")

    answer = coordinator.post(address("session_create"), data | changed)
    saved = coordinator.post(address("session_create"), data)

    assert {*answer.context["form"].errors} == wrong
    with scope(program):
        assert saved.url == address("session_detail", Session.objects.get().pk)


def test_a_question_is_answered_later(client_as, program):
    coordinator = client_as("coordinator")
    me = coordinator.get(address("session_list")).wsgi_request.user
    with scope(program):
        session = make_session(program)
    add = address("session_question_create", session.pk)

    refused = coordinator.post(add, {"question": "Why?", "owner": me.pk})
    coordinator.post(add, {"question": "Why?", "owner": me.pk, "due_on": "2026-07-01"})
    with scope(program):
        pk = SessionQuestion.objects.get().pk
    answer = {"question": "Why?", "answer": "Because."}
    coordinator.post(address("session_question_update", pk), answer)

    assert {*refused.context["form"].errors} == {"due_on"}
    with scope(program):
        assert SessionQuestion.objects.get().answer == "Because."
    coordinator.post(address("session_question_delete", pk))
    with scope(program):
        assert SessionQuestion.objects.count() == 0


def test_the_counts_add_up_by_audience_and_by_community(client_as, program, larkspur):
    oakhaven = CommunityFactory(program=program, name="Oakhaven", slug="oakhaven")
    with scope(program):
        make_session(program, communities=[larkspur, oakhaven], people_count=23)
        make_session(program, communities=[larkspur], people_count=18, audience="government")
        make_session(program, communities=[oakhaven], status="planned", people_count=None)

    found = client_as("observer").get(address("session_counts")).context["tally"]

    assert (found.sessions, found.people, found.planned) == (2, 41, 1)
    assert [(one.name, one.people) for one in found.by_audience] == [
        ("Immigrant leaders", 23), ("Government leaders", 18),
    ]  # fmt: skip
    assert [(one.name, one.sessions, one.people) for one in found.by_community] == [
        ("Larkspur", 2, 41), ("Oakhaven", 1, 23),
    ]  # fmt: skip


def test_a_program_without_sessions_has_counts_of_none(program, open_scope):
    assert (tally().sessions, tally().people, tally().by_audience) == (0, 0, [])


def evidence_of(community):
    with scope(community.program, {community}):
        return outreach([community]).get(community.pk)


def test_sessions_and_requests_prove_outreach_also_to_a_partner(program, larkspur):
    assert evidence_of(larkspur) is None
    with scope(program):
        make_session(program, communities=[larkspur], people_count=23)
        make_session(program, communities=[larkspur], people_count=18, on=date(2026, 6, 3))
        make_session(program, communities=[larkspur], status="canceled", people_count=None)
    before = evidence_of(larkspur)
    with scope(program):
        manager = make_contact(program)
        for who in (manager, manager, make_contact(program, "Ann", kind="clerk")):
            make_interaction(program, who, about="request", community=larkspur)
    after = evidence_of(larkspur)

    assert (before.state, before.headline) == (
        State.IN_PROGRESS, "2 sessions held, 41 people; request not sent yet",
    )  # fmt: skip
    assert (after.state, after.headline, after.when) == (
        State.DONE, "2 sessions held, 41 people; request sent to 1 manager", date(2026, 6, 3),
    )  # fmt: skip


def test_the_evidence_costs_the_same_for_any_number_of_communities(program):
    asked = []
    for count in (1, 6):
        towns = [
            CommunityFactory(program=program, slug=f"t-{count}-{number}") for number in range(count)
        ]
        with scope(program):
            make_session(program, communities=towns)
            with CaptureQueriesContext(connection) as queries:
                assert len(outreach(towns)) == count
        asked.append(len(queries))

    assert asked == [1, 1]


def test_a_report_tells_counts_and_no_names(program, larkspur, open_scope):
    make_session(program, communities=[larkspur], place="Library", people_count=23)
    make_interaction(program, make_contact(program), community=larkspur, said="Secret")
    make_session(program, communities=[larkspur], on=date(2025, 1, 1))

    found = assemble(larkspur, Period(date(2026, 5, 1), TODAY), "en")

    section = next(one for one in found if one.key == "outreach")
    assert section.data == {
        "audiences": [["Immigrant leaders", 1, 23]],
        "hidden_below": None,
        "sessions": [["Jun 1, 2026", "Library"]],
        "talks": [["Phone call", 1]],
    }
    assert section.figures == [["23", "people at sessions"]]


@pytest.mark.parametrize("page", ["interaction_list", "followup_list", "session_list"])
def test_a_list_costs_the_same_for_any_length(client_as, program, larkspur, page):
    director, asked = client_as("director"), []
    query = {"owner": "everybody"} if page == "followup_list" else {}
    for count in (1, 12):
        with scope(program):
            for _number in range(count):
                house = make_organization(program)
                talk = make_interaction(
                    program, make_contact(program), organization=house, community=larkspur
                )
                make_step(program, talk.logged_by, TODAY, interaction=talk)
                make_session(program, communities=[larkspur])
        with CaptureQueriesContext(connection) as queries:
            director.get(address(page), query)
        asked.append(len(queries))

    assert asked[0] == asked[1] <= 12


def test_a_page_of_a_session_costs_the_same_for_any_number_of_questions(client_as, program):
    with scope(program):
        session = make_session(program)
    director, asked = client_as("director"), []
    for count in (1, 8):
        with scope(program):
            for _number in range(count):
                owner = UserFactory()
                SessionQuestion.objects.create(
                    program=program, session=session, question="?", owner=owner, due_on=TODAY
                )
                make_step(program, owner, TODAY, session=session)
        with CaptureQueriesContext(connection) as queries:
            director.get(address("session_detail", session.pk))
        asked.append(len(queries))

    assert asked[0] == asked[1] <= 15


def test_few_people_are_not_counted_outside_of_the_staff(program, larkspur, open_scope):
    make_session(program, communities=[larkspur], people_count=3)

    def told():
        found = assemble(larkspur, Period(date(2026, 5, 1), TODAY), "en")
        return next(one for one in found if one.key == "outreach")

    assert told().figures == []
    assert told().data["audiences"] == [["Immigrant leaders", 1, "*"]]
    assert evidence_of(larkspur).headline == "1 session held; request not sent yet"

    for audience, people in (("services", 0), ("government", 18), ("public", 40)):
        make_session(program, communities=[larkspur], people_count=people, audience=audience)

    section = told()
    assert section.data["audiences"] == [
        ["Immigrant leaders", 1, "*"],
        ["Service groups", 1, 0],
        ["Government leaders", 1, "*"],
        ["Public", 1, "*"],
    ]
    assert section.figures == [["61", "people at sessions"]]
    page = render_to_string(section.template, {"section": section, "data": section.data})
    assert page.count("not shown</span>") == 3
    assert "numbers from 1 to 10" in page
