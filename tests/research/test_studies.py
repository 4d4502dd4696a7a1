"""Studies, records, quotes, codes: what is kept, who sees it, and when it is shared."""

from datetime import date, timedelta

import pytest
from django.db import DatabaseError, transaction

from bic.blueprint.collecting import NoApprovedPlan
from bic.blueprint.models import StepRecord
from bic.blueprint.services import sign_off
from bic.surveys.services import collection
from bic.tenancy import scope
from research.models import Code, Coding, Guide, Quote, Record, SecondReading, Statement, Study
from research.reminders.studies import due_audio, due_reviews, due_second
from research.revealing import pieces
from research.services import coding, record, study
from research.studying import progress
from tests.research import studies as make
from tests.surveys.answering import answered
from tests.surveys.making import make_survey

QUERIES_OF_LIST = 12


def test_data_collection_waits_for_an_approved_plan_or_a_reason(larkspur, people, inside):
    made = make.make_study(larkspur)

    with pytest.raises(NoApprovedPlan):
        study.open_study(made, by=people["director"])
    opened = study.open_study(made, by=people["director"], reason="The rooms are booked.")

    assert (opened.open_reason, opened.opened_by) == ("The rooms are booked.", people["director"])
    assert opened.is_open


def test_an_approved_plan_opens_a_study_without_a_reason(larkspur, people, inside):
    begun = StepRecord.objects.create(community=larkspur, code="R1")
    sign_off(begun, by=people["director"], note="Plan 2", on=date(2026, 5, 1))

    opened = study.open_study(make.make_study(larkspur), by=people["coordinator"])

    assert opened.opened_at is not None
    assert opened.open_reason == ""


def test_a_study_does_not_open_before_consent_and_review(larkspur, people, inside):
    unread = make.make_study(larkspur, languages=["es", "ar"])
    pending = make.make_study(larkspur, irb_status="pending")

    with pytest.raises(study.ConsentMissing) as missing:
        study.open_study(unread, by=people["director"], reason="Now")
    with pytest.raises(study.ReviewPending):
        study.open_study(pending, by=people["director"], reason="Now")

    assert missing.value.languages == ["ar"]


@pytest.mark.parametrize(("who", "is_open"), [("director", True), ("researcher", False)])
def test_only_directors_open_without_a_plan(as_, at, larkspur, inside, who, is_open):
    made = make.make_study(larkspur)

    as_(who).post(at("study_open", made.pk), {"reason": "The groups are booked."})

    made.refresh_from_db()
    assert (made.opened_at is not None) == is_open


def test_a_guide_stays_once_a_record_used_it(larkspur, people, inside):
    opened = make.open_study(larkspur, by=people["researcher"])
    guide = make.make_guide(opened, by=people["researcher"])
    make.make_record(opened, guide=guide)

    following = study.next_version(guide, by=people["researcher"])
    again = study.next_version(guide, by=people["researcher"])
    with pytest.raises(DatabaseError), transaction.atomic():
        Guide.objects.filter(pk=guide.pk).update(questions=["Something else"])

    assert (following.number, following.questions) == (2, guide.questions)
    assert again == following


def test_a_record_needs_a_study_that_collects(larkspur, inside):
    with pytest.raises(record.StudyNotOpen):
        make.make_record(make.make_study(larkspur))


def test_a_record_is_written_by_form(as_, at, larkspur, people, inside):
    opened = make.open_study(larkspur, by=people["researcher"])
    make.make_target(opened)
    client = as_("researcher")
    filled = {
        "held_on": "2026-06-01", "language": "es", "facilitator": "Lucía", "people_count": "8",
        "place": "Library", "heads_0": "", "heads_2": "8", "heads_6": "8",
    }  # fmt: skip

    response = client.post(at("record_create", opened.pk), filled)

    kept = Record.objects.get()
    assert response.url == at("record_detail", kept.pk)
    assert kept.heads == {"age": {"25_44": 8}, "language": {"es": 8}}


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"heads_0": "9"}, "heads_0"),
        ({"people_count": "0"}, "people_count"),
        ({"held_on": "2999-01-01"}, "held_on"),
        ({"has_audio": "on"}, "audio_consent"),
        ({"audio_consent": "All agreed"}, "has_audio"),
        ({"people_count": "many"}, "people_count"),
    ],
)
def test_a_record_that_cannot_be_is_refused_at_its_field(
    as_, at, larkspur, people, inside, changed, field
):
    opened = make.open_study(larkspur, by=people["researcher"])
    filled = {
        "held_on": "2026-06-01", "language": "es", "facilitator": "Lucía", "people_count": "8",
    }  # fmt: skip

    response = as_("researcher").post(at("record_create", opened.pk), filled | changed)

    assert field in response.context["form"].errors
    assert not Record.objects.exists()


def test_nobody_but_custodians_and_its_collector_reads_a_record(as_, at, larkspur, people, inside):
    opened = make.open_study(larkspur, by=people["researcher"])
    kept = make.make_record(opened, collected_by=people["nonprofit"])
    make.make_statement(kept)
    page = at("record_detail", kept.pk)

    answers = {who: as_(who).get(page).status_code for who in people}
    collected = as_("nonprofit").get(page).content.decode()
    listed = as_("immigrant_leader").get(at("record_list")).content.decode()

    assert answers == {
        "director": 200, "researcher": 200, "nonprofit": 200, "coordinator": 403,
        "observer": 403, "municipal": 403, "immigrant_leader": 403, "academic": 403,
    }  # fmt: skip
    assert make.SAID in collected
    assert "No records yet" in listed


def test_the_wall_keeps_records_from_partners(program, larkspur, people, inside):
    opened = make.open_study(larkspur, by=people["researcher"])
    kept = make.make_record(opened, collected_by=people["nonprofit"])
    said = make.make_statement(kept)
    code = make.make_code(larkspur)
    make.code_it(said, code, by=people["researcher"])
    make.make_quote(said, by=people["researcher"])

    with scope(program, [larkspur]):
        found = [model.objects.count() for model in (Record, Statement, Code, Coding, Quote)] + [
            Study.objects.count()
        ]

    assert found == [0, 0, 0, 0, 0, 1]


def test_a_quote_is_shared_after_check_consent_and_approval(program, larkspur, people, inside):
    by = people["researcher"]
    kept = make.make_record(make.open_study(larkspur, by=by))
    said = make.make_statement(kept)
    quote, silent = make.make_quote(said, by=by), make.make_quote(said, by=by, level="none")
    told = make.make_quote(said, by=by, level="paraphrase")

    with pytest.raises(record.NotChecked):
        record.approve(quote, by=by)
    record.clear(kept, by=by)
    record.approve(quote, by=by)
    record.approve(told, by=by)
    with pytest.raises(record.NoConsent):
        record.approve(silent, by=by)
    with scope(program, [larkspur]):
        shared = list(Quote.objects.all())
    record.reopen(kept)
    with scope(program, [larkspur]):
        left = list(Quote.objects.all())

    assert (shared, left) == ([quote], [])


def test_what_was_checked_stays(larkspur, people, inside):
    kept = make.make_record(make.open_study(larkspur, by=people["researcher"]))
    said = make.make_statement(kept)
    record.clear(kept, by=people["researcher"])

    with pytest.raises(DatabaseError), transaction.atomic():
        Statement.objects.filter(pk=said.pk).update(text="Something else")


def test_an_empty_record_is_not_checked(larkspur, people, inside):
    kept = make.make_record(make.open_study(larkspur, by=people["researcher"]))

    with pytest.raises(record.NothingSaid):
        record.clear(kept, by=people["researcher"])


def test_what_may_tell_who_spoke_is_marked():
    said = "Me llamo Rosa y vivo en calle Olmo 12. Soy indocumentada; mi teléfono es 919-555-0142."

    marked = [(part.text, str(part.why)) for part in pieces(said) if part.why]

    assert marked == [
        ("Me llamo Rosa", "name"),
        ("calle Olmo 12", "address"),
        ("indocumentada", "immigration status"),
        ("919-555-0142", "phone number"),
    ]
    assert "".join(part.text for part in pieces(said)) == said


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Write to rosa@example.org please", "email address"),
        ("My number is A123456789.", "number of a person"),
        ("I asked Maria Lopez there", "name"),
        ("He lives at 12 Oak Street now", "address"),
        ("They asked for my visa", "visa"),
    ],
)
def test_each_kind_of_clue_is_found(text, why):
    assert why in [str(part.why) for part in pieces(text)]


def test_plain_words_are_not_marked():
    assert [part.why for part in pieces("The bus comes once in an hour. People wait.")] == [""]


def test_progress_counts_people_by_group_for_custodians(larkspur, people, inside):
    opened = make.open_study(larkspur, by=people["researcher"])
    make.make_target(opened)
    make.make_target(opened, about="age", group="25_44", wanted=5)
    make.make_record(opened)
    make.make_record(opened, people_count=6, heads={"language": {"es": 6}})

    seen = progress(opened, sees_all=True)

    assert (seen.people.count, seen.records) == (14, 2)
    assert [(one.label, one.cell.count, one.is_reached) for one in seen.targets] == [
        ("25 to 44", 5, True), ("Spanish", 14, True),
    ]  # fmt: skip


def test_others_see_progress_suppressed_and_only_once_it_is_closed(larkspur, people, inside):
    opened = make.open_study(larkspur, by=people["researcher"])
    make.make_target(opened)
    make.make_target(opened, about="age", group="25_44", wanted=5)
    for _number in range(3):
        make.make_record(opened, heads={"language": {"es": 8}, "age": {"25_44": 1}})

    while_open = progress(opened, sees_all=False)
    closed = study.close_study(opened, by=people["researcher"])
    afterwards = progress(closed, sees_all=False)

    assert (while_open.is_told, while_open.people.count) == (False, None)
    assert afterwards.people.count == 24
    assert [one.cell.count for one in afterwards.targets] == [None, 24]


def study_by_survey(place, by):
    """A study that is a survey with a closed question, whose answers are in: 20 yes, 3 no."""
    question = {
        "kind": "one", "key": "bus", "label": "Does a bus come near?",
        "choices": [{"value": "yes"}, {"value": "no"}],
        "words": {"choices": {"yes": "Yes", "no": "No"}},
    }  # fmt: skip
    survey = make_survey(place.program, by=by, community=place, questions=[question])
    answered(survey, 20, {"bus": "yes"})
    answered(survey, 3, {"bus": "no"})
    return make.make_study(place, kind="survey", survey=survey, languages=["en"])


def test_a_survey_counts_whoever_gave_the_answer_of_a_target(larkspur, people, client, inside):
    asked = study_by_survey(larkspur, people["researcher"])
    client.force_login(people["researcher"])
    address = f"/piedmont/communities/larkspur/studies/{asked.pk}/targets/add/"

    offered = client.get(address).content.decode()
    saved = client.post(address, {"of": "bus:yes", "wanted": "40"})
    twice = client.post(address, {"of": "bus:yes", "wanted": "50"})
    unknown = client.post(address, {"of": "bus:maybe", "wanted": "50"})
    client.post(address, {"of": "language:en", "wanted": "20"})

    assert "Does a bus come near?" in offered
    assert "Neighborhood or group" not in offered
    assert (saved.status_code, twice.status_code, unknown.status_code) == (302, 200, 200)
    assert "This group has a target already." in twice.content.decode()
    assert "Select a valid choice" in unknown.content.decode()
    seen = progress(asked, sees_all=True)
    assert [(one.label, one.cell.count, one.is_reached) for one in seen.targets] == [
        ("Yes", 20, False), ("English", 23, True),
    ]  # fmt: skip
    assert "20 of 40" in client.get(asked.get_absolute_url()).content.decode()


def test_others_see_the_answers_of_a_target_suppressed(larkspur, people, inside):
    asked = study_by_survey(larkspur, people["researcher"])
    make.make_target(asked, about="answer", key="bus", group="no", wanted=10)
    make.make_target(asked, about="answer", key="bus", group="yes", wanted=10)
    collection.close_survey(asked.survey, by=people["researcher"])

    seen = progress(asked, sees_all=False)

    assert [one.cell.count for one in seen.targets] == [None, None]
    assert seen.hides


def test_a_target_that_no_question_of_the_survey_asks_for_is_told_so(
    larkspur, people, client, inside
):
    asked = study_by_survey(larkspur, people["researcher"])
    make.make_target(asked, about="place", group="Northside", wanted=10)
    client.force_login(people["researcher"])

    page = client.get(asked.get_absolute_url()).content.decode()

    assert "the survey does not ask who belongs to this group" in page


@pytest.mark.parametrize("how_many", [1, 6])
@pytest.mark.parametrize("page", ["study_list", "record_list", "code_list", "existing_list"])
def test_lists_cost_the_same_for_any_length(
    as_, at, larkspur, people, inside, django_assert_max_num_queries, page, how_many
):
    for number in range(how_many):
        opened = make.open_study(larkspur, by=people["researcher"], owner=people["director"])
        kept = make.make_record(opened)
        code = make.make_code(larkspur, f"Code {number}")
        make.code_it(make.make_statement(kept), code, by=people["researcher"])
        make.make_existing(larkspur)
        coding.ask_second(
            kept, coder=people["director"], due_on=date(2026, 7, 1), by=people["researcher"]
        )
    client = as_("researcher")
    client.get(at(page))

    with django_assert_max_num_queries(QUERIES_OF_LIST):
        response = client.get(at(page))

    assert response.status_code == 200


def test_the_codebook_is_a_file_for_custodians(as_, at, larkspur, people, inside):
    kept = make.make_record(make.open_study(larkspur, by=people["researcher"]))
    code = make.make_code(larkspur, "=Bills")
    make.code_it(make.make_statement(kept), code, by=people["researcher"])

    lines = as_("researcher").get(at("code_list"), {"export": "csv"}).content.decode()

    assert "'=Bills" in lines
    assert as_("coordinator").get(at("code_list"), {"export": "csv"}).status_code == 403


def test_what_a_partner_sees_of_a_study(as_, at, larkspur, people, inside):
    by = people["researcher"]
    opened = make.open_study(larkspur, by=by)
    kept = make.make_record(opened)
    quote = make.make_quote(make.make_statement(kept), by=by, text="No sé dónde pagar.")
    make.make_quote(make.make_statement(kept), by=by, text="Secreto.")
    record.clear(kept, by=by)
    record.approve(quote, by=by)

    page = as_("municipal").get(at("study_detail", opened.pk)).content.decode()
    quotes = as_("municipal").get(at("quote_list")).content.decode()

    for text in (page, quotes):
        assert "No sé dónde pagar." in text
        assert "Secreto." not in text
    assert "Guides" not in page
    assert "told once data collection is closed" in page


def test_reminders_go_to_those_who_have_to_act(larkspur, people, inside, program):

    by, today = people["researcher"], date(2026, 6, 10)
    opened = make.open_study(
        larkspur, by=by, owner=by, irb_expires_on=date(2999, 1, 1), irb_number="24-1"
    )
    Study.objects.filter(pk=opened.pk).update(irb_expires_on=today + timedelta(days=5))
    kept = make.make_record(
        Study.objects.get(pk=make.open_study(larkspur, by=by, owner=by).pk),
        has_audio=True, audio_consent="All agreed", audio_until=today,
    )  # fmt: skip
    coding.ask_second(kept, coder=people["director"], due_on=today, by=by)

    found = [
        (one.recipient_id, one.due_on)
        for source in (due_reviews, due_audio, due_second)
        for one in source(program, today)
    ]

    assert found == [
        (by.pk, today + timedelta(days=5)), (by.pk, today), (people["director"].pk, today),
    ]  # fmt: skip
    assert SecondReading.objects.count() == 1
