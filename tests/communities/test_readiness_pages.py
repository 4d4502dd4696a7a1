"""The pages of readiness, through the front door."""

import io
from datetime import date

import pytest
from django.test import Client
from openpyxl import load_workbook

from bic.blueprint import State
from bic.blueprint.evidence import gather
from bic.notices.reminders import _owed
from bic.reports.sections import Period, assemble
from bic.tenancy import scope
from communities.models import Condition, ItemEvidence, ReadinessCriterion, Scorecard
from communities.services import scoring
from tests.communities.readiness import agreed, begin, decided, items_of, opened, score, sheet_of
from tests.factories import CommunityFactory, MembershipFactory
from tests.plugins.program import BACKEND
from tests.queries import queries_of

pytestmark = pytest.mark.django_db
BASE = "/piedmont/communities/larkspur/readiness/"


@pytest.fixture
def people(program):
    return [
        MembershipFactory(program=program, role=role).user for role in ("coordinator", "researcher")
    ]


@pytest.fixture
def clients(people):
    found = []
    for person in people:
        client = Client()
        client.force_login(person, backend=BACKEND)
        found.append(client)
    return found


def text(response):
    return response.content.decode()


def answers(items, level, because=""):
    """What the form of a part is sent."""
    return {f"level_{one.pk}": level for one in items} | {
        f"because_{one.pk}": because for one in items
    }


def test_two_score_alone_differ_agree_and_conclude(program, larkspur, people, clients):
    first, second = clients
    data = {"subject": "sponsor", "scorers": [one.pk for one in people]}
    with scope(program):
        begin(CommunityFactory(program=program), people)
    page = first.post(f"{BASE}begin/", data, follow=True)
    assert "Being scored, by each scorer alone." in text(page)
    with scope(program):
        card = Scorecard.objects.get(community=larkspur)
        items = items_of(card)
    one = f"{BASE}{card.pk}/"

    first.post(f"{one}score/0/", answers(items, "1", "Seen it."))
    first.post(f"{one}score/hand-in/")
    assert first.get(f"{one}ratings/").status_code == 403
    assert "Seen it." not in text(second.get(f"{one}score/0/"))
    assert "Seen it." not in text(second.get(one))

    second.post(f"{one}score/0/", answers(items, "3", "Heard it."))
    page = text(second.post(f"{one}score/hand-in/", follow=True))
    assert "Scorers differ by 2 or more on 10 of 10 items." in page
    assert "Differ by 2" in page
    assert "Seen it." in page

    refused = first.post(f"{one}outcome/", {"outcome": "ready"})
    assert "10 items have no agreed score yet. Agree on them first." in text(refused)
    for item in items:
        first.post(f"{one}items/{item.pk}/agree/", {"level": "2", "note": "In the middle."})
    page = text(first.post(f"{one}outcome/", {"outcome": "ready"}, follow=True))
    assert "Ready, from 2 scorers, " in page
    assert "Overall 5.00, Preparation (mean of 6 dimensions)" in page


def test_a_part_can_be_saved_half_done_and_asks_why_one_cannot_say(
    program, larkspur, people, clients
):
    with scope(program):
        card = begin(larkspur, people, "community", talks=1)
        items = items_of(card)
    one = f"{BASE}{card.pk}/score/"
    talk = [item for item in items if item.interview_id]

    refused = clients[0].post(f"{one}1/", answers(talk, "none"))
    assert "Write why you cannot say anything." in text(refused)
    assert "is not one of the available choices" in text(
        clients[0].post(f"{one}1/", answers(talk, "12"))
    )
    clients[0].post(f"{one}1/", answers(talk[:2], "4"))
    page = text(clients[0].get(one))
    assert "2 of 6 scored" in page
    assert "11 items have neither a score nor a reason yet." in page
    assert clients[0].get(f"{one}7/").status_code == 404


def test_bad_input_is_told_at_its_field(program, larkspur, people, clients):
    client = clients[0]
    with scope(program):
        card = agreed(larkspur, people)
    one = f"{BASE}{card.pk}/"

    page = text(client.post(f"{BASE}begin/", {"subject": "sponsor", "scorers": [people[0].pk]}))
    assert "Choose at least two scorers." in page
    page = text(
        client.post(f"{BASE}begin/", {"subject": "sponsor", "scorers": [p.pk for p in people]})
    )
    assert "This scorecard is being scored. Finish or stop it first." in page
    page = text(client.post(f"{one}outcome/", {"outcome": "conditions"}))
    assert "Write down at least one condition first." in page
    page = text(client.post(f"{one}outcome/", {"outcome": "not_yet", "recheck_on": "2020-01-01"}))
    assert "Write what the community can do until then." in page
    assert "Choose a day to come." in page
    item = items_of_in(program, card)[0]
    page = text(client.post(f"{one}items/{item.pk}/evidence/", {"url": "javascript:alert(1)"}))
    assert "Enter a valid URL." in page
    page = text(client.post(f"{one}items/{item.pk}/evidence/", {}))
    assert "Choose a document, or write an address or some words." in page
    page = text(client.post("/piedmont/readiness/criteria/add/", criterion(levels="a\nb")))
    assert "Write 5 lines for this scale; there are 2." in page


def items_of_in(program, card):
    with scope(program):
        return items_of(card)


def criterion(levels="a\nb\nc\nd\ne", title="A new one"):
    return {
        "subject": "sponsor",
        "dimension": "climate",
        "scale": "four",
        "title": title,
        "level_words": levels,
    }


def test_criteria_are_added_changed_and_taken_out_of_use(program, larkspur, people, clients):
    client, base = clients[0], "/piedmont/readiness/criteria/"
    with scope(program):
        begin(larkspur, people)
        one = ReadinessCriterion.objects.first()
    assert text(client.get(base)).count(">Suggestion<") == 17
    client.post(f"{base}add/", criterion())
    page = text(client.post(f"{base}add/", criterion()))
    assert "This scorecard has a criterion of this name already." in page
    client.post(f"{base}{one.pk}/", criterion(title="Ours now"))
    client.post(f"{base}{one.pk}/retire/")

    with scope(program):
        one.refresh_from_db()
        assert (one.title, one.is_suggested, one.retired_at is None) == ("Ours now", False, False)
        assert ReadinessCriterion.objects.in_use().filter(title="A new one").exists()
    assert "Ours now" not in text(client.get(base))
    assert "Ours now" in text(client.get(f"{base}?state=retired"))


def test_partners_see_the_outcome_and_nothing_of_single_scorers(
    program, larkspur, people, client_as
):
    partner = client_as("lead", community=larkspur)
    with scope(program):
        card = decided(larkspur, people)
        running = begin(larkspur, people, "community", talks=1)
        ItemEvidence.objects.create(
            program=program,
            community=larkspur,
            item=items_of(card)[0],
            text="Secret",
            added_by=people[0],
        )

    page = text(partner.get(f"{BASE}{card.pk}/"))
    assert "Ready, from 2 scorers" in page
    assert "Secret" not in page
    assert people[1].display_name not in page
    assert partner.get(f"{BASE}{running.pk}/").status_code == 403
    assert partner.get(f"{BASE}{card.pk}/ratings/").status_code == 403
    assert "Readiness of the community" not in text(partner.get(BASE))


def test_a_recheck_stands_beside_the_one_before(program, larkspur, people, clients):
    with scope(program):
        decided(larkspur, people, outcome="not_yet", level=1)
        card = decided(larkspur, people, level=3)

    page = text(clients[0].get(f"{BASE}{card.pk}/"))
    assert "3.00, Vague awareness" in page
    assert "7.00, Stabilization" in page
    assert "Not yet, from 2 scorers" in page


def test_a_list_is_filtered_and_exported_with_stages(program, larkspur, people, clients):
    with scope(program):
        decided(larkspur, people)
        begin(CommunityFactory(program=program, name="Oakhaven"), people)

    page = text(clients[0].get("/piedmont/readiness/?outcome=under_way"))
    assert "Oakhaven</a>" in page
    assert "Larkspur</a>" not in page
    answer = clients[0].get("/piedmont/readiness/?export=xlsx&outcome=ready")
    body = answer.content if not answer.streaming else b"".join(answer.streaming_content)
    head, row = load_workbook(io.BytesIO(body)).active.iter_rows(values_only=True)
    found = dict(zip(head, row, strict=True))
    assert found["Overall"] == "7.00, Stabilization"
    assert found["Leadership"] == "7.00, Stabilization (2 of 2 criteria)"
    assert found["Scorers"] == 2


@pytest.mark.parametrize(("path", "count"), [("list", 9), ("detail", 13), ("ratings", 11)])
def test_pages_cost_the_same_for_any_number_of_rows(
    program, larkspur, people, clients, path, count
):
    with scope(program):
        card = opened(larkspur, people, "community", talks=1)
    address = {"list": "/piedmont/readiness/", "detail": f"{BASE}{card.pk}/"}
    address["ratings"] = f"{BASE}{card.pk}/ratings/"

    def asked():
        return len(queries_of(clients[0], address[path]))

    one = asked()
    with scope(program):
        for number in range(4):
            decided(CommunityFactory(program=program, name=f"Town {number}"), people)
        other = opened(
            CommunityFactory(program=program, slug="other"), people, "community", talks=6
        )
        for item in items_of(other)[:3]:
            ItemEvidence.objects.create(
                program=program,
                community_id=other.community_id,
                item=item,
                text="x",
                added_by=people[0],
            )
    for name in ("detail", "ratings"):
        address[name] = address[name].replace(
            f"larkspur/readiness/{card.pk}", f"other/readiness/{other.pk}"
        )

    assert asked() == one == count


def test_a_scorecard_is_printed_with_its_words(program, larkspur, people, clients):
    with scope(program):
        card = decided(larkspur, people, outcome="not_yet")

    page = clients[0].post(f"{BASE}{card.pk}/print/", follow=True)

    assert page.status_code == 200
    with scope(program):
        from bic.reports.models import Printout  # noqa: PLC0415

        facts = Printout.objects.get().facts
    assert facts["overall"] == "7.00, Stabilization"
    assert facts["scorers"] == "from 2 scorers"
    assert facts["parts"][0]["rows"][0]["note"] == "Talked it over."


class TestEvidence:
    """What step I2 says."""

    @pytest.fixture(autouse=True)
    def _scope(self, program):
        with scope(program):
            yield

    def told(self, larkspur):
        one = gather([larkspur])["I2"].get(larkspur.pk)
        return one and (one.state, one.headline)

    def test_it_is_done_when_both_are_ready(self, program, larkspur, people):
        assert self.told(larkspur) is None
        begin(larkspur, people, "community", talks=1)
        assert self.told(larkspur) == (State.IN_PROGRESS, "Readiness is being scored")
        decided(larkspur, people)
        words = "Ready, from 2 scorers; community not scored yet"
        assert self.told(larkspur) == (State.IN_PROGRESS, words)
        card = Scorecard.objects.get(community=larkspur, subject="community")
        scoring.stop(card, why="Anew", by=people[0])
        third = MembershipFactory(program=program, role="researcher").user
        decided(larkspur, [people[0], third], "community")
        assert self.told(larkspur) == (State.DONE, "Ready, from 3 scorers")

    def test_not_yet_needs_attention(self, larkspur, people):
        decided(larkspur, people, outcome="not_yet")
        state, words = self.told(larkspur)
        assert state == State.ATTENTION
        assert words.startswith("Not yet, from 2 scorers; re-check on ")

    def test_any_number_of_communities_costs_one_query(
        self, program, people, django_assert_num_queries
    ):
        towns = [CommunityFactory(program=program) for _ in range(3)]
        for town in towns:
            decided(town, people)
        from communities.evidence.readiness import readiness  # noqa: PLC0415

        for town in towns:
            town.program = program
        with django_assert_num_queries(1):
            assert len(readiness(towns)) == 3

    def test_it_reminds_of_scores_conditions_and_rechecks(self, program, larkspur, people):
        day = date(2026, 5, 1)
        card = begin(larkspur, people, "community", talks=1, score_by=day)
        score(card, people[0])
        decided(larkspur, people, outcome="not_yet")
        Scorecard.objects.filter(outcome="not_yet").update(recheck_on=day)
        other = CommunityFactory(program=program)
        card = agreed(other, people)
        Condition.objects.create(
            program=program, community=other, scorecard=card, text="A resolution",
            owner=people[1], due_on=day,
        )  # fmt: skip
        scoring.decide(card, "conditions", advice="", recheck_on=None, by=people[0])

        owed = {key.split("-")[1]: due.recipient_id for key, due in _owed(program, day)}
        assert owed == {
            "readiness_score": people[1].pk,
            "readiness_condition": people[1].pk,
            "readiness_recheck": people[0].pk,
        }

    def test_a_report_tells_outcome_stages_and_conditions(self, program, larkspur, people):
        larkspur.program = program
        decided(larkspur, people)
        period = Period(date(2026, 1, 1), date(2026, 12, 31))
        found = next(one for one in assemble(larkspur, period, "en") if one.key == "readiness")
        assert found.data["cards"][0]["overall"] == "7.00, Stabilization"


def test_a_sheet_belongs_to_its_scorer_alone(program, larkspur, people, client_as):
    with scope(program):
        card = begin(larkspur, people)
        assert sheet_of(card, people[0])
    other = client_as("director")

    assert other.get(f"{BASE}{card.pk}/score/").status_code == 403
    assert other.post(f"{BASE}{card.pk}/score/hand-in/").status_code == 403
