"""The logistics board: what people need beside what is there, from missing to covered."""

from datetime import timedelta

import pytest

from bic.reports.models import Printout
from bic.tenancy import scope
from meetings import covering, replies
from meetings.board import board_of
from meetings.models import Booking, Cost, Interpreter, Provision, Rsvp, RsvpSetting, Task, ThankYou
from meetings.needs import needs_of
from meetings.services import door
from tests.meetings.doors import make_booking, make_interpreter, make_reply
from tests.meetings.making import make_meeting
from tests.queries import queries_of


@pytest.fixture
def meeting(larkspur, people):
    with scope(larkspur.program):
        meeting = make_meeting(larkspur, by=people["coordinator"], interpreted=["es"])
    with scope(larkspur.program):
        make_reply(meeting, "Ana", adults=2, wants_interpretation=True, diets={"halal": 2})
        make_reply(
            meeting, "Eh Doh", adults=1, children={"under_3": 2, "from_3": 1}, language="kar",
            wants_interpretation=True, wants_childcare=True, ride_seats=4, ride_area="Mill Court",
        )  # fmt: skip
    return meeting


def states(meeting, user):
    return {part.area.key: part.area.state for part in board_of(meeting, user).parts}


def provide(meeting, kind, quantity, **fields):
    fields = {"what": f"{kind} of ours", "state": "confirmed"} | fields
    return Provision.objects.create(
        program=meeting.program, community=meeting.community, meeting=meeting, kind=kind,
        quantity=quantity, **fields,
    )  # fmt: skip


def test_everything_turns_from_missing_to_covered(inside, meeting, people):
    user = people["coordinator"]
    before = states(meeting, user)
    assert before == {
        "interpreters": "missing", "childcare": "missing", "food": "missing", "rides": "missing",
        "equipment": "nothing", "thanks": "nothing",
    }  # fmt: skip

    for name, language in (("Carmen", "es"), ("Luz", "es"), ("Eh", "kar"), ("Htoo", "kar")):
        who = make_interpreter(meeting.program, name, languages=[language])
        make_booking(meeting, who, language=language)
    provide(meeting, "equipment", 10)
    provide(meeting, "childcare", 2, serves="under_3", carers=1)
    provide(meeting, "childcare", 4, carers=1)
    provide(meeting, "food", 2, serves="halal")
    provide(meeting, "food", 4)
    provide(meeting, "rides", 4, serves="Mill Court")

    after = states(meeting, user)
    assert after == {
        "interpreters": "met", "childcare": "met", "food": "met", "rides": "met",
        "equipment": "met", "thanks": "nothing",
    }  # fmt: skip
    assert board_of(meeting, user).is_met


def test_simultaneous_over_an_hour_needs_two_for_each_language(inside, meeting, people):
    make_booking(meeting, make_interpreter(meeting.program))
    part = board_of(meeting, people["coordinator"]).parts[0]

    assert "Spanish needs 2 interpreters, who take turns; 1 confirmed." in part.area.warnings
    assert covering.interpreters_needed("simultaneous", timedelta(minutes=60)) == 1
    assert covering.interpreters_needed("consecutive", timedelta(hours=3)) == 1


def test_who_was_asked_is_not_confirmed_yet(inside, meeting, people):
    for name in ("Carmen", "Luz"):
        make_booking(meeting, make_interpreter(meeting.program, name), state="asked")
    line = board_of(meeting, people["coordinator"]).parts[0].area.lines[0]

    assert (line.label, line.asked, line.state) == ("Spanish", 2, "asked")


def test_small_children_need_more_carers(inside, meeting, people):
    provide(meeting, "childcare", 9, carers=1)
    part = board_of(meeting, people["coordinator"]).parts[1]

    assert part.area.state == "missing"
    assert part.area.warnings == ("2 carers are needed for these ages; 1 confirmed.",)


def test_partners_see_that_something_is_missing_and_no_small_number(as_, at, meeting):
    page = as_("municipal").get(at("meeting_logistics", meeting.pk)).text

    assert "Interpretation" in page
    assert "Missing" in page
    for name in ("Ana", "Eh Doh", "Spanish <b>2", "interpreters, who take turns"):
        assert name not in page


def test_board_and_replies_hide_the_same_numbers(inside, meeting, people):
    RsvpSetting.objects.create(
        program=meeting.program, community=meeting.community, meeting=meeting
    )
    make_reply(meeting, "", adults=13, ride_seats=13, ride_area="Oak Terrace")
    make_reply(meeting, "", adults=1, ride_seats=4, ride_area="Mill Court", diets={"vegan": 1})
    make_reply(meeting, "", adults=40, language="en", wants_interpretation=True)

    board = board_of(meeting, people["observer"])
    told = replies.told(meeting, None, is_exact=False)

    of_board = {part.area.icon: part for part in board.parts}
    for card in (one for one in told.cards if one.total is not None):
        part = of_board[card.icon]
        there = {line.label: count for line, count in part.lines if line.asked}
        assert (there, part.number) == (dict(card.rows), card.total), card.key
    assert any(not cell.is_hidden for card in told.cards for _label, cell in card.rows)
    assert of_board["directions_bus"].number.is_hidden


def test_an_interpreter_is_booked_with_a_price_and_confirmed(as_, at, meeting, program):
    with scope(program):
        who = make_interpreter(program, rate=60)
    client = as_("coordinator")
    sent = {
        "language": "es", "interpreter": who.pk, "mode": "consecutive", "state": "asked",
        "booked_on": "2026-01-05", "hours": "2.5", "planned_cost": "", "line": "", "feedback": "",
    }  # fmt: skip
    answer = client.post(at("booking_create", meeting.pk), sent)
    assert answer.status_code == 302, answer.context["form"].errors
    with scope(program):
        booking = Booking.objects.get()
        assert Cost.objects.get().planned == 150
    client.post(at("booking_confirm", meeting.pk, booking.pk))

    page = client.get(at("meeting_logistics", meeting.pk)).text
    assert "Carmen Ruelas" in page
    assert "$150" in page
    with scope(program):
        assert states(meeting, answer.wsgi_request.user)["interpreters"] == "missing"
        assert Booking.objects.get().state == "confirmed"
    client.post(at("booking_delete", meeting.pk, booking.pk))
    with scope(program):
        assert not Cost.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"language": "kar"}, "Carmen Ruelas does not interpret this language."),
        ({"mode": "sign"}, "Carmen Ruelas does not interpret this way."),
        ({"booked_on": "2199-01-01"}, "This day has not come yet."),
        ({"hours": "25"}, "less than or equal to 24"),
        ({"planned_cost": "many"}, "Write an amount"),
    ],
)
def test_a_wrong_booking_is_refused_at_its_field(as_, at, meeting, program, wrong, words):
    with scope(program):
        who = make_interpreter(program)
    sent = {
        "language": "es", "interpreter": who.pk, "mode": "consecutive", "state": "asked",
        "booked_on": "2026-01-05", "hours": "2",
    }  # fmt: skip
    page = as_("coordinator").post(at("booking_create", meeting.pk), sent | wrong)

    assert page.status_code == 200
    assert words in page.text


def test_food_is_ordered_changed_and_taken_away(as_, at, meeting, program):
    client = as_("coordinator")
    add = at("provision_create", meeting.pk, "food")
    sent = {"what": "Sol Kitchen", "serves": "halal", "quantity": "18", "state": "asked"}
    assert client.post(add, sent | {"planned_cost": "200"}).status_code == 302
    with scope(program):
        row = Provision.objects.select_related("cost").get()
    assert (row.cost.planned, row.cost.what) == (200, "Food: Sol Kitchen")
    client.post(at("provision_update", meeting.pk, row.pk), sent | {"quantity": "20"})
    client.post(at("provision_confirm", meeting.pk, row.pk))
    with scope(program):
        row = Provision.objects.get()
        assert (row.quantity, row.state, row.cost_id) == (20, "confirmed", None)
    client.post(at("provision_delete", meeting.pk, row.pk))
    with scope(program):
        assert not Provision.objects.exists()
    assert client.get(at("provision_create", meeting.pk, "gold")).status_code == 404


def test_thank_you_payments_are_counted_and_cost_what_they_are(as_, at, meeting, program):
    client = as_("coordinator")
    sent = {"kind": "card", "amount": "10", "planned": "40", "ready": "30", "note": ""}
    client.post(at("thankyou_create", meeting.pk), sent)
    with scope(program):
        row = ThankYou.objects.get()
        assert row.cost.planned == 400
    page = client.get(at("meeting_logistics", meeting.pk)).text
    assert "40 are needed; 30 are at hand." in page
    wrong = client.post(at("thankyou_update", meeting.pk, row.pk), sent | {"given": "31"})
    assert "More were given than were at hand." in wrong.text


def test_tasks_come_once_with_their_lead_times(as_, at, meeting, program):
    client = as_("coordinator")
    client.post(at("provision_plan", meeting.pk))
    client.post(at("provision_plan", meeting.pk))

    with scope(program):
        tasks = {task.area: task for task in Task.objects.filter(meeting=meeting)}
    assert len(tasks) == 6
    assert tasks["interpreters"].lead_days == 45
    page = client.get(at("meeting_logistics", meeting.pk)).text
    assert "This should have been settled by" in page


def test_nothing_is_arranged_for_a_closed_meeting(as_, at, meeting, program, people):
    with scope(program):
        meeting.status, meeting.closed_by = "held", people["coordinator"]
        meeting.closed_at = meeting.starts_at
        meeting.save()

    assert as_("coordinator").get(at("booking_create", meeting.pk)).status_code == 403


def test_the_roster_is_for_staff_alone(as_, program):
    with scope(program):
        who = make_interpreter(program, contact="carmen@example.org")
    roster = f"/{program.slug}/interpreters/"
    assert as_("municipal").get(roster).status_code == 403
    assert as_("municipal").get(f"{roster}{who.pk}/").status_code == 403
    assert "carmen@example.org" in as_("researcher").get(f"{roster}{who.pk}/").text
    client = as_("coordinator")
    sent = {"name": "Eh Doh", "languages": ["kar"], "direction": "both", "modes": ["consecutive"]}
    client.post(f"{roster}add/", sent | {"is_active": "on"})
    with scope(program):
        assert Interpreter.objects.filter(languages=["kar"]).exists()
    assert (
        "Somebody of this name is on the roster already." in client.post(f"{roster}add/", sent).text
    )
    assert "Eh Doh" not in client.get(f"{roster}?language=es").text


def test_the_roster_and_the_board_cost_the_same_for_many(as_, at, meeting, program):
    client = as_("coordinator")

    def cost(many):
        with scope(program):
            for number in range(many):
                who = make_interpreter(program, f"{many} {number}")
                make_booking(meeting, who)
                make_reply(meeting, wants_interpretation=True)
                provide(meeting, "food", 1)
        pages = (f"/{program.slug}/interpreters/", at("meeting_logistics", meeting.pk))
        return [len(queries_of(client, page)) for page in pages]

    assert cost(1) == cost(20)


def test_the_sheet_for_the_caterer_has_diets_and_no_names(as_, at, meeting, program):
    with scope(program):
        make_reply(meeting, "Nour", diet_note="peanuts, badly")
    as_("coordinator").post(at("provision_print", meeting.pk))
    with scope(program):
        facts = Printout.objects.get().facts
    assert facts["diets"] == [["Halal", 2]]
    assert facts["allergies"] == [["peanuts, badly", 1]]
    assert "Nour" not in str(facts)


def test_a_meeting_with_five_hundred_replies_stays_cheap(as_, at, meeting, program, people):
    with scope(program):
        Rsvp.objects.bulk_create(
            Rsvp(
                program=program, community=meeting.community, meeting=meeting, adults=1, people=1,
                language="es", wants_interpretation=True,
            )
            for _number in range(500)
        )  # fmt: skip
        door.open_door(meeting, by=people["coordinator"])
    client = as_("coordinator")

    for page in ("meeting_detail", "meeting_logistics", "meeting_door", "arrival_list"):
        assert len(queries_of(client, at(page, meeting.pk))) <= 15, page


def test_replies_that_ask_for_the_same_count_as_many_as_they_are(inside, meeting):
    for _number in range(3):
        make_reply(meeting, adults=2, children={"from_3": 1}, diets={"halal": 2}, diet_note="Nuts")
    make_reply(meeting, adults=1, language="kar", wants_interpretation=True)

    needs = needs_of(meeting)

    # Two have replied before.
    assert (needs.replies, needs.people, needs.adults, needs.allergies) == (6, 16, 10, 3)
    assert needs.children == {"under_3": 2, "from_3": 4}
    assert needs.diets == {"halal": 8}
    assert needs.languages == {"es": 11, "kar": 5}
    assert needs.interpretation == {"es": 2, "kar": 2}
